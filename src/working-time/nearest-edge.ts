import type { WorkingCalendar } from "../models/calendar.js";
import type { Instant } from "../models/time.js";
import { compiled, shiftsOf, workingDayAfter } from "./compiled-calendar.js";
import { instantText } from "./epoch-to-instant.js";
import { instantToEpoch } from "./instant-to-epoch.js";
import { dayNumberAt } from "./zone.js";

/** The nearest opening (`edge` 0) or close (`edge` 1) of a shift, at the instant or after it, or at it or before. */
export function nearestEdge(instant: Instant, calendar: WorkingCalendar, edge: 0 | 1, later: boolean): Instant {
  const c = compiled(calendar);
  const epoch = instantToEpoch(instant);
  const step = later ? 1 : -1;
  // Two days back: a night shift reaches into the next day, and there are days that the clocks begin twice.
  let day = dayNumberAt(c.zone, epoch) - 2 * step;
  for (;;) {
    day = workingDayAfter(c, day, step);
    const edges = shiftsOf(c, day).map((shift) => shift[edge]);
    if (!later) edges.reverse();
    const found = edges.find((at) => (later ? at >= epoch : at <= epoch));
    if (found !== undefined) return instantText(c.zone, found);
  }
}
