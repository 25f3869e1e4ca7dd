import type { Money } from "../models/money.js";

/**
 * Is a sum below zero?
 *
 * @param sum - The sum.
 * @returns Whether it is; zero is not.
 *
 * @example A loss, and nothing at all
 * ```ts
 * import { isNegative, money } from "redress/money";
 *
 * assert.equal(isNegative(money("-0.01", "CNY")), true);
 * assert.equal(isNegative(money("-0", "CNY")), false);
 * ```
 */
export function isNegative(sum: Money): boolean {
  return sum.amount.startsWith("-");
}
