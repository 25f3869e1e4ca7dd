import type { CounterReason, Reason, Unclear } from "../models/decision.js";
import type { Money } from "../models/money.js";
import type { Contradiction, PolicyReference } from "../models/policy.js";
import type { ReturnCause, ReturnRemedy } from "../models/return-request.js";
import type { Day } from "../models/time.js";
import type { OpenParameter, RuledOut } from "./compensation-decision.js";
import type { Fields } from "./fields.js";
import type { ReturnDeduction } from "./return-deductions.js";
import type { ReturnWindow } from "./return-windows.js";

/** What is done about the article for one cause. */
export interface ReturnAnswer<Clause extends string> {
  /** What can be done, any one of it. */
  readonly remedies: readonly ReturnRemedy[];
  /** The clauses that say so. */
  readonly clauses: readonly Clause[];
}

/** What another cause, or another day, would come to. */
export interface ReturnAlternative<Change, Clause extends string> extends ReturnAnswer<Clause> {
  /** What would be otherwise. */
  readonly change: Change;
}

/** Whether the customer can have what was asked for. */
export type Wish<Clause extends string> =
  | {
      /** What was asked for. */
      readonly remedy: ReturnRemedy;
      /** It can be had; left out while that hangs on facts that are missing. */
      readonly available?: true;
    }
  | {
      /** What was asked for. */
      readonly remedy: ReturnRemedy;
      /** It can't be had. */
      readonly available: false;
      /** A clause rules it out, the warranty is over, or no clause gives it for this cause. */
      readonly why: "ruled-out" | "warranty-over" | "not-given";
      /** The clauses that rule it out. */
      readonly clauses: readonly Clause[];
      /** What comes nearest of what can be had; left out where nothing can. */
      readonly nearest?: ReturnRemedy;
    };

/** What is said of a request whether it is decided or not. */
export interface AboutReturn<Clause extends string> {
  /** The values of the facts that the question reads, as far as they are known. */
  readonly facts: Fields;
  /** The policy that was applied. */
  readonly policy: PolicyReference;
  /** The request's number, where it has one. */
  readonly id?: string;
  /** Which day of the windows it is: the day of delivery, or else of sale, is day 0. */
  readonly day: number;
  /** The times in which a clause gives a remedy, as far as they matter to the cause. */
  readonly windows: readonly ReturnWindow<Clause>[];
  /** Whether the warranty is over, so that nothing is owed and no clause says anything. */
  readonly warrantyOver: boolean;
  /** What is ruled out, by each clause that does. */
  readonly ruledOut: readonly RuledOut<ReturnRemedy, Clause>[];
  /** Whether what was asked for can be had; nothing where nothing was. */
  readonly wants?: Wish<Clause>;
  /** Clauses of the source that disagree on this case; `governs` was followed. */
  readonly conflicts: readonly Contradiction<Clause>[];
  /** What was given and couldn't be used. */
  readonly unclear: readonly Unclear[];
}

/** What is done about an article that comes back, by which clauses. */
export type ReturnDecision<Clause extends string> = AboutReturn<Clause> &
  (
    | {
        /** The answer stands. */
        readonly decided: true;
        /** What can be done, any one of it. Empty where nothing is owed. */
        readonly remedies: readonly ReturnRemedy[];
        /** The same. */
        readonly possible: readonly ReturnRemedy[];
        /** Nothing is left to ask. */
        readonly ask: readonly [];
        /** Every row that gave it; none where the warranty is over. */
        readonly because: readonly Reason<readonly ReturnRemedy[], Clause>[];
        /** Every other row, the nearest first. */
        readonly notBecause: readonly CounterReason<readonly ReturnRemedy[], Clause>[];
        /** What is kept back of the price where the article is returned. */
        readonly deductions: readonly ReturnDeduction<Clause>[];
        /** What is paid back where the article is returned; left out while the price or a deduction isn't known. */
        readonly refund?: Money;
        /** The figures that are missing in the policy. */
        readonly openParameters: readonly OpenParameter<Clause>[];
        /** The matters on which the rulebook says nothing. */
        readonly silentOn: readonly "repair-at-a-price"[];
        /** What the request would have come to on another day: the nearest day of each other answer. */
        readonly alternatives: readonly ReturnAlternative<
          {
            /** The day on which it would have been asked for. */
            readonly requestedOn: Day;
          },
          Clause
        >[];
      }
    | {
        /** The answer is open. */
        readonly decided: false;
        /** None yet. */
        readonly remedies?: undefined;
        /** What can be done for one cause or another. */
        readonly possible: readonly ReturnRemedy[];
        /** The facts to ask for. */
        readonly ask: readonly string[];
        /** No row has given an answer. */
        readonly because: readonly [];
        /** Every row, the nearest first. */
        readonly notBecause: readonly CounterReason<readonly ReturnRemedy[], Clause>[];
        /** What each cause would come to. */
        readonly byCause: readonly ReturnAlternative<
          {
            /** Why it is to come back. */
            readonly cause: ReturnCause;
          },
          Clause
        >[];
      }
  );
