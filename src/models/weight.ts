/** How much of the whole a party has, against the others: a whole number, or a decimal string such as `"33.3"`. */
export type Weight = number | string;

/** The words for what is wanted where a weight is refused. */
export const weightWanted = 'a whole number from 0, or a decimal string such as "33.3"';

/** Whether this is a weight: not negative, and exact, which a number with decimals is not. */
export function isWeight(value: unknown): value is Weight {
  return typeof value === "number"
    ? Number.isSafeInteger(value) && value >= 0
    : typeof value === "string" && decimal.test(value);
}

const decimal = /^(?:0|[1-9]\d{0,17})(?:\.\d{1,18})?$/;
