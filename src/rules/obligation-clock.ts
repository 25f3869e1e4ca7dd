import type { WorkingCalendar } from "../models/calendar.js";
import type { Notification } from "../models/case.js";
import type { ComplaintSettings, Obligation, Role } from "../models/policy.js";
import { type Instant, parseInstant } from "../models/time.js";
import { addWorkingMinutes } from "../working-time/add-working-minutes.js";
import { dayOf } from "../working-time/day-of.js";
import { epochToInstant } from "../working-time/epoch-to-instant.js";
import { workingMinutesBetween } from "../working-time/working-minutes-between.js";
import type { CaseAt } from "./case-at.js";
import { endOfObligation, type ObligationEnd, stops } from "./end-of-obligation.js";
import { field, momentAt } from "./fields.js";

/** How an obligation stands. `open` and `done` are for what is due at once: it is never overdue. */
export type ObligationStatus =
  | "waiting"
  | "running"
  | "paused"
  | "met"
  | "late"
  | "overdue"
  | "withdrawn"
  | "open"
  | "done";

/** A length of time by the wall and in working time, both in whole minutes. */
export interface Span {
  /** By the wall. */
  readonly minutes: number;
  /** In the calendar's working time. */
  readonly workingMinutes: number;
}

/** Where an obligation stands at a moment. */
export interface ObligationClock extends ObligationEnd {
  /** How it stands. */
  readonly status: ObligationStatus;
  /**
   * Whether it wasn't done in time: done late, overdue, or withdrawn after its end. Of an obligation that isn't
   * `certain` it says what would be so if it holds.
   */
  readonly breached: boolean;
  /** When it started; left out while it waits for its event. */
  readonly startedAt?: Instant;
  /** When it was done. */
  readonly doneAt?: Instant;
  /** What is left, while it runs. */
  readonly left?: Span;
  /** By how much it is or was too late. */
  readonly lateBy?: Span;
  /** Whether less time is left than the policy's threshold; left out where it names none. */
  readonly atRisk?: boolean;
  /** The instant after which it is at risk, where the policy names a threshold. */
  readonly atRiskAfter?: Instant;
  /** Who is still to be told. */
  readonly stillToTell?: readonly Role[];
}

/**
 * Where does an obligation stand?
 *
 * @param obligation - What is owed.
 * @param known - The case at the moment.
 * @param notBefore - The instant from which the obligation holds at all.
 */
export function obligationClock(
  obligation: Obligation<string>,
  known: CaseAt,
  notBefore: Instant,
  calendar: WorkingCalendar,
  settings: ComplaintSettings,
): ObligationClock {
  const { asOf, fields } = known;
  const withdrawnAt = momentAt(fields, "withdrawnAt");
  const event = momentAt(fields, obligation.startsAt);
  if (event === undefined) {
    return { status: withdrawnAt === undefined ? "waiting" : "withdrawn", breached: false, assumed: false };
  }
  // Results carry the calendar's offset, whichever the noun's have.
  const inZone = (at: Instant): Instant => epochToInstant(parseInstant(at), calendar.timeZone);
  const startedAt = inZone(later(event, notBefore));
  const { doneAt: done, stillToTell } = fulfilment(obligation, known, startedAt);
  const doneAt = done === undefined ? undefined : inZone(done);
  const told = stillToTell === undefined ? {} : { stillToTell };
  if (obligation.term === "at-once") {
    const status = doneAt !== undefined ? "done" : withdrawnAt !== undefined ? "withdrawn" : "open";
    return {
      status,
      breached: false,
      startedAt,
      lastDay: dayOf(startedAt, calendar.timeZone),
      due: startedAt,
      assumed: false,
      ...(doneAt !== undefined && { doneAt }),
      ...told,
    };
  }
  // What rests after it was done moves its end no more.
  const pauses = doneAt === undefined ? known.pauses : known.pauses.flatMap((pause) => before(pause, doneAt));
  const { due, ...end } = endOfObligation(obligation, { ...known, pauses }, startedAt, calendar, settings);
  const base = { startedAt, ...end, ...(due !== undefined && { due }), ...told };
  const isLate = (at: Instant): boolean => due !== undefined && parseInstant(at) > parseInstant(due);
  const tooLate = (until: Instant) => (due === undefined ? {} : { lateBy: span(due, until, calendar) });
  if (doneAt !== undefined) {
    if (!isLate(doneAt)) return { status: "met", breached: false, ...base, doneAt };
    return { status: "late", breached: true, ...base, doneAt, ...tooLate(doneAt) };
  }
  if (withdrawnAt !== undefined) {
    const breached = isLate(withdrawnAt);
    return { status: "withdrawn", breached, ...base, ...(breached && tooLate(withdrawnAt)) };
  }
  if (isLate(asOf)) return { status: "overdue", breached: true, ...base, ...tooLate(asOf) };
  const status = known.paused && stops(obligation, settings) ? "paused" : "running";
  if (due === undefined) return { status, breached: false, ...base };
  const left = span(asOf, due, calendar);
  return { status, breached: false, ...base, left, ...risk(obligation, startedAt, due, asOf, calendar, settings) };
}

/** When an obligation was fulfilled, and who is still to be told. Who knew already needn't be told again. */
export function fulfilment(
  { tell, doneAt }: Obligation<string>,
  { fields }: CaseAt,
  startedAt?: Instant,
): { readonly doneAt: Instant | undefined; readonly stillToTell?: readonly Role[] } {
  if (tell !== undefined) {
    const notified = field(fields, "notified");
    // The noun's schema has checked the list.
    const list = (Array.isArray(notified) ? notified : []) as readonly Notification[];
    const times = tell.roles.map(
      (role) =>
        list
          .filter((one) => one.role === role)
          .map(({ at }) => at)
          .sort(byTime)[0],
    );
    const stillToTell = tell.roles.filter((_role, place) => times[place] === undefined);
    const known = times.filter((at) => at !== undefined).sort(byTime);
    if (tell.oneOf === true) return { doneAt: known[0], stillToTell: known.length > 0 ? [] : stillToTell };
    return { doneAt: stillToTell.length === 0 ? known.at(-1) : undefined, stillToTell };
  }
  // What happened before it started doesn't fulfil it, nor what happened after it was withdrawn.
  const first = startedAt === undefined ? Number.NEGATIVE_INFINITY : parseInstant(startedAt);
  const withdrawnAt = momentAt(fields, "withdrawnAt");
  const last = withdrawnAt === undefined ? Number.POSITIVE_INFINITY : parseInstant(withdrawnAt);
  const times = doneAt
    .map((path) => momentAt(fields, path))
    .filter((at) => at !== undefined)
    .filter((at) => parseInstant(at) >= first && parseInstant(at) <= last);
  return { doneAt: times.sort(byTime)[0] };
}

/** A term in working days or hours runs out in working time, every other one by the wall. */
function risk(
  { term }: Obligation<string>,
  startedAt: Instant,
  due: Instant,
  asOf: Instant,
  calendar: WorkingCalendar,
  { atRiskBelow }: ComplaintSettings,
): Pick<ObligationClock, "atRisk" | "atRiskAfter"> {
  if (atRiskBelow === null) return {};
  const share = Number(atRiskBelow.slice(0, -1)) / 100;
  const works = typeof term === "object" && "unit" in term && term.unit.startsWith("working");
  const wall = parseInstant(due) - parseInstant(startedAt);
  const edge = works
    ? addWorkingMinutes(due, -Math.floor(workingMinutesBetween(startedAt, due, calendar) * share), calendar)
    : epochToInstant(parseInstant(due) - Math.floor(wall * share), calendar.timeZone);
  const atRiskAfter = later(startedAt, edge);
  return { atRisk: parseInstant(asOf) > parseInstant(atRiskAfter), atRiskAfter };
}

function span(from: Instant, to: Instant, calendar: WorkingCalendar): Span {
  return {
    minutes: Math.floor((parseInstant(to) - parseInstant(from)) / 60_000),
    workingMinutes: Math.floor(workingMinutesBetween(from, to, calendar)),
  };
}

/** The part of a pause that lies before an instant. */
function before(pause: CaseAt["pauses"][number], end: Instant): CaseAt["pauses"] {
  if (parseInstant(pause.from) >= parseInstant(end)) return [];
  return [{ ...pause, to: parseInstant(pause.to) > parseInstant(end) ? end : pause.to }];
}

function later(a: Instant, b: Instant): Instant {
  return parseInstant(b) > parseInstant(a) ? b : a;
}

function byTime(a: Instant, b: Instant): number {
  return parseInstant(a) - parseInstant(b);
}
