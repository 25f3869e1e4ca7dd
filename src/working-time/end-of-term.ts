import type { WorkingCalendar } from "../models/calendar.js";
import type { RollOver, Term } from "../models/term.js";
import type { Instant } from "../models/time.js";
import {
  type CompiledCalendar,
  compiled,
  covers,
  instantAfterWork,
  shiftsOf,
  workBetween,
  workingDayAfter,
} from "./compiled-calendar.js";
import { DAY } from "./day-number.js";
import { amountOf, civilEnd, termEnd } from "./end-of-civil-term.js";
import { instantToEpoch } from "./instant-to-epoch.js";
import { epochsOf, pushed } from "./pauses.js";
import { rolledOver } from "./rolled-over.js";
import type { Pause, TermEnd } from "./term-end.js";
import { dayNumberAt, localToEpoch, segmentAt, startOfDayNumber } from "./zone.js";

/** From when a term runs, and how it is counted. */
export interface TermOptions {
  /** The instant of the event that starts the term. */
  readonly from: Instant;
  /** Whose days and hours are counted, and in which zone. */
  readonly calendar: WorkingCalendar;
  /** What happens to a term in days, weeks, months or years whose last day is no working day; nothing by default. */
  readonly rollOver?: RollOver;
  /** When the term rests. */
  readonly pauses?: readonly Pause[];
  /** Whether the day of the event is the first day counted; by default it isn't counted. */
  readonly countEventDay?: boolean;
  /** When the last working day of a term in working days is over: at its close (the default), or at the event's time of day. */
  readonly workingDayEnds?: "close-of-business" | "same-time";
}

/**
 * When does a term end?
 *
 * Terms in minutes, hours, days, weeks, months and years are those of `endOfCivilTerm`; `rollOver` may move their last
 * day on, after the pauses did. A term in working days doesn't count the day of the event and ends at the close of
 * business of its last working day; one in working hours runs from the instant. A pause moves these two by the working
 * time paused, as far as it lies between the first counted instant and the end.
 *
 * @param term - How long.
 * @param options - From when, in which calendar, and how it is counted.
 * @returns The last day, the instant that is still in time, and whether that leans on days that nobody has announced.
 * @throws RedressError if the amount isn't a whole number from 1, the calendar can't be used, a pause ends before it
 * starts, or the end is out of reach (working time: the years 1800 to 2399).
 *
 * @example One working day over a holiday
 * ```ts
 * import { endOfTerm } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * const from = "2026-09-24T16:00:00+08:00";
 * assert.deepEqual(endOfTerm({ amount: 1, unit: "working-day" }, { from, calendar: chinaOffice }), {
 *   lastDay: "2026-09-28",
 *   due: "2026-09-28T17:30:00+08:00",
 *   assumed: false,
 * });
 * assert.equal(endOfTerm({ amount: 3, unit: "day" }, { from, calendar: chinaOffice }).due, "2026-09-28T00:00:00+08:00");
 * assert.equal(
 *   endOfTerm({ amount: 3, unit: "day" }, { from, calendar: chinaOffice, rollOver: "rest-day" }).lastDay,
 *   "2026-09-28",
 * );
 * ```
 */
export function endOfTerm(term: Term, options: TermOptions): TermEnd {
  const c = compiled(options.calendar);
  if (term.unit === "working-day" || term.unit === "working-hour") return workingEnd(term, c, options);
  const { lastDay, due, moved, unit } = civilEnd(term, c.zone, options);
  if (due !== undefined) return termEnd(c.zone, lastDay, due, false, moved, unit);
  const rolled = rolledOver(c, lastDay, options.rollOver);
  const assumed = rolled !== undefined && !covers(c, lastDay, rolled);
  const last = rolled ?? lastDay;
  return termEnd(c.zone, last, startOfDayNumber(c.zone, last + 1), assumed, moved, unit);
}

function workingEnd(
  { amount, unit }: Term,
  c: CompiledCalendar,
  { from, pauses, countEventDay, workingDayEnds }: TermOptions,
): TermEnd {
  amountOf(amount);
  const start = instantToEpoch(from);
  const eventDay = dayNumberAt(c.zone, start);
  let firstDay = eventDay;
  let first = start;
  let end: readonly [due: number, day: number];
  if (unit === "working-hour") {
    end = instantAfterWork(c, start, amount * 3_600_000, false);
  } else {
    if (!countEventDay) {
      firstDay = eventDay + 1;
      first = startOfDayNumber(c.zone, firstDay);
    }
    const day = workingDayAfter(c, firstDay - 1, amount);
    const close = shiftsOf(c, day).at(-1)?.[1] ?? 0;
    const timeOfDay = start + segmentAt(c.zone, start).offset - eventDay * DAY;
    end = [workingDayEnds === "same-time" ? localToEpoch(c.zone, day * DAY + timeOfDay) : close, day];
  }
  // On the scale of working time a pause is as long as the work that it holds up.
  const work = workBetween(c, first, end[0]);
  const rests = epochsOf(pauses).map(
    ([pause, resume]) => [workBetween(c, first, pause), workBetween(c, first, resume)] as const,
  );
  const moved = pushed(0, work, rests) - work;
  const [due, lastDay] = moved > 0 ? instantAfterWork(c, first, work + moved, false) : end;
  return termEnd(c.zone, lastDay, due, !covers(c, firstDay, lastDay), moved / 60_000, "working-minute");
}
