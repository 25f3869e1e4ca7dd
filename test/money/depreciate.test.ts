import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Money, money, moneyFromMinorUnits, toMinorUnits } from "../../src/models/money.js";
import { parseDay } from "../../src/models/time.js";
import { correspondingDay } from "../../src/money/corresponding-day.js";
import { type DepreciateInput, depreciate } from "../../src/money/depreciate.js";
import type { Depreciation } from "../../src/money/depreciation-method.js";
import { depreciationSchedule } from "../../src/money/depreciation-schedule.js";

const suit = { price: money("1200.00", "CNY"), boughtOn: "2024-11-22", usefulLifeMonths: 60 } as const;
const byDays = { ...suit, method: "straight-line-by-days" } as const;
const fan = { price: money("400.00", "CNY"), boughtOn: "2026-05-01", method: "daily-rate", rate: "0.1%" } as const;
const yuan = (amount: string): Money<"CNY"> => money(amount, "CNY");

describe("depreciate()", () => {
  it.each<[string, DepreciateInput<"CNY">, string]>([
    ["the day of purchase", { ...suit, on: "2024-11-22" }, "1200.00"],
    ["the day before a month is complete", { ...suit, on: "2024-12-21" }, "1200.00"],
    ["the day on which a month is complete", { ...suit, on: "2024-12-22" }, "1180.00"],
    ["the day before two years", { ...suit, on: "2026-11-21" }, "740.00"],
    ["two years", { ...suit, on: "2026-11-22" }, "720.00"],
    ["the day before the life ends", { ...suit, on: "2029-11-21" }, "20.00"],
    ["the day on which the life ends", { ...suit, on: "2029-11-22" }, "0.00"],
    ["long after", { ...suit, on: "2090-01-01" }, "0.00"],
    ["the method by name", { ...suit, method: "straight-line-by-months", on: "2026-11-22" }, "720.00"],
    ["above the residual", { ...suit, residual: yuan("700"), on: "2026-11-22" }, "720.00"],
    ["on the residual", { ...suit, residual: yuan("720"), on: "2026-11-22" }, "720.00"],
    [
      "below the residual: a floor, not the end of the line",
      { ...suit, residual: yuan("730"), on: "2026-11-22" },
      "730.00",
    ],
    ["a residual that is the price", { ...suit, residual: suit.price, on: "2026-11-22" }, "1200.00"],
    ["a life of one month", { ...suit, usefulLifeMonths: 1, on: "2024-12-22" }, "0.00"],
    ["a price of nothing", { ...suit, price: yuan("0"), on: "2026-11-22" }, "0.00"],
    ["half a fen up", { ...suit, price: yuan("0.01"), usefulLifeMonths: 2, on: "2024-12-22" }, "0.01"],
    ["less than half a fen down", { ...suit, price: yuan("0.01"), usefulLifeMonths: 3, on: "2025-01-22" }, "0.00"],
    [
      "bought on 29 February, a day short of two years",
      { ...suit, boughtOn: "2024-02-29", on: "2026-02-27" },
      "740.00",
    ],
    ["bought on 29 February, two years", { ...suit, boughtOn: "2024-02-29", on: "2026-02-28" }, "720.00"],
    ["bought on the 31st, a month of 28 days", { ...suit, boughtOn: "2025-01-31", on: "2025-02-28" }, "1180.00"],
    ["bought on the 31st, a day before", { ...suit, boughtOn: "2025-01-31", on: "2025-02-27" }, "1200.00"],
    // 1826 days from 2024-11-22 to 2029-11-22, 730 of them to 2026-11-22.
    ["by days, the day of purchase", { ...byDays, on: "2024-11-22" }, "1200.00"],
    ["by days, one day", { ...byDays, on: "2024-11-23" }, "1199.34"],
    ["by days, two years", { ...byDays, on: "2026-11-22" }, "720.26"],
    ["by days, the day before the life ends", { ...byDays, on: "2029-11-21" }, "0.66"],
    ["by days, the day on which the life ends", { ...byDays, on: "2029-11-22" }, "0.00"],
    ["by days, after it", { ...byDays, on: "2029-11-23" }, "0.00"],
    ["by the daily rate, the day of purchase", { ...fan, on: "2026-05-01" }, "400.00"],
    ["by the daily rate, a day", { ...fan, on: "2026-05-02" }, "399.60"],
    ["by the daily rate, 70 days", { ...fan, on: "2026-07-10" }, "372.00"],
    ["by the daily rate, 10 of them in repair", { ...fan, on: "2026-07-10", repairDays: 10 }, "376.00"],
    ["by the daily rate, all of them in repair", { ...fan, on: "2026-07-10", repairDays: 70 }, "400.00"],
    ["by the daily rate, 999 days", { ...fan, on: "2029-01-24" }, "0.40"],
    ["by the daily rate, 1000 days", { ...fan, on: "2029-01-25" }, "0.00"],
    ["by the daily rate, 1001 days", { ...fan, on: "2029-01-26" }, "0.00"],
    ["by the daily rate, the residual", { ...fan, on: "2029-01-26", residual: yuan("40") }, "40.00"],
    ["by a rate of nothing", { ...fan, rate: "0%", on: "2029-01-26" }, "400.00"],
    ["by a rate of everything", { ...fan, rate: "100%", on: "2026-05-02" }, "0.00"],
  ])("%s", (_, input, expected) => {
    expect(depreciate(input)).toEqual({ amount: expected, currency: "CNY" });
  });

  it("values yen and dinars to their own last unit", () => {
    const life = { boughtOn: "2026-01-01", on: "2026-02-01", usefulLifeMonths: 3 };
    expect(depreciate({ ...life, price: money("1000", "JPY") }).amount).toBe("667");
    expect(depreciate({ ...life, price: money("1.000", "KWD") }).amount).toBe("0.667");
    expect(depreciate({ ...life, price: money("90071992547409.91", "CNY") }).amount).toBe("60047995031606.61");
  });

  it.each<[object, string]>([
    [{ on: "2024-11-21" }, 'depreciate: on must be the day of purchase, 2024-11-22, or later: got "2024-11-21"'],
    [{ on: "2025-02-29" }, 'depreciate: on must be a day that exists, such as "2026-05-01": got "2025-02-29"'],
    [{ on: "9999-01-01" }, "on must be a day that exists"],
    [
      { boughtOn: "2023-02-29" },
      'depreciate: boughtOn must be a day that exists, such as "2026-05-01": got "2023-02-29"',
    ],
    [{ boughtOn: "2024-11-22T00:00:00Z" }, "boughtOn must be a day that exists"],
    [{ boughtOn: "9899-01-01", on: "9899-01-01" }, "boughtOn must be a day that exists"],
    [{ boughtOn: 20241122 }, "boughtOn must be a day that exists"],
    [{ on: 20241122 }, "on must be a day that exists"],
    [{ method: "daily-rate", rate: "1%", on: "2024-11-22", repairDays: 1 }, "repairDays must be an integer from 0"],
    [{ price: yuan("-0.01") }, 'depreciate: price.amount must be zero or more: got "-0.01"'],
    [{ residual: yuan("-0.01") }, 'depreciate: residual.amount must be from zero to the price: got "-0.01"'],
    [{ residual: yuan("1200.01") }, 'depreciate: residual.amount must be from zero to the price: got "1200.01"'],
    [{ residual: money("1", "JPY") }, 'depreciate: residual.currency must be "CNY" like the price: got "JPY"'],
    [{ usefulLifeMonths: 0 }, "depreciate: usefulLifeMonths must be an integer from 1 to 1200: got 0"],
    [{ usefulLifeMonths: 1201 }, "usefulLifeMonths must be an integer from 1 to 1200: got 1201"],
    [{ usefulLifeMonths: 1.5 }, "usefulLifeMonths must be an integer from 1 to 1200: got 1.5"],
    [{ usefulLifeMonths: undefined }, "usefulLifeMonths must be an integer from 1 to 1200: got nothing"],
    [
      { method: "declining" },
      "depreciate: method must be one of straight-line-by-months, straight-line-by-days, daily-rate",
    ],
    [{ method: "daily-rate", rate: "0.1" }, 'depreciate: rate must be a share from "0%" to "100%": got "0.1"'],
    [{ method: "daily-rate" }, 'depreciate: rate must be a share from "0%" to "100%": got nothing'],
    [
      { method: "daily-rate", rate: "1%", repairDays: -1 },
      "repairDays must be an integer from 0 to the days since the",
    ],
    [
      { method: "daily-rate", rate: "1%", repairDays: 0.5 },
      "repairDays must be an integer from 0 to the days since the",
    ],
    [
      { method: "daily-rate", rate: "1%", repairDays: 731 },
      "repairDays must be an integer from 0 to the days since the",
    ],
    [{ price: yuan("-1"), usefulLifeMonths: 0, on: "x" }, "price.amount must be"],
    [{ price: yuan("-1"), usefulLifeMonths: 0, on: "x" }, "usefulLifeMonths must be"],
    [{ price: yuan("-1"), usefulLifeMonths: 0, on: "x" }, "; on must be"],
  ])("refuses %j", (change, message) => {
    const input = { ...suit, on: "2026-11-22", ...change };
    expect(() => Reflect.apply(depreciate, undefined, [input])).toThrow(message);
  });

  it("names each problem once", () => {
    expect(() => depreciate({ ...fan, on: "2026-04-30" })).toThrow(
      /^depreciate: on must be the day of purchase, 2026-05-01, or later: got "2026-04-30"$/,
    );
  });

  it("says nothing of a day against a purchase that never was", () => {
    expect(() => depreciate({ ...suit, boughtOn: "2027-02-29", on: "2026-11-22" })).toThrow(
      /^depreciate: boughtOn must be a day that exists, such as "2026-05-01": got "2027-02-29"$/,
    );
    expect(() => depreciate({ ...fan, boughtOn: "2027-02-29", on: "2026-11-22", repairDays: 1 })).toThrow(
      /^depreciate: boughtOn must be a day that exists, such as "2026-05-01": got "2027-02-29"$/,
    );
  });

  it("takes the longest life and the last day that leaves room for it", () => {
    expect(depreciate({ ...suit, usefulLifeMonths: 1200, on: "2074-11-22" }).amount).toBe("600.00");
    const last = { ...byDays, boughtOn: "9898-12-31", usefulLifeMonths: 1200, on: "9898-12-31" } as const;
    expect(depreciate(last).amount).toBe("1200.00");
  });

  it("counts days in repair by the daily rate alone", () => {
    const call = (): unknown => Reflect.apply(depreciate, undefined, [{ ...suit, on: "2026-11-22", repairDays: -1 }]);
    expect(call()).toEqual(yuan("720.00"));
  });

  it("doesn't compile with a residual in another currency, or days in repair on a straight line", () => {
    // @ts-expect-error yen are no floor for yuan
    expect(() => depreciate({ ...suit, on: "2026-11-22", residual: money("1", "JPY") })).toThrow("residual.currency");
    // @ts-expect-error a straight line needs a useful life
    expect(() => depreciate({ price: suit.price, boughtOn: "2024-11-22", on: "2026-11-22" })).toThrow(
      "usefulLifeMonths",
    );
  });
});

/** The ISO date of a count of days since 1970, by the platform. */
function utcDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

const anyThing: fc.Arbitrary<Depreciation<"CNY">> = fc
  .record({
    price: fc.oneof(fc.constantFrom(0, 1, 2, 3, 4, 7), fc.nat(1_000_000), fc.nat(Number.MAX_SAFE_INTEGER)),
    residualPercent: fc.option(fc.nat(100)),
    bought: fc.integer({ min: parseDay("1990-01-01"), max: parseDay("2030-12-31") }),
    months: fc.integer({ min: 1, max: 240 }),
    method: fc.constantFrom("straight-line-by-months", "straight-line-by-days", "daily-rate"),
    rate: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ price, residualPercent, bought, months, method, rate }) => {
    const residual = residualPercent === null ? undefined : Math.floor(price / 100) * residualPercent;
    const thing = {
      price: moneyFromMinorUnits(price, "CNY"),
      boughtOn: utcDay(bought),
      ...(residual !== undefined && { residual: moneyFromMinorUnits(residual, "CNY") }),
    };
    return method === "daily-rate"
      ? { ...thing, method, rate: `0.${String(rate).padStart(3, "0")}%` }
      : { ...thing, method, usefulLifeMonths: months };
  });
const anyDays = fc.nat(9000);

const later = (thing: Depreciation<"CNY">, days: number): string => utcDay(parseDay(thing.boughtOn) + days);

describe("the depreciated value", () => {
  it("never rises with time and never leaves [residual, price]", () => {
    fc.assert(
      fc.property(anyThing, anyDays, anyDays, (thing, days, more) => {
        const sooner = toMinorUnits(depreciate({ ...thing, on: later(thing, days) }));
        const after = toMinorUnits(depreciate({ ...thing, on: later(thing, days + more) }));
        expect(after).toBeLessThanOrEqual(sooner);
        expect(sooner).toBeLessThanOrEqual(toMinorUnits(thing.price));
        expect(after).toBeGreaterThanOrEqual(thing.residual === undefined ? 0 : toMinorUnits(thing.residual));
        expect(depreciate({ ...thing, on: thing.boughtOn })).toEqual(thing.price);
      }),
    );
  });

  it("agrees with a slow calculation on the platform's calendar", () => {
    /** The corresponding day so many months later, by the platform: the last of the month where there is none. */
    const platformMonth = (day: string, months: number): number => {
      const start = new Date(`${day}T00:00:00Z`);
      const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1);
      const last = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0)).getUTCDate();
      return first / 86_400_000 + Math.min(start.getUTCDate(), last) - 1;
    };
    const slow = (thing: Depreciation<"CNY">, days: number): number => {
      const bought = Date.parse(thing.boughtOn) / 86_400_000;
      let used = BigInt(days);
      let life: bigint;
      if (thing.method === "daily-rate") {
        used *= BigInt(thing.rate.slice(2, -1));
        life = 100_000n;
      } else if (thing.method === "straight-line-by-days") {
        life = BigInt(platformMonth(thing.boughtOn, thing.usefulLifeMonths) - bought);
      } else {
        let months = 0;
        while (platformMonth(thing.boughtOn, months + 1) <= bought + days) months += 1;
        used = BigInt(months);
        life = BigInt(thing.usefulLifeMonths);
      }
      const price = BigInt(toMinorUnits(thing.price));
      // Half up: twice the part and one half more, cut down.
      const left = used >= life ? 0n : (2n * price * (life - used) + life) / (2n * life);
      return Math.max(Number(left), thing.residual === undefined ? 0 : toMinorUnits(thing.residual));
    };
    fc.assert(
      fc.property(anyThing, anyDays, (thing, days) => {
        expect(toMinorUnits(depreciate({ ...thing, on: later(thing, days) }))).toBe(slow(thing, days));
      }),
      { numRuns: 300 },
    );
  });

  it("is down to the residual on the last day of a useful life, by days as by months", () => {
    fc.assert(
      fc.property(anyThing, (thing) => {
        fc.pre(thing.method !== "daily-rate");
        const { usefulLifeMonths, ...rest } = thing;
        const on = correspondingDay(thing.boughtOn, usefulLifeMonths);
        const floor = thing.residual ?? money("0", "CNY");
        expect(depreciate({ ...rest, usefulLifeMonths, method: "straight-line-by-days", on })).toEqual(floor);
        expect(depreciate({ ...rest, usefulLifeMonths, method: "straight-line-by-months", on })).toEqual(floor);
      }),
    );
  });
});

describe("depreciationSchedule()", () => {
  it("lists each month of a short life, with losses that add up", () => {
    const thing = { price: money("10.00", "CNY"), boughtOn: "2026-01-31", usefulLifeMonths: 3 };
    expect(depreciationSchedule(thing, { every: "month" })).toEqual([
      { on: "2026-02-28", loss: yuan("3.33"), value: yuan("6.67") },
      { on: "2026-03-31", loss: yuan("3.34"), value: yuan("3.33") },
      { on: "2026-04-30", loss: yuan("3.33"), value: yuan("0.00") },
    ]);
  });

  it("ends a life within a year on its own day", () => {
    const thing = { price: money("18.00", "CNY"), boughtOn: "2026-05-01", usefulLifeMonths: 18 };
    expect(depreciationSchedule(thing, { every: "year" })).toEqual([
      { on: "2027-05-01", loss: yuan("12.00"), value: yuan("6.00") },
      { on: "2027-11-01", loss: yuan("6.00"), value: yuan("0.00") },
    ]);
  });

  it("ends where the residual is reached", () => {
    const thing = { ...suit, residual: yuan("720") };
    expect(depreciationSchedule(thing, { every: "year" }).map(({ value }) => value.amount)).toEqual([
      "960.00",
      "720.00",
    ]);
    expect(depreciationSchedule(thing, { every: "month" })).toHaveLength(24);
  });

  it("is empty for what has nothing to lose", () => {
    expect(depreciationSchedule({ ...suit, residual: suit.price }, { every: "month" })).toEqual([]);
    expect(depreciationSchedule({ ...suit, price: yuan("0") }, { every: "month" })).toEqual([]);
  });

  it("follows a daily rate", () => {
    const values = depreciationSchedule(fan, { every: "year" }).map(({ on, value }) => [on, value.amount]);
    expect(values).toEqual([
      ["2027-05-01", "254.00"],
      ["2028-05-01", "107.60"],
      ["2029-05-01", "0.00"],
    ]);
  });

  it("has parts that add up to the price less the residual, and values that depreciate() gives", () => {
    fc.assert(
      fc.property(anyThing, fc.constantFrom("month" as const, "year" as const), (thing, every) => {
        fc.pre(thing.method !== "daily-rate" || Number.parseFloat(thing.rate) > 0.1);
        const entries = depreciationSchedule(thing, { every });
        const lost = entries.reduce((sum, { loss }) => sum + BigInt(toMinorUnits(loss)), 0n);
        const residual = thing.residual === undefined ? 0 : toMinorUnits(thing.residual);
        expect(lost).toBe(BigInt(toMinorUnits(thing.price)) - BigInt(residual));
        for (const { on, value, loss } of entries) {
          expect(depreciate({ ...thing, on })).toEqual(value);
          expect(toMinorUnits(loss)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("refuses a rate that takes longer than 1200 months, and takes one that just gets there", () => {
    // From 2026-05-01 to 2126-05-01 there are 36524 days.
    expect(() => depreciationSchedule({ ...fan, rate: "0%" }, { every: "year" })).toThrow(
      'depreciationSchedule: rate must be enough to reach the residual within 1200 months: got "0%"',
    );
    const slow = { ...fan, price: yuan("400000.00") };
    expect(() => depreciationSchedule({ ...slow, rate: "0.002737%" }, { every: "year" })).toThrow("within 1200 months");
    expect(depreciationSchedule({ ...slow, rate: "0.002738%" }, { every: "year" })).toHaveLength(100);
  });

  it("refuses what depreciate() refuses, and another distance", () => {
    const call = (): unknown =>
      Reflect.apply(depreciationSchedule, undefined, [{ ...suit, usefulLifeMonths: 0 }, { every: "week" }]);
    expect(call).toThrow(
      "depreciationSchedule: usefulLifeMonths must be an integer from 1 to 1200: got 0; " +
        'every must be one of month, year: got "week"',
    );
  });
});
