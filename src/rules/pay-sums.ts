import type { PayPolicy } from "../models/department-policy.js";
import { type Money, type MoneyFigure, money, moneyFromMinorUnits } from "../models/money.js";
import type { PayMonth } from "../models/pay-month.js";
import { add } from "../money/add.js";
import { isNegative } from "../money/is-negative.js";
import { subtract } from "../money/subtract.js";

/** What a total leaves of the base pay. */
export interface PayLeft {
  /** The base pay that was reckoned with. */
  readonly basePay: Money;
  /** The base pay less the total: below zero where that is more. */
  readonly remaining: Money;
  /** Whether the total is more than the base pay; the source doesn't say what then. */
  readonly exceedsBasePay: boolean;
}

/** The base pay of the month, or else the policy's. */
export function basePayOf({ basePay }: PayMonth, { parameters }: PayPolicy<string, string>): Money | undefined {
  return basePay ?? (parameters.basePay.value === null ? undefined : sumOf(parameters.basePay.value));
}

/** A figure of a policy as a sum that can be counted with. */
export function sumOf({ amount, currency }: MoneyFigure): Money {
  return money(amount, currency);
}

/** All of them together, in a currency that also none of them has. */
export function totalOf(sums: readonly Money[], currency: string): Money {
  return sums.reduce((total, sum) => add(total, sum), moneyFromMinorUnits(0, currency));
}

/** What a total leaves of the base pay. */
export function payLeft(basePay: Money, total: Money): PayLeft {
  const remaining = subtract(basePay, total);
  return { basePay, remaining, exceedsBasePay: isNegative(remaining) };
}
