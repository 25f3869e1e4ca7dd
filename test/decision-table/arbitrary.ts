import fc from "fast-check";
import type { CollectTable, DecisionTable, PriorityTable, UniqueTable } from "../../src/models/decision-table.js";
import type { AnyRow, AnyTable, Domains, Facts } from "./oracle.js";

/** The facts of the random tables, of every kind. */
export interface SampleFacts {
  readonly hurt: boolean;
  readonly paid: boolean;
  readonly colour: "red" | "green" | "blue";
  readonly days: number;
  readonly marks: readonly ("x" | "y" | "z")[];
  readonly price: { readonly amount: string; readonly currency: string };
}

export type SampleTable = DecisionTable<SampleFacts, string, string> & AnyTable;

/** Some of the facts. */
export type Given = Partial<SampleFacts> & Facts;

export const yuan = (fen: number) => ({ amount: (fen / 100).toFixed(2), currency: "CNY" });

export const definitions: DecisionTable<SampleFacts, string, string>["facts"] = {
  hurt: { kind: "boolean" },
  paid: { kind: "boolean", changeable: true },
  colour: { kind: "one-of", values: ["red", "green", "blue"], changeable: true },
  days: { kind: "integer", from: 0, changeable: true },
  marks: { kind: "some-of", values: ["x", "y", "z"], changeable: true },
  price: { kind: "money", changeable: true },
};

const lists = [[], ["x"], ["y"], ["z"], ["x", "y"], ["x", "z"], ["y", "z"], ["x", "y", "z"]];

/** Thresholds lie from 1 to 4 whole units, so that these values stand for all. */
export const domains: Domains = {
  hurt: [false, true],
  paid: [false, true],
  colour: ["red", "green", "blue"],
  days: [0, 1, 2, 3, 4, 5, 6],
  marks: lists,
  price: [0, 1, 2, 3, 4, 5].map(yuan),
};

const some = <Item>(items: readonly Item[]) => fc.subarray([...items], { minLength: 1 });
const figure = fc.integer({ min: 1, max: 4 });
function comparison<Figure>(figures: fc.Arbitrary<Figure>) {
  const one = fc.constantFrom("atLeast", "above", "atMost", "below", "equals");
  return fc
    .uniqueArray(fc.tuple(one, figures), { minLength: 1, maxLength: 2, selector: ([how]) => how })
    .map(Object.fromEntries);
}

const conditions: { readonly [name: string]: fc.Arbitrary<unknown> } = {
  hurt: fc.boolean(),
  paid: fc.boolean(),
  colour: fc.oneof(fc.constantFrom("red", "green", "blue"), some(["red", "green", "blue"])),
  days: comparison(figure),
  marks: fc
    .uniqueArray(fc.tuple(fc.constantFrom("hasAny", "hasAll", "hasNone"), some(["x", "y", "z"])), {
      minLength: 1,
      maxLength: 2,
      selector: ([how]) => how,
    })
    .map(Object.fromEntries),
  price: comparison(figure.map(yuan)),
};

function conjunction(names: readonly string[]): fc.Arbitrary<Facts> {
  return fc
    .subarray([...names])
    .chain((read) => fc.record(Object.fromEntries(read.map((name) => [name, conditions[name] ?? fc.constant(true)]))));
}

function rows(names: readonly string[], outcomes: readonly string[]): fc.Arbitrary<AnyRow[]> {
  const when = fc.oneof(conjunction(names), fc.array(conjunction(names), { minLength: 1, maxLength: 3 }));
  return fc
    .array(fc.tuple(when, fc.constantFrom(...outcomes)), { minLength: 1, maxLength: 5 })
    .map((list) => list.map(([one, then], place) => ({ when: one, then, clause: `C-${place}` })));
}

const names = fc.subarray(Object.keys(definitions), { minLength: 1, maxLength: 3 });
const outcomes = ["high", "middle", "low"];

/** The casts of this file: what was put together here is such a table. */
export const uniqueTable = names
  .chain((read) => rows(read, ["high", "low"]))
  .map(
    (list) =>
      ({ hitPolicy: "unique", facts: definitions, rows: list }) as unknown as UniqueTable<SampleFacts, string, string> &
        AnyTable,
  );

export const priorityTable = names
  .chain((read) => rows(read, outcomes))
  .map(
    (list) =>
      ({ hitPolicy: "priority", priority: outcomes, facts: definitions, rows: list }) as unknown as PriorityTable<
        SampleFacts,
        string,
        string
      > &
        AnyTable,
  );

export const collectTable = names
  .chain((read) => rows(read, outcomes))
  .map(
    (list) =>
      ({ hitPolicy: "collect", facts: definitions, rows: list }) as unknown as CollectTable<
        SampleFacts,
        string,
        string
      > &
        AnyTable,
  );

/** Some facts, each known or not. */
export const partial: fc.Arbitrary<Given> = fc
  .tuple(
    ...Object.entries(domains).map(([name, values]) =>
      fc.option(fc.constantFrom(...values)).map((value) => [name, value] as const),
    ),
  )
  .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== null)) as Given);

export const complete: fc.Arbitrary<Given> = fc
  .tuple(
    ...Object.entries(domains).map(([name, values]) =>
      fc.constantFrom(...values).map((value) => [name, value] as const),
    ),
  )
  .map((entries) => Object.fromEntries(entries) as Given);
