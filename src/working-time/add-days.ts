import { type Day, dayFromNumber } from "../models/time.js";
import { wholeNumber } from "./check.js";
import { toDayNumber } from "./day-number.js";

/**
 * Which day is so many days later?
 *
 * @param day - The day to count from; it isn't counted itself.
 * @param count - A whole number; below zero counts back.
 * @throws RedressError if the day doesn't exist, the count isn't whole, or the years 0000 to 9999 are left.
 *
 * @example Over the end of a month
 * ```ts
 * import { addDays } from "redress/working-time";
 *
 * assert.equal(addDays("2026-02-27", 2), "2026-03-01");
 * assert.equal(addDays("2026-03-01", -2), "2026-02-27");
 * ```
 */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(toDayNumber(day) + wholeNumber(count));
}
