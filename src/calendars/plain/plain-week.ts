import type { Shift, WorkingCalendar } from "../../models/calendar.js";

/** The zone and the hours of a plain week. */
export interface PlainWeekOptions {
  /** The IANA zone whose days these are. */
  readonly timeZone: string;
  /** The shifts of each day from Monday to Friday. */
  readonly hours: readonly Shift[];
  /** A name for messages and results; `"plain-week"` by default. */
  readonly id?: string;
}

/**
 * Which calendar is open from Monday to Friday in any zone, without a holiday?
 *
 * @param options - The zone and the hours.
 * @returns A calendar as plain data, which covers all time.
 *
 * @example Nine to five in Berlin
 * ```ts
 * import { plainWeek } from "redress/calendars/plain";
 * import { isWorkingTime } from "redress/working-time";
 *
 * const calendar = plainWeek({ timeZone: "Europe/Berlin", hours: [["09:00", "17:00"]] });
 * assert(isWorkingTime("2026-09-25T16:59:00+02:00", calendar));
 * assert(!isWorkingTime("2026-09-26T12:00:00+02:00", calendar));
 * ```
 */
export function plainWeek({ timeZone, hours, id = "plain-week" }: PlainWeekOptions): WorkingCalendar {
  return { id, timeZone, week: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours } };
}
