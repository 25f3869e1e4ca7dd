import type { Shift, Weekday, WorkingCalendar } from "../../src/models/calendar.js";

/** Quarters of an hour: every zone's offset since 1972 is a multiple, and so are the shifts of the random calendars. */
export const slot = 15 * 60_000;
const day = 86_400_000;
const weekdays: readonly Weekday[] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** One quarter of an hour: when it starts, and the working day whose shift it is in. */
export interface Slot {
  readonly at: number;
  readonly owner: string | undefined;
}

/** What the clock on the wall shows, in milliseconds since 1970-01-01T00:00 on the wall, read off its digits. */
export function wallClock(epoch: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timeZone, format);
  }
  const parts = format.formatToParts(epoch);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Every quarter of an hour from one instant to another, with what the clock shows; the same ones are asked for often. */
function clockTimes(timeZone: string, from: number, until: number): readonly { at: number; wall: number }[] {
  const key = `${timeZone} ${from} ${until}`;
  let times = known.get(key);
  if (times === undefined) {
    times = [];
    for (let at = from; at < until; at += slot) times.push({ at, wall: wallClock(at, timeZone) });
    known.set(key, times);
  }
  return times;
}

const known = new Map<string, { at: number; wall: number }[]>();

/**
 * Looks at every quarter of an hour from one instant to another. A shift goes on from the first instant at which the
 * clock on the wall shows its start or more to the first one at which it shows its end or more.
 */
export function slots(calendar: WorkingCalendar, from: number, until: number): Slot[] {
  const times = clockTimes(calendar.timeZone, from, until);
  const owners: (string | undefined)[] = times.map(() => undefined);
  const firstDay = Math.floor(Math.min(...times.map(({ wall }) => wall)) / day) - 1;
  const lastDay = Math.floor(Math.max(...times.map(({ wall }) => wall)) / day) + 1;
  for (let number = firstDay; number <= lastDay; number++) {
    for (const [start, end] of shiftsOn(calendar, number)) {
      const opens = number * day + minutes(start) * 60_000;
      const closes = number * day + (minutes(end) > minutes(start) ? minutes(end) : minutes(end) + 1440) * 60_000;
      const first = times.findIndex(({ wall }) => wall >= opens);
      const last = times.findIndex(({ wall }) => wall >= closes);
      for (let index = first < 0 ? times.length : first; index < (last < 0 ? times.length : last); index++) {
        owners[index] ??= dayName(number);
      }
    }
  }
  return times.map(({ at }, index) => ({ at, owner: owners[index] }));
}

/** The shifts of a day: its own hours, or those of the day that it makes up for, or none on a day off, or the week's. */
export function shiftsOn(calendar: WorkingCalendar, number: number): readonly Shift[] {
  const name = dayName(number);
  const own = calendar.hoursOn?.[name];
  if (own !== undefined) return own;
  const makesUp = calendar.makeUpDays?.[name];
  if (makesUp !== undefined) return calendar.week[makesUp] ?? [];
  if (calendar.daysOff?.[name] !== undefined) return [];
  const covered =
    calendar.coverage === undefined || (name >= calendar.coverage.from && name <= calendar.coverage.through);
  if (!covered && calendar.yearlyDaysOff?.[name.slice(5)] !== undefined) return [];
  const weekday = weekdays[new Date(number * day).getUTCDay()] ?? "sunday";
  return calendar.week[weekday] ?? [];
}

export function dayName(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10);
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
