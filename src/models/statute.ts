import type { DamageClaimFacts, Liability } from "./damage-facts.js";
import type { CollectTable } from "./decision-table.js";
import type { MoneyFigure } from "./money.js";
import type { IntegerParameter, MoneyParameter, ShareParameter } from "./parameter.js";
import type { Policy, Role } from "./policy.js";
import type { ReturnCause, ReturnRemedy } from "./return-request.js";
import type { Share } from "./share.js";
import type { RollOver, TermUnit } from "./term.js";
import type { Day } from "./time.js";

/**
 * What neither a request nor a claim says and the law asks for. Each is a fact: left out, it is unknown.
 */
export interface StatuteCircumstances {
  /** Of goods: whether they were sold at a distance, over the net, by telephone or by post. */
  readonly soldAtDistance?: boolean;
  /** Of goods: whether they are of a kind that is kept out of a return without a reason, such as custom-made ones. */
  readonly exceptedGoods?: boolean;
  /** Of goods: whether they are intact. */
  readonly intact?: boolean;
  /** Of goods: whether they stand on the list of the state's rules on repair, exchange and return. */
  readonly listedGoods?: boolean;
  /** Of goods: whether the customer, and not a repairer of the trader's, opened them or exchanged their parts. */
  readonly alteredByCustomer?: boolean;
  /** Of goods: how many repairs within the warranty left the fault. */
  readonly failedRepairs?: number;
  /** Of goods: how many days a repair has taken through the repairer's delay. */
  readonly repairDelayDays?: number;
  /** Of goods: how many days a repair has waited for parts. */
  readonly partsWaitDays?: number;
  /** Of goods: whether the trader has the same model to exchange them for. */
  readonly sameModelAvailable?: boolean;
  /** Of a guest's thing or money: whether the hotel had taken it into its keeping. Of cash the claim itself may say so. */
  readonly inCustody?: boolean;
  /** Whether the keeping was paid for, be it as a part of the stay. */
  readonly custodyPaid?: boolean;
  /** Whether money or a valuable was declared as such when it was handed over. */
  readonly declared?: boolean;
  /** Whether the hotel failed in its duty of safety. Of cash the claim itself may say so. */
  readonly safetyFailed?: boolean;
  /** Whether the hotel acted with intent or gross negligence. */
  readonly grossFault?: boolean;
  /** What a damaged article would have cost on the market when it was damaged. */
  readonly marketValue?: MoneyFigure;
}

/** What the law's rules on returns hang on. */
export interface StatuteReturnFacts {
  /** Why it is to come back. */
  readonly cause: ReturnCause;
  /** How many days after the delivery or the sale it was asked for; that day itself is day 0. */
  readonly day: number;
  /** Whether the warranty that the company gives was running. */
  readonly warranty: boolean;
  /** Whether it would have been running with the days in repair added. */
  readonly extendedWarranty: boolean;
  /** Whether the company takes it back. */
  readonly returned: boolean;
  /** As in {@link StatuteCircumstances}. */
  readonly soldAtDistance: boolean;
  /** As in {@link StatuteCircumstances}. */
  readonly exceptedGoods: boolean;
  /** As in {@link StatuteCircumstances}. */
  readonly intact: boolean;
  /** As in {@link StatuteCircumstances}. */
  readonly listedGoods: boolean;
  /** As in {@link StatuteCircumstances}; where no parts were exchanged it is false unless somebody says otherwise. */
  readonly alteredByCustomer: boolean;
  /** As in {@link StatuteCircumstances}; where the request has no repair it is 0 unless somebody says otherwise. */
  readonly failedRepairs: number;
  /** As in {@link StatuteCircumstances}; where the request has no repair it is 0 unless somebody says otherwise. */
  readonly repairDelayDays: number;
  /** As in {@link StatuteCircumstances}; where the request has no repair it is 0 unless somebody says otherwise. */
  readonly partsWaitDays: number;
  /** As in {@link StatuteCircumstances}. */
  readonly sameModelAvailable: boolean;
}

/** What the law gives whose article comes back. */
export type ReturnEntitlement =
  | {
      /** Remedies: every one of them, at the customer's choice, or at least one. */
      readonly kind: "all-of" | "one-of";
      /** Which. */
      readonly remedies: readonly ReturnRemedy[];
      /** The remedies that would be more than the law gives here. */
      readonly beyond?: readonly ReturnRemedy[];
    }
  | {
      /** Nothing is kept back of the price. */
      readonly kind: "no-deduction";
    };

/** What the law's rules on damage hang on. */
export interface StatuteClaimFacts {
  /** What is claimed for. */
  readonly kind: DamageClaimFacts["kind"];
  /** Who answers for it. */
  readonly liability: Liability;
  /** Of a shared liability: whether the hotel's part is above nothing. */
  readonly hotelHasShare: boolean;
  /** As in {@link StatuteCircumstances}. */
  readonly inCustody: boolean;
  /** As in {@link StatuteCircumstances}. */
  readonly custodyPaid: boolean;
  /** As in {@link StatuteCircumstances}. */
  readonly declared: boolean;
  /** As in {@link StatuteCircumstances}. */
  readonly safetyFailed: boolean;
  /** As in {@link StatuteCircumstances}. */
  readonly grossFault: boolean;
}

/** What the law gives whose thing, money or person was harmed. */
export type ClaimEntitlement =
  | {
      /** The loss is made good by right: a gesture, or a person who may decide otherwise, isn't enough. */
      readonly kind: "compensation";
      /** For what: the whole loss, the hotel's part of it, the value of an ordinary article, what a third party doesn't pay. */
      readonly for: "loss" | "own-part" | "ordinary-article" | "second-line";
    }
  | {
      /** Liability can't be excluded; how much is owed the rule doesn't say. */
      readonly kind: "not-excluded";
    }
  | {
      /** The loss is reckoned at the market price of its time, or in another reasonable way. */
      readonly kind: "market-value";
      /** So another way isn't by itself less. */
      readonly or: "another-reasonable-way";
    };

/** What a rule of the law gives besides the rows of the tables. A figure stands under its name in `parameters`. */
export type StatuteGrant<Name extends string = string> =
  | {
      /** Something is due within a time. */
      readonly kind: "term";
      /** What. */
      readonly duty: string;
      /** The event that starts it. */
      readonly startsAt: string;
      /** How many units: the name of the figure. */
      readonly amount: Name;
      /** Of what. */
      readonly unit: TermUnit;
      /** What happens if the last day is a day off. */
      readonly rollOver: RollOver;
    }
  | {
      /** How terms in these units are counted. */
      readonly kind: "counting";
      /** The units. */
      readonly units: readonly TermUnit[];
      /** What is said of them. */
      readonly how: "first-day-not-counted" | "corresponding-day" | "behind-rest-day";
      /** What happens if the last day is a day off. */
      readonly rollOver: RollOver;
    }
  | {
      /** From how many days on a delay counts against the trader. */
      readonly kind: "limit";
      /** In which of a company's duties. */
      readonly duties: readonly string[];
      /** The last day that doesn't: the name of the figure. */
      readonly days: Name;
    }
  | {
      /** A multiple is owed on top. */
      readonly kind: "multiple";
      /** When. */
      readonly in: string;
      /** Of what. */
      readonly of: "price" | "loss";
      /** How many times: the name of the figure. */
      readonly times: Name;
      /** The least: the name of the figure. */
      readonly atLeast: Name;
    }
  | {
      /** How much of the price a day of use may cost. */
      readonly kind: "rate";
      /** Of which class of goods. */
      readonly goods: string;
      /** The part for each day: the name of the figure. */
      readonly perDay: Name;
    }
  | {
      /** What is agreed or announced against a customer has no effect. */
      readonly kind: "void";
      /** What. */
      readonly terms: readonly string[];
      /** Whether every rule of the company's that gives less than the law is such a term. */
      readonly whateverGivesLess?: true;
    }
  | {
      /** What the rule says besides. */
      readonly kind: "points";
      /** Each by an id; the texts say it in words. */
      readonly points: readonly string[];
    };

/** Where, when and for whom a rule of the law holds. */
export interface StatuteRule<Clause extends string, Name extends string = string> {
  /** Its id. */
  readonly clause: Clause;
  /** The law that it stands in. */
  readonly law: string;
  /** Its articles, as far as they are known. */
  readonly articles: readonly string[];
  /** The first and the last day in force, both inside; a bound that isn't known, or doesn't exist, is left out. */
  readonly inForce: {
    /** The first day. */
    readonly from?: Day;
    /** The last day. */
    readonly to?: Day;
  };
  /** Whom it binds: who sells or serves, the authority, or both sides of a contract. */
  readonly binds: "trader" | "regulator" | "parties";
  /** Whether the rule was read in a text of the law or in a source that reports it. */
  readonly certainty: "certain" | "secondary-source";
  /** The one province in which it holds, one of the law's `provinces`; left out: in all of them. */
  readonly province?: string;
  /** What it gives besides the rows of the tables. */
  readonly gives: readonly StatuteGrant<Name>[];
}

/** A case to try a company's policy with: the rule whose edge it shows, the matter, and what is taken as known. */
export interface StatuteProbe<Clause extends string, Case> {
  /** The rule of the law. */
  readonly clause: Clause;
  /** What it is about; a rule and a matter make one finding. */
  readonly matter: string;
  /** The case itself. Its days are counted from the day of the question. */
  readonly facts: Case;
  /** What is assumed of it. */
  readonly assumes: StatuteCircumstances;
}

/** A request for a probe: delivered on the day of the question. */
export interface ReturnProbeFacts {
  /** Why it is to come back. */
  readonly cause: ReturnCause;
  /** How many days after the delivery, or after the end of the company's warranty without repairs, it is asked for. */
  readonly asked: {
    /** How many days. */
    readonly days: number;
    /** After what. */
    readonly after: "delivery" | "warranty";
  };
  /** How many days after the delivery parts were exchanged. */
  readonly partsExchanged?: number;
  /** The times in repair: days after the delivery, the first and the last inside. */
  readonly repairs?: readonly {
    /** The first day. */
    readonly from: number;
    /** The last day. */
    readonly to: number;
  }[];
}

/** A claim for a probe: it happened on the day of the question. */
export type ClaimProbeFacts = {
  /** Who answers for it. */
  readonly liability: Liability;
  /** The hotel's part of a shared liability. */
  readonly hotelShare?: Share;
} & (
  | {
      /** An article beyond repair. */
      readonly kind: "article";
      /** What was paid for it. */
      readonly price: MoneyFigure;
      /** How many months ago. */
      readonly ageMonths: number;
      /** After how many months nothing of the price is left. */
      readonly usefulLifeMonths: number;
    }
  | {
      /** Lost cash. */
      readonly kind: "cash";
      /** How much. */
      readonly amount: MoneyFigure;
      /** Whether it had been deposited. */
      readonly deposited: boolean;
      /** Whether staff were at fault. */
      readonly staffFault: boolean;
      /** Whether the hotel's security failed. */
      readonly securityFailed: boolean;
    }
  | {
      /** A person was hurt. */
      readonly kind: "injury";
    }
);

/**
 * Rules of the law that a company's rules can be held against: what they give, when, and whom they bind. Plain data.
 *
 * It is help for a reader and no advice; {@link Statute.notice} says so in every answer.
 */
export interface Statute<Clause extends string, Name extends string = string> extends Policy<"statute", Clause, Name> {
  /** What every answer repeats. */
  readonly notice: "not-legal-advice";
  /** The roles to whom a company's promises bind it at law: what it owes its own people is its own matter. */
  readonly customers: readonly Role[];
  /** The provinces that there are, by their ids: what is asked about another name is refused. */
  readonly provinces: readonly string[];
  /** Its figures by name. */
  readonly parameters: {
    readonly [Key in Name]: IntegerParameter<Clause> | MoneyParameter<Clause> | ShareParameter<Clause>;
  };
  /** Every rule, once. */
  readonly rules: readonly StatuteRule<Clause, Name>[];
  /** What is owed whose article comes back. Whether a rule is in force stands in `rules`. */
  readonly returns: CollectTable<StatuteReturnFacts, ReturnEntitlement, Clause>;
  /** What is owed whose thing, money or person was harmed. */
  readonly claims: CollectTable<StatuteClaimFacts, ClaimEntitlement, Clause>;
  /** The cases to try a policy with. */
  readonly probes: {
    /** For policies on returns. */
    readonly returns: readonly StatuteProbe<Clause, ReturnProbeFacts>[];
    /** For policies on compensation. */
    readonly claims: readonly StatuteProbe<Clause, ClaimProbeFacts>[];
  };
}
