import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { money, moneyFromMinorUnits, toMinorUnits } from "../../src/models/money.js";
import { type Rounding, round, roundings } from "../../src/money/round.js";
import { shareOf } from "../../src/money/share-of.js";

const anyRounding = fc.constantFrom(...roundings);

describe("round()", () => {
  it.each<[Rounding, readonly bigint[]]>([
    ["half-up", [2n, 3n, 3n, 4n, -2n, -3n, -3n, -4n]],
    ["half-down", [2n, 2n, 3n, 3n, -2n, -2n, -3n, -3n]],
    ["half-even", [2n, 2n, 3n, 4n, -2n, -2n, -3n, -4n]],
    ["up", [3n, 3n, 3n, 4n, -3n, -3n, -3n, -4n]],
    ["down", [2n, 2n, 2n, 3n, -2n, -2n, -2n, -3n]],
    ["floor", [2n, 2n, 2n, 3n, -3n, -3n, -3n, -4n]],
    ["ceiling", [3n, 3n, 3n, 4n, -2n, -2n, -2n, -3n]],
  ])("%s", (rounding, expected) => {
    const tenths = [24n, 25n, 26n, 35n, -24n, -25n, -26n, -35n];
    expect(tenths.map((tenth) => round(tenth, 10n, rounding))).toEqual(expected);
  });

  it("agrees with the definition of each rounding, looked up among the whole numbers around", () => {
    /** The whole number that a definition picks, found by looking at all of them. */
    const defined = (numerator: number, denominator: number, rounding: Rounding): number => {
      const all = Array.from({ length: 241 }, (_, index) => index - 120);
      const distance = (whole: number): number => Math.abs(whole * denominator - numerator);
      const nearest = all.filter((whole) => distance(whole) === Math.min(...all.map(distance)));
      const bySize = (a: number, b: number): number => Math.abs(a) - Math.abs(b);
      const smallest = (list: readonly number[]): number => [...list].sort(bySize)[0] ?? Number.NaN;
      const sameSide = all.filter((whole) => whole * numerator >= 0);
      switch (rounding) {
        case "half-up":
          return smallest([...nearest].sort(bySize).slice(-1));
        case "half-down":
          return smallest(nearest);
        case "half-even":
          return nearest.length === 1 ? smallest(nearest) : smallest(nearest.filter((whole) => whole % 2 === 0));
        case "up":
          return smallest(sameSide.filter((whole) => Math.abs(whole * denominator) >= Math.abs(numerator)));
        case "down":
          return [...sameSide]
            .filter((whole) => Math.abs(whole * denominator) <= Math.abs(numerator))
            .sort(bySize)
            .reduce((_, whole) => whole, Number.NaN);
        case "floor":
          return Math.max(...all.filter((whole) => whole * denominator <= numerator));
        case "ceiling":
          return Math.min(...all.filter((whole) => whole * denominator >= numerator));
      }
    };
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: 1, max: 12 }),
        anyRounding,
        (n, d, rounding) => {
          expect(Number(round(BigInt(n), BigInt(d), rounding))).toBe(defined(n, d, rounding) + 0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("shareOf()", () => {
  it.each([
    ["10.00", "CNY", "30%", "half-up", "3.00"],
    ["0.05", "CNY", "30%", "half-up", "0.02"],
    ["0.05", "CNY", "30%", "half-down", "0.01"],
    ["0.05", "CNY", "30%", "half-even", "0.02"],
    ["0.05", "CNY", "50%", "half-even", "0.02"],
    ["0.05", "CNY", "50%", "half-up", "0.03"],
    ["-0.05", "CNY", "50%", "half-up", "-0.03"],
    ["-0.01", "CNY", "30%", "half-up", "0.00"],
    ["-0.05", "CNY", "50%", "ceiling", "-0.02"],
    ["100.00", "CNY", "33.333%", "half-up", "33.33"],
    ["1000.00", "CNY", "33.3335%", "half-up", "333.34"],
    ["1000", "JPY", "33.35%", "half-up", "334"],
    ["1000", "JPY", "33.35%", "half-even", "334"],
    ["1000", "JPY", "33.25%", "half-even", "332"],
    ["1.234", "KWD", "50%", "down", "0.617"],
    ["1.235", "KWD", "50%", "down", "0.617"],
    ["12.34", "CNY", "0%", "up", "0.00"],
    ["12.34", "CNY", "100%", "down", "12.34"],
    ["12.34", "CNY", "100.00%", "down", "12.34"],
    // A floating-point 1.005 * 100 would go down.
    ["100.50", "CNY", "1%", "half-up", "1.01"],
    ["90071992547409.91", "CNY", "50%", "half-up", "45035996273704.96"],
    ["90071992547409.91", "CNY", "99.999999999999999999%", "down", "90071992547409.90"],
  ] as const)("of %s %s, %s %s, is %s", (amount, currency, share, rounding, expected) => {
    expect(shareOf(money(amount, currency), share, { rounding })).toEqual({ amount: expected, currency });
  });

  it.each([
    "30",
    "30 %",
    "-1%",
    "100.1%",
    "101%",
    "030%",
    "1e1%",
    ".5%",
    "5.%",
    "0.5",
    "%",
    "",
    "１%",
    "1.0000000000000000001%",
  ])("refuses %j as a share", (share) => {
    expect(() => shareOf(money("1", "CNY"), share, { rounding: "half-up" })).toThrow(
      `shareOf: share must be a share from "0%" to "100%": got ${JSON.stringify(share)}`,
    );
  });

  it("refuses a share that is a number, and a rounding that it doesn't know", () => {
    expect(() => Reflect.apply(shareOf, undefined, [money("1", "CNY"), 0.3, { rounding: "half-up" }])).toThrow(
      'shareOf: share must be a share from "0%" to "100%": got 0.3',
    );
    // As text this list would be a share.
    expect(() => Reflect.apply(shareOf, undefined, [money("1", "CNY"), ["30%"], { rounding: "half-up" }])).toThrow(
      "got a list of 1",
    );
    // @ts-expect-error no such rounding
    expect(() => shareOf(money("1", "CNY"), "30%", { rounding: "nearest" })).toThrow(
      'shareOf: rounding must be one of half-up, half-down, half-even, up, down, floor, ceiling: got "nearest"',
    );
  });

  it("is less than one unit from the exact part, and never more than the whole", () => {
    const anyUnits = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(anyUnits, fc.integer({ min: 0, max: 100_000 }), anyRounding, (units, thousandths, rounding) => {
        const share = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, "0")}%`;
        const part = BigInt(toMinorUnits(shareOf(moneyFromMinorUnits(units, "CNY"), share, { rounding })));
        // In hundred-thousandths of a unit, so that both sides are whole.
        const off = part * 100_000n - BigInt(units) * BigInt(thousandths);
        expect(off > -100_000n && off < 100_000n).toBe(true);
        expect(units < 0 ? part <= 0n && part >= BigInt(units) : part >= 0n && part <= BigInt(units)).toBe(true);
      }),
    );
  });
});
