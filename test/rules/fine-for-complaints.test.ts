import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RedressError } from "../../src/models/errors.js";
import { type MoneyFigure, money, moneyFromMinorUnits, toMinorUnits } from "../../src/models/money.js";
import { type PayMonthInput, payMonth } from "../../src/models/pay-month.js";
import { customerServiceDepartment as policy } from "../../src/policies/customer-service.js";
import { configure } from "../../src/rules/configure.js";
import { fineForComplaints } from "../../src/rules/fine-for-complaints.js";

const month = "2026-03";
const basePay = money("2000.00", "CNY");
const cny = (amount: string) => money(amount, "CNY");
const fined = (...fines: (MoneyFigure | undefined)[]) =>
  fines.map((fine) => ({ by: "customer", ...(fine && { fine }) }) as const);
const decide = (input: Omit<PayMonthInput, "month">, under = policy) =>
  fineForComplaints(payMonth({ month, ...input }), { policy: under });

describe("fineForComplaints()", () => {
  it("pays the base pay where nobody complained", () => {
    expect(decide({ basePay, complaints: [] })).toEqual({
      decided: true,
      outcome: "paid",
      fines: [],
      total: cny("0.00"),
      basePay,
      remaining: basePay,
      exceedsBasePay: false,
      because: [{ clause: "CSD-6.1", outcome: "paid", facts: ["complaints"] }],
      notBecause: [{ clause: "CSD-6.1", outcome: "fined", facts: ["complaints"], status: "failed" }],
      missing: [],
      ask: [],
      facts: { month, basePay, complaints: [] },
      policy: { id: "customer-service", version: "1.0.0" },
    });
  });

  it.each([
    ["0.00", "10.00", "raised-to-minimum"],
    ["9.99", "10.00", "raised-to-minimum"],
    ["10.00", "10.00", "as-proposed"],
    ["10.01", "10.01", "as-proposed"],
    ["5000.00", "5000.00", "as-proposed"],
  ])("makes of a proposed fine of %s one of %s: %s", (proposed, applied, status) => {
    const decision = decide({ complaints: fined(cny(proposed)) });
    expect(decision.fines).toEqual([
      { place: 0, by: "customer", status, proposed: cny(proposed), sum: cny(applied), clause: "CSD-6.1" },
    ]);
    expect(decision).toMatchObject({ decided: true, outcome: "fined", total: cny(applied), ask: [] });
    expect(decision.because).toEqual([{ clause: "CSD-6.1", outcome: "fined", facts: ["complaints"] }]);
    expect(decision.notBecause.map(({ outcome, status: why }) => [outcome, why])).toEqual([["paid", "failed"]]);
  });

  it("fines each occurrence, whoever complained, and takes all from the base pay", () => {
    const complaints = [
      { by: "customer", fine: cny("15.00") },
      { by: "salesperson", fine: cny("1.00") },
    ] as const;
    const decision = decide({ basePay, complaints });
    expect(decision.fines.map(({ place, by, sum }) => [place, by, sum.amount])).toEqual([
      [0, "customer", "15.00"],
      [1, "salesperson", "10.00"],
    ]);
    expect(decision).toMatchObject({ total: cny("25.00"), remaining: cny("1975.00"), exceedsBasePay: false });
  });

  it("says without a base pay what is missing, and still what the fines are", () => {
    const decision = decide({ complaints: fined(cny("12.00")) });
    expect(decision).toMatchObject({ decided: true, total: cny("12.00"), missing: ["basePay"] });
    expect([decision.remaining, "basePay" in decision]).toEqual([undefined, false]);
    const paid = configure(policy, { parameters: { basePay } });
    expect(decide({ complaints: fined(cny("12.00")) }, paid)).toMatchObject({
      remaining: cny("1988.00"),
      missing: [],
    });
  });

  it.each([
    ["19.99", "-0.01", true],
    ["20.00", "0.00", false],
  ])(
    "of a base pay of %s leaves %s after two fines of the minimum, and says whether that exceeds it",
    (pay, rest, exceeds) => {
      const complaints = fined(cny("10.00"), cny("10.00"));
      const decision = decide({ basePay: cny(pay), complaints });
      expect(decision).toMatchObject({ remaining: cny(rest), exceedsBasePay: exceeds });
    },
  );

  it.each([
    ["49.99", "49.99", "as-proposed"],
    ["50.00", "50.00", "as-proposed"],
    ["50.01", "50.00", "lowered-to-maximum"],
  ])("holds a fine of %s under a company's maximum of 50: %s, %s", (proposed, applied, status) => {
    const capped = configure(policy, { parameters: { maximumFine: cny("50.00") } });
    expect(decide({ complaints: fined(cny(proposed)) }, capped).fines).toMatchObject([{ status, sum: cny(applied) }]);
  });

  it("knows a fine that isn't proposed where minimum and maximum leave but one", () => {
    const one = configure(policy, { parameters: { maximumFine: cny("10.00") } });
    const decision = decide({ basePay, complaints: fined(undefined, cny("9.99"), cny("10.01")) }, one);
    expect(decision.fines.map(({ status, sum }) => [status, sum.amount])).toEqual([
      ["only-possible", "10.00"],
      ["raised-to-minimum", "10.00"],
      ["lowered-to-maximum", "10.00"],
    ]);
    expect(decision).toMatchObject({ decided: true, total: cny("30.00"), remaining: cny("1970.00"), ask: [] });
    const above = configure(policy, { parameters: { maximumFine: cny("10.01") } });
    expect(decide({ complaints: fined(undefined) }, above)).toMatchObject({
      decided: false,
      ask: ["complaints.0.fine"],
    });
  });

  it("takes a higher minimum where a company sets one", () => {
    const strict = configure(policy, { parameters: { minimumFine: cny("20.00") } });
    expect(decide({ complaints: fined(cny("19.99"), undefined) }, strict)).toMatchObject({ atLeast: cny("40.00") });
  });
});

describe("fineForComplaints() of what isn't known", () => {
  it("asks for the complaints", () => {
    const decision = decide({ basePay });
    expect(decision).toMatchObject({ decided: false, ask: ["complaints"], fines: [], because: [] });
    expect([decision.outcome, decision.total, decision.atLeast]).toEqual([undefined, undefined, undefined]);
    expect(decision.notBecause.map(({ outcome, status }) => [outcome, status])).toEqual([
      ["paid", "unknown"],
      ["fined", "unknown"],
    ]);
  });

  it("says of a fine that isn't proposed yet that it is the minimum at the least, and asks for it", () => {
    const decision = decide({ basePay, complaints: fined(cny("15.00"), undefined, undefined) });
    expect(decision.fines.map(({ status, sum }) => [status, sum.amount])).toEqual([
      ["as-proposed", "15.00"],
      ["open", "10.00"],
      ["open", "10.00"],
    ]);
    expect(decision).toMatchObject({ decided: false, outcome: "fined", atLeast: cny("35.00") });
    expect(decision.ask).toEqual(["complaints.1.fine", "complaints.2.fine"]);
    expect([decision.total, decision.remaining]).toEqual([undefined, undefined]);
  });
});

describe("fineForComplaints() refuses", () => {
  it("sums in another currency than the minimum, all of them at once", () => {
    const usd = money("20.00", "USD");
    expect(() => decide({ basePay: usd, complaints: fined(usd, cny("10.00"), usd) })).toThrow(
      'fineForComplaints: basePay.currency must be "CNY" like the minimum fine: got "USD"; ' +
        'complaints.0.fine.currency must be "CNY" like the minimum fine: got "USD"; ' +
        'complaints.2.fine.currency must be "CNY" like the minimum fine: got "USD"',
    );
  });

  it("parameters in another currency than the minimum, by their names", () => {
    const odd = configure(policy, { parameters: { basePay: money("1", "USD"), maximumFine: money("1", "EUR") } });
    expect(() => decide({ complaints: [] }, odd)).toThrow(
      /policy\.parameters\.basePay\.currency must be .* got "USD"; policy\.parameters\.maximumFine\.currency .* got "EUR"/,
    );
    // The month's own pay is what counts.
    expect(() => decide({ basePay, complaints: [] }, odd)).toThrow(
      /^fineForComplaints: policy\.parameters\.maximumFine/,
    );
  });

  it("a maximum below the minimum, by the names of both, whatever was proposed", () => {
    const odd = configure(policy, { parameters: { maximumFine: cny("9.99") } });
    for (const input of [{}, { complaints: [] }, { complaints: fined(cny("20.00")) }]) {
      expect(() => decide(input, odd)).toThrow(
        "fineForComplaints: policy.parameters.maximumFine must be at least policy.parameters.minimumFine " +
          '(10.00 CNY): got "9.99"',
      );
    }
    const raised = configure(policy, { parameters: { minimumFine: cny("60.00"), maximumFine: cny("50.00") } });
    expect(() => decide({ complaints: [] }, raised)).toThrow(RedressError);
  });

  it("nothing where all is in a currency that a company uses", () => {
    const dollars = configure(policy, { parameters: { minimumFine: money("2.00", "USD") } });
    const decision = decide({ complaints: fined(money("1.00", "USD")) }, dollars);
    expect(decision).toMatchObject({ total: money("2.00", "USD") });
  });
});

describe("fineForComplaints(), the laws", () => {
  const sum = fc.nat(100_00).map((units) => moneyFromMinorUnits(units, "CNY"));
  const complaint = fc.record(
    { by: fc.constantFrom("customer" as const, "salesperson" as const), fine: sum },
    { requiredKeys: ["by"] },
  );

  it("the fines and the rest make up the base pay; no fine is below the minimum, none below what was proposed", () => {
    fc.assert(
      fc.property(sum, fc.array(complaint), (pay, complaints) => {
        const decision = decide({ basePay: pay, complaints });
        const units = decision.fines.map((one) => toMinorUnits(one.sum));
        const total = units.reduce((all, one) => all + one, 0);
        expect(
          units.every((one, place) => one === Math.max(10_00, toMinorUnits(complaints[place]?.fine ?? sum0))),
        ).toBe(true);
        expect(decision.decided).toBe(complaints.every(({ fine }) => fine !== undefined));
        const whole = decision.decided ? decision.total : decision.atLeast;
        expect(whole && toMinorUnits(whole)).toBe(total);
        if (decision.remaining !== undefined) expect(toMinorUnits(decision.remaining) + total).toBe(toMinorUnits(pay));
      }),
    );
  });

  it("another complaint never costs less, and one that is proposed later never less than was said at the least", () => {
    fc.assert(
      fc.property(fc.array(complaint), complaint, sum, (complaints, more, fine) => {
        const of = (those: typeof complaints) => {
          const { total, atLeast } = decide({ complaints: those });
          return toMinorUnits(total ?? atLeast ?? sum0);
        };
        expect(of([...complaints, more])).toBeGreaterThanOrEqual(of(complaints) + 10_00);
        const proposed = complaints.map((one) => ({ fine, ...one }));
        expect(of(proposed)).toBeGreaterThanOrEqual(of(complaints));
      }),
    );
  });

  it("comes through JSON as it is, decided or not", () => {
    fc.assert(
      fc.property(fc.option(fc.array(complaint), { nil: undefined }), (complaints) => {
        const decision = decide({ complaints });
        expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
      }),
    );
  });
});

const sum0 = money("0.00", "CNY");

/** Never called: that it compiles with its expected errors, and only with them, is the test. */
function mustNotCompile() {
  // @ts-expect-error what nobody checked is no month of pay
  fineForComplaints({ month, complaints: [] }, { policy });
}

it("takes what it must, by type", () => {
  expect(mustNotCompile).toBeTypeOf("function");
});
