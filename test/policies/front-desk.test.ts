import { describe, expect, it } from "vitest";
import { auditTable } from "../../src/decision-table/audit-table.js";
import { frontDesk as policy } from "../../src/policies/front-desk.js";
import { auditProcedure } from "../../src/rules/audit-procedure.js";
import { configure } from "../../src/rules/configure.js";
import { serviceHandling } from "../../src/rules/service-handling.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";
import { wordless } from "./wordless.js";

/** Every clause of the document, with what it does. */
const kinds = {
  "HCO-0": "checklist",
  "HCO-0.4": "route",
  "HCO-1": "deadline",
  "HCO-2": "deadline",
  "HCO-2b": "route",
  "HCO-3": "decide",
};

describe("frontDesk", () => {
  it("has every clause of HCO, and no other", () => {
    expect(policy.clauses).toEqual(kinds);
  });

  it("has a place for each clause in its data", () => {
    const { clauses, ...data } = policy;
    const cited = [...JSON.stringify(data).matchAll(/"clause":"([^"]+)"/g)].map(([, id]) => id);
    expect([...new Set(cited)].sort()).toEqual(Object.keys(clauses).sort());
  });

  it("gives the figures of its source", () => {
    const { overnight, hourly, reminder } = policy.checkOut;
    expect(overnight).toEqual({ at: "12:00", clause: "HCO-1" });
    expect(hourly).toEqual({ term: { amount: 3, unit: "hour" }, clause: "HCO-1" });
    expect(reminder).toEqual({ before: { amount: 30, unit: "minute" }, clause: "HCO-2" });
  });

  it("rests on a table without gaps, overlaps, dead rows and holes", () => {
    expect(auditTable(policy.checkOut.steps)).toEqual([]);
  });

  it("has floor staff at the door and in the room, and the front desk for all else", () => {
    const steps = policy.checkOut.steps.rows.map(({ then }) => `${then.action} ${then.by ?? "-"}`);
    expect([...new Set(steps)]).toEqual([
      "none -",
      "wait -",
      "call-room front-desk",
      "await-guest -",
      "call-contact front-desk",
      "await-charge -",
      "knock floor-attendant",
      "look floor-attendant",
      "check-out front-desk",
      "charge-on front-desk",
    ]);
  });

  it("has the damage phoned to the front desk by the floor attendant, and compensation asked for there: HCO-0.4", () => {
    const { tell, assignments, decided } = serviceHandling({ damageFound: true }, { policy });
    const resting = { clauses: ["HCO-0.4"], certain: true };
    expect(tell).toEqual([{ roles: ["front-desk"], by: "floor-attendant", howSoon: "not-stated", ...resting }]);
    expect(assignments).toEqual([{ task: "ask-for-compensation", roles: ["front-desk"], ...resting }]);
    expect(decided).toBe(true);
    const none = serviceHandling({ damageFound: false }, { policy });
    expect([none.tell, none.assignments]).toEqual([[], []]);
    expect(serviceHandling({}, { policy }).ask).toEqual(["damageFound"]);
  });

  it.each([
    ["en", en],
    ["zh", zh],
  ] as const)("has words in %s for every id that it uses, and a label for every fact", (_, { serviceWords, stay }) => {
    expect(wordless(policy, serviceWords)).toEqual([]);
    const { rows, facts } = policy.checkOut.steps;
    const outcomes = [...rows.flatMap(({ then }) => [then.action, then.security ?? []].flat())];
    const statuses = ["not-yet", "due", "overdue", "checked-out"];
    expect([...outcomes, ...statuses].filter((id) => !(id in serviceWords.outcomes))).toEqual([]);
    const named = [...Object.keys(facts), ...Object.keys(policy.handling.facts)];
    expect(named.filter((fact) => !(fact in stay.facts))).toEqual([]);
  });

  it("is plain data, with nothing to configure but the zone", () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
    expect(policy.recurring).toEqual([]);
    expect(configure(policy, { timeZone: "Europe/Berlin" }).timeZone).toBe("Europe/Berlin");
    // @ts-expect-error a front desk has no threshold
    expect(() => configure(policy, { parameters: { lateFee: 1 } })).toThrow(/front-desk has no parameters/);
  });
});

describe("the check-out of HCO-0", () => {
  const procedure = policy.procedures["check-out"];
  const steps = [
    ...["greet", "collect-card-and-slip", "compare-note", "room-check", "reconcile", "check-discount"],
    ...["settle-bill", "farewell", "file-vouchers"],
  ];
  const has: { readonly [step: string]: readonly string[] } = {
    "collect-card-and-slip": ["room-card", "deposit-slip"],
    "file-vouchers": ["opening-slip", "deposit-slip", "bill"],
  };
  const log = steps.map((step) => ({ step, ...(has[step] !== undefined && { has: has[step] }) }));

  it("has its nine steps in order, each by HCO-0", () => {
    expect([procedure.id, procedure.order]).toEqual(["check-out", "fixed"]);
    expect(procedure.steps.map(({ step, by, clause }) => [step, by, clause])).toEqual(
      steps.map((step) => [step, step === "room-check" ? "floor-attendant" : "front-desk", "HCO-0"]),
    );
  });

  it("is complete with all nine, and with none of them left out", () => {
    expect(auditProcedure(procedure, log).complete).toBe(true);
    for (const [index, step] of steps.entries()) {
      const audit = auditProcedure(procedure, [...log.slice(0, index), ...log.slice(index + 1)]);
      expect([step, audit.complete, audit.next?.step]).toEqual([step, false, step]);
    }
  });

  it("wants the room checked by the floor attendant before the bill is settled", () => {
    const before = log.filter(({ step }) => step !== "room-check");
    const audit = auditProcedure(procedure, before);
    expect(audit.missing).toEqual(["room-check"]);
    expect(audit.next).toEqual({ step: "room-check", by: "floor-attendant", lacks: [], clause: "HCO-0" });
    const late = auditProcedure(procedure, [...before, { step: "room-check", by: "floor-attendant" }]);
    expect(late.outOfOrder).toEqual(["room-check"]);
    const other = auditProcedure(procedure, [
      ...log.slice(0, 3),
      { step: "room-check", by: "front-desk" },
      ...log.slice(4),
    ]);
    expect(other.complete).toBe(false);
  });

  it("wants room card and deposit slip back, and the three papers bound", () => {
    const audit = auditProcedure(procedure, [
      { step: "greet" },
      { step: "collect-card-and-slip", has: ["room-card"] },
      { step: "file-vouchers", has: ["bill"] },
    ]);
    expect(audit.steps.map(({ lacks }) => lacks).filter(({ length }) => length > 0)).toEqual([
      ["deposit-slip"],
      ["opening-slip", "deposit-slip"],
    ]);
  });
});
