import { canonicalJson } from "../models/canonical-json.js";
import type { ParameterValues } from "../models/decision-table.js";
import { type ComparedTable, changedRows } from "./changed-rows.js";
import { differencesOver } from "./differences-over.js";
import { type Both, jointFacts } from "./joint-facts.js";
import type { Side } from "./table-walk.js";
import { mostFirst } from "./told.js";

/** What a table comes to in a case of which all facts are known. */
export type ComparedOutcome<Outcome> =
  | {
      /** It has an outcome. */
      readonly kind: "decided";
      /** That outcome. */
      readonly outcome: Outcome;
    }
  | {
      /** It is open: a parameter has no figure, or the table doesn't read the fact that is known. */
      readonly kind: "open";
      /** What it may be, the lowest first. */
      readonly possible: readonly Outcome[];
    }
  | {
      /**
       * `gap`: no row covers it; `contradiction`: rows of a unique table contradict each other; `undeclared`: the
       * table doesn't take the value of a fact.
       */
      readonly kind: "gap" | "contradiction" | "undeclared";
    };

/** How many combinations of facts something is about, and facts that show it. */
export interface ComparedCases {
  /** How many combinations of classes of facts. */
  readonly cases: number;
  /** Of how many: the combinations of the facts that matter to what changed. */
  readonly of: number;
  /** The fewest facts that show it; the others may be anything. */
  readonly sample: { readonly [name: string]: unknown };
}

/** Cases that come to something else. */
export interface OutcomeDifference<Outcome> extends ComparedCases {
  /** What they came to. */
  readonly before: ComparedOutcome<Outcome>;
  /** What they come to now. */
  readonly after: ComparedOutcome<Outcome>;
}

/** Cases with the same outcome as before, for other reasons. */
export interface ClauseDifference<Outcome, Clause extends string> extends ComparedCases {
  /** The clause that is `added` to the reasons, or `removed` from them. */
  readonly clause: Clause;
  /** Which of the two. */
  readonly change: "added" | "removed";
  /** The outcome that stays. */
  readonly outcome: Outcome;
}

const gap = "";
const contradiction = "!";
/** Behind a rank: the clause in question is a reason for it. */
const byClause = "+";

/** Where two tables that don't collect come to something else. */
export function outcomeDifferences<Outcome, Clause extends string>(
  tables: Both<ComparedTable<Outcome, Clause>>,
): OutcomeDifference<Outcome>[] {
  const [before, after] = tables;
  const pairs = new Map<string, Both<ComparedOutcome<Outcome>>>();
  const told = differencesOver(jointFacts(tables), [sideOf(before), sideOf(after)], (endsBefore, endsAfter) => {
    const pair = [outcomeOf(before, endsBefore), outcomeOf(after, endsAfter)] as const;
    const [one, other] = pair.map(keyOf);
    const key = one === other ? "" : `${one} ${other}`;
    pairs.set(key, pairs.get(key) ?? pair);
    return key;
  });
  const found = [...told].flatMap(([key, cases]) => {
    const [was, is] = pairs.get(key) ?? [];
    return was === undefined || is === undefined ? [] : [{ before: was, after: is, ...cases }];
  });
  return mostFirst(found);
}

/** Where they come to the same, and a clause is a reason for it in one of them alone. */
export function clauseDifferences<Outcome, Clause extends string>(
  tables: Both<ComparedTable<Outcome, Clause>>,
  figures: Both<ParameterValues>,
): ClauseDifference<Outcome, Clause>[] {
  const [before, after] = tables;
  const facts = jointFacts(tables);
  const found = [...changedRows(tables, figures).keys()].flatMap((clause) => {
    const outcomes = new Map<string, Omit<ClauseDifference<Outcome, Clause>, keyof ComparedCases>>();
    const sides = [sideOf(before, clause), sideOf(after, clause)] as const;
    const told = differencesOver(facts, sides, (endsBefore, endsAfter) => {
      const [was, is] = [outcomeOf(before, endsBefore), outcomeOf(after, endsAfter)];
      const [reasonBefore, reasonAfter] = [isReason(endsBefore), isReason(endsAfter)];
      if (was.kind !== "decided" || keyOf(was) !== keyOf(is) || reasonBefore === reasonAfter) return "";
      const change = reasonAfter ? "added" : "removed";
      outcomes.set(`${change} ${keyOf(was)}`, { clause, change, outcome: was.outcome });
      return `${change} ${keyOf(was)}`;
    });
    return [...told].flatMap(([key, cases]) => {
      const difference = outcomes.get(key);
      return difference === undefined ? [] : [{ ...difference, ...cases }];
    });
  });
  return mostFirst(found);
}

/** A table whose ends are ranks, marked where this clause is a reason. */
function sideOf<Outcome, Clause extends string>({ table, rows }: ComparedTable<Outcome, Clause>, by?: Clause): Side {
  const owners = rows.flatMap((row) => row.conjunctions.map(() => row));
  return {
    conjunctions: rows.flatMap(({ conjunctions }) => conjunctions),
    add(end, one) {
      const { rank = 0, clause } = owners[one] ?? {};
      const added = clause === by ? `${rank}${byClause}` : String(rank);
      if (end === gap || end === contradiction) return end || added;
      const stands = Number.parseInt(end, 10);
      if (stands === rank) return end.endsWith(byClause) ? end : added;
      if (table.hitPolicy === "unique") return contradiction;
      return stands < rank ? end : added;
    },
  };
}

function isReason(ends: readonly string[] | undefined): boolean {
  return ends?.every((end) => end.endsWith(byClause)) === true;
}

function outcomeOf<Outcome, Clause extends string>(
  { rows }: ComparedTable<Outcome, Clause>,
  ends: readonly string[] | undefined,
): ComparedOutcome<Outcome> {
  if (ends === undefined) return { kind: "undeclared" };
  const ranks = new Set(ends.map((end) => (end === gap || end === contradiction ? end : Number.parseInt(end, 10))));
  const outcomes = [...new Map(rows.filter(({ rank }) => ranks.has(rank)).map(({ rank, outcome }) => [rank, outcome]))]
    .sort(([a], [b]) => b - a)
    .map(([, outcome]) => outcome);
  const [outcome] = outcomes;
  if (ranks.size > 1) return { kind: "open", possible: outcomes };
  if (outcome !== undefined) return { kind: "decided", outcome };
  return { kind: ranks.has(contradiction) ? "contradiction" : "gap" };
}

/** The same for outcomes that are the same, in whatever order they rank. */
function keyOf<Outcome>(one: ComparedOutcome<Outcome>): string {
  return canonicalJson(one.kind === "open" ? one.possible.map(canonicalJson).sort() : one);
}
