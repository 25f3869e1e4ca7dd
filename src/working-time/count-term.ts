import type { Term } from "../models/term.js";
import { type Day, dayFromNumber, type Instant } from "../models/time.js";
import { type CompiledCalendar, compiled, shiftsOf } from "./compiled-calendar.js";
import { toDayNumber } from "./day-number.js";
import { endOfTerm, type TermOptions } from "./end-of-term.js";
import { instantText } from "./epoch-to-instant.js";
import { instantToEpoch } from "./instant-to-epoch.js";
import { epochsOf, type Stretch } from "./pauses.js";
import { holidayOn } from "./rolled-over.js";
import type { TermEnd } from "./term-end.js";
import { dayNumberAt, startOfDayNumber } from "./zone.js";

/**
 * Why a day counted (`counted`, `make-up`) or didn't: `own-hours` is a day that the calendar closes by itself, `pause` one
 * that a pause took whole, `roll-over` one that was added because the last day was a day off.
 */
export type DayReason =
  | "counted"
  | "make-up"
  | "event-day"
  | "rest-day"
  | "holiday"
  | "own-hours"
  | "pause"
  | "roll-over";

/** Days on end that were treated alike. */
export interface CountedDays {
  /** The first of them. */
  readonly from: Day;
  /** The last of them. */
  readonly through: Day;
  /** Whether they counted. */
  readonly counted: boolean;
  /** Why they did or didn't. */
  readonly why: DayReason;
  /** The holiday's id, where it is one. */
  readonly holiday?: string;
}

/** A stretch of time that counted, `[from, to)`. */
export interface CountedTime {
  /** Its start. */
  readonly from: Instant;
  /** Its end. */
  readonly to: Instant;
}

/** How a term was counted. */
export interface TermCount {
  /** Where it ends. */
  readonly end: TermEnd;
  /** Every day from the event's to the last one, in order; those alike are one entry. */
  readonly days: readonly CountedDays[];
  /** The stretches of time that counted, for a term in minutes, hours, working hours or working days. */
  readonly segments: readonly CountedTime[];
}

/**
 * How was a term counted: which days and which hours went into it, which were left out, and why?
 *
 * The cost grows with the length of the term, unlike that of `endOfTerm`: it names every stretch.
 *
 * @param term - How long.
 * @param options - The same as for `endOfTerm`.
 * @returns The end, the days with their reasons, and the hours.
 * @throws RedressError where `endOfTerm` does.
 *
 * @example Why one working day takes until Monday
 * ```ts
 * import { countTerm } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * const { days } = countTerm({ amount: 1, unit: "working-day" }, { from: "2026-09-24T16:00:00+08:00", calendar: chinaOffice });
 * assert.deepEqual(days, [
 *   { from: "2026-09-24", through: "2026-09-24", counted: false, why: "event-day" },
 *   { from: "2026-09-25", through: "2026-09-27", counted: false, why: "holiday", holiday: "mid-autumn" },
 *   { from: "2026-09-28", through: "2026-09-28", counted: true, why: "counted" },
 * ]);
 * ```
 */
export function countTerm(term: Term, options: TermOptions): TermCount {
  const c = compiled(options.calendar);
  const end = endOfTerm(term, options);
  // Without the roll-over, to tell the days that it added.
  const { lastDay: ownLastDay } = endOfTerm(term, { ...options, rollOver: "none" });
  const start = instantToEpoch(options.from);
  const run: Run = {
    working: term.unit === "working-day" || term.unit === "working-hour",
    byTheClock: term.unit === "minute" || term.unit === "hour" || term.unit === "working-hour",
    eventDay: dayNumberAt(c.zone, start),
    ownLastDay: toDayNumber(ownLastDay),
    rests: epochsOf(options.pauses),
    from: start,
    due: instantToEpoch(end.due),
  };
  const skipped = !run.byTheClock && options.countEventDay !== true;
  if (skipped) run.from = startOfDayNumber(c.zone, run.eventDay + 1);
  const days: CountedDays[] = [];
  const segments: Stretch[] = [];
  // The day before may have a night shift that still goes on.
  for (let day = run.eventDay - 1; day <= toDayNumber(end.lastDay); day++) {
    const counted = stretchesOf(c, day, run).flatMap((stretch) => without(stretch, run.rests));
    if (run.working || run.byTheClock) segments.push(...counted);
    if (day === run.eventDay && skipped) push(days, day, "event-day");
    else if (day >= run.eventDay) push(days, day, ...reasonOf(c, day, run, counted.length > 0));
  }
  return {
    end,
    days,
    segments: joined(segments).map(([from, to]) => ({ from: instantText(c.zone, from), to: instantText(c.zone, to) })),
  };
}

interface Run {
  readonly working: boolean;
  readonly byTheClock: boolean;
  readonly eventDay: number;
  readonly ownLastDay: number;
  readonly rests: readonly Stretch[];
  from: number;
  readonly due: number;
}

/** What of a day lies in the term: its shifts, or the whole of it. */
function stretchesOf(c: CompiledCalendar, day: number, { working, from, due }: Run): Stretch[] {
  const whole: [number, number] = [startOfDayNumber(c.zone, day), startOfDayNumber(c.zone, day + 1)];
  return (working ? shiftsOf(c, day) : [whole])
    .map(([open, close]): Stretch => [Math.max(open, from), Math.min(close, due)])
    .filter(([open, close]) => open < close);
}

function reasonOf(
  c: CompiledCalendar,
  day: number,
  run: Run,
  counted: boolean,
): [why: DayReason, holiday?: string | undefined] {
  const { calendar } = c;
  const text = dayFromNumber(day);
  if (!run.working) {
    if (day > run.ownLastDay) return ["roll-over"];
    // A term in days rests the whole day that a pause touches.
    const [stretch] = stretchesOf(c, day, run);
    const touched = stretch !== undefined && run.rests.some(([from, to]) => from < stretch[1] && to > stretch[0]);
    return [(run.byTheClock ? counted : !touched) ? "counted" : "pause"];
  }
  if (counted)
    return [
      calendar.makeUpDays?.[text] !== undefined && calendar.hoursOn?.[text] === undefined ? "make-up" : "counted",
    ];
  if (shiftsOf(c, day).length > 0) return [stretchesOf(c, day, run).length > 0 ? "pause" : "event-day"];
  if (calendar.hoursOn?.[text] !== undefined) return ["own-hours"];
  const holiday = holidayOn(c, day);
  return holiday === undefined ? ["rest-day"] : ["holiday", holiday];
}

/** Adds a day, to the entry before it where it is alike. */
function push(days: CountedDays[], day: number, why: DayReason, holiday?: string): void {
  const through = dayFromNumber(day);
  const last = days.at(-1);
  if (last !== undefined && last.why === why && last.holiday === holiday) {
    days[days.length - 1] = { ...last, through };
  } else {
    const counted = why === "counted" || why === "make-up";
    days.push({ from: through, through, counted, why, ...(holiday !== undefined && { holiday }) });
  }
}

/** What is left of a stretch without some others. */
function without(stretch: Stretch, rests: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let [from] = stretch;
  for (const [pause, resume] of rests) {
    if (pause >= stretch[1]) break;
    if (pause > from) left.push([from, pause]);
    from = Math.max(from, resume);
  }
  if (from < stretch[1]) left.push([from, stretch[1]]);
  return left;
}

/** The same time in as few stretches as can be. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const list: Stretch[] = [];
  for (const [from, to] of stretches) {
    const last = list.at(-1);
    if (last !== undefined && last[1] === from) list[list.length - 1] = [last[0], to];
    else list.push([from, to]);
  }
  return list;
}
