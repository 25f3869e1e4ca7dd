import { describe, expect, it } from "vitest";
import { auditTable } from "../../src/decision-table/audit-table.js";
import { fanReturns as policy } from "../../src/policies/fan-returns.js";
import { configure } from "../../src/rules/configure.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";

/** Every clause of the document, with what it does. */
const kinds = {
  "FRR-0": "define",
  "FRR-1a": "decide",
  "FRR-1b": "decide",
  "FRR-2.1": "decide",
  "FRR-2.2": "decide",
  "FRR-2.3": "decide",
  "FRR-2.4": "decide",
  "FRR-2.5": "amount",
  "FRR-2.6": "amount",
  "FRR-2.7": "amount",
  "FRR-2.8": "decide",
};

describe("fanReturns", () => {
  it("has every clause of FRR, and no other", () => {
    expect(policy.clauses).toEqual(kinds);
  });

  it("cites each of them", () => {
    const { clauses, ...data } = policy;
    const cited = new Set(stringsIn(data).filter((text) => /^FRR-/.test(text)));
    expect([...cited].sort()).toEqual(Object.keys(clauses).sort());
  });

  it("gives the figures of its source, and none where the source has none", () => {
    expect(policy.choice.term).toEqual({ amount: 15, unit: "day" });
    expect(policy.warranty.term).toEqual({ amount: 1, unit: "year" });
    expect(Object.values(policy.parameters).map(({ kind, value, clause }) => [kind, value, clause])).toEqual([
      ["fee", null, "FRR-2.5"],
      ["fee", null, "FRR-2.6"],
      ["fee", null, "FRR-2.7"],
    ]);
    expect(policy.settings).toEqual({ repairExtendsWarranty: false, partsExchangedVoidsRepair: false });
  });

  it.each([["remedies"], ["ruledOut"], ["deductions"]] as const)("has no fault in the table %s", (name) => {
    expect(auditTable<object, unknown, string>(policy[name])).toEqual([]);
  });

  it("rests each deduction on the clause of its parameter", () => {
    for (const row of policy.deductions.rows) expect(policy.parameters[row.then.parameter].clause).toBe(row.clause);
  });

  it("names for each remedy the three others as what comes near", () => {
    for (const [remedy, others] of Object.entries(policy.nearest)) {
      expect([remedy, ...others].sort()).toEqual(["exchange", "refurbish", "repair", "return"]);
    }
  });

  it.each([
    ["en", en],
    ["zh", zh],
  ] as const)("has words in %s for every id that it uses, and a label for every fact", (_, texts) => {
    const { remedies, deductions, refusals, starts, silences, missing, settings } = texts.claimWords;
    const named = {
      remedies: Object.keys(policy.nearest),
      deductions: policy.deductions.rows.map((row) => row.then.kind),
      refusals: ["ruled-out", "warranty-over", "not-given"],
      starts: ["delivery", "sale"],
      silences: ["repair-at-a-price", "restitution"],
      missing: [...Object.keys(policy.parameters), "price", "currency"],
      settings: Object.keys(policy.settings),
      facts: Object.keys(policy.remedies.facts),
      clauses: Object.keys(policy.clauses),
    };
    const known: { readonly [list: string]: object } = {
      ...{ remedies, deductions, refusals, starts, silences, missing, settings },
      ...{ facts: texts.returnRequest.facts, clauses: texts.frr.clauses },
    };
    const without = Object.entries(named).flatMap(([list, ids]) => ids.filter((id) => !(id in (known[list] ?? {}))));
    expect(without).toEqual([]);
  });
});

describe("configure() a return policy", () => {
  it("takes a fee as a fixed sum or as a share of the price", () => {
    const configured = configure(policy, {
      parameters: {
        wrongOrderFee: { kind: "fixed", sum: { amount: "30", currency: "CNY" } },
        unsuitableUseCost: { kind: "share-of-price", share: "10%" },
      },
    });
    expect(configured.parameters.wrongOrderFee.value).toEqual({
      kind: "fixed",
      sum: { amount: "30.00", currency: "CNY" },
    });
    expect(configured.parameters.unsuitableUseCost.value).toEqual({ kind: "share-of-price", share: "10%" });
    expect(configured.parameters.transportDamageCost.value).toBeNull();
  });

  it.each([
    ["30.00"],
    [{ kind: "fixed" }],
    [{ kind: "fixed", sum: { amount: "-1", currency: "CNY" } }],
    [{ kind: "share-of-price", share: "101%" }],
    [{ kind: "share-of-price", share: 10 }],
    [{ kind: "percent", share: "10%" }],
    [null],
  ])("refuses the fee %j", (value) => {
    const attempt = () => Reflect.apply(configure, undefined, [policy, { parameters: { wrongOrderFee: value } }]);
    expect(attempt).toThrow(/^configuration: parameters.wrongOrderFee must be \{ kind: "fixed", sum \}/);
  });

  it.each([["repairExtendsWarranty"], ["partsExchangedVoidsRepair"]])(
    "refuses a %s that is neither yes nor no",
    (name) => {
      for (const value of ["yes", 1, null]) {
        const attempt = () => Reflect.apply(configure, undefined, [policy, { settings: { [name]: value } }]);
        expect(attempt).toThrow(`configuration: settings.${name} must be true or false`);
      }
    },
  );
});

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
