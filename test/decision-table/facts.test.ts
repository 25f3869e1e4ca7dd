import { describe, expect, it } from "vitest";
import {
  collect,
  compileTable,
  type DecisionTable,
  decide,
  type ParameterValues,
  type UniqueTable,
} from "../../src/decision-table/index.js";

const yuan = (amount: string) => ({ amount, currency: "CNY" });

interface LossFacts {
  readonly large: boolean;
  readonly loss: { readonly amount: string; readonly currency: string };
  readonly stated: boolean;
}

const losses: DecisionTable<LossFacts, string, string> = {
  hitPolicy: "unique",
  facts: {
    large: { kind: "derived", knownBy: [{ loss: { atLeast: { parameter: "limit" } } }, { stated: true }] },
    loss: { kind: "money" },
    stated: { kind: "boolean" },
  },
  rows: [
    { when: { large: true }, then: "major", clause: "L-1" },
    { when: { large: false }, then: "minor", clause: "L-2" },
  ],
};

describe("decide() with a fact known in two ways", () => {
  const given = compileTable(losses, { limit: yuan("5000.00") });
  const open = compileTable(losses, { limit: null });
  const euro = { amount: "9000.00", currency: "EUR" };

  it.each<[string, Partial<LossFacts>, string | undefined]>([
    ["a loss right below the threshold", { loss: yuan("4999.99") }, "minor"],
    ["a loss at the threshold", { loss: yuan("5000.00") }, "major"],
    ["a loss at the threshold, with fewer decimals", { loss: yuan("5000") }, "major"],
    ["a statement alone", { stated: true }, "major"],
    ["a denial alone", { stated: false }, "minor"],
    ["both in agreement", { loss: yuan("5000.00"), stated: true }, "major"],
    ["both at odds", { loss: yuan("5000.00"), stated: false }, undefined],
    ["both at odds the other way", { loss: yuan("4999.99"), stated: true }, undefined],
    ["another currency alone", { loss: euro }, undefined],
    ["another currency and a statement", { loss: euro, stated: false }, "minor"],
    ["nothing", {}, undefined],
  ])("with a threshold: %s", (_name, facts, outcome) => {
    expect(decide(given, facts).outcome).toBe(outcome);
  });

  it("names the facts behind it as the ones that were read", () => {
    expect(decide(given, { stated: true }).because).toEqual([
      { clause: "L-1", outcome: "major", facts: ["loss", "stated"] },
    ]);
  });

  it("says what can't be used and asks for the exacter fact", () => {
    const both = { facts: ["loss", "stated"] };
    expect(decide(given, {})).toMatchObject({ ask: ["loss"], unclear: [] });
    expect(decide(given, { loss: yuan("1.00"), stated: true })).toMatchObject({
      ask: ["loss"],
      unclear: [{ ...both, why: "at-odds" }],
    });
    expect(decide(given, { loss: euro })).toMatchObject({ ask: ["loss"], unclear: [{ ...both, why: "currency" }] });
    expect(decide(given, { loss: euro, stated: true }).unclear).toEqual([]);
  });

  it("asks for the statement while the threshold is open", () => {
    const missing = { facts: ["loss"], why: "open-parameter", parameter: "limit" };
    expect(decide(open, {})).toMatchObject({ ask: ["stated"], unclear: [] });
    expect(decide(open, { loss: yuan("1.00") })).toMatchObject({ ask: ["stated"], unclear: [missing] });
    expect(decide(open, { loss: yuan("1.00"), stated: true })).toMatchObject({ outcome: "major", unclear: [] });
  });

  it("asks for nothing where all thresholds are open, and says so", () => {
    const facts = {
      ...losses.facts,
      large: { kind: "derived", knownBy: [{ loss: { atLeast: { parameter: "limit" } } }] },
    } as const;
    const { ask, unclear } = decide(compileTable({ ...losses, facts }, { limit: null }), {});
    expect(ask).toEqual([]);
    expect(unclear).toEqual([{ facts: ["loss"], why: "open-parameter", parameter: "limit" }]);
  });

  it("takes a way with two comparisons as one", () => {
    const knownBy = [{ loss: { atLeast: yuan("1.00"), below: yuan("2.00") } }];
    const table = compileTable({ ...losses, facts: { ...losses.facts, large: { kind: "derived", knownBy } } });
    expect(["0.99", "1.00", "1.99", "2.00"].map((amount) => decide(table, { loss: yuan(amount) }).outcome)).toEqual([
      "minor",
      "major",
      "major",
      "minor",
    ]);
  });
});

describe("decide() with a threshold that is open", () => {
  const ages: DecisionTable<{ readonly age: number; readonly waived: boolean }, string, string> = {
    hitPolicy: "unique",
    facts: { age: { kind: "integer", from: 0 }, waived: { kind: "boolean" } },
    rows: [
      { when: { age: { below: { parameter: "majority" } }, waived: false }, then: "minor", clause: "A-1" },
      { when: [{ age: { atLeast: { parameter: "majority" } } }, { waived: true }], then: "adult", clause: "A-2" },
    ],
  };
  const compiled = (parameters: ParameterValues) => compileTable(ages, parameters);

  it("leaves it undecided, asks for nothing that doesn't help, and names the parameter", () => {
    expect(decide(compiled({ majority: null }), { age: 17, waived: false })).toMatchObject({
      decided: false,
      possible: ["minor", "adult"],
      ask: [],
      unclear: [{ facts: ["age"], why: "open-parameter", parameter: "majority" }],
    });
  });

  it("decides where the parameter can't matter", () => {
    expect(decide(compiled({ majority: null }), { waived: true })).toMatchObject({ outcome: "adult", unclear: [] });
  });

  it("names the fact, not the parameter, in its reasons", () => {
    const { notBecause } = decide(compiled({ majority: null }), { waived: false });
    expect(notBecause.map(({ facts }) => facts)).toEqual([["age"], ["age"]]);
  });

  it("decides once it has a figure, on both sides of it", () => {
    const table = compiled({ majority: 18 });
    expect([17, 18].map((age) => decide(table, { age, waived: false }).outcome)).toEqual(["minor", "adult"]);
  });
});

describe("decide() refuses", () => {
  interface Facts {
    readonly hurt: boolean;
    readonly colour: string;
    readonly marks: readonly string[];
    readonly days: number;
    readonly price: { readonly amount: string; readonly currency: string };
  }
  const table: DecisionTable<Facts, string, string> = {
    hitPolicy: "priority",
    priority: ["high"],
    facts: {
      hurt: { kind: "boolean" },
      colour: { kind: "one-of", values: ["a", "b", "c", "d", "e", "constructor"] },
      marks: { kind: "some-of", values: ["x", "y"] },
      days: { kind: "integer", from: 1 },
      price: { kind: "money" },
    },
    rows: [
      {
        when: {
          hurt: true,
          colour: ["e", "constructor"],
          marks: { hasAny: ["x"] },
          days: { atLeast: 2 },
          price: { atLeast: yuan("1.00") },
        },
        then: "high",
        clause: "A",
      },
    ],
  };
  const compiled = compileTable(table);
  const right = { hurt: true, colour: "constructor", marks: ["x", "y"], days: 2, price: yuan("1.00") };

  it("nothing where the facts are right", () => {
    expect(decide(compiled, right).outcome).toBe("high");
    expect(decide(compiled, { ...right, colour: "a" }).decided).toBe(false);
  });

  it.each<[string, unknown]>([
    ["hurt", "true"],
    ["hurt", null],
    ["hurt", 1],
    ["colour", "f"],
    ["colour", "toString"],
    ["colour", true],
    ["colour", ["a"]],
    ["marks", "x"],
    ["marks", ["x", "z"]],
    ["marks", [undefined]],
    ["marks", { x: true }],
    ["days", 0],
    ["days", 1.5],
    ["days", Number.NaN],
    ["days", Number.POSITIVE_INFINITY],
    ["days", "2"],
    ["days", yuan("2")],
    ["price", 5],
    ["price", yuan("-1.00")],
    ["price", yuan("1.005")],
    ["price", yuan("")],
    ["price", { amount: 5, currency: "CNY" }],
    ["price", { amount: "5.00" }],
    ["price", { amount: "much", currency: "EUR" }],
  ])("%s of %j, before and after a right one was decided", (name, value) => {
    // Facts come from programs that don't check their types.
    const wrong = { ...right, [name]: value };
    for (let time = 0; time < 2; time += 1) {
      expect(() => decide(compiled, wrong)).toThrow(`facts: ${name} must be as declared, `);
      decide(compiled, right);
    }
  });

  it("facts that are none", () => {
    for (const facts of [null, undefined, "hurt", 7]) {
      // @ts-expect-error -- a program without types
      expect(() => decide(compiled, facts)).toThrow("facts: must be an object");
    }
  });

  it("a table that collects, as collect() does one that decides", () => {
    const collecting = compileTable({ ...table, hitPolicy: "collect" });
    expect(() => decide(collecting, right)).toThrow('decide: hitPolicy must be unique or priority: got "collect"');
    expect(() => collect(compiled, right)).toThrow('collect: hitPolicy must be collect: got "priority"');
  });

  it("passes over fields that no row reads", () => {
    const price = { ...right, other: Number.NaN, note: null };
    expect(decide(compiled, price).outcome).toBe("high");
  });

  it("a contradiction with both clauses, both outcomes and the facts", () => {
    const contradicting: UniqueTable<
      { readonly hurt: boolean; readonly late: boolean; readonly days: number },
      string,
      string
    > = {
      hitPolicy: "unique",
      facts: { hurt: { kind: "boolean" }, late: { kind: "boolean" }, days: { kind: "integer" } },
      rows: [
        { when: { hurt: true }, then: "high", clause: "S-1" },
        { when: { late: true }, then: "low", clause: "S-2" },
        { when: { days: { above: 3 } }, then: "low", clause: "S-3" },
      ],
    };
    const both = compileTable(contradicting);
    expect(() => decide(both, { hurt: true, late: true, days: 1 })).toThrow(
      'decision table: S-1 ("high") and S-2 ("low") must be at most one outcome for {"hurt":true,"late":true}: got "both"',
    );
    // One that may come isn't there yet.
    expect(decide(both, { hurt: true, late: false })).toMatchObject({
      decided: false,
      possible: ["high"],
      ask: ["days"],
    });
  });
});

describe("decide() with many facts", () => {
  const facts = Array.from({ length: 60 }, (_, at) => `fact${at}`);
  const table: DecisionTable<{ readonly [name: string]: boolean }, string, string> = {
    hitPolicy: "priority",
    priority: ["yes", "no"],
    facts: Object.fromEntries(facts.map((name) => [name, { kind: "boolean" }])),
    rows: [
      ...facts.map((name, at) => ({
        when: { [name]: true, [facts[(at + 7) % 60] ?? ""]: true },
        then: "yes",
        clause: `Y-${at}`,
      })),
      { when: {}, then: "no", clause: "N" },
    ],
  };
  const compiled = compileTable(table);
  const no = Object.fromEntries(facts.map((name) => [name, false]));

  it("tells cells apart of which there are more than whole numbers", () => {
    expect(decide(compiled, no).outcome).toBe("no");
    for (let at = 0; at < 60; at += 1) {
      const pair = { ...no, [`fact${at}`]: true, [`fact${(at + 7) % 60}`]: true };
      expect(decide(compiled, pair).because.map(({ clause }) => clause)).toEqual([`Y-${at}`]);
      expect(decide(compiled, { ...no, [`fact${at}`]: true }).outcome).toBe("no");
    }
  });
});
