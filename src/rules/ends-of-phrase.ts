import type { Branch, CompiledPart } from "./compile-wording.js";
import type { Tokens } from "./read-tokens.js";

/** What of a text is read to find a phrase in it. */
export type ReadText = Pick<Tokens, "words" | "opens">;

/**
 * Where a phrase that begins at this word may end: the places after its last word, none where it isn't said there.
 * Backwards, the place is where the phrase ends, and the answer is where it may begin.
 *
 * No more is looked at than the phrase is long with all of its gaps. All ways to read it are followed side by side, and
 * two that come to the same place are one, so there is nothing to go back to.
 *
 * @param parts - The parts of the phrase, in the order of reading.
 * @param text - The text.
 * @param from - The place to begin at.
 * @param gap - How many words a gap stands for at most.
 * @param step - Which way: 1 forwards, -1 backwards.
 */
export function endsOfPhrase(
  parts: readonly CompiledPart[],
  text: ReadText,
  from: number,
  gap: number,
  step: 1 | -1,
): readonly number[] {
  let places: readonly number[] = [from];
  // Plain loops: this is where all the time goes.
  for (const part of parts) {
    const next: number[] = [];
    for (const place of places) {
      if (part.kind === "words") addAfterWords(next, part.oneOf, text, place, step);
      else if (part.kind === "gap") addInGap(next, text, place, gap, step);
      else if (isEdge(text, place)) add(next, place);
    }
    if (next.length === 0) return next;
    places = next;
  }
  return places;
}

/** Two ways that come to the same place are one from there on. */
function add(places: number[], place: number): void {
  if (!places.includes(place)) places.push(place);
}

/** Adds every place that a group may lead to. */
function addAfterWords(places: number[], group: Branch, { words }: ReadText, from: number, step: 1 | -1): void {
  let place = from;
  for (let branch: Branch | undefined = group; branch !== undefined; place += step) {
    if (branch.ends) add(places, place);
    branch = branch.next.size > 0 ? branch.next.get(words[step > 0 ? place : place - 1] ?? "") : undefined;
  }
}

/** Adds every place that a gap may lead to: it stays within its part of the sentence. */
function addInGap(places: number[], { words }: ReadText, from: number, gap: number, step: 1 | -1): void {
  add(places, from);
  for (let passed = 1; passed <= gap; passed++) {
    const word = words[step > 0 ? from + passed - 1 : from - passed];
    if (word === undefined || isMark(word)) return;
    add(places, from + step * passed);
  }
}

/** Whether a part of a sentence begins or ends here: at the ends of the text, at a mark, and where a line begins. */
function isEdge({ words, opens }: ReadText, place: number): boolean {
  const before = words[place - 1];
  const after = words[place];
  return before === undefined || after === undefined || isMark(before) || isMark(after) || opens[place] === true;
}

function isMark(word: string): boolean {
  return word === "," || word === ".";
}
