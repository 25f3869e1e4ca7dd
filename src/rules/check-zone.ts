import type { WorkingCalendar } from "../models/calendar.js";
import { refuse } from "../models/errors.js";
import { isTimeZone, zoneFormat } from "../models/time.js";

/** Refuses a calendar whose days are not the policy's. */
export function checkZone(policy: { readonly timeZone: string }, calendar: WorkingCalendar): void {
  const given: unknown = calendar;
  if (typeof given !== "object" || given === null) refuse("calendar", "", "a calendar, such as chinaOffice", given);
  if (calendar.timeZone !== policy.timeZone && nameOf(calendar.timeZone) !== nameOf(policy.timeZone)) {
    refuse("calendar", "timeZone", `the policy's, ${policy.timeZone}`, calendar.timeZone);
  }
}

/** A zone's one name, whatever its case or alias. */
function nameOf(timeZone: string): string {
  return isTimeZone(timeZone) ? zoneFormat(timeZone).resolvedOptions().timeZone : timeZone;
}
