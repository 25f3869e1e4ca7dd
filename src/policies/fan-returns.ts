import type { PriorityTable } from "../models/decision-table.js";
import type { ClauseKind } from "../models/policy.js";
import type { ReturnFacts, ReturnPolicy } from "../models/return-policy.js";

/** Every clause of the fan maker's notice on returns and repairs (FRR). */
const clauses = {
  "FRR-0": "define",
  "FRR-1a": "decide",
  "FRR-1b": "decide",
  "FRR-2.1": "decide",
  "FRR-2.2": "decide",
  "FRR-2.3": "decide",
  "FRR-2.4": "decide",
  "FRR-2.5": "amount",
  "FRR-2.6": "amount",
  "FRR-2.7": "amount",
  "FRR-2.8": "decide",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of FRR. */
export type FanClause = keyof typeof clauses;

/** The fees that FRR leaves open. */
export type FanFee = "wrongOrderFee" | "unsuitableUseCost" | "transportDamageCost";

const facts: PriorityTable<ReturnFacts, unknown, FanClause>["facts"] = {
  cause: {
    kind: "one-of",
    values: [
      "quality",
      "used-or-damaged",
      "unstable-voltage",
      "long-storage",
      "wrong-order",
      "unsuitable-use",
      "transport-or-installation",
      "overhaul",
    ],
  },
  withinChoice: { kind: "boolean" },
  partsExchanged: { kind: "boolean" },
  repairVoided: { kind: "boolean" },
};

const remedies: ReturnPolicy<FanClause, FanFee>["remedies"] = {
  hitPolicy: "priority",
  priority: [["repair", "exchange", "return"], ["return"], ["repair", "refurbish"], ["repair"], []],
  facts,
  rows: [
    {
      when: { cause: "quality", withinChoice: true, partsExchanged: false, repairVoided: false },
      then: ["repair", "exchange", "return"],
      clause: "FRR-1a",
    },
    { when: { cause: "quality", repairVoided: false }, then: ["repair"], clause: "FRR-1b" },
    {
      when: { cause: "quality", withinChoice: true, partsExchanged: true, repairVoided: false },
      then: ["repair"],
      clause: "FRR-2.3",
    },
    { when: { cause: "quality", repairVoided: true }, then: [], clause: "FRR-2.3" },
    { when: { cause: "used-or-damaged" }, then: [], clause: "FRR-2.1" },
    { when: { cause: "unstable-voltage" }, then: [], clause: "FRR-2.2" },
    {
      when: {
        cause: [
          "used-or-damaged",
          "unstable-voltage",
          "long-storage",
          "wrong-order",
          "unsuitable-use",
          "transport-or-installation",
        ],
        partsExchanged: true,
      },
      then: [],
      clause: "FRR-2.3",
    },
    { when: { cause: "long-storage" }, then: [], clause: "FRR-2.4" },
    { when: { cause: "wrong-order", partsExchanged: false }, then: ["return"], clause: "FRR-2.5" },
    { when: { cause: "unsuitable-use", partsExchanged: false }, then: ["return"], clause: "FRR-2.6" },
    { when: { cause: "transport-or-installation", partsExchanged: false }, then: ["return"], clause: "FRR-2.7" },
    { when: { cause: "overhaul" }, then: ["repair", "refurbish"], clause: "FRR-2.8" },
  ],
};

const ruledOut: ReturnPolicy<FanClause, FanFee>["ruledOut"] = {
  hitPolicy: "collect",
  facts,
  rows: [
    // The choice is over; the free repair isn't.
    { when: { cause: "quality", withinChoice: false }, then: "return", clause: "FRR-1a" },
    { when: { cause: "quality", withinChoice: false }, then: "exchange", clause: "FRR-1a" },
    { when: { cause: "used-or-damaged" }, then: "return", clause: "FRR-2.1" },
    { when: { cause: "used-or-damaged" }, then: "exchange", clause: "FRR-2.1" },
    { when: { cause: "unstable-voltage" }, then: "return", clause: "FRR-2.2" },
    { when: { cause: "unstable-voltage" }, then: "exchange", clause: "FRR-2.2" },
    { when: { partsExchanged: true }, then: "return", clause: "FRR-2.3" },
    { when: { partsExchanged: true }, then: "exchange", clause: "FRR-2.3" },
    { when: { cause: "quality", repairVoided: true }, then: "repair", clause: "FRR-2.3" },
    { when: { cause: "long-storage" }, then: "return", clause: "FRR-2.4" },
    { when: { cause: "long-storage" }, then: "exchange", clause: "FRR-2.4" },
  ],
};

const deductions: ReturnPolicy<FanClause, FanFee>["deductions"] = {
  hitPolicy: "collect",
  facts,
  rows: [
    { when: { cause: "wrong-order" }, then: { kind: "fee", parameter: "wrongOrderFee" }, clause: "FRR-2.5" },
    { when: { cause: "unsuitable-use" }, then: { kind: "cost", parameter: "unsuitableUseCost" }, clause: "FRR-2.6" },
    {
      when: { cause: "transport-or-installation" },
      then: { kind: "cost", parameter: "transportDamageCost" },
      clause: "FRR-2.7",
    },
  ],
};

/**
 * A fan maker's rules for articles that come back (FRR): what is done about them, until when, what is kept back.
 *
 * The day of delivery is day 0 and day 15 is inside; the year ends on the same date a year later, that day inside. The
 * source says that a fee or the cost is kept back and not how much: `configure` sets it. FRR-0 takes the national
 * three-guarantees rules as a floor, which is not this policy's matter. The source names no day from which it holds.
 *
 * @clause FRR-0, FRR-1a, FRR-1b, FRR-2.1, FRR-2.2, FRR-2.3, FRR-2.4, FRR-2.5, FRR-2.6, FRR-2.7, FRR-2.8
 *
 * @example The figures, and where they stand
 * ```ts
 * import { fanReturns } from "redress/policies";
 *
 * assert.deepEqual(fanReturns.choice.term, { amount: 15, unit: "day" });
 * assert.deepEqual(fanReturns.warranty.term, { amount: 1, unit: "year" });
 * assert.equal(fanReturns.parameters.wrongOrderFee.value, null);
 * ```
 */
export const fanReturns: ReturnPolicy<FanClause, FanFee> = {
  id: "fan-returns",
  version: "1.0.0",
  noun: "returnRequest",
  versionBy: "delivery-or-sale",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {
    wrongOrderFee: { kind: "fee", value: null, clause: "FRR-2.5" },
    unsuitableUseCost: { kind: "fee", value: null, clause: "FRR-2.6" },
    transportDamageCost: { kind: "fee", value: null, clause: "FRR-2.7" },
  },
  follows: { rules: "national-three-guarantees", clause: "FRR-0" },
  contradictions: [
    // A used or damaged fan can't be returned; yet damaged ones are taken back. The specific cause governs.
    { clauses: ["FRR-2.1", "FRR-2.5"], governs: "FRR-2.5" },
    { clauses: ["FRR-2.1", "FRR-2.6"], governs: "FRR-2.6" },
    { clauses: ["FRR-2.1", "FRR-2.7"], governs: "FRR-2.7" },
  ],
  choice: { term: { amount: 15, unit: "day" }, causes: ["quality"], clause: "FRR-1a" },
  warranty: { term: { amount: 1, unit: "year" }, clause: "FRR-1b" },
  remedies,
  ruledOut,
  deductions,
  nearest: {
    return: ["exchange", "repair", "refurbish"],
    exchange: ["return", "repair", "refurbish"],
    repair: ["refurbish", "exchange", "return"],
    refurbish: ["repair", "exchange", "return"],
  },
  settings: { repairExtendsWarranty: false, partsExchangedVoidsRepair: false },
};
