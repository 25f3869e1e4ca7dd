import { decide } from "../decision-table/decide.js";
import type { WorkingCalendar } from "../models/calendar.js";
import type { Decided, Undecided } from "../models/decision.js";
import { refuse } from "../models/errors.js";
import type { PolicyReference } from "../models/policy.js";
import type { ServiceRequest, ServiceRequestFacts } from "../models/service-request.js";
import type {
  LadderFacts,
  LadderOutcome,
  RungRule,
  ServiceLadder,
  ServiceRung,
  SupervisionPolicy,
} from "../models/supervision-policy.js";
import { type Instant, parseInstant } from "../models/time.js";
import { type Moment, momentOf } from "./case-at.js";
import { checkZone } from "./check-zone.js";
import { referenceTo } from "./reference-to.js";
import { type SiteVisit, siteVisit } from "./site-visit.js";
import { tableOf } from "./table-of.js";

/** How a rung of the ladder stands. */
export interface RungState {
  /** The rung. */
  readonly rung: ServiceRung;
  /**
   * `current`: to be tried, or under way; `possible`: it may be the current one; `skipped`: left out as the clause has
   * it; `passed-over`: left out though the clause wants it tried; `unclear`: left out, and nobody knows whether it might
   * be; `to-come`: only if those before it fail; `not-needed`: it was solved before.
   */
  readonly status:
    | "solved"
    | "failed"
    | "current"
    | "possible"
    | "skipped"
    | "passed-over"
    | "unclear"
    | "to-come"
    | "not-needed";
  /** The fact on which it hangs whether it may be left out. */
  readonly because?: keyof LadderFacts;
  /** Whether it was tried although the customer doesn't permit it. */
  readonly withoutPermission?: true;
}

/** What every answer about the ladder has, decided or not. */
export interface AboutLadder<Clause extends string> {
  /** Every rung, the first one first. */
  readonly rungs: readonly RungState[];
  /** What there is to say of the way to the site, once the request is that far. */
  readonly visit?: SiteVisit;
  /** What the tables read: an event that had not happened by the moment is `not-tried`. */
  readonly facts: Partial<LadderFacts>;
  /** The clause of the ladder. */
  readonly clause: Clause;
  /** Which policy it was decided under. */
  readonly policy: PolicyReference;
  /** The moment for which it holds. */
  readonly asOf: Instant;
}

/** On which rung a request is, by which clause. */
export type LadderDecision<Clause extends string> = AboutLadder<Clause> &
  (
    | (Omit<Decided<LadderOutcome, Clause>, "outcome"> & {
        /** The rung; `solved`; or `not-covered`: the last rung failed, and the source says nothing of what follows. */
        readonly stands: LadderOutcome;
      })
    | (Omit<Undecided<LadderOutcome, Clause>, "outcome"> & {
        /** Not known yet. */
        readonly stands?: undefined;
      })
  );

/** Under which policy and at which moment the rung is asked for. */
export interface ClimbOptions<Clause extends string> {
  /** The rulebook. */
  readonly policy: SupervisionPolicy<Clause>;
  /** The moment: an instant with an offset, or a `Date`. */
  readonly asOf: Moment;
  /** Whose working time is counted, where a site's time is in working hours or days. */
  readonly calendar?: WorkingCalendar;
}

/**
 * On which rung of help is this request: the hotline, remote help, or a technician on site, and by when?
 *
 * A rung is climbed where the one before failed. Remote help without the customer's permission is skipped; while nobody
 * knows whether there is one, both rungs are possible. A rung without a result has not been tried to its end. What
 * happened after the moment is ignored, and so is a result without a time while that of a rung before it lies ahead. Once
 * it comes to a visit, the answer has the end of the time set for the site,
 * or what is missing to work it out.
 *
 * @param noun - The request, made by `serviceRequest`.
 * @param options - The policy, the moment and, for working time, the calendar.
 * @returns The rung, how each rung stands, and what there is to say of the visit.
 * @throws RedressError if `asOf` can't be read or lies before the request, the calendar's zone isn't the policy's, or
 * the time of the site ends out of reach.
 * @clause SVC-10.2
 *
 * @example Remote help isn't permitted
 * ```ts
 * import { climbService, configure, serviceRequest } from "redress";
 * import { serviceSupervision } from "redress/policies";
 *
 * const siteTimes = [{ site: "plant-2", within: { amount: 4, unit: "hour" } }] as const;
 * const policy = configure(serviceSupervision, { parameters: { siteTimes } });
 * const request = serviceRequest({
 *   requestedAt: "2026-09-24T16:00:00+08:00",
 *   hotline: "failed",
 *   remotePermitted: false,
 *   site: "plant-2",
 * });
 * const { stands, rungs, visit } = climbService(request, { policy, asOf: "2026-09-24T17:00:00+08:00" });
 * assert.equal(stands, "on-site");
 * assert.deepEqual(rungs[1], { rung: "remote", status: "skipped", because: "remotePermitted" });
 * assert.equal(visit?.due, "2026-09-24T20:00:00+08:00");
 * assert.deepEqual(visit?.missing, ["technician"]);
 * ```
 */
export function climbService<Clause extends string>(
  noun: ServiceRequest,
  options: ClimbOptions<Clause>,
): LadderDecision<Clause> {
  const { policy, calendar } = options;
  const { ladder } = policy;
  const asOf = momentOf(options.asOf);
  if (parseInstant(asOf) < parseInstant(noun.requestedAt)) {
    refuse("asOf", "", `at or after requestedAt (${noun.requestedAt})`, asOf);
  }
  if (calendar !== undefined) checkZone(policy, calendar);
  const known = requestAt(noun, asOf, ladder);
  const facts = factsOf(known);
  const decision = decide(tableOf(policy, ladder.stands), facts);
  const rungs = ladder.rungs.map((rule, place) => stateOf(rule, place, ladder, facts, decision.possible));
  const visiting = rungs.find(({ rung }) => rung === ladder.visit);
  const comesToIt = visiting !== undefined && ["current", "solved", "failed"].includes(visiting.status);
  const about: AboutLadder<Clause> = {
    rungs,
    ...(comesToIt && { visit: siteVisit(known, { policy, asOf, ...(calendar !== undefined && { calendar }) }) }),
    facts,
    clause: ladder.clause,
    policy: referenceTo(policy),
    asOf,
  };
  if (!decision.decided) {
    const { outcome: _outcome, ...rest } = decision;
    return { ...rest, ...about };
  }
  const { outcome, ...rest } = decision;
  return { ...rest, stands: outcome, ...about };
}

/** The request without what lies after the moment. */
function requestAt<Clause extends string>(
  noun: ServiceRequest,
  asOf: Instant,
  { rungs }: ServiceLadder<Clause>,
): ServiceRequestFacts {
  const later = (at: Instant | undefined) => at !== undefined && parseInstant(at) > parseInstant(asOf);
  const firstLater = rungs.findIndex(({ endedAt }) => later(noun[endedAt]));
  // What came of a rung without a time came after the rungs before it.
  const hidden: string[] = rungs
    .filter(({ endedAt }, place) =>
      noun[endedAt] === undefined ? firstLater >= 0 && place > firstLater : later(noun[endedAt]),
    )
    .flatMap(({ result, endedAt }) => [result, endedAt]);
  // Nothing comes of work on site before somebody is there.
  if (later(noun.onSiteAt)) hidden.push("onSiteAt", "onSite", "onSiteEndedAt");
  const { requestedAt, ...rest } = noun;
  return { requestedAt, ...Object.fromEntries(Object.entries(rest).filter(([name]) => !hidden.includes(name))) };
}

function factsOf({ hotline, remotePermitted, remote, onSite, onSiteAt }: ServiceRequestFacts): Partial<LadderFacts> {
  return {
    hotline: hotline ?? "not-tried",
    ...(remotePermitted !== undefined && { remotePermitted }),
    remote: remote ?? "not-tried",
    onSite: onSite ?? (onSiteAt === undefined ? "not-tried" : "under-way"),
  };
}

function stateOf<Clause extends string>(
  { rung, result, permission }: RungRule,
  place: number,
  { rungs }: ServiceLadder<Clause>,
  facts: Partial<LadderFacts>,
  possible: readonly LadderOutcome[],
): RungState {
  const came = facts[result];
  const forbidden = permission !== undefined && facts[permission] === false;
  if (came === "solved" || came === "failed") {
    return { rung, status: came, ...(forbidden && { withoutPermission: true }) };
  }
  if (possible.includes(rung)) return { rung, status: possible.length > 1 ? "possible" : "current" };
  const solvedBefore = rungs.slice(0, place).some((one) => facts[one.result] === "solved");
  // Whatever lies before a rung that was tried, or may be up now, has been left behind.
  const behind = rungs.slice(place + 1).some((one) => facts[one.result] !== "not-tried" || possible.includes(one.rung));
  if (solvedBefore || !behind) return { rung, status: solvedBefore ? "not-needed" : "to-come" };
  if (permission === undefined || facts[permission] === true) return { rung, status: "passed-over" };
  return { rung, status: forbidden ? "skipped" : "unclear", because: permission };
}
