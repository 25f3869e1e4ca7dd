import { canonicalJson } from "../models/canonical-json.js";

/** Plain data with named parts. */
export type PlainRecord = { readonly [name: string]: unknown };

/** Which items of two lists are the same, by their places. */
export interface MatchedItems {
  /** The same item before and after, though something in it may have changed; in the order after. */
  readonly pairs: readonly (readonly [before: number, after: number])[];
  /** Those of them that stand before another one that they stood behind, or the other way round: as few as can be. */
  readonly moved: readonly (readonly [before: number, after: number])[];
  /** What is gone. */
  readonly removed: readonly number[];
  /** What is new. */
  readonly added: readonly number[];
}

/** Of items of one clause that differ, so much must be the same for them to count as one. */
const alikeFrom = 0.5;

/**
 * Which items of a list are still there in another one, whatever was put in between?
 *
 * The same are those that are equal; then those that are equal but for their clause; then, most alike first, those of
 * one clause that have at least half in common; and at last a single value in the place of a single other one.
 */
export function matchItems(before: readonly unknown[], after: readonly unknown[]): MatchedItems {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const left = () => [...before.keys()].filter((place) => !partner.has(place));
  const free = () => [...after.keys()].filter((place) => !taken.has(place));
  function pair(was: number, is: number): void {
    partner.set(was, is);
    taken.add(is);
  }
  for (const keyOf of [canonicalJson, withoutClause]) {
    for (const was of left()) {
      const key = keyOf(before[was]);
      const is = free().find((place) => keyOf(after[place]) === key);
      if (is !== undefined) pair(was, is);
    }
  }
  const likely = left().flatMap((was) =>
    free().map((is) => ({ was, is, likeness: likeness(before[was], after[is]), distance: Math.abs(was - is) })),
  );
  likely.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance);
  for (const { was, is, likeness } of likely) {
    if (likeness >= alikeFrom && !partner.has(was) && !taken.has(is)) pair(was, is);
  }
  const [was, ...others] = left();
  const [is, ...more] = free();
  const single = was !== undefined && is !== undefined && others.length + more.length === 0;
  if (single && !isPlainRecord(before[was]) && !isPlainRecord(after[is])) pair(was, is);
  const pairs = [...partner].sort(([, a], [, b]) => a - b);
  const still = inOrder(pairs.map(([place]) => place));
  return { pairs, moved: pairs.filter(([place]) => !still.has(place)), removed: left(), added: free() };
}

export function isPlainRecord(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withoutClause(item: unknown): string {
  return canonicalJson(isPlainRecord(item) ? { ...item, clause: undefined } : item);
}

/** How much two items of one clause have in common: 0 nothing, 1 all. */
function likeness(one: unknown, other: unknown): number {
  if (!isPlainRecord(one) || !isPlainRecord(other) || one["clause"] !== other["clause"]) return 0;
  const [ones, others] = [partsOf({ ...one, clause: [] }, ""), partsOf({ ...other, clause: [] }, "")];
  const rest = [...others];
  const shared = ones.filter((part) => {
    const at = rest.indexOf(part);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (ones.length + others.length);
}

/** The single values in some data, each with its path but without its place in a list. */
function partsOf(data: unknown, path: string): readonly string[] {
  if (Array.isArray(data)) return data.flatMap((item) => partsOf(item, path));
  if (!isPlainRecord(data)) return [`${path} ${canonicalJson(data)}`];
  const parts = Object.entries(data);
  return parts.length === 0 ? [`${path} {}`] : parts.flatMap(([name, part]) => partsOf(part, `${path}.${name}`));
}

/** The longest run of places that rise, as those that nobody moved. */
function inOrder(places: readonly number[]): ReadonlySet<number> {
  let best: readonly number[] = [];
  const runs: (readonly number[])[] = [];
  for (const place of places) {
    const before = runs.filter((run) => (run.at(-1) ?? -1) < place);
    const longest = before.reduce<readonly number[]>((long, run) => (run.length > long.length ? run : long), []);
    const run = [...longest, place];
    runs.push(run);
    if (run.length > best.length) best = run;
  }
  return new Set(best);
}
