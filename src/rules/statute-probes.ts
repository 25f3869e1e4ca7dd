import type { CompensationPolicy } from "../models/compensation-policy.js";
import { type DamageClaim, damageClaim } from "../models/damage-claim.js";
import type { ReturnPolicy } from "../models/return-policy.js";
import { type ReturnRequest, returnRequest } from "../models/return-request.js";
import type { ClaimProbeFacts, ReturnProbeFacts, Statute, StatuteProbe } from "../models/statute.js";
import type { Day } from "../models/time.js";
import { addDays } from "../working-time/add-days.js";
import { addMonths } from "../working-time/add-months.js";
import { assessCompensation } from "./assess-compensation.js";
import { assessReturn } from "./assess-return.js";
import { claimAgainstLaw } from "./claim-against-law.js";
import { type AgainstLaw, givesAnyway, returnAgainstLaw } from "./return-against-law.js";
import { returnWindows } from "./return-windows.js";
import type { StatuteCase, StatuteGiven } from "./statute-finding.js";

/** A case that was tried, with what goes into its finding. */
export interface TriedCase<Clause extends string, StatuteId extends string> extends StatuteCase {
  readonly rule: StatuteId;
  readonly matter: string;
  readonly clauses: readonly Clause[];
  readonly ask: readonly string[];
}

/** How does a policy on returns answer the law's cases? Each is delivered on the day of the question. */
export function tryReturns<Clause extends string, Name extends string, StatuteId extends string>(
  policy: ReturnPolicy<Clause, Name>,
  statute: Statute<StatuteId>,
  on: Day,
): readonly TriedCase<Clause, StatuteId>[] {
  return statute.probes.returns.map((probe) => {
    const request = requestOf(probe.facts, policy, on);
    const decision = assessReturn(request, { policy });
    const found = returnAgainstLaw(request, decision, probe.assumes, statute, probe.clause);
    return tried(probe, request, found, givesAnyway(decision, statute, probe.clause));
  });
}

/** How does a policy on compensation answer the law's cases? Each happened on the day of the question. */
export function tryClaims<Clause extends string, StatuteId extends string>(
  policy: CompensationPolicy<Clause>,
  statute: Statute<StatuteId>,
  on: Day,
): readonly TriedCase<Clause, StatuteId>[] {
  return statute.probes.claims.map((probe) => {
    const claim = claimOf(probe.facts, on);
    const decision = assessCompensation(claim, { policy });
    return tried(probe, claim, claimAgainstLaw(claim, decision, probe.assumes, statute, probe.clause), false);
  });
}

/** Where the law gives nothing in a case, what the company gives all the same is more. */
function tried<Clause extends string, StatuteId extends string>(
  { clause, matter, assumes }: StatuteProbe<StatuteId, unknown>,
  noun: ReturnRequest | DamageClaim,
  { outcome, law, company, clauses, ask }: AgainstLaw<StatuteGiven, Clause>,
  anyway: boolean,
): TriedCase<Clause, StatuteId> {
  const facts = { ...noun };
  const stands = outcome ?? (anyway ? "more" : "meets");
  return { rule: clause, matter, facts, assumes, law, company, outcome: stands, clauses, ask };
}

function requestOf<Clause extends string, Name extends string>(
  { cause, asked, partsExchanged, repairs = [] }: ReturnProbeFacts,
  policy: ReturnPolicy<Clause, Name>,
  on: Day,
): ReturnRequest {
  const delivered = { deliveredOn: on, requestedOn: on, cause };
  const { warranty } = returnWindows(returnRequest(delivered), policy, on);
  const start = asked.after === "delivery" ? on : warranty.closes;
  return returnRequest({
    ...delivered,
    requestedOn: addDays(start, asked.days),
    ...(partsExchanged !== undefined && { partsExchangedAt: addDays(on, partsExchanged) }),
    ...(repairs.length > 0 && {
      repairs: repairs.map(({ from, to }) => ({ from: addDays(on, from), to: addDays(on, to) })),
    }),
  });
}

function claimOf(probe: ClaimProbeFacts, on: Day): DamageClaim {
  if (probe.kind !== "article") return damageClaim({ ...probe, happenedOn: on });
  const { price, ageMonths, usefulLifeMonths, ...rest } = probe;
  return damageClaim({
    ...rest,
    happenedOn: on,
    article: { price, boughtOn: addMonths(on, -ageMonths), usefulLifeMonths },
    repair: { possible: false },
  });
}
