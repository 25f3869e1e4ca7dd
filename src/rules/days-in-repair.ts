import type { RepairTime } from "../models/return-request.js";
import type { Day } from "../models/time.js";
import { addDays } from "../working-time/add-days.js";
import { daysBetween } from "../working-time/days-between.js";

/**
 * How many days of repair put the end off: each day once, however many repairs fall on it, up to the day asked for. A
 * repair that began when the warranty, with what had already been added, was over adds nothing.
 */
export function daysInRepair(repairs: readonly RepairTime[], opens: Day, closes: Day, on: Day): number {
  let days = 0;
  let next = opens;
  for (const { from, to } of [...repairs].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const first = from < next ? next : from;
    const last = to > on ? on : to;
    if (from > addDays(closes, days) || first > last) continue;
    days += daysBetween(first, last) + 1;
    next = addDays(last, 1);
  }
  return days;
}
