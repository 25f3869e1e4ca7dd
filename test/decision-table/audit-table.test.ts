import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditTable, type DecisionTable, type TableFault } from "../../src/decision-table/index.js";
import {
  collectTable,
  definitions,
  domains,
  priorityTable,
  type SampleFacts,
  type SampleTable,
  uniqueTable,
  yuan,
} from "./arbitrary.js";
import * as oracle from "./oracle.js";

const numbers: { readonly [name: string]: (value: unknown) => number } = {
  days: (value) => Number(value),
  price: (value) => Math.round(Number((value as { amount: string }).amount) * 100),
};

/** The facts at whose value there is a hole: covered right below and right above, and not there. */
function holesAt(table: oracle.AnyTable, facts: oracle.Facts): string[] {
  const covered = (one: oracle.Facts): boolean => oracle.outcomeOf(table, one) !== oracle.gap;
  return oracle.factsRead(table).filter((name) => {
    const toNumber = numbers[name];
    if (toNumber === undefined) return false;
    const value = toNumber(facts[name]);
    const at = (number: number): unknown => (name === "price" ? yuan(number) : number);
    return value > 0 && covered({ ...facts, [name]: at(value - 1) }) && covered({ ...facts, [name]: at(value + 1) });
  });
}

const of = <Kind extends TableFault<string>["kind"]>(faults: readonly TableFault<string>[], kind: Kind) =>
  faults.filter((fault): fault is Extract<TableFault<string>, { kind: Kind }> => fault.kind === kind);

const everywhere = (table: SampleTable): oracle.Facts[] => oracle.completions(table, {}, domains);

function forTables(check: (table: SampleTable) => void): void {
  fc.assert(fc.property(fc.oneof(uniqueTable, priorityTable), check), { numRuns: 400 });
}

describe("auditTable() against every combination of facts", () => {
  it("finds a gap just where there is one, and shows it", () => {
    forTables((table) => {
      const gaps = of(auditTable(table), "gap");
      const uncovered = everywhere(table).filter((facts) => oracle.outcomeOf(table, facts) === oracle.gap);
      const plain = uncovered.filter((facts) => holesAt(table, facts).length === 0);
      expect(gaps.length > 0).toBe(plain.length > 0);
      for (const { sample } of gaps) {
        expect(oracle.outcomeOf(table, sample)).toBe(oracle.gap);
        expect(holesAt(table, sample)).toEqual([]);
      }
    });
  });

  it("finds every hole at a boundary, and shows it", () => {
    forTables((table) => {
      const holes = of(auditTable(table), "boundary-hole");
      for (const { fact, sample } of holes) {
        expect(oracle.outcomeOf(table, sample)).toBe(oracle.gap);
        expect(holesAt(table, sample)).toContain(fact);
      }
      const shown = new Set(holes.map(({ fact, sample }) => `${fact} ${JSON.stringify(sample[fact])}`));
      expect(shown.size).toBe(holes.length);
      for (const facts of everywhere(table)) {
        if (oracle.outcomeOf(table, facts) !== oracle.gap) continue;
        const at = holesAt(table, facts).map((fact) => `${fact} ${JSON.stringify(facts[fact])}`);
        // Where two numbers meet in one point, one of them is named.
        if (at.length > 0) expect(at.some((hole) => shown.has(hole))).toBe(true);
      }
    });
  });

  it("finds just the pairs of rows that hold together and don't agree, and shows each", () => {
    fc.assert(
      fc.property(uniqueTable, (table) => {
        const overlaps = of(auditTable(table), "overlap");
        for (const { rows, clauses, sample } of overlaps) {
          for (const [place, row] of rows.map((one) => table.rows[one]).entries()) {
            if (row === undefined) throw new Error("no such row");
            expect(oracle.rowHolds(row, sample)).toBe(true);
            expect(row.clause).toBe(clauses[place]);
          }
        }
        const all = everywhere(table);
        const pairs = table.rows.flatMap((a, first) =>
          table.rows.flatMap((b, second) =>
            first < second &&
            a.then !== b.then &&
            all.some((facts) => oracle.rowHolds(a, facts) && oracle.rowHolds(b, facts))
              ? [`${first} ${second}`]
              : [],
          ),
        );
        expect(overlaps.map(({ rows }) => rows.join(" "))).toEqual(pairs);
      }),
      { numRuns: 400 },
    );
  });

  it("finds just the rows that never give the outcome", () => {
    fc.assert(
      fc.property(fc.oneof(uniqueTable, priorityTable, collectTable), (table) => {
        const all = everywhere(table);
        const dead = table.rows.flatMap((row, place) => {
          const where = all.filter((facts) => oracle.rowHolds(row, facts));
          if (where.length === 0) return [`${place} never-holds`];
          const outranked =
            table.hitPolicy === "priority" && where.every((facts) => oracle.outcomeOf(table, facts) !== row.then);
          return outranked ? [`${place} always-outranked`] : [];
        });
        const found = of(auditTable(table), "dead-row");
        expect(found.map(({ row, why }) => `${row} ${why}`)).toEqual(dead);
        for (const { row, sample } of found) {
          const [at] = [table.rows[row]];
          if (sample !== undefined && at !== undefined) expect(oracle.rowHolds(at, sample)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("auditTable() of rows that add nothing", () => {
  it("finds just those that hold nowhere else than a row of the same clause and outcome, written as they are", () => {
    const oneFact = fc.constantFrom("paid", "colour", "days");
    const whens: { readonly [fact: string]: readonly oracle.Facts[] } = {
      paid: [{ paid: true }, { paid: false }, {}],
      colour: [{ colour: "red" }, { colour: ["red", "green"] }, { colour: ["red", "green", "blue"] }, {}],
      days: [{ days: { atLeast: 2 } }, { days: { above: 1 } }, { days: { atLeast: 3 } }, { days: { below: 3 } }, {}],
    };
    const table = oneFact.chain((fact) =>
      fc
        .array(
          fc.record({
            when: fc.constantFrom(...(whens[fact] ?? [])),
            then: fc.constantFrom("high", "low"),
            clause: fc.constantFrom("A", "B"),
          }),
          { minLength: 1, maxLength: 6 },
        )
        .map((rows) => ({ hitPolicy: "collect", facts: definitions, rows }) as unknown as SampleTable),
    );
    fc.assert(
      fc.property(table, (some) => {
        const all = everywhere(some);
        const where = some.rows.map((row) => all.map((facts) => oracle.rowHolds(row, facts)));
        const within = (a: number, b: number) =>
          where[a]?.every((holds, at) => !holds || where[b]?.[at] === true) ?? false;
        const redundant = some.rows.flatMap((row, place) => {
          const covered = some.rows.some(
            (other, at) =>
              at !== place &&
              other.then === row.then &&
              other.clause === row.clause &&
              within(place, at) &&
              (at < place || !within(at, place)),
          );
          return covered ? [place] : [];
        });
        const found = of(auditTable(some), "duplicate-row");
        expect(found.map(({ rows: [, row] }) => row)).toEqual(redundant);
        for (const { rows, clause } of found) {
          for (const row of rows) expect(some.rows[row]?.clause).toBe(clause);
          expect(within(rows[1], rows[0])).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("auditTable()", () => {
  const split = (open: number | null): readonly TableFault<string>[] => {
    const table: DecisionTable<{ days: number }, string, string> = {
      hitPolicy: "unique",
      facts: { days: { kind: "integer", from: 0 } },
      rows: [
        { when: { days: { below: { parameter: "limit" } } }, then: "return", clause: "A" },
        { when: { days: { atLeast: { parameter: "limit" } } }, then: "repair", clause: "B" },
      ],
    };
    return auditTable(table, { limit: open });
  };

  it("finds a table complete whatever its open parameter will be", () => {
    expect(split(null)).toEqual([]);
    expect(split(15)).toEqual([]);
  });

  it("finds a row dead whose threshold lies below the least value", () => {
    expect(split(0)).toEqual([{ kind: "dead-row", row: 0, clause: "A", why: "never-holds" }]);
  });

  it("stays quick with twenty facts", () => {
    const names = Array.from({ length: 20 }, (_, at) => `fact${at}`);
    const table: DecisionTable<{ readonly [name: string]: boolean }, string, string> = {
      hitPolicy: "priority",
      priority: ["yes", "no"],
      facts: Object.fromEntries(names.map((name) => [name, { kind: "boolean" }])),
      rows: [
        ...names.map((name, at) => ({ when: { [name]: true }, then: "yes", clause: `Y-${at}` })),
        { when: { fact0: false }, then: "no", clause: "N" },
      ],
    };
    expect(auditTable(table)).toEqual([]);
  });

  it("lists no gap of a table that collects", () => {
    const table: DecisionTable<Pick<SampleFacts, "hurt">, string, string> = {
      hitPolicy: "collect",
      facts: { hurt: { kind: "boolean" } },
      rows: [{ when: { hurt: true }, then: "call", clause: "A" }],
    };
    expect(auditTable(table)).toEqual([]);
  });
});
