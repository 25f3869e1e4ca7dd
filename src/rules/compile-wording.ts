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
  readonly contexts: readonly { readonly before: readonly CompiledPart[]; readonly after: readonly CompiledPart[] }[];
}

/** A phrase of a pattern. */
export interface CompiledPhrase {
  /** Whose phrase it is. */
  readonly of: CompiledPattern;
  /** What it consists of. */
  readonly parts: readonly CompiledPart[];
}

/** A part of a phrase in which each word is looked at once, however many words may stand there. */
export type CompiledPart =
  | { readonly kind: "words"; readonly oneOf: Branch }
  | Exclude<PhrasePart, { readonly kind: "words" }>;

/** How a group may go on, word by word. */
export interface Branch {
  /** Whether one of its rows of words ends here. */
  readonly ends: boolean;
  /** What may come next. */
  readonly next: ReadonlyMap<string, Branch>;
}

/** Phrases by each word that they may begin with, in the order of their patterns. */
export type CompiledWording = ReadonlyMap<string, readonly CompiledPhrase[]>;

/** What patterns are read for. */
interface Reading {
  /** Whose kinds there are, and how far a gap goes. */
  readonly policy: Pick<WordingPolicy<string>, "kinds" | "gap">;
  /** What reads their phrases. */
  readonly read: TokenReader;
  /** Where each problem goes. */
  readonly problems: Problem[];
  /** The ids that are taken; those of the patterns are added. */
  readonly taken: Set<string>;
}

/** Reads what is meant to be a list of patterns, and may come from a database. */
export function compileWording(patterns: unknown, path: string, reading: Reading): CompiledWording {
  const compiled = new Map<string, CompiledPhrase[]>();
  if (!Array.isArray(patterns)) {
    reading.problems.push({ path, wanted: "a list of patterns", got: shown(patterns) });
    return compiled;
  }
  const phrases = patterns.flatMap((given: unknown, place) => phrasesOf(given, `${path}.${place}`, reading));
  for (const phrase of phrases) {
    for (const word of firstWords(phrase.parts)) {
      const those = compiled.get(word);
      if (those === undefined) compiled.set(word, [phrase]);
      else those.push(phrase);
    }
  }
  return compiled;
}

function phrasesOf(given: unknown, at: string, reading: Reading): readonly CompiledPhrase[] {
  const { policy, read, problems, taken } = reading;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    problems.push({ path: at, wanted: "a pattern", got: shown(given) });
    return [];
  }
  const { id, kind, language, say, unless, instead }: { readonly [field: string]: unknown } = { ...given };
  const before = problems.length;
  problems.push(...faultsOf({ id, kind, language, say, unless, instead, ...given }, at, reading));
  if (typeof id === "string") taken.add(id);
  const said = readEach(say, `${at}.say`, problems, (phrase) => readPhrase(phrase, read));
  const contexts = readEach(unless, `${at}.unless`, problems, (context) => readContext(context, read));
  if (problems.length > before || !isText(id) || !isOneOf(kind, policy.kinds) || !isOneOf(language, policy.gap))
    return [];
  if (!isTexts(say) || !isText(instead)) return [];
  const of = {
    pattern: { id, kind, language, say, instead },
    gap: policy.gap[language],
    contexts: contexts.map((sides) => ({ before: backwards(sides.before), after: sides.after.map(forwards) })),
  };
  return said.map(({ parts }) => ({ of, parts: parts.map(forwards) }));
}

/** The fields that aren't what they should be, each as a problem. */
function faultsOf(fields: { readonly [field: string]: unknown }, at: string, { policy, taken }: Reading): Problem[] {
  const wanted: { readonly [field: string]: readonly [right: (value: unknown) => boolean, wanted: string] } = {
    id: [(id) => isText(id) && !taken.has(id), "text that is the id of no other pattern"],
    kind: [(kind) => isOneOf(kind, policy.kinds), `one of ${namesOf(policy.kinds)}`],
    language: [(language) => isOneOf(language, policy.gap), `one of ${namesOf(policy.gap)}`],
    say: [(say) => isTexts(say) && say.length > 0, "a list of phrases, at least one"],
    unless: [(unless) => unless === undefined || isTexts(unless), "a list of phrases"],
    instead: [isText, "text"],
  };
  return Object.entries(fields).flatMap(([field, value]) => {
    const [right, text] = (Object.hasOwn(wanted, field) && wanted[field]) || [];
    if (right?.(value) === true) return [];
    return [{ path: `${at}.${field}`, wanted: text ?? "left out: there is no such field", got: shown(value) }];
  });
}

/** Reads each phrase of a list; those that can't be read are problems, and what is no list has its own. */
function readEach<Read extends object>(
  phrases: unknown,
  path: string,
  problems: Problem[],
  readOne: (phrase: string) => Read | { readonly wanted: string },
): readonly Read[] {
  if (!isTexts(phrases)) return [];
  return phrases.flatMap((phrase, place) => {
    const read = readOne(phrase);
    if (!("wanted" in read)) return [read];
    problems.push({ path: `${path}.${place}`, wanted: String(read.wanted), got: shown(phrase) });
    return [];
  });
}

function forwards(part: PhrasePart): CompiledPart {
  return part.kind === "words" ? { kind: "words", oneOf: branchOf(part.oneOf) } : part;
}

function backwards(parts: readonly PhrasePart[]): readonly CompiledPart[] {
  return parts
    .map((part) =>
      part.kind === "words" ? { kind: part.kind, oneOf: part.oneOf.map((words) => [...words].reverse()) } : part,
    )
    .map(forwards)
    .reverse();
}

function branchOf(rows: readonly (readonly string[])[]): Branch {
  const going = rows.filter((words) => words.length > 0);
  const first = new Set(going.flatMap(([word = ""]) => word));
  const next = [...first].map((word) => {
    const rest = going.filter((words) => words[0] === word).map((words) => words.slice(1));
    return [word, branchOf(rest)] as const;
  });
  return { ends: going.length < rows.length, next: new Map(next) };
}

/** Every word that a phrase may begin with. */
function firstWords(parts: readonly CompiledPart[]): ReadonlySet<string> {
  const first = new Set<string>();
  for (const part of parts) {
    if (part.kind !== "words") continue;
    for (const word of part.oneOf.next.keys()) first.add(word);
    if (!part.oneOf.ends) break;
  }
  return first;
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
