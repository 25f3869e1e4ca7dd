import { refuse } from "../models/errors.js";
import { isTimeZone, zoneFormat } from "../models/time.js";
import { DAY } from "./day-number.js";

/** A stretch of time in which a zone's offset doesn't change; all in milliseconds. */
export interface Segment {
  readonly from: number;
  readonly until: number;
  /** What the clock on the wall is ahead of UTC. */
  readonly offset: number;
}

/** What is known of a zone so far: the segments of each stretch of 2^25 seconds (388 days) that was asked for. */
export interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly stretches: Map<number, readonly Segment[]>;
}

// Asking Intl for one offset costs a microsecond, finding it here a twentieth of one.
const zones = new Map<string, Zone>();
const stretchSeconds = 2 ** 25;
const stepSeconds = 2 ** 19;

/** The zone of an IANA name; an unknown one is refused. */
export function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (zone === undefined) {
    if (!isTimeZone(timeZone)) refuse("calendar", "timeZone", "an IANA time zone", timeZone);
    zone = { format: zoneFormat(timeZone), stretches: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

/** The stretch of unchanged offset that an instant lies in. It may be cut where nothing changes. */
export function segmentAt(zone: Zone, epoch: number): Segment {
  // Some way behind the year 9999, and far before the end of what Intl takes.
  if (!(Math.abs(epoch) < 3e14)) outOfYears(epoch);
  const number = Math.floor(epoch / 1000 / stretchSeconds);
  let stretch = zone.stretches.get(number);
  if (stretch === undefined) {
    stretch = segmentsFrom(zone, number * stretchSeconds);
    zone.stretches.set(number, stretch);
  }
  for (const segment of stretch) if (epoch < segment.until) return segment;
  return outOfYears(epoch);
}

/** Refuses what can't be written as a date of four digits for the year. */
export function outOfYears(epoch: number): never {
  return refuse("instant", "", "in the years 0000 to 9999", epoch);
}

/**
 * The first instant at which the clock on the wall has reached a local time (milliseconds since 1970-01-01T00:00 on
 * the wall): a time that the clock skips is the first instant after the gap, one that comes twice is the earlier.
 */
export function localToEpoch(zone: Zone, local: number): number {
  // No offset exceeds 16 hours, so a day earlier the clock has not got there yet.
  let earliest = local - DAY;
  for (;;) {
    const { offset, until } = segmentAt(zone, earliest);
    if (local - offset < until) return Math.max(earliest, local - offset);
    earliest = until;
  }
}

/** The number of the local day that an instant lies in. */
export function dayNumberAt(zone: Zone, epoch: number): number {
  return Math.floor((epoch + segmentAt(zone, epoch).offset) / DAY);
}

/** The first instant of a local day. */
export function startOfDayNumber(zone: Zone, day: number): number {
  return localToEpoch(zone, day * DAY);
}

/** Looks at the offset every 6 days and closes in on each change to the second. */
function segmentsFrom(zone: Zone, start: number): Segment[] {
  const segments: Segment[] = [];
  const end = start + stretchSeconds;
  let from = start;
  let offset = offsetAt(zone, start);
  for (let step = start + stepSeconds; step <= end; step += stepSeconds) {
    let same = Math.max(step - stepSeconds, from);
    while (offsetAt(zone, step) !== offset) {
      let other = step;
      while (other - same > 1) {
        const middle = Math.floor((same + other) / 2);
        if (offsetAt(zone, middle) === offset) same = middle;
        else other = middle;
      }
      segments.push({ from: from * 1000, until: other * 1000, offset });
      from = same = other;
      offset = offsetAt(zone, other);
    }
  }
  segments.push({ from: from * 1000, until: end * 1000, offset });
  return segments;
}

/** The offset in milliseconds at a second since the epoch, read off "9/24/2026, GMT+08:00" or "GMT-00:44:30". */
function offsetAt(zone: Zone, second: number): number {
  const [, sign, hours, minutes, seconds] =
    /GMT(?:(.)(\d\d):(\d\d):?(\d\d)?)?$/.exec(zone.format.format(second * 1000)) ?? [];
  const size = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return sign === "-" ? -size * 1000 : size * 1000;
}
