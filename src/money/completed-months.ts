import { refuse } from "../models/errors.js";
import { type Day, isDay } from "../models/time.js";
import { correspondingDay } from "./corresponding-day.js";

/**
 * How many months are completed between two days: how old is a thing, in months?
 *
 * A month is complete on the corresponding day, or on the month's last day where that date doesn't exist.
 *
 * @param from - The first day.
 * @param on - The later day.
 * @returns A whole number, 0 until the first month is complete.
 * @throws RedressError if a day doesn't exist, or the second is before the first.
 *
 * @example On the corresponding day, and the day before
 * ```ts
 * import { completedMonths } from "redress/money";
 *
 * assert.equal(completedMonths("2024-11-22", "2026-11-22"), 24);
 * assert.equal(completedMonths("2024-11-22", "2026-11-21"), 23);
 * assert.equal(completedMonths("2024-02-29", "2026-02-28"), 24);
 * ```
 */
export function completedMonths(from: Day, on: Day): number {
  if (typeof from !== "string" || !isDay(from))
    refuse("completedMonths", "from", "a day that exists, such as 2026-05-01", from);
  if (typeof on !== "string" || !isDay(on) || on < from)
    refuse("completedMonths", "on", `a day that exists, ${from} or later`, on);
  return monthsCompleted(from, on);
}

/** The same for two days that are known to be right. */
export function monthsCompleted(from: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(from.slice(0, 4));
  const months = years * 12 + Number(on.slice(5, 7)) - Number(from.slice(5, 7));
  // Two ISO dates compare as text.
  return correspondingDay(from, months) > on ? months - 1 : months;
}
