import * as z from "zod/mini";
import { textField } from "../../models/fields.js";
import type { ComplaintPolicy, ComplaintSettings, Growth, Obligation } from "../../models/policy.js";
import { procedure, recurring } from "./duties.js";
import { handling } from "./handling.js";
import { policyFields } from "./policy-fields.js";
import { byName, either, given, type ShapeOf, texts } from "./shapes.js";
import { tableField } from "./tables.js";
import { dayTerm, term } from "./terms.js";

/** A rulebook for complaints of this noun, as far as its form goes. */
export function complaintShape(noun: string): z.ZodMiniType {
  return z.strictObject({
    ...policyFields(noun),
    severity: tableField("priority", textField),
    valid: texts,
    growth: z.exactOptional(
      z.strictObject({ fact: textField, term: dayTerm, clause: textField } satisfies ShapeOf<Growth<string, string>>),
    ),
    learntLater: z.exactOptional(z.strictObject({ facts: texts, at: textField })),
    arrangements: z.exactOptional(texts),
    reopening: z.exactOptional(z.strictObject({ at: textField, voids: texts })),
    obligations: tableField("collect", obligation),
    handling,
    procedures: z.exactOptional(byName(procedure)),
    recurring,
    events: texts,
    settings,
  } satisfies ShapeOf<ComplaintPolicy<string, object, string, string>>);
}

const obligation = /* @__PURE__ */ (() => {
  const word = z.enum(["at-once", "end-of-day", "not-stated"]);
  const until = z.strictObject({ until: texts });
  return z.strictObject({
    duty: textField,
    startsAt: textField,
    term: either((value) => (typeof value !== "object" || value === null ? word : "until" in value ? until : term)),
    doneAt: texts,
    tell: z.exactOptional(z.strictObject({ roles: texts, oneOf: z.exactOptional(z.literal(true)) })),
    owedBy: texts,
    owedTo: textField,
    extendedBy: z.exactOptional(textField),
    replacedBy: z.exactOptional(textField),
  } satisfies ShapeOf<Obligation<string>>);
})();

/** What the values must be, the checks of the settings say. */
const settings = /* @__PURE__ */ (() =>
  z.strictObject({
    rollOver: given,
    pausesStop: z.strictObject({ workingDays: given, days: given }),
    atRiskBelow: given,
    governing: given,
    growth: z.exactOptional(z.strictObject({ restsInPauses: given, movedByCustomer: given })),
  } satisfies ShapeOf<ComplaintSettings>))();
