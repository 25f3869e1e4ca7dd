import * as z from "zod/mini";
import { textField } from "../../models/fields.js";
import type { HandlingItem } from "../../models/policy.js";
import { type ShapeOf, someTexts, tagged } from "./shapes.js";
import { tableField } from "./tables.js";

type Item<Kind extends HandlingItem["kind"]> = ShapeOf<Extract<HandlingItem, { readonly kind: Kind }>>;

/** What is done: a part of handling a case. */
const item = /* @__PURE__ */ (() => {
  const role = textField;
  const perhaps = z.exactOptional(role);
  const one = z.exactOptional(z.literal(true));
  const kinds = {
    assign: z.strictObject({ kind: z.literal("assign"), task: textField, roles: someTexts } satisfies Item<"assign">),
    apology: z.strictObject({
      kind: z.literal("apology"),
      by: role,
      manner: z.exactOptional(z.literal("face-to-face")),
    } satisfies Item<"apology">),
    reply: z.strictObject({
      kind: z.literal("reply"),
      by: role,
      form: z.exactOptional(z.literal("writing")),
    } satisfies Item<"reply">),
    steps: z.strictObject({ kind: z.literal("steps"), steps: someTexts, by: perhaps } satisfies Item<"steps">),
    record: z.strictObject({
      kind: z.literal("record"),
      record: textField,
      fields: someTexts,
    } satisfies Item<"record">),
    refer: z.strictObject({
      kind: z.literal("refer"),
      case: textField,
      from: role,
      to: someTexts,
    } satisfies Item<"refer">),
    tell: z.strictObject({
      kind: z.literal("tell"),
      roles: someTexts,
      oneOf: one,
      by: perhaps,
      howSoon: z.enum(["at-once", "promptly", "not-stated"]),
    } satisfies Item<"tell">),
    approval: z.strictObject({ kind: z.literal("approval"), of: textField, by: role } satisfies Item<"approval">),
    list: z.strictObject({ kind: z.literal("list"), list: textField, items: someTexts } satisfies Item<"list">),
    consequence: z.strictObject({
      kind: z.literal("consequence"),
      of: textField,
      what: textField,
    } satisfies Item<"consequence">),
  } satisfies Record<HandlingItem["kind"], z.ZodMiniType>;
  return tagged("kind", kinds);
})();

/** A collecting table of what is done. */
export const handling: z.ZodMiniType = /* @__PURE__ */ (() => tableField("collect", item))();
