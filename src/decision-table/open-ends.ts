/** The truth of a conjunction, by the fact and then by its class. A fact that it doesn't read is left out. */
export type Conjuncts<Fact> = ReadonlyMap<Fact, readonly boolean[]>;

/** The class of each fact; one that is left out or in a state that is no class is not known. */
export type States<Fact> = ReadonlyMap<Fact, number>;

/** What is still open once some facts are known. */
export interface OpenEnds<Fact> {
  /** What it may come to, each once. */
  readonly ends: readonly string[];
  /** The facts that can still make a difference, in the table's order. */
  readonly deciding: Fact[];
}

/**
 * What may it come to, and which facts decide that, once some are known?
 *
 * All combinations of classes are looked at, though not one by one: fact after fact, combinations that leave the same
 * open are one. What follows is numbered by what follows for each class of the next fact; where that is the same
 * number for all of them, it doesn't depend on the fact. (So a reduced, ordered decision diagram is built.)
 *
 * @param facts - The facts, each with the number of its classes, in the table's order.
 * @param states - What is known.
 * @param conjunctions - What may hold.
 * @param add - What an end becomes where a conjunction, told by its place, holds too; it begins with `""`. In whatever
 * order they are added, the end is the same, and one that changes nothing changes nothing later on.
 */
export function openEnds<Fact extends { readonly size: number }>(
  facts: readonly Fact[],
  states: States<Fact>,
  conjunctions: readonly Conjuncts<Fact>[],
  add: (end: string, conjunction: number) => string,
): OpenEnds<Fact> {
  const last = conjunctions.map((one) => Math.max(...facts.map((fact, place) => (one.has(fact) ? place : -1))));
  const numbers = new Map<string, number>();
  const ends = new Set<string>();
  const deciding = new Set<Fact>();
  function numberOf(key: string, make = () => numbers.size): number {
    const number = numbers.get(key) ?? make();
    numbers.set(key, number);
    return number;
  }
  function from(place: number, alive: readonly number[], before: string): number {
    const fact = facts[place];
    const waits = (one: number): boolean => (last[one] ?? -1) >= place;
    const end = alive.reduce((so, one) => (waits(one) ? so : add(so, one)), before);
    const left = alive.filter((one) => waits(one) && add(end, one) !== end);
    if (fact === undefined || left.length === 0) {
      ends.add(end);
      return numberOf(`=${end}`);
    }
    return numberOf(`${place}:${left}:${end}`, () => {
      const state = states.get(fact) ?? fact.size;
      const classes = [...new Array<unknown>(fact.size).keys()].filter((at) => state >= fact.size || state === at);
      const parts = classes.map((at) =>
        from(
          place + 1,
          left.filter((one) => conjunctions[one]?.get(fact)?.[at] !== false),
          end,
        ),
      );
      const [only, another] = new Set(parts);
      if (only !== undefined && another === undefined) return only;
      deciding.add(fact);
      return numberOf(`${place}?${parts}`);
    });
  }
  from(0, [...conjunctions.keys()], "");
  return { ends: [...ends], deciding: facts.filter((fact) => deciding.has(fact)) };
}
