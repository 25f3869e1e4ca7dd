import type { Collection } from "../models/decision.js";
import { type StatuteOutcome, worstOf } from "./statute-finding.js";

/** How a company's answer stands to what one rule of the law gives in a case. */
export interface CaseOutcome<Given> {
  /** Nothing where the rule isn't about the case. */
  readonly outcome: StatuteOutcome | undefined;
  /** What the rule gives for sure. */
  readonly law: readonly Given[];
  /** The facts that are missing, where the outcome is unknown. */
  readonly ask: readonly string[];
}

/**
 * How does a company's answer stand to what one rule of the law gives in a case?
 *
 * What gives less than is sure gives less, whatever is still unknown. A row that waits for a fact matters only where
 * the company's answer isn't what it would give.
 *
 * @param given - What the law's table gives for the facts.
 * @param clause - The rule.
 * @param compare - How the company's answer stands to one entitlement.
 */
export function lawOfCase<Given, Clause extends string>(
  given: Collection<Given, Clause>,
  clause: Clause,
  compare: (entitlement: Given) => StatuteOutcome,
): CaseOutcome<Given> {
  const law = given.because.filter((row) => row.clause === clause).map(({ outcome }) => outcome);
  const open = given.notBecause.filter((row) => row.clause === clause && row.status === "unknown");
  if (law.length === 0 && open.length === 0) return { outcome: undefined, law, ask: [] };
  const sure = worstOf(law.map(compare));
  const waiting = open.filter(({ outcome }) => compare(outcome) !== "meets");
  if (sure === "less" || waiting.length === 0) {
    return { outcome: law.length === 0 ? "meets" : sure, law, ask: [] };
  }
  const read = new Set(waiting.flatMap((row) => row.facts));
  return { outcome: "unknown", law, ask: given.ask.filter((name) => read.has(name)) };
}
