import type { WorkingCalendar } from "../models/calendar.js";
import { type Day, dayFromNumber } from "../models/time.js";
import { wholeNumber } from "./check.js";
import { compiled, positionAfter } from "./compiled-calendar.js";
import { toDayNumber } from "./day-number.js";

/**
 * Which day is the n-th working day after a day, or before it where the count is below zero?
 *
 * The day itself is never counted, be it a working day or not; zero leaves it as it is.
 *
 * @param day - The day to count from, in the calendar's zone.
 * @param count - A whole number of working days.
 * @param calendar - Whose working days.
 * @throws RedressError if the day doesn't exist, the count isn't whole, the calendar can't be used, or the years 1800
 * to 2399 are left.
 *
 * @example Over the Mid-Autumn holiday, and from a Sunday
 * ```ts
 * import { addWorkingDays } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * assert.equal(addWorkingDays("2026-09-24", 1, chinaOffice), "2026-09-28");
 * assert.equal(addWorkingDays("2026-09-13", 1, chinaOffice), "2026-09-14");
 * assert.equal(addWorkingDays("2026-09-28", -1, chinaOffice), "2026-09-24");
 * ```
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar): Day {
  const c = compiled(calendar);
  const from = toDayNumber(day);
  if (wholeNumber(count) === 0) return day;
  const position = positionAfter(c, from, count);
  // Writing a day takes longer than finding it.
  const text = c.texts[position] ?? dayFromNumber(c.days[position] ?? from);
  c.texts[position] = text;
  return text;
}
