import { currencyTable } from "./currency-table.js";

/**
 * How many decimals does a currency have?
 *
 * The active currencies of ISO 4217, by their upper-case code. Precious metals, testing codes and accounting units
 * without a minor unit are none.
 *
 * @param currency - The code, such as `"CNY"`.
 * @returns The number of digits after the decimal point, from 0 to 4; `undefined` if there is no such currency.
 *
 * @example Two decimals, none, three
 * ```ts
 * import { currencyDigits } from "redress/money";
 *
 * assert.equal(currencyDigits("CNY"), 2);
 * assert.equal(currencyDigits("JPY"), 0);
 * assert.equal(currencyDigits("KWD"), 3);
 * assert.equal(currencyDigits("cny"), undefined);
 * ```
 */
export function currencyDigits(currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  const digits = currencyTable.findIndex((codes) => codes.includes(currency));
  return digits < 0 ? undefined : digits;
}
