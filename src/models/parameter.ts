import type { Interval } from "./interval.js";
import type { MoneyFigure } from "./money.js";
import type { Share } from "./share.js";
import type { Term } from "./term.js";

/** A figure of the rulebook, `null` where the source leaves it open; `configure` sets it. */
export type Parameter<Clause extends string> =
  | IntegerParameter<Clause>
  | MoneyParameter<Clause>
  | ShareParameter<Clause>
  | RatioParameter<Clause>
  | RoleParameter<Clause>
  | FeeParameter<Clause>
  | AuthorityParameter<Clause>
  | IntervalParameter<Clause>
  | UsefulLivesParameter<Clause>
  | SiteTimesParameter<Clause>;

/** A value that a parameter can have. */
export type ParameterValue = NonNullable<Parameter<string>["value"]>;

interface ParameterOf<Value, Clause extends string> {
  /** The figure, `null` where it is open. */
  readonly value: Value | null;
  /** The clause whose figure it is. */
  readonly clause: Clause;
}

/** A whole number. */
export interface IntegerParameter<Clause extends string> extends ParameterOf<number, Clause> {
  /** A whole number. */
  readonly kind: "integer";
  /** The smallest figure that makes sense. */
  readonly from: number;
}

/** A sum. */
export interface MoneyParameter<Clause extends string> extends ParameterOf<MoneyFigure, Clause> {
  /** A sum. */
  readonly kind: "money";
}

/** A part of a whole. */
export interface ShareParameter<Clause extends string> extends ParameterOf<Share, Clause> {
  /** A part of a whole. */
  readonly kind: "share";
}

/** How many times one sum another may be: a decimal string such as `"1"` or `"0.8"`, exact. */
export interface RatioParameter<Clause extends string> extends ParameterOf<string, Clause> {
  /** A factor. */
  readonly kind: "ratio";
}

/** Who does or approves something: the id of a role. */
export interface RoleParameter<Clause extends string> extends ParameterOf<string, Clause> {
  /** A role. */
  readonly kind: "role";
}

/** What is kept back when an article is taken back. */
export interface FeeParameter<Clause extends string> extends ParameterOf<Fee, Clause> {
  /** A fee. */
  readonly kind: "fee";
}

/** What is kept back: a fixed sum, or a part of the price. */
export type Fee =
  | {
      /** The same for every article. */
      readonly kind: "fixed";
      /** How much. */
      readonly sum: MoneyFigure;
    }
  | {
      /** A part of what was paid. */
      readonly kind: "share-of-price";
      /** Which part. */
      readonly share: Share;
    };

/** Who may grant how much. */
export interface AuthorityParameter<Clause extends string> extends ParameterOf<readonly AuthorityLimit[], Clause> {
  /** A table of authority. */
  readonly kind: "authority";
}

/** What costs money and may be granted to a guest. */
export type GrantedRemedy = "repair" | "in-kind" | "gesture";

/** How much a role may grant of one kind of benefit by itself. At the limit it still may. */
export interface AuthorityLimit {
  /** Who. */
  readonly role: string;
  /** Which kind of benefit. */
  readonly remedy: GrantedRemedy;
  /** The most in one case. */
  readonly perCase: MoneyFigure;
  /** The most in all cases of a calendar month together; left out: no such limit. */
  readonly perMonth?: MoneyFigure;
}

/** How often something comes round. */
export interface IntervalParameter<Clause extends string> extends ParameterOf<Interval, Clause> {
  /** An interval. */
  readonly kind: "interval";
}

/** After how many months a thing of a kind has lost its value. */
export interface UsefulLivesParameter<Clause extends string> extends ParameterOf<readonly UsefulLife[], Clause> {
  /** A table of useful lives. */
  readonly kind: "useful-lives";
}

/** The useful life of one category of articles. */
export interface UsefulLife {
  /** The category, as the claim names it: `"suitcase"`. Each once. */
  readonly category: string;
  /** How many months: 1 to 1200. */
  readonly months: number;
}

/** Within what time somebody is to be at which site. */
export interface SiteTimesParameter<Clause extends string> extends ParameterOf<readonly SiteTime[], Clause> {
  /** A table of sites. */
  readonly kind: "site-times";
}

/** Within what time somebody is to be at one site. */
export interface SiteTime {
  /** The site, as the request names it. Each once. */
  readonly site: string;
  /** Minutes and hours run by the wall; working hours and working days need a calendar. */
  readonly within: Term;
}
