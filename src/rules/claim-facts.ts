import type { CompensationFacts, CompensationPolicy } from "../models/compensation-policy.js";
import type { DamageClaim } from "../models/damage-claim.js";
import { toMinorUnits } from "../models/money.js";
import type { Share } from "../models/share.js";
import { decimalRatio } from "../money/ratio.js";
import { ladderAbove } from "./ladder.js";
import { type ValueRange, valueRange } from "./value-range.js";

/** What the remedy of a claim hangs on. */
export interface ClaimFacts {
  /** The facts of the table, as far as they are known. */
  readonly facts: Partial<CompensationFacts>;
  /** Which fields of the claim to ask for where a worked-out fact isn't known. */
  readonly asks: { readonly [fact: string]: readonly string[] };
  /** The value of the article, as far as it is known. */
  readonly value: ValueRange | undefined;
  /** The hotel's part; nothing while it is unknown. */
  readonly share: Share | undefined;
}

/** A claim that the table decides. */
export type SettledClaim = Exclude<DamageClaim, { readonly kind: "overcharge" }>;

/** What do we know of a claim, for the table: its own facts, and what is worked out from them? */
export function claimFacts<Clause extends string>(claim: SettledClaim, policy: CompensationPolicy<Clause>): ClaimFacts {
  const { repairUpTo, usefulLives } = policy.parameters;
  const { liability, hotelShare } = claim;
  // Whoever answers alone, or hasn't been found, bears the whole; a share is asked for once it is shared.
  const share = liability === "shared" ? hotelShare : "100%";
  const value =
    claim.kind === "article" ? valueRange(claim, policy.settings.depreciation, usefulLives.value) : undefined;
  const cost = claim.kind === "article" ? claim.repair?.cost : undefined;
  const asks = {
    // Before it is known to be shared there is nothing to share.
    hotelHasShare: liability === "shared" ? ["hotelShare"] : [],
    repairWithinValue: [...(cost === undefined ? ["repair.cost"] : []), ...(value?.asks ?? [])],
    valueLeft: value?.asks ?? [],
  };
  return { facts: knownOnly({ ...claimed(claim), ...workedOut() }), asks, value, share };

  function workedOut(): Unknowable {
    return {
      ...(hotelShare !== undefined && { hotelHasShare: Number(hotelShare.slice(0, -1)) > 0 }),
      ...(claim.kind === "cash" && { exceptionApproved: isException(claim.approvedBy, policy) }),
      ...(value !== undefined && {
        repairWithinValue:
          cost === undefined || repairUpTo.value === null
            ? undefined
            : isWithin(toMinorUnits(cost), value, repairUpTo.value),
        valueLeft: value.high === 0 ? false : value.low > 0 ? true : undefined,
      }),
    };
  }
}

type Unknowable = { readonly [Name in keyof CompensationFacts]?: CompensationFacts[Name] | undefined };

function claimed(claim: SettledClaim): Unknowable {
  const { kind, liability } = claim;
  if (kind === "article") return { kind, liability, "repair.possible": claim.repair?.possible };
  if (kind === "injury") return { kind, liability };
  const { deposited, securityFailed, staffFault } = claim;
  return { kind, liability, deposited, securityFailed, staffFault };
}

function knownOnly(facts: Unknowable): Partial<CompensationFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Whether the role that the policy names, or one above it, approved. */
function isException<Clause extends string>(by: string | undefined, policy: CompensationPolicy<Clause>): boolean {
  const named = policy.parameters.lostCashApprover.value;
  return named !== null && by !== undefined && [named, ...ladderAbove(named, policy)].includes(by);
}

/** Whether a cost is at most the value, times the ratio; nothing where the bounds of the value fall either way. */
function isWithin(cost: number, { low, high }: ValueRange, ratio: string): boolean | undefined {
  const { numerator, denominator } = decimalRatio(ratio);
  const within = (value: number): boolean => BigInt(cost) * denominator <= BigInt(value) * numerator;
  return within(low) === within(high) ? within(low) : undefined;
}
