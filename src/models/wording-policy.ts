import type { Policy } from "./policy.js";

/**
 * What can be wrong with the wording of a reply. `bewildering`: jargon, hints and reasons that say nothing;
 * `careless-answer`: something said to the customer without being sure of it; `ignoring`: the customer is told that
 * nobody will listen; `refusal`: the customer, the call or the complaint is turned away.
 */
export type WordingKind =
  | "insult"
  | "curt-address"
  | "brush-off"
  | "blame-shifting"
  | "impatience"
  | "ignorance"
  | "defiance"
  | "bewildering"
  | "overpromise"
  | "pressure"
  | "dispute"
  | "careless-answer"
  | "ignoring"
  | "refusal";

/** What such wording does to the customer, in a few words. */
export type WordingGroup = "dismissive" | "blaming" | "impatient" | "overpromising" | "insulting" | "confronting";

/** A language that replies are looked through in. */
export type WordingLanguage = "en" | "zh";

/**
 * A way of saying something that a reply should not have, and what to say instead. Plain data.
 *
 * A phrase is written as it is said, in any case and width, contractions or not; it is found as whole words, and in
 * Chinese as characters in a row. `(a|b)` stands for one of several, an empty one for nothing: `(very|) sorry`. `…`
 * stands for a few words, or none, of the same part of a sentence, `^` for the start of a part of a sentence, and `$`
 * for its end. A comma in a phrase is one in the text; other marks count for nothing. There is no more to it: no part
 * repeats, and none stands within another.
 */
export interface WordingPattern {
  /** Its name in findings: `"en-not-my-problem"`. */
  readonly id: string;
  /** What is wrong with it. */
  readonly kind: WordingKind;
  /** The language that it is in. */
  readonly language: WordingLanguage;
  /** The phrases, each enough to be found. */
  readonly say: readonly string[];
  /** What makes it harmless, `~` standing for the phrase found: `"not…~"`, `"~ (until|before)"`. */
  readonly unless?: readonly string[];
  /** A courteous way to say it, in the same language. Where a name or an hour belongs, it says so in brackets. */
  readonly instead: string;
}

/** Which clauses a kind of wording is forbidden by. */
export interface WordingRule<Clause extends string> {
  /** The group that it belongs to. */
  readonly group: WordingGroup;
  /** The clauses that forbid it. */
  readonly clauses: readonly Clause[];
}

/** What a reply to a customer should not say. */
export interface WordingPolicy<Clause extends string> extends Policy<"reply", Clause, never> {
  /** The kinds of wording, each with the clauses that forbid it. */
  readonly kinds: { readonly [Kind in WordingKind]: WordingRule<Clause> };
  /** What is looked for. Of two that fit one place alike, the first is named. */
  readonly patterns: readonly WordingPattern[];
  /** How many words, in Chinese characters, `…` stands for at most. */
  readonly gap: { readonly [Language in WordingLanguage]: number };
  /** Words that are read as others, in patterns and replies: `"can't"` as `"can not"`. */
  readonly spellings: { readonly [written: string]: string };
  /** Characters that are read as others: the first of `written` as the first of `read`, and so on. */
  readonly characters: {
    /** As they may stand in a reply. */
    readonly written: string;
    /** As the patterns have them. */
    readonly read: string;
  };
}
