import * as z from "zod/mini";
import type { ServicePolicy } from "../../models/service-policy.js";
import { procedure, recurring } from "./duties.js";
import { handling } from "./handling.js";
import { policyFields } from "./policy-fields.js";
import { byName, type ShapeOf } from "./shapes.js";

/**
 * The rulebook of a department, as far as its form goes.
 *
 * @param noun - What it decides about.
 * @param parts - The shapes of the parts that it has besides, by their names.
 */
export function serviceShape(noun: string, parts: { readonly [name: string]: z.ZodMiniType } = {}): z.ZodMiniType {
  return z.strictObject({
    ...policyFields(noun),
    handling,
    procedures: byName(procedure),
    recurring,
    ...parts,
  } satisfies ShapeOf<ServicePolicy<string, object, string>>);
}
