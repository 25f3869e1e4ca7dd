import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/index.js";
import { complaint } from "../../src/models/complaint.js";
import type { Procedure } from "../../src/models/procedure.js";
import { companyComplaints } from "../../src/policies/index.js";
import { auditProcedure, complaintDeadlines, complaintHandling, procedureOf } from "../../src/rules/index.js";

const steps = [
  { step: "greet", by: "clerk", clause: "X-1" },
  { step: "report", needs: ["time", "place"], clause: "X-2" },
  { step: "explain", skippedIf: "explained-before", clause: "X-3" },
  { step: "close", by: "manager", clause: "X-4" },
] as const;
const flow: Procedure<"X-1" | "X-2" | "X-3" | "X-4"> = { id: "flow", order: "fixed", steps };
const list: Procedure = { ...flow, id: "list", order: "free" };
const report = { step: "report", has: ["time", "place"] };
const statuses = (procedure: Procedure, log: Parameters<typeof auditProcedure>[1]) =>
  auditProcedure(procedure, log).steps.map(({ status }) => status);

describe("auditProcedure()", () => {
  it("says at the start that all is to come, and who begins", () => {
    const audit = auditProcedure(flow, []);
    expect(audit).toMatchObject({ procedure: "flow", complete: false, done: [], missing: [], outOfOrder: [] });
    expect(audit.steps.map(({ status }) => status)).toEqual(["to-come", "to-come", "to-come", "to-come"]);
    expect(audit.next).toEqual({ step: "greet", by: "clerk", lacks: [], clause: "X-1" });
  });

  it("is complete when every step is done with what it needs", () => {
    const audit = auditProcedure(flow, [{ step: "greet" }, report, { step: "explain" }, { step: "close" }]);
    expect(audit.complete).toBe(true);
    expect(audit.done).toEqual(["greet", "report", "explain", "close"]);
    expect(audit).not.toHaveProperty("next");
  });

  it.each([
    [[], ["time", "place"]],
    [["place"], ["time"]],
    [["place", "time"], []],
  ])("says of a step with %j what it lacks", (has, lacks) => {
    const audit = auditProcedure(flow, [{ step: "greet" }, { step: "report", has }]);
    expect(audit.incomplete).toEqual(lacks.length > 0 ? ["report"] : []);
    expect(audit.steps[1]).toMatchObject({ status: lacks.length > 0 ? "incomplete" : "done", lacks });
    expect(audit.next).toMatchObject(lacks.length > 0 ? { step: "report", lacks } : { step: "explain" });
  });

  it("adds up what several entries of a step have, and says that it is noted twice", () => {
    const twice = [
      { step: "report", has: ["time"] },
      { step: "report", has: ["place"] },
    ];
    const audit = auditProcedure(flow, [{ step: "greet" }, ...twice]);
    expect(audit.done).toEqual(["greet", "report"]);
    expect(audit.repeated).toEqual(["report"]);
  });

  it("misses what was passed over, and not what is still to come", () => {
    const audit = auditProcedure(flow, [report]);
    expect(audit.steps.map(({ status }) => status)).toEqual(["missing", "done", "to-come", "to-come"]);
    expect(audit.missing).toEqual(["greet"]);
    expect(audit.next).toMatchObject({ step: "greet" });
  });

  it("misses every point of a checklist that isn't done, and asks for no order", () => {
    const audit = auditProcedure(list, [{ step: "close" }, report]);
    expect(audit.missing).toEqual(["greet", "explain"]);
    expect(audit.outOfOrder).toEqual([]);
    const all = [{ step: "close" }, { step: "explain" }, report, { step: "greet" }];
    expect(auditProcedure(list, all).complete).toBe(true);
    expect(auditProcedure(flow, all).complete).toBe(false);
  });

  it("lets a step be skipped that may be, and no other", () => {
    const skip = (step: string) => ({ step, skipped: true });
    expect(statuses(flow, [{ step: "greet" }, report, skip("explain"), { step: "close" }])).toEqual([
      "done",
      "done",
      "skipped",
      "done",
    ]);
    expect(auditProcedure(flow, [{ step: "greet" }, report, skip("explain"), { step: "close" }]).complete).toBe(true);
    const audit = auditProcedure(flow, [skip("greet"), report]);
    expect(audit.missing).toEqual(["greet"]);
    // Left out by silence, it is missing once something later is done.
    expect(statuses(flow, [{ step: "greet" }, report, { step: "close" }])[2]).toBe("missing");
    // What was done all the same wasn't skipped.
    expect(statuses(flow, [skip("greet"), { step: "greet" }])[0]).toBe("done");
  });

  it("names the fewest steps that would have to move", () => {
    const audit = auditProcedure(flow, [{ step: "close" }, { step: "greet" }, report, { step: "explain" }]);
    expect(audit.outOfOrder).toEqual(["close"]);
    expect(audit.missing).toEqual([]);
    expect(audit.complete).toBe(false);
    expect(audit).not.toHaveProperty("next");
  });

  it("goes by the instants where every entry has one, and by the list where one hasn't", () => {
    const early = { step: "greet", at: "2026-11-22T09:00:00+08:00" };
    const late = { ...report, at: "2026-11-22T02:00:00Z" };
    expect(auditProcedure(flow, [late, early]).outOfOrder).toEqual([]);
    const { at: _at, ...untimed } = late;
    expect(auditProcedure(flow, [untimed, early]).outOfOrder).toEqual(["report"]);
  });

  it("says who did what somebody else has to do, and takes an unknown hand for the right one", () => {
    const audit = auditProcedure(flow, [{ step: "greet", by: "guard" }, report]);
    expect(audit.steps[0]).toMatchObject({ status: "done", by: "clerk", doneBy: "guard" });
    const again = [{ step: "greet", by: "guard" }, { step: "greet", by: "clerk" }, report];
    expect(auditProcedure(flow, again).steps[0]).not.toHaveProperty("doneBy");
    const all = (by: string) => [{ step: "greet", by }, report, { step: "explain", by: "anybody" }, { step: "close" }];
    expect(auditProcedure(flow, all("guard")).complete).toBe(false);
    expect(auditProcedure(flow, all("clerk")).complete).toBe(true);
  });

  it("cites the clause of each step", () => {
    expect(auditProcedure(flow, []).steps.map(({ clause }) => clause)).toEqual(["X-1", "X-2", "X-3", "X-4"]);
  });

  it("names what it doesn't know once, and goes on", () => {
    const audit = auditProcedure(flow, [{ step: "dance" }, { step: "greet" }, { step: "dance" }]);
    expect(audit.unrecognised).toEqual(["dance"]);
    expect(audit.done).toEqual(["greet"]);
  });

  it("refuses what is no log, with every problem", () => {
    // @ts-expect-error A log is a list.
    expect(() => auditProcedure(flow, "greet")).toThrow(/procedure log: must be a list of entries: got "greet"/);
    const bad: unknown = JSON.parse(
      '[{"step":""},{"step":"greet","at":"yesterday","has":"time","by":7,"skipped":"no"},null]',
    );
    const call = () => auditProcedure(flow, Array.isArray(bad) ? bad : []);
    for (const path of ["0.step", "1.at", "1.has", "1.by", "1.skipped", "2 must be an entry"])
      expect(call).toThrow(path);
    // @ts-expect-error An entry has names.
    expect(() => auditProcedure(flow, ["greet"])).toThrow(/^procedure log: 0 must be an entry such as/);
    expect(() => auditProcedure(flow, new Array(1))).toThrow(/0 must be an entry such as \{ step \}: got nothing/);
    // @ts-expect-error An instant is a text.
    expect(() => auditProcedure(flow, [{ step: "greet", at: new Date(0) }])).toThrow(/0\.at must be .*: got a Date/);
  });

  test.prop([fc.shuffledSubarray(["greet", "report", "explain", "close", "dance"])])(
    "splits the steps into done, missing, skipped and to come, and is plain JSON",
    (log) => {
      const audit = auditProcedure(
        flow,
        log.map((step) => (step === "report" ? report : { step })),
      );
      expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
      expect(audit.steps).toHaveLength(steps.length);
      expect(audit.done).toEqual(steps.map(({ step }) => step).filter((step) => log.includes(step)));
      const last = Math.max(...steps.map(({ step }, at) => (log.includes(step) ? at : -1)));
      const passedOver = steps.filter(({ step }, at) => at < last && !log.includes(step)).map(({ step }) => step);
      expect(audit.missing).toEqual(passedOver);
      expect(audit.complete).toBe(audit.done.length === steps.length && audit.outOfOrder.length === 0);
    },
  );
});

describe("procedureOf()", () => {
  const asOf = "2026-09-24T17:00:00+08:00";
  const c = complaint({ receivedAt: "2026-09-24T16:00:00+08:00", cause: "company-fault" });
  const handling = complaintHandling(c, { policy: companyComplaints, asOf });

  it("has the steps of the handling in order, with who does them and the clause", () => {
    const procedure = procedureOf(handling);
    expect(procedure.steps.map(({ step }) => step)).toEqual(handling.steps.map(({ step }) => step));
    expect(procedure.steps[0]).toEqual({ step: "apologise", by: "receiver", clause: "CCR-7.1" });
    expect(auditProcedure(procedure, [{ step: "listen" }]).missing).toEqual(["apologise"]);
  });

  it("lets a step be skipped that isn't certain", () => {
    const [first] = handling.steps;
    if (first === undefined) throw new Error("no step");
    const open = procedureOf({ ...handling, steps: [{ ...first, certain: false }] });
    expect(open.steps).toEqual([{ step: "apologise", by: "receiver", skippedIf: "not-certain", clause: "CCR-7.1" }]);
  });

  it("takes no other answer", () => {
    const deadlines = complaintDeadlines(c, { policy: companyComplaints, calendar: chinaOffice, asOf });
    // @ts-expect-error Deadlines are no steps.
    expect(() => procedureOf(deadlines)).toThrow();
  });
});
