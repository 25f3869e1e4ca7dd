import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chineseOwn, englishOwn } from "../../scripts/docs-own-words.js";
import { compliancePages } from "../../scripts/docs-pages.js";
import { anchorOf, figureIn } from "../../scripts/docs-parts.js";
import { serviceSections } from "../../scripts/docs-service.js";
import { chineseService, englishService } from "../../scripts/docs-service-words.js";
import { chinese, english } from "../../scripts/docs-words.js";
import type { Parameter } from "../../src/models/parameter.js";
import * as shipped from "../../src/policies/index.js";
import { repairOrder, serviceWords } from "../../src/texts/en/index.js";

const all = compliancePages();
const pages = all.filter(({ file }) => !file.endsWith("README.md"));
const policies = Object.values(shipped);
const rulebook: { readonly clauses: readonly { readonly id: string }[] } = JSON.parse(
  readFileSync("test/data/rulebook.json", "utf8"),
);

/** The clauses of everything in a policy that names some: rows, figures, rungs, obligations, kinds of wording. */
function clausesNamedIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === "clause" && typeof part === "string") return [part];
    if (name === "clauses" && Array.isArray(part)) return part.map(String);
    // Contradictions have a table of their own, with several clauses in a cell.
    return name === "contradictions" ? [] : clausesNamedIn(part);
  });
}

function policyOn(file: string) {
  const policy = policies.find(({ id }) => file.startsWith(`docs/compliance/${id}.`));
  if (policy === undefined) throw new Error(`no policy for ${file}`);
  return policy;
}

describe("the compliance pages", () => {
  test.each(all)("$file is current: `npm run docs:pages` writes it", ({ file, text }) => {
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("there is no page besides those", () => {
    const files = readdirSync("docs/compliance").map((name) => `docs/compliance/${name}`);
    expect(files.sort()).toEqual(all.map(({ file }) => file).sort());
  });

  test.each(policies)("there is one of $id in each language", ({ id }) => {
    const files = pages.map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining([`docs/compliance/${id}.en.md`, `docs/compliance/${id}.zh.md`]));
  });

  test.each(pages)("$file leads each link to a place that is there, once", ({ text }) => {
    const places = [...text.matchAll(/^#### (.+)$/gm)].map(([, clause = ""]) => anchorOf(clause));
    const wanted = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, place]) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(wanted.filter((place = "") => !places.includes(place))).toEqual([]);
  });

  test.each(pages)("$file has every clause, and no word left out", ({ file, text }) => {
    for (const clause of Object.keys(policyOn(file).clauses)) expect(text).toContain(`\n#### ${clause}\n`);
    expect(text).not.toMatch(/(?:[|:(>] ?)undefined|\[object/);
  });

  test.each(pages)("$file names the clause of every row and figure in a table of its own section", ({ file, text }) => {
    const [tables = ""] = text.split("\n#### ");
    const linked = (clause: string) => tables.split(`| [${clause}](#${anchorOf(clause)}) |`).length - 1;
    const named = clausesNamedIn(policyOn(file));
    expect(named.length).toBeGreaterThan(0);
    for (const clause of new Set(named)) {
      expect(linked(clause), clause).toBeGreaterThanOrEqual(named.filter((one) => one === clause).length);
    }
  });

  test.each(["en", "zh"])("there is a page in %s for every clause of the fifteen documents", (language) => {
    const texts = pages.filter(({ file }) => file.endsWith(`.${language}.md`)).map(({ text }) => text);
    const without = rulebook.clauses.filter(({ id }) => !texts.some((text) => text.includes(`\n#### ${id}\n`)));
    expect(rulebook.clauses).toHaveLength(213);
    expect(without).toEqual([]);
  });

  test.each(pages)("$file says of every clause what rests on it, be it on another page", ({ text }) => {
    const nothing = [english, chinese].map(({ restsNothing }) => `*${restsNothing}*`);
    const clauses = text.split("\n#### ").slice(1);
    const empty = clauses.filter((told) => nothing.some((words) => told.includes(words)) && !told.includes(".md#"));
    expect(empty).toEqual([]);
  });

  test.each(pages)("$file leads to pages and clauses that are there", ({ text }) => {
    for (const [, name, place] of text.matchAll(/\]\(([\w-]+\.(?:en|zh)\.md)(?:#([\w-]+))?\)/g)) {
      const target = all.find(({ file }) => file === `docs/compliance/${name}`);
      const places = [...(target?.text.matchAll(/^#### (.+)$/gm) ?? [])].map(([, clause = ""]) => anchorOf(clause));
      expect(target, name).toBeDefined();
      if (place !== undefined) expect(places).toContain(place);
    }
  });
});

/** The figures of a page: what, how much, by which clause. */
function figuresOn(name: string) {
  const page = pages.find(({ file }) => file.endsWith(name));
  const figures = page?.text.split("## Figures to check")[1]?.split("## ")[0] ?? "";
  return [...figures.matchAll(/^\| (.*) \| (.*) \| \[(.*)\]\(/gm)].map(([, figure, value, clause]) => [
    figure,
    value,
    clause,
  ]);
}

test("the figures of the company's page are those that an officer reads in the source", () => {
  expect(figuresOn("company-complaints.en.md")).toEqual([
    ["Number of times from which it was raised repeatedly (`repeatedlyFrom`)", "2", "CCR-5.3.1"],
    ["Sum from which a loss is large (`largeLossThreshold`)", "left open in the source", "CCR-5.3.2"],
    ["A valid complaint grows to the highest severity if unresolved for longer than", "1 week", "CCR-5.3.3"],
    ["Give a clear reply (Severity: Major)", "2 days", "CCR-6.4"],
    ["Resolve (Severity: Major)", "10 days", "CCR-6.4"],
    ["Resolve (Severity: Important)", "1 working day", "CCR-6.3"],
    ["Resolve (Severity: Important)", "3 days", "CCR-7.2c"],
    ["Resolve (Severity: Minor)", "2 working days", "CCR-6.2"],
    ["Resolve (Severity: Minor)", "2 days", "CCR-7.2b"],
    ["Return the complaint record", "3 working days", "CCR-6.5"],
    ["Call the customer back", "3 working days", "CCR-7.4"],
    ["Monthly figures", "by the 15th, that day inside", "CCR-7.5"],
  ]);
});

test("the figures of the fan maker's page are those that an officer reads in the source", () => {
  expect(figuresOn("fan-returns.en.md")).toEqual([
    ["Free choice of remedy (A quality problem)", "15 days", "FRR-1a"],
    ["Free repair", "1 year", "FRR-1b"],
    ["The fee for a wrong order (`wrongOrderFee`)", "left open in the source", "FRR-2.5"],
    ["The cost for unsuitable use (`unsuitableUseCost`)", "left open in the source", "FRR-2.6"],
    ["The cost for damage in transport or installation (`transportDamageCost`)", "left open in the source", "FRR-2.7"],
  ]);
});

test("the figures of the page on proposals are those that an officer reads in the source", () => {
  expect(figuresOn("customer-proposals.en.md")).toEqual([
    ["Study of a proposal", "1 month", "CPR-5.3"],
    ["Sharing of the benefit", "1 year", "CPR-6.1"],
    ["In the time of sharing: Customer", "60%", "CPR-6.1"],
    ["In the time of sharing: Company", "40%", "CPR-6.1"],
    ["After the time of sharing: Customer", "0%", "CPR-6.2"],
    ["After the time of sharing: Company", "100%", "CPR-6.2"],
  ]);
});

test("the figures of the page on compensation are those that an officer reads in the source", () => {
  expect(figuresOn("hotel-compensation.en.md").map(([, ...rest]) => rest)).toEqual([
    ["1", "HCM-1.5.5"],
    ["left open in the source", "HCM-1.5.6"],
    ["left open in the source", "HCM-4.1.8"],
    ["left open in the source", "HCM-1.5.5"],
    ["left open in the source", "HCM-4.2.8"],
  ]);
});

test("the figures of the page on the customer-service department are those that an officer reads in the source", () => {
  expect(figuresOn("customer-service.en.md")).toEqual([
    ["Base pay of a month (`basePay`)", "left open in the source", "CSD-6.1"],
    ["Bonus (`bonus`)", "left open in the source", "CSD-6.1"],
    ["Commission (`commission`)", "left open in the source", "CSD-6.1"],
    ["From which lateness of a month on the higher rate holds (`higherRateFrom`)", "3", "CSD-7"],
    ["The most that a complaint costs (`maximumFine`)", "left open in the source", "CSD-6.1"],
    ["The least that a complaint costs (`minimumFine`)", "CNY 10.00", "CSD-6.1"],
    ["Hours of work", "08:30–17:30", "CSD-7.1"],
    ["A private call that happens all the same", "at most 3 minutes", "CSD-2.6"],
    ["Time on trial", "3 months from the first day of work on", "CSD-6.1"],
    ["Each of the first latenesses of a month", "1% of the whole base pay", "CSD-7"],
    ["Each lateness under the higher rate", "5% of the whole base pay", "CSD-7"],
  ]);
});

test.each([
  ["dealer-service", []],
  ["product-orders", [["CNY 1,000,000.00", "PRC-5.2.4.1b"]]],
  [
    "hotel-processes",
    [
      ["left open in the source", "HCP-4.6.8"],
      ["1 year", "HCP-4.1.7"],
      ["3 years", "HCP-4.1.7"],
    ],
  ],
  ["customer-files", [["left open in the source", "CUS-1"]]],
  [
    "front-desk",
    [
      ["12:00 on the day of departure", "HCO-1"],
      ["3 hours after its beginning", "HCO-1"],
      ["30 minutes before the end", "HCO-2"],
    ],
  ],
  [
    "restaurant-service",
    [
      ["≥ 2", "RST-6.4"],
      ["30 minutes before opening", "RST-3"],
      ["30 minutes before opening", "RST-5"],
    ],
  ],
  [
    "service-supervision",
    [
      ["left open in the source", "SVC-10.2"],
      ["left open in the source", "SVC-10.1"],
      ["left open in the source", "SVC-10.1"],
      ["left open in the source", "SVC-10.1"],
      ["one call every month", "SVC-5"],
      ["one call every 3 months", "SVC-5"],
      ["in December", "SVC-3"],
      ["in December", "SVC-3"],
      ["on Friday", "SVC-4"],
    ],
  ],
  [
    "statute-china",
    [
      ["7", "CPL-24"],
      ["7", "CPL-25"],
      ["7", "CPL-25"],
      ["3", "CPL-55"],
      ["CNY 500.00", "CPL-55"],
      ["7", "TG-7"],
      ["15", "TG-15"],
      ["2", "TG-2R"],
      ["30", "TG-30"],
      ["90", "TG-90"],
      ["0.1%", "TG-DEP"],
      ["0.5%", "TG-DEP"],
      ["left open in the source", "TG-DEP"],
      ["7", "SR-20"],
      ["45", "SR-20"],
      ["7", "SR-121"],
      ["60", "SR-121"],
      ["10", "FSL-148"],
      ["3", "FSL-148"],
      ["CNY 1,000.00", "FSL-148"],
      ["15", "DL-15"],
    ],
  ],
  [
    "service-process",
    [
      ["left open in the source", "SPM-8"],
      ["left open in the source", "SPM-8"],
    ],
  ],
])("the figures of the page %s are those that an officer reads in the source", (page, figures) => {
  expect(figuresOn(`${page}.en.md`).map(([, ...rest]) => rest)).toEqual(figures);
});

const roles = { "duty-manager": "Duty manager" };
const yuan = (amount: string) => ({ amount, currency: "CNY" });

test.each<[Parameter<string>, string]>([
  [{ kind: "integer", from: 1, value: 3, clause: "X-1" }, "3"],
  [{ kind: "money", value: yuan("1234567.89"), clause: "X-1" }, "CNY 1,234,567.89"],
  [{ kind: "money", value: yuan("100.0000"), clause: "X-1" }, "CNY 100.0000"],
  [{ kind: "share", value: "30%", clause: "X-1" }, "30%"],
  [{ kind: "ratio", value: "0.8", clause: "X-1" }, "0.8"],
  [{ kind: "role", value: "duty-manager", clause: "X-1" }, "Duty manager"],
  [{ kind: "interval", value: "half-year", clause: "X-1" }, "every half-year"],
  [{ kind: "fee", value: { kind: "fixed", sum: yuan("20.00") }, clause: "X-1" }, "CNY 20.00"],
  [{ kind: "fee", value: { kind: "share-of-price", share: "10%" }, clause: "X-1" }, "10% of the price"],
  [
    {
      kind: "authority",
      value: [
        { role: "duty-manager", remedy: "repair", perCase: yuan("500.00"), perMonth: yuan("2000.00") },
        { role: "duty-manager", remedy: "gesture", perCase: yuan("100.00") },
      ],
      clause: "X-1",
    },
    "Duty manager, repair: CNY 500.00 a case, CNY 2,000.00 a month<br>Duty manager, gesture: CNY 100.00 a case",
  ],
  [{ kind: "useful-lives", value: [{ category: "suitcase", months: 60 }], clause: "X-1" }, "suitcase: 60 months"],
  [
    { kind: "site-times", value: [{ site: "Plant 2", within: { amount: 4, unit: "hour" } }], clause: "X-1" },
    "Plant 2: 4 hours",
  ],
  [{ kind: "money", value: null, clause: "X-1" }, "left open in the source"],
])("a parameter such as %j is shown as %s", (parameter, shown) => {
  expect(figureIn(parameter, { page: english, roles })).toBe(shown);
});

test("a page isn't made where an id has no word", () => {
  const telling = { page: english, more: englishService, own: englishOwn, words: serviceWords, noun: repairOrder };
  const { "test-drive": _, ...steps } = serviceWords.steps;
  expect(() => serviceSections(shipped.dealerService, telling)).not.toThrow();
  expect(() => serviceSections(shipped.dealerService, { ...telling, words: { ...serviceWords, steps } })).toThrow(
    "no word for test-drive",
  );
});

test("an interval that is set is shown where the duty comes round", () => {
  const { dealerService } = shipped;
  const telling = { page: chinese, more: chineseService, own: chineseOwn, words: serviceWords, noun: repairOrder };
  const sections = serviceSections(
    {
      ...dealerService,
      parameters: { followUpEvery: { kind: "interval", value: "quarter", clause: "ADS-0" } },
      recurring: [{ duty: "follow-up", by: "mechanic", every: { parameter: "followUpEvery" }, clause: "ADS-0" }],
    },
    telling,
  );
  const round = sections.find(({ heading }) => heading === chinese.headings.recurring);
  expect(round?.rows.map(({ cells }) => cells[1])).toEqual(["每季度（`followUpEvery`）"]);
});

test("the page about the law says of a rule its article, its days, whom it binds and how sure it is", () => {
  const page = pages.find(({ file }) => file.endsWith("statute-china.en.md"));
  const rules = page?.text.split("## The rules of the law")[1]?.split("## ")[0] ?? "";
  const row = (clause: string) => rules.split("\n").find((line) => line.includes(`[${clause}]`));
  expect(row("SR-20")).toContain("| until 2026-04-14 | The market regulator |");
  expect(row("SR-121")).toContain("| art. 15, 23, 45 | from 2026-04-15 | The market regulator |");
  expect(row("TG-DEP")).toContain(
    "| art. 13 | from 1995-08-25 | Who sells or serves | Taken from a source that reports it |",
  );
  expect(row("ZJ-26")).toContain(
    "| the days aren't known | Who sells or serves | Read in a text of the law | Zhejiang |",
  );
  expect(rules).toContain("no legal advice");
});

test.each([
  ["en", "zh"],
  ["zh", "en"],
] as const)(
  "the page on wording in %s has each pattern of its language, with what to say instead",
  (language, other) => {
    const page = pages.find(({ file }) => file.endsWith(`reply-wording.${language}.md`));
    const rows = page?.text.split("\n").filter((line) => line.startsWith("| ")) ?? [];
    const { patterns } = shipped.replyWording;
    const without = patterns.filter(
      (pattern) =>
        pattern.language === language &&
        !rows.some((row) => row.includes(`\`${pattern.id}\` |`) && row.endsWith(`| ${pattern.instead} |`)),
    );
    expect(without).toEqual([]);
    expect(rows.some((row) => row.includes(`\`${other}-`))).toBe(false);
    expect(page?.text).toContain(String(shipped.replyWording.gap[language]));
  },
);

test("a phrase is shown with one wording that it stands for, and its bars don't end a cell", () => {
  const page = pages.find(({ file }) => file.endsWith("reply-wording.en.md"));
  const rows = page?.text.split("\n").filter((line) => line.includes("`en-")) ?? [];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
  expect(rows.filter((row) => /^\| [^<]*[|()^$]/.test(row))).toEqual([]);
});
