import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/index.js";
import { plainWeek } from "../../src/calendars/plain/index.js";
import { workingCalendar } from "../../src/models/calendar.js";
import { money } from "../../src/models/money.js";
import {
  companyComplaints,
  customerProposals,
  customerServiceDepartment,
  fanReturns,
  hotelCompensation,
  hotelComplaints,
} from "../../src/policies/index.js";
import { auditPolicy, configure } from "../../src/rules/index.js";

const kindsOf = (findings: readonly { readonly kind: string }[]) => [...new Set(findings.map(({ kind }) => kind))];
const span = (from: string, through: string) => ({ from, through, calendar: chinaOffice });

/** Company complaints with other rows in a table. */
const withObligations = (
  change: (rows: typeof companyComplaints.obligations.rows) => typeof companyComplaints.obligations.rows,
) => ({
  ...companyComplaints,
  obligations: { ...companyComplaints.obligations, rows: change(companyComplaints.obligations.rows) },
});

describe("auditPolicy()", () => {
  it.each([companyComplaints, hotelComplaints, hotelCompensation, fanReturns, customerProposals])(
    "finds the shipped policy sound",
    (policy) => {
      const { sound, policy: reference } = auditPolicy(policy);
      expect(sound).toBe(true);
      expect(reference).toEqual({ id: policy.id, version: policy.version });
    },
  );

  describe("on tables", () => {
    it("finds a gap, with the table and facts that show it", () => {
      const rows = companyComplaints.severity.rows.filter(({ clause }) => clause !== "CCR-5.1");
      const without = { ...companyComplaints, severity: { ...companyComplaints.severity, rows } };
      const { sound, findings } = auditPolicy(without);
      expect(sound).toBe(false);
      const gap = findings.find(({ kind }) => kind === "gap");
      expect(gap).toMatchObject({ table: "severity", sample: { cause: "resource-limit" } });
    });

    it("finds an overlap and a dead row", () => {
      const { rows } = customerProposals.ownership;
      const [first] = rows;
      if (first === undefined) throw new Error("no row");
      const other = { ...first, then: { owner: "by-agreement", covered: true } } as const;
      const twice = { ...customerProposals, ownership: { ...customerProposals.ownership, rows: [...rows, other] } };
      expect(auditPolicy(twice).findings).toContainEqual({
        kind: "overlap",
        rows: [0, 3],
        clauses: ["CPR-5.5", "CPR-5.5"],
        sample: { ownership: "company" },
        table: "ownership",
      });
    });

    it("finds a row that never holds", () => {
      const { rows } = fanReturns.ruledOut;
      const [first] = rows;
      if (first === undefined) throw new Error("no row");
      const never = { ...first, when: { cause: "quality", withinChoice: { atLeast: 1 } } };
      const unreadable = { ...fanReturns, ruledOut: { ...fanReturns.ruledOut, rows: [...rows, never] } };
      expect(() => auditPolicy(unreadable)).toThrow(/rows.11.when.withinChoice must be true or false/);
      const severity = { ...companyComplaints.severity };
      const [major] = severity.rows;
      if (major === undefined) throw new Error("no row");
      const again = { ...major, when: { cause: "company-fault", timesRaised: { below: 1 } } } as const;
      const dead = { ...companyComplaints, severity: { ...severity, rows: [...severity.rows, again] } };
      expect(auditPolicy(dead).findings.find(({ kind }) => kind === "dead-row")).toMatchObject({
        table: "severity",
        row: 6,
        clause: "CCR-5.3.1",
        why: "never-holds",
      });
    });
  });

  describe("on contradictions", () => {
    it("shows those that the policy declares, with facts where a table shows them", () => {
      const found = auditPolicy(companyComplaints).findings.filter(({ kind }) => kind === "contradiction");
      expect(found).toEqual([
        {
          kind: "contradiction",
          clauses: ["CCR-2", "CCR-6.2", "CCR-7.2b"],
          about: { what: "term", of: "resolve" },
          sample: { severity: "minor" },
          declared: true,
        },
        {
          kind: "contradiction",
          clauses: ["CCR-6.2", "CCR-7.2b"],
          about: { what: "term", of: "resolve" },
          sample: { severity: "minor" },
          declared: true,
          governs: "strictest",
        },
        {
          kind: "contradiction",
          clauses: ["CCR-6.3", "CCR-7.2c"],
          about: { what: "term", of: "resolve" },
          sample: { severity: "important" },
          declared: true,
          governs: "strictest",
        },
      ]);
    });

    it("finds one that the policy doesn't declare, and then calls it unsound", () => {
      const contradictions = companyComplaints.contradictions.filter(({ clauses }) => !clauses.includes("CCR-6.3"));
      const { sound, findings } = auditPolicy({ ...companyComplaints, contradictions });
      expect(sound).toBe(false);
      expect(findings).toContainEqual({
        kind: "contradiction",
        clauses: ["CCR-6.3", "CCR-7.2c"],
        about: { what: "term", of: "resolve" },
        declared: false,
        sample: { severity: "important" },
      });
    });

    it("takes the same term twice, and a limit that speaks of another fact, for none", () => {
      const same = withObligations((rows) =>
        rows.map((row) =>
          row.clause === "CCR-7.2c" && row.then.duty === "resolve"
            ? { ...row, then: { ...row.then, term: { amount: 1, unit: "working-day" } } }
            : row,
        ),
      );
      const found = auditPolicy({ ...same, contradictions: [] }).findings.filter(
        ({ kind }) => kind === "contradiction",
      );
      expect(found.map((one) => ("clauses" in one ? one.clauses : []))).toEqual([["CCR-6.2", "CCR-7.2b"]]);
    });

    it("finds what one policy forbids and another asks for", () => {
      const silent = {
        ...fanReturns,
        id: "silent",
        clauses: { ...fanReturns.clauses, "X-1": "checklist" },
        handling: {
          hitPolicy: "collect",
          facts: {},
          rows: [{ when: {}, then: { kind: "list", list: "never-say", items: ["apologise"] }, clause: "X-1" }],
        },
      } as const;
      const found = {
        kind: "contradiction",
        clauses: ["CCR-7.1", "X-1"],
        policies: ["company-complaints", "silent"],
        about: { what: "forbids", of: "apologise" },
        declared: false,
      };
      expect(auditPolicy(companyComplaints, { beside: [silent] }).findings).toContainEqual(found);
      expect(auditPolicy(silent, { beside: [companyComplaints] }).findings).toContainEqual({
        ...found,
        clauses: ["X-1", "CCR-7.1"],
        policies: ["silent", "company-complaints"],
      });
      expect(auditPolicy(silent, { beside: [silent] }).findings.map(({ kind }) => kind)).not.toContain(
        "contradiction-x",
      );
    });

    it("finds that the customer-service department never apologises where the others always do", () => {
      const { findings } = auditPolicy(customerServiceDepartment, { beside: [companyComplaints, hotelComplaints] });
      const apologies = findings.flatMap((one) =>
        one.kind === "contradiction" && one.about?.what === "forbids" ? [[one.about.of, ...one.clauses]] : [],
      );
      expect(apologies).toContainEqual(["apologise", "CSD-5.5", "CCR-7.1"]);
      expect(apologies).toContainEqual(["apologise", "CSD-5.5", "HCM-4.1.1"]);
    });

    it("finds terms and intervals that two policies set differently", () => {
      const other = {
        ...withObligations((rows) =>
          rows.map((row) =>
            row.clause === "CCR-6.4" && row.then.duty === "reply"
              ? { ...row, then: { ...row.then, term: { amount: 3, unit: "day" } } }
              : row,
          ),
        ),
        id: "branch-complaints",
        recurring: companyComplaints.recurring.map((duty) => ({ ...duty, byDayOfMonth: 20 })),
      };
      const found = auditPolicy(companyComplaints, { beside: [other] }).findings.filter((one) => "policies" in one);
      expect(found).toContainEqual({
        kind: "contradiction",
        clauses: ["CCR-7.5", "CCR-7.5"],
        policies: ["company-complaints", "branch-complaints"],
        about: { what: "interval", of: "statistics" },
        declared: false,
      });
    });
  });

  describe("on deadlines", () => {
    it("finds terms with no working day in them, with the first start and how many there are", () => {
      const { findings } = auditPolicy(companyComplaints, { deadlines: span("2026-09-21", "2026-10-10") });
      const unkeepable = findings.filter(({ kind }) => kind === "unkeepable");
      // 24 to 27 September, then 30 September to 7 October: three days on, the office is closed all along.
      expect(unkeepable).toContainEqual({
        kind: "unkeepable",
        clause: "CCR-7.2c",
        duty: "resolve",
        starts: "2026-09-24",
        due: "2026-09-27",
        days: 6,
      });
      expect(unkeepable.map((one) => ("clause" in one ? one.clause : ""))).toEqual([
        "CCR-6.4",
        "CCR-7.2c",
        "CCR-7.2b",
        "CCR-6.1",
      ]);
    });

    it("agrees with a slow count of the days", () => {
      const { findings } = auditPolicy(companyComplaints, { deadlines: span("2026-09-21", "2026-10-10") });
      // Days from 21 September on: 25, 26, 27 September are 4, 5, 6; 1 to 7 October are 10 to 16; 10 October is worked.
      const closed = new Set([4, 5, 6, 10, 11, 12, 13, 14, 15, 16]);
      const starts = Array.from({ length: 20 }, (_, at) => at).filter((at) =>
        [1, 2, 3].every((n) => closed.has(at + n)),
      );
      const found = findings.find((one) => one.kind === "unkeepable" && one.clause === "CCR-7.2c");
      expect(found).toMatchObject({ days: starts.length });
    });

    it("finds none where every day is worked, or where the last day moves behind the rest", () => {
      const shifts = [["08:30", "17:30"]] as const;
      const week = { ...chinaOffice.week, saturday: shifts, sunday: shifts };
      const every = workingCalendar({ id: "every-day", timeZone: "Asia/Shanghai", week });
      const deadlines = { from: "2026-09-21", through: "2026-10-10", calendar: every };
      expect(kindsOf(auditPolicy(companyComplaints, { deadlines }).findings)).not.toContain("unkeepable");
      const rolled = configure(companyComplaints, { settings: { rollOver: "rest-day" } });
      const clauses = auditPolicy(rolled, { deadlines: span("2026-09-21", "2026-10-10") }).findings.flatMap((one) =>
        one.kind === "unkeepable" ? [one.clause] : [],
      );
      expect(clauses).toEqual(["CCR-6.1"]);
    });

    it("says from when on holidays aren't known, on each side of that day", () => {
      const runOut = (from: string, through: string) =>
        auditPolicy(companyComplaints, { deadlines: span(from, through) }).findings.find(
          ({ kind }) => kind === "holidays-run-out",
        );
      // Three working days from Monday, 21 December end on the 24th, the last day that is known.
      expect(runOut("2026-12-21", "2026-12-21")).toBeUndefined();
      expect(runOut("2026-12-21", "2026-12-22")).toEqual({
        kind: "holidays-run-out",
        calendar: "china-office",
        known: "2026-12-24",
        from: "2026-12-22",
      });
      const plain = plainWeek({ timeZone: "Asia/Shanghai", hours: [["08:30", "17:30"]] });
      const deadlines = { from: "2040-01-01", through: "2040-01-31", calendar: plain };
      expect(kindsOf(auditPolicy(companyComplaints, { deadlines }).findings)).not.toContain("holidays-run-out");
    });

    it("finds a duty whose period has no working day before it falls due", () => {
      const recurring = [{ duty: "hand-in", by: "staff", every: "week", on: "friday", clause: "CCR-7.5" } as const];
      const { findings } = auditPolicy(
        { ...companyComplaints, recurring },
        { deadlines: span("2026-02-01", "2026-02-28") },
      );
      expect(findings).toContainEqual({
        kind: "unkeepable",
        clause: "CCR-7.5",
        duty: "hand-in",
        starts: "2026-02-16",
        due: "2026-02-20",
        days: 1,
      });
    });

    it("refuses days in the wrong order", () => {
      const call = () => auditPolicy(companyComplaints, { deadlines: span("2026-10-10", "2026-10-09") });
      expect(call).toThrow(/auditPolicy: through must be at or after from/);
    });
  });

  describe("on what is open", () => {
    it("lists figures and settings until they are set", () => {
      const open = (policy: Parameters<typeof auditPolicy>[0]) =>
        auditPolicy(policy).findings.filter(({ kind }) => kind.startsWith("open-"));
      expect(open(companyComplaints)).toEqual([
        { kind: "open-parameter", parameter: "largeLossThreshold", clause: "CCR-5.3.2" },
        { kind: "open-setting", setting: "atRiskBelow" },
      ]);
      const parameters = { largeLossThreshold: money("5000.00", "CNY") };
      expect(open(configure(companyComplaints, { parameters, settings: { atRiskBelow: "25%" } }))).toEqual([]);
    });

    it("lists a clause on which nothing rests, unless a policy beside it holds it", () => {
      const unused = (beside: readonly (typeof hotelCompensation)[]) =>
        auditPolicy(hotelComplaints, { beside }).findings.flatMap((one) =>
          one.kind === "unused-clause" ? [one.clause] : [],
        );
      expect(unused([])).toEqual(["HCM-1.5.2", "HCM-1.5.3", "HCM-1.5.4", "HCM-1.5.5", "HCM-1.5.6"]);
      expect(unused([hotelCompensation])).toEqual([]);
    });
  });

  it("is plain JSON", () => {
    const audit = auditPolicy(hotelComplaints, { deadlines: span("2026-09-21", "2026-12-31") });
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
  });
});
