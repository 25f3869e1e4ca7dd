import fc from "fast-check";
import type { Shift, Weekday, WorkingCalendar } from "../../src/models/calendar.js";
import { dayName } from "./oracle.js";

/** Zones with a day on which something happens to their clocks, and some without. */
export const zonesAndDays: readonly (readonly [timeZone: string, day: string])[] = [
  ["Asia/Shanghai", "2026-09-24"],
  ["Asia/Shanghai", "1988-04-17"],
  ["Asia/Kathmandu", "1986-01-01"],
  ["UTC", "2026-02-27"],
  ["America/New_York", "2026-03-08"],
  ["America/New_York", "2026-11-01"],
  ["Europe/Berlin", "2026-10-25"],
  ["Australia/Lord_Howe", "2026-04-05"],
  ["Australia/Lord_Howe", "2026-10-04"],
  ["Pacific/Chatham", "2026-09-27"],
  ["America/Sao_Paulo", "2018-11-04"],
  ["America/Sao_Paulo", "2018-02-18"],
  ["Africa/Cairo", "2026-04-24"],
  ["Asia/Beirut", "2022-03-27"],
  ["Asia/Gaza", "2011-08-01"],
  ["America/Havana", "2026-11-01"],
  ["Pacific/Apia", "2011-12-30"],
  ["Pacific/Kwajalein", "1993-08-21"],
  ["Africa/Casablanca", "2026-02-15"],
  ["America/Caracas", "2016-05-01"],
  ["Asia/Pyongyang", "2018-05-05"],
  ["Antarctica/Troll", "2026-03-29"],
];

const weekdays: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Up to three shifts from 06:00 on, the last one perhaps through the night: never on top of the next day's. */
const shifts: fc.Arbitrary<readonly Shift[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 24, max: 95 }), { maxLength: 6 }),
    fc.constantFrom("none", "none", "24:00", "05:45", "00:30"),
  )
  .map(([edges, night]) => {
    const sorted = [...edges].sort((a, b) => a - b);
    const list: Shift[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      list.push([time(sorted[index] ?? 0), time(sorted[index + 1] ?? 0)]);
    }
    const free = list.at(-1)?.[1] ?? "21:00";
    return night === "none" || free > "23:45" ? list : [...list, [free, night]];
  });

/** A calendar with something special around a day, and a quarter of an hour near that day. */
export const calendarAndInstant = fc
  .tuple(
    fc.constantFrom(...zonesAndDays),
    fc.array(shifts, { minLength: 7, maxLength: 7 }),
    fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.constantFrom("off", "make-up", "own", "own"), shifts), {
      maxLength: 4,
    }),
    fc.integer({ min: -3 * 96, max: 3 * 96 }),
  )
  .map(([[timeZone, on], week, specials, quarters]) => {
    const middle = Date.parse(on) / 86_400_000;
    const makeUp = weekdays.find((_, index) => (week[index]?.length ?? 0) > 0);
    const calendar: WorkingCalendar = {
      id: "random",
      timeZone,
      week: Object.fromEntries(weekdays.map((name, index) => [name, week[index] ?? []])),
      daysOff: entries(specials, middle, "off", () => "holiday"),
      makeUpDays: makeUp === undefined ? {} : entries(specials, middle, "make-up", () => makeUp),
      hoursOn: entries(specials, middle, "own", (own) => own),
    };
    return { calendar, at: Date.parse(on) + quarters * 15 * 60_000, middle };
  })
  .filter(({ calendar }) => Object.values({ ...calendar.week, ...calendar.hoursOn }).some((list) => list.length > 0))
  .map(({ calendar, ...rest }) => ({ calendar: withoutBoth(calendar), ...rest }));

function entries<Value>(
  specials: readonly (readonly [number, string, readonly Shift[]])[],
  middle: number,
  kind: string,
  value: (own: readonly Shift[]) => Value,
): { [day: string]: Value } {
  return Object.fromEntries(
    specials.filter(([, of]) => of === kind).map(([offset, , own]) => [dayName(middle + offset), value(own)]),
  );
}

/** A day can't be off and made up for. */
function withoutBoth(calendar: WorkingCalendar): WorkingCalendar {
  const daysOff = Object.entries(calendar.daysOff ?? {}).filter(([on]) => calendar.makeUpDays?.[on] === undefined);
  return { ...calendar, daysOff: Object.fromEntries(daysOff) };
}

function time(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
}
