import { type CompiledTable, prepare } from "../decision-table/prepare.js";
import type { DecisionTable, ParameterValues } from "../models/decision-table.js";
import type { Parameter } from "../models/parameter.js";

const prepared = /* @__PURE__ */ new WeakMap<object, WeakMap<object, unknown>>();

/**
 * A policy's table, made ready once for as long as the policy lives.
 *
 * @param policy - Whose parameters its thresholds name.
 * @param table - One of the policy's tables.
 */
export function tableOf<Facts, Outcome, Clause extends string>(
  policy: { readonly parameters: { readonly [name: string]: Parameter<string> } },
  table: DecisionTable<Facts, Outcome, Clause>,
): CompiledTable<Facts, Outcome, Clause> {
  let ofPolicy = prepared.get(policy);
  if (ofPolicy === undefined) {
    ofPolicy = new WeakMap();
    prepared.set(policy, ofPolicy);
  }
  // What stands under a table was made from that table.
  let found = ofPolicy.get(table) as CompiledTable<Facts, Outcome, Clause> | undefined;
  if (found === undefined) {
    const values: ParameterValues = Object.fromEntries(
      Object.entries(policy.parameters).flatMap(([name, { kind, value }]) =>
        // A row compares with whole numbers and sums alone.
        kind === "integer" || kind === "money" ? [[name, value]] : [],
      ),
    );
    found = prepare(table, values);
    ofPolicy.set(table, found);
  }
  return found;
}
