import { collect } from "../decision-table/collect.js";
import { decide } from "../decision-table/decide.js";
import type { CounterReason, Decided, Undecided } from "../models/decision.js";
import type { Order } from "../models/order.js";
import type {
  OrderPolicy,
  OrderReviewFacts,
  ReviewDisagreement,
  ReviewGap,
  ReviewOccasion,
  ReviewOrganiser,
  ReviewRoute,
  ReviewTier,
} from "../models/order-policy.js";
import type { PolicyReference, Role } from "../models/policy.js";
import { referenceTo } from "./reference-to.js";
import { tableOf } from "./table-of.js";

/** A clause of a lower tier that fits the order as well. */
export interface OverlappingTier<Clause extends string> extends ReviewRoute {
  /** The clause. */
  readonly clause: Clause;
}

/** A case of which no clause speaks, and whether the order is sure to be one. */
export interface GapInReview<Clause extends string> extends ReviewGap {
  /** The clause that it is taken to. */
  readonly clause: Clause;
  /** Whether it is sure; else it hangs on a fact left out, which may also bring the order under a clause. */
  readonly certain: boolean;
}

/** What every answer about a review has, decided or not. */
export interface AboutOrderReview<Clause extends string> {
  /** Who gets the review going, where the tier is sure; one person alone needs nobody to. */
  readonly organiser?: ReviewOrganiser<Clause>;
  /** What the review has to come before, and which procedures of the policy are gone through. */
  readonly occasion: ReviewOccasion<Clause>;
  /** The clauses of lower tiers that fit as well: the highest tier holds. */
  readonly overlaps: readonly OverlappingTier<Clause>[];
  /** Where the source is, or may be, silent on such an order, and as what it is treated then. */
  readonly gaps: readonly GapInReview<Clause>[];
  /** What is done if those who review disagree, or terms can't stay as they are. */
  readonly disagreement: ReviewDisagreement<Clause>;
  /** The facts that the table read, with the setting that it hangs on. */
  readonly facts: Partial<OrderReviewFacts>;
  /** Which policy it was decided under. */
  readonly policy: PolicyReference;
}

/** How an order is reviewed and who approves it, by which clause. */
export type OrderReviewDecision<Clause extends string> = AboutOrderReview<Clause> &
  (
    | (Omit<Decided<ReviewRoute, Clause>, "outcome"> & {
        /** How it is reviewed. */
        readonly tier: ReviewTier;
        /** Who approves it. */
        readonly approver: Role;
      })
    | (Omit<Undecided<ReviewRoute, Clause>, "outcome"> & {
        /** How it is reviewed, where all that is possible agrees on it. */
        readonly tier?: ReviewTier;
        /** Who approves it, where all that is possible agrees on it. */
        readonly approver?: Role;
      })
  );

/** Under which policy a review is asked for. */
export interface OrderReviewOptions<Clause extends string> {
  /** The rulebook, such as `productOrders`. */
  readonly policy: OrderPolicy<Clause>;
}

/**
 * How is this order reviewed before it is accepted, and who approves it?
 *
 * The highest tier that fits holds; a lower one that fits as well is named as an overlap, such as that of a spoken
 * order whose quantity is large. The limit for the lowest tier is inside: at it, one person still reviews. An ordinary
 * standard order above it is treated as large, and the gap is named. A worth in another currency than the limit's can't
 * be held against it: `unclear` says so. What the review has to check is in the policy's `procedures`, for
 * `auditProcedure`.
 *
 * @param noun - The tender, contract or order, made by `order`.
 * @param options - The policy.
 * @returns The tier, who approves and who organises; where it is open, what is possible and what to ask.
 * @clause PRC-5.2.1, PRC-5.2.4.1a, PRC-5.2.4.1b, PRC-5.2.4.2a, PRC-5.2.4.2b, PRC-5.2.4.3, PRC-5.2.4.4
 *
 * @example At the limit, and one fen above it
 * ```ts
 * import { money, order, routeOrderReview } from "redress";
 * import { productOrders } from "redress/policies";
 *
 * const plain = {
 *   form: "contract",
 *   spoken: false,
 *   product: "standard",
 *   largeQuantity: false,
 *   hardToDeliver: false,
 *   specialTechnicalRequirements: false,
 * } as const;
 * const at = order({ ...plain, amount: money("1000000.00", "CNY") });
 * assert.equal(routeOrderReview(at, { policy: productOrders }).approver, "sales-manager");
 * const above = order({ ...plain, amount: money("1000000.01", "CNY") });
 * const { tier, approver, gaps } = routeOrderReview(above, { policy: productOrders });
 * assert.deepEqual([tier, approver], ["joint-sign-off", "deputy-general-manager-production"]);
 * assert.deepEqual(gaps.map(({ gap, treatedAs }) => [gap, treatedAs]), [["standard-above-limit", "large"]]);
 * ```
 */
export function routeOrderReview<Clause extends string>(
  noun: Order,
  options: OrderReviewOptions<Clause>,
): OrderReviewDecision<Clause> {
  const { policy } = options;
  const facts = factsOf(noun, policy);
  const decision = decide(tableOf(policy, policy.review), facts);
  const { tier, approver } = agreedBy(decision.possible);
  const organiser = tier === undefined ? undefined : policy.organisers[tier];
  const about = {
    ...(organiser !== undefined && { organiser }),
    occasion: occasionOf(noun, policy),
    overlaps: overlapsIn(decision.notBecause),
    gaps: gapsFor(facts, policy),
    disagreement: policy.disagreement,
    facts,
    policy: referenceTo(policy),
  };
  if (decision.decided) {
    const { outcome, ...rest } = decision;
    return { ...rest, ...outcome, ...about };
  }
  const { outcome: _none, ...rest } = decision;
  return { ...rest, ...(tier !== undefined && { tier }), ...(approver !== undefined && { approver }), ...about };
}

/** The facts of the noun that the table knows, with the setting that it hangs on. */
function factsOf(noun: Order, { settings }: OrderPolicy<string>): Partial<OrderReviewFacts> {
  const { id: _id, form: _form, change: _change, ...facts } = noun;
  return { ...facts, oneIsEnough: settings.oneIsEnough };
}

function occasionOf<Clause extends string>({ form, change }: Order, { occasions }: OrderPolicy<Clause>) {
  if (change === true) return occasions.change;
  return form === "tender" ? occasions.tender : occasions.acceptance;
}

/** What all routes that are possible have in common. */
function agreedBy(possible: readonly ReviewRoute[]): Partial<ReviewRoute> {
  const [tier, ...otherTiers] = new Set(possible.map((route) => route.tier));
  const [approver, ...otherApprovers] = new Set(possible.map((route) => route.approver));
  return {
    ...(tier !== undefined && otherTiers.length === 0 && { tier }),
    ...(approver !== undefined && otherApprovers.length === 0 && { approver }),
  };
}

/** Each clause once: two rows may rest on the same. */
function overlapsIn<Clause extends string>(
  counterReasons: readonly CounterReason<ReviewRoute, Clause>[],
): readonly OverlappingTier<Clause>[] {
  const outranked = counterReasons.filter(({ status }) => status === "outranked");
  return [...new Map(outranked.map(({ clause, outcome }) => [clause, { ...outcome, clause }])).values()];
}

function gapsFor<Clause extends string>(
  facts: Partial<OrderReviewFacts>,
  policy: OrderPolicy<Clause>,
): readonly GapInReview<Clause>[] {
  const { because, notBecause } = collect(tableOf(policy, policy.gaps), facts);
  const unknown = notBecause.filter(({ status }) => status === "unknown");
  return [
    ...because.map(({ outcome, clause }) => ({ ...outcome, clause, certain: true })),
    ...unknown.map(({ outcome, clause }) => ({ ...outcome, clause, certain: false })),
  ];
}
