import type { Named } from "./condition.js";
import type { FactClasses } from "./fact-classes.js";
import type { FactInput } from "./fact-input.js";
import { type Conjuncts, openEnds, type States } from "./open-ends.js";
import type { CompiledTable } from "./prepare.js";
import { sampleOf, valuesIn } from "./sample.js";

/** Facts that no row covers; with the fact named of which a single value is left out between two that are covered. */
export interface Uncovered {
  readonly sample: Named;
  readonly hole?: string;
}

/** A fact cut finer than the rows do: a number into stretches, so that each has its neighbours. */
interface FineFact {
  readonly size: number;
  readonly whole: FactClasses;
  /** The class of each stretch. */
  readonly classOf: readonly number[];
  /** The first number of each stretch; none for other facts. */
  readonly starts: readonly number[];
}

/** One part in the search for gaps: a conjunction, seen from somewhere. */
interface Part {
  readonly role: string;
  readonly conjunction: Conjuncts<FineFact>;
}

const covered = "covered";

/**
 * Which facts does no row cover?
 *
 * One walk tells holes from other gaps: besides each conjunction itself it takes along copies that are seen from the
 * number above and from the number below, and whether there is but one number in between.
 *
 * @param table - The table.
 * @param most - How many samples of one kind to give at the most.
 */
export function uncovered<Facts, Outcome, Clause extends string>(
  table: CompiledTable<Facts, Outcome, Clause>,
  most: number,
): Uncovered[] {
  const facts = table.facts.map(fine);
  const parts = partsOf(
    facts,
    table.rows.flatMap((row) => row.conjunctions),
  );
  // An end is the list of the roles that are played there.
  function add(end: string, one: number): string {
    const { role = "" } = parts[one] ?? {};
    return end === covered || role === covered ? covered : [...new Set([...end.split(","), role])].sort().join();
  }
  function holeOf(end: string): FineFact | undefined {
    const roles = end.split(",");
    return facts.find((fact) =>
      ["single", "below", "above"].every((role) => roles.includes(roleOf(facts, fact, role))),
    );
  }
  const open = (states: States<FineFact>) =>
    openEnds(
      facts,
      states,
      parts.map(({ conjunction }) => conjunction),
      add,
    );
  const found = new Map<string, Uncovered>();
  for (const hole of new Set(
    open(new Map())
      .ends.filter((end) => end !== covered)
      .map(holeOf),
  )) {
    const name = hole?.whole.names[0];
    for (const states of waysTo(open, most, (end) => end !== covered && holeOf(end) === hole)) {
      const sample: Named = Object.assign({}, ...facts.map((fact) => sampleAt(fact, states.get(fact) ?? 0)));
      // Of a hole one sample is enough, whatever the other facts are.
      if (name === undefined) found.set(JSON.stringify(sample), { sample });
      else found.set(`${name} ${JSON.stringify(sample[name])}`, { sample, hole: name });
    }
  }
  return [...found.values()];
}

function roleOf(facts: readonly FineFact[], fact: FineFact, role: string): string {
  return `${facts.indexOf(fact)} ${role}`;
}

function partsOf(facts: readonly FineFact[], rows: readonly Conjuncts<FactClasses>[]): Part[] {
  function seen(conjunction: Conjuncts<FactClasses>, from?: FineFact, by = 0): Conjuncts<FineFact> {
    return new Map(
      facts.flatMap((fact): [FineFact, boolean[]][] => {
        const truths = conjunction.get(fact.whole);
        const shift = fact === from ? by : 0;
        return truths === undefined
          ? []
          : [[fact, fact.classOf.map((_one, at) => truths[fact.classOf[at + shift] ?? -1] ?? false)]];
      }),
    );
  }
  const besides = facts.flatMap((fact): Part[] => {
    const single = fact.starts.map((start, at) => fact.starts[at + 1] === start + 1);
    if (!single.includes(true)) return [];
    return [
      { role: roleOf(facts, fact, "single"), conjunction: new Map([[fact, single]]) },
      ...rows.flatMap((row) => [
        { role: roleOf(facts, fact, "below"), conjunction: seen(row, fact, -1) },
        { role: roleOf(facts, fact, "above"), conjunction: seen(row, fact, 1) },
      ]),
    ];
  });
  return [...rows.map((row) => ({ role: covered, conjunction: seen(row) })), ...besides];
}

/** What has to be known to come to such an end for sure, once for each part of the space. */
function waysTo(
  open: (states: States<FineFact>) => ReturnType<typeof openEnds<FineFact>>,
  most: number,
  wanted: (end: string) => boolean,
): States<FineFact>[] {
  const ways: States<FineFact>[] = [];
  function walk(states: States<FineFact>): void {
    if (ways.length >= most) return;
    const { ends, deciding } = open(states);
    const [fact] = deciding;
    if (ends.every(wanted)) ways.push(states);
    else if (ends.some(wanted) && fact !== undefined) {
      for (const at of fact.classOf.keys()) walk(new Map(states).set(fact, at));
    }
  }
  walk(new Map());
  return ways;
}

/** The input of a fact that is read as it is given, not derived and not held against an open parameter. */
function inputOf({ ways: [way], size }: FactClasses): FactInput | undefined {
  return way !== undefined && way.classes.length === size && way.classes.every((one, at) => one === at)
    ? way.input
    : undefined;
}

function fine(whole: FactClasses): FineFact {
  const input = inputOf(whole);
  const starts = input?.values.filter((value) => typeof value === "number") ?? [];
  const classOf = input === undefined || starts.length === 0 ? [...whole.samples.keys()] : input.classOf;
  return { size: classOf.length, whole, classOf, starts };
}

function sampleAt({ whole, classOf, starts }: FineFact, at: number): Named {
  const input = inputOf(whole);
  if (input === undefined || starts.length === 0) return sampleOf(whole, classOf[at] ?? 0);
  return { [input.name]: valuesIn({ ...input, classOf: [...starts.keys()] }, (one) => one === at)[0] };
}
