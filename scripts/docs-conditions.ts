import type { FactText, NounTexts } from "../src/models/texts.js";
import type { PageWords } from "./docs-words.js";

/** What the conditions of a policy's tables are told with. */
export interface Telling {
  readonly page: PageWords;
  readonly noun: NounTexts;
  /** The values of the parameters as text, by name. */
  readonly parameters: { readonly [name: string]: string };
  /** The values that each fact can have, where they are few. */
  readonly valuesOf: (fact: string) => readonly string[];
}

type Named = { readonly [name: string]: unknown };

/** The conjunctions of a row: one or several. */
export function conjunctionsOf(when: unknown): readonly Named[] {
  return Array.isArray(when) ? when.map(named) : [named(when)];
}

/** A row's conditions in words: `Cause found: not Unfounded; Personal injury: yes`. */
export function conditionsInWords(when: unknown, telling: Telling): string {
  const { page } = telling;
  const { common, alternatives } = alternativesInWords(when, telling);
  if (alternatives.length === 0) return common === "" ? page.always : common;
  return common === ""
    ? alternatives.join(`<br>${page.or.trimStart()}`)
    : [page.andOneOf(common), ...alternatives.map((one) => `– ${one}`)].join("<br>");
}

/** The conditions that all conjunctions of a row share, and what each has besides. */
export function alternativesInWords(
  when: unknown,
  telling: Telling,
): { readonly common: string; readonly alternatives: readonly string[] } {
  const conjunctions = conjunctionsOf(when).map((conjunction) =>
    Object.entries(conjunction).map(
      ([fact, condition]) =>
        `${labelOf(fact, telling)}${telling.page.colon}${conditionInWords(fact, condition, telling)}`,
    ),
  );
  const [first = [], ...others] = conjunctions;
  const common = first.filter((part) => others.every((other) => other.includes(part)));
  const alternatives = conjunctions.map((parts) => parts.filter((part) => !common.includes(part)));
  // Where one of them asks for nothing more, the others don't matter.
  const needed = alternatives.some((parts) => parts.length === 0) ? [] : alternatives;
  return {
    common: common.join(telling.page.and),
    alternatives: needed.map((parts) => parts.join(telling.page.and)),
  };
}

/** What is wanted of one fact: `not Unfounded`, `2 or more`. */
export function conditionInWords(fact: string, condition: unknown, telling: Telling): string {
  const { page } = telling;
  if (typeof condition === "boolean") return condition ? page.yes : page.no;
  if (typeof condition === "string") return wordOfValue(fact, condition, telling);
  if (Array.isArray(condition)) {
    const left = telling.valuesOf(fact).filter((value) => !condition.includes(value));
    const [only] = left;
    if (left.length === 1 && only !== undefined && condition.length > 1) {
      return page.not(wordOfValue(fact, only, telling));
    }
    const words = condition.map((value) => wordOfValue(fact, String(value), telling));
    return words.length > 1 ? page.oneOf(words) : words.join("");
  }
  return Object.entries(named(condition))
    .map(([comparison, wanted]) => comparisonInWords(fact, comparison, wanted, telling))
    .join(page.and);
}

/** What a fact is called. */
export function labelOf(fact: string, { noun }: Telling): string {
  return textOf(fact, noun).label;
}

function comparisonInWords(fact: string, comparison: string, wanted: unknown, telling: Telling): string {
  const { page } = telling;
  const sign = signs[comparison];
  if (sign !== undefined) return `${sign} ${figureOf(wanted, telling)}`;
  const values = (Array.isArray(wanted) ? wanted : []).map((value) => wordOfValue(fact, String(value), telling));
  const [only] = values;
  if (values.length === 1 && only !== undefined && comparison !== "hasNone") return only;
  const all = values.join(page.comma);
  if (comparison === "hasAny") return page.any(all);
  if (comparison === "hasAll") return page.all(all);
  if (comparison === "hasNone") return page.none(all);
  throw new Error(`${fact}: no words for the condition ${comparison}`);
}

const signs: { readonly [comparison: string]: string } = {
  atLeast: "≥",
  above: ">",
  atMost: "≤",
  below: "<",
  equals: "=",
};

function figureOf(wanted: unknown, { page, parameters }: Telling): string {
  const { parameter, amount, currency } = named(wanted);
  if (typeof parameter === "string") return page.by(String(parameters[parameter]), `\`${parameter}\``);
  return amount === undefined ? String(wanted) : sumIn(String(amount), String(currency));
}

/** A sum of money: `CNY 1,000,000.00`. */
export function sumIn(amount: string, currency: string): string {
  return `${currency} ${amount.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",")}`;
}

function wordOfValue(fact: string, value: string, { noun }: Telling): string {
  const text = textOf(fact, noun).values?.[value];
  if (text === undefined) throw new Error(`${fact}: no text for the value ${value}`);
  return text;
}

function textOf(fact: string, { facts }: NounTexts): FactText {
  const text = facts[fact];
  if (text === undefined) throw new Error(`no text for the fact ${fact}`);
  return text;
}

function named(value: unknown): Named {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
