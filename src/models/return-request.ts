import * as z from "zod/mini";
import type { Checked } from "./checked.js";
import { dayField, textField } from "./fields.js";
import type { Money, MoneyFigure } from "./money.js";
import { nonNegativeMoneyField } from "./money-schema.js";
import { type NounSchema, noun } from "./noun.js";
import type { Day } from "./time.js";

/**
 * Why an article is to come back. `wrong-order`: a wrong order was placed; `unsuitable-use`: the surroundings don't
 * suit it, or the wrong model was chosen.
 */
export type ReturnCause =
  | "quality"
  | "used-or-damaged"
  | "unstable-voltage"
  | "long-storage"
  | "wrong-order"
  | "unsuitable-use"
  | "transport-or-installation"
  | "overhaul";

/** What can be done about an article that comes back. */
export type ReturnRemedy = "repair" | "exchange" | "return" | "refurbish";

/** Days in which an article was in repair, the first and the last inside. */
export interface RepairTime {
  /** The first day. */
  readonly from: Day;
  /** The last day, inside. */
  readonly to: Day;
}

/**
 * The facts, events and arrangements of a request to take an article back.
 *
 * A fact left out is unknown. An event left out has not happened. An arrangement left out is none.
 */
export interface ReturnRequestFacts<Sum extends MoneyFigure = MoneyFigure> {
  /** The request's number; carried through to every result. */
  readonly id?: string;
  /** The day on which the customer asked; not before the sale or the delivery. */
  readonly requestedOn: Day;
  /** The day of delivery. This or the day of sale must be given. */
  readonly deliveredOn?: Day;
  /** The day of sale; where the delivery is known it is that which counts. */
  readonly soldOn?: Day;
  /** Why it is to come back. */
  readonly cause?: ReturnCause;
  /** An event: the day on which parts were exchanged. */
  readonly partsExchangedAt?: Day;
  /** What was paid; zero or more. */
  readonly price?: Sum;
  /** An arrangement: what the customer asks for. */
  readonly wants?: ReturnRemedy;
  /** An arrangement: the times in repair. */
  readonly repairs?: readonly RepairTime[];
}

/** A checked request to take an article back. Made by {@link returnRequest}. */
export interface ReturnRequest extends ReturnRequestFacts<Money>, Checked<"returnRequest"> {}

/** What {@link returnRequest} takes. */
export type ReturnRequestInput = {
  readonly [Field in keyof ReturnRequestFacts]:
    | ReturnRequestFacts[Field]
    | (Field extends "requestedOn" ? never : undefined);
} & (
  | {
      /** The day of delivery. */
      readonly deliveredOn: Day;
    }
  | {
      /** The day of sale. */
      readonly soldOn: Day;
    }
);

const pair = /* @__PURE__ */ (() => {
  const repairTime = z
    .strictObject({ from: dayField, to: dayField } satisfies Record<keyof RepairTime, z.ZodMiniType>)
    .check(z.refine(({ from, to }) => to >= from, { path: ["to"], message: "at or after from" }));
  return noun<ReturnRequestInput, ReturnRequest>(
    "returnRequest",
    z
      .strictObject({
        id: z.exactOptional(textField),
        requestedOn: dayField,
        deliveredOn: z.exactOptional(dayField),
        soldOn: z.exactOptional(dayField),
        cause: z.exactOptional(
          z.enum([
            "quality",
            "used-or-damaged",
            "unstable-voltage",
            "long-storage",
            "wrong-order",
            "unsuitable-use",
            "transport-or-installation",
            "overhaul",
          ]),
        ),
        partsExchangedAt: z.exactOptional(dayField),
        price: z.exactOptional(nonNegativeMoneyField),
        wants: z.exactOptional(z.enum(["repair", "exchange", "return", "refurbish"])),
        repairs: z.exactOptional(z.array(repairTime)),
      } satisfies Record<keyof ReturnRequestFacts, z.ZodMiniType>)
      .check(checkDays),
    { requestedOn: "deliveredOn" },
  );
})();

/**
 * Is this a request that the rules can work with?
 *
 * The day of the request and that of delivery or sale must be given; a page that asks before a cause is chosen leaves
 * it out. A request before the delivery or the sale is refused.
 *
 * @param input - The facts, events and arrangements that are known.
 * @returns The request: frozen, plain data, and marked as checked, so that the rules take it.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 * @clause FRR-1a
 *
 * @example A fan that hums
 * ```ts
 * import { returnRequest } from "redress";
 *
 * const request = returnRequest({ deliveredOn: "2026-05-01", requestedOn: "2026-05-16", cause: "quality" });
 * assert.equal(request.cause, "quality");
 * assert.throws(
 *   () => returnRequest({ deliveredOn: "2026-05-01", requestedOn: "2026-04-30" }),
 *   /requestedOn must be at or after deliveredOn/,
 * );
 * ```
 */
export function returnRequest(input: ReturnRequestInput): ReturnRequest {
  return pair.construct(input);
}

/**
 * Is this input a request to take an article back? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example Neither delivered nor sold
 * ```ts
 * import { returnRequestSchema } from "redress";
 *
 * const result = returnRequestSchema["~standard"].validate({ requestedOn: "2026-05-16" });
 * assert.deepEqual(result.issues?.map((issue) => issue.path), [["deliveredOn"]]);
 * ```
 */
export const returnRequestSchema: NounSchema<ReturnRequestInput, ReturnRequest> = /* @__PURE__ */ (() => pair.schema)();

function checkDays({
  value,
  issues,
}: z.core.ParsePayload<{ requestedOn: Day; deliveredOn?: Day; soldOn?: Day }>): void {
  const { requestedOn, deliveredOn, soldOn } = value;
  if (deliveredOn === undefined && soldOn === undefined) {
    const message = "given, or soldOn in its place";
    issues.push({ code: "custom", path: ["deliveredOn"], message, input: deliveredOn });
  }
  if (soldOn !== undefined && requestedOn < soldOn) {
    issues.push({ code: "custom", path: ["requestedOn"], message: "at or after soldOn", input: requestedOn });
  }
}
