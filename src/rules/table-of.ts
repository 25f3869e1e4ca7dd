import { type CompiledTable, prepare } from "../decision-table/prepare.js";
import type { DecisionTable } from "../models/decision-table.js";
import type { Parameter } from "../models/parameter.js";
import { figuresOf } from "./figures-of.js";

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
    found = prepare(table, figuresOf(policy));
    ofPolicy.set(table, found);
  }
  return found;
}
