import type { WorkingCalendar } from "../models/calendar.js";
import type { Day } from "../models/time.js";
import { compiled, workingDaysBefore } from "./compiled-calendar.js";
import { toDayNumber } from "./day-number.js";

/**
 * How many working days lie after one day, up to and with another?
 *
 * As a term is counted: the first day is out, the last one in, so for a working day `to` later than `from`,
 * `addWorkingDays(from, it)` is `to`. Below zero where the second day is the earlier one, with the same size.
 *
 * @param from - The day that isn't counted.
 * @param to - The last day counted.
 * @param calendar - Whose working days.
 * @throws RedressError if a day doesn't exist or is not in the years 1800 to 2399, or the calendar can't be used.
 *
 * @example Over the Mid-Autumn holiday
 * ```ts
 * import { workingDaysBetween } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * assert.equal(workingDaysBetween("2026-09-24", "2026-09-28", chinaOffice), 1);
 * assert.equal(workingDaysBetween("2026-09-24", "2026-09-27", chinaOffice), 0);
 * ```
 */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  const c = compiled(calendar);
  const first = toDayNumber(from) + 1;
  const last = toDayNumber(to) + 1;
  // The first day again at the end: reaching the last one may have moved the origin.
  workingDaysBefore(c, first);
  const through = workingDaysBefore(c, last);
  return through - workingDaysBefore(c, first);
}
