import { type Money, moneyFromMinorUnits, toMinorUnits } from "../models/money.js";
import { type Day, parseDay } from "../models/time.js";
import { monthsCompleted } from "./completed-months.js";
import { correspondingDay } from "./corresponding-day.js";
import type { Depreciation } from "./depreciation-method.js";
import { shareRatio } from "./ratio.js";
import { round } from "./round.js";

/** What is left of a checked thing's price on a day: rounded half up, and never below the residual. */
export function remainingValue<Currency extends string>(
  thing: Depreciation<Currency>,
  on: Day,
  repairDays: number,
): Money<Currency> {
  const { price, residual } = thing;
  const [used, life] = wear(thing, on, repairDays);
  const left = used < life ? round(BigInt(toMinorUnits(price)) * (life - used), life, "half-up") : 0n;
  const value = moneyFromMinorUnits(Number(left), price.currency);
  return residual !== undefined && toMinorUnits(residual) > toMinorUnits(value) ? residual : value;
}

/** How much of the life is used up, and the whole of it, in the same unit. */
function wear(thing: Depreciation, on: Day, repairDays: number): readonly [used: bigint, life: bigint] {
  const { boughtOn } = thing;
  const bought = parseDay(boughtOn);
  const days = BigInt(parseDay(on) - bought);
  if (thing.method === "daily-rate") {
    const { numerator, denominator } = shareRatio("depreciate", "rate", thing.rate);
    return [(days - BigInt(repairDays)) * numerator, denominator];
  }
  if (thing.method === "straight-line-by-days") {
    return [days, BigInt(parseDay(correspondingDay(boughtOn, thing.usefulLifeMonths)) - bought)];
  }
  return [BigInt(monthsCompleted(boughtOn, on)), BigInt(thing.usefulLifeMonths)];
}
