import { describe, expect, it } from "vitest";
import { type Benefit, type BenefitInput, benefit, benefitSchema } from "../../src/models/benefit.js";

const gain = { implementedOn: "2026-03-01", amount: { amount: "10000.01", currency: "CNY" } } as const;

function refusal(input: object): string {
  try {
    Reflect.apply(benefit, undefined, [input]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

const wrongAccrual = "accrued must be either { on } or { from, through }: got";
const wrongWeight = 'proposers.0.weight must be above 0: a whole number, or a decimal string such as "33.3": got';

describe("benefit()", () => {
  it.each<[string, BenefitInput]>([
    ["a gain whose days aren't known", gain],
    ["a loss", { ...gain, amount: { amount: "-5.00", currency: "CNY" }, accrued: { on: "2026-05-08" } }],
    ["what accrued on the day of implementation", { ...gain, accrued: { on: "2026-03-01" } }],
    ["what accrued over one day", { ...gain, accrued: { from: "2026-03-01", through: "2026-03-01" } }],
    ["what accrued over a month", { ...gain, accrued: { from: "2026-03-01", through: "2026-03-31" } }],
    [
      "joint proposers",
      {
        ...gain,
        proposers: [
          { id: "p1", weight: 1 },
          { id: "p2", weight: "33.3" },
        ],
      },
    ],
    ["a list without proposers", { ...gain, proposers: [] }],
  ])("takes %s as it is, frozen, and again after JSON", (_, input) => {
    const noun = benefit(input);
    expect(noun).toEqual(input);
    expect(Object.isFrozen(noun)).toBe(true);
    expect(benefit(JSON.parse(JSON.stringify(noun)))).toEqual(noun);
  });

  it("makes the amount canonical", () => {
    expect(benefit({ ...gain, amount: { amount: "-0", currency: "KWD" } }).amount).toEqual({
      amount: "0.000",
      currency: "KWD",
    });
  });

  it.each<[object, string]>([
    [{ ...gain, accrued: { on: "2026-02-28" } }, 'accrued.on must be at or after implementedOn: got "2026-02-28"'],
    [
      { ...gain, accrued: { from: "2026-02-28", through: "2026-03-31" } },
      'accrued.from must be at or after implementedOn: got "2026-02-28"',
    ],
    [
      { ...gain, accrued: { from: "2026-03-02", through: "2026-03-01" } },
      'accrued.through must be at or after accrued.from: got "2026-03-01"',
    ],
    [{ ...gain, accrued: {} }, wrongAccrual],
    [{ ...gain, accrued: { from: "2026-03-01" } }, wrongAccrual],
    [{ ...gain, accrued: { through: "2026-03-01" } }, wrongAccrual],
    [{ ...gain, accrued: { on: "2026-03-01", from: "2026-03-01", through: "2026-03-01" } }, wrongAccrual],
    [{ ...gain, accrued: { on: "2026-03-01", through: "2026-03-01" } }, wrongAccrual],
    [{ ...gain, accrued: "2026-03-01" }, 'accrued must be an object: got "2026-03-01"'],
    [{ amount: gain.amount }, 'implementedOn must be a day such as "2026-09-24": got nothing'],
    [{ implementedOn: "2026-03-01" }, "amount must be an object: got nothing"],
    [{ ...gain, amount: { amount: 12, currency: "CNY" } }, 'amount.amount must be a string such as "12.50": got 12'],
    [{ ...gain, proposers: [{ id: "p1", weight: 0 }] }, `${wrongWeight} 0`],
    [{ ...gain, proposers: [{ id: "p1", weight: "0.00" }] }, `${wrongWeight} "0.00"`],
    [{ ...gain, proposers: [{ id: "p1", weight: -1 }] }, `${wrongWeight} -1`],
    [{ ...gain, proposers: [{ id: "p1", weight: 0.5 }] }, `${wrongWeight} 0.5`],
    [{ ...gain, proposers: [{ id: "p1" }] }, `${wrongWeight} nothing`],
    [{ ...gain, proposers: [{ id: "p1", weight: null }] }, `${wrongWeight} null`],
    [{ ...gain, proposers: [{ id: "", weight: 1 }] }, 'proposers.0.id must be text: got ""'],
    [
      {
        ...gain,
        proposers: [
          { id: "p1", weight: 1 },
          { id: "p2", weight: 1 },
          { id: "p1", weight: 2 },
        ],
      },
      'proposers.2.id must be listed once: got "p1"',
    ],
    [{ ...gain, note: "x" }, "note must be left out: there is no such field"],
  ])("refuses %j", (input, message) => {
    expect(refusal(input)).toContain(message);
  });

  it("knows one way of accruing at a time by type", () => {
    // @ts-expect-error a day or days, not both
    const both: BenefitInput = { ...gain, accrued: { on: "2026-03-01", from: "2026-03-01", through: "2026-03-02" } };
    // @ts-expect-error what nobody checked is no benefit
    const unchecked: Benefit = gain;
    expect([both.implementedOn, unchecked.implementedOn]).toEqual(["2026-03-01", "2026-03-01"]);
  });
});

describe("benefitSchema", () => {
  it("lists the problems with their paths and doesn't throw", () => {
    const { issues = [] } = benefitSchema["~standard"].validate({ ...gain, amount: 1, implementedOn: 2 });
    expect(issues.map(({ path }) => path)).toEqual([["implementedOn"], ["amount"]]);
  });
});
