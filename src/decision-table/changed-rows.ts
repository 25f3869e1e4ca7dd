import { canonicalJson } from "../models/canonical-json.js";
import type { ParameterValues } from "../models/decision-table.js";
import { isRecord, type Named, settle } from "./condition.js";
import type { Both, ReadsFacts } from "./joint-facts.js";
import type { CompiledRow } from "./prepare.js";

/** A compiled table with its facts forgotten, so that tables of different facts can be compared. */
export interface ComparedTable<Outcome, Clause extends string> extends ReadsFacts {
  readonly table: {
    readonly hitPolicy: string;
    readonly facts: object;
    readonly rows: readonly { readonly when: unknown; readonly then: Outcome; readonly clause: Clause }[];
  };
  readonly rows: readonly CompiledRow<Outcome, Clause>[];
}

/** What a clause gives in the rows that aren't the same in both tables, for each clause that has such rows. */
export function changedRows<Outcome, Clause extends string>(
  tables: Both<ComparedTable<Outcome, Clause>>,
  figures: Both<ParameterValues>,
): ReadonlyMap<Clause, readonly Outcome[]> {
  const groups = new Map<
    string,
    { readonly clause: Clause; readonly then: Outcome; readonly rows: [string[], string[]] }
  >();
  for (const [side, { table }] of tables.entries()) {
    for (const { when, then, clause } of table.rows) {
      const key = canonicalJson([clause, then]);
      const group = groups.get(key) ?? { clause, then, rows: [[], []] };
      groups.set(key, group);
      group.rows[side === 0 ? 0 : 1].push(meaningOf(when, table.facts, figures[side === 0 ? 0 : 1]));
    }
  }
  const changed = new Map<Clause, Outcome[]>();
  for (const { clause, then, rows } of groups.values()) {
    const [before, after] = rows.map((some) => some.sort().join());
    if (before !== after) changed.set(clause, [...(changed.get(clause) ?? []), then]);
  }
  return changed;
}

/** When a row holds: its conditions with their figures, and how the facts are known that it reads. */
function meaningOf(when: unknown, facts: object, figures: ParameterValues): string {
  const definitions: Named = { ...facts };
  const conditions = [when].flat().map((one) => settle(one, figures));
  const read = [...new Set(conditions.flat().map(({ fact }) => fact))].sort().map((name) => {
    const definition = definitions[name];
    const ways = isRecord(definition) && Array.isArray(definition["knownBy"]) ? definition["knownBy"] : [];
    const known = ways.map((way) => settle(way, figures));
    return [name, definition, known, known.flat().map(({ fact }) => definitions[fact])];
  });
  return canonicalJson([conditions, read]);
}
