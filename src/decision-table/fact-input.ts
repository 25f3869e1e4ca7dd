import { refuse } from "../models/errors.js";
import { holds, isRecord, type Named, unitsOf } from "./condition.js";

/** How a table reads a fact that is given to it: its values in classes that no condition tells apart. */
export interface FactInput {
  readonly name: string;
  /** The number of classes. */
  readonly size: number;
  /** A value of each class. */
  readonly samples: readonly unknown[];
  /** The state for a value: its class, `size` for unknown, `size + 1` for a sum in another currency. */
  readonly stateOf: (value: unknown) => number;
  /** Values that stand for all: each one, each combination of items, or each number at which a truth may change. */
  readonly values: readonly unknown[];
  /** The class of each of these values. */
  readonly classOf: readonly number[];
  /** Of a sum: one that it is compared with. */
  readonly figure?: unknown;
}

/** The declaration of a fact with its type forgotten. */
export interface Definition {
  readonly kind: string;
  readonly values?: readonly string[];
  readonly from?: number;
  readonly knownBy?: readonly Named[];
  readonly changeable?: boolean;
}

/** The values that stand for all of a fact, and which of them stands for a value: none is -1. */
interface Scale {
  readonly values: readonly unknown[];
  readonly indexOf: (value: unknown) => number;
}

/** How a fact is read under these conditions. */
export function factInput(
  name: string,
  definition: Definition | undefined,
  settled: readonly { readonly condition: unknown }[],
): FactInput {
  const { kind, from } = definition ?? {};
  const listed: readonly unknown[] = definition?.values ?? [false, true];
  const conditions = settled.map(({ condition }) => condition);
  const operands = conditions.filter(isRecord).flatMap(Object.values<unknown>);
  const { values, indexOf } =
    kind === "some-of"
      ? lists(listed, operands.flat())
      : kind === "integer" || kind === "money"
        ? numbers(kind === "money", from ?? (kind === "money" ? 0 : Number.MIN_SAFE_INTEGER), operands)
        : { values: listed, indexOf: (value: unknown) => listed.indexOf(value) };
  const keys = values.map((value) => conditions.map((condition) => holds(condition, value)).join());
  const classes = [...new Set(keys)];
  const classOf = keys.map((key) => classes.indexOf(key));
  const size = classes.length;
  // One more value than there are stands for another currency.
  const states = [...classOf, size + 1];
  return {
    name,
    size,
    samples: classes.map((key) => values[keys.indexOf(key)]),
    stateOf: (value) =>
      value === undefined
        ? size
        : (states[indexOf(value)] ?? refuse("facts", name, `as declared, ${JSON.stringify(definition)}`, value)),
    values,
    classOf,
    figure: operands[0],
  };
}

/** Only the items that a condition mentions count; a combination of them is a pattern of bits. */
function lists(listed: readonly unknown[], mentioned: readonly unknown[]): Scale {
  const items = listed.filter((item) => mentioned.includes(item));
  const ordered = [...items, ...listed];
  return {
    values: Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, at) => bits & (1 << at))),
    indexOf(list) {
      if (!Array.isArray(list)) return -1;
      let bits = 0;
      for (const item of list) {
        const at = ordered.indexOf(item);
        if (at < 0) return -1;
        if (at < items.length) bits |= 1 << at;
      }
      return bits;
    },
  };
}

/**
 * A comparison changes its truth at its figure or right above: whole numbers and smallest units have a next one. Sums
 * are counted in the units of the figures, which are of one currency.
 */
function numbers(money: boolean, from: number, figures: readonly unknown[]): Scale {
  const { amount, currency } = isRecord(figures[0]) ? figures[0] : {};
  const digits = String(amount).split(".")[1]?.length ?? 0;
  const edges = figures.flatMap((figure) => [unitsOf(figure, digits), unitsOf(figure, digits) + 1]);
  const values = [...new Set([from, ...edges.filter((edge) => edge > from)])].sort((a, b) => a - b);
  return {
    values,
    indexOf(value) {
      if (isRecord(value) !== money) return -1;
      if (isRecord(value) && value["currency"] !== currency) return unitsOf(value) >= 0 ? values.length : -1;
      const number = unitsOf(value, digits);
      let at = -1;
      if (Number.isSafeInteger(number)) for (const edge of values) if (number >= edge) at += 1;
      return at;
    },
  };
}
