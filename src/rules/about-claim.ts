import { collect } from "../decision-table/collect.js";
import type {
  CompensationFacts,
  CompensationPolicy,
  CompensationRemedy,
  SettledClaimFacts,
} from "../models/compensation-policy.js";
import type { DamageClaim } from "../models/damage-claim.js";
import type { Unclear } from "../models/decision.js";
import type { Money } from "../models/money.js";
import type { AboutClaim, OpenParameter } from "./compensation-decision.js";
import { exactValue } from "./compensation-worth.js";
import { type Fields, field } from "./fields.js";
import { referenceTo } from "./reference-to.js";
import { tableOf } from "./table-of.js";
import type { ValueRange } from "./value-range.js";

/** What is said of a claim whether it is decided or not? */
export function aboutClaim<Clause extends string>(
  claim: DamageClaim,
  policy: CompensationPolicy<Clause>,
  { remedy, worth }: { readonly remedy?: CompensationRemedy; readonly worth?: Money },
  facts: Partial<CompensationFacts>,
  value?: ValueRange,
): AboutClaim<Clause> & { readonly unclear: readonly Unclear[] } {
  const cashAllowed = policy.settings.cash === "last-resort";
  const settled: Partial<SettledClaimFacts> = {
    ...facts,
    cashAllowed,
    ...(remedy !== undefined && { remedy }),
    ...(worth !== undefined && { worth }),
  };
  const depreciatedValue = exactValue(value);
  const ruledOut = collect(tableOf(policy, policy.ruledOut), settled).because;
  const steps = collect(tableOf(policy, policy.steps), settled);
  return {
    facts: { ...facts, ...fieldsRead(claim) },
    policy: referenceTo(policy),
    ...(claim.id !== undefined && { id: claim.id }),
    ...(value?.ageMonths !== undefined && { ageMonths: value.ageMonths }),
    ...(depreciatedValue !== undefined && { depreciatedValue }),
    ...(value?.usefulLife !== undefined && { usefulLife: value.usefulLife }),
    cash: cashAllowed && remedy === "in-kind" ? "last-resort" : "not-offered",
    ruledOut: ruledOut.map(({ outcome, clause }) => ({ remedy: outcome, clause })),
    steps: steps.because.map(({ outcome, clause }) => ({ ...outcome, clause })),
    openParameters: openOnes(policy, settled),
    silentOn: [],
    // An open threshold is named among the parameters, where there is a worth to hold against it.
    unclear: steps.unclear.filter(({ why }) => why === "currency"),
  };
}

/** The open parameters that this answer would have needed. */
function openOnes<Clause extends string>(
  { parameters }: CompensationPolicy<Clause>,
  { kind, remedy, worth }: Partial<SettledClaimFacts>,
): OpenParameter<Clause>[] {
  const needed = [
    kind === "cash" && remedy !== "in-kind" ? "lostCashApprover" : undefined,
    kind === "article" ? "repairUpTo" : undefined,
    kind === "article" && worth !== undefined ? "authority" : undefined,
    remedy === "gesture" ? "authority" : undefined,
    worth !== undefined ? "planFrom" : undefined,
  ] as const;
  return needed.flatMap((name) =>
    name !== undefined && parameters[name].value === null ? [{ parameter: name, clause: parameters[name].clause }] : [],
  );
}

/** The fields that the facts are worked out from, by their path. */
function fieldsRead(claim: DamageClaim): Fields {
  const fields: Fields = { ...claim };
  const paths = claim.kind === "article" ? articlePaths : claim.kind === "injury" ? [] : ["amount"];
  const read = ["happenedOn", "liability", "hotelShare", ...paths].map((path) => [path, field(fields, path)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

const articlePaths = [
  "article.price",
  "article.boughtOn",
  "article.usefulLifeMonths",
  "article.category",
  "article.residual",
  "article.assessedValue",
  "repair.cost",
];
