import { readFileSync } from "node:fs";
import chineseDays from "chinese-days";
import * as chineseWorkday from "chinese-workday";
import { describe, expect, test } from "vitest";
import { chinaCalendar, chinaOffice, holidayNotice } from "../../src/calendars/china/index.js";
import { plainWeek } from "../../src/calendars/plain/index.js";
import { workingCalendar } from "../../src/models/calendar.js";
import {
  addDays,
  isWorkingDay,
  isWorkingTime,
  weekdayOf,
  workingMinutesBetween,
} from "../../src/working-time/index.js";
import { notices } from "./notices-2006-to-2015.js";

interface Data {
  readonly holidays: { readonly [day: string]: string };
  readonly workdays: { readonly [day: string]: string };
}
const source: Data = JSON.parse(readFileSync("node_modules/chinese-days/dist/chinese-days.json", "utf8"));

/** The Saturday that the notice of 2006 (国办发明电〔2005〕35号) made a working day, and that chinese-days doesn't have. */
const lacking = ["2005-12-31"];

function everyDay(from: string, through: string): string[] {
  const list: string[] = [];
  for (let day = from; day <= through; day = addDays(day, 1)) list.push(day);
  return list;
}

const weekend = (day: string) => ["saturday", "sunday"].includes(weekdayOf(day));

describe("China's calendar", () => {
  test("is one that workingCalendar() takes, and the same after JSON", () => {
    expect(workingCalendar(chinaOffice)).toEqual(chinaOffice);
    expect(JSON.parse(JSON.stringify(chinaOffice))).toEqual(chinaOffice);
  });

  test("holds every holiday and every make-up day of its source, and no other", () => {
    expect(Object.keys(chinaOffice.daysOff ?? {}).sort()).toEqual(Object.keys(source.holidays).sort());
    expect(Object.keys(chinaOffice.makeUpDays ?? {}).sort()).toEqual(
      [...Object.keys(source.workdays), ...lacking].sort(),
    );
  });

  test("names every holiday as its source does", () => {
    const names: { readonly [id: string]: string } = {
      "new-year": "元旦",
      "spring-festival": "春节",
      "tomb-sweeping": "清明",
      "labour-day": "劳动节",
      "dragon-boat": "端午",
      "mid-autumn": "中秋",
      "national-day": "国庆节",
      "victory-day": "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
    };
    for (const [day, id] of Object.entries(chinaOffice.daysOff ?? {}))
      expect(source.holidays[day]?.split(",")[1]).toBe(names[id]);
  });

  // That package reads a day as UTC and asks it as the host's, so elsewhere it answers for the day before or after.
  test.runIf(new Date(0).getHours() === 0)("works on the same days as chinese-days does on a host in UTC", () => {
    const wrong = everyDay("2004-01-01", "2026-12-31").filter(
      (day) => isWorkingDay(day, chinaOffice) !== chineseDays.isWorkday(day),
    );
    expect(wrong).toEqual(lacking);
  });

  test("works on the same days as a second source from 2016 on", () => {
    const wrong = everyDay("2016-01-01", "2026-12-24").filter(
      (day) => isWorkingDay(day, chinaOffice) !== chineseWorkday.isWorkday(day),
    );
    // It lacks New Year 2018, and the days by which the Spring Festival of 2020 was made longer; it has 2023-01-03 off,
    // the day after the announced end of the New Year holiday.
    expect(wrong).toEqual(["2018-01-01", "2020-01-31", "2020-02-01", "2023-01-03"]);
  });

  test("works on the days of the notices of 2006 to 2015", () => {
    const off = new Set(notices.flatMap((notice) => notice.off.flatMap(([from, through]) => everyDay(from, through))));
    const worked = new Set(notices.flatMap((notice) => notice.worked));
    for (const day of everyDay("2005-12-25", "2015-12-31")) {
      expect([day, isWorkingDay(day, chinaOffice)]).toEqual([day, worked.has(day) || (!off.has(day) && !weekend(day))]);
    }
  });

  test("a make-up day has the ordinary hours and lies on a weekend", () => {
    for (const day of Object.keys(chinaOffice.makeUpDays ?? {})) {
      expect(weekend(day)).toBe(true);
      expect(workingMinutesBetween(`${day}T00:00:00+08:00`, `${addDays(day, 1)}T00:00:00+08:00`, chinaOffice)).toBe(
        9 * 60,
      );
    }
  });

  test("is open from 08:30 until 17:30, the close not in it", () => {
    const at = (time: string) => isWorkingTime(`2026-09-24T${time}+08:00`, chinaOffice);
    expect([at("08:29:59"), at("08:30:00"), at("17:29:59"), at("17:30:00")]).toEqual([false, true, true, false]);
  });

  test.each([
    ["2027-01-01", false],
    ["2027-05-01", false],
    ["2027-05-03", true],
    ["2027-10-01", false],
    ["2028-10-03", false],
    ["2027-10-04", true],
    // The Spring Festival of 2027 is not announced, so it is taken as a Monday like others.
    ["2027-02-08", true],
    ["2027-02-06", false],
    ["2003-10-01", false],
  ])("beyond what is announced, %s is a working day: %s", (day, working) => {
    expect(isWorkingDay(day, chinaOffice)).toBe(working);
  });
});

describe("holidayNotice()", () => {
  const holidayCn = {
    year: 2027,
    days: [
      { name: "元旦", date: "2026-12-26", isOffDay: false },
      { name: "元旦", date: "2027-01-01", isOffDay: true },
      { name: "春节", date: "2027-02-08", isOffDay: true },
      { name: "春节", date: "2027-02-13", isOffDay: false },
    ],
  };
  const chinese = {
    holidays: { "2027-01-01": "New Year's Day,元旦,1", "2027-02-08": "Spring Festival,春节,4" },
    workdays: { "2026-12-26": "New Year's Day,元旦,1", "2027-02-13": "Spring Festival,春节,4" },
    inLieuDays: {},
  };
  const timor = {
    code: 0,
    holiday: {
      "12-26": { holiday: false, name: "元旦前补班", wage: 1, date: "2026-12-26" },
      "01-01": { holiday: true, name: "元旦", wage: 3, date: "2027-01-01" },
      "02-08": { holiday: true, name: "初三", wage: 3, date: "2027-02-08" },
      "02-13": { holiday: false, name: "春节后补班", wage: 1, date: "2027-02-13" },
    },
  };
  const notice = {
    daysOff: { "2027-01-01": "new-year", "2027-02-08": "spring-festival" },
    makeUpDays: { "2026-12-26": "monday", "2027-02-13": "monday" },
    coverage: { from: "2026-12-25", through: "2027-12-24" },
  };

  test.each([
    ["holiday-cn", holidayCn],
    ["chinese-days", chinese],
    ["timor.tech", timor],
  ])("reads the form of %s", (_, data) => {
    expect(holidayNotice(data)).toEqual(notice);
  });

  test("reads all that chinese-days has into this library's own table", () => {
    const { daysOff, makeUpDays } = holidayNotice(source);
    expect(daysOff).toEqual(chinaOffice.daysOff);
    expect({ ...makeUpDays, ...Object.fromEntries(lacking.map((day) => [day, "monday"])) }).toEqual(
      chinaOffice.makeUpDays,
    );
  });

  test("makes a calendar know one year more", () => {
    const calendar = chinaCalendar({ hours: [["08:30", "17:30"]], notices: [holidayNotice(holidayCn)] });
    expect(calendar.coverage).toEqual({ from: "2004-01-01", through: "2027-12-24" });
    expect(["2026-12-26", "2027-02-08", "2027-02-13", "2027-05-03"].map((day) => isWorkingDay(day, calendar))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    // What an announced year doesn't have off is worked, also a day that used to be a statutory one.
    expect(isWorkingDay("2027-10-01", calendar)).toBe(true);
    expect(isWorkingDay("2026-09-25", calendar)).toBe(false);
  });

  test("replaces what was known of its days", () => {
    const amended = holidayNotice({ year: 2026, days: [{ name: "中秋节", date: "2026-09-28", isOffDay: true }] });
    const calendar = chinaCalendar({ hours: [["08:30", "17:30"]], notices: [amended] });
    expect(["2026-09-25", "2026-09-28", "2025-10-01"].map((day) => isWorkingDay(day, calendar))).toEqual([
      true,
      false,
      false,
    ]);
    expect(calendar.coverage?.through).toBe("2026-12-24");
  });

  test("a notice that leaves a year out is refused", () => {
    const late = holidayNotice({ ...holidayCn, year: 2028 });
    expect(() => chinaCalendar({ hours: [["08:30", "17:30"]], notices: [late] })).toThrow(
      /notices\.0 must be for the year after 2026: got "2027-12-25"/,
    );
  });

  test.each([
    [undefined],
    [{}],
    [[]],
    ["2027"],
    [{ days: [] }],
    [{ days: [{ name: "x", date: "2027-02-30", isOffDay: true }] }],
    [{ holidays: {}, workdays: {} }],
  ])("%j is refused", (data) => {
    expect(() => holidayNotice(data)).toThrow(/^holiday notice: /);
  });
});

describe("plainWeek()", () => {
  test("is open from Monday to Friday and has no holidays", () => {
    const calendar = plainWeek({ timeZone: "Europe/Berlin", hours: [["09:00", "17:00"]] });
    expect(workingCalendar(calendar)).toEqual(calendar);
    expect(everyDay("2026-09-28", "2026-10-04").map((day) => isWorkingDay(day, calendar))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
