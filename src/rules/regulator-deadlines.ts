import type { WorkingCalendar } from "../models/calendar.js";
import { type Problem, RedressError, refuse, shown } from "../models/errors.js";
import type { PolicyReference } from "../models/policy.js";
import type { Statute } from "../models/statute.js";
import { type Day, type Instant, isDay } from "../models/time.js";
import { endOfTerm } from "../working-time/end-of-term.js";
import { startOfDay } from "../working-time/start-of-day.js";
import { checkZone } from "./check-zone.js";
import { isInForce, isStatute } from "./held-rules.js";
import { referenceTo } from "./reference-to.js";

/** What happened to a complaint at the market regulator, day by day. */
export interface RegulatorComplaint {
  /** The day on which the regulator received it. */
  readonly receivedOn: Day;
  /** An event: the day on which the regulator accepted it. */
  readonly acceptedOn?: Day;
}

/** Something that the regulator owes by a day. */
export interface RegulatorDeadline<StatuteId extends string> {
  /** What: to accept or refuse the complaint, to end the mediation. */
  readonly duty: string;
  /** The day of the event that starts it, which isn't counted. */
  readonly from: Day;
  /** The last day, inside. */
  readonly lastDay: Day;
  /** The last instant that is still in time. */
  readonly due: Instant;
  /** Whether that leans on days off that nobody has announced. */
  readonly assumed: boolean;
  /** The order that says so. */
  readonly clause: StatuteId;
}

/** What the market regulator owes by when: help for a reader, and no advice. */
export interface RegulatorDeadlines<StatuteId extends string> {
  /** The texts have the sentence for it. */
  readonly notice: "not-legal-advice";
  /** The law. */
  readonly statute: PolicyReference;
  /** The orders in force on the day of receipt: by them the whole complaint is handled. */
  readonly orders: readonly StatuteId[];
  /** What is owed, in the order of doing. */
  readonly deadlines: readonly RegulatorDeadline<StatuteId>[];
  /** The events that haven't happened and that a term waits for. */
  readonly waitingFor: readonly string[];
}

/** Under which law, and by whose calendar. */
export interface RegulatorDeadlineOptions<StatuteId extends string, Figure extends string> {
  /** The law, such as `statuteChina`. */
  readonly statute: Statute<StatuteId, Figure>;
  /** Whose working days and holidays. */
  readonly calendar: WorkingCalendar;
}

/**
 * By when must the market regulator accept or refuse a complaint, and end its mediation?
 *
 * The day of the event isn't counted. Which order applies goes by the day of receipt, for the acceptance and for the
 * mediation: no source says what becomes of a complaint that lies across the change. A last day on a public holiday
 * moves behind it where the order says so; an ordinary weekend moves nothing. The mediation runs from the acceptance,
 * and as long as that hasn't happened `waitingFor` says so.
 *
 * This is help for a reader and no legal advice, as `notice` says.
 *
 * @param noun - The days of receipt and acceptance.
 * @param options - The law and the calendar.
 * @returns What is owed with its last day and the order that says so.
 * @throws RedressError if a day doesn't exist, the acceptance lies before the receipt, the calendar isn't in the law's
 * zone, or the law leaves a figure open.
 * @clause SR-20, SR-121
 *
 * @example Over the Mid-Autumn and National Day holidays, and over a make-up Saturday
 * ```ts
 * import { regulatorDeadlines } from "redress";
 * import { statuteChina } from "redress/policies";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * const law = { statute: statuteChina, calendar: chinaOffice };
 * const { orders, deadlines } = regulatorDeadlines({ receivedOn: "2026-09-21" }, law);
 * assert.deepEqual(orders, ["SR-121"]);
 * assert.equal(deadlines[0]?.lastDay, "2026-10-08");
 * assert.equal(regulatorDeadlines({ receivedOn: "2026-05-08" }, law).deadlines[0]?.lastDay, "2026-05-18");
 * ```
 */
export function regulatorDeadlines<StatuteId extends string, Figure extends string>(
  noun: RegulatorComplaint,
  options: RegulatorDeadlineOptions<StatuteId, Figure>,
): RegulatorDeadlines<StatuteId> {
  const { statute, calendar } = options;
  if (!isStatute(statute)) refuse("regulatorDeadlines", "statute", "the law, such as statuteChina", statute);
  checkDays(noun);
  checkZone(statute, calendar);
  const events: { readonly [event: string]: Day | undefined } = {
    receipt: noun.receivedOn,
    acceptance: noun.acceptedOn,
  };
  const orders = statute.rules.filter((rule) => rule.binds === "regulator" && isInForce(rule, noun.receivedOn));
  const terms = orders.flatMap(({ clause, gives }) =>
    gives.flatMap((grant) => (grant.kind === "term" ? [{ ...grant, clause, from: events[grant.startsAt] }] : [])),
  );
  return {
    notice: statute.notice,
    statute: referenceTo(statute),
    orders: orders.map(({ clause }) => clause),
    deadlines: terms.flatMap(({ duty, amount: name, unit, rollOver, from, clause }) => {
      if (from === undefined) return [];
      const amount = statute.parameters[name].value;
      if (typeof amount !== "number") return refuse("statute", `parameters.${name}`, "a whole number", amount);
      const end = endOfTerm({ amount, unit }, { from: startOfDay(from, calendar.timeZone), calendar, rollOver });
      return [{ duty, from, lastDay: end.lastDay, due: end.due, assumed: end.assumed, clause }];
    }),
    waitingFor: [...new Set(terms.flatMap(({ startsAt, from }) => (from === undefined ? [startsAt] : [])))],
  };
}

function checkDays({ receivedOn, acceptedOn }: RegulatorComplaint): void {
  const days = Object.entries({ receivedOn, acceptedOn });
  const problems: Problem[] = days
    .filter(([path, day]) => (path === "receivedOn" || day !== undefined) && !(typeof day === "string" && isDay(day)))
    .map(([path, day]) => ({ path, wanted: 'a day such as "2026-03-01"', got: shown(day) }));
  if (problems.length === 0 && acceptedOn !== undefined && acceptedOn < receivedOn) {
    problems.push({ path: "acceptedOn", wanted: `at or after receivedOn (${receivedOn})`, got: shown(acceptedOn) });
  }
  if (problems.length > 0) throw new RedressError("regulatorDeadlines", problems);
}
