import { describe, expect, it } from "vitest";
import { chinaOffice as calendar } from "../../src/calendars/china/index.js";
import { auditTable } from "../../src/decision-table/audit-table.js";
import { serviceProcess as policy } from "../../src/policies/service-process.js";
import { auditProcedure, configure, recurringDuties, serviceHandling } from "../../src/rules/index.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";
import { wordless } from "./wordless.js";

/** Every clause of the document, with what it does. */
const kinds = {
  "SPM-1": "checklist",
  "SPM-4": "checklist",
  "SPM-6": "route",
  "SPM-8": "route",
  "SPM-11": "checklist",
  "SPM-13": "checklist",
  "SPM-D5": "route",
};

const items = (clause: string) => policy.handling.rows.filter((row) => row.clause === clause).map(({ then }) => then);
const because = <One extends { readonly clauses: readonly string[] }>(clause: string, those: readonly One[]) =>
  those.filter(({ clauses }) => clauses.includes(clause));

describe("serviceProcess", () => {
  it("has every clause of SPM, and no other, and a place for each in its data", () => {
    const { clauses, ...data } = policy;
    expect(clauses).toEqual(kinds);
    expect([...new Set(clausesIn(data))].sort()).toEqual(Object.keys(kinds).sort());
  });

  it.each([
    ["en", en],
    ["zh", zh],
  ])("has a text for each clause, a word for each id and a question for each fact in %s", (_, texts) => {
    expect(Object.keys(texts.spm.clauses).sort()).toEqual(Object.keys(policy.clauses).sort());
    expect(wordless(policy, texts.serviceWords)).toEqual([]);
    expect(Object.keys(texts.serviceContact.facts)).toEqual(Object.keys(policy.handling.facts));
    for (const { label, question } of Object.values(texts.serviceContact.facts)) {
      expect(label).toBeTruthy();
      expect(question).toMatch(/[?？]$/);
    }
  });

  it("rests on a table without dead rows, and is plain data with each procedure under its id", () => {
    expect(auditTable(policy.handling)).toEqual([]);
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
    expect(Object.entries(policy.procedures).filter(([key, { id }]) => key !== id)).toEqual([]);
  });

  it("leaves open what the source leaves open", () => {
    expect(policy.parameters).toEqual({
      followUpEvery: { kind: "interval", value: null, clause: "SPM-8" },
      assessmentEvery: { kind: "interval", value: null, clause: "SPM-8" },
    });
  });
});

describe("serviceProcess keeps what its source says", () => {
  it("SPM-1: the reception, and what is noted of a visitor", () => {
    expect(
      policy.procedures.reception.steps.map(({ step, needs, clause }) => [step, needs?.join(" "), clause]),
    ).toEqual([
      ["greet", undefined, "SPM-1"],
      ["record", "name contact purpose", "SPM-1"],
      ["lead", undefined, "SPM-1"],
      ["tell-what-to-mind", undefined, "SPM-1"],
    ]);
    const records = { visitors: { name: "Wang", contact: " " } };
    expect(serviceHandling({ visitor: true }, { policy, records }).records).toEqual([
      {
        record: "visitors",
        fields: ["name", "contact", "purpose"],
        missing: ["contact", "purpose"],
        clauses: ["SPM-1"],
        certain: true,
      },
    ]);
    expect(serviceHandling({ visitor: false }, { policy }).records).toEqual([]);
    const audit = auditProcedure(policy.procedures.reception, [
      { step: "greet" },
      { step: "record", has: ["name", "contact"] },
    ]);
    expect(audit.next).toMatchObject({ step: "record", lacks: ["purpose"] });
  });

  it("SPM-4: the service cycle, and who does what in it", () => {
    const cycle = policy.procedures["service-cycle"];
    const roles = [
      ["collect", "service-staff"],
      ["plan", "department"],
      ["approve", "leader"],
      ["carry-out", "department"],
      ["evaluate", "customer-service"],
      ["improve", "department"],
    ];
    expect(cycle.steps.map(({ step, by }) => [step, by])).toEqual(roles);
    expect(cycle.steps.every(({ clause }) => clause === "SPM-4")).toBe(true);
    const audit = auditProcedure(cycle, [
      { step: "collect", by: "service-staff" },
      { step: "plan", by: "department" },
      { step: "carry-out", by: "department" },
    ]);
    expect([audit.missing, audit.next?.step, audit.next?.by]).toEqual([["approve"], "approve", "leader"]);
  });

  it("SPM-6: who may change the process", () => {
    expect(items("SPM-6")).toEqual([
      { kind: "list", list: "never-staff", items: ["change-process"] },
      { kind: "assign", task: "adjust-process", roles: ["department-head"] },
      { kind: "assign", task: "improve-rules", roles: ["leadership"] },
      { kind: "assign", task: "interpret-rules", roles: ["leadership"] },
    ]);
  });

  it("SPM-8: what customer service does, never does, and is assessed by", () => {
    const handling = serviceHandling({}, { policy });
    expect(because("SPM-8", handling.steps).map(({ step, by }) => [step, by])).toEqual([
      ["learn-needs", "customer-service"],
      ["record-enquiry-exactly", "customer-service"],
      ["pass-on-enquiry", "customer-service"],
    ]);
    expect(because("SPM-8", handling.lists).map(({ list, items: those }) => [list, those])).toEqual([
      ["never", ["discriminate", "insult"]],
      ["assessment-criteria", ["attitude", "quality", "ability", "satisfaction"]],
    ]);
  });

  it("SPM-11: customer data are never disclosed", () => {
    expect(because("SPM-11", serviceHandling({}, { policy }).lists)).toEqual([
      { list: "never", items: ["disclose"], clauses: ["SPM-11"], certain: true },
    ]);
  });

  it("SPM-13: after-sales support is tracked until the customer is satisfied", () => {
    const support = policy.procedures["after-sales-support"];
    expect(support.steps.map(({ step, clause }) => `${step} ${clause}`)).toEqual([
      "contact SPM-13",
      "respond SPM-13",
      "solve SPM-13",
      "track SPM-13",
      "maintain SPM-13",
    ]);
    const log = ["contact", "respond", "solve", "track"].map((step) => ({ step }));
    expect(auditProcedure(support, log).next).toMatchObject({ step: "track", lacks: ["customer-satisfied"] });
  });

  it.each([
    [{ dispute: true, majorComplaint: false, claim: false }, ["duty-manager", "leader-on-duty"], []],
    [{ dispute: false, majorComplaint: true, claim: false }, [], ["after-sales-head"]],
    [{ dispute: false, majorComplaint: false, claim: true }, [], ["after-sales-head"]],
    [{ dispute: true, majorComplaint: true, claim: true }, ["duty-manager", "leader-on-duty"], ["after-sales-head"]],
    [{ dispute: false, majorComplaint: false, claim: false }, [], []],
  ])("SPM-D5: of %j asks %j, and %j handles it", (situation, asked, handles) => {
    const { referrals, assignments, tell } = serviceHandling(situation, { policy });
    expect(because("SPM-D5", referrals).flatMap(({ to }) => to)).toEqual(asked);
    expect(because("SPM-D5", assignments).flatMap(({ task, roles }) => (task === "handle" ? roles : []))).toEqual(
      handles,
    );
    expect(because("SPM-D5", tell).flatMap(({ roles, howSoon }) => (howSoon === "promptly" ? roles : []))).toEqual(
      handles,
    );
  });

  it("SPM-D5: asks which of them it is", () => {
    const { ask, referrals } = serviceHandling({ visitor: false }, { policy });
    expect([...ask].sort()).toEqual(["claim", "dispute", "majorComplaint"]);
    expect(referrals.map(({ certain }) => certain)).toEqual([false]);
  });
});

describe("What comes round in the service process, over the leap year 2028", () => {
  const year = { from: "2028-01-01", through: "2028-12-31", calendar };

  it("SPM-8: is open, and says of which figure", () => {
    expect(recurringDuties([policy], year)).toMatchObject({
      occurrences: [],
      open: [
        {
          duty: "follow-up",
          by: "customer-service",
          to: ["customer"],
          policy: "service-process",
          clause: "SPM-8",
          parameter: "followUpEvery",
        },
        {
          duty: "service-assessment",
          by: "department-head",
          about: "customer-service",
          policy: "service-process",
          clause: "SPM-8",
          parameter: "assessmentEvery",
        },
      ],
    });
  });

  it("SPM-8: comes as often as a company sets it", () => {
    const set = configure(policy, { parameters: { followUpEvery: "month", assessmentEvery: "quarter" } });
    const { occurrences, open } = recurringDuties([set], year);
    expect(open).toEqual([]);
    const days = (duty: string) => occurrences.filter((one) => one.duty === duty).map(({ due }) => due.slice(5));
    expect(days("follow-up")).toEqual(
      "01-31 02-29 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31".split(" "),
    );
    expect(days("service-assessment")).toEqual(["03-31", "06-30", "09-30", "12-31"]);
  });
});

function clausesIn(value: unknown): string[] {
  if (typeof value === "string") return /^SPM-/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(clausesIn) : [];
}
