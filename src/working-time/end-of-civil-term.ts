import { refuse } from "../models/errors.js";
import type { Term } from "../models/term.js";
import { civilDate, dayFromNumber, type Instant } from "../models/time.js";
import { monthsLater } from "./add-months.js";
import { instantText } from "./epoch-to-instant.js";
import { instantToEpoch } from "./instant-to-epoch.js";
import { epochsOf, pushed } from "./pauses.js";
import type { Pause, TermEnd } from "./term-end.js";
import { dayNumberAt, startOfDayNumber, type Zone, zoneOf } from "./zone.js";

/** A term that needs no working calendar. */
export interface CivilTerm extends Term {
  readonly unit: "minute" | "hour" | "day" | "week" | "month" | "year";
}

/** From when a civil term runs, and how it is counted. */
export interface CivilTermOptions {
  /** The instant of the event that starts the term. */
  readonly from: Instant;
  /** The IANA zone whose days are counted. */
  readonly timeZone: string;
  /** When the term rests. */
  readonly pauses?: readonly Pause[];
  /** Whether the day of the event is the first day counted; by default it isn't counted. */
  readonly countEventDay?: boolean;
}

/**
 * When does a term end that needs no working calendar: one in minutes, hours, days, weeks, months or years?
 *
 * Minutes and hours run from the instant. In the other units the day of the event isn't counted and the term ends at
 * 24:00 of its last day: `due` is the midnight after it. Months and years end on the corresponding day, or on the
 * month's last one. A pause moves minutes and hours by its length, the others by each whole day that it touches; pauses
 * that overlap, or touch the same day, count once, and one outside the term doesn't count.
 *
 * @param term - How long.
 * @param options - From when, in which zone, with which pauses.
 * @returns The last day and the instant that is still in time.
 * @throws RedressError if the amount isn't a whole number from 1, the zone is unknown, a pause ends before it starts,
 * or the end is not in the years 0000 to 9999.
 *
 * @example Three days, and a month with fewer days
 * ```ts
 * import { endOfCivilTerm } from "redress/working-time";
 *
 * const timeZone = "Asia/Shanghai";
 * assert.deepEqual(endOfCivilTerm({ amount: 3, unit: "day" }, { from: "2026-09-24T16:00:00+08:00", timeZone }), {
 *   lastDay: "2026-09-27",
 *   due: "2026-09-28T00:00:00+08:00",
 *   assumed: false,
 * });
 * assert.equal(endOfCivilTerm({ amount: 1, unit: "month" }, { from: "2026-05-31T09:00:00+08:00", timeZone }).lastDay, "2026-06-30");
 * ```
 */
export function endOfCivilTerm(term: CivilTerm, options: CivilTermOptions): TermEnd {
  const zone = zoneOf(options.timeZone);
  const { lastDay, due, moved, unit } = civilEnd(term, zone, options);
  return termEnd(zone, lastDay, due ?? startOfDayNumber(zone, lastDay + 1), false, moved, unit);
}

/** The result from numbers. */
export function termEnd(
  zone: Zone,
  lastDay: number,
  due: number,
  assumed: boolean,
  amount: number,
  unit: "minute" | "working-minute" | "day",
): TermEnd {
  return {
    lastDay: dayFromNumber(lastDay),
    due: instantText(zone, due),
    assumed,
    ...(amount > 0 && { movedByPauses: { amount, unit } }),
  };
}

/** The end in numbers; `due` is missing where it is the end of the last day. */
export function civilEnd(
  { amount, unit }: Term,
  zone: Zone,
  { from, pauses, countEventDay }: Pick<CivilTermOptions, "from" | "pauses" | "countEventDay">,
): { lastDay: number; due?: number; moved: number; unit: "minute" | "day" } {
  const start = instantToEpoch(from);
  const eventDay = dayNumberAt(zone, start);
  const rests = epochsOf(pauses);
  amountOf(amount);
  if (unit === "minute" || unit === "hour") {
    const end = start + amount * (unit === "hour" ? 3_600_000 : 60_000);
    const due = pushed(start, end, rests);
    // A term up to midnight belongs to the day that the midnight ends.
    return { lastDay: dayNumberAt(zone, due - 1), due, moved: (due - end) / 60_000, unit: "minute" };
  }
  const first = countEventDay ? eventDay : eventDay + 1;
  const end = endDay(eventDay, first, amount, unit);
  const last = pushed(
    first,
    end,
    // A pause that ends at midnight doesn't touch the day that begins then.
    rests.map(([pause, resume]) => [dayNumberAt(zone, pause), dayNumberAt(zone, resume - 1) + 1]),
  );
  // A day that the zone left out is none: the term ends with the next that there was.
  const lastDay = dayNumberAt(zone, startOfDayNumber(zone, last - 1));
  return { lastDay, moved: last - end, unit: "day" };
}

/** The day after the last one. */
function endDay(eventDay: number, first: number, amount: number, unit: Term["unit"]): number {
  if (unit === "day") return first + amount;
  if (unit === "week") return first + 7 * amount;
  if (unit !== "month" && unit !== "year") return refuse("term", "unit", "a unit that a term is counted in", unit);
  const corresponding = monthsLater(eventDay, unit === "year" ? amount * 12 : amount);
  // Counted from its own first day, a month ends the day before the corresponding one; where that is missing, on the last.
  return first > eventDay || civilDate(corresponding)[2] < civilDate(eventDay)[2] ? corresponding + 1 : corresponding;
}

/** The amount of a term. */
export function amountOf(amount: number): number {
  return Number.isSafeInteger(amount) && amount > 0
    ? amount
    : refuse("term", "amount", "a whole number from 1", amount);
}
