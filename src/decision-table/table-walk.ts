import type { FactClasses } from "./fact-classes.js";
import type { Both, JointClass, JointFact } from "./joint-facts.js";
import { type Conjuncts, openEnds } from "./open-ends.js";

/** What a table comes to, in the terms of `openEnds`. */
export interface Side {
  readonly conjunctions: readonly Conjuncts<FactClasses>[];
  /** What an end becomes where a conjunction holds too, see `openEnds`. */
  readonly add: (end: string, conjunction: number) => string;
}

/** How far a table has come, fact after fact. */
export interface Seen {
  /** The conjunctions that may still hold and that would make a difference. */
  readonly alive: readonly number[];
  readonly end: string;
  /** What stays unknown, whatever is given. */
  readonly open: readonly FactClasses[];
  /** Whether it doesn't take a value. */
  readonly refused: boolean;
}

/** How one of the tables goes through the facts. */
export function walkOf(facts: readonly JointFact[], sides: Both<Side>, which: 0 | 1) {
  const { conjunctions, add } = sides[which];
  const all = facts.flatMap(({ read }) => read[which]);
  const places = new Map(facts.flatMap(({ read }, place) => read[which].map((fact) => [fact, place] as const)));
  const last = conjunctions.map((one) => Math.max(-1, ...[...one.keys()].map((fact) => places.get(fact) ?? -1)));
  const refusing = facts.map(({ classes }) => classes.some(({ states }) => states[which] === undefined));
  const reads = (one: number, fact: FactClasses): boolean => conjunctions[one]?.has(fact) === true;
  const start: Seen = { alive: [...conjunctions.keys()], end: "", open: [], refused: false };
  return {
    start,
    settled({ alive, end: before, open, refused }: Seen, place: number): Seen {
      const waits = (one: number): boolean => (last[one] ?? -1) >= place || open.some((fact) => reads(one, fact));
      const end = alive.reduce((so, one) => (waits(one) ? so : add(so, one)), before);
      const left = alive.filter((one) => waits(one) && add(end, one) !== end);
      return { alive: left, end, open: open.filter((fact) => left.some((one) => reads(one, fact))), refused };
    },
    isDone: ({ alive, refused }: Seen, place: number): boolean =>
      refused || (!refusing.includes(true, place) && alive.every((one) => (last[one] ?? -1) < place)),
    step(seen: Seen, place: number, { states }: JointClass): Seen {
      const known = states[which];
      if (known === undefined) return { alive: [], end: "", open: [], refused: true };
      const read = facts[place]?.read[which] ?? [];
      const holds = (one: number): boolean =>
        read.every((fact) => conjunctions[one]?.get(fact)?.[known.get(fact) ?? -1] !== false);
      const open = [...seen.open, ...read.filter((fact) => !known.has(fact))];
      return { ...seen, alive: seen.alive.filter(holds), open };
    },
    keyOf: ({ alive, end, open, refused }: Seen): string =>
      JSON.stringify([alive, end, open.map((fact) => all.indexOf(fact)), refused]),
    endsOf({ alive, end, open, refused }: Seen): readonly string[] | undefined {
      if (refused) return undefined;
      const left = alive.map((one): Conjuncts<FactClasses> => conjunctions[one] ?? new Map());
      const { ends } = openEnds(open, new Map(), left, (so, one) => add(so === "" ? end : so, alive[one] ?? -1));
      return ends.map((one) => (one === "" ? end : one));
    },
  };
}
