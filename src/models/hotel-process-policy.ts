import type { UniqueTable } from "./decision-table.js";
import type { HotelContractKind } from "./hotel-contract.js";
import type { IntervalParameter } from "./parameter.js";
import type { MonthsOrYears, Role } from "./policy.js";
import type { ServicePolicy } from "./service-policy.js";

/** Who reviews a contract, and who stays in touch after the sale. */
export interface ContractReviewer {
  /** Who reviews it. */
  readonly reviewer: Role;
  /** Whether the source names that department; else it is our proposal. */
  readonly named: boolean;
  /** Who stays in touch after the sale, where a clause says so. */
  readonly followUp?: Role;
}

/** What the table of reviewers reads. */
export interface ContractReviewFacts {
  /** What is agreed on. */
  readonly kind: HotelContractKind;
}

/** Who else takes part in a review, each for its own service. */
export interface ReviewParticipants<Clause extends string> {
  /** Who. */
  readonly roles: readonly Role[];
  /** The clause. */
  readonly clause: Clause;
}

/** Who mediates where a review leads to disagreement. */
export interface ReviewMediation<Clause extends string> {
  /** Who. */
  readonly mediator: Role;
  /** Whether that person may name somebody else to do it. */
  readonly mayNameAnother: boolean;
  /** Between whom. */
  readonly between: readonly ("colleagues" | "hotel-and-customer")[];
  /** The clause. */
  readonly clause: Clause;
}

/** A time for which somebody keeps a form. */
export interface RetentionStageRule<Clause extends string> {
  /** Who keeps it. */
  readonly holder: Role;
  /** For how long, after the stages before it. */
  readonly term: MonthsOrYears;
  /** The clause. */
  readonly clause: Clause;
}

/** How long a form is kept, by whom one after the other, and what becomes of it then. */
export interface RetentionRule<Clause extends string> {
  /** Which form: `"registration-form"`. */
  readonly form: string;
  /** One after the other. */
  readonly stages: readonly RetentionStageRule<Clause>[];
  /** Under which rules it is dealt with after that: `"quality-record-control"`. */
  readonly afterwards: string;
  /** The clause. */
  readonly clause: Clause;
}

/** A service process that a department answers for. */
export type HotelProcess = "arrival" | "departure" | "goods-in" | "room" | "food" | "shop" | "equipment";

/** What tells apart the situations that a hotel's departments have rules for. */
export interface HotelSituation {
  /** What it is about. `sale`: before it; `contract`: while it runs; `follow-up`: the results of one are in. */
  readonly matter: "sale" | "contract" | "complaint" | "follow-up";
  /** What a complaint is about. */
  readonly complaintAbout: readonly ("goods" | "service" | "staff")[];
  /** Whether the customer shows an invoice of the hotel's. */
  readonly invoiceShown: boolean;
  /** Which process it is about. */
  readonly process: HotelProcess;
}

/** A checklist or procedure of a hotel's processes. */
export type HotelProcedure = "contract-review" | "contract-change" | "quick-feedback";

/** The rulebook for a hotel's customer-related processes: contracts, who answers for what, after the sale. */
export interface HotelProcessPolicy<Clause extends string>
  extends ServicePolicy<"hotelContract", HotelSituation, Clause, "followUpReportEvery", HotelProcedure> {
  readonly parameters: {
    /** How often customers are asked what service they need, and the results reported. */
    readonly followUpReportEvery: IntervalParameter<Clause>;
  };
  /** Who reviews which contract. */
  readonly reviewers: UniqueTable<ContractReviewFacts, ContractReviewer, Clause>;
  /** Who else takes part. */
  readonly participants: ReviewParticipants<Clause>;
  /** Who mediates. */
  readonly mediation: ReviewMediation<Clause>;
  /** How long forms are kept. */
  readonly retention: RetentionRule<Clause>;
}
