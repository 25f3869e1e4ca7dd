import chineseDays from "chinese-days";
import { addBusinessDays, differenceInBusinessDays, format } from "date-fns";
import dayjs from "dayjs";
import businessTime from "dayjs-business-time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chinaOffice } from "../../src/calendars/china/index.js";
import { plainWeek } from "../../src/calendars/plain/index.js";
import type { WorkingCalendar } from "../../src/models/calendar.js";
import {
  addDays,
  addWorkingDays,
  addWorkingMinutes,
  instantToEpoch,
  isWorkingDay,
  nextOpening,
  nextWorkingTime,
  previousOpening,
  workingDaysBetween,
  workingMinutesBetween,
} from "../../src/working-time/index.js";

dayjs.extend(businessTime);
const plain = plainWeek({ timeZone: "UTC", hours: [["09:00", "17:00"]] });
const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays("2000-01-01", count));
/** Noon of the host: there is one on every day but the one that Samoa left out, a Friday. */
const noon = (day: string) => new Date(`${day}T12:00:00`);
const dayText = (date: Date) => format(date, "yyyy-MM-dd");
const hostSkipsADay = new Date("2011-12-30T12:00:00").getDate() !== 30;

describe("beside date-fns on a plain week", () => {
  test("addWorkingDays() is addBusinessDays()", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -700, max: 700 }), (day, count) => {
        const theirs = dayText(addBusinessDays(noon(day), count));
        const ours = addWorkingDays(day, count, plain);
        const [first, last] = day < ours ? [day, ours] : [ours, day];
        if (!hostSkipsADay || first > "2011-12-31" || last < "2011-12-29") expect(ours).toBe(theirs);
      }),
    );
  });

  test("workingDaysBetween() is differenceInBusinessDays() between working days; from or to a weekend it is not", () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        if (!isWorkingDay(from, plain) || !isWorkingDay(to, plain) || (hostSkipsADay && from < "2012" !== to < "2012"))
          return;
        expect(workingDaysBetween(from, to, plain)).toBe(differenceInBusinessDays(noon(to), noon(from)) + 0);
      }),
    );
    // date-fns counts the first day and not the last: from a Saturday to a Monday that is none.
    expect(workingDaysBetween("2026-09-12", "2026-09-14", plain)).toBe(1);
    expect(differenceInBusinessDays(noon("2026-09-14"), noon("2026-09-12"))).toBe(0);
    // And from a Friday to a Saturday one, in which no working day ends.
    expect(workingDaysBetween("2026-09-11", "2026-09-12", plain)).toBe(0);
    expect(differenceInBusinessDays(noon("2026-09-12"), noon("2026-09-11"))).toBe(1);
  });
});

describe("beside dayjs-business-time on a plain week from 9 to 17", () => {
  // Weeks in which none of the zones that the suite runs in changes its clocks.
  const minutes = fc.integer({ min: 0, max: 30 * 1440 });
  const at = (minute: number) =>
    new Date(Date.parse("2026-01-05T00:00:00Z") + minute * 60_000).toISOString().slice(0, 19);

  test("addWorkingMinutes() is addBusinessMinutes(), also when it ends exactly at closing", () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 3000 }), (minute, count) => {
        const theirs = dayjs(at(minute)).addBusinessMinutes(count).format("YYYY-MM-DDTHH:mm:ss");
        expect(addWorkingMinutes(`${at(minute)}Z`, count, plain).slice(0, 19)).toBe(theirs);
      }),
      { numRuns: 60 },
    );
  });

  test("workingMinutesBetween() is businessMinutesDiff()", () => {
    fc.assert(
      fc.property(minutes, minutes, (one, other) => {
        const theirs = dayjs(at(one)).businessMinutesDiff(dayjs(at(other)));
        expect(workingMinutesBetween(`${at(one)}Z`, `${at(other)}Z`, plain)).toBe(theirs + 0);
      }),
      { numRuns: 60 },
    );
  });

  test("counting days it keeps the time of day, also one after hours", () => {
    expect(dayjs("2026-09-11T18:00:00").addBusinessDays(1).format("YYYY-MM-DDTHH:mm")).toBe("2026-09-14T18:00");
  });
});

describe("beside chinese-days", () => {
  // It reads a day as UTC and asks it as the host's: west of UTC it answers for the day before.
  test.runIf(new Date(0).getHours() === 0)(
    "addWorkingDays() is findWorkday(), on a host in UTC and among announced days",
    () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 30, max: 6500 }),
          fc.integer({ min: 1, max: 30 }),
          fc.boolean(),
          (offset, count, back) => {
            const day = addDays("2006-02-10", offset);
            const steps = back ? -count : count;
            expect(addWorkingDays(day, steps, chinaOffice)).toBe(chineseDays.findWorkday(steps, day));
          },
        ),
      );
      // Zero is the day itself here, and the next working day there.
      expect(addWorkingDays("2026-05-01", 0, chinaOffice)).toBe("2026-05-01");
      expect(chineseDays.findWorkday(0, "2026-05-01")).toBe("2026-05-06");
      // A year without a notice has statutory days here, and only weekends there.
      expect(addWorkingDays("2027-09-30", 1, chinaOffice)).toBe("2027-10-04");
      expect(chineseDays.findWorkday(1, "2027-09-30")).toBe("2027-10-01");
    },
  );
});

describe("the laws of working time on China's calendar", () => {
  const instants = fc
    .integer({ min: instantToEpoch("2004-01-01T00:00:00+08:00"), max: instantToEpoch("2040-01-01T00:00:00+08:00") })
    .map((epoch) => new Date(epoch).toISOString());

  test("adding and then counting working days gives back the number", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 25_000 }), (day, count) => {
        expect(workingDaysBetween(day, addWorkingDays(day, count, chinaOffice), chinaOffice)).toBe(count);
      }),
    );
  });

  test("adding and then counting working minutes gives back the number", () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -200_000, max: 200_000 }), (from, count) => {
        expect(workingMinutesBetween(from, addWorkingMinutes(from, count, chinaOffice), chinaOffice)).toBe(count);
      }),
    );
  });

  test("counting is additive and antisymmetric", () => {
    fc.assert(
      fc.property(instants, instants, instants, (a, b, c) => {
        const between = (from: string, to: string) => Math.round(workingMinutesBetween(from, to, chinaOffice) * 60_000);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(a, b) + between(b, a)).toBe(0);
      }),
    );
  });

  test("subtracting undoes adding from a working instant, and adding in two steps is adding at once", () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 1, max: 50_000 }),
        fc.integer({ min: 1, max: 50_000 }),
        (any, one, other) => {
          const from = addWorkingMinutes(any, 1, chinaOffice, { exactlyAtClosing: "next-opening" });
          expect(addWorkingMinutes(addWorkingMinutes(from, one, chinaOffice), -one, chinaOffice)).toBe(from);
          expect(addWorkingMinutes(addWorkingMinutes(from, one, chinaOffice), other, chinaOffice)).toBe(
            addWorkingMinutes(from, one + other, chinaOffice),
          );
        },
      ),
    );
  });

  test("adding zero leaves an instant as it is, also out of hours", () => {
    expect(addWorkingMinutes("2026-09-25T03:00:00+08:00", 0, chinaOffice)).toBe("2026-09-25T03:00:00+08:00");
    expect(addWorkingMinutes("2026-09-24T17:30:00+08:00", 0, chinaOffice, { exactlyAtClosing: "next-opening" })).toBe(
      "2026-09-24T17:30:00+08:00",
    );
  });

  test("the answers are the same in whatever order the years are asked for", () => {
    const asked = ["2399-06-01", "1801-06-01", "2026-09-24", "2100-02-28", "1900-01-01"];
    const answers = asked.map((day) => addWorkingDays(day, 40, { ...chinaOffice }));
    const shared = { ...chinaOffice };
    expect(
      [...asked]
        .reverse()
        .map((day) => addWorkingDays(day, 40, shared))
        .reverse(),
    ).toEqual(answers);
    expect(asked.map((day) => addWorkingDays(day, 40, shared))).toEqual(answers);
  });

  test("counting from a year to one far away is the same on a calendar that was never used", () => {
    for (const [from, to] of [
      ["2026-09-24", "1990-01-04"],
      ["1990-01-04", "2026-09-24"],
      ["2026-09-24", "2090-05-04"],
      ["2090-05-04", "2026-09-24"],
    ] as const) {
      expect(workingDaysBetween(from, to, { ...chinaOffice })).toBe(workingDaysBetween(from, to, chinaOffice));
      const [a, b] = [`${from}T12:00:00+08:00`, `${to}T12:00:00+08:00`];
      expect(workingMinutesBetween(a, b, { ...chinaOffice })).toBe(workingMinutesBetween(a, b, chinaOffice));
      expect(workingMinutesBetween(a, b, { ...chinaOffice })).toBe(workingDaysBetween(from, to, chinaOffice) * 540);
    }
  });

  test("an opening in years to come, the only one, is found", () => {
    const once: WorkingCalendar = {
      id: "once",
      timeZone: "UTC",
      week: {},
      hoursOn: { "2035-01-01": [["09:00", "17:00"]] },
    };
    expect(nextWorkingTime("2026-09-24T00:00:00Z", once)).toBe("2035-01-01T09:00:00+00:00");
    expect(nextOpening("2026-09-24T00:00:00Z", { ...once })).toBe("2035-01-01T09:00:00+00:00");
    expect(addWorkingMinutes("2026-09-24T00:00:00Z", 480, { ...once })).toBe("2035-01-01T17:00:00+00:00");
    expect(addWorkingMinutes("2050-09-24T00:00:00Z", -480, { ...once })).toBe("2035-01-01T09:00:00+00:00");
    expect(() => addWorkingMinutes("2026-09-24T00:00:00Z", 481, { ...once })).toThrow(/open somewhere/);
    expect(() => previousOpening("2026-09-24T00:00:00Z", { ...once })).toThrow(/open somewhere/);
  });
});
