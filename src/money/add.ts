import { type Money, toMinorUnits } from "../models/money.js";
import { result } from "./result.js";
import { sameCurrency } from "./same-currency.js";

/**
 * What do two sums make together?
 *
 * @param first - A sum.
 * @param second - Another in the same currency.
 * @returns Their sum, exact.
 * @throws RedressError if the currencies differ, or the result is beyond 2^53 - 1 minor units.
 *
 * @example Ten fen and twenty
 * ```ts
 * import { add, money } from "redress/money";
 *
 * assert.deepEqual(add(money("0.10", "CNY"), money("0.20", "CNY")), money("0.30", "CNY"));
 * ```
 */
export function add<Currency extends string>(
  first: Money<Currency>,
  second: Money<NoInfer<Currency>>,
): Money<Currency> {
  sameCurrency("add", "second", first, second);
  // Two safe integers whose sum is safe add exactly; any other sum comes out unsafe.
  return result("add", toMinorUnits(first) + toMinorUnits(second), first.currency);
}
