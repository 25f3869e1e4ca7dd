import type { DecisionTable } from "../models/decision-table.js";

/** A decision table of a policy, and where it stands in it. */
export interface TableIn {
  /** The path in the policy: `"severity"`. */
  readonly path: string;
  readonly table: DecisionTable<unknown, unknown, string>;
}

/** Every decision table of a policy, wherever it stands. */
export function tablesIn(policy: object): readonly TableIn[] {
  return Object.entries(policy).flatMap(([name, value]) => below(name, value));
}

function below(path: string, value: unknown): readonly TableIn[] {
  if (typeof value !== "object" || value === null) return [];
  if (isTable(value)) return [{ path, table: value }];
  return Object.entries(value).flatMap(([name, inner]) => below(`${path}.${name}`, inner));
}

/** A policy's tables are checked where the policy is made; by these three it is told that something is one. */
function isTable(value: object): value is DecisionTable<unknown, unknown, string> {
  return "hitPolicy" in value && "facts" in value && "rows" in value;
}
