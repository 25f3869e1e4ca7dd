import type { Day } from "../models/time.js";
import { addMonths } from "./add-months.js";

/**
 * Which day is so many years later: the corresponding day, or the 28th of February where there is no 29th?
 *
 * @param day - The day to count from.
 * @param count - A whole number; below zero counts back.
 * @throws RedressError if the day doesn't exist, the count isn't whole, or the years 0000 to 9999 are left.
 *
 * @example From a leap day
 * ```ts
 * import { addYears } from "redress/working-time";
 *
 * assert.equal(addYears("2028-02-29", 1), "2029-02-28");
 * assert.equal(addYears("2028-02-29", 4), "2032-02-29");
 * ```
 */
export function addYears(day: Day, count: number): Day {
  return addMonths(day, count * 12);
}
