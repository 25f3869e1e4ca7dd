import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Money, money, moneyFromMinorUnits, toMinorUnits } from "../../src/models/money.js";
import { payMonth } from "../../src/models/pay-month.js";
import { customerServiceDepartment as policy } from "../../src/policies/customer-service.js";
import { dealerService } from "../../src/policies/dealer-service.js";
import { configure } from "../../src/rules/configure.js";
import { deductForLateness } from "../../src/rules/deduct-for-lateness.js";

const month = "2026-03";
const basePay = money("2000.00", "CNY");
const allOfMonth = configure(policy, { settings: { higherRateAppliesTo: "all-of-month" } });
const late = (latenesses: number, under = policy, pay: Money = basePay) =>
  deductForLateness(payMonth({ month, basePay: pay, latenesses }), { policy: under });

describe("deductForLateness()", () => {
  it.each([
    [0, "", "0.00", "2000.00"],
    [1, "1%", "20.00", "1980.00"],
    [2, "1% 1%", "40.00", "1960.00"],
    [3, "1% 1% 5%", "140.00", "1860.00"],
    [4, "1% 1% 5% 5%", "240.00", "1760.00"],
  ])("takes for %i latenesses %s: from the third on the higher rate", (count, rates, total, remaining) => {
    const decision = late(count);
    expect(decision.deductions.map(({ rate }) => rate).join(" ")).toBe(rates);
    expect([decision.total?.amount, decision.remaining?.amount]).toEqual([total, remaining]);
    expect(decision).toMatchObject({ decided: true, ask: [], exceedsBasePay: false, basePay });
  });

  it.each([
    [0, "", "0.00"],
    [1, "1%", "20.00"],
    [2, "1% 1%", "40.00"],
    [3, "5% 5% 5%", "300.00"],
    [4, "5% 5% 5% 5%", "400.00"],
  ])("takes for %i latenesses %s where the higher rate is for all of the month", (count, rates, total) => {
    const decision = late(count, allOfMonth);
    expect(decision.deductions.map(({ rate }) => rate).join(" ")).toBe(rates);
    expect(decision.total?.amount).toBe(total);
    expect(decision.policy).toEqual({
      id: "customer-service",
      version: "1.0.0",
      configured: { parameters: {}, settings: { higherRateAppliesTo: "all-of-month" } },
    });
  });

  it.each([
    [1, "5% 5% 5% 5%"],
    [2, "1% 5% 5% 5%"],
    [4, "1% 1% 1% 5%"],
    [5, "1% 1% 1% 1%"],
  ])("has the higher rate from lateness %i on where a company says so", (higherRateFrom, rates) => {
    const decision = late(4, configure(policy, { parameters: { higherRateFrom } }));
    expect(decision.deductions.map(({ rate }) => rate).join(" ")).toBe(rates);
  });

  it("lists each deduction with its place, rate, sum and clause", () => {
    expect(late(3).deductions).toEqual([
      { nth: 1, rate: "1%", sum: money("20.00", "CNY"), clause: "CSD-7" },
      { nth: 2, rate: "1%", sum: money("20.00", "CNY"), clause: "CSD-7" },
      { nth: 3, rate: "5%", sum: money("100.00", "CNY"), clause: "CSD-7" },
    ]);
  });

  it.each([
    [0, ["0%"], ["1% failed", "5% failed"]],
    [2, ["1%"], ["5% failed"]],
    [3, ["1%", "5%"], []],
  ])("cites CSD-7 for the rates that %i latenesses have, and says why not for the others", (count, rates, others) => {
    const { because, notBecause } = late(count);
    const cited = rates.map((outcome) => ({ clause: "CSD-7", outcome, facts: ["latenesses"] }));
    expect(because).toEqual(cited);
    expect(notBecause.map(({ outcome, status }) => `${outcome} ${status}`)).toEqual(others);
  });

  it("doesn't cite the lower rate where all of the month has the higher one", () => {
    expect(late(3, allOfMonth).because.map(({ outcome }) => outcome)).toEqual(["5%"]);
  });

  it.each([
    ["0.49", "0.00"],
    ["0.50", "0.01"],
    ["149.99", "1.50"],
    ["150.49", "1.50"],
    ["150.50", "1.51"],
  ])("rounds 1%% of %s half up, to %s", (amount, sum) => {
    const [first] = late(1, policy, money(amount, "CNY")).deductions;
    expect(first).toMatchObject({ sum: money(sum, "CNY") });
  });

  it("rounds one by one: twice 0.005 makes 0.02, not 0.01", () => {
    expect(late(2, policy, money("0.50", "CNY")).total?.amount).toBe("0.02");
  });

  it("counts in the currency of the base pay", () => {
    expect(late(3, policy, money("1000", "JPY")).total).toEqual(money("70", "JPY"));
  });

  it.each([
    [21, "97%", "60.00", false],
    [22, "102%", "-40.00", true],
  ])("keeps no limit at %i latenesses, %s of the pay, and says when they exceed it", (count, _, rest, exceeds) => {
    const decision = late(count);
    expect([decision.remaining?.amount, decision.exceedsBasePay]).toEqual([rest, exceeds]);
  });

  it("isn't exceeded by 20 latenesses at 5%, which leave nothing", () => {
    const from1 = configure(policy, { parameters: { higherRateFrom: 1 } });
    expect(late(20, from1)).toMatchObject({ remaining: money("0.00", "CNY"), exceedsBasePay: false });
  });
});

describe("deductForLateness() where the source can be read in several ways", () => {
  it.each([0, 1, 2])("has no other reading that matters for %i latenesses", (count) => {
    expect(late(count).otherReadings).toEqual([]);
  });

  it("says for the third what each of the other readings comes to", () => {
    const { reading, otherReadings } = late(3);
    expect(reading).toEqual({ higherRateFrom: 3, higherRateAppliesTo: "from-then-on" });
    expect(otherReadings).toEqual([
      {
        higherRateFrom: 3,
        higherRateAppliesTo: "all-of-month",
        rates: ["5%", "5%", "5%"],
        total: money("300.00", "CNY"),
      },
      {
        higherRateFrom: 4,
        higherRateAppliesTo: "from-then-on",
        rates: ["1%", "1%", "1%"],
        total: money("60.00", "CNY"),
      },
      {
        higherRateFrom: 4,
        higherRateAppliesTo: "all-of-month",
        rates: ["1%", "1%", "1%"],
        total: money("60.00", "CNY"),
      },
    ]);
  });

  it("names the default among the others where a company reads it otherwise", () => {
    const { reading, otherReadings } = late(4, allOfMonth);
    expect(reading).toEqual({ higherRateFrom: 3, higherRateAppliesTo: "all-of-month" });
    expect(otherReadings.map(({ higherRateFrom, rates }) => [higherRateFrom, rates.join(" ")])).toEqual([
      [3, "1% 1% 5% 5%"],
      [4, "1% 1% 1% 5%"],
    ]);
  });
});

describe("deductForLateness() of what isn't known", () => {
  it("asks how often, and how much the pay is", () => {
    const decision = deductForLateness(payMonth({ month }), { policy });
    expect(decision).toMatchObject({ decided: false, deductions: [], otherReadings: [], because: [] });
    expect(decision.ask).toEqual(["latenesses", "basePay"]);
    expect(decision.notBecause.map(({ outcome, status }) => `${outcome} ${status}`)).toEqual([
      "1% unknown",
      "5% unknown",
    ]);
  });

  it("says the rates without a base pay, and of other readings too", () => {
    const decision = deductForLateness(payMonth({ month, latenesses: 3 }), { policy });
    expect(decision).toMatchObject({ decided: false, ask: ["basePay"] });
    expect(decision.deductions).toEqual([
      { nth: 1, rate: "1%", clause: "CSD-7" },
      { nth: 2, rate: "1%", clause: "CSD-7" },
      { nth: 3, rate: "5%", clause: "CSD-7" },
    ]);
    expect(decision.otherReadings.map((one) => "total" in one)).toEqual([false, false, false]);
    expect(decision.total).toBeUndefined();
  });

  it("keeps the base pay while the count is missing", () => {
    expect(deductForLateness(payMonth({ month, basePay }), { policy })).toMatchObject({
      decided: false,
      ask: ["latenesses"],
      basePay,
    });
  });

  it("takes the policy's base pay where the month names none, and the month's own before it", () => {
    const paid = configure(policy, { parameters: { basePay: money("3000.00", "CNY") } });
    const of = (own: object) => deductForLateness(payMonth({ month, latenesses: 1, ...own }), { policy: paid });
    expect(of({}).total?.amount).toBe("30.00");
    expect(of({ basePay }).total?.amount).toBe("20.00");
  });
});

describe("deductForLateness(), the laws", () => {
  const pay = fc.bigInt({ min: 0n, max: 10_000_000_00n }).map((units) => moneyFromMinorUnits(Number(units), "CNY"));
  const policies = fc.constantFrom(policy, allOfMonth);

  it("what is deducted and what is left make up the base pay, and the parts make up the total", () => {
    fc.assert(
      fc.property(pay, fc.nat(60), policies, (sum, count, under) => {
        const decision = late(count, under, sum);
        if (!decision.decided) throw new Error("undecided");
        const units = decision.deductions.map((one) => toMinorUnits(one.sum));
        expect(units.reduce((all, one) => all + one, 0)).toBe(toMinorUnits(decision.total));
        expect(toMinorUnits(decision.total) + toMinorUnits(decision.remaining)).toBe(toMinorUnits(sum));
        expect(decision.exceedsBasePay).toBe(toMinorUnits(decision.total) > toMinorUnits(sum));
      }),
    );
  });

  it("one lateness more never costs less", () => {
    fc.assert(
      fc.property(pay, fc.nat(60), policies, (sum, count, under) => {
        const [less, more] = [late(count, under, sum), late(count + 1, under, sum)];
        if (!less.decided || !more.decided) throw new Error("undecided");
        expect(toMinorUnits(more.total)).toBeGreaterThanOrEqual(toMinorUnits(less.total));
      }),
    );
  });

  it("each deduction is what an oracle in whole fen says", () => {
    fc.assert(
      fc.property(pay, fc.nat(60), policies, (sum, count, under) => {
        const units = BigInt(toMinorUnits(sum));
        const expected = Array.from({ length: count }, (_, place) => {
          const five = under === policy ? place >= 2 : count >= 3;
          return ((units * (five ? 5n : 1n) + 50n) / 100n).toString();
        });
        const { deductions } = late(count, under, sum);
        expect(deductions.map((one) => ("sum" in one ? String(toMinorUnits(one.sum)) : ""))).toEqual(expected);
      }),
    );
  });

  it("comes through JSON as it is, decided or not", () => {
    fc.assert(
      fc.property(
        fc.option(pay, { nil: undefined }),
        fc.option(fc.nat(6), { nil: undefined }),
        (basePay_, latenesses) => {
          const decision = deductForLateness(payMonth({ month, basePay: basePay_, latenesses }), { policy });
          expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
        },
      ),
    );
  });
});

/** Never called: that it compiles with its expected errors, and only with them, is the test. */
function mustNotCompile() {
  // @ts-expect-error what nobody checked is no month of pay
  deductForLateness({ month }, { policy });
  // @ts-expect-error the dealer's policy says nothing of pay
  deductForLateness(payMonth({ month }), { policy: dealerService });
  // @ts-expect-error there is no default policy
  deductForLateness(payMonth({ month }), {});
}

it("takes what it must, by type", () => {
  expect(mustNotCompile).toBeTypeOf("function");
});
