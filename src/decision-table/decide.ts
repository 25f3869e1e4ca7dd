import type { Decision } from "../models/decision.js";
import { refuse } from "../models/errors.js";
import { keep, known } from "./answers.js";
import { mostTellingFirst } from "./ask.js";
import { cellOf } from "./cells.js";
import type { Named } from "./condition.js";
import { type FactClasses, statesIn } from "./fact-classes.js";
import { type OpenEnds, openEnds, type States } from "./open-ends.js";
import type { CompiledTable } from "./prepare.js";
import { counterReasons, namesOf, nothing, type RowState, reasons, rowStates, unclearAmong } from "./reasons.js";

/**
 * Which outcome do these facts have, by which clauses, and if that is still open, what is possible and what to ask?
 *
 * A fact left out is unknown, not false. If no completion of the facts could change the outcome, it is decided all the
 * same. Asked for is only what can matter, the most telling first: the fact whose answers leave the fewest open
 * combinations of the other facts on average; ties in the order of the table. The answer is frozen and shared among
 * all facts that the rows don't tell apart. What is possible includes no contradiction between rows that only may come.
 *
 * @param table - A table with the hit policy `unique` or `priority`, from `compileTable`.
 * @param facts - The facts that are known. Other fields are passed over.
 * @returns The decision, with every row in `because` or `notBecause`. If it takes several rows together to be sure of
 * an outcome, `because` holds them all. Where no row covers the facts, it is undecided and nothing is possible.
 * @throws RedressError if a fact has a value that the table doesn't know, two rows of a `unique` table contradict each
 * other whatever the facts left out may be, or the table collects.
 *
 * @example Decided, and still open
 * ```ts
 * import { compileTable, decide, type DecisionTable } from "redress/decision-table";
 *
 * const table: DecisionTable<{ hurt: boolean; late: boolean }, "high" | "low", "S-1" | "S-2"> = {
 *   hitPolicy: "priority",
 *   priority: ["high", "low"],
 *   facts: { hurt: { kind: "boolean" }, late: { kind: "boolean" } },
 *   rows: [
 *     { when: [{ hurt: true }, { late: true }], then: "high", clause: "S-1" },
 *     { when: {}, then: "low", clause: "S-2" },
 *   ],
 * };
 * const compiled = compileTable(table);
 * const { outcome, because } = decide(compiled, { hurt: true });
 * assert.equal(outcome, "high");
 * assert.deepEqual(because, [{ clause: "S-1", outcome: "high", facts: ["hurt"] }]);
 * assert.deepEqual(decide(compiled, { hurt: false }).ask, ["late"]);
 * ```
 */
export function decide<Facts, Outcome, Clause extends string>(
  table: CompiledTable<Facts, Outcome, Clause>,
  facts: Partial<NoInfer<Facts>>,
): Decision<Outcome, Clause> {
  const cell = cellOf(table.readers, facts);
  return known(table.decisions, cell) ?? keep(table.decisions, cell, answer(table, facts));
}

function answer<Facts, Outcome, Clause extends string>(
  table: CompiledTable<Facts, Outcome, Clause>,
  given: Named,
): Decision<Outcome, Clause> {
  const { hitPolicy } = table.table;
  if (hitPolicy === "collect") refuse("decide", "hitPolicy", "unique or priority", hitPolicy);
  const states = statesIn(table.facts, given);
  const rows = rowStates(table, states);
  const { ends, deciding } = outcomesLeft(table, states);
  const may = rows.filter(({ row, status }) => status !== "failed" && ends.includes(String(row.rank)));
  const ranked = [...new Map(may.map(({ row }) => [row.rank, row.outcome]))].sort(([a], [b]) => b - a);
  const possible = Object.freeze(ranked.map(([, outcome]) => outcome));
  const [first] = may;
  if (ends.length === 1 && first !== undefined) {
    const sure = may.filter(({ status }) => status === "holds");
    // Where no single row is sure to hold, those that may hold together leave no other outcome.
    const because = sure.length > 0 ? sure : may;
    return Object.freeze({
      decided: true,
      outcome: first.row.outcome,
      possible,
      ask: nothing,
      because: reasons(because),
      notBecause: counterReasons(rows.filter((state) => !because.includes(state))),
      unclear: nothing,
    });
  }
  if (ends.length === 1 && ends[0] !== gap) refuseBoth(rows, given);
  function combinationsLeft(then: States<FactClasses>): number {
    const left = outcomesLeft(table, then).deciding;
    return left.reduce((product, { size }) => product * size, Math.min(left.length, 1));
  }
  return Object.freeze({
    decided: false,
    possible,
    ask: mostTellingFirst(deciding, states, combinationsLeft),
    because: nothing,
    notBecause: counterReasons(
      // A row that holds is outranked where its outcome is out; else it waits for what could outrank it.
      rows.map((one) =>
        one.status === "holds" && may.includes(one) ? { ...one, status: "unknown", named: deciding } : one,
      ),
    ),
    unclear: unclearAmong(states, deciding),
  });
}

const gap = "";
const contradiction = "!";

/** The ranks that are still possible, and the facts that decide between them. */
function outcomesLeft<Facts, Outcome, Clause extends string>(
  { facts, rows, table }: CompiledTable<Facts, Outcome, Clause>,
  states: States<FactClasses>,
): OpenEnds<FactClasses> {
  const ranks = rows.flatMap(({ conjunctions, rank }) => conjunctions.map(() => String(rank)));
  return openEnds(
    facts,
    states,
    rows.flatMap(({ conjunctions }) => conjunctions),
    (end, one) => {
      const rank = ranks[one] ?? gap;
      if (end === gap || end === rank) return rank;
      return table.hitPolicy === "unique" ? contradiction : String(Math.min(Number(end), Number(rank)));
    },
  );
}

function refuseBoth<Outcome, Clause extends string>(rows: readonly RowState<Outcome, Clause>[], given: Named): never {
  const holding = rows.filter(({ status }) => status !== "failed");
  const read = namesOf(holding.flatMap((one) => one.read)).map((name) => [name, given[name]]);
  refuse(
    "decision table",
    holding.map(({ row }) => `${row.clause} (${JSON.stringify(row.outcome)})`).join(" and "),
    `at most one outcome for ${JSON.stringify(Object.fromEntries(read))}`,
    "both",
  );
}
