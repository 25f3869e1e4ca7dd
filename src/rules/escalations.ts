import type { Role } from "../models/policy.js";
import { type Instant, parseInstant } from "../models/time.js";
import { type CaseOf, type ManyCasesOptions, obligationsOfEach } from "./many-cases.js";

/** Somebody who has to be told of a case by now and wasn't. */
export interface EscalationDue<Severity extends string, Clause extends string> {
  /** The case's number, where it has one. */
  readonly id?: string;
  /** The place of the case among those given, from 0. */
  readonly place: number;
  /** Who is still to be told. */
  readonly tell: readonly Role[];
  /** Whether one of them is enough. */
  readonly oneOf: boolean;
  /** Who has to tell them. */
  readonly by: readonly Role[];
  /** Since when it has been due. */
  readonly since: Instant;
  /** The clause that asks for it. */
  readonly clause: Clause;
  /** Whether it is owed whatever else turns out. */
  readonly certain: boolean;
  /** The severities under which it is owed. */
  readonly under: readonly Severity[];
}

/**
 * Who has to be told of these cases by now and was not, the longest waiting first?
 *
 * While a case's severity is undecided, what is only possible is listed too, with `certain: false`: telling somebody
 * once too often does less harm than not telling.
 *
 * @param cases - The cases: a list, or anything that can be walked through once.
 * @param options - Their policies, the calendar and the moment.
 * @returns Who is still to be told, by whom, since when, under which clause.
 * @throws RedressError if `asOf` can't be read or the calendar's zone isn't a policy's.
 * @clause CCR-7.2a, CCR-7.2c, CCR-7.2d, CSS-6, HCM-3.1.2, HCM-3.3.3, HCM-3.3.7, HCM-4.2.1, HCM-4.2.3
 *
 * @example A grave injury that nobody has reported
 * ```ts
 * import { escalations, guestComplaint } from "redress";
 * import { hotelComplaints } from "redress/policies";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * const c = guestComplaint({ id: "G-1", receivedAt: "2026-04-11T22:40:00+08:00", incident: "injury", grave: true });
 * const asOf = "2026-04-11T23:00:00+08:00";
 * const due = escalations([c], { policyOf: () => hotelComplaints, calendar: chinaOffice, asOf });
 * assert(due.some(({ clause, tell }) => clause === "HCM-4.2.3" && tell[0] === "resident-general-manager"));
 * ```
 */
export function escalations<Noun extends string, Facts, Severity extends string, Clause extends string>(
  cases: Iterable<CaseOf<NoInfer<Noun>>>,
  options: ManyCasesOptions<Noun, Facts, Severity, Clause>,
): readonly EscalationDue<Severity, Clause>[] {
  const due: EscalationDue<Severity, Clause>[] = [];
  for (const { noun, place, obligations = [] } of obligationsOfEach(cases, options)) {
    for (const one of obligations) {
      const { status, tell, stillToTell = [], startedAt, owedBy, clause, certain, under } = one;
      if (status !== "open" || tell === undefined || startedAt === undefined) continue;
      due.push({
        ...(noun.id !== undefined && { id: noun.id }),
        place,
        tell: stillToTell,
        oneOf: tell.oneOf === true,
        by: owedBy,
        since: startedAt,
        clause,
        certain,
        under,
      });
    }
  }
  return due.sort((a, b) => parseInstant(a.since) - parseInstant(b.since) || a.place - b.place);
}
