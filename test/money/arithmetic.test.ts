import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Money, money, moneyFromMinorUnits, toMinorUnits } from "../../src/models/money.js";
import { add } from "../../src/money/add.js";
import { compare } from "../../src/money/compare.js";
import { isNegative } from "../../src/money/is-negative.js";
import { subtract } from "../../src/money/subtract.js";

const most = Number.MAX_SAFE_INTEGER;
const anyUnits = fc.oneof(
  fc.integer({ min: -most, max: most }),
  fc.integer({ min: -100, max: 100 }),
  fc.constantFrom(most, -most),
);
const yuan = (units: number): Money<"CNY"> => moneyFromMinorUnits(units, "CNY");

/** What exact arithmetic says: the units, or nothing where they are beyond the limit. */
function exactly(units: bigint): number | undefined {
  return units > BigInt(most) || units < -BigInt(most) ? undefined : Number(units);
}

function unitsOf(call: () => Money): number | undefined {
  try {
    return toMinorUnits(call());
  } catch {
    return undefined;
  }
}

describe("add() and subtract()", () => {
  it.each([
    ["0.10", "0.20", "0.30", "-0.10"],
    ["12.50", "-12.50", "0.00", "25.00"],
    ["-1", "-2", "-3.00", "1.00"],
    ["0", "0", "0.00", "0.00"],
    ["90071992547409.90", "0.01", "90071992547409.91", "90071992547409.89"],
  ])("%s and %s", (first, second, sum, difference) => {
    expect(add(money(first, "CNY"), money(second, "CNY"))).toEqual({ amount: sum, currency: "CNY" });
    expect(subtract(money(first, "CNY"), money(second, "CNY"))).toEqual({ amount: difference, currency: "CNY" });
  });

  it("agree with exact arithmetic, also about what is beyond the limit", () => {
    fc.assert(
      fc.property(anyUnits, anyUnits, (a, b) => {
        expect(unitsOf(() => add(yuan(a), yuan(b)))).toBe(exactly(BigInt(a) + BigInt(b)));
        expect(unitsOf(() => subtract(yuan(a), yuan(b)))).toBe(exactly(BigInt(a) - BigInt(b)));
      }),
    );
  });

  it("refuse a result beyond 2^53 - 1 minor units", () => {
    expect(() => add(yuan(most), yuan(1))).toThrow(
      'add: result must be within 2^53 - 1 minor units of zero: got "9007199254740992"',
    );
    expect(() => subtract(yuan(-most), yuan(1))).toThrow(
      'subtract: result must be within 2^53 - 1 minor units of zero: got "-9007199254740992"',
    );
  });
});

describe("compare()", () => {
  it.each([
    ["1", "2", -1],
    ["2", "1", 1],
    ["1", "1.00", 0],
    ["-2", "1", -1],
    ["-1", "-2", 1],
    ["-0", "0", 0],
    ["9", "10", -1],
  ])("puts %s and %s at %i", (first, second, expected) => {
    expect(compare(money(first, "CNY"), money(second, "CNY"))).toBe(expected);
  });

  it("agrees with the order of the minor units", () => {
    fc.assert(fc.property(anyUnits, anyUnits, (a, b) => compare(yuan(a), yuan(b)) === Math.sign(a - b)));
  });
});

describe("isNegative()", () => {
  it.each([
    [-1, true],
    [0, false],
    [-0, false],
    [1, false],
  ])("of %i fen is %s", (units, expected) => {
    expect(isNegative(yuan(units))).toBe(expected);
  });
});

describe("two currencies", () => {
  const one = money("1", "CNY");
  const yen = money("1", "JPY");

  it("don't compile where they are known, and are refused", () => {
    // @ts-expect-error yuan and yen
    expect(() => add(one, yen)).toThrow('add: second.currency must be "CNY" like the other sum: got "JPY"');
    // @ts-expect-error yuan and yen
    expect(() => subtract(one, yen)).toThrow('subtract: second.currency must be "CNY" like the other sum: got "JPY"');
    // @ts-expect-error yuan and yen
    expect(() => compare(one, yen)).toThrow('compare: second.currency must be "CNY" like the other sum: got "JPY"');
  });

  it("are refused where they came in as data", () => {
    const sums: readonly Money[] = [one, yen];
    const [first = one, second = one] = sums;
    expect(() => add(first, second)).toThrow("second.currency");
  });

  it("keep a known currency known", () => {
    const sum: Money<"CNY"> = add(one, one);
    // @ts-expect-error the sum of yuan is no yen
    const wrong: Money<"JPY"> = add(one, one);
    expect([sum, wrong]).toHaveLength(2);
  });
});
