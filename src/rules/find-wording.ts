import type { WordingPattern } from "../models/wording-policy.js";
import type { CompiledPattern, CompiledWording } from "./compile-wording.js";
import { endsOfPhrase, type ReadText } from "./ends-of-phrase.js";

/** A pattern, and where it was found. */
export interface FoundWording {
  /** The pattern. */
  readonly pattern: WordingPattern;
  /** The place of its first word. */
  readonly from: number;
  /** The place after its last word. */
  readonly to: number;
}

/**
 * Every place of a text where one of the patterns is said and nothing makes it harmless, by place, the longest first.
 * Of the ways to read a pattern from one place on, the longest counts.
 *
 * At each word only the phrases that may begin with it are tried, and around each one found its contexts. Either looks
 * no further than it is long itself, so the time is in proportion to the length of the text, whatever the text is.
 */
export function findWording(wordings: readonly CompiledWording[], text: ReadText): readonly FoundWording[] {
  const found: FoundWording[] = [];
  for (let from = 0; from < text.words.length; from++) {
    const word = text.words[from] ?? "";
    const here: FoundWording[] = [];
    for (const wording of wordings) {
      for (const { of, parts } of wording.get(word) ?? []) {
        const ends = endsOfPhrase(parts, text, from, of.gap, 1);
        if (ends.length === 0) continue;
        const to = Math.max(...ends);
        if (!isHarmless(of, text, from, to)) here.push({ pattern: of.pattern, from, to });
      }
    }
    if (here.length > 0) found.push(...here.sort((a, b) => b.to - a.to));
  }
  return found;
}

/** Whether one of the contexts of a pattern stands around it. */
function isHarmless({ contexts, gap }: CompiledPattern, text: ReadText, from: number, to: number): boolean {
  return contexts.some(
    ({ before, after }) =>
      endsOfPhrase(before, text, from, gap, -1).length > 0 && endsOfPhrase(after, text, to, gap, 1).length > 0,
  );
}
