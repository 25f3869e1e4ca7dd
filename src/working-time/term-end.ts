import type { Day, Instant } from "../models/time.js";

/** A stretch `[from, to)` in which a term rests. */
export interface Pause {
  /** When the rest begins. */
  readonly from: Instant;
  /** When the term runs again. */
  readonly to: Instant;
}

/** By how much pauses moved the end of a term. */
export interface MovedByPauses {
  /** How many units. */
  readonly amount: number;
  /** What the term counts in where it rests. */
  readonly unit: "minute" | "working-minute" | "day";
}

/** Where a term ends. */
export interface TermEnd {
  /** The last day of the term; for a night shift the day on which it begins. */
  readonly lastDay: Day;
  /** The last instant that is still in time: a midnight, a close of business, the minute itself. */
  readonly due: Instant;
  /** Whether the end leans on days that the calendar's data doesn't cover. */
  readonly assumed: boolean;
  /** By how much pauses moved the end, in the unit that they count in; absent where they didn't. */
  readonly movedByPauses?: MovedByPauses;
}
