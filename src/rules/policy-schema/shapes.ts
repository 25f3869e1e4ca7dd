import * as z from "zod/mini";
import { isRecord } from "../../decision-table/condition.js";
import { textField } from "../../models/fields.js";
import { faultsOf } from "../../models/noun.js";
import type { Policy } from "../../models/policy.js";

/** A schema for every field of a type: one that is forgotten doesn't compile. */
export type ShapeOf<Some> = { readonly [Field in keyof Some]-?: z.ZodMiniType };

/** A schema for every part of a policy that not every department's has; what it can be configured with is known apart. */
export type PartsOf<Some> = ShapeOf<Omit<Some, keyof Policy<string, string> | "settings" | "handling" | "recurring">>;

/** A list of texts. */
export const texts: z.ZodMiniType = /* @__PURE__ */ (() => z.array(textField))();

/** A list that isn't empty. */
export function listOf(item: z.ZodMiniType): z.ZodMiniType {
  return z.array(item).check(z.refine((list) => list.length > 0, "a list, not an empty one"));
}

/** A list of texts that isn't empty. */
export const someTexts: z.ZodMiniType = /* @__PURE__ */ (() => listOf(textField))();

/** One of the words of a type: one that is forgotten doesn't compile. */
export function oneOf<Word extends string>(words: { readonly [One in Word]: true }): z.ZodMiniType {
  return z.enum(Object.keys(words));
}

/** Anything but nothing. */
export const given: z.ZodMiniType = /* @__PURE__ */ (() =>
  z.unknown().check(z.refine((value) => value !== undefined, "given")))();

/** One of several shapes, chosen by looking at the value, so that the faults named are those of the one that was meant. */
export function either(choose: (value: unknown) => z.ZodMiniType): z.ZodMiniType {
  return z.unknown().check(({ value, issues }) => {
    issues.push(...faultsWith(choose(value), value, []));
  });
}

/** One of several objects, told apart by the word that they have in one field. */
export function tagged(tag: string, shapes: { readonly [word: string]: z.ZodMiniType }): z.ZodMiniType {
  const none = z.looseObject({ [tag]: z.enum(Object.keys(shapes)) });
  return either((value) => {
    const word = isRecord(value) ? value[tag] : undefined;
    return (typeof word === "string" && Object.hasOwn(shapes, word) ? shapes[word] : undefined) ?? none;
  });
}

/** An object with names of the policy's own choice. */
export function byName(shape: z.ZodMiniType): z.ZodMiniType {
  const anything = z.looseObject({});
  return z.unknown().check(({ value, issues }) => {
    if (!isRecord(value)) issues.push(...faultsWith(anything, value, []));
    else for (const [name, item] of Object.entries(value)) issues.push(...faultsWith(named(name, shape), item, [name]));
  });
}

/** Every object has a `constructor`: what is looked up by that name would be found where nothing is. */
function named(name: string, shape: z.ZodMiniType): z.ZodMiniType {
  return name in {} ? z.never("of another name: every object has this one") : shape;
}

function faultsWith(shape: z.ZodMiniType, value: unknown, place: readonly string[]) {
  const issues = z.safeParse(shape, value).error?.issues ?? [];
  return issues.flatMap(faultsOf).map(({ path, wanted }) => ({
    code: "custom" as const,
    path: [...place, ...path],
    message: wanted,
    input: value,
  }));
}
