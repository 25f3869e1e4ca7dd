import { type Money, toMinorUnits } from "../models/money.js";
import { sameCurrency } from "./same-currency.js";

/**
 * Which of two sums is the greater? Fit for `sort`, the smallest first.
 *
 * @param first - A sum.
 * @param second - Another in the same currency.
 * @returns -1 where the first is less, 0 where they are equal, 1 where it is more.
 * @throws RedressError if the currencies differ.
 *
 * @example A repair dearer than what the thing is worth
 * ```ts
 * import { compare, money } from "redress/money";
 *
 * assert.equal(compare(money("800.00", "CNY"), money("720.00", "CNY")), 1);
 * assert.equal(compare(money("9", "CNY"), money("9.00", "CNY")), 0);
 * ```
 */
export function compare<Currency extends string>(first: Money<Currency>, second: Money<NoInfer<Currency>>): -1 | 0 | 1 {
  sameCurrency("compare", "second", first, second);
  const difference = toMinorUnits(first) - toMinorUnits(second);
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}
