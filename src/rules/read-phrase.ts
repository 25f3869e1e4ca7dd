import type { TokenReader } from "./read-tokens.js";

/** A part of a phrase: one of several rows of words, a few words of any kind, or an edge of a part of a sentence. */
export type PhrasePart =
  | { readonly kind: "words"; readonly oneOf: readonly (readonly string[])[] }
  | { readonly kind: "gap" }
  | { readonly kind: "edge" };

/** A phrase, read: its parts in order, or what it should have been. */
export type ReadPhrase = { readonly parts: readonly PhrasePart[] } | { readonly wanted: string };

/** What makes a phrase harmless: what comes before it, and what comes after it. */
export type ReadContext =
  | { readonly before: readonly PhrasePart[]; readonly after: readonly PhrasePart[] }
  | { readonly wanted: string };

const longest = 400;
const mostGaps = 3;

/** Reads a phrase of a pattern. */
export function readPhrase(phrase: string, read: TokenReader): ReadPhrase {
  if (phrase.includes("~")) return { wanted: 'a phrase without "~", which belongs to what makes it harmless' };
  const parts = partsOf(phrase, read);
  if ("wanted" in parts) return parts;
  const fixed = parts.parts.map((part) => part.kind === "words" && part.oneOf.every((words) => words.length > 0));
  const saying = parts.parts.some((part) => part.kind === "words" && part.oneOf.every((words) => words.some(isWord)));
  if (!saying) return { wanted: "a phrase with a word that is always there" };
  const loose = parts.parts.some(
    ({ kind }, place) => kind === "gap" && (fixed[place - 1] !== true || fixed[place + 1] !== true),
  );
  if (loose) return { wanted: 'a phrase in which each "…" stands between words that are always there' };
  return parts;
}

/** Reads what makes a phrase harmless. */
export function readContext(context: string, read: TokenReader): ReadContext {
  const sides = context.split("~");
  const [before, after] = sides.map((side) => partsOf(side, read));
  if (before === undefined || after === undefined || sides.length > 2) {
    return { wanted: 'a phrase with one "~", which stands for what was found' };
  }
  if ("wanted" in before) return before;
  if ("wanted" in after) return after;
  const telling = [...before.parts, ...after.parts].some(
    (part) => part.kind === "edge" || (part.kind === "words" && part.oneOf.every((words) => words.length > 0)),
  );
  if (!telling) return { wanted: 'a phrase with something before or after the "~"' };
  return { before: before.parts, after: after.parts };
}

function isWord(word: string): boolean {
  return word !== "," && word !== ".";
}

/** The parts one after the other: a group, a gap, an edge, or the words up to the next of these. */
function partsOf(phrase: string, read: TokenReader): ReadPhrase {
  if (phrase.length > longest) return { wanted: `a phrase of at most ${longest} characters` };
  const parts: PhrasePart[] = [];
  let rest = phrase;
  while (rest !== "") {
    const next = rest.search(/[(|)…^$]/);
    const until = next < 0 ? rest.length : next;
    const words = read(rest.slice(0, until)).words;
    if (words.length > 0) parts.push({ kind: "words", oneOf: [words] });
    const mark = rest[until];
    rest = rest.slice(until + 1);
    if (mark === "(") {
      const end = rest.indexOf(")");
      const group = rest.slice(0, Math.max(end, 0));
      if (end < 0 || /[(…^$]/.test(group)) return { wanted: 'a phrase with words alone between "(" and ")"' };
      parts.push({ kind: "words", oneOf: group.split("|").map((one) => read(one).words) });
      rest = rest.slice(end + 1);
    }
    if (mark === "|" || mark === ")") return { wanted: 'a phrase with "|" and ")" only after "("' };
    if (mark === "…") parts.push({ kind: "gap" });
    if (mark === "^" || mark === "$") parts.push({ kind: "edge" });
  }
  if (parts.filter(({ kind }) => kind === "gap").length > mostGaps) {
    return { wanted: `a phrase with at most ${mostGaps} "…"` };
  }
  return { parts };
}
