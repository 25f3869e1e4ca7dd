import type { ReturnSettings } from "./claim-settings.js";
import type { CollectTable, PriorityTable } from "./decision-table.js";
import type { FeeParameter } from "./parameter.js";
import type { Policy } from "./policy.js";
import type { ReturnCause, ReturnRemedy } from "./return-request.js";
import type { Term } from "./term.js";

/** What the remedies hang on: the cause, and what the rule works out from the days and the settings. */
export interface ReturnFacts {
  /** Why it is to come back. */
  readonly cause: ReturnCause;
  /** Worked out: whether the request lies in the time of free choice. */
  readonly withinChoice: boolean;
  /** Worked out: whether parts were exchanged by the day of the request. */
  readonly partsExchanged: boolean;
  /** Worked out from the settings: whether that ended the free repair. */
  readonly repairVoided: boolean;
}

/** A term whose last day is inside. */
export interface ReturnTerm<Clause extends string> {
  /** How long, from the delivery on, whose day isn't counted. */
  readonly term: Term & {
    /** By days of the calendar. */
    readonly unit: "day" | "week" | "month" | "year";
  };
  /** The clause that gives it. */
  readonly clause: Clause;
}

/** What is kept back from the price of an article that is taken back. */
export interface Deduction<Name extends string> {
  /** What the source calls it: a compensation fee, or the cost that arose. */
  readonly kind: "fee" | "cost";
  /** The parameter that holds it. */
  readonly parameter: Name;
}

/** The rulebook for articles that come back: what is done, until when, what is kept back. */
export interface ReturnPolicy<Clause extends string, Name extends string = string>
  extends Policy<"returnRequest", Clause, Name> {
  /** Its fees by name. */
  readonly parameters: { readonly [Key in Name]: FeeParameter<Clause> };
  /** The rules of the state that it says it follows: a floor, which is not this policy's matter. */
  readonly follows: {
    /** Which rules. */
    readonly rules: string;
    /** The clause that says so. */
    readonly clause: Clause;
  };
  /** The time in which a customer has a free choice of remedies. */
  readonly choice: ReturnTerm<Clause> & {
    /** For these causes alone. */
    readonly causes: readonly ReturnCause[];
  };
  /** The time in which every other rule lives; after it nothing is owed. */
  readonly warranty: ReturnTerm<Clause>;
  /** What is done within the warranty. */
  readonly remedies: PriorityTable<ReturnFacts, readonly ReturnRemedy[], Clause>;
  /** Which remedies are ruled out, by which clause. */
  readonly ruledOut: CollectTable<ReturnFacts, ReturnRemedy, Clause>;
  /** What is kept back when the article is taken back. */
  readonly deductions: CollectTable<ReturnFacts, Deduction<Name>, Clause>;
  /** What comes nearest to a remedy that can't be had, the nearest first. */
  readonly nearest: { readonly [Remedy in ReturnRemedy]: readonly ReturnRemedy[] };
  /** What a company may want otherwise. */
  readonly settings: ReturnSettings;
}
