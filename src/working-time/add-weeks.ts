import type { Day } from "../models/time.js";
import { addDays } from "./add-days.js";

/**
 * Which day is so many weeks later, on the same weekday?
 *
 * @param day - The day to count from.
 * @param count - A whole number; below zero counts back.
 * @throws RedressError if the day doesn't exist, the count isn't whole, or the years 0000 to 9999 are left.
 *
 * @example From Thursday to Thursday
 * ```ts
 * import { addWeeks } from "redress/working-time";
 *
 * assert.equal(addWeeks("2026-09-24", 1), "2026-10-01");
 * ```
 */
export function addWeeks(day: Day, count: number): Day {
  return addDays(day, count * 7);
}
