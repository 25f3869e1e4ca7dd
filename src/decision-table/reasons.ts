import type { CounterReason, Reason, Unclear } from "../models/decision.js";
import type { FactClasses } from "./fact-classes.js";
import { type Conjuncts, openEnds, type States } from "./open-ends.js";
import type { CompiledRow, CompiledTable } from "./prepare.js";

/** How a row stands among what is known. */
export interface RowState<Outcome, Clause extends string> {
  readonly row: CompiledRow<Outcome, Clause>;
  readonly status: "holds" | "unknown" | "failed";
  /** How far it is from holding: first by whether it still can, then by how many facts are in the way. */
  readonly distance: number;
  /** The facts by which it holds or may hold. */
  readonly read: readonly FactClasses[];
  /** The facts to be named: that it waits for, or that failed it, or else that it read. */
  readonly named: readonly FactClasses[];
}

/** Shared by all that have nothing to say. */
export const nothing: readonly [] = Object.freeze([]);

/** How every row stands in these states, whatever the facts left out may be. */
export function rowStates<Facts, Outcome, Clause extends string>(
  { facts, rows }: CompiledTable<Facts, Outcome, Clause>,
  states: States<FactClasses>,
): RowState<Outcome, Clause>[] {
  return rows.map((row) => {
    const judged = row.conjunctions.map((conjunction) => judge(conjunction, states));
    const live = judged.filter(({ failed }) => failed.length === 0);
    const distance = Math.min(...live.map(({ open }) => open.length));
    const read = live.flatMap(({ conjunction, open }) =>
      distance > 0 || open.length === 0 ? [...conjunction.keys()] : [],
    );
    if (live.length === 0) {
      const [named = []] = judged.map(({ failed }) => failed).sort((a, b) => a.length - b.length);
      return { row, status: "failed", distance: facts.length + named.length, read, named };
    }
    let deciding = [...new Set(live.flatMap(({ open }) => open))];
    // Two may hold together where neither is sure: one if a fact is true, the other if it is false.
    if (live.length > 1)
      ({ deciding } = openEnds(
        deciding,
        states,
        live.map(({ conjunction }) => conjunction),
        () => "holds",
      ));
    if (deciding.length > 0) return { row, status: "unknown", distance, read, named: deciding };
    return { row, status: "holds", distance: -1, read, named: read };
  });
}

/** The facts by which a conjunction fails, and those on which it still depends. */
function judge(conjunction: Conjuncts<FactClasses>, states: States<FactClasses>) {
  const failed: FactClasses[] = [];
  const open: FactClasses[] = [];
  for (const [fact, truths] of conjunction) {
    const truth = truths[states.get(fact) ?? -1];
    if (truth === false || !truths.includes(true)) failed.push(fact);
    else if (truth === undefined && truths.includes(false)) open.push(fact);
  }
  return { conjunction, failed, open };
}

/** The names of these facts, each once; a derived one is told by the facts behind it. */
export function namesOf(facts: readonly FactClasses[]): readonly string[] {
  return Object.freeze([...new Set(facts.flatMap(({ names }) => names))]);
}

/** Rows as reasons for an outcome. */
export function reasons<Outcome, Clause extends string>(
  states: readonly RowState<Outcome, Clause>[],
): readonly Reason<Outcome, Clause>[] {
  return Object.freeze(
    states.map(({ row: { clause, outcome }, read }) => Object.freeze({ clause, outcome, facts: namesOf(read) })),
  );
}

/** Rows as reasons against: what was outranked first, then what isn't known, then what failed by the fewest facts. */
export function counterReasons<Outcome, Clause extends string>(
  states: readonly RowState<Outcome, Clause>[],
): readonly CounterReason<Outcome, Clause>[] {
  return Object.freeze(
    [...states]
      .sort((a, b) => a.distance - b.distance)
      .map(
        ({ row: { clause, outcome }, status, named }): CounterReason<Outcome, Clause> =>
          Object.freeze({ clause, outcome, facts: namesOf(named), status: status === "holds" ? "outranked" : status }),
      ),
  );
}

/** What was given and can't be used, among these facts. */
export function unclearAmong(states: States<FactClasses>, facts: readonly FactClasses[]): readonly Unclear[] {
  return Object.freeze(facts.flatMap((fact) => fact.notes[(states.get(fact) ?? 0) - fact.size - 1] ?? []));
}
