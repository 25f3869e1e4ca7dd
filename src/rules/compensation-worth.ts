import type { CompensationRemedy } from "../models/compensation-policy.js";
import { type Money, moneyFromMinorUnits } from "../models/money.js";
import { shareOf } from "../money/share-of.js";
import type { ClaimFacts, SettledClaim } from "./claim-facts.js";
import type { ValueRange } from "./value-range.js";

/** What a remedy is worth, or the fields to ask for. */
export interface Worth {
  /** The sum, where it has one and that is known. */
  readonly worth?: Money;
  /** The fields of the claim that are missing for it. */
  readonly asks: readonly string[];
}

/** The hotel's part of what a remedy takes; a gesture, a referral and nothing have no worth of their own. */
export function worthOf(remedy: CompensationRemedy, claim: SettledClaim, { value, share }: ClaimFacts): Worth {
  const full = remedy === "repair" || remedy === "in-kind" ? fullWorth(remedy, claim, value) : undefined;
  if (full === undefined) return { asks: [] };
  const { worth } = full;
  const asks = [...full.asks, ...(share === undefined ? ["hotelShare"] : [])];
  if (worth === undefined || share === undefined) return { asks };
  return { worth: shareOf(worth, share, { rounding: "half-up" }), asks };
}

function fullWorth(
  remedy: "repair" | "in-kind",
  claim: SettledClaim,
  value: ValueRange | undefined,
): Worth | undefined {
  if (claim.kind === "injury") return undefined;
  if (claim.kind === "cash") return { worth: claim.amount, asks: [] };
  const worth = remedy === "repair" ? claim.repair?.cost : exactValue(value);
  const asks = remedy === "repair" ? ["repair.cost"] : (value?.asks ?? []);
  return worth === undefined ? { asks } : { worth, asks: [] };
}

/** The value as a sum, where it is known. */
export function exactValue(value: ValueRange | undefined): Money | undefined {
  return value?.currency !== undefined && value.low === value.high
    ? moneyFromMinorUnits(value.low, value.currency)
    : undefined;
}
