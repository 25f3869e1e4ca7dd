import type { FactClasses } from "./fact-classes.js";
import type { States } from "./open-ends.js";

/**
 * The facts to ask for, the most telling first: the one whose answers leave the least open on average. A tie leaves the
 * table's order. An answer is what the rows tell apart: two values that no comparison distinguishes are one answer.
 *
 * @param open - The facts that can still matter, in the table's order.
 * @param states - What is known.
 * @param leftOpen - How much is still open in such states.
 */
export function mostTellingFirst(
  open: readonly FactClasses[],
  states: States<FactClasses>,
  leftOpen: (states: States<FactClasses>) => number,
): readonly string[] {
  const ranked = open.map((fact) => {
    const left = fact.samples.map((_sample, answer) => leftOpen(new Map(states).set(fact, answer)));
    return { fact, average: left.reduce((a, b) => a + b) / left.length };
  });
  ranked.sort((a, b) => a.average - b.average);
  return Object.freeze([...new Set(ranked.flatMap(({ fact }) => fact.asks))]);
}
