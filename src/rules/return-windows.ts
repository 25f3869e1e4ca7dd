import type { ReturnPolicy, ReturnTerm } from "../models/return-policy.js";
import type { ReturnRequest } from "../models/return-request.js";
import type { Day } from "../models/time.js";
import { addDays } from "../working-time/add-days.js";
import { addMonths } from "../working-time/add-months.js";
import { addWeeks } from "../working-time/add-weeks.js";
import { addYears } from "../working-time/add-years.js";
import { daysBetween } from "../working-time/days-between.js";
import { daysInRepair } from "./days-in-repair.js";

/** A time in which a clause gives a remedy. */
export interface ReturnWindow<Clause extends string> {
  /** The clause that gives it. */
  readonly clause: Clause;
  /** Its first day: day 0. */
  readonly opens: Day;
  /** Its last day, inside. */
  readonly closes: Day;
  /** What it starts from: the delivery, or the sale where the delivery isn't known. */
  readonly startsFrom: "delivery" | "sale";
  /** Whether the day of the request lies in it. */
  readonly open: boolean;
  /** How many days are left after the day of the request: 0 on the last day, and behind it. */
  readonly daysLeft: number;
  /** By how many days in repair it closes later, where the policy lets it. */
  readonly extendedBy?: number;
}

/** The windows of a request. */
export interface ReturnWindows<Clause extends string> {
  /** The time of free choice. */
  readonly choice: ReturnWindow<Clause>;
  /** The time in which every other rule lives. */
  readonly warranty: ReturnWindow<Clause>;
}

/** Which windows does a request have, seen from a day? */
export function returnWindows<Clause extends string>(
  request: ReturnRequest,
  policy: ReturnPolicy<Clause>,
  on: Day,
): ReturnWindows<Clause> {
  const { deliveredOn, soldOn = on } = request;
  const opens = deliveredOn ?? soldOn;
  const startsFrom = deliveredOn === undefined ? "sale" : "delivery";
  function windowOf({ term, clause }: ReturnTerm<Clause>, extendedBy: number): ReturnWindow<Clause> {
    const closes = addDays(lastDay(opens, term), extendedBy);
    const open = on <= closes;
    return {
      clause,
      opens,
      closes,
      startsFrom,
      open,
      daysLeft: open ? daysBetween(on, closes) : 0,
      ...(extendedBy > 0 && { extendedBy }),
    };
  }
  const { choice, warranty, settings } = policy;
  const inRepair = settings.repairExtendsWarranty
    ? daysInRepair(request.repairs ?? [], opens, lastDay(opens, warranty.term), on)
    : 0;
  return { choice: windowOf(choice, 0), warranty: windowOf(warranty, inRepair) };
}

/** The last day of a term whose first day isn't counted: the corresponding day, or the month's last. */
function lastDay(from: Day, { amount, unit }: ReturnTerm<string>["term"]): Day {
  return adding[unit](from, amount);
}

const adding = { day: addDays, week: addWeeks, month: addMonths, year: addYears } as const;
