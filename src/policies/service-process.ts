import type { IntervalParameter } from "../models/parameter.js";
import type { ClauseKind } from "../models/policy.js";
import type { ServicePolicy } from "../models/service-policy.js";

/** Every clause of service process management (SPM). */
const clauses = {
  "SPM-1": "checklist",
  "SPM-4": "checklist",
  "SPM-6": "route",
  "SPM-8": "route",
  "SPM-11": "checklist",
  "SPM-13": "checklist",
  "SPM-D5": "route",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of SPM. */
export type ServiceProcessClause = keyof typeof clauses;

/** What tells the situations of service process management apart. */
export interface ServiceContactFacts {
  /** Whether somebody comes to visit. */
  readonly visitor: boolean;
  /** Whether there is a dispute with a customer. */
  readonly dispute: boolean;
  /** Whether it is a major complaint. */
  readonly majorComplaint: boolean;
  /** Whether it is a claim. */
  readonly claim: boolean;
}

/** The policy of service process management with its parameters. */
export interface ServiceProcessPolicy
  extends ServicePolicy<
    "serviceContact",
    ServiceContactFacts,
    ServiceProcessClause,
    "followUpEvery" | "assessmentEvery",
    "service-cycle" | "after-sales-support" | "reception"
  > {
  readonly parameters: {
    /** How often customers are followed up. */
    readonly followUpEvery: IntervalParameter<ServiceProcessClause>;
    /** How often the work of customer service is assessed. */
    readonly assessmentEvery: IntervalParameter<ServiceProcessClause>;
  };
}

/** What is noted of a visitor. */
const visitor = ["name", "contact", "purpose"] as const;

/**
 * How a company runs its service processes (SPM): the service cycle, after-sales support, the reception of visitors, who
 * may change the process, and who is called on in a dispute.
 *
 * The source gives no interval for follow-ups and assessments: `configure` sets them, else `recurringDuties` lists them
 * as open.
 *
 * @clause SPM-1, SPM-4, SPM-6, SPM-8, SPM-11, SPM-13, SPM-D5
 *
 * @example Where the service cycle stands
 * ```ts
 * import { auditProcedure } from "redress";
 * import { serviceProcess } from "redress/policies";
 *
 * const { next } = auditProcedure(serviceProcess.procedures["service-cycle"], [{ step: "collect" }, { step: "plan" }]);
 * assert.equal(next?.step, "approve");
 * assert.equal(next?.by, "leader");
 * ```
 */
export const serviceProcess: ServiceProcessPolicy = {
  id: "service-process",
  version: "1.0.0",
  noun: "serviceContact",
  versionBy: "event",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {
    followUpEvery: { kind: "interval", value: null, clause: "SPM-8" },
    assessmentEvery: { kind: "interval", value: null, clause: "SPM-8" },
  },
  contradictions: [],
  handling: {
    hitPolicy: "collect",
    facts: {
      visitor: { kind: "boolean" },
      dispute: { kind: "boolean" },
      majorComplaint: { kind: "boolean" },
      claim: { kind: "boolean" },
    },
    rows: [
      { when: { visitor: true }, then: { kind: "record", record: "visitors", fields: visitor }, clause: "SPM-1" },
      { when: {}, then: { kind: "list", list: "never-staff", items: ["change-process"] }, clause: "SPM-6" },
      { when: {}, then: { kind: "assign", task: "adjust-process", roles: ["department-head"] }, clause: "SPM-6" },
      { when: {}, then: { kind: "assign", task: "improve-rules", roles: ["leadership"] }, clause: "SPM-6" },
      { when: {}, then: { kind: "assign", task: "interpret-rules", roles: ["leadership"] }, clause: "SPM-6" },
      {
        when: {},
        then: {
          kind: "steps",
          steps: ["learn-needs", "record-enquiry-exactly", "pass-on-enquiry"],
          by: "customer-service",
        },
        clause: "SPM-8",
      },
      { when: {}, then: { kind: "list", list: "never", items: ["discriminate", "insult"] }, clause: "SPM-8" },
      {
        when: {},
        then: {
          kind: "list",
          list: "assessment-criteria",
          items: ["attitude", "quality", "ability", "satisfaction"],
        },
        clause: "SPM-8",
      },
      { when: {}, then: { kind: "list", list: "never", items: ["disclose"] }, clause: "SPM-11" },
      {
        when: { dispute: true },
        then: {
          kind: "refer",
          case: "dispute",
          from: "any-employee",
          to: ["duty-manager", "leader-on-duty"],
        },
        clause: "SPM-D5",
      },
      {
        when: [{ majorComplaint: true }, { claim: true }],
        then: { kind: "assign", task: "handle", roles: ["after-sales-head"] },
        clause: "SPM-D5",
      },
      {
        when: [{ majorComplaint: true }, { claim: true }],
        then: { kind: "tell", roles: ["after-sales-head"], howSoon: "promptly" },
        clause: "SPM-D5",
      },
    ],
  },
  procedures: {
    "service-cycle": {
      id: "service-cycle",
      order: "fixed",
      steps: [
        { step: "collect", by: "service-staff", clause: "SPM-4" },
        { step: "plan", by: "department", clause: "SPM-4" },
        { step: "approve", by: "leader", clause: "SPM-4" },
        { step: "carry-out", by: "department", clause: "SPM-4" },
        { step: "evaluate", by: "customer-service", clause: "SPM-4" },
        { step: "improve", by: "department", clause: "SPM-4" },
      ],
    },
    "after-sales-support": {
      id: "after-sales-support",
      order: "fixed",
      steps: [
        { step: "contact", clause: "SPM-13" },
        { step: "respond", clause: "SPM-13" },
        { step: "solve", clause: "SPM-13" },
        // It is tracked until the customer is satisfied: a track that ends before is none.
        { step: "track", needs: ["customer-satisfied"], clause: "SPM-13" },
        { step: "maintain", clause: "SPM-13" },
      ],
    },
    reception: {
      id: "reception",
      order: "fixed",
      steps: [
        { step: "greet", clause: "SPM-1" },
        { step: "record", needs: visitor, clause: "SPM-1" },
        { step: "lead", clause: "SPM-1" },
        { step: "tell-what-to-mind", clause: "SPM-1" },
      ],
    },
  },
  recurring: [
    {
      duty: "follow-up",
      by: "customer-service",
      to: ["customer"],
      every: { parameter: "followUpEvery" },
      clause: "SPM-8",
    },
    // No subject in the source: the head of the department, who answers for its work.
    {
      duty: "service-assessment",
      by: "department-head",
      about: "customer-service",
      every: { parameter: "assessmentEvery" },
      clause: "SPM-8",
    },
  ],
};
