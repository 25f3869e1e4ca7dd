import { collect } from "../decision-table/collect.js";
import type { Collection, Reason } from "../models/decision.js";
import type { CollectTable } from "../models/decision-table.js";
import type { Parameter } from "../models/policy.js";
import type { Fields } from "./fields.js";
import type { Phase } from "./severity-phases.js";
import { tableOf } from "./table-of.js";

/** A row of a collecting table that holds, or may hold, under some severities. */
export interface Collected<Outcome, Severity extends string, Clause extends string> {
  /** The place of the row in the table. */
  readonly place: number;
  readonly outcome: Outcome;
  readonly clause: Clause;
  /** The severities under which it holds or may hold. */
  readonly under: readonly Severity[];
  /** Whether it holds under everything that is possible. */
  readonly certain: boolean;
  /** The facts that it waits for, where it isn't certain. */
  readonly waitsFor: readonly string[];
}

/** What a collecting table gives for a phase of a case. */
export interface CollectedUnder<Outcome, Severity extends string, Clause extends string> {
  /** Each row that holds or may hold once, in the table's order. */
  readonly rows: readonly Collected<Outcome, Severity, Clause>[];
  /** The facts to ask for besides those that the severity hangs on. */
  readonly ask: readonly string[];
}

/** What a collecting table gives while the severity may still be one of several. */
export function collectUnder<Facts, Outcome, Severity extends string, Clause extends string>(
  policy: { readonly parameters: { readonly [name: string]: Parameter<string> } },
  table: CollectTable<Facts, Outcome, Clause>,
  phase: Phase<Severity, Clause>,
): CollectedUnder<Outcome, Severity, Clause> {
  const compiled = tableOf(policy, table);
  const { possible } = phase.severity;
  const answers = possible.map((severity) => {
    const facts: Fields = { ...phase.facts, severity };
    // As in the severity table: declared names, checked values.
    return collect(compiled, facts as Partial<Facts>);
  });
  const [only, ...others] = answers;
  if (only === undefined || others.length > 0) return merged(table, possible, answers);
  // The table shares an answer among all facts that it doesn't tell apart, so this is worked out a few times only. An
  // answer that it made anew is only worked out once more.
  const bySeverity = mergedBefore.get(only) ?? new Map<string, unknown>();
  mergedBefore.set(only, bySeverity);
  // What stands under an answer was made from it.
  const known = bySeverity.get(possible.join()) as CollectedUnder<Outcome, Severity, Clause> | undefined;
  const found = known ?? merged(table, possible, answers);
  bySeverity.set(possible.join(), found);
  return found;
}

const mergedBefore = /* @__PURE__ */ new WeakMap<object, Map<string, unknown>>();

function merged<Facts, Outcome, Severity extends string, Clause extends string>(
  table: CollectTable<Facts, Outcome, Clause>,
  possible: readonly Severity[],
  answers: readonly Collection<Outcome, Clause>[],
): CollectedUnder<Outcome, Severity, Clause> {
  const rows = table.rows.flatMap((row, place) => {
    const isRow = (reason: Reason<Outcome, Clause>) => reason.outcome === row.then && reason.clause === row.clause;
    const holds = answers.map(({ because }) => because.some(isRow));
    const waits = answers.map(({ notBecause }) => notBecause.find((one) => one.status === "unknown" && isRow(one)));
    const under = possible.filter((_severity, at) => holds[at] === true || waits[at] !== undefined);
    if (under.length === 0) return [];
    return {
      place,
      outcome: row.then,
      clause: row.clause,
      under,
      certain: holds.every((one) => one),
      waitsFor: [...new Set(waits.flatMap((one) => one?.facts ?? []))],
    };
  });
  return { rows, ask: [...new Set(answers.flatMap(({ ask }) => ask))] };
}
