import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantToEpoch, timeOnDay } from "../../src/working-time/index.js";
import { wallClock } from "./oracle.js";
import { zonesAndDays } from "./random-calendar.js";

const zones = [...new Set(zonesAndDays.map(([timeZone]) => timeZone))];

describe("timeOnDay()", () => {
  test("is the first instant at which the clock on the wall has reached the time, in every zone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1973, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom(...zones),
        (number, minute, timeZone) => {
          const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
          const time = new Date(minute * 60_000).toISOString().slice(11, 16);
          const wanted = Date.parse(`${day}T${time}:00Z`);
          const epoch = instantToEpoch(timeOnDay(day, time, timeZone));
          expect(wallClock(epoch, timeZone)).toBeGreaterThanOrEqual(wanted);
          expect(wallClock(epoch - 1000, timeZone)).toBeLessThan(wanted);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["2026-09-27", "00:00", "Asia/Shanghai", "2026-09-27T00:00:00+08:00"],
    ["2026-09-27", "24:00", "Asia/Shanghai", "2026-09-28T00:00:00+08:00"],
    // China had summer time until 1991.
    ["1991-04-14", "12:00", "Asia/Shanghai", "1991-04-14T12:00:00+09:00"],
    ["2026-03-28", "12:00", "Europe/Berlin", "2026-03-28T12:00:00+01:00"],
    ["2026-03-29", "12:00", "Europe/Berlin", "2026-03-29T12:00:00+02:00"],
    ["2026-10-25", "12:00", "Europe/Berlin", "2026-10-25T12:00:00+01:00"],
    // Skipped, and shown twice.
    ["2026-03-29", "02:30", "Europe/Berlin", "2026-03-29T03:00:00+02:00"],
    ["2026-10-25", "02:30", "Europe/Berlin", "2026-10-25T02:30:00+02:00"],
    // A day that never was in Samoa.
    ["2011-12-30", "12:00", "Pacific/Apia", "2011-12-31T00:00:00+14:00"],
  ])("%s %s in %s is %s", (day, time, timeZone, instant) => {
    expect(timeOnDay(day, time, timeZone)).toBe(instant);
  });

  test.each(["12", "12:60", "25:00", "24:01", "9:00", "12:00:00", ""])("the time %j is refused", (time) => {
    expect(() => timeOnDay("2026-09-27", time, "Asia/Shanghai")).toThrow(
      /^time: must be a time of day such as "12:00"/,
    );
  });

  test("a day or a zone that doesn't exist is refused", () => {
    expect(() => timeOnDay("2026-02-29", "12:00", "Asia/Shanghai")).toThrow(/^day: must be a day that exists/);
    expect(() => timeOnDay("2026-02-28", "12:00", "Mars/Olympus")).toThrow(/^calendar: timeZone must be/);
  });
});
