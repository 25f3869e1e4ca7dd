import { type Instant, parseDay } from "../models/time.js";
import { addDays } from "../working-time/add-days.js";
import { startOfDay } from "../working-time/start-of-day.js";

/** The instant that a date stands for: a day ends at its 24:00. */
export function endOfDate(dateOrInstant: string, timeZone: string): Instant {
  return Number.isNaN(parseDay(dateOrInstant)) ? dateOrInstant : startOfDay(addDays(dateOrInstant, 1), timeZone);
}
