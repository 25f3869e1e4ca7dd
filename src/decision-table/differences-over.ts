import type { Both, JointFact } from "./joint-facts.js";
import { type Seen, type Side, walkOf } from "./table-walk.js";
import { type Node, type Told, tellingOf } from "./told.js";

/**
 * What is there to tell of two tables, over all combinations of facts?
 *
 * As in {@link openEnds}, combinations that leave the same open are one, here for both tables at once, and a fact that
 * makes no difference to what is told is passed over. The combinations are counted over the other facts.
 *
 * @param facts - The facts as both tables see them.
 * @param sides - What each table comes to.
 * @param tell - What is told of the ends to which each table may come, `undefined` where it doesn't take a value;
 * `""` for nothing.
 */
export function differencesOver(
  facts: readonly JointFact[],
  sides: Both<Side>,
  tell: (before: readonly string[] | undefined, after: readonly string[] | undefined) => string,
): ReadonlyMap<string, Told> {
  const [before, after] = [walkOf(facts, sides, 0), walkOf(facts, sides, 1)];
  const nodes: Node[] = [];
  const numbers = new Map<string, number>();
  function numberOf(key: string, make: () => number): number {
    const number = numbers.get(key) ?? make();
    numbers.set(key, number);
    return number;
  }
  function from(place: number, seenBefore: Seen, seenAfter: Seen): number {
    const [a, b] = [before.settled(seenBefore, place), after.settled(seenAfter, place)];
    const fact = facts[place];
    if (fact === undefined || (before.isDone(a, place) && after.isDone(b, place))) {
      const told = tell(before.endsOf(a), after.endsOf(b));
      return numberOf(`=${told}`, () => nodes.push({ place: facts.length, next: [], told }) - 1);
    }
    return numberOf(`${place}:${before.keyOf(a)}:${after.keyOf(b)}`, () => {
      const next = fact.classes.map((one) => from(place + 1, before.step(a, place, one), after.step(b, place, one)));
      const [only, another] = new Set(next);
      if (only !== undefined && another === undefined) return only;
      return numberOf(`${place}?${next}`, () => nodes.push({ place, next }) - 1);
    });
  }
  const root = from(0, before.start, after.start);
  return tellingOf(facts, nodes, root);
}
