import { type $ZodType, toJSONSchema } from "zod/v4/core";
import { countField, dayField, deadlineField, instantField, textField } from "./fields.js";
import type { NounSchema } from "./noun.js";

/**
 * What does a noun's input look like as a JSON Schema (draft 2020-12), for a form, an OpenAPI document, a validator?
 *
 * It says what JSON Schema can say: that a repair must not lie before its purchase and the like is checked by the
 * noun's constructor alone.
 *
 * @param schema - A noun's schema, such as `complaintSchema`.
 * @returns The JSON Schema, as plain data.
 *
 * @example The fields that must be given
 * ```ts
 * import { complaintSchema, jsonSchema } from "redress";
 *
 * const schema = jsonSchema(complaintSchema);
 * assert.equal(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
 * assert.deepEqual(schema["required"], ["receivedAt"]);
 * ```
 */
export function jsonSchema<Input, Noun>(schema: NounSchema<Input, Noun>): { readonly [keyword: string]: unknown } {
  const keywords = new Map<unknown, object>([
    [instantField, { format: "date-time" }],
    [dayField, { format: "date" }],
    [deadlineField, { anyOf: [{ format: "date-time" }, { format: "date" }] }],
    [countField, { type: "integer", minimum: 1 }],
    [textField, { minLength: 1 }],
  ]);
  // A noun's schema is made by `noun`, from a zod schema.
  return toJSONSchema(schema.zod as $ZodType, {
    io: "input",
    target: "draft-2020-12",
    override: (context) => Object.assign(context.jsonSchema, keywords.get(context.zodSchema)),
  });
}
