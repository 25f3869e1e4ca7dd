import type { Named } from "./condition.js";
import type { JointFact } from "./joint-facts.js";

/** Combinations of facts of which the same is to be told. */
export interface Told {
  /** How many combinations of classes. */
  readonly cases: number;
  /** Of how many. */
  readonly of: number;
  /** Facts that make sure of it, none of them for nothing. */
  readonly sample: Named;
}

/** A place of the diagram: a fact with what follows for each of its classes, or what is told. */
export type Node =
  | { readonly place: number; readonly next: readonly number[]; readonly told?: undefined }
  | { readonly place: number; readonly next: readonly []; readonly told: string };

/** How many combinations lead to an end, and the classes on the shortest way there, by the places of the facts. */
interface Way {
  readonly cases: number;
  readonly steps: States;
}

type States = ReadonlyMap<number, number>;

/**
 * What is told at the ends of a diagram? In how many combinations of classes of the facts that make a difference?
 *
 * @param facts - The facts, in the order of the diagram.
 * @param nodes - The diagram; what follows a place comes before it in the list.
 * @param root - Where it begins.
 */
export function tellingOf(
  facts: readonly JointFact[],
  nodes: readonly Node[],
  root: number,
): ReadonlyMap<string, Told> {
  const reached = reachedFrom(nodes, root, new Map());
  const telling = new Set(reached.flatMap(({ place, told }) => (told === undefined ? place : [])));
  /** How many combinations there are of the facts from one place to another. */
  function between(from: number, to: number): number {
    const sizes = facts.map(({ classes }, at) => (telling.has(at) ? classes.length : 1)).slice(from, to);
    return sizes.reduce((product, size) => product * size, 1);
  }
  const ways: ReadonlyMap<string, Way>[] = [];
  for (const { place, next, told } of nodes) {
    const found = new Map<string, Way>(told === undefined ? [] : [[told, { cases: 1, steps: new Map() }]]);
    for (const [at, number] of next.entries()) {
      for (const [end, { cases, steps }] of ways[number] ?? []) {
        const more = cases * between(place + 1, nodes[number]?.place ?? facts.length);
        const other = found.get(end);
        const isShorter = other === undefined || steps.size + 1 < other.steps.size;
        found.set(end, {
          cases: (other?.cases ?? 0) + more,
          steps: isShorter ? new Map([[place, at], ...steps]) : other.steps,
        });
      }
    }
    ways.push(found);
  }
  const of = between(0, facts.length);
  const found = [...(ways[root] ?? [])].filter(([told]) => told !== "");
  return new Map(
    found.map(([told, { cases, steps }]) => {
      const needed = [...withoutNeedless(nodes, root, steps, told)].map(
        ([place, at]) => facts[place]?.classes[at]?.given,
      );
      return [told, { cases, of, sample: Object.assign({}, ...needed) }];
    }),
  );
}

/** The order of the facts puts some on a way that don't matter there. */
function withoutNeedless(nodes: readonly Node[], root: number, steps: States, told: string): States {
  let needed = steps;
  for (const place of steps.keys()) {
    const others = new Map([...needed].filter(([one]) => one !== place));
    const ends = reachedFrom(nodes, root, others).flatMap((node) => node.told ?? []);
    if (ends.every((end) => end === told)) needed = others;
  }
  return needed;
}

/** The places to which one may come while some classes are known. */
function reachedFrom(nodes: readonly Node[], root: number, known: States): readonly Node[] {
  const reached = new Set<number>();
  function reach(number: number): void {
    if (reached.has(number)) return;
    reached.add(number);
    const { place = 0, next = [] } = nodes[number] ?? {};
    const at = known.get(place);
    for (const [one, follows] of next.entries()) if (at === undefined || at === one) reach(follows);
  }
  reach(root);
  return [...reached].flatMap((number) => nodes[number] ?? []);
}

/** What is about the most cases first; among equals in the order in which it was found. */
export function mostFirst<Some extends { readonly cases: number }>(found: readonly Some[]): Some[] {
  return [...found].sort((a, b) => b.cases - a.cases);
}
