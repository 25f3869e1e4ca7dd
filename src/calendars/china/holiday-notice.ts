import type { Weekday } from "../../models/calendar.js";
import { type Problem, RedressError, refuse, shown } from "../../models/errors.js";
import { type Day, isDay } from "../../models/time.js";

/** What one or more of the State Council's yearly notices say. */
export interface HolidayNotice {
  /** Days off, with the holiday's id. */
  readonly daysOff: { readonly [day: Day]: string };
  /** Days of a weekend that are worked, with the weekday whose hours they take. */
  readonly makeUpDays: { readonly [day: Day]: Weekday };
  /** The first and the last day that it settles. */
  readonly coverage: {
    /** The first day. */
    readonly from: Day;
    /** The last day. */
    readonly through: Day;
  };
}

/**
 * Which notice is in this data? Reads the forms in which China's holidays are commonly published as JSON:
 *
 * - holiday-cn, a file a year: `{ year, days: [{ name, date, isOffDay }] }`;
 * - chinese-days: `{ holidays: { "2026-01-01": "New Year's Day,元旦,1" }, workdays: { ... } }`;
 * - the timor.tech service: `{ holiday: { "01-01": { holiday: true, name, date } } }`.
 *
 * A year's notice settles the days from the 25th of December before to the 24th of its own December, because the
 * next one may touch the last week.
 *
 * @param data - What was parsed from JSON.
 * @returns What `chinaCalendar` takes as one of its `notices`.
 * @throws RedressError if the form isn't one of these, a day doesn't exist, or there is none.
 *
 * @example The year after the last known one
 * ```ts
 * import { chinaCalendar, holidayNotice } from "redress/calendars/china";
 * import { isWorkingDay } from "redress/working-time";
 *
 * const notice = holidayNotice({ year: 2027, days: [{ name: "春节", date: "2027-02-08", isOffDay: true }] });
 * const calendar = chinaCalendar({ hours: [["08:30", "17:30"]], notices: [notice] });
 * assert(!isWorkingDay("2027-02-08", calendar));
 * assert.equal(calendar.coverage?.through, "2027-12-24");
 * ```
 */
export function holidayNotice(data: unknown): HolidayNotice {
  const entries = entriesOf(data);
  const problems = entries.flatMap(({ day }): Problem[] =>
    typeof day === "string" && isDay(day) ? [] : [{ path: "date", wanted: "a day that exists", got: shown(day) }],
  );
  if (entries.length === 0) {
    problems.push({ path: "", wanted: "JSON of holiday-cn, chinese-days or timor.tech", got: shown(data) });
  }
  if (problems.length > 0) throw new RedressError("holiday notice", problems);
  const daysOff: { [day: Day]: string } = {};
  const makeUpDays: { [day: Day]: Weekday } = {};
  const years: number[] = [];
  const year = field(data, "year");
  for (const { day, off, name } of entries) {
    const text = String(day);
    if (off) daysOff[text] = holidayId(String(name));
    else makeUpDays[text] = "monday";
    // New Year's notice has days of the December before, which don't make that year known.
    if (text.slice(5) < "12-25") years.push(Number(text.slice(0, 4)));
  }
  if (typeof year === "number") years.splice(0, years.length, year);
  if (years.length === 0) refuse("holiday notice", "", "with days before Christmas", data);
  const first = Math.min(...years);
  const last = Math.max(...years);
  return { daysOff, makeUpDays, coverage: { from: `${first - 1}-12-25`, through: `${last}-12-24` } };
}

interface Entry {
  readonly day: unknown;
  readonly off: boolean;
  readonly name: unknown;
}

function entriesOf(data: unknown): Entry[] {
  const days = field(data, "days");
  if (Array.isArray(days)) {
    return days.map((one) => ({
      day: field(one, "date"),
      off: field(one, "isOffDay") === true,
      name: field(one, "name"),
    }));
  }
  const listed = field(data, "holiday");
  if (isObject(listed)) {
    return Object.values(listed).map((one) => ({
      day: field(one, "date"),
      off: field(one, "holiday") === true,
      name: field(one, "name"),
    }));
  }
  const [holidays, workdays] = [field(data, "holidays"), field(data, "workdays")];
  if (!isObject(holidays) || !isObject(workdays)) return [];
  return [
    ...Object.entries(holidays).map(([day, name]) => ({ day, off: true, name })),
    ...Object.entries(workdays).map(([day, name]) => ({ day, off: false, name })),
  ];
}

const ids: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/^(New Year|.?元旦)/, "new-year"],
  [/^(Spring|.?春节|除夕|初)/, "spring-festival"],
  [/^(Tomb|清明)/, "tomb-sweeping"],
  [/^(Labour|.?五一|劳动)/, "labour-day"],
  [/^(Dragon|端午)/, "dragon-boat"],
  [/^(Mid-autumn|中秋)/i, "mid-autumn"],
  [/^(National|.?十一|国庆)/, "national-day"],
  [/^(Anti-Fascist|.*抗日战争)/, "victory-day"],
];

/** The holiday's id; a name that isn't known stands for itself. */
function holidayId(name: string): string {
  return ids.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function field(value: unknown, name: string): unknown {
  return isObject(value) ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
