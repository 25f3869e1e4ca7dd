import type { Term } from "../models/term.js";

/** How many minutes a length of time by the clock has: one in minutes or in hours. */
export function minutesIn({ amount, unit }: Term): number {
  return unit === "hour" ? amount * 60 : amount;
}
