import type { Unclear } from "../models/decision.js";
import { holds, type Named, type Settled, settle } from "./condition.js";
import { type Definition, type FactInput, factInput } from "./fact-input.js";
import type { States } from "./open-ends.js";

/**
 * How the rows see one fact. The states `0..size-1` are the classes that they tell apart, `size` is "unknown", and
 * what comes after it is "unknown, and why": one state for each of the notes.
 */
export interface FactClasses {
  /** The given facts by which it becomes known: itself, or those behind a derived one. */
  readonly names: readonly string[];
  readonly size: number;
  /** A value of each class, by which a condition is judged. */
  readonly samples: readonly unknown[];
  readonly notes: readonly Unclear[];
  /** The fact to ask for, so that this one becomes known. */
  readonly asks: readonly string[];
  /** How it becomes known. */
  readonly ways: readonly Way[];
}

/** A given fact by which another, or the fact itself, becomes known. */
export interface Way {
  readonly input: FactInput;
  /** The class that each class of the input stands for; none while the way waits for a parameter. */
  readonly classes: readonly number[];
  /** The place of the note for an input that can't be used. */
  readonly note: number;
}

/**
 * How the rows see a fact through the conditions that they put on it.
 *
 * @param conditions - Every condition on it; either all or none are about one open parameter.
 * @param definitions - How every fact of the table is declared.
 * @param figures - The parameters' values, for the ways of a derived fact.
 */
export function factClasses(
  conditions: readonly Settled[],
  definitions: Named<Definition>,
  figures: Named,
): FactClasses {
  const [{ fact: name, open: waiting } = { fact: "" }] = conditions;
  const knownBy = definitions[name]?.knownBy;
  const sources = knownBy?.map((way) => settle(way, figures)) ?? [conditions];
  const names = sources.map(([first]) => first?.fact ?? "");
  const notes = [noteOn(names, "at-odds"), noteOn(names, "currency")];
  const ways = sources.map((source, place): Way => {
    const fact = names[place] ?? "";
    const open = source.find((one) => one.open !== undefined)?.open;
    const input = factInput(fact, definitions[fact], open === undefined ? source : []);
    if (open !== undefined)
      return { input, classes: [], note: notes.push(noteOn([fact], "open-parameter", { parameter: open })) - 1 };
    const truth = (sample: unknown): boolean => source.every(({ condition }) => holds(condition, sample));
    return {
      input,
      classes: input.samples.map((sample, at) => (knownBy === undefined ? at : Number(truth(sample)))),
      note: 1,
    };
  });
  // What waits for a parameter is below, at or above a figure that nobody knows.
  const samples =
    waiting !== undefined ? [-1, 0, 1] : knownBy !== undefined ? [false, true] : (ways[0]?.input.samples ?? []);
  const asks = ways
    .filter(({ classes }) => classes.length > 0)
    .map(({ input }) => input.name)
    .slice(0, 1);
  return { names, size: samples.length, samples, notes, asks, ways };
}

/** The states of these facts among what is given. */
export function statesIn(facts: readonly FactClasses[], given: Named): States<FactClasses> {
  return new Map(facts.map((fact) => [fact, stateIn(fact, given)]));
}

function stateIn({ size, asks, ways }: FactClasses, given: Named): number {
  // With nothing to ask for, it is the first open parameter that is in the way.
  let state = asks.length > 0 ? size : size + 3;
  for (const { input, classes, note } of ways) {
    const at = input.stateOf(given[input.name]);
    if (at === input.size) continue;
    const known = classes[at];
    // What can't be used doesn't outweigh what is known.
    if (state >= size) state = known ?? size + 1 + note;
    else if (known !== undefined && known !== state) return size + 1;
  }
  return state;
}

function noteOn(facts: readonly string[], why: Unclear["why"], more?: { readonly parameter: string }): Unclear {
  return Object.freeze({ facts: Object.freeze(facts), why, ...more });
}
