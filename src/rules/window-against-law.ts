import type { WorkingCalendar } from "../models/calendar.js";
import type { ReturnRequest } from "../models/return-request.js";
import type { StatuteRule } from "../models/statute.js";
import type { RollOver } from "../models/term.js";
import { addDays } from "../working-time/add-days.js";
import { endOfTerm } from "../working-time/end-of-term.js";
import { startOfDay } from "../working-time/start-of-day.js";
import type { AgainstLaw } from "./return-against-law.js";
import type { ReturnDecision } from "./return-decision.js";
import type { ReturnWindow } from "./return-windows.js";
import type { StatuteGiven } from "./statute-finding.js";

/** What happens by a rule to a term that ends on a day off; nothing where it isn't about that. */
export function rollOverOf({ gives }: StatuteRule<string>): RollOver | undefined {
  const counting = gives.find((grant) => grant.kind === "counting" && grant.rollOver !== "none");
  return counting?.kind === "counting" ? counting.rollOver : undefined;
}

/**
 * Was a customer too late for a window that closed on a day off, and in time by the law's count? A request in time by
 * the company's own count, or late by both, is not such a case.
 */
export function windowAgainstLaw<Clause extends string>(
  { requestedOn }: ReturnRequest,
  { windows }: ReturnDecision<Clause>,
  rollOver: RollOver,
  calendar: WorkingCalendar | undefined,
): AgainstLaw<StatuteGiven, Clause> {
  const closed = windows.filter(({ open }) => !open);
  if (calendar === undefined) {
    return closed.length === 0 ? notThis : { ...notThis, outcome: "unknown", ask: ["calendar"] };
  }
  const late = closed.flatMap((window) => {
    const end = behindRest(window, rollOver, calendar);
    return requestedOn <= end.lastDay ? [{ window, end }] : [];
  });
  const [first] = late;
  if (first === undefined) return notThis;
  return {
    outcome: "less",
    law: late.map(({ end }) => ({ kind: "last-day", day: end.lastDay, assumed: end.assumed })),
    company: { lastDay: first.window.closes },
    clauses: late.map(({ window }) => window.clause),
    ask: [],
  };
}

const notThis = { outcome: undefined, law: [], company: {}, clauses: [], ask: [] } as const;

function behindRest({ closes }: ReturnWindow<string>, rollOver: RollOver, calendar: WorkingCalendar) {
  // A term of one day from the day before ends on the same day.
  const from = startOfDay(addDays(closes, -1), calendar.timeZone);
  return endOfTerm({ amount: 1, unit: "day" }, { from, calendar, rollOver });
}
