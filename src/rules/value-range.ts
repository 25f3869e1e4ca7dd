import type { DepreciationSetting } from "../models/claim-settings.js";
import type { ArticleClaim } from "../models/damage-claim.js";
import { moneyFromMinorUnits, toMinorUnits } from "../models/money.js";
import type { UsefulLife } from "../models/parameter.js";
import { usefulLives } from "../models/useful-life.js";
import { monthsCompleted } from "../money/completed-months.js";
import { remainingValue } from "../money/remaining-value.js";

/** Between which values an article may have been worth, as far as its facts say. */
export interface ValueRange {
  /** The least, in minor units. */
  readonly low: number;
  /** The most, in minor units; the same as the least where the value is known. */
  readonly high: number;
  /** The currency, where one is known. */
  readonly currency: string | undefined;
  /** The facts to ask for: each can change the value. */
  readonly asks: readonly string[];
  /** Its age in completed months, where that is known. */
  readonly ageMonths?: number;
  /** The useful life that was counted with, and who gave it. */
  readonly usefulLife?: UsefulLifeUsed;
}

/** A useful life, and who gave it. */
export interface UsefulLifeUsed {
  /** How many months. */
  readonly months: number;
  /** The claim, or else the policy's table. */
  readonly from: "claim" | "policy";
}

/**
 * What was an article worth on the day of the damage, or between which values if not all is known?
 *
 * The value grows with the price, with the useful life and with a later purchase, so its bounds are those of the facts.
 */
export function valueRange(
  claim: ArticleClaim,
  method: DepreciationSetting,
  table: readonly UsefulLife[] | null,
): ValueRange {
  const { article, happenedOn: on } = claim;
  const { assessedValue, price, residual, boughtOn } = article;
  const currency = (assessedValue ?? price ?? residual ?? claim.repair?.cost)?.currency;
  if (assessedValue !== undefined) {
    const units = toMinorUnits(assessedValue);
    return { low: units, high: units, currency, asks: [] };
  }
  const usefulLife = method.method === "daily-rate" ? undefined : lifeOf(article, table);
  const floor = residual === undefined ? 0 : toMinorUnits(residual);
  // Any sum may turn out to be the price.
  const most = price ?? moneyFromMinorUnits(Number.MAX_SAFE_INTEGER, currency ?? "CNY");
  function worth(usefulLifeMonths: number): number {
    if (boughtOn === undefined) return toMinorUnits(most);
    const thing = { price: most, boughtOn, on, ...(residual !== undefined && { residual }) };
    // The claim and the settings are checked already.
    const how = method.method === "daily-rate" ? method : { ...method, usefulLifeMonths };
    return toMinorUnits(remainingValue({ ...thing, ...how }, on, 0));
  }
  const [shortest, longest] =
    usefulLife === undefined ? [usefulLives.shortest, usefulLives.longest] : [usefulLife.months, usefulLife.months];
  const high = worth(longest);
  const low = price === undefined || boughtOn === undefined ? Math.min(floor, high) : worth(shortest);
  const lifeMatters =
    usefulLife === undefined && method.method !== "daily-rate" && (boughtOn === undefined || worth(shortest) !== high);
  const missing = [
    price === undefined ? "article.price" : undefined,
    boughtOn === undefined ? "article.boughtOn" : undefined,
    lifeMatters ? "article.usefulLifeMonths" : undefined,
  ];
  return {
    low,
    high,
    currency,
    asks: low === high ? [] : missing.filter((path) => path !== undefined),
    ...(boughtOn !== undefined && { ageMonths: monthsCompleted(boughtOn, on) }),
    ...(usefulLife !== undefined && { usefulLife }),
  };
}

function lifeOf(
  { usefulLifeMonths, category }: ArticleClaim["article"],
  table: readonly UsefulLife[] | null,
): UsefulLifeUsed | undefined {
  if (usefulLifeMonths !== undefined) return { months: usefulLifeMonths, from: "claim" };
  const found = table?.find((life) => life.category === category);
  return found === undefined ? undefined : { months: found.months, from: "policy" };
}
