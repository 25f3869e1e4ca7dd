import type { CaseFacts } from "../models/case.js";
import type { Checked } from "../models/checked.js";
import type { Decided, Decision, Undecided } from "../models/decision.js";
import type { ComplaintPolicy, PolicyReference } from "../models/policy.js";
import type { Instant } from "../models/time.js";
import { caseAt, type Moment } from "./case-at.js";
import type { Fields } from "./fields.js";
import { referenceTo } from "./reference-to.js";
import { severityPhases } from "./severity-phases.js";

/** About which case, under which policy and at which moment a decision was made. */
export interface AboutCase {
  /** The values of the facts that the question reads, as far as they are known. */
  readonly facts: { readonly [field: string]: unknown };
  /** The policy that was applied. */
  readonly policy: PolicyReference;
  /** The moment for which it holds. */
  readonly asOf: Instant;
  /** The case's number, where it has one. */
  readonly id?: string;
  /** The department complained about, where it is named. */
  readonly department?: string;
  /** The instant after which the severity changes by itself if the case stays as it is. */
  readonly growsAfter?: Instant;
}

/** How serious a complaint is, by which clauses. */
export type SeverityDecision<Severity extends string, Clause extends string> = AboutCase &
  (
    | (Omit<Decided<Severity, Clause>, "outcome"> & {
        /** How serious it is. */
        readonly severity: Severity;
        /** Whether the complaint is a valid one. */
        readonly valid: boolean;
      })
    | (Omit<Undecided<Severity, Clause>, "outcome"> & {
        /** Still open: `possible` says what it may be. */
        readonly severity?: undefined;
        /** Whether the complaint is a valid one, where all that is possible agrees. */
        readonly valid?: boolean;
      })
  );

/** Under which policy and at which moment a complaint is classified. */
export interface ClassifyOptions<Noun extends string, Facts, Severity extends string, Clause extends string> {
  /** The rulebook; its noun is the complaint's. */
  readonly policy: ComplaintPolicy<Noun, Facts, Severity, Clause>;
  /** The moment: an instant with an offset, or a `Date`. */
  readonly asOf: Moment;
}

/**
 * How serious is this complaint, is it a valid one, and by which clauses?
 *
 * Undecided is an ordinary answer: then `possible` says what it may be and `ask` what to find out, the most telling
 * first. A valid complaint that is unresolved after the policy's week has grown more serious: at the midnight that ends
 * the seventh day it has not, right after it has. What lies later than `asOf` isn't known yet.
 *
 * @param noun - The complaint, made by `complaint` or `guestComplaint`.
 * @param options - The policy and the moment.
 * @returns The severity with every reason for it and against the others.
 * @throws RedressError if `asOf` can't be read or lies before the receipt.
 * @clause CCR-5.1, CCR-5.2, CCR-5.3.1, CCR-5.3.2, CCR-5.3.3, CCR-5.note-valid, HCM-2.2.1, HCM-2.2.2, HCM-2.2.3,
 * HCM-4.1.3, HCM-4.2.4, HCM-4.2.5
 *
 * @example A broken promise, raised three times
 * ```ts
 * import { classifyComplaint, complaint } from "redress";
 * import { companyComplaints } from "redress/policies";
 *
 * const c = complaint({
 *   receivedAt: "2026-09-24T16:00:00+08:00",
 *   cause: "company-fault",
 *   commitmentBroken: true,
 *   timesRaised: 3,
 * });
 * const { severity, because } = classifyComplaint(c, { policy: companyComplaints, asOf: "2026-09-24T17:00:00+08:00" });
 * assert.equal(severity, "major");
 * assert.equal(because[0]?.clause, "CCR-5.3.1");
 * ```
 */
export function classifyComplaint<Noun extends string, Facts, Severity extends string, Clause extends string>(
  noun: CaseFacts & Checked<NoInfer<Noun>>,
  options: ClassifyOptions<Noun, Facts, Severity, Clause>,
): SeverityDecision<Severity, Clause> {
  const { policy, asOf } = options;
  const known = caseAt(noun, policy, asOf);
  const { today, growsAfter } = severityPhases(noun, policy, known);
  return {
    ...severityOf(today.severity, policy.valid),
    facts: factsRead(today.severity, today.facts),
    policy: referenceTo(policy),
    asOf: known.asOf,
    ...(noun.id !== undefined && { id: noun.id }),
    ...(noun.department !== undefined && { department: noun.department }),
    ...(growsAfter !== undefined && { growsAfter }),
  };
}

/** A decision in the words of severity, with what it says of validity. */
export function severityOf<Severity extends string, Clause extends string>(
  decision: Decision<Severity, Clause>,
  validOnes: readonly Severity[],
) {
  const valid = decision.possible.map((severity) => validOnes.includes(severity));
  const agreed = valid.every((one) => one === valid[0]) ? valid[0] : undefined;
  if (decision.decided) {
    const { outcome, ...rest } = decision;
    return { ...rest, severity: outcome, valid: agreed === true };
  }
  // What is open is left out, so that an answer is the same after a way through JSON.
  const { outcome: _none, ...rest } = decision;
  return { ...rest, ...(agreed !== undefined && { valid: agreed }) };
}

/** The values of the facts that a decision's reasons name. */
function factsRead(decision: Decision<string, string>, facts: Fields): Fields {
  const names = [...decision.because, ...decision.notBecause].flatMap((reason) => reason.facts);
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]] as const])),
  );
}
