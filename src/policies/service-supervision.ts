import type { CollectTable, UniqueTable } from "../models/decision-table.js";
import type { ClauseKind, HandlingItem } from "../models/policy.js";
import type { ProcedureStep } from "../models/procedure.js";
import type { RecurringDuty } from "../models/recurring-duty.js";
import type {
  FirstContactFacts,
  FirstContactRule,
  ServiceLadder,
  SupervisionFacts,
  SupervisionPolicy,
} from "../models/supervision-policy.js";

/** Every clause of service supervision and response (SVC). */
const clauses = {
  "SVC-1": "deadline",
  "SVC-1.1": "route",
  "SVC-2": "route",
  "SVC-2.7": "amount",
  "SVC-2.8": "route",
  "SVC-3": "deadline",
  "SVC-4": "deadline",
  "SVC-5": "deadline",
  "SVC-6": "route",
  "SVC-7": "checklist",
  "SVC-8": "define",
  "SVC-9": "decide",
  "SVC-10.1": "deadline",
  "SVC-10.2": "decide",
  "SVC-10.3": "checklist",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of SVC. */
export type ServiceClause = keyof typeof clauses;

const contactFacts: UniqueTable<FirstContactFacts, never, ServiceClause>["facts"] = {
  withinOwnDuties: { kind: "boolean" },
  inOneGo: { kind: "boolean" },
  heavy: { kind: "boolean" },
  leaderAbsent: { kind: "boolean" },
  emergency: { kind: "boolean" },
};

const firstContact: FirstContactRule<ServiceClause> = {
  by: "first-asked",
  action: {
    hitPolicy: "unique",
    facts: contactFacts,
    rows: [
      {
        when: { withinOwnDuties: true, inOneGo: true },
        then: { action: "finish-in-one-go", to: [] },
        clause: "SVC-2",
      },
      {
        when: [
          { withinOwnDuties: false, leaderAbsent: false },
          { inOneGo: false, leaderAbsent: false },
        ],
        then: { action: "register-and-hand-over", to: ["leader-in-charge"] },
        clause: "SVC-2",
      },
      {
        when: [
          { withinOwnDuties: false, leaderAbsent: true },
          { inOneGo: false, leaderAbsent: true },
        ],
        then: { action: "register-and-hand-over", to: ["colleague-in-charge"] },
        clause: "SVC-2",
      },
    ],
  },
  tell: {
    hitPolicy: "collect",
    facts: contactFacts,
    rows: [
      {
        when: { heavy: true },
        then: { roles: ["general-manager"], howSoon: "at-once" },
        clause: "SVC-2",
      },
      {
        // What is finished needs no passing on.
        when: [{ withinOwnDuties: false }, { inOneGo: false }],
        then: {
          roles: ["customer-service", "executing-department"],
          oneOf: true,
          by: "any-employee",
          howSoon: "promptly",
        },
        clause: "SVC-2.8",
      },
    ],
  },
  order: {
    hitPolicy: "unique",
    facts: contactFacts,
    rows: [
      { when: { emergency: true }, then: "solve-first", clause: "SVC-9" },
      { when: { emergency: false }, then: "either-first", clause: "SVC-2" },
    ],
  },
  never: { items: ["second-call"], clause: "SVC-2" },
};

const results = ["not-tried", "solved", "failed"] as const;

const ladder: ServiceLadder<ServiceClause> = {
  rungs: [
    { rung: "hotline", result: "hotline", endedAt: "hotlineEndedAt" },
    { rung: "remote", result: "remote", endedAt: "remoteEndedAt", permission: "remotePermitted" },
    { rung: "on-site", result: "onSite", endedAt: "onSiteEndedAt" },
  ],
  stands: {
    hitPolicy: "priority",
    priority: ["solved", "not-covered", "on-site", "remote", "hotline"],
    facts: {
      hotline: { kind: "one-of", values: results },
      remotePermitted: { kind: "boolean" },
      remote: { kind: "one-of", values: results },
      onSite: { kind: "one-of", values: [...results, "under-way"] },
    },
    rows: [
      {
        when: [{ hotline: "solved" }, { remote: "solved" }, { onSite: "solved" }],
        then: "solved",
        clause: "SVC-10.2",
      },
      // The clause knows no rung beyond the site.
      { when: { onSite: "failed" }, then: "not-covered", clause: "SVC-10.2" },
      {
        when: [{ onSite: "under-way" }, { remote: "failed" }, { hotline: "failed", remotePermitted: false }],
        then: "on-site",
        clause: "SVC-10.2",
      },
      {
        when: { hotline: "failed", remotePermitted: true },
        then: "remote",
        clause: "SVC-10.2",
      },
      { when: { hotline: "not-tried" }, then: "hotline", clause: "SVC-10.2" },
    ],
  },
  visit: "on-site",
  clause: "SVC-10.2",
};

const failure = { majorFailure: true } as const;
/** What is reported of a major failure at once, and what its analysis must tell. */
const report = ["time", "place", "symptom", "plan"] as const;
const analysis = ["effect", "handling", "cause", "measures"] as const;

const handling: CollectTable<SupervisionFacts, HandlingItem, ServiceClause> = {
  hitPolicy: "collect",
  facts: {
    majorFailure: { kind: "boolean" },
    departmentsDisagree: { kind: "boolean" },
    expectationMissed: { kind: "boolean" },
    statutoryHoliday: { kind: "boolean" },
    inspectionFindings: { kind: "boolean" },
  },
  rows: [
    { when: {}, then: { kind: "assign", task: "supervise", roles: ["sales"] }, clause: "SVC-1" },
    { when: {}, then: { kind: "assign", task: "receive", roles: ["technical-service"] }, clause: "SVC-1.1" },
    { when: {}, then: { kind: "assign", task: "assess", roles: ["sales"] }, clause: "SVC-1.1" },
    { when: {}, then: { kind: "assign", task: "answer-for-matter", roles: ["first-asked"] }, clause: "SVC-2" },
    {
      when: {},
      then: { kind: "steps", steps: ["answer-politely", "record-call", "pass-on-call"], by: "any-employee" },
      clause: "SVC-2.8",
    },
    {
      when: { departmentsDisagree: true },
      then: { kind: "refer", case: "departments-disagree", from: "departments-concerned", to: ["office"] },
      clause: "SVC-6",
    },
    {
      when: failure,
      then: { kind: "tell", roles: ["departments-concerned"], by: "first-to-know", howSoon: "promptly" },
      clause: "SVC-7",
    },
    {
      when: failure,
      then: {
        kind: "tell",
        roles: ["signing-salesperson", "manager-in-charge"],
        by: "first-to-know",
        howSoon: "promptly",
      },
      clause: "SVC-7",
    },
    {
      when: failure,
      then: { kind: "tell", roles: ["leaders"], by: "manager-in-charge", howSoon: "not-stated" },
      clause: "SVC-7",
    },
    { when: failure, then: { kind: "assign", task: "file-failure", roles: ["manager-in-charge"] }, clause: "SVC-7" },
    { when: failure, then: { kind: "assign", task: "track", roles: ["manager-in-charge"] }, clause: "SVC-7" },
    {
      when: failure,
      then: { kind: "assign", task: "have-analysis-written", roles: ["technical-service-supervisor"] },
      clause: "SVC-7",
    },
    // They get the analysis; who sends it isn't said.
    { when: failure, then: { kind: "tell", roles: ["customer", "sales"], howSoon: "not-stated" }, clause: "SVC-7" },
    { when: failure, then: { kind: "record", record: "failure-report", fields: report }, clause: "SVC-7" },
    { when: failure, then: { kind: "record", record: "failure-analysis", fields: analysis }, clause: "SVC-7" },
    {
      when: { expectationMissed: true },
      then: { kind: "steps", steps: ["analyse", "improve", "reply"] },
      clause: "SVC-10.3",
    },
    {
      // The source names four holidays and leaves its list open.
      when: {},
      then: {
        kind: "list",
        list: "watched-holidays",
        items: ["labour-day", "national-day", "new-year", "spring-festival", "other-statutory-holidays"],
      },
      clause: "SVC-8",
    },
    {
      when: { statutoryHoliday: true },
      then: { kind: "assign", task: "watch-sites", roles: ["customer-service"] },
      clause: "SVC-8",
    },
    {
      when: { statutoryHoliday: true },
      then: { kind: "tell", roles: ["service-departments"], by: "customer-service", howSoon: "not-stated" },
      clause: "SVC-8",
    },
    {
      when: { inspectionFindings: true },
      then: { kind: "tell", roles: ["customer-service"], by: "project-manager", howSoon: "at-once" },
      clause: "SVC-10.1",
    },
    { when: {}, then: { kind: "consequence", of: "shirking", what: "criticism" }, clause: "SVC-2.7" },
    { when: {}, then: { kind: "consequence", of: "shirking", what: "education" }, clause: "SVC-2.7" },
    { when: {}, then: { kind: "consequence", of: "shirking", what: "sanction" }, clause: "SVC-2.7" },
    { when: {}, then: { kind: "consequence", of: "grave-shirking", what: "removal-from-post" }, clause: "SVC-2.7" },
  ],
};

const majorFailure: readonly ProcedureStep<ServiceClause>[] = [
  { step: "tell-departments", by: "first-to-know", clause: "SVC-7" },
  {
    step: "hand-in-report",
    by: "first-to-know",
    needs: [...report, "to-signing-salesperson", "to-manager-in-charge"],
    clause: "SVC-7",
  },
  { step: "file-failure", by: "manager-in-charge", clause: "SVC-7" },
  { step: "inform-leaders", by: "manager-in-charge", clause: "SVC-7" },
  { step: "track", by: "manager-in-charge", clause: "SVC-7" },
  { step: "have-analysis-written", by: "technical-service-supervisor", needs: analysis, clause: "SVC-7" },
  // Who sends it isn't said.
  { step: "send-analysis", needs: ["to-customer", "to-sales"], clause: "SVC-7" },
];

const recurring: readonly RecurringDuty<ServiceClause>[] = [
  { duty: "supervision-report", by: "sales", to: ["general-manager"], every: "month", clause: "SVC-1" },
  { duty: "service-assessment", by: "sales", about: "technical-service", every: "month", clause: "SVC-1.1" },
  // No subject in the source: sales, with whom the document begins.
  { duty: "new-year-gifts", by: "sales", to: ["customer"], every: "year", inMonth: 12, clause: "SVC-3" },
  { duty: "ask-next-years-needs", by: "sales", to: ["customer"], every: "year", inMonth: 12, clause: "SVC-3" },
  {
    duty: "weekly-hand-in",
    by: "technical-staff",
    every: "week",
    on: "friday",
    at: "afternoon-meeting",
    clause: "SVC-4",
  },
  { duty: "holiday-watch", by: "customer-service", about: "customers-sites", every: "public-holiday", clause: "SVC-8" },
  {
    duty: "quality-inspection",
    by: "project-manager",
    to: ["customer-service"],
    every: { parameter: "inspectionEvery" },
    clause: "SVC-10.1",
  },
  // No subject in the source: customer service, which gets the findings.
  { duty: "satisfaction-survey", by: "customer-service", every: { parameter: "surveyEvery" }, clause: "SVC-10.1" },
  {
    duty: "customer-visit",
    by: "senior-management",
    to: ["customer"],
    every: { parameter: "visitEvery" },
    clause: "SVC-10.1",
  },
];

/**
 * How a machinery maker's service is supervised and responds (SVC): the first contact, the ladder from the hotline to
 * the site, major failures, the follow-up calls and everything else that comes round.
 *
 * The source gives no time for a site and no interval for inspections, visits and surveys: `configure` sets them, else
 * decisions say that they are missing. It doesn't say from when the time of a site runs: the setting `siteTimeFrom`.
 *
 * @clause SVC-1, SVC-1.1, SVC-2, SVC-2.7, SVC-2.8, SVC-3, SVC-4, SVC-5, SVC-6, SVC-7, SVC-8, SVC-9, SVC-10.1, SVC-10.2,
 * SVC-10.3
 *
 * @example Monthly at first, then quarterly
 * ```ts
 * import { serviceSupervision } from "redress/policies";
 *
 * assert.deepEqual(serviceSupervision.followUps.firstYear.every, { amount: 1, unit: "month" });
 * assert.equal(serviceSupervision.parameters.siteTimes.value, null);
 * ```
 */
export const serviceSupervision: SupervisionPolicy<ServiceClause> = {
  id: "service-supervision",
  version: "1.1.0",
  noun: "serviceRequest",
  versionBy: "receipt",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {
    siteTimes: { kind: "site-times", value: null, clause: "SVC-10.2" },
    inspectionEvery: { kind: "interval", value: null, clause: "SVC-10.1" },
    visitEvery: { kind: "interval", value: null, clause: "SVC-10.1" },
    surveyEvery: { kind: "interval", value: null, clause: "SVC-10.1" },
  },
  // To whom goes what isn't one's own: the leader in charge, or customer service or the executing department.
  contradictions: [{ clauses: ["SVC-2", "SVC-2.8"] }],
  firstContact,
  ladder,
  handling,
  procedures: {
    "major-failure": { id: "major-failure", order: "fixed", steps: majorFailure },
    "missed-expectation": {
      id: "missed-expectation",
      order: "fixed",
      steps: [
        { step: "analyse", clause: "SVC-10.3" },
        { step: "improve", clause: "SVC-10.3" },
        { step: "reply", clause: "SVC-10.3" },
      ],
    },
  },
  recurring,
  followUps: {
    by: "customer-service",
    // At exactly one year both wordings hold: the first year ends with the day before the anniversary.
    firstYear: { lasts: { amount: 1, unit: "year" }, every: { amount: 1, unit: "month" } },
    later: { every: { amount: 3, unit: "month" } },
    clause: "SVC-5",
  },
  settings: { siteTimeFrom: "request" },
};
