import { isSame } from "../models/canonical-json.js";
import type { DecisionTable, ParameterValues } from "../models/decision-table.js";
import { refuse } from "../models/errors.js";
import { type CollectionDifference, collectionDifferences } from "./collection-differences.js";
import { compileTable } from "./compile-table.js";
import {
  type ClauseDifference,
  clauseDifferences,
  type OutcomeDifference,
  outcomeDifferences,
} from "./outcome-differences.js";

/** What two tables decide otherwise. Every list is empty where there is nothing to tell. */
export interface TableComparison<Outcome, Clause extends string> {
  /** Cases with another outcome; of a collecting table none. */
  readonly outcomes: readonly OutcomeDifference<Outcome>[];
  /** Cases with the same outcome, that a clause is now a reason for or no longer is; of a collecting table none. */
  readonly clauses: readonly ClauseDifference<Outcome, Clause>[];
  /** Cases in which a clause of a collecting table gives something else. */
  readonly collected: readonly CollectionDifference<Outcome, Clause>[];
}

/** The figures with which two tables are compared. */
export interface ComparedParameters {
  /** Those of the table before; `null` for one that is open. */
  readonly before?: ParameterValues;
  /** Those of the table after. */
  readonly after?: ParameterValues;
}

/**
 * Which cases are decided otherwise by another table?
 *
 * The whole space of facts is looked at, not a sample of it, and all facts are taken as known. Each difference comes
 * with how many combinations of facts it is about, and with the fewest facts that show it. Numbers are cut where either
 * table cuts them, and each stretch is one combination; the facts behind a derived one are taken one at a time. Counted
 * are only the facts that matter to what changed: `cases` of `of`, of more than 2^53 not to the unit. Outcomes and
 * clauses are the same where their JSON is, in whatever order its keys stand. How long it takes grows as `compileTable`
 * says, and with how little the tables have in common.
 *
 * @param before - The table as it was, with any hit policy.
 * @param after - The table as it is: both collect, or neither does.
 * @param parameters - The values of their parameters.
 * @returns The differences, those of the most cases first. None: every case is decided as before.
 * @throws RedressError if a table can't be read, only one of them collects, or both together tell more than 16 items of
 * one list apart.
 *
 * @example A threshold that moved by one
 * ```ts
 * import { compareTables, type DecisionTable } from "redress/decision-table";
 *
 * const table: DecisionTable<{ times: number }, "high" | "low", "S-1" | "S-2"> = {
 *   hitPolicy: "priority",
 *   priority: ["high", "low"],
 *   facts: { times: { kind: "integer", from: 1 } },
 *   rows: [
 *     { when: { times: { atLeast: { parameter: "often" } } }, then: "high", clause: "S-1" },
 *     { when: {}, then: "low", clause: "S-2" },
 *   ],
 * };
 * const { outcomes } = compareTables(table, table, { before: { often: 2 }, after: { often: 3 } });
 * assert.deepEqual(outcomes, [
 *   {
 *     before: { kind: "decided", outcome: "high" },
 *     after: { kind: "decided", outcome: "low" },
 *     cases: 1,
 *     of: 3,
 *     sample: { times: 2 },
 *   },
 * ]);
 * ```
 */
export function compareTables<Before, After, Outcome, Clause extends string>(
  before: DecisionTable<Before, Outcome, Clause>,
  after: DecisionTable<After, Outcome, Clause>,
  parameters: ComparedParameters = {},
): TableComparison<Outcome, Clause> {
  const figures = [parameters.before ?? {}, parameters.after ?? {}] as const;
  const tables = [compileTable(before, figures[0]), compileTable(after, figures[1])] as const;
  const collects = before.hitPolicy === "collect";
  if (collects !== (after.hitPolicy === "collect")) {
    refuse("tables to compare", "hitPolicy", `${collects ? "" : "not "}collect, as before`, after.hitPolicy);
  }
  if (isSame([before, figures[0]], [after, figures[1]])) {
    return { outcomes: [], clauses: [], collected: [] };
  }
  return {
    outcomes: collects ? [] : outcomeDifferences(tables),
    clauses: collects ? [] : clauseDifferences(tables, figures),
    collected: collects ? collectionDifferences(tables, figures) : [],
  };
}
