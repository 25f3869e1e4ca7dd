import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/china-office.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { customerServiceDepartment as policy } from "../../src/policies/customer-service.js";
import { auditProcedure } from "../../src/rules/audit-procedure.js";
import { configure } from "../../src/rules/configure.js";
import { recurringDuties } from "../../src/rules/recurring-duties.js";
import { serviceHandling } from "../../src/rules/service-handling.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";
import { isWorkingDay } from "../../src/working-time/is-working-day.js";
import { wordless } from "./wordless.js";

describe("customerServiceDepartment", () => {
  it("has every clause of CSD, and no other", () => {
    expect(policy.clauses).toEqual({
      "CSD-2.3": "deadline",
      "CSD-2.4": "checklist",
      "CSD-2.6": "checklist",
      "CSD-3": "checklist",
      "CSD-5.4": "checklist",
      "CSD-5.5": "decide",
      "CSD-6.1": "amount",
      "CSD-7": "amount",
      "CSD-7.1": "define",
      "CSD-7.2": "deadline",
    });
  });

  it("has a place for each clause in its data", () => {
    const { clauses, ...data } = policy;
    const cited = new Set(JSON.stringify(data).match(/CSD-[\d.]+/g));
    expect([...cited].sort()).toEqual(Object.keys(clauses).sort());
  });

  it.each([
    ["en", en],
    ["zh", zh],
  ])("has a text for each clause, and a word for each id, fact and setting, in %s", (_, texts) => {
    expect(Object.keys(texts.csd.clauses).sort()).toEqual(Object.keys(policy.clauses).sort());
    const outcomes = [
      "paid",
      "fined",
      "as-proposed",
      "raised-to-minimum",
      "lowered-to-maximum",
      "only-possible",
      "open",
    ];
    expect(wordless(policy, texts.serviceWords)).toEqual([]);
    expect(outcomes.filter((id) => !(id in texts.serviceWords.outcomes))).toEqual([]);
    expect(["from-then-on", "all-of-month"].filter((id) => !(id in texts.serviceWords.settings))).toEqual([]);
    expect(Object.keys(texts.customerCall.facts)).toEqual(Object.keys(policy.handling.facts));
  });

  it("is plain data, in which each procedure has its own id and each step once", () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
    for (const [id, procedure] of Object.entries(policy.procedures)) {
      expect(procedure.id).toBe(id);
      expect(new Set(procedure.steps.map(({ step }) => step)).size).toBe(procedure.steps.length);
    }
  });

  it("works the hours of chinaOffice (CSD-7.1)", () => {
    expect(policy.hours).toEqual({ shift: ["08:30", "17:30"], clause: "CSD-7.1" });
    expect([...new Set(Object.values(chinaOffice.week).flat())]).toEqual([policy.hours.shift]);
  });

  it("gives the figures of its source, and leaves open what it leaves blank", () => {
    expect(policy.privateCalls).toEqual({ atMost: { amount: 3, unit: "minute" }, clause: "CSD-2.6" });
    expect(policy.probation).toEqual({ lasts: { amount: 3, unit: "month" }, clause: "CSD-6.1" });
    expect(policy.complaintFines).toEqual({ per: "occurrence", clause: "CSD-6.1" });
    const { rate, higherRate, rounding, clause } = policy.lateness;
    expect([rate, higherRate, rounding, clause]).toEqual(["1%", "5%", "half-up", "CSD-7"]);
    const values = Object.entries(policy.parameters).map(([name, one]) => [name, one.value, one.clause]);
    expect(values).toEqual([
      ["basePay", null, "CSD-6.1"],
      ["bonus", null, "CSD-6.1"],
      ["commission", null, "CSD-6.1"],
      ["higherRateFrom", 3, "CSD-7"],
      ["maximumFine", null, "CSD-6.1"],
      ["minimumFine", { amount: "10.00", currency: "CNY" }, "CSD-6.1"],
    ]);
    expect(policy.settings).toEqual({ higherRateAppliesTo: "from-then-on" });
  });

  it("reads the lateness as one of the readings that it names", () => {
    const reading = { higherRateFrom: policy.parameters.higherRateFrom.value, ...policy.settings };
    expect(policy.lateness.readings[0]).toEqual(reading);
    const all = policy.lateness.readings.map((one) => `${one.higherRateFrom} ${one.higherRateAppliesTo}`);
    expect(all).toEqual(["3 from-then-on", "3 all-of-month", "4 from-then-on", "4 all-of-month"]);
  });

  it("takes no figure and no setting that can't be", () => {
    expect(() => configure(policy, { parameters: { higherRateFrom: 0 } })).toThrow(/an integer >= 1/);
    expect(() => configure(policy, { settings: { higherRateAppliesTo: "never" as never } })).toThrow(
      /settings\.higherRateAppliesTo must be one of "from-then-on", "all-of-month"/,
    );
  });
});

describe("what comes round in customer service", () => {
  const of = (from: string, through: string) =>
    recurringDuties([policy], { from, through, calendar: chinaOffice }).occurrences;

  it("are the report of contacts (CSD-2.3) and the work report (CSD-7.2), by the end of each working day", () => {
    const by = "customer-service-staff";
    const day = { policy: "customer-service", due: "2026-03-02", workingDay: true, assumed: false };
    const period = { from: "2026-03-02", through: "2026-03-02" };
    expect(of("2026-03-01", "2026-03-02")).toEqual([
      { duty: "customer-contacts-report", by, to: ["department-manager"], clause: "CSD-2.3", period, ...day },
      { duty: "work-report", by, clause: "CSD-7.2", period, ...day },
    ]);
  });

  it("has both on every working day of the leap year 2028, and on no other", () => {
    const days = Array.from({ length: 366 }, (_, place) =>
      new Date(Date.UTC(2028, 0, 1 + place)).toISOString().slice(0, 10),
    );
    const working = days.filter((day) => isWorkingDay(day, chinaOffice));
    const occurrences = of("2028-01-01", "2028-12-31");
    for (const clause of ["CSD-2.3", "CSD-7.2"]) {
      expect(occurrences.filter((one) => one.clause === clause).map(({ due }) => due)).toEqual(working);
    }
    expect(occurrences).toHaveLength(2 * working.length);
    expect(working).toContain("2028-02-29");
  });

  it("has nothing on a Saturday off, and both on one that is made up for", () => {
    expect(of("2026-05-16", "2026-05-17")).toEqual([]);
    expect(of("2026-05-09", "2026-05-09").map(({ clause }) => clause)).toEqual(["CSD-2.3", "CSD-7.2"]);
  });
});

describe("serviceHandling() in customer service", () => {
  const known = (complaint: boolean, companysResponsibility: boolean, graveEnoughToReport: boolean) =>
    serviceHandling({ complaint, companysResponsibility, graveEnoughToReport }, { policy });

  it("has in any case what never to do at work (CSD-2.6), what to avoid (CSD-3) and how the report is (CSD-7.2)", () => {
    for (const handling of [serviceHandling({}, { policy }), known(false, false, false)]) {
      expect(handling.lists.filter(({ certain }) => certain)).toEqual([
        {
          list: "never-at-work",
          items: ["private-visitor", "private-call", "information-line", "unrelated-site", "game"],
          clauses: ["CSD-2.6"],
          certain: true,
        },
        {
          list: "avoid-with-customers",
          items: ["overpromise", "pressure", "dispute", "careless-answer"],
          clauses: ["CSD-3"],
          certain: true,
        },
        { list: "work-report-is", items: ["complete", "true", "standard"], clauses: ["CSD-7.2"], certain: true },
      ]);
      expect(handling.consequences).toEqual([
        { of: "private-matters-at-work", what: "severe-punishment", clauses: ["CSD-2.6"], certain: true },
      ]);
    }
  });

  it.each([
    [false, false, false, "", "", "", ""],
    [false, false, true, "", "", "", ""],
    [false, true, false, "", "", "", ""],
    [false, true, true, "", "", "", ""],
    [true, false, false, "find-true-cause find-wanted-result", "", "", "interrupt apologise"],
    [true, false, true, "find-true-cause find-wanted-result", "", "", "interrupt apologise"],
    [true, true, false, "find-true-cause find-wanted-result weigh-reporting-up", "yes", "", "interrupt"],
    [true, true, true, "find-true-cause find-wanted-result weigh-reporting-up", "yes", "superior", "interrupt"],
  ])(
    "complaint %s, the company's responsibility %s, grave %s: CSD-5.4 and CSD-5.5",
    (complaint, companys, grave, steps, apology, told, never) => {
      const handling = known(complaint, companys, grave);
      expect(handling.steps.map(({ step }) => step).join(" ")).toBe(steps);
      expect(handling.apologies).toEqual(
        apology === "" ? [] : [{ by: "customer-service-staff", clauses: ["CSD-5.5"], certain: true }],
      );
      expect(handling.tell.map(({ roles }) => roles.join()).join()).toBe(told);
      const lists = handling.lists.filter(({ list }) => list.startsWith("never-") && list !== "never-at-work");
      expect(lists.flatMap(({ items }) => items).join(" ")).toBe(never);
      expect(handling).toMatchObject({ decided: true, ask: [] });
    },
  );

  it("cites CSD-5.4 for listening and CSD-5.5 for what follows from the responsibility", () => {
    const { steps, tell, lists } = known(true, true, true);
    expect(steps.map(({ clauses }) => clauses)).toEqual([["CSD-5.4"], ["CSD-5.4"], ["CSD-5.5"]]);
    expect(tell[0]?.clauses).toEqual(["CSD-5.5"]);
    expect(lists.find(({ items }) => items.includes("interrupt"))?.clauses).toEqual(["CSD-5.4"]);
    const innocent = known(true, false, false);
    expect(innocent.lists.find(({ items }) => items.includes("apologise"))?.clauses).toEqual(["CSD-5.5"]);
  });

  it("apologises whatever the weight, before anybody has judged it", () => {
    const handling = serviceHandling({ complaint: true, companysResponsibility: true }, { policy });
    expect(handling.apologies.map(({ certain }) => certain)).toEqual([true]);
    expect(handling.tell.map(({ certain }) => certain)).toEqual([false]);
    expect(handling.ask).toEqual(["graveEnoughToReport"]);
  });

  it("differs from the company's complaint rules, which apologise first in any case", () => {
    const always = companyComplaints.handling.rows.filter(({ then }) => then.kind === "apology");
    expect(always.map(({ when, clause }) => [when, clause])).toEqual([[{}, "CCR-7.1"]]);
    const here = policy.handling.rows.filter(({ then }) => then.kind === "apology");
    expect(here.map(({ when, clause }) => [when, clause])).toEqual([
      [{ complaint: true, companysResponsibility: true }, "CSD-5.5"],
    ]);
  });
});

describe("the procedures of customer service", () => {
  it("begin the day on time and with signing in (CSD-2.4)", () => {
    const start = policy.procedures["start-of-work"];
    expect(start.steps).toEqual([
      { step: "come-on-time", clause: "CSD-2.4" },
      { step: "sign-in", clause: "CSD-2.4" },
    ]);
    expect(auditProcedure(start, [{ step: "come-on-time" }]).next?.step).toBe("sign-in");
  });

  it("take a complaint call in any order, uninterrupted (CSD-5.4), with a prompt apology of one's own accord (CSD-5.5)", () => {
    const call = policy.procedures["complaint-call"];
    expect([call.order, call.steps.map(({ step, clause }) => `${step} ${clause}`)]).toEqual([
      "free",
      [
        "listen CSD-5.4",
        "find-true-cause CSD-5.4",
        "find-wanted-result CSD-5.4",
        "weigh-reporting-up CSD-5.5",
        "apologise CSD-5.5",
      ],
    ]);
    const heard = [
      { step: "listen", has: ["not-interrupted"] },
      { step: "find-true-cause" },
      { step: "find-wanted-result" },
    ];
    const weighed = { step: "weigh-reporting-up" };
    const late = auditProcedure(call, [...heard, weighed, { step: "apologise", has: ["of-own-accord"] }]);
    expect(late).toMatchObject({ complete: false, next: { step: "apologise", lacks: ["promptly"] } });
    const done = { step: "apologise", has: ["promptly", "of-own-accord"] };
    expect(auditProcedure(call, [done, ...heard, weighed]).complete).toBe(true);
    const notOurs = ["weigh-reporting-up", "apologise"].map((step) => ({ step, skipped: true }));
    expect(auditProcedure(call, [...heard, ...notOurs]).complete).toBe(true);
    expect(auditProcedure(call, [{ step: "listen" }, ...heard.slice(1), weighed, done]).next?.lacks).toEqual([
      "not-interrupted",
    ]);
  });
});
