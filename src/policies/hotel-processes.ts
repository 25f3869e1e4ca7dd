import type { CollectTable, UniqueTable } from "../models/decision-table.js";
import type {
  ContractReviewer,
  ContractReviewFacts,
  HotelProcessPolicy,
  HotelSituation,
} from "../models/hotel-process-policy.js";
import type { ClauseKind, HandlingItem } from "../models/policy.js";

/** Every clause of the hotel's customer-related processes (HCP). */
const clauses = {
  "HCP-3.1": "route",
  "HCP-3.2": "route",
  "HCP-3.2.7": "checklist",
  "HCP-4.1": "checklist",
  "HCP-4.1.6": "checklist",
  "HCP-4.1.7": "deadline",
  "HCP-4.1.8": "checklist",
  "HCP-4.1.9": "route",
  "HCP-4.2": "define",
  "HCP-4.5": "checklist",
  "HCP-4.6.2": "decide",
  "HCP-4.6.3": "checklist",
  "HCP-4.6.5": "checklist",
  "HCP-4.6.7": "checklist",
  "HCP-4.6.8": "deadline",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of HCP. */
export type HotelProcessClause = keyof typeof clauses;

const reviewers: UniqueTable<ContractReviewFacts, ContractReviewer, HotelProcessClause> = {
  hitPolicy: "unique",
  facts: {
    kind: {
      kind: "one-of",
      values: [
        "registration",
        "phone-booking",
        "meal",
        "banquet",
        "group",
        "meeting",
        "corporate-booking",
        "shop-purchase",
      ],
    },
  },
  rows: [
    {
      when: { kind: ["registration", "phone-booking"] },
      then: { reviewer: "front-office", named: true },
      clause: "HCP-3.1",
    },
    { when: { kind: ["meal", "banquet"] }, then: { reviewer: "catering", named: true }, clause: "HCP-3.1" },
    {
      // The clause names nobody to review these: who follows them up is proposed.
      when: { kind: ["group", "meeting", "corporate-booking"] },
      then: { reviewer: "marketing", named: false, followUp: "marketing" },
      clause: "HCP-3.1",
    },
    // Nor these: the shop serves and settles.
    { when: { kind: "shop-purchase" }, then: { reviewer: "shop", named: false }, clause: "HCP-3.1" },
  ],
};

const aboutGoodsOrService = { matter: "complaint", complaintAbout: { hasAny: ["goods", "service"] } } as const;
const aboutStaff = { matter: "complaint", complaintAbout: { hasAny: ["staff"] } } as const;

const handling: CollectTable<HotelSituation, HandlingItem, HotelProcessClause> = {
  hitPolicy: "collect",
  facts: {
    matter: { kind: "one-of", values: ["sale", "contract", "complaint", "follow-up"] },
    complaintAbout: { kind: "some-of", values: ["goods", "service", "staff"] },
    invoiceShown: { kind: "boolean" },
    process: {
      kind: "one-of",
      values: ["arrival", "departure", "goods-in", "room", "food", "shop", "equipment"],
    },
  },
  rows: [
    { when: {}, then: { kind: "assign", task: "set-review-procedure", roles: ["marketing"] }, clause: "HCP-3.1" },
    { when: {}, then: { kind: "assign", task: "answer-for-publicity", roles: ["marketing"] }, clause: "HCP-3.1" },
    {
      when: { process: "shop" },
      then: { kind: "assign", task: "serve-and-settle-accurately", roles: ["shop"] },
      clause: "HCP-3.1",
    },
    {
      when: { process: "arrival" },
      then: { kind: "assign", task: "welcome", roles: ["front-office"] },
      clause: "HCP-3.2",
    },
    {
      when: { process: "departure" },
      then: { kind: "assign", task: "see-off", roles: ["front-office"] },
      clause: "HCP-3.2",
    },
    {
      when: { process: "goods-in" },
      then: { kind: "assign", task: "check-goods-in", roles: ["finance"] },
      clause: "HCP-3.2",
    },
    {
      when: { process: "goods-in" },
      then: { kind: "assign", task: "set-goods-controls", roles: ["finance"] },
      clause: "HCP-3.2",
    },
    {
      when: { process: "goods-in" },
      then: {
        kind: "list",
        list: "goods-controls",
        items: ["moving", "storing", "packing", "protecting", "delivering"],
      },
      clause: "HCP-3.2",
    },
    {
      when: { process: "room" },
      then: { kind: "assign", task: "answer-for-rooms", roles: ["rooms"] },
      clause: "HCP-3.2",
    },
    {
      when: { process: "room" },
      then: { kind: "list", list: "answered-for", items: ["room-facilities", "room-supplies", "hygiene"] },
      clause: "HCP-3.2",
    },
    {
      when: { process: "food" },
      then: { kind: "assign", task: "answer-for-food", roles: ["catering"] },
      clause: "HCP-3.2",
    },
    {
      when: { process: "food" },
      then: { kind: "list", list: "answered-for", items: ["food", "hygiene"] },
      clause: "HCP-3.2",
    },
    {
      when: { process: "shop" },
      then: { kind: "assign", task: "keep-prices-fair", roles: ["shop"] },
      clause: "HCP-3.2",
    },
    {
      when: { process: "equipment" },
      then: { kind: "assign", task: "answer-for-equipment", roles: ["general-affairs"] },
      clause: "HCP-3.2",
    },
    {
      when: {},
      then: { kind: "assign", task: "control-own-process", roles: ["every-department"] },
      clause: "HCP-3.2",
    },
    {
      when: { matter: "contract" },
      then: { kind: "steps", steps: ["keep-feedback-open"] },
      clause: "HCP-4.1.8",
    },
    {
      when: { matter: "contract" },
      then: { kind: "assign", task: "keep-review-records", roles: ["every-department"] },
      clause: "HCP-4.1.8",
    },
    {
      when: {},
      then: { kind: "list", list: "kinds-of-requirement", items: ["stated", "necessary", "implied"] },
      clause: "HCP-4.2",
    },
    {
      when: {},
      then: { kind: "list", list: "stated-in", items: ["inquiry", "signed-contract", "feedback", "complaint"] },
      clause: "HCP-4.2",
    },
    {
      when: {},
      then: { kind: "list", list: "services-told-in", items: ["company-profile", "room-guide"] },
      clause: "HCP-4.5",
    },
    {
      when: {},
      then: { kind: "list", list: "records-to-keep", items: ["signed-contract", "reception-order", "order-form"] },
      clause: "HCP-4.5",
    },
    {
      when: { ...aboutGoodsOrService, invoiceShown: true },
      then: { kind: "steps", steps: ["take-on-first", "record-complaint"] },
      clause: "HCP-4.6.2",
    },
    {
      // What holds without an invoice the source doesn't say.
      when: { ...aboutGoodsOrService, invoiceShown: false },
      then: { kind: "list", list: "not-covered", items: ["complaint-without-invoice"] },
      clause: "HCP-4.6.2",
    },
    {
      when: aboutStaff,
      then: { kind: "steps", steps: ["ask-what-is-missing", "inquire", "handle-complaint", "record-complaint"] },
      clause: "HCP-4.6.3",
    },
    {
      when: aboutStaff,
      then: { kind: "record", record: "staff-complaint", fields: ["staffNumber", "matter", "time", "place"] },
      clause: "HCP-4.6.3",
    },
    {
      when: aboutStaff,
      then: { kind: "list", list: "never", items: ["refuse-for-missing-details"] },
      clause: "HCP-4.6.3",
    },
    {
      when: { matter: "sale" },
      then: { kind: "list", list: "tell-before-sale", items: ["knowledge", "use", "after-sales"] },
      clause: "HCP-4.6.5",
    },
    {
      when: {},
      then: { kind: "list", list: "publicity-keeps-to", items: ["rules", "promises"] },
      clause: "HCP-4.6.5",
    },
    {
      when: {},
      then: { kind: "list", list: "departments-measured-by", items: ["satisfaction-findings"] },
      clause: "HCP-4.6.5",
    },
    {
      when: {},
      then: { kind: "record", record: "after-sales-quality", fields: ["whatHappened", "whoIsResponsible"] },
      clause: "HCP-4.6.7",
    },
    {
      when: { matter: "follow-up" },
      then: { kind: "tell", roles: ["deputy-general-manager"], by: "marketing", howSoon: "promptly" },
      clause: "HCP-4.6.8",
    },
  ],
};

/**
 * A hotel's rules for its processes with customers (HCP): who reviews which contract, who answers for what, how long
 * forms are kept, what holds after the sale.
 *
 * The source names nobody to review groups, meetings, bookings on agreed terms and purchases in the shop: the decision
 * says so and proposes a department. How often customers are asked what they need it leaves open: the parameter
 * `followUpReportEvery`.
 *
 * @clause HCP-3.1, HCP-3.2, HCP-3.2.7, HCP-4.1, HCP-4.1.6, HCP-4.1.7, HCP-4.1.8, HCP-4.1.9, HCP-4.2, HCP-4.5,
 * HCP-4.6.2, HCP-4.6.3, HCP-4.6.5, HCP-4.6.7, HCP-4.6.8
 *
 * @example A complaint about staff, of which the place is missing
 * ```ts
 * import { serviceHandling } from "redress";
 * import { hotelProcesses } from "redress/policies";
 *
 * const records = { "staff-complaint": { staffNumber: "0417", matter: "rude", time: "2026-03-01T20:10:00+08:00" } };
 * const situation = { matter: "complaint", complaintAbout: ["staff"] } as const;
 * const answer = serviceHandling(situation, { policy: hotelProcesses, records });
 * const record = answer.records.find((one) => one.record === "staff-complaint");
 * assert.deepEqual(record?.missing, ["place"]);
 * ```
 */
export const hotelProcesses: HotelProcessPolicy<HotelProcessClause> = {
  id: "hotel-processes",
  version: "1.0.0",
  noun: "hotelContract",
  versionBy: "receipt",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: { followUpReportEvery: { kind: "interval", value: null, clause: "HCP-4.6.8" } },
  contradictions: [],
  reviewers,
  participants: { roles: ["rooms", "finance", "departments-concerned"], clause: "HCP-3.1" },
  mediation: {
    mediator: "deputy-general-manager",
    mayNameAnother: true,
    between: ["colleagues", "hotel-and-customer"],
    clause: "HCP-4.1.9",
  },
  retention: {
    form: "registration-form",
    stages: [
      { holder: "rooms-division", term: { amount: 1, unit: "year" }, clause: "HCP-4.1.7" },
      { holder: "security", term: { amount: 3, unit: "year" }, clause: "HCP-4.1.7" },
    ],
    afterwards: "quality-record-control",
    clause: "HCP-4.1.7",
  },
  handling,
  procedures: {
    "contract-review": {
      id: "contract-review",
      order: "free",
      steps: [
        { step: "documented", clause: "HCP-4.1" },
        { step: "differences-resolved", clause: "HCP-4.1" },
        { step: "understood", clause: "HCP-4.1" },
        { step: "capable", clause: "HCP-4.1" },
        { step: "measures-set", clause: "HCP-4.1" },
      ],
    },
    "contract-change": {
      id: "contract-change",
      order: "fixed",
      steps: [
        { step: "agree-on-change", needs: ["customers-consent", "hotels-consent"], clause: "HCP-4.1.6" },
        { step: "tell-departments", clause: "HCP-4.1.6" },
      ],
    },
    "quick-feedback": {
      id: "quick-feedback",
      order: "free",
      steps: [
        { step: "set-up-feedback", by: "every-department", clause: "HCP-3.2.7" },
        { step: "settle-complaints", by: "every-department", clause: "HCP-3.2.7" },
        { step: "adjust-service", by: "every-department", clause: "HCP-3.2.7" },
        { step: "keep-clean", by: "every-department", clause: "HCP-3.2.7" },
      ],
    },
  },
  recurring: [
    {
      duty: "follow-up-on-service-needs",
      by: "marketing",
      to: ["deputy-general-manager"],
      every: { parameter: "followUpReportEvery" },
      clause: "HCP-4.6.8",
    },
  ],
};
