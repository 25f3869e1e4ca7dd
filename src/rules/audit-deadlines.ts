import * as z from "zod/mini";
import type { WorkingCalendar } from "../models/calendar.js";
import type { WithRecurringDuties } from "../models/recurring-duty.js";
import type { RollOver, Term } from "../models/term.js";
import type { Day } from "../models/time.js";
import { addDays } from "../working-time/add-days.js";
import { daysBetween } from "../working-time/days-between.js";
import { endOfTerm } from "../working-time/end-of-term.js";
import { startOfDay } from "../working-time/start-of-day.js";
import { workingDaysBetween } from "../working-time/working-days-between.js";
import { recordsIn } from "./policy-checks/records-in.js";
import { term } from "./policy-schema/terms.js";
import { fieldsOf } from "./read-parameter.js";
import { type DutyOccurrence, type RecurringDuties, recurringDuties } from "./recurring-duties.js";
import type { SpanOfDays } from "./span-of-days.js";

/** What an audit says of a policy's deadlines in a calendar. */
export type DeadlineFinding =
  | {
      /** From some days on there is no working time until the end. */
      readonly kind: "unkeepable";
      /** The clause that sets the term. */
      readonly clause: string;
      /** What is due. */
      readonly duty: string;
      /** The first day in the span on which it starts, at the close of its business, and can't be kept. */
      readonly starts: Day;
      /** The last day on which it is in time then. */
      readonly due: Day;
      /** How many such days the span has. */
      readonly days: number;
    }
  | {
      /** Terms that start in the span lean on holidays that nobody has announced yet. */
      readonly kind: "holidays-run-out";
      /** The calendar. */
      readonly calendar: string;
      /** The last day whose holidays are known. */
      readonly known: Day;
      /** The first day in the span from which on a term of the policy ends behind it. */
      readonly from: Day;
    };

/** The days in which cases start, and the calendar in which they are handled. */
export interface DeadlineSpan extends SpanOfDays {
  readonly calendar: WorkingCalendar;
}

/** A duty with a term that starts with an event. */
interface TimedDuty {
  readonly duty: string;
  readonly clause: string;
  readonly term: Term | "end-of-day";
}

/** Which of a policy's deadlines can't be kept in a calendar, and from when on its holidays aren't known. */
export function deadlineFindings(policy: object, span: DeadlineSpan): readonly DeadlineFinding[] {
  const duties = timedDuties(policy);
  const rollOver = rollOverOf(policy);
  const starts = daysOf(span);
  const unkeepable = duties.flatMap(({ duty, clause, term }): DeadlineFinding[] => {
    const bad = starts.filter(
      (day) => !hasWork(day, lastDayOf(term, day, rollOver, span.calendar), term, span.calendar),
    );
    const [first] = bad;
    if (first === undefined) return [];
    const due = lastDayOf(term, first, rollOver, span.calendar);
    return [{ kind: "unkeepable", clause, duty, starts: first, due, days: bad.length }];
  });
  return [...unkeepable, ...roundsWithoutWork(policy, span), ...runningOut(duties, rollOver, policy, span)];
}

function daysOf({ from, through }: SpanOfDays): readonly Day[] {
  return Array.from({ length: daysBetween(from, through) + 1 }, (_, at) => addDays(from, at));
}

/** The last day of a term that starts on a day. The length of a term in minutes or hours is no matter of days. */
function lastDayOf(term: Term | "end-of-day", starts: Day, rollOver: RollOver, calendar: WorkingCalendar): Day {
  if (term === "end-of-day") return starts;
  return endOfTerm(term, { from: startOfDay(starts, calendar.timeZone), calendar, rollOver }).lastDay;
}

/** Whether there is a working day to do it on: behind the day of the start, or that day itself where it ends with it. */
function hasWork(starts: Day, lastDay: Day, term: Term | "end-of-day", calendar: WorkingCalendar): boolean {
  return workingDaysBetween(term === "end-of-day" ? addDays(starts, -1) : starts, lastDay, calendar) > 0;
}

/** What comes round and falls due on a day before which its period has no working day at all. */
function roundsWithoutWork(policy: object, span: DeadlineSpan): readonly DeadlineFinding[] {
  const { occurrences } = roundsOf(policy, span);
  // What comes by the day is meant for that day, whatever day it is.
  const bad = occurrences.filter(
    ({ workingDay, doBy, period }) => !workingDay && doBy === undefined && period.from !== period.through,
  );
  const sameDuty = ({ clause, duty }: DutyOccurrence) => `${clause} ${duty}`;
  return bad
    .filter((one, at) => bad.findIndex((other) => sameDuty(other) === sameDuty(one)) === at)
    .map(({ clause, duty, period, due }) => ({
      kind: "unkeepable",
      clause,
      duty,
      starts: period.from,
      due,
      days: bad.filter((one) => one.clause === clause && one.duty === duty).length,
    }));
}

/** From when on the ends of a policy's terms, or what comes round, lean on holidays that nobody has announced. */
function runningOut(
  duties: readonly TimedDuty[],
  rollOver: RollOver,
  policy: object,
  span: DeadlineSpan,
): readonly DeadlineFinding[] {
  const { calendar } = span;
  if (calendar.coverage === undefined) return [];
  const terms = duties.flatMap(({ term }) => (term === "end-of-day" ? [] : [term]));
  const starting = daysOf(span).find((day) =>
    terms.some((term) => endOfTerm(term, { from: startOfDay(day, calendar.timeZone), calendar, rollOver }).assumed),
  );
  const round = roundsOf(policy, span).occurrences.find(({ assumed }) => assumed)?.due;
  const [from] = [starting, round].filter((day) => day !== undefined).sort();
  return from === undefined
    ? []
    : [{ kind: "holidays-run-out", calendar: calendar.id, known: calendar.coverage.through, from }];
}

function roundsOf(policy: object, span: DeadlineSpan): RecurringDuties {
  return recurringDuties(hasRounds(policy) ? [policy] : [], span);
}

function hasRounds(policy: object): policy is WithRecurringDuties {
  return "recurring" in policy && "parameters" in policy;
}

function rollOverOf(policy: object): RollOver {
  const { rollOver } = fieldsOf(fieldsOf(policy)["settings"]);
  return rollOver === "rest-day" || rollOver === "public-holiday" ? rollOver : "none";
}

/** Every duty of a policy that has a term, wherever it stands: a row with its outcome, or an entry with its clause. */
function timedDuties(policy: object): readonly TimedDuty[] {
  return recordsIn({ ...policy }).flatMap(({ record }) => {
    const { clause, then = record } = record;
    const { duty, term: given } = fieldsOf(then);
    const found = termIn(given);
    return typeof clause === "string" && typeof duty === "string" && found !== undefined
      ? [{ duty, clause, term: found }]
      : [];
  });
}

/** A term that days are counted for: not one in minutes or hours, which runs by the wall, and none that can't be one. */
function termIn(given: unknown): TimedDuty["term"] | undefined {
  if (given === "end-of-day") return given;
  const { amount, unit } = fieldsOf(given);
  const found = units.find((one) => one === unit);
  const right = z.safeParse(term, given).success && typeof amount === "number";
  return right && found !== undefined ? { amount, unit: found } : undefined;
}

const units = ["day", "working-day", "week", "month", "year"] as const;
