import { type Problem, RedressError, shown } from "../models/errors.js";
import { type Day, isDay } from "../models/time.js";

/** Two days, both inside. */
export interface SpanOfDays {
  /** The first day. */
  readonly from: Day;
  /** The last day. */
  readonly through: Day;
}

/**
 * Refuses two days of which one doesn't exist, or that are in the wrong order.
 *
 * @throws RedressError with every problem.
 */
export function checkSpan(subject: string, { from, through }: SpanOfDays): void {
  const problems: Problem[] = Object.entries({ from, through })
    .filter(([, day]) => typeof day !== "string" || !isDay(day))
    .map(([path, day]) => ({ path, wanted: 'a day such as "2026-03-01"', got: shown(day) }));
  if (problems.length === 0 && through < from) {
    problems.push({ path: "through", wanted: `at or after from (${from})`, got: shown(through) });
  }
  if (problems.length > 0) throw new RedressError(subject, problems);
}
