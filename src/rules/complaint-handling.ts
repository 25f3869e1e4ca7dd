import type { CaseFacts } from "../models/case.js";
import type { Checked } from "../models/checked.js";
import type { PolicyReference } from "../models/policy.js";
import type { Instant } from "../models/time.js";
import { caseAt } from "./case-at.js";
import type { ClassifyOptions } from "./classify-complaint.js";
import { collectUnder } from "./collect-under.js";
import { contradictionsAmong } from "./contradictions-among.js";
import { contradictionsOf } from "./contradictions-of.js";
import {
  type Apology,
  type Assignment,
  type Consequence,
  type ListToGoBy,
  parts,
  type RecordToKeep,
  type Referral,
  type Reply,
  type Resting,
  recordsOf,
  restingOf,
  type Step,
  stepsOf,
  type Telling,
  tellingOf,
  type Written,
} from "./handling-parts.js";
import { referenceTo } from "./reference-to.js";
import { severityPhases } from "./severity-phases.js";

/** How a case is handled: who, in which order, who is told, what is written down. */
export interface ComplaintHandling<Severity extends string, Clause extends string> {
  /** The severity, where it is decided. */
  readonly severity?: Severity;
  /** Whether the severity is decided. */
  readonly decided: boolean;
  /** The severities that it may have, the lowest first. */
  readonly possible: readonly Severity[];
  /** Who has which task. */
  readonly assignments: readonly (Assignment & Resting<Severity, Clause>)[];
  /** Who is told, and how soon. */
  readonly tell: readonly (Telling & Resting<Severity, Clause>)[];
  /** Who apologises. */
  readonly apologies: readonly (Apology & Resting<Severity, Clause>)[];
  /** Who replies to the customer. */
  readonly replies: readonly (Reply & Resting<Severity, Clause>)[];
  /** What to do, in this order. */
  readonly steps: readonly (Step & Resting<Severity, Clause>)[];
  /** What is written down. */
  readonly records: readonly (RecordToKeep & Resting<Severity, Clause>)[];
  /** To whom it goes from somebody who can't or may not settle it. */
  readonly referrals: readonly (Referral & Resting<Severity, Clause>)[];
  /** Lists to go by: what never to do, gestures, phrases. */
  readonly lists: readonly (ListToGoBy & Resting<Severity, Clause>)[];
  /** What a fault in handling has as its consequence. */
  readonly consequences: readonly (Consequence & Resting<Severity, Clause>)[];
  /** Clauses of this answer that contradict each other without one of them governing. */
  readonly contradictions: readonly (readonly Clause[])[];
  /** The facts to ask for, so that what is possible becomes certain. */
  readonly ask: readonly string[];
  /** The policy that was applied. */
  readonly policy: PolicyReference;
  /** The moment for which it holds. */
  readonly asOf: Instant;
  /** The case's number, where it has one. */
  readonly id?: string;
  /** The department complained about, where it is named. */
  readonly department?: string;
}

/** Under which policy, at which moment and with which records the handling is asked for. */
export interface HandlingOptions<Noun extends string, Facts, Severity extends string, Clause extends string>
  extends ClassifyOptions<Noun, Facts, Severity, Clause> {
  /** What the records hold so far: by record, by field. Left out: nothing is written down yet. */
  readonly records?: Written;
}

/**
 * How is this case handled: by whom, who is told, who apologises and replies, in which order, and what is written down?
 *
 * While the severity is undecided each part says under which severities it is asked for and whether it is certain. A
 * step that several clauses ask for stands once, where it is first to be done. A field of a record is missing where it
 * is left out, `null` or blank.
 *
 * @param noun - The complaint, made by `complaint` or `guestComplaint`.
 * @param options - The policy, the moment, and what has been written down.
 * @returns The parts of the handling, each with its clauses.
 * @throws RedressError if `asOf` can't be read or lies before the receipt.
 * @clause CCR-3, CCR-4.2, CCR-4.3, CCR-5.note-staff, CCR-7.1, CCR-7.3, CCR-8, CSS-0, CSS-1, CSS-2, CSS-3, CSS-4, CSS-5,
 * CSS-7, HCM-1.1, HCM-1.2, HCM-1.3, HCM-1.4, HCM-1.5.1, HCM-1.6, HCM-3.1, HCM-3.2.1, HCM-3.2.2, HCM-3.2.3, HCM-3.2.4,
 * HCM-3.3.1, HCM-3.3.2, HCM-3.3.4, HCM-3.3.5, HCM-3.3.6, HCM-4.0, HCM-4.1.1, HCM-4.1.2, HCM-4.1.4, HCM-4.1.5,
 * HCM-4.1.6, HCM-4.1.8, HCM-4.1.9, HCM-4.1.11, HCM-4.2.2, HCM-4.2.6, HCM-4.2.7, HCM-4.2.8, HCM-4.2.9, HCM-4.2.10,
 * HCM-4.2.11, HCM-4.2.12, HCM-4.2.13, HCM-5, HCM-5.5
 *
 * @example An injury: rescue first
 * ```ts
 * import { complaintHandling, guestComplaint } from "redress";
 * import { hotelComplaints } from "redress/policies";
 *
 * const c = guestComplaint({ receivedAt: "2026-04-11T22:40:00+08:00", incident: "injury", grave: true });
 * const { steps, tell } = complaintHandling(c, { policy: hotelComplaints, asOf: "2026-04-11T22:41:00+08:00" });
 * assert.equal(steps[0]?.step, "rescue");
 * assert.deepEqual(steps[0]?.clauses, ["HCM-4.2.4"]);
 * assert(tell.some(({ roles }) => roles.includes("resident-general-manager")));
 * ```
 */
export function complaintHandling<Noun extends string, Facts, Severity extends string, Clause extends string>(
  noun: CaseFacts & Checked<NoInfer<Noun>>,
  options: HandlingOptions<Noun, Facts, Severity, Clause>,
): ComplaintHandling<Severity, Clause> {
  const { policy, asOf, records = {} } = options;
  const known = caseAt(noun, policy, asOf);
  const { phases, today } = severityPhases(noun, policy, known);
  const { rows, ask } = collectUnder(policy, policy.handling, today);
  const { severity } = today;
  // Who had to be told before the case became more serious still has to be told.
  const owed = new Map(
    phases.flatMap((phase) => collectUnder(policy, policy.obligations, phase).rows.map((row) => [row.place, row])),
  );
  const telling = [...owed.values()]
    .filter(({ outcome }) => outcome.tell !== undefined)
    .sort((a, b) => a.place - b.place);
  return {
    ...(severity.decided && { severity: severity.outcome }),
    decided: severity.decided,
    possible: severity.possible,
    assignments: parts(rows, "assign", ({ task, roles }) => ({ task, roles })),
    tell: telling.map((row) => ({ ...tellingOf(row.outcome, known), ...restingOf([row]) })),
    apologies: parts(rows, "apology", ({ kind: _kind, ...apology }) => apology),
    replies: parts(rows, "reply", ({ kind: _kind, ...reply }) => reply),
    steps: stepsOf(rows),
    records: recordsOf(rows, records),
    referrals: parts(rows, "refer", ({ kind: _kind, ...referral }) => referral),
    lists: parts(rows, "list", ({ list, items }) => ({ list, items })),
    contradictions: contradictionsAmong(
      contradictionsOf(policy),
      rows.map(({ clause }) => clause),
    ),
    consequences: parts(rows, "consequence", ({ of, what }) => ({ of, what })),
    ask: [
      ...new Set([
        ...severity.ask,
        ...ask,
        ...telling.flatMap(({ waitsFor }) => waitsFor),
        // What was open in an earlier phase would tell who had to be told then.
        ...phases.flatMap((phase) => phase.severity.ask),
      ]),
    ],
    policy: referenceTo(policy),
    asOf: known.asOf,
    ...(noun.id !== undefined && { id: noun.id }),
    ...(noun.department !== undefined && { department: noun.department }),
  };
}
