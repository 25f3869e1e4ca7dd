import type { Checked } from "./checked.js";
import { currencyDigits } from "./currency.js";
import { type Problem, RedressError, shown } from "./errors.js";

/** A sum as plain data, as policies and inputs carry it: `{ amount: "12.50", currency: "CNY" }`. */
export interface MoneyFigure<Currency extends string = string> {
  /** The sum as a decimal string: `"12.50"`, `"-3"`. */
  readonly amount: string;
  /** The ISO 4217 code, in capitals: `"CNY"`. */
  readonly currency: Currency;
}

/**
 * A checked sum: frozen, with exactly as many decimals as its currency has, never `"-0.00"`, at most 2^53 - 1 minor
 * units away from zero. Two equal sums have the same amount as text.
 */
export interface Money<Currency extends string = string> extends MoneyFigure<Currency>, Checked<"money"> {}

/**
 * Which sum of money is this?
 *
 * Fewer decimals than the currency has are filled up; more are refused, also when they are zeros. An amount is digits
 * with at most one point, and a minus for a negative one: no plus, no exponent, no leading zeros, no spaces, no
 * thousands separators.
 *
 * @param amount - The sum as a decimal string, such as `"12.50"`: a number could have lost its last digits already.
 * @param currency - The ISO 4217 code, in capitals.
 * @returns The sum with all its decimals, frozen.
 * @throws RedressError if the amount is not such a string, has too many decimals or is beyond 2^53 - 1 minor units,
 * or the currency is not an active one.
 *
 * @example Canonical whatever was left out
 * ```ts
 * import { money } from "redress";
 *
 * assert.deepEqual(money("12.5", "CNY"), { amount: "12.50", currency: "CNY" });
 * assert.equal(money("1001", "JPY").amount, "1001");
 * assert.throws(() => money("12.505", "CNY"), /with at most 2 decimals/);
 * ```
 */
export function money<const Currency extends string>(amount: string, currency: Currency): Money<Currency> {
  const read = readMoney(amount, currency);
  if ("problems" in read) throw new RedressError("money", read.problems);
  return read.value;
}

/**
 * Which sum do so many minor units make: fen, cents, yen?
 *
 * @param minorUnits - A whole number of the currency's smallest unit, at most 2^53 - 1 away from zero.
 * @param currency - The ISO 4217 code, in capitals.
 * @returns The sum, frozen.
 * @throws RedressError if the number is not whole or is beyond 2^53 - 1, or the currency is not an active one.
 *
 * @example From what a payment service reports
 * ```ts
 * import { moneyFromMinorUnits } from "redress";
 *
 * assert.equal(moneyFromMinorUnits(1250, "CNY").amount, "12.50");
 * assert.equal(moneyFromMinorUnits(1250, "JPY").amount, "1250");
 * assert.equal(moneyFromMinorUnits(-5, "KWD").amount, "-0.005");
 * ```
 */
export function moneyFromMinorUnits<const Currency extends string>(
  minorUnits: number,
  currency: Currency,
): Money<Currency> {
  const digits = currencyDigits(currency);
  const whole = Number.isSafeInteger(minorUnits);
  if (digits !== undefined && whole) return written(minorUnits, digits, currency);
  const problems: Problem[] = [];
  if (!whole) problems.push(problem("minorUnits", "an integer within 2^53 - 1 of zero", minorUnits));
  if (digits === undefined) problems.push(problem("currency", currencyWanted, currency));
  throw new RedressError("money", problems);
}

/**
 * How many minor units is this sum: fen, cents, yen?
 *
 * @param sum - The sum.
 * @returns A whole number, exact, negative for a negative sum.
 *
 * @example For a payment service that counts in fen
 * ```ts
 * import { money, toMinorUnits } from "redress";
 *
 * assert.equal(toMinorUnits(money("12.5", "CNY")), 1250);
 * ```
 */
export function toMinorUnits(sum: Money): number {
  // The decimals are always complete, so the digits alone are the count.
  return Number(sum.amount.replace(".", ""));
}

/**
 * Reads a sum and never throws: what `money` and the schemas share.
 *
 * @param amount - The amount as it came in.
 * @param currency - The currency as it came in.
 * @returns The sum, or every problem.
 */
export function readMoney<const Currency>(
  amount: unknown,
  currency: Currency,
): { readonly value: Money<Currency & string> } | { readonly problems: readonly Problem[] } {
  const known = typeof currency === "string";
  const digits = known ? currencyDigits(currency) : undefined;
  const problems: Problem[] = [];
  const [, minus = "", whole = "", decimals = ""] = (typeof amount === "string" && decimal.exec(amount)) || [];
  if (whole === "" || (digits !== undefined && decimals.length > digits)) {
    problems.push(problem("amount", amountWanted(digits), amount));
  } else {
    // Beyond 2^53 the digits are read inexactly, but never as less than 2^53.
    const units = Number(whole + decimals.padEnd(digits ?? 0, "0"));
    if (digits !== undefined && known && units <= Number.MAX_SAFE_INTEGER) {
      return { value: written(minus === "" ? units : -units, digits, currency) };
    }
    if (digits !== undefined) problems.push(problem("amount", "within 2^53 - 1 minor units of zero", amount));
  }
  if (digits === undefined) problems.push(problem("currency", currencyWanted, currency));
  return { problems };
}

const decimal = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;
const currencyWanted = 'an active ISO 4217 code such as "CNY"';

function amountWanted(digits: number | undefined): string {
  const limit = digits === undefined ? "" : digits === 0 ? " without decimals" : ` with at most ${digits} decimals`;
  return `a string such as "${digits === 0 ? "12" : "12.50"}"${limit}`;
}

function problem(path: string, wanted: string, got: unknown): Problem {
  return { path, wanted, got: shown(got) };
}

/** Minor units as a sum in its one canonical form. */
function written<Currency extends string>(minorUnits: number, digits: number, currency: Currency): Money<Currency> {
  const text = String(Math.abs(minorUnits)).padStart(digits + 1, "0");
  const point = text.length - digits;
  const amount = `${minorUnits < 0 ? "-" : ""}${text.slice(0, point)}${digits > 0 ? `.${text.slice(point)}` : ""}`;
  // The one cast of a constructor: what was written here is canonical.
  return Object.freeze({ amount, currency }) as Money<Currency>;
}
