import type { Contradiction } from "../models/policy.js";

/**
 * The contradictions of a policy that touch an answer: at least two of their clauses are among the answer's, and none
 * of them governs. Where one does, the answer itself names the conflict.
 */
export function contradictionsAmong<Clause extends string>(
  contradictions: readonly Contradiction<Clause>[],
  cited: readonly Clause[],
): readonly (readonly Clause[])[] {
  return contradictions
    .filter(({ governs }) => governs === undefined)
    .filter(({ clauses }) => clauses.filter((clause) => cited.includes(clause)).length > 1)
    .map(({ clauses }) => clauses);
}
