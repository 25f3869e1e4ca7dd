import * as z from "zod/mini";
import type { ReturnSettings } from "../../models/claim-settings.js";
import { textField } from "../../models/fields.js";
import type { Deduction, ReturnPolicy } from "../../models/return-policy.js";
import { parameterOf, policyFields } from "./policy-fields.js";
import { causes, remedies } from "./return-words.js";
import { byName, given, oneOf, type ShapeOf } from "./shapes.js";
import { tableField } from "./tables.js";
import { dayTerm } from "./terms.js";

type Policy = ReturnPolicy<string>;

/** A rulebook for articles that come back, as far as its form goes. */
export const returnShape: z.ZodMiniType = /* @__PURE__ */ (() => {
  const clause = textField;
  const remedy = oneOf(remedies);
  const some = z.array(remedy);
  const deduction = z.strictObject({
    kind: z.enum(["fee", "cost"]),
    parameter: textField,
  } satisfies ShapeOf<Deduction<string>>);
  return z.strictObject({
    ...policyFields("returnRequest"),
    parameters: byName(parameterOf("fee")),
    follows: z.strictObject({ rules: textField, clause } satisfies ShapeOf<Policy["follows"]>),
    choice: z.strictObject({
      term: dayTerm,
      causes: z.array(oneOf(causes)),
      clause,
    } satisfies ShapeOf<Policy["choice"]>),
    warranty: z.strictObject({ term: dayTerm, clause } satisfies ShapeOf<Policy["warranty"]>),
    remedies: tableField("priority", some),
    ruledOut: tableField("collect", remedy),
    deductions: tableField("collect", deduction),
    nearest: z.strictObject({
      repair: some,
      exchange: some,
      return: some,
      refurbish: some,
    } satisfies ShapeOf<Policy["nearest"]>),
    settings: z.strictObject({
      repairExtendsWarranty: given,
      partsExchangedVoidsRepair: given,
    } satisfies ShapeOf<ReturnSettings>),
  } satisfies ShapeOf<Policy>);
})();
