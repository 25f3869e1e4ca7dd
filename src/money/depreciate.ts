import { RedressError, shown } from "../models/errors.js";
import type { Money } from "../models/money.js";
import { type Day, parseDay } from "../models/time.js";
import {
  type DailyRate,
  type DepreciableThing,
  dayWanted,
  depreciationProblems,
  isUsableDay,
  type StraightLine,
} from "./depreciation-method.js";
import { remainingValue } from "./remaining-value.js";

/** The day for which a value is asked. */
export interface ValuationDay {
  /** The day of purchase or later. */
  readonly on: Day;
}

/** The days that don't count as use. */
export interface DaysInRepair {
  /** How many of the days since the purchase it was in repair; left out: none. */
  readonly repairDays?: number;
}

/** A thing, how its value falls, and the day for which it is asked. */
export type DepreciateInput<Currency extends string = string> = DepreciableThing<Currency> &
  ValuationDay &
  (StraightLine | (DailyRate & DaysInRepair));

/**
 * What is a thing still worth on a day?
 *
 * On the day of purchase it is worth its price. The value is what is left of the price, rounded half up to the minor
 * unit, or the residual where that is more: the residual is a floor, not the end of the line. By the daily rate the
 * days run from the purchase to the day asked for, less the days in repair.
 *
 * @param input - The thing, the method and the day.
 * @returns The value, between the residual and the price.
 * @throws RedressError if a day doesn't exist or is before the purchase, the residual exceeds the price, a sum is
 * negative or in another currency, or the life, the rate or the days in repair are none.
 *
 * @example Two years of five, and a daily rate with ten days in repair
 * ```ts
 * import { depreciate, money } from "redress/money";
 *
 * const suit = { price: money("1200.00", "CNY"), boughtOn: "2024-11-22", usefulLifeMonths: 60 };
 * assert.equal(depreciate({ ...suit, on: "2026-11-22" }).amount, "720.00");
 * assert.equal(depreciate({ ...suit, on: "2026-11-21" }).amount, "740.00");
 * assert.equal(depreciate({ ...suit, on: "2030-01-01", residual: money("60", "CNY") }).amount, "60.00");
 *
 * const fan = { price: money("400.00", "CNY"), boughtOn: "2026-05-01", method: "daily-rate", rate: "0.1%" } as const;
 * assert.equal(depreciate({ ...fan, on: "2026-07-10", repairDays: 10 }).amount, "376.00");
 * ```
 */
export function depreciate<Currency extends string>(input: DepreciateInput<Currency>): Money<Currency> {
  const { boughtOn, on } = input;
  const problems = depreciationProblems(input);
  const readable = isUsableDay(on) && isUsableDay(boughtOn);
  if (!isUsableDay(on)) problems.push({ path: "on", wanted: dayWanted, got: shown(on) });
  else if (readable && on < boughtOn) {
    problems.push({ path: "on", wanted: `the day of purchase, ${boughtOn}, or later`, got: shown(on) });
  }
  const repairDays = input.method === "daily-rate" ? (input.repairDays ?? 0) : 0;
  // Where there are no such days, that is the problem.
  const days = readable && on >= boughtOn ? parseDay(on) - parseDay(boughtOn) : Number.POSITIVE_INFINITY;
  if (!Number.isInteger(repairDays) || repairDays < 0 || repairDays > days) {
    const wanted = "an integer from 0 to the days since the purchase";
    problems.push({ path: "repairDays", wanted, got: shown(repairDays) });
  }
  if (problems.length > 0) throw new RedressError("depreciate", problems);
  return remainingValue(input, on, repairDays);
}
