import type { FollowUpPolicy } from "../models/policy.js";

/** Every clause of service supervision and response (SVC) that this policy holds. */
const clauses = { "SVC-5": "deadline" } as const;

/** The id of a clause of SVC. */
export type ServiceClause = keyof typeof clauses;

/**
 * How a machinery maker's service is supervised (SVC): so far the follow-up calls on delivered projects.
 *
 * @clause SVC-5
 *
 * @example Monthly at first, then quarterly
 * ```ts
 * import { serviceSupervision } from "redress/policies";
 *
 * assert.deepEqual(serviceSupervision.followUps.firstYear.every, { amount: 1, unit: "month" });
 * ```
 */
export const serviceSupervision: FollowUpPolicy<"project", ServiceClause> = {
  id: "service-supervision",
  version: "1.0.0",
  noun: "project",
  versionBy: "delivery-or-sale",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {},
  contradictions: [],
  followUps: {
    by: "customer-service",
    // At exactly one year both wordings hold: the first year ends with the day before the anniversary.
    firstYear: { lasts: { amount: 1, unit: "year" }, every: { amount: 1, unit: "month" } },
    later: { every: { amount: 3, unit: "month" } },
    clause: "SVC-5",
  },
};
