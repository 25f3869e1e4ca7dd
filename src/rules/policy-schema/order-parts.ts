import * as z from "zod/mini";
import { textField } from "../../models/fields.js";
import type {
  OrderPolicy,
  OrderProcedure,
  ReviewDisagreement,
  ReviewGap,
  ReviewOccasion,
  ReviewOrganiser,
  ReviewRoute,
  ReviewTier,
} from "../../models/order-policy.js";
import { proceduresWith } from "./duties.js";
import { listOf, oneOf, type PartsOf, type ShapeOf } from "./shapes.js";
import { tableField } from "./tables.js";

const tiers: { readonly [One in ReviewTier]: true } = {
  "authorised-person": true,
  "joint-sign-off": true,
  meeting: true,
};

const procedures: { readonly [One in OrderProcedure]: true } = { "order-review": true, "order-change": true };

/** What a rulebook for orders has of its own. */
export const orderParts = /* @__PURE__ */ (() => {
  const [clause, role] = [textField, textField];
  const route = z.strictObject({ tier: oneOf(tiers), approver: role } satisfies ShapeOf<ReviewRoute>);
  const gap = z.strictObject({ gap: textField, treatedAs: textField } satisfies ShapeOf<ReviewGap>);
  const occasion = z.strictObject({
    before: z.enum(["submit-tender", "accept", "accept-change"]),
    procedures: listOf(oneOf(procedures)),
    clause,
  } satisfies ShapeOf<ReviewOccasion<string>>);
  const organiser = z.exactOptional(
    z.strictObject({ role, named: z.boolean(), clause } satisfies ShapeOf<ReviewOrganiser<string>>),
  );
  return {
    review: tableField("priority", route),
    gaps: tableField("collect", gap),
    occasions: z.strictObject({
      tender: occasion,
      acceptance: occasion,
      change: occasion,
    } satisfies ShapeOf<OrderPolicy<string>["occasions"]>),
    organisers: z.strictObject({
      "authorised-person": organiser,
      "joint-sign-off": organiser,
      meeting: organiser,
    } satisfies ShapeOf<OrderPolicy<string>["organisers"]>),
    disagreement: z.strictObject({
      broughtToAgreementBy: role,
      unclearOrUnacceptable: listOf(z.enum(["talk", "amend", "decline"])),
      clause,
    } satisfies ShapeOf<ReviewDisagreement<string>>),
    procedures: proceduresWith(Object.keys(procedures)),
  } satisfies PartsOf<OrderPolicy<string>>;
})();
