import type { ClaimWords } from "./claim-words.js";
import type { MoneyFigure } from "./money.js";
import type { ServiceWords } from "./service-words.js";
import type { StatuteTexts } from "./statute-texts.js";
import type { Term } from "./term.js";
import type { DocumentTexts, NounTexts, Words } from "./texts.js";

/** A group of words: `"roles"`. */
export type WordGroup =
  | keyof Words
  | keyof ServiceWords
  | keyof ClaimWords
  | Exclude<keyof StatuteTexts, "title" | "clauses" | "circumstances">;

/** What ids in a policy are called, by groups: `words`, `serviceWords`, `claimWords`, `statute` of the texts. */
export type PolicyWords = { readonly [Group in WordGroup]?: { readonly [id: string]: string } };

/** Everything that a comparison of policies is told with, in one language. */
export interface ComparisonTexts {
  /** The policies' documents, for the titles of clauses. */
  readonly documents: readonly DocumentTexts[];
  /** The labels of the noun's fields, or of several nouns; left out: facts are named by their ids. */
  readonly noun?: NounTexts | readonly NounTexts[];
  /** What the ids in the policies are called; of several, the first with a word gives it. Left out: by themselves. */
  readonly words?: PolicyWords | readonly PolicyWords[];
  /** The sentences themselves. */
  readonly sentences: ComparisonSentences;
}

/** Where something stands in a policy, in words that are ready to print. */
export interface PlaceInPolicy {
  /** The part of the policy: `"Obligations"`. */
  readonly section: string;
  /** The clause, with its title where the texts have one. */
  readonly clause?: string;
  /** What it is about, from the outside in; empty: the part itself, or an item of it. */
  readonly what: readonly string[];
}

/** The cases that something is about. */
export interface CasesInWords {
  /** How many combinations of facts. */
  readonly cases: number;
  /** Of how many. */
  readonly of: number;
  /** Facts that show it; empty: it holds whatever they are. */
  readonly sample: readonly string[];
}

/** The sentences in which a comparison of policies is told. They take words that are ready to print. */
export interface ComparisonSentences {
  /** What is compared. */
  readonly compared: (from: string, to: string) => string;
  /** Nothing changed. */
  readonly nothing: string;
  /** A policy by its id and version, and whether it was configured. */
  readonly policy: (id: string, version: string, configured: boolean) => string;
  /** A clause by its id and title. */
  readonly clause: (id: string, title: string) => string;
  /** Something has another value. */
  readonly changed: (place: PlaceInPolicy, before: string, after: string) => string;
  /** Something is new. */
  readonly added: (place: PlaceInPolicy, value: string) => string;
  /** Something is gone. */
  readonly removed: (place: PlaceInPolicy, value: string) => string;
  /** Something stands at another place of its list, from 1. */
  readonly moved: (place: PlaceInPolicy, before: number, after: number) => string;
  /** Cases come to something else. */
  readonly outcome: (table: string, before: string, after: string, cases: CasesInWords) => string;
  /** What a case came to that has no outcome. */
  readonly outcomes: {
    /** It may be one of several. */
    readonly open: (possible: readonly string[]) => string;
    /** No row covers it. */
    readonly gap: string;
    /** Rows contradict each other. */
    readonly contradiction: string;
    /** The table doesn't take the value of a fact. */
    readonly undeclared: string;
  };
  /** Cases come to the same for another reason. */
  readonly reason: {
    readonly [Change in "added" | "removed"]: (
      table: string,
      clause: string,
      outcome: string,
      cases: CasesInWords,
    ) => string;
  };
  /** A clause gives something else, or nothing: what it gave, and what it gives. */
  readonly collected: (
    table: string,
    clause: string,
    before: string | undefined,
    after: string | undefined,
    cases: CasesInWords,
  ) => string;
  /** Something that may be given. */
  readonly perhaps: (what: string) => string;
  /** A fact or field with its value. */
  readonly field: (label: string, value: string) => string;
  /** A comparison with its figure: at least 2. */
  readonly comparison: (label: string, figure: string) => string;
  /** Several fields or facts with their values. */
  readonly fields: (items: readonly string[]) => string;
  /** One of these. */
  readonly or: (items: readonly string[]) => string;
  /** All of these. */
  readonly and: (items: readonly string[]) => string;
  /** A sum with its currency. */
  readonly money: (sum: MoneyFigure) => string;
  /** A term with its unit. */
  readonly term: (term: Term) => string;
  /** True. */
  readonly yes: string;
  /** False. */
  readonly no: string;
  /** A list without items, or a part without fields. */
  readonly none: string;
  /** A figure or setting that is left open. */
  readonly open: string;
  /** Conditions that always hold. */
  readonly always: string;
  /** A place by its parts, from the outside in. */
  readonly place: (parts: readonly string[]) => string;
  /** What the parts of policies are called, by the names of their fields. */
  readonly parts: { readonly [name: string]: string };
  /** What the ids are called that mean the same in every policy: kinds, settings, ways to count. */
  readonly ids: { readonly [id: string]: string };
}
