import { describe, expect, it } from "vitest";
import { fanReturns } from "../../src/policies/fan-returns.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";

const ids = Object.keys(fanReturns.clauses);
/** The clauses that the source leaves a question about. */
const read = ["1a", "1b", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7"].map((id) => `FRR-${id}`);

/** The figures that a clause gives. */
const figures: readonly [clause: string, inEnglish: string, inChinese: string][] = [
  ["FRR-1a", "15 days", "15 天"],
  ["FRR-1b", "1 year", "1 年"],
];

const languages = [
  ["en", en],
  ["zh", zh],
] as const;

const nounPaths = {
  damageClaim:
    "id kind happenedOn liability hotelShare decidedBy approvedBy article article.category article.price article.boughtOn article.usefulLifeMonths article.residual article.assessedValue repair repair.possible repair.cost amount deposited staffFault securityFailed hotelHasShare repairWithinValue valueLeft exceptionApproved remedy worth cashAllowed",
  returnRequest:
    "id requestedOn deliveredOn soldOn cause partsExchangedAt price wants repairs repairs.from repairs.to withinChoice partsExchanged repairVoided",
} as const;
const nouns = ["damageClaim", "returnRequest"] as const;

const values = {
  damageClaim: {
    kind: "article cash overcharge injury",
    liability: "hotel shared guest third-party undetermined",
    remedy: "repair in-kind gesture refer none",
  },
  returnRequest: {
    cause:
      "quality used-or-damaged unstable-voltage long-storage wrong-order unsuitable-use transport-or-installation overhaul",
    wants: "repair exchange return refurbish",
  },
} as const;

describe.each(languages)("the texts of claims and returns in %s", (language, texts) => {
  it("have every clause of FRR, and a reading where the source leaves a question", () => {
    expect(Object.keys(texts.frr.clauses)).toEqual(ids);
    const withReading = Object.entries(texts.frr.clauses).filter(([, { reading }]) => reading !== undefined);
    expect(withReading.map(([id]) => id)).toEqual(read);
  });

  it("say each clause in one to three sentences, under a title of its own", () => {
    const clauses = Object.values(texts.frr.clauses);
    const ends = clauses.map(({ text }) => text.match(language === "en" ? /\.(?= |$)/g : /。/g)?.length ?? 0);
    expect(ends.filter((count) => count < 1 || count > 3)).toEqual([]);
    expect(new Set(clauses.map(({ title }) => title)).size).toBe(ids.length);
  });

  it("cite only clauses that exist", () => {
    const cited = JSON.stringify(texts.frr).match(/FRR-\d+(?:\.\d+)*[a-z]?/g) ?? [];
    expect(cited.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(figures)("%s gives its figure", (id, inEnglish, inChinese) => {
    expect(texts.frr.clauses[id]?.text).toContain(language === "en" ? inEnglish : inChinese);
  });

  it.each(nouns)("%s has a label and a question for each fact, and names its values", (name) => {
    const { facts } = texts[name];
    expect(Object.keys(facts)).toEqual(nounPaths[name].split(" "));
    const mark = language === "en" ? "?" : "？";
    expect(Object.values(facts).filter(({ question }) => !question.endsWith(mark))).toEqual([]);
    const labels = Object.values(facts).map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    const found = Object.entries(facts).flatMap(([path, fact]) =>
      fact.values === undefined ? [] : [[path, Object.keys(fact.values).join(" ")]],
    );
    expect(Object.fromEntries(found)).toEqual(values[name]);
  });

  it("give no two ids of a list the same name", () => {
    for (const list of Object.values(texts.claimWords)) {
      const names = Object.values(list);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it("are written in their language throughout", () => {
    const all = [texts.frr, texts.damageClaim, texts.returnRequest, texts.claimWords].flatMap(stringsIn);
    expect(all.length).toBeGreaterThan(150);
    const foreign = language === "en" ? /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u : /[,;:?!()]/;
    expect(all.filter((text) => foreign.test(text))).toEqual([]);
    if (language === "zh") expect(all.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

describe("the two languages", () => {
  it("give the same figures and cite the same clauses in each clause", () => {
    const of = (text = "") => [
      [...new Set(text.replace(/FRR-[\d.a-z]+/g, "").match(/\d+/g) ?? [])].sort().join(),
      [...new Set(text.match(/FRR-\d+(?:\.\d+)*[a-z]?/g) ?? [])].sort().join(),
    ];
    for (const id of ids) {
      const [first, second] = [en.frr.clauses[id], zh.frr.clauses[id]];
      expect({ id, text: of(first?.text) }).toEqual({ id, text: of(second?.text) });
      expect({ id, cited: of(first?.reading)[1] }).toEqual({ id, cited: of(second?.reading)[1] });
    }
  });

  it("have the same ids in each list of words, and the same paths", () => {
    for (const [list, names] of Object.entries(en.claimWords)) {
      const others = Object.entries(zh.claimWords).find(([name]) => name === list)?.[1];
      expect(Object.keys(others ?? {})).toEqual(Object.keys(names));
    }
    expect(Object.keys(zh.damageClaim.facts)).toEqual(Object.keys(en.damageClaim.facts));
    expect(Object.keys(zh.returnRequest.facts)).toEqual(Object.keys(en.returnRequest.facts));
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
