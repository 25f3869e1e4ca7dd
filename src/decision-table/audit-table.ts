import { canonicalJson } from "../models/canonical-json.js";
import type { DecisionTable, ParameterValues } from "../models/decision-table.js";
import { compileTable } from "./compile-table.js";
import type { Named } from "./condition.js";
import type { FactClasses } from "./fact-classes.js";
import { type Conjuncts, openEnds } from "./open-ends.js";
import type { CompiledRow, CompiledTable } from "./prepare.js";
import { sampleOf } from "./sample.js";
import { uncovered } from "./uncovered.js";

/** A fault of a table, with facts that show it. */
export type TableFault<Clause extends string> =
  | {
      /** No row covers these facts. */
      readonly kind: "gap";
      /** Facts that show it. */
      readonly sample: { readonly [name: string]: unknown };
    }
  | {
      /** No row covers one single value of a number, though the rows cover both its neighbours. */
      readonly kind: "boundary-hole";
      /** The number. */
      readonly fact: string;
      /** Facts that show it. */
      readonly sample: { readonly [name: string]: unknown };
    }
  | {
      /** Two rows of a unique table give different outcomes for the same facts. */
      readonly kind: "overlap";
      /** Their places in the table, from 0. */
      readonly rows: readonly [number, number];
      /** Their clauses. */
      readonly clauses: readonly [Clause, Clause];
      /** Facts that show it. */
      readonly sample: { readonly [name: string]: unknown };
    }
  | {
      /** The row never gives the outcome: no facts fulfil it, or another row always stands above it. */
      readonly kind: "dead-row";
      /** Its place in the table, from 0. */
      readonly row: number;
      /** Its clause. */
      readonly clause: Clause;
      /** Which of the two it is. */
      readonly why: "never-holds" | "always-outranked";
      /** Facts that fulfil it, and that another row takes. */
      readonly sample?: { readonly [name: string]: unknown };
    }
  | {
      /** A row gives by the same clause what another one gives wherever it holds: where rows are counted, it counts twice. */
      readonly kind: "duplicate-row";
      /** The places of the other row and of the one that adds nothing, from 0. Of two equal rows that is the later one. */
      readonly rows: readonly [number, number];
      /** Their clause. */
      readonly clause: Clause;
    };

/** So many faults of one kind are listed at the most: one sample each is for a reader, not for a machine. */
const mostOfAKind = 50;

/**
 * Is this table complete and free of contradictions?
 *
 * The whole space of facts is looked at, not a sample of it; each fault comes with facts that show it, and at most
 * fifty of a kind are listed. Facts that are compared with an open parameter are left out of the samples. A collecting
 * table may leave gaps; of it only rows that never hold, or that say again what another one says, are faults.
 *
 * @param table - The table.
 * @param parameters - The values of its parameters; an open one (`null`) may fall either way.
 * @returns The faults: gaps, holes at a boundary, contradictions, rows without effect. Empty: none.
 * @throws RedressError if a row can't be read at all.
 *
 * @example A hole at a boundary
 * ```ts
 * import { auditTable } from "redress/decision-table";
 *
 * const faults = auditTable<{ days: number }, string, "X-1" | "X-2">({
 *   hitPolicy: "unique",
 *   facts: { days: { kind: "integer", from: 0 } },
 *   rows: [
 *     { when: { days: { below: 15 } }, then: "return", clause: "X-1" },
 *     { when: { days: { above: 15 } }, then: "repair", clause: "X-2" },
 *   ],
 * });
 * assert.deepEqual(faults, [{ kind: "boundary-hole", fact: "days", sample: { days: 15 } }]);
 * ```
 */
export function auditTable<Facts, Outcome, Clause extends string>(
  table: DecisionTable<Facts, Outcome, Clause>,
  parameters: ParameterValues = {},
): readonly TableFault<Clause>[] {
  const compiled = compileTable(table, parameters);
  return [
    ...(table.hitPolicy === "collect" ? [] : uncovered(compiled, mostOfAKind)).map(
      ({ sample, hole }): TableFault<Clause> =>
        hole === undefined ? { kind: "gap", sample } : { kind: "boundary-hole", fact: hole, sample },
    ),
    ...(table.hitPolicy === "unique" ? overlaps(compiled) : []),
    ...compiled.rows.flatMap((row, place) => {
      const why = deadBecause(compiled, row);
      return why === undefined ? [] : [{ kind: "dead-row", row: place, clause: row.clause, ...why } as const];
    }),
    ...duplicates(compiled),
  ];
}

/** Rows that add nothing to another one of the same clause and outcome. */
function duplicates<Facts, Outcome, Clause extends string>({
  facts,
  rows,
}: CompiledTable<Facts, Outcome, Clause>): TableFault<Clause>[] {
  const alike = new Map<string, { readonly place: number; readonly row: CompiledRow<Outcome, Clause> }[]>();
  for (const [place, row] of rows.entries()) {
    // What never holds is a fault of its own.
    if (!row.conjunctions.some((one) => sampleFor(facts, [one]) !== undefined)) continue;
    const key = canonicalJson([row.clause, row.outcome]);
    alike.set(key, [...(alike.get(key) ?? []), { place, row }]);
  }
  return [...alike.values()]
    .flatMap((group) =>
      group.flatMap(({ place, row }): TableFault<Clause>[] => {
        const wider = group.find(
          (other) =>
            other.place !== place && isWithin(row, other.row) && (other.place < place || !isWithin(other.row, row)),
        );
        return wider === undefined ? [] : [{ kind: "duplicate-row", rows: [wider.place, place], clause: row.clause }];
      }),
    )
    .sort((a, b) => placeOf(a) - placeOf(b))
    .slice(0, mostOfAKind);
}

function placeOf(fault: TableFault<string>): number {
  return fault.kind === "duplicate-row" ? fault.rows[1] : 0;
}

/** Whether each conjunction of a row lies within one of another: then it holds nowhere else. */
function isWithin({ conjunctions }: CompiledRow<unknown, string>, other: CompiledRow<unknown, string>): boolean {
  return conjunctions.every((inner) =>
    other.conjunctions.some((outer) =>
      [...outer].every(([fact, truths]) => truths.every((truth, at) => truth || inner.get(fact)?.[at] === false)),
    ),
  );
}

/** Pairs of rows that can hold together and don't agree. */
function overlaps<Facts, Outcome, Clause extends string>({
  facts,
  rows,
}: CompiledTable<Facts, Outcome, Clause>): TableFault<Clause>[] {
  const faults: TableFault<Clause>[] = [];
  for (const [first, a] of rows.entries()) {
    for (const [second, b] of rows.entries()) {
      if (second <= first || a.rank === b.rank || faults.length >= mostOfAKind) continue;
      const sample = a.conjunctions
        .flatMap((one) => b.conjunctions.map((other) => sampleFor(facts, [one, other])))
        .find((some) => some !== undefined);
      if (sample !== undefined) {
        faults.push({ kind: "overlap", rows: [first, second], clauses: [a.clause, b.clause], sample });
      }
    }
  }
  return faults;
}

/** Facts for which all of these conjunctions hold, if there are any. */
function sampleFor(facts: readonly FactClasses[], conjunctions: readonly Conjuncts<FactClasses>[]): Named | undefined {
  const samples = facts.map((fact) => {
    const at = fact.samples.findIndex((_sample, place) =>
      conjunctions.every((one) => one.get(fact)?.[place] !== false),
    );
    return at < 0 ? undefined : sampleOf(fact, at);
  });
  return samples.includes(undefined) ? undefined : Object.assign({}, ...samples);
}

/** Why a row never gives the outcome, if so. */
function deadBecause<Facts, Outcome, Clause extends string>(
  { facts, rows, table }: CompiledTable<Facts, Outcome, Clause>,
  row: CompiledRow<Outcome, Clause>,
): { readonly why: "never-holds" } | { readonly why: "always-outranked"; readonly sample: Named } | undefined {
  const sample = row.conjunctions.map((one) => sampleFor(facts, [one])).find((some) => some !== undefined);
  if (sample === undefined) return { why: "never-holds" };
  if (table.hitPolicy !== "priority") return undefined;
  const above = rows.filter(({ rank }) => rank < row.rank).flatMap(({ conjunctions }) => conjunctions);
  const { ends } = openEnds(facts, new Map(), [...above, ...row.conjunctions], (end, one) =>
    one < above.length ? "outranked" : end || "decides",
  );
  return ends.includes("decides") ? undefined : { why: "always-outranked", sample };
}
