import type { Role } from "../models/policy.js";
import type { Instant } from "../models/time.js";
import { contradictionsOf } from "./contradictions-of.js";
import { endTime, governingOf } from "./governing-obligations.js";
import { type CaseOf, type ManyCasesOptions, obligationsOfEach } from "./many-cases.js";
import type { ObligationStatus } from "./obligation-clock.js";

/** Something to do next in a case. */
export interface NextAction<Severity extends string, Clause extends string> {
  /** The case's number, where it has one. */
  readonly id?: string;
  /** The place of the case among those given, from 0. */
  readonly place: number;
  /** What is owed. */
  readonly duty: string;
  /** Who owes it. */
  readonly roles: readonly Role[];
  /** To whom it is owed. */
  readonly owedTo: Role;
  /** The clause that asks for it. */
  readonly clause: Clause;
  /** The last instant in time; left out where the end waits for a moment that isn't known. */
  readonly due?: Instant;
  /** Where it stands. */
  readonly status: ObligationStatus;
  /** Whether it is owed whatever else turns out. */
  readonly certain: boolean;
  /** The severities under which it is owed. */
  readonly under: readonly Severity[];
  /** Who is still to be told, for a duty to notify. */
  readonly stillToTell?: readonly Role[];
}

/** For whom the next actions are asked. */
export interface NextActionsOptions<Noun extends string, Facts, Severity extends string, Clause extends string>
  extends ManyCasesOptions<Noun, Facts, Severity, Clause> {
  /** Only what this role owes; left out: everybody. */
  readonly role?: Role;
}

/**
 * What is to be done next in these cases, the soonest first?
 *
 * Of each duty the governing obligation is listed, as long as it is open: running, paused, overdue, or due at once.
 * What waits for an event isn't there yet. Ties go by role and then by the case's number; what has no end comes last.
 *
 * @param cases - The cases: a list, or anything that can be walked through once.
 * @param options - Their policies, the calendar, the moment, and for whom.
 * @returns The actions, the soonest due first.
 * @throws RedressError if `asOf` can't be read or the calendar's zone isn't a policy's.
 *
 * @example Two cases, one morning
 * ```ts
 * import { complaint, nextActions } from "redress";
 * import { companyComplaints } from "redress/policies";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * const known = { cause: "resource-limit", commitmentBroken: false, keyClientManager: false } as const;
 * const harmless = { largeEconomicLoss: false, personalInjury: false } as const;
 * const cases = ["2026-03-06T16:00:00+08:00", "2026-03-05T16:00:00+08:00"].map((receivedAt, n) =>
 *   complaint({ id: `T-${n}`, receivedAt, ...known, ...harmless }),
 * );
 * const actions = nextActions(cases, {
 *   policyOf: () => companyComplaints,
 *   calendar: chinaOffice,
 *   asOf: "2026-03-07T09:00:00+08:00",
 *   role: "department-manager",
 * });
 * assert.deepEqual(
 *   actions.map(({ id, duty, due }) => `${id} ${duty} ${due}`),
 *   ["T-1 resolve 2026-03-08T00:00:00+08:00", "T-0 resolve 2026-03-09T00:00:00+08:00"],
 * );
 * ```
 */
export function nextActions<Noun extends string, Facts, Severity extends string, Clause extends string>(
  cases: Iterable<CaseOf<NoInfer<Noun>>>,
  options: NextActionsOptions<Noun, Facts, Severity, Clause>,
): readonly NextAction<Severity, Clause>[] {
  const { role } = options;
  const actions: NextAction<Severity, Clause>[] = [];
  for (const { noun, place, policy, obligations } of obligationsOfEach(cases, options)) {
    if (obligations === undefined) continue;
    const governing = governingOf(obligations, contradictionsOf(policy));
    for (const one of obligations) {
      const { duty, clause, owedBy, owedTo, due, status, certain, under, stillToTell } = one;
      if (!open.includes(status) || (role !== undefined && !owedBy.includes(role))) continue;
      // Of several ends for one duty the governing one is acted on; who is told is told each.
      if (governing[duty] !== undefined && governing[duty] !== one) continue;
      actions.push({
        ...(noun.id !== undefined && { id: noun.id }),
        place,
        duty,
        roles: owedBy,
        owedTo,
        clause,
        ...(due !== undefined && { due }),
        status,
        certain,
        under,
        ...(stillToTell !== undefined && { stillToTell }),
      });
    }
  }
  return actions.sort(
    (a, b) =>
      endTime(a) - endTime(b) ||
      compareTexts(a.roles.join(), b.roles.join()) ||
      compareTexts(a.id ?? "", b.id ?? "") ||
      a.place - b.place,
  );
}

const open: readonly ObligationStatus[] = ["running", "paused", "overdue", "open"];

/** By code points: the same order on every host. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
