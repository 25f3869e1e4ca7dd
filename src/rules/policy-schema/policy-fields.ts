import * as z from "zod/mini";
import type { Amendment } from "../../models/amendment.js";
import { textField } from "../../models/fields.js";
import type { Configured, Contradiction, Definition, Parameter, Policy } from "../../models/policy.js";
import { change, clauseKinds } from "./change.js";
import { byName, given, oneOf, type ShapeOf, tagged, texts } from "./shapes.js";

/** A parameter of one of these kinds. What its value must be, the checks of the parameters say. */
export function parameterOf(...of: readonly Parameter<string>["kind"][]): z.ZodMiniType {
  return tagged("kind", Object.fromEntries(of.map((kind) => [kind, parameterShapes[kind]])));
}

const parameterShapes = /* @__PURE__ */ (() => {
  const plain = { value: given, clause: textField };
  const of = (kind: string) => z.strictObject({ kind: z.literal(kind), ...plain });
  return {
    integer: z.strictObject({ kind: z.literal("integer"), ...plain, from: z.number("a whole number") }),
    money: of("money"),
    share: of("share"),
    ratio: of("ratio"),
    role: of("role"),
    fee: of("fee"),
    authority: of("authority"),
    interval: of("interval"),
    "site-times": of("site-times"),
    "useful-lives": of("useful-lives"),
  } satisfies Record<Parameter<string>["kind"], z.ZodMiniType>;
})();

/** A parameter of any kind. */
export const anyParameter: z.ZodMiniType = /* @__PURE__ */ (() => tagged("kind", parameterShapes))();

/** The fields that every policy has, for the policy of a noun. */
export function policyFields(noun: string) {
  return {
    id: textField,
    version: textField,
    noun: z.literal(noun),
    versionBy: z.enum(["receipt", "delivery-or-sale", "implementation", "event"]),
    inForce: z.strictObject({ from: z.exactOptional(textField), to: z.exactOptional(textField) }),
    timeZone: textField,
    clauses: byName(oneOf(clauseKinds)),
    parameters: byName(anyParameter),
    contradictions: z.array(contradiction),
    definitions: z.exactOptional(z.array(definition)),
    configured: z.exactOptional(configured),
    amendments: z.exactOptional(z.array(amendment)),
  } satisfies ShapeOf<Policy<string, string>>;
}

const contradiction = /* @__PURE__ */ (() =>
  z.strictObject({ clauses: texts, governs: z.exactOptional(textField) } satisfies ShapeOf<Contradiction<string>>))();

const definition = /* @__PURE__ */ (() =>
  z.strictObject({ of: textField, values: texts, clause: textField } satisfies ShapeOf<Definition<string>>))();

const configured = /* @__PURE__ */ (() =>
  z.strictObject({
    parameters: z.exactOptional(byName(z.unknown())),
    settings: z.exactOptional(byName(z.unknown())),
    timeZone: z.exactOptional(textField),
  } satisfies ShapeOf<Configured>))();

const amendment = /* @__PURE__ */ (() =>
  z.strictObject({
    from: textField,
    version: z.strictObject({ before: textField, after: textField } satisfies ShapeOf<Amendment["version"]>),
    why: textField,
    by: textField,
    changes: z.array(change),
  } satisfies ShapeOf<Amendment>))();
