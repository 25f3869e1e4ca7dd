import type { UniqueTable } from "./decision-table.js";
import type { Policy, RecurringDuty, Role } from "./policy.js";
import type { ProposalCategory, ProposalFacts, ProposalOwnership } from "./proposal.js";
import type { ProposalSettings, RatingCriterion } from "./proposal-settings.js";
import type { Share } from "./share.js";
import type { DayTerm } from "./term.js";

export type * from "./proposal-settings.js";

/**
 * Who gets the units that are left when each part has been cut down to whole ones: one each to the parts that lost most
 * by the cut (among equals the one listed first, or last), or from the front of the list, or from its end.
 */
export type RemainderOrder = "largest-ties-first" | "largest-ties-last" | "first" | "last";

/** Who gets which part of a benefit; both make up the whole. */
export interface BenefitShares {
  /** The part of the customer, or of all customers who proposed it together. */
  readonly customer: Share;
  /** The part of the company. */
  readonly company: Share;
}

/** The time in which a benefit is shared, and the time after it. */
export type SharingPeriod = "shared" | "later";

/** A figure that names its clause. */
export interface CitesClause<Clause extends string> {
  /** The clause that gives them. */
  readonly clause: Clause;
}

/** How the benefit of a proposal is shared. */
export interface BenefitSharing<Clause extends string> {
  /** From the day of implementation, that day included, through the day before the corresponding one. */
  readonly term: DayTerm;
  /** Who gets which part in which period. */
  readonly shares: { readonly [Period in SharingPeriod]: BenefitShares & CitesClause<Clause> };
  /** Who gets what can't be split, at each step. */
  readonly remainder: {
    /** Between the days inside, listed first, and the days after. */
    readonly days: RemainderOrder;
    /** Between the customer, listed first, and the company. */
    readonly shares: RemainderOrder;
    /** Among the customers who proposed it together, as they are listed. */
    readonly proposers: RemainderOrder;
  };
}

/** An event of a proposal. */
export type ProposalEvent = keyof ProposalFacts & `${string}On`;

/** Something that somebody owes in the course of a proposal. */
export interface ProposalObligation<Clause extends string> {
  /** What is owed: `"study"`, `"tell-customer"`. */
  readonly duty: string;
  /** The event that starts it. */
  readonly startsAt: ProposalEvent;
  /** Without its first day; ends at 24:00 of its last. */
  readonly term: DayTerm | "not-stated";
  /** The event that fulfils it. */
  readonly doneAt: ProposalEvent;
  /** The fact that can only be known once it is done, where there is one. */
  readonly doneWith?: keyof ProposalFacts & string;
  /** Who owes it. */
  readonly owedBy: Role;
  /** To whom it is owed. */
  readonly owedTo: Role;
  /** What is owed in its place where the term isn't kept. */
  readonly otherwise?: {
    /** What is owed then. */
    readonly duty: string;
    /** The event that fulfils it. */
    readonly doneAt: ProposalEvent;
  };
  /** What must be told. */
  readonly tells?: readonly string[];
  /** The clause that asks for it. */
  readonly clause: Clause;
}

/** Whose a technique is, and whether the rulebook covers the case at all. */
export interface OwnershipOutcome {
  /** The company, or whom both sides agree on. */
  readonly owner: "company" | "by-agreement";
  /** Whether the clause speaks of this case; where it doesn't, an agreement is our reading. */
  readonly covered: boolean;
}

/** The parts of a written proposal. */
export interface ProposalTemplate<Clause extends string> {
  /** Every part, in order. */
  readonly sections: readonly string[];
  /**
   * Parts that a version for the meeting may leave out. An internal version must have them, and right after each what
   * belongs to it.
   */
  readonly confidential: readonly {
    /** The part. */
    readonly section: string;
    /** What belongs to it. */
    readonly with: readonly string[];
  }[];
  /** The clause that lists them. */
  readonly clause: Clause;
}

/** The rulebook for customers' proposals: how they are studied, whose a technique is, who gets which benefit. */
export interface ProposalPolicy<Clause extends string, Name extends string = string>
  extends Policy<"proposal", Clause, Name> {
  /** Whose proposals about what it covers. */
  readonly scope: {
    /** Who may propose. */
    readonly customers: "every";
    /** About what. */
    readonly products: "all-sold";
    /** The clause that says so. */
    readonly clause: Clause;
  };
  /** What a proposal may aim at. */
  readonly categories: {
    /** The kinds. */
    readonly values: readonly ProposalCategory[];
    /** The clause that lists them. */
    readonly clause: Clause;
  };
  /** The form that a proposal comes on. */
  readonly form: {
    /** To whom it goes. */
    readonly backTo: Role;
    /** The clause that asks for it. */
    readonly clause: Clause;
  };
  /** What is owed, in the order of the course. */
  readonly obligations: readonly ProposalObligation<Clause>[];
  /** What comes round, whatever the proposals are. */
  readonly recurring: readonly RecurringDuty<Clause>[];
  /** Whose a technique is that came out of a proposal. */
  readonly ownership: UniqueTable<
    {
      /** Who developed it. */
      readonly ownership: ProposalOwnership;
    },
    OwnershipOutcome,
    Clause
  >;
  /** Who gets which benefit, and for how long. */
  readonly sharing: BenefitSharing<Clause>;
  /** By what proposers are rated, in no order. */
  readonly rating: {
    /** The criteria. */
    readonly criteria: readonly RatingCriterion[];
    /** The clause that names them. */
    readonly clause: Clause;
  };
  /** Who is honoured, and under which rules. */
  readonly awards: {
    /** For what. */
    readonly for: "clear-results";
    /** Where it stands what that is. */
    readonly under: "award-rules";
    /** The clause that says so. */
    readonly clause: Clause;
  };
  /** The parts of the proposals that the company itself writes. */
  readonly template: ProposalTemplate<Clause>;
  /** What a company may want otherwise; {@link ProposalSettings} says what each means. */
  readonly settings: ProposalSettings;
}
