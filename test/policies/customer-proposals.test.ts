import { describe, expect, it } from "vitest";
import { auditTable } from "../../src/decision-table/audit-table.js";
import { proposalSchema } from "../../src/models/proposal.js";
import { customerProposals as policy } from "../../src/policies/customer-proposals.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";

/** Every clause of the two documents, with what it does. */
const kinds = {
  "CPR-2": "define",
  "CPR-3": "define",
  "CPR-4": "deadline",
  "CPR-5.1": "checklist",
  "CPR-5.2": "route",
  "CPR-5.3": "deadline",
  "CPR-5.4": "checklist",
  "CPR-5.5": "decide",
  "CPR-6.1": "amount",
  "CPR-6.2": "amount",
  "CPR-7.1": "decide",
  "CPR-7.2": "amount",
  "PTP-1": "checklist",
};

describe("customerProposals", () => {
  it("has every clause of CPR and PTP, and no other", () => {
    expect(policy.clauses).toEqual(kinds);
  });

  it("has a place for each clause in its data", () => {
    const { clauses, ...data } = policy;
    const cited = new Set(stringsIn(data).filter((text) => /^(CPR|PTP)-/.test(text)));
    expect([...cited].sort()).toEqual(Object.keys(clauses).sort());
  });

  it.each([
    ["en", { ...en.cpr.clauses, ...en.ptp.clauses }],
    ["zh", { ...zh.cpr.clauses, ...zh.ptp.clauses }],
  ])("has a text for each clause in %s", (_, texts) => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(policy.clauses).sort());
  });

  it("gives the figures of its source", () => {
    expect(policy.sharing.term).toEqual({ amount: 1, unit: "year" });
    expect(policy.sharing.shares).toEqual({
      shared: { customer: "60%", company: "40%", clause: "CPR-6.1" },
      later: { customer: "0%", company: "100%", clause: "CPR-6.2" },
    });
    const study = policy.obligations.find(({ clause }) => clause === "CPR-5.3");
    expect([study?.term, study?.otherwise?.duty]).toEqual([{ amount: 1, unit: "month" }, "report-schedule"]);
    const told = policy.obligations.find(({ clause }) => clause === "CPR-5.4");
    expect(told?.tells).toEqual(["adopted", "implementation-date", "improvements"]);
    expect(policy.recurring.map(({ every, clause }) => [every, clause])).toEqual([["half-year", "CPR-4"]]);
    expect(policy.rating.criteria).toEqual(["costReduction", "count"]);
    expect(policy.template.sections).toEqual(
      "foreword background purpose concept strategy requirements schedule budget risks closing".split(" "),
    );
  });

  it("gives what can't be split as the design says: to the days inside, the customer, the first listed", () => {
    const { days, shares, proposers } = policy.sharing.remainder;
    expect([days, shares, proposers]).toEqual(["largest-ties-first", "largest-ties-first", "largest-ties-first"]);
  });

  it("shares the whole in either period", () => {
    for (const { customer, company } of Object.values(policy.sharing.shares)) {
      expect(Number.parseFloat(customer) + Number.parseFloat(company)).toBe(100);
    }
  });

  it("leaves open what the source leaves open", () => {
    expect(policy.settings).toEqual({ rollOver: "none", losses: "not-shared", rankBy: null });
    expect(policy.parameters).toEqual({});
    expect(policy.inForce).toEqual({});
  });

  it("knows the six categories that the noun takes", () => {
    expect(policy.categories.values).toHaveLength(6);
    for (const category of policy.categories.values) {
      expect(proposalSchema["~standard"].validate({ category }).issues).toBeUndefined();
    }
    const [issue] = proposalSchema["~standard"].validate({}).issues ?? [];
    expect(issue?.message.match(/"[^"]+"/g)).toEqual(policy.categories.values.map((category) => `"${category}"`));
  });

  it("rests on a table without gaps, overlaps, dead rows and holes", () => {
    expect(auditTable(policy.ownership)).toEqual([]);
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
