import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chinaCalendar, chinaOffice } from "../../src/calendars/china/index.js";
import type { TermUnit } from "../../src/models/term.js";
import { workingTimeTexts as english } from "../../src/texts/en/working-time.js";
import { workingTimeTexts as chinese } from "../../src/texts/zh/working-time.js";
import {
  countInWords,
  countTerm,
  endOfTerm,
  epochToInstant,
  instantToEpoch,
  type TermOptions,
} from "../../src/working-time/index.js";
import { calendarAndInstant } from "./random-calendar.js";

const from = "2026-09-24T16:00:00+08:00";
const count = (amount: number, unit: TermUnit, options: Partial<TermOptions> = {}) =>
  countTerm({ amount, unit }, { from, calendar: chinaOffice, ...options });
const told = (...list: Parameters<typeof count>) =>
  count(...list).days.map(({ from: first, through, why, holiday }) => [
    first,
    through,
    why,
    ...(holiday ? [holiday] : []),
  ]);

describe("countTerm() gives every day a reason", () => {
  test("the event's day, a holiday, a make-up day, a weekend", () => {
    expect(told(8, "working-day")).toEqual([
      ["2026-09-24", "2026-09-24", "event-day"],
      ["2026-09-25", "2026-09-27", "holiday", "mid-autumn"],
      ["2026-09-28", "2026-09-30", "counted"],
      ["2026-10-01", "2026-10-07", "holiday", "national-day"],
      ["2026-10-08", "2026-10-09", "counted"],
      ["2026-10-10", "2026-10-10", "make-up"],
      ["2026-10-11", "2026-10-11", "rest-day"],
      ["2026-10-12", "2026-10-13", "counted"],
    ]);
  });

  test("the hours of a term in working hours, without what was paused", () => {
    const pauses = [{ from: "2026-09-24T17:00:00+08:00", to: "2026-09-28T09:00:00+08:00" }];
    expect(count(2, "working-hour", { pauses }).segments).toEqual([
      { from: "2026-09-24T16:00:00+08:00", to: "2026-09-24T17:00:00+08:00" },
      { from: "2026-09-28T09:00:00+08:00", to: "2026-09-28T10:00:00+08:00" },
    ]);
  });

  test("a day that a pause took whole, and one that it took in part", () => {
    const pauses = [{ from: "2026-09-28T08:00:00+08:00", to: "2026-09-29T12:00:00+08:00" }];
    expect(told(1, "working-day", { pauses }).slice(2)).toEqual([
      ["2026-09-28", "2026-09-28", "pause"],
      ["2026-09-29", "2026-09-30", "counted"],
    ]);
    expect(told(4, "day", { pauses })).toEqual([
      ["2026-09-24", "2026-09-24", "event-day"],
      ["2026-09-25", "2026-09-27", "counted"],
      ["2026-09-28", "2026-09-29", "pause"],
      ["2026-09-30", "2026-09-30", "counted"],
    ]);
  });

  test("days that the roll-over added", () => {
    expect(told(2, "day", { rollOver: "rest-day" })).toEqual([
      ["2026-09-24", "2026-09-24", "event-day"],
      ["2026-09-25", "2026-09-26", "counted"],
      ["2026-09-27", "2026-09-28", "roll-over"],
    ]);
  });

  test("a day that the company closes by itself", () => {
    const calendar = { ...chinaCalendar({ hours: [["08:30", "17:30"]] }), hoursOn: { "2026-09-28": [] } };
    expect(told(1, "working-day", { calendar }).slice(2)).toEqual([
      ["2026-09-28", "2026-09-28", "own-hours"],
      ["2026-09-29", "2026-09-29", "counted"],
    ]);
  });

  test("the event's day with nothing of it left, in working hours, and with it counted", () => {
    expect(told(1, "working-hour", { from: "2026-09-23T18:00:00+08:00" })).toEqual([
      ["2026-09-23", "2026-09-23", "event-day"],
      ["2026-09-24", "2026-09-24", "counted"],
    ]);
    expect(told(1, "day", { countEventDay: true })).toEqual([["2026-09-24", "2026-09-24", "counted"]]);
  });

  test("its days and its hours add up to the term, over random calendars and pauses", () => {
    const pauses = fc.array(fc.tuple(fc.integer({ min: -50, max: 300 }), fc.integer({ min: 0, max: 100 })), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        calendarAndInstant,
        pauses,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom<TermUnit>("day", "working-hour", "hour"),
        ({ calendar, at }, rests, amount, unit) => {
          const text = (quarters: number) => epochToInstant(at + quarters * 900_000, calendar.timeZone);
          const options = {
            from: text(0),
            calendar,
            pauses: rests.map(([first, length]) => ({ from: text(first), to: text(first + length) })),
          };
          const counted = countTerm({ amount, unit }, options);
          expect(counted.end).toEqual(endOfTerm({ amount, unit }, options));
          if (unit === "day") {
            const days = counted.days
              .filter((one) => one.counted)
              .map((one) => (Date.parse(one.through) - Date.parse(one.from)) / 86_400_000 + 1);
            const skipped = calendar.timeZone === "Pacific/Apia" || calendar.timeZone === "Pacific/Kwajalein" ? 1 : 0;
            const sum = days.reduce((total, one) => total + one, 0);
            expect(sum === amount || sum === amount + skipped).toBe(true);
          } else {
            const hours =
              counted.segments.reduce((sum, one) => sum + instantToEpoch(one.to) - instantToEpoch(one.from), 0) /
              3_600_000;
            expect(hours).toBe(amount);
            expect(counted.segments.at(-1)?.to).toBe(counted.end.due);
          }
        },
      ),
    );
  });
});

describe("countInWords()", () => {
  test("in English", () => {
    expect(
      countInWords(
        count(1, "working-day", { pauses: [{ from: "2026-09-28T09:00:00+08:00", to: "2026-09-28T10:00:00+08:00" }] }),
        english,
      ),
    ).toEqual([
      "2026-09-24: not counted, the day of the event.",
      "2026-09-25 to 2026-09-27: not counted, a holiday (Mid-Autumn Festival).",
      "2026-09-28 to 2026-09-29: counted.",
      "Pauses moved the end by 60 minutes of working time.",
      "In time until 2026-09-29T09:30:00+08:00.",
    ]);
  });

  test("in Chinese, with what is assumed", () => {
    expect(countInWords(count(1, "working-day", { from: "2026-12-31T16:00:00+08:00" }), chinese)).toEqual([
      "2026-12-31：不计入，事件当日。",
      "2027-01-01：不计入，节假日（元旦）。",
      "2027-01-02 至 2027-01-03：不计入，休息日。",
      "2027-01-04：计入。",
      "截止时间：2027-01-04T17:30:00+08:00。",
      "部分日期尚未公布放假安排，截止时间为推定。",
    ]);
  });

  test("both languages know every holiday of China's calendar, and have the same fields", () => {
    for (const id of Object.values(chinaOffice.daysOff ?? {})) {
      expect(english.holidays[id]).toBeDefined();
      expect(chinese.holidays[id]).toBeDefined();
    }
    expect(Object.keys(english.days).sort()).toEqual(Object.keys(chinese.days).sort());
  });
});
