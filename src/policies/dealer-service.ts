import type { ClauseKind } from "../models/policy.js";
import type { ServicePolicy } from "../models/service-policy.js";

/** Every clause of the car dealer's after-sales flow (ADS). */
const clauses = {
  "ADS-0": "checklist",
  "ADS-8": "route",
  "ADS-9": "checklist",
  "ADS-13": "checklist",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of ADS. */
export type DealerClause = keyof typeof clauses;

/** What tells the situations of a repair apart. */
export interface DealerFacts {
  /** Whether the adviser found what causes the fault. */
  readonly causeFound: boolean;
  /** Whether the work may finish later than agreed. */
  readonly workMayBeLate: boolean;
  /** Whether there is more to do than agreed. */
  readonly workGrows: boolean;
  /** Whether the work can only be judged on the road. */
  readonly testDriveNeeded: boolean;
  /** Whether the car is in for its first service. */
  readonly firstService: boolean;
  /** Whether the customer is unhappy with the result after the repair. */
  readonly dissatisfied: boolean;
}

/**
 * A car dealer's after-sales flow (ADS): the thirteen steps of a repair, its final check, and who does what when
 * something comes up.
 *
 * The source says of the reception alone who does it. The order of the thirteen steps is fixed, that of the points of
 * the final check is free.
 *
 * @clause ADS-0, ADS-8, ADS-9, ADS-13
 *
 * @example Parts before the work is scheduled
 * ```ts
 * import { auditProcedure } from "redress";
 * import { dealerService } from "redress/policies";
 *
 * const flow = dealerService.procedures["after-sales-flow"];
 * assert.equal(flow.steps.length, 13);
 * const { missing, next } = auditProcedure(flow, [
 *   { step: "canvass", has: ["customer-file-current"] },
 *   { step: "receive", by: "service-adviser", has: ["one-adviser"] },
 * ]);
 * assert.deepEqual(missing, ["book"]);
 * assert.deepEqual(next?.lacks, ["items-parts-cost-time-told", "confirmed-before-visit"]);
 * ```
 */
export const dealerService: ServicePolicy<
  "repairOrder",
  DealerFacts,
  DealerClause,
  never,
  "after-sales-flow" | "customer-views" | "final-check"
> = {
  id: "dealer-service",
  version: "1.0.0",
  noun: "repairOrder",
  versionBy: "event",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {},
  contradictions: [],
  handling: {
    hitPolicy: "collect",
    facts: {
      causeFound: { kind: "boolean" },
      workMayBeLate: { kind: "boolean" },
      workGrows: { kind: "boolean" },
      testDriveNeeded: { kind: "boolean" },
      firstService: { kind: "boolean" },
      dissatisfied: { kind: "boolean" },
    },
    rows: [
      {
        when: { causeFound: false },
        then: { kind: "assign", task: "help-find-cause", roles: ["technician"] },
        clause: "ADS-9",
      },
      {
        when: [{ workMayBeLate: true }, { workGrows: true }],
        then: { kind: "tell", roles: ["service-adviser"], by: "mechanic", howSoon: "not-stated" },
        clause: "ADS-8",
      },
      {
        when: [{ workMayBeLate: true }, { workGrows: true }],
        then: { kind: "assign", task: "get-customer-consent", roles: ["service-adviser"] },
        clause: "ADS-8",
      },
      {
        when: [{ workMayBeLate: true }, { workGrows: true }],
        then: { kind: "approval", of: "change-of-time-or-price", by: "customer" },
        clause: "ADS-8",
      },
      { when: { testDriveNeeded: true }, then: { kind: "steps", steps: ["test-drive"] }, clause: "ADS-9" },
      { when: { firstService: true }, then: { kind: "steps", steps: ["invite-customer-along"] }, clause: "ADS-9" },
      {
        when: {},
        then: { kind: "list", list: "not-for-cashiers", items: ["explain-work", "explain-price"] },
        clause: "ADS-9",
      },
      {
        when: { dissatisfied: true },
        then: { kind: "steps", steps: ["book-check-or-rework-promptly"] },
        clause: "ADS-13",
      },
    ],
  },
  procedures: {
    "after-sales-flow": {
      id: "after-sales-flow",
      order: "fixed",
      steps: [
        { step: "canvass", needs: ["customer-file-current"], clause: "ADS-0" },
        { step: "book", needs: ["items-parts-cost-time-told", "confirmed-before-visit"], clause: "ADS-0" },
        { step: "receive", by: "service-adviser", needs: ["one-adviser"], clause: "ADS-0" },
        { step: "inspect", needs: ["customer-words-recorded", "fault-confirmed-with-customer"], clause: "ADS-0" },
        { step: "estimate", needs: ["items-and-cost-settled", "explained"], clause: "ADS-0" },
        { step: "parts", needs: ["arrivals-checked-daily", "customer-told"], clause: "ADS-0" },
        { step: "schedule", needs: ["time-people-equipment"], clause: "ADS-0" },
        { step: "work", needs: ["car-protected", "old-parts-kept"], clause: "ADS-0" },
        { step: "final-check", needs: ["every-item-checked", "nothing-left-inside"], clause: "ADS-0" },
        { step: "wash", needs: ["result-checked"], clause: "ADS-0" },
        { step: "invoice", needs: ["exact"], clause: "ADS-0" },
        { step: "hand-over", needs: ["work-explained-before-price", "result-shown"], clause: "ADS-0" },
        { step: "follow-up", needs: ["result-confirmed", "views-recorded"], clause: "ADS-0" },
      ],
    },
    "customer-views": {
      id: "customer-views",
      order: "fixed",
      steps: [
        { step: "count-views", clause: "ADS-13" },
        { step: "analyse-views", clause: "ADS-13" },
        { step: "act-on-views", clause: "ADS-13" },
      ],
    },
    "final-check": {
      id: "final-check",
      order: "free",
      steps: [
        { step: "check-items-against-order", clause: "ADS-9" },
        { step: "test-drive", skippedIf: "no-test-drive-needed", clause: "ADS-9" },
        { step: "check-nothing-left-inside", clause: "ADS-9" },
        { step: "check-no-damage-outside", clause: "ADS-9" },
        { step: "record-check", clause: "ADS-9" },
        { step: "invite-customer-along", skippedIf: "not-first-service", clause: "ADS-9" },
      ],
    },
  },
  recurring: [],
};
