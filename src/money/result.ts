import { refuse } from "../models/errors.js";
import { type Money, moneyFromMinorUnits } from "../models/money.js";

/** The minor units that were calculated as a sum; refused beyond 2^53 - 1, where they could not be written back. */
export function result<Currency extends string>(
  subject: string,
  minorUnits: number | bigint,
  currency: Currency,
): Money<Currency> {
  const units = Number(minorUnits);
  if (!Number.isSafeInteger(units)) {
    refuse(subject, "result", "within 2^53 - 1 minor units of zero", `${minorUnits}`);
  }
  return moneyFromMinorUnits(units, currency);
}
