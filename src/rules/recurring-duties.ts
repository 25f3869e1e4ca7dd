import type { Weekday } from "../models/calendar.js";
import type { RecurringDuty, Role } from "../models/policy.js";
import type { Day } from "../models/time.js";
import { addDays } from "../working-time/add-days.js";
import { addMonths } from "../working-time/add-months.js";
import { weekdayOf } from "../working-time/weekday-of.js";
import { checkSpan, type SpanOfDays } from "./span-of-days.js";

/** One time that a recurring duty falls due. */
export interface DutyOccurrence {
  /** What is to be done: `"statistics"`. */
  readonly duty: string;
  /** Who does it. */
  readonly by: Role;
  /** The id of the policy that it comes from. */
  readonly policy: string;
  /** The clause that asks for it. */
  readonly clause: string;
  /** The period that it is done for or in. */
  readonly period: SpanOfDays;
  /** The last day on which it is in time. */
  readonly due: Day;
}

/** A duty without dates, because the source names no interval. */
export interface OpenDuty {
  /** What is to be done. */
  readonly duty: string;
  /** Who does it. */
  readonly by: Role;
  /** The id of the policy that it comes from. */
  readonly policy: string;
  /** The clause that asks for it. */
  readonly clause: string;
}

/** The duties that come round between two days, and those of which nobody can say when. */
export interface RecurringDuties {
  /** By due day, then in the order of the policies. */
  readonly occurrences: readonly DutyOccurrence[];
  /** What the sources want "regularly", without an interval. */
  readonly open: readonly OpenDuty[];
}

/** A policy with duties that come round. */
export interface WithRecurringDuties {
  /** The policy's id. */
  readonly id: string;
  /** Its recurring duties. */
  readonly recurring: readonly RecurringDuty<string>[];
}

/**
 * Which recurring duties fall due between two days, both inside?
 *
 * Periods are those of the calendar: a week from Monday to Sunday, a quarter from January, April, July or October. A
 * duty is due by the end of its period, or by the day in it that its clause names. Whether that day is a working day
 * doesn't matter to the sources, and so not here.
 *
 * @param policies - The policies whose duties are wanted.
 * @param span - The first and the last day.
 * @returns Each occurrence with its clause, and the duties whose interval the source leaves open.
 * @throws RedressError if a day doesn't exist or the last one lies before the first.
 * @clause CCR-7.5, HCM-3.3.8, HCM-3.3.9
 *
 * @example Statistics by the 15th
 * ```ts
 * import { recurringDuties } from "redress";
 * import { companyComplaints } from "redress/policies";
 *
 * const { occurrences } = recurringDuties([companyComplaints], { from: "2026-01-16", through: "2026-03-15" });
 * assert.deepEqual(occurrences.map(({ due }) => due), ["2026-02-15", "2026-03-15"]);
 * ```
 */
export function recurringDuties(policies: readonly WithRecurringDuties[], span: SpanOfDays): RecurringDuties {
  checkSpan("recurringDuties", span);
  const duties = policies.flatMap(({ id, recurring }) => recurring.map((duty) => ({ policy: id, rule: duty })));
  const occurrences = duties.flatMap(({ policy, rule }) => {
    const { duty, by, clause } = rule;
    return periodsOf(rule, span).map(({ period, due }) => ({ duty, by, policy, clause, period, due }));
  });
  return {
    occurrences: occurrences.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    open: duties
      .filter(({ rule }) => rule.every === "not-stated")
      .map(({ policy, rule: { duty, by, clause } }) => ({ duty, by, policy, clause })),
  };
}

/** How many months a period has; a day and a week have none. */
const monthsIn = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

function periodsOf(
  rule: RecurringDuty<string>,
  { from, through }: SpanOfDays,
): { readonly period: SpanOfDays; readonly due: Day }[] {
  const { every } = rule;
  if (every === "not-stated") return [];
  const periods: { readonly period: SpanOfDays; readonly due: Day }[] = [];
  let start = startOfPeriod(every, from);
  while (start <= through) {
    const next =
      every === "day" || every === "week" ? addDays(start, every === "day" ? 1 : 7) : addMonths(start, monthsIn[every]);
    const period = { from: start, through: addDays(next, -1) };
    const due = dueIn(rule, period);
    if (due >= from && due <= through) periods.push({ period, due });
    start = next;
  }
  return periods;
}

function startOfPeriod(every: Exclude<RecurringDuty<string>["every"], "not-stated">, day: Day): Day {
  if (every === "day") return day;
  if (every === "week") return addDays(day, -placeInWeek(weekdayOf(day)));
  const month = Number(day.slice(5, 7)) - 1;
  return addMonths(`${day.slice(0, 7)}-01`, -(month % monthsIn[every]));
}

function dueIn({ byDayOfMonth, on, inMonth }: RecurringDuty<string>, { from, through }: SpanOfDays): Day {
  if (on !== undefined) return addDays(from, placeInWeek(on));
  if (inMonth !== undefined) return addDays(addMonths(from, inMonth), -1);
  if (byDayOfMonth === undefined) return through;
  const last = addDays(`${through.slice(0, 7)}-01`, byDayOfMonth - 1);
  return last < through ? last : through;
}

/** The place of a day in its week: Monday is 0. */
function placeInWeek(weekday: Weekday): number {
  return ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].indexOf(weekday);
}
