import * as z from "zod/mini";
import type { Checked } from "./checked.js";
import { dayField, textField } from "./fields.js";
import type { Money, MoneyFigure } from "./money.js";
import { moneyField } from "./money-schema.js";
import { type NounSchema, noun } from "./noun.js";
import type { Day } from "./time.js";
import { isWeight, type Weight } from "./weight.js";

/** A benefit that accrued on one day. */
export interface AccruedOnDay {
  /** The day. */
  readonly on: Day;
  readonly from?: never;
  readonly through?: never;
}

/** A benefit that accrued evenly over days, the first and the last inside. */
export interface AccruedOverDays {
  /** The first day. */
  readonly from: Day;
  /** The last day, inside. */
  readonly through: Day;
  readonly on?: never;
}

/** One of the customers who made a proposal together. */
export interface Proposer {
  /** The customer's id; each once. */
  readonly id: string;
  /** The customer's part against the others'; above zero. */
  readonly weight: Weight;
}

/** The facts and arrangements of what a proposal brought. A fact left out is unknown, an arrangement left out is none. */
export interface BenefitFacts<Sum extends MoneyFigure = MoneyFigure> {
  /** The first day of the benefit year: the proposal was put in practice. */
  readonly implementedOn: Day;
  /** What it brought, net of costs; negative where it cost more. */
  readonly amount: Sum;
  /** When it accrued: at the earliest on the day of implementation. */
  readonly accrued?: AccruedOnDay | AccruedOverDays;
  /** An arrangement: the customers who share the customer's part, in the order in which a remainder is given out. */
  readonly proposers?: readonly Proposer[];
}

/** A checked benefit. Made by {@link benefit}. */
export interface Benefit extends BenefitFacts<Money>, Checked<"benefit"> {}

/** What {@link benefit} takes. */
export interface BenefitInput extends Pick<BenefitFacts, "implementedOn" | "amount"> {
  /** When it accrued. */
  readonly accrued?: BenefitFacts["accrued"] | undefined;
  /** The customers who share the customer's part. */
  readonly proposers?: BenefitFacts["proposers"] | undefined;
}

const weightWanted = 'above 0: a whole number, or a decimal string such as "33.3"';

const pair = /* @__PURE__ */ (() => {
  const accrued = z
    .strictObject({
      on: z.exactOptional(dayField),
      from: z.exactOptional(dayField),
      through: z.exactOptional(dayField),
    } satisfies Record<keyof AccruedOverDays, z.ZodMiniType>)
    .check(
      z.refine(
        ({ on, from, through }) =>
          (from === undefined) === (through === undefined) && (on === undefined) !== (from === undefined),
        "either { on } or { from, through }",
      ),
    );
  const proposer = z.strictObject({
    id: textField,
    weight: z
      .union([z.number(), z.string()], weightWanted)
      .check(z.refine((weight) => isWeight(weight) && Number(weight) > 0, weightWanted)),
  } satisfies Record<keyof Proposer, z.ZodMiniType>);
  return noun<BenefitInput, Benefit>(
    "benefit",
    z.strictObject({
      implementedOn: dayField,
      amount: moneyField,
      accrued: z.exactOptional(accrued),
      proposers: z.exactOptional(z.array(proposer).check(checkIds)),
    } satisfies Record<keyof BenefitFacts, z.ZodMiniType>),
    { "accrued.on": "implementedOn", "accrued.from": "implementedOn", "accrued.through": "accrued.from" },
  );
})();

/**
 * Is this a benefit that the rules can share?
 *
 * What accrued before the implementation is refused. An empty list of proposers means that the customer's part isn't
 * split.
 *
 * @param input - The facts and arrangements that are known.
 * @returns The benefit: frozen, plain data, and marked as checked, so that the rules take it.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 * @clause CPR-6.1
 *
 * @example What a March brought
 * ```ts
 * import { benefit } from "redress";
 *
 * const b = benefit({
 *   implementedOn: "2026-03-01",
 *   amount: { amount: "10000.01", currency: "CNY" },
 *   accrued: { from: "2026-03-01", through: "2026-03-31" },
 * });
 * assert.equal(b.accrued?.through, "2026-03-31");
 * assert.throws(() => benefit({ ...b, accrued: { on: "2026-02-28" } }), /accrued\.on must be at or after implementedOn/);
 * ```
 */
export function benefit(input: BenefitInput): Benefit {
  return pair.construct(input);
}

/**
 * Is this input a benefit? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example A sum that is no string
 * ```ts
 * import { benefitSchema } from "redress";
 *
 * const input = { implementedOn: "2026-03-01", amount: { amount: 12, currency: "CNY" } };
 * const result = benefitSchema["~standard"].validate(input);
 * assert.deepEqual(result.issues?.map((issue) => issue.path), [["amount", "amount"]]);
 * ```
 */
export const benefitSchema: NounSchema<BenefitInput, Benefit> = /* @__PURE__ */ (() => pair.schema)();

function checkIds({ value, issues }: z.core.ParsePayload<readonly { id: string }[]>): void {
  const seen = new Set<string>();
  value.forEach(({ id }, index) => {
    if (seen.has(id)) issues.push({ code: "custom", path: [index, "id"], message: "listed once", input: id });
    seen.add(id);
  });
}
