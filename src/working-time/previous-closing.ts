import type { WorkingCalendar } from "../models/calendar.js";
import type { Instant } from "../models/time.js";
import { nearestEdge } from "./nearest-edge.js";

/**
 * When did a shift close last, at this instant or before it?
 *
 * Each shift has its own: with a break for lunch there are two a day. At the very instant it is the instant itself.
 *
 * @param instant - The moment.
 * @param calendar - Whose hours.
 * @throws RedressError if there is none in reach, or the calendar can't be used.
 *
 * @example The evening before
 * ```ts
 * import { previousClosing } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * assert.equal(previousClosing("2026-09-24T16:00:00+08:00", chinaOffice), "2026-09-23T17:30:00+08:00");
 * ```
 */
export function previousClosing(instant: Instant, calendar: WorkingCalendar): Instant {
  return nearestEdge(instant, calendar, 1, false);
}
