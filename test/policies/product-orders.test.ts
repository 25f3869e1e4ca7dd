import { describe, expect, it } from "vitest";
import { chinaOffice as calendar } from "../../src/calendars/china/index.js";
import { auditTable } from "../../src/decision-table/audit-table.js";
import type { OrderSituation } from "../../src/models/order-policy.js";
import { productOrders as policy } from "../../src/policies/product-orders.js";
import { auditProcedure } from "../../src/rules/audit-procedure.js";
import { configure } from "../../src/rules/configure.js";
import { recurringDuties } from "../../src/rules/recurring-duties.js";
import { serviceHandling } from "../../src/rules/service-handling.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";
import { wordless } from "./wordless.js";

/** Every clause of the document, with what it does. */
const kinds = {
  "PRC-5.1.2": "define",
  "PRC-5.2.1": "checklist",
  "PRC-5.2.2": "checklist",
  "PRC-5.2.3": "checklist",
  "PRC-5.2.4.1a": "route",
  "PRC-5.2.4.1b": "route",
  "PRC-5.2.4.2a": "route",
  "PRC-5.2.4.2b": "route",
  "PRC-5.2.4.3": "route",
  "PRC-5.2.4.4": "route",
  "PRC-5.2.5": "checklist",
  "PRC-5.3": "deadline",
  "PRC-5.3.2": "checklist",
  "PRC-5.3.4": "checklist",
  "PRC-6": "define",
};

describe("productOrders", () => {
  it("has every clause of PRC, and no other", () => {
    expect(policy.clauses).toEqual(kinds);
  });

  it("has a place for each clause in its data", () => {
    const { clauses, contradictions: _, ...data } = policy;
    const cited = [...JSON.stringify(data).matchAll(/"clause":"(PRC-[^"]+)"/g)].map(([, clause]) => clause);
    expect([...new Set(cited)].sort()).toEqual(Object.keys(clauses).sort());
  });

  it("names the limit of PRC-5.2.4.1b as a parameter", () => {
    expect(policy.parameters).toEqual({
      standardOrderLimit: {
        kind: "money",
        value: { amount: "1000000.00", currency: "CNY" },
        clause: "PRC-5.2.4.1b",
      },
    });
  });

  it("reads large or difficult as either, until a company says both", () => {
    expect(policy.settings).toEqual({ oneIsEnough: true });
    const both = configure(policy, { settings: { oneIsEnough: false } });
    expect([both.settings.oneIsEnough, both.configured?.settings]).toEqual([false, { oneIsEnough: false }]);
    // @ts-expect-error there is no such setting
    expect(() => configure(policy, { settings: { twoAreEnough: true } })).toThrow(/the settings are oneIsEnough/);
  });

  it("says of spoken orders that the higher tier governs", () => {
    expect(policy.contradictions).toEqual([
      { clauses: ["PRC-5.2.4.1a", "PRC-5.2.4.2a"], governs: "PRC-5.2.4.2a" },
      { clauses: ["PRC-5.2.4.1a", "PRC-5.2.4.3"], governs: "PRC-5.2.4.3" },
    ]);
  });

  it("rests on tables without gaps, dead rows and holes, also where the limit is open", () => {
    const values = { standardOrderLimit: policy.parameters.standardOrderLimit.value };
    expect(auditTable(policy.review, values)).toEqual([]);
    expect(auditTable(policy.review, { standardOrderLimit: null })).toEqual([]);
    expect(auditTable(policy.gaps, values)).toEqual([]);
    expect(auditTable(policy.handling)).toEqual([]);
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });
});

describe("the procedures of productOrders", () => {
  it("check by PRC-5.2.1, PRC-5.2.2 and PRC-5.2.3 what a review has to check, in any order", () => {
    const { id, order, steps } = policy.procedures["order-review"];
    expect([id, order]).toEqual(["order-review", "free"]);
    expect(steps.map(({ step, clause }) => `${clause} ${step}`)).toEqual([
      "PRC-5.2.1 before-any-promise",
      "PRC-5.2.2 reviewed-together",
      "PRC-5.2.3 written",
      "PRC-5.2.3 unambiguous",
      "PRC-5.2.3 spoken-recorded-and-fit-for-use",
      "PRC-5.2.3 contradictions-resolved",
      "PRC-5.2.3 capable",
      "PRC-5.2.2 review-on-record",
    ]);
  });

  it("skip the spoken point where nothing was agreed by word of mouth", () => {
    const audit = auditProcedure(policy.procedures["order-review"], [
      { step: "capable" },
      { step: "spoken-recorded-and-fit-for-use", skipped: true },
    ]);
    expect(audit.steps[4]).toMatchObject({ status: "skipped", skippedIf: "nothing-spoken" });
    expect(audit.missing).toHaveLength(6);
  });

  it("hold a spoken point as incomplete that was recorded and not confirmed", () => {
    const [state] = auditProcedure(policy.procedures["order-review"], [
      { step: "spoken-recorded-and-fit-for-use", has: ["recorded"] },
    ]).steps.filter(({ status }) => status === "incomplete");
    expect(state?.lacks).toEqual(["confirmed", "fit-for-use"]);
  });

  it("take a change through the steps of PRC-5.2.5 in their order", () => {
    const change = policy.procedures["order-change"];
    expect([change.id, change.order]).toEqual(["order-change", "fixed"]);
    expect(change.steps.map(({ step, clause }) => `${clause} ${step}`)).toEqual([
      "PRC-5.2.5 notify",
      "PRC-5.2.5 lawful",
      "PRC-5.2.5 document",
      "PRC-5.2.5 review-again",
      "PRC-5.2.5 amendment-notice",
      "PRC-5.2.5 update-papers",
    ]);
    const audit = auditProcedure(change, [
      { step: "notify" },
      { step: "document" },
      { step: "update-papers", has: ["technical-papers", "purchasing-papers"] },
    ]);
    expect(audit.missing).toEqual(["lawful", "review-again", "amendment-notice"]);
    expect(audit.steps.at(-1)?.lacks).toEqual(["inspection-papers"]);
  });
});

describe("serviceHandling() by productOrders", () => {
  const all = serviceHandling({}, { policy });

  it("has the salesperson record and confirm a spoken standard order, and the sales manager sign that (PRC-5.2.4.1a)", () => {
    const { steps, approvals, decided } = serviceHandling(
      { matter: "order", spoken: true, product: "standard", tier: "authorised-person" },
      { policy },
    );
    const resting = { clauses: ["PRC-5.2.4.1a"], certain: true };
    expect(steps).toEqual([
      { step: "record-order", by: "salesperson", ...resting },
      { step: "confirm-order", by: "salesperson", ...resting },
    ]);
    expect(approvals).toEqual([{ of: "spoken-order-review", by: "sales-manager", ...resting }]);
    expect(decided).toBe(true);
  });

  it("has the sales manager sign on the contract itself (PRC-5.2.4.1b)", () => {
    const { approvals } = serviceHandling({ matter: "order", spoken: false, tier: "authorised-person" }, { policy });
    expect(approvals).toEqual([
      { of: "review-on-contract", by: "sales-manager", clauses: ["PRC-5.2.4.1b"], certain: true },
    ]);
  });

  it("has sales fill in the form and the departments sign (PRC-5.2.4.2a, PRC-5.2.4.2b), or a meeting (PRC-5.2.4.3)", () => {
    const signed = serviceHandling({ matter: "order", tier: "joint-sign-off", product: "non-standard" }, { policy });
    expect(signed.assignments.map(({ task, roles, clauses }) => [task, ...roles, ...clauses])).toEqual([
      ["fill-in-review-form", "sales", "PRC-5.2.4.2a"],
      ["sign-off", "departments-concerned", "PRC-5.2.4.2b"],
    ]);
    const met = serviceHandling({ matter: "order", tier: "meeting", spoken: false }, { policy });
    expect(met.steps.map(({ step, clauses }) => [step, ...clauses])).toEqual([["hold-review-meeting", "PRC-5.2.4.3"]]);
  });

  it.each<[OrderSituation["tier"], OrderSituation["product"], string[]]>([
    ["joint-sign-off", "standard", ["joint-sign-off deputy-general-manager-production PRC-5.2.4.2a"]],
    ["joint-sign-off", "non-standard", ["joint-sign-off general-manager PRC-5.2.4.2b"]],
    ["joint-sign-off", "customer-drawing", ["joint-sign-off general-manager PRC-5.2.4.2b"]],
    ["meeting", "standard", ["review-meeting general-manager PRC-5.2.4.3"]],
    ["meeting", "new-design", ["review-meeting general-manager PRC-5.2.4.3"]],
  ])("names who approves in the tier %s a %s product: %j", (tier, product, expected) => {
    const situation = { matter: "order", tier, product, spoken: false } as const;
    const { approvals, decided } = serviceHandling(situation, { policy });
    expect(approvals.map(({ of, by, clauses }) => [of, by, ...clauses].join(" "))).toEqual(expected);
    expect([decided, approvals.every(({ certain }) => certain)]).toEqual([true, true]);
  });

  it("asks which product it is before it says who approves a sign-off", () => {
    const { approvals, ask } = serviceHandling({ matter: "order", tier: "joint-sign-off", spoken: false }, { policy });
    expect(approvals.map(({ by, certain }) => [by, certain])).toEqual([
      ["deputy-general-manager-production", false],
      ["general-manager", false],
    ]);
    expect(ask).toEqual(["product"]);
  });

  it.each([
    ["PRC-5.1.2", "kinds-of-requirement", "written necessary legal own"],
    ["PRC-5.2.2", "reviewed-together", "bid contract-or-order quotation own-requirements"],
    ["PRC-5.3.2", "topics-with-customers", "requirements inquiries-and-contracts feedback-and-complaints"],
    [
      "PRC-6",
      "records-to-keep",
      "contract spoken-order-review requirement-review amendment amendment-notice minutes customer-talk " +
        "feedback-register monthly-feedback-report after-sales-report",
    ],
  ])("lists by %s the %s", (clause, list, items) => {
    expect(all.lists.find((one) => one.list === list)).toMatchObject({ items: items.split(" "), clauses: [clause] });
  });

  it("keeps on record what was reviewed and settled, and says what is missing (PRC-5.2.2)", () => {
    const { records } = serviceHandling(
      { matter: "order" },
      { policy, records: { "requirement-review": { review: "done", settled: " ", measures: "none needed" } } },
    );
    expect(records).toEqual([
      {
        record: "requirement-review",
        fields: ["review", "settled", "measures", "customerTalks"],
        missing: ["settled", "customerTalks"],
        clauses: ["PRC-5.2.2"],
        certain: true,
      },
    ]);
  });

  it("has feedback reviewed before service is arranged (PRC-5.3)", () => {
    const { steps, ask } = serviceHandling({ matter: "feedback" }, { policy });
    expect(steps.map(({ step, clauses }) => [step, ...clauses])).toEqual([
      ["review-feedback", "PRC-5.3"],
      ["arrange-after-sales-service", "PRC-5.3"],
    ]);
    expect(ask).toEqual([]);
  });

  it("has after-sales staff report work, assessment and verification (PRC-5.3.4)", () => {
    const { records, assignments } = serviceHandling({ matter: "after-sales" }, { policy });
    expect(assignments).toEqual([
      { task: "write-service-report", roles: ["after-sales-staff"], clauses: ["PRC-5.3.4"], certain: true },
    ]);
    expect(records.map(({ record, fields, clauses }) => [record, fields, clauses])).toEqual([
      ["after-sales-report", ["work", "assessment", "verification"], ["PRC-5.3.4"]],
    ]);
  });

  it("asks what it is about before anything else", () => {
    expect(all.ask[0]).toBe("matter");
    expect(all.decided).toBe(false);
  });
});

describe("recurringDuties() of productOrders", () => {
  it("has sales sum up each month for the manager in charge and the departments (PRC-5.3)", () => {
    const { occurrences, open } = recurringDuties([policy], { from: "2026-02-01", through: "2026-03-31", calendar });
    expect(occurrences.map(({ duty, by, to, due, clause }) => [duty, by, to, due, clause])).toEqual(
      ["2026-02-28", "2026-03-31"].map((due) => [
        "feedback-summary",
        "sales",
        ["manager-in-charge", "departments-concerned"],
        due,
        "PRC-5.3",
      ]),
    );
    expect(open).toEqual([]);
  });
});

describe.each([
  ["en", en],
  ["zh", zh],
])("the texts of productOrders in %s", (_, texts) => {
  it("have a text for each clause", () => {
    expect(Object.keys(texts.prc.clauses).sort()).toEqual(Object.keys(policy.clauses).sort());
  });

  it("name every id that the policy uses", () => {
    expect(wordless(policy, texts.serviceWords)).toEqual([]);
  });

  it("have label, question and values of each fact of its tables and of the noun", () => {
    const facts = { ...policy.review.facts, ...policy.handling.facts };
    expect(Object.keys(texts.order.facts).sort()).toEqual(["change", "form", "id", ...Object.keys(facts)].sort());
    for (const [name, definition] of Object.entries(facts)) {
      const { label, question, values = {} } = texts.order.facts[name] ?? { label: "", question: "" };
      expect(label).toMatch(/\S/);
      expect(question).toMatch(/[?？]$/);
      expect(Object.keys(values)).toEqual(definition.kind === "one-of" ? definition.values : []);
    }
    expect(Object.keys(texts.order.facts["form"]?.values ?? {})).toEqual(["tender", "contract", "order"]);
  });
});
