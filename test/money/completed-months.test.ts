import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completedMonths } from "../../src/money/completed-months.js";
import { correspondingDay } from "../../src/money/corresponding-day.js";

/** The ISO date of a count of days since 1970, by the platform. */
function utcDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

describe("correspondingDay()", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2096-02-29", 48, "2100-02-28"],
    ["2026-01-28", 1, "2026-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-11-15", 1, "2026-12-15"],
    ["2026-05-31", 0, "2026-05-31"],
    ["0001-01-31", 1, "0001-02-28"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(correspondingDay(day, months)).toBe(expected);
  });
});

describe("completedMonths()", () => {
  it.each([
    ["2024-11-22", "2024-11-22", 0],
    ["2024-11-22", "2024-12-21", 0],
    ["2024-11-22", "2024-12-22", 1],
    ["2024-11-22", "2026-11-21", 23],
    ["2024-11-22", "2026-11-22", 24],
    ["2024-02-29", "2025-02-27", 11],
    ["2024-02-29", "2025-02-28", 12],
    ["2024-02-29", "2026-02-27", 23],
    ["2024-02-29", "2026-02-28", 24],
    ["2024-02-29", "2028-02-28", 47],
    ["2024-02-29", "2028-02-29", 48],
    ["2026-01-31", "2026-02-27", 0],
    ["2026-01-31", "2026-02-28", 1],
    ["2026-01-31", "2026-03-30", 1],
    ["2026-01-31", "2026-03-31", 2],
    ["2026-02-28", "2026-03-28", 1],
    ["2025-12-31", "2026-01-30", 0],
  ])("from %s to %s is %i", (from, on, expected) => {
    expect(completedMonths(from, on)).toBe(expected);
  });

  it("is the number of months that still fit in", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 80_000 }), fc.nat(9000), (first, days) => {
        const [from, on] = [utcDay(first), utcDay(first + days)];
        const months = completedMonths(from, on);
        expect(correspondingDay(from, months) <= on).toBe(true);
        expect(correspondingDay(from, months + 1) > on).toBe(true);
      }),
    );
  });

  it("refuses what is no text", () => {
    const call = (from: unknown, on: unknown) => (): unknown => Reflect.apply(completedMonths, undefined, [from, on]);
    expect(call(20260228, "2026-03-01")).toThrow("completedMonths: from must be a day that exists");
    expect(call("2026-02-28", 20260301)).toThrow("completedMonths: on must be a day that exists");
  });

  it.each([
    ["2026-02-29", "2026-03-01", 'from must be a day that exists, such as 2026-05-01: got "2026-02-29"'],
    ["2026-02-28", "2026-02-30", 'on must be a day that exists, 2026-02-28 or later: got "2026-02-30"'],
    ["2026-02-28", "2026-02-27", 'on must be a day that exists, 2026-02-28 or later: got "2026-02-27"'],
  ])("refuses %s and %s", (from, on, message) => {
    expect(() => completedMonths(from, on)).toThrow(`completedMonths: ${message}`);
  });
});
