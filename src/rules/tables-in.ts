import type { DecisionTable } from "../models/decision-table.js";
import { recordsIn } from "./policy-checks/records-in.js";

/** A decision table of a policy, and where it stands in it. */
export interface TableIn {
  /** The path in the policy: `"severity"`. */
  readonly path: string;
  readonly table: DecisionTable<unknown, unknown, string>;
}

/** Every decision table of a policy, wherever it stands among its rules. */
export function tablesIn(policy: object): readonly TableIn[] {
  return recordsIn({ ...policy }).flatMap(({ path, record }) => (isTable(record) ? [{ path, table: record }] : []));
}

/** A policy's tables are checked where the policy is made; by these three it is told that something is one. */
function isTable(value: object): value is DecisionTable<unknown, unknown, string> {
  return "hitPolicy" in value && "facts" in value && "rows" in value;
}
