import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compliancePages } from "../../scripts/docs-pages.js";
import { anchorOf } from "../../scripts/docs-parts.js";
import * as shipped from "../../src/policies/index.js";

const all = compliancePages();
const pages = all.filter(({ file }) => !file.endsWith("README.md"));
const policies = Object.values(shipped);

/** The clause of everything in a policy that names one: rows, figures, rungs, obligations. */
function clausesNamedIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === "clause" && typeof part === "string" ? [part] : clausesNamedIn(part),
  );
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
