import { describe, expect, test } from "vitest";
import { type WorkingCalendar, workingCalendar, workingCalendarSchema } from "../../src/models/calendar.js";
import { isRedressError } from "../../src/models/errors.js";
import { isWorkingDay, isWorkingTime, workingMinutesBetween } from "../../src/working-time/index.js";

const shop: WorkingCalendar = {
  id: "shop",
  timeZone: "Europe/Berlin",
  week: {
    monday: [
      ["09:00", "12:00"],
      ["13:00", "18:00"],
    ],
    friday: [["22:00", "06:00"]],
    saturday: [["06:00", "24:00"]],
  },
};

function problems(input: unknown): readonly string[] {
  const result = workingCalendarSchema["~standard"].validate(input);
  return (result.issues ?? []).map(({ path, message }) => `${path.join(".")} ${message}`);
}

describe("workingCalendar()", () => {
  test("takes what can be right and gives back the same, frozen through and through", () => {
    const made = workingCalendar(shop);
    expect(made).toEqual(shop);
    expect(Object.isFrozen(made) && Object.isFrozen(made.week) && Object.isFrozen(made.week.monday?.[0])).toBe(true);
  });

  test("is not changed by what happens to its input later", () => {
    const hours: [string, string][] = [["09:00", "17:00"]];
    const made = workingCalendar({ id: "x", timeZone: "UTC", week: { monday: hours } });
    hours.push(["18:00", "19:00"]);
    expect(made.week.monday).toEqual([["09:00", "17:00"]]);
  });

  test.each<[string, object, readonly string[]]>([
    ["no name", { id: "" }, ['id must be text: got ""']],
    ["an unknown zone", { timeZone: "Europe/Bonn" }, ['timeZone must be an IANA time zone: got "Europe/Bonn"']],
    ["an offset for a zone", { timeZone: "+01:00" }, ['timeZone must be an IANA time zone: got "+01:00"']],
    ["a field that there isn't", { holidays: {} }, ["holidays must be left out: there is no such field: got {}"]],
    [
      "a weekday that there isn't",
      { week: { monday: [["09:00", "17:00"]], someday: [] } },
      ["week.someday must be left out: there is no such field: got []"],
    ],
    ["no opening", { week: { monday: [] } }, ["week must be open at some time: got an object with monday"]],
    [
      "a time without two digits",
      { week: { monday: [["9:00", "17:00"]] } },
      ['week.monday.0 must be times like ["08:30", "17:30"]: got a list of 2'],
    ],
    [
      "a time after 24:00",
      { week: { monday: [["09:00", "24:01"]] } },
      ['week.monday.0 must be times like ["08:30", "17:30"]: got a list of 2'],
    ],
    [
      "a shift that starts at 24:00",
      { week: { monday: [["24:00", "06:00"]] } },
      ['week.monday.0 must be times like ["08:30", "17:30"]: got a list of 2'],
    ],
    [
      "shifts out of order",
      {
        week: {
          monday: [
            ["13:00", "17:00"],
            ["09:00", "12:00"],
          ],
        },
      },
      ["week.monday.1 must be after the shift before it: got a list of 2"],
    ],
    [
      "shifts that overlap",
      {
        week: {
          monday: [
            ["09:00", "12:00"],
            ["11:59", "17:00"],
          ],
        },
      },
      ["week.monday.1 must be after the shift before it: got a list of 2"],
    ],
    [
      "a shift behind one through the night",
      {
        week: {
          monday: [
            ["22:00", "06:00"],
            ["23:00", "23:30"],
          ],
        },
      },
      ["week.monday.1 must be after the shift before it: got a list of 2"],
    ],
    [
      "a night on top of the next morning",
      { week: { friday: [["22:00", "06:01"]], saturday: [["06:00", "12:00"]] } },
      ["week.friday must be over before the next day's shift at 06:00: got a list of 1"],
    ],
    [
      "the same from Sunday to Monday",
      { week: { sunday: [["22:00", "06:01"]], monday: [["06:00", "12:00"]] } },
      ["week.sunday must be over before the next day's shift at 06:00: got a list of 1"],
    ],
    // 2026-09-26 is a Saturday.
    [
      "a night on top of a day's own hours",
      { hoursOn: { "2026-09-26": [["05:59", "12:00"]] } },
      ["hoursOn.2026-09-26 must be over before the next day's shift at 05:59: got a list of 1"],
    ],
    [
      "own hours on top of the next morning",
      { hoursOn: { "2026-09-25": [["22:00", "06:30"]] } },
      ["hoursOn.2026-09-25 must be over before the next day's shift at 06:00: got a list of 1"],
    ],
    [
      "a day that doesn't exist",
      { daysOff: { "2026-02-29": "leap" } },
      ['daysOff.2026-02-29 must be on a day that exists: got "leap"'],
    ],
    [
      "a month that doesn't exist",
      { yearlyDaysOff: { "13-01": "x" } },
      ['yearlyDaysOff.13-01 must be on a month and day like "10-01": got "x"'],
    ],
    [
      "a make-up day with the hours of a day off",
      { makeUpDays: { "2026-09-27": "sunday" } },
      ['makeUpDays.2026-09-27 must be a weekday with shifts: got "sunday"'],
    ],
    [
      "a day that is off and made up for",
      { makeUpDays: { "2026-09-27": "monday" }, daysOff: { "2026-09-27": "x" } },
      ['daysOff.2026-09-27 must be left out: the day is a make-up day too: got "x"'],
    ],
    [
      "a coverage that ends before it starts",
      { coverage: { from: "2026-01-02", through: "2026-01-01" } },
      ['coverage.through must be on or after 2026-01-02: got "2026-01-01"'],
    ],
    [
      "a weekday that is no weekday",
      { makeUpDays: { "2026-09-27": "mon" } },
      [
        'makeUpDays.2026-09-27 must be one of "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday": got "mon"',
      ],
    ],
  ])("refuses %s", (_, change, wanted) => {
    expect(problems({ ...shop, ...change })).toEqual(wanted);
  });

  test("lists every problem at once, and throws them as a RedressError", () => {
    const wrong = { ...shop, timeZone: "Nowhere", daysOff: { "2026-02-30": "x" } };
    expect(problems(wrong)).toHaveLength(2);
    try {
      workingCalendar(wrong);
      expect.unreachable();
    } catch (error) {
      expect(isRedressError(error) && error.problems.map(({ path }) => path)).toEqual([
        "timeZone",
        "daysOff.2026-02-30",
      ]);
    }
  });

  test.each([[undefined], [null], [7], ["shop"], [[]]])("refuses %j", (input) => {
    expect(problems(input).length).toBeGreaterThan(0);
  });
});

describe("what beats what", () => {
  const calendar = workingCalendar({
    ...shop,
    // A Monday, and a Sunday.
    daysOff: { "2026-09-28": "x", "2026-10-05": "x", "2027-01-04": "x" },
    makeUpDays: { "2026-09-27": "monday", "2026-10-04": "monday" },
    hoursOn: { "2026-10-04": [], "2026-10-05": [["10:00", "11:00"]], "2026-10-06": [["10:00", "11:00"]] },
    yearlyDaysOff: { "09-21": "yearly", "03-01": "yearly" },
    coverage: { from: "2026-01-01", through: "2026-12-31" },
  });

  test.each([
    ["a plain Monday", "2026-09-14", 8 * 60],
    ["a plain Tuesday", "2026-09-15", 0],
    ["a day off beats the week", "2026-09-28", 0],
    ["also outside the coverage", "2027-01-04", 0],
    ["a make-up day beats the weekend", "2026-09-27", 8 * 60],
    ["own hours beat a make-up day", "2026-10-04", 0],
    ["own hours beat a day off", "2026-10-05", 60],
    ["own hours beat the week", "2026-10-06", 60],
    ["a yearly day off doesn't hold in the coverage", "2026-09-21", 8 * 60],
    ["and holds outside", "2027-03-01", 0],
  ])("%s", (_, day, minutes) => {
    // None of these days follows a night shift.
    const count = workingMinutesBetween(`${day}T07:00:00+02:00`, `${day}T23:00:00+01:00`, calendar);
    expect(count).toBe(minutes);
    expect(isWorkingDay(day, calendar)).toBe(minutes > 0);
  });

  test("a night shift and the morning behind it touch and don't overlap", () => {
    const at = (time: string) => isWorkingTime(time, calendar);
    expect(at("2026-09-26T05:59:00+02:00") && at("2026-09-26T06:00:00+02:00") && at("2026-09-26T23:59:00+02:00")).toBe(
      true,
    );
    expect(workingMinutesBetween("2026-09-25T22:00:00+02:00", "2026-09-27T00:00:00+02:00", calendar)).toBe(26 * 60);
    expect(at("2026-09-27T00:00:00+02:00")).toBe(false);
  });

  test("a yearly 29th of February is off in leap years, and nothing in others", () => {
    const leap: WorkingCalendar = {
      ...shop,
      week: { ...shop.week, tuesday: [["09:00", "10:00"]], wednesday: [["09:00", "10:00"]] },
      yearlyDaysOff: { "02-29": "leap" },
      coverage: { from: "2026-01-01", through: "2026-12-31" },
    };
    expect(isWorkingDay("2028-02-29", leap)).toBe(false);
    expect(isWorkingDay("2028-03-01", leap)).toBe(true);
    expect(isWorkingDay("2027-03-01", leap)).toBe(true);
  });

  test("a calendar that nobody checked works a minute once", () => {
    const unchecked: WorkingCalendar = {
      id: "x",
      timeZone: "UTC",
      week: {
        monday: [
          ["09:00", "12:00"],
          ["11:00", "13:00"],
        ],
        tuesday: [["22:00", "06:00"]],
        wednesday: [["05:00", "08:00"]],
      },
    };
    expect(workingMinutesBetween("2026-09-14T00:00:00Z", "2026-09-15T00:00:00Z", unchecked)).toBe(4 * 60);
    expect(workingMinutesBetween("2026-09-15T00:00:00Z", "2026-09-17T00:00:00Z", unchecked)).toBe(10 * 60);
  });
});
