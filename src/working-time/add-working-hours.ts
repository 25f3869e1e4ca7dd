import type { WorkingCalendar } from "../models/calendar.js";
import type { Instant } from "../models/time.js";
import { addWorkingMinutes, type WorkingSumOptions } from "./add-working-minutes.js";

/**
 * At which instant have so many hours of working time passed? The edges are those of `addWorkingMinutes`.
 *
 * @param instant - The moment to count from.
 * @param hours - How many; below zero counts back.
 * @param calendar - Whose hours.
 * @param options - What to answer at closing.
 * @throws RedressError if the count is no number, the calendar can't be used, or the years 1800 to 2399 are left.
 *
 * @example A working day of nine hours and one more
 * ```ts
 * import { addWorkingHours } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * assert.equal(addWorkingHours("2026-09-24T08:30:00+08:00", 10, chinaOffice), "2026-09-28T09:30:00+08:00");
 * ```
 */
export function addWorkingHours(
  instant: Instant,
  hours: number,
  calendar: WorkingCalendar,
  options?: WorkingSumOptions,
): Instant {
  return addWorkingMinutes(instant, hours * 60, calendar, options);
}
