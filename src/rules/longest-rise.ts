/**
 * The longest selection of different numbers that rises, in their order; of several, the first found. What isn't in it
 * is the least that must move so that all are in order.
 */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  let best: readonly number[] = [];
  const endingAt: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = endingAt.filter((run) => (run.at(-1) ?? number) < number);
    const run = [...before.reduce((longest, one) => (one.length > longest.length ? one : longest), []), number];
    endingAt.push(run);
    if (run.length > best.length) best = run;
  }
  return new Set(best);
}
