import { describe, expect, it } from "vitest";
import { traceSource } from "../../scripts/trace.js";
import { figuresIn } from "../../scripts/trace-figures.js";
import { type TracedPolicy, type TraceSource, trace } from "../../scripts/trace-matrix.js";

// No such clauses: CCR-5.33, CSS-9, FRR-2.22.

const source = traceSource();

/** The faults that a change of what is traced brings. */
const faultsOf = (changed: Partial<TraceSource>): readonly string[] => trace({ ...source, ...changed }).faults;

/** The policies with one of them changed. */
function withPolicy(id: string, change: (data: object) => object): Partial<TraceSource> {
  const policies = source.policies.map(
    (one): TracedPolicy => (one.id === id ? { ...one, data: change(one.data) } : one),
  );
  return { policies };
}

/** A copy in which every value that matches is put otherwise. */
function replaced(value: unknown, from: unknown, to: unknown): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((one) => replaced(one, from, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, from, to)]));
}

describe("the trace of the clauses", () => {
  it("has no fault: each clause has a policy, a place, texts and a test, and no rule holds a figure", () => {
    expect(trace(source).faults).toEqual([]);
  });

  it("has all 213 clauses of the fifteen documents", () => {
    const { rows } = trace(source);
    const prefixes = [
      "ADS",
      "CCR",
      "CPR",
      "CSD",
      "CSS",
      "CUS",
      "FRR",
      "HCM",
      "HCO",
      "HCP",
      "PRC",
      "PTP",
      "RST",
      "SPM",
      "SVC",
    ];
    const ofDocuments = rows.filter(({ clause }) => prefixes.includes(clause.slice(0, clause.indexOf("-"))));
    expect(ofDocuments).toHaveLength(213);
    expect([...new Set(ofDocuments.map(({ clause }) => clause.slice(0, 3)))].sort()).toEqual(prefixes);
  });

  it.each([
    ["CCR-6.3", "company-complaints", "company-complaints: obligations", "complaintDeadlines"],
    ["CCR-7.5", "company-complaints", "company-complaints: recurring", "recurringDuties"],
    ["FRR-1a", "fan-returns", "fan-returns: remedies", "assessReturn"],
    ["CPR-6.1", "customer-proposals", "customer-proposals: sharing", "shareBenefit"],
    ["HCM-1.5.5", "hotel-compensation", "hotel-compensation: remedy", "assessCompensation"],
  ])("says where %s lives and who uses it", (clause, policy, place, rule) => {
    const row = trace(source).rows.find((one) => one.clause === clause);
    expect(row?.policies).toContain(policy);
    expect(row?.places).toContain(place);
    expect(row?.rules).toContain(rule);
    expect(row?.tests.length).toBeGreaterThan(0);
  });

  it("doesn't give one policy's parts to the rule of another", () => {
    const rulesOf = (clause: string) => trace(source).rows.find((row) => row.clause === clause)?.rules;
    expect(rulesOf("CCR-4.3")).not.toContain("serviceHandling");
    expect(rulesOf("FRR-2.2")).toContain("assessReturn");
    expect(rulesOf("FRR-2.2")).not.toContain("serviceHandling");
    expect(rulesOf("RST-6")).toEqual(["serviceHandling"]);
  });

  it("misses a clause that is taken out of a policy's list", () => {
    const changed = withPolicy("fan-returns", (data) => {
      const clauses = Object.entries("clauses" in data ? Object(data.clauses) : {});
      return { ...data, clauses: Object.fromEntries(clauses.filter(([id]) => id !== "FRR-2.2")) };
    });
    expect(faultsOf(changed)).toEqual(["FRR-2.2: stands in no policy"]);
  });

  it("misses a clause on which nothing rests any more", () => {
    const changed = withPolicy("fan-returns", (data) => {
      return Object.fromEntries(
        Object.entries(data).map(([part, value]) => [
          part,
          part === "clauses" ? value : replaced(value, "FRR-2.2", "FRR-2.4"),
        ]),
      );
    });
    expect(faultsOf(changed)).toEqual(["FRR-2.2: nothing in a policy rests on it"]);
  });

  it("finds a misspelt clause in a policy, in a comment and in a document", () => {
    const misspelt = "FRR-2.22";
    const changed = withPolicy("fan-returns", (data) => Object(replaced(data, "FRR-2.2", misspelt)));
    expect(faultsOf(changed)).toContain(`fan-returns: remedies cites ${misspelt}, which no source has`);
    const cited = (loose: boolean) => [...source.citations, { at: "somewhere:1", clause: misspelt, loose }];
    for (const loose of [true, false]) {
      expect(faultsOf({ citations: cited(loose) })).toEqual([`somewhere:1: cites ${misspelt}, which no source has`]);
    }
  });

  it("takes the heading of a section in prose, and nowhere else", () => {
    const cited = (clause: string, loose: boolean) => ({
      citations: [...source.citations, { at: "x:1", clause, loose }],
    });
    expect(faultsOf(cited("CCR-5.3", true))).toEqual([]);
    expect(faultsOf(cited("FRR-1", true))).toEqual([]);
    expect(faultsOf(cited("CCR-5.3", false))).toHaveLength(1);
    expect(faultsOf(cited("CCR-5.33", true))).toHaveLength(1);
  });

  it("misses a text and a test, and finds one too many", () => {
    const en = source.texts["en"] ?? [];
    expect(faultsOf({ texts: { ...source.texts, en: en.filter((id) => id !== "CSS-1") } })).toEqual([
      "CSS-1: has no text in en",
    ]);
    const more = "CSS-9";
    expect(faultsOf({ texts: { ...source.texts, en: [...en, more] } })).toEqual([
      `texts/en: has a text for ${more}, which no source has`,
    ]);
    expect(faultsOf({ tests: { ...source.tests, "CSS-1": [] } })).toEqual(["CSS-1: no test names it"]);
  });

  it.each([
    ["if (days > 15) return;", ["15"]],
    ['const rate = "60%";', ["60%"]],
    ['const due = "12:00";', ["12:00"]],
    ['const limit = "1000000.00";', ["1000000.00"]],
    ["const first = list[0] ?? list[list.length - 1];", []],
    ["if (list.length < 2 || text.slice(5, 7) === month) return;", []],
  ])("reads %s", (text, figures) => {
    expect(figuresIn("src/rules/x.ts", text).map(({ figure }) => figure)).toEqual(figures);
  });

  it("knows the months of a year, and says where it is told of figures that aren't there", () => {
    expect(figuresIn("src/rules/months-in.ts", "const months = years * 12;")).toEqual([]);
    expect(figuresIn("src/rules/months-in.ts", "").map(({ figure }) => figure)).toEqual(["12"]);
  });

  it("finds a figure in a rule", () => {
    const figures = [{ at: "src/rules/x.ts:1", figure: "15" }];
    expect(faultsOf({ figures })).toEqual(["src/rules/x.ts:1: the figure 15 belongs in a policy"]);
  });
});
