import { canonicalJson } from "../models/canonical-json.js";
import { isRedressError, refuse } from "../models/errors.js";
import { isRecord, type Named, unitsOf } from "./condition.js";
import { type FactClasses, statesIn } from "./fact-classes.js";
import type { Definition, FactInput } from "./fact-input.js";
import type { States } from "./open-ends.js";
import { valuesIn } from "./sample.js";

/** What comes in pairs: of the table before, and of the one after. */
export type Both<Item> = readonly [before: Item, after: Item];

/** How two tables together see a fact: cut wherever one of them cuts it. */
export interface JointFact {
  readonly classes: readonly JointClass[];
  /** What each table makes of it: the fact itself, one that is derived from it, one that waits for a parameter. */
  readonly read: Both<readonly FactClasses[]>;
}

/** Values of a fact that neither table tells apart. */
export interface JointClass {
  /** One of them; nothing where no value is of use to either. */
  readonly given: Named;
  /** The state that it brings to what each table reads; `undefined`: the table doesn't take such a value. */
  readonly states: Both<States<FactClasses> | undefined>;
}

/** A compiled table, as far as its facts go. */
export interface ReadsFacts {
  readonly table: { readonly facts: object };
  readonly facts: readonly FactClasses[];
}

/** So many items of one list may two tables tell apart together. */
const mostItems = 16;

/**
 * How do two tables together see their facts? In the order in which they are declared.
 *
 * Facts that stand behind one derived fact are one here, and its classes are the ways to know it, one at a time: a sum
 * that is held against a threshold, or a statement. Where one of the tables reads them each for itself, they are given
 * together. A value by which neither table gets to know anything is left out.
 */
export function jointFacts(tables: Both<ReadsFacts>): JointFact[] {
  const groups: { names: string[]; read: [FactClasses[], FactClasses[]] }[] = [];
  for (const [side, { facts }] of tables.entries()) {
    for (const fact of facts) {
      const own = fact.ways.map(({ input }) => input.name);
      const [first, ...more] = groups.filter(({ names }) => names.some((name) => own.includes(name)));
      const group = first ?? { names: [], read: [[], []] };
      if (first === undefined) groups.push(group);
      for (const other of more) {
        groups.splice(groups.indexOf(other), 1);
        group.names.push(...other.names);
        group.read[0].push(...other.read[0]);
        group.read[1].push(...other.read[1]);
      }
      group.names = [...new Set([...group.names, ...own])];
      group.read[side === 0 ? 0 : 1].push(fact);
    }
  }
  const order = tables.flatMap(({ table }) => Object.keys(table.facts));
  const firstOf = (names: readonly string[]): number => Math.min(...names.map((name) => order.indexOf(name)));
  return groups
    .sort((a, b) => firstOf(a.names) - firstOf(b.names))
    .map(({ names, read }) => ({ classes: classesOf(names, read, tables), read }));
}

function classesOf(names: readonly string[], read: Both<readonly FactClasses[]>, tables: Both<ReadsFacts>) {
  const [before, after] = read;
  const values = new Map(
    names.map((name) => {
      const given = candidates(name, read, tables).map((value): Named => ({ [name]: value }));
      // Of a sum that is held against an open parameter alone there is no value to give.
      return [name, given.length > 0 ? given : [{}]] as const;
    }),
  );
  const given = waysToGive(read).flatMap((some) => combined(some.map((name) => values.get(name) ?? [])));
  const classes = new Map<string, JointClass>();
  for (const one of given) {
    const states = [taken(before, one), taken(after, one)] as const;
    const useful = states.some((some) => some === undefined || some.size > 0);
    const key = states.map((some, side) => some && read[side]?.map((fact) => some.get(fact) ?? null));
    if (useful && !classes.has(canonicalJson(key))) classes.set(canonicalJson(key), { given: one, states });
  }
  const nothing: JointClass = { given: {}, states: [new Map(), new Map()] };
  return classes.size > 0 ? [...classes.values()] : [nothing];
}

/** The facts that are given together so that a table knows what it reads, unless more of them are for the other. */
function waysToGive(read: Both<readonly FactClasses[]>): (readonly string[])[] {
  const ways = read.flatMap((facts) =>
    combined(facts.map(({ ways }) => ways.map(({ input }): Named => ({ [input.name]: true })))).map(Object.keys),
  );
  const distinct = [...new Map(ways.map((some) => [[...some].sort().join(), some])).values()];
  const isPart = (some: readonly string[], others: readonly string[]): boolean =>
    some.length < others.length && some.every((name) => others.includes(name));
  return distinct.filter((some) => !distinct.some((others) => isPart(some, others)));
}

/** Every combination of one of each list. */
function combined(lists: readonly (readonly Named[])[]): Named[] {
  return lists.reduce<Named[]>((all, some) => all.flatMap((one) => some.map((more) => ({ ...one, ...more }))), [{}]);
}

/** What becomes known by it; `undefined` where the table refuses the value. */
function taken(facts: readonly FactClasses[], given: Named): States<FactClasses> | undefined {
  try {
    return new Map([...statesIn(facts, given)].filter(([fact, state]) => state < fact.size));
  } catch (error) {
    if (isRedressError(error)) return undefined;
    throw error;
  }
}

/** Values of a given fact that stand for all that either table tells apart. */
function candidates(name: string, read: Both<readonly FactClasses[]>, tables: Both<ReadsFacts>): unknown[] {
  const declared = tables.map(({ table }) => definitionOf(table.facts, name));
  const seen = read.flatMap((facts, side) =>
    facts.flatMap(({ ways }) =>
      ways.filter(({ input }) => input.name === name).map(({ input }) => ({ input, definition: declared[side] })),
    ),
  );
  const of = (...kinds: string[]) =>
    seen.filter(({ definition }) => kinds.includes(definition?.kind ?? "")).map(({ input }) => input);
  const currencies = new Set(of("money").map(({ figure }) => (isRecord(figure) ? figure["currency"] : undefined)));
  currencies.delete(undefined);
  return [
    ...of("boolean", "one-of").flatMap(({ values }) => values),
    ...stretches(of("integer")),
    ...[...currencies].flatMap((currency) =>
      stretches(of("money").filter(({ figure }) => isRecord(figure) && figure["currency"] === currency)),
    ),
    ...lists(name, of("some-of"), declared),
  ];
}

function definitionOf(facts: object, name: string): Definition | undefined {
  const definitions: Named<Definition> = { ...facts };
  return Object.hasOwn(definitions, name) ? definitions[name] : undefined;
}

/** Numbers or sums of one currency: one of each stretch in which no comparison changes its truth. */
function stretches(inputs: readonly FactInput[]): unknown[] {
  const [input] = inputs;
  if (input === undefined) return [];
  const starts = inputs.flatMap(({ values }) => values.map((value) => unitsOf(value)));
  const values = [...new Set(starts)].sort((a, b) => a - b);
  const whole = { ...input, values, classOf: [...values.keys()] };
  return values.flatMap((_start, at) => valuesIn(whole, (one) => one === at));
}

/** Every list of the items that a condition mentions, or that only one of the tables takes. */
function lists(name: string, inputs: readonly FactInput[], declared: readonly (Definition | undefined)[]): unknown[] {
  if (inputs.length === 0) return [];
  const takes = declared.map((definition) => definition?.values ?? []);
  const mentioned = inputs.flatMap(({ values }) => values.flat());
  const foreign = takes.flatMap((items, side) => items.find((item) => takes[1 - side]?.includes(item) === false) ?? []);
  const items = [...new Set([...mentioned, ...foreign])];
  if (items.length > mostItems) {
    refuse("tables to compare", `facts.${name}`, `told apart by at most ${mostItems} items in both`, items.length);
  }
  return Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, at) => bits & (1 << at)));
}
