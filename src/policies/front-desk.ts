import type { CheckOutStep, FrontDeskPolicy } from "../models/front-desk-policy.js";
import type { ClauseKind } from "../models/policy.js";

/** Every clause of the front desk's check-out flow (HCO). */
const clauses = {
  "HCO-0": "checklist",
  "HCO-0.4": "route",
  "HCO-1": "deadline",
  "HCO-2": "deadline",
  "HCO-2b": "route",
  "HCO-3": "decide",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of HCO. */
export type FrontDeskClause = keyof typeof clauses;

// The flow is the front desk's own: where it names nobody, it speaks to the front desk.
const desk = { by: "front-desk" } as const;
const floor = { by: "floor-attendant" } as const;
const awaitGuest: CheckOutStep = { action: "await-guest", doneBy: "checkedOut" };

/** Still in the room, half an hour before the end or later. */
const staying = { checkedOut: false, reminderTime: true } as const;
/** Called, without an answer. */
const roomSilent = { ...staying, roomCalled: true, "roomCall.answered": false } as const;
/** Called at the contact number too, without an answer. */
const unreached = { ...roomSilent, contactCalled: true, "contactCall.answered": false } as const;
/** "Still" unreached: no door is knocked at before both calls were made. */
const doorSilent = { ...unreached, chargePosted: true, knocked: true, "knock.answered": false } as const;

const facts: FrontDeskPolicy<FrontDeskClause>["checkOut"]["steps"]["facts"] = {
  checkedOut: { kind: "boolean" },
  reminderTime: { kind: "boolean" },
  roomCalled: { kind: "boolean" },
  "roomCall.answered": { kind: "boolean" },
  contactCalled: { kind: "boolean" },
  "contactCall.answered": { kind: "boolean" },
  chargePosted: { kind: "boolean" },
  knocked: { kind: "boolean" },
  "knock.answered": { kind: "boolean" },
  looked: { kind: "boolean" },
  "look.luggage": { kind: "one-of", values: ["absent", "present"] },
};

/**
 * A hotel's front desk (HCO): the check-out step by step, when a stay ends, who is called, and what is done when nobody
 * answers.
 *
 * The charge for staying on is another system's; here it matters when it was posted. Once the guest, or whoever took
 * the room, has been reached, the source says no more: the guest comes and checks out.
 *
 * @clause HCO-0, HCO-0.4, HCO-1, HCO-2, HCO-2b, HCO-3
 *
 * @example The figures, and where they stand
 * ```ts
 * import { frontDesk } from "redress/policies";
 *
 * const { overnight, hourly, reminder } = frontDesk.checkOut;
 * assert.deepEqual(overnight, { at: "12:00", clause: "HCO-1" });
 * assert.deepEqual(hourly.term, { amount: 3, unit: "hour" });
 * assert.deepEqual(reminder, { before: { amount: 30, unit: "minute" }, clause: "HCO-2" });
 * ```
 */
export const frontDesk: FrontDeskPolicy<FrontDeskClause> = {
  id: "front-desk",
  version: "1.0.0",
  noun: "stay",
  versionBy: "event",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {},
  contradictions: [],
  checkOut: {
    overnight: { at: "12:00", clause: "HCO-1" },
    hourly: { term: { amount: 3, unit: "hour" }, clause: "HCO-1" },
    reminder: { before: { amount: 30, unit: "minute" }, clause: "HCO-2" },
    steps: {
      hitPolicy: "unique",
      facts,
      rows: [
        { when: { checkedOut: true }, then: { action: "none" }, clause: "HCO-1" },
        {
          when: { checkedOut: false, reminderTime: false },
          then: { action: "wait", doneBy: "reminderTime" },
          clause: "HCO-2",
        },
        {
          when: { ...staying, roomCalled: false },
          then: { action: "call-room", ...desk, doneBy: "roomCalled" },
          clause: "HCO-2",
        },
        { when: { ...staying, roomCalled: true, "roomCall.answered": true }, then: awaitGuest, clause: "HCO-2" },
        {
          when: { ...roomSilent, contactCalled: false },
          then: { action: "call-contact", ...desk, doneBy: "contactCalled" },
          clause: "HCO-2b",
        },
        {
          when: { ...roomSilent, contactCalled: true, "contactCall.answered": true },
          then: awaitGuest,
          clause: "HCO-2b",
        },
        {
          when: { ...unreached, chargePosted: false },
          then: { action: "await-charge", doneBy: "chargePosted" },
          clause: "HCO-3",
        },
        {
          when: { ...unreached, chargePosted: true, knocked: false },
          then: { action: "knock", ...floor, doneBy: "knocked" },
          clause: "HCO-3",
        },
        {
          when: { ...unreached, chargePosted: true, knocked: true, "knock.answered": true },
          then: awaitGuest,
          clause: "HCO-3",
        },
        {
          when: { ...doorSilent, looked: false },
          then: { action: "look", ...floor, doneBy: "looked" },
          clause: "HCO-3",
        },
        {
          when: { ...doorSilent, looked: true, "look.luggage": "absent" },
          then: { action: "check-out", ...desk, doneBy: "checkedOut" },
          clause: "HCO-3",
        },
        {
          when: { ...doorSilent, looked: true, "look.luggage": "present" },
          then: { action: "charge-on", ...desk, doneBy: "checkedOut", security: "luggage" },
          clause: "HCO-3",
        },
      ],
    },
  },
  handling: {
    hitPolicy: "collect",
    facts: { damageFound: { kind: "boolean" } },
    rows: [
      {
        when: { damageFound: true },
        then: { kind: "tell", roles: ["front-desk"], by: "floor-attendant", howSoon: "not-stated" },
        clause: "HCO-0.4",
      },
      {
        when: { damageFound: true },
        then: { kind: "assign", task: "ask-for-compensation", roles: ["front-desk"] },
        clause: "HCO-0.4",
      },
    ],
  },
  procedures: {
    "check-out": {
      id: "check-out",
      order: "fixed",
      steps: [
        { step: "greet", ...desk, clause: "HCO-0" },
        { step: "collect-card-and-slip", ...desk, needs: ["room-card", "deposit-slip"], clause: "HCO-0" },
        { step: "compare-note", ...desk, clause: "HCO-0" },
        // HCO-0.4 says who is in the room.
        { step: "room-check", ...floor, clause: "HCO-0" },
        { step: "reconcile", ...desk, clause: "HCO-0" },
        { step: "check-discount", ...desk, clause: "HCO-0" },
        { step: "settle-bill", ...desk, clause: "HCO-0" },
        { step: "farewell", ...desk, clause: "HCO-0" },
        {
          step: "file-vouchers",
          ...desk,
          needs: ["opening-slip", "deposit-slip", "bill"],
          clause: "HCO-0",
        },
      ],
    },
  },
  recurring: [],
};
