import { refuse } from "../models/errors.js";
import type { Instant } from "../models/time.js";
import { epochToInstant } from "./epoch-to-instant.js";
import { instantToEpoch } from "./instant-to-epoch.js";

/**
 * Which instant is so many minutes later, by the time that passes and not by the clock on the wall?
 *
 * @param instant - The moment to count from.
 * @param count - How many; below zero counts back, a fraction counts to the millisecond.
 * @param timeZone - The IANA zone whose offset the result carries.
 * @throws RedressError if the count is no number, the zone is unknown, or the years 0000 to 9999 are left.
 *
 * @example Over midnight
 * ```ts
 * import { addMinutes } from "redress/working-time";
 *
 * assert.equal(addMinutes("2026-09-24T23:50:00+08:00", 20, "Asia/Shanghai"), "2026-09-25T00:10:00+08:00");
 * ```
 */
export function addMinutes(instant: Instant, count: number, timeZone: string): Instant {
  if (!Number.isFinite(count)) refuse("count", "", "a number of minutes", count);
  return epochToInstant(instantToEpoch(instant) + Math.round(count * 60_000), timeZone);
}
