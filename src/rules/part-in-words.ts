import type { ComparisonTexts } from "../models/comparison-texts.js";
import type { ServiceWords } from "../models/service-words.js";
import type { TermUnit } from "../models/term.js";
import type { Words } from "../models/texts.js";
import { nameOf } from "./explain-names.js";
import { isPlainRecord, type PlainRecord } from "./match-items.js";

type Group = keyof Words | keyof ServiceWords;

/** Which words name what stands in a field of a policy; `facts`: the labels of the noun. */
const groups: { readonly [field: string]: readonly (Group | "facts")[] } = {
  by: ["roles"],
  to: ["roles"],
  from: ["roles"],
  roles: ["roles"],
  owedBy: ["roles"],
  owedTo: ["roles"],
  extendedBy: ["roles"],
  backTo: ["roles"],
  duty: ["duties"],
  about: ["abouts"],
  at: ["occasions", "facts"],
  step: ["steps"],
  steps: ["steps"],
  needs: ["needs"],
  skippedIf: ["skips"],
  task: ["tasks"],
  record: ["records"],
  fields: ["fields"],
  case: ["cases"],
  list: ["lists"],
  items: ["items"],
  of: ["faults", "approvals"],
  what: ["consequences"],
  parameter: ["parameters"],
  then: ["severities", "outcomes"],
  priority: ["severities", "outcomes"],
  valid: ["severities"],
  startsAt: ["facts"],
  doneAt: ["facts"],
  replacedBy: ["facts"],
  until: ["facts"],
  voids: ["facts"],
  events: ["facts"],
  fact: ["facts"],
  facts: ["facts"],
};

const units: readonly TermUnit[] = ["minute", "hour", "working-hour", "day", "working-day", "week", "month", "year"];

const comparisons = ["atLeast", "above", "atMost", "below", "equals", "hasAny", "hasAll", "hasNone"];

/** What a fact is called. */
export function factLabel(name: string, { noun }: ComparisonTexts): string {
  return noun !== undefined && Object.hasOwn(noun.facts, name) ? (noun.facts[name]?.label ?? name) : name;
}

/** What a field of a policy is called. */
export function partLabel(name: string, { sentences }: ComparisonTexts): string {
  return nameOf(sentences.parts, name);
}

/** Facts with their values. */
export function factsInWords(facts: PlainRecord, texts: ComparisonTexts): readonly string[] {
  return Object.entries(facts).map(([name, value]) =>
    texts.sentences.field(factLabel(name, texts), factInWords(name, value, texts)),
  );
}

/** The value of a fact, or what its declaration says. */
export function factInWords(name: string, value: unknown, texts: ComparisonTexts): string {
  return inWords(value, { texts, wordIn: () => valueWords(name, texts), field: name, list: texts.sentences.and });
}

/** A condition on a fact: of several values, one. */
export function conditionInWords(name: string, condition: unknown, texts: ComparisonTexts): string {
  return inWords(condition, { texts, wordIn: () => valueWords(name, texts), field: name, list: texts.sentences.or });
}

/** What stands in a field of a policy. */
export function partInWords(field: string, value: unknown, texts: ComparisonTexts): string {
  if (field === "when") return conditionsInWords(value, texts);
  const wordIn = (inner: string) => (id: string) => wordFor(inner, id, texts);
  return inWords(value, { texts, wordIn, field, list: texts.sentences.and });
}

function valueWords(name: string, { noun }: ComparisonTexts): (value: string) => string {
  const values = noun !== undefined && Object.hasOwn(noun.facts, name) ? noun.facts[name]?.values : undefined;
  return (value) => nameOf(values, value);
}

/** How something is told. */
interface Telling {
  readonly texts: ComparisonTexts;
  /** What an id is called that stands in a field. */
  readonly wordIn: (field: string) => (id: string) => string;
  /** The field in which it stands. */
  readonly field: string;
  /** How a list of values is read. */
  readonly list: (items: readonly string[]) => string;
}

function inWords(value: unknown, telling: Telling): string {
  const { texts, wordIn, field, list } = telling;
  const { sentences } = texts;
  if (value === null) return sentences.open;
  if (typeof value === "boolean") return value ? sentences.yes : sentences.no;
  if (Array.isArray(value)) {
    const items = value.map((item) => inWords(item, telling));
    if (items.length === 0) return sentences.none;
    return value.some(isPlainRecord) ? sentences.fields(items) : list(items);
  }
  if (!isPlainRecord(value)) return wordIn(field)(String(value));
  const { amount, unit, currency, parameter } = value;
  const termUnit = units.find((one) => one === unit);
  if (typeof currency === "string") return sentences.money({ amount: String(amount), currency });
  if (termUnit !== undefined) return sentences.term({ amount: Number(amount), unit: termUnit });
  if (typeof parameter === "string") return wordFor("parameter", parameter, texts);
  const told = Object.entries(value).flatMap(([name, part]) => {
    const label = partLabel(name, texts);
    if (comparisons.includes(name)) return sentences.comparison(label, inWords(part, telling));
    // The clause is named by itself.
    if (name === "clause") return [];
    const inside =
      name === "when"
        ? conditionsInWords(part, texts)
        : inWords(part, { ...telling, field: name, list: sentences.and });
    return sentences.field(label, inside);
  });
  return told.length === 0 ? sentences.none : sentences.fields(told);
}

/** Conditions, of which one conjunction must hold. */
function conditionsInWords(when: unknown, texts: ComparisonTexts): string {
  const { fields, or, always, field } = texts.sentences;
  const conjunctions = [when].flat().map((one) => {
    const facts = Object.entries(isPlainRecord(one) ? one : {}).map(([name, condition]) =>
      field(factLabel(name, texts), conditionInWords(name, condition, texts)),
    );
    return facts.length === 0 ? always : fields(facts);
  });
  return or(conjunctions);
}

/** What an id is called that stands in a field. */
function wordFor(field: string, id: string, texts: ComparisonTexts): string {
  for (const group of groups[field] ?? []) {
    const words = group === "facts" ? undefined : texts.words?.[group];
    const word = group === "facts" ? factLabel(id, texts) : nameOf(words, id);
    if (word !== id) return word;
  }
  return id;
}
