import type { Day } from "../models/time.js";
import { toDayNumber } from "./day-number.js";

/**
 * How many days later is the second day than the first? Below zero where it is earlier; `addDays(from, it)` is `to`.
 *
 * @param from - The first day.
 * @param to - The second day.
 * @throws RedressError if one of the days doesn't exist.
 *
 * @example Over a leap day
 * ```ts
 * import { daysBetween } from "redress/working-time";
 *
 * assert.equal(daysBetween("2028-02-28", "2028-03-01"), 2);
 * assert.equal(daysBetween("2028-03-01", "2028-02-28"), -2);
 * ```
 */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}
