import { describe, expect, it } from "vitest";
import { type DealerFacts, dealerService as policy } from "../../src/policies/dealer-service.js";
import { auditProcedure } from "../../src/rules/audit-procedure.js";
import { serviceHandling } from "../../src/rules/service-handling.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";
import { wordless } from "./wordless.js";

/** The thirteen steps of ADS-0, each with what it needs. */
const flow = [
  ["canvass", "customer-file-current"],
  ["book", "items-parts-cost-time-told confirmed-before-visit"],
  ["receive", "one-adviser"],
  ["inspect", "customer-words-recorded fault-confirmed-with-customer"],
  ["estimate", "items-and-cost-settled explained"],
  ["parts", "arrivals-checked-daily customer-told"],
  ["schedule", "time-people-equipment"],
  ["work", "car-protected old-parts-kept"],
  ["final-check", "every-item-checked nothing-left-inside"],
  ["wash", "result-checked"],
  ["invoice", "exact"],
  ["hand-over", "work-explained-before-price result-shown"],
  ["follow-up", "result-confirmed views-recorded"],
] as const;

const log = flow.map(([step, needs]) => ({ step, has: needs.split(" ") }));
const facts = Object.keys(policy.handling.facts);

describe("dealerService", () => {
  it("has every clause of ADS, and no other", () => {
    expect(policy.clauses).toEqual({
      "ADS-0": "checklist",
      "ADS-8": "route",
      "ADS-9": "checklist",
      "ADS-13": "checklist",
    });
  });

  it("has a place for each clause in its data", () => {
    const { clauses, ...data } = policy;
    const cited = new Set(JSON.stringify(data).match(/ADS-\d+/g));
    expect([...cited].sort()).toEqual(Object.keys(clauses).sort());
  });

  it.each([
    ["en", en],
    ["zh", zh],
  ])("has a text for each clause, and a word for each id and fact, in %s", (_, texts) => {
    expect(Object.keys(texts.ads.clauses).sort()).toEqual(Object.keys(policy.clauses).sort());
    expect(wordless(policy, texts.serviceWords)).toEqual([]);
    expect(Object.keys(texts.repairOrder.facts)).toEqual(facts);
  });

  it("is plain data, in which each procedure has its own id and each step once", () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
    for (const [id, procedure] of Object.entries(policy.procedures)) {
      expect(procedure.id).toBe(id);
      expect(new Set(procedure.steps.map(({ step }) => step)).size).toBe(procedure.steps.length);
    }
  });
});

describe("the after-sales flow (ADS-0)", () => {
  const procedure = policy.procedures["after-sales-flow"];

  it("has the thirteen steps in order, each with what it needs, and by ADS-0", () => {
    expect(procedure.steps.map(({ step, needs = [] }) => [step, needs.join(" ")])).toEqual(flow);
    expect(procedure.order).toBe("fixed");
    expect(new Set(procedure.steps.map(({ clause }) => clause))).toEqual(new Set(["ADS-0"]));
  });

  it("is complete once all of them are done in order", () => {
    expect(auditProcedure(procedure, log).complete).toBe(true);
  });

  it.each(flow.map(([step], place) => [step, place] as const))("lacks %s where it was left out", (step, place) => {
    const audit = auditProcedure(
      procedure,
      log.filter((entry) => entry.step !== step),
    );
    expect(audit).toMatchObject({ complete: false, next: { step, clause: "ADS-0" } });
    // The last one isn't missing yet: nothing has come after it.
    expect(audit.missing).toEqual(place < 12 ? [step] : []);
  });

  it("finds the wash before the final check out of order", () => {
    const washedEarly = log.map((entry, place) => (place === 8 ? log[9] : place === 9 ? log[8] : entry) ?? entry);
    expect(auditProcedure(procedure, washedEarly)).toMatchObject({ complete: false, missing: [] });
    expect(auditProcedure(procedure, washedEarly).outOfOrder).toHaveLength(1);
  });

  it("is received by the service adviser, and by nobody else", () => {
    expect(procedure.steps.flatMap(({ step, by }) => (by === undefined ? [] : [[step, by]]))).toEqual([
      ["receive", "service-adviser"],
    ]);
    const byCashier = log.map((entry) => (entry.step === "receive" ? { ...entry, by: "cashier" } : entry));
    expect(auditProcedure(procedure, byCashier).complete).toBe(false);
  });

  it("isn't complete where the work was explained after the price", () => {
    const late = log.map((entry) => (entry.step === "hand-over" ? { ...entry, has: ["result-shown"] } : entry));
    expect(auditProcedure(procedure, late).next?.lacks).toEqual(["work-explained-before-price"]);
  });
});

describe("the final check (ADS-9)", () => {
  const procedure = policy.procedures["final-check"];
  const points = [
    "check-items-against-order",
    "test-drive",
    "check-nothing-left-inside",
    "check-no-damage-outside",
    "record-check",
    "invite-customer-along",
  ];

  it("has its six points, in any order, by ADS-9", () => {
    expect(procedure.steps.map(({ step }) => step)).toEqual(points);
    expect(new Set(procedure.steps.map(({ clause }) => clause))).toEqual(new Set(["ADS-9"]));
    const backwards = [...points].reverse().map((step) => ({ step }));
    expect(auditProcedure(procedure, backwards)).toMatchObject({ complete: true, outOfOrder: [] });
  });

  it.each(points)("may skip %s only where the case allows it", (point) => {
    const skipped = points.map((step) => ({ step, skipped: step === point }));
    const case_ = { "test-drive": "no-test-drive-needed", "invite-customer-along": "not-first-service" }[point];
    const audit = auditProcedure(procedure, skipped);
    expect(audit.complete).toBe(case_ !== undefined);
    expect(audit.steps.find(({ step }) => step === point)?.skippedIf).toBe(case_);
  });
});

describe("what customers say (ADS-13)", () => {
  it("is counted, analysed and acted on, in this order", () => {
    const procedure = policy.procedures["customer-views"];
    expect(procedure.steps).toEqual(
      ["count-views", "analyse-views", "act-on-views"].map((step) => ({ step, clause: "ADS-13" })),
    );
    const acted = auditProcedure(procedure, [{ step: "act-on-views" }]);
    expect(acted.missing).toEqual(["count-views", "analyse-views"]);
  });
});

/** What each situation asks for, by an oracle of its own. */
function expected(situation: DealerFacts): readonly string[] {
  const { causeFound, workMayBeLate, workGrows, testDriveNeeded, firstService, dissatisfied } = situation;
  const change = workMayBeLate || workGrows;
  return [
    ...(causeFound ? [] : ["technician helps ADS-9"]),
    ...(change
      ? ["mechanic tells service-adviser ADS-8", "service-adviser asks ADS-8", "customer consents ADS-8"]
      : []),
    ...(testDriveNeeded ? ["test-drive ADS-9"] : []),
    ...(firstService ? ["invite-customer-along ADS-9"] : []),
    ...(dissatisfied ? ["book-check-or-rework-promptly ADS-13"] : []),
  ];
}

describe("serviceHandling() at the dealer's", () => {
  const situations = Array.from({ length: 64 }, (_, bits) => ({
    causeFound: (bits & 1) > 0,
    workMayBeLate: (bits & 2) > 0,
    workGrows: (bits & 4) > 0,
    testDriveNeeded: (bits & 8) > 0,
    firstService: (bits & 16) > 0,
    dissatisfied: (bits & 32) > 0,
  }));

  it.each(situations)("has what the clauses say: %j", (situation) => {
    const handling = serviceHandling(situation, { policy });
    const helps = handling.assignments.filter(({ task }) => task === "help-find-cause");
    const asks = handling.assignments.filter(({ task }) => task === "get-customer-consent");
    expect([
      ...helps.map(({ roles, clauses }) => `${roles} helps ${clauses}`),
      ...handling.tell.map(({ by, roles, clauses }) => `${by} tells ${roles} ${clauses}`),
      ...asks.map(({ roles, clauses }) => `${roles} asks ${clauses}`),
      ...handling.approvals.map(({ by, clauses }) => `${by} consents ${clauses}`),
      ...handling.steps.map(({ step, clauses }) => `${step} ${clauses}`),
    ]).toEqual(expected(situation));
    expect(handling).toMatchObject({ decided: true, ask: [], contradictions: [] });
  });

  it("never lets cashiers explain work or prices (ADS-9)", () => {
    expect(serviceHandling({}, { policy }).lists).toEqual([
      { list: "not-for-cashiers", items: ["explain-work", "explain-price"], clauses: ["ADS-9"], certain: true },
    ]);
  });

  it("asks for the customer's consent before time or price change, as soon as one of the two is known (ADS-8)", () => {
    const consent = { of: "change-of-time-or-price", by: "customer", clauses: ["ADS-8"] };
    expect(serviceHandling({ workGrows: true }, { policy }).approvals).toEqual([{ ...consent, certain: true }]);
    expect(serviceHandling({ workGrows: false }, { policy }).approvals).toEqual([{ ...consent, certain: false }]);
    expect(serviceHandling({ workGrows: false, workMayBeLate: false }, { policy }).approvals).toEqual([]);
  });

  it("asks for every fact as long as nothing is known", () => {
    expect([...serviceHandling({}, { policy }).ask].sort()).toEqual([...facts].sort());
  });

  it("takes its own facts alone, by type and at run time", () => {
    // @ts-expect-error a repair order has no such fact
    expect(() => serviceHandling({ complaint: true }, { policy })).toThrow(/complaint must be left out/);
  });
});
