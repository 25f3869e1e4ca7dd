import { describe, expect, it } from "vitest";
import type { DocumentTexts, NounTexts } from "../../src/models/texts.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";

const clauses = {
  cpr: "CPR-2 CPR-3 CPR-4 CPR-5.1 CPR-5.2 CPR-5.3 CPR-5.4 CPR-5.5 CPR-6.1 CPR-6.2 CPR-7.1 CPR-7.2",
  ptp: "PTP-1",
} as const;

/** The clauses that the source leaves nothing open in. */
const plain = ["CPR-2", "CPR-3"];

const figures: readonly [document: DocumentName, clause: string, inEnglish: string, inChinese: string][] = [
  ["cpr", "CPR-3", "6 kinds", "6 类"],
  ["cpr", "CPR-5.3", "1 month", "1 个月"],
  ["cpr", "CPR-6.1", "1 year", "1 年"],
  ["cpr", "CPR-6.1", "40% for the company", "公司 40%"],
  ["cpr", "CPR-6.1", "60% for the customer", "客户 60%"],
  ["ptp", "PTP-1", "10 parts", "10 个部分"],
];

const facts = {
  proposal:
    "category submittedOn onStandardForm passedOn studiedBy decision decidedOn scheduleReportedOn customerToldOn implementedOn ownership",
  benefit:
    "implementedOn amount accrued accrued.on accrued.from accrued.through proposers proposers.id proposers.weight period",
} as const;

const values: readonly [noun: NounName, path: string, values: string][] = [
  [
    "proposal",
    "category",
    "standardisation logistics-and-channels process-efficiency materials-and-parts after-sales-service other",
  ],
  ["proposal", "decision", "adopted not-adopted"],
  ["proposal", "ownership", "company joint customer"],
  ["benefit", "period", "shared later"],
];

type DocumentName = keyof typeof clauses;
type NounName = keyof typeof facts;

const documents: readonly DocumentName[] = ["cpr", "ptp"];
const nouns: readonly NounName[] = ["proposal", "benefit"];
const languages: readonly [
  language: "en" | "zh",
  texts: Readonly<Record<DocumentName, DocumentTexts>>,
  fields: Readonly<Record<NounName, NounTexts>>,
][] = [
  ["en", { cpr: en.cpr, ptp: en.ptp }, { proposal: en.proposal, benefit: en.benefit }],
  ["zh", { cpr: zh.cpr, ptp: zh.ptp }, { proposal: zh.proposal, benefit: zh.benefit }],
];

describe.each(languages)("the texts about proposals in %s", (language, texts, fields) => {
  it.each(documents)("%s has exactly the clauses of its document, each with a title of its own", (name) => {
    expect(Object.keys(texts[name].clauses)).toEqual(clauses[name].split(" "));
    const titles = Object.values(texts[name].clauses).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("have a reading where the source leaves a question, and only there", () => {
    const all = documents.flatMap((name) => Object.entries(texts[name].clauses));
    expect(all.filter(([, clause]) => clause.reading === undefined).map(([id]) => id)).toEqual(plain);
  });

  it.each(documents)("%s says each clause in one to three sentences", (name) => {
    const tooLong = Object.entries(texts[name].clauses).filter(([, { text }]) => {
      const ends = text.match(language === "en" ? /\.(?= |$)/g : /。/g)?.length ?? 0;
      return ends < 1 || ends > 3;
    });
    expect(tooLong.map(([id]) => id)).toEqual([]);
  });

  it.each(figures)("%s: %s gives its figure", (document, id, inEnglish, inChinese) => {
    expect(texts[document].clauses[id]?.text).toContain(language === "en" ? inEnglish : inChinese);
  });

  it.each(nouns)("%s has exactly the facts of the noun, each with a label of its own and a question", (name) => {
    expect(Object.keys(fields[name].facts)).toEqual(facts[name].split(" "));
    const labels = Object.values(fields[name].facts).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    const mark = language === "en" ? "?" : "？";
    const questions = Object.values(fields[name].facts).map(({ question }) => question);
    expect(questions.filter((question) => !question.endsWith(mark))).toEqual([]);
  });

  it.each(nouns)("%s names the values of the facts that take one of a few, so that they can be told apart", (name) => {
    const found = Object.entries(fields[name].facts).flatMap(([path, fact]) =>
      fact.values === undefined ? [] : [[name, path, Object.keys(fact.values).join(" ")]],
    );
    expect(found).toEqual(values.filter(([noun]) => noun === name));
    for (const fact of Object.values(fields[name].facts)) {
      const names = Object.values(fact.values ?? {});
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("are written in their language throughout", () => {
    const all = [texts, fields].flatMap(stringsIn);
    expect(all.length).toBeGreaterThan(80);
    const han = /\p{Script=Han}/u;
    const foreign = language === "en" ? /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u : /[,;:?!()]/;
    expect(all.filter((text) => foreign.test(text.replace(/\d:\d/g, "")))).toEqual([]);
    expect(all.filter((text) => (language === "en" ? text.trim() === "" : !han.test(text)))).toEqual([]);
  });
});

describe("the two languages", () => {
  it.each(documents)("give in %s the same figures in each clause", (name) => {
    const english = { cpr: en.cpr, ptp: en.ptp }[name];
    const chinese = { cpr: zh.cpr, ptp: zh.ptp }[name];
    for (const [id, clause] of Object.entries(english.clauses)) {
      expect({ id, figures: figuresIn(chinese.clauses[id]?.text) }).toEqual({ id, figures: figuresIn(clause.text) });
    }
  });
});

it("an English clause title has two to six words", () => {
  const titles = [en.cpr, en.ptp].flatMap(({ clauses: all }) => Object.values(all).map(({ title }) => title));
  expect(titles.filter((title) => title.split(" ").length < 2 || title.split(" ").length > 6)).toEqual([]);
});

function figuresIn(text = ""): string {
  return [...new Set(text.match(/\d+/g) ?? [])].sort().join(" ");
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
