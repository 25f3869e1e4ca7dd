import type { WordingPolicy } from "../models/wording-policy.js";

/**
 * A text as words, each Chinese character being one, with a comma for every mark that parts a sentence and a full stop
 * for every one that ends it. The lists run side by side.
 */
export interface Tokens {
  /** The words as patterns have them, `","` and `"."`. */
  readonly words: readonly string[];
  /** Where each begins in the text, in UTF-16 units. */
  readonly starts: readonly number[];
  /** Where each ends. */
  readonly ends: readonly number[];
  /** Whether each is the first of its line. */
  readonly opens: readonly boolean[];
}

/** How words and characters are written otherwise. */
export type Spellings = Pick<WordingPolicy<string>, "spellings" | "characters">;

/** Reads a text, looking at each of its characters once. */
export type TokenReader = (text: string) => Tokens;

/** Makes what reads texts, such as replies and phrases, so that what is the same to a reader is the same to a machine. */
export function tokenReader({ spellings, characters }: Spellings): TokenReader {
  const read = [...characters.read];
  const variants = new Map([...characters.written].map((written, place) => [written, read[place] ?? written]));
  const written = new Map<string, readonly string[]>();
  // What each character is made of, as far as it has come up; it is forgotten before it grows large.
  const known = new Map<string, readonly Piece[]>();
  const readPieces = (character: string): readonly Piece[] => {
    const before = known.get(character);
    if (before !== undefined) return before;
    if (known.size > 10_000) known.clear();
    const pieces = piecesOf(character, variants);
    known.set(character, pieces);
    return pieces;
  };
  const plain = new Map<string, readonly string[]>();
  for (const [word, reading] of Object.entries(spellings))
    written.set(word, readText(reading, readPieces, plain).words);
  return (text) => readText(text, readPieces, written);
}

type Piece = readonly [
  sort: "letter" | "han" | "mark" | "point" | "space" | "line" | "quote" | "nothing",
  text: string,
];

function readText(
  text: string,
  readPieces: (character: string) => readonly Piece[],
  written: ReadonlyMap<string, readonly string[]>,
): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const opens: boolean[] = [];
  // The word that is being read, and whether an apostrophe came last.
  let word = "";
  let wordStart = 0;
  let wordEnd = 0;
  let quoted = false;
  // Whether the last thing read was a Chinese character, and how many lines have begun since.
  let touching = false;
  let lines = 1;

  function push(token: string, start: number, end: number): void {
    for (const one of written.get(token) ?? [token]) {
      words.push(one);
      starts.push(start);
      ends.push(end);
      opens.push(lines > 0);
      lines = 0;
    }
  }
  function endWord(): void {
    if (word !== "") push(word, wordStart, wordEnd);
    word = "";
    quoted = false;
  }
  function take([sort, piece]: Piece, start: number, end: number): void {
    // What nobody sees doesn't part a word.
    if (sort === "nothing") return;
    if (sort === "letter") {
      if (word === "") wordStart = start;
      word += quoted ? `'${piece}` : piece;
      wordEnd = end;
      quoted = false;
      touching = false;
    } else if (sort === "quote" && word !== "" && !quoted) {
      quoted = true;
    } else if (sort === "mark") {
      // An accent belongs to the letter before it.
      if (word !== "" && !quoted) wordEnd = end;
      else if (touching) ends[ends.length - 1] = end;
    } else {
      endWord();
      touching = sort === "han";
      if (sort === "han" || sort === "point") push(piece, start, end);
      // An empty line ends a sentence as a full stop does.
      if (sort === "line" && ++lines === 2 && words.length > 0) push(".", start, end);
    }
  }

  let at = 0;
  for (const character of text) {
    for (const piece of readPieces(character)) take(piece, at, at + character.length);
    at += character.length;
  }
  endWord();
  return { words, starts, ends, opens };
}

const quotes = "'’‘‛ʼʹ′＇`´";
const parting = ",:、~〜–—―";
const ending = ".!?;。";

/** A character in the form in which all that look the same are the same: narrow, small, without accents. */
function piecesOf(character: string, variants: ReadonlyMap<string, string>): readonly Piece[] {
  if (quotes.includes(character)) return [["quote", character]];
  return [...character.normalize("NFKD").toLowerCase()].map((one): Piece => {
    if ("\n\u0085\u2028\u2029".includes(one)) return ["line", one];
    if (/\p{M}/u.test(one)) return ["mark", one];
    if (/\p{Default_Ignorable_Code_Point}/u.test(one)) return ["nothing", one];
    if (/\s/u.test(one)) return ["space", one];
    if (/[\p{Cc}\p{Cf}]/u.test(one)) return ["nothing", one];
    if (/\p{Script=Han}/u.test(one)) return ["han", variants.get(one) ?? one];
    if (/[\p{L}\p{N}]/u.test(one)) return ["letter", one];
    if (parting.includes(one)) return ["point", ","];
    if (ending.includes(one)) return ["point", "."];
    // The rest, such as quotation marks, brackets and emoji, parts words and says nothing; a share is part of what is said.
    return one === "%" ? ["han", one] : ["space", one];
  });
}
