import type { ComplaintTexts } from "../models/complaint-texts.js";
import type { Fields } from "./fields.js";

/** What an id is called; where the texts have no word for it, the id itself. */
export function nameOf(words: { readonly [id: string]: string } | undefined, id: string): string {
  return words !== undefined && Object.hasOwn(words, id) ? (words[id] ?? id) : id;
}

/** What several ids are called. */
export function namesOf(words: { readonly [id: string]: string }, ids: readonly string[]): readonly string[] {
  return ids.map((id) => nameOf(words, id));
}

/** A clause with its title, where the texts have one. */
export function clauseName(id: string, { documents, sentences }: ComplaintTexts): string {
  const document = documents.find(({ clauses }) => Object.hasOwn(clauses, id));
  const title = document?.clauses[id]?.title;
  return title === undefined ? id : sentences.phrases.clause(id, title);
}

/** What a fact is called. */
export function labelOf(name: string, { noun }: ComplaintTexts): string {
  return Object.hasOwn(noun.facts, name) ? (noun.facts[name]?.label ?? name) : name;
}

/** How to ask for a fact. */
export function questionOf(name: string, { noun }: ComplaintTexts): string {
  return Object.hasOwn(noun.facts, name) ? (noun.facts[name]?.question ?? name) : name;
}

/** The facts among these that have a value, each with it. */
export function factsInWords(names: readonly string[], facts: Fields, texts: ComplaintTexts): readonly string[] {
  return names.flatMap((name) => {
    const value = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return value === undefined
      ? []
      : [texts.sentences.phrases.fact(labelOf(name, texts), valueInWords(name, value, texts))];
  });
}

function valueInWords(name: string, value: unknown, texts: ComplaintTexts): string {
  const { yes, no, none, and, money } = texts.sentences.phrases;
  const values = Object.hasOwn(texts.noun.facts, name) ? texts.noun.facts[name]?.values : undefined;
  if (typeof value === "boolean") return value ? yes : no;
  if (Array.isArray(value)) return value.length === 0 ? none : and(value.map((item) => nameOf(values, String(item))));
  if (typeof value === "object" && value !== null && "amount" in value && "currency" in value) {
    return money({ amount: String(value.amount), currency: String(value.currency) });
  }
  return nameOf(values, String(value));
}
