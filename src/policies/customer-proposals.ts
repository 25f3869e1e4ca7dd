import type { ClauseKind } from "../models/policy.js";
import type { ProposalPolicy } from "../models/proposal-policy.js";

/** Every clause of the customer proposal rules (CPR) and of the template for written proposals (PTP). */
const clauses = {
  "CPR-2": "define",
  "CPR-3": "define",
  "CPR-4": "deadline",
  "CPR-5.1": "checklist",
  "CPR-5.2": "route",
  "CPR-5.3": "deadline",
  "CPR-5.4": "checklist",
  "CPR-5.5": "decide",
  "CPR-6.1": "amount",
  "CPR-6.2": "amount",
  "CPR-7.1": "decide",
  "CPR-7.2": "amount",
  "PTP-1": "checklist",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of CPR or PTP. */
export type ProposalClause = keyof typeof clauses;

/**
 * A company's rules for the proposals that its customers make (CPR), and its template for those that it writes (PTP).
 *
 * One policy for both nouns: a benefit is what a proposal brought, and the same version of the rules applies to both.
 * The source gives no order between the two criteria of the rating: the setting `rankBy` is open. It is silent on
 * benefits below zero: they are not shared, unless the setting `losses` says so.
 *
 * @clause CPR-2, CPR-3, CPR-4, CPR-5.1, CPR-5.2, CPR-5.3, CPR-5.4, CPR-5.5, CPR-6.1, CPR-6.2, CPR-7.1, CPR-7.2, PTP-1
 *
 * @example The figures, and where they stand
 * ```ts
 * import { customerProposals } from "redress/policies";
 *
 * const { term, shares } = customerProposals.sharing;
 * assert.deepEqual(term, { amount: 1, unit: "year" });
 * assert.deepEqual(shares.shared, { customer: "60%", company: "40%", clause: "CPR-6.1" });
 * ```
 */
export const customerProposals: ProposalPolicy<ProposalClause, never> = {
  id: "customer-proposals",
  version: "1.0.0",
  noun: "proposal",
  versionBy: "implementation",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {},
  contradictions: [],
  scope: { customers: "every", products: "all-sold", clause: "CPR-2" },
  categories: {
    values: [
      "standardisation",
      "logistics-and-channels",
      "process-efficiency",
      "materials-and-parts",
      "after-sales-service",
      "other",
    ],
    clause: "CPR-3",
  },
  form: { backTo: "marketing", clause: "CPR-5.1" },
  obligations: [
    {
      duty: "pass-on",
      startsAt: "submittedOn",
      term: "not-stated",
      doneAt: "passedOn",
      owedBy: "marketing",
      owedTo: "departments-concerned",
      clause: "CPR-5.2",
    },
    {
      duty: "study",
      // The source gives no start: the departments can't study what they don't have.
      startsAt: "passedOn",
      term: { amount: 1, unit: "month" },
      doneAt: "decidedOn",
      doneWith: "decision",
      owedBy: "departments-concerned",
      owedTo: "marketing",
      otherwise: { duty: "report-schedule", doneAt: "scheduleReportedOn" },
      clause: "CPR-5.3",
    },
    {
      duty: "tell-customer",
      startsAt: "decidedOn",
      term: "not-stated",
      doneAt: "customerToldOn",
      owedBy: "marketing",
      owedTo: "customer",
      tells: ["adopted", "implementation-date", "improvements"],
      clause: "CPR-5.4",
    },
  ],
  recurring: [{ duty: "proposal-target", by: "marketing", every: "half-year", clause: "CPR-4" }],
  ownership: {
    hitPolicy: "unique",
    facts: { ownership: { kind: "one-of", values: ["company", "joint", "customer"] } },
    rows: [
      { when: { ownership: "company" }, then: { owner: "company", covered: true }, clause: "CPR-5.5" },
      { when: { ownership: "joint" }, then: { owner: "by-agreement", covered: true }, clause: "CPR-5.5" },
      // The clause doesn't speak of it.
      { when: { ownership: "customer" }, then: { owner: "by-agreement", covered: false }, clause: "CPR-5.5" },
    ],
  },
  sharing: {
    term: { amount: 1, unit: "year" },
    shares: {
      shared: { customer: "60%", company: "40%", clause: "CPR-6.1" },
      later: { customer: "0%", company: "100%", clause: "CPR-6.2" },
    },
    remainder: { days: "largest-ties-first", shares: "largest-ties-first", proposers: "largest-ties-first" },
  },
  rating: { criteria: ["costReduction", "count"], clause: "CPR-7.2" },
  awards: { for: "clear-results", under: "award-rules", clause: "CPR-7.1" },
  template: {
    sections: [
      "foreword",
      "background",
      "purpose",
      "concept",
      "strategy",
      "requirements",
      "schedule",
      "budget",
      "risks",
      "closing",
    ],
    confidential: [{ section: "risks", with: ["countermeasures"] }],
    clause: "PTP-1",
  },
  settings: { rollOver: "none", losses: "not-shared", rankBy: null },
};
