import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { complaint, complaintSchema } from "../../src/models/complaint.js";
import { isRedressError } from "../../src/models/errors.js";
import { instantField, textField } from "../../src/models/fields.js";
import { guestComplaint, guestComplaintSchema } from "../../src/models/guest-complaint.js";
import { noun } from "../../src/models/noun.js";
import { complaintInput, guestComplaintInput } from "../data/arbitrary-cases.js";

// Laws are tried on hundreds of inputs, perhaps on a busy machine.
const nouns = [
  ["complaint", complaint, complaintSchema, complaintInput],
  ["guestComplaint", guestComplaint, guestComplaintSchema, guestComplaintInput],
] as const;

/** What a constructor makes of a value, or its problems; any other exception is let through. */
function outcomeOf(construct: (input: never) => object, input: unknown) {
  try {
    return { value: construct(input as never) };
  } catch (error) {
    if (!isRedressError(error)) throw error;
    return { error };
  }
}

/** JSON with the field names and values that come near to a noun's. */
const nearMiss = fc.dictionary(
  fc.constantFrom(
    "receivedAt",
    "cause",
    "timesRaised",
    "loss",
    "pauses",
    "notified",
    "extension",
    "guest",
    "about",
    "id",
    "__proto__",
    "toString",
  ),
  fc.oneof(
    { depthSize: "small" },
    fc.jsonValue(),
    fc.constantFrom(
      "2026-09-24T16:00:00+08:00",
      "2026-09-24",
      "company-fault",
      0,
      1,
      -1,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      true,
      null,
      undefined,
      [],
      {},
      { status: "in-house" },
      { amount: "1.00", currency: "CNY" },
      [{ from: "2026-09-24T16:00:00+08:00" }],
      [{ role: "x", at: "2026-09-24T16:00:00+08:00" }],
    ),
  ),
);

describe.each(nouns)("%s() of anything at all", (subject, construct, schema, valid) => {
  const whatever = fc.oneof(
    fc.jsonValue(),
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      withSparseArray: true,
      withObjectString: true,
      withBoxedValues: true,
    }),
    nearMiss,
    valid,
  );

  it("is a noun or a refusal that names every problem, never another exception", () => {
    fc.assert(
      fc.property(whatever, (input) => {
        const { value, error } = outcomeOf(construct, input);
        if (value !== undefined) {
          expect(unsound(value)).toEqual([]);
          return;
        }
        expect(error).toMatchObject({ name: "RedressError", subject });
        expect(error?.problems.length).toBeGreaterThan(0);
        for (const { path, wanted, got } of error?.problems ?? []) {
          expect([typeof path, typeof wanted, typeof got]).toEqual(["string", "string", "string"]);
          expect(wanted).not.toBe("");
          expect(got).not.toBe("");
          // Every problem stands in the message.
          expect(error?.message).toContain(`${path}${path === "" ? "" : " "}must be ${wanted}: got ${got}`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("says the same as its Standard Schema", () => {
    fc.assert(
      fc.property(whatever, (input) => {
        const { value, error } = outcomeOf(construct, input);
        const result = schema["~standard"].validate(input);
        if (value !== undefined) expect(result).toEqual({ value });
        else {
          expect(result.issues?.map(({ path, message }) => `${path.join(".")}|${message}`)).toEqual(
            error?.problems.map(({ path, wanted, got }) => `${path}|must be ${wanted}: got ${got}`),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it("refuses what is right but for one field, and names that field alone", () => {
    const wrong = fc.constantFrom<unknown>(
      null,
      -1,
      0.5,
      Number.NaN,
      "",
      "nonsense",
      {},
      [null],
      [{}],
      Symbol("x"),
      () => 1,
      10n,
      new Date(Number.NaN),
    );
    fc.assert(
      fc.property(valid, fc.nat(), wrong, (input, which, value) => {
        const names = Object.keys(input).filter((name) => name !== "id" && name !== "department");
        const name = names[which % names.length] ?? "receivedAt";
        const { error } = outcomeOf(construct, { ...input, [name]: value });
        expect(error?.problems.length).toBeGreaterThan(0);
        for (const problem of error?.problems ?? []) expect(problem.path.split(".")[0]).toBe(name);
      }),
      { numRuns: 500 },
    );
  });

  it("refuses a field that doesn't exist, wherever it stands, and keeps the others' problems", () => {
    fc.assert(
      fc.property(
        valid,
        fc.constantFrom("Cause", "received_at", "__proto__", "constructor", "toString", "x"),
        (input, name) => {
          const more = JSON.parse(`{ "${name}": 1 }`);
          const { error } = outcomeOf(
            construct,
            Object.defineProperties({ ...input }, Object.getOwnPropertyDescriptors(more)),
          );
          expect(error?.problems).toEqual([{ path: name, wanted: "left out: there is no such field", got: "1" }]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("takes undefined for left out", () => {
    fc.assert(
      fc.property(valid, (input) => {
        const without = construct(input as never);
        const all = Object.keys(schemaFields(schema.zod));
        expect(all).toContain("resolvedAt");
        const filled = { ...Object.fromEntries(all.map((name) => [name, undefined])), ...input };
        expect(JSON.stringify(Object.entries(construct(filled as never)).sort())).toBe(
          JSON.stringify(Object.entries(without).sort()),
        );
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, () => unknown]>([
    [
      "itself inside",
      () => {
        const loop: { a?: unknown } = {};
        loop.a = loop;
        return loop;
      },
    ],
    [
      "itself in a list, many times",
      () => {
        const loop: unknown[] = [];
        for (let i = 0; i < 50; i += 1) loop.push(loop);
        return loop;
      },
    ],
    [
      "a hundred thousand levels",
      () => {
        let deep: unknown = 1;
        for (let i = 0; i < 100_000; i += 1) deep = { deep };
        return deep;
      },
    ],
  ])("refuses %s at once", (_what, make) => {
    const { error } = outcomeOf(construct, make());
    expect(error?.message).toMatch(/must be nested less deeply/);
    expect(error?.message.length).toBeLessThan(500);
  });

  it("keeps its messages short whatever the size of the input", () => {
    const huge = "x".repeat(1_000_000);
    const { error } = outcomeOf(construct, {
      receivedAt: huge,
      pauses: [{ from: huge }, { from: { [huge]: 1 } }],
      id: [huge],
    });
    expect(error?.problems).toHaveLength(4);
    for (const { got } of error?.problems ?? []) expect(got.length).toBeLessThan(200);
  });

  it("reads own fields alone, not what a prototype or a symbol brings", () => {
    const inherited = Object.create({ receivedAt: "2026-09-24T16:00:00+08:00" });
    expect(outcomeOf(construct, inherited).error?.problems.map(({ path }) => path)).toEqual(["receivedAt"]);
    const marked = { receivedAt: "2026-09-24T16:00:00+08:00", [Symbol("more")]: 1 };
    expect(outcomeOf(construct, marked).value).toEqual({ receivedAt: "2026-09-24T16:00:00+08:00" });
    expect({}).not.toHaveProperty("receivedAt");
  });

  it.each([undefined, null, 0, "text", true, [], () => 1, Symbol("x"), 1n])("refuses %s as a whole", (input) => {
    const { error } = outcomeOf(construct, input);
    expect(error?.problems).toMatchObject([{ path: "", wanted: "an object" }]);
  });
});

describe("noun()", () => {
  const { construct, schema } = noun<{ start: string; end?: string; name?: string }, { readonly start: string }>(
    "thing",
    z.strictObject({ start: instantField, end: z.exactOptional(instantField), name: z.exactOptional(textField) }),
    { end: "start" },
  );
  const start = "2026-09-24T16:00:00+08:00";

  it.each([
    ["before", "2026-09-24T15:59:59.999+08:00", true],
    ["before, in another zone", "2026-09-24T07:59:59Z", true],
    ["at the same instant", "2026-09-24T16:00:00+08:00", false],
    ["at the same instant, in another zone", "2026-09-24T08:00:00Z", false],
    ["after", "2026-09-24T16:00:00.001+08:00", false],
  ])("refuses an end %s its start: %s", (_when, end, refused) => {
    if (refused) {
      expect(() => construct({ start, end })).toThrow(
        `thing: end must be at or after start: got ${JSON.stringify(end)}`,
      );
    } else expect(construct({ start, end })).toEqual({ start, end });
  });

  it("names the order beside the other problems", () => {
    expect(() => construct({ start, end: "2026-09-24T00:00:00Z", name: " " })).toThrow(
      'thing: name must be text: got " "; end must be at or after start: got "2026-09-24T00:00:00Z"',
    );
  });

  it("gives its path in parts to a Standard Schema", () => {
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "redress" });
    expect(schema["~standard"].validate({ start: 1 })).toEqual({
      issues: [{ path: ["start"], message: expect.stringMatching(/^must be an instant .*: got 1$/) }],
    });
    expect(schema["~standard"].validate(null)).toEqual({
      issues: [{ path: [], message: "must be an object: got null" }],
    });
  });
});

/** The names of the fields that a noun's schema knows. */
function schemaFields(zod: unknown): object {
  const { shape }: { shape?: unknown } = Object((Object(zod) as { def?: unknown }).def);
  return Object(shape);
}

/** The paths at which a noun isn't frozen plain data, or has a number that is none. */
function unsound(value: unknown, path = "$"): string[] {
  if (typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null || !Object.isFrozen(value)) return [path];
  return Object.entries(value).flatMap(([name, item]) => unsound(item, `${path}.${name}`));
}
