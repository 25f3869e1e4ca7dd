import type { WorkingCalendar } from "../models/calendar.js";
import type { Day } from "../models/time.js";
import { compiled } from "./compiled-calendar.js";
import { toDayNumber } from "./day-number.js";
import { holidayOn } from "./rolled-over.js";

/**
 * Which public holiday makes this day one off?
 *
 * A day that the week has off is none of itself; one that is worked all the same, as a make-up day or by its own hours,
 * isn't either. Outside the coverage the days that are off every year count.
 *
 * @param day - The day, in the calendar's zone.
 * @param calendar - Whose holidays.
 * @returns The holiday as the calendar names it, or nothing.
 * @throws RedressError if the day doesn't exist or the calendar can't be used.
 *
 * @example A holiday, and a plain Sunday
 * ```ts
 * import { holidayOf } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * assert.equal(holidayOf("2026-09-25", chinaOffice), "mid-autumn");
 * assert.equal(holidayOf("2026-11-22", chinaOffice), undefined);
 * ```
 */
export function holidayOf(day: Day, calendar: WorkingCalendar): string | undefined {
  return holidayOn(compiled(calendar), toDayNumber(day));
}
