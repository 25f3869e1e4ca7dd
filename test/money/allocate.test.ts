import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Money, money, moneyFromMinorUnits, toMinorUnits } from "../../src/models/money.js";
import type { Weight } from "../../src/models/weight.js";
import { allocate, type RemainderRule } from "../../src/money/allocate.js";

function split(units: number, weights: readonly Weight[], remainder: RemainderRule): readonly number[] {
  return allocate(moneyFromMinorUnits(units, "CNY"), weights, { remainder }).map(toMinorUnits);
}

const anyUnits = fc.oneof(
  fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
  fc.constantFrom(0, 1, 2, 3, 4, 7, -1, -2, -3, -4, -7),
);
const anyWeights = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.nat(Number.MAX_SAFE_INTEGER)), { minLength: 1, maxLength: 7 })
  .filter((weights) => weights.some((weight) => weight > 0));
const anyRule = fc.constantFrom<RemainderRule>("largest-ties-first", "largest-ties-last", "first", "last");

describe("allocate()", () => {
  it.each<[number, readonly Weight[], RemainderRule, readonly number[]]>([
    [1, [1, 1, 1], "largest-ties-first", [1, 0, 0]],
    [2, [1, 1, 1], "largest-ties-first", [1, 1, 0]],
    [3, [1, 1, 1], "largest-ties-first", [1, 1, 1]],
    [4, [1, 1, 1], "largest-ties-first", [2, 1, 1]],
    [7, [1, 1, 1], "largest-ties-first", [3, 2, 2]],
    [1, [1, 1, 1], "largest-ties-last", [0, 0, 1]],
    [2, [1, 1, 1], "largest-ties-last", [0, 1, 1]],
    [7, [1, 1, 1], "largest-ties-last", [2, 2, 3]],
    // 0.6 and 0.4 of a fen: the larger remainder wins whatever the tie order.
    [1, [60, 40], "largest-ties-last", [1, 0]],
    [1, [40, 60], "largest-ties-first", [0, 1]],
    [2, [60, 40], "largest-ties-first", [1, 1]],
    [3, [60, 40], "largest-ties-first", [2, 1]],
    [4, [60, 40], "largest-ties-first", [2, 2]],
    [7, [60, 40], "largest-ties-first", [4, 3]],
    [5, [50, 50], "largest-ties-first", [3, 2]],
    [5, [50, 50], "largest-ties-last", [2, 3]],
    [1000001, [60, 40], "largest-ties-first", [600001, 400000]],
    // The two from the benefit year: 28 and 31 days of 59, then 60 to 40 of what was inside.
    [5900, [28, 31], "largest-ties-first", [2800, 3100]],
    [2800, [60, 40], "largest-ties-first", [1680, 1120]],
    [10, [1, 1, 1, 7], "first", [1, 1, 1, 7]],
    [2, [1, 1, 1], "first", [1, 1, 0]],
    // A tenth and nine tenths of a fen: these rules go by the place alone.
    [1, [1, 9], "first", [1, 0]],
    [1, [9, 1], "last", [0, 1]],
    [2, [1, 1, 8], "first", [1, 0, 1]],
    [2, [1, 1, 1], "last", [0, 1, 1]],
    [2, [1, 1, 1], { to: 1 }, [0, 2, 0]],
    [4, [1, 1, 1], { to: 2 }, [1, 1, 2]],
    [1, [1, 1000], { to: 0 }, [1, 0]],
    [1, [0, 1, 1], "first", [0, 1, 0]],
    [1, [1, 1, 0], "last", [0, 1, 0]],
    [7, [0, 3], "largest-ties-first", [0, 7]],
    [7, [5], "last", [7]],
    [0, [1, 2], "first", [0, 0]],
    [-1, [1, 1, 1], "largest-ties-first", [-1, 0, 0]],
    [-7, [60, 40], "largest-ties-first", [-4, -3]],
    [-2, [1, 1, 1], { to: 1 }, [0, -2, 0]],
    [100, ["33.3", "33.3", "33.4"], "largest-ties-first", [33, 33, 34]],
    [100, ["0.1", 1], "largest-ties-first", [9, 91]],
    [10, ["0.000000000000000001", 1], "largest-ties-first", [0, 10]],
    [Number.MAX_SAFE_INTEGER, [1, 1], "largest-ties-first", [4503599627370496, 4503599627370495]],
    [Number.MAX_SAFE_INTEGER, [Number.MAX_SAFE_INTEGER, 0], "first", [Number.MAX_SAFE_INTEGER, 0]],
  ])("splits %i by %j, remainder %j", (units, weights, remainder, expected) => {
    expect(split(units, weights, remainder)).toEqual(expected.map((part) => part + 0));
  });

  it("splits yen and dinars to their own last unit", () => {
    const remainder = "largest-ties-first";
    expect(allocate(money("1001", "JPY"), [1, 1], { remainder }).map(({ amount }) => amount)).toEqual(["501", "500"]);
    expect(allocate(money("0.004", "KWD"), [1, 1, 1], { remainder }).map(({ amount }) => amount)).toEqual([
      ...["0.002", "0.001", "0.001"],
    ]);
  });

  it("gives out exactly what came in", () => {
    const withParty = fc.tuple(
      anyWeights,
      fc.oneof(
        anyRule,
        fc.nat(6).map((to) => ({ to })),
      ),
    );
    fc.assert(
      fc.property(anyUnits, withParty, (units, [weights, rule]) => {
        fc.pre(typeof rule === "string" || (weights[rule.to] ?? 0) > 0);
        const parts = split(units, weights, rule);
        expect(parts).toHaveLength(weights.length);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(units));
      }),
    );
  });

  it("gives nobody more than one unit off the exact part, and nothing for a weight of zero", () => {
    fc.assert(
      fc.property(anyUnits, anyWeights, anyRule, (units, weights, rule) => {
        const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
        split(units, weights, rule).forEach((part, index) => {
          const off = BigInt(part) * total - BigInt(units) * BigInt(weights[index] ?? 0);
          const least = rule === "first" || rule === "last" ? total : total - 1n;
          expect(off >= -least && off <= least).toBe(true);
          if (weights[index] === 0) expect(part === 0).toBe(true);
        });
      }),
    );
  });

  it("agrees with handing out the units one by one to whoever is furthest behind", () => {
    const oracle = (units: number, weights: readonly number[], lastWins: boolean): readonly number[] => {
      const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
      const given = weights.map(() => 0n);
      for (let unit = 0; unit < units; unit += 1) {
        let furthest = 0;
        const behind = (index: number): bigint =>
          BigInt(units) * BigInt(weights[index] ?? 0) - (given[index] ?? 0n) * total;
        for (let index = 1; index < weights.length; index += 1) {
          if (behind(index) > behind(furthest) || (lastWins && behind(index) === behind(furthest))) furthest = index;
        }
        given[furthest] = (given[furthest] ?? 0n) + 1n;
      }
      return given.map(Number);
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), anyWeights, (units, weights) => {
        expect(split(units, weights, "largest-ties-first")).toEqual(oracle(units, weights, false));
        expect(split(units, weights, "largest-ties-last")).toEqual(oracle(units, weights, true));
      }),
    );
  });

  it("splits a debt as it splits a claim", () => {
    fc.assert(
      fc.property(anyUnits, anyWeights, anyRule, (units, weights, rule) => {
        expect(split(-units, weights, rule)).toEqual(split(units, weights, rule).map((part) => 0 - part));
      }),
    );
  });

  it("looks only at the proportions of the weights", () => {
    const small = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anyUnits, small, fc.integer({ min: 1, max: 1000 }), anyRule, (units, weights, factor, rule) => {
        const parts = split(units, weights, rule);
        expect(
          split(
            units,
            weights.map((weight) => weight * factor),
            rule,
          ),
        ).toEqual(parts);
        const decimals = weights.map((weight) => `0.${String(weight).padStart(5, "0")}`);
        expect(split(units, decimals, rule)).toEqual(parts);
      }),
    );
  });

  it("gives the same parts in another order of the parties, but for one unit among equals", () => {
    fc.assert(
      fc.property(anyUnits, anyWeights, fc.boolean(), (units, weights, last) => {
        const rule = last ? "largest-ties-last" : "largest-ties-first";
        const there = split(units, weights, rule);
        const back = [...split(units, [...weights].reverse(), rule)].reverse();
        there.forEach((part, index) => {
          expect(Math.abs(part - (back[index] ?? 0))).toBeLessThanOrEqual(1);
        });
        const other = split(units, [...weights].reverse(), last ? "largest-ties-first" : "largest-ties-last");
        expect([...other].reverse()).toEqual(there);
      }),
    );
  });

  it.each<[readonly unknown[], unknown, string]>([
    [[], "first", "allocate: weights must be a list with at least one weight above 0: got []"],
    [[0, 0], "first", "allocate: weights must be a list with at least one weight above 0: got a list of 2"],
    [[1, -1], "first", 'weights.1 must be a whole number from 0, or a decimal string such as "33.3": got -1'],
    [[0.1], "first", 'weights.0 must be a whole number from 0, or a decimal string such as "33.3": got 0.1'],
    [[Number.NaN], "first", "got NaN"],
    [[2 ** 53], "first", "got 9007199254740992"],
    [["1e3"], "first", 'got "1e3"'],
    [["01"], "first", 'got "01"'],
    [["-1"], "first", 'got "-1"'],
    [[" 1"], "first", 'got " 1"'],
    [["1%"], "first", 'got "1%"'],
    [[null], "first", "got null"],
    [[[1]], "first", "got a list of 1"],
    [[1], "largest", "remainder must be one of largest-ties-first, largest-ties-last, first, last, or { to }: got"],
    [[1], null, "remainder must be one of"],
    [[1, 0], { to: 1 }, "allocate: remainder.to must be the index of a weight above 0: got 1"],
    [[1, 1], { to: 2 }, "allocate: remainder.to must be the index of a weight above 0: got 2"],
    [[1, 1], { to: -1 }, "allocate: remainder.to must be the index of a weight above 0: got -1"],
    [[1, 1], { to: 0.5 }, "allocate: remainder.to must be the index of a weight above 0: got 0.5"],
    [[1, 1], {}, "allocate: remainder.to must be the index of a weight above 0: got nothing"],
    [[-1, "x"], "best", "weights.0 must be"],
    [[-1, "x"], "best", "weights.1 must be"],
    [[-1, "x"], "best", "remainder must be one of"],
  ])("refuses weights %j with remainder %j", (weights, remainder, message) => {
    const call = (): unknown => Reflect.apply(allocate, undefined, [money("1", "CNY"), weights, { remainder }]);
    expect(call).toThrow(message);
  });

  it.each<[readonly unknown[], unknown, string]>([
    [[-1], "first", "weights.0 must be a whole number from 0"],
    [[-1, 1], { to: 0 }, "weights.0 must be a whole number from 0"],
  ])(
    "says of weights %j with remainder %j nothing that follows from what it said already",
    (weights, remainder, message) => {
      const call = (): unknown => Reflect.apply(allocate, undefined, [money("1", "CNY"), weights, { remainder }]);
      expect(call).toThrow(new RegExp(`^allocate: ${message}[^;]*$`));
    },
  );

  it("gives a part for each weight, in the same currency, by type", () => {
    const [customer, company] = allocate(money("1", "CNY"), [60, 40], { remainder: "largest-ties-first" });
    const known: readonly Money<"CNY">[] = [customer, company];
    // @ts-expect-error parts of yuan are no yen
    const yen: Money<"JPY"> = customer;
    // @ts-expect-error there is no third part
    const [, , third] = allocate(money("1", "CNY"), [60, 40], { remainder: "largest-ties-first" });
    expect([known.length, yen.amount, third]).toEqual([2, "0.60", undefined]);
  });
});
