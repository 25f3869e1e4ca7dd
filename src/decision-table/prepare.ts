import type { Collection, Decision } from "../models/decision.js";
import type { DecisionTable, ParameterValues } from "../models/decision-table.js";
import { type Answers, noAnswers } from "./answers.js";
import { type Readers, readersOf } from "./cells.js";
import { holds, type Named, type Settled, settle } from "./condition.js";
import { type FactClasses, factClasses } from "./fact-classes.js";
import type { Definition } from "./fact-input.js";
import type { Conjuncts } from "./open-ends.js";

/** A table made ready once, to be decided many times. Make it with {@link compileTable}. */
export interface CompiledTable<Facts, Outcome, Clause extends string> {
  /** The table that it was made from. */
  readonly table: DecisionTable<Facts, Outcome, Clause>;
  /** @internal The facts that its rows read, cut into classes. */
  readonly facts: readonly FactClasses[];
  /** @internal */
  readonly rows: readonly CompiledRow<Outcome, Clause>[];
  /** @internal */
  readonly readers: Readers;
  /** @internal The answers found so far. */
  readonly decisions: Answers<Decision<Outcome, Clause>>;
  /** @internal */
  readonly collections: Answers<Collection<Outcome, Clause>>;
}

/** A row with what its conditions mean for each class of each fact. */
export interface CompiledRow<Outcome, Clause extends string> {
  readonly outcome: Outcome;
  readonly clause: Clause;
  readonly conjunctions: readonly Conjuncts<FactClasses>[];
  /** How high the outcome ranks: 0 is the highest. */
  readonly rank: number;
}

/**
 * `compileTable` for a table that is known to be right, such as the shipped ones, which the tests check. The outcomes
 * are frozen in place, because all decisions share them.
 */
export function prepare<Facts, Outcome, Clause extends string>(
  table: DecisionTable<Facts, Outcome, Clause>,
  parameters: ParameterValues,
): CompiledTable<Facts, Outcome, Clause> {
  const definitions: Named<Definition> = { ...table.facts };
  const settled = table.rows.map((row) => [row.when].flat().map((when) => settle(when, parameters)));
  const all = settled.flat(2);
  const facts = new Map<string, FactClasses>();
  // In the order of the declarations; what waits for a parameter comes last.
  for (const key of [...Object.keys(definitions).map((fact) => keyOf({ fact })), ...all.map(keyOf)]) {
    const about = all.filter((one) => keyOf(one) === key);
    if (about.length > 0 && !facts.has(key)) facts.set(key, factClasses(about, definitions, parameters));
  }
  function conjuncts(conditions: readonly Settled[]): Conjuncts<FactClasses> {
    const truths = new Map<FactClasses, boolean[]>();
    for (const one of conditions) {
      const fact = facts.get(keyOf(one));
      const others = fact && truths.get(fact);
      if (fact)
        truths.set(
          fact,
          fact.samples.map((sample, at) => holds(one.condition, sample) && others?.[at] !== false),
        );
    }
    return truths;
  }
  const outcomes = table.rows.map(({ then }) => JSON.stringify(then));
  // Where no outcome is above another, it is the first row whose outcome is named first.
  const ranking =
    table.hitPolicy === "priority" ? table.priority.map((one) => JSON.stringify(one)) : [...outcomes].reverse();
  return {
    table,
    facts: [...facts.values()],
    rows: table.rows.map(({ then, clause }, place) => ({
      outcome: frozen(then),
      clause,
      conjunctions: (settled[place] ?? []).map(conjuncts),
      rank: ranking.lastIndexOf(outcomes[place] ?? ""),
    })),
    readers: readersOf([...facts.values()].flatMap(({ ways }) => ways.map(({ input }) => input))),
    decisions: noAnswers(),
    collections: noAnswers(),
  };
}

/** One fact is read as two: against the figures that there are, and against one that is open. */
function keyOf({ fact, open }: Omit<Settled, "condition">): string {
  return JSON.stringify([fact, open]);
}

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
