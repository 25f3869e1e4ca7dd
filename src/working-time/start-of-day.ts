import type { Day, Instant } from "../models/time.js";
import { toDayNumber } from "./day-number.js";
import { instantText } from "./epoch-to-instant.js";
import { startOfDayNumber, zoneOf } from "./zone.js";

/**
 * At which instant does a day begin in a zone? Where the clocks skip midnight, at the first instant after the gap;
 * where midnight comes twice, at the earlier one.
 *
 * @param day - The day.
 * @param timeZone - The IANA zone.
 * @throws RedressError if the day doesn't exist or the zone is unknown.
 *
 * @example A day without a midnight
 * ```ts
 * import { startOfDay } from "redress/working-time";
 *
 * assert.equal(startOfDay("2026-09-27", "Asia/Shanghai"), "2026-09-27T00:00:00+08:00");
 * assert.equal(startOfDay("2018-11-04", "America/Sao_Paulo"), "2018-11-04T01:00:00-02:00");
 * ```
 */
export function startOfDay(day: Day, timeZone: string): Instant {
  const zone = zoneOf(timeZone);
  return instantText(zone, startOfDayNumber(zone, toDayNumber(day)));
}
