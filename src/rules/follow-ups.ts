import { refuse } from "../models/errors.js";
import type { FollowUpPolicy, PolicyReference, Role } from "../models/policy.js";
import { type Day, isDay } from "../models/time.js";
import { addDays } from "../working-time/add-days.js";
import { lastDayOfPeriod } from "./last-day-of-period.js";
import { monthsIn } from "./months-in.js";
import { referenceTo } from "./reference-to.js";
import { checkSpan, type SpanOfDays } from "./span-of-days.js";

/** A follow-up call that is due. */
export interface FollowUp<Clause extends string> {
  /** Who calls. */
  readonly by: Role;
  /** The clause that asks for it. */
  readonly clause: Clause;
  /** The month or quarter of the project that it belongs to, both days inside. */
  readonly period: SpanOfDays;
  /** The last day on which it is in time. */
  readonly due: Day;
}

/** The follow-up calls of a project between two days. */
export interface FollowUps<Clause extends string> {
  /** The calls, in order. */
  readonly followUps: readonly FollowUp<Clause>[];
  /** The policy that they follow from. */
  readonly policy: PolicyReference;
}

/** Under which policy and between which days follow-ups are asked for. */
export interface FollowUpOptions<Clause extends string> extends SpanOfDays {
  /** The rulebook, such as `serviceSupervision`. */
  readonly policy: FollowUpPolicy<string, Clause, string>;
}

/**
 * When is the customer of a delivered project called: each month in its first year, each quarter after?
 *
 * The months and quarters are the project's own, counted from the day of delivery; each call is due by the last day of
 * its period. The first year ends with the day before the anniversary. In a month without the corresponding day the
 * period runs through the month's last one: a year from 29 February ends with 28 February.
 *
 * @param project - The project, with the day on which it was delivered.
 * @param options - The policy, and the first and last day between which a call must fall due.
 * @returns The calls, in order.
 * @throws RedressError if a day doesn't exist or the last one lies before the first.
 * @clause SVC-5
 *
 * @example Around the anniversary
 * ```ts
 * import { followUps } from "redress";
 * import { serviceSupervision } from "redress/policies";
 *
 * const span = { from: "2027-02-01", through: "2027-06-30" };
 * const calls = followUps({ deliveredOn: "2026-03-15" }, { policy: serviceSupervision, ...span }).followUps;
 * assert.deepEqual(calls.map(({ due }) => due), ["2027-02-14", "2027-03-14", "2027-06-14"]);
 * ```
 */
export function followUps<Clause extends string>(
  project: { readonly deliveredOn: Day },
  options: FollowUpOptions<Clause>,
): FollowUps<Clause> {
  const { policy, from, through } = options;
  const { deliveredOn }: { readonly deliveredOn?: Day } = Object(project);
  checkSpan("followUps", options);
  if (typeof deliveredOn !== "string" || !isDay(deliveredOn)) {
    refuse("followUps", "deliveredOn", 'a day such as "2026-03-15"', deliveredOn);
  }
  const { by, clause, firstYear, later } = policy.followUps;
  const year = monthsIn(firstYear.lasts);
  const found: FollowUp<Clause>[] = [];
  // All periods are counted from the delivery, so that the 31st isn't lost in a month of 30 days.
  let months = 0;
  let first = deliveredOn;
  while (first <= through) {
    months += monthsIn(months < year ? firstYear.every : later.every);
    const period = { from: first, through: lastDayOfPeriod(deliveredOn, { amount: months, unit: "month" }) };
    if (period.through >= from && period.through <= through) found.push({ by, clause, period, due: period.through });
    first = addDays(period.through, 1);
  }
  return { followUps: found, policy: referenceTo(policy) };
}
