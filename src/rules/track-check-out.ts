import { decide } from "../decision-table/decide.js";
import type { Decided, Undecided } from "../models/decision.js";
import type { CheckOutAction, CheckOutFacts, CheckOutStep, FrontDeskPolicy } from "../models/front-desk-policy.js";
import type { PolicyReference, Role } from "../models/policy.js";
import type { Stay, StayFacts } from "../models/stay.js";
import { type Instant, parseInstant } from "../models/time.js";
import { addMinutes } from "../working-time/add-minutes.js";
import { epochToInstant } from "../working-time/epoch-to-instant.js";
import { timeOnDay } from "../working-time/time-on-day.js";
import { type Moment, momentOf } from "./case-at.js";
import { minutesIn } from "./minutes-in.js";
import { referenceTo } from "./reference-to.js";
import { tableOf } from "./table-of.js";

/** An instant that a clause gives. */
export interface CitedInstant<Clause extends string> {
  /** The instant, with the offset of the policy's zone. */
  readonly at: Instant;
  /** The clause that gives it. */
  readonly clause: Clause;
}

/**
 * How a stay stands: `not-yet`: the time of the reminder has not come; `due`: from then on through the end, that very
 * instant inside; `overdue`: past it; `checked-out`.
 */
export type CheckOutStatus = "not-yet" | "due" | "overdue" | "checked-out";

/** What is said of a check-out, whether the next step is known or not. */
export interface AboutCheckOut<Clause extends string> {
  /** The stay's number, where it has one. */
  readonly id?: string;
  /** The room, where the stay names it. */
  readonly room?: string;
  /** When the stay ends; a check-out at that very instant is in time. */
  readonly due: CitedInstant<Clause>;
  /** From when on the room is called. */
  readonly reminder: CitedInstant<Clause>;
  /** How the stay stands. */
  readonly status: CheckOutStatus;
  /** The whole minutes since the end, until the check-out or the moment; left out where it isn't past. */
  readonly minutesLate?: number;
  /**
   * The first instant at which this answer is another one, but for the count of minutes, if nobody does anything. What
   * the stay already holds after the moment, such as a call or the check-out, is a moment to look again too.
   */
  readonly nextTransitionAt: Instant | undefined;
  /** What had happened by the moment, and what of its outcome is known. */
  readonly facts: Partial<CheckOutFacts>;
  /** The policy that was applied. */
  readonly policy: PolicyReference;
  /** The moment for which it holds. */
  readonly asOf: Instant;
}

/** What is to be done about a check-out now, by which clause. */
export type CheckOutDecision<Clause extends string> = AboutCheckOut<Clause> &
  (
    | (Omit<Decided<CheckOutStep, Clause>, "outcome"> & {
        /** What is to be done. */
        readonly action: CheckOutAction;
        /** Who does it; left out where nobody has to do anything. */
        readonly by?: Role;
        /** What secures the charge, where something does. */
        readonly security?: "luggage";
        /** What comes next once that is done, or once what is waited for has come: one of these. */
        readonly next: readonly CheckOutStep[];
      })
    | (Omit<Undecided<CheckOutStep, Clause>, "outcome"> & {
        /** Not known yet; `possible` says what it may be. */
        readonly action: undefined;
      })
  );

/** Under which policy and at which moment a check-out is asked for. */
export interface CheckOutOptions<Clause extends string> {
  /** The rulebook. */
  readonly policy: FrontDeskPolicy<Clause>;
  /** The moment: an instant with an offset, or a `Date`. */
  readonly asOf: Moment;
}

/**
 * When does this stay end, who is called when, and what is to be done now by whom?
 *
 * A stay over night ends at the time of the clause by the clock of the policy's zone, also on a day on which the clocks
 * change; one by the hour so many hours after its beginning, by the time that passes. From the reminder on the room is
 * called, then the contact number; the door is knocked at once the further charge is posted and both calls were in
 * vain. A step counts only from when it is up: the call to the room from the reminder on, the one to the contact number
 * from that call on, the further charge from the end on, the knock once that is posted and both calls were made, the look
 * from the knock on. One that came earlier doesn't matter, so no door is opened before the end. What lies after `asOf` has not happened, nor is anything known of it.
 *
 * @param noun - The stay, made by `stay`.
 * @param options - The policy and the moment.
 * @returns The end, how the stay stands, the next step with its clause, and what may come after it. Undecided where a
 * call, a knock or a look is noted without what it came to.
 * @throws RedressError if `asOf` can't be read, or the stay ends outside the years 0000 to 9999.
 * @clause HCO-1, HCO-2, HCO-2b, HCO-3
 *
 * @example Nobody answers, and the luggage is still there
 * ```ts
 * import { stay, trackCheckOut } from "redress";
 * import { frontDesk } from "redress/policies";
 *
 * const s = stay({
 *   kind: "overnight",
 *   departsOn: "2026-10-02",
 *   roomCall: { at: "2026-10-02T11:30:00+08:00", answered: false },
 *   contactCall: { at: "2026-10-02T11:34:00+08:00", answered: false },
 *   chargePostedAt: "2026-10-02T12:30:00+08:00",
 *   knock: { at: "2026-10-02T12:35:00+08:00", answered: false },
 *   look: { at: "2026-10-02T12:36:00+08:00", luggage: "present" },
 * });
 * const called = trackCheckOut(s, { policy: frontDesk, asOf: "2026-10-02T11:35:00+08:00" });
 * assert.deepEqual([called.action, called.status], ["await-charge", "due"]);
 * const looked = trackCheckOut(s, { policy: frontDesk, asOf: "2026-10-02T12:40:00+08:00" });
 * assert.deepEqual([looked.action, looked.minutesLate], ["charge-on", 40]);
 * assert.equal(looked.decided && looked.security, "luggage");
 * ```
 */
export function trackCheckOut<Clause extends string>(
  noun: Stay,
  options: CheckOutOptions<Clause>,
): CheckOutDecision<Clause> {
  const { policy } = options;
  const { checkOut, timeZone } = policy;
  const asOf = momentOf(options.asOf);
  const now = parseInstant(asOf);
  const due = endOf(noun, policy);
  const reminder: CitedInstant<Clause> = {
    at: addMinutes(due.at, -minutesIn(checkOut.reminder.before), timeZone),
    clause: checkOut.reminder.clause,
  };
  const [end, remindFrom] = [parseInstant(due.at), parseInstant(reminder.at)];
  const steps = stepsThatCount(noun, reminder.at, due.at);
  const facts = factsAt(steps, now, remindFrom);
  const until = facts.checkedOut === true && noun.checkedOutAt !== undefined ? parseInstant(noun.checkedOutAt) : now;
  const about: AboutCheckOut<Clause> = {
    ...(noun.id !== undefined && { id: noun.id }),
    ...(noun.room !== undefined && { room: noun.room }),
    due,
    reminder,
    status: facts.checkedOut === true ? "checked-out" : now > end ? "overdue" : now < remindFrom ? "not-yet" : "due",
    ...(until > end && { minutesLate: Math.floor((until - end) / 60_000) }),
    nextTransitionAt: facts.checkedOut === true ? undefined : nextAfter(now, [remindFrom, end + 1], steps, timeZone),
    facts,
    policy: referenceTo(policy),
    asOf,
  };
  const table = tableOf(policy, checkOut.steps);
  const decision = decide(table, facts);
  if (!decision.decided) return { ...decision, action: undefined, ...about };
  const { outcome, ...rest } = decision;
  const { doneBy, ...step } = outcome;
  return {
    ...rest,
    ...step,
    next: doneBy === undefined ? [] : decide(table, { ...facts, [doneBy]: true }).possible,
    ...about,
  };
}

function endOf<Clause extends string>(noun: Stay, policy: FrontDeskPolicy<Clause>): CitedInstant<Clause> {
  const { timeZone } = policy;
  const { overnight, hourly } = policy.checkOut;
  return noun.kind === "overnight"
    ? { at: timeOnDay(noun.departsOn, overnight.at, timeZone), clause: overnight.clause }
    : { at: addMinutes(noun.startedAt, minutesIn(hourly.term), timeZone), clause: hourly.clause };
}

/** The events of a stay that move its check-out on. */
type CheckOutEvents = Pick<
  StayFacts,
  "roomCall" | "contactCall" | "chargePostedAt" | "knock" | "look" | "checkedOutAt"
>;

/** The events without those that came before they were up: each one is up once those before it have happened. */
function stepsThatCount(noun: Stay, remindFrom: Instant, end: Instant): CheckOutEvents {
  const { checkedOutAt } = noun;
  const roomCall = unlessEarly(noun.roomCall, remindFrom);
  const contactCall = unlessEarly(noun.contactCall, roomCall?.at);
  const charge = noun.chargePostedAt === undefined ? undefined : unlessEarly({ at: noun.chargePostedAt }, end);
  const knock = unlessEarly(noun.knock, charge?.at, contactCall?.at);
  const look = unlessEarly(noun.look, knock?.at);
  return {
    ...(roomCall !== undefined && { roomCall }),
    ...(contactCall !== undefined && { contactCall }),
    ...(charge !== undefined && { chargePostedAt: charge.at }),
    ...(knock !== undefined && { knock }),
    ...(look !== undefined && { look }),
    ...(checkedOutAt !== undefined && { checkedOutAt }),
  };
}

/** The event, unless it came before one of these, or one of these is still to come. */
function unlessEarly<Event extends { readonly at: Instant }>(
  event: Event | undefined,
  ...earlier: readonly (Instant | undefined)[]
): Event | undefined {
  if (event === undefined) return undefined;
  const isUp = earlier.every((at) => at !== undefined && parseInstant(at) <= parseInstant(event.at));
  return isUp ? event : undefined;
}

/** What had happened by the moment. A stay that is checked out needs to know no more. */
function factsAt(events: CheckOutEvents, now: number, remindFrom: number): Partial<CheckOutFacts> {
  const isBy = (at: Instant | undefined) => at !== undefined && parseInstant(at) <= now;
  if (isBy(events.checkedOutAt)) return { checkedOut: true };
  const { roomCall, contactCall, chargePostedAt, knock, look } = events;
  const [roomCalled, contactCalled] = [isBy(roomCall?.at), isBy(contactCall?.at)];
  const [knocked, looked] = [isBy(knock?.at), isBy(look?.at)];
  return {
    checkedOut: false,
    reminderTime: now >= remindFrom,
    roomCalled,
    ...(roomCalled && roomCall?.answered !== undefined && { "roomCall.answered": roomCall.answered }),
    contactCalled,
    ...(contactCalled && contactCall?.answered !== undefined && { "contactCall.answered": contactCall.answered }),
    chargePosted: isBy(chargePostedAt),
    knocked,
    ...(knocked && knock?.answered !== undefined && { "knock.answered": knock.answered }),
    looked,
    ...(looked && look?.luggage !== undefined && { "look.luggage": look.luggage }),
  };
}

/** The first of these times and events that lies ahead. */
function nextAfter(
  now: number,
  times: readonly number[],
  { roomCall, contactCall, chargePostedAt, knock, look, checkedOutAt }: CheckOutEvents,
  timeZone: string,
): Instant | undefined {
  const events = [roomCall?.at, contactCall?.at, chargePostedAt, knock?.at, look?.at, checkedOutAt];
  const ahead = [...times, ...events.flatMap((at) => (at === undefined ? [] : [parseInstant(at)]))].filter(
    (time) => time > now,
  );
  return ahead.length === 0 ? undefined : epochToInstant(Math.min(...ahead), timeZone);
}
