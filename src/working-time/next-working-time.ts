import type { WorkingCalendar } from "../models/calendar.js";
import type { Instant } from "../models/time.js";
import { compiled, instantAfterWork } from "./compiled-calendar.js";
import { instantText } from "./epoch-to-instant.js";
import { instantToEpoch } from "./instant-to-epoch.js";

/**
 * From when on is work going on: the instant itself while it does, else the next opening?
 *
 * @param instant - The moment.
 * @param calendar - Whose hours.
 * @throws RedressError if there is no opening any more, or the calendar can't be used.
 *
 * @example Within hours and after them
 * ```ts
 * import { nextWorkingTime } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * assert.equal(nextWorkingTime("2026-09-24T16:00:00+08:00", chinaOffice), "2026-09-24T16:00:00+08:00");
 * assert.equal(nextWorkingTime("2026-09-24T17:30:00+08:00", chinaOffice), "2026-09-28T08:30:00+08:00");
 * ```
 */
export function nextWorkingTime(instant: Instant, calendar: WorkingCalendar): Instant {
  const c = compiled(calendar);
  const [epoch] = instantAfterWork(c, instantToEpoch(instant), 0, true);
  return instantText(c.zone, epoch);
}
