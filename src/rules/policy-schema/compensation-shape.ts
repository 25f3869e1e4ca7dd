import * as z from "zod/mini";
import type { CompensationSettings } from "../../models/claim-settings.js";
import type { ClaimStep, CompensationPolicy, CompensationRemedy, Rung } from "../../models/compensation-policy.js";
import { textField } from "../../models/fields.js";
import { parameterOf, policyFields } from "./policy-fields.js";
import { given, oneOf, type ShapeOf, texts } from "./shapes.js";
import { tableField } from "./tables.js";

type Policy = CompensationPolicy<string>;

const remedies: { readonly [One in CompensationRemedy]: true } = {
  repair: true,
  "in-kind": true,
  gesture: true,
  refer: true,
  none: true,
};

/** A rulebook for guests' claims, as far as its form goes. */
export const compensationShape: z.ZodMiniType = /* @__PURE__ */ (() => {
  const step = z.strictObject({ step: textField, by: z.exactOptional(textField) } satisfies ShapeOf<ClaimStep>);
  const above = { to: texts, clause: textField };
  const settings = z.strictObject({
    depreciation: z.strictObject({ method: given, rate: z.exactOptional(z.unknown()) }),
    cash: given,
  } satisfies ShapeOf<CompensationSettings>);
  return z.strictObject({
    ...policyFields("damageClaim"),
    parameters: z.strictObject({
      repairUpTo: parameterOf("ratio"),
      lostCashApprover: parameterOf("role"),
      authority: parameterOf("authority"),
      usefulLives: parameterOf("useful-lives"),
      planFrom: parameterOf("money"),
    } satisfies ShapeOf<Policy["parameters"]>),
    remedy: tableField("priority", oneOf(remedies)),
    ruledOut: tableField("collect", oneOf({ ...remedies, cash: true })),
    steps: tableField("collect", step),
    forms: z.strictObject({
      repair: z.exactOptional(texts),
      "in-kind": z.exactOptional(texts),
      gesture: z.exactOptional(texts),
    } satisfies ShapeOf<Policy["forms"]>),
    ladder: z.array(z.strictObject({ from: textField, ...above } satisfies ShapeOf<Rung<string>>)),
    otherwise: z.strictObject(above satisfies ShapeOf<Policy["otherwise"]>),
    settings,
  } satisfies ShapeOf<Policy>);
})();
