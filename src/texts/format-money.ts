/// <reference lib="es2023.intl" />
import { currencyDigits } from "../models/currency.js";
import type { Money } from "../models/money.js";

/**
 * How is a sum written for a reader?
 *
 * With all the decimals that ISO 4217 gives its currency, where the locale's own habit may be to drop some. Exact for
 * every sum: it is never read as a floating-point number.
 *
 * @param sum - The sum.
 * @param locale - The language and region as a BCP 47 tag, such as `"zh-CN"`.
 * @returns The sum with the currency's sign, grouped as the locale does.
 *
 * @example Three currencies
 * ```ts
 * import { money } from "redress";
 * import { formatMoney } from "redress/texts";
 *
 * assert.equal(formatMoney(money("1200", "CNY"), "zh-CN"), "¥1,200.00");
 * assert.equal(formatMoney(money("1200", "JPY"), "en-US"), "¥1,200");
 * assert.equal(formatMoney(money("90071992547409.91", "USD"), "en-US"), "$90,071,992,547,409.91");
 * ```
 */
export function formatMoney(sum: Money, locale: string): string {
  const digits = currencyDigits(sum.currency);
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: sum.currency,
    ...(digits !== undefined && { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  });
  return isNumeric(sum.amount) ? format.format(sum.amount) : sum.amount;
}

/** A sum's amount always is; said in a way that the type of `format` understands. */
function isNumeric(amount: string): amount is `${number}` {
  return amount !== "";
}
