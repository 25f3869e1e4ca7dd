import type { WorkingCalendar } from "../models/calendar.js";
import type { ServiceRequestFacts } from "../models/service-request.js";
import type { SupervisionPolicy } from "../models/supervision-policy.js";
import type { Term } from "../models/term.js";
import { type Day, type Instant, parseInstant } from "../models/time.js";
import { endOfCivilTerm } from "../working-time/end-of-civil-term.js";
import { endOfTerm } from "../working-time/end-of-term.js";
import type { TermEnd } from "../working-time/term-end.js";

/** What can be missing for the way to a site: a field of the request, the figure of the policy, or the calendar. */
export type MissingForVisit = keyof ServiceRequestFacts | "siteTimes" | "calendar";

/** A technician on the way to a site: who, and by when. */
export interface SiteVisit {
  /** Who goes, where somebody has been named. */
  readonly technician?: string;
  /** To which site. */
  readonly site?: string;
  /** The time set for this site. */
  readonly within?: Term;
  /** From when it runs, as the policy's setting has it. */
  readonly from?: Instant;
  /** The last instant at which the technician is in time. */
  readonly due?: Instant;
  /** The last day. */
  readonly lastDay?: Day;
  /** Whether the end leans on days for which no calendar has been announced. */
  readonly assumed?: boolean;
  /** When the technician was there. */
  readonly arrivedAt?: Instant;
  /**
   * How it stands; at the instant due it is in time. `open` and `done`: not there yet, and there, without anything to
   * hold it against.
   */
  readonly status: "running" | "overdue" | "met" | "late" | "open" | "done";
  /** What is missing: a named technician, or what the end can't be worked out without. */
  readonly missing: readonly MissingForVisit[];
}

/** By which policy, moment and calendar a visit is looked at. */
interface VisitOptions<Clause extends string> {
  readonly policy: SupervisionPolicy<Clause>;
  readonly asOf: Instant;
  readonly calendar?: WorkingCalendar;
}

/**
 * Who goes to the site, by when, and how does it stand?
 *
 * @param known - The request as it was known at the moment.
 * @param options - The policy, the moment and the calendar.
 */
export function siteVisit<Clause extends string>(known: ServiceRequestFacts, options: VisitOptions<Clause>): SiteVisit {
  const { technician, site, onSiteAt, onSite, onSiteEndedAt } = known;
  const { policy, asOf, calendar } = options;
  const within = policy.parameters.siteTimes.value?.find((one) => one.site === site)?.within;
  const start = startOf(known, policy);
  const missing: MissingForVisit[] = [];
  if (technician === undefined) missing.push("technician");
  if (site === undefined) missing.push("site");
  // Without the site nobody knows whether there is a time for it.
  if (within === undefined && (site !== undefined || policy.parameters.siteTimes.value === null)) {
    missing.push("siteTimes");
  }
  if ("missing" in start) missing.push(start.missing);
  const end = within === undefined || "missing" in start ? undefined : endOf(within, start.from, policy, calendar);
  if (within !== undefined && !("missing" in start) && end === undefined) missing.push("calendar");
  return {
    ...(technician !== undefined && { technician }),
    ...(site !== undefined && { site }),
    ...(within !== undefined && { within }),
    ...(!("missing" in start) && { from: start.from }),
    ...(end !== undefined && { due: end.due, lastDay: end.lastDay, assumed: end.assumed }),
    ...(onSiteAt !== undefined && { arrivedAt: onSiteAt }),
    status: statusOf(onSiteAt, onSite === undefined ? undefined : (onSiteEndedAt ?? asOf), end?.due, asOf),
    missing,
  };
}

/** From when the time runs, or the field that would say so. */
function startOf<Clause extends string>(
  known: ServiceRequestFacts,
  { ladder, settings }: SupervisionPolicy<Clause>,
): { readonly from: Instant } | { readonly missing: MissingForVisit } {
  if (settings.siteTimeFrom === "request") return { from: known.requestedAt };
  const failed = ladder.rungs.filter(({ rung, result }) => rung !== ladder.visit && known[result] === "failed").at(-1);
  if (failed === undefined) return { from: known.requestedAt };
  const from = known[failed.endedAt];
  return from === undefined ? { missing: failed.endedAt } : { from };
}

/** The end of the time; nothing where it is working time and there is no calendar. */
function endOf<Clause extends string>(
  { amount, unit }: Term,
  from: Instant,
  { timeZone }: SupervisionPolicy<Clause>,
  calendar: WorkingCalendar | undefined,
): TermEnd | undefined {
  if (unit !== "working-hour" && unit !== "working-day") return endOfCivilTerm({ amount, unit }, { from, timeZone });
  return calendar === undefined ? undefined : endOfTerm({ amount, unit }, { from, calendar });
}

function statusOf(
  arrivedAt: Instant | undefined,
  thereBy: Instant | undefined,
  due: Instant | undefined,
  asOf: Instant,
): SiteVisit["status"] {
  const over = (at: Instant) => due !== undefined && parseInstant(at) > parseInstant(due);
  if (arrivedAt !== undefined) return due === undefined ? "done" : over(arrivedAt) ? "late" : "met";
  // Whoever was there by then came before: in time for sure, or nobody knows.
  if (thereBy !== undefined) return over(thereBy) || due === undefined ? "done" : "met";
  return due === undefined ? "open" : over(asOf) ? "overdue" : "running";
}
