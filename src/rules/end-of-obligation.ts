import type { WorkingCalendar } from "../models/calendar.js";
import type { ComplaintSettings, Obligation } from "../models/policy.js";
import { type Day, type Instant, parseInstant } from "../models/time.js";
import { dayOf } from "../working-time/day-of.js";
import { endOfTerm } from "../working-time/end-of-term.js";
import { epochToInstant } from "../working-time/epoch-to-instant.js";
import type { MovedByPauses } from "../working-time/term-end.js";
import type { CaseAt } from "./case-at.js";
import { endOfDate } from "./end-of-date.js";
import { momentAt } from "./fields.js";

/** Where an obligation ends. */
export interface ObligationEnd {
  /** The last day on which it is in time. */
  readonly lastDay?: Day;
  /** The last instant at which it is in time. */
  readonly due?: Instant;
  /** Whether the end leans on days for which no calendar has been announced. */
  readonly assumed: boolean;
  /** How far pauses moved the end. */
  readonly movedByPauses?: MovedByPauses;
  /** Which arrangement gave the end instead of the term. */
  readonly setBy?: "extension" | "customer";
  /** The fields that its end waits for, where none of them is known. */
  readonly endsWith?: readonly string[];
}

/** When does an obligation end that has started: by its term, its moment, or an arrangement? */
export function endOfObligation(
  obligation: Obligation<string>,
  { fields, pauses }: CaseAt,
  startedAt: Instant,
  calendar: WorkingCalendar,
  settings: ComplaintSettings,
): ObligationEnd {
  const { timeZone } = calendar;
  const { term } = obligation;
  const by = (end: string, more: Partial<ObligationEnd> = {}): ObligationEnd => {
    const time = parseInstant(endOfDate(end, timeZone));
    // An end at midnight belongs to the day that the midnight ends.
    return {
      lastDay: dayOf(epochToInstant(time - 1, timeZone), timeZone),
      due: epochToInstant(time, timeZone),
      assumed: false,
      ...more,
    };
  };
  let end: ObligationEnd;
  const wanted = obligation.replacedBy === undefined ? undefined : momentAt(fields, obligation.replacedBy);
  if (wanted !== undefined) end = by(wanted, { setBy: "customer" });
  else if (term === "not-stated" || term === "at-once") end = { assumed: false };
  else if (term === "end-of-day") end = by(dayOf(startedAt, timeZone));
  else if ("until" in term) {
    const known = term.until.map((path) => momentAt(fields, path)).filter((at) => at !== undefined);
    const [first] = known.sort((a, b) => parseInstant(endOfDate(a, timeZone)) - parseInstant(endOfDate(b, timeZone)));
    end = first === undefined ? { assumed: false, endsWith: term.until } : by(first);
  } else {
    const resting = stops(obligation, settings) ? pauses : [];
    end = endOfTerm(term, { from: startedAt, calendar, rollOver: settings.rollOver, pauses: resting });
  }
  const until = momentAt(fields, "extension.until");
  if (until !== undefined && extensionEffect(obligation, fields, end.due, timeZone) === "applies") {
    return by(until, { setBy: "extension" });
  }
  return end;
}

/** What an extension does to an obligation, and if nothing, why. */
export type ExtensionEffect = "applies" | "no-clause" | "wrong-role" | "too-late" | "not-longer";

/** Whether an extension moves an obligation that would end at `due`. */
export function extensionEffect(
  { extendedBy }: Obligation<string>,
  fields: CaseAt["fields"],
  due: Instant | undefined,
  timeZone: string,
): ExtensionEffect {
  if (extendedBy === undefined) return "no-clause";
  if (momentAt(fields, "extension.approvedBy") !== extendedBy) return "wrong-role";
  const approvedAt = momentAt(fields, "extension.approvedAt") ?? "";
  const until = momentAt(fields, "extension.until") ?? "";
  if (due === undefined) return "applies";
  if (parseInstant(approvedAt) > parseInstant(due)) return "too-late";
  return parseInstant(endOfDate(until, timeZone)) > parseInstant(due) ? "applies" : "not-longer";
}

/** Whether a pause stops the clock of this obligation: of a term, as the settings say; never of a moment. */
export function stops({ term }: Obligation<string>, { pausesStop }: ComplaintSettings): boolean {
  if (typeof term === "string" || "until" in term) return false;
  return term.unit.startsWith("working") ? pausesStop.workingDays : pausesStop.days;
}
