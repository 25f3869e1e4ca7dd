import type { Weekday } from "../models/calendar.js";
import type { Day } from "../models/time.js";
import { toDayNumber } from "./day-number.js";

/** The weekdays from Thursday on, because 1970-01-01 was one. */
const weekdays = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"] as const;

/**
 * Which weekday is this day?
 *
 * @param day - The day.
 * @throws RedressError if the day doesn't exist.
 *
 * @example A Thursday
 * ```ts
 * import { weekdayOf } from "redress/working-time";
 *
 * assert.equal(weekdayOf("2026-09-24"), "thursday");
 * ```
 */
export function weekdayOf(day: Day): Weekday {
  return weekdayOfNumber(toDayNumber(day));
}

/** The same for a number of days since 1970-01-01. */
export function weekdayOfNumber(day: number): Weekday {
  return weekdays[((day % 7) + 7) % 7] ?? "thursday";
}
