import * as z from "zod/mini";
import { isRecord, type Named } from "../../decision-table/condition.js";
import { textField } from "../../models/fields.js";
import { partOf } from "../policy-checks/records-in.js";
import { given } from "./shapes.js";
import { tableField } from "./tables.js";

const hitPolicies = ["unique", "priority", "collect"] as const;

/**
 * The shape of a part of a policy, as a shipped policy has it: the same fields with values of the same types, lists with
 * items like those that it has.
 *
 * A field that only some items of a list have may be left out of any. Words aren't held to a set, but for the outcomes
 * of a priority table: those are the ones of its list. What the shipped policy leaves open (`null`) may be anything.
 */
export function shapeLike(example: unknown): z.ZodMiniType {
  return shapeOf([example]);
}

/** A shape that takes all of these. */
function shapeOf(examples: readonly unknown[]): z.ZodMiniType {
  const [first] = examples;
  if (examples.every((one) => typeof one === "string")) return textField;
  if (examples.every((one) => typeof one === "number")) return z.number("a number");
  if (examples.every((one) => typeof one === "boolean")) return z.boolean();
  if (examples.every((one) => Array.isArray(one))) return z.array(shapeOf(examples.flat()));
  if (examples.length > 0 && examples.every(isRecord)) {
    return typeof partOf(first, "hitPolicy") === "string" ? tableLike(examples) : objectLike(examples);
  }
  return given;
}

function objectLike(examples: readonly Named[]): z.ZodMiniType {
  const names = new Set(examples.flatMap((one) => Object.keys(one)));
  const fields = [...names].map((name) => {
    const having = examples.filter((one) => Object.hasOwn(one, name));
    const shape = shapeOf(having.map((one) => one[name]));
    return [name, having.length < examples.length ? z.exactOptional(shape) : shape] as const;
  });
  return z.strictObject(Object.fromEntries(fields));
}

function tableLike(examples: readonly Named[]): z.ZodMiniType {
  const priority = examples.flatMap((table) => partOf(table, "priority") ?? []);
  const words = priority.filter((one) => typeof one === "string");
  const outcomes = examples.flatMap((table) => table["rows"] ?? []).map((row) => partOf(row, "then"));
  const outcome = words.length > 0 && words.length === priority.length ? z.enum(words) : shapeOf(outcomes);
  const hitPolicy = hitPolicies.find((one) => one === examples[0]?.["hitPolicy"]);
  return hitPolicy === undefined ? given : tableField(hitPolicy, outcome);
}
