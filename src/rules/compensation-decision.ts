import type { ClaimStep, CompensationRemedy } from "../models/compensation-policy.js";
import type { Decided, Undecided } from "../models/decision.js";
import type { Money } from "../models/money.js";
import type { PolicyReference, Role } from "../models/policy.js";
import type { Approval } from "./approval.js";
import type { Fields } from "./fields.js";
import type { UsefulLifeUsed } from "./value-range.js";

/** A remedy that a clause rules out. */
export interface RuledOut<Remedy extends string, Clause extends string> {
  /** What can't be had. */
  readonly remedy: Remedy;
  /** The clause that rules it out. */
  readonly clause: Clause;
}

/** To whom a claim goes that no rule can settle. */
export interface ClaimReferral<Clause extends string> {
  /** One of these roles decides. Empty where nobody can be named. */
  readonly to: readonly Role[];
  /** What is missing to name them. */
  readonly missing: readonly string[];
  /** The clause that says so. */
  readonly clause: Clause;
}

/** A figure that the answer would have needed and that the policy leaves open. */
export interface OpenParameter<Clause extends string> {
  /** Its name, for `configure`. */
  readonly parameter: string;
  /** The clause whose figure it is. */
  readonly clause: Clause;
}

/** What is said of a claim whether it is decided or not. */
export interface AboutClaim<Clause extends string> {
  /** The values of the facts that the question reads, as far as they are known. */
  readonly facts: Fields;
  /** The policy that was applied. */
  readonly policy: PolicyReference;
  /** The claim's number, where it has one. */
  readonly id?: string;
  /** Of an article: its age in completed months, where that is known. */
  readonly ageMonths?: number;
  /** Of an article: what it was worth on the day of the damage, where that is known; before any sharing. */
  readonly depreciatedValue?: Money;
  /** Of an article: the useful life that was counted with, and who gave it. */
  readonly usefulLife?: UsefulLifeUsed;
  /** What was wrongly collected and is given back the way it came: a debt, no compensation. */
  readonly restitution?: Money;
  /** Whether the worth may be given in money: never, unless the policy allows it by name as the last resort. */
  readonly cash: "not-offered" | "last-resort";
  /** Every remedy that is ruled out, by each clause that does. */
  readonly ruledOut: readonly RuledOut<CompensationRemedy | "cash", Clause>[];
  /** What is done in handling it, in this order. */
  readonly steps: readonly (ClaimStep & {
    /** The clause that says so. */
    readonly clause: Clause;
  })[];
  /** The figures that are missing in the policy. */
  readonly openParameters: readonly OpenParameter<Clause>[];
  /** The matters on which the rulebook says nothing. */
  readonly silentOn: readonly "restitution"[];
}

/** What is done about a guest's claim, by which clauses. */
export type CompensationDecision<Clause extends string> = AboutClaim<Clause> &
  (
    | (Omit<Decided<CompensationRemedy, Clause>, "outcome"> & {
        /** What is done. It is a proposal: a person decides. */
        readonly remedy: CompensationRemedy;
        /** What it is worth: the hotel's part; left out where it is no sum. Of an exception for lost cash it is the most. */
        readonly worth?: Money;
        /** The forms that it may take. */
        readonly forms: readonly string[];
        /** Who must approve, where it costs money. */
        readonly approval?: Approval<Clause>;
        /** To whom it goes, where no rule settles it. */
        readonly referral?: ClaimReferral<Clause>;
      })
    | (Omit<Undecided<CompensationRemedy, Clause>, "outcome"> & {
        /** Still open: `possible` says what it may be. Where that is one, only its worth is open. */
        readonly remedy?: undefined;
        /** Still open. */
        readonly worth?: undefined;
      })
  );
