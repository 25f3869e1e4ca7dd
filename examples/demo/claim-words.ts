import type { MoneyFigure } from "redress";
import type { DocumentTexts, NounTexts } from "redress/texts/en";
import * as english from "redress/texts/en";
import * as chinese from "redress/texts/zh";
import { claimLabels } from "./claim-labels.js";
import type { DecidedClaim } from "./decide-claim.js";
import { labelsOf, type ReportOptions } from "./look.js";

type Words = { readonly [id: string]: string } | undefined;

/** Everything that a claim's block is told with: an id that has no word is shown as it is. */
export function wordsFor(kind: DecidedClaim["kind"], options: ReportOptions) {
  const texts = options.language === "en" ? english : chinese;
  const nouns: { readonly [Kind in DecidedClaim["kind"]]: readonly [NounTexts, DocumentTexts] } = {
    damageClaim: [texts.damageClaim, texts.hcm],
    returnRequest: [texts.returnRequest, texts.frr],
    benefit: [texts.benefit, texts.cpr],
  };
  const [noun, document] = nouns[kind];
  return wordsOf(noun.facts, document.clauses, options);
}

/** Everything that answers on these facts and clauses are told with. */
export function wordsOf(facts: NounTexts["facts"], clauses: DocumentTexts["clauses"], options: ReportOptions) {
  const { claimWords, words, sentences } = options.language === "en" ? english : chinese;
  const { phrases } = sentences;
  const field = (path: string) => (Object.hasOwn(facts, path) ? facts[path] : undefined);

  const titleOf = (id: string) => (Object.hasOwn(clauses, id) ? clauses[id]?.title : undefined);
  function clause(id: string): string {
    const title = titleOf(id);
    return title === undefined ? id : phrases.clause(id, title);
  }
  function value(path: string, given: unknown): string {
    if (typeof given === "boolean") return given ? phrases.yes : phrases.no;
    if (isMoney(given)) return phrases.money(given);
    const text = String(given);
    return /^\d{4}-\d\d-\d\d$/.test(text) ? dayIn(text, options) : nameIn(field(path)?.values, text);
  }
  return {
    say: claimLabels[options.language],
    shared: labelsOf(options),
    claimWords,
    phrases,
    severity: sentences.severity,
    stepLine: sentences.handling.step,
    money: phrases.money,
    day: (day: string) => dayIn(day, options),
    clause,
    title: (id: string) => titleOf(id) ?? "",
    label: (path: string) => field(path)?.label ?? nameIn(claimWords.missing, path),
    question: (path: string) => field(path)?.question ?? path,
    value,
    role: (id: string) => nameIn({ ...claimWords.roles, ...words.roles }, id),
    /** A parameter, a field or an option that an answer lacks. */
    lacking: (name: string) =>
      Object.hasOwn(claimWords.missing, name) ? nameIn(claimWords.missing, name) : (field(name)?.label ?? name),
    /** The facts among these that are known, each with its value. */
    facts: (names: readonly string[], facts: { readonly [name: string]: unknown }): readonly string[] =>
      names.flatMap((name) => {
        const given = facts[name];
        return given === undefined ? [] : [phrases.fact(field(name)?.label ?? name, value(name, given))];
      }),
  };
}

export type ClaimTexts = ReturnType<typeof wordsFor>;

/** What an id is called, or the id itself. */
export function nameIn(words: Words, id: string): string {
  return words !== undefined && Object.hasOwn(words, id) ? (words[id] ?? id) : id;
}

/** `6 May 2026`. */
export function dayIn(day: string, { language }: ReportOptions): string {
  const locale = language === "en" ? "en-GB" : "zh-CN";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(`${day}T00:00Z`));
}

function isMoney(value: unknown): value is MoneyFigure {
  return typeof value === "object" && value !== null && "amount" in value && "currency" in value;
}
