import type { Shift, WorkingCalendar } from "../models/calendar.js";
import { refuse } from "../models/errors.js";
import { civilDate, type Day, dayNumber, daysInMonth } from "../models/time.js";
import { DAY, toDayNumber } from "./day-number.js";
import type { Stretch } from "./pauses.js";
import { weekdayOfNumber } from "./weekday-of.js";
import { dayNumberAt, localToEpoch, segmentAt, type Zone, zoneOf } from "./zone.js";

/** The shifts of a day in milliseconds from its midnight on the wall, in order. */
interface Hours {
  readonly shifts: readonly (readonly [start: number, end: number])[];
  readonly total: number;
}

/**
 * A calendar made ready for arithmetic: an index over the working days of some years, which grows when a question
 * leaves them. A working day is a day with some working time in it.
 */
export interface CompiledCalendar {
  readonly zone: Zone;
  readonly calendar: WorkingCalendar;
  /** The hours of Thursday to Wednesday, as days are numbered. */
  readonly week: readonly Hours[];
  readonly special: Map<number, Hours>;
  /** Whether some shift runs into the next day. */
  readonly spills: boolean;
  firstYear: number;
  lastYear: number;
  /** The number of the index's first day. */
  first: number;
  /** How many working days lie before each day, counted from the first; one entry more than days. */
  positions: Int32Array;
  /** The day of each working day. */
  days: Int32Array;
  /** The shifts of the days that were asked for. */
  readonly shifts: Map<number, readonly Stretch[]>;
  /** The text of each working day that was asked for. */
  texts: Day[];
  /** The working milliseconds before each working day; one entry more than working days. */
  before: Float64Array;
}

/** Beyond these years nothing is promised in working time, and a question that leads there is refused. */
const earliestYear = 1800;
const latestYear = 2399;

const compiledCalendars = new WeakMap<WorkingCalendar, CompiledCalendar>();

/** The compiled form of a calendar, made once for each object. */
export function compiled(calendar: WorkingCalendar): CompiledCalendar {
  let made = compiledCalendars.get(calendar);
  if (made === undefined) {
    made = compile(calendar);
    compiledCalendars.set(calendar, made);
  }
  return made;
}

/** How many working days lie before a day. */
export function workingDaysBefore(c: CompiledCalendar, day: number): number {
  include(c, day);
  return c.positions[day - c.first] ?? 0;
}

/**
 * The place in the index of the working day that is so many after a day, or before it where the count is below zero,
 * which is not zero.
 */
export function positionAfter(c: CompiledCalendar, day: number, count: number): number {
  for (;;) {
    const position = count > 0 ? workingDaysBefore(c, day + 1) + count - 1 : workingDaysBefore(c, day) + count;
    if (position >= 0 && position < c.days.length) return position;
    grow(c, count > 0);
  }
}

/** The number of that working day. */
export function workingDayAfter(c: CompiledCalendar, day: number, count: number): number {
  // First the place: finding it may put a longer index in the old one's stead.
  const position = positionAfter(c, day, count);
  return c.days[position] ?? day;
}

/** The working milliseconds between two instants, below zero where the second is the earlier. */
export function workBetween(c: CompiledCalendar, from: number, to: number): number {
  // Both days first: growing moves the origin that the two sums share.
  include(c, dayNumberAt(c.zone, from));
  const after = workBefore(c, to);
  return after - workBefore(c, from);
}

/**
 * The instant at which so many working milliseconds have passed since another, and the working day that it belongs to.
 * Where that much has passed during a whole closed time, the instant is its first one, or its last one for `late`.
 */
export function instantAfterWork(
  c: CompiledCalendar,
  from: number,
  work: number,
  late: boolean,
): [epoch: number, day: number] {
  for (;;) {
    const sum = workBefore(c, from) + work;
    // The last working day that starts before the sum is full; for `late` at the latest when it is.
    let low = 0;
    let high = c.days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const before = c.before[middle] ?? 0;
      if (before < sum || (late && before === sum)) low = middle + 1;
      else high = middle;
    }
    const day = c.days[low - 1];
    if (day !== undefined) {
      let rest = sum - (c.before[low - 1] ?? 0);
      for (const [open, close] of shiftsOf(c, day)) {
        if (rest < close - open || (!late && rest === close - open)) return [open + rest, day];
        rest -= close - open;
      }
    }
    // What is left over lies behind the last day of the index, or before its first.
    grow(c, late ? sum >= 0 : sum > 0);
  }
}

/** The shifts of a day as instants, `[open, close)`, in order and apart. */
export function shiftsOf(c: CompiledCalendar, day: number): readonly Stretch[] {
  let shifts = c.shifts.get(day);
  if (shifts === undefined) {
    shifts = shiftsAsInstants(c, day);
    c.shifts.set(day, shifts);
  }
  return shifts;
}

function shiftsAsInstants(c: CompiledCalendar, day: number): readonly Stretch[] {
  const shifts: Stretch[] = [];
  const offset = steadyOffset(c.zone, day);
  // Where a calendar that nobody checked has shifts that overlap, a minute is worked once.
  let free = c.spills ? Math.max(0, ...hoursOf(c, day - 1).shifts.map(([, end]) => end - DAY)) : 0;
  for (const [start, end] of hoursOf(c, day).shifts) {
    const from = day * DAY + Math.max(start, free);
    const to = day * DAY + end;
    const open = offset === undefined ? localToEpoch(c.zone, from) : from - offset;
    const close = offset === undefined ? localToEpoch(c.zone, to) : to - offset;
    free = Math.max(free, end);
    // A shift that the clocks skip is none.
    if (open < close) shifts.push([open, close]);
  }
  return shifts;
}

/** The offset of a zone from the day before a local day to the day after it, where it doesn't change in that time. */
function steadyOffset(zone: Zone, day: number): number | undefined {
  const { from, until, offset } = segmentAt(zone, day * DAY);
  return from <= (day - 2) * DAY && until >= (day + 3) * DAY ? offset : undefined;
}

/** Does every day from one to another lie in the span that the calendar's data covers? */
export function covers({ calendar: { coverage } }: CompiledCalendar, from: number, through: number): boolean {
  return coverage === undefined || (from >= toDayNumber(coverage.from) && through <= toDayNumber(coverage.through));
}

/** The working milliseconds from the index's origin to an instant. */
function workBefore(c: CompiledCalendar, epoch: number): number {
  const day = dayNumberAt(c.zone, epoch);
  include(c, day);
  // The day before may have a night shift, and where the clocks go back over midnight the day after has begun.
  const steady = steadyOffset(c.zone, day) !== undefined;
  const last = steady ? day : day + 1;
  let position = c.positions[(steady && !c.spills ? day : day - 1) - c.first] ?? 0;
  let work = c.before[position] ?? 0;
  for (let next = c.days[position]; next !== undefined && next <= last; next = c.days[++position]) {
    for (const [open, close] of shiftsOf(c, next)) if (open < epoch) work += Math.min(epoch, close) - open;
  }
  return work;
}

function hoursOf(c: CompiledCalendar, day: number): Hours {
  return c.special.get(day) ?? c.week[((day % 7) + 7) % 7] ?? closed;
}

/** Makes the index reach a day and its neighbours. */
function include(c: CompiledCalendar, day: number): void {
  const index = day - c.first;
  if (index > 1 && index < c.positions.length - 3) return;
  const [year] = civilDate(day);
  const fresh = c.positions.length === 1;
  // Years in both directions for the terms to come, and at least as many as there are, so that growing stays rare.
  const size = fresh ? 1 : c.lastYear - c.firstYear + 1;
  build(
    c,
    fresh || year <= c.firstYear ? year - size : c.firstYear,
    fresh || year >= c.lastYear ? year + size : c.lastYear,
  );
  if (!(day - c.first > 1 && day - c.first < c.positions.length - 3)) outOfReach(c);
}

function grow(c: CompiledCalendar, later: boolean): void {
  const size = c.lastYear - c.firstYear + 1;
  if (later ? c.lastYear === latestYear : c.firstYear === earliestYear) outOfReach(c);
  build(c, later ? c.firstYear : c.firstYear - size, later ? c.lastYear + size : c.lastYear);
}

function outOfReach({ calendar }: CompiledCalendar): never {
  return refuse(
    "working time",
    "",
    `open somewhere, and in the years ${earliestYear} to ${latestYear}`,
    `calendar ${calendar.id}`,
  );
}

/** Makes the index over the working days of some years. */
function build(c: CompiledCalendar, firstYear: number, lastYear: number): void {
  c.firstYear = Math.min(Math.max(firstYear, earliestYear), latestYear);
  c.lastYear = Math.max(Math.min(lastYear, latestYear), earliestYear);
  c.first = dayNumber(c.firstYear, 1, 1);
  const length = dayNumber(c.lastYear + 1, 1, 1) - c.first;
  yearlyDaysOff(c);
  const positions = new Int32Array(length + 1);
  const days = new Int32Array(length);
  const before = new Float64Array(length + 1);
  let count = 0;
  for (let index = 0; index < length; index++) {
    const day = c.first + index;
    let { total } = hoursOf(c, day);
    if (total > 0) {
      // Away from every change of the clocks a day is as long as its shifts say.
      if (c.spills || steadyOffset(c.zone, day) === undefined) {
        total = shiftsAsInstants(c, day).reduce((sum, [open, close]) => sum + close - open, 0);
      }
    }
    if (total > 0) {
      days[count] = day;
      before[count + 1] = (before[count] ?? 0) + total;
      count++;
    }
    positions[index + 1] = count;
  }
  c.texts = [];
  c.positions = positions;
  c.days = days.subarray(0, count);
  c.before = before.subarray(0, count + 1);
}

/** The days off of every year that the data doesn't cover, for the years of the index. */
function yearlyDaysOff(c: CompiledCalendar): void {
  for (const monthAndDay of Object.keys(c.calendar.yearlyDaysOff ?? {})) {
    const [month = 0, date = 0] = monthAndDay.split("-").map(Number);
    for (let year = c.firstYear; year <= c.lastYear; year++) {
      if (date > daysInMonth(year, month)) continue;
      const day = dayNumber(year, month, date);
      if (!covers(c, day, day) && !c.special.has(day)) c.special.set(day, closed);
    }
  }
}

const closed: Hours = { shifts: [], total: 0 };

function compile(calendar: WorkingCalendar): CompiledCalendar {
  const zone = zoneOf(calendar.timeZone);
  const week = [0, 1, 2, 3, 4, 5, 6].map((day) => {
    const weekday = weekdayOfNumber(day);
    return hours(calendar.week[weekday] ?? [], `week.${weekday}`);
  });
  const special = new Map<number, Hours>();
  for (const day of Object.keys(calendar.daysOff ?? {})) special.set(toDayNumber(day), closed);
  for (const [day, weekday] of Object.entries(calendar.makeUpDays ?? {})) {
    special.set(toDayNumber(day), hours(calendar.week[weekday] ?? [], `week.${weekday}`));
  }
  for (const [day, shifts] of Object.entries(calendar.hoursOn ?? {})) {
    special.set(toDayNumber(day), hours(shifts, `hoursOn.${day}`));
  }
  const all = [...week, ...special.values()];
  if (!all.some(({ total }) => total > 0)) refuse("calendar", "week", "open at some time", calendar.week);
  return {
    zone,
    calendar,
    week,
    special,
    shifts: new Map(),
    spills: all.some(({ shifts }) => shifts.some(([, end]) => end > DAY)),
    firstYear: 0,
    lastYear: 0,
    first: 0,
    positions: new Int32Array(1),
    days: new Int32Array(0),
    texts: [],
    before: new Float64Array(1),
  };
}

function hours(shifts: readonly Shift[], path: string): Hours {
  if (shifts.length === 0) return closed;
  const parsed = shifts
    .map(([from, to]): [number, number] => {
      const start = timeOfDay(from);
      const end = timeOfDay(to);
      if (!(start < DAY && end <= DAY)) refuse("calendar", path, 'shifts like ["08:30", "17:30"]', `${from} to ${to}`);
      return [start, end > start ? end : end + DAY];
    })
    .sort(([a], [b]) => a - b);
  let free = 0;
  let total = 0;
  for (const [start, end] of parsed) {
    total += Math.max(0, end - Math.max(start, free));
    free = Math.max(free, end);
  }
  return { shifts: parsed, total };
}

/** A time like "08:30" in milliseconds from midnight, or `NaN`. */
export function timeOfDay(text: string): number {
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)
    ? Number(text.slice(0, 2)) * 3_600_000 + Number(text.slice(3)) * 60_000
    : Number.NaN;
}
