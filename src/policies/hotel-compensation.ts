import type {
  ClaimStep,
  CompensationFacts,
  CompensationPolicy,
  SettledClaimFacts,
} from "../models/compensation-policy.js";
import type { CollectTable, PriorityTable } from "../models/decision-table.js";
import type { ClauseKind } from "../models/policy.js";

/** The clauses of the hotel's complaint management (HCM) that claims for compensation rest on. */
const clauses = {
  "HCM-1.5.1": "checklist",
  "HCM-1.5.2": "decide",
  "HCM-1.5.3": "decide",
  "HCM-1.5.4": "decide",
  "HCM-1.5.5": "amount",
  "HCM-1.5.6": "decide",
  "HCM-3.1.2": "route",
  "HCM-3.2.1": "route",
  "HCM-3.2.2": "route",
  "HCM-3.2.3": "route",
  "HCM-3.2.4": "route",
  "HCM-4.1.5": "route",
  "HCM-4.1.8": "amount",
  "HCM-4.1.9": "route",
  "HCM-4.2.4": "checklist",
  "HCM-4.2.8": "route",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of HCM that {@link hotelCompensation} rests on. */
export type CompensationClause = keyof typeof clauses;

const facts: PriorityTable<CompensationFacts, unknown, CompensationClause>["facts"] = {
  kind: { kind: "one-of", values: ["article", "cash", "injury"] },
  liability: { kind: "one-of", values: ["hotel", "shared", "guest", "third-party", "undetermined"] },
  hotelHasShare: { kind: "boolean" },
  "repair.possible": { kind: "boolean" },
  repairWithinValue: { kind: "boolean" },
  valueLeft: { kind: "boolean" },
  exceptionApproved: { kind: "boolean" },
  deposited: { kind: "boolean" },
  securityFailed: { kind: "boolean" },
  staffFault: { kind: "boolean" },
};

const settled: CollectTable<SettledClaimFacts, unknown, CompensationClause>["facts"] = {
  ...facts,
  remedy: { kind: "one-of", values: ["repair", "in-kind", "gesture", "refer", "none"] },
  worth: { kind: "money" },
  cashAllowed: { kind: "boolean" },
};

/** Whose article it is to make good: the hotel's alone, or in part. */
const whole = { kind: "article", liability: "hotel" } as const;
const part = { kind: "article", liability: "shared", hotelHasShare: true } as const;
const repairable = { "repair.possible": true, repairWithinValue: true } as const;
/** The two ways in which it isn't repaired. */
const beyondRepair = { "repair.possible": false } as const;
const tooDear = { repairWithinValue: false } as const;
/** Not to be repaired, and of some value; the hotel's alone, or in part. */
const wholeOfValue = [
  { ...whole, ...beyondRepair, valueLeft: true },
  { ...whole, ...tooDear, valueLeft: true },
] as const;
const partOfValue = [
  { ...part, ...beyondRepair, valueLeft: true },
  { ...part, ...tooDear, valueLeft: true },
] as const;
/** Not to be repaired, and nothing of value is left. */
const worthless = [
  { ...whole, ...beyondRepair, valueLeft: false },
  { ...whole, ...tooDear, valueLeft: false },
  { ...part, ...beyondRepair, valueLeft: false },
  { ...part, ...tooDear, valueLeft: false },
] as const;
/** Lost cash, unless it is somebody else's matter. Who answers for it may be open: its custody decides. */
const cash = { kind: "cash", liability: ["hotel", "undetermined"] } as const;
const cashInPart = { kind: "cash", liability: "shared", hotelHasShare: true } as const;
const principle = { exceptionApproved: false } as const;
const guarded = { ...principle, deposited: false, securityFailed: false, staffFault: false } as const;

const remedy: CompensationPolicy<CompensationClause>["remedy"] = {
  hitPolicy: "priority",
  // What serves the guest best comes first. No two rows with different outcomes ever hold together.
  priority: ["repair", "in-kind", "gesture", "refer", "none"],
  facts,
  rows: [
    {
      when: [
        { ...whole, ...repairable },
        { ...part, ...repairable },
      ],
      then: "repair",
      clause: "HCM-1.5.5",
    },
    { when: { ...part, ...repairable }, then: "repair", clause: "HCM-1.5.2" },
    { when: [...wholeOfValue, ...partOfValue], then: "in-kind", clause: "HCM-1.5.5" },
    { when: partOfValue, then: "in-kind", clause: "HCM-1.5.2" },
    {
      // 'In principle' leaves an exception, in the form that the approver gives.
      when: [
        { ...cash, exceptionApproved: true },
        { ...cashInPart, exceptionApproved: true },
      ],
      then: "in-kind",
      clause: "HCM-1.5.6",
    },
    // Nothing of value is left, so it is a gesture, not a bare no.
    { when: worthless, then: "gesture", clause: "HCM-1.5.5" },
    { when: worthless, then: "gesture", clause: "HCM-4.1.8" },
    { when: { kind: "injury" }, then: "refer", clause: "HCM-4.2.4" },
    { when: { kind: "article", liability: "undetermined" }, then: "refer", clause: "HCM-1.5.2" },
    {
      when: [
        { ...cash, ...principle, deposited: true },
        { ...cash, ...principle, securityFailed: true },
        { ...cash, ...principle, staffFault: true },
        { ...cashInPart, ...principle, deposited: true },
        { ...cashInPart, ...principle, securityFailed: true },
        { ...cashInPart, ...principle, staffFault: true },
      ],
      then: "refer",
      clause: "HCM-1.5.6",
    },
    {
      when: [
        { kind: ["article", "cash"], liability: ["guest", "third-party"] },
        { kind: ["article", "cash"], liability: "shared", hotelHasShare: false },
      ],
      then: "none",
      clause: "HCM-1.5.2",
    },
    {
      when: [
        { ...cash, ...guarded },
        { ...cashInPart, ...guarded },
      ],
      then: "none",
      clause: "HCM-1.5.6",
    },
  ],
};

/** Where HCM-1.5.2 rules a remedy out: another answers for it, or nobody can say who. */
const another = [
  { kind: ["article", "cash"], liability: ["guest", "third-party"] },
  { kind: ["article", "cash"], liability: "shared", hotelHasShare: false },
  { kind: "article", liability: "undetermined" },
] as const;

const ruledOut: CompensationPolicy<CompensationClause>["ruledOut"] = {
  hitPolicy: "collect",
  facts: settled,
  rows: [
    {
      when: [
        { kind: "article", liability: ["guest", "third-party", "undetermined"] },
        { kind: "article", liability: "shared", hotelHasShare: false },
      ],
      then: "repair",
      clause: "HCM-1.5.2",
    },
    {
      when: [
        { kind: "article", "repair.possible": false },
        { kind: "article", repairWithinValue: false },
      ],
      then: "repair",
      clause: "HCM-1.5.5",
    },
    { when: another, then: "in-kind", clause: "HCM-1.5.2" },
    // A repair that makes the guest whole costs no more than the value; and it comes first.
    { when: { remedy: "repair" }, then: "in-kind", clause: "HCM-1.5.3" },
    { when: { remedy: ["repair", "gesture"] }, then: "in-kind", clause: "HCM-1.5.5" },
    { when: { kind: "cash", exceptionApproved: false }, then: "in-kind", clause: "HCM-1.5.6" },
    { when: another, then: "cash", clause: "HCM-1.5.2" },
    {
      when: [
        { kind: "article", cashAllowed: false },
        { kind: "article", remedy: ["repair", "gesture"] },
      ],
      then: "cash",
      clause: "HCM-1.5.5",
    },
    {
      when: [
        { kind: "cash", cashAllowed: false },
        { kind: "cash", exceptionApproved: false },
      ],
      then: "cash",
      clause: "HCM-1.5.6",
    },
    { when: { kind: "article", remedy: ["repair", "in-kind", "gesture"] }, then: "none", clause: "HCM-1.5.4" },
  ],
};

const steps: CollectTable<SettledClaimFacts, ClaimStep, CompensationClause> = {
  hitPolicy: "collect",
  facts: settled,
  rows: [
    { when: { kind: "injury" }, then: { step: "rescue" }, clause: "HCM-4.2.4" },
    { when: { kind: "injury" }, then: { step: "call-ambulance" }, clause: "HCM-4.2.4" },
    { when: { kind: "injury" }, then: { step: "accompany" }, clause: "HCM-4.2.4" },
    { when: {}, then: { step: "apologise-if-asked", by: "manager-or-above" }, clause: "HCM-4.1.5" },
    { when: {}, then: { step: "listen" }, clause: "HCM-1.5.1" },
    { when: {}, then: { step: "record" }, clause: "HCM-1.5.1" },
    { when: {}, then: { step: "repeat-back" }, clause: "HCM-1.5.1" },
    { when: {}, then: { step: "confirm-request" }, clause: "HCM-1.5.1" },
    {
      when: { kind: "article", liability: ["hotel", "shared"] },
      then: { step: "establish-value" },
      clause: "HCM-1.5.5",
    },
    {
      when: { worth: { atLeast: { parameter: "planFrom" } } },
      then: { step: "plan-if-major", by: "front-office-manager" },
      clause: "HCM-3.2.4",
    },
    {
      when: { worth: { atLeast: { parameter: "planFrom" } } },
      then: { step: "submit-plan-if-major" },
      clause: "HCM-4.2.8",
    },
    { when: { remedy: ["repair", "in-kind", "gesture"] }, then: { step: "consult" }, clause: "HCM-4.1.8" },
    { when: { remedy: "none" }, then: { step: "explain" }, clause: "HCM-1.5.2" },
    { when: {}, then: { step: "refer-up-if-not-content" }, clause: "HCM-4.1.9" },
  ],
};

/**
 * A hotel's rules for guests' claims (HCM-1.5 and the clauses on authority): what is repaired, what is made good in
 * kind, what is refused, and who must approve.
 *
 * The source has no limits of authority, no useful lives, no approver for lost cash and no sum from which a plan is
 * drawn up: `configure` sets them, and until then each decision says what is missing. Cash is not offered; a hotel that
 * wants it as the last resort sets `cash`. The source names no day from which it holds.
 *
 * @clause HCM-1.5.1, HCM-1.5.2, HCM-1.5.3, HCM-1.5.4, HCM-1.5.5, HCM-1.5.6, HCM-3.1.2, HCM-3.2.1, HCM-3.2.2,
 * HCM-3.2.3, HCM-3.2.4, HCM-4.1.5, HCM-4.1.8, HCM-4.1.9, HCM-4.2.4, HCM-4.2.8
 *
 * @example What the source says, and what it leaves open
 * ```ts
 * import { hotelCompensation } from "redress/policies";
 *
 * assert.equal(hotelCompensation.parameters.repairUpTo.value, "1");
 * assert.equal(hotelCompensation.parameters.authority.value, null);
 * assert.equal(hotelCompensation.settings.cash, "not-offered");
 * ```
 */
export const hotelCompensation: CompensationPolicy<CompensationClause> = {
  id: "hotel-compensation",
  version: "1.0.0",
  noun: "damageClaim",
  versionBy: "event",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {
    repairUpTo: { kind: "ratio", value: "1", clause: "HCM-1.5.5" },
    lostCashApprover: { kind: "role", value: null, clause: "HCM-1.5.6" },
    authority: { kind: "authority", value: null, clause: "HCM-4.1.8" },
    usefulLives: { kind: "useful-lives", value: null, clause: "HCM-1.5.5" },
    planFrom: { kind: "money", value: null, clause: "HCM-4.2.8" },
  },
  contradictions: [],
  remedy,
  ruledOut,
  steps,
  forms: { "in-kind": ["replacement", "stay-credit", "voucher"], gesture: ["flowers", "fruit", "discount"] },
  ladder: [
    { from: "department-head", to: ["operations-director"], clause: "HCM-3.2.1" },
    { from: "branch-manager", to: ["customer-service-specialist", "front-office-manager"], clause: "HCM-3.2.2" },
    { from: "customer-service-specialist", to: ["front-office-manager"], clause: "HCM-3.2.3" },
    // The source sends there what is beyond the authority for a major complaint, and names no other way up.
    { from: "front-office-manager", to: ["resident-general-manager"], clause: "HCM-4.2.8" },
    { from: "operations-director", to: ["resident-general-manager"], clause: "HCM-4.2.8" },
    { from: "resident-general-manager", to: ["company"], clause: "HCM-3.1.2" },
    { from: "company", to: [], clause: "HCM-3.1.2" },
  ],
  otherwise: { to: ["superior"], clause: "HCM-4.1.9" },
  settings: { depreciation: { method: "straight-line-by-months" }, cash: "not-offered" },
};
