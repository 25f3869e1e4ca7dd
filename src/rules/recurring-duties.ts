import type { Weekday, WorkingCalendar } from "../models/calendar.js";
import type { Interval } from "../models/interval.js";
import type { Role } from "../models/policy.js";
import type { RecurringDuty, WithRecurringDuties } from "../models/recurring-duty.js";
import type { Term } from "../models/term.js";
import type { Day, Instant } from "../models/time.js";
import { addDays } from "../working-time/add-days.js";
import { addMinutes } from "../working-time/add-minutes.js";
import { addMonths } from "../working-time/add-months.js";
import { holidayOf } from "../working-time/holiday-of.js";
import { isWorkingDay } from "../working-time/is-working-day.js";
import { nextOpening } from "../working-time/next-opening.js";
import { startOfDay } from "../working-time/start-of-day.js";
import { weekdayOf } from "../working-time/weekday-of.js";
import { minutesIn } from "./minutes-in.js";
import { checkSpan, type SpanOfDays } from "./span-of-days.js";

/** What is said of a recurring duty, whenever it falls due. */
export interface DutyToDo {
  /** What is to be done: `"statistics"`. */
  readonly duty: string;
  /** Who does it. */
  readonly by: Role;
  /** Whom it goes to, where a clause says so. */
  readonly to?: readonly Role[];
  /** For whom or what it is done, where it isn't for all. */
  readonly about?: string;
  /** The occasion on which it is done, where a clause names one. */
  readonly at?: string;
  /** The id of the policy that it comes from. */
  readonly policy: string;
  /** The clause that asks for it. */
  readonly clause: string;
}

/** One time that a recurring duty falls due. */
export interface DutyOccurrence extends DutyToDo {
  /** The period that it is done for or in. */
  readonly period: SpanOfDays;
  /** The last day on which it is in time. */
  readonly due: Day;
  /** The instant on that day, where the clause counts from the opening: at it, it is in time. */
  readonly dueAt?: Instant;
  /** Whether that day is a working day. The sources don't ask, so it moves nothing. */
  readonly workingDay: boolean;
  /** Where it isn't: the last working day of the period before it, on which it can still be done in time. */
  readonly doBy?: Day;
  /** The public holiday on that day, as the calendar names it. */
  readonly holiday?: string;
  /** Whether that day lies outside the known holiday data, so that days off are assumed. */
  readonly assumed: boolean;
}

/** A duty without dates, because the source names no interval and the policy has none set. */
export interface OpenDuty extends DutyToDo {
  /** The parameter that would say how often. */
  readonly parameter: string;
}

/** The duties that come round between two days, and those of which nobody can say when. */
export interface RecurringDuties {
  /** By due day, then in the order of the policies. */
  readonly occurrences: readonly DutyOccurrence[];
  /** What the sources want "regularly", and no parameter says how often. */
  readonly open: readonly OpenDuty[];
  /**
   * The days of the span whose holidays nobody has announced yet, or that are too long ago to be known. Left out: none.
   * What comes on public holidays or working days may be missing there, or stand on a day too many.
   */
  readonly unannounced?: readonly SpanOfDays[];
}

/** Between which days, and by whose calendar, duties are wanted. */
export interface RecurringDutyOptions extends SpanOfDays {
  /** Whose working days, hours and holidays. */
  readonly calendar: WorkingCalendar;
}

/**
 * Which recurring duties fall due between two days, both inside?
 *
 * Periods are those of the calendar: a week from Monday to Sunday, a quarter from January, April, July or October. A
 * duty is due by the end of its period, or by the day in it that its clause names. If that is a day off, nothing moves,
 * because no source says so: the occurrence says it, with the last working day on which it can be done in time. What
 * comes on every working day or public holiday follows the calendar. A duty whose interval the source leaves open comes
 * as often as its parameter says; `configure` sets it.
 *
 * @param policies - The policies whose duties are wanted.
 * @param options - The first and the last day, and the calendar.
 * @returns Each occurrence with its clause, and the duties whose interval is open.
 * @throws RedressError if a day doesn't exist, the last one lies before the first, or the calendar can't be used.
 * @clause CCR-7.5, CPR-4, CSD-2.3, CSD-7.2, CUS-4.2, CUS-4.3, CUS-4.4, HCM-3.3.8, HCM-3.3.9, HCP-4.6.8, PRC-5.3, RST-3,
 * RST-4, RST-5, SPM-8, SVC-1, SVC-1.1, SVC-3, SVC-4, SVC-8, SVC-10.1
 *
 * @example Statistics by the 15th, a Sunday in February and in March
 * ```ts
 * import { recurringDuties } from "redress";
 * import { companyComplaints } from "redress/policies";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * const span = { from: "2026-01-16", through: "2026-03-15", calendar: chinaOffice };
 * const { occurrences } = recurringDuties([companyComplaints], span);
 * assert.deepEqual(occurrences.map(({ due }) => due), ["2026-02-15", "2026-03-15"]);
 * assert.deepEqual(occurrences.map(({ doBy }) => doBy), ["2026-02-14", "2026-03-13"]);
 * ```
 */
export function recurringDuties(
  policies: readonly WithRecurringDuties[],
  options: RecurringDutyOptions,
): RecurringDuties {
  checkSpan("recurringDuties", options);
  const duties = policies.flatMap((policy) =>
    policy.recurring.map((rule) => ({ rule, every: intervalOf(rule, policy), toDo: toDoOf(rule, policy.id) })),
  );
  const occurrences = duties.flatMap(({ rule, every, toDo }) =>
    every === null ? [] : occurrencesOf({ ...rule, every }, options).map((when) => ({ ...toDo, ...when })),
  );
  const unannounced = unannouncedIn(options);
  return {
    ...(unannounced.length > 0 && { unannounced }),
    occurrences: occurrences.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    open: duties.flatMap(({ rule, every, toDo }) =>
      every === null && typeof rule.every === "object" ? [{ ...toDo, parameter: rule.every.parameter }] : [],
    ),
  };
}

/** The parts of a span that lie before and behind what the calendar covers. */
function unannouncedIn({ from, through, calendar: { coverage } }: RecurringDutyOptions): readonly SpanOfDays[] {
  if (coverage === undefined) return [];
  const before = { from, through: earlier(through, addDays(coverage.from, -1)) };
  const behind = { from: later(from, addDays(coverage.through, 1)), through };
  return [before, behind].filter((span) => span.from <= span.through);
}

function earlier(day: Day, other: Day): Day {
  return day < other ? day : other;
}

function later(day: Day, other: Day): Day {
  return day > other ? day : other;
}

function toDoOf({ duty, by, to, about, at, clause }: RecurringDuty<string>, policy: string): DutyToDo {
  return {
    duty,
    by,
    ...(to !== undefined && { to }),
    ...(about !== undefined && { about }),
    ...(at !== undefined && { at }),
    policy,
    clause,
  };
}

/** How often, as the clause or the parameter says; nothing where that is open. */
export function intervalOf({ every }: RecurringDuty<string>, { parameters }: WithRecurringDuties): Interval | null {
  if (typeof every === "string") return every;
  const parameter = Object.hasOwn(parameters, every.parameter) ? parameters[every.parameter] : undefined;
  return parameter?.kind === "interval" ? parameter.value : null;
}

type Rule = Omit<RecurringDuty<string>, "every"> & { readonly every: Interval };
type When = Omit<DutyOccurrence, keyof DutyToDo>;

function occurrencesOf(rule: Rule, { from, through, calendar }: RecurringDutyOptions): When[] {
  const found: When[] = [];
  let start = startOfPeriod(rule.every, from);
  while (start <= through) {
    const next = startOfNext(rule.every, start);
    const whole = { from: start, through: addDays(next, -1) };
    const due = dueIn(rule, whole);
    // What is done in one month of the year is done in that month.
    const period = isInMonth(rule) ? { from: `${due.slice(0, 8)}01`, through: due } : whole;
    if (due >= from && due <= through && comesOn(rule.every, due, calendar)) {
      found.push({ period, due, ...standingOf(due, period, rule.beforeOpening, calendar) });
    }
    start = next;
  }
  return found;
}

/** Whether what comes by the day comes on this one. */
function comesOn(every: Interval, day: Day, calendar: WorkingCalendar): boolean {
  if (every === "working-day") return isWorkingDay(day, calendar);
  return every !== "public-holiday" || holidayOf(day, calendar) !== undefined;
}

/** What the calendar says of the day on which it is due. */
function standingOf(due: Day, period: SpanOfDays, beforeOpening: Term | undefined, calendar: WorkingCalendar) {
  const { coverage, timeZone } = calendar;
  const workingDay = isWorkingDay(due, calendar);
  const holiday = holidayOf(due, calendar);
  const doBy = workingDay ? undefined : lastWorkingDay(due, period.from, calendar);
  return {
    ...(workingDay &&
      beforeOpening !== undefined && {
        dueAt: addMinutes(nextOpening(startOfDay(due, timeZone), calendar), -minutesIn(beforeOpening), timeZone),
      }),
    workingDay,
    ...(doBy !== undefined && { doBy }),
    ...(holiday !== undefined && { holiday }),
    assumed: coverage !== undefined && (due < coverage.from || due > coverage.through),
  };
}

function lastWorkingDay(due: Day, from: Day, calendar: WorkingCalendar): Day | undefined {
  for (let day = addDays(due, -1); day >= from; day = addDays(day, -1)) if (isWorkingDay(day, calendar)) return day;
  return undefined;
}

/** How many months a period has; what comes by the day or the week has none. */
const monthsIn: { readonly [Every in Interval]?: number } = { month: 1, quarter: 3, "half-year": 6, year: 12 };

function startOfPeriod(every: Interval, day: Day): Day {
  if (every === "week") return addDays(day, -placeInWeek(weekdayOf(day)));
  const months = monthsIn[every];
  if (months === undefined) return day;
  const month = Number(day.slice(5, 7)) - 1;
  return addMonths(`${day.slice(0, 7)}-01`, -(month % months));
}

function startOfNext(every: Interval, start: Day): Day {
  const months = monthsIn[every];
  return months === undefined ? addDays(start, every === "week" ? 7 : 1) : addMonths(start, months);
}

function dueIn({ every, byDayOfMonth, on, inMonth }: Rule, { from, through }: SpanOfDays): Day {
  const months = monthsIn[every];
  // A weekday is one of a week, a month one of a year, a day of the month one of a month.
  if (every === "week" && on !== undefined) return addDays(from, placeInWeek(on));
  if (every === "year" && inMonth !== undefined) return addDays(addMonths(from, inMonth), -1);
  if (months === undefined || byDayOfMonth === undefined) return through;
  const last = addDays(`${through.slice(0, 7)}-01`, byDayOfMonth - 1);
  return last < through ? last : through;
}

function isInMonth({ every, inMonth }: Rule): boolean {
  return every === "year" && inMonth !== undefined;
}

/** The place of a day in its week: Monday is 0. */
function placeInWeek(weekday: Weekday): number {
  return ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].indexOf(weekday);
}
