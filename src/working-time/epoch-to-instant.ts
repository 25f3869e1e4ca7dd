import { dayFromNumber, type Instant, inTwoDigits } from "../models/time.js";
import { DAY } from "./day-number.js";
import { segmentAt, type Zone, zoneOf } from "./zone.js";

/**
 * How is a moment written in a zone?
 *
 * An offset with seconds, as zones had before standard time, is rounded to the minute and the time of day with it, so
 * that the text always names exactly the moment.
 *
 * @param epochMs - Milliseconds since 1970-01-01T00:00:00Z.
 * @param timeZone - The IANA zone whose offset it carries.
 * @returns An ISO string with seconds; with milliseconds where they are not zero.
 * @throws RedressError if the zone is unknown, or the moment is not in the years 0000 to 9999.
 *
 * @example The offset is that of the moment
 * ```ts
 * import { epochToInstant } from "redress/working-time";
 *
 * assert.equal(epochToInstant(1_790_438_400_000, "Asia/Shanghai"), "2026-09-27T00:00:00+08:00");
 * assert.equal(epochToInstant(1_790_438_400_000, "Europe/Berlin"), "2026-09-26T18:00:00+02:00");
 * ```
 */
export function epochToInstant(epochMs: number, timeZone: string): Instant {
  return instantText(zoneOf(timeZone), epochMs);
}

/** The same for a zone at hand. */
export function instantText(zone: Zone, epoch: number): Instant {
  const ahead = Math.round(segmentAt(zone, epoch).offset / 60_000);
  const local = Math.floor(epoch) + ahead * 60_000;
  const day = Math.floor(local / DAY);
  const time = local - day * DAY;
  const second = Math.floor(time / 1000);
  const rest = time % 1000;
  return `${dayFromNumber(day)}T${clock(Math.floor(second / 60))}:${inTwoDigits(second % 60)}${
    rest === 0 ? "" : `.${`${rest}`.padStart(3, "0")}`
  }${ahead < 0 ? "-" : "+"}${clock(Math.abs(ahead))}`;
}

/** Minutes as `hh:mm`. */
function clock(minutes: number): string {
  return `${inTwoDigits(Math.floor(minutes / 60))}:${inTwoDigits(minutes % 60)}`;
}
