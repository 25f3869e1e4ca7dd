import type { WorkingCalendar } from "../models/calendar.js";
import type { Obligation } from "../models/policy.js";
import type { ReturnPolicy } from "../models/return-policy.js";
import { returnRequest } from "../models/return-request.js";
import type { Statute, StatuteGrant, StatuteRule } from "../models/statute.js";
import type { RollOver, Term } from "../models/term.js";
import type { Day } from "../models/time.js";
import { addDays } from "../working-time/add-days.js";
import { type CivilTerm, endOfCivilTerm } from "../working-time/end-of-civil-term.js";
import { endOfTerm } from "../working-time/end-of-term.js";
import { isWorkingDay } from "../working-time/is-working-day.js";
import { startOfDay } from "../working-time/start-of-day.js";
import type { TermEnd } from "../working-time/term-end.js";
import { returnWindows } from "./return-windows.js";
import type { TriedCase } from "./statute-probes.js";

/** A term that a company gives or promises, and how it counts it. */
export interface CompanyTerm<Clause extends string> {
  /** How long. */
  readonly term: Term;
  /** The clause that gives it. */
  readonly clause: Clause;
  /** What is to be done in it: by the company; nothing where it is the customer's time to act. */
  readonly duty?: string;
  /** Its last day as the company counts it, from a day on; nothing where a calendar is missing. */
  readonly lastDay: (from: Day) => Day | undefined;
}

/** The times in which a customer may ask for something. */
export function returnTerms<Clause extends string, Name extends string>(
  policy: ReturnPolicy<Clause, Name>,
): readonly CompanyTerm<Clause>[] {
  return (["choice", "warranty"] as const).map((name) => ({
    ...policy[name],
    lastDay: (from) =>
      returnWindows(returnRequest({ deliveredOn: from, requestedOn: from }), policy, from)[name].closes,
  }));
}

/** A rulebook that promises something by a time; {@link ComplaintPolicy} is one. */
export interface PromisingPolicy<Clause extends string> {
  /** The zone in which its days are counted. */
  readonly timeZone: string;
  /** What is owed. */
  readonly obligations: {
    /** Each obligation with its clause. */
    readonly rows: readonly {
      /** What is owed. */
      readonly then: Obligation<string>;
      /** The clause that says so. */
      readonly clause: Clause;
    }[];
  };
  /** How its terms are counted. */
  readonly settings: {
    /** What happens to a term whose last day is no working day. */
    readonly rollOver: RollOver;
  };
}

/** The times by which a company promises something to the customer. */
export function promisedTerms<Clause extends string>(
  { obligations, settings, timeZone }: PromisingPolicy<Clause>,
  { customers }: Statute<string>,
  calendar: WorkingCalendar | undefined,
): readonly CompanyTerm<Clause>[] {
  return obligations.rows.flatMap(({ then, clause }) => {
    const { term, duty, owedTo } = then;
    if (typeof term === "string" || "until" in term || !customers.includes(owedTo)) return [];
    return { term, clause, duty, lastDay: (from) => endOf(term, from, timeZone, settings.rollOver, calendar)?.lastDay };
  });
}

/** How do a company's terms stand to the law's way of counting, and to its limits? Each starts on the day asked about. */
export function tryTerms<Clause extends string, StatuteId extends string>(
  terms: readonly CompanyTerm<Clause>[],
  statute: Statute<StatuteId>,
  rule: StatuteRule<StatuteId>,
  on: Day,
  calendar: WorkingCalendar | undefined,
): readonly TriedCase<Clause, StatuteId>[] {
  return rule.gives.flatMap((grant) => {
    if (grant.kind !== "counting" && grant.kind !== "limit") return [];
    return terms
      .filter((own) => isAbout(grant, own))
      .map((own) => {
        const from = grant.kind === "counting" ? startFor(grant.rollOver, own, on, calendar) : on;
        const lastDay = from === undefined ? undefined : own.lastDay(from);
        const law = from === undefined ? undefined : lawsEnd(grant, own, statute, from, calendar);
        return tried(rule.clause, grant.kind, own, from ?? on, lastDay, law);
      });
  });
}

function isAbout(grant: StatuteGrant, { term, duty }: CompanyTerm<string>): boolean {
  if (grant.kind === "counting") return grant.units.includes(term.unit);
  return grant.kind === "limit" && duty !== undefined && grant.duties.includes(duty);
}

function tried<Clause extends string, StatuteId extends string>(
  rule: StatuteId,
  matter: string,
  { term, clause, duty }: CompanyTerm<Clause>,
  from: Day,
  lastDay: Day | undefined,
  end: LastDay | undefined,
): TriedCase<Clause, StatuteId> {
  const about = { rule, matter, facts: { from, term, ...(duty !== undefined && { duty }) }, assumes: {} };
  if (lastDay === undefined || end === undefined) {
    return { ...about, law: [], company: {}, outcome: "unknown", clauses: [], ask: ["calendar"] };
  }
  const { lastDay: day, assumed } = end;
  // A customer's time to act is the better for being long, a promise for being short.
  const early = duty === undefined ? day < lastDay : lastDay < day;
  const outcome = lastDay === day ? "meets" : early ? "more" : "less";
  const law = [{ kind: "last-day", day, assumed }] as const;
  return { ...about, law, company: { lastDay }, outcome, clauses: [clause], ask: [] };
}

/** The day to start from: the first from which the term ends on a day off, where it is that which matters. */
function startFor(
  rollOver: RollOver,
  { term }: CompanyTerm<string>,
  on: Day,
  calendar: WorkingCalendar | undefined,
): Day | undefined {
  if (rollOver === "none") return on;
  if (calendar === undefined) return undefined;
  for (let from = on; from < addDays(on, 366); from = addDays(from, 1)) {
    const end = endOf(term, from, calendar.timeZone, "none", calendar);
    if (end !== undefined && !isWorkingDay(end.lastDay, calendar)) return from;
  }
  return on;
}

type LastDay = Pick<TermEnd, "lastDay" | "assumed">;

function lawsEnd(
  grant: StatuteGrant,
  { term }: CompanyTerm<string>,
  { timeZone, parameters }: Statute<string>,
  from: Day,
  calendar: WorkingCalendar | undefined,
): LastDay | undefined {
  if (grant.kind === "counting") return endOf(term, from, timeZone, grant.rollOver, calendar);
  const days = grant.kind === "limit" ? parameters[grant.days]?.value : undefined;
  return typeof days === "number" ? { lastDay: addDays(from, days), assumed: false } : undefined;
}

function endOf(
  { amount, unit }: Term,
  from: Day,
  timeZone: string,
  rollOver: RollOver,
  calendar: WorkingCalendar | undefined,
): LastDay | undefined {
  const start = startOfDay(from, timeZone);
  if (calendar !== undefined) return endOfTerm({ amount, unit }, { from: start, calendar, rollOver });
  if (rollOver !== "none" || unit === "working-day" || unit === "working-hour") return undefined;
  const term: CivilTerm = { amount, unit };
  return endOfCivilTerm(term, { from: start, timeZone });
}
