import { canonicalJson } from "../models/canonical-json.js";
import type { ParameterValues } from "../models/decision-table.js";
import { type ComparedTable, changedRows } from "./changed-rows.js";
import { differencesOver } from "./differences-over.js";
import { type Both, jointFacts } from "./joint-facts.js";
import type { ComparedCases } from "./outcome-differences.js";
import type { Side } from "./table-walk.js";
import { mostFirst } from "./told.js";

/** What a clause gives on one side of a comparison alone. */
export interface ClauseOutcomes<Outcome> {
  /** What it gives for sure. */
  readonly gives: readonly Outcome[];
  /** What it may give, while a parameter is open or a fact isn't read. */
  readonly mayGive: readonly Outcome[];
}

/** Cases in which a clause of a collecting table gives something else. */
export interface CollectionDifference<Outcome, Clause extends string> extends ComparedCases {
  /** The clause. */
  readonly clause: Clause;
  /** What it gave and no longer gives. A value that the table didn't take gave nothing. */
  readonly before: ClauseOutcomes<Outcome>;
  /** What it gives now and didn't give. */
  readonly after: ClauseOutcomes<Outcome>;
}

/** Where a clause of a collecting table gives something else, clause by clause. */
export function collectionDifferences<Outcome, Clause extends string>(
  tables: Both<ComparedTable<Outcome, Clause>>,
  figures: Both<ParameterValues>,
): CollectionDifference<Outcome, Clause>[] {
  const facts = jointFacts(tables);
  const found = [...changedRows(tables, figures)].flatMap(([clause, outcomes]) => {
    const keys = outcomes.map(canonicalJson);
    const sides = [sideOf(tables[0], clause, keys), sideOf(tables[1], clause, keys)] as const;
    const read = sides.flatMap(({ conjunctions }) => conjunctions.flatMap((one) => [...one.keys()]));
    const pairs = new Map<string, Both<ClauseOutcomes<Outcome>>>();
    const told = differencesOver(
      facts.filter((fact) => fact.read.flat().some((one) => read.includes(one))),
      sides,
      (...ends) => {
        const [was, is] = [givenIn(ends[0]), givenIn(ends[1])];
        const pair = [without(was, is, outcomes), without(is, was, outcomes)] as const;
        const key = pair.every(({ gives, mayGive }) => gives.length + mayGive.length === 0) ? "" : canonicalJson(pair);
        pairs.set(key, pair);
        return key;
      },
    );
    return [...told].flatMap(([key, cases]) => {
      const [before, after] = pairs.get(key) ?? [];
      return before === undefined || after === undefined ? [] : [{ clause, before, after, ...cases }];
    });
  });
  return mostFirst(found);
}

/** A table whose ends are lists of the places of these outcomes, as far as the clause gives them. */
function sideOf<Outcome, Clause extends string>(
  { rows }: ComparedTable<Outcome, Clause>,
  clause: Clause,
  outcomes: readonly string[],
): Side {
  const own = rows
    .filter((row) => row.clause === clause)
    .map(({ outcome, conjunctions }) => ({ place: outcomes.indexOf(canonicalJson(outcome)), conjunctions }))
    .filter(({ place }) => place >= 0);
  const places = own.flatMap(({ place, conjunctions }) => conjunctions.map(() => String(place)));
  return {
    conjunctions: own.flatMap(({ conjunctions }) => conjunctions),
    add: (end, one) => [...new Set([...placesIn(end), places[one] ?? ""])].sort().join(),
  };
}

function placesIn(end: string): readonly string[] {
  return end === "" ? [] : end.split(",");
}

/** The places of what is given for sure, and of what may be. */
function givenIn(ends: readonly string[] | undefined) {
  const lists = (ends ?? [""]).map(placesIn);
  const all = [...new Set(lists.flat())];
  const sure = all.filter((place) => lists.every((list) => list.includes(place)));
  return { sure, perhaps: all.filter((place) => !sure.includes(place)) };
}

/** What is given here and not there. */
function without<Outcome>(
  here: ReturnType<typeof givenIn>,
  there: ReturnType<typeof givenIn>,
  outcomes: readonly Outcome[],
): ClauseOutcomes<Outcome> {
  const named = (places: readonly string[]) => outcomes.filter((_outcome, place) => places.includes(String(place)));
  return {
    gives: named(here.sure.filter((place) => !there.sure.includes(place))),
    mayGive: named(here.perhaps.filter((place) => !there.perhaps.includes(place))),
  };
}
