import type { WorkingCalendar } from "../../models/calendar.js";
import { chinaCalendar } from "./china-calendar.js";

/**
 * China's working days from 08:30 to 17:30, the hours of CSD-7.1.
 *
 * @example A make-up Saturday
 * ```ts
 * import { chinaOffice } from "redress/calendars/china";
 * import { isWorkingDay } from "redress/working-time";
 *
 * assert.equal(chinaOffice.makeUpDays?.["2026-05-09"], "monday");
 * assert(isWorkingDay("2026-05-09", chinaOffice));
 * ```
 */
export const chinaOffice: WorkingCalendar = /* @__PURE__ */ chinaCalendar({
  id: "china-office",
  hours: [["08:30", "17:30"]],
});
