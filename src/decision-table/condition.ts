/** Facts, parameters or definitions by name, with their types forgotten. */
export type Named<Value = unknown> = { readonly [name: string]: Value };

/** Does this condition hold of this value? Of a number or a sum the value is given in whole units, see {@link unitsOf}. */
export function holds(condition: unknown, value: unknown): boolean {
  if (Array.isArray(condition)) return condition.includes(value);
  if (!isRecord(condition)) return condition === value;
  return Object.entries(condition).every(([how, given]) => {
    const has = (item: unknown): boolean => Array.isArray(value) && value.includes(item);
    const list = Array.isArray(given) ? given : [];
    const distance = Number(value) - unitsOf(given);
    const truths: Named<boolean> = {
      hasAny: list.some(has),
      hasAll: list.every(has),
      hasNone: !list.some(has),
      atLeast: distance >= 0,
      above: distance > 0,
      atMost: distance <= 0,
      below: distance < 0,
      equals: distance === 0,
    };
    return truths[how];
  });
}

/**
 * A whole number as it is, a sum as its smallest units, all else `NaN`.
 *
 * @param value - The number or sum.
 * @param digits - How many decimals a sum is counted in; one with more is `NaN`. Left out: as many as it has.
 */
export function unitsOf(value: unknown, digits?: number): number {
  if (!isRecord(value)) return typeof value === "number" ? value : Number.NaN;
  const { amount, currency } = value;
  const [, whole, decimals = ""] = /^(\d+)(?:\.(\d+))?$/.exec(typeof amount === "string" ? amount : "") ?? [];
  const tooFine = decimals.length > (digits ?? decimals.length);
  return tooFine || typeof currency !== "string" ? Number.NaN : Number(whole + decimals.padEnd(digits ?? 0, "0"));
}

/** A condition with a figure in the place of its parameter. */
export interface Settled {
  readonly fact: string;
  readonly condition: unknown;
  /** The parameter that has no figure yet; the condition then is one on the distance from it. */
  readonly open?: string;
}

/** The conditions of a conjunction, comparisons one by one. */
export function settle(conjunction: unknown, figures: Named): Settled[] {
  return Object.entries(Object(conjunction)).flatMap(([fact, condition]): Settled[] =>
    !isRecord(condition)
      ? [{ fact, condition }]
      : Object.entries(condition).map(([how, given]) => {
          const parameter = isRecord(given) ? given["parameter"] : undefined;
          if (typeof parameter !== "string") return { fact, condition: { [how]: given } };
          const figure = figures[parameter];
          return figure == null
            ? { fact, condition: { [how]: 0 }, open: parameter }
            : { fact, condition: { [how]: figure } };
        }),
  );
}

export function isRecord(value: unknown): value is Named {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
