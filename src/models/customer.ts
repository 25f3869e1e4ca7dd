import * as z from "zod/mini";
import type { Checked } from "./checked.js";
import { textField } from "./fields.js";
import type { Money, MoneyFigure } from "./money.js";
import { nonNegativeMoneyField } from "./money-schema.js";
import { type InputOf, type NounSchema, noun } from "./noun.js";

/** A customer's class: `A` for large ones (VIP), `B` for ordinary organisations, `C` for individuals and new ones. */
export type CustomerClass = "A" | "B" | "C";

/** What is known of a customer. A fact left out is unknown, an arrangement left out is none. */
export interface CustomerFacts<Sum extends MoneyFigure = MoneyFigure> {
  /** The customer's number or name; carried through to every result. */
  readonly id: string;
  /** What the customer spent on catering in a year. */
  readonly yearlySpend?: Sum;
  /** Whether the customer is an organisation; else an individual. */
  readonly organisation?: boolean;
  /** Whether the customer was won only lately. */
  readonly newlyDeveloped?: boolean;
  /** An arrangement: the class in which the customer is so far. */
  readonly class?: CustomerClass;
}

/** A checked customer. Made by {@link customer}. */
export interface Customer extends CustomerFacts<Money>, Checked<"customer"> {}

/** What {@link customer} takes. */
export type CustomerInput = InputOf<CustomerFacts>;

const pair = /* @__PURE__ */ (() =>
  noun<CustomerInput, Customer>(
    "customer",
    z.strictObject({
      id: textField,
      yearlySpend: z.exactOptional(nonNegativeMoneyField),
      organisation: z.exactOptional(z.boolean()),
      newlyDeveloped: z.exactOptional(z.boolean()),
      class: z.exactOptional(z.enum(["A", "B", "C"])),
    } satisfies Record<keyof CustomerFacts, z.ZodMiniType>),
  ))();

/**
 * Is this a customer that the rules can work with?
 *
 * The number must be given, all else may be left out. Spending is zero or more.
 *
 * @param input - The facts and arrangements that are known.
 * @returns The customer: frozen, plain data, and marked as checked, so that the rules take it.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 * @clause CUS-1
 *
 * @example A firm that dines often
 * ```ts
 * import { customer } from "redress";
 *
 * const c = customer({ id: "K-17", yearlySpend: { amount: "48000", currency: "CNY" }, organisation: true });
 * assert.equal(c.yearlySpend?.amount, "48000.00");
 * assert.throws(() => customer({ ...c, yearlySpend: { amount: "-1", currency: "CNY" } }), /must be zero or more/);
 * ```
 */
export function customer(input: CustomerInput): Customer {
  return pair.construct(input);
}

/**
 * Is this input a customer? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example A class that there isn't
 * ```ts
 * import { customerSchema } from "redress";
 *
 * const result = customerSchema["~standard"].validate({ id: "K-17", class: "D" });
 * assert.deepEqual(result.issues?.map((issue) => issue.path), [["class"]]);
 * ```
 */
export const customerSchema: NounSchema<CustomerInput, Customer> = /* @__PURE__ */ (() => pair.schema)();
