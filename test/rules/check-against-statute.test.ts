import { describe, expect, expectTypeOf, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/china-office.js";
import { plainWeek } from "../../src/calendars/plain/plain-week.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { customerProposals } from "../../src/policies/customer-proposals.js";
import { type FanClause, fanReturns } from "../../src/policies/fan-returns.js";
import { hotelCompensation } from "../../src/policies/hotel-compensation.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { type StatuteClause, statuteChina as statute } from "../../src/policies/statute-china.js";
import { checkAgainstStatute } from "../../src/rules/check-against-statute.js";
import { configure } from "../../src/rules/configure.js";
import type { StatuteCheck } from "../../src/rules/statute-finding.js";

const law = { statute, on: "2026-05-01", calendar: chinaOffice, province: "zhejiang" };

/** Rule, matter, outcome, the company's clauses. */
function shown({ findings }: StatuteCheck<string, string>) {
  return findings
    .filter(({ outcome }) => outcome !== "silent")
    .map(({ rule, matter = "", outcome, clauses }) => `${rule} ${matter}: ${outcome} ${clauses.join(" ")}`.trim());
}

function finding(check: StatuteCheck<string, string>, rule: StatuteClause, matter?: string) {
  const found = check.findings.find((one) => one.rule === rule && (matter === undefined || one.matter === matter));
  if (found === undefined) throw new Error(`no finding on ${rule}`);
  return found;
}

const outcomeOf = (check: StatuteCheck<string, string>, rule: StatuteClause, matter?: string) =>
  finding(check, rule, matter).outcome;

describe("checkAgainstStatute() of the fan maker's notice", () => {
  const check = checkAgainstStatute(fanReturns, law);

  it("says of each rule how the notice stands to it, with the notice's clauses", () => {
    expect(shown(check)).toEqual([
      "CC-201 counting: meets FRR-1a FRR-1b",
      "CC-202 counting: meets FRR-1b",
      "CC-203 counting: less FRR-1a FRR-1b",
      "CC-582 fault: meets FRR-1b",
      "CPL-24 fault: more FRR-1a",
      "CPL-24 fault-after-repair: less FRR-1b FRR-2.3",
      "CPL-25 distance-sale: less FRR-2.5",
      "CPL-26 : less FRR-1a FRR-1b FRR-2.3 FRR-2.5",
      "TG-7 fault: more FRR-1a",
      "TG-7 fault-after-repair: less FRR-1b FRR-2.3",
      "TG-15 fault: more FRR-1a",
      "TG-15 fault-after-repair: less FRR-1b FRR-2.3",
      "TG-2R repairs-failed: less FRR-1b FRR-1a FRR-2.3",
      "TG-30 long-repair: less FRR-1b FRR-1a",
      "TG-90 long-wait-for-parts: less FRR-1b FRR-1a",
      "TG-EXT warranty-after-repair: less FRR-1b",
      "TG-DEP depreciation: meets FRR-1a",
      "ZJ-26 depreciation: meets FRR-1a",
    ]);
  });

  it("shows each finding by cases on the edge of the rule", () => {
    expect(finding(check, "CPL-24", "fault").cases).toEqual([
      {
        facts: { cause: "quality", deliveredOn: "2026-05-01", requestedOn: "2026-05-08" },
        assumes: { alteredByCustomer: false },
        law: [{ kind: "all-of", remedies: ["return"] }],
        company: { remedies: ["repair", "exchange", "return"], keptBack: false },
        outcome: "meets",
      },
      {
        facts: { cause: "quality", deliveredOn: "2026-05-01", requestedOn: "2026-05-09" },
        assumes: { alteredByCustomer: false },
        law: [{ kind: "one-of", remedies: ["exchange", "repair"], beyond: ["return"] }],
        company: { remedies: ["repair", "exchange", "return"], keptBack: false },
        outcome: "more",
      },
    ]);
  });

  it("names what a case takes as known, such as a sale at a distance", () => {
    const [last, late] = finding(check, "CPL-25").cases;
    expect(last?.assumes).toEqual({ soldAtDistance: true, exceptedGoods: false, intact: true });
    expect(last).toMatchObject({ outcome: "less", company: { keptBack: true } });
    expect(last?.law.map(({ kind }) => kind)).toEqual(["all-of", "no-deduction"]);
    expect(late).toMatchObject({ outcome: "meets", law: [] });
  });

  it.each([
    ["TG-2R", ["meets", "less"], ["failedRepairs", 1, 2]],
    ["TG-30", ["meets", "less"], ["repairDelayDays", 30, 31]],
    ["TG-90", ["meets", "less"], ["partsWaitDays", 90, 91]],
  ] as const)("asks of %s on both sides of its figure", (rule, outcomes, [name, ...figures]) => {
    const { cases } = finding(check, rule);
    expect(cases.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(cases.map(({ assumes }) => assumes[name])).toEqual(figures);
  });

  it("finds the last day that time in repair adds, and not the day after", () => {
    const { cases } = finding(check, "TG-EXT");
    expect(cases.map(({ facts, outcome }) => [facts["requestedOn"], outcome])).toEqual([
      ["2027-05-31", "less"],
      ["2027-06-01", "meets"],
    ]);
  });

  it("finds a window that closes on a rest day, with the last day by the law's count", () => {
    const [choice, warranty] = finding(check, "CC-203").cases;
    // The 16th of May 2026 is a Saturday.
    expect(choice).toMatchObject({
      facts: { from: "2026-05-01" },
      law: [{ kind: "last-day", day: "2026-05-18", assumed: false }],
      company: { lastDay: "2026-05-16" },
    });
    expect(warranty?.law).toMatchObject([{ assumed: true }]);
  });

  it("rests the rule on void notices on what gives less elsewhere", () => {
    expect(finding(check, "CPL-26")).toMatchObject({
      certainty: "certain",
      through: ["CC-203", "CPL-24", "CPL-25", "TG-7", "TG-15", "TG-2R", "TG-30", "TG-90", "TG-EXT"],
      cases: [],
    });
  });

  it("is silent where the notice says nothing of the kind", () => {
    const silent = check.findings.filter(({ outcome }) => outcome === "silent");
    expect(silent.map(({ rule }) => rule)).toEqual([
      ...["CC-506", "CC-592", "CC-897", "CC-898", "CC-1184", "CC-1198", "CPL-55", "FSL-148", "DL-15"],
    ]);
    expect(silent.every(({ clauses, cases }) => clauses.length === 0 && cases.length === 0)).toBe(true);
  });

  it("doesn't hold the regulator's rules against a company", () => {
    expect(check.notHeld).toEqual([
      { rule: "SR-20", why: "not-in-force" },
      { rule: "SR-121", why: "regulator" },
    ]);
    expect(checkAgainstStatute(fanReturns, { ...law, on: "2026-04-14" }).notHeld).toEqual([
      { rule: "SR-20", why: "regulator" },
      { rule: "SR-121", why: "not-in-force" },
    ]);
  });

  it("says that it is no advice, of which policy, by which law, as of when", () => {
    expect(check).toMatchObject({
      notice: "not-legal-advice",
      statute: { id: "statute-china", version: "1.0.0" },
      policy: { id: "fan-returns", version: "1.0.0" },
      on: "2026-05-01",
    });
  });

  it("has the clauses of both in its type, and only what JSON holds in its value", () => {
    expectTypeOf(check).toEqualTypeOf<StatuteCheck<FanClause, StatuteClause>>();
    expect(JSON.parse(JSON.stringify(check))).toEqual(check);
    // @ts-expect-error: nothing of the law is about proposals
    expect(() => checkAgainstStatute(customerProposals, law)).toThrow("one on returns, compensation or complaints");
    // @ts-expect-error: the day as of which the law is taken is never guessed
    expect(() => checkAgainstStatute(fanReturns, { statute })).toThrow("on must be a day");
  });
});

describe("checkAgainstStatute() of policies that a maker sets otherwise", () => {
  const within = (amount: number) =>
    ({ ...fanReturns, choice: { ...fanReturns.choice, term: { amount, unit: "day" } } }) as typeof fanReturns;

  it.each([
    [6, "less", "less", "less"],
    [7, "meets", "meets", "less"],
    [8, "more", "more", "less"],
    [14, "more", "more", "less"],
    [15, "more", "more", "more"],
    [16, "more", "more", "more"],
  ])("%i days of free choice: CPL-24 %s, TG-7 %s, TG-15 %s", (days, ...outcomes) => {
    const check = checkAgainstStatute(within(days), law);
    const rules = ["CPL-24", "TG-7", "TG-15"] as const;
    expect(rules.map((rule) => outcomeOf(check, rule, "fault"))).toEqual(outcomes);
  });

  it("meets TG-EXT once time in repair extends the warranty", () => {
    const longer = configure(fanReturns, { settings: { repairExtendsWarranty: true } });
    const check = checkAgainstStatute(longer, law);
    expect(outcomeOf(check, "TG-EXT")).toBe("meets");
    expect(finding(check, "CPL-26").through).not.toContain("TG-EXT");
    expect(check.policy.configured).toMatchObject({ settings: { repairExtendsWarranty: true } });
  });

  it("falls short of CC-582 and CPL-24 once an exchange of parts ends the free repair", () => {
    const voided = configure(fanReturns, { settings: { partsExchangedVoidsRepair: true } });
    const check = checkAgainstStatute(voided, law);
    expect(finding(check, "CC-582")).toMatchObject({ outcome: "less", clauses: ["FRR-2.3", "FRR-1a"] });
    expect(finding(check, "CPL-24", "fault-after-repair").cases.map(({ outcome }) => outcome)).toEqual([
      "less",
      "less",
    ]);
    // And then the other rules aren't met by a repair either.
    expect(outcomeOf(check, "CPL-24", "fault")).toBe("more");
  });

  it("keeps back nothing for a wrong order where the fee is nothing", () => {
    const sum = { amount: "0.00", currency: "CNY" };
    const free = configure(fanReturns, { parameters: { wrongOrderFee: { kind: "fixed", sum } } });
    expect(outcomeOf(checkAgainstStatute(free, law), "CPL-25")).toBe("more");
    const dear = configure(fanReturns, {
      parameters: { wrongOrderFee: { kind: "fixed", sum: { amount: "0.01", currency: "CNY" } } },
    });
    expect(outcomeOf(checkAgainstStatute(dear, law), "CPL-25")).toBe("less");
  });

  it("finds depreciation on a return for a fault", () => {
    const deductions = {
      ...fanReturns.deductions,
      rows: [{ when: { cause: "quality" }, then: { kind: "fee", parameter: "wrongOrderFee" }, clause: "FRR-1a" }],
    } as typeof fanReturns.deductions;
    const check = checkAgainstStatute({ ...fanReturns, deductions }, law);
    expect(outcomeOf(check, "TG-DEP")).toBe("less");
    expect(outcomeOf(check, "ZJ-26")).toBe("less");
    expect(outcomeOf(check, "CPL-25")).toBe("more");
  });

  it("calls what rests on a second hand alone no more certain than that", () => {
    const secondary = { ...statute, rules: statute.rules.filter(({ clause }) => /^TG|CPL-26/.test(clause)) };
    const check = checkAgainstStatute(fanReturns, { ...law, statute: secondary });
    expect(finding(check, "CPL-26")).toMatchObject({ outcome: "less", certainty: "secondary-source" });
    expect(finding(check, "TG-2R").certainty).toBe("secondary-source");
  });
});

describe("checkAgainstStatute() as of a day and in a place", () => {
  it.each([
    ["TG-7", "1995-08-25"],
    ["CPL-24", "2014-03-15"],
    ["CPL-26", "2014-03-15"],
    ["DL-15", "2015-03-15"],
    ["FSL-148", "2015-10-01"],
    ["CC-203", "2021-01-01"],
    ["CC-1184", "2021-01-01"],
  ] as const)("holds %s from %s on, that day inside", (rule, from) => {
    const dayBefore = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
    const heldOn = (on: string) => checkAgainstStatute(fanReturns, { statute, on });
    expect(heldOn(from).findings.some((one) => one.rule === rule)).toBe(true);
    expect(heldOn(dayBefore).findings.some((one) => one.rule === rule)).toBe(false);
    expect(heldOn(dayBefore).notHeld).toContainEqual({ rule, why: "not-in-force" });
  });

  it("holds Zhejiang's rule in Zhejiang alone, and says so where the province isn't known", () => {
    const { calendar, on } = law;
    const unknown = checkAgainstStatute(fanReturns, { statute, on, calendar });
    expect(finding(unknown, "ZJ-26")).toMatchObject({ outcome: "unknown", ask: ["province"], clauses: [] });
    const elsewhere = checkAgainstStatute(fanReturns, { statute, on, calendar, province: "guangdong" });
    expect(elsewhere.notHeld).toContainEqual({ rule: "ZJ-26", why: "other-province" });
    expect(elsewhere.findings.some(({ rule }) => rule === "ZJ-26")).toBe(false);
  });

  it("refuses a province that the law hasn't, naming those that there are, and a law that was forgotten", () => {
    for (const province of ["Zhejiang", "浙江", "zhe-jiang", ""]) {
      expect(() => checkAgainstStatute(fanReturns, { ...law, province })).toThrow(
        /province must be left out, or one of anhui, beijing, .*, yunnan, zhejiang: got/,
      );
    }
    for (const province of statute.provinces)
      expect(() => checkAgainstStatute(fanReturns, { ...law, province })).not.toThrow();
    const { statute: _forgotten, ...without } = law;
    expect(() => checkAgainstStatute(fanReturns, without as typeof law)).toThrow(
      "checkAgainstStatute: statute must be the law, such as statuteChina: got nothing",
    );
  });

  it("needs a calendar to know rest days, and counts the rest without", () => {
    const check = checkAgainstStatute(fanReturns, { statute, on: "2026-05-01", province: "zhejiang" });
    expect(finding(check, "CC-203")).toMatchObject({ outcome: "unknown", ask: ["calendar"] });
    expect(outcomeOf(check, "CC-201")).toBe("meets");
    expect(outcomeOf(check, "CC-202")).toBe("meets");
  });

  it("asks of CC-202 about the month's last day too", () => {
    const check = checkAgainstStatute(fanReturns, { ...law, on: "2028-02-29" });
    expect(finding(check, "CC-202").cases).toMatchObject([{ law: [{ day: "2029-02-28" }], outcome: "meets" }]);
  });

  it("refuses a day that doesn't exist and a calendar of another zone", () => {
    expect(() => checkAgainstStatute(fanReturns, { ...law, on: "2026-02-29" })).toThrow("on must be a day");
    const calendar = plainWeek({ timeZone: "Europe/Berlin", hours: [["09:00", "17:00"]] });
    expect(() => checkAgainstStatute(fanReturns, { ...law, calendar })).toThrow(/timeZone/);
  });
});

describe("checkAgainstStatute() of the hotel's rules on claims", () => {
  const check = checkAgainstStatute(hotelCompensation, law);

  it("says of each rule how the rules stand to it, with their clauses", () => {
    expect(shown(check)).toEqual([
      "CC-506 injury: meets HCM-4.2.4",
      "CC-506 gross-fault: meets HCM-1.5.6 HCM-1.5.5",
      "CC-592 shared-fault-article: meets HCM-1.5.5 HCM-1.5.2",
      "CC-592 shared-fault-cash: less HCM-1.5.6",
      "CC-897 deposited-cash: less HCM-1.5.6",
      "CC-898 declared-cash: less HCM-1.5.6",
      "CC-898 undeclared-cash: less HCM-1.5.6",
      "CC-1184 value-of-an-article: may-be-less HCM-1.5.5",
      "CC-1198 safety-failed: less HCM-1.5.6",
      "CC-1198 third-party: less HCM-1.5.2",
      "CC-1198 injury: meets HCM-4.2.4",
      "CPL-26 : less HCM-1.5.6 HCM-1.5.2",
    ]);
  });

  it("holds the depreciated value in kind against a market price, and leaves another way open", () => {
    expect(finding(check, "CC-1184").cases).toMatchObject([
      {
        assumes: { marketValue: { amount: "900.00", currency: "CNY" } },
        law: [{ kind: "market-value", or: "another-reasonable-way" }],
        company: { remedies: ["in-kind"], worth: { amount: "720.00", currency: "CNY" } },
      },
    ]);
  });

  it("gives the half that is the hotel's", () => {
    const { cases } = finding(check, "CC-592", "shared-fault-article");
    expect(cases).toMatchObject([{ company: { worth: { amount: "360.00", currency: "CNY" } } }]);
  });

  it("finds an injury for which nothing is done", () => {
    const remedy = {
      ...hotelCompensation.remedy,
      rows: hotelCompensation.remedy.rows.map((row) =>
        row.clause === "HCM-4.2.4" ? { ...row, then: "none" as const } : row,
      ),
    };
    const cold = checkAgainstStatute({ ...hotelCompensation, remedy }, law);
    expect(finding(cold, "CC-506", "injury")).toMatchObject({ outcome: "less", clauses: ["HCM-4.2.4"] });
    expect(outcomeOf(cold, "CC-1198", "injury")).toBe("less");
    expect(outcomeOf(cold, "CC-506", "gross-fault")).toBe("meets");
  });

  it("doesn't know where the rules themselves don't", () => {
    const { repairUpTo } = hotelCompensation.parameters;
    const open = {
      ...hotelCompensation,
      remedy: {
        ...hotelCompensation.remedy,
        rows: hotelCompensation.remedy.rows.map((row) =>
          row.clause === "HCM-4.2.4" ? { ...row, when: { kind: "injury", staffFault: true } as const } : row,
        ),
      },
      parameters: { ...hotelCompensation.parameters, repairUpTo: { ...repairUpTo, value: null } },
    };
    expect(finding(checkAgainstStatute(open, law), "CC-506", "injury")).toMatchObject({
      outcome: "unknown",
      ask: ["staffFault"],
    });
  });
});

describe("checkAgainstStatute() of rules on complaints", () => {
  it("says of each promise how the law would count it, and that it comes before the law's limit", () => {
    expect(shown(checkAgainstStatute(companyComplaints, law))).toEqual([
      "CC-201 counting: meets CCR-6.4 CCR-7.2c CCR-7.2b",
      "CC-203 counting: more CCR-6.4 CCR-7.2c CCR-7.2b",
      "CPL-26 : meets",
      "DL-15 limit: more CCR-6.4 CCR-6.3 CCR-7.2c CCR-6.2 CCR-7.2b",
    ]);
  });

  it("doesn't hold what the company owes its own people against it", () => {
    const { cases } = finding(checkAgainstStatute(companyComplaints, law), "CC-201");
    expect(cases.map(({ facts }) => facts["duty"])).toEqual(["reply", "resolve", "resolve", "resolve"]);
  });

  it("meets CC-203 once terms move behind rest days", () => {
    const moved = configure(companyComplaints, { settings: { rollOver: "rest-day" } });
    expect(outcomeOf(checkAgainstStatute(moved, law), "CC-203")).toBe("meets");
  });

  it.each([
    [14, "more"],
    [15, "meets"],
    [16, "less"],
  ])("a complaint resolved within %i days: DL-15 %s", (amount, outcome) => {
    const rows = companyComplaints.obligations.rows
      .filter(({ clause, then }) => clause === "CCR-6.4" && then.duty === "resolve")
      .map((row) => ({ ...row, then: { ...row.then, term: { amount, unit: "day" as const } } }));
    const slow = { ...companyComplaints, obligations: { ...companyComplaints.obligations, rows } };
    const found = finding(checkAgainstStatute(slow, law), "DL-15");
    expect(found).toMatchObject({ outcome, clauses: ["CCR-6.4"] });
    expect(found.cases).toMatchObject([{ law: [{ day: "2026-05-16", assumed: false }] }]);
  });

  it("needs a calendar for promises in working days", () => {
    const check = checkAgainstStatute(companyComplaints, { statute, on: "2026-05-01" });
    expect(finding(check, "DL-15")).toMatchObject({ outcome: "unknown", ask: ["calendar"] });
    expect(finding(check, "DL-15").cases.map(({ outcome }) => outcome)).toEqual([
      ...["more", "unknown", "more", "unknown", "more"],
    ]);
    expect(finding(check, "CPL-26")).toMatchObject({ outcome: "unknown", ask: ["calendar"] });
  });

  it("finds the hotel's rules on complaints silent: their terms are in minutes and working days, or hang on the stay", () => {
    expect(shown(checkAgainstStatute(hotelComplaints, law))).toEqual([]);
  });
});
