import { describe, expect, it } from "vitest";
import type { WordingKind } from "../../src/models/wording-policy.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { replyWording } from "../../src/policies/reply-wording.js";
import { serviceWords as english } from "../../src/texts/en/service-words.js";
import { serviceWords as chinese } from "../../src/texts/zh/service-words.js";

const { kinds, patterns, characters, spellings } = replyWording;
const languages = ["en", "zh"] as const;
const own = { en: /^[a-z]/i, zh: /\p{Script=Han}/u };
const foreign = { en: /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u, zh: /[,;:?!()'"]/ };

/** The kind in which each thing shows that a clause forbids, from the clauses. */
const expected: { readonly [clause: string]: { readonly [item: string]: WordingKind } } = {
  "CSS-7": {
    insult: "insult",
    "curt-address": "curt-address",
    "brush-off": "brush-off",
    "blame-shifting": "blame-shifting",
    impatience: "impatience",
    ignorance: "ignorance",
    defiance: "defiance",
    bewildering: "bewildering",
  },
  "CCR-4.3": { debate: "dispute", quarrel: "defiance", ignore: "ignoring", refuse: "refusal" },
  "CSD-3": {
    overpromise: "overpromise",
    pressure: "pressure",
    dispute: "dispute",
    "careless-answer": "careless-answer",
  },
};

describe("replyWording", () => {
  it.each(Object.entries(expected))("has for %s the kinds that it forbids, and no others", (clause, items) => {
    const found = Object.entries(kinds).filter(([, { clauses }]) => clauses.some((one) => one === clause));
    expect(found.map(([kind]) => kind).sort()).toEqual(Object.values(items).sort());
  });

  it("CSS-7, CCR-4.3: has a kind for everything on the company's lists", () => {
    for (const clause of ["CSS-7", "CCR-4.3"]) {
      const items = companyComplaints.handling.rows.flatMap((row) =>
        row.clause === clause && row.then.kind === "list" ? row.then.items : [],
      );
      expect(Object.keys(expected[clause] ?? {}).sort()).toEqual([...items].sort());
    }
  });

  it("has a use for each of its clauses", () => {
    const used = new Set(Object.values(kinds).flatMap(({ clauses }) => clauses));
    expect([...used].sort()).toEqual(Object.keys(replyWording.clauses).sort());
  });

  it("sorts the kinds into groups", () => {
    expect(Object.fromEntries(Object.entries(kinds).map(([kind, { group }]) => [kind, group]))).toEqual({
      insult: "insulting",
      "curt-address": "insulting",
      "brush-off": "dismissive",
      "blame-shifting": "blaming",
      impatience: "impatient",
      ignorance: "dismissive",
      defiance: "confronting",
      bewildering: "dismissive",
      overpromise: "overpromising",
      pressure: "confronting",
      dispute: "confronting",
      "careless-answer": "overpromising",
      ignoring: "dismissive",
      refusal: "dismissive",
    });
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(replyWording))).toStrictEqual(replyWording);
  });

  it.each(languages)("has patterns of every kind in %s, in some number", (language) => {
    const those = patterns.filter((pattern) => pattern.language === language);
    expect(those.length).toBeGreaterThanOrEqual(100);
    for (const kind of Object.keys(kinds)) {
      expect(those.filter((pattern) => pattern.kind === kind).length, kind).toBeGreaterThanOrEqual(3);
    }
  });

  it("has each id, each alternative and each phrase once, and the language in the id", () => {
    const all = [
      patterns.map(({ id }) => id),
      patterns.map(({ instead }) => instead),
      patterns.flatMap(({ say }) => say),
    ];
    for (const list of all) expect(list.filter((one, place) => list.indexOf(one) < place)).toEqual([]);
    expect(patterns.filter(({ id, language }) => !id.startsWith(`${language}-`))).toEqual([]);
  });

  it("says the alternative as a sentence in the language of the pattern", () => {
    for (const { id, language, instead } of patterns) {
      expect(instead, id).toMatch(own[language]);
      expect(instead, id).not.toMatch(foreign[language]);
      expect(instead, id).toBe(instead.trim());
    }
  });

  it("reads as many characters as there are, each once, and none as one that is read as another", () => {
    expect([...characters.written].length).toBe([...characters.read].length);
    expect(new Set(characters.written).size).toBe([...characters.written].length);
    expect([...characters.read].filter((one) => characters.written.includes(one))).toEqual([]);
    for (const { id, say, instead } of patterns) {
      expect(
        [...say.join(""), ...instead].filter((one) => characters.written.includes(one)),
        id,
      ).toEqual([]);
    }
  });

  it("reads no spelling as one that is read as another", () => {
    const again = Object.entries(spellings).flatMap(([written, read]) =>
      read.split(" ").filter((word) => word !== written && Object.hasOwn(spellings, word)),
    );
    expect(again).toEqual([]);
  });

  it("has words for each kind and group in both languages", () => {
    const ids = [...Object.keys(kinds), ...Object.values(kinds).map(({ group }) => group)];
    for (const words of [english, chinese]) expect(ids.filter((id) => words.outcomes[id] === undefined)).toEqual([]);
  });
});
