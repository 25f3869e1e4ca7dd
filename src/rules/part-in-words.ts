import type { ComparisonTexts, WordGroup } from "../models/comparison-texts.js";
import type { TermUnit } from "../models/term.js";
import type { FactText } from "../models/texts.js";
import { nameOf } from "./explain-names.js";
import { isPlainRecord, type PlainRecord } from "./match-items.js";

/** Which words name what stands in the fields of policies; `facts`, `values`: the labels and values of the noun. */
const fieldsNamedBy: readonly (readonly [group: WordGroup | "facts" | "values", fields: readonly string[]])[] = [
  ["roles", ["by", "to", "from", "role", "roles", "owedBy", "owedTo", "extendedBy", "backTo", "followUp"]],
  [
    "roles",
    ["approver", "between", "broughtToAgreementBy", "customers", "holder", "mediator", "owner", "reviewer", "value"],
  ],
  ["duties", ["duty", "duties"]],
  ["abouts", ["about"]],
  ["occasions", ["at"]],
  ["procedures", ["id", "procedures"]],
  ["steps", ["step", "steps"]],
  ["needs", ["needs"]],
  ["skips", ["skippedIf"]],
  ["tasks", ["task"]],
  ["records", ["record", "form"]],
  ["fields", ["fields"]],
  ["cases", ["case"]],
  ["lists", ["list", "of"]],
  ["items", ["items", "values", "between"]],
  ["faults", ["of"]],
  ["approvals", ["of"]],
  ["consequences", ["what"]],
  ["parameters", ["parameter", "amount", "atLeast", "days", "perDay", "times"]],
  ["missing", ["parameter"]],
  ["severities", ["then", "priority", "valid"]],
  ["remedies", ["then", "priority", "remedy", "remedies", "beyond", "return", "exchange", "repair", "refurbish"]],
  ["outcomes", ["then", "priority", "action", "afterwards", "before", "gap", "rung", "security", "tier", "treatedAs"]],
  ["outcomes", ["unclearOrUnacceptable", "visit"]],
  ["forms", ["in-kind", "gesture"]],
  ["cash", ["cash"]],
  ["settings", ["siteTimeFrom", "higherRateAppliesTo"]],
  ["notices", ["notice"]],
  ["laws", ["law"]],
  ["binds", ["binds"]],
  ["certainties", ["certainty"]],
  ["provinces", ["province", "provinces"]],
  ["matters", ["matter"]],
  ["points", ["how", "points", "terms"]],
  ["events", ["startsAt"]],
  ["facts", ["at", "doneAt", "doneBy", "endedAt", "events", "fact", "facts", "permission", "replacedBy", "result"]],
  ["facts", ["arrangements", "doneWith", "startsAt", "until", "voids"]],
  ["values", ["causes", "values"]],
];

/** Fields that hold facts by their names; the conditions among them. */
const holdFacts = ["when", "knownBy", "facts", "assumes"];
const conditions = ["when", "knownBy"];

const units: readonly TermUnit[] = ["minute", "hour", "working-hour", "day", "working-day", "week", "month", "year"];

const comparisons = ["atLeast", "above", "atMost", "below", "equals", "hasAny", "hasAll", "hasNone"];

/** What an id in a group of words is called. */
function wordOf(group: WordGroup, id: string, { words }: ComparisonTexts): string {
  const found = [words ?? []].flat().find((one) => Object.hasOwn(one[group] ?? {}, id));
  return found?.[group]?.[id] ?? id;
}

function factText(name: string, { noun }: ComparisonTexts): FactText | undefined {
  return [noun ?? []].flat().find(({ facts }) => Object.hasOwn(facts, name))?.facts[name];
}

/** What a fact is called. */
export function factLabel(name: string, texts: ComparisonTexts): string {
  return factText(name, texts)?.label ?? partLabel(name, texts);
}

/** What a field of a policy is called. */
export function partLabel(name: string, { sentences }: ComparisonTexts): string {
  return nameOf(sentences.parts, name);
}

/** What is called by a name in another field: a fact, a parameter, a procedure, a setting, a field. */
export function labelWithin(holder: string, name: string, texts: ComparisonTexts): string {
  if (holdFacts.includes(holder)) return factLabel(name, texts);
  if (holder === "parameters") return wordFor("parameter", name, texts);
  if (holder === "procedures") return wordOf("procedures", name, texts);
  return partLabel(holder === "settings" ? wordOf("settings", name, texts) : name, texts);
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
  if (conditions.includes(field)) return conditionsInWords(value, texts);
  const wordIn = (inner: string) => (id: string) => wordFor(inner, id, texts);
  return inWords(value, { texts, wordIn, field, list: texts.sentences.and });
}

function valueWords(name: string, texts: ComparisonTexts): (value: string) => string {
  return (value) => nameOf({ ...texts.sentences.ids, ...factText(name, texts)?.values }, value);
}

/** What the values of the noun's facts are called, for fields that name some without their fact. */
function everyValue({ noun }: ComparisonTexts): { readonly [value: string]: string } {
  const facts = [noun ?? []].flat().flatMap((one) => Object.values(one.facts));
  return Object.assign({}, ...facts.map(({ values }) => values));
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
  // The amount may be a parameter, with more fields around it.
  if (termUnit !== undefined && typeof amount === "number") return sentences.term({ amount, unit: termUnit });
  if (typeof parameter === "string" && Object.keys(value).length === 1) return wordFor("parameter", parameter, texts);
  const told = Object.entries(value).flatMap(([name, part]) => {
    const label = labelWithin(field, name, texts);
    if (holdFacts.includes(field)) return sentences.field(label, factInWords(name, part, texts));
    if (comparisons.includes(name)) return sentences.comparison(label, inWords(part, { ...telling, field: name }));
    // The clause is named by itself.
    if (name === "clause") return [];
    const inside = conditions.includes(name)
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
  for (const [group, fields] of fieldsNamedBy) {
    if (!fields.includes(field)) continue;
    const word =
      group === "facts"
        ? (factText(id, texts)?.label ?? id)
        : group === "values"
          ? nameOf(everyValue(texts), id)
          : wordOf(group, id, texts);
    if (word !== id) return word;
  }
  return nameOf(texts.sentences.ids, id);
}
