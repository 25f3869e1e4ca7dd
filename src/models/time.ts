import { refuse } from "./errors.js";

/** A moment as an ISO 8601 string with an offset: `"2026-09-24T16:00:00+08:00"`. */
export type Instant = string;

/** A calendar day as an ISO 8601 date: `"2026-09-24"`. */
export type Day = string;

/**
 * Is this text a day that exists: an ISO date of the years 0000 to 9999?
 *
 * @param text - The text to look at.
 *
 * @example The 29th of February exists in leap years alone
 * ```ts
 * import { isDay } from "redress";
 *
 * assert(isDay("2028-02-29"));
 * assert(!isDay("2026-02-29"));
 * assert(!isDay("2026-9-4"));
 * ```
 */
export function isDay(text: string): boolean {
  return !Number.isNaN(parseDay(text));
}

/**
 * Is this text an instant: an ISO date and time with an offset (`Z`, `+08:00`)? Seconds may be left out; digits behind
 * the millisecond are read and dropped.
 *
 * @param text - The text to look at.
 *
 * @example Without an offset it is no instant
 * ```ts
 * import { isInstant } from "redress";
 *
 * assert(isInstant("2026-09-24T16:00:00+08:00"));
 * assert(!isInstant("2026-09-24T16:00:00"));
 * assert(!isInstant("2026-02-30T16:00:00Z"));
 * ```
 */
export function isInstant(text: string): boolean {
  return !Number.isNaN(parseInstant(text));
}

/**
 * Is this the name of an IANA time zone that this machine knows?
 *
 * @param text - The text to look at; upper and lower case are the same.
 *
 * @example Offsets are no zones
 * ```ts
 * import { isTimeZone } from "redress";
 *
 * assert(isTimeZone("Asia/Shanghai"));
 * assert(!isTimeZone("+08:00"));
 * ```
 */
export function isTimeZone(text: string): boolean {
  try {
    // Some engines take an offset for a zone and some don't: none begins with a letter.
    return /^[a-z]/i.test(text) && zoneFormat(text) !== undefined;
  } catch {
    return false;
  }
}

/** The formatter that shows a zone's offset. `String`, because with `undefined` it would take the host's zone. */
export function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", { timeZone: String(timeZone), timeZoneName: "longOffset" });
}

/** The number of days since 1970-01-01, or `NaN` where the text is no day. For the kernels: by hand, because it is hot. */
export function parseDay(text: string): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return text.length === 10 &&
    text.charCodeAt(4) === hyphen &&
    text.charCodeAt(7) === hyphen &&
    year < 10_000 &&
    month > 0 &&
    month < 13 &&
    day > 0 &&
    (day < 29 || day <= daysInMonth(year, month))
    ? dayNumber(year, month, day)
    : Number.NaN;
}

const hyphen = 45;

/** The milliseconds since the epoch, or `NaN` where the text is no instant. */
export function parseInstant(text: string): number {
  // The engine's own parser takes the 30th of February for the 2nd of March, so the day is looked at apart.
  const day = parseDay(text.slice(0, 10));
  if (Number.isNaN(day) || !timeWithOffset.test(text)) return Number.NaN;
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  const [offsetHour, offsetMinute] = [twoDigits(text, 20), twoDigits(text, 23)];
  // The form that this library writes is read at once, three times as fast; midnight as 24:00 and others by the engine.
  if (text.length !== 25 || hour > 23 || minute > 59 || second > 59 || offsetHour > 23 || offsetMinute > 59)
    return Date.parse(text);
  const offset = offsetHour * 60 + offsetMinute;
  return day * 86_400_000 + second * 1000 + (hour * 60 + minute + (text[19] === "-" ? offset : -offset)) * 60_000;
}

const timeWithOffset = /^.{10}T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** The number of days since 1970-01-01 of a day of the Gregorian calendar; the year counts from March inside. */
export function dayNumber(year: number, month: number, day: number): number {
  const early = month < 3 ? 1 : 0;
  const y = year - early;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * (month + 12 * early - 3) + 2) / 5) + day - 719_469;
}

/** The year, month and day of a count of days since 1970-01-01. */
export function civilDate(number: number): [year: number, month: number, day: number] {
  // Years of March to February put the leap day last: what is left is division.
  const quarters = 4 * (number + 719_468) + 3;
  const century = Math.floor(quarters / 146_097);
  const inCentury = 4 * Math.floor((quarters - century * 146_097) / 4) + 3;
  const year = Math.floor(inCentury / 1461);
  const fifths = 5 * Math.floor((inCentury - year * 1461) / 4) + 2;
  const month = Math.floor(fifths / 153);
  const late = month > 9 ? 1 : 0;
  return [century * 100 + year + late, month + 3 - 12 * late, Math.floor((fifths % 153) / 5) + 1];
}

/** The ISO date of a count of days since 1970-01-01; refused where the year doesn't have four digits. */
export function dayFromNumber(number: number): Day {
  const [year, month, day] = civilDate(number);
  // Also what is not finite ends here.
  if (!(year >= 0 && year <= 9999)) refuse("day", "", "in the years 0000 to 9999", `year ${year}`);
  return `${year > 999 ? year : `${year}`.padStart(4, "0")}-${inTwoDigits(month)}-${inTwoDigits(day)}`;
}

/** A whole number below 100 with a zero in front where it needs one. */
export function inTwoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return 30 + ((month + (month >> 3)) & 1);
}

/** The number that the two digits at an index make, at least 100 times too much for anything else. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  // What is no digit, also past the end, fails both comparisons.
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 10_000;
}
