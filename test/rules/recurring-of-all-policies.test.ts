import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/index.js";
import type { RecurringDuty, WithRecurringDuties } from "../../src/models/policy.js";
import * as policies from "../../src/policies/index.js";
import { configure, recurringDuties } from "../../src/rules/index.js";
import { holidayOf, isWorkingDay } from "../../src/working-time/index.js";

const withDuties = Object.values(policies).filter((one) => typeof one === "object" && "recurring" in one);
const leapYear = { from: "2028-01-01", through: "2028-12-31", calendar: chinaOffice };
const ordinaryYear = { from: "2026-01-01", through: "2026-12-31", calendar: chinaOffice };

const dayMs = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** Whether a duty falls due on a day: day by day, with the arithmetic of Date alone. */
function fallsDue({ every, on, inMonth, byDayOfMonth }: RecurringDuty<string>, day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  const date = new Date(at);
  const [month, dayOfMonth, weekday] = [date.getUTCMonth() + 1, date.getUTCDate(), weekdays[date.getUTCDay()]];
  const endsMonth = new Date(at + dayMs).getUTCDate() === 1;
  const inLastMonth = (months: number) => month % months === 0;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month, 0)).getUTCDate();
  const onDay = byDayOfMonth === undefined ? endsMonth : dayOfMonth === Math.min(byDayOfMonth, last);
  switch (every) {
    case "day":
      return true;
    case "working-day":
      return isWorkingDay(day, chinaOffice);
    case "public-holiday":
      return holidayOf(day, chinaOffice) !== undefined;
    case "week":
      return weekday === (on ?? "sunday");
    case "month":
      return onDay;
    case "quarter":
      return onDay && inLastMonth(3);
    case "half-year":
      return onDay && inLastMonth(6);
    case "year":
      return inMonth === undefined ? onDay && month === 12 : endsMonth && month === inMonth;
    default:
      return false;
  }
}

describe("recurringDuties() of all policies", () => {
  it("has those of each document that lays some down, and no other", () => {
    const clauses = withDuties.flatMap(({ recurring }) => recurring.map(({ clause }) => clause));
    const expected =
      "CCR-7.5 CPR-4 CSD-2.3 CSD-7.2 CUS-4.2 CUS-4.3 CUS-4.4 HCM-3.3.8 HCM-3.3.9 HCP-4.6.8 PRC-5.3 RST-3 RST-4 RST-5 " +
      "SPM-8 SVC-1 SVC-1.1 SVC-3 SVC-4 SVC-8 SVC-10.1";
    expect([...new Set<string>(clauses)].sort()).toEqual(expected.split(" ").sort());
  });

  it.each([
    ["the leap year 2028", leapYear],
    ["2026", ordinaryYear],
  ])("falls due on just the days that a count day by day finds, in %s", (_name, span) => {
    const days: string[] = [];
    for (let at = Date.parse(`${span.from}T00:00:00Z`); iso(at) <= span.through; at += dayMs) days.push(iso(at));
    expect(days).toHaveLength(span === leapYear ? 366 : 365);
    for (const policy of withDuties) {
      for (const duty of policy.recurring) {
        const alone: WithRecurringDuties = { id: policy.id, parameters: policy.parameters, recurring: [duty] };
        const { occurrences } = recurringDuties([alone], span);
        const found = occurrences.map(({ due }) => due);
        expect(found, `${duty.clause} ${duty.duty}`).toEqual(days.filter((day) => fallsDue(duty, day)));
      }
    }
  });

  it("gives one calendar, in order, with what is open apart", () => {
    const { occurrences, open } = recurringDuties(withDuties, leapYear);
    expect(occurrences.map(({ due }) => due)).toEqual([...occurrences.map(({ due }) => due)].sort());
    expect(occurrences.filter(({ due }) => due === "2028-02-29").map(({ clause }) => clause)).toEqual(
      expect.arrayContaining(["HCM-3.3.9", "SVC-1", "PRC-5.3", "CUS-4.3"]),
    );
    expect([...new Set(open.map(({ clause }) => clause))].sort()).toEqual([
      "HCM-3.3.8",
      "HCP-4.6.8",
      "SPM-8",
      "SVC-10.1",
    ]);
    for (const { parameter } of open) expect(parameter).toMatch(/Every$/);
  });

  it("counts every open interval once it is set", () => {
    const { open } = recurringDuties(withDuties, leapYear);
    const set = withDuties.map((policy) => {
      const names = open.filter((one) => one.policy === policy.id).map(({ parameter }) => [parameter, "month"]);
      const parameters: never = Object.fromEntries(names) as never;
      return names.length === 0 ? policy : configure(policy, { parameters });
    });
    const then = recurringDuties(set, leapYear);
    expect(then.open).toEqual([]);
    for (const { clause, duty } of open) {
      expect(then.occurrences.filter((one) => one.clause === clause && one.duty === duty)).toHaveLength(12);
    }
  });

  it("marks what leans on holidays that nobody has announced", () => {
    expect(recurringDuties(withDuties, leapYear).occurrences.every(({ assumed }) => assumed)).toBe(true);
    const { occurrences } = recurringDuties(withDuties, { ...ordinaryYear, through: "2026-12-24" });
    expect(occurrences.some(({ assumed }) => assumed)).toBe(false);
  });
});
