import type { ClauseKind } from "../models/policy.js";
import type { ServicePolicy } from "../models/service-policy.js";

/** Every clause of the restaurant service rules (RST). */
const clauses = {
  "RST-3": "checklist",
  "RST-4": "checklist",
  "RST-5": "deadline",
  "RST-5.1": "checklist",
  "RST-6": "checklist",
  "RST-6.4": "define",
  "RST-6.12": "checklist",
  "RST-7": "checklist",
  "RST-7.4": "route",
  "RST-8": "checklist",
  "RST-9": "route",
  "RST-9.1": "deadline",
  "RST-10": "checklist",
  "RST-10.1": "checklist",
  "RST-11": "checklist",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of RST. */
export type RestaurantClause = keyof typeof clauses;

/** What tells situations in the restaurant apart. */
export interface RestaurantFacts {
  /** Whether the check before work found a fault. */
  readonly faultFound: boolean;
  /** Whether somebody on duty is in trouble. */
  readonly inTrouble: boolean;
  /** How many butts the ashtray on the table holds. */
  readonly buttsInAshtray: number;
  /** Whether a guest sits before an empty cup. */
  readonly emptyCup: boolean;
  /** Whether there are children at the table. */
  readonly children: boolean;
  /** Whether they disturb other guests. */
  readonly childrenDisturb: boolean;
  /** Whether there is a menu for each guest. */
  readonly menusEnough: boolean;
  /** Whether there are women at the table. */
  readonly womenAtTable: boolean;
  /** Whether there is a mistake on the order slip. */
  readonly mistakeOnSlip: boolean;
  /** Whether the table stands so that food can't come from the left or drinks from the right. */
  readonly tablePositionHinders: boolean;
  /** Whether the last dish has been served. */
  readonly lastDishServed: boolean;
  /** Whether the guest has asked for the bill. */
  readonly guestAsksForBill: boolean;
  /** How the guest pays: `credit` by a signature. */
  readonly payment: "cash" | "card" | "credit";
  /** Whether the last guest has eaten. */
  readonly lastGuestHasEaten: boolean;
  /** Whether a guest has asked that the table be cleared. */
  readonly askedToClear: boolean;
  /** Whether guests still sit, though service is over. */
  readonly guestsStillSitting: boolean;
  /** Whether a guest has left something behind. */
  readonly leftBehind: boolean;
}

/** The procedures and checklists of {@link restaurantService}. */
export type RestaurantProcedure =
  | "opening-check"
  | "daily-care"
  | "greeting"
  | "ordering"
  | "serving"
  | "billing"
  | "after-service"
  | "farewell";

const captain = { by: "captain", clause: "RST-3" } as const;
const greeter = { by: "greeter", clause: "RST-5.1" } as const;
const halfAnHour = { amount: 30, unit: "minute" } as const;

/**
 * How a restaurant serves (RST): the checks before work, the way from the greeting to the farewell, the order slip, the
 * bill, and what is never done.
 *
 * That a guest's signature on credit is endorsed is said "in principle"; the policy asks for it each time.
 *
 * @clause RST-3, RST-4, RST-5, RST-5.1, RST-6, RST-6.4, RST-6.12, RST-7, RST-7.4, RST-8, RST-9, RST-9.1, RST-10, RST-10.1, RST-11
 *
 * @example A guest who signs
 * ```ts
 * import { serviceHandling } from "redress";
 * import { restaurantService } from "redress/policies";
 *
 * const { approvals } = serviceHandling({ payment: "credit" }, { policy: restaurantService });
 * assert.deepEqual(approvals, [
 *   { of: "credit-signature", by: "manager-or-above", clauses: ["RST-9"], certain: true },
 * ]);
 * ```
 */
export const restaurantService: ServicePolicy<
  "restaurantVisit",
  RestaurantFacts,
  RestaurantClause,
  never,
  RestaurantProcedure
> = {
  id: "restaurant-service",
  version: "1.0.0",
  noun: "restaurantVisit",
  versionBy: "event",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {},
  contradictions: [],
  handling: {
    hitPolicy: "collect",
    facts: {
      faultFound: { kind: "boolean" },
      inTrouble: { kind: "boolean" },
      buttsInAshtray: { kind: "integer", from: 0 },
      emptyCup: { kind: "boolean" },
      children: { kind: "boolean" },
      childrenDisturb: { kind: "boolean" },
      menusEnough: { kind: "boolean" },
      womenAtTable: { kind: "boolean" },
      mistakeOnSlip: { kind: "boolean" },
      tablePositionHinders: { kind: "boolean" },
      lastDishServed: { kind: "boolean" },
      guestAsksForBill: { kind: "boolean" },
      payment: { kind: "one-of", values: ["cash", "card", "credit"] },
      lastGuestHasEaten: { kind: "boolean" },
      askedToClear: { kind: "boolean" },
      guestsStillSitting: { kind: "boolean" },
      leftBehind: { kind: "boolean" },
    },
    rows: [
      {
        when: { faultFound: true },
        then: { kind: "steps", steps: ["put-fault-right"], by: "captain" },
        clause: "RST-3",
      },
      {
        when: { faultFound: true },
        then: { kind: "refer", case: "fault-remains", from: "captain", to: ["superior"] },
        clause: "RST-3",
      },
      { when: {}, then: { kind: "list", list: "whom-to-serve-first", items: ["women-first"] }, clause: "RST-5.1" },
      {
        when: {},
        then: {
          kind: "list",
          list: "never-in-service",
          items: [
            "shout",
            "lean",
            "groom",
            "run",
            "cluster",
            "intrude",
            "criticise",
            "long-private-call",
            "bill-without-consent",
            "quarrel",
            "hard-sell",
            "eat-drink-smoke",
          ],
        },
        clause: "RST-6",
      },
      {
        when: {},
        then: { kind: "list", list: "which-table-first", items: ["first-come-first-served"] },
        clause: "RST-6",
      },
      {
        when: { inTrouble: true },
        then: { kind: "refer", case: "in-trouble", from: "any-employee", to: ["superior"] },
        clause: "RST-6",
      },
      {
        when: { buttsInAshtray: { atLeast: 2 } },
        then: { kind: "steps", steps: ["change-ashtray"] },
        clause: "RST-6.4",
      },
      { when: { emptyCup: true }, then: { kind: "steps", steps: ["see-to-empty-cup"] }, clause: "RST-6.4" },
      {
        when: { children: true },
        then: { kind: "steps", steps: ["bring-child-chair", "bring-child-napkin", "bring-child-bib"] },
        clause: "RST-6.12",
      },
      {
        when: { childrenDisturb: true },
        then: { kind: "steps", steps: ["have-word-with-parents"] },
        clause: "RST-6.12",
      },
      {
        when: { menusEnough: false, womenAtTable: true },
        then: { kind: "list", list: "who-gets-a-menu", items: ["women-first"] },
        clause: "RST-7.4",
      },
      {
        when: { menusEnough: false, womenAtTable: false },
        then: { kind: "list", list: "who-gets-a-menu", items: ["eldest-first"] },
        clause: "RST-7.4",
      },
      {
        when: {},
        then: { kind: "record", record: "order-slip", fields: ["waiter", "date", "table", "guests"] },
        clause: "RST-7",
      },
      { when: {}, then: { kind: "list", list: "never-with-a-slip", items: ["tear-off", "erase"] }, clause: "RST-7" },
      {
        when: { mistakeOnSlip: true },
        then: { kind: "steps", steps: ["strike-out-mistake", "sign-mistake", "correct-above"] },
        clause: "RST-7",
      },
      {
        when: { tablePositionHinders: false },
        then: { kind: "list", list: "side-of-serving", items: ["food-from-left", "drinks-from-right"] },
        clause: "RST-8",
      },
      {
        when: { tablePositionHinders: true },
        then: { kind: "list", list: "side-of-serving", items: ["as-the-table-stands"] },
        clause: "RST-8",
      },
      { when: { lastDishServed: true }, then: { kind: "steps", steps: ["ready-bill"] }, clause: "RST-9.1" },
      { when: { guestAsksForBill: true }, then: { kind: "steps", steps: ["present-bill"] }, clause: "RST-9" },
      { when: { payment: "cash" }, then: { kind: "steps", steps: ["count-cash"] }, clause: "RST-9.1" },
      {
        when: { payment: "card" },
        then: { kind: "steps", steps: ["register-card"], by: "cashier" },
        clause: "RST-9.1",
      },
      { when: { payment: "card" }, then: { kind: "steps", steps: ["sign-for-card"], by: "guest" }, clause: "RST-9.1" },
      { when: { payment: "card" }, then: { kind: "steps", steps: ["return-card"] }, clause: "RST-9.1" },
      {
        when: { payment: "credit" },
        then: { kind: "approval", of: "credit-signature", by: "manager-or-above" },
        clause: "RST-9",
      },
      {
        when: { lastGuestHasEaten: true, askedToClear: false },
        then: { kind: "list", list: "not-yet", items: ["clear-table"] },
        clause: "RST-6.12",
      },
      {
        when: { lastGuestHasEaten: true, askedToClear: true },
        then: { kind: "steps", steps: ["clear"] },
        clause: "RST-6.12",
      },
      {
        when: { guestsStillSitting: true },
        then: { kind: "list", list: "never-to-lingering-guests", items: ["hurry"] },
        clause: "RST-10.1",
      },
      { when: { guestsStillSitting: true }, then: { kind: "steps", steps: ["part-off-floor"] }, clause: "RST-11" },
      {
        when: { leftBehind: true },
        then: { kind: "tell", roles: ["supervisor"], howSoon: "not-stated" },
        clause: "RST-10",
      },
    ],
  },
  procedures: {
    "opening-check": {
      id: "opening-check",
      order: "free",
      steps: [
        { step: "table-top", ...captain },
        { step: "tables-chairs", ...captain },
        { step: "station", ...captain },
        { step: "carpet", ...captain },
        { step: "marble-floor", ...captain },
        { step: "surroundings", needs: ["lights", "air-conditioning"], ...captain },
      ],
    },
    "daily-care": {
      id: "daily-care",
      order: "free",
      steps: [
        { step: "windows-and-mirrors", clause: "RST-4" },
        { step: "condiments", clause: "RST-4" },
        { step: "vases", clause: "RST-4" },
        { step: "tableware", clause: "RST-4" },
        { step: "cloths", clause: "RST-4" },
        { step: "towels", clause: "RST-4" },
      ],
    },
    greeting: {
      id: "greeting",
      order: "fixed",
      steps: [
        { step: "greet", ...greeter },
        { step: "seat", ...greeter },
        { step: "hand-menu", needs: ["both-hands"], ...greeter },
        { step: "tell-captain", needs: ["captain-told", "waiter-told"], ...greeter },
      ],
    },
    ordering: {
      id: "ordering",
      order: "fixed",
      steps: [
        { step: "give-menus", needs: ["from-right"], clause: "RST-7.4" },
        { step: "write-slip", needs: ["waiter", "date", "table", "guests"], clause: "RST-7" },
        { step: "read-back", clause: "RST-7.4" },
        { step: "make-voucher", by: "cashier", clause: "RST-7.4" },
        { step: "send-slip-to-kitchen", clause: "RST-7.4" },
      ],
    },
    serving: {
      id: "serving",
      order: "free",
      steps: [
        { step: "take-orders-in-turn", clause: "RST-8" },
        { step: "check-tray", clause: "RST-8" },
        { step: "announce-dish", clause: "RST-8" },
        { step: "serve-food-from-left", skippedIf: "table-position", clause: "RST-8" },
        { step: "serve-drinks-from-right", skippedIf: "table-position", clause: "RST-8" },
        { step: "warn-of-hot-dish", skippedIf: "no-hot-dish", clause: "RST-8" },
      ],
    },
    billing: {
      id: "billing",
      order: "fixed",
      steps: [
        { step: "ready-bill", needs: ["correct", "clean"], clause: "RST-9" },
        { step: "await-request", clause: "RST-9" },
        { step: "present-bill", needs: ["from-left"], clause: "RST-9.1" },
        { step: "count-cash", needs: ["before-guest"], skippedIf: "no-cash", clause: "RST-9.1" },
        { step: "register-card", by: "cashier", skippedIf: "no-card", clause: "RST-9.1" },
        { step: "sign-for-card", by: "guest", skippedIf: "no-card", clause: "RST-9.1" },
        { step: "return-card", skippedIf: "no-card", clause: "RST-9.1" },
        { step: "endorse-credit", by: "manager-or-above", skippedIf: "no-credit", clause: "RST-9" },
      ],
    },
    "after-service": {
      id: "after-service",
      order: "fixed",
      steps: [
        { step: "clear", clause: "RST-11" },
        { step: "part-off-floor", skippedIf: "no-guest-sits", clause: "RST-11" },
        { step: "clean-floor", clause: "RST-11" },
        { step: "reset", clause: "RST-11" },
      ],
    },
    farewell: {
      id: "farewell",
      order: "fixed",
      steps: [
        { step: "ask-satisfaction", clause: "RST-10.1" },
        { step: "remind-belongings", clause: "RST-10.1" },
        { step: "see-off", clause: "RST-10.1" },
      ],
    },
  },
  recurring: [
    { duty: "opening-check", every: "working-day", at: "before-work", ...captain },
    { duty: "switch-on-air-conditioning", every: "working-day", beforeOpening: halfAnHour, ...captain },
    // The source names nobody.
    { duty: "daily-care", by: "restaurant-staff", every: "day", clause: "RST-4" },
    { duty: "stand-at-stations", by: "waiter", every: "working-day", beforeOpening: halfAnHour, clause: "RST-5" },
  ],
};
