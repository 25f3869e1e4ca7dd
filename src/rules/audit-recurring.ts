import type { Interval } from "../models/interval.js";
import type { RecurringDuty, WithRecurringDuties } from "../models/recurring-duty.js";
import { intervalOf } from "./recurring-duties.js";

/** A field of a recurring duty that says when it falls due, and without effect. */
export interface IgnoredField {
  /** Its interval has no such day. */
  readonly kind: "ignored-field";
  /** Where it stands in the policy: `"recurring.0.on"`. */
  readonly path: string;
  /** What is to be done. */
  readonly duty: string;
  /** How often. */
  readonly every: Interval;
  /** The clause that asks for it. */
  readonly clause: string;
}

/** Fields of what comes round that its interval has no use for. While the interval is open, nothing is said of them. */
export function ignoredFields(policy: WithRecurringDuties): readonly IgnoredField[] {
  return policy.recurring.flatMap((rule, place) => {
    const { duty, clause } = rule;
    const every = intervalOf(rule, policy);
    if (every === null) return [];
    return ignoredBy(every, rule).map((field) => ({
      kind: "ignored-field",
      path: `recurring.${place}.${field}`,
      duty,
      every,
      clause,
    }));
  });
}

/** A weekday is one of a week, a month one of a year, a day of the month one of a month: of a year's, of its last. */
function ignoredBy(every: Interval, { on, inMonth, byDayOfMonth }: RecurringDuty<string>): readonly string[] {
  const inMonths = every === "month" || every === "quarter" || every === "half-year" || every === "year";
  const monthNamed = every === "year" && inMonth !== undefined;
  return [
    ...(on !== undefined && every !== "week" ? ["on"] : []),
    ...(inMonth !== undefined && every !== "year" ? ["inMonth"] : []),
    ...(byDayOfMonth !== undefined && (!inMonths || monthNamed) ? ["byDayOfMonth"] : []),
  ];
}
