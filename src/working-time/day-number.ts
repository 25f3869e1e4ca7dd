import { refuse } from "../models/errors.js";
import { type Day, parseDay } from "../models/time.js";

/** A day in milliseconds of the clock on the wall. */
export const DAY = 86_400_000;

/** The day as a count of days since 1970-01-01; one that doesn't exist is refused. */
export function toDayNumber(day: Day): number {
  const number = parseDay(day);
  return Number.isNaN(number) ? refuse("day", "", "a day that exists, like 2026-09-24", day) : number;
}
