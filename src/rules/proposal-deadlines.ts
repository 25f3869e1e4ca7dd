import type { WorkingCalendar } from "../models/calendar.js";
import type { PolicyReference, RecurringDuty, Role } from "../models/policy.js";
import type { Proposal } from "../models/proposal.js";
import type { ProposalEvent, ProposalObligation, ProposalPolicy } from "../models/proposal-policy.js";
import type { DayTerm } from "../models/term.js";
import { type Day, type Instant, parseInstant } from "../models/time.js";
import { dayOf } from "../working-time/day-of.js";
import { daysBetween } from "../working-time/days-between.js";
import { endOfTerm } from "../working-time/end-of-term.js";
import { epochToInstant } from "../working-time/epoch-to-instant.js";
import { startOfDay } from "../working-time/start-of-day.js";
import { type Moment, momentOf } from "./case-at.js";
import { checkZone } from "./check-zone.js";
import { referenceTo } from "./reference-to.js";

/**
 * How an obligation of a proposal stands. `done` is what was done on a day that nobody has given, when the term is over:
 * in time or too late.
 */
export type ProposalObligationStatus = "waiting" | "running" | "met" | "late" | "overdue" | "done";

/** What is owed in place of an obligation whose term isn't kept. */
export interface Otherwise {
  /** What is owed: `"report-schedule"`. */
  readonly duty: string;
  /** `open`: owed now; `missed`: it was owed and never done, and what it stood for came too late. */
  readonly status: "not-owed" | "open" | "done" | "missed";
  /** The day on which it was done. */
  readonly doneOn?: Day;
}

/** An obligation of a proposal, with where it stands. */
export interface ProposalObligationState<Clause extends string> {
  /** What is owed: `"study"`. */
  readonly duty: string;
  /** The clause that asks for it. */
  readonly clause: Clause;
  /** Who owes it. */
  readonly owedBy: Role;
  /** To whom it is owed. */
  readonly owedTo: Role;
  /** The event that starts it. */
  readonly startsAt: ProposalEvent;
  /** How it stands. */
  readonly status: ProposalObligationStatus;
  /** Whether its term ran out without it and without what is owed in its place. */
  readonly breached: boolean;
  /** The day of the event that started it; left out while it waits, or where nobody has given it. */
  readonly startedOn?: Day;
  /** The last day on which it is in time. */
  readonly lastDay?: Day;
  /** The last instant at which it is in time: the midnight that ends the last day. */
  readonly due?: Instant;
  /** Whether the end leans on days for which no calendar has been announced. */
  readonly assumed: boolean;
  /** The day on which it was done. */
  readonly doneOn?: Day;
  /** The days until the last one, while it runs; 0 on the last one. */
  readonly daysLeft?: number;
  /** The days after the last one. */
  readonly daysLate?: number;
  /** What is owed where the term isn't kept. */
  readonly otherwise?: Otherwise;
  /** What must be told. */
  readonly tells?: readonly string[];
}

/** Everything that is owed in the course of a proposal. */
export interface ProposalDeadlines<Clause extends string> {
  /** Whether the status of each obligation is known. */
  readonly decided: boolean;
  /** Every obligation, in the order of the course. */
  readonly obligations: readonly ProposalObligationState<Clause>[];
  /** Whether it came on the one standard form. */
  readonly form: {
    /** Whether it was used, as far as that is known. */
    readonly status: "used" | "not-used" | "unknown";
    /** To whom it goes. */
    readonly backTo: Role;
    /** The clause that asks for it. */
    readonly clause: Clause;
  };
  /** What comes round, whatever this proposal does. */
  readonly recurring: readonly RecurringDuty<Clause>[];
  /** The facts to ask for. */
  readonly ask: readonly string[];
  /** The first instant at which this answer is another one, if nobody does anything. */
  readonly nextTransitionAt: Instant | undefined;
  /** Which policy it was answered under. */
  readonly policy: PolicyReference;
  /** The moment for which it holds. */
  readonly asOf: Instant;
}

/** Under which policy, in which calendar and at which moment the deadlines are asked for. */
export interface ProposalDeadlineOptions<Clause extends string> {
  /** The rulebook. */
  readonly policy: ProposalPolicy<Clause>;
  /** The working calendar; its zone is the policy's. It matters where a last day rolls over. */
  readonly calendar: WorkingCalendar;
  /** The moment: an instant with an offset, or a `Date`. */
  readonly asOf: Moment;
}

/**
 * What is due in the course of a proposal, by when, from whom, and where does each of it stand?
 *
 * The month of the study runs from the day on which marketing passed the proposal on, that day not counted, and ends at
 * 24:00 of the corresponding day, or of the month's last one. Where it isn't kept, a schedule is to be reported; one
 * that was reported by the last day keeps the rule. Days are those of the policy's zone; what lies on a day after
 * `asOf` has not happened. Where the source gives no term the obligation runs without an end.
 *
 * @param noun - The proposal, made by `proposal`.
 * @param options - The policy, the calendar and the moment.
 * @returns Every obligation in the order of the policy, and when to look again.
 * @throws RedressError if `asOf` can't be read, the calendar's zone isn't the policy's, or a term ends after the year
 * 9999.
 * @clause CPR-4, CPR-5.1, CPR-5.2, CPR-5.3, CPR-5.4
 *
 * @example A study that takes too long
 * ```ts
 * import { proposal, proposalDeadlines } from "redress";
 * import { customerProposals } from "redress/policies";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * const p = proposal({ category: "process-efficiency", submittedOn: "2026-01-28", passedOn: "2026-01-31" });
 * const options = { policy: customerProposals, calendar: chinaOffice };
 * const { obligations } = proposalDeadlines(p, { ...options, asOf: "2026-03-02T09:00:00+08:00" });
 * const study = obligations.find(({ duty }) => duty === "study");
 * assert.equal(study?.lastDay, "2026-02-28");
 * assert.equal(study?.status, "overdue");
 * assert.deepEqual(study?.otherwise, { duty: "report-schedule", status: "open" });
 * ```
 */
export function proposalDeadlines<Clause extends string>(
  noun: Proposal,
  options: ProposalDeadlineOptions<Clause>,
): ProposalDeadlines<Clause> {
  const { policy, calendar } = options;
  const { timeZone } = policy;
  checkZone(policy, calendar);
  const asOf = momentOf(options.asOf);
  const today = dayOf(asOf, timeZone);
  const happened = happenedBy(noun, today, policy.obligations);
  const found = policy.obligations.map((one) => stateOf(one, happened, asOf, policy, calendar));
  const obligations = found.map(({ state }) => state);
  const { onStandardForm } = noun;
  const ask: string[] = [...new Set(found.flatMap(({ needs }) => needs))];
  if (onStandardForm === undefined) ask.push("onStandardForm");
  return {
    decided: ask.length === 0,
    obligations,
    form: { status: onStandardForm === undefined ? "unknown" : onStandardForm ? "used" : "not-used", ...policy.form },
    recurring: policy.recurring,
    ask,
    nextTransitionAt: nextTransition(noun, policy, obligations, today),
    policy: referenceTo(policy),
    asOf,
  };
}

/** An event that has happened, with its day where that is known. */
interface Happened {
  readonly day?: Day;
}

type HappenedBy = (event: ProposalEvent) => Happened | undefined;

/** Which events have happened by the end of a day: those with a day that isn't later, and those whose result is there. */
function happenedBy<Clause extends string>(
  noun: Proposal,
  today: Day,
  obligations: readonly ProposalObligation<Clause>[],
): HappenedBy {
  return (event) => {
    const day = noun[event];
    if (day !== undefined) return day <= today ? { day } : undefined;
    const shown = obligations.some(
      ({ doneAt, doneWith }) => doneAt === event && doneWith !== undefined && noun[doneWith] !== undefined,
    );
    return shown ? {} : undefined;
  };
}

function stateOf<Clause extends string>(
  obligation: ProposalObligation<Clause>,
  happened: HappenedBy,
  asOf: Instant,
  policy: ProposalPolicy<Clause>,
  calendar: WorkingCalendar,
): { readonly state: ProposalObligationState<Clause>; readonly needs: readonly ProposalEvent[] } {
  const { duty, clause, owedBy, owedTo, startsAt, doneAt, term, otherwise, tells } = obligation;
  const started = happened(startsAt);
  const done = happened(doneAt);
  const end =
    term === "not-stated" || started?.day === undefined ? undefined : endOf(term, started.day, policy, calendar);
  const over = end !== undefined && parseInstant(asOf) > parseInstant(end.due);
  const { status, needs = [] } = statusOf(obligation, started, done, end, over);
  const instead = otherwise === undefined ? undefined : happened(otherwise.doneAt)?.day;
  const kept = instead !== undefined && end !== undefined && instead <= end.lastDay;
  const until = status === "late" ? done?.day : status === "overdue" ? dayOf(asOf, policy.timeZone) : undefined;
  const state: ProposalObligationState<Clause> = {
    duty,
    clause,
    owedBy,
    owedTo,
    startsAt,
    status,
    breached: (status === "late" || status === "overdue") && !kept,
    ...(started?.day !== undefined && { startedOn: started.day }),
    ...(end === undefined ? { assumed: false } : end),
    ...(done?.day !== undefined && { doneOn: done.day }),
    ...(status === "running" && end !== undefined && { daysLeft: daysLeft(asOf, end.lastDay, policy.timeZone) }),
    ...(until !== undefined && end !== undefined && { daysLate: daysBetween(end.lastDay, until) }),
    ...(otherwise !== undefined && { otherwise: otherwiseOf(otherwise.duty, status, instead) }),
    ...(tells !== undefined && { tells }),
  };
  return { state, needs };
}

interface End {
  readonly lastDay: Day;
  readonly due: Instant;
  readonly assumed: boolean;
}

function endOf<Clause extends string>(
  term: DayTerm,
  day: Day,
  { timeZone, settings: { rollOver } }: ProposalPolicy<Clause>,
  calendar: WorkingCalendar,
): End {
  const { lastDay, due, assumed } = endOfTerm(term, { from: startOfDay(day, timeZone), calendar, rollOver });
  return { lastDay, due, assumed };
}

/** How an obligation stands, and the events without a day that leave it open whether it was in time. */
function statusOf<Clause extends string>(
  { term, startsAt, doneAt }: ProposalObligation<Clause>,
  started: Happened | undefined,
  done: Happened | undefined,
  end: End | undefined,
  over: boolean,
): { readonly status: ProposalObligationStatus; readonly needs?: readonly ProposalEvent[] } {
  if (done === undefined) {
    if (started === undefined) return { status: "waiting" };
    if (over) return { status: "overdue" };
    return term === "not-stated" || end !== undefined
      ? { status: "running" }
      : { status: "running", needs: [startsAt] };
  }
  if (term === "not-stated") return { status: "met" };
  if (end === undefined) return { status: "done", needs: [startsAt] };
  if (done.day !== undefined) return { status: done.day > end.lastDay ? "late" : "met" };
  return over ? { status: "done", needs: [doneAt] } : { status: "met" };
}

/** At the very midnight that ends the last day nothing is left, and it is still in time. */
function daysLeft(asOf: Instant, lastDay: Day, timeZone: string): number {
  return Math.max(0, daysBetween(dayOf(asOf, timeZone), lastDay));
}

function otherwiseOf(duty: string, status: ProposalObligationStatus, doneOn: Day | undefined): Otherwise {
  if (doneOn !== undefined) return { duty, status: "done", doneOn };
  return { duty, status: status === "overdue" ? "open" : status === "late" ? "missed" : "not-owed" };
}

/** The first instant at which something changes by itself: right after an end, or on a day that lies ahead. */
function nextTransition<Clause extends string>(
  noun: Proposal,
  { obligations, timeZone }: ProposalPolicy<Clause>,
  states: readonly ProposalObligationState<Clause>[],
  today: Day,
): Instant | undefined {
  // What was done on a day that nobody has given is in time until the end, and uncertain after it.
  const ends = states
    .filter(({ status, doneOn }) => status === "running" || (status === "met" && doneOn === undefined))
    .flatMap(({ due }) => (due === undefined ? [] : [parseInstant(due) + 1]));
  const days = obligations
    .flatMap(({ startsAt, doneAt, otherwise }) => [startsAt, doneAt, ...(otherwise ? [otherwise.doneAt] : [])])
    .map((event) => noun[event] ?? today)
    .filter((day) => day > today)
    .map((day) => parseInstant(startOfDay(day, timeZone)));
  const times = [...ends, ...days];
  return times.length === 0 ? undefined : epochToInstant(Math.min(...times), timeZone);
}
