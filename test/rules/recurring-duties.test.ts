import { describe, expect, it } from "vitest";
import { chinaOffice as calendar } from "../../src/calendars/china/index.js";
import type { RecurringDuty } from "../../src/models/policy.js";
import { companyComplaints, hotelComplaints } from "../../src/policies/index.js";
import { recurringDuties } from "../../src/rules/index.js";

const of = (rule: Omit<RecurringDuty<"X-1">, "duty" | "by" | "clause">, from: string, through: string) =>
  recurringDuties([{ id: "x", parameters: {}, recurring: [{ duty: "d", by: "r", clause: "X-1", ...rule }] }], {
    from,
    through,
    calendar,
  }).occurrences.map(({ due }) => due);

describe("recurringDuties()", () => {
  it.each([
    ["2026-02-14", []],
    ["2026-02-15", ["2026-02-15"]],
    ["2026-02-16", ["2026-02-15"]],
  ])("has the company's statistics by the 15th, through %s", (through, expected) => {
    const { occurrences } = recurringDuties([companyComplaints], { from: "2026-02-01", through, calendar });
    expect(occurrences.map(({ due }) => due)).toEqual(expected);
  });

  it("names duty, role, policy, clause and period", () => {
    expect(
      recurringDuties([companyComplaints], { from: "2026-02-15", through: "2026-02-15", calendar }).occurrences,
    ).toEqual([
      {
        duty: "statistics",
        by: "administration",
        policy: "company-complaints",
        clause: "CCR-7.5",
        period: { from: "2026-02-01", through: "2026-02-28" },
        due: "2026-02-15",
        workingDay: false,
        doBy: "2026-02-14",
        holiday: "spring-festival",
        assumed: false,
      },
    ]);
  });

  it("has the hotel's meeting once a month of a leap year, and lists the case studies as open", () => {
    const { occurrences, open } = recurringDuties([hotelComplaints], {
      from: "2028-01-01",
      through: "2028-12-31",
      calendar,
    });
    expect(occurrences.map(({ due, clause }) => `${due} ${clause}`)).toEqual(
      ["01-31", "02-29", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"].map(
        (end) => `2028-${end} HCM-3.3.9`,
      ),
    );
    expect(open).toEqual([
      {
        duty: "case-studies",
        by: "customer-service-specialist",
        policy: "hotel-complaints",
        clause: "HCM-3.3.8",
        parameter: "caseStudiesEvery",
      },
    ]);
  });

  it("orders several policies by the day due", () => {
    const span = { from: "2026-03-01", through: "2026-03-31", calendar };
    const { occurrences } = recurringDuties([hotelComplaints, companyComplaints], span);
    expect(occurrences.map(({ clause }) => clause)).toEqual(["CCR-7.5", "HCM-3.3.9"]);
  });

  it("counts days, weeks with a weekday, quarters, half-years and years", () => {
    expect(of({ every: "day" }, "2028-02-28", "2028-03-01")).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]);
    expect(of({ every: "week" }, "2026-09-21", "2026-10-03")).toEqual(["2026-09-27"]);
    expect(of({ every: "week", on: "friday" }, "2026-09-25", "2026-10-02")).toEqual(["2026-09-25", "2026-10-02"]);
    expect(of({ every: "week", on: "friday" }, "2026-09-26", "2026-10-01")).toEqual([]);
    expect(of({ every: "quarter" }, "2026-01-01", "2026-12-31")).toEqual([
      "2026-03-31",
      "2026-06-30",
      "2026-09-30",
      "2026-12-31",
    ]);
    expect(of({ every: "half-year" }, "2026-02-01", "2027-01-01")).toEqual(["2026-06-30", "2026-12-31"]);
    expect(of({ every: "year" }, "2026-02-01", "2027-12-30")).toEqual(["2026-12-31"]);
    expect(of({ every: "year", inMonth: 12 }, "2026-01-01", "2026-12-31")).toEqual(["2026-12-31"]);
    expect(of({ every: "year", inMonth: 2 }, "2028-01-01", "2028-12-31")).toEqual(["2028-02-29"]);
  });

  it("never leaves a short month for a day that it doesn't have", () => {
    expect(of({ every: "month", byDayOfMonth: 31 }, "2026-02-01", "2026-04-30")).toEqual([
      "2026-02-28",
      "2026-03-31",
      "2026-04-30",
    ]);
  });

  it("refuses days that don't exist, and an end before the start", () => {
    expect(() => recurringDuties([], { from: "2026-02-29", through: "2026-03-01", calendar })).toThrow(
      /from must be a day/,
    );
    expect(() => recurringDuties([], { from: "2026-03-02", through: "2026-03-01", calendar })).toThrow(
      /at or after from/,
    );
  });
});
