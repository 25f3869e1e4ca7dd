import * as z from "zod/mini";
import { textField } from "../../models/fields.js";
import { byName, given, tagged, texts } from "./shapes.js";

/** How a fact is declared; what else must hold of it, the checks of the tables say. */
const definition = /* @__PURE__ */ (() => {
  const changeable = z.exactOptional(z.boolean());
  return tagged("kind", {
    boolean: z.strictObject({ kind: z.literal("boolean"), changeable }),
    "one-of": z.strictObject({ kind: z.literal("one-of"), values: texts, changeable }),
    "some-of": z.strictObject({ kind: z.literal("some-of"), values: texts, changeable }),
    integer: z.strictObject({
      kind: z.literal("integer"),
      from: z.exactOptional(z.number("a whole number")),
      changeable,
    }),
    money: z.strictObject({ kind: z.literal("money"), changeable }),
    derived: z.strictObject({ kind: z.literal("derived"), knownBy: z.array(z.unknown()), changeable }),
  });
})();

/** A table with outcomes of this shape. Its conditions are read by the checks of the tables. */
export function tableField(hitPolicy: "unique" | "priority" | "collect", outcome: z.ZodMiniType): z.ZodMiniType {
  const row = z.strictObject({ when: given, then: outcome, clause: textField });
  return z.strictObject({
    hitPolicy: z.literal(hitPolicy),
    ...(hitPolicy === "priority" && { priority: z.array(outcome) }),
    facts: byName(definition),
    rows: z.array(row),
  });
}
