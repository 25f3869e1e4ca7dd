import { describe, expect, it } from "vitest";
import { auditTable } from "../../src/decision-table/audit-table.js";
import { guestComplaintSchema } from "../../src/models/guest-complaint.js";
import { hotelComplaints as policy } from "../../src/policies/hotel-complaints.js";
import { clausesCited, kindsById, obligationOf, parametersOf, shapeProblems } from "./read-policy.js";

/** The kind of each clause, as the source was read. */
const kinds = {
  define: "HCM-2.1 HCM-6",
  decide: "HCM-1.5.2 HCM-1.5.3 HCM-1.5.4 HCM-1.5.6 HCM-2.2.1 HCM-2.2.2 HCM-2.2.3 HCM-4.1.3 HCM-4.1.4",
  amount: "HCM-1.5.5 HCM-4.1.8 HCM-5 HCM-5.5",
  deadline: "HCM-3.3.8 HCM-3.3.9 HCM-3.4.1 HCM-3.4.2 HCM-3.4.3 HCM-3.4.4 HCM-3.4.5 HCM-4.1.10",
  checklist:
    "HCM-1.1 HCM-1.2 HCM-1.3 HCM-1.4 HCM-1.5.1 HCM-1.6 HCM-3.3.1 HCM-3.3.2 HCM-3.3.5 HCM-4.0 HCM-4.1.1 HCM-4.1.2 HCM-4.1.11 HCM-4.1.12 HCM-4.2.4 HCM-4.2.5 HCM-4.2.7",
  route:
    "HCM-3.1 HCM-3.1.2 HCM-3.2.1 HCM-3.2.2 HCM-3.2.3 HCM-3.2.4 HCM-3.3.3 HCM-3.3.4 HCM-3.3.6 HCM-3.3.7 HCM-4.1.5 HCM-4.1.6 HCM-4.1.9 HCM-4.2.1 HCM-4.2.2 HCM-4.2.3 HCM-4.2.6 HCM-4.2.8 HCM-4.2.9 HCM-4.2.10 HCM-4.2.11 HCM-4.2.12 HCM-4.2.13",
};

/** The clauses that nothing in this policy rests on, each with the reason. */
const notHere = {
  "HCM-1.5.2": "decides a damage claim",
  "HCM-1.5.3": "decides a damage claim",
  "HCM-1.5.4": "decides a damage claim",
  "HCM-1.5.5": "decides a damage claim",
  "HCM-1.5.6": "decides a damage claim",
  "HCM-2.1": "defines what a complaint is: what guestComplaint takes",
  "HCM-6": "leaves the rest to other rules",
};

describe("hotelComplaints", () => {
  it("has every clause of HCM with its kind, and no other", () => {
    expect(policy.clauses).toEqual(kindsById(kinds));
    expect(Object.keys(policy.clauses)).toHaveLength(63);
  });

  it("cites each of its clauses where it does something, but for those that are another policy's or define", () => {
    expect([...clausesCited(policy), ...Object.keys(notHere)].sort()).toEqual(Object.keys(policy.clauses).sort());
  });

  it.each(["severity", "obligations", "handling"] as const)(
    "has no gap, overlap or dead row in its table of %s",
    (table) => {
      expect(auditTable<object, unknown, string>(policy[table], parametersOf(policy))).toEqual([]);
    },
  );

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  it("names only fields, roles and parameters that it has", () => {
    expect(shapeProblems(policy)).toEqual([]);
  });

  it("ranks the severities from major to invalid, and takes all but the last for valid", () => {
    expect(policy.severity.priority).toEqual(["major", "general", "minor", "invalid"]);
    expect([...policy.valid].sort()).toEqual(["general", "major", "minor"]);
    expect(policy.growth).toBeUndefined();
  });

  it("takes what a guest asks for and where it has gone for arrangements: left out, none", () => {
    expect(policy.arrangements).toEqual(["asks", "escalation"]);
  });
});

describe("hotelComplaints keeps the figures of its source", () => {
  const five = { amount: 5, unit: "minute" };

  it.each([
    ["HCM-3.4.1", "arrive", five, "receivedAt", ["arrivedAt"], { onSite: true }],
    ["HCM-4.1.10", "manager-arrives", five, "escalatedAt", ["managerArrivedAt"], {}],
    ["HCM-3.4.2", "report-result", five, "resolvedAt", ["resultReportedAt"], { assignedBySuperior: true }],
    [
      "HCM-3.4.3",
      "report",
      { until: ["shiftEndsAt"] },
      "resolvedAt",
      ["reportFiledAt"],
      { severity: ["general", "major"] },
    ],
    [
      "HCM-3.4.3",
      "briefing",
      { until: ["nextMeetingAt"] },
      "resolvedAt",
      ["briefedAt"],
      { severity: ["general", "major"] },
    ],
    [
      "HCM-3.4.4",
      "answer",
      { until: ["guestDeadline", "guest.checkOutAt"] },
      "receivedAt",
      ["repliedAt", "resolvedAt"],
      { "guest.status": "in-house" },
    ],
    [
      "HCM-3.4.5",
      "answer",
      { amount: 3, unit: "working-day" },
      "receivedAt",
      ["repliedAt", "resolvedAt"],
      { "guest.status": ["departed", "never-stayed"] },
    ],
    ["HCM-4.1.12", "report", "not-stated", "resolvedAt", ["reportFiledAt"], { severity: ["invalid", "minor"] }],
  ])("%s: %s", (clause, duty, term, startsAt, doneAt, when) => {
    const row = obligationOf(policy, clause, duty);
    expect(row.then).toMatchObject({ term, startsAt, doneAt });
    expect(row.when).toEqual(when);
  });

  it.each([
    ["HCM-3.3.3", ["branch-manager"], ["responsible-department"], { severity: "minor" }],
    ["HCM-3.3.7", ["customer-service-specialist"], ["department-head", "front-office-manager"], { severity: "major" }],
    ["HCM-4.2.1", ["department-head", "duty-manager"], ["operations-director"], { severity: "major" }],
    ["HCM-4.2.3", ["front-office-manager"], ["resident-general-manager"], { severity: "major", grave: true }],
    ["HCM-3.1.2", ["complaint-centre"], ["company"], { severity: "major" }],
  ])("%s: who tells whom at once", (clause, owedBy, roles, when) => {
    const row = obligationOf(policy, clause, "notify");
    expect([row.then.term, row.then.owedBy, row.then.tell, row.when]).toEqual(["at-once", owedBy, { roles }, when]);
  });

  it("has these obligations and no other", () => {
    expect(policy.obligations.rows).toHaveLength(13);
  });

  it("HCM-2.1, HCM-6: what a complaint is made by, and what holds besides", () => {
    expect(policy.definitions).toEqual([
      { of: "channels", values: ["spoken", "phone", "written", "relayed"], clause: "HCM-2.1" },
      { of: "rules-besides", values: ["rules-of-departments", "other-rules-of-the-hotel"], clause: "HCM-6" },
    ]);
    // The noun takes just these.
    for (const channel of policy.definitions?.[0]?.values ?? []) {
      const given = guestComplaintSchema["~standard"].validate({ receivedAt: "2026-11-22T10:00:00+08:00", channel });
      expect(given.issues).toBeUndefined();
    }
  });

  it("HCM-3.3.8, HCM-3.3.9: case studies without a figure, a meeting every month", () => {
    expect(policy.recurring).toMatchObject([
      {
        duty: "case-studies",
        by: "customer-service-specialist",
        every: { parameter: "caseStudiesEvery" },
        clause: "HCM-3.3.8",
      },
      { duty: "analysis-meeting", by: "front-office-manager", every: "month", clause: "HCM-3.3.9" },
    ]);
    for (const duty of policy.recurring) expect(duty.byDayOfMonth).toBeUndefined();
  });

  it.each([
    ["HCM-3.3.2", "register", ["guestName", "contact", "content", "request"]],
    ["HCM-4.1.2", "register", ["time", "place", "course", "guestName", "contact"]],
    ["HCM-3.3.5", "handling-report", ["time", "place", "complainant", "events", "result", "prevention"]],
  ])("%s: what the %s holds", (id, record, fields) => {
    const rows = policy.handling.rows.filter(({ clause, then }) => clause === id && then.kind === "record");
    expect(rows.map(({ then }) => then)).toEqual([{ kind: "record", record, fields }]);
  });

  it.each([
    ["HCM-4.0", ["receive", "record", "reassure", "investigate", "plan", "handle", "report-back", "review"]],
    ["HCM-4.1.11", ["verify-remedy", "ask-satisfaction"]],
    ["HCM-4.2.4", ["rescue", "call-ambulance", "accompany"]],
    ["HCM-4.2.5", ["protect-scene"]],
  ])("%s: the steps in their order", (id, steps) => {
    const given = policy.handling.rows.flatMap(({ clause, then }) =>
      clause === id && then.kind === "steps" ? then.steps : [],
    );
    expect(given).toEqual(steps);
  });

  it("HCM-4.1.8: the gestures", () => {
    const gestures = policy.handling.rows.flatMap(({ then }) =>
      then.kind === "list" && then.list === "gestures" ? then.items : [],
    );
    expect(gestures).toEqual(["flowers", "fruit", "discount"]);
  });

  it("HCM-5: eight faults, and no figure for any", () => {
    const faults = policy.handling.rows.flatMap(({ clause, then }) =>
      clause === "HCM-5" && then.kind === "consequence" ? [[then.of, then.what]] : [],
    );
    expect(Object.fromEntries(faults)).toEqual({
      "staff-late": "penalty",
      "manager-absent": "serious-fault",
      "manager-silent": "serious-fault",
      "manager-inactive": "serious-fault",
      "manager-late": "serious-fault",
      "manager-not-reporting-as-prescribed": "serious-fault",
      "knew-and-did-nothing": "serious-fault",
      "beyond-authority": "bears-the-loss",
    });
  });

  it("HCM-3.2, HCM-4.1.6, HCM-4.1.9, HCM-4.2.8: the ladder of authority", () => {
    const ladder = policy.handling.rows.flatMap(({ clause, then }) =>
      then.kind === "refer" ? [[clause, then.from, ...then.to]] : [],
    );
    expect(ladder).toEqual([
      ["HCM-4.1.6", "receiver", "manager"],
      ["HCM-4.1.9", "receiver", "superior"],
      ["HCM-3.2.1", "department-head", "operations-director"],
      ["HCM-3.2.2", "branch-manager", "customer-service-specialist", "front-office-manager"],
      ["HCM-3.2.3", "customer-service-specialist", "front-office-manager"],
      ["HCM-3.2.4", "front-office-manager", "company"],
      ["HCM-4.2.8", "front-office-manager", "resident-general-manager"],
    ]);
  });

  it("names its contradictions", () => {
    expect(policy.contradictions).toEqual([
      { clauses: ["HCM-3.1", "HCM-3.2.3"] },
      { clauses: ["HCM-3.2.2", "HCM-3.3.8"] },
      { clauses: ["HCM-3.4.3", "HCM-4.1.12"], governs: "HCM-3.4.3" },
    ]);
  });

  it("has no figure that a company could set, nor a day from which it holds", () => {
    expect(policy).toMatchObject({
      parameters: {},
      inForce: {},
      versionBy: "receipt",
      noun: "guestComplaint",
      timeZone: "Asia/Shanghai",
    });
  });
});
