import { collect } from "../decision-table/collect.js";
import { type Money, money } from "../models/money.js";
import type { Fee } from "../models/parameter.js";
import type { ReturnFacts, ReturnPolicy } from "../models/return-policy.js";
import type { ReturnRequest } from "../models/return-request.js";
import { compare } from "../money/compare.js";
import { shareOf } from "../money/share-of.js";
import { subtract } from "../money/subtract.js";
import { tableOf } from "./table-of.js";

/** What is kept back of the price of an article that is taken back. */
export interface ReturnDeduction<Clause extends string> {
  /** What the source calls it: a compensation fee, or the cost that arose. */
  readonly kind: "fee" | "cost";
  /** How much, at most the price; left out where it is due and not set. */
  readonly amount?: Money;
  /** What is missing to say how much: a parameter of the policy, `price`, or a price in the fee's `currency`. */
  readonly missing: readonly string[];
  /** The clause that says so. */
  readonly clause: Clause;
}

/** What is kept back of the price when this article is returned? */
export function returnDeductions<Clause extends string, Name extends string>(
  { price }: ReturnRequest,
  facts: Partial<ReturnFacts>,
  policy: ReturnPolicy<Clause, Name>,
): ReturnDeduction<Clause>[] {
  return collect(tableOf(policy, policy.deductions), facts).because.map(({ outcome, clause }) => {
    const { kind, parameter } = outcome;
    const fee = policy.parameters[parameter].value;
    const amount = fee === null ? parameter : amountOf(fee, price);
    return typeof amount === "string" ? { kind, missing: [amount], clause } : { kind, amount, missing: [], clause };
  });
}

/** What is paid back: the price less what is kept back, never below nothing; or nothing known. */
export function returnRefund<Clause extends string>(
  price: Money | undefined,
  deductions: readonly ReturnDeduction<Clause>[],
): Money | undefined {
  let rest = price;
  for (const { amount } of deductions) {
    if (rest === undefined || amount === undefined) return undefined;
    rest = subtract(rest, compare(amount, rest) > 0 ? rest : amount);
  }
  return rest;
}

/** The sum that a fee comes to, or what is missing for it. Nobody keeps back more than was paid. */
function amountOf(fee: Fee, price: Money | undefined): Money | "price" | "currency" {
  if (fee.kind === "share-of-price") {
    return price === undefined ? "price" : shareOf(price, fee.share, { rounding: "half-up" });
  }
  const sum = money(fee.sum.amount, fee.sum.currency);
  if (price !== undefined && price.currency !== sum.currency) return "currency";
  return price !== undefined && compare(sum, price) > 0 ? price : sum;
}
