import * as z from "zod/mini";
import type { Checked } from "./checked.js";
import type { Money, MoneyFigure } from "./money.js";
import { nonNegativeMoneyField } from "./money-schema.js";
import { type InputOf, type NounSchema, noun } from "./noun.js";

/** Whose complaint about an employee bears on the pay. */
export type StaffComplainant = "customer" | "salesperson";

/** A complaint about an employee's work. */
export interface StaffComplaint<Sum extends MoneyFigure = MoneyFigure> {
  /** Who complained. */
  readonly by: StaffComplainant;
  /** The fine that is proposed, by the gravity of the matter. */
  readonly fine?: Sum;
}

/** An employee's month, as far as it bears on the pay. A fact left out is unknown. */
export interface PayMonthFacts<Sum extends MoneyFigure = MoneyFigure> {
  /** Which calendar month: `"2026-03"`. */
  readonly month: string;
  /** The whole base pay of the month; left out: what the policy's parameter says. */
  readonly basePay?: Sum;
  /** How often the employee came late in it: 0 to 1000. */
  readonly latenesses?: number;
  /** The complaints in it. The empty list is known, and none. */
  readonly complaints?: readonly StaffComplaint<Sum>[];
}

/** A checked month of pay. Made by {@link payMonth}. */
export interface PayMonth extends PayMonthFacts<Money>, Checked<"payMonth"> {}

/** What {@link payMonth} takes. */
export type PayMonthInput = InputOf<PayMonthFacts>;

const monthWanted = 'a month such as "2026-03"';
// Every lateness is listed, so there must be an end; no month has as many shifts.
const countWanted = "an integer from 0 to 1000";

const pair = /* @__PURE__ */ (() =>
  noun<PayMonthInput, PayMonth>(
    "payMonth",
    z.strictObject({
      month: z.string(monthWanted).check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, monthWanted)),
      basePay: z.exactOptional(nonNegativeMoneyField),
      latenesses: z.exactOptional(z.int(countWanted).check(z.minimum(0, countWanted), z.maximum(1000, countWanted))),
      complaints: z.exactOptional(
        z.array(
          z.strictObject({
            by: z.enum(["customer", "salesperson"]),
            fine: z.exactOptional(nonNegativeMoneyField),
          } satisfies Record<keyof StaffComplaint, z.ZodMiniType>),
        ),
      ),
    } satisfies Record<keyof PayMonthFacts, z.ZodMiniType>),
  ))();

/**
 * Is this an employee's month that the rules on pay can work with?
 *
 * The month must be given, all else may be left out. Sums can't be negative. In which currency they have to be is the
 * policy's business.
 *
 * @param input - The facts that are known.
 * @returns The month: frozen, plain data, and marked as checked, so that the rules take it.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 * @clause CSD-6.1, CSD-7
 *
 * @example Late three times, and one complaint
 * ```ts
 * import { payMonth } from "redress";
 *
 * const basePay = { amount: "2000", currency: "CNY" };
 * const march = payMonth({ month: "2026-03", basePay, latenesses: 3, complaints: [{ by: "customer" }] });
 * assert.equal(march.basePay?.amount, "2000.00");
 * assert.throws(() => payMonth({ ...march, latenesses: -1 }), /latenesses must be an integer from 0 to 1000: got -1/);
 * ```
 */
export function payMonth(input: PayMonthInput): PayMonth {
  return pair.construct(input);
}

/**
 * Is this input an employee's month? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example A complaint of nobody's
 * ```ts
 * import { payMonthSchema } from "redress";
 *
 * const result = payMonthSchema["~standard"].validate({ month: "2026-03", complaints: [{}] });
 * assert.deepEqual(result.issues?.map((issue) => issue.path), [["complaints", "0", "by"]]);
 * ```
 */
export const payMonthSchema: NounSchema<PayMonthInput, PayMonth> = /* @__PURE__ */ (() => pair.schema)();
