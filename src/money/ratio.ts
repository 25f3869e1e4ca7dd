import { refuse } from "../models/errors.js";
import { type Share, sharePattern, shareWanted } from "../models/share.js";

/** An exact fraction; the denominator is above zero. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A decimal string without a sign as a fraction: `"33.333"` is 33333 over 1000. */
export function decimalRatio(decimal: string): Ratio {
  const [whole = "", decimals = ""] = decimal.split(".");
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

/** A share as a fraction: `"30%"` is 30 over 100. */
export function shareRatio(subject: string, path: string, share: Share): Ratio {
  if (typeof share !== "string" || !sharePattern.test(share)) refuse(subject, path, shareWanted, share);
  const { numerator, denominator } = decimalRatio(share.slice(0, -1));
  return { numerator, denominator: denominator * 100n };
}
