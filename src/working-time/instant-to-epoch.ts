import { refuse } from "../models/errors.js";
import { type Instant, parseInstant } from "../models/time.js";

/**
 * How many milliseconds after 1970-01-01T00:00:00Z is this instant?
 *
 * @param instant - An ISO date and time with an offset; seconds may be left out.
 * @returns Whole milliseconds; what is finer is dropped.
 * @throws RedressError if the text has no offset or its day doesn't exist.
 *
 * @example The same moment in two zones
 * ```ts
 * import { instantToEpoch } from "redress/working-time";
 *
 * assert.equal(instantToEpoch("2026-09-24T16:00:00+08:00"), instantToEpoch("2026-09-24T08:00Z"));
 * assert.throws(() => instantToEpoch("2026-09-24T16:00:00"));
 * ```
 */
export function instantToEpoch(instant: Instant): number {
  const epoch = parseInstant(instant);
  return Number.isNaN(epoch) ? refuse("instant", "", "a date and time with an offset", instant) : epoch;
}
