import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDay, isInstant, isTimeZone } from "../../src/models/time.js";
import {
  addDays,
  addHours,
  addMinutes,
  addMonths,
  addWeeks,
  addYears,
  dayOf,
  daysBetween,
  epochToInstant,
  instantToEpoch,
  startOfDay,
  weekdayOf,
} from "../../src/working-time/index.js";
import { wallClock } from "./oracle.js";
import { zonesAndDays } from "./random-calendar.js";

const zones = [
  ...new Set(zonesAndDays.map(([timeZone]) => timeZone)),
  "Europe/Dublin",
  "Africa/Monrovia",
  "Asia/Manila",
  "America/Juneau",
  "Europe/Amsterdam",
  "America/St_Johns",
  "Asia/Tehran",
  "Africa/Cairo",
];
const epochs = fc.integer({ min: Date.UTC(1850, 0, 1), max: Date.UTC(2100, 0, 1) });

describe("instantToEpoch() and epochToInstant()", () => {
  test("name the same moment in every zone of every time", () => {
    fc.assert(
      fc.property(epochs, fc.constantFrom(...zones), (epoch, timeZone) => {
        expect(instantToEpoch(epochToInstant(epoch, timeZone))).toBe(epoch);
      }),
      { numRuns: 2000 },
    );
  });

  test("show what the clock on the wall shows, where the offset has no seconds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1973, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 }),
        fc.constantFrom(...zones),
        (second, timeZone) => {
          const text = epochToInstant(second * 1000, timeZone);
          expect(Date.parse(`${text.slice(0, 19)}Z`)).toBe(wallClock(second * 1000, timeZone));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    [0, "UTC", "1970-01-01T00:00:00+00:00"],
    [1, "UTC", "1970-01-01T00:00:00.001+00:00"],
    [-1, "Asia/Shanghai", "1970-01-01T07:59:59.999+08:00"],
    [0, "Asia/Kathmandu", "1970-01-01T05:30:00+05:30"],
    [1_000_000_000_000, "Asia/Kathmandu", "2001-09-09T07:31:40+05:45"],
    [0, "America/St_Johns", "1969-12-31T20:30:00-03:30"],
    // 44 minutes and 30 seconds behind: the text is at -00:44 and still names the moment.
    [0, "Africa/Monrovia", "1969-12-31T23:16:00-00:44"],
  ])("%i in %s is %s", (epoch, timeZone, text) => {
    expect(epochToInstant(epoch, timeZone)).toBe(text);
    expect(instantToEpoch(text)).toBe(epoch);
  });

  test.each([
    ["2026-09-24T16:00:00+08:00", true],
    ["2026-09-24T16:00+08:00", true],
    ["2026-09-24T16:00:00.5Z", true],
    ["2026-09-24T16:00:00.123456789Z", true],
    ["2026-09-24T16:00:00.1234Z", true],
    ["2026-09-24T16:00:00-08:30", true],
    ["2026-09-24T24:00:00Z", true],
    ["2026-09-24T24:00:00+08:00", true],
    ["2026-09-24T16:00:00", false],
    ["2026-09-24 16:00:00Z", false],
    ["2026-09-24T16:00:00+0800", false],
    ["2026-09-24T16:00:00z", false],
    ["2026-09-24T16:60:00Z", false],
    ["2026-09-24T16:00:60Z", false],
    ["2026-09-24T24:00:01Z", false],
    ["2026-09-24T16:00:00+24:00", false],
    ["2026-09-24T16:00:00+08:60", false],
    ["2026-09-24T16:00:60+08:00", false],
    ["2026-09-24T16:60:00+08:00", false],
    ["2026-09-24T25:00:00+08:00", false],
    ["2026-02-29T16:00:00Z", false],
    ["2026-09-31T16:00:00Z", false],
    ["2026-09-24", false],
    ["", false],
  ])("isInstant(%j) is %s", (text, right) => {
    expect(isInstant(text)).toBe(right);
    if (right) expect(instantToEpoch(text)).toBe(Date.parse(text));
    else expect(() => instantToEpoch(text)).toThrow(/^instant: must be a date and time with an offset/);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, 253_402_300_800_000, -62_167_219_200_001])(
    "%d ms is refused",
    (epoch) => {
      expect(() => epochToInstant(epoch, "UTC")).toThrow(/years 0000 to 9999/);
    },
  );
});

describe("days", () => {
  test("isDay() knows the length of every month of 800 years", () => {
    for (let year = 1600; year < 2400; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const of = (day: number) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        for (const day of [0, 1, length, length + 1]) expect(isDay(of(day))).toBe(day >= 1 && day <= length);
      }
    }
  });

  test.each([
    "2026-9-04",
    "26-09-04",
    "2026/09/04",
    "2026-09-04T",
    " 2026-09-04",
    "2026-00-01",
    "2026-13-01",
    "２026-09-04",
    "",
  ])("isDay(%j) is false", (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(/^day: must be a day that exists/);
  });

  test("are counted as UTC counts them, from the year 0 to 9999", () => {
    const numbers = fc.integer({ min: -719_528, max: 2_932_896 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: -700_000, max: 700_000 }), (number, count) => {
        const text = (one: number) => new Date(one * 86_400_000).toISOString().slice(0, 10);
        const target = number + count;
        if (target < -719_528 || target > 2_932_896) {
          expect(() => addDays(text(number), count)).toThrow(/years 0000 to 9999/);
        } else {
          expect(addDays(text(number), count)).toBe(text(target));
          expect(daysBetween(text(number), text(target))).toBe(count);
        }
        expect(weekdayOf(text(number))).toBe(
          new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "long" })
            .format(number * 86_400_000)
            .toLowerCase(),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-01-31", -2, "2025-11-30"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-01-15", -13, "2024-12-15"],
    ["2026-01-15", 0, "2026-01-15"],
  ])("%s and %i months is %s", (day, count, result) => {
    expect(addMonths(day, count)).toBe(result);
  });

  test("weeks, years, hours and minutes", () => {
    expect(addWeeks("2026-12-28", 1)).toBe("2027-01-04");
    expect(addYears("2028-02-29", -1)).toBe("2027-02-28");
    expect(addHours("2026-11-01T00:30:00-04:00", 1, "America/New_York")).toBe("2026-11-01T01:30:00-04:00");
    expect(addHours("2026-11-01T00:30:00-04:00", 2, "America/New_York")).toBe("2026-11-01T01:30:00-05:00");
    expect(addMinutes("2026-09-24T00:10:00+08:00", -20, "Asia/Shanghai")).toBe("2026-09-23T23:50:00+08:00");
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("a count of %d is refused", (count) => {
    expect(() => addDays("2026-09-24", count)).toThrow(/^count: must be a whole number/);
    expect(() => addMonths("2026-09-24", count)).toThrow(/^count: must be a whole number/);
  });
});

describe("dayOf() and startOfDay()", () => {
  test("every day that there is starts at its first instant", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 }),
        fc.constantFrom(...zones),
        (number, timeZone) => {
          const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
          const start = instantToEpoch(startOfDay(day, timeZone));
          const shown = new Date(wallClock(start, timeZone)).toISOString().slice(0, 10);
          expect(shown >= day).toBe(true);
          expect(new Date(wallClock(start - 1000, timeZone)).toISOString().slice(0, 10) < day).toBe(true);
          if (shown === day) expect(dayOf(epochToInstant(start, "UTC"), timeZone)).toBe(day);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["2026-09-27", "Asia/Shanghai", "2026-09-27T00:00:00+08:00"],
    ["2018-11-04", "America/Sao_Paulo", "2018-11-04T01:00:00-02:00"],
    ["2018-02-18", "America/Sao_Paulo", "2018-02-18T00:00:00-03:00"],
    ["2026-11-01", "America/Havana", "2026-11-01T00:00:00-04:00"],
    ["2011-12-30", "Pacific/Apia", "2011-12-31T00:00:00+14:00"],
    ["2011-12-31", "Pacific/Apia", "2011-12-31T00:00:00+14:00"],
    ["2026-04-05", "Australia/Lord_Howe", "2026-04-05T00:00:00+11:00"],
    ["2026-04-06", "Australia/Lord_Howe", "2026-04-06T00:00:00+10:30"],
    ["2026-09-27", "Pacific/Chatham", "2026-09-27T00:00:00+12:45"],
    ["1986-01-01", "Asia/Kathmandu", "1986-01-01T00:15:00+05:45"],
  ])("%s in %s starts at %s", (day, timeZone, instant) => {
    expect(startOfDay(day, timeZone)).toBe(instant);
  });

  test.each(["Mars/Olympus", "", "+08:00", "undefined", "Asia/Shanghai "])("the zone %j is refused", (timeZone) => {
    expect(isTimeZone(timeZone)).toBe(false);
    expect(() => dayOf("2026-09-24T16:00:00Z", timeZone)).toThrow(/^calendar: timeZone must be an IANA time zone/);
  });
});
