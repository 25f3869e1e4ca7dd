import * as z from "zod/mini";
import type { Checked } from "./checked.js";
import { textField } from "./fields.js";
import type { Money, MoneyFigure } from "./money.js";
import { nonNegativeMoneyField } from "./money-schema.js";
import { type InputOf, type NounSchema, noun } from "./noun.js";

/** What the company is about to bind itself by. */
export type OrderForm = "tender" | "contract" | "order";

/**
 * How far a product is from the standard range. Of several that fit, the one that stands last: a new design that
 * follows the customer's drawing is a new design.
 */
export type OrderProduct = "standard" | "non-standard" | "customer-drawing" | "new-design";

/**
 * The facts and arrangements of a tender, contract or order that is to be reviewed before anything is promised.
 *
 * A fact left out is unknown. An arrangement left out is none.
 */
export interface OrderFacts<Sum extends MoneyFigure = MoneyFigure> {
  /** Its number, for the caller; no rule reads it. */
  readonly id?: string;
  /** What it is. */
  readonly form: OrderForm;
  /** An arrangement: whether it is a change of one that was accepted before. */
  readonly change?: boolean;
  /** Whether it was given by word of mouth alone. */
  readonly spoken?: boolean;
  /** How far the product is from the standard range. */
  readonly product?: OrderProduct;
  /** What it is worth; zero or more. */
  readonly amount?: Sum;
  /** Whether the quantity is large; the source gives no figure. */
  readonly largeQuantity?: boolean;
  /** Whether delivery or technique is hard. */
  readonly hardToDeliver?: boolean;
  /** Whether the customer has special technical requirements. */
  readonly specialTechnicalRequirements?: boolean;
}

/** A checked tender, contract or order. Made by {@link order}. */
export interface Order extends OrderFacts<Money>, Checked<"order"> {}

/** What {@link order} takes. */
export type OrderInput = InputOf<OrderFacts>;

const pair = /* @__PURE__ */ (() =>
  noun<OrderInput, Order>(
    "order",
    z.strictObject({
      id: z.exactOptional(textField),
      form: z.enum(["tender", "contract", "order"]),
      change: z.exactOptional(z.boolean()),
      spoken: z.exactOptional(z.boolean()),
      product: z.exactOptional(z.enum(["standard", "non-standard", "customer-drawing", "new-design"])),
      amount: z.exactOptional(nonNegativeMoneyField),
      largeQuantity: z.exactOptional(z.boolean()),
      hardToDeliver: z.exactOptional(z.boolean()),
      specialTechnicalRequirements: z.exactOptional(z.boolean()),
    } satisfies Record<keyof OrderFacts, z.ZodMiniType>),
  ))();

/**
 * Is this a tender, contract or order that the rules can work with?
 *
 * Its form must be given, all else may be left out. The worth is zero or more.
 *
 * @param input - The facts and arrangements that are known.
 * @returns The order: frozen, plain data, and marked as checked, so that the rules take it.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 * @clause PRC-5.2.1
 *
 * @example Two hundred pumps, by phone
 * ```ts
 * import { money, order } from "redress";
 *
 * const o = order({ form: "order", spoken: true, product: "standard", amount: money("80000.00", "CNY") });
 * assert.equal(o.spoken, true);
 * assert.throws(() => order({ form: "order", amount: { amount: "-1.00", currency: "CNY" } }), /amount must be zero or more/);
 * ```
 */
export function order(input: OrderInput): Order {
  return pair.construct(input);
}

/**
 * Is this input a tender, contract or order? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example Without a form
 * ```ts
 * import { orderSchema } from "redress";
 *
 * const result = orderSchema["~standard"].validate({ product: "standard" });
 * assert.deepEqual(result.issues?.map((issue) => issue.path), [["form"]]);
 * ```
 */
export const orderSchema: NounSchema<OrderInput, Order> = /* @__PURE__ */ (() => pair.schema)();
