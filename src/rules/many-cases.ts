import type { WorkingCalendar } from "../models/calendar.js";
import type { CaseFacts } from "../models/case.js";
import type { Checked } from "../models/checked.js";
import type { ComplaintPolicy } from "../models/policy.js";
import { type Instant, parseInstant } from "../models/time.js";
import { caseAt, type Moment, momentOf } from "./case-at.js";
import { checkZone } from "./check-zone.js";
import { type ObligationState, obligationsOf } from "./obligations-of.js";
import { severityPhases } from "./severity-phases.js";

/** A case of a noun. */
export type CaseOf<Noun extends string> = CaseFacts & Checked<Noun>;

/** How many cases are looked at together. */
export interface ManyCasesOptions<Noun extends string, Facts, Severity extends string, Clause extends string> {
  /** The policy of a case: all the same, or the version that was in force when it was received. */
  readonly policyOf: (noun: CaseOf<Noun>) => ComplaintPolicy<Noun, Facts, Severity, Clause>;
  /** The working calendar; its zone is the policies'. */
  readonly calendar: WorkingCalendar;
  /** The moment; a case received later isn't there yet. */
  readonly asOf: Moment;
}

/** A case with what is owed in it; nothing where it hasn't been received by the moment. */
export interface ObligationsOfCase<Noun extends string, Facts, Severity extends string, Clause extends string> {
  readonly noun: CaseOf<Noun>;
  /** The place of the case among those given. */
  readonly place: number;
  readonly policy: ComplaintPolicy<Noun, Facts, Severity, Clause>;
  readonly obligations: readonly ObligationState<Severity, Clause>[] | undefined;
}

/** What is owed in each case, one at a time. */
export function* obligationsOfEach<Noun extends string, Facts, Severity extends string, Clause extends string>(
  cases: Iterable<CaseOf<Noun>>,
  { policyOf, calendar, asOf }: ManyCasesOptions<Noun, Facts, Severity, Clause>,
): Generator<ObligationsOfCase<Noun, Facts, Severity, Clause>> {
  const moment = momentOf(asOf);
  const now = parseInstant(moment);
  let place = 0;
  for (const noun of cases) {
    const policy = policyOf(noun);
    checkZone(policy, calendar);
    const obligations = parseInstant(noun.receivedAt) > now ? undefined : obligationsAt(noun, policy, calendar, moment);
    yield { noun, place, policy, obligations };
    place += 1;
  }
}

function obligationsAt<Noun extends string, Facts, Severity extends string, Clause extends string>(
  noun: CaseOf<Noun>,
  policy: ComplaintPolicy<Noun, Facts, Severity, Clause>,
  calendar: WorkingCalendar,
  moment: Instant,
): readonly ObligationState<Severity, Clause>[] {
  const known = caseAt(noun, policy, moment);
  const { phases } = severityPhases(noun, policy, known);
  return obligationsOf(policy, calendar, known, phases).found.map(({ state }) => state);
}
