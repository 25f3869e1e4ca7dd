import type { WorkingCalendar } from "../models/calendar.js";
import type { CaseFacts } from "../models/case.js";
import type { Checked } from "../models/checked.js";
import type { PolicyReference } from "../models/policy.js";
import type { Instant } from "../models/time.js";
import { type ArrangementEffect, arrangementsOf } from "./arrangement-effects.js";
import { caseAt } from "./case-at.js";
import { checkZone } from "./check-zone.js";
import type { ClassifyOptions } from "./classify-complaint.js";
import { contradictionsAmong } from "./contradictions-among.js";
import { contradictionsOf } from "./contradictions-of.js";
import { conflictsAmong, type DeadlineConflict, governingOf } from "./governing-obligations.js";
import { nextTransition } from "./next-transition.js";
import { type ObligationState, obligationsOf } from "./obligations-of.js";
import { referenceTo } from "./reference-to.js";
import { severityPhases } from "./severity-phases.js";

/** Everything that is owed in a case. */
export interface ComplaintDeadlines<Severity extends string, Clause extends string> {
  /** The severity, where it is decided. */
  readonly severity?: Severity;
  /** Whether the severity is decided. */
  readonly decided: boolean;
  /** The severities that it may have, the lowest first. */
  readonly possible: readonly Severity[];
  /** Every obligation, in the order of the policy. */
  readonly obligations: readonly ObligationState<Severity, Clause>[];
  /** For each duty the obligation to plan for: of those that hold, or may hold, the one with the earliest end. */
  readonly governing: { readonly [duty: string]: ObligationState<Severity, Clause> | undefined };
  /** Where clauses set different ends for one duty. */
  readonly conflicts: readonly DeadlineConflict<Clause>[];
  /** Clauses of this answer that contradict each other without one of them governing. */
  readonly contradictions: readonly (readonly Clause[])[];
  /** What an extension or a customer's date does, where there is one. */
  readonly arrangements: readonly ArrangementEffect<Clause>[];
  /** The first instant at which this answer is another one, if nobody does anything; of what is entered for later, when it happens. */
  readonly nextTransitionAt?: Instant;
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

/** Under which policy, in which calendar and at which moment deadlines are asked for. */
export interface DeadlineOptions<Noun extends string, Facts, Severity extends string, Clause extends string>
  extends ClassifyOptions<Noun, Facts, Severity, Clause> {
  /** The working calendar; its zone is the policy's. */
  readonly calendar: WorkingCalendar;
}

/**
 * What is due in this case, by when, from whom and to whom, and where does each of it stand?
 *
 * Computed anew from the facts each time. While the severity is undecided each obligation says under which severities
 * it holds. A case that grew more serious keeps what was running, with its ends; what the new severity brings starts at
 * that moment. An end is the last instant in time: what is done at that very instant is in time, and the obligation is
 * overdue right after it. What is due at once is `open` or `done`, never overdue.
 *
 * @param noun - The complaint, made by `complaint` or `guestComplaint`.
 * @param options - The policy, the calendar and the moment.
 * @returns Every obligation, which one governs each duty, where clauses are at odds, and when to look again.
 * @throws RedressError if `asOf` can't be read or lies before the receipt, or the calendar's zone isn't the policy's.
 * @clause CCR-6.1, CCR-6.2, CCR-6.3, CCR-6.4, CCR-6.5, CCR-7.2a, CCR-7.2b, CCR-7.2c, CCR-7.2d, CCR-7.4, CSS-6,
 * HCM-3.1.2, HCM-3.3.3, HCM-3.3.7, HCM-3.4.1, HCM-3.4.2, HCM-3.4.3, HCM-3.4.4, HCM-3.4.5, HCM-4.1.10, HCM-4.1.12,
 * HCM-4.2.1, HCM-4.2.3
 *
 * @example Two clauses at odds over a holiday
 * ```ts
 * import { complaint, complaintDeadlines } from "redress";
 * import { companyComplaints } from "redress/policies";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * const c = complaint({
 *   receivedAt: "2026-09-24T16:00:00+08:00",
 *   cause: "company-fault",
 *   keyClientManager: false,
 *   commitmentBroken: false,
 *   largeEconomicLoss: false,
 *   personalInjury: false,
 * });
 * const asOf = "2026-09-24T17:00:00+08:00";
 * const { governing, conflicts } = complaintDeadlines(c, { policy: companyComplaints, calendar: chinaOffice, asOf });
 * assert.equal(governing["resolve"]?.clause, "CCR-7.2c");
 * assert.equal(governing["resolve"]?.lastDay, "2026-09-27");
 * assert.deepEqual(conflicts[0]?.clauses, ["CCR-7.2c", "CCR-6.3"]);
 * ```
 */
export function complaintDeadlines<Noun extends string, Facts, Severity extends string, Clause extends string>(
  noun: CaseFacts & Checked<NoInfer<Noun>>,
  options: DeadlineOptions<Noun, Facts, Severity, Clause>,
): ComplaintDeadlines<Severity, Clause> {
  const { policy, calendar, asOf } = options;
  checkZone(policy, calendar);
  const known = caseAt(noun, policy, asOf);
  const { phases, today, growsAfter } = severityPhases(noun, policy, known);
  const { found, ask } = obligationsOf(policy, calendar, known, phases);
  const obligations = found.map(({ state }) => state);
  const { severity } = today;
  const contradictions = contradictionsOf(policy);
  const next = nextTransition(noun, policy.events, obligations, growsAfter, known.asOf, calendar.timeZone);
  return {
    ...(severity.decided && { severity: severity.outcome }),
    decided: severity.decided,
    possible: severity.possible,
    obligations,
    governing: governingOf(obligations, contradictions),
    conflicts: conflictsAmong(obligations, contradictions),
    contradictions: contradictionsAmong(
      contradictions,
      obligations.map(({ clause }) => clause),
    ),
    arrangements: arrangementsOf(found, known.fields, calendar.timeZone),
    ...(next !== undefined && { nextTransitionAt: next }),
    // What was open in an earlier phase would tell what ran since then.
    ask: [...new Set([...severity.ask, ...ask, ...phases.flatMap((phase) => phase.severity.ask)])],
    policy: referenceTo(policy),
    asOf: known.asOf,
    ...(noun.id !== undefined && { id: noun.id }),
    ...(noun.department !== undefined && { department: noun.department }),
  };
}
