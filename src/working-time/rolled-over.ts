import { refuse } from "../models/errors.js";
import type { RollOver } from "../models/term.js";
import { dayFromNumber } from "../models/time.js";
import { type CompiledCalendar, covers, workingDayAfter } from "./compiled-calendar.js";

/** The day to which a last day moves, itself where it stays; nothing where the calendar wasn't asked. */
export function rolledOver(c: CompiledCalendar, lastDay: number, rollOver: RollOver = "none"): number | undefined {
  if (rollOver === "none") return undefined;
  if (rollOver === "rest-day") return workingDayAfter(c, lastDay - 1, 1);
  if (rollOver !== "public-holiday") refuse("term", "rollOver", '"none", "rest-day" or "public-holiday"', rollOver);
  let day = lastDay;
  while (holidayOn(c, day) !== undefined) {
    // A year of holidays on end is a mistake in the data.
    if (day++ > lastDay + 366) refuse("calendar", "daysOff", "some day of a year left out", "a year of holidays");
  }
  return day;
}

/** The name of the holiday that makes a day one off, as the calendar gives it. */
export function holidayOn(c: CompiledCalendar, day: number): string | undefined {
  const { daysOff, makeUpDays, hoursOn, yearlyDaysOff } = c.calendar;
  const text = dayFromNumber(day);
  if (hoursOn?.[text] !== undefined || makeUpDays?.[text] !== undefined) return undefined;
  return daysOff?.[text] ?? (covers(c, day, day) ? undefined : yearlyDaysOff?.[text.slice(5)]);
}
