import * as z from "zod/mini";
import type { Checked } from "./checked.js";
import { textField } from "./fields.js";
import { type InputOf, type NounSchema, noun } from "./noun.js";

/** What a guest agrees on with a hotel. `corporate-booking`: an individual booking on terms agreed with a company. */
export type HotelContractKind =
  | "registration"
  | "phone-booking"
  | "meal"
  | "banquet"
  | "group"
  | "meeting"
  | "corporate-booking"
  | "shop-purchase";

/** The facts of what a guest agrees on with a hotel. */
export interface HotelContractFacts {
  /** Its number, for the caller; no rule reads it. */
  readonly id?: string;
  /** What is agreed on. */
  readonly kind: HotelContractKind;
}

/** A checked contract of a hotel's. Made by {@link hotelContract}. */
export interface HotelContract extends HotelContractFacts, Checked<"hotelContract"> {}

/** What {@link hotelContract} takes. */
export type HotelContractInput = InputOf<HotelContractFacts>;

const pair = /* @__PURE__ */ (() =>
  noun<HotelContractInput, HotelContract>(
    "hotelContract",
    z.strictObject({
      id: z.exactOptional(textField),
      kind: z.enum([
        "registration",
        "phone-booking",
        "meal",
        "banquet",
        "group",
        "meeting",
        "corporate-booking",
        "shop-purchase",
      ]),
    } satisfies Record<keyof HotelContractFacts, z.ZodMiniType>),
  ))();

/**
 * Is this a contract of a hotel's that the rules can work with?
 *
 * Its kind must be given.
 *
 * @param input - The facts.
 * @returns The contract: frozen, plain data, and marked as checked, so that the rules take it.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 * @clause HCP-3.1
 *
 * @example A banquet
 * ```ts
 * import { hotelContract } from "redress";
 *
 * assert.equal(hotelContract({ id: "B-17", kind: "banquet" }).kind, "banquet");
 * ```
 */
export function hotelContract(input: HotelContractInput): HotelContract {
  return pair.construct(input);
}

/**
 * Is this input a contract of a hotel's? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example Without a kind
 * ```ts
 * import { hotelContractSchema } from "redress";
 *
 * const result = hotelContractSchema["~standard"].validate({ id: "B-17" });
 * assert.deepEqual(result.issues?.map((issue) => issue.path), [["kind"]]);
 * ```
 */
export const hotelContractSchema: NounSchema<HotelContractInput, HotelContract> = /* @__PURE__ */ (() => pair.schema)();
