import { expect, expectTypeOf, it } from "vitest";
import {
  alternatives,
  type ConditionOn,
  compileTable,
  type Decision,
  type DecisionTable,
  decide,
} from "../../src/decision-table/index.js";

interface Facts {
  readonly hurt: boolean;
  readonly colour: "red" | "green";
  readonly marks: readonly ("x" | "y")[];
  readonly days: number;
  readonly price: { readonly amount: string; readonly currency: string };
}

type Table = DecisionTable<Facts, "high" | "low", "A" | "B">;

const facts: Table["facts"] = {
  hurt: { kind: "boolean" },
  colour: { kind: "one-of", values: ["red", "green"] },
  marks: { kind: "some-of", values: ["x", "y"] },
  days: { kind: "integer" },
  price: { kind: "money" },
};

const table: Table = { hitPolicy: "unique", facts, rows: [{ when: { hurt: true }, then: "high", clause: "A" }] };

it("a condition is what the fact's type allows", () => {
  expectTypeOf<ConditionOn<boolean>>().toEqualTypeOf<boolean>();
  expectTypeOf<ConditionOn<"red" | "green">>().toEqualTypeOf<"red" | "green" | readonly ("red" | "green")[]>();
  expectTypeOf<Date>().not.toExtend<ConditionOn<Date>>();
});

it("a table of other facts, outcomes or clauses doesn't compile", () => {
  const tables: Table[] = [
    // @ts-expect-error -- no row may read a fact that isn't among them
    { hitPolicy: "unique", facts, rows: [{ when: { late: true }, then: "high", clause: "A" }] },
    // @ts-expect-error -- no such value
    { hitPolicy: "unique", facts, rows: [{ when: { colour: "blue" }, then: "high", clause: "A" }] },
    // @ts-expect-error -- a number is compared, not equal by itself
    { hitPolicy: "unique", facts, rows: [{ when: { days: 3 }, then: "high", clause: "A" }] },
    // @ts-expect-error -- money is compared with money
    { hitPolicy: "unique", facts, rows: [{ when: { price: { atLeast: 3 } }, then: "high", clause: "A" }] },
    // @ts-expect-error -- a list has items, it is none of them
    { hitPolicy: "unique", facts, rows: [{ when: { marks: "x" }, then: "high", clause: "A" }] },
    // @ts-expect-error -- no such outcome
    { hitPolicy: "unique", facts, rows: [{ when: {}, then: "middle", clause: "A" }] },
    // @ts-expect-error -- no such clause
    { hitPolicy: "unique", facts, rows: [{ when: {}, then: "high", clause: "C" }] },
    // @ts-expect-error -- who ranks outcomes has to say how
    { hitPolicy: "priority", facts, rows: [] },
    // @ts-expect-error -- every fact is declared
    { hitPolicy: "unique", facts: { hurt: { kind: "boolean" } }, rows: [] },
    // @ts-expect-error -- a text is no yes or no
    { hitPolicy: "unique", facts: { ...facts, colour: { kind: "boolean" } }, rows: [] },
    // @ts-expect-error -- one of its values is none of the fact's
    { hitPolicy: "unique", facts: { ...facts, colour: { kind: "one-of", values: ["red", "blue"] } }, rows: [] },
    // @ts-expect-error -- a fact behind a derived one is among the facts
    { hitPolicy: "unique", facts: { ...facts, hurt: { kind: "derived", knownBy: [{ late: true }] } }, rows: [] },
  ];
  expect(tables).toHaveLength(12);
});

it("the outcome is there just where it is decided", () => {
  const decision = decide(compileTable(table), { hurt: true });
  expectTypeOf(decision).toEqualTypeOf<Decision<"high" | "low", "A" | "B">>();
  if (decision.decided) expectTypeOf(decision.outcome).toEqualTypeOf<"high" | "low">();
  else expectTypeOf(decision.outcome).toEqualTypeOf<undefined>();
  expectTypeOf(decision.because[0]?.clause).toEqualTypeOf<"A" | "B" | undefined>();
  expect(decision.outcome).toBe("high");
});

it("facts of another type don't compile, and are refused", () => {
  const compiled = compileTable(table);
  // @ts-expect-error -- a text is no yes or no
  expect(() => decide(compiled, { hurt: "yes" })).toThrow("facts: hurt must be as declared");
  // @ts-expect-error -- the same for alternatives
  expect(() => alternatives(compiled, { hurt: "yes" })).toThrow("facts: hurt must be as declared");
});

it("a result can't be written to", () => {
  const decision = decide(compileTable(table), { hurt: true });
  expect(() => {
    // @ts-expect-error -- read-only
    decision.decided = false;
  }).toThrow(TypeError);
  expect(() => {
    // @ts-expect-error -- read-only
    decision.possible.push("low");
  }).toThrow(TypeError);
});
