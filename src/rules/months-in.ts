import type { MonthsOrYears } from "../models/policy.js";

/** How many months a length of time in months or years has. */
export function monthsIn({ amount, unit }: MonthsOrYears): number {
  return unit === "year" ? amount * 12 : amount;
}
