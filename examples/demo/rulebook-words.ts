import type { DocumentTexts, NounTexts } from "redress/texts/en";
import * as english from "redress/texts/en";
import * as chinese from "redress/texts/zh";
import { nameIn, wordsOf } from "./claim-words.js";
import type { ReportOptions } from "./look.js";
import { rulebookLabels } from "./rulebook-labels.js";

/** Everything that answers of the departments are told with, those on the facts of a noun among them. */
export function rulebookWords(options: ReportOptions, noun?: "order" | "customer" | "serviceRequest") {
  const texts = options.language === "en" ? english : chinese;
  const { ads, ccr, cpr, csd, css, cus, frr, hcm, hco, hcp, prc, rst, spm, statute, svc } = texts;
  const documents = [ads, ccr, cpr, csd, css, cus, frr, hcm, hco, hcp, prc, rst, spm, statute, svc];
  const clauses: DocumentTexts["clauses"] = Object.assign({}, ...documents.map((document) => document.clauses));
  const facts: NounTexts["facts"] = noun === undefined ? {} : texts[noun].facts;
  const { words, serviceWords } = texts;
  return {
    ...wordsOf(facts, clauses, options),
    say: rulebookLabels[options.language],
    by: texts.sentences.deadlines.when.by,
    month: (month: string) => monthIn(month, options),
    statute,
    fanReturns: frr.title,
    duty: (id: string) => nameIn({ ...words.duties, ...serviceWords.duties }, id),
    outcome: (id: string) => nameIn(serviceWords.outcomes, id),
    parameter: (name: string) =>
      nameIn({ ...texts.claimWords.missing, ...words.parameters, ...serviceWords.parameters }, name),
    record: (id: string) => nameIn(serviceWords.records, id),
    role: (id: string) => nameIn({ ...words.roles, ...serviceWords.roles }, id),
    step: (id: string) => nameIn({ ...words.steps, ...serviceWords.steps }, id),
  };
}

/** `January 2026`. */
function monthIn(month: string, { language }: ReportOptions): string {
  const locale = language === "en" ? "en-GB" : "zh-CN";
  const format = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
  return format.format(Date.parse(`${month}-01T00:00Z`));
}

export type RulebookWords = ReturnType<typeof rulebookWords>;
