import { type Problem, shown } from "../models/errors.js";
import { type Money, toMinorUnits } from "../models/money.js";
import { type Share, sharePattern, shareWanted } from "../models/share.js";
import { type Day, isDay } from "../models/time.js";

/** What was bought, when, for how much, and what it is worth at the least. */
export interface DepreciableThing<Currency extends string = string> {
  /** What was paid, not negative. */
  readonly price: Money<Currency>;
  /** The day from which it loses value. */
  readonly boughtOn: Day;
  /** The floor below which the value never falls, at most the price; left out: zero. */
  readonly residual?: Money<NoInfer<Currency>>;
}

/** The same loss in every month, or on every day, of a useful life. */
export interface StraightLine {
  /**
   * By months (the default) the value falls when a month is completed: on its corresponding day, or the month's last.
   * By days it falls every day, to the same end.
   */
  readonly method?: "straight-line-by-months" | "straight-line-by-days";
  /** After how many months nothing of the price is left: 1 to 1200. */
  readonly usefulLifeMonths: number;
}

/** The loss of a share of the price for every day of use. */
export interface DailyRate {
  /** The tag of this method. */
  readonly method: "daily-rate";
  /** The part of the price that a day costs: `"0.1%"`. */
  readonly rate: Share;
}

/** How the value of a thing falls. */
export type DepreciationMethod = StraightLine | DailyRate;

/** A thing and how its value falls. */
export type Depreciation<Currency extends string = string> = DepreciableThing<Currency> & DepreciationMethod;

/** Everything that is wrong with a thing and its method. */
export function depreciationProblems(input: Depreciation): Problem[] {
  const problems: Problem[] = [];
  const check = (right: boolean, path: string, wanted: string, got: unknown): void => {
    if (!right) problems.push({ path, wanted, got: shown(got) });
  };
  const { price, boughtOn, residual } = input;
  check(toMinorUnits(price) >= 0, "price.amount", "zero or more", price.amount);
  check(isUsableDay(boughtOn), "boughtOn", dayWanted, boughtOn);
  if (residual !== undefined && residual.currency !== price.currency) {
    check(false, "residual.currency", `"${price.currency}" like the price`, residual.currency);
  } else if (residual !== undefined) {
    const right = toMinorUnits(residual) >= 0 && toMinorUnits(residual) <= toMinorUnits(price);
    check(right, "residual.amount", "from zero to the price", residual.amount);
  }
  if (input.method === "daily-rate") {
    check(sharePattern.test(input.rate), "rate", shareWanted, input.rate);
    return problems;
  }
  const { method = "straight-line-by-months", usefulLifeMonths: life } = input;
  check(straightLines.includes(method), "method", `one of ${straightLines.join(", ")}, daily-rate`, method);
  check(Number.isInteger(life) && life >= 1 && life <= 1200, "usefulLifeMonths", "an integer from 1 to 1200", life);
  return problems;
}

/** Whether a day exists and leaves room in the calendar for the longest useful life. */
export function isUsableDay(day: Day): boolean {
  return typeof day === "string" && isDay(day) && day < "9899";
}

/** The words for what is wanted where a day is refused. */
export const dayWanted = 'a day that exists, such as "2026-05-01"';

const straightLines: readonly string[] = ["straight-line-by-months", "straight-line-by-days"];
