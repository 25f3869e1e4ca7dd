import type { WorkingCalendar } from "../models/calendar.js";
import type { Instant } from "../models/time.js";
import { nearestEdge } from "./nearest-edge.js";

/**
 * When does a shift open next, at this instant or after it?
 *
 * Each shift has its own: with a break for lunch there are two a day. At the very instant it is the instant itself.
 *
 * @param instant - The moment.
 * @param calendar - Whose hours.
 * @throws RedressError if there is none in reach, or the calendar can't be used.
 *
 * @example After a holiday of three days
 * ```ts
 * import { nextOpening } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * assert.equal(nextOpening("2026-09-24T16:00:00+08:00", chinaOffice), "2026-09-28T08:30:00+08:00");
 * ```
 */
export function nextOpening(instant: Instant, calendar: WorkingCalendar): Instant {
  return nearestEdge(instant, calendar, 0, true);
}
