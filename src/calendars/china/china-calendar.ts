import type { Shift, Weekday, WorkingCalendar } from "../../models/calendar.js";
import { refuse } from "../../models/errors.js";
import { type Day, daysInMonth } from "../../models/time.js";
import type { HolidayNotice } from "./holiday-notice.js";
import { firstYear, lastYear, table } from "./table.js";

/** The hours that a calendar of China takes, and what is newer than this library. */
export interface ChinaCalendarOptions {
  /** The shifts of every working day: `[["09:00", "12:00"], ["13:00", "18:00"]]`. */
  readonly hours: readonly Shift[];
  /** A name for messages and results; `"china"` by default. */
  readonly id?: string;
  /** Notices of years that this library doesn't know yet, in order. */
  readonly notices?: readonly HolidayNotice[];
}

/**
 * Which calendar has China's holidays and make-up working days, and these hours?
 *
 * Monday to Friday in Asia/Shanghai, with the State Council's notices from 2004 on. A make-up day has the ordinary hours.
 * The days from the 25th of December of the last known year on are assumed, because the next notice may touch them;
 * beyond, the statutory days with a fixed date are still days off.
 *
 * @param options - The hours, and newer notices.
 * @returns A calendar as plain data.
 * @throws RedressError if a notice leaves a gap behind those known.
 *
 * @example An office with a break for lunch
 * ```ts
 * import { chinaCalendar } from "redress/calendars/china";
 * import { workingMinutesBetween } from "redress/working-time";
 *
 * const calendar = chinaCalendar({ hours: [["09:00", "12:00"], ["13:00", "18:00"]] });
 * assert.equal(workingMinutesBetween("2026-05-09T00:00:00+08:00", "2026-05-10T00:00:00+08:00", calendar), 8 * 60);
 * ```
 */
export function chinaCalendar({ hours, id = "china", notices = [] }: ChinaCalendarOptions): WorkingCalendar {
  known ??= expanded();
  let { daysOff, makeUpDays, coverage } = known;
  for (const [index, notice] of notices.entries()) {
    const { from, through } = notice.coverage;
    // A day more than the last known one at the most: days in between would count as known.
    if (Date.parse(from) > Date.parse(coverage.through) + 86_400_000) {
      refuse("calendar", `notices.${index}`, `for the year after ${coverage.through.slice(0, 4)}`, from);
    }
    daysOff = { ...without(daysOff, from, through), ...notice.daysOff };
    makeUpDays = { ...without(makeUpDays, from, through), ...notice.makeUpDays };
    coverage = { from: coverage.from, through: through > coverage.through ? through : coverage.through };
  }
  return {
    id,
    timeZone: "Asia/Shanghai",
    week: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
    daysOff,
    makeUpDays,
    yearlyDaysOff,
    coverage,
  };
}

/** Since 2025 the 2nd of May is a statutory day too; the others have a date of the moon's calendar or the sun's. */
const yearlyDaysOff = {
  "01-01": "new-year",
  "05-01": "labour-day",
  "05-02": "labour-day",
  "10-01": "national-day",
  "10-02": "national-day",
  "10-03": "national-day",
};

const names: { readonly [letter: string]: string } = {
  n: "new-year",
  s: "spring-festival",
  t: "tomb-sweeping",
  l: "labour-day",
  d: "dragon-boat",
  m: "mid-autumn",
  c: "national-day",
  v: "victory-day",
};

// The table is read when it is first asked for, and then shared by all calendars.
let known: HolidayNotice | undefined;

function expanded(): HolidayNotice {
  const daysOff: { [day: Day]: string } = {};
  const makeUpDays: { [day: Day]: Weekday } = {};
  for (const [index, line] of table.split("\n").entries()) {
    const year = firstYear + index;
    for (const [, letter = "", start = "", length = ""] of line.matchAll(/([a-z])(\d{4})(\d?)/g)) {
      let month = Number(start.slice(0, 2));
      let date = Number(start.slice(2));
      for (let left = Number(length || 1); left > 0; left--) {
        const day = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
        const name = names[letter];
        if (name === undefined) makeUpDays[day] = "monday";
        else daysOff[day] = name;
        if (++date > daysInMonth(year, month)) {
          month++;
          date = 1;
        }
      }
    }
  }
  return { daysOff, makeUpDays, coverage: { from: `${firstYear}-01-01`, through: `${lastYear}-12-24` } };
}

function without<Value>(days: { readonly [day: Day]: Value }, from: Day, through: Day): { readonly [day: Day]: Value } {
  return Object.fromEntries(Object.entries(days).filter(([day]) => day < from || day > through));
}
