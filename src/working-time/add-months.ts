import { civilDate, type Day, dayFromNumber, dayNumber, daysInMonth } from "../models/time.js";
import { wholeNumber } from "./check.js";
import { toDayNumber } from "./day-number.js";

/**
 * Which day is so many months later: the corresponding day, or the month's last one where there is none?
 *
 * @param day - The day to count from.
 * @param count - A whole number; below zero counts back.
 * @throws RedressError if the day doesn't exist, the count isn't whole, or the years 0000 to 9999 are left.
 *
 * @example The 31st of a month that has 30 days
 * ```ts
 * import { addMonths } from "redress/working-time";
 *
 * assert.equal(addMonths("2026-05-15", 1), "2026-06-15");
 * assert.equal(addMonths("2026-05-31", 1), "2026-06-30");
 * assert.equal(addMonths("2026-06-30", 1), "2026-07-30");
 * ```
 */
export function addMonths(day: Day, count: number): Day {
  return dayFromNumber(monthsLater(toDayNumber(day), wholeNumber(count)));
}

/** The same in numbers of days. */
export function monthsLater(from: number, count: number): number {
  const [year, month, day] = civilDate(from);
  const months = year * 12 + month - 1 + count;
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}
