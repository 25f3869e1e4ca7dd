import { describe, expect, it } from "vitest";
import type { DocumentTexts, NounTexts, Words } from "../../src/models/texts.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";

/** The clauses of each document: those that need a reading, and those that need none. */
const expectedClauses = {
  ccr: {
    read: "2 5.1 5.2 5.3.1 5.3.2 5.3.3 5.note-valid 5.note-staff 6.1 6.2 6.3 6.5 7.2b 7.2d 7.5",
    plain: "3 4.2 4.3 6.4 7.1 7.2a 7.2c 7.3 7.4 8",
  },
  css: { read: "0 6 7", plain: "1 2 3 4 5" },
  hcm: {
    read: "1.5.2 1.5.3 1.5.5 1.5.6 2.2.2 2.2.3 3.2.1 3.2.2 3.2.3 3.4.1 3.4.4 4.1.1 4.1.3 4.1.8 4.1.12 4.2.4 4.2.8 4.2.9 5.5",
    plain:
      "1.1 1.2 1.3 1.4 1.5.1 1.5.4 1.6 2.1 2.2.1 3.1 3.1.2 3.2.4 3.3.1 3.3.2 3.3.3 3.3.4 3.3.5 3.3.6 3.3.7 3.3.8 3.3.9 3.4.2 3.4.3 3.4.5 4.0 4.1.2 4.1.4 4.1.5 4.1.6 4.1.9 4.1.10 4.1.11 4.2.1 4.2.2 4.2.3 4.2.5 4.2.6 4.2.7 4.2.10 4.2.11 4.2.12 4.2.13 5 6",
  },
} as const;

/** The figures that a clause gives, with the unit in both languages. */
const figures: readonly [document: DocumentName, clause: string, inEnglish: string, inChinese: string][] = [
  ["ccr", "CCR-5.3.3", "1 week", "1 周"],
  ["ccr", "CCR-6.2", "2 working days", "2 个工作日"],
  ["ccr", "CCR-6.3", "1 working day", "1 个工作日"],
  ["ccr", "CCR-6.4", "within 2 days", "2 天内给客户明确答复"],
  ["ccr", "CCR-6.4", "within 10 days", "10 天内解决"],
  ["ccr", "CCR-6.5", "3 working days", "3 个工作日"],
  ["ccr", "CCR-7.2b", "2 days", "2 天"],
  ["ccr", "CCR-7.2c", "3 days", "3 天"],
  ["ccr", "CCR-7.4", "3 working days", "3 个工作日"],
  ["ccr", "CCR-7.5", "the 15th", "15 日"],
  ["hcm", "HCM-3.4.1", "5 minutes", "5 分钟"],
  ["hcm", "HCM-3.4.2", "5 minutes", "5 分钟"],
  ["hcm", "HCM-3.4.5", "3 working days", "3 个工作日"],
  ["hcm", "HCM-4.1.10", "5 minutes", "5 分钟"],
  ["hcm", "HCM-4.2.4", "(120)", "120"],
];

const expectedFacts = {
  complaint:
    "receivedAt id department cause keyClientManager commitmentBroken timesRaised largeEconomicLoss loss personalInjury settleableSameDay gravityKnownAt repliedAt resolvedAt recordReturnedAt calledBackAt reopenedAt withdrawnAt notified notified.role notified.at customerDeadline pauses pauses.from pauses.to pauses.reason extension extension.until extension.approvedBy extension.approvedAt largeLoss openForAWeek severity",
  guestComplaint:
    "receivedAt id department categories shortcoming about reaction lossToHotel harmToHotel incident grave guest guest.status guest.checkOutAt asks channel escalation onSite assignedBySuperior arrivedAt escalatedAt managerArrivedAt repliedAt resolvedAt resultReportedAt reportFiledAt briefedAt shiftEndsAt nextMeetingAt guestDeadline pauses pauses.from pauses.to pauses.reason notified notified.role notified.at severity",
} as const;

const expectedValues: readonly [noun: NounName, path: string, values: string][] = [
  ["complaint", "cause", "unfounded resource-limit company-fault"],
  ["complaint", "severity", "unfounded minor important major"],
  ["guestComplaint", "categories", "hardware service hygiene loss-report compensation outage other"],
  ["guestComplaint", "shortcoming", "none some error serious-error"],
  ["guestComplaint", "about", "facilities service-awareness product standard norm attitude management"],
  ["guestComplaint", "reaction", "annoyed dissatisfied strongly-dissatisfied"],
  ["guestComplaint", "lossToHotel", "none possible actual"],
  ["guestComplaint", "harmToHotel", "small image serious"],
  ["guestComplaint", "incident", "none injury property"],
  ["guestComplaint", "guest.status", "in-house departed never-stayed"],
  ["guestComplaint", "asks", "apology explanation repair change compensation refund search"],
  ["guestComplaint", "channel", "spoken phone written relayed"],
  ["guestComplaint", "escalation", "regulator police court vexatious"],
  ["guestComplaint", "severity", "invalid minor general major"],
];

/** What the vocabulary, the parameters and the rules call by an id. */
const expectedWords = {
  roles:
    "administration any-employee branch-manager company company-leader customer customer-service-specialist department-head department-manager deputy-general-manager duty-manager front-office-manager guest manager-in-charge manager-or-above operations-director receiver resident-general-manager responsible-department security",
  duties: "reply resolve record callback notify forward arrive manager-arrives report-result report briefing answer",
  severities: "unfounded minor important major invalid general",
  statuses: "waiting running paused met late overdue withdrawn open done",
  steps:
    "apologise listen talk explain record ask follow reply receive reassure investigate plan handle report-back review verify-remedy ask-satisfaction",
} as const;

type DocumentName = keyof typeof expectedClauses;
type NounName = keyof typeof expectedFacts;

const documents: readonly DocumentName[] = ["ccr", "css", "hcm"];
const nouns: readonly NounName[] = ["complaint", "guestComplaint"];
const wordLists = ["roles", "duties", "severities", "statuses", "steps"] as const;
const english: Readonly<Record<DocumentName, DocumentTexts>> = { ccr: en.ccr, css: en.css, hcm: en.hcm };
const chinese: Readonly<Record<DocumentName, DocumentTexts>> = { ccr: zh.ccr, css: zh.css, hcm: zh.hcm };
const languages: readonly [
  language: "en" | "zh",
  texts: Readonly<Record<DocumentName, DocumentTexts>>,
  facts: Readonly<Record<NounName, NounTexts>>,
  words: Words,
][] = [
  ["en", english, { complaint: en.complaint, guestComplaint: en.guestComplaint }, en.words],
  ["zh", chinese, { complaint: zh.complaint, guestComplaint: zh.guestComplaint }, zh.words],
];

describe.each(languages)("the texts in %s", (language, texts, facts, words) => {
  it.each(documents)("%s has exactly the clauses of its document", (name) => {
    const { read, plain } = expectedClauses[name];
    expect(Object.keys(texts[name].clauses).sort()).toEqual(idsOf(name, `${read} ${plain}`));
  });

  it.each(documents)("%s has a reading where the source leaves a question, and only there", (name) => {
    const read = Object.entries(texts[name].clauses).filter(([, clause]) => clause.reading !== undefined);
    expect(read.map(([id]) => id).sort()).toEqual(idsOf(name, expectedClauses[name].read));
  });

  it.each(documents)("%s cites in its readings only clauses that exist", (name) => {
    const known = documents.flatMap((document) => Object.keys(texts[document].clauses));
    const cited = Object.values(texts[name].clauses).flatMap((clause) => [
      ...(clause.reading ?? "").matchAll(/(?:CCR|CSS|HCM)-\d+(?:\.\d+)*[a-z]?/g),
    ]);
    expect(cited.map(([id]) => id).filter((id) => !known.includes(id))).toEqual([]);
  });

  it.each(figures)("%s: %s gives its figure", (document, id, inEnglish, inChinese) => {
    expect(texts[document].clauses[id]?.text).toContain(language === "en" ? inEnglish : inChinese);
  });

  it.each(documents)("%s says each clause in one to three sentences", (name) => {
    const tooLong = Object.entries(texts[name].clauses).filter(([, { text }]) => {
      const ends = text.match(language === "en" ? /\.(?= |$)/g : /。/g)?.length ?? 0;
      return ends < 1 || ends > 3;
    });
    expect(tooLong.map(([id]) => id)).toEqual([]);
  });

  it.each(nouns)("%s has exactly the facts of the vocabulary", (name) => {
    expect(Object.keys(facts[name].facts)).toEqual(expectedFacts[name].split(" "));
  });

  it.each(nouns)("%s asks a question for each fact", (name) => {
    const mark = language === "en" ? "?" : "？";
    const questions = Object.values(facts[name].facts).map(({ question }) => question);
    expect(questions.filter((question) => !question.endsWith(mark))).toEqual([]);
  });

  it.each(nouns)("%s gives each fact a label of its own", (name) => {
    const labels = Object.values(facts[name].facts).map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it.each(nouns)("%s names values for the facts that take one of a few, and for no other", (name) => {
    const found = Object.entries(facts[name].facts).flatMap(([path, { values }]) =>
      values === undefined ? [] : [[name, path, Object.keys(values).join(" ")]],
    );
    expect(found).toEqual(expectedValues.filter(([noun]) => noun === name));
  });

  it.each(expectedValues)("%s: the values of %s can be told apart", (noun, path) => {
    const names = Object.values(facts[noun].facts[path]?.values ?? {});
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(wordLists)("the %s have all the ids that policies use", (list) => {
    expect(expectedWords[list].split(" ").filter((id) => !(id in words[list]))).toEqual([]);
  });

  it.each(wordLists)("no two %s have the same name", (list) => {
    const names = Object.values(words[list]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are written in their language throughout", () => {
    const all = [texts.ccr, texts.css, texts.hcm, facts.complaint, facts.guestComplaint, words].flatMap(stringsIn);
    expect(all.length).toBeGreaterThan(300);
    const han = /\p{Script=Han}/u;
    // Full-width punctuation would give away a Chinese sentence as well.
    const foreign = language === "en" ? /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u : /[,;:?!()]/;
    expect(all.filter((text) => foreign.test(text.replace(/\d:\d/g, "").replace(/\(keyClientManager\)/, "")))).toEqual(
      [],
    );
    expect(all.filter((text) => (language === "en" ? text.trim() === "" : !han.test(text)))).toEqual([]);
  });
});

describe("the two languages", () => {
  it.each(documents)("have the same clauses of %s in the same order", (name) => {
    expect(Object.keys(chinese[name].clauses)).toEqual(Object.keys(english[name].clauses));
  });

  it.each(documents)("give in %s the same figures in each clause", (name) => {
    const differing = Object.entries(english[name].clauses).filter(([id, clause]) => {
      const other = chinese[name].clauses[id];
      return figuresIn(clause.text) !== figuresIn(other?.text ?? "");
    });
    expect(differing.map(([id]) => id)).toEqual([]);
  });

  it.each(documents)("cite in %s the same clauses in each reading", (name) => {
    const differing = Object.entries(english[name].clauses).filter(([id, clause]) => {
      const other = chinese[name].clauses[id];
      return clausesIn(clause.reading) !== clausesIn(other?.reading);
    });
    expect(differing.map(([id]) => id)).toEqual([]);
  });

  it.each(wordLists)("have the same ids of %s", (list) => {
    expect(Object.keys(zh.words[list])).toEqual(Object.keys(en.words[list]));
  });
});

it("an English clause title has two to six words", () => {
  const titles = documents.flatMap((name) => Object.values(english[name].clauses).map(({ title }) => title));
  expect(titles.filter((title) => title.split(" ").length < 2 || title.split(" ").length > 6)).toEqual([]);
});

it("a clause title names one clause of a document", () => {
  for (const texts of [english, chinese]) {
    for (const name of documents) {
      const titles = Object.values(texts[name].clauses).map(({ title }) => title);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  }
});

function idsOf(name: DocumentName, numbers: string): string[] {
  return numbers
    .split(" ")
    .map((number) => `${name.toUpperCase()}-${number}`)
    .sort();
}

function figuresIn(text: string): string {
  return [...new Set(text.match(/\d+/g) ?? [])].sort().join(" ");
}

function clausesIn(reading: string | undefined): string {
  return [...new Set((reading ?? "").match(/(?:CCR|CSS|HCM)-\d+(?:\.\d+)*[a-z]?/g) ?? [])].sort().join(" ");
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
