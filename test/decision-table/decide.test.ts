import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTable, type Decision, type DecisionTable, decide } from "../../src/decision-table/index.js";
import { isRedressError } from "../../src/models/errors.js";
import {
  domains,
  type Given,
  partial,
  priorityTable,
  type SampleFacts,
  type SampleTable,
  uniqueTable,
} from "./arbitrary.js";
import * as oracle from "./oracle.js";

const tables = fc.oneof(uniqueTable, priorityTable);

/** The decision, or `undefined` where the table contradicts itself for all that these facts may be. */
function decided(table: SampleTable, facts: Given): Decision<string, string> | undefined {
  try {
    return decide(compileTable(table), facts);
  } catch (error) {
    if (isRedressError(error) && error.message.includes("at most one outcome")) return undefined;
    throw error;
  }
}

function compareAll(
  check: (table: SampleTable, given: Given, decision: Decision<string, string>, all: oracle.Facts[]) => void,
): void {
  fc.assert(
    fc.property(tables, partial, (table, given) => {
      const decision = decided(table, given);
      const all = oracle.completions(table, given, domains);
      const ends = new Set(all.map((facts) => oracle.outcomeOf(table, facts)));
      expect(decision === undefined).toBe(ends.size === 1 && ends.has(oracle.contradiction));
      if (decision !== undefined) check(table, given, decision, all);
    }),
    { numRuns: 600 },
  );
}

/** What a row's conjunctions come to: which can hold, which must. */
function conjunctionsOf(row: oracle.AnyRow, all: oracle.Facts[]) {
  return oracle.conjunctionsOf(row).map((conjunction) => {
    const failing = Object.keys(conjunction).filter(
      (name) => !all.some((facts) => oracle.conditionHolds(conjunction[name], facts[name], {})),
    );
    const open = Object.keys(conjunction).filter(
      (name) =>
        !failing.includes(name) && !all.every((facts) => oracle.conditionHolds(conjunction[name], facts[name], {})),
    );
    return { names: Object.keys(conjunction), failing, open };
  });
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

describe("decide() against every completion", () => {
  it("decides just when all completions come to one outcome", () => {
    compareAll((table, _given, decision, all) => {
      const ends = [...new Set(all.map((facts) => oracle.outcomeOf(table, facts)))];
      const [end] = ends;
      const sure = ends.length === 1 && end !== oracle.gap;
      expect(decision.decided).toBe(sure);
      expect(decision.outcome).toBe(sure ? end : undefined);
    });
  });

  it("says that possible is what completions come to, the lowest first, or in the order of a unique table's rows", () => {
    compareAll((table, _given, decision, all) => {
      const ends = new Set(all.map((facts) => oracle.outcomeOf(table, facts)));
      const order =
        table.hitPolicy === "priority"
          ? [...table.priority].reverse()
          : [...new Set(table.rows.map((row) => row.then))];
      expect(decision.possible).toEqual(order.filter((outcome) => ends.has(outcome)));
    });
  });

  it("asks for just the facts that can make the difference alone, the most telling first", () => {
    compareAll((table, given, decision) => {
      expect(decision.ask).toEqual(oracle.askOrder(table, given, domains, {}));
    });
  });

  it("bases an outcome on the rows that are sure to give it, else on those that together are", () => {
    compareAll((table, _given, decision, all) => {
      if (!decision.decided) return expect(decision.because).toEqual([]);
      const rows = table.rows.filter((row) => row.then === decision.outcome);
      const sure = rows.filter((row) => all.every((facts) => oracle.rowHolds(row, facts)));
      const may = rows.filter((row) => all.some((facts) => oracle.rowHolds(row, facts)));
      const because = sure.length > 0 ? sure : may;
      expect(decision.because.map(({ clause }) => clause)).toEqual(because.map(({ clause }) => clause));
      for (const [place, reason] of decision.because.entries()) {
        const live = conjunctionsOf(because[place] ?? { when: [], then: "", clause: "" }, all).filter(
          ({ failing }) => failing.length === 0,
        );
        const certain = live.filter(({ open }) => open.length === 0);
        expect(sorted(reason.facts)).toEqual(
          sorted((certain.length > 0 ? certain : live).flatMap(({ names }) => names)),
        );
      }
    });
  });

  it("lists every other row with why it didn't give the outcome, the nearest first", () => {
    compareAll((table, given, decision, all) => {
      const clauses = [...decision.because, ...decision.notBecause].map(({ clause }) => clause);
      expect(clauses.sort()).toEqual(table.rows.map(({ clause }) => clause).sort());
      const ends = new Set(all.map((facts) => oracle.outcomeOf(table, facts)));
      const distances = decision.notBecause.map(({ clause, outcome, status, facts: named }) => {
        const row = table.rows.find((one) => one.clause === clause);
        if (row === undefined) throw new Error(clause);
        expect(outcome).toBe(row.then);
        const count = all.filter((facts) => oracle.rowHolds(row, facts)).length;
        const conjunctions = conjunctionsOf(row, all);
        if (count === 0) {
          expect(status).toBe("failed");
          const least = Math.min(...conjunctions.map(({ failing }) => failing.length));
          expect(
            conjunctions.some(
              ({ failing }) => failing.length === least && sorted(failing).join() === sorted(named).join(),
            ),
          ).toBe(true);
          return 1000 + least;
        }
        const live = conjunctions.filter(({ failing }) => failing.length === 0);
        if (count < all.length) {
          expect(status).toBe("unknown");
          expect(sorted(named)).toEqual(
            sorted(oracle.matter(table, given, domains, (facts) => oracle.rowHolds(row, facts))),
          );
          return Math.min(...live.map(({ open }) => open.length));
        }
        if (!decision.decided && ends.has(row.then)) {
          expect(status).toBe("unknown");
          expect(sorted(named)).toEqual(sorted(decision.ask));
          return -1;
        }
        expect(status).toBe("outranked");
        return -1;
      });
      expect(distances).toEqual([...distances].sort((a, b) => a - b));
    });
  });

  it("gives the same for a table that went through JSON", () => {
    compareAll((table, given, decision) => {
      expect(decided(JSON.parse(JSON.stringify(table)), given)).toEqual(decision);
    });
  });

  it("gives the same object for facts that the rows don't tell apart, frozen to the bottom", () => {
    fc.assert(
      fc.property(priorityTable, partial, (table, given) => {
        const compiled = compileTable(table);
        const decision = decide(compiled, given);
        expect(decide(compiled, { ...given })).toBe(decision);
        expect(isDeeplyFrozen(decision)).toBe(true);
      }),
    );
  });
});

describe("decide()", () => {
  type Colours = Pick<SampleFacts, "colour" | "hurt">;
  const facts: DecisionTable<Colours, string, string>["facts"] = {
    colour: { kind: "one-of", values: ["red", "green", "blue"] },
    hurt: { kind: "boolean" },
  };

  it("counts an answer that settles it as leaving nothing open", () => {
    const table: DecisionTable<Colours, string, string> = {
      hitPolicy: "unique",
      facts,
      rows: [
        { when: { hurt: true }, then: "high", clause: "A" },
        { when: { hurt: false, colour: "red" }, then: "low", clause: "B" },
        { when: { hurt: false, colour: "green" }, then: "middle", clause: "C" },
        { when: { hurt: false, colour: "blue" }, then: "none", clause: "D" },
      ],
    };
    // Hurt leaves 0 or 3 colours, 1.5 on average; a colour leaves 2 answers to hurt.
    expect(decide(compileTable(table), {}).ask).toEqual(["hurt", "colour"]);
  });

  it("lists the possible outcomes of a unique table by where each is named first", () => {
    const table: DecisionTable<Colours, string, string> = {
      hitPolicy: "unique",
      facts,
      rows: [
        { when: { colour: "red" }, then: "high", clause: "A" },
        { when: { colour: "green" }, then: "low", clause: "B" },
        { when: { colour: "blue" }, then: "high", clause: "C" },
      ],
    };
    expect(decide(compileTable(table), {}).possible).toEqual(["high", "low"]);
  });

  it("lists an outcome that only the priority names nowhere", () => {
    const table: DecisionTable<Colours, string, string> = {
      hitPolicy: "priority",
      priority: ["highest", "high", "middle", "low"],
      facts,
      rows: [
        { when: {}, then: "low", clause: "A" },
        { when: { hurt: true }, then: "high", clause: "B" },
      ],
    };
    expect(decide(compileTable(table), {}).possible).toEqual(["low", "high"]);
  });

  it("freezes an outcome to the bottom, because all decisions share it", () => {
    const table: DecisionTable<Colours, { readonly roles: string[] }, string> = {
      hitPolicy: "unique",
      facts,
      rows: [{ when: {}, then: { roles: ["manager"] }, clause: "A" }],
    };
    const { outcome } = decide(compileTable(table), {});
    expect(outcome).toEqual({ roles: ["manager"] });
    expect(isDeeplyFrozen(outcome)).toBe(true);
  });

  it("keeps a list as outcome one outcome", () => {
    const table: DecisionTable<Colours, readonly string[], string> = {
      hitPolicy: "priority",
      priority: [["a", "b"], []],
      facts,
      rows: [
        { when: { hurt: true }, then: ["a", "b"], clause: "A" },
        { when: {}, then: [], clause: "B" },
      ],
    };
    expect(decide(compileTable(table), {}).possible).toEqual([[], ["a", "b"]]);
  });
});

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}
