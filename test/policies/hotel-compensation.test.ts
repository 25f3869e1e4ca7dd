import { describe, expect, it } from "vitest";
import { auditTable } from "../../src/decision-table/audit-table.js";
import { damageClaimSchema } from "../../src/models/damage-claim.js";
import { hotelCompensation as policy } from "../../src/policies/hotel-compensation.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { configure } from "../../src/rules/configure.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";

const cny = (amount: string) => ({ amount, currency: "CNY" });

describe("hotelCompensation", () => {
  it("has the clauses that claims rest on, as the complaint policy of the same document has them", () => {
    expect(hotelComplaints.clauses).toMatchObject(policy.clauses);
    expect(Object.keys(policy.clauses)).toHaveLength(16);
  });

  it("cites each of them, and no other", () => {
    const { clauses, ...data } = policy;
    const cited = new Set(stringsIn(data).filter((text) => /^HCM-/.test(text)));
    expect([...cited].sort()).toEqual(Object.keys(clauses).sort());
  });

  it("gives the figures of its source, and none where the source has none", () => {
    const values = Object.entries(policy.parameters).map(([name, { value, clause }]) => [name, value, clause]);
    expect(values).toEqual([
      ["repairUpTo", "1", "HCM-1.5.5"],
      ["lostCashApprover", null, "HCM-1.5.6"],
      ["authority", null, "HCM-4.1.8"],
      ["usefulLives", null, "HCM-1.5.5"],
      ["planFrom", null, "HCM-4.2.8"],
    ]);
    expect(policy.settings).toEqual({ depreciation: { method: "straight-line-by-months" }, cash: "not-offered" });
  });

  it.each([["remedy"], ["ruledOut"], ["steps"]] as const)("has no fault in the table %s", (name) => {
    for (const planFrom of [null, cny("5000.00")]) {
      expect(auditTable<object, unknown, string>(policy[name], { planFrom })).toEqual([]);
    }
  });

  it("has no two rows that hold together and disagree, so that the order of remedies decides nothing", () => {
    expect(auditTable({ ...policy.remedy, hitPolicy: "unique" })).toEqual([]);
  });

  it("has no remedy in cash", () => {
    expect(policy.remedy.priority).toEqual(["repair", "in-kind", "gesture", "refer", "none"]);
    expect(policy.remedy.rows.map((row) => row.then)).not.toContain("cash");
  });

  it("reads only facts that a claim has, or that the rule works out", () => {
    const worked = [
      "hotelHasShare",
      "repairWithinValue",
      "valueLeft",
      "exceptionApproved",
      "remedy",
      "worth",
      "cashAllowed",
    ];
    const claim = {
      kind: "article",
      happenedOn: "2026-11-22",
      liability: "hotel",
      article: {},
      repair: { possible: true },
    };
    const cash = {
      kind: "cash",
      happenedOn: "2026-11-22",
      amount: cny("1"),
      deposited: true,
      securityFailed: true,
      staffFault: true,
    };
    for (const input of [claim, cash]) expect(damageClaimSchema["~standard"].validate(input)).toHaveProperty("value");
    const paths = [...Object.keys(claim), ...Object.keys(cash), "repair.possible", ...worked];
    expect(Object.keys(policy.steps.facts).filter((name) => !paths.includes(name))).toEqual([]);
  });

  it("sends every role of the ladder up by a clause, until the top", () => {
    for (const { from } of policy.ladder) {
      let level = [from];
      for (let steps = 0; level.length > 0 && steps < 9; steps += 1) {
        level = level.flatMap((role) => policy.ladder.find((rung) => rung.from === role)?.to ?? []);
      }
      expect({ from, level }).toEqual({ from, level: [] });
    }
  });

  it.each([
    ["en", en],
    ["zh", zh],
  ] as const)("has words in %s for every id that it uses, and a label for every fact", (_, texts) => {
    const { remedies, forms, steps, roles, missing, settings, cash } = texts.claimWords;
    const roleWords = { ...texts.words.roles, ...roles };
    const named = {
      remedies: [...policy.remedy.priority, ...policy.ruledOut.rows.map((row) => row.then)],
      forms: [...Object.values(policy.forms).flat(), "as-approved"],
      steps: policy.steps.rows.map((row) => row.then.step),
      roles: [
        ...policy.ladder.flatMap(({ from, to }) => [from, ...to]),
        ...policy.otherwise.to,
        ...policy.steps.rows.flatMap((row) => row.then.by ?? []),
      ],
      missing: [...Object.keys(policy.parameters), "decidedBy", "grantedThisMonth"],
      settings: Object.keys(policy.settings),
      cash: ["not-offered", "last-resort"],
      facts: Object.keys(policy.steps.facts),
      clauses: Object.keys(policy.clauses),
    };
    const known: { readonly [list: string]: object } = {
      ...{ remedies, forms, steps, roles: roleWords, missing, settings, cash },
      ...{ facts: texts.damageClaim.facts, clauses: texts.hcm.clauses },
    };
    const without = Object.entries(named).flatMap(([list, ids]) => ids.filter((id) => !(id in (known[list] ?? {}))));
    expect(without).toEqual([]);
  });
});

describe("configure() a compensation policy", () => {
  it("takes every kind of figure, in its canonical form, and names what was set", () => {
    const configuration = {
      parameters: {
        repairUpTo: "0.8",
        lostCashApprover: "company",
        authority: [{ role: "branch-manager", remedy: "repair", perCase: cny("300"), perMonth: cny("900") }],
        usefulLives: [{ category: "suit", months: 60 }],
        planFrom: cny("5000"),
      },
      settings: { depreciation: { method: "daily-rate", rate: "0.1%" }, cash: "last-resort" },
    } as const;
    const configured = configure(policy, configuration);
    expect(configured.parameters.authority.value).toEqual([
      { role: "branch-manager", remedy: "repair", perCase: cny("300.00"), perMonth: cny("900.00") },
    ]);
    expect(configured.parameters.planFrom).toEqual({ kind: "money", value: cny("5000.00"), clause: "HCM-4.2.8" });
    expect(configured.settings).toEqual(configuration.settings);
    expect(configured.configured).toMatchObject({
      settings: configuration.settings,
      parameters: { repairUpTo: "0.8" },
    });
    expect(policy.parameters.planFrom.value).toBeNull();
  });

  it.each([
    ["repairUpTo", ["-1", "01", "1e2", "", "1.", 1, null, {}]],
    ["lostCashApprover", ["", " ", 1, null, ["company"]]],
    ["planFrom", ["5000", { amount: "-1", currency: "CNY" }, { amount: "1", currency: "XXX1" }, 5]],
    [
      "authority",
      [
        "all",
        {},
        [{ role: "a", remedy: "cash", perCase: cny("1") }],
        [{ role: "", remedy: "repair", perCase: cny("1") }],
        [{ role: "a", remedy: "repair" }],
        [{ role: "a", remedy: "repair", perCase: cny("-1") }],
        [{ role: "a", remedy: "repair", perCase: cny("1"), perMonth: { amount: "1", currency: "USD" } }],
        [{ role: "a", remedy: "repair", perCase: cny("1"), perMonth: 7 }],
        [
          { role: "a", remedy: "repair", perCase: cny("1") },
          { role: "a", remedy: "repair", perCase: cny("2") },
        ],
      ],
    ],
    [
      "usefulLives",
      [
        [{ category: "suit", months: 0 }],
        [{ category: "suit", months: 1201 }],
        [{ category: "suit", months: 1.5 }],
        [{ category: "", months: 1 }],
        [
          { category: "suit", months: 1 },
          { category: "suit", months: 2 },
        ],
        [null],
      ],
    ],
  ])("refuses a %s that is none", (name, values) => {
    for (const value of values) {
      const attempt = () => Reflect.apply(configure, undefined, [policy, { parameters: { [name]: value } }]);
      expect(attempt, JSON.stringify(value)).toThrow(new RegExp(`^configuration: parameters.${name} must be `));
    }
  });

  it.each([
    ["cash", ["always", true, null]],
    [
      "depreciation",
      [
        "linear",
        { method: "none" },
        { method: "daily-rate" },
        { method: "daily-rate", rate: "101%" },
        { method: "straight-line-by-days", rate: "1%" },
        null,
      ],
    ],
  ])("refuses a setting %s that is none", (name, values) => {
    for (const value of values) {
      const attempt = () => Reflect.apply(configure, undefined, [policy, { settings: { [name]: value } }]);
      expect(attempt, JSON.stringify(value)).toThrow(new RegExp(`^configuration: settings.${name} must be `));
    }
  });

  it("names the settings that there are where another is given", () => {
    const attempt = () => Reflect.apply(configure, undefined, [policy, { settings: { rollOver: "none" } }]);
    expect(attempt).toThrow(/rollOver must be left out: the settings are depreciation, cash/);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
