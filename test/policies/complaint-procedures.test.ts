import { describe, expect, it } from "vitest";
import type { Procedure } from "../../src/models/procedure.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { auditProcedure } from "../../src/rules/audit-procedure.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";
import { wordless } from "./wordless.js";

const { "five-clears": fiveClears, "complaint-flow": complaintFlow } = companyComplaints.procedures;
const mainFlow = hotelComplaints.procedures["main-flow"];

describe("The procedures of complaint policies", () => {
  it.each([
    ["en", en.serviceWords],
    ["zh", zh.serviceWords],
  ])("have a word for each id in %s", (_, words) => {
    expect(wordless({ procedures: companyComplaints.procedures }, words)).toEqual([]);
    expect(wordless({ procedures: hotelComplaints.procedures }, words)).toEqual([]);
  });

  it("stand under their ids", () => {
    for (const { procedures } of [companyComplaints, hotelComplaints]) {
      expect(Object.entries(procedures).filter(([key, { id }]) => key !== id)).toEqual([]);
    }
  });

  it.each<[string, { readonly [id: string]: Procedure }, object]>([
    [companyComplaints.id, companyComplaints.procedures, companyComplaints.clauses],
    [hotelComplaints.id, hotelComplaints.procedures, hotelComplaints.clauses],
  ])("name in %s clauses of their own policy alone, each step once", (_, procedures, clauses) => {
    for (const { steps } of Object.values(procedures)) {
      expect(steps.filter(({ clause }) => !Object.hasOwn(clauses, clause))).toEqual([]);
      expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
    }
  });
});

describe("The five clears", () => {
  it("CSS-1 to CSS-5: listen, ask, follow, reply, record", () => {
    expect(fiveClears.order).toBe("fixed");
    expect(fiveClears.steps.map(({ step, clause }) => [step, clause])).toEqual([
      ["listen", "CSS-1"],
      ["ask", "CSS-2"],
      ["follow", "CSS-3"],
      ["reply", "CSS-4"],
      ["record", "CSS-5"],
    ]);
  });

  it("CSS-4, CSS-5: a reply tells course and result, a record holds matter, handling and result", () => {
    const audit = auditProcedure(fiveClears, [
      { step: "listen" },
      { step: "ask" },
      { step: "follow" },
      { step: "reply", has: ["result"] },
      { step: "record", has: ["matter", "handling"] },
    ]);
    const lacking = audit.steps.filter(({ lacks }) => lacks.length > 0).map(({ step, lacks }) => [step, lacks]);
    expect(lacking).toEqual([
      ["reply", ["course"]],
      ["record", ["result"]],
    ]);
    expect(audit.complete).toBe(false);
  });

  it("CSS-2: whoever asks before listening does it in the wrong order", () => {
    const { outOfOrder, missing } = auditProcedure(fiveClears, [
      { step: "ask" },
      { step: "listen" },
      { step: "reply" },
    ]);
    expect(outOfOrder).toHaveLength(1);
    expect(missing).toEqual(["follow"]);
  });
});

describe("The course of a complaint", () => {
  it("CCR-3 to CCR-7.4: every step, who does it and when it may be skipped", () => {
    expect(complaintFlow.steps.map(({ step, by, skippedIf, clause }) => [step, by, skippedIf, clause])).toEqual([
      ["receive", "receiver", undefined, "CCR-3"],
      ["apologise", "receiver", undefined, "CCR-7.1"],
      ["listen", "receiver", undefined, "CCR-7.1"],
      ["talk", "receiver", undefined, "CCR-7.1"],
      ["explain", "department-manager", "no-need-to-explain", "CCR-7.1"],
      ["record", "receiver", undefined, "CCR-7.1"],
      ["pass-on", "administration", undefined, "CCR-7.2a"],
      ["tell-deputy", "department-manager", "not-important", "CCR-7.2c"],
      ["tell-leader", "administration", "not-major", "CCR-7.2d"],
      ["settle", "department-manager", undefined, "CCR-3"],
      ["reply", "receiver", undefined, "CCR-4.2"],
      ["enter-in-record", "department-manager", undefined, "CCR-7.3"],
      ["return-record", "department-manager", undefined, "CCR-6.5"],
      ["call-back", "administration", undefined, "CCR-7.4"],
    ]);
  });

  const minor = complaintFlow.steps.map(({ step, by, needs, skippedIf }) => ({
    step,
    ...(skippedIf === undefined ? { ...(by !== undefined && { by }), has: needs ?? [] } : { skipped: true }),
  }));

  it("is complete for a minor complaint without those who are told of graver ones", () => {
    expect(auditProcedure(complaintFlow, minor).complete).toBe(true);
  });

  it("CCR-7.4: misses the call, or its note in the record", () => {
    const withoutCall = minor.slice(0, -1);
    expect(auditProcedure(complaintFlow, withoutCall).next).toMatchObject({ step: "call-back", by: "administration" });
    const unnoted = [...withoutCall, { step: "call-back", by: "administration" }];
    expect(auditProcedure(complaintFlow, unnoted).next).toMatchObject({
      step: "call-back",
      lacks: ["noted-in-record"],
      clause: "CCR-7.4",
    });
  });

  it("CCR-7.2a: says who passed it on in the place of administration", () => {
    const log = minor.map((entry) => (entry.step === "pass-on" ? { ...entry, by: "receiver" } : entry));
    const audit = auditProcedure(complaintFlow, log);
    expect(audit.complete).toBe(false);
    expect(audit.steps.find(({ step }) => step === "pass-on")?.doneBy).toBe("receiver");
  });
});

describe("The hotel's main flow", () => {
  it("HCM-4.0: its eight steps, and a promised time", () => {
    expect(mainFlow.steps.map(({ step, clause }) => `${step} ${clause}`)).toEqual(
      "receive record reassure investigate plan handle report-back review".split(" ").map((step) => `${step} HCM-4.0`),
    );
    const audit = auditProcedure(mainFlow, [
      { step: "receive" },
      { step: "record" },
      { step: "reassure" },
      { step: "plan" },
    ]);
    expect(audit.missing).toEqual(["investigate"]);
    expect(audit.next).toMatchObject({ step: "reassure", lacks: ["promised-time"] });
  });
});
