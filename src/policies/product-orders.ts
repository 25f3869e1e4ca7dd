import type { CollectTable, PriorityTable } from "../models/decision-table.js";
import type { OrderPolicy, OrderReviewFacts, OrderSituation, ReviewGap, ReviewRoute } from "../models/order-policy.js";
import type { ClauseKind, HandlingItem } from "../models/policy.js";

/** Every clause of the rules on product requirements and customer communication (PRC). */
const clauses = {
  "PRC-5.1.2": "define",
  "PRC-5.2.1": "checklist",
  "PRC-5.2.2": "checklist",
  "PRC-5.2.3": "checklist",
  "PRC-5.2.4.1a": "route",
  "PRC-5.2.4.1b": "route",
  "PRC-5.2.4.2a": "route",
  "PRC-5.2.4.2b": "route",
  "PRC-5.2.4.3": "route",
  "PRC-5.2.4.4": "route",
  "PRC-5.2.5": "checklist",
  "PRC-5.3": "deadline",
  "PRC-5.3.2": "checklist",
  "PRC-5.3.4": "checklist",
  "PRC-6": "define",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of PRC. */
export type OrderClause = keyof typeof clauses;

const bySalesManager = { tier: "authorised-person", approver: "sales-manager" } as const;
const byProduction = { tier: "joint-sign-off", approver: "deputy-general-manager-production" } as const;
const signedForGeneralManager = { tier: "joint-sign-off", approver: "general-manager" } as const;
const inMeeting = { tier: "meeting", approver: "general-manager" } as const;

const facts: PriorityTable<OrderReviewFacts, ReviewRoute, OrderClause>["facts"] = {
  product: { kind: "one-of", values: ["standard", "non-standard", "customer-drawing", "new-design"] },
  specialTechnicalRequirements: { kind: "boolean" },
  largeQuantity: { kind: "boolean" },
  hardToDeliver: { kind: "boolean" },
  amount: { kind: "money" },
  spoken: { kind: "boolean" },
  oneIsEnough: { kind: "boolean" },
};

const review: PriorityTable<OrderReviewFacts, ReviewRoute, OrderClause> = {
  hitPolicy: "priority",
  priority: [inMeeting, signedForGeneralManager, byProduction, bySalesManager],
  facts,
  rows: [
    {
      when: [{ product: "new-design" }, { specialTechnicalRequirements: true }],
      then: inMeeting,
      clause: "PRC-5.2.4.3",
    },
    {
      when: { product: ["non-standard", "customer-drawing"] },
      then: signedForGeneralManager,
      clause: "PRC-5.2.4.2b",
    },
    {
      when: [
        { product: "standard", largeQuantity: true, oneIsEnough: true },
        { product: "standard", hardToDeliver: true, oneIsEnough: true },
        { product: "standard", largeQuantity: true, hardToDeliver: true },
      ],
      then: byProduction,
      clause: "PRC-5.2.4.2a",
    },
    {
      // No clause speaks of it: it is taken to be large. `gaps` says when nothing else brings an order here.
      when: { product: "standard", amount: { above: { parameter: "standardOrderLimit" } } },
      then: byProduction,
      clause: "PRC-5.2.4.2a",
    },
    { when: { product: "standard", spoken: true }, then: bySalesManager, clause: "PRC-5.2.4.1a" },
    {
      when: { product: "standard", amount: { atMost: { parameter: "standardOrderLimit" } } },
      then: bySalesManager,
      clause: "PRC-5.2.4.1b",
    },
  ],
};

const plainAboveLimit = {
  product: "standard",
  amount: { above: { parameter: "standardOrderLimit" } },
  specialTechnicalRequirements: false,
} as const;

const gaps: CollectTable<OrderReviewFacts, ReviewGap, OrderClause> = {
  hitPolicy: "collect",
  facts,
  rows: [
    {
      when: [
        { ...plainAboveLimit, largeQuantity: false, hardToDeliver: false },
        { ...plainAboveLimit, largeQuantity: false, oneIsEnough: false },
        { ...plainAboveLimit, hardToDeliver: false, oneIsEnough: false },
      ],
      then: { gap: "standard-above-limit", treatedAs: "large" },
      clause: "PRC-5.2.4.2a",
    },
  ],
};

const handling: CollectTable<OrderSituation, HandlingItem, OrderClause> = {
  hitPolicy: "collect",
  facts: {
    matter: { kind: "one-of", values: ["order", "feedback", "after-sales"] },
    spoken: { kind: "boolean" },
    product: { kind: "one-of", values: ["standard", "non-standard", "customer-drawing", "new-design"] },
    tier: { kind: "one-of", values: ["authorised-person", "joint-sign-off", "meeting"] },
  },
  rows: [
    {
      when: { matter: "order", product: "standard", spoken: true },
      then: { kind: "steps", steps: ["record-order", "confirm-order"], by: "salesperson" },
      clause: "PRC-5.2.4.1a",
    },
    {
      when: { matter: "order", tier: "authorised-person", spoken: true },
      then: { kind: "approval", of: "spoken-order-review", by: "sales-manager" },
      clause: "PRC-5.2.4.1a",
    },
    {
      when: { matter: "order", tier: "authorised-person", spoken: false },
      then: { kind: "approval", of: "review-on-contract", by: "sales-manager" },
      clause: "PRC-5.2.4.1b",
    },
    {
      when: { matter: "order", tier: "joint-sign-off" },
      then: { kind: "assign", task: "fill-in-review-form", roles: ["sales"] },
      clause: "PRC-5.2.4.2a",
    },
    {
      when: { matter: "order", tier: "joint-sign-off" },
      then: { kind: "assign", task: "sign-off", roles: ["departments-concerned"] },
      clause: "PRC-5.2.4.2b",
    },
    {
      when: { matter: "order", tier: "joint-sign-off", product: "standard" },
      then: { kind: "approval", of: "joint-sign-off", by: "deputy-general-manager-production" },
      clause: "PRC-5.2.4.2a",
    },
    {
      when: { matter: "order", tier: "joint-sign-off", product: ["non-standard", "customer-drawing"] },
      then: { kind: "approval", of: "joint-sign-off", by: "general-manager" },
      clause: "PRC-5.2.4.2b",
    },
    {
      when: { matter: "order", tier: "meeting" },
      then: { kind: "steps", steps: ["hold-review-meeting"] },
      clause: "PRC-5.2.4.3",
    },
    {
      when: { matter: "order", tier: "meeting" },
      then: { kind: "approval", of: "review-meeting", by: "general-manager" },
      clause: "PRC-5.2.4.3",
    },
    {
      when: { matter: "order" },
      then: {
        kind: "list",
        list: "reviewed-together",
        items: ["bid", "contract-or-order", "quotation", "own-requirements"],
      },
      clause: "PRC-5.2.2",
    },
    {
      when: { matter: "order" },
      then: {
        kind: "record",
        record: "requirement-review",
        fields: ["review", "settled", "measures", "customerTalks"],
      },
      clause: "PRC-5.2.2",
    },
    {
      when: { matter: "feedback" },
      then: { kind: "steps", steps: ["review-feedback", "arrange-after-sales-service"] },
      clause: "PRC-5.3",
    },
    {
      when: { matter: "after-sales" },
      then: { kind: "assign", task: "write-service-report", roles: ["after-sales-staff"] },
      clause: "PRC-5.3.4",
    },
    {
      when: { matter: "after-sales" },
      then: { kind: "record", record: "after-sales-report", fields: ["work", "assessment", "verification"] },
      clause: "PRC-5.3.4",
    },
    {
      when: {},
      then: { kind: "list", list: "kinds-of-requirement", items: ["written", "necessary", "legal", "own"] },
      clause: "PRC-5.1.2",
    },
    {
      when: {},
      then: {
        kind: "list",
        list: "topics-with-customers",
        items: ["requirements", "inquiries-and-contracts", "feedback-and-complaints"],
      },
      clause: "PRC-5.3.2",
    },
    {
      when: {},
      then: {
        kind: "list",
        list: "records-to-keep",
        items: [
          "contract",
          "spoken-order-review",
          "requirement-review",
          "amendment",
          "amendment-notice",
          "minutes",
          "customer-talk",
          "feedback-register",
          "monthly-feedback-report",
          "after-sales-report",
        ],
      },
      clause: "PRC-6",
    },
  ],
};

/**
 * A company's rules on what products must meet and how orders are reviewed before anything is promised (PRC).
 *
 * The source is silent on an ordinary standard order above the limit: it is taken to be large, and the decision says so.
 * Whether large and difficult must come together it leaves open: the setting `oneIsEnough`. A tender is reviewed like
 * the contract that it is to become.
 *
 * @clause PRC-5.1.2, PRC-5.2.1, PRC-5.2.2, PRC-5.2.3, PRC-5.2.4.1a, PRC-5.2.4.1b, PRC-5.2.4.2a, PRC-5.2.4.2b,
 * PRC-5.2.4.3, PRC-5.2.4.4, PRC-5.2.5, PRC-5.3, PRC-5.3.2, PRC-5.3.4, PRC-6
 *
 * @example Where the sales manager signs
 * ```ts
 * import { serviceHandling } from "redress";
 * import { productOrders } from "redress/policies";
 *
 * const situation = { matter: "order", tier: "authorised-person", product: "standard", spoken: true } as const;
 * const { approvals, steps } = serviceHandling(situation, { policy: productOrders });
 * assert.deepEqual(approvals.map(({ of, by }) => [of, by]), [["spoken-order-review", "sales-manager"]]);
 * assert.deepEqual(steps.map(({ step }) => step), ["record-order", "confirm-order"]);
 * ```
 */
export const productOrders: OrderPolicy<OrderClause> = {
  id: "product-orders",
  version: "1.0.0",
  noun: "order",
  versionBy: "receipt",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {
    // The source's word for the limit takes the figure in.
    standardOrderLimit: { kind: "money", value: { amount: "1000000.00", currency: "CNY" }, clause: "PRC-5.2.4.1b" },
  },
  contradictions: [
    // A spoken order has no limit of price or size: the higher tier holds.
    { clauses: ["PRC-5.2.4.1a", "PRC-5.2.4.2a"], governs: "PRC-5.2.4.2a" },
    { clauses: ["PRC-5.2.4.1a", "PRC-5.2.4.3"], governs: "PRC-5.2.4.3" },
  ],
  review,
  gaps,
  occasions: {
    tender: { before: "submit-tender", procedures: ["order-review"], clause: "PRC-5.2.1" },
    acceptance: { before: "accept", procedures: ["order-review"], clause: "PRC-5.2.1" },
    change: { before: "accept-change", procedures: ["order-change", "order-review"], clause: "PRC-5.2.1" },
  },
  organisers: {
    "joint-sign-off": { role: "sales", named: true, clause: "PRC-5.2.4.2a" },
    // The clause has no word on who calls the meeting: sales, who organises the sign-off, is proposed.
    meeting: { role: "sales", named: false, clause: "PRC-5.2.4.3" },
  },
  disagreement: {
    broughtToAgreementBy: "department-manager",
    unclearOrUnacceptable: ["talk", "amend", "decline"],
    clause: "PRC-5.2.4.4",
  },
  handling,
  procedures: {
    "order-review": {
      id: "order-review",
      order: "free",
      steps: [
        { step: "before-any-promise", clause: "PRC-5.2.1" },
        { step: "reviewed-together", clause: "PRC-5.2.2" },
        { step: "written", clause: "PRC-5.2.3" },
        { step: "unambiguous", clause: "PRC-5.2.3" },
        {
          step: "spoken-recorded-and-fit-for-use",
          needs: ["recorded", "confirmed", "fit-for-use"],
          skippedIf: "nothing-spoken",
          clause: "PRC-5.2.3",
        },
        { step: "contradictions-resolved", clause: "PRC-5.2.3" },
        { step: "capable", clause: "PRC-5.2.3" },
        { step: "review-on-record", clause: "PRC-5.2.2" },
      ],
    },
    "order-change": {
      id: "order-change",
      order: "fixed",
      steps: [
        { step: "notify", clause: "PRC-5.2.5" },
        { step: "lawful", clause: "PRC-5.2.5" },
        { step: "document", clause: "PRC-5.2.5" },
        { step: "review-again", clause: "PRC-5.2.5" },
        { step: "amendment-notice", clause: "PRC-5.2.5" },
        {
          step: "update-papers",
          needs: ["technical-papers", "purchasing-papers", "inspection-papers"],
          clause: "PRC-5.2.5",
        },
      ],
    },
  },
  recurring: [
    {
      duty: "feedback-summary",
      by: "sales",
      to: ["manager-in-charge", "departments-concerned"],
      every: "month",
      clause: "PRC-5.3",
    },
  ],
  settings: { oneIsEnough: true },
};
