import type { Cause } from "../models/complaint.js";
import type { CollectTable, PriorityTable } from "../models/decision-table.js";
import type { MoneyFigure } from "../models/money.js";
import type { IntegerParameter, MoneyParameter } from "../models/parameter.js";
import type { ClauseKind, ComplaintPolicy, HandlingItem, Obligation } from "../models/policy.js";
import type { Procedure } from "../models/procedure.js";

/** Every clause of the company's complaint rules (CCR) and of its complaint service standard (CSS). */
const clauses = {
  "CCR-2": "define",
  "CCR-3": "route",
  "CCR-4.2": "route",
  "CCR-4.3": "checklist",
  "CCR-5.1": "decide",
  "CCR-5.2": "decide",
  "CCR-5.3.1": "decide",
  "CCR-5.3.2": "decide",
  "CCR-5.3.3": "decide",
  "CCR-5.note-valid": "decide",
  "CCR-5.note-staff": "amount",
  "CCR-6.1": "deadline",
  "CCR-6.2": "deadline",
  "CCR-6.3": "deadline",
  "CCR-6.4": "deadline",
  "CCR-6.5": "deadline",
  "CCR-7.1": "checklist",
  "CCR-7.2a": "route",
  "CCR-7.2b": "deadline",
  "CCR-7.2c": "deadline",
  "CCR-7.2d": "route",
  "CCR-7.3": "route",
  "CCR-7.4": "deadline",
  "CCR-7.5": "deadline",
  "CCR-8": "checklist",
  "CSS-0": "route",
  "CSS-1": "checklist",
  "CSS-2": "checklist",
  "CSS-3": "checklist",
  "CSS-4": "checklist",
  "CSS-5": "checklist",
  "CSS-6": "route",
  "CSS-7": "checklist",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of CCR or CSS. */
export type CompanyClause = keyof typeof clauses;

/** How serious a complaint to a company is, from the least to the most. */
export type CompanySeverity = "unfounded" | "minor" | "important" | "major";

/** What the tables of {@link companyComplaints} read. */
export interface CompanyFacts {
  /** What the company found to be the cause. */
  readonly cause: Cause;
  /** Whether a manager of the key client made it directly. */
  readonly keyClientManager: boolean;
  /** Whether a promised or contracted service was not performed, or obviously wrong. */
  readonly commitmentBroken: boolean;
  /** How often the customer has raised it. */
  readonly timesRaised: number;
  /** Worked out from `loss` and its threshold, or from `largeEconomicLoss`. */
  readonly largeLoss: boolean;
  /** The loss, to be held against the threshold. */
  readonly loss: MoneyFigure;
  /** Whether the loss is large, where somebody states it. */
  readonly largeEconomicLoss: boolean;
  /** Whether a person was hurt. */
  readonly personalInjury: boolean;
  /** Worked out from the moments: whether the week of CCR-5.3.3 has run out unresolved. */
  readonly openForAWeek: boolean;
  /** Whether it can be settled on the day of receipt. */
  readonly settleableSameDay: boolean;
  /** Worked out by the first table. */
  readonly severity: CompanySeverity;
}

/** What a company's complaint policy has of procedures: the five clears, and the flow of a complaint. */
export type CompanyProcedure = "five-clears" | "complaint-flow";

/** A company's complaint policy with its parameters, each of its kind. */
export interface CompanyComplaintPolicy
  extends ComplaintPolicy<
    "complaint",
    CompanyFacts,
    CompanySeverity,
    CompanyClause,
    "repeatedlyFrom" | "largeLossThreshold"
  > {
  /** What is gone through step by step. */
  readonly procedures: { readonly [Id in CompanyProcedure]: Procedure<CompanyClause> };
  readonly parameters: {
    /** From how many times on a complaint was raised "repeatedly". */
    readonly repeatedlyFrom: IntegerParameter<CompanyClause>;
    /** From which sum on a loss is large; at it, it is. */
    readonly largeLossThreshold: MoneyParameter<CompanyClause>;
  };
}

const facts: PriorityTable<CompanyFacts, CompanySeverity, CompanyClause>["facts"] = {
  cause: { kind: "one-of", values: ["unfounded", "resource-limit", "company-fault"] },
  keyClientManager: { kind: "boolean" },
  commitmentBroken: { kind: "boolean" },
  timesRaised: { kind: "integer", from: 1 },
  personalInjury: { kind: "boolean" },
  largeLoss: {
    kind: "derived",
    knownBy: [{ loss: { atLeast: { parameter: "largeLossThreshold" } } }, { largeEconomicLoss: true }],
  },
  loss: { kind: "money" },
  largeEconomicLoss: { kind: "boolean" },
  openForAWeek: { kind: "boolean" },
  settleableSameDay: { kind: "boolean" },
  severity: { kind: "one-of", values: ["unfounded", "minor", "important", "major"] },
};

/** A cause that is not unfounded: what proves unfounded is unfounded, whoever complained. */
const founded = ["resource-limit", "company-fault"] as const;

const severity: PriorityTable<CompanyFacts, CompanySeverity, CompanyClause> = {
  hitPolicy: "priority",
  priority: ["major", "important", "minor", "unfounded"],
  facts,
  rows: [
    {
      when: { cause: founded, commitmentBroken: true, timesRaised: { atLeast: { parameter: "repeatedlyFrom" } } },
      then: "major",
      clause: "CCR-5.3.1",
    },
    {
      when: [
        { cause: founded, personalInjury: true },
        { cause: founded, largeLoss: true },
      ],
      then: "major",
      clause: "CCR-5.3.2",
    },
    {
      // A valid complaint: any of the ways to an important or a major one.
      when: [
        { cause: "company-fault", openForAWeek: true },
        { cause: founded, keyClientManager: true, openForAWeek: true },
        { cause: founded, commitmentBroken: true, openForAWeek: true },
        { cause: founded, personalInjury: true, openForAWeek: true },
        { cause: founded, largeLoss: true, openForAWeek: true },
      ],
      then: "major",
      clause: "CCR-5.3.3",
    },
    {
      when: [
        { cause: "company-fault" },
        { cause: founded, keyClientManager: true },
        { cause: founded, commitmentBroken: true },
      ],
      then: "important",
      clause: "CCR-5.2",
    },
    { when: { cause: "resource-limit" }, then: "minor", clause: "CCR-5.1" },
    { when: { cause: "unfounded" }, then: "unfounded", clause: "CCR-5.note-valid" },
  ],
};

const toCustomer = { startsAt: "receivedAt", doneAt: ["resolvedAt"], owedTo: "customer" } as const;
const byDepartment = { ...toCustomer, duty: "resolve", owedBy: ["department-manager"] } as const;
const tell = { duty: "notify", startsAt: "receivedAt", term: "at-once", doneAt: [] } as const;

const obligations: CollectTable<CompanyFacts, Obligation<string>, CompanyClause> = {
  hitPolicy: "collect",
  facts,
  rows: [
    {
      when: {},
      then: {
        ...tell,
        tell: { roles: ["department-manager"] },
        owedBy: ["administration"],
        owedTo: "department-manager",
      },
      clause: "CCR-7.2a",
    },
    {
      when: { severity: "important" },
      then: {
        ...tell,
        tell: { roles: ["deputy-general-manager"] },
        owedBy: ["department-manager"],
        owedTo: "deputy-general-manager",
      },
      clause: "CCR-7.2c",
    },
    {
      when: { severity: "major" },
      then: {
        ...tell,
        tell: { roles: ["company-leader", "department-manager"] },
        owedBy: ["administration"],
        owedTo: "company-leader",
      },
      clause: "CCR-7.2d",
    },
    {
      when: { severity: "major" },
      then: {
        ...tell,
        tell: { roles: ["department-head", "manager-in-charge"], oneOf: true },
        owedBy: ["any-employee"],
        owedTo: "manager-in-charge",
      },
      clause: "CSS-6",
    },
    {
      when: { severity: "major" },
      then: {
        ...toCustomer,
        duty: "reply",
        term: { amount: 2, unit: "day" },
        // A solution counts as a reply.
        doneAt: ["repliedAt", "resolvedAt"],
        owedBy: ["department-manager"],
      },
      clause: "CCR-6.4",
    },
    { when: { severity: "major" }, then: { ...byDepartment, term: { amount: 10, unit: "day" } }, clause: "CCR-6.4" },
    {
      when: { severity: "important" },
      then: { ...byDepartment, term: { amount: 1, unit: "working-day" } },
      clause: "CCR-6.3",
    },
    {
      when: { severity: "important" },
      then: { ...byDepartment, term: { amount: 3, unit: "day" } },
      clause: "CCR-7.2c",
    },
    {
      when: { severity: "minor" },
      then: { ...byDepartment, term: { amount: 2, unit: "working-day" }, extendedBy: "deputy-general-manager" },
      clause: "CCR-6.2",
    },
    {
      when: { severity: "minor" },
      then: {
        ...byDepartment,
        term: { amount: 2, unit: "day" },
        extendedBy: "deputy-general-manager",
        replacedBy: "customerDeadline",
      },
      clause: "CCR-7.2b",
    },
    { when: { settleableSameDay: true }, then: { ...byDepartment, term: "end-of-day" }, clause: "CCR-6.1" },
    {
      when: {},
      then: {
        duty: "record",
        startsAt: "resolvedAt",
        term: { amount: 3, unit: "working-day" },
        doneAt: ["recordReturnedAt"],
        owedBy: ["department-manager"],
        owedTo: "administration",
      },
      clause: "CCR-6.5",
    },
    {
      when: {},
      then: {
        duty: "callback",
        startsAt: "recordReturnedAt",
        term: { amount: 3, unit: "working-day" },
        doneAt: ["calledBackAt"],
        owedBy: ["administration"],
        owedTo: "customer",
      },
      clause: "CCR-7.4",
    },
  ],
};

const handling: CollectTable<CompanyFacts, HandlingItem, CompanyClause> = {
  hitPolicy: "collect",
  facts,
  rows: [
    { when: {}, then: { kind: "assign", task: "receive", roles: ["administration"] }, clause: "CCR-3" },
    { when: {}, then: { kind: "assign", task: "receive", roles: ["any-employee"] }, clause: "CSS-0" },
    { when: {}, then: { kind: "assign", task: "handle", roles: ["department-manager"] }, clause: "CCR-3" },
    { when: {}, then: { kind: "assign", task: "assist-analysis", roles: ["administration"] }, clause: "CCR-3" },
    { when: {}, then: { kind: "assign", task: "follow-up", roles: ["receiver"] }, clause: "CCR-4.2" },
    { when: {}, then: { kind: "assign", task: "urge", roles: ["administration"] }, clause: "CCR-7.3" },
    { when: {}, then: { kind: "apology", by: "receiver" }, clause: "CCR-7.1" },
    { when: {}, then: { kind: "reply", by: "receiver" }, clause: "CCR-4.2" },
    { when: {}, then: { kind: "steps", steps: ["apologise", "listen"], by: "receiver" }, clause: "CCR-7.1" },
    { when: {}, then: { kind: "steps", steps: ["listen"] }, clause: "CSS-1" },
    { when: {}, then: { kind: "steps", steps: ["ask"] }, clause: "CSS-2" },
    { when: {}, then: { kind: "steps", steps: ["talk"], by: "receiver" }, clause: "CCR-7.1" },
    { when: {}, then: { kind: "steps", steps: ["explain"], by: "department-manager" }, clause: "CCR-7.1" },
    { when: {}, then: { kind: "steps", steps: ["record"], by: "receiver" }, clause: "CCR-7.1" },
    { when: {}, then: { kind: "steps", steps: ["follow"] }, clause: "CSS-3" },
    { when: {}, then: { kind: "steps", steps: ["reply"] }, clause: "CSS-4" },
    { when: {}, then: { kind: "steps", steps: ["record"] }, clause: "CSS-5" },
    {
      when: {},
      then: { kind: "record", record: "complaint-record", fields: ["matter", "handling", "result"] },
      clause: "CSS-5",
    },
    { when: {}, then: { kind: "record", record: "complaint-record", fields: ["callback"] }, clause: "CCR-7.4" },
    {
      when: {},
      then: { kind: "list", list: "never", items: ["debate", "quarrel", "ignore", "refuse"] },
      clause: "CCR-4.3",
    },
    {
      when: {},
      then: {
        kind: "list",
        list: "never-say",
        items: [
          "insult",
          "curt-address",
          "brush-off",
          "blame-shifting",
          "impatience",
          "ignorance",
          "defiance",
          "bewildering",
        ],
      },
      clause: "CSS-7",
    },
    {
      when: {},
      then: { kind: "list", list: "phrases", items: ["taking-a-call", "closing-it", "asking-again", "calling-back"] },
      clause: "CCR-8",
    },
    {
      when: { severity: ["important", "major"] },
      then: { kind: "consequence", of: "whoever-caused-it", what: "performance-review" },
      clause: "CCR-5.note-staff",
    },
    { when: {}, then: { kind: "consequence", of: "whoever-brushes-off", what: "assessment-rules" }, clause: "CSS-0" },
  ],
};

const procedures: CompanyComplaintPolicy["procedures"] = {
  "five-clears": {
    id: "five-clears",
    order: "fixed",
    steps: [
      { step: "listen", clause: "CSS-1" },
      { step: "ask", clause: "CSS-2" },
      { step: "follow", clause: "CSS-3" },
      { step: "reply", needs: ["course", "result"], clause: "CSS-4" },
      { step: "record", needs: ["matter", "handling", "result"], clause: "CSS-5" },
    ],
  },
  // Who receives is said in two ways, by CCR-3 and CSS-0: whoever it is, is the receiver.
  "complaint-flow": {
    id: "complaint-flow",
    order: "fixed",
    steps: [
      { step: "receive", by: "receiver", clause: "CCR-3" },
      { step: "apologise", by: "receiver", clause: "CCR-7.1" },
      { step: "listen", by: "receiver", clause: "CCR-7.1" },
      { step: "talk", by: "receiver", clause: "CCR-7.1" },
      { step: "explain", by: "department-manager", skippedIf: "no-need-to-explain", clause: "CCR-7.1" },
      { step: "record", by: "receiver", clause: "CCR-7.1" },
      { step: "pass-on", by: "administration", clause: "CCR-7.2a" },
      { step: "tell-deputy", by: "department-manager", skippedIf: "not-important", clause: "CCR-7.2c" },
      { step: "tell-leader", by: "administration", skippedIf: "not-major", clause: "CCR-7.2d" },
      { step: "settle", by: "department-manager", clause: "CCR-3" },
      { step: "reply", by: "receiver", clause: "CCR-4.2" },
      { step: "enter-in-record", by: "department-manager", clause: "CCR-7.3" },
      { step: "return-record", by: "department-manager", clause: "CCR-6.5" },
      { step: "call-back", by: "administration", needs: ["noted-in-record"], clause: "CCR-7.4" },
    ],
  },
};

/**
 * A company's rules for complaints: the complaint rules (CCR) and the service standard that goes with them (CSS).
 *
 * The threshold of a large loss is open in the source: `configure` sets it, else the caller states the fact. The
 * source names no day from which the rules hold.
 *
 * @clause CCR-2, CCR-5.1, CCR-5.2, CCR-5.3.1, CCR-5.3.2, CCR-5.3.3, CCR-6.1, CCR-6.2, CCR-6.3, CCR-6.4, CSS-6
 *
 * @example The figures, and where they stand
 * ```ts
 * import { companyComplaints } from "redress/policies";
 *
 * assert.equal(companyComplaints.parameters.repeatedlyFrom.value, 2);
 * assert.equal(companyComplaints.parameters.repeatedlyFrom.clause, "CCR-5.3.1");
 * assert.deepEqual(companyComplaints.growth?.term, { amount: 1, unit: "week" });
 * ```
 */
export const companyComplaints: CompanyComplaintPolicy = {
  id: "company-complaints",
  version: "1.0.0",
  noun: "complaint",
  versionBy: "receipt",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {
    repeatedlyFrom: { kind: "integer", value: 2, from: 1, clause: "CCR-5.3.1" },
    largeLossThreshold: { kind: "money", value: null, clause: "CCR-5.3.2" },
  },
  contradictions: [
    // Minor complaints are not valid, and the rules are for valid ones; yet terms bind them.
    { clauses: ["CCR-2", "CCR-6.2", "CCR-7.2b"] },
    { clauses: ["CCR-6.2", "CCR-7.2b"], governs: "strictest" },
    { clauses: ["CCR-6.3", "CCR-7.2c"], governs: "strictest" },
  ],
  definitions: [{ of: "scope", values: ["valid-complaints"], clause: "CCR-2" }],
  severity,
  valid: ["important", "major"],
  growth: {
    fact: "openForAWeek",
    term: { amount: 1, unit: "week" },
    clause: "CCR-5.3.3",
  },
  learntLater: { facts: ["personalInjury", "largeEconomicLoss", "loss"], at: "gravityKnownAt" },
  reopening: { at: "reopenedAt", voids: ["resolvedAt", "recordReturnedAt", "calledBackAt"] },
  obligations,
  handling,
  procedures,
  recurring: [{ duty: "statistics", by: "administration", every: "month", byDayOfMonth: 15, clause: "CCR-7.5" }],
  events: [
    "repliedAt",
    "resolvedAt",
    "recordReturnedAt",
    "calledBackAt",
    "reopenedAt",
    "withdrawnAt",
    "gravityKnownAt",
  ],
  settings: {
    rollOver: "none",
    pausesStop: { workingDays: true, days: true },
    atRiskBelow: null,
    governing: [],
    growth: { restsInPauses: true, movedByCustomer: false },
  },
};
