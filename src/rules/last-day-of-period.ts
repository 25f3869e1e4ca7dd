import type { DayTerm } from "../models/term.js";
import type { Day } from "../models/time.js";
import { addDays } from "../working-time/add-days.js";
import { addMonths } from "../working-time/add-months.js";
import { monthsIn } from "./months-in.js";

/**
 * Which is the last day of a period whose first day is inside: the day before the corresponding one, or where there is
 * no such day, the last of its month?
 *
 * | first day  | a year later | last day   |
 * |------------|--------------|------------|
 * | 2026-03-01 | 2027-03-01   | 2027-02-28 |
 * | 2027-02-28 | 2028-02-28   | 2028-02-27 |
 * | 2024-02-29 | none         | 2025-02-28 |
 *
 * @param first - The first day.
 * @param term - How long.
 * @throws RedressError if the years 0000 to 9999 are left.
 */
export function lastDayOfPeriod(first: Day, { amount, unit }: DayTerm): Day {
  if (unit === "day" || unit === "week") return addDays(first, (unit === "week" ? amount * 7 : amount) - 1);
  const corresponding = addMonths(first, monthsIn({ amount, unit }));
  return corresponding.slice(8) === first.slice(8) ? addDays(corresponding, -1) : corresponding;
}
