import * as z from "zod/mini";
import { isRecord } from "../../decision-table/condition.js";
import type { Weekday } from "../../models/calendar.js";
import { textField } from "../../models/fields.js";
import type { Interval } from "../../models/interval.js";
import type { Procedure, ProcedureStep } from "../../models/procedure.js";
import type { RecurringDuty } from "../../models/recurring-duty.js";
import { wholeFrom } from "./numbers.js";
import { byName, either, oneOf, type ShapeOf, someTexts, texts } from "./shapes.js";
import { termIn } from "./terms.js";

const intervals: { readonly [One in Interval]: true } = {
  day: true,
  "working-day": true,
  "public-holiday": true,
  week: true,
  month: true,
  quarter: true,
  "half-year": true,
  year: true,
};

const weekdays: { readonly [One in Weekday]: true } = {
  monday: true,
  tuesday: true,
  wednesday: true,
  thursday: true,
  friday: true,
  saturday: true,
  sunday: true,
};

/** What comes round. */
export const recurring: z.ZodMiniType = /* @__PURE__ */ (() => {
  const named = z.strictObject({ parameter: textField });
  const interval = oneOf(intervals);
  const duty = z.strictObject({
    duty: textField,
    by: textField,
    to: z.exactOptional(someTexts),
    about: z.exactOptional(textField),
    every: either((value) => (typeof value === "object" ? named : interval)),
    byDayOfMonth: z.exactOptional(wholeFrom(1, 31)),
    on: z.exactOptional(oneOf(weekdays)),
    inMonth: z.exactOptional(wholeFrom(1, 12)),
    beforeOpening: z.exactOptional(termIn(["minute", "hour"])),
    at: z.exactOptional(textField),
    clause: textField,
  } satisfies ShapeOf<RecurringDuty<string>>);
  return z.array(duty);
})();

/** A procedure, or a checklist. */
export const procedure: z.ZodMiniType = /* @__PURE__ */ (() => {
  const step = z.strictObject({
    step: textField,
    by: z.exactOptional(textField),
    needs: z.exactOptional(texts),
    skippedIf: z.exactOptional(textField),
    clause: textField,
  } satisfies ShapeOf<ProcedureStep>);
  return z.strictObject({
    id: textField,
    order: z.enum(["fixed", "free"]),
    steps: z.array(step),
  } satisfies ShapeOf<Procedure>);
})();

/** Procedures by their ids, among them those that the library's own rules name. */
export function proceduresWith(ids: readonly string[]): z.ZodMiniType {
  return byName(procedure).check(({ value, issues }) => {
    const missing = isRecord(value) ? ids.filter((id) => !Object.hasOwn(value, id)) : [];
    issues.push(
      ...missing.map((id) => ({ code: "custom" as const, path: [id], message: "a procedure", input: undefined })),
    );
  });
}
