import type { WorkingCalendar } from "../models/calendar.js";
import type { Instant } from "../models/time.js";
import { compiled, workBetween } from "./compiled-calendar.js";
import { instantToEpoch } from "./instant-to-epoch.js";

/**
 * Is work going on at this instant? A shift holds its opening and not its close.
 *
 * @param instant - The moment.
 * @param calendar - Whose hours.
 * @throws RedressError if the instant has no offset or the calendar can't be used.
 *
 * @example On both edges of a shift
 * ```ts
 * import { isWorkingTime } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * assert(isWorkingTime("2026-09-24T08:30:00+08:00", chinaOffice));
 * assert(!isWorkingTime("2026-09-24T17:30:00+08:00", chinaOffice));
 * ```
 */
export function isWorkingTime(instant: Instant, calendar: WorkingCalendar): boolean {
  const epoch = instantToEpoch(instant);
  return workBetween(compiled(calendar), epoch, epoch + 1) > 0;
}
