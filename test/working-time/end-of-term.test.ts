import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chinaCalendar, chinaOffice } from "../../src/calendars/china/index.js";
import { plainWeek } from "../../src/calendars/plain/index.js";
import type { WorkingCalendar } from "../../src/models/calendar.js";
import { isRedressError } from "../../src/models/errors.js";
import type { RollOver, Term, TermUnit } from "../../src/models/term.js";
import {
  addDays,
  type CivilTerm,
  dayOf,
  daysBetween,
  endOfCivilTerm,
  endOfTerm,
  epochToInstant,
  instantToEpoch,
  type TermOptions,
  workingMinutesBetween,
} from "../../src/working-time/index.js";

const term = (amount: number, unit: TermUnit): Term => ({ amount, unit });
const end = (amount: number, unit: TermUnit, from: string, options: Partial<TermOptions> = {}) =>
  endOfTerm(term(amount, unit), { from, calendar: chinaOffice, ...options });

describe("endOfTerm() counts from the day after the event", () => {
  test.each<[number, TermUnit, string, string, string]>([
    [1, "working-day", "2026-09-24T16:00:00+08:00", "2026-09-28", "2026-09-28T17:30:00+08:00"],
    [1, "working-day", "2026-09-24T00:00:00+08:00", "2026-09-28", "2026-09-28T17:30:00+08:00"],
    [1, "working-day", "2026-09-23T23:59:59+08:00", "2026-09-24", "2026-09-24T17:30:00+08:00"],
    [3, "day", "2026-09-24T16:00:00+08:00", "2026-09-27", "2026-09-28T00:00:00+08:00"],
    [7, "working-day", "2026-09-21T09:00:00+08:00", "2026-10-08", "2026-10-08T17:30:00+08:00"],
    [7, "working-day", "2026-05-08T10:00:00+08:00", "2026-05-18", "2026-05-18T17:30:00+08:00"],
    [1, "working-day", "2026-05-08T10:00:00+08:00", "2026-05-09", "2026-05-09T17:30:00+08:00"],
    [1, "working-day", "2026-04-30T10:00:00+08:00", "2026-05-06", "2026-05-06T17:30:00+08:00"],
    // A Sunday off, and one that is worked.
    [1, "working-day", "2026-09-13T10:00:00+08:00", "2026-09-14", "2026-09-14T17:30:00+08:00"],
    [1, "working-day", "2026-09-19T10:00:00+08:00", "2026-09-20", "2026-09-20T17:30:00+08:00"],
    [1, "week", "2026-09-24T16:00:00+08:00", "2026-10-01", "2026-10-02T00:00:00+08:00"],
    [1, "month", "2026-05-31T16:00:00+08:00", "2026-06-30", "2026-07-01T00:00:00+08:00"],
    [1, "month", "2026-06-30T16:00:00+08:00", "2026-07-30", "2026-07-31T00:00:00+08:00"],
    [1, "month", "2028-01-31T16:00:00+08:00", "2028-02-29", "2028-03-01T00:00:00+08:00"],
    [1, "year", "2028-02-29T16:00:00+08:00", "2029-02-28", "2029-03-01T00:00:00+08:00"],
    [4, "year", "2028-02-29T16:00:00+08:00", "2032-02-29", "2032-03-01T00:00:00+08:00"],
    [30, "minute", "2026-09-24T23:45:00+08:00", "2026-09-25", "2026-09-25T00:15:00+08:00"],
    // Up to midnight is up to the end of the day.
    [15, "minute", "2026-09-24T23:45:00+08:00", "2026-09-24", "2026-09-25T00:00:00+08:00"],
    [24, "hour", "2026-09-24T16:00:00+08:00", "2026-09-25", "2026-09-25T16:00:00+08:00"],
    [1, "working-hour", "2026-09-24T16:30:00+08:00", "2026-09-24", "2026-09-24T17:30:00+08:00"],
    [2, "working-hour", "2026-09-24T16:30:00+08:00", "2026-09-28", "2026-09-28T09:30:00+08:00"],
    // Another offset names the same day of the calendar's zone.
    [1, "day", "2026-09-24T16:00:00Z", "2026-09-26", "2026-09-27T00:00:00+08:00"],
  ])("%i %s from %s ends on %s, %s", (amount, unit, from, lastDay, due) => {
    expect(end(amount, unit, from)).toEqual({ lastDay, due, assumed: false });
  });

  test.each<[number, TermUnit, string, string]>([
    [1, "day", "2026-09-24T16:00:00+08:00", "2026-09-24"],
    [3, "day", "2026-09-24T16:00:00+08:00", "2026-09-26"],
    [1, "week", "2026-09-24T16:00:00+08:00", "2026-09-30"],
    [1, "working-day", "2026-09-24T16:00:00+08:00", "2026-09-24"],
    [1, "working-day", "2026-09-26T16:00:00+08:00", "2026-09-28"],
    [1, "month", "2026-05-15T16:00:00+08:00", "2026-06-14"],
    [1, "month", "2026-03-01T16:00:00+08:00", "2026-03-31"],
    [1, "month", "2026-01-31T16:00:00+08:00", "2026-02-28"],
    [1, "month", "2026-05-31T16:00:00+08:00", "2026-06-30"],
    [1, "year", "2028-02-29T16:00:00+08:00", "2029-02-28"],
  ])("with the day of the event counted, %i %s from %s ends on %s", (amount, unit, from, lastDay) => {
    expect(end(amount, unit, from, { countEventDay: true }).lastDay).toBe(lastDay);
  });

  test("the last working day may end at the event's time of day instead of its close", () => {
    const due = (from: string) => end(1, "working-day", from, { workingDayEnds: "same-time" }).due;
    expect(due("2026-09-24T16:00:00+08:00")).toBe("2026-09-28T16:00:00+08:00");
    expect(due("2026-09-24T20:00:00+08:00")).toBe("2026-09-28T20:00:00+08:00");
  });
});

describe("endOfTerm() moves a last day that is no working day only when told to", () => {
  test.each<[string, RollOver, string]>([
    // The 25th to the 27th of September 2026 are a holiday, the 12th and 13th a plain weekend.
    ["2026-09-23T10:00:00+08:00", "none", "2026-09-25"],
    ["2026-09-23T10:00:00+08:00", "rest-day", "2026-09-28"],
    ["2026-09-23T10:00:00+08:00", "public-holiday", "2026-09-28"],
    ["2026-09-22T10:00:00+08:00", "rest-day", "2026-09-24"],
    ["2026-09-10T10:00:00+08:00", "none", "2026-09-12"],
    ["2026-09-10T10:00:00+08:00", "rest-day", "2026-09-14"],
    ["2026-09-10T10:00:00+08:00", "public-holiday", "2026-09-12"],
    // A Saturday that is worked.
    ["2026-05-07T10:00:00+08:00", "rest-day", "2026-05-09"],
  ])("2 days from %s, %s: %s", (from, rollOver, lastDay) => {
    const { due } = end(2, "day", from, { rollOver });
    expect(end(2, "day", from, { rollOver }).lastDay).toBe(lastDay);
    expect(due).toBe(`${addDays(lastDay, 1)}T00:00:00+08:00`);
  });

  test("a holiday on which the company works by its own hours, or makes up for another day, holds nothing up", () => {
    const from = "2026-09-23T10:00:00+08:00";
    const open: WorkingCalendar = { ...chinaOffice, hoursOn: { "2026-09-25": [["10:00", "12:00"]] } };
    const made: WorkingCalendar = { ...chinaOffice, makeUpDays: { "2026-09-25": "monday" } };
    for (const calendar of [open, made]) {
      expect(end(2, "day", from, { rollOver: "public-holiday", calendar }).lastDay).toBe("2026-09-25");
      expect(end(2, "day", from, { rollOver: "rest-day", calendar }).lastDay).toBe("2026-09-25");
    }
  });

  test("a term in working days or hours has nothing to move", () => {
    const from = "2026-09-24T16:00:00+08:00";
    for (const unit of ["working-day", "working-hour", "hour"] as const) {
      expect(end(2, unit, from, { rollOver: "rest-day" })).toEqual(end(2, unit, from));
    }
  });
});

describe("endOfTerm() says when it leans on days that nobody has announced", () => {
  test.each<[number, TermUnit, string, RollOver, boolean]>([
    [1, "working-day", "2026-12-23T10:00:00+08:00", "none", false],
    [1, "working-day", "2026-12-24T10:00:00+08:00", "none", true],
    [1, "working-day", "2003-12-30T10:00:00+08:00", "none", true],
    [1, "working-day", "2003-12-31T10:00:00+08:00", "none", false],
    // It starts before what is known and ends in it.
    [2, "working-day", "2003-12-30T10:00:00+08:00", "none", true],
    [1, "working-hour", "2026-12-24T16:30:00+08:00", "none", false],
    [2, "working-hour", "2026-12-24T16:30:00+08:00", "none", true],
    [100, "day", "2026-12-24T10:00:00+08:00", "none", false],
    [1, "day", "2026-12-24T10:00:00+08:00", "rest-day", true],
    [1, "day", "2026-12-23T10:00:00+08:00", "rest-day", false],
  ])("%i %s from %s, roll-over %s: assumed %s", (amount, unit, from, rollOver, assumed) => {
    expect(end(amount, unit, from, { rollOver }).assumed).toBe(assumed);
  });

  test("beyond the announced years the statutory days with a fixed date are still off", () => {
    expect(end(1, "working-day", "2027-09-30T10:00:00+08:00").lastDay).toBe("2027-10-04");
    expect(end(1, "working-day", "2027-04-30T10:00:00+08:00").lastDay).toBe("2027-05-03");
    expect(end(1, "working-day", "2026-12-31T10:00:00+08:00").lastDay).toBe("2027-01-04");
    expect(end(3, "day", "2027-09-28T10:00:00+08:00", { rollOver: "public-holiday" }).lastDay).toBe("2027-10-04");
  });

  test("a calendar that covers all time is never assumed", () => {
    const calendar = plainWeek({ timeZone: "UTC", hours: [["09:00", "17:00"]] });
    expect(end(20_000, "working-day", "2026-09-24T10:00:00Z", { calendar }).assumed).toBe(false);
  });
});

describe("endOfTerm() lets a term rest while it is paused", () => {
  const pause = (from: string, to: string) => ({ from: `2026-${from}:00+08:00`, to: `2026-${to}:00+08:00` });
  const from = "2026-09-22T10:00:00+08:00";

  test.each<[string, Term, { from: string; to: string }[], string, number]>([
    [
      "a pause within hours",
      term(1, "working-day"),
      [pause("09-23T10:00", "09-23T12:15")],
      "2026-09-24T10:45:00+08:00",
      135,
    ],
    [
      "a pause over a night and a holiday counts its hours",
      term(2, "working-day"),
      [pause("09-24T17:00", "09-28T09:00")],
      "2026-09-28T09:30:00+08:00",
      60,
    ],
    [
      "a pause out of hours moves nothing",
      term(1, "working-day"),
      [pause("09-23T17:30", "09-24T08:30")],
      "2026-09-23T17:30:00+08:00",
      0,
    ],
    [
      "a pause on the event's day moves nothing",
      term(1, "working-day"),
      [pause("09-22T10:00", "09-23T00:00")],
      "2026-09-23T17:30:00+08:00",
      0,
    ],
    [
      "a pause that starts when the term is over",
      term(1, "working-day"),
      [pause("09-23T17:30", "09-30T17:30")],
      "2026-09-23T17:30:00+08:00",
      0,
    ],
    [
      "a pause in the time that another added",
      term(1, "working-day"),
      [pause("09-24T08:30", "09-24T09:30"), pause("09-23T16:30", "09-23T17:30")],
      "2026-09-24T10:30:00+08:00",
      120,
    ],
    [
      "pauses that overlap count once",
      term(1, "working-day"),
      [pause("09-23T09:00", "09-23T11:00"), pause("09-23T10:00", "09-23T12:00")],
      "2026-09-24T11:30:00+08:00",
      180,
    ],
    [
      "a pause inside another counts once",
      term(1, "working-day"),
      [pause("09-23T09:00", "09-23T12:00"), pause("09-23T10:00", "09-23T11:00")],
      "2026-09-24T11:30:00+08:00",
      180,
    ],
    [
      "a pause without length",
      term(1, "working-day"),
      [pause("09-23T09:00", "09-23T09:00")],
      "2026-09-23T17:30:00+08:00",
      0,
    ],
    [
      "moved by a whole day it ends at a close",
      term(1, "working-day"),
      [pause("09-23T00:00", "09-24T00:00")],
      "2026-09-24T17:30:00+08:00",
      540,
    ],
    ["working hours", term(2, "working-hour"), [pause("09-22T11:00", "09-22T11:30")], "2026-09-22T12:30:00+08:00", 30],
    [
      "days: each that the pause touches",
      term(3, "day"),
      [pause("09-23T23:59", "09-24T00:01")],
      "2026-09-28T00:00:00+08:00",
      2,
    ],
    [
      "days: up to midnight doesn't touch the next",
      term(3, "day"),
      [pause("09-23T12:00", "09-24T00:00")],
      "2026-09-27T00:00:00+08:00",
      1,
    ],
    [
      "days: two on the same day count once",
      term(3, "day"),
      [pause("09-23T01:00", "09-23T02:00"), pause("09-23T03:00", "09-23T04:00")],
      "2026-09-27T00:00:00+08:00",
      1,
    ],
    [
      "days: the event's day isn't counted anyway",
      term(3, "day"),
      [pause("09-22T11:00", "09-22T23:00")],
      "2026-09-26T00:00:00+08:00",
      0,
    ],
    [
      "days: a day that a pause added may be paused",
      term(1, "day"),
      [pause("09-23T01:00", "09-23T02:00"), pause("09-24T01:00", "09-24T02:00")],
      "2026-09-26T00:00:00+08:00",
      2,
    ],
    ["days: after the end", term(1, "day"), [pause("09-24T00:00", "09-25T02:00")], "2026-09-24T00:00:00+08:00", 0],
    [
      "minutes",
      term(30, "minute"),
      [pause("09-22T09:00", "09-22T10:10"), pause("09-22T10:20", "09-22T10:25")],
      "2026-09-22T10:45:00+08:00",
      15,
    ],
    ["months", term(1, "month"), [pause("10-01T09:00", "10-03T09:00")], "2026-10-26T00:00:00+08:00", 3],
  ])("%s", (_, { amount, unit }, pauses, due, moved) => {
    const result = end(amount, unit, from, { pauses });
    expect(result.due).toBe(due);
    expect(result.movedByPauses?.amount ?? 0).toBe(moved);
    const movedIn = unit === "minute" ? "minute" : unit.startsWith("working") ? "working-minute" : "day";
    expect(result.movedByPauses?.unit).toBe(moved === 0 ? undefined : movedIn);
  });

  test("roll-over looks at the day to which the pauses moved the end", () => {
    const pauses = [pause("09-23T09:00", "09-24T09:00")];
    expect(end(2, "day", from, { pauses, rollOver: "rest-day" }).lastDay).toBe("2026-09-28");
  });

  test("of a term in days exactly as many days go by unpaused", () => {
    const hour = 3_600_000;
    const start = instantToEpoch(from);
    const rests = fc.array(fc.tuple(fc.integer({ min: -30, max: 600 }), fc.integer({ min: 0, max: 80 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), rests, (amount, list) => {
        const at = (hours: number) => epochToInstant(start + hours * hour, "Asia/Shanghai");
        const pauses = list.map(([first, length]) => ({ from: at(first), to: at(first + length) }));
        const { lastDay } = end(amount, "day", from, { pauses });
        const counted = Array.from({ length: daysBetween("2026-09-22", lastDay) }, (_, index) =>
          addDays("2026-09-23", index),
        );
        const unpaused = counted.filter(
          (day) =>
            !pauses.some(
              (one) => one.from !== one.to && one.from < `${addDays(day, 1)}T00` && one.to > `${day}T00:00:00+08:00`,
            ),
        );
        expect(unpaused.length).toBe(amount);
        expect(unpaused.at(-1)).toBe(lastDay);
      }),
    );
  });
});

describe("the laws of terms", () => {
  const instants = fc
    .integer({ min: instantToEpoch("2004-01-01T00:00:00+08:00"), max: instantToEpoch("2040-01-01T00:00:00+08:00") })
    .map((epoch) => epochToInstant(epoch - (epoch % 60_000), "Asia/Shanghai"));
  const units = fc.constantFrom<TermUnit>(
    "minute",
    "hour",
    "working-hour",
    "day",
    "working-day",
    "week",
    "month",
    "year",
  );

  test("a longer term never ends sooner, and one that starts later neither", () => {
    fc.assert(
      fc.property(instants, instants, units, fc.integer({ min: 1, max: 60 }), (one, other, unit, amount) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const due = (from: string, count: number) => instantToEpoch(end(count, unit, from).due);
        expect(due(earlier, amount + 1)).toBeGreaterThan(due(earlier, amount));
        expect(due(later, amount)).toBeGreaterThanOrEqual(due(earlier, amount));
      }),
    );
  });

  test("the due instant lies on the last day, or on the midnight that ends it", () => {
    fc.assert(
      fc.property(instants, units, fc.integer({ min: 1, max: 60 }), (from, unit, amount) => {
        const { lastDay, due } = end(amount, unit, from);
        expect(dayOf(epochToInstant(instantToEpoch(due) - 1, "UTC"), "Asia/Shanghai")).toBe(lastDay);
      }),
    );
  });

  test("endOfCivilTerm() answers as endOfTerm() does", () => {
    const civil = fc.constantFrom<CivilTerm["unit"]>("minute", "hour", "day", "week", "month", "year");
    fc.assert(
      fc.property(
        instants,
        civil,
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (from, unit, amount, countEventDay) => {
          const options = {
            from,
            countEventDay,
            pauses: [{ from, to: epochToInstant(instantToEpoch(from) + 90_000_000, "UTC") }],
          };
          expect(endOfCivilTerm({ amount, unit }, { ...options, timeZone: "Asia/Shanghai" })).toEqual(
            endOfTerm({ amount, unit }, { ...options, calendar: chinaOffice }),
          );
        },
      ),
    );
  });

  test("a term in working hours holds that much working time", () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 400 }), (from, amount) => {
        expect(workingMinutesBetween(from, end(amount, "working-hour", from).due, chinaOffice)).toBe(amount * 60);
      }),
    );
  });
});

describe("where the clocks change", () => {
  test("a day without a midnight ends when the next begins", () => {
    // Brazil's clocks went from 00:00 to 01:00 on the 4th of November 2018.
    const options = { from: "2018-11-02T10:00:00-03:00", timeZone: "America/Sao_Paulo" };
    expect(endOfCivilTerm({ amount: 1, unit: "day" }, options).due).toBe("2018-11-04T01:00:00-02:00");
  });

  test("a day that a zone left out doesn't end a term", () => {
    // Samoa had no 30th of December 2011.
    const options = { from: "2011-12-29T10:00:00-10:00", timeZone: "Pacific/Apia" };
    expect(endOfCivilTerm({ amount: 1, unit: "day" }, options)).toEqual({
      lastDay: "2011-12-31",
      due: "2012-01-01T00:00:00+14:00",
      assumed: false,
    });
  });

  test("24 hours are 24 hours", () => {
    const options = { from: "2026-03-28T12:00:00+01:00", timeZone: "Europe/Berlin" };
    expect(endOfCivilTerm({ amount: 24, unit: "hour" }, options).due).toBe("2026-03-29T13:00:00+02:00");
    expect(endOfCivilTerm({ amount: 1, unit: "day" }, options).due).toBe("2026-03-30T00:00:00+02:00");
  });

  test("a shift that has begun goes on when the clocks go back over midnight", () => {
    // In Newfoundland they went from 00:01 on the 29th of October 2006 to 23:01 on the 28th.
    const calendar: WorkingCalendar = {
      id: "early",
      timeZone: "America/St_Johns",
      week: { sunday: [["00:00", "06:00"]] },
    };
    expect(workingMinutesBetween("2006-10-28T12:00:00-02:30", "2006-10-29T02:30:00Z", calendar)).toBe(0);
    expect(workingMinutesBetween("2006-10-28T12:00:00-02:30", "2006-10-29T03:00:00Z", calendar)).toBe(30);
    expect(workingMinutesBetween("2006-10-28T12:00:00-02:30", "2006-10-29T12:00:00-03:30", calendar)).toBe(7 * 60);
    expect(end(30, "minute", "2006-10-29T02:30:00Z", { calendar }).due).toBe("2006-10-28T23:30:00-03:30");
    expect(end(1, "working-hour", "2006-10-28T12:00:00-02:30", { calendar }).due).toBe("2006-10-29T00:00:00-03:30");
  });

  test("a night shift belongs to the day on which it starts", () => {
    const calendar: WorkingCalendar = {
      id: "night",
      timeZone: "Europe/Berlin",
      week: { saturday: [["22:00", "06:00"]] },
    };
    expect(end(1, "working-day", "2026-03-27T12:00:00+01:00", { calendar })).toEqual({
      lastDay: "2026-03-28",
      due: "2026-03-29T06:00:00+02:00",
      assumed: false,
    });
    expect(workingMinutesBetween("2026-03-28T12:00:00+01:00", "2026-03-29T12:00:00+02:00", calendar)).toBe(7 * 60);
    expect(workingMinutesBetween("2026-10-24T12:00:00+02:00", "2026-10-25T12:00:00+01:00", calendar)).toBe(9 * 60);
  });
});

describe("endOfTerm() refuses what has no answer", () => {
  const from = "2026-09-24T16:00:00+08:00";
  const never: WorkingCalendar = { id: "never", timeZone: "UTC", week: {} };
  const once: WorkingCalendar = { ...never, hoursOn: { "2026-01-01": [["09:00", "17:00"]] } };
  test.each<[string, () => unknown, RegExp]>([
    ["an amount of 0", () => end(0, "working-day", from), /^term: amount must be a whole number from 1: got 0$/],
    ["half an hour", () => end(0.5, "hour", from), /amount must be a whole number/],
    ["an amount below 0", () => end(-1, "day", from), /amount must be a whole number/],
    ["a million years", () => end(1_000_000, "year", from), /years 0000 to 9999/],
    ["the minutes of a million years", () => end(1_000_000 * 525_960, "minute", from), /years 0000 to 9999/],
    ["the working days of a million years", () => end(1_000_000 * 250, "working-day", from), /years 1800 to 2399/],
    ["the working hours of a million years", () => end(1_000_000 * 2_250, "working-hour", from), /years 1800 to 2399/],
    ["a calendar without an opening", () => end(1, "working-day", from, { calendar: never }), /open at some time/],
    ["a calendar whose openings are over", () => end(1, "working-day", from, { calendar: once }), /open somewhere/],
    [
      "rolling over to an opening that never comes",
      () => end(1, "day", from, { calendar: once, rollOver: "rest-day" }),
      /open somewhere/,
    ],
    [
      "an unknown zone",
      () => end(1, "day", from, { calendar: { ...chinaOffice, timeZone: "Asia/Nowhere" } }),
      /timeZone must be an IANA time zone: got "Asia\/Nowhere"/,
    ],
    ["a start without an offset", () => end(1, "day", "2026-09-24T16:00:00"), /with an offset/],
    ["a start on a day that doesn't exist", () => end(1, "day", "2026-02-30T16:00:00+08:00"), /with an offset/],
    [
      "a pause that ends before it starts",
      () => end(1, "day", from, { pauses: [{ from, to: "2026-09-24T15:00:00+08:00" }] }),
      /pauses\.0\.to must be at or after/,
    ],
    [
      "a shift that is no time",
      () => end(1, "working-day", from, { calendar: chinaCalendar({ hours: [["8:30", "17:30"]] }) }),
      /week\.\w+ must be shifts/,
    ],
  ])("%s", (_, attempt, message) => {
    try {
      attempt();
    } catch (error) {
      expect(isRedressError(error)).toBe(true);
      expect(String(error)).toMatch(new RegExp(message.source.replace("^", "RedressError: ")));
      return;
    }
    expect.unreachable();
  });
});
