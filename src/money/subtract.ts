import { type Money, toMinorUnits } from "../models/money.js";
import { result } from "./result.js";
import { sameCurrency } from "./same-currency.js";

/**
 * What is left of a sum when another is taken away?
 *
 * @param first - The sum to take from.
 * @param second - The sum to take away, in the same currency.
 * @returns The difference, exact, negative where the second is the greater.
 * @throws RedressError if the currencies differ, or the result is beyond 2^53 - 1 minor units.
 *
 * @example What has been written off
 * ```ts
 * import { money, subtract } from "redress/money";
 *
 * assert.deepEqual(subtract(money("1200.00", "CNY"), money("720.00", "CNY")), money("480.00", "CNY"));
 * ```
 */
export function subtract<Currency extends string>(
  first: Money<Currency>,
  second: Money<NoInfer<Currency>>,
): Money<Currency> {
  sameCurrency("subtract", "second", first, second);
  // Two safe integers whose difference is safe subtract exactly; any other difference comes out unsafe.
  return result("subtract", toMinorUnits(first) - toMinorUnits(second), first.currency);
}
