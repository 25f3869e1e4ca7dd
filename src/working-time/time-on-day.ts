import { refuse } from "../models/errors.js";
import type { Day, Instant } from "../models/time.js";
import { timeOfDay } from "./compiled-calendar.js";
import { DAY, toDayNumber } from "./day-number.js";
import { instantText } from "./epoch-to-instant.js";
import { localToEpoch, zoneOf } from "./zone.js";

/**
 * At which instant does the clock on the wall show this time on a day? A time that the clocks skip is the first instant
 * after the gap, one that comes twice is the earlier.
 *
 * @param day - The day.
 * @param time - The time of day, from `"00:00"` to `"24:00"`, which is the midnight that ends the day.
 * @param timeZone - The IANA zone whose clock it is.
 * @throws RedressError if the day or the time doesn't exist, or the zone is unknown.
 *
 * @example Noon, also on a day of 23 hours
 * ```ts
 * import { timeOnDay } from "redress/working-time";
 *
 * assert.equal(timeOnDay("2026-09-27", "12:00", "Asia/Shanghai"), "2026-09-27T12:00:00+08:00");
 * assert.equal(timeOnDay("2026-03-29", "12:00", "Europe/Berlin"), "2026-03-29T12:00:00+02:00");
 * assert.equal(timeOnDay("2026-03-29", "02:30", "Europe/Berlin"), "2026-03-29T03:00:00+02:00");
 * ```
 */
export function timeOnDay(day: Day, time: string, timeZone: string): Instant {
  const zone = zoneOf(timeZone);
  const sinceMidnight = timeOfDay(time);
  if (Number.isNaN(sinceMidnight)) refuse("time", "", 'a time of day such as "12:00"', time);
  return instantText(zone, localToEpoch(zone, toDayNumber(day) * DAY + sinceMidnight));
}
