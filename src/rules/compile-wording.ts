import { type Problem, shown } from "../models/errors.js";
import type { WordingPattern, WordingPolicy } from "../models/wording-policy.js";
import { type PhrasePart, readContext, readPhrase } from "./read-phrase.js";
import type { TokenReader } from "./read-tokens.js";

/** A pattern whose phrases are read. */
export interface CompiledPattern {
  /** The pattern. */
  readonly pattern: WordingPattern;
  /** How many words `…` stands for at most. */
  readonly gap: number;
  /** What makes it harmless: what comes before, in the order of reading backwards, and what comes after. */
  readonly contexts: readonly { readonly before: readonly PhrasePart[]; readonly after: readonly PhrasePart[] }[];
}

/** A phrase of a pattern. */
export interface CompiledPhrase {
  /** Whose phrase it is. */
  readonly of: CompiledPattern;
  /** What it consists of. */
  readonly parts: readonly PhrasePart[];
}

/** Phrases by each word that they may begin with, in the order of their patterns. */
export type CompiledWording = ReadonlyMap<string, readonly CompiledPhrase[]>;

/**
 * Reads patterns, which may come from a database.
 *
 * @param patterns - What is meant to be a list of patterns.
 * @param policy - Whose kinds there are, and how far a gap goes.
 * @param read - What reads their phrases.
 * @param path - Where the list stands.
 * @param problems - Where each problem goes.
 * @param taken - The ids that are taken; those of the patterns are added.
 */
export function compileWording(
  patterns: unknown,
  policy: WordingPolicy<string>,
  read: TokenReader,
  path: string,
  problems: Problem[],
  taken: Set<string>,
): CompiledWording {
  const compiled = new Map<string, CompiledPhrase[]>();
  if (!Array.isArray(patterns)) {
    problems.push({ path, wanted: "a list of patterns", got: shown(patterns) });
    return compiled;
  }
  patterns.forEach((given: unknown, place) => {
    const at = `${path}.${place}`;
    const pattern = patternOf(given, policy, at, problems);
    if (pattern === undefined) return;
    if (taken.has(pattern.id)) {
      problems.push({ path: `${at}.id`, wanted: "an id that no other pattern has", got: shown(pattern.id) });
    }
    taken.add(pattern.id);
    const refuse = (field: string, wanted: string, got: string) =>
      problems.push({ path: `${at}.${field}`, wanted, got: shown(got) });
    const contexts = (pattern.unless ?? []).flatMap((context, index) => {
      const sides = readContext(context, read);
      if ("wanted" in sides) refuse(`unless.${index}`, sides.wanted, context);
      return "wanted" in sides ? [] : [{ before: [...sides.before].reverse(), after: sides.after }];
    });
    const of = { pattern, gap: policy.gap[pattern.language], contexts };
    pattern.say.forEach((phrase, index) => {
      const said = readPhrase(phrase, read);
      if ("wanted" in said) refuse(`say.${index}`, said.wanted, phrase);
      else enter(compiled, { of, parts: said.parts });
    });
  });
  return compiled;
}

function enter(compiled: Map<string, CompiledPhrase[]>, phrase: CompiledPhrase): void {
  for (const word of firstWords(phrase.parts)) {
    const those = compiled.get(word);
    if (those === undefined) compiled.set(word, [phrase]);
    else those.push(phrase);
  }
}

/** Every word that a phrase may begin with. */
function firstWords(parts: readonly PhrasePart[]): ReadonlySet<string> {
  const first = new Set<string>();
  for (const part of parts) {
    if (part.kind !== "words") continue;
    for (const [word] of part.oneOf) if (word !== undefined) first.add(word);
    if (part.oneOf.every(({ length }) => length > 0)) break;
  }
  return first;
}

/** The pattern as a copy, so that nothing that the caller holds can change it; nothing if it is none. */
function patternOf(
  given: unknown,
  { kinds, gap }: WordingPolicy<string>,
  at: string,
  problems: Problem[],
): WordingPattern | undefined {
  if (typeof given !== "object" || given === null) {
    problems.push({ path: at, wanted: "a pattern", got: shown(given) });
    return undefined;
  }
  const { id, kind, language, say, unless, instead }: { readonly [field: string]: unknown } = { ...given };
  const right = {
    id: isText(id),
    kind: isOneOf(kind, kinds),
    language: isOneOf(language, gap),
    say: isTexts(say) && say.length > 0,
    unless: unless === undefined || isTexts(unless),
    instead: isText(instead),
  };
  const wanted: { readonly [field: string]: string } = {
    id: "text",
    kind: `one of ${namesOf(kinds)}`,
    language: `one of ${namesOf(gap)}`,
    say: "a list of phrases, at least one",
    unless: "a list of phrases",
    instead: "text",
  };
  const fields = { id, kind, language, say, unless, instead };
  const wrong = Object.entries({ ...fields, ...given })
    .filter(([field]) => !Object.entries(right).some(([name, fits]) => name === field && fits))
    .map(([field, got]) => ({
      path: `${at}.${field}`,
      wanted: wanted[field] ?? "left out: there is no such field",
      got: shown(got),
    }));
  problems.push(...wrong);
  if (wrong.length > 0 || !isText(id) || !isOneOf(kind, kinds) || !isOneOf(language, gap)) return undefined;
  if (!isTexts(say) || !isText(instead)) return undefined;
  return { id, kind, language, say: [...say], ...(isTexts(unless) && { unless: [...unless] }), instead };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isOneOf<Names extends object>(value: unknown, names: Names): value is keyof Names {
  return typeof value === "string" && Object.hasOwn(names, value);
}

function namesOf(names: object): string {
  return Object.keys(names)
    .map((name) => JSON.stringify(name))
    .join(", ");
}
