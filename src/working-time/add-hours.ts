import { refuse } from "../models/errors.js";
import type { Instant } from "../models/time.js";
import { epochToInstant } from "./epoch-to-instant.js";
import { instantToEpoch } from "./instant-to-epoch.js";

/**
 * Which instant is so many hours later, by the time that passes and not by the clock on the wall?
 *
 * @param instant - The moment to count from.
 * @param count - How many; below zero counts back, a fraction counts to the millisecond.
 * @param timeZone - The IANA zone whose offset the result carries.
 * @throws RedressError if the count is no number, the zone is unknown, or the years 0000 to 9999 are left.
 *
 * @example A day and a night in which the clocks go forward
 * ```ts
 * import { addHours } from "redress/working-time";
 *
 * assert.equal(addHours("2026-03-28T12:00:00+01:00", 24, "Europe/Berlin"), "2026-03-29T13:00:00+02:00");
 * ```
 */
export function addHours(instant: Instant, count: number, timeZone: string): Instant {
  if (!Number.isFinite(count)) refuse("count", "", "a number of hours", count);
  return epochToInstant(instantToEpoch(instant) + Math.round(count * 3_600_000), timeZone);
}
