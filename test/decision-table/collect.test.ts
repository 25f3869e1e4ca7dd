import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collect, compileTable } from "../../src/decision-table/index.js";
import { collectTable, domains, partial } from "./arbitrary.js";
import * as oracle from "./oracle.js";

describe("collect() against every completion", () => {
  it("gives each row that holds in all of them, keeps open each that holds in some", () => {
    fc.assert(
      fc.property(collectTable, partial, (table, given) => {
        const { outcomes, possible, decided, because, notBecause } = collect(compileTable(table), given);
        const all = oracle.completions(table, given, domains);
        const sure = table.rows.filter((row) => all.every((facts) => oracle.rowHolds(row, facts)));
        const open = table.rows.filter(
          (row) => !sure.includes(row) && all.some((facts) => oracle.rowHolds(row, facts)),
        );
        expect(outcomes).toEqual(sure.map((row) => row.then));
        expect(because.map(({ clause }) => clause)).toEqual(sure.map(({ clause }) => clause));
        expect(possible).toEqual(open.map((row) => row.then));
        expect(decided).toBe(open.length === 0);
        const statuses = new Map(notBecause.map(({ clause, status }) => [clause, status]));
        const others = table.rows.filter((row) => !sure.includes(row));
        expect(statuses).toEqual(new Map(others.map((row) => [row.clause, open.includes(row) ? "unknown" : "failed"])));
        expect(Object.isFrozen(outcomes) && Object.isFrozen(possible) && Object.isFrozen(because)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it("asks for just the facts that a row waits for, first the one that leaves the fewest rows open on average", () => {
    fc.assert(
      fc.property(collectTable, partial, (table, given) => {
        const openRows = (facts: oracle.Facts): oracle.AnyRow[] => {
          const all = oracle.completions(table, facts, domains);
          return table.rows.filter((row) => new Set(all.map((one) => oracle.rowHolds(row, one))).size === 2);
        };
        const waitedFor = new Set(
          table.rows.flatMap((row) => oracle.matter(table, given, domains, (facts) => oracle.rowHolds(row, facts))),
        );
        const ranked = oracle
          .factsRead(table)
          .filter((name) => waitedFor.has(name))
          .map((name) => {
            const answers = oracle.answersOf(table, name, domains, {});
            const left = answers.map(([value]) => openRows({ ...given, [name]: value }).length);
            return { name, average: left.reduce((a, b) => a + b, 0) / left.length };
          });
        ranked.sort((a, b) => a.average - b.average);
        expect(collect(compileTable(table), given).ask).toEqual(ranked.map(({ name }) => name));
      }),
      { numRuns: 300 },
    );
  });
});
