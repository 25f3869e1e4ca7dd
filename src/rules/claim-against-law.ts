import { collect } from "../decision-table/collect.js";
import type { DamageClaim } from "../models/damage-claim.js";
import { type Money, type MoneyFigure, money, toMinorUnits } from "../models/money.js";
import type { ClaimEntitlement, Statute, StatuteCircumstances, StatuteClaimFacts } from "../models/statute.js";
import type { CompensationDecision } from "./compensation-decision.js";
import { lawOfCase } from "./law-of-case.js";
import type { AgainstLaw } from "./return-against-law.js";
import type { StatuteOutcome } from "./statute-finding.js";
import { tableOf } from "./table-of.js";

/** How does what a company answers to a claim stand to one rule of the law? */
export function claimAgainstLaw<Clause extends string, StatuteId extends string>(
  claim: DamageClaim,
  decision: CompensationDecision<Clause>,
  circumstances: StatuteCircumstances,
  statute: Statute<StatuteId>,
  rule: StatuteId,
): AgainstLaw<ClaimEntitlement, Clause> {
  const facts = factsOf(claim, circumstances);
  const given = collect(tableOf(statute, statute.claims), facts);
  const { marketValue } = circumstances;
  const found = lawOfCase(given, rule, (entitlement) => compareClaim(entitlement, decision, marketValue));
  const { outcome, law } = found;
  if (!decision.decided) {
    return outcome === undefined
      ? { ...found, company: {}, clauses: [] }
      : { outcome: "unknown", law, company: {}, clauses: [], ask: decision.ask };
  }
  const { remedy, worth } = decision;
  const company = { remedies: remedy === "none" ? [] : [remedy], ...(worth !== undefined && { worth }) };
  // Of a value it is also the form that falls short: in kind, and no money.
  const inMoney = law.some(({ kind }) => kind === "market-value")
    ? decision.ruledOut.filter((out) => out.remedy === "cash")
    : [];
  const clauses = [...new Set([...decision.because, ...inMoney].map(({ clause }) => clause))];
  return { ...found, company, clauses };
}

function compareClaim(
  entitlement: ClaimEntitlement,
  decision: CompensationDecision<string>,
  marketValue: MoneyFigure | undefined,
): StatuteOutcome {
  if (!decision.decided) return "unknown";
  const { remedy, worth, cash } = decision;
  if (entitlement.kind === "not-excluded") return remedy === "none" ? "less" : "meets";
  if (entitlement.kind === "compensation") return remedy === "repair" || remedy === "in-kind" ? "meets" : "less";
  if (remedy === "repair") return "meets";
  if (remedy === "none") return "less";
  const held = worth === undefined || marketValue === undefined ? undefined : difference(worth, marketValue);
  if (held === undefined || held < 0 || cash === "not-offered") return "may-be-less";
  return held > 0 ? "more" : "meets";
}

/** By how much the one is above the other, in minor units; nothing where the currencies differ. */
function difference(worth: Money, { amount, currency }: MoneyFigure): number | undefined {
  return worth.currency === currency ? toMinorUnits(worth) - toMinorUnits(money(amount, currency)) : undefined;
}

function factsOf(claim: DamageClaim, circumstances: StatuteCircumstances): Partial<StatuteClaimFacts> {
  const { kind, liability, hotelShare } = claim;
  const { custodyPaid, declared, grossFault } = circumstances;
  // What the claim itself says comes first.
  const { deposited = circumstances.inCustody, securityFailed = circumstances.safetyFailed } =
    claim.kind === "cash" ? claim : {};
  const facts: { readonly [Name in keyof StatuteClaimFacts]: StatuteClaimFacts[Name] | undefined } = {
    kind,
    liability,
    hotelHasShare: hotelShare === undefined ? undefined : Number(hotelShare.slice(0, -1)) > 0,
    inCustody: deposited,
    custodyPaid,
    declared,
    safetyFailed: securityFailed,
    grossFault,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
