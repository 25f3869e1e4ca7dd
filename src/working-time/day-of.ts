import { type Day, dayFromNumber, type Instant } from "../models/time.js";
import { instantToEpoch } from "./instant-to-epoch.js";
import { dayNumberAt, zoneOf } from "./zone.js";

/**
 * Which day is it in a zone at this instant? Midnight belongs to the day that it begins.
 *
 * @param instant - The moment.
 * @param timeZone - The IANA zone whose day is wanted.
 * @throws RedressError if the instant has no offset or the zone is unknown.
 *
 * @example One moment, two days
 * ```ts
 * import { dayOf } from "redress/working-time";
 *
 * assert.equal(dayOf("2026-09-24T16:00:00Z", "Asia/Shanghai"), "2026-09-25");
 * assert.equal(dayOf("2026-09-24T16:00:00Z", "America/New_York"), "2026-09-24");
 * ```
 */
export function dayOf(instant: Instant, timeZone: string): Day {
  return dayFromNumber(dayNumberAt(zoneOf(timeZone), instantToEpoch(instant)));
}
