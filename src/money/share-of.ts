import { refuse } from "../models/errors.js";
import { type Money, toMinorUnits } from "../models/money.js";
import type { Share } from "../models/share.js";
import { shareRatio } from "./ratio.js";
import { result } from "./result.js";
import { type Rounding, round, roundings } from "./round.js";

/** How a share of a sum is taken. */
export interface ShareOfOptions {
  /** Which way an amount between two minor units goes. */
  readonly rounding: Rounding;
}

/**
 * How much is a share of a sum?
 *
 * For one party's part alone. To split a sum between several parties use `allocate`: parts rounded one by one need not
 * add up.
 *
 * @param sum - The sum, of either sign.
 * @param share - From `"0%"` to `"100%"`, with at most 18 decimals.
 * @param options - The rounding.
 * @returns The part, less than one minor unit from its exact value.
 * @throws RedressError if the share or the rounding is none.
 *
 * @example Half a fen goes up, away from zero
 * ```ts
 * import { money, shareOf } from "redress/money";
 *
 * const options = { rounding: "half-up" } as const;
 * assert.deepEqual(shareOf(money("0.05", "CNY"), "30%", options), money("0.02", "CNY"));
 * assert.deepEqual(shareOf(money("-0.05", "CNY"), "30%", options), money("-0.02", "CNY"));
 * assert.deepEqual(shareOf(money("0.05", "CNY"), "30%", { rounding: "down" }), money("0.01", "CNY"));
 * ```
 */
export function shareOf<Currency extends string>(
  sum: Money<Currency>,
  share: Share,
  options: ShareOfOptions,
): Money<Currency> {
  const { rounding } = options;
  if (!roundings.includes(rounding)) refuse("shareOf", "rounding", `one of ${roundings.join(", ")}`, rounding);
  const { numerator, denominator } = shareRatio("shareOf", "share", share);
  const units = round(BigInt(toMinorUnits(sum)) * numerator, denominator, rounding);
  return result("shareOf", units, sum.currency);
}
