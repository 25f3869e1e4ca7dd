import type { WorkingCalendar } from "../models/calendar.js";
import type { ComplaintPolicy, Obligation, Role } from "../models/policy.js";
import type { CaseAt } from "./case-at.js";
import { collectUnder } from "./collect-under.js";
import { type ObligationClock, obligationClock } from "./obligation-clock.js";
import type { Phase } from "./severity-phases.js";

/** Something owed in a case: by whom, to whom, by when, under which clause, and where it stands. */
export interface ObligationState<Severity extends string, Clause extends string> extends ObligationClock {
  /** What is owed: `"reply"`, `"resolve"`, `"notify"`. */
  readonly duty: string;
  /** The clause that sets it. */
  readonly clause: Clause;
  /** Who owes it. */
  readonly owedBy: readonly Role[];
  /** To whom it is owed. */
  readonly owedTo: Role;
  /** The event that starts it. */
  readonly startsAt: string;
  /** The severities under which it holds. */
  readonly under: readonly Severity[];
  /** Whether it holds whatever else turns out; else it is possible. */
  readonly certain: boolean;
  /** The facts that would tell whether it holds, besides the severity. */
  readonly waitsFor: readonly string[];
  /** The role that may extend it. */
  readonly extendedBy?: Role;
  /** The roles to be told, for a duty to notify. */
  readonly tell?: {
    /** Who is told. */
    readonly roles: readonly Role[];
    /** One of them is enough. */
    readonly oneOf?: true;
  };
}

/** An obligation with the row that it comes from, and the row's place in the table. */
export interface FoundObligation<Severity extends string, Clause extends string> {
  readonly place: number;
  readonly row: Obligation<string>;
  readonly state: ObligationState<Severity, Clause>;
  /** Whether it is uncertain because the severity is open. */
  readonly open: boolean;
}

/**
 * What is owed in a case, over all its phases, and where does each of it stand?
 *
 * @returns The obligations in the order of the policy, and the facts to ask for besides those of the severity.
 */
export function obligationsOf<Noun extends string, Facts, Severity extends string, Clause extends string>(
  policy: ComplaintPolicy<Noun, Facts, Severity, Clause>,
  calendar: WorkingCalendar,
  known: CaseAt,
  phases: readonly Phase<Severity, Clause>[],
): { readonly found: readonly FoundObligation<Severity, Clause>[]; readonly ask: readonly string[] } {
  const found: FoundObligation<Severity, Clause>[] = [];
  const latest = new Map<number, FoundObligation<Severity, Clause>>();
  let ask: readonly string[] = [];
  let possible: readonly Severity[] = [];
  for (const phase of phases) {
    const risen = risenTo(possible, phase.severity.possible, policy.severity.priority);
    possible = phase.severity.possible;
    const { rows, ask: asked } = collectUnder(policy, policy.obligations, phase);
    ask = asked;
    for (const { place, outcome, clause, under, certain, waitsFor } of rows) {
      // What ran already keeps its start; what a later phase brings starts with that phase. What only may have run,
      // because the severity was open, may also start now, if the case may have become that serious only now.
      const before = latest.get(place);
      const anew = before?.open === true && under.some((one) => risen.includes(one));
      const ran = anew ? undefined : before;
      const clock = ran?.state ?? obligationClock(outcome, known, phase.since, calendar, policy.settings);
      const { duty, owedBy, owedTo, startsAt, extendedBy, tell } = outcome;
      const state: ObligationState<Severity, Clause> = {
        ...clock,
        duty,
        clause,
        owedBy,
        owedTo,
        startsAt,
        under,
        certain: certain || ran?.state.certain === true,
        waitsFor,
        ...(extendedBy !== undefined && { extendedBy }),
        ...(tell !== undefined && { tell }),
      };
      const entry = { place, row: outcome, state, open: !state.certain && under.length < possible.length };
      if (ran === undefined) found.push(entry);
      else found[found.indexOf(ran)] = entry;
      latest.set(place, entry);
    }
  }
  if (phases.length > 1) found.sort((a, b) => a.place - b.place);
  return { found, ask };
}

/** The severities to which a case may have risen from one that isn't possible any more. */
function risenTo<Severity>(
  before: readonly Severity[],
  now: readonly Severity[],
  priority: readonly Severity[],
): readonly Severity[] {
  const left = before.filter((one) => !now.includes(one));
  return now.filter((one) => left.some((lower) => priority.indexOf(one) < priority.indexOf(lower)));
}
