import { isRedressError, refuse } from "../models/errors.js";
import type { Named } from "./condition.js";
import { decide } from "./decide.js";
import { type FactClasses, statesIn } from "./fact-classes.js";
import type { CompiledTable } from "./prepare.js";
import { isNoFurther, valuesIn } from "./sample.js";

/** A smallest change of facts that leads to another outcome. */
export interface Alternative<Outcome, Clause extends string> {
  /** The facts that change, each with the value that it would need. */
  readonly change: { readonly [name: string]: unknown };
  /** The outcome that would then hold. */
  readonly outcome: Outcome;
  /** The clauses by which it would hold. */
  readonly clauses: readonly Clause[];
}

/** So many facts change at once at the most: what takes more is no longer a small change. */
const mostChanges = 3;

/**
 * What could still be done so that another outcome holds?
 *
 * Only facts that the table marks as `changeable` and that are known change: what has happened, such as an injury, is
 * never undone. A derived fact changes through the facts behind it. A number moves no further than it must, a list
 * keeps the items that don't matter, no alternative contains a smaller one with the same outcome, and at most three
 * facts change at once. While the outcome is still open there is none: what is missing has to be asked for first.
 *
 * @param table - A table with the hit policy `unique` or `priority`, from `compileTable`.
 * @param facts - The facts that are known.
 * @returns The smallest changes, those of the fewest facts first.
 * @throws RedressError for a fact with a value that the table doesn't know.
 *
 * @example A cheaper quote
 * ```ts
 * import { alternatives, compileTable, type DecisionTable } from "redress/decision-table";
 *
 * const table: DecisionTable<{ cost: number }, "repair" | "replace", "R-1" | "R-2"> = {
 *   hitPolicy: "priority",
 *   priority: ["repair", "replace"],
 *   facts: { cost: { kind: "integer", from: 0, changeable: true } },
 *   rows: [
 *     { when: { cost: { atMost: 720 } }, then: "repair", clause: "R-1" },
 *     { when: {}, then: "replace", clause: "R-2" },
 *   ],
 * };
 * assert.deepEqual(alternatives(compileTable(table), { cost: 800 }), [
 *   { change: { cost: 720 }, outcome: "repair", clauses: ["R-1"] },
 * ]);
 * ```
 */
export function alternatives<Facts, Outcome, Clause extends string>(
  table: CompiledTable<Facts, Outcome, Clause>,
  facts: Partial<NoInfer<Facts>>,
): readonly Alternative<Outcome, Clause>[] {
  const { hitPolicy } = table.table;
  if (hitPolicy === "collect") refuse("alternatives", "hitPolicy", "unique or priority", hitPolicy);
  const today = decide(table, facts);
  if (!today.decided) return [];
  const given: Named = facts;
  const states = statesIn(table.facts, given);
  const moves = table.facts
    .map((fact) => movesOf(table, fact, states.get(fact) ?? fact.size, given))
    .filter((some) => some.length > 0);
  const found = combined(moves, mostChanges).flatMap((change) => {
    const then = decided(table, { ...facts, ...change });
    const same = then === undefined || JSON.stringify(then.outcome) === JSON.stringify(today.outcome);
    return same
      ? []
      : [{ change, outcome: then.outcome, clauses: [...new Set(then.because.map(({ clause }) => clause))] }];
  });
  return found.filter((one) => !found.some((other) => other !== one && isSmaller(other, one, given)));
}

/** The changes that bring a fact into each of its other classes; none where it isn't known or can't be changed. */
function movesOf<Facts, Outcome, Clause extends string>(
  { table }: CompiledTable<Facts, Outcome, Clause>,
  fact: FactClasses,
  state: number,
  given: Named,
): Named[] {
  const definitions: Named<{ readonly changeable?: boolean }> = { ...table.facts };
  const ways = fact.ways.filter(({ input }) => given[input.name] !== undefined);
  if (state >= fact.size || !ways.every(({ input }) => definitions[input.name]?.changeable === true)) return [];
  return [...fact.samples.keys()]
    .filter((at) => at !== state && ways.every(({ classes }) => classes.includes(at)))
    .flatMap((at) =>
      ways.reduce<Named[]>(
        (changes, { input, classes }) => {
          const values = valuesIn(input, (one) => classes[one] === at, given[input.name]);
          return changes.flatMap((change) => values.map((value) => ({ ...change, [input.name]: value })));
        },
        [{}],
      ),
    );
}

/** Every combination of up to so many moves of different facts, the smaller combinations first. */
function combined(moves: readonly (readonly Named[])[], most: number): Named[] {
  let last: { readonly change: Named; readonly next: number }[] = [{ change: {}, next: 0 }];
  const all: Named[] = [];
  for (let size = 0; size < most; size += 1) {
    last = last.flatMap(({ change, next }) =>
      moves
        .slice(next)
        .flatMap((some, at) => some.map((move) => ({ change: { ...change, ...move }, next: next + at + 1 }))),
    );
    all.push(...last.map(({ change }) => change));
  }
  return all;
}

/** The decision for these facts, unless it is open or they would contradict each other. */
function decided<Facts, Outcome, Clause extends string>(
  table: CompiledTable<Facts, Outcome, Clause>,
  facts: Partial<NoInfer<Facts>>,
) {
  try {
    const then = decide(table, facts);
    return then.decided ? then : undefined;
  } catch (error) {
    if (isRedressError(error)) return undefined;
    throw error;
  }
}

/** Whether a change is part of another one that leads to the same outcome. */
function isSmaller<Outcome>(
  one: { readonly change: Named; readonly outcome: Outcome },
  other: { readonly change: Named; readonly outcome: Outcome },
  today: Named,
): boolean {
  return (
    JSON.stringify(one.outcome) === JSON.stringify(other.outcome) &&
    Object.entries(one.change).every(([name, value]) => isNoFurther(value, other.change[name], today[name]))
  );
}
