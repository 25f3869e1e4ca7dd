import type { PhrasePart } from "./read-phrase.js";
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
  parts: readonly PhrasePart[],
  text: ReadText,
  from: number,
  gap: number,
  step: 1 | -1,
): readonly number[] {
  let places: readonly number[] = [from];
  for (const part of parts) {
    if (places.length === 0) break;
    const next = places.flatMap((place) => {
      if (part.kind === "edge") return isEdge(text, place) ? [place] : [];
      if (part.kind === "gap") return placesInGap(text, place, gap, step);
      const saidHere = part.oneOf.filter((words) => isSaid(words, text, step > 0 ? place : place - words.length));
      return saidHere.map(({ length }) => place + step * length);
    });
    places = next.length > 1 ? [...new Set(next)] : next;
  }
  return places;
}

function isSaid(words: readonly string[], { words: text }: ReadText, at: number): boolean {
  return words.every((word, place) => word === text[at + place]);
}

/** Every place that a gap may lead to: it stays within its part of the sentence. */
function placesInGap({ words }: ReadText, from: number, gap: number, step: 1 | -1): readonly number[] {
  const places = [from];
  for (let passed = 1; passed <= gap; passed++) {
    const word = words[from + step * passed + (step > 0 ? -1 : 0)];
    if (word === undefined || isMark(word)) break;
    places.push(from + step * passed);
  }
  return places;
}

/** Whether a part of a sentence begins or ends here: at the ends of the text, at a mark, and where a line begins. */
function isEdge({ words, opens }: ReadText, place: number): boolean {
  const [before, after] = [words[place - 1], words[place]];
  return before === undefined || after === undefined || isMark(before) || isMark(after) || opens[place] === true;
}

function isMark(word: string): boolean {
  return word === "," || word === ".";
}
