import * as z from "zod/mini";
import { textField } from "../../models/fields.js";
import type { CheckOutAction, CheckOutFacts, CheckOutStep, FrontDeskPolicy } from "../../models/front-desk-policy.js";
import { proceduresWith } from "./duties.js";
import { oneOf, type PartsOf, type ShapeOf } from "./shapes.js";
import { tableField } from "./tables.js";
import { termIn, timeField } from "./terms.js";

const actions: { readonly [One in CheckOutAction]: true } = {
  wait: true,
  "call-room": true,
  "call-contact": true,
  "await-charge": true,
  "await-guest": true,
  knock: true,
  look: true,
  "check-out": true,
  "charge-on": true,
  none: true,
};

/** The facts that can be true. */
const truths: { readonly [Name in keyof CheckOutFacts as boolean extends CheckOutFacts[Name] ? Name : never]: true } = {
  checkedOut: true,
  reminderTime: true,
  roomCalled: true,
  "roomCall.answered": true,
  contactCalled: true,
  "contactCall.answered": true,
  chargePosted: true,
  knocked: true,
  "knock.answered": true,
  looked: true,
};

/** What a rulebook for a front desk has of its own. */
export const frontDeskParts = /* @__PURE__ */ (() => {
  const clause = textField;
  const clockTerm = termIn(["minute", "hour"]);
  const step = z.strictObject({
    action: oneOf(actions),
    by: z.exactOptional(textField),
    doneBy: z.exactOptional(oneOf(truths)),
    security: z.exactOptional(z.literal("luggage")),
  } satisfies ShapeOf<CheckOutStep>);
  return {
    checkOut: z.strictObject({
      overnight: z.strictObject({ at: timeField, clause }),
      hourly: z.strictObject({ term: clockTerm, clause }),
      reminder: z.strictObject({ before: clockTerm, clause }),
      steps: tableField("unique", step),
    } satisfies ShapeOf<FrontDeskPolicy<string>["checkOut"]>),
    procedures: proceduresWith(["check-out"]),
  } satisfies PartsOf<FrontDeskPolicy<string>>;
})();
