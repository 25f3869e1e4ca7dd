import * as z from "zod/mini";
import type { DeductionRounding, DepartmentPolicy } from "../../models/department-policy.js";
import { countField, textField } from "../../models/fields.js";
import type { LatenessReading } from "../../models/pay-settings.js";
import { shareField } from "../../models/share-field.js";
import { oneOf, type PartsOf, type ShapeOf } from "./shapes.js";
import { monthsOrYears, shiftField, term } from "./terms.js";

type Policy = DepartmentPolicy<string, object, string, string>;

const roundings: { readonly [One in DeductionRounding]: true } = {
  "half-up": true,
  "half-down": true,
  "half-even": true,
  up: true,
  down: true,
};

/** What a rulebook for a department has of its own: its hours, and what bears on pay. */
export const departmentParts = /* @__PURE__ */ (() => {
  const clause = textField;
  const reading = z.strictObject({
    higherRateFrom: countField,
    higherRateAppliesTo: z.enum(["from-then-on", "all-of-month"]),
  } satisfies ShapeOf<LatenessReading>);
  return {
    hours: z.strictObject({ shift: shiftField, clause } satisfies ShapeOf<Policy["hours"]>),
    privateCalls: z.strictObject({ atMost: term, clause } satisfies ShapeOf<Policy["privateCalls"]>),
    probation: z.strictObject({ lasts: monthsOrYears, clause } satisfies ShapeOf<Policy["probation"]>),
    lateness: z.strictObject({
      rate: shareField,
      higherRate: shareField,
      rounding: oneOf(roundings),
      readings: z.array(reading),
      clause,
    } satisfies ShapeOf<Policy["lateness"]>),
    complaintFines: z.strictObject({
      per: z.literal("occurrence"),
      clause,
    } satisfies ShapeOf<Policy["complaintFines"]>),
  } satisfies Omit<PartsOf<Policy>, "procedures">;
})();
