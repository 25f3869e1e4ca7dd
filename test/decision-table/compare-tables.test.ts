import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ComparedOutcome,
  compareTables,
  compileTable,
  type DecisionTable,
  decide,
  type ParameterValues,
} from "../../src/decision-table/index.js";
import { isRedressError } from "../../src/models/errors.js";
import {
  collectTable,
  domains,
  priorityTable,
  type SampleFacts,
  type SampleTable,
  uniqueTable,
  yuan,
} from "./arbitrary.js";
import * as oracle from "./oracle.js";

/** Both tables as one, for what the oracle says of the facts that they read and tell apart. */
const together = (before: SampleTable, after: SampleTable): oracle.AnyTable => ({
  ...before,
  rows: [...before.rows, ...after.rows],
});

/** One combination of facts for each combination of classes that the two tables tell apart. */
function combinations(before: SampleTable, after: SampleTable): oracle.Facts[] {
  const both = together(before, after);
  const names = oracle.factsRead(both);
  const one = Object.fromEntries(
    names.map((name) => [name, oracle.answersOf(both, name, domains, {}).map(([v]) => v)]),
  );
  return oracle.completions(both, {}, one);
}

function inShort(one: ComparedOutcome<string>): string {
  if (one.kind === "decided") return one.outcome;
  return one.kind === "open" ? openOr(one.possible) : `(${one.kind})`;
}

/** What may only be a gap or a contradiction is no more to decide() than a gap. */
const openOr = (possible: readonly string[]) => (possible.length === 0 ? oracle.gap : `open: ${[...possible].sort()}`);

/** How many of the combinations have each of these labels; none is counted for "". */
function counted(all: readonly oracle.Facts[], label: (facts: oracle.Facts) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const facts of all) {
    const key = label(facts);
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const labelled = <Item extends { readonly cases: number; readonly of: number }>(
  items: readonly Item[],
  total: number,
  label: (item: Item) => string,
) => new Map(items.map((one) => [label(one), (one.cases * total) / one.of]));

/** What two tables say with these facts, through the compiled tables. */
function decided(table: DecisionTable<SampleFacts, string, string>, facts: oracle.Facts, parameters?: ParameterValues) {
  try {
    const answer = decide(compileTable(table, parameters), facts);
    return answer.decided ? answer.outcome : openOr(answer.possible);
  } catch (error) {
    if (!isRedressError(error)) throw error;
    return error.message.includes("at most one outcome") ? oracle.contradiction : "(undeclared)";
  }
}

const single = fc.oneof(fc.tuple(uniqueTable, uniqueTable), fc.tuple(priorityTable, priorityTable));

describe("compareTables() against every combination of facts", () => {
  it("finds every pair of outcomes, in as many cases as there are", () => {
    fc.assert(
      fc.property(single, ([before, after]) => {
        const all = combinations(before, after);
        const pairs = counted(all, (facts) => {
          const [was, is] = [oracle.outcomeOf(before, facts), oracle.outcomeOf(after, facts)];
          return was === is ? "" : `${was} > ${is}`;
        });
        const { outcomes, collected } = compareTables(before, after);
        const found = labelled(outcomes, all.length, (one) => `${inShort(one.before)} > ${inShort(one.after)}`);
        expect(found).toEqual(new Map([...found.keys()].map((key) => [key, pairs.get(key)])));
        expect(found.size).toBe(pairs.size);
        expect(collected).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("shows each with facts that are sure to be decided so before and after", () => {
    fc.assert(
      fc.property(single, ([before, after]) => {
        for (const { before: was, after: is, sample } of compareTables(before, after).outcomes) {
          expect(decided(before, sample)).toBe(inShort(was));
          expect(decided(after, sample)).toBe(inShort(is));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("shows each with facts of which none can be left out", () => {
    fc.assert(
      // In a unique table decide() doesn't tell a gap from what is a gap or a contradiction.
      fc.property(fc.tuple(priorityTable, priorityTable), ([before, after]) => {
        for (const { before: was, after: is, sample } of compareTables(before, after).outcomes) {
          for (const name of Object.keys(sample)) {
            const { [name]: _left, ...others } = sample;
            expect([decided(before, others), decided(after, others)]).not.toEqual([inShort(was), inShort(is)]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("finds every clause that is a reason for the same outcome on one side alone", () => {
    const reasons = (table: SampleTable, facts: oracle.Facts): string[] => {
      const outcome = oracle.outcomeOf(table, facts);
      return table.rows
        .filter((row) => row.then === outcome && oracle.rowHolds(row, facts))
        .map(({ clause }) => clause);
    };
    fc.assert(
      fc.property(single, ([before, after]) => {
        const all = combinations(before, after);
        const { clauses } = compareTables(before, after);
        const found = labelled(clauses, all.length, (one) => `${one.clause} ${one.change} ${one.outcome}`);
        const expected = new Map<string, number>();
        for (const facts of all) {
          const outcome = oracle.outcomeOf(before, facts);
          if (outcome !== oracle.outcomeOf(after, facts)) continue;
          const [was, is] = [reasons(before, facts), reasons(after, facts)];
          for (const clause of new Set([...was, ...is])) {
            if (was.includes(clause) === is.includes(clause)) continue;
            const key = `${clause} ${is.includes(clause) ? "added" : "removed"} ${outcome}`;
            expected.set(key, (expected.get(key) ?? 0) + 1);
          }
        }
        expect([...found].sort()).toEqual([...expected].sort());
        for (const { sample, clause, change, outcome } of clauses) {
          const [was, is] = [before, after].map((table) => decide(compileTable(table), sample));
          expect([was?.outcome, is?.outcome]).toEqual([outcome, outcome]);
          const holds = [was, is].map((one) => one?.because.some((reason) => reason.clause === clause));
          expect(holds).toEqual(change === "added" ? [false, true] : [true, false]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("finds what each clause of a collecting table gives on one side alone", () => {
    const given = (table: SampleTable, clause: string, facts: oracle.Facts): string[] => [
      ...new Set(
        table.rows.filter((row) => row.clause === clause && oracle.rowHolds(row, facts)).map(({ then }) => then),
      ),
    ];
    const minus = (some: readonly string[], others: readonly string[]) =>
      some
        .filter((one) => !others.includes(one))
        .sort()
        .join();
    // Clauses that several rows share.
    const shared = collectTable.map((table) => ({
      ...table,
      rows: table.rows.map((row, place) => ({ ...row, clause: `C-${place % 2}` })),
    }));
    fc.assert(
      fc.property(shared, shared, (before, after) => {
        const all = combinations(before, after);
        const { collected, outcomes, clauses } = compareTables(before, after);
        expect([outcomes, clauses]).toEqual([[], []]);
        const found = labelled(
          collected,
          all.length,
          (one) => `${one.clause}: ${[...one.before.gives].sort()} > ${[...one.after.gives].sort()}`,
        );
        const expected = new Map<string, number>();
        for (const clause of ["C-0", "C-1"]) {
          const pairs = counted(all, (facts) => {
            const [was, is] = [given(before, clause, facts), given(after, clause, facts)];
            const [lost, won] = [minus(was, is), minus(is, was)];
            return lost + won === "" ? "" : `${clause}: ${lost} > ${won}`;
          });
          for (const [key, count] of pairs) expected.set(key, count);
        }
        expect([...found].sort()).toEqual([...expected].sort());
        for (const { clause, before: was, after: is, sample } of collected) {
          expect([...was.mayGive, ...is.mayGive]).toEqual([]);
          for (const facts of oracle.completions(together(before, after), sample, domains)) {
            const [had, has] = [given(before, clause, facts), given(after, clause, facts)];
            expect([minus(had, has), minus(has, had)]).toEqual([minus(was.gives, []), minus(is.gives, [])]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("finds nothing between a table and a copy with its keys and rows in another order", () => {
    fc.assert(
      fc.property(fc.oneof(uniqueTable, priorityTable, collectTable), (table) => {
        const facts = Object.fromEntries(Object.entries(table.facts).reverse()) as typeof table.facts;
        const copy = { ...table, facts, rows: [...table.rows].reverse() };
        const { outcomes, clauses, collected } = compareTables(table, copy);
        expect([outcomes, clauses, collected]).toEqual([[], [], []]);
      }),
      { numRuns: 100 },
    );
  });

  it("says of open parameters what decide() says", () => {
    const names = ["p1", "p2", "p3", "p4"];
    const value = fc.option(fc.integer({ min: 1, max: 4 }));
    const figures = fc.record(Object.fromEntries(names.map((name) => [name, value])));
    const withParameters = (table: SampleTable): SampleTable =>
      // In the rows a number is a threshold of `days`.
      ({ ...table, rows: JSON.parse(JSON.stringify(table.rows).replace(/:(\d)/g, ':{"parameter":"p$1"}')) });
    fc.assert(
      fc.property(single, figures, figures, ([one, other], before, after) => {
        const [was, is] = [withParameters(one), withParameters(other)];
        const { outcomes } = compareTables(was, is, { before, after });
        const all = oracle.completions(together(was, is), {}, domains);
        const [compiledBefore, compiledAfter] = [was, is];
        const pairs = new Set(
          all.slice(0, 700).map((facts) => {
            const pair = [decided(compiledBefore, facts, before), decided(compiledAfter, facts, after)];
            return pair[0] === pair[1] ? "" : pair.join(" > ");
          }),
        );
        pairs.delete("");
        const found = new Set(outcomes.map((two) => `${inShort(two.before)} > ${inShort(two.after)}`));
        if (all.length <= 700) expect([...found].sort()).toEqual([...pairs].sort());
        for (const two of outcomes) {
          expect(decided(was, two.sample, before)).toBe(inShort(two.before));
          expect(decided(is, two.sample, after)).toBe(inShort(two.after));
        }
      }),
      { numRuns: 60 },
    );
  });
});

type AnyTable = DecisionTable<{ readonly [name: string]: unknown }, string, string>;

/** The casts of this file: tables of whatever facts, as they come from a database. */
const tableOf = (facts: object, rows: readonly object[], more: object = {}): AnyTable =>
  ({
    hitPolicy: "priority",
    priority: ["high", "middle", "low"],
    facts,
    rows: [...rows, { when: {}, then: "low", clause: "A-9" }],
    ...more,
  }) as unknown as AnyTable;

const differences = (before: AnyTable, after: AnyTable, parameters?: Parameters<typeof compareTables>[2]) =>
  compareTables(before, after, parameters).outcomes.map(
    (one) => `${inShort(one.before)} > ${inShort(one.after)}: ${one.cases} of ${one.of}, ${JSON.stringify(one.sample)}`,
  );

describe("compareTables() where figures change", () => {
  const often = (figure: unknown) =>
    tableOf({ times: { kind: "integer", from: 1 }, late: { kind: "boolean" } }, [
      { when: { times: { atLeast: figure }, late: true }, then: "high", clause: "A-1" },
    ]);

  it.each([
    [2, 3, ['high > low: 1 of 6, {"times":2,"late":true}']],
    [3, 2, ['low > high: 1 of 6, {"times":2,"late":true}']],
    [1, 3, ['high > low: 1 of 4, {"times":1,"late":true}']],
    [2, 2, []],
  ])("gives exactly the cases between the figures %i and %i", (before, after, expected) => {
    expect(differences(often(before), often(after))).toEqual(expected);
  });

  it("gives the same for figures that stand apart as parameters", () => {
    const table = often({ parameter: "often" });
    const parameters = { before: { often: 2 }, after: { often: 4 } };
    expect(differences(table, table, parameters)).toEqual(['high > low: 1 of 6, {"times":2,"late":true}']);
    expect(differences(table, table, { before: { often: 2, other: 1 }, after: { often: 2, other: 2 } })).toEqual([]);
    expect(differences(often(2), table, { after: { often: 2 } })).toEqual([]);
  });

  it("gives what was open while a figure was missing, and what is open now", () => {
    const table = often({ parameter: "often" });
    expect(differences(table, table, { before: { often: null }, after: { often: 2 } })).toEqual([
      'open: high,low > low: 1 of 4, {"times":1,"late":true}',
      'open: high,low > high: 1 of 4, {"times":2,"late":true}',
    ]);
    expect(differences(table, table, { before: { often: 2 }, after: { often: null } })).toEqual([
      'low > open: high,low: 1 of 4, {"times":1,"late":true}',
      'high > open: high,low: 1 of 4, {"times":2,"late":true}',
    ]);
    expect(differences(table, table, { before: { often: null }, after: { often: null } })).toEqual([]);
  });

  const loss = (currency: string, amount: string) =>
    tableOf({ loss: { kind: "money" } }, [
      { when: { loss: { atLeast: { amount, currency } } }, then: "high", clause: "A-1" },
    ]);

  it("counts sums in their smallest units, and can't compare two currencies", () => {
    expect(differences(loss("CNY", "100.00"), loss("CNY", "100.01"))).toEqual([
      'high > low: 1 of 3, {"loss":{"amount":"100.00","currency":"CNY"}}',
    ]);
    expect(differences(loss("CNY", "100.00"), loss("JPY", "5"))).toEqual([
      'low > open: high,low: 1 of 4, {"loss":{"amount":"0.00","currency":"CNY"}}',
      'high > open: high,low: 1 of 4, {"loss":{"amount":"100.00","currency":"CNY"}}',
      'open: high,low > low: 1 of 4, {"loss":{"amount":"0","currency":"JPY"}}',
      'open: high,low > high: 1 of 4, {"loss":{"amount":"5","currency":"JPY"}}',
    ]);
  });

  const large = { loss: { kind: "money" }, stated: { kind: "boolean" } };
  const byLoss = { loss: { atLeast: { parameter: "limit" } } };
  const derived = (...knownBy: object[]) =>
    tableOf({ large: { kind: "derived", knownBy }, ...large }, [
      { when: { large: true }, then: "high", clause: "A-1" },
    ]);

  it("looks behind a derived fact, at one way to know it at a time", () => {
    const table = derived(byLoss, { stated: true });
    const limit = (amount: string) => ({ limit: yuan(Number(amount)) });
    expect(differences(table, table, { before: limit("500"), after: limit("800") })).toEqual([
      'high > low: 1 of 3, {"loss":{"amount":"5.00","currency":"CNY"}}',
    ]);
    expect(differences(table, table, { before: { limit: null }, after: limit("800") })).toEqual([
      'open: high,low > low: 1 of 4, {"loss":{"amount":"0.00","currency":"CNY"}}',
      'open: high,low > high: 1 of 4, {"loss":{"amount":"8.00","currency":"CNY"}}',
    ]);
  });

  it("takes a fact that is now derived from others as known by each of them", () => {
    const direct = tableOf(large, [{ when: { stated: true }, then: "high", clause: "A-1" }]);
    const parameters = { after: { limit: yuan(800) } };
    expect(differences(direct, derived(byLoss, { stated: true }), parameters)).toEqual([
      'open: high,low > low: 1 of 4, {"loss":{"amount":"0.00","currency":"CNY"}}',
      'open: high,low > high: 1 of 4, {"loss":{"amount":"8.00","currency":"CNY"}}',
    ]);
    expect(differences(direct, derived({ stated: true }))).toEqual([]);
  });

  it("brings together what only the other table brings together", () => {
    const rows = [{ when: { stated: true, spoken: true }, then: "high", clause: "A-1" }];
    const facts = { stated: { kind: "boolean" }, late: { kind: "boolean" }, spoken: { kind: "boolean" } };
    const either = { ...facts, large: { kind: "derived", knownBy: [{ stated: true }, { spoken: true }] } };
    const after = tableOf(either, [{ when: { large: true }, then: "high", clause: "A-1" }]);
    // At odds with each other, they leave the derived fact open.
    expect(differences(tableOf(facts, rows), after)).toEqual([
      'low > open: high,low: 2 of 4, {"stated":false,"spoken":true}',
    ]);
  });
});

describe("compareTables() where facts change", () => {
  const cause = (...values: string[]) =>
    tableOf({ cause: { kind: "one-of", values } }, [{ when: { cause: "fault" }, then: "high", clause: "A-1" }]);

  it("tells of a value that only one of the tables takes", () => {
    expect(differences(cause("fault", "none"), cause("fault", "none", "weather"))).toEqual([
      '(undeclared) > low: 1 of 3, {"cause":"weather"}',
    ]);
    expect(differences(cause("fault", "none", "weather"), cause("fault", "none"))).toEqual([
      'low > (undeclared): 1 of 3, {"cause":"weather"}',
    ]);
  });

  it("passes over a value of a fact that no row reads", () => {
    const facts = (...values: string[]) => tableOf({ cause: { kind: "one-of", values } }, []);
    expect(differences(facts("fault"), facts("fault", "weather"))).toEqual([]);
  });

  it("tells of numbers below where the other table begins", () => {
    const days = (from: object) =>
      tableOf({ days: { kind: "integer", ...from } }, [
        { when: { days: { atLeast: 5 } }, then: "high", clause: "A-1" },
      ]);
    expect(differences(days({ from: 1 }), days({ from: 3 }))).toEqual(['low > (undeclared): 1 of 3, {"days":1}']);
    expect(differences(days({ from: 1 }), days({}))).toEqual(['(undeclared) > low: 1 of 3, {"days":0}']);
  });

  it("tells of lists with an item that only one of the tables takes, though no row mentions it", () => {
    const marks = (...values: string[]) =>
      tableOf({ marks: { kind: "some-of", values } }, [
        { when: { marks: { hasAny: ["x"] } }, then: "high", clause: "A-1" },
      ]);
    expect(differences(marks("x", "y"), marks("x", "y", "z"))).toEqual([
      '(undeclared) > low: 1 of 4, {"marks":["z"]}',
      '(undeclared) > high: 1 of 4, {"marks":["x","z"]}',
    ]);
  });

  it("takes a fact of another kind as one of which each table takes its own values", () => {
    const hurt = (definition: object, when: unknown) =>
      tableOf({ hurt: definition }, [{ when: { hurt: when }, then: "high", clause: "A-1" }]);
    expect(differences(hurt({ kind: "boolean" }, true), hurt({ kind: "integer", from: 0 }, { atLeast: 1 }))).toEqual([
      'low > (undeclared): 1 of 4, {"hurt":false}',
      'high > (undeclared): 1 of 4, {"hurt":true}',
      '(undeclared) > low: 1 of 4, {"hurt":0}',
      '(undeclared) > high: 1 of 4, {"hurt":1}',
    ]);
  });

  it("takes a fact that only one of the tables reads as of no matter to the other", () => {
    const plain = tableOf({ late: { kind: "boolean" } }, [{ when: { late: true }, then: "high", clause: "A-1" }]);
    const more = tableOf({ late: { kind: "boolean" }, hurt: { kind: "boolean" } }, [
      { when: [{ late: true }, { hurt: true }], then: "high", clause: "A-1" },
    ]);
    expect(differences(plain, more)).toEqual(['low > high: 1 of 4, {"late":false,"hurt":true}']);
  });

  it("compares many facts without going through their combinations", () => {
    const names = Array.from({ length: 40 }, (_, at) => `fact${at}`);
    const facts = Object.fromEntries(names.map((name) => [name, { kind: "boolean" }]));
    const rows = names.map((name, at) => ({ when: { [name]: true }, then: "high", clause: `A-${at}` }));
    const { outcomes } = compareTables(tableOf(facts, rows), tableOf(facts, rows.slice(1)));
    expect(outcomes).toEqual([
      {
        before: { kind: "decided", outcome: "high" },
        after: { kind: "decided", outcome: "low" },
        cases: 1,
        of: 2 ** 40,
        sample: Object.fromEntries(names.map((name, at) => [name, at === 0])),
      },
    ]);
  });
});

describe("compareTables() where rows change", () => {
  const facts = { late: { kind: "boolean" }, hurt: { kind: "boolean" } };
  const late = { when: { late: true }, then: "high", clause: "A-1" };
  const hurt = { when: { hurt: true }, then: "high", clause: "A-2" };

  it("tells of a clause that is no longer a reason for an outcome that stays", () => {
    const { outcomes, clauses } = compareTables(
      tableOf(facts, [late, hurt]),
      tableOf(facts, [{ ...late, clause: "A-3" }, hurt]),
    );
    expect(outcomes).toEqual([]);
    expect(clauses).toEqual([
      { clause: "A-1", change: "removed", outcome: "high", cases: 1, of: 2, sample: { late: true } },
      { clause: "A-3", change: "added", outcome: "high", cases: 1, of: 2, sample: { late: true } },
    ]);
  });

  it("tells of another order of priority", () => {
    const rows = [late, { when: { hurt: true }, then: "middle", clause: "A-2" }];
    const turned = tableOf(facts, rows, { priority: ["middle", "high", "low"] });
    expect(differences(tableOf(facts, rows), turned)).toEqual(['high > middle: 1 of 4, {"late":true,"hurt":true}']);
  });

  it("tells of gaps and contradictions", () => {
    const unique = (...rows: object[]): AnyTable => ({ ...tableOf(facts, []), hitPolicy: "unique", rows }) as AnyTable;
    const low = { when: { hurt: true }, then: "low", clause: "A-2" };
    expect(differences(unique(late), unique(late, low))).toEqual([
      '(gap) > low: 1 of 4, {"late":false,"hurt":true}',
      'high > (contradiction): 1 of 4, {"late":true,"hurt":true}',
    ]);
    expect(differences(unique(), unique({ when: {}, then: "low", clause: "A-1" }))).toEqual([
      "(gap) > low: 1 of 1, {}",
    ]);
  });

  it("takes outcomes as the same whatever the order of their fields", () => {
    const collecting = (then: object): AnyTable =>
      ({ hitPolicy: "collect", facts, rows: [{ when: {}, then, clause: "A-1" }] }) as unknown as AnyTable;
    const comparison = compareTables(collecting({ kind: "reply", by: "x" }), collecting({ by: "x", kind: "reply" }));
    expect(comparison).toEqual({ outcomes: [], clauses: [], collected: [] });
  });

  it("tells of what a clause may give while a figure is missing, and takes a strange value as giving nothing", () => {
    const collecting = (values: readonly string[]): AnyTable =>
      ({
        hitPolicy: "collect",
        facts: { times: { kind: "integer", from: 1 }, cause: { kind: "one-of", values } },
        rows: [
          { when: { times: { atLeast: { parameter: "often" } } }, then: "call", clause: "A-1" },
          { when: { cause: "fault" }, then: "write", clause: "A-2" },
        ],
      }) as unknown as AnyTable;
    const parameters = { before: { often: null }, after: { often: 2 } };
    expect(compareTables(collecting(["fault"]), collecting(["fault", "none"]), parameters).collected).toEqual([
      {
        clause: "A-1",
        before: { gives: [], mayGive: ["call"] },
        after: { gives: [], mayGive: [] },
        cases: 1,
        of: 2,
        sample: { times: 1 },
      },
      {
        clause: "A-1",
        before: { gives: [], mayGive: ["call"] },
        after: { gives: ["call"], mayGive: [] },
        cases: 1,
        of: 2,
        sample: { times: 2 },
      },
    ]);
  });
});

describe("compareTables() refuses", () => {
  const unique: AnyTable = { hitPolicy: "unique", facts: {}, rows: [] };

  it("a table that collects beside one that doesn't", () => {
    expect(() => compareTables(unique, { ...unique, hitPolicy: "collect" })).toThrow(
      'tables to compare: hitPolicy must be not collect, as before: got "collect"',
    );
    expect(() => compareTables({ ...unique, hitPolicy: "collect" }, unique)).toThrow(
      'tables to compare: hitPolicy must be collect, as before: got "unique"',
    );
  });

  it("a table that can't be read", () => {
    expect(() => compareTables(unique, tableOf({}, [{ when: { late: true }, then: "high", clause: "A-1" }]))).toThrow(
      "decision table: rows.0.when.late must be on a fact that the table declares",
    );
  });

  it("lists of which both tables together tell too much apart", () => {
    const marks = (letter: string): AnyTable => {
      const values = Array.from({ length: 9 }, (_, at) => `${letter}${at}`);
      return tableOf({ marks: { kind: "some-of", values: [...values, "x"] } }, [
        { when: { marks: { hasAny: values } }, then: "high", clause: "A-1" },
      ]);
    };
    expect(() => compareTables(marks("a"), marks("b"))).toThrow(
      "tables to compare: facts.marks must be told apart by at most 16 items in both: got 18",
    );
  });
});
