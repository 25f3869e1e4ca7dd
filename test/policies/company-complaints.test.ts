import { describe, expect, it } from "vitest";
import { auditTable } from "../../src/decision-table/audit-table.js";
import { companyComplaints as policy } from "../../src/policies/company-complaints.js";
import { clausesCited, kindsById, obligationOf, parametersOf, shapeProblems } from "./read-policy.js";

/** The kind of each clause, as the source was read. */
const kinds = {
  define: "CCR-2",
  route: "CCR-3 CCR-4.2 CCR-7.2a CCR-7.2d CCR-7.3 CSS-6 CSS-0",
  checklist: "CCR-4.3 CCR-7.1 CCR-8 CSS-1 CSS-2 CSS-3 CSS-4 CSS-5 CSS-7",
  decide: "CCR-5.1 CCR-5.2 CCR-5.3.1 CCR-5.3.2 CCR-5.3.3 CCR-5.note-valid",
  amount: "CCR-5.note-staff",
  deadline: "CCR-6.1 CCR-6.2 CCR-6.3 CCR-6.4 CCR-6.5 CCR-7.2b CCR-7.2c CCR-7.4 CCR-7.5",
};

describe("companyComplaints", () => {
  it("has every clause of CCR and CSS with its kind, and no other", () => {
    expect(policy.clauses).toEqual(kindsById(kinds));
    expect(Object.keys(policy.clauses)).toHaveLength(33);
  });

  it("cites each of its clauses where it does something, and none that it doesn't have", () => {
    expect([...clausesCited(policy)].sort()).toEqual(Object.keys(policy.clauses).sort());
  });

  it.each(["severity", "obligations", "handling"] as const)(
    "has no gap, overlap or dead row in its table of %s",
    (table) => {
      const without = parametersOf(policy);
      expect(auditTable<object, unknown, string>(policy[table], without)).toEqual([]);
      const withFigure = { ...without, largeLossThreshold: { amount: "5000.00", currency: "CNY" } };
      expect(auditTable<object, unknown, string>(policy[table], withFigure)).toEqual([]);
    },
  );

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  it("names only fields, roles and parameters that it has", () => {
    expect(shapeProblems(policy)).toEqual([]);
  });

  it("ranks the severities from major to unfounded, and takes the two highest for valid", () => {
    expect(policy.severity.priority).toEqual(["major", "important", "minor", "unfounded"]);
    expect([...policy.valid].sort()).toEqual(["important", "major"]);
  });
});

describe("companyComplaints keeps the figures of its source", () => {
  it("CCR-5.3.1: repeatedly is twice or more", () => {
    expect(policy.parameters.repeatedlyFrom).toEqual({ kind: "integer", value: 2, from: 1, clause: "CCR-5.3.1" });
  });

  it("CCR-5.3.2: no figure for a large loss", () => {
    expect(policy.parameters.largeLossThreshold).toEqual({ kind: "money", value: null, clause: "CCR-5.3.2" });
  });

  it("CCR-5.3.3: one week, which rests in pauses and no customer moves", () => {
    expect(policy.growth).toEqual({
      fact: "openForAWeek",
      term: { amount: 1, unit: "week" },
      clause: "CCR-5.3.3",
    });
    expect(policy.settings.growth).toEqual({ restsInPauses: true, movedByCustomer: false });
  });

  it.each([
    ["CCR-6.1", "resolve", "end-of-day", { settleableSameDay: true }],
    ["CCR-6.2", "resolve", { amount: 2, unit: "working-day" }, { severity: "minor" }],
    ["CCR-6.3", "resolve", { amount: 1, unit: "working-day" }, { severity: "important" }],
    ["CCR-6.4", "reply", { amount: 2, unit: "day" }, { severity: "major" }],
    ["CCR-6.4", "resolve", { amount: 10, unit: "day" }, { severity: "major" }],
    ["CCR-6.5", "record", { amount: 3, unit: "working-day" }, {}],
    ["CCR-7.2a", "notify", "at-once", {}],
    ["CCR-7.2b", "resolve", { amount: 2, unit: "day" }, { severity: "minor" }],
    ["CCR-7.2c", "resolve", { amount: 3, unit: "day" }, { severity: "important" }],
    ["CCR-7.2c", "notify", "at-once", { severity: "important" }],
    ["CCR-7.2d", "notify", "at-once", { severity: "major" }],
    ["CSS-6", "notify", "at-once", { severity: "major" }],
    ["CCR-7.4", "callback", { amount: 3, unit: "working-day" }, {}],
  ])("%s: %s", (clause, duty, term, when) => {
    const row = obligationOf(policy, clause, duty);
    expect(row.then.term).toEqual(term);
    expect(row.when).toEqual(when);
  });

  it("has these obligations and no other", () => {
    expect(policy.obligations.rows).toHaveLength(13);
  });

  it.each([
    ["CCR-7.2a", ["administration"], ["department-manager"], undefined],
    ["CCR-7.2c", ["department-manager"], ["deputy-general-manager"], undefined],
    ["CCR-7.2d", ["administration"], ["company-leader", "department-manager"], undefined],
    ["CSS-6", ["any-employee"], ["department-head", "manager-in-charge"], true],
  ])("%s: who tells whom", (clause, owedBy, roles, oneOf) => {
    const { then } = obligationOf(policy, clause, "notify");
    expect([then.owedBy, then.tell?.roles, then.tell?.oneOf]).toEqual([owedBy, roles, oneOf]);
  });

  it("CCR-6.2: the deputy general manager extends minor terms, and only those", () => {
    const extended = policy.obligations.rows.filter(({ then }) => then.extendedBy !== undefined);
    expect(extended.map(({ clause, then }) => [clause, then.extendedBy])).toEqual([
      ["CCR-6.2", "deputy-general-manager"],
      ["CCR-7.2b", "deputy-general-manager"],
    ]);
  });

  it("CCR-7.2b: the customer's date replaces this term alone", () => {
    const replaced = policy.obligations.rows.filter(({ then }) => then.replacedBy !== undefined);
    expect(replaced.map(({ clause, then }) => [clause, then.replacedBy])).toEqual([["CCR-7.2b", "customerDeadline"]]);
  });

  it("CCR-6.5 and CCR-7.4: a chain from the solution to the record to the call", () => {
    expect(obligationOf(policy, "CCR-6.5", "record").then).toMatchObject({
      startsAt: "resolvedAt",
      doneAt: ["recordReturnedAt"],
      owedBy: ["department-manager"],
      owedTo: "administration",
    });
    expect(obligationOf(policy, "CCR-7.4", "callback").then).toMatchObject({
      startsAt: "recordReturnedAt",
      doneAt: ["calledBackAt"],
      owedBy: ["administration"],
      owedTo: "customer",
    });
  });

  it("CCR-7.5: statistics by the 15th of each month", () => {
    expect(policy.recurring).toEqual([
      expect.objectContaining({
        duty: "statistics",
        by: "administration",
        every: "month",
        byDayOfMonth: 15,
        clause: "CCR-7.5",
      }),
    ]);
  });

  it("CCR-4.3, CSS-7: the lists of what never to do and to say", () => {
    expect(listOf("CCR-4.3")).toEqual(["debate", "quarrel", "ignore", "refuse"]);
    expect(listOf("CSS-7")).toEqual(
      "insult curt-address brush-off blame-shifting impatience ignorance defiance bewildering".split(" "),
    );
  });

  it("CCR-3, CSS-0: who receives, handles and helps to analyse", () => {
    const tasks = policy.handling.rows.flatMap(({ clause, then }) =>
      then.kind === "assign" ? [[clause, then.task, ...then.roles]] : [],
    );
    expect(tasks).toEqual([
      ["CCR-3", "receive", "administration"],
      ["CSS-0", "receive", "any-employee"],
      ["CCR-3", "handle", "department-manager"],
      ["CCR-3", "assist-analysis", "administration"],
      ["CCR-4.2", "follow-up", "receiver"],
      ["CCR-7.3", "urge", "administration"],
    ]);
  });

  it("names its contradictions, the two of terms to the stricter one", () => {
    expect(policy.contradictions).toEqual([
      { clauses: ["CCR-2", "CCR-6.2", "CCR-7.2b"] },
      { clauses: ["CCR-6.2", "CCR-7.2b"], governs: "strictest" },
      { clauses: ["CCR-6.3", "CCR-7.2c"], governs: "strictest" },
    ]);
  });

  it("sets no share of risk and rolls nothing over of its own", () => {
    expect(policy.settings).toEqual({
      rollOver: "none",
      pausesStop: { workingDays: true, days: true },
      atRiskBelow: null,
      governing: [],
      growth: { restsInPauses: true, movedByCustomer: false },
    });
    expect(policy).toMatchObject({ versionBy: "receipt", inForce: {}, timeZone: "Asia/Shanghai", noun: "complaint" });
  });

  function listOf(id: string): readonly string[] {
    return policy.handling.rows.flatMap(({ clause, then }) =>
      clause === id && then.kind === "list" ? then.items : [],
    );
  }
});
