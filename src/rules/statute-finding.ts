import type { Money } from "../models/money.js";
import type { PolicyReference } from "../models/policy.js";
import type { ClaimEntitlement, ReturnEntitlement, StatuteCircumstances, StatuteRule } from "../models/statute.js";
import type { Day } from "../models/time.js";
import type { Fields } from "./fields.js";

/**
 * How a company's rule stands to a rule of the law: it gives less; it may, because the law leaves another way open; as
 * much; more, and then the company's word binds it; it says nothing of the matter; or a fact is missing.
 */
export type StatuteOutcome = "less" | "may-be-less" | "meets" | "more" | "silent" | "unknown";

/** What the law gives in a case: an entitlement, or the last day of a term. */
export type StatuteGiven =
  | ReturnEntitlement
  | ClaimEntitlement
  | {
      /** A term. */
      readonly kind: "last-day";
      /** Its last day, inside. */
      readonly day: Day;
      /** Whether that leans on days off that nobody has announced. */
      readonly assumed: boolean;
    };

/** What the company gives in a case, as far as the law asks for it. */
export interface CompanyGiven {
  /** The remedies; nothing where there is none. */
  readonly remedies?: readonly string[];
  /** What the remedy is worth, where it is worth a sum. */
  readonly worth?: Money;
  /** Whether something is kept back of the price. */
  readonly keptBack?: boolean;
  /** The last day of a term, inside. */
  readonly lastDay?: Day;
}

/** A case, what the law gives in it, what the company gives. */
export interface StatuteCase {
  /** The facts of the case. */
  readonly facts: Fields;
  /** What was taken as known besides. */
  readonly assumes: StatuteCircumstances;
  /** What the rule of the law gives; empty where it gives nothing. */
  readonly law: readonly StatuteGiven[];
  /** What the company gives. */
  readonly company: CompanyGiven;
  /** How the one stands to the other. */
  readonly outcome: StatuteOutcome;
}

/** How a company's policy or decision stands to one rule of the law. */
export interface StatuteFinding<Clause extends string, StatuteId extends string> {
  /** The rule of the law. */
  readonly rule: StatuteId;
  /** How sure the rule is. */
  readonly certainty: StatuteRule<StatuteId>["certainty"];
  /** What it is about, where a rule is about more than one matter. */
  readonly matter?: string;
  /** How the company stands to it: the worst of its cases. */
  readonly outcome: StatuteOutcome;
  /** The company's clauses behind that outcome; none where it is silent. */
  readonly clauses: readonly Clause[];
  /** The cases that show it. */
  readonly cases: readonly StatuteCase[];
  /** Of a rule about all that gives less: the rules of the law that the company falls short of. */
  readonly through?: readonly StatuteId[];
  /** What is missing to know, where the outcome is unknown. */
  readonly ask: readonly string[];
}

/** A rule of the law that wasn't held against anything, and why. */
export interface NotHeld<StatuteId extends string> {
  /** The rule of the law. */
  readonly rule: StatuteId;
  /** It isn't in force on the day, binds the regulator, holds in another province, or isn't about this case. */
  readonly why: "not-in-force" | "regulator" | "other-province" | "not-this-case";
}

/** How a company stands to the law: help for a reader, and no advice. */
export interface StatuteCheck<Clause extends string, StatuteId extends string> {
  /** The texts have the sentence for it. */
  readonly notice: "not-legal-advice";
  /** The law. */
  readonly statute: PolicyReference;
  /** The company's policy. */
  readonly policy: PolicyReference;
  /** The day as of which the law was taken. */
  readonly on: Day;
  /** Every rule that was held against it, in the order of the law's list. */
  readonly findings: readonly StatuteFinding<Clause, StatuteId>[];
  /** Every rule that wasn't. */
  readonly notHeld: readonly NotHeld<StatuteId>[];
}

/** The worst of some outcomes: what gives less in one case gives less. Of none: silence. */
export function worstOf(outcomes: readonly StatuteOutcome[]): StatuteOutcome {
  return order.find((one) => outcomes.includes(one)) ?? "silent";
}

const order: readonly StatuteOutcome[] = ["less", "may-be-less", "unknown", "more", "meets", "silent"];
