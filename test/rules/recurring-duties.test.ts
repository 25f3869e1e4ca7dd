import { describe, expect, it } from "vitest";
import { chinaOffice as calendar } from "../../src/calendars/china/index.js";
import type { RecurringDuty } from "../../src/models/policy.js";
import { companyComplaints, hotelComplaints } from "../../src/policies/index.js";
import { configure, recurringDuties } from "../../src/rules/index.js";

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

  it("follows the calendar where something comes on working days or public holidays", () => {
    expect(of({ every: "working-day" }, "2026-05-01", "2026-05-11")).toEqual([
      "2026-05-06",
      "2026-05-07",
      "2026-05-08",
      // A Saturday that makes up for the holiday.
      "2026-05-09",
      "2026-05-11",
    ]);
    expect(of({ every: "public-holiday" }, "2026-09-20", "2026-10-11")).toEqual(
      ["09-25", "09-26", "09-27", "10-01", "10-02", "10-03", "10-04", "10-05", "10-06", "10-07"].map(
        (d) => `2026-${d}`,
      ),
    );
    expect(of({ every: "public-holiday" }, "2026-11-01", "2026-11-30")).toEqual([]);
  });

  it("says of a day off what it is, and until when it can be done in time", () => {
    const recurring = [{ duty: "d", by: "r", clause: "X-1", every: "week", on: "friday" } as const];
    const week = (from: string, through: string) =>
      recurringDuties([{ id: "x", parameters: {}, recurring }], { from, through, calendar }).occurrences[0];
    expect(week("2026-09-25", "2026-09-25")).toMatchObject({
      workingDay: false,
      holiday: "mid-autumn",
      doBy: "2026-09-24",
      assumed: false,
    });
    // The Friday of National Day's week: Monday to Wednesday are worked.
    expect(week("2026-10-02", "2026-10-02")).toMatchObject({ holiday: "national-day", doBy: "2026-09-30" });
    // The week of Spring Festival has no working day before its Friday.
    expect(week("2026-02-20", "2026-02-20")).toMatchObject({ workingDay: false, holiday: "spring-festival" });
    expect(week("2026-02-20", "2026-02-20")).not.toHaveProperty("doBy");
    expect(week("2026-11-27", "2026-11-27")).toMatchObject({ workingDay: true });
    expect(week("2026-11-27", "2026-11-27")).not.toHaveProperty("doBy");
    expect(week("2026-12-18", "2026-12-18")).toMatchObject({ assumed: false });
    expect(week("2026-12-25", "2026-12-25")).toMatchObject({ assumed: true });
  });

  it("says which days of the span have holidays that nobody has announced", () => {
    const unannounced = (from: string, through: string) =>
      recurringDuties([companyComplaints], { from, through, calendar }).unannounced;
    expect(unannounced("2026-12-01", "2026-12-24")).toBeUndefined();
    expect(unannounced("2026-12-01", "2026-12-25")).toEqual([{ from: "2026-12-25", through: "2026-12-25" }]);
    expect(unannounced("2027-01-01", "2027-12-31")).toEqual([{ from: "2027-01-01", through: "2027-12-31" }]);
    expect(unannounced("2003-12-30", "2004-01-02")).toEqual([{ from: "2003-12-30", through: "2003-12-31" }]);
  });

  it("gives what is done in one month of the year that month, not the whole year", () => {
    const recurring = [{ duty: "d", by: "r", clause: "X-1", every: "year", inMonth: 2 }] as const;
    const span = { from: "2028-01-01", through: "2028-12-31", calendar };
    const [gifts] = recurringDuties([{ id: "x", parameters: {}, recurring }], span).occurrences;
    expect(gifts).toMatchObject({ period: { from: "2028-02-01", through: "2028-02-29" }, due: "2028-02-29" });
  });

  it.each([
    [{ amount: 30, unit: "minute" }, "2026-11-27T08:00:00+08:00"],
    [{ amount: 1, unit: "hour" }, "2026-11-27T07:30:00+08:00"],
  ] as const)("counts %j back from the opening", (beforeOpening, dueAt) => {
    const recurring = [{ duty: "d", by: "r", clause: "X-1", every: "day", beforeOpening }] as const;
    const span = { from: "2026-11-27", through: "2026-11-28", calendar };
    const [friday, saturday] = recurringDuties([{ id: "x", parameters: {}, recurring }], span).occurrences;
    expect(friday?.dueAt).toBe(dueAt);
    // On a day off nothing opens.
    expect(saturday).not.toHaveProperty("dueAt");
  });

  it("takes an interval from the parameter, and lists what nobody has set", () => {
    const span = { from: "2026-01-01", through: "2026-12-31", calendar };
    const policy = configure(hotelComplaints, { parameters: { caseStudiesEvery: "quarter" } });
    const { occurrences, open } = recurringDuties([policy], span);
    expect(occurrences.filter(({ clause }) => clause === "HCM-3.3.8").map(({ due }) => due)).toEqual([
      "2026-03-31",
      "2026-06-30",
      "2026-09-30",
      "2026-12-31",
    ]);
    expect(open).toEqual([]);
    expect(() =>
      // @ts-expect-error There is no such interval.
      configure(hotelComplaints, { parameters: { caseStudiesEvery: "fortnight" } }),
    ).toThrow(/caseStudiesEvery must be one of "day", "working-day", "week"/);
    const dangling = {
      id: "x",
      parameters: {},
      recurring: [{ duty: "d", by: "r", every: { parameter: "none" }, clause: "X-1" }],
    };
    expect(recurringDuties([dangling], span)).toMatchObject({ occurrences: [], open: [{ parameter: "none" }] });
  });

  it("carries whom a duty goes to, for whom it is done and on which occasion", () => {
    const more = { to: ["chief"], about: "new-customers", at: "afternoon-meeting" };
    const recurring = [{ duty: "d", by: "r", clause: "X-1", every: "month", ...more } as const];
    const span = { from: "2026-11-01", through: "2026-11-30", calendar };
    expect(recurringDuties([{ id: "x", parameters: {}, recurring }], span).occurrences[0]).toMatchObject(more);
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
