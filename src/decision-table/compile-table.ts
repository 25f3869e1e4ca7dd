import type { DecisionTable, ParameterValues } from "../models/decision-table.js";
import { checkTable } from "./check-table.js";
import { type CompiledTable, prepare } from "./prepare.js";

/**
 * How does this table decide, once its thresholds have values?
 *
 * Each fact is cut into the classes that the rows tell apart, and each answer is worked out once for each combination
 * of classes that comes up: deciding is then a look-up. Compile a table once and keep the result. The table's outcomes
 * are frozen in place, because all decisions share them. How long the first answer takes while much is unknown grows
 * with how many facts and rows bear on each other: milliseconds for twenty facts in twenty rows, too long for fifty of
 * each.
 *
 * @param table - The table.
 * @param parameters - The values of the parameters that its rows compare with; `null` for one that is still open.
 * @returns The table, ready for `decide`, `collect` and `alternatives`.
 * @throws RedressError if a row can't be read: an unknown fact, a value that the fact doesn't take, a parameter that
 * isn't given, an outcome without a priority; it lists every problem, whatever was given as a table.
 *
 * @example A table with a threshold from outside
 * ```ts
 * import { compileTable, decide, type DecisionTable } from "redress/decision-table";
 *
 * const table: DecisionTable<{ age: number }, "minor" | "adult", "A-1" | "A-2"> = {
 *   hitPolicy: "unique",
 *   facts: { age: { kind: "integer", from: 0 } },
 *   rows: [
 *     { when: { age: { below: { parameter: "majority" } } }, then: "minor", clause: "A-1" },
 *     { when: { age: { atLeast: { parameter: "majority" } } }, then: "adult", clause: "A-2" },
 *   ],
 * };
 * const compiled = compileTable(table, { majority: 18 });
 * assert.equal(decide(compiled, { age: 18 }).outcome, "adult");
 * ```
 */
export function compileTable<Facts, Outcome, Clause extends string>(
  table: DecisionTable<Facts, Outcome, Clause>,
  parameters: ParameterValues = {},
): CompiledTable<Facts, Outcome, Clause> {
  checkTable(table, parameters);
  return prepare(table, parameters);
}
