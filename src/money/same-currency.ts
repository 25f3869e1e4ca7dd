import { refuse } from "../models/errors.js";
import type { MoneyFigure } from "../models/money.js";

/** Refuses two sums in different currencies, which a program can only meet where they came in as data. */
export function sameCurrency(subject: string, path: string, first: MoneyFigure, second: MoneyFigure): void {
  if (first.currency !== second.currency) {
    refuse(subject, `${path}.currency`, `"${first.currency}" like the other sum`, second.currency);
  }
}
