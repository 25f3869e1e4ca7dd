import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alternatives, compileTable, type DecisionTable, decide } from "../../src/decision-table/index.js";
import { complete, definitions, domains, partial, priorityTable, type SampleFacts, uniqueTable } from "./arbitrary.js";
import * as oracle from "./oracle.js";

/** How far a value moves from today's, for each way in which it can: a number up or down, each item in or out. */
function moves(today: unknown, value: unknown): Map<string, number> {
  const units = (one: unknown): number | undefined => {
    if (typeof one === "number") return one;
    return typeof one === "object" && one !== null && "amount" in one ? Number(one.amount) : undefined;
  };
  const [from, to] = [units(today), units(value)];
  if (from !== undefined && to !== undefined)
    return new Map(from === to ? [] : [[from < to ? "up" : "down", Math.abs(to - from)]]);
  if (Array.isArray(today) && Array.isArray(value)) {
    const items = ["x", "y", "z"].filter((item) => today.includes(item) !== value.includes(item));
    return new Map(items.map((item) => [item, 1]));
  }
  return new Map(today === value ? [] : [[`to ${String(value)}`, 1]]);
}

function change(today: oracle.Facts, then: oracle.Facts): Map<string, number> {
  return new Map(
    Object.keys(then).flatMap((name) =>
      [...moves(today[name], then[name])].map(([way, far]) => [`${name} ${way}`, far] as const),
    ),
  );
}

const isWithin = (small: Map<string, number>, big: Map<string, number>): boolean =>
  [...small].every(([way, far]) => far <= (big.get(way) ?? 0));

const changeable = Object.entries(definitions)
  .filter(([, one]) => one.changeable === true)
  .map(([name]) => name);

describe("alternatives() against every change", () => {
  const tables = fc.oneof(uniqueTable, priorityTable);
  const decisive = (table: oracle.AnyTable, facts: oracle.Facts): string | undefined => {
    const ends = new Set(oracle.completions(table, facts, domains).map((one) => oracle.outcomeOf(table, one)));
    const [end] = ends;
    return ends.size === 1 && end !== oracle.gap && end !== oracle.contradiction ? end : undefined;
  };

  it("changes the outcome, by the clauses named, and touches only changeable facts that are known", () => {
    fc.assert(
      fc.property(tables, fc.oneof(partial, complete), (table, given) => {
        const today = decisive(table, given);
        fc.pre(today !== undefined);
        const compiled = compileTable(table);
        for (const { change: changed, outcome, clauses } of alternatives(compiled, given)) {
          for (const name of Object.keys(changed)) expect(changeable.includes(name) && name in given).toBe(true);
          const then = { ...given, ...changed };
          expect(decisive(table, then)).toBe(outcome);
          expect(outcome).not.toBe(today);
          expect([...new Set(decide(compiled, then).because.map(({ clause }) => clause))]).toEqual(clauses);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("misses no change, and lists none that goes further than another one with the same outcome", () => {
    fc.assert(
      fc.property(tables, fc.oneof(partial, complete), (table, given) => {
        const today = decisive(table, given);
        fc.pre(today !== undefined);
        const found = alternatives(compileTable(table), given).map((one) => ({
          outcome: one.outcome,
          change: change(given, { ...given, ...one.change }),
        }));
        // Every change at all, of as many facts as the table reads.
        const names = oracle.factsRead(table).filter((name) => changeable.includes(name) && name in given);
        const changes = names.reduce<oracle.Facts[]>(
          (all, name) => all.flatMap((one) => (domains[name] ?? []).map((value) => ({ ...one, [name]: value }))),
          [given],
        );
        for (const then of changes) {
          const outcome = decisive(table, then);
          if (outcome === undefined || outcome === today) continue;
          expect(found.some((one) => one.outcome === outcome && isWithin(one.change, change(given, then)))).toBe(true);
        }
        for (const one of found) {
          const smaller = found.filter((other) => other.outcome === one.outcome && isWithin(other.change, one.change));
          expect(smaller).toEqual([one]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("alternatives()", () => {
  type Facts = Pick<SampleFacts, "hurt" | "price" | "marks"> & {
    readonly days: number;
    readonly late: boolean;
    readonly approved: boolean;
  };
  const table: DecisionTable<Facts, string, string> = {
    hitPolicy: "priority",
    priority: ["refer", "repair", "replace"],
    facts: {
      hurt: { kind: "boolean" },
      price: { kind: "money", changeable: true },
      marks: { kind: "some-of", values: ["x", "y", "z"], changeable: true },
      days: { kind: "integer", changeable: true },
      late: { kind: "derived", knownBy: [{ days: { above: 15 } }] },
      approved: { kind: "boolean", changeable: true },
    },
    rows: [
      { when: { hurt: true }, then: "refer", clause: "A" },
      {
        when: { price: { atMost: { amount: "720.00", currency: "CNY" } }, late: false, marks: { hasNone: ["y"] } },
        then: "repair",
        clause: "B",
      },
      { when: {}, then: "replace", clause: "C" },
    ],
  };
  const compiled = compileTable(table);
  const price = { amount: "800.00", currency: "CNY" };

  it("gives the sum, the day and the list that are nearest to today's", () => {
    expect(alternatives(compiled, { hurt: false, price, days: 20, marks: ["x", "y"] })).toEqual([
      {
        change: { price: { amount: "720.00", currency: "CNY" }, days: 15, marks: ["x"] },
        outcome: "repair",
        clauses: ["B"],
      },
    ]);
  });

  it("never undoes what has happened", () => {
    const past = alternatives(compiled, { hurt: true, price, days: 1, marks: [] });
    expect(past).toEqual([]);
  });

  it("has none while the outcome is open", () => {
    expect(alternatives(compiled, { price, days: 1, marks: [] })).toEqual([]);
  });

  it("refuses a table that collects", () => {
    const collecting = compileTable({ ...table, hitPolicy: "collect" });
    expect(() => alternatives(collecting, {})).toThrow("alternatives: hitPolicy must be unique or priority");
  });
});
