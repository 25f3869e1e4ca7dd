import type { CustomerFilesPolicy } from "../models/customer-files-policy.js";
import type { ClauseKind } from "../models/policy.js";

/** Every clause of the hotel's rules on customer files (CUS). */
const clauses = {
  "CUS-1": "decide",
  "CUS-2": "route",
  "CUS-3": "checklist",
  "CUS-4.2": "deadline",
  "CUS-4.3": "deadline",
  "CUS-4.4": "deadline",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of CUS. */
export type CustomerFilesClause = keyof typeof clauses;

const large = { yearlySpend: { atLeast: { parameter: "largeFrom" } } } as const;
const marketing = { by: "marketing" } as const;
const catering = { by: "catering" } as const;

/**
 * A hotel's customer files (CUS): three classes by yearly catering spend, what a file holds, who collects and keeps it,
 * the visits, the monthly meeting and the quarterly reclassification.
 *
 * The source gives no sum from which a customer is large: the parameter `largeFrom` is open. Between the two other
 * classes it draws no line in money: an organisation is B, an individual C. New customers are C by CUS-1, while CUS-4.2
 * knows new ones in A: a new customer who is large is A, unless the setting `governing` names CUS-1.
 *
 * @clause CUS-1, CUS-2, CUS-3, CUS-4.2, CUS-4.3, CUS-4.4
 *
 * @example What the source leaves open
 * ```ts
 * import { customerFiles } from "redress/policies";
 *
 * assert.deepEqual(customerFiles.parameters.largeFrom, { kind: "money", value: null, clause: "CUS-1" });
 * assert.deepEqual(customerFiles.contradictions, [{ clauses: ["CUS-1", "CUS-4.2"] }]);
 * ```
 */
export const customerFiles: CustomerFilesPolicy<CustomerFilesClause> = {
  id: "customer-files",
  version: "1.0.0",
  noun: "customer",
  versionBy: "event",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: { largeFrom: { kind: "money", value: null, clause: "CUS-1" } },
  contradictions: [{ clauses: ["CUS-1", "CUS-4.2"] }],
  classes: {
    hitPolicy: "priority",
    priority: ["A", "B", "C"],
    facts: {
      yearlySpend: { kind: "money" },
      newlyDeveloped: { kind: "boolean" },
      organisation: { kind: "boolean" },
      governing: { kind: "some-of", values: ["CUS-1", "CUS-4.2"] },
    },
    rows: [
      { when: { ...large, newlyDeveloped: false }, then: "A", clause: "CUS-1" },
      { when: { ...large, newlyDeveloped: true, governing: { hasNone: ["CUS-1"] } }, then: "A", clause: "CUS-4.2" },
      { when: { organisation: true, newlyDeveloped: false }, then: "B", clause: "CUS-1" },
      { when: [{ organisation: false }, { newlyDeveloped: true }], then: "C", clause: "CUS-1" },
    ],
  },
  handling: {
    hitPolicy: "collect",
    facts: {
      class: { kind: "one-of", values: ["A", "B", "C"] },
      newlyDeveloped: { kind: "boolean" },
      visited: { kind: "boolean" },
    },
    rows: [
      {
        when: {},
        then: {
          kind: "assign",
          task: "collect-customer-data",
          roles: ["greeter", "order-taker", "waiter", "manager", "desk", "cashier"],
        },
        clause: "CUS-2",
      },
      {
        when: {},
        then: {
          kind: "list",
          list: "ways-to-collect",
          items: ["card-with-bill", "question-at-cashier", "coupon", "vip-card"],
        },
        clause: "CUS-2",
      },
      { when: {}, then: { kind: "list", list: "files-first", items: ["class-a", "class-b"] }, clause: "CUS-2" },
      { when: {}, then: { kind: "assign", task: "keep-all-files", roles: ["marketing"] }, clause: "CUS-2" },
      { when: {}, then: { kind: "assign", task: "keep-own-files", roles: ["catering"] }, clause: "CUS-2" },
      {
        when: {},
        then: { kind: "assign", task: "keep-files-in-step", roles: ["marketing", "catering"] },
        clause: "CUS-2",
      },
      {
        when: {},
        then: {
          kind: "record",
          record: "customer-file",
          fields: [
            "name",
            "organisation",
            "address",
            "position",
            "phone",
            "birthday",
            "anniversary",
            "family",
            "character",
            "diet",
          ],
        },
        clause: "CUS-3",
      },
      {
        when: { visited: true },
        then: { kind: "record", record: "banquet-visit", fields: ["banquet-menu", "comments"] },
        clause: "CUS-3",
      },
      {
        when: { class: "A", newlyDeveloped: true },
        then: { kind: "assign", task: "visit-monthly", roles: ["marketing"] },
        clause: "CUS-4.2",
      },
      {
        when: [{ class: ["B", "C"] }, { newlyDeveloped: false }],
        then: { kind: "assign", task: "visit-by-need", roles: ["marketing", "catering"] },
        clause: "CUS-4.2",
      },
    ],
  },
  procedures: {},
  recurring: [
    { duty: "visit-customers", ...marketing, about: "new-class-a-customers", every: "month", clause: "CUS-4.2" },
    // The source doesn't say who holds the meeting: marketing keeps all files.
    {
      duty: "settle-special-care-list",
      ...marketing,
      every: "month",
      at: "customer-files-meeting",
      clause: "CUS-4.3",
    },
    // Both departments owe these, so each has them as its own.
    { duty: "reclassify-customers", ...marketing, every: "quarter", clause: "CUS-4.4" },
    { duty: "reclassify-customers", ...catering, every: "quarter", clause: "CUS-4.4" },
    { duty: "analyse-spending", ...marketing, every: "quarter", clause: "CUS-4.4" },
    { duty: "analyse-spending", ...catering, every: "quarter", clause: "CUS-4.4" },
    { duty: "analyse-spending", ...marketing, every: "half-year", clause: "CUS-4.4" },
    { duty: "analyse-spending", ...catering, every: "half-year", clause: "CUS-4.4" },
    { duty: "analyse-spending", ...marketing, every: "year", clause: "CUS-4.4" },
    { duty: "analyse-spending", ...catering, every: "year", clause: "CUS-4.4" },
  ],
  settings: { governing: [] },
};
