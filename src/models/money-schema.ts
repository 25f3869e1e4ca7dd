import * as z from "zod/mini";
import { type Money, type MoneyFigure, readMoney } from "./money.js";
import { type NounSchema, noun } from "./noun.js";

const amount = 'a string such as "12.50"';
const currency = 'an active ISO 4217 code such as "CNY"';

/** The schema of a sum for the schemas of other nouns: takes a plain figure, gives the canonical sum. */
export const moneyField: z.ZodMiniType<MoneyFigure, MoneyFigure> = /* @__PURE__ */ sum(false);

/** The same for a sum that can't be negative: a price, a loss, a cost. */
export const nonNegativeMoneyField: z.ZodMiniType<MoneyFigure, MoneyFigure> = /* @__PURE__ */ sum(true);

/**
 * Is this input a sum of money? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example A sum out of a request's body
 * ```ts
 * import { moneySchema } from "redress";
 *
 * const result = moneySchema["~standard"].validate({ amount: "12.5", currency: "CNY" });
 * assert.deepEqual(result, { value: { amount: "12.50", currency: "CNY" } });
 * ```
 */
export const moneySchema: NounSchema<MoneyFigure, Money> = /* @__PURE__ */ standardSchema();

function standardSchema(): NounSchema<MoneyFigure, Money> {
  return noun<MoneyFigure, Money>("money", moneyField).schema;
}

function sum(negativeRefused: boolean): z.ZodMiniType<MoneyFigure, MoneyFigure> {
  return z.strictObject({ amount: z.string(amount), currency: z.string(currency) }).check((context) => {
    const read = readMoney(context.value.amount, context.value.currency);
    const problems = "problems" in read ? read.problems : [];
    for (const { path, wanted } of problems) {
      context.issues.push({ code: "custom", path: [path], message: wanted, input: context.value });
    }
    if (!("value" in read)) return;
    if (negativeRefused && read.value.amount.startsWith("-")) {
      context.issues.push({ code: "custom", path: ["amount"], message: "zero or more", input: context.value });
    }
    context.value = { ...read.value };
  });
}
