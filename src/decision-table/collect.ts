import type { Collection } from "../models/decision.js";
import { refuse } from "../models/errors.js";
import { keep, known } from "./answers.js";
import { mostTellingFirst } from "./ask.js";
import { cellOf } from "./cells.js";
import type { Named } from "./condition.js";
import { statesIn } from "./fact-classes.js";
import type { CompiledTable } from "./prepare.js";
import { counterReasons, type RowState, reasons, rowStates, unclearAmong } from "./reasons.js";

/**
 * What do all rows that hold for these facts contribute, and what may come in addition?
 *
 * Rows keep the order of the table. A fact left out is unknown, not false. Asked for are the facts that a row waits
 * for, first the one whose answers leave the fewest rows open on average; ties in the order of the table.
 *
 * @param table - A table with the hit policy `collect`, from `compileTable`.
 * @param facts - The facts that are known. Other fields are passed over.
 * @returns What is certain (`outcomes`, `because`), what may come (`possible`, `notBecause` with `unknown`), and what
 * to ask.
 * @throws RedressError if a fact has a value that the table doesn't know, or the table doesn't collect.
 *
 * @example What is certain and what may come
 * ```ts
 * import { collect, compileTable, type DecisionTable } from "redress/decision-table";
 *
 * const table: DecisionTable<{ urgent: boolean; written: boolean }, string, "N-1" | "N-2"> = {
 *   hitPolicy: "collect",
 *   facts: { urgent: { kind: "boolean" }, written: { kind: "boolean" } },
 *   rows: [
 *     { when: { urgent: true }, then: "call the manager", clause: "N-1" },
 *     { when: { written: true }, then: "reply in writing", clause: "N-2" },
 *   ],
 * };
 * const { outcomes, possible, ask } = collect(compileTable(table), { urgent: true });
 * assert.deepEqual(outcomes, ["call the manager"]);
 * assert.deepEqual(possible, ["reply in writing"]);
 * assert.deepEqual(ask, ["written"]);
 * ```
 */
export function collect<Facts, Outcome, Clause extends string>(
  table: CompiledTable<Facts, Outcome, Clause>,
  facts: Partial<NoInfer<Facts>>,
): Collection<Outcome, Clause> {
  const cell = cellOf(table.readers, facts);
  return known(table.collections, cell) ?? keep(table.collections, cell, gather(table, facts));
}

function gather<Facts, Outcome, Clause extends string>(
  table: CompiledTable<Facts, Outcome, Clause>,
  given: Named,
): Collection<Outcome, Clause> {
  const { hitPolicy } = table.table;
  if (hitPolicy !== "collect") refuse("collect", "hitPolicy", "collect", hitPolicy);
  const states = statesIn(table.facts, given);
  const rows = rowStates(table, states);
  const holding = rows.filter(({ status }) => status === "holds");
  const waiting = rows.filter(({ status }) => status === "unknown");
  const open = table.facts.filter((fact) => waiting.some(({ named }) => named.includes(fact)));
  return Object.freeze({
    decided: waiting.length === 0,
    outcomes: outcomesOf(holding),
    possible: outcomesOf(waiting),
    ask: mostTellingFirst(
      open,
      states,
      (then) => rowStates(table, then).filter(({ status }) => status === "unknown").length,
    ),
    because: reasons(holding),
    notBecause: counterReasons(rows.filter(({ status }) => status !== "holds")),
    unclear: unclearAmong(states, open),
  });
}

function outcomesOf<Outcome, Clause extends string>(rows: readonly RowState<Outcome, Clause>[]): readonly Outcome[] {
  return Object.freeze(rows.map(({ row }) => row.outcome));
}
