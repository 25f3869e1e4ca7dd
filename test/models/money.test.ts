import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRedressError } from "../../src/models/errors.js";
import { type Money, money, moneyFromMinorUnits, toMinorUnits } from "../../src/models/money.js";

/** The message of what a call throws. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isRedressError(error)) return error.message;
    throw error;
  }
  return "";
}

const anyUnits = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const anyCurrency = fc.constantFrom("CNY", "JPY", "KWD", "CLF", "USD");

describe("money()", () => {
  it.each([
    ["12.50", "CNY", "12.50"],
    ["12.5", "CNY", "12.50"],
    ["12", "CNY", "12.00"],
    ["0", "CNY", "0.00"],
    ["0.00", "CNY", "0.00"],
    ["-0", "CNY", "0.00"],
    ["-0.00", "CNY", "0.00"],
    ["0.01", "CNY", "0.01"],
    ["-0.01", "CNY", "-0.01"],
    ["-12.5", "CNY", "-12.50"],
    ["1001", "JPY", "1001"],
    ["-0", "JPY", "0"],
    ["1.234", "KWD", "1.234"],
    ["1", "KWD", "1.000"],
    ["0.0001", "CLF", "0.0001"],
    ["90071992547409.91", "CNY", "90071992547409.91"],
    ["-90071992547409.91", "CNY", "-90071992547409.91"],
    ["9007199254740991", "JPY", "9007199254740991"],
    ["9007199254740.991", "KWD", "9007199254740.991"],
  ])("takes %s %s as %s", (amount, currency, canonical) => {
    expect(money(amount, currency)).toEqual({ amount: canonical, currency });
  });

  it.each([
    ["12.505", "CNY", 'money: amount must be a string such as "12.50" with at most 2 decimals: got "12.505"'],
    ["12.500", "CNY", 'money: amount must be a string such as "12.50" with at most 2 decimals: got "12.500"'],
    ["1.0", "JPY", 'money: amount must be a string such as "12" without decimals: got "1.0"'],
    ["1.2345", "KWD", 'money: amount must be a string such as "12.50" with at most 3 decimals: got "1.2345"'],
    ["90071992547409.92", "CNY", 'money: amount must be within 2^53 - 1 minor units of zero: got "90071992547409.92"'],
    [
      "-90071992547409.92",
      "CNY",
      'money: amount must be within 2^53 - 1 minor units of zero: got "-90071992547409.92"',
    ],
    ["9007199254740992", "JPY", 'money: amount must be within 2^53 - 1 minor units of zero: got "9007199254740992"'],
    ["9007199254740993", "JPY", 'money: amount must be within 2^53 - 1 minor units of zero: got "9007199254740993"'],
    ["12", "cny", 'money: currency must be an active ISO 4217 code such as "CNY": got "cny"'],
    ["12", "RMB", 'money: currency must be an active ISO 4217 code such as "CNY": got "RMB"'],
    ["12", "XAU", 'money: currency must be an active ISO 4217 code such as "CNY": got "XAU"'],
  ])("refuses %s %s and says why", (amount, currency, message) => {
    expect(refusal(() => money(amount, currency))).toBe(message);
  });

  it.each([
    ...["", " ", "+1", "--1", "-", ".5", "5.", "1.2.3", "012", "00", "-01", "1e3", "1E3", "0x10", "1,000", "1 000"],
    ...["1_000", " 1", "1 ", "1\n", "12,50", "１２", "NaN", "Infinity", "¥12", "1n"],
  ])("refuses %j, which is no plain decimal", (amount) => {
    expect(refusal(() => money(amount, "CNY"))).toContain("money: amount must be a string such as");
  });

  it("refuses what is no string, and asks for one", () => {
    for (const amount of [12.5, 0, null, undefined, 12n, ["12"], { amount: "12" }]) {
      const call = (): unknown => Reflect.apply(money, undefined, [amount, "CNY"]);
      expect(refusal(call)).toContain('amount must be a string such as "12.50"');
    }
    // As text this list would be a currency.
    expect(refusal(() => Reflect.apply(money, undefined, ["12.5", ["CNY"]]))).toBe(
      'money: currency must be an active ISO 4217 code such as "CNY": got a list of 1',
    );
    expect(refusal(() => Reflect.apply(money, undefined, [12.5, 156]))).toBe(
      'money: amount must be a string such as "12.50": got 12.5; ' +
        'currency must be an active ISO 4217 code such as "CNY": got 156',
    );
  });

  it("names every problem at once", () => {
    const message = refusal(() => money("1,5", "yuan"));
    expect(message).toBe(
      'money: amount must be a string such as "12.50": got "1,5"; ' +
        'currency must be an active ISO 4217 code such as "CNY": got "yuan"',
    );
  });

  it("says nothing about an amount that only its unknown currency could judge", () => {
    expect(refusal(() => money("1.23456", "yuan"))).toBe(
      'money: currency must be an active ISO 4217 code such as "CNY": got "yuan"',
    );
  });

  it("gives a frozen value that survives JSON", () => {
    const sum = money("12.5", "CNY");
    expect(Object.isFrozen(sum)).toBe(true);
    expect(JSON.parse(JSON.stringify(sum))).toEqual(sum);
    expect(money(sum.amount, sum.currency)).toEqual(sum);
  });

  it("answers a very long amount at once", () => {
    expect(refusal(() => money("9".repeat(200_000), "CNY"))).toContain("within 2^53 - 1 minor units");
  });
});

describe("moneyFromMinorUnits() and toMinorUnits()", () => {
  it.each([
    [1250, "CNY", "12.50"],
    [0, "CNY", "0.00"],
    [-0, "CNY", "0.00"],
    [5, "CNY", "0.05"],
    [-5, "CNY", "-0.05"],
    [100, "CNY", "1.00"],
    [1250, "JPY", "1250"],
    [0, "JPY", "0"],
    [-1, "JPY", "-1"],
    [1250, "KWD", "1.250"],
    [-1, "KWD", "-0.001"],
    [12345, "CLF", "1.2345"],
    [Number.MAX_SAFE_INTEGER, "CNY", "90071992547409.91"],
    [-Number.MAX_SAFE_INTEGER, "KWD", "-9007199254740.991"],
  ])("%i of %s is %s", (units, currency, amount) => {
    const sum = moneyFromMinorUnits(units, currency);
    expect(sum).toEqual({ amount, currency });
    expect(Object.isFrozen(sum)).toBe(true);
    expect(toMinorUnits(sum) === units).toBe(true);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1, -Number.MAX_SAFE_INTEGER - 1])(
    "refuses %d minor units",
    (units) => {
      expect(refusal(() => moneyFromMinorUnits(units, "CNY"))).toBe(
        `money: minorUnits must be an integer within 2^53 - 1 of zero: got ${units}`,
      );
    },
  );

  it("names every problem at once", () => {
    expect(refusal(() => moneyFromMinorUnits(5, "yuan"))).toBe(
      'money: currency must be an active ISO 4217 code such as "CNY": got "yuan"',
    );
    expect(refusal(() => moneyFromMinorUnits(0.5, "yuan"))).toBe(
      "money: minorUnits must be an integer within 2^53 - 1 of zero: got 0.5; " +
        'currency must be an active ISO 4217 code such as "CNY": got "yuan"',
    );
  });

  it("lose nothing on the way to and from text", () => {
    fc.assert(
      fc.property(anyUnits, anyCurrency, (units, currency) => {
        const sum = moneyFromMinorUnits(units, currency);
        expect(toMinorUnits(sum)).toBe(units);
        expect(money(sum.amount, currency)).toEqual(sum);
      }),
    );
  });
});

describe("the type of a sum", () => {
  it("keeps currencies apart, and a checked sum from a plain one", () => {
    const yuan = money("1", "CNY");
    const any: Money = yuan;
    // @ts-expect-error yuan are no yen
    const yen: Money<"JPY"> = yuan;
    // @ts-expect-error a figure that nobody checked is no sum
    const unchecked: Money = { amount: "1", currency: "CNY" };
    // @ts-expect-error a spread loses the mark: what it changes was not checked
    const changed: Money = { ...yuan, amount: "1.005" };
    // @ts-expect-error the amount is text
    expect(() => money(1, "CNY")).toThrow();
    expect([any, yen, unchecked, changed]).toHaveLength(4);
  });
});
