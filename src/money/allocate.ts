import { type Problem, RedressError, shown } from "../models/errors.js";
import { type Money, moneyFromMinorUnits, toMinorUnits } from "../models/money.js";
import type { Weight } from "../models/weight.js";
import { weightCounts } from "./weights.js";

/**
 * Who gets the minor units that are left when every part has been cut down to whole units.
 *
 * - `largest-ties-first`, `largest-ties-last`: one each to the parts that lost most by the cut; among equals the one
 *   listed first, or last, comes first;
 * - `first`, `last`: one each, from the front of the list or from its end, parties of weight zero passed over;
 * - `{ to: 1 }`: all of them to the party at that index of the list, counted from 0, whose weight is above zero.
 */
export type RemainderRule =
  | "largest-ties-first"
  | "largest-ties-last"
  | "first"
  | "last"
  | {
      /** The index of the party that gets all of them. */
      readonly to: number;
    };

/** How a sum is split. */
export interface AllocateOptions {
  /** Who gets what can't be split. */
  readonly remainder: RemainderRule;
}

/**
 * Who gets how much of a sum?
 *
 * The parts always add up to the sum, to the unit. No part is further than one unit from its exact value, save that
 * `{ to }` may give its party one unit less than there are parties. A negative sum is split like the positive one.
 *
 * @param sum - The sum, of either sign.
 * @param weights - The parties' weights, at least one of them above zero.
 * @param options - The rule for the remainder.
 * @returns The parts, in the order of the weights.
 * @throws RedressError if a weight is negative or no number, all are zero, or the rule names no party.
 *
 * @example Sixty to forty
 * ```ts
 * import { allocate, money } from "redress/money";
 *
 * const [customer, company] = allocate(money("10000.01", "CNY"), [60, 40], { remainder: "largest-ties-first" });
 * assert.equal(customer.amount, "6000.01");
 * assert.equal(company.amount, "4000.00");
 * ```
 */
export function allocate<Currency extends string, const Weights extends readonly Weight[]>(
  sum: Money<Currency>,
  weights: Weights,
  options: AllocateOptions,
): { readonly [Index in keyof Weights]: Money<Currency> };
export function allocate(sum: Money, weights: readonly Weight[], options: AllocateOptions): readonly Money[] {
  const problems: Problem[] = [];
  const counts = weightCounts(weights, problems);
  checkRule(options.remainder, counts, problems);
  if (problems.length > 0) throw new RedressError("allocate", problems);
  const total = counts.reduce((all, count) => all + count, 0n);
  const units = BigInt(toMinorUnits(sum));
  const size = units < 0n ? -units : units;
  const parts = counts.map((count, index) => ({
    index,
    count,
    units: (size * count) / total,
    lost: (size * count) % total,
  }));
  let left = Number(parts.reduce((rest, part) => rest - part.units, size));
  const queue = inLine(parts, options.remainder);
  // A queue is at least as long as what is left to give, except where one party takes it all.
  for (let turn = 0; left > 0; turn = (turn + 1) % queue.length, left -= 1) {
    const part = queue[turn];
    if (part !== undefined) part.units += 1n;
  }
  return parts.map((part) => moneyFromMinorUnits(Number(units < 0n ? -part.units : part.units), sum.currency));
}

interface Part {
  readonly index: number;
  readonly count: bigint;
  readonly lost: bigint;
  units: bigint;
}

/** The parties in the order in which they get a unit of the remainder. */
function inLine(parts: readonly Part[], rule: RemainderRule): readonly Part[] {
  if (typeof rule === "object") return parts.filter((part) => part.index === rule.to);
  const line = parts.filter((part) => part.count > 0n);
  if (rule === "last" || rule === "largest-ties-last") line.reverse();
  // The sort is stable: among equals the order of the line stays.
  if (rule !== "first" && rule !== "last") line.sort((a, b) => Number(b.lost - a.lost));
  return line;
}

/** Whether a rule that came in as data is one; whom it names must have a weight. */
function checkRule(rule: RemainderRule, counts: readonly bigint[], problems: Problem[]): void {
  if (typeof rule === "object" && rule !== null) {
    // Without right weights there is nothing to hold the index against.
    if (problems.length > 0 || (counts[rule.to] ?? 0n) > 0n) return;
    problems.push({ path: "remainder.to", wanted: "the index of a weight above 0", got: shown(rule.to) });
  } else if (!rules.includes(rule)) {
    problems.push({ path: "remainder", wanted: `one of ${rules.join(", ")}, or { to }`, got: shown(rule) });
  }
}

const rules: readonly RemainderRule[] = ["largest-ties-first", "largest-ties-last", "first", "last"];
