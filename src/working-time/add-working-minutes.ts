import type { WorkingCalendar } from "../models/calendar.js";
import { refuse } from "../models/errors.js";
import type { Instant } from "../models/time.js";
import { compiled, instantAfterWork } from "./compiled-calendar.js";
import { instantText } from "./epoch-to-instant.js";
import { instantToEpoch } from "./instant-to-epoch.js";

/** Where a sum lands that could be at closing as well as at the next opening. */
export interface WorkingSumOptions {
  /**
   * `"closing"` (the default) for a sum forward: work that is done when the shift ends is done then. `"next-opening"`
   * for the instant from which further work would go on. Counting back lands on the opening in either case.
   */
  readonly exactlyAtClosing?: "closing" | "next-opening";
}

/**
 * At which instant have so many minutes of working time passed, or had to be started where the count is below zero?
 *
 * Time that no shift is open doesn't count. Zero leaves the instant as it is, also outside hours. A sum forward that
 * ends exactly when a shift closes is the instant of closing, one back that ends exactly when a shift opens is the
 * opening; so subtracting undoes adding from any working instant.
 *
 * @param instant - The moment to count from.
 * @param minutes - How many; a fraction counts to the millisecond.
 * @param calendar - Whose hours.
 * @param options - What to answer at closing.
 * @throws RedressError if the count is no number, the calendar can't be used, or the years 1800 to 2399 are left.
 *
 * @example Two hours, of which half an hour is left today
 * ```ts
 * import { addWorkingMinutes } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * assert.equal(addWorkingMinutes("2026-09-24T17:00:00+08:00", 120, chinaOffice), "2026-09-28T10:00:00+08:00");
 * assert.equal(addWorkingMinutes("2026-09-24T17:00:00+08:00", 30, chinaOffice), "2026-09-24T17:30:00+08:00");
 * assert.equal(
 *   addWorkingMinutes("2026-09-24T17:00:00+08:00", 30, chinaOffice, { exactlyAtClosing: "next-opening" }),
 *   "2026-09-28T08:30:00+08:00",
 * );
 * ```
 */
export function addWorkingMinutes(
  instant: Instant,
  minutes: number,
  calendar: WorkingCalendar,
  { exactlyAtClosing }: WorkingSumOptions = {},
): Instant {
  const c = compiled(calendar);
  const start = instantToEpoch(instant);
  const work = Math.round(minutes * 60_000);
  if (!Number.isSafeInteger(work)) refuse("count", "", "a number of minutes", minutes);
  const late = work < 0 || exactlyAtClosing === "next-opening";
  return instantText(c.zone, work === 0 ? start : instantAfterWork(c, start, work, late)[0]);
}
