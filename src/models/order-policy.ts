import type { CollectTable, PriorityTable } from "./decision-table.js";
import type { MoneyFigure } from "./money.js";
import type { OrderProduct } from "./order.js";
import type { OrderSettings } from "./order-settings.js";
import type { MoneyParameter } from "./parameter.js";
import type { Role } from "./policy.js";
import type { ServicePolicy } from "./service-policy.js";

export type * from "./order-settings.js";

/** How an order is reviewed, from the lowest tier up: by one person, by the signatures of departments, in a meeting. */
export type ReviewTier = "authorised-person" | "joint-sign-off" | "meeting";

/** How an order is reviewed, and who approves it. */
export interface ReviewRoute {
  /** How. */
  readonly tier: ReviewTier;
  /** Who approves it. */
  readonly approver: Role;
}

/** What the table of reviews reads. */
export interface OrderReviewFacts {
  /** How far the product is from the standard range. */
  readonly product: OrderProduct;
  /** Whether the customer has special technical requirements. */
  readonly specialTechnicalRequirements: boolean;
  /** Whether the quantity is large. */
  readonly largeQuantity: boolean;
  /** Whether delivery or technique is hard. */
  readonly hardToDeliver: boolean;
  /** What it is worth, to be held against the limit. */
  readonly amount: MoneyFigure;
  /** Whether it was given by word of mouth alone. */
  readonly spoken: boolean;
  /** The setting of that name, which the rule hands to the table. */
  readonly oneIsEnough: boolean;
}

/** A case of which no clause speaks, and as what it is treated. */
export interface ReviewGap {
  /** The case: `"standard-above-limit"`. */
  readonly gap: string;
  /** As what: `"large"`. */
  readonly treatedAs: string;
}

/** A checklist or procedure of an order. */
export type OrderProcedure = "order-review" | "order-change";

/** What a review has to come before, and what is gone through. */
export interface ReviewOccasion<Clause extends string> {
  /** The review comes before this. */
  readonly before: "submit-tender" | "accept" | "accept-change";
  /** The procedures of the policy to go through, in this order. */
  readonly procedures: readonly OrderProcedure[];
  /** The clause that asks for it. */
  readonly clause: Clause;
}

/** Who gets a review going. */
export interface ReviewOrganiser<Clause extends string> {
  /** Who. */
  readonly role: Role;
  /** Whether the source names that role; else it is our proposal. */
  readonly named: boolean;
  /** The clause. */
  readonly clause: Clause;
}

/** What is done where those who review disagree, or terms can't stay as they are. */
export interface ReviewDisagreement<Clause extends string> {
  /** Who brings those who review to an agreement. */
  readonly broughtToAgreementBy: Role;
  /** The ways with terms that are unclear or unacceptable: talk with the customer first, then one of the others. */
  readonly unclearOrUnacceptable: readonly ("talk" | "amend" | "decline")[];
  /** The clause. */
  readonly clause: Clause;
}

/** What tells apart what the department does with an order and after it. */
export interface OrderSituation {
  /** What it is about: an order to review, what a customer reported, or service after the sale. */
  readonly matter: "order" | "feedback" | "after-sales";
  /** Whether the order was given by word of mouth alone. */
  readonly spoken: boolean;
  /** How far its product is from the standard range. */
  readonly product: OrderProduct;
  /** How it is reviewed, as `routeOrderReview` answers. */
  readonly tier: ReviewTier;
}

/** The rulebook for product requirements: how orders are reviewed, who approves them, how customers are talked to. */
export interface OrderPolicy<Clause extends string>
  extends ServicePolicy<"order", OrderSituation, Clause, "standardOrderLimit", OrderProcedure> {
  readonly parameters: {
    /** Up to which sum one person reviews a standard order; at it, that is still so. */
    readonly standardOrderLimit: MoneyParameter<Clause>;
  };
  /** How an order is reviewed and who approves it: the highest tier holds. */
  readonly review: PriorityTable<OrderReviewFacts, ReviewRoute, Clause>;
  /** The cases of which no clause speaks, each with the clause that it is taken to. */
  readonly gaps: CollectTable<OrderReviewFacts, ReviewGap, Clause>;
  /** What a review has to come before. */
  readonly occasions: {
    /** A tender. */
    readonly tender: ReviewOccasion<Clause>;
    /** A contract or an order. */
    readonly acceptance: ReviewOccasion<Clause>;
    /** A change of what was accepted before. */
    readonly change: ReviewOccasion<Clause>;
  };
  /** Who gets a review going, by its tier; one person alone needs nobody to. */
  readonly organisers: { readonly [Tier in ReviewTier]?: ReviewOrganiser<Clause> };
  /** What is done about disagreement. */
  readonly disagreement: ReviewDisagreement<Clause>;
  /** What a company may want otherwise; {@link OrderSettings} says what each means. */
  readonly settings: OrderSettings;
}
