import { RedressError, refuse, shown } from "../models/errors.js";
import { type Money, moneyFromMinorUnits } from "../models/money.js";
import type { Day } from "../models/time.js";
import { correspondingDay } from "./corresponding-day.js";
import { type Depreciation, depreciationProblems } from "./depreciation-method.js";
import { remainingValue } from "./remaining-value.js";
import { subtract } from "./subtract.js";

/** How fine a schedule is. */
export interface DepreciationScheduleOptions {
  /** The distance between its entries. */
  readonly every: "month" | "year";
}

/** One step of a schedule. */
export interface DepreciationEntry<Currency extends string = string> {
  /** The day from which the value holds. */
  readonly on: Day;
  /** What was lost since the entry before, or since the purchase. */
  readonly loss: Money<Currency>;
  /** What is still left. */
  readonly value: Money<Currency>;
}

/**
 * How does a thing lose its value, month by month or year by year?
 *
 * Each value is what `depreciate` answers for that day, so the losses add up to the price less the residual exactly.
 * The schedule ends where the residual is reached; a thing that has nothing to lose has an empty one. A useful life
 * that ends within a year has its end as the last entry. Days in repair are not foreseen.
 *
 * @param thing - The thing and the method.
 * @param options - How fine.
 * @returns The entries, the earliest first.
 * @throws RedressError if the thing is refused by `depreciate`, or a daily rate doesn't reach the residual within
 * 1200 months.
 *
 * @example Three years
 * ```ts
 * import { depreciationSchedule, money } from "redress/money";
 *
 * const kettle = { price: money("100.00", "CNY"), boughtOn: "2026-05-01", usefulLifeMonths: 36 };
 * const entries = depreciationSchedule(kettle, { every: "year" });
 * assert.deepEqual(entries.map(({ loss }) => loss.amount), ["33.33", "33.34", "33.33"]);
 * assert.equal(entries[2]?.on, "2029-05-01");
 * ```
 */
export function depreciationSchedule<Currency extends string>(
  thing: Depreciation<Currency>,
  options: DepreciationScheduleOptions,
): readonly DepreciationEntry<Currency>[] {
  const problems = depreciationProblems(thing);
  const { every } = options;
  if (every !== "month" && every !== "year") {
    problems.push({ path: "every", wanted: "one of month, year", got: shown(every) });
  }
  if (problems.length > 0) throw new RedressError("depreciationSchedule", problems);
  const last = thing.method === "daily-rate" ? 1200 : thing.usefulLifeMonths;
  const floor = (thing.residual ?? moneyFromMinorUnits(0, thing.price.currency)).amount;
  const entries: DepreciationEntry<Currency>[] = [];
  let value: Money<Currency> = thing.price;
  for (let months = 0; value.amount !== floor && months < last; ) {
    months = Math.min(months + (every === "year" ? 12 : 1), last);
    const on = correspondingDay(thing.boughtOn, months);
    const before = value;
    value = remainingValue(thing, on, 0);
    entries.push({ on, loss: subtract(before, value), value });
  }
  // Only a daily rate can fail to get there: a useful life ends.
  if (value.amount !== floor && thing.method === "daily-rate") {
    refuse("depreciationSchedule", "rate", "enough to reach the residual within 1200 months", thing.rate);
  }
  return entries;
}
