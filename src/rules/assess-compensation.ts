import { decide } from "../decision-table/decide.js";
import type { CompensationPolicy } from "../models/compensation-policy.js";
import type { DamageClaim } from "../models/damage-claim.js";
import { refuse } from "../models/errors.js";
import { aboutClaim } from "./about-claim.js";
import type { GrantedBenefit } from "./approval.js";
import { claimFacts } from "./claim-facts.js";
import { claimRemedy } from "./claim-remedy.js";
import type { CompensationDecision } from "./compensation-decision.js";
import { worthOf } from "./compensation-worth.js";
import { tableOf } from "./table-of.js";

/** Under which policy a claim is assessed. */
export interface AssessCompensationOptions<Clause extends string> {
  /** The rulebook. */
  readonly policy: CompensationPolicy<Clause>;
  /**
   * What roles have granted already in the calendar month of the decision, for limits per month. Left out, such a limit
   * can't be held against, and the approval says so; an empty list: nothing yet.
   */
  readonly grantedThisMonth?: readonly GrantedBenefit[];
}

/**
 * What is done about a guest's claim for damage, what is it worth, by which clauses, and who must approve it?
 *
 * A repair comes first, if it costs at most the depreciated value; then that value in kind; then a gesture, where
 * nothing of value is left. At the value a repair still is one. Cash is never a remedy. Where a fact that matters is
 * missing, the remedy or its worth stays open and `ask` says what to find out, by the path of the field in the claim.
 * Sums are the hotel's part, rounded half up.
 *
 * @param claim - The claim, made by `damageClaim`.
 * @param options - The policy, and what was granted already this month.
 * @returns The remedy with every reason for it and against the others.
 * @throws RedressError if the policy itself can't be right.
 * @clause HCM-1.5.1, HCM-1.5.2, HCM-1.5.3, HCM-1.5.4, HCM-1.5.5, HCM-1.5.6, HCM-3.2.1, HCM-3.2.2, HCM-3.2.3,
 * HCM-3.2.4, HCM-4.1.5, HCM-4.1.8, HCM-4.1.9, HCM-4.2.4, HCM-4.2.8
 *
 * @example A suit that is two years old
 * ```ts
 * import { assessCompensation, damageClaim, money } from "redress";
 * import { hotelCompensation } from "redress/policies";
 *
 * const suit = {
 *   kind: "article",
 *   liability: "hotel",
 *   article: { price: money("1200.00", "CNY"), boughtOn: "2024-11-22", usefulLifeMonths: 60 },
 *   happenedOn: "2026-11-22",
 * } as const;
 * const dear = damageClaim({ ...suit, repair: { possible: true, cost: money("800.00", "CNY") } });
 * const { remedy, worth, cash, because } = assessCompensation(dear, { policy: hotelCompensation });
 * assert.equal(remedy, "in-kind");
 * assert.deepEqual(worth, money("720.00", "CNY"));
 * assert.equal(cash, "not-offered");
 * assert.equal(because[0]?.clause, "HCM-1.5.5");
 *
 * const quote = damageClaim({ ...suit, repair: { possible: true } });
 * assert.deepEqual(assessCompensation(quote, { policy: hotelCompensation }).ask, ["repair.cost"]);
 * ```
 */
export function assessCompensation<Clause extends string>(
  claim: DamageClaim,
  options: AssessCompensationOptions<Clause>,
): CompensationDecision<Clause> {
  const { policy, grantedThisMonth } = options;
  if (claim.kind === "overcharge") {
    return {
      // The rulebook is silent on it: a debt is paid back, whoever answers for what.
      ...aboutClaim(claim, policy, {}, {}),
      restitution: claim.amount,
      silentOn: ["restitution"],
      decided: true,
      remedy: "none",
      forms: [],
      possible: ["none"],
      ask: [],
      because: [],
      notBecause: [],
    };
  }
  const known = claimFacts(claim, policy);
  const decision = decide(tableOf(policy, policy.remedy), known.facts);
  if (!decision.decided) {
    const about = aboutClaim(claim, policy, {}, known.facts, known.value);
    const ask = [...new Set(decision.ask.flatMap((name) => known.asks[name] ?? [name]))];
    return { ...decision, ...about, unclear: [...decision.unclear, ...about.unclear], ask };
  }
  const { outcome: remedy, because, ...rest } = decision;
  if (!remedies.includes(remedy)) refuse("policy", "remedy", `one of ${remedies.join(", ")}`, remedy);
  const { asks, ...worth } = worthOf(remedy, claim, known);
  const about = aboutClaim(claim, policy, { remedy, ...worth }, known.facts, known.value);
  const unclear = [...rest.unclear, ...about.unclear];
  if (asks.length > 0) {
    // The remedy is sure and its worth isn't.
    const waiting = because.map((reason) => ({ ...reason, facts: asks, status: "unknown" as const }));
    return {
      ...rest,
      ...about,
      decided: false,
      because: [],
      ask: asks,
      notBecause: [...waiting, ...rest.notBecause],
      unclear,
    };
  }
  const then = claimRemedy(remedy, worth.worth, claim, policy, grantedThisMonth);
  return { ...rest, ...about, because, unclear, remedy, ...worth, ...then };
}

/** Cash is not among them: a table that came in as data can't bring it in. */
const remedies: readonly string[] = ["repair", "in-kind", "gesture", "refer", "none"];
