/**
 * Which way an amount between two minor units goes. The names are those of accounting: they speak of the size of the
 * amount, so a debt rounds as a claim of the same size does. `floor` and `ceiling` alone look at the sign.
 */
export type Rounding = "half-up" | "half-down" | "half-even" | "up" | "down" | "floor" | "ceiling";

/** Every rounding, for checking a name that came in as data. */
export const roundings: readonly Rounding[] = ["half-up", "half-down", "half-even", "up", "down", "floor", "ceiling"];

/**
 * Rounds a fraction to a whole number.
 *
 * |           | 2.4 | 2.5 | 2.6 | 3.5 | -2.4 | -2.5 | -2.6 |
 * |-----------|-----|-----|-----|-----|------|------|------|
 * | half-up   | 2   | 3   | 3   | 4   | -2   | -3   | -3   |
 * | half-down | 2   | 2   | 3   | 3   | -2   | -2   | -3   |
 * | half-even | 2   | 2   | 3   | 4   | -2   | -2   | -3   |
 * | up        | 3   | 3   | 3   | 4   | -3   | -3   | -3   |
 * | down      | 2   | 2   | 2   | 3   | -2   | -2   | -2   |
 * | floor     | 2   | 2   | 2   | 3   | -3   | -3   | -3   |
 * | ceiling   | 3   | 3   | 3   | 4   | -2   | -2   | -2   |
 *
 * @param numerator - Of either sign.
 * @param denominator - Above zero.
 * @param rounding - Which way to go; a whole number stays what it is in all of them.
 */
export function round(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  const whole = size / denominator;
  const rest = size % denominator;
  const away = rest > 0n && goesAway(rest * 2n - denominator, whole % 2n === 1n, negative, rounding);
  const rounded = away ? whole + 1n : whole;
  return negative ? -rounded : rounded;
}

/** Whether a fraction goes away from zero: `beyondHalf` is above zero beyond the half, zero on it. */
function goesAway(beyondHalf: bigint, odd: boolean, negative: boolean, rounding: Rounding): boolean {
  switch (rounding) {
    case "half-up":
      return beyondHalf >= 0n;
    case "half-down":
      return beyondHalf > 0n;
    case "half-even":
      return beyondHalf > 0n || (beyondHalf === 0n && odd);
    case "up":
      return true;
    case "down":
      return false;
    case "floor":
      return negative;
    case "ceiling":
      return !negative;
  }
}
