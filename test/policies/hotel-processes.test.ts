import { describe, expect, it } from "vitest";
import { chinaOffice as calendar } from "../../src/calendars/china/index.js";
import { auditTable } from "../../src/decision-table/audit-table.js";
import type { HotelSituation } from "../../src/models/hotel-process-policy.js";
import { hotelProcesses as policy } from "../../src/policies/hotel-processes.js";
import { auditProcedure } from "../../src/rules/audit-procedure.js";
import { configure } from "../../src/rules/configure.js";
import { recurringDuties } from "../../src/rules/recurring-duties.js";
import { serviceHandling } from "../../src/rules/service-handling.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";
import { wordless } from "./wordless.js";

/** Every clause of the document, with what it does. */
const kinds = {
  "HCP-3.1": "route",
  "HCP-3.2": "route",
  "HCP-3.2.7": "checklist",
  "HCP-4.1": "checklist",
  "HCP-4.1.6": "checklist",
  "HCP-4.1.7": "deadline",
  "HCP-4.1.8": "checklist",
  "HCP-4.1.9": "route",
  "HCP-4.2": "define",
  "HCP-4.5": "checklist",
  "HCP-4.6.2": "decide",
  "HCP-4.6.3": "checklist",
  "HCP-4.6.5": "checklist",
  "HCP-4.6.7": "checklist",
  "HCP-4.6.8": "deadline",
};

describe("hotelProcesses", () => {
  it("has every clause of HCP, and no other", () => {
    expect(policy.clauses).toEqual(kinds);
  });

  it("has a place for each clause in its data", () => {
    const { clauses, ...data } = policy;
    const cited = [...JSON.stringify(data).matchAll(/"clause":"(HCP-[^"]+)"/g)].map(([, clause]) => clause);
    expect([...new Set(cited)].sort()).toEqual(Object.keys(clauses).sort());
  });

  it("leaves open how often customers are asked (HCP-4.6.8)", () => {
    expect(policy.parameters).toEqual({ followUpReportEvery: { kind: "interval", value: null, clause: "HCP-4.6.8" } });
  });

  it("keeps registration forms a year and then three (HCP-4.1.7)", () => {
    expect(policy.retention).toEqual({
      form: "registration-form",
      stages: [
        { holder: "rooms-division", term: { amount: 1, unit: "year" }, clause: "HCP-4.1.7" },
        { holder: "security", term: { amount: 3, unit: "year" }, clause: "HCP-4.1.7" },
      ],
      afterwards: "quality-record-control",
      clause: "HCP-4.1.7",
    });
  });

  it("rests on tables without gaps, overlaps, dead rows and holes", () => {
    expect(auditTable(policy.reviewers)).toEqual([]);
    expect(auditTable(policy.handling)).toEqual([]);
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });
});

describe("the procedures of hotelProcesses", () => {
  it("check before signing what HCP-4.1 wants, in any order", () => {
    const review = policy.procedures["contract-review"];
    expect(review.steps.map(({ step, clause }) => `${clause} ${step}`)).toEqual(
      ["documented", "differences-resolved", "understood", "capable", "measures-set"].map((step) => `HCP-4.1 ${step}`),
    );
    const audit = auditProcedure(review, [{ step: "measures-set" }, { step: "documented" }]);
    expect([audit.outOfOrder, audit.missing]).toEqual([[], ["differences-resolved", "understood", "capable"]]);
  });

  it("change a contract by consent of both, then tell the departments (HCP-4.1.6)", () => {
    const change = policy.procedures["contract-change"];
    expect(change.steps).toEqual([
      { step: "agree-on-change", needs: ["customers-consent", "hotels-consent"], clause: "HCP-4.1.6" },
      { step: "tell-departments", clause: "HCP-4.1.6" },
    ]);
    const audit = auditProcedure(change, [
      { step: "tell-departments" },
      { step: "agree-on-change", has: ["hotels-consent"] },
    ]);
    expect(audit.outOfOrder).toHaveLength(1);
    expect(audit.next).toMatchObject({ step: "agree-on-change", lacks: ["customers-consent"] });
  });

  it("have every department set up feedback, settle, adjust and keep clean (HCP-3.2.7)", () => {
    const { order, steps } = policy.procedures["quick-feedback"];
    expect(order).toBe("free");
    expect(steps).toEqual(
      ["set-up-feedback", "settle-complaints", "adjust-service", "keep-clean"].map((step) => ({
        step,
        by: "every-department",
        clause: "HCP-3.2.7",
      })),
    );
  });
});

const handled = (situation: Partial<HotelSituation>, records = {}) => serviceHandling(situation, { policy, records });
const tasksOf = (situation: Partial<HotelSituation>) =>
  handled(situation)
    .assignments.filter(({ certain }) => certain)
    .map(({ task, roles, clauses }) => [task, ...roles, ...clauses].join(" "));
const listsOf = (situation: Partial<HotelSituation>) =>
  handled(situation)
    .lists.filter(({ certain }) => certain)
    .map(({ list, items, clauses }) => `${clauses} ${list}: ${items.join(" ")}`);
const always = {
  tasks: [
    "set-review-procedure marketing HCP-3.1",
    "answer-for-publicity marketing HCP-3.1",
    "control-own-process every-department HCP-3.2",
  ],
  lists: [
    "HCP-4.2 kinds-of-requirement: stated necessary implied",
    "HCP-4.2 stated-in: inquiry signed-contract feedback complaint",
    "HCP-4.5 services-told-in: company-profile room-guide",
    "HCP-4.5 records-to-keep: signed-contract reception-order order-form",
    "HCP-4.6.5 publicity-keeps-to: rules promises",
    "HCP-4.6.5 departments-measured-by: satisfaction-findings",
  ],
};

describe("serviceHandling() by hotelProcesses", () => {
  it("has marketing set the procedure, every department control its own, and lists that always hold", () => {
    expect(tasksOf({}).sort()).toEqual([...always.tasks].sort());
    expect(listsOf({})).toEqual(always.lists);
  });

  it.each<[HotelSituation["process"], string[], string[]]>([
    ["arrival", ["welcome front-office HCP-3.2"], []],
    ["departure", ["see-off front-office HCP-3.2"], []],
    [
      "goods-in",
      ["check-goods-in finance HCP-3.2", "set-goods-controls finance HCP-3.2"],
      ["HCP-3.2 goods-controls: moving storing packing protecting delivering"],
    ],
    ["room", ["answer-for-rooms rooms HCP-3.2"], ["HCP-3.2 answered-for: room-facilities room-supplies hygiene"]],
    ["food", ["answer-for-food catering HCP-3.2"], ["HCP-3.2 answered-for: food hygiene"]],
    ["shop", ["serve-and-settle-accurately shop HCP-3.1", "keep-prices-fair shop HCP-3.2"], []],
    ["equipment", ["answer-for-equipment general-affairs HCP-3.2"], []],
  ])("says who answers for %s", (process, tasks, lists) => {
    expect(tasksOf({ process }).filter((task) => !always.tasks.includes(task))).toEqual(tasks);
    expect(listsOf({ process }).filter((list) => !always.lists.includes(list))).toEqual(lists);
  });

  it("keeps feedback open and the review records while a contract runs (HCP-4.1.8)", () => {
    const { steps } = handled({ matter: "contract" });
    expect(steps).toEqual([{ step: "keep-feedback-open", clauses: ["HCP-4.1.8"], certain: true }]);
    expect(tasksOf({ matter: "contract" })).toContain("keep-review-records every-department HCP-4.1.8");
  });

  it.each<HotelSituation["complaintAbout"]>([["goods"], ["service"], ["goods", "staff"]])(
    "takes a complaint with an invoice on first and records it (HCP-4.6.2): %s %s",
    (...complaintAbout) => {
      const { steps, lists } = handled({ matter: "complaint", complaintAbout, invoiceShown: true });
      expect(steps.slice(0, 2).map(({ step }) => step)).toEqual(["take-on-first", "record-complaint"]);
      expect(steps[0]?.clauses).toEqual(["HCP-4.6.2"]);
      expect(lists.map(({ list }) => list)).not.toContain("not-covered");
    },
  );

  it("says that the source is silent without an invoice (HCP-4.6.2), and asks where nobody knows", () => {
    const about = { matter: "complaint", complaintAbout: ["service"] } as const;
    const without = handled({ ...about, invoiceShown: false });
    expect(without.lists.find(({ list }) => list === "not-covered")).toEqual({
      list: "not-covered",
      items: ["complaint-without-invoice"],
      clauses: ["HCP-4.6.2"],
      certain: true,
    });
    expect(without.steps).toEqual([]);
    const unknown = handled({ ...about, process: "room" });
    expect(unknown.ask).toEqual(["invoiceShown"]);
    expect(unknown.steps.map(({ certain }) => certain)).toEqual([false, false]);
  });

  it("asks for what a complaint about staff lacks and refuses none (HCP-4.6.3)", () => {
    const { steps, records, lists, decided } = handled(
      { matter: "complaint", complaintAbout: ["staff"], process: "shop" },
      { "staff-complaint": { matter: "rude", place: "" } },
    );
    expect(decided).toBe(true);
    expect(steps.map(({ step }) => step)).toEqual([
      "ask-what-is-missing",
      "inquire",
      "handle-complaint",
      "record-complaint",
    ]);
    expect(records.find(({ record }) => record === "staff-complaint")).toEqual({
      record: "staff-complaint",
      fields: ["staffNumber", "matter", "time", "place"],
      missing: ["staffNumber", "time", "place"],
      clauses: ["HCP-4.6.3"],
      certain: true,
    });
    expect(lists.find(({ list }) => list === "never")).toMatchObject({
      items: ["refuse-for-missing-details"],
      clauses: ["HCP-4.6.3"],
    });
  });

  it("wants nothing of either for a complaint about nothing of it", () => {
    const { steps, decided } = handled({ matter: "complaint", complaintAbout: [], process: "room" });
    expect([steps, decided]).toEqual([[], true]);
  });

  it("tells before the sale what the product is, its use and the terms after it (HCP-4.6.5)", () => {
    expect(listsOf({ matter: "sale" })).toContain("HCP-4.6.5 tell-before-sale: knowledge use after-sales");
  });

  it("keeps a record by which a case can be traced (HCP-4.6.7)", () => {
    expect(handled({ matter: "sale" }).records).toEqual([
      {
        record: "after-sales-quality",
        fields: ["whatHappened", "whoIsResponsible"],
        missing: ["whatHappened", "whoIsResponsible"],
        clauses: ["HCP-4.6.7"],
        certain: true,
      },
    ]);
  });

  it("has marketing report a follow-up promptly to the deputy general manager (HCP-4.6.8)", () => {
    expect(handled({ matter: "follow-up" }).tell).toEqual([
      {
        roles: ["deputy-general-manager"],
        by: "marketing",
        howSoon: "promptly",
        clauses: ["HCP-4.6.8"],
        certain: true,
      },
    ]);
  });
});

describe("recurringDuties() of hotelProcesses", () => {
  const span = { from: "2026-01-01", through: "2026-06-30", calendar };
  const duty = {
    duty: "follow-up-on-service-needs",
    by: "marketing",
    to: ["deputy-general-manager"],
    policy: "hotel-processes",
    clause: "HCP-4.6.8",
  };

  it("lists the follow-ups as open while nobody said how often (HCP-4.6.8)", () => {
    const { occurrences, open } = recurringDuties([policy], span);
    expect([occurrences, open]).toEqual([[], [{ ...duty, parameter: "followUpReportEvery" }]]);
  });

  it("has dates once a company says how often", () => {
    const ours = configure(policy, { parameters: { followUpReportEvery: "quarter" } });
    const { occurrences, open } = recurringDuties([ours], span);
    expect(occurrences.map(({ due, by, to }) => [due, by, to])).toEqual([
      ["2026-03-31", duty.by, duty.to],
      ["2026-06-30", duty.by, duty.to],
    ]);
    expect(open).toEqual([]);
  });
});

describe.each([
  ["en", en],
  ["zh", zh],
])("the texts of hotelProcesses in %s", (_, texts) => {
  it("have a text for each clause", () => {
    expect(Object.keys(texts.hcp.clauses).sort()).toEqual(Object.keys(policy.clauses).sort());
  });

  it("name every id that the policy uses", () => {
    expect(wordless(policy, texts.serviceWords)).toEqual([]);
  });

  it("have label, question and values of each fact of its tables and of the noun", () => {
    expect(Object.keys(texts.hotelContract.facts).sort()).toEqual(
      ["id", ...Object.keys(policy.reviewers.facts)].sort(),
    );
    expect(Object.keys(texts.hotelSituation.facts)).toEqual(Object.keys(policy.handling.facts));
    const facts = { ...texts.hotelContract.facts, ...texts.hotelSituation.facts };
    for (const [name, definition] of Object.entries({ ...policy.reviewers.facts, ...policy.handling.facts })) {
      const { label, question, values = {} } = facts[name] ?? { label: "", question: "" };
      expect(label).toMatch(/\S/);
      expect(question).toMatch(/[?？]$/);
      expect(Object.keys(values)).toEqual("values" in definition ? definition.values : []);
    }
  });
});
