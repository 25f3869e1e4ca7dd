import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  auditTable,
  collect,
  compileTable,
  type DecisionTable,
  decide,
  type ParameterValues,
} from "../../src/decision-table/index.js";
import { isRedressError } from "../../src/models/errors.js";

/** What compiling anything at all comes to: nothing, or the messages; any other exception goes through. */
function problemsOf(table: unknown, parameters: unknown = {}): string[] {
  try {
    // The one cast: tables come from databases.
    compileTable(
      table as DecisionTable<{ readonly [name: string]: boolean }, string, string>,
      parameters as ParameterValues,
    );
    return [];
  } catch (error) {
    if (!isRedressError(error)) throw error;
    expect(error.subject).toBe("decision table");
    return error.problems.map(({ path, wanted, got }) => `${path} must be ${wanted}: got ${got}`);
  }
}

const right = {
  hitPolicy: "unique",
  facts: {
    hurt: { kind: "boolean" },
    colour: { kind: "one-of", values: ["red", "green"] },
    marks: { kind: "some-of", values: ["x", "y"] },
    days: { kind: "integer", from: 0 },
    price: { kind: "money" },
    large: { kind: "derived", knownBy: [{ loss: { atLeast: { parameter: "limit" } } }, { stated: true }] },
    loss: { kind: "money" },
    stated: { kind: "boolean" },
  },
  rows: [{ when: { hurt: true, large: true }, then: "high", clause: "A" }],
};
const parameters = { limit: null };

const withRow = (row: unknown): unknown => ({ ...right, rows: [row] });
const when = (condition: unknown): unknown => withRow({ when: condition, then: "high", clause: "A" });
const withFacts = (facts: unknown): unknown => ({ ...right, facts, rows: [] });
const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;

describe("compileTable() lets what is right through", () => {
  it.each([
    ["the table of these tests", right],
    ["no rows at all", { ...right, rows: [] }],
    ["an empty conjunction", when({})],
    ["a list of conjunctions", when([{ hurt: true }, { days: { atLeast: 1, below: 3 } }])],
    ["an outcome that is an object", withRow({ when: {}, then: { a: [1, null, true] }, clause: "A" })],
  ])("%s", (_name, table) => {
    expect(problemsOf(table, parameters)).toEqual([]);
  });
});

describe("compileTable() refuses what can't be read, and says where", () => {
  it.each<[string, unknown, string]>([
    ["null", null, " must be a table with hitPolicy, facts and rows: got null"],
    ["a list", [], " must be a table with hitPolicy, facts and rows: got []"],
    ["facts that are none", { ...right, facts: null }, "facts must be definitions by name: got null"],
    [
      "facts in a list",
      { ...right, facts: [{ kind: "boolean" }] },
      "facts must be definitions by name: got a list of 1",
    ],
    ["rows that are none", { ...right, rows: {} }, "rows must be a list of rows: got {}"],
    ["a row that is none", withRow(7), "rows.0 must be a row with when, then and clause: got 7"],
    [
      "another hit policy",
      { ...right, hitPolicy: "first" },
      'hitPolicy must be "unique", "priority" or "collect": got "first"',
    ],
    ["no clause", withRow({ when: {}, then: "high" }), "rows.0.clause must be the id of a clause: got nothing"],
    [
      "no outcome",
      withRow({ when: {}, clause: "A" }),
      "rows.0.then must be an outcome that JSON can hold: got nothing",
    ],
    [
      "an outcome that JSON can't hold",
      withRow({ when: {}, then: Number.NaN, clause: "A" }),
      "rows.0.then must be an outcome that JSON can hold: got NaN",
    ],
    [
      "an outcome without an end",
      withRow({ when: {}, then: cyclic, clause: "A" }),
      "rows.0.then must be an outcome that JSON can hold: got an object with self",
    ],
    [
      "an outcome that JSON would empty",
      withRow({ when: {}, then: new Map(), clause: "A" }),
      "rows.0.then must be an outcome that JSON can hold: got {}",
    ],
    ["no condition", when(undefined), "rows.0.when must be conditions by fact: got nothing"],
    ["no conjunction", when([]), "rows.0.when must be a conjunction; {} holds always: got []"],
    ["a list in a list", when([[{}]]), "rows.0.when.0 must be conditions by fact: got a list of 1"],
    [
      "a fact that isn't declared",
      when({ unknown: true }),
      "rows.0.when.unknown must be on a fact that the table declares: got true",
    ],
    [
      "a fact of every object",
      when({ toString: true }),
      "rows.0.when.toString must be on a fact that the table declares: got true",
    ],
    ["a text for a yes", when({ hurt: "true" }), 'rows.0.when.hurt must be true or false: got "true"'],
    [
      "a value that isn't listed",
      when({ colour: "blue" }),
      'rows.0.when.colour must be among "red", "green": got "blue"',
    ],
    [
      "a value of every object",
      when({ colour: "constructor" }),
      'rows.0.when.colour must be among "red", "green": got "constructor"',
    ],
    ["no value", when({ colour: [] }), 'rows.0.when.colour must be among "red", "green": got []'],
    [
      "another test of a list",
      when({ marks: { has: ["x"] } }),
      'rows.0.when.marks must be hasAny, hasAll or hasNone of "x", "y": got an object with has',
    ],
    [
      "an item that isn't listed",
      when({ marks: { hasAny: ["z"] } }),
      'rows.0.when.marks must be hasAny, hasAll or hasNone of "x", "y": got an object with hasAny',
    ],
    [
      "a number for a comparison",
      when({ days: 3 }),
      "rows.0.when.days must be a comparison such as { atLeast: 2 }: got 3",
    ],
    ["an empty comparison", when({ days: {} }), "rows.0.when.days must be a comparison such as { atLeast: 2 }: got {}"],
    [
      "another comparison",
      when({ days: { min: 3 } }),
      "rows.0.when.days.min must be atLeast, above, atMost, below or equals: got 3",
    ],
    ["half a day", when({ days: { atLeast: 1.5 } }), "rows.0.when.days.atLeast must be a whole number: got 1.5"],
    [
      "a sum without its decimals",
      when({ price: { atLeast: { amount: "12.5", currency: "CNY" } } }),
      'rows.0.when.price.atLeast must be a sum as `money` gives it, such as { amount: "12.50", currency: "CNY" }: got an object with amount, currency',
    ],
    [
      "a negative sum",
      when({ price: { atLeast: { amount: "-1.00", currency: "CNY" } } }),
      'rows.0.when.price.atLeast must be a sum as `money` gives it, such as { amount: "12.50", currency: "CNY" }: got an object with amount, currency',
    ],
    [
      "a parameter that isn't given",
      when({ days: { atLeast: { parameter: "toString" } } }),
      "parameters.toString must be a whole number: got nothing",
    ],
    [
      "a parameter without a name",
      when({ days: { atLeast: { parameter: 7 } } }),
      "rows.0.when.days.atLeast.parameter must be the name of a parameter: got 7",
    ],
    [
      "two currencies",
      when([
        { price: { atLeast: { amount: "1.00", currency: "CNY" } } },
        { price: { above: { amount: "1.00", currency: "EUR" } } },
      ]),
      'facts.price must be compared with sums of one currency: got "CNY and EUR"',
    ],
    [
      "an outcome without a priority",
      { ...right, hitPolicy: "priority", priority: ["low"] },
      'rows.0.then must be an outcome of the list of priority: got "high"',
    ],
    [
      "no priority",
      { ...right, hitPolicy: "priority" },
      "priority must be a list of different outcomes, the highest first: got nothing",
    ],
    [
      "an outcome listed twice",
      { ...right, hitPolicy: "priority", priority: ["high", "high"] },
      "priority must be a list of different outcomes, the highest first: got a list of 2",
    ],
    [
      "a definition that is none",
      withFacts({ hurt: "boolean" }),
      'facts.hurt must be a definition such as { kind: "boolean" }: got "boolean"',
    ],
    [
      "another kind",
      withFacts({ hurt: { kind: "bool" } }),
      'facts.hurt.kind must be "boolean", "one-of", "some-of", "integer", "money" or "derived": got "bool"',
    ],
    [
      "no values",
      withFacts({ colour: { kind: "one-of" } }),
      "facts.colour.values must be a list of different texts: got nothing",
    ],
    [
      "a value listed twice",
      withFacts({ colour: { kind: "one-of", values: ["red", "red"] } }),
      "facts.colour.values must be a list of different texts: got a list of 2",
    ],
    [
      "a start between two numbers",
      withFacts({ days: { kind: "integer", from: 0.5 } }),
      "facts.days.from must be a whole number: got 0.5",
    ],
    [
      "a name that every object has",
      withFacts({ constructor: { kind: "boolean" } }),
      "facts.constructor must be of another name: every object has this one: got an object with kind",
    ],
    [
      "the name of the prototype",
      withFacts(JSON.parse('{ "__proto__": { "kind": "boolean" } }')),
      "facts.__proto__ must be of another name: every object has this one: got an object with kind",
    ],
    [
      "a derived fact without a way",
      withFacts({ large: { kind: "derived", knownBy: [] } }),
      "facts.large.knownBy must be a list of conditions: got []",
    ],
    [
      "a way without a fact",
      withFacts({ large: { kind: "derived", knownBy: [{}] } }),
      "facts.large.knownBy.0 must be a condition on one fact: got {}",
    ],
    [
      "a way by a derived fact",
      withFacts({ large: { kind: "derived", knownBy: [{ large: true }] } }),
      "facts.large.knownBy.0 must be on a fact that isn't derived: got an object with large",
    ],
    [
      "a way by a fact that isn't declared",
      withFacts({ large: { kind: "derived", knownBy: [{ loss: true }] } }),
      "facts.large.knownBy.0.loss must be on a fact that the table declares: got true",
    ],
    [
      "one fact behind two",
      withFacts({
        stated: { kind: "boolean" },
        a: { kind: "derived", knownBy: [{ stated: true }] },
        b: { kind: "derived", knownBy: [{ stated: false }] },
      }),
      "facts.a.knownBy.0.stated must be a fact that no row and nothing else reads: got an object with stated",
    ],
    [
      "a fact behind another that a row reads too",
      when({ large: true, stated: false }),
      "facts.large.knownBy.1.stated must be a fact that no row and nothing else reads: got an object with stated",
    ],
  ])("%s", (_name, table, message) => {
    expect(problemsOf(table, parameters)).toContain(message);
  });

  it("too many items of a list told apart", () => {
    const values = Array.from({ length: 30 }, (_, at) => `item-${at}`);
    const facts = { marks: { kind: "some-of", values } };
    const table = (some: readonly string[]) => ({
      ...right,
      facts,
      rows: [{ when: { marks: { hasAny: some } }, then: "high", clause: "A" }],
    });
    expect(problemsOf(table(values.slice(0, 12)))).toEqual([]);
    expect(problemsOf(table(values.slice(0, 13)))).toEqual([
      "facts.marks must be told apart by at most 12 items: got 13",
    ]);
  });

  it("a parameter or a currency that can't be made a text", () => {
    const odd = { __proto__: null };
    const facts = { paid: { kind: "money" } };
    const table = (atLeast: unknown) => ({
      ...right,
      facts,
      rows: [{ when: { paid: { atLeast } }, then: "high", clause: "A" }],
    });
    expect(problemsOf(table({ parameter: odd }))).toEqual([
      "rows.0.when.paid.atLeast.parameter must be the name of a parameter: got {}",
    ]);
    expect(problemsOf(table({ amount: "1.00", currency: odd }))).toHaveLength(1);
  });

  it("every problem at once", () => {
    const table = {
      hitPolicy: "first",
      facts: { hurt: { kind: "bool" } },
      rows: [{ when: { late: true }, then: "high" }],
    };
    expect(problemsOf(table)).toHaveLength(4);
  });

  it("anything at all with a RedressError and nothing else", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (table, figures) => {
        problemsOf(table, figures);
      }),
    );
  });

  it("a right table with anything at all in the place of one of its parts with a RedressError and nothing else", () => {
    const places = (value: unknown): string[][] =>
      typeof value === "object" && value !== null
        ? [[], ...Object.entries(value).flatMap(([key, part]) => places(part).map((path) => [key, ...path]))]
        : [[]];
    const put = (value: unknown, [key, ...path]: readonly string[], part: unknown): unknown => {
      if (key === undefined) return part;
      const copy: { [name: string]: unknown } = Array.isArray(value) ? Object.assign([], value) : { ...Object(value) };
      copy[key] = put(copy[key], path, part);
      return copy;
    };
    fc.assert(
      fc.property(fc.constantFrom(...places(right)), fc.oneof(fc.anything(), fc.constant(cyclic)), (path, part) => {
        const table = put(right, path, part);
        if (problemsOf(table, parameters).length === 0) {
          // What is let through can be decided and audited.
          const compiled = compileTable(table as DecisionTable<{ readonly hurt: boolean }, string, string>, parameters);
          if (compiled.table.hitPolicy === "collect") collect(compiled, { hurt: true });
          else decide(compiled, { hurt: true });
          auditTable(compiled.table, parameters);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
