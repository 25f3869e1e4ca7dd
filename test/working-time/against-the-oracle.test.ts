import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workingCalendar } from "../../src/models/calendar.js";
import {
  addWorkingDays,
  addWorkingMinutes,
  endOfTerm,
  epochToInstant,
  instantToEpoch,
  isWorkingDay,
  isWorkingTime,
  nextClosing,
  nextOpening,
  nextWorkingTime,
  previousClosing,
  previousOpening,
  workingDaysBetween,
  workingMinutesBetween,
} from "../../src/working-time/index.js";
import { dayName, type Slot, slot, slots } from "./oracle.js";
import { calendarAndInstant } from "./random-calendar.js";

const days = 86_400_000;
/** Far enough on both sides for every sum of these tests. */
const reach = 12;
const runs = { numRuns: 150 };

function laidOut(calendar: Parameters<typeof slots>[0], middle: number): Slot[] {
  return slots(calendar, (middle - reach) * days, (middle + reach) * days);
}

describe("against a look at every quarter of an hour, over random calendars and changes of the clocks", () => {
  test("every random calendar is one that workingCalendar() takes", () => {
    fc.assert(
      fc.property(calendarAndInstant, ({ calendar }) => {
        expect(workingCalendar(calendar)).toEqual(calendar);
      }),
      runs,
    );
  });

  test("isWorkingTime() is true in the same quarters", () => {
    fc.assert(
      fc.property(calendarAndInstant, ({ calendar, middle }) => {
        const wrong = laidOut(calendar, middle)
          .filter(({ at, owner }) => isWorkingTime(epochToInstant(at, "UTC"), calendar) !== (owner !== undefined))
          .map(({ at }) => epochToInstant(at, calendar.timeZone));
        // The oracle doesn't see the shift that goes on when it begins to look.
        expect(wrong.filter((at) => instantToEpoch(at) > (middle - reach + 2) * days)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("workingMinutesBetween() counts the same quarters, in both directions", () => {
    fc.assert(
      fc.property(calendarAndInstant, fc.integer({ min: -300, max: 300 }), ({ calendar, at, middle }, length) => {
        const [from, to] = [Math.min(at, at + length * slot), Math.max(at, at + length * slot)];
        const counted = laidOut(calendar, middle).filter(
          (one) => one.owner !== undefined && one.at >= from && one.at < to,
        );
        const [a, b] = [epochToInstant(from, "UTC"), epochToInstant(to, "UTC")];
        expect(workingMinutesBetween(a, b, calendar)).toBe(counted.length * 15);
        expect(workingMinutesBetween(b, a, calendar)).toBe(0 - counted.length * 15);
      }),
      runs,
    );
  });

  test("addWorkingMinutes() lands behind the n-th quarter, or before it when counting back", () => {
    fc.assert(
      fc.property(calendarAndInstant, fc.integer({ min: 1, max: 60 }), ({ calendar, at, middle }, count) => {
        const open = laidOut(calendar, middle).filter(({ owner }) => owner !== undefined);
        const instant = epochToInstant(at, "UTC");
        const ahead = open.filter((one) => one.at >= at);
        const behind = open.filter((one) => one.at < at).reverse();
        const nth = ahead[count - 1];
        const afterNth = ahead[count];
        const back = behind[count - 1];
        if (nth) expect(instantToEpoch(addWorkingMinutes(instant, count * 15, calendar))).toBe(nth.at + slot);
        if (afterNth) {
          const next = addWorkingMinutes(instant, count * 15, calendar, { exactlyAtClosing: "next-opening" });
          expect(instantToEpoch(next)).toBe(afterNth.at);
          expect(instantToEpoch(nextWorkingTime(instant, calendar))).toBe(ahead[0]?.at);
        }
        if (back) expect(instantToEpoch(addWorkingMinutes(instant, -count * 15, calendar))).toBe(back.at);
      }),
      runs,
    );
  });

  test("a working day is a day that owns a quarter, and is found by its number", () => {
    fc.assert(
      fc.property(calendarAndInstant, fc.integer({ min: 1, max: 5 }), ({ calendar, middle }, count) => {
        const owners = new Set(laidOut(calendar, middle).map(({ owner }) => owner));
        const near = [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7].map((offset) => dayName(middle + offset));
        const working = near.filter((day) => owners.has(day));
        expect(near.filter((day) => isWorkingDay(day, calendar))).toEqual(working);
        const today = dayName(middle);
        const later = working.filter((day) => day > today)[count - 1];
        const earlier = working.filter((day) => day < today).reverse()[count - 1];
        if (later) {
          expect(addWorkingDays(today, count, calendar)).toBe(later);
          expect(workingDaysBetween(today, later, calendar)).toBe(count);
          expect(workingDaysBetween(later, today, calendar)).toBe(-count);
        }
        if (earlier) expect(addWorkingDays(today, -count, calendar)).toBe(earlier);
      }),
      runs,
    );
  });

  test("openings and closings are the edges of what a day owns", () => {
    fc.assert(
      fc.property(calendarAndInstant, ({ calendar, at, middle }) => {
        const all = laidOut(calendar, middle);
        const instant = epochToInstant(at, "UTC");
        // Where two shifts touch there is an edge in between that quarters don't show: then only the order is told.
        const opens = all
          .filter((one, i) => one.owner !== undefined && all[i - 1]?.owner !== one.owner)
          .map((one) => one.at);
        const closes = all
          .filter((one, i) => one.owner !== undefined && all[i + 1]?.owner !== one.owner)
          .map((one) => one.at + slot);
        const within = (found: string, bound: number | undefined, side: 1 | -1) => {
          if (bound === undefined) return;
          expect((instantToEpoch(found) - at) * side).toBeGreaterThanOrEqual(0);
          expect((bound - instantToEpoch(found)) * side).toBeGreaterThanOrEqual(0);
          expect(
            isWorkingTime(found, calendar) ||
              all.some((one) => one.owner !== undefined && one.at + slot === instantToEpoch(found)),
          ).toBe(true);
        };
        within(
          nextOpening(instant, calendar),
          opens.find((one) => one >= at),
          1,
        );
        within(
          nextClosing(instant, calendar),
          closes.find((one) => one >= at),
          1,
        );
        if (at > (middle - 2) * days) {
          const opened = opens.filter((one) => one <= at).at(-1);
          const closed = closes.filter((one) => one <= at).at(-1);
          if (opened !== undefined) within(previousOpening(instant, calendar), opened, -1);
          if (closed !== undefined) within(previousClosing(instant, calendar), closed, -1);
        }
      }),
      runs,
    );
  });

  test("a term in working days ends when its last working day closes, moved by the quarters paused", () => {
    const pauses = fc.array(fc.tuple(fc.integer({ min: -100, max: 400 }), fc.integer({ min: 0, max: 120 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        calendarAndInstant,
        fc.integer({ min: 1, max: 3 }),
        pauses,
        ({ calendar, at, middle }, amount, rests) => {
          const from = epochToInstant(at, calendar.timeZone);
          const eventDay = from.slice(0, 10);
          const all = laidOut(calendar, middle);
          const paused = (time: number) =>
            rests.some(([start, length]) => time >= at + start * slot && time < at + (start + length) * slot);
          const later = [
            ...new Set(all.flatMap(({ owner }) => (owner !== undefined && owner > eventDay ? [owner] : []))),
          ].sort();
          const last = later[amount - 1];
          if (last === undefined || later.length < amount + 4) return;
          // The event's day is not counted, neither is what a night shift of the day before does after its midnight.
          const midnight =
            all.find((one) => epochToInstant(one.at, calendar.timeZone).slice(0, 10) > eventDay)?.at ?? 0;
          const open = all.filter((one) => one.owner !== undefined && one.at >= midnight);
          const needed = open.filter((one) => (one.owner ?? "") <= last).length;
          const worked = open.filter((one) => !paused(one.at))[needed - 1];
          const end = endOfTerm(
            { amount, unit: "working-day" },
            {
              from,
              calendar,
              pauses: rests.map(([start, length]) => ({
                from: epochToInstant(at + start * slot, "UTC"),
                to: epochToInstant(at + (start + length) * slot, "UTC"),
              })),
            },
          );
          if (worked === undefined) return;
          expect(end.due).toBe(epochToInstant(worked.at + slot, calendar.timeZone));
          expect(end.lastDay).toBe(worked.owner);
        },
      ),
      runs,
    );
  });
});
