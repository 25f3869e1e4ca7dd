import type { Instant } from "../models/time.js";

/** An instant taken apart as it is written: the local date and time, and the offset where it is to be named. */
export interface LocalTime {
  /** The year. */
  readonly year: number;
  /** The month, from 1. */
  readonly month: number;
  /** The day of the month, from 1. */
  readonly day: number;
  /** The time: `"17:30"`, with seconds where there are some. */
  readonly time: string;
  /** `"UTC"` or `"UTC+09:00"`, where `home` has another offset. */
  readonly offset?: string;
}

/**
 * The local date and time that an instant's own text carries.
 *
 * @param at - The instant.
 * @param home - An instant whose offset need not be named.
 * @param isEnd - Whether midnight is the 24:00 of the day before.
 */
export function localTime(at: Instant, home: Instant = at, isEnd = false): LocalTime {
  const midnight = isEnd && /^00:00(:00(\.0+)?)?(Z|[+-])/.test(at.slice(11));
  // A date without a time counts in UTC, in whatever zone it was meant: only the calendar is asked here.
  const date = new Date(Date.parse(at.slice(0, 10)) - (midnight ? 86_400_000 : 0));
  const seconds = at[16] === ":" ? at.slice(17, 19) : "00";
  const offset = offsetOf(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: midnight ? "24:00" : at.slice(11, 16) + (seconds === "00" ? "" : `:${seconds}`),
    ...(offset !== offsetOf(home) && { offset: offset === "+00:00" ? "UTC" : `UTC${offset}` }),
  };
}

/** Minutes as days of so many hours, hours and minutes, without what is zero; no time at all is 0 minutes. */
export function timeParts(
  minutes: number,
  hoursOfDay: number,
): readonly (readonly [amount: number, unit: "day" | "hour" | "minute"])[] {
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / hoursOfDay);
  const all = [
    [days, "day"],
    [days === 0 ? hours : hours % hoursOfDay, "hour"],
    [minutes % 60, "minute"],
  ] as const;
  const some = all.filter(([amount]) => amount > 0);
  return some.length === 0 ? [[0, "minute"]] : some;
}

function offsetOf(at: Instant): string {
  return at.endsWith("Z") ? "+00:00" : at.slice(-6);
}
