import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { serviceSupervision as policy } from "../../src/policies/index.js";
import { followUps } from "../../src/rules/index.js";
import { addDays, addMonths, addYears } from "../../src/working-time/index.js";

const due = (deliveredOn: string, from: string, through: string) =>
  followUps({ deliveredOn }, { policy, from, through }).followUps.map((one) => one.due);

describe("followUps()", () => {
  it("calls twelve times in the first year and four times in the second", () => {
    expect(due("2026-03-15", "2026-03-15", "2027-03-14")).toHaveLength(12);
    expect(due("2026-03-15", "2027-03-15", "2028-03-14")).toEqual([
      "2027-06-14",
      "2027-09-14",
      "2027-12-14",
      "2028-03-14",
    ]);
  });

  it("ends the first year with the day before the anniversary", () => {
    const calls = followUps({ deliveredOn: "2026-03-15" }, { policy, from: "2027-03-01", through: "2027-06-14" });
    expect(calls.followUps).toEqual([
      {
        by: "customer-service",
        clause: "SVC-5",
        period: { from: "2027-02-15", through: "2027-03-14" },
        due: "2027-03-14",
      },
      {
        by: "customer-service",
        clause: "SVC-5",
        period: { from: "2027-03-15", through: "2027-06-14" },
        due: "2027-06-14",
      },
    ]);
    expect(calls.policy).toEqual({ id: "service-supervision", version: "1.1.0" });
  });

  it.each([
    ["the day before it is due", "2026-04-13", []],
    ["the day on which it is due", "2026-04-14", ["2026-04-14"]],
    ["the day after", "2026-04-15", ["2026-04-14"]],
  ])("has the first call of a project of 15 March through %s", (_name, through, expected) => {
    expect(due("2026-03-15", "2026-03-15", through)).toEqual(expected);
  });

  it("leaves out what fell due before the first day", () => {
    expect(due("2026-03-15", "2026-04-14", "2026-04-14")).toEqual(["2026-04-14"]);
    expect(due("2026-03-15", "2026-04-15", "2026-05-13")).toEqual([]);
  });

  it("doesn't lose the 31st in a month of 30 days, and takes 29 February", () => {
    expect(due("2027-10-31", "2027-10-31", "2028-04-30")).toEqual([
      "2027-11-30",
      "2027-12-30",
      "2028-01-30",
      "2028-02-29",
      "2028-03-30",
      "2028-04-30",
    ]);
    expect(due("2028-02-29", "2029-01-01", "2029-05-28")).toEqual(["2029-01-28", "2029-02-28", "2029-05-28"]);
  });

  it("has nothing for a time before the delivery", () => {
    expect(due("2026-03-15", "2020-01-01", "2026-03-14")).toEqual([]);
  });

  it("has a call on the last day asked for, and none on the day of delivery", () => {
    expect(due("2026-03-15", "2027-03-14", "2027-03-14")).toEqual(["2027-03-14"]);
    expect(due("2026-03-15", "2026-03-15", "2026-03-15")).toEqual([]);
  });

  it("refuses days that don't exist, and an end before the start", () => {
    expect(() => due("2026-02-30", "2026-01-01", "2026-12-31")).toThrow(
      /^followUps: deliveredOn must be a day such as .*: got "2026-02-30"$/,
    );
    expect(() => due("2026-02-01", "2026-13-01", "nope")).toThrow(/from must be a day.*; through must be a day/);
    expect(() => due("2026-02-01", "2026-02-02", "2026-02-01")).toThrow(/^followUps: through must be at or after from/);
  });

  const day = fc.integer({ min: 0, max: 20_000 }).map((number) => addDays("2000-01-01", number));
  property.prop([day, fc.integer({ min: 0, max: 60 })])(
    "covers every day from delivery on exactly once",
    (start, years) => {
      const end = addYears(start, years + 1);
      const { followUps: calls } = followUps({ deliveredOn: start }, { policy, from: start, through: end });
      let next = start;
      for (const { period } of calls) {
        expect(period.from).toBe(next);
        next = addDays(period.through, 1);
      }
      expect(addMonths(next, 4) > end).toBe(true);
    },
  );
});
