import * as z from "zod/mini";
import { isRecord } from "../../decision-table/condition.js";
import type { AddChange, ClauseKind, NewClause, RemoveChange, SetChange } from "../../models/amendment.js";
import { textField } from "../../models/fields.js";
import { byName, either, oneOf, type ShapeOf } from "./shapes.js";

/** The kinds of clause. */
export const clauseKinds: { readonly [One in ClauseKind]: true } = {
  define: true,
  decide: true,
  deadline: true,
  amount: true,
  route: true,
  checklist: true,
};

const place = "a place from 0";

/** One change of a policy. */
export const change: z.ZodMiniType = /* @__PURE__ */ (() => {
  const values = byName(z.unknown()).check(
    z.refine((value) => !isRecord(value) || Object.keys(value).length > 0, "at least one value by its path"),
  );
  const clause = textField;
  const set = z.strictObject({
    clause,
    set: values,
    where: z.exactOptional(values),
    in: z.exactOptional(textField),
  } satisfies ShapeOf<SetChange>);
  const adding = {
    before: z.exactOptional(textField),
    at: z.exactOptional(z.number(place).check(z.refine((at) => Number.isSafeInteger(at) && at >= 0, place))),
  };
  const entry = z.looseObject({});
  const add = z.strictObject({ clause, add: entry, to: textField, ...adding } satisfies ShapeOf<AddChange>);
  const kind = oneOf(clauseKinds);
  const found = z.strictObject({ clause, kind });
  const foundWith = z.strictObject({
    clause,
    kind,
    add: entry,
    to: textField,
    ...adding,
  } satisfies ShapeOf<NewClause>);
  const remove = z.strictObject({
    clause,
    remove: textField,
    where: z.exactOptional(values),
  } satisfies ShapeOf<RemoveChange>);
  return either((value) => {
    if (!isRecord(value)) return set;
    if ("kind" in value) return "add" in value || "to" in value ? foundWith : found;
    return "add" in value ? add : "remove" in value ? remove : set;
  });
})();
