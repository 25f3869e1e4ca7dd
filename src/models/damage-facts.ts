import type { MoneyFigure } from "./money.js";
import type { Share } from "./share.js";
import type { Day } from "./time.js";

/** Who answers for a damage; `undetermined`: it was inquired and can't be settled. */
export type Liability = "hotel" | "shared" | "guest" | "third-party" | "undetermined";

/** What a claim of any kind says. A fact left out is unknown, an arrangement left out is none. */
export interface DamageFacts {
  /** The claim's number; carried through to every result. */
  readonly id?: string;
  /** The day on which it happened. */
  readonly happenedOn: Day;
  /** Who answers for it. */
  readonly liability?: Liability;
  /** The hotel's part of a liability that is `shared`; with no other. */
  readonly hotelShare?: Share;
  /** An arrangement: the role that decides the claim. */
  readonly decidedBy?: string;
  /** An arrangement: the role that approved what the rulebook leaves to an approval. */
  readonly approvedBy?: string;
}

/** A thing whose value follows from its price and its age. */
export interface BoughtArticle<Sum extends MoneyFigure = MoneyFigure> {
  /** An arrangement: what kind of thing it is, for a policy that has useful lives by category. */
  readonly category?: string;
  /** What was paid for it. */
  readonly price?: Sum;
  /** The day of purchase, at the latest the day of the damage. */
  readonly boughtOn?: Day;
  /** After how many months nothing of the price is left: 1 to 1200. */
  readonly usefulLifeMonths?: number;
  /** An arrangement: what it is worth at the least, at most the price. */
  readonly residual?: Sum;
  readonly assessedValue?: never;
}

/** A thing whose value somebody assessed, in place of a price and an age. */
export interface AssessedArticle<Sum extends MoneyFigure = MoneyFigure> {
  /** An arrangement: what kind of thing it is. */
  readonly category?: string;
  /** What it was worth on the day of the damage. */
  readonly assessedValue: Sum;
  readonly price?: never;
  readonly boughtOn?: never;
  readonly usefulLifeMonths?: never;
  readonly residual?: never;
}

/** What a repair would take. */
export interface RepairFacts<Sum extends MoneyFigure = MoneyFigure> {
  /** Whether it can be repaired at all. */
  readonly possible?: boolean;
  /** What the repair costs, in the currency of the article's value. */
  readonly cost?: Sum;
}

/** A thing of the guest's was damaged or lost. */
export interface ArticleClaimFacts<Sum extends MoneyFigure = MoneyFigure> extends DamageFacts {
  /** An article was damaged or lost. */
  readonly kind: "article";
  /** The thing; empty while nothing is known of it. */
  readonly article: BoughtArticle<Sum> | AssessedArticle<Sum>;
  /** The repair. */
  readonly repair?: RepairFacts<Sum>;
}

/** Money of the guest's was lost. */
export interface CashClaimFacts<Sum extends MoneyFigure = MoneyFigure> extends DamageFacts {
  /** Cash was lost. */
  readonly kind: "cash";
  /** How much. */
  readonly amount: Sum;
  /** Whether it had been deposited with the hotel. */
  readonly deposited?: boolean;
  /** Whether staff were at fault. */
  readonly staffFault?: boolean;
  /** Whether the hotel's security failed. */
  readonly securityFailed?: boolean;
}

/** Money was collected from the guest that wasn't owed. */
export interface OverchargeClaimFacts<Sum extends MoneyFigure = MoneyFigure> extends DamageFacts {
  /** Money was wrongly collected. */
  readonly kind: "overcharge";
  /** How much too much was collected. */
  readonly amount: Sum;
}

/** A guest was hurt. */
export interface InjuryClaimFacts extends DamageFacts {
  /** A person was hurt. */
  readonly kind: "injury";
}

/** The facts and arrangements of a guest's claim against a hotel. No sum is negative. */
export type DamageClaimFacts<Sum extends MoneyFigure = MoneyFigure> =
  | ArticleClaimFacts<Sum>
  | CashClaimFacts<Sum>
  | OverchargeClaimFacts<Sum>
  | InjuryClaimFacts;
