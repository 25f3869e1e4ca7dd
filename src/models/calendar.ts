import * as z from "zod/mini";
import { type NounSchema, noun } from "./noun.js";
import { type Day, dayFromNumber, isDay, isTimeZone, parseDay } from "./time.js";

/** A weekday by its English name. */
export type Weekday = (typeof weekdays)[number];

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/**
 * A stretch of work in local time, `[start, end)`: `["08:30", "17:30"]`. An end at or before the start is on the next
 * day (`["22:00", "06:00"]`); `"24:00"`, like `"00:00"` as an end, is the midnight that ends the day. A shift belongs to
 * the day on which it starts.
 */
export type Shift = readonly [start: string, end: string];

/**
 * When a company works: a week, what differs from it, and how far that is known. Plain data.
 *
 * What beats what, from the strongest: `hoursOn` (a company's own exception), `makeUpDays`, `daysOff`, `yearlyDaysOff`,
 * `week`. The functions of `redress/working-time` prepare a calendar once for each object, so don't change one that was
 * used: make another.
 */
export interface WorkingCalendar {
  /** A name for messages and results: `"china-office"`. */
  readonly id: string;
  /** The IANA zone whose days these are: `"Asia/Shanghai"`. */
  readonly timeZone: string;
  /** The shifts of each weekday, in order; a weekday left out is a day off. */
  readonly week: { readonly [Name in Weekday]?: readonly Shift[] };
  /** Days off besides the week's own, with the holiday's name as an id: `{ "2026-09-25": "mid-autumn" }`. */
  readonly daysOff?: { readonly [day: Day]: string };
  /** Days worked although the week has them off, each with the weekday whose shifts it takes. */
  readonly makeUpDays?: { readonly [day: Day]: Weekday };
  /** The shifts of single days, instead of all that the rest says; an empty list is a day off. */
  readonly hoursOn?: { readonly [day: Day]: readonly Shift[] };
  /** Days off in every year outside the coverage, by month and day: `{ "10-01": "national-day" }`. */
  readonly yearlyDaysOff?: { readonly [monthAndDay: string]: string };
  /**
   * The first and the last day for which `daysOff` and `makeUpDays` are known to be complete. Results that lean on
   * days outside are marked as assumed. Left out: known for all time (a plain week).
   */
  readonly coverage?: {
    /** The first day. */
    readonly from: Day;
    /** The last day, inside. */
    readonly through: Day;
  };
}

const calendarNoun = /* @__PURE__ */ noun<WorkingCalendar, WorkingCalendar>("calendar", /* @__PURE__ */ calendarZod());

/**
 * Is this a working calendar that can be right? Makes one that is frozen and that nothing can change any more.
 *
 * Every day must exist; shifts are in order and don't overlap, also over midnight and on single days; a day is not both
 * off and made up for; a make-up day takes a weekday that has shifts; there is some opening.
 *
 * @param input - The calendar as plain data.
 * @returns The same, checked and frozen.
 * @throws {RedressError} with every problem found.
 *
 * @example A shop with a late Friday and a short Christmas Eve
 * ```ts
 * import { workingCalendar } from "redress";
 * import { addWorkingHours } from "redress/working-time";
 *
 * const shop = workingCalendar({
 *   id: "shop",
 *   timeZone: "Europe/Berlin",
 *   week: { thursday: [["09:00", "13:00"], ["14:00", "18:00"]], friday: [["14:00", "24:00"]] },
 *   hoursOn: { "2026-12-24": [["09:00", "12:00"]] },
 * });
 * assert.equal(addWorkingHours("2026-12-24T10:00:00+01:00", 3, shop), "2026-12-25T15:00:00+01:00");
 * assert.throws(() => workingCalendar({ ...shop, week: {}, hoursOn: {} }), /calendar: week must be open at some time/);
 * ```
 */
export function workingCalendar(input: WorkingCalendar): WorkingCalendar {
  return calendarNoun.construct(input);
}

/** The checks of `workingCalendar` as a Standard Schema, which doesn't throw. */
export const workingCalendarSchema: NounSchema<WorkingCalendar, WorkingCalendar> =
  /* @__PURE__ */ schemaOf(calendarNoun);

function schemaOf<Schema>(made: { readonly schema: Schema }): Schema {
  return made.schema;
}

function calendarZod() {
  const text = z.string().check(z.refine((given) => given !== "", "text"));
  const shifts = z.array(z.tuple([z.string(), z.string()]));
  const byDay = <Value extends z.ZodMiniType>(value: Value) => z.exactOptional(z.record(z.string(), value));
  const weekday = z.exactOptional(shifts);
  return z
    .strictObject({
      id: text,
      timeZone: text,
      week: z.strictObject({
        monday: weekday,
        tuesday: weekday,
        wednesday: weekday,
        thursday: weekday,
        friday: weekday,
        saturday: weekday,
        sunday: weekday,
      } satisfies Record<Weekday, z.ZodMiniType>),
      daysOff: byDay(text),
      makeUpDays: byDay(z.enum(weekdays)),
      hoursOn: byDay(shifts),
      yearlyDaysOff: byDay(text),
      coverage: z.exactOptional(z.strictObject({ from: text, through: text })),
    } satisfies Record<keyof WorkingCalendar, z.ZodMiniType>)
    .check(({ value, issues }) => {
      for (const { path, wanted, input } of problemsOf(value)) {
        issues.push({ code: "custom", path: [...path], message: wanted, input });
      }
    });
}

interface CalendarProblem {
  readonly path: readonly string[];
  readonly wanted: string;
  readonly input: unknown;
}

/** What is wrong with a calendar whose fields have the right types. */
function problemsOf(calendar: WorkingCalendar): CalendarProblem[] {
  const { timeZone, week, daysOff = {}, makeUpDays = {}, hoursOn = {}, yearlyDaysOff = {}, coverage } = calendar;
  const problems: CalendarProblem[] = [];
  const want = (right: boolean, path: readonly string[], wanted: string, input: unknown) => {
    if (!right) problems.push({ path, wanted, input });
  };
  want(isTimeZone(timeZone), ["timeZone"], "an IANA time zone", timeZone);
  for (const name of weekdays) problems.push(...shiftProblems(week[name] ?? [], ["week", name]));
  for (const [on, shifts] of Object.entries(hoursOn)) problems.push(...shiftProblems(shifts, ["hoursOn", on]));
  for (const [field, days] of Object.entries({ daysOff, makeUpDays, hoursOn })) {
    for (const on of Object.keys(days)) want(isDay(on), [field, on], "on a day that exists", on);
  }
  for (const on of Object.keys(yearlyDaysOff)) {
    // A leap year knows every month and day that there is.
    want(isDay(`2000-${on}`), ["yearlyDaysOff", on], 'on a month and day like "10-01"', on);
  }
  for (const [on, weekday] of Object.entries(makeUpDays)) {
    want((week[weekday]?.length ?? 0) > 0, ["makeUpDays", on], "a weekday with shifts", weekday);
    want(daysOff[on] === undefined, ["daysOff", on], "left out: the day is a make-up day too", daysOff[on]);
  }
  if (coverage !== undefined) {
    want(isDay(coverage.from), ["coverage", "from"], "a day that exists", coverage.from);
    want(isDay(coverage.through), ["coverage", "through"], "a day that exists", coverage.through);
    want(coverage.from <= coverage.through, ["coverage", "through"], `on or after ${coverage.from}`, coverage.through);
  }
  const open = [...Object.values(week), ...Object.values(hoursOn)].some((shifts) => shifts.length > 0);
  want(open, ["week"], "open at some time", week);
  return problems.length > 0 ? problems : overlapsOverMidnight(calendar);
}

function shiftProblems(shifts: readonly Shift[], path: readonly string[]): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  let free = 0;
  for (const [index, shift] of shifts.entries()) {
    const [start, end] = minutesOf(shift);
    if (!(start < 1440 && end <= 2880)) {
      problems.push({
        path: [...path, `${index}`],
        wanted: 'times like ["08:30", "17:30"]',
        input: shift.join(" to "),
      });
    } else if (start < free) {
      problems.push({ path: [...path, `${index}`], wanted: "after the shift before it", input: shift.join(" to ") });
    } else {
      free = end;
    }
  }
  return problems;
}

/** Each day whose last shift runs into the first one of the next. */
function overlapsOverMidnight({
  week,
  daysOff = {},
  makeUpDays = {},
  hoursOn = {},
}: WorkingCalendar): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const look = (before: readonly Shift[], after: readonly Shift[], path: readonly string[]) => {
    const [last, first] = [before.at(-1), after[0]];
    if (last && first && minutesOf(last)[1] - 1440 > minutesOf(first)[0]) {
      problems.push({ path, wanted: `over before the next day's shift at ${first[0]}`, input: last.join(" to ") });
    }
  };
  for (const [index, name] of weekdays.entries()) {
    look(week[name] ?? [], week[weekdays[(index + 1) % 7] ?? name] ?? [], ["week", name]);
  }
  const shiftsOn = (number: number): readonly Shift[] => {
    const on = dayFromNumber(number);
    const ofWeek = week[makeUpDays[on] ?? weekdays[(((number + 3) % 7) + 7) % 7] ?? "monday"] ?? [];
    return hoursOn[on] ?? (makeUpDays[on] === undefined && daysOff[on] !== undefined ? [] : ofWeek);
  };
  for (const [field, days] of Object.entries({ makeUpDays, hoursOn })) {
    for (const on of Object.keys(days)) {
      const number = parseDay(on);
      look(shiftsOn(number - 1), shiftsOn(number), [field, on]);
      // The day after says it itself where it differs from the week too.
      const next = dayFromNumber(number + 1);
      if (makeUpDays[next] ?? hoursOn[next]) continue;
      look(shiftsOn(number), shiftsOn(number + 1), [field, on]);
    }
  }
  return problems;
}

/** A shift in minutes from the midnight that begins its day; `NaN` where a time can't be read. */
function minutesOf([start, end]: Shift): [start: number, end: number] {
  const [from, to] = [minuteOf(start), minuteOf(end)];
  return [from, to > from ? to : to + 1440];
}

function minuteOf(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return minute <= 1440 ? minute : Number.NaN;
}
