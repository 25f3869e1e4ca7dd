import type { WorkingCalendar } from "../models/calendar.js";
import type { Instant } from "../models/time.js";
import { compiled, workBetween } from "./compiled-calendar.js";
import { instantToEpoch } from "./instant-to-epoch.js";

/**
 * How many minutes of working time lie between two instants?
 *
 * Counted as they pass, so a night in which the clocks go forward has an hour less. Below zero where the second
 * instant is the earlier one, with the same size.
 *
 * @param from - The first instant.
 * @param to - The second instant.
 * @param calendar - Whose hours.
 * @returns Minutes; seconds and milliseconds as a fraction.
 * @throws RedressError if the calendar can't be used, or an instant is not in the years 1800 to 2399.
 *
 * @example Over a holiday
 * ```ts
 * import { workingMinutesBetween } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * assert.equal(workingMinutesBetween("2026-09-24T17:00:00+08:00", "2026-09-28T09:00:00+08:00", chinaOffice), 60);
 * assert.equal(workingMinutesBetween("2026-09-28T09:00:00+08:00", "2026-09-24T17:00:00+08:00", chinaOffice), -60);
 * ```
 */
export function workingMinutesBetween(from: Instant, to: Instant, calendar: WorkingCalendar): number {
  return workBetween(compiled(calendar), instantToEpoch(from), instantToEpoch(to)) / 60_000;
}
