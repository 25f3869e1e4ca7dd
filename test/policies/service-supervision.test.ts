import { describe, expect, it } from "vitest";
import { chinaOffice as calendar } from "../../src/calendars/china/index.js";
import { auditTable } from "../../src/decision-table/audit-table.js";
import { serviceSupervision as policy } from "../../src/policies/service-supervision.js";
import { auditProcedure, configure, recurringDuties, serviceHandling } from "../../src/rules/index.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";
import { wordless } from "./wordless.js";

/** Every clause of the document, with what it does. */
const kinds = {
  "SVC-1": "deadline",
  "SVC-1.1": "route",
  "SVC-2": "route",
  "SVC-2.7": "amount",
  "SVC-2.8": "route",
  "SVC-3": "deadline",
  "SVC-4": "deadline",
  "SVC-5": "deadline",
  "SVC-6": "route",
  "SVC-7": "checklist",
  "SVC-8": "define",
  "SVC-9": "decide",
  "SVC-10.1": "deadline",
  "SVC-10.2": "decide",
  "SVC-10.3": "checklist",
};

const of = (clause: string) => policy.handling.rows.filter((row) => row.clause === clause);
const items = (clause: string) => of(clause).map(({ then }) => then);
const duties = (clause: string) =>
  policy.recurring.filter((duty) => duty.clause === clause).map(({ clause: _, ...duty }) => duty);

describe("serviceSupervision", () => {
  it("has every clause of SVC, and no other", () => {
    expect(policy.clauses).toEqual(kinds);
  });

  it("has a place for each clause in its data", () => {
    const { clauses, ...data } = policy;
    const cited = new Set(clausesIn(data));
    expect([...cited].sort()).toEqual(Object.keys(clauses).sort());
  });

  it.each([
    ["en", en],
    ["zh", zh],
  ])("has a text for each clause and a word for each id in %s", (_, texts) => {
    expect(Object.keys(texts.svc.clauses).sort()).toEqual(Object.keys(policy.clauses).sort());
    expect(wordless(policy, texts.serviceWords)).toEqual([]);
    const { action, order, tell, never, by } = policy.firstContact;
    const roles = [
      by,
      ...action.rows.flatMap(({ then }) => then.to),
      ...tell.rows.flatMap(({ then }) => [...then.roles, ...(then.by === undefined ? [] : [then.by])]),
      policy.followUps.by,
    ];
    const outcomes = [
      ...action.rows.map(({ then }) => then.action),
      ...order.rows.map(({ then }) => then),
      ...policy.ladder.stands.priority,
    ];
    expect(roles.filter((id) => !Object.hasOwn(texts.serviceWords.roles, id))).toEqual([]);
    expect(outcomes.filter((id) => !Object.hasOwn(texts.serviceWords.outcomes, id))).toEqual([]);
    expect(never.items.filter((id) => !Object.hasOwn(texts.serviceWords.items, id))).toEqual([]);
  });

  it.each([
    ["en", en.serviceRequest.facts],
    ["zh", zh.serviceRequest.facts],
  ])("has a label, a question and values for each fact of its tables in %s", (_, texts) => {
    const tables = [policy.firstContact.action, policy.ladder.stands, policy.handling];
    const facts = tables.flatMap((table) => Object.entries<{ kind: string; values?: readonly string[] }>(table.facts));
    for (const [name, { values }] of facts) {
      expect(texts[name]?.label, name).toBeTruthy();
      expect(texts[name]?.question, name).toMatch(/[?？]$/);
      expect(Object.keys(texts[name]?.values ?? {}).sort(), name).toEqual([...(values ?? [])].sort());
    }
  });

  it("leaves open what the source leaves open", () => {
    expect(
      Object.entries(policy.parameters).map(([name, { kind, value, clause }]) => [name, kind, value, clause]),
    ).toEqual([
      ["siteTimes", "site-times", null, "SVC-10.2"],
      ["inspectionEvery", "interval", null, "SVC-10.1"],
      ["visitEvery", "interval", null, "SVC-10.1"],
      ["surveyEvery", "interval", null, "SVC-10.1"],
    ]);
    expect(policy.settings).toEqual({ siteTimeFrom: "request" });
    expect(policy.inForce).toEqual({});
  });

  it("rests on a table without dead rows", () => {
    expect(auditTable(policy.handling)).toEqual([]);
  });

  it("is plain data, and each procedure has its key for its id", () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
    expect(Object.entries(policy.procedures).filter(([key, { id }]) => key !== id)).toEqual([]);
  });
});

describe("serviceSupervision keeps what its source says", () => {
  it("SVC-1, SVC-1.1: sales supervises and assesses each month, technical service receives", () => {
    expect(items("SVC-1")).toEqual([{ kind: "assign", task: "supervise", roles: ["sales"] }]);
    expect(items("SVC-1.1")).toEqual([
      { kind: "assign", task: "receive", roles: ["technical-service"] },
      { kind: "assign", task: "assess", roles: ["sales"] },
    ]);
    expect(duties("SVC-1")).toEqual([
      { duty: "supervision-report", by: "sales", to: ["general-manager"], every: "month" },
    ]);
    expect(duties("SVC-1.1")).toEqual([
      { duty: "service-assessment", by: "sales", about: "technical-service", every: "month" },
    ]);
  });

  it("SVC-2: who was asked first is responsible", () => {
    expect(items("SVC-2")).toEqual([{ kind: "assign", task: "answer-for-matter", roles: ["first-asked"] }]);
    expect(policy.firstContact.never.clause).toBe("SVC-2");
  });

  it("SVC-2.7: what shirking leads to, without a figure", () => {
    expect(serviceHandling({}, { policy }).consequences).toEqual(
      [
        ["shirking", "criticism"],
        ["shirking", "education"],
        ["shirking", "sanction"],
        ["grave-shirking", "removal-from-post"],
      ].map(([fault, what]) => ({ of: fault, what, clauses: ["SVC-2.7"], certain: true })),
    );
  });

  it("SVC-2.8: any employee answers politely, records and passes on", () => {
    expect(items("SVC-2.8")).toEqual([
      { kind: "steps", steps: ["answer-politely", "record-call", "pass-on-call"], by: "any-employee" },
    ]);
  });

  it("SVC-3, SVC-4: each December, each Friday", () => {
    expect(duties("SVC-3")).toEqual([
      { duty: "new-year-gifts", by: "sales", to: ["customer"], every: "year", inMonth: 12 },
      { duty: "ask-next-years-needs", by: "sales", to: ["customer"], every: "year", inMonth: 12 },
    ]);
    expect(duties("SVC-4")).toEqual([
      { duty: "weekly-hand-in", by: "technical-staff", every: "week", on: "friday", at: "afternoon-meeting" },
    ]);
  });

  it("SVC-5: the follow-up calls", () => {
    expect(policy.followUps).toEqual({
      by: "customer-service",
      firstYear: { lasts: { amount: 1, unit: "year" }, every: { amount: 1, unit: "month" } },
      later: { every: { amount: 3, unit: "month" } },
      clause: "SVC-5",
    });
  });

  it("SVC-6: the office decides where departments disagree", () => {
    const { referrals } = serviceHandling({ departmentsDisagree: true }, { policy });
    expect(referrals).toEqual([
      {
        case: "departments-disagree",
        from: "departments-concerned",
        to: ["office"],
        clauses: ["SVC-6"],
        certain: true,
      },
    ]);
    expect(serviceHandling({ departmentsDisagree: false }, { policy }).referrals).toEqual([]);
  });

  it("SVC-7: who is told of a major failure and gets the analysis, who files and tracks it, and who has it analysed", () => {
    const { tell, assignments } = serviceHandling({ majorFailure: true }, { policy });
    expect(
      tell.filter(({ clauses }) => clauses.includes("SVC-7")).map(({ by, roles, howSoon }) => [by, roles, howSoon]),
    ).toEqual([
      ["first-to-know", ["departments-concerned"], "promptly"],
      ["first-to-know", ["signing-salesperson", "manager-in-charge"], "promptly"],
      ["manager-in-charge", ["leaders"], "not-stated"],
      [undefined, ["customer", "sales"], "not-stated"],
    ]);
    expect(assignments.filter(({ clauses }) => clauses.includes("SVC-7"))).toEqual([
      { task: "file-failure", roles: ["manager-in-charge"], clauses: ["SVC-7"], certain: true },
      { task: "track", roles: ["manager-in-charge"], clauses: ["SVC-7"], certain: true },
      {
        task: "have-analysis-written",
        roles: ["technical-service-supervisor"],
        clauses: ["SVC-7"],
        certain: true,
      },
    ]);
    const ordinary = serviceHandling({ majorFailure: false }, { policy });
    expect(ordinary.records).toEqual([]);
  });

  it("SVC-7: what the report and the analysis lack", () => {
    const written = {
      "failure-report": { time: "2026-09-24 16:00", place: "plant 2", symptom: "", plan: null },
      "failure-analysis": { effect: "a day's output", measures: "a second pump" },
    };
    const { records } = serviceHandling({ majorFailure: true }, { policy, records: written });
    expect(records).toEqual([
      {
        record: "failure-report",
        fields: ["time", "place", "symptom", "plan"],
        missing: ["symptom", "plan"],
        clauses: ["SVC-7"],
        certain: true,
      },
      {
        record: "failure-analysis",
        fields: ["effect", "handling", "cause", "measures"],
        missing: ["handling", "cause"],
        clauses: ["SVC-7"],
        certain: true,
      },
    ]);
  });

  it("SVC-7: the course of a major failure, step by step", () => {
    const { steps } = policy.procedures["major-failure"];
    expect(steps.map(({ step, by, needs, clause }) => [step, by, needs?.join(" "), clause])).toEqual([
      ["tell-departments", "first-to-know", undefined, "SVC-7"],
      [
        "hand-in-report",
        "first-to-know",
        "time place symptom plan to-signing-salesperson to-manager-in-charge",
        "SVC-7",
      ],
      ["file-failure", "manager-in-charge", undefined, "SVC-7"],
      ["inform-leaders", "manager-in-charge", undefined, "SVC-7"],
      ["track", "manager-in-charge", undefined, "SVC-7"],
      ["have-analysis-written", "technical-service-supervisor", "effect handling cause measures", "SVC-7"],
      ["send-analysis", undefined, "to-customer to-sales", "SVC-7"],
    ]);
  });

  it("SVC-7: an audit finds a report without a plan, the wrong filer and the analysis that is next", () => {
    const audit = auditProcedure(policy.procedures["major-failure"], [
      { step: "tell-departments", by: "first-to-know" },
      {
        step: "hand-in-report",
        by: "first-to-know",
        has: ["time", "place", "symptom", "to-signing-salesperson", "to-manager-in-charge"],
      },
      { step: "file-failure", by: "sales" },
      { step: "track", by: "manager-in-charge" },
    ]);
    expect(audit.complete).toBe(false);
    expect(audit.missing).toEqual(["inform-leaders"]);
    expect(audit.next).toMatchObject({ step: "hand-in-report", lacks: ["plan"] });
    expect(audit.steps.filter(({ doneBy }) => doneBy !== undefined).map(({ step }) => step)).toEqual(["file-failure"]);
    const needsOf = (step: string) =>
      policy.procedures["major-failure"].steps.find((one) => one.step === step)?.needs ?? [];
    const all = policy.procedures["major-failure"].steps.map(({ step, by }) => ({
      step,
      ...(by !== undefined && { by }),
      has: needsOf(step),
    }));
    expect(auditProcedure(policy.procedures["major-failure"], all).complete).toBe(true);
  });

  it("SVC-8: customer service watches on statutory holidays, of which four are named", () => {
    const { lists, assignments, tell } = serviceHandling({ statutoryHoliday: true }, { policy });
    expect(lists).toEqual([
      {
        list: "watched-holidays",
        items: ["labour-day", "national-day", "new-year", "spring-festival", "other-statutory-holidays"],
        clauses: ["SVC-8"],
        certain: true,
      },
    ]);
    const because = <One extends { readonly clauses: readonly string[] }>(those: readonly One[]) =>
      those.filter(({ clauses }) => clauses.includes("SVC-8"));
    expect(because(assignments).map(({ task, roles }) => [task, roles])).toEqual([
      ["watch-sites", ["customer-service"]],
    ]);
    expect(because(tell).map(({ by, roles }) => [by, roles])).toEqual([["customer-service", ["service-departments"]]]);
    const workday = serviceHandling({ statutoryHoliday: false }, { policy });
    expect([...because(workday.assignments), ...because(workday.tell)]).toEqual([]);
  });

  it("SVC-10.1: findings go to customer service at once", () => {
    const findings = serviceHandling({ inspectionFindings: true }, { policy }).tell;
    expect(findings.filter(({ clauses, certain }) => certain && clauses.includes("SVC-10.1"))).toEqual([
      { roles: ["customer-service"], by: "project-manager", howSoon: "at-once", clauses: ["SVC-10.1"], certain: true },
    ]);
    expect(duties("SVC-10.1")).toEqual([
      {
        duty: "quality-inspection",
        by: "project-manager",
        to: ["customer-service"],
        every: { parameter: "inspectionEvery" },
      },
      { duty: "satisfaction-survey", by: "customer-service", every: { parameter: "surveyEvery" } },
      { duty: "customer-visit", by: "senior-management", to: ["customer"], every: { parameter: "visitEvery" } },
    ]);
  });

  it("SVC-10.2: three rungs, remote help with permission alone", () => {
    expect(policy.ladder.rungs.map(({ rung, permission }) => [rung, permission])).toEqual([
      ["hotline", undefined],
      ["remote", "remotePermitted"],
      ["on-site", undefined],
    ]);
    expect([policy.ladder.visit, policy.ladder.clause]).toEqual(["on-site", "SVC-10.2"]);
  });

  it("SVC-10.3: analyse, improve, reply", () => {
    const { steps } = serviceHandling({ expectationMissed: true }, { policy });
    expect(steps.filter(({ clauses }) => clauses.includes("SVC-10.3")).map(({ step }) => step)).toEqual([
      "analyse",
      "improve",
      "reply",
    ]);
    const { missing, next } = auditProcedure(policy.procedures["missed-expectation"], [{ step: "improve" }]);
    expect([missing, next?.step, next?.clause]).toEqual([["analyse"], "analyse", "SVC-10.3"]);
    expect(policy.procedures["missed-expectation"].steps.map(({ step }) => step)).toEqual([
      "analyse",
      "improve",
      "reply",
    ]);
  });
});

describe("What comes round in service supervision, over the leap year 2028", () => {
  const year = { from: "2028-01-01", through: "2028-12-31", calendar };
  const { occurrences, open } = recurringDuties([policy], year);
  const due = (clause: string, duty?: string) =>
    occurrences.filter((one) => one.clause === clause && (duty ?? one.duty) === one.duty).map((one) => one.due);
  const monthEnds = "01-31 02-29 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31"
    .split(" ")
    .map((end) => `2028-${end}`);

  it("SVC-1, SVC-1.1: by the end of each month", () => {
    expect(due("SVC-1")).toEqual(monthEnds);
    expect(due("SVC-1.1")).toEqual(monthEnds);
    const february = occurrences.find((one) => one.clause === "SVC-1" && one.due === "2028-02-29");
    expect(february).toMatchObject({ by: "sales", to: ["general-manager"], workingDay: true });
    // The last day of April is a Sunday.
    const april = occurrences.find((one) => one.clause === "SVC-1" && one.due === "2028-04-30");
    expect(april).toMatchObject({ workingDay: false, doBy: "2028-04-28" });
  });

  it("SVC-3: both in December, by its last day", () => {
    expect(due("SVC-3", "new-year-gifts")).toEqual(["2028-12-31"]);
    expect(due("SVC-3", "ask-next-years-needs")).toEqual(["2028-12-31"]);
  });

  it("SVC-4: on each of the 52 Fridays, the first on the 7th of January", () => {
    const fridays: string[] = [];
    for (let day = Date.UTC(2028, 0, 7); day < Date.UTC(2029, 0, 1); day += 7 * 86_400_000) {
      fridays.push(new Date(day).toISOString().slice(0, 10));
    }
    expect(fridays).toHaveLength(52);
    expect(due("SVC-4")).toEqual(fridays);
    expect(occurrences.find(({ clause }) => clause === "SVC-4")?.at).toBe("afternoon-meeting");
  });

  it("SVC-8: on each statutory holiday with a date of its own, because none has been announced", () => {
    expect(due("SVC-8")).toEqual(["2028-01-01", "2028-05-01", "2028-05-02", "2028-10-01", "2028-10-02", "2028-10-03"]);
    expect(occurrences.filter(({ clause }) => clause === "SVC-8").every(({ assumed }) => assumed)).toBe(true);
  });

  it("SVC-8: on the days of each holiday of 2026, also of those that the source doesn't name", () => {
    const known = recurringDuties([policy], { from: "2026-01-01", through: "2026-12-24", calendar });
    const watched = known.occurrences.filter(({ clause }) => clause === "SVC-8");
    expect(new Set(watched.map(({ holiday }) => holiday))).toEqual(
      new Set([
        "new-year",
        "spring-festival",
        "tomb-sweeping",
        "labour-day",
        "dragon-boat",
        "mid-autumn",
        "national-day",
      ]),
    );
    const national = watched.filter(({ holiday }) => holiday === "national-day").map(({ due: day }) => day);
    expect(national).toEqual(["01", "02", "03", "04", "05", "06", "07"].map((day) => `2026-10-${day}`));
    expect(watched.every(({ by, about }) => by === "customer-service" && about === "customers-sites")).toBe(true);
  });

  it("SVC-10.1: lists inspections, surveys and visits as open, until a company says how often", () => {
    expect(open.map(({ duty, parameter, clause }) => [duty, parameter, clause])).toEqual([
      ["quality-inspection", "inspectionEvery", "SVC-10.1"],
      ["satisfaction-survey", "surveyEvery", "SVC-10.1"],
      ["customer-visit", "visitEvery", "SVC-10.1"],
    ]);
    expect(due("SVC-10.1")).toEqual([]);
    const set = configure(policy, {
      parameters: { inspectionEvery: "quarter", visitEvery: "half-year", surveyEvery: "year" },
    });
    const then = recurringDuties([set], year);
    expect(then.open).toEqual([]);
    const days = (duty: string) => then.occurrences.filter((one) => one.duty === duty).map((one) => one.due);
    expect(days("quality-inspection")).toEqual(["2028-03-31", "2028-06-30", "2028-09-30", "2028-12-31"]);
    expect(days("customer-visit")).toEqual(["2028-06-30", "2028-12-31"]);
    expect(days("satisfaction-survey")).toEqual(["2028-12-31"]);
  });
});

function clausesIn(value: unknown): string[] {
  if (typeof value === "string") return /^SVC-/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(clausesIn) : [];
}
