import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complaint, complaintSchema } from "../../src/models/complaint.js";
import { guestComplaint, guestComplaintSchema } from "../../src/models/guest-complaint.js";
import { jsonSchema } from "../../src/models/json-schema.js";
import { moneySchema } from "../../src/models/money-schema.js";
import { isDay, isInstant } from "../../src/models/time.js";
import { complaintInput, guestComplaintInput } from "../data/arbitrary-cases.js";

// Laws are tried on hundreds of inputs, perhaps on a busy machine.
const cases = [
  ["complaint", jsonSchema(complaintSchema), complaintInput, complaint],
  ["guestComplaint", jsonSchema(guestComplaintSchema), guestComplaintInput, guestComplaint],
] as const;

describe.each(cases)("jsonSchema() of a %s", (_name, schema, valid, construct) => {
  it("is plain JSON of the draft 2020-12 for an object that needs its receipt and takes no other field", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      required: ["receivedAt"],
      additionalProperties: false,
    });
  });

  it("takes every noun", () => {
    fc.assert(
      fc.property(valid, (input) => {
        expect(violations(schema, JSON.parse(JSON.stringify(construct(input as never))))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("refuses a value in a place where the noun refuses it too", () => {
    const wrong = fc.constantFrom<unknown>(null, -1, 0, 1.5, "", "nonsense", {}, [null], [{}], true, 7);
    fc.assert(
      fc.property(valid, fc.nat(), wrong, (input, which, value) => {
        const names = Object.keys(input);
        const name = names[which % names.length] ?? "receivedAt";
        const changed = { ...input, [name]: value };
        const refused = violations(schema, JSON.parse(JSON.stringify(changed))).length > 0;
        let thrown = false;
        try {
          construct(changed as never);
        } catch {
          thrown = true;
        }
        expect(refused).toBe(thrown);
      }),
      { numRuns: 500 },
    );
  });
});

describe("jsonSchema() of the fields", () => {
  const properties = Object(jsonSchema(complaintSchema)["properties"]);
  const ofGuest = Object(jsonSchema(guestComplaintSchema)["properties"]);

  it.each([
    ["an instant", "receivedAt", { type: "string", format: "date-time" }],
    [
      "a day or an instant",
      "customerDeadline",
      { type: "string", anyOf: [{ format: "date-time" }, { format: "date" }] },
    ],
    ["text", "id", { type: "string", minLength: 1 }],
    ["a count", "timesRaised", { type: "integer", minimum: 1 }],
    ["a truth", "personalInjury", { type: "boolean" }],
    ["one of a few", "cause", { type: "string", enum: ["unfounded", "resource-limit", "company-fault"] }],
  ])("says %s", (_what, name, expected) => {
    expect(properties[name]).toEqual(expected);
  });

  it("says what stands inside, and forbids the rest there too", () => {
    expect(properties.extension).toMatchObject({
      required: ["until", "approvedBy", "approvedAt"],
      additionalProperties: false,
    });
    expect(properties.extension.properties.until).toEqual({ type: "string", format: "date" });
    expect(properties.pauses.items).toMatchObject({ required: ["from"], additionalProperties: false });
    expect(properties.loss).toMatchObject({ required: ["amount", "currency"], additionalProperties: false });
    expect(ofGuest.guest.oneOf).toHaveLength(2);
    expect(ofGuest.about.items.enum).toHaveLength(7);
  });

  it("gives that of money as well", () => {
    expect(jsonSchema(moneySchema)).toMatchObject({
      type: "object",
      required: ["amount", "currency"],
      additionalProperties: false,
    });
  });

  it("is made anew each time", () => {
    const [first, second] = [jsonSchema(complaintSchema), jsonSchema(complaintSchema)];
    expect(first).toEqual(second);
    expect(first).not.toBe(second);
  });
});

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly format?: string;
}

/** The paths at which a value breaks a schema: as much of the draft as these schemas use, and formats as assertions. */
function violations(schema: Schema, value: unknown, path = "$"): string[] {
  const found: string[] = [];
  const want = (right: boolean) => {
    if (!right) found.push(path);
  };
  const { type, format } = schema;
  const kind = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  if (type !== undefined) want(type === "integer" ? Number.isInteger(value) : type === kind);
  if (schema.enum !== undefined) want(schema.enum.includes(value));
  if ("const" in schema) want(schema.const === value);
  if (typeof value === "string") {
    if (schema.minLength !== undefined) want(value.length >= schema.minLength);
    if (format === "date-time") want(isInstant(value));
    if (format === "date") want(isDay(value));
  }
  if (typeof value === "number" && schema.minimum !== undefined) want(value >= schema.minimum);
  if (schema.anyOf !== undefined) want(schema.anyOf.some((one) => violations(one, value, path).length === 0));
  if (schema.oneOf !== undefined)
    want(schema.oneOf.filter((one) => violations(one, value, path).length === 0).length === 1);
  if (Array.isArray(value) && schema.items !== undefined) {
    const { items } = schema;
    found.push(...value.flatMap((item, at) => violations(items, item, `${path}.${at}`)));
  }
  if (kind === "object" && schema.properties !== undefined) {
    const { properties } = schema;
    for (const name of schema.required ?? []) want(Object.hasOwn(Object(value), name));
    for (const [name, item] of Object.entries(Object(value))) {
      const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (known !== undefined) found.push(...violations(known, item, `${path}.${name}`));
      else if (schema.additionalProperties === false) found.push(`${path}.${name}`);
    }
  }
  return found;
}
