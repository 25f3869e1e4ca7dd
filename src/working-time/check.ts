import { refuse } from "../models/errors.js";

/** A count that may be below zero. */
export function wholeNumber(count: number): number {
  return Number.isSafeInteger(count) ? count : refuse("count", "", "a whole number", count);
}
