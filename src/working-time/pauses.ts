import { refuse } from "../models/errors.js";
import { instantToEpoch } from "./instant-to-epoch.js";
import type { Pause } from "./term-end.js";

/** A stretch `[from, to)` on some scale: milliseconds, days, working milliseconds. */
export type Stretch = readonly [from: number, to: number];

/** Pauses in milliseconds since the epoch, in order; one without length is none. */
export function epochsOf(pauses: readonly Pause[] = []): Stretch[] {
  return pauses
    .map(({ from, to }, index): Stretch => {
      const stretch: Stretch = [instantToEpoch(from), instantToEpoch(to)];
      if (stretch[1] < stretch[0]) refuse("term", `pauses.${index}.to`, `at or after ${from}`, to);
      return stretch;
    })
    .filter(([from, to]) => from < to)
    .sort(([a], [b]) => a - b);
}

/**
 * The end of a run that starts and would end at two points of a scale, when it rests in these stretches. They are in
 * order of their starts; where they overlap they count once; one that starts when the run is over doesn't count.
 */
export function pushed(start: number, end: number, rests: readonly Stretch[]): number {
  let counted = start;
  let moved = end;
  for (const [from, to] of rests) {
    if (from >= moved) break;
    const rest = to - Math.max(from, counted);
    if (rest > 0) {
      moved += rest;
      counted = to;
    }
  }
  return moved;
}
