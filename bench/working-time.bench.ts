/**
 * The working-time kernel beside what a user would pick instead, interleaved in one process, as ratios of medians.
 *
 *     npx tsx bench/working-time.bench.ts
 */
import { readFileSync } from "node:fs";
import chineseDays from "chinese-days";
import { addBusinessDays, differenceInBusinessDays } from "date-fns";
import dayjs from "dayjs";
import businessTime from "dayjs-business-time";
import moment from "moment";
import momentBusiness from "moment-business-days";
import { chinaCalendar, chinaOffice } from "../src/calendars/china/index.js";
import { plainWeek } from "../src/calendars/plain/index.js";
import {
  addDays,
  addWorkingDays,
  addWorkingHours,
  endOfTerm,
  workingDaysBetween,
  workingMinutesBetween,
} from "../src/working-time/index.js";

const { holidays, workdays }: { holidays: object; workdays: object } = JSON.parse(
  readFileSync(new URL("../node_modules/chinese-days/dist/chinese-days.json", import.meta.url), "utf8"),
);
dayjs.extend(businessTime);
dayjs.setHolidays(Object.keys(holidays));
dayjs.setBusinessTime({
  sunday: null,
  saturday: null,
  monday: [{ start: "08:30:00", end: "17:30:00" }],
  tuesday: [{ start: "08:30:00", end: "17:30:00" }],
  wednesday: [{ start: "08:30:00", end: "17:30:00" }],
  thursday: [{ start: "08:30:00", end: "17:30:00" }],
  friday: [{ start: "08:30:00", end: "17:30:00" }],
});
momentBusiness.updateLocale("en", {
  holidays: Object.keys(holidays),
  holidayFormat: "YYYY-MM-DD",
  forcedBusinessDays: Object.keys(workdays),
  forcedBusinessDaysFormat: "YYYY-MM-DD",
});

type Task = () => unknown;
let sink: unknown;

/** Nanoseconds a call of each task: the median over rounds in which all take turns. */
function interleaved(tasks: { readonly [name: string]: Task }, rounds = 15): { [name: string]: number } {
  const names = Object.keys(tasks);
  const times: { [name: string]: number[] } = Object.fromEntries(names.map((name) => [name, []]));
  const counts: { [name: string]: number } = {};
  for (const name of names) {
    // As many calls as take about four milliseconds, after a warm-up that also lets indexes grow.
    const task = tasks[name] ?? (() => undefined);
    let calls = 0;
    for (const length of [40, 40]) {
      const start = performance.now();
      calls = 0;
      while (performance.now() - start < length) {
        // Reading the clock costs as much as a short task.
        const some = calls < 100 ? 1 : 50;
        for (let index = 0; index < some; index++) sink = task();
        calls += some;
      }
    }
    counts[name] = Math.max(1, Math.round(calls / 10));
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const task = tasks[name] ?? (() => undefined);
      const calls = counts[name] ?? 1;
      const start = performance.now();
      for (let call = 0; call < calls; call++) sink = task();
      times[name]?.push(((performance.now() - start) * 1e6) / calls);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name] ?? [])]));
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(title: string, tasks: { readonly [name: string]: Task }): { [name: string]: number } {
  const result = interleaved(tasks);
  const own = result["redress"] ?? Number.NaN;
  const line = Object.entries(result).map(
    ([name, time]) => `${name} ${time.toFixed(0)} ns${name === "redress" ? "" : ` (${(time / own).toFixed(1)}x)`}`,
  );
  console.log(`${title.padEnd(44)} ${line.join("   ")}`);
  return result;
}

const plain = plainWeek({ timeZone: "UTC", hours: [["09:00", "17:00"]] });
/** Each call takes another day of a year, in the form that its library takes: nobody lives on one answer. */
function turning<Value>(of: (day: string) => Value): () => Value {
  const values = Array.from({ length: 365 }, (_, index) => of(addDays("2024-01-01", index)));
  let next = 0;
  return () => {
    next = next === 364 ? 0 : next + 1;
    return values[next] ?? of("2024-01-01");
  };
}
const day = turning((text) => text);
const date = turning((text) => new Date(`${text}T00:00:00`));
for (const count of [2, 10, 250, 25_000]) {
  report(`plain week, add ${count} working days`, {
    redress: () => addWorkingDays(day(), count, plain),
    "date-fns": () => addBusinessDays(date(), count),
  });
}
for (const count of [2, 250, 25_000]) {
  const to = addWorkingDays("2024-12-31", count, plain);
  const toDate = new Date(`${to}T00:00:00`);
  report(`plain week, count ${count} working days and more`, {
    redress: () => workingDaysBetween(day(), to, plain),
    "date-fns": () => differenceInBusinessDays(toDate, date()),
  });
}

for (const count of [2, 250]) {
  report(`China, add ${count} working days`, {
    redress: () => addWorkingDays(day(), count, chinaOffice),
    "chinese-days": () => chineseDays.findWorkday(count, day()),
    "dayjs-business-time": () => dayjs(day()).addBusinessDays(count),
    "moment-business-days": () => momentBusiness(day()).businessAdd(count),
  });
}
report("China, add 40 working hours", {
  redress: () => addWorkingHours("2024-05-08T09:00:00+08:00", 40, chinaOffice),
  "dayjs-business-time": () => dayjs("2024-05-08T09:00:00").addBusinessHours(40),
});

const instant = turning((text) => `${text}T09:00:00+08:00`);
const own = interleaved({
  "add 2 days": () => addWorkingDays(day(), 2, chinaOffice),
  "add 250 days": () => addWorkingDays(day(), 250, chinaOffice),
  "add 25000 days": () => addWorkingDays(day(), 25_000, chinaOffice),
  "minutes between, 2 days": () => workingMinutesBetween(instant(), "2024-05-10T11:00:00+08:00", chinaOffice),
  "minutes between, 1 year": () => workingMinutesBetween(instant(), "2025-05-09T11:00:00+08:00", chinaOffice),
  "minutes between, 100 years": () => workingMinutesBetween(instant(), "2124-05-09T11:00:00+08:00", chinaOffice),
  "end of a term of 1 working day": () =>
    endOfTerm({ amount: 1, unit: "working-day" }, { from: instant(), calendar: chinaOffice }),
  "end of a term of 3 days": () => endOfTerm({ amount: 3, unit: "day" }, { from: instant(), calendar: chinaOffice }),
  "add 40 working hours": () => addWorkingHours(instant(), 40, chinaOffice),
});
for (const [name, time] of Object.entries(own)) console.log(`${name.padEnd(44)} ${time.toFixed(0)} ns`);

const fresh: number[] = [];
for (let round = 0; round < 30; round++) {
  const calendar = chinaCalendar({ hours: [["08:30", "17:30"]] });
  const start = performance.now();
  // From one end to the other of ten years and what lies around them.
  sink = workingDaysBetween("2016-06-01", "2025-06-01", calendar);
  fresh.push(performance.now() - start);
}
console.log(
  `${"compile ten years of China's calendar".padEnd(44)} ${median(fresh).toFixed(3)} ms (first ${fresh[0]?.toFixed(3)} ms)`,
);
if (sink === moment) console.log("never");
