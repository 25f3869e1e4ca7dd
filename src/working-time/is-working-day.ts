import type { WorkingCalendar } from "../models/calendar.js";
import type { Day } from "../models/time.js";
import { compiled, workingDaysBefore } from "./compiled-calendar.js";
import { toDayNumber } from "./day-number.js";

/**
 * Is this day a working day: one with some working time in it?
 *
 * A date's own hours replace all else, a make-up day beats the holiday, a holiday beats the week.
 *
 * @param day - The day, in the calendar's zone.
 * @param calendar - Whose days.
 * @throws RedressError if the day doesn't exist or the calendar can't be used.
 *
 * @example A holiday, and the Saturday that makes up for it
 * ```ts
 * import { isWorkingDay } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * assert(!isWorkingDay("2026-05-05", chinaOffice));
 * assert(isWorkingDay("2026-05-09", chinaOffice));
 * ```
 */
export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  const number = toDayNumber(day);
  const c = compiled(calendar);
  return workingDaysBefore(c, number) < workingDaysBefore(c, number + 1);
}
