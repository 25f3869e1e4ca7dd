import type { DepartmentPolicy } from "../models/department-policy.js";
import type { ClauseKind } from "../models/policy.js";

/** Every clause of the customer-service department's rules (CSD). */
const clauses = {
  "CSD-2.3": "deadline",
  "CSD-2.4": "checklist",
  "CSD-2.6": "checklist",
  "CSD-3": "checklist",
  "CSD-5.4": "checklist",
  "CSD-5.5": "decide",
  "CSD-6.1": "amount",
  "CSD-7": "amount",
  "CSD-7.1": "define",
  "CSD-7.2": "deadline",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of CSD. */
export type CustomerServiceClause = keyof typeof clauses;

/** What tells the calls of customers apart. */
export interface CustomerCallFacts {
  /** Whether the customer calls to complain. */
  readonly complaint: boolean;
  /** Whether what it is about turned out to be the company's responsibility. */
  readonly companysResponsibility: boolean;
  /** Whether it weighs enough to be reported to a superior; staff judge it, the source gives no scale. */
  readonly graveEnoughToReport: boolean;
}

/**
 * The rules of a customer-service department (CSD): its hours, reports and conduct, complaint calls, and what lateness
 * and complaints cost its staff.
 *
 * Its apology differs from those of `companyComplaints` and `hotelComplaints`, which come first and in any case: here it
 * is owed where the company is responsible, whatever the weight, and never said where it isn't. The sums of base pay,
 * commission and bonus are blank in the source and no highest fine is named: these parameters are open.
 *
 * @clause CSD-2.3, CSD-2.4, CSD-2.6, CSD-3, CSD-5.4, CSD-5.5, CSD-6.1, CSD-7, CSD-7.1, CSD-7.2
 *
 * @example The figures, and where they stand
 * ```ts
 * import { customerServiceDepartment } from "redress/policies";
 *
 * const { hours, lateness, parameters, privateCalls } = customerServiceDepartment;
 * assert.deepEqual(hours, { shift: ["08:30", "17:30"], clause: "CSD-7.1" });
 * assert.deepEqual([lateness.rate, lateness.higherRate], ["1%", "5%"]);
 * assert.equal(parameters.higherRateFrom.value, 3);
 * assert.equal(parameters.minimumFine.value.amount, "10.00");
 * assert.deepEqual(privateCalls.atMost, { amount: 3, unit: "minute" });
 * ```
 */
export const customerServiceDepartment: DepartmentPolicy<
  "customerCall",
  CustomerCallFacts,
  CustomerServiceClause,
  "complaint-call" | "start-of-work"
> = {
  id: "customer-service",
  version: "1.0.0",
  noun: "customerCall",
  versionBy: "event",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {
    basePay: { kind: "money", value: null, clause: "CSD-6.1" },
    bonus: { kind: "money", value: null, clause: "CSD-6.1" },
    commission: { kind: "money", value: null, clause: "CSD-6.1" },
    // "No more than three" and "over three, with three inside" both stand in the source: the third is inside.
    higherRateFrom: { kind: "integer", value: 3, from: 1, clause: "CSD-7" },
    maximumFine: { kind: "money", value: null, clause: "CSD-6.1" },
    minimumFine: { kind: "money", value: { amount: "10.00", currency: "CNY" }, clause: "CSD-6.1" },
  },
  // CSD-7 is at odds with itself alone: `lateness.readings`.
  contradictions: [],
  hours: { shift: ["08:30", "17:30"], clause: "CSD-7.1" },
  privateCalls: { atMost: { amount: 3, unit: "minute" }, clause: "CSD-2.6" },
  probation: { lasts: { amount: 3, unit: "month" }, clause: "CSD-6.1" },
  lateness: {
    rate: "1%",
    higherRate: "5%",
    rounding: "half-up",
    readings: [
      { higherRateFrom: 3, higherRateAppliesTo: "from-then-on" },
      { higherRateFrom: 3, higherRateAppliesTo: "all-of-month" },
      { higherRateFrom: 4, higherRateAppliesTo: "from-then-on" },
      { higherRateFrom: 4, higherRateAppliesTo: "all-of-month" },
    ],
    clause: "CSD-7",
  },
  complaintFines: { per: "occurrence", clause: "CSD-6.1" },
  handling: {
    hitPolicy: "collect",
    facts: {
      complaint: { kind: "boolean" },
      companysResponsibility: { kind: "boolean" },
      graveEnoughToReport: { kind: "boolean" },
    },
    rows: [
      {
        when: {},
        then: {
          kind: "list",
          list: "never-at-work",
          items: ["private-visitor", "private-call", "information-line", "unrelated-site", "game"],
        },
        clause: "CSD-2.6",
      },
      {
        when: {},
        then: { kind: "consequence", of: "private-matters-at-work", what: "severe-punishment" },
        clause: "CSD-2.6",
      },
      {
        when: {},
        then: {
          kind: "list",
          list: "avoid-with-customers",
          items: ["overpromise", "pressure", "dispute", "careless-answer"],
        },
        clause: "CSD-3",
      },
      {
        when: { complaint: true },
        then: { kind: "list", list: "never-in-a-complaint-call", items: ["interrupt"] },
        clause: "CSD-5.4",
      },
      {
        when: { complaint: true },
        then: { kind: "steps", steps: ["find-true-cause", "find-wanted-result"] },
        clause: "CSD-5.4",
      },
      {
        when: { complaint: true, companysResponsibility: true },
        then: { kind: "steps", steps: ["weigh-reporting-up"] },
        clause: "CSD-5.5",
      },
      {
        when: { complaint: true, companysResponsibility: true, graveEnoughToReport: true },
        then: { kind: "tell", roles: ["superior"], by: "customer-service-staff", howSoon: "not-stated" },
        clause: "CSD-5.5",
      },
      {
        // Whether it hangs on the weight too isn't clear: it doesn't.
        when: { complaint: true, companysResponsibility: true },
        then: { kind: "apology", by: "customer-service-staff" },
        clause: "CSD-5.5",
      },
      {
        when: { complaint: true, companysResponsibility: false },
        then: { kind: "list", list: "never-say-after-a-call", items: ["apologise"] },
        clause: "CSD-5.5",
      },
      {
        when: {},
        then: { kind: "list", list: "work-report-is", items: ["complete", "true", "standard"] },
        clause: "CSD-7.2",
      },
    ],
  },
  procedures: {
    "complaint-call": {
      id: "complaint-call",
      // The clauses name no order.
      order: "free",
      steps: [
        { step: "listen", needs: ["not-interrupted"], clause: "CSD-5.4" },
        { step: "find-true-cause", clause: "CSD-5.4" },
        { step: "find-wanted-result", clause: "CSD-5.4" },
        { step: "weigh-reporting-up", skippedIf: "not-companys-responsibility", clause: "CSD-5.5" },
        {
          step: "apologise",
          needs: ["promptly", "of-own-accord"],
          skippedIf: "not-companys-responsibility",
          clause: "CSD-5.5",
        },
      ],
    },
    "start-of-work": {
      id: "start-of-work",
      order: "fixed",
      steps: [
        { step: "come-on-time", clause: "CSD-2.4" },
        { step: "sign-in", clause: "CSD-2.4" },
      ],
    },
  },
  recurring: [
    {
      duty: "customer-contacts-report",
      by: "customer-service-staff",
      to: ["department-manager"],
      every: "working-day",
      clause: "CSD-2.3",
    },
    { duty: "work-report", by: "customer-service-staff", every: "working-day", clause: "CSD-7.2" },
  ],
  settings: { higherRateAppliesTo: "from-then-on" },
};
