import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/index.js";
import { plainWeek } from "../../src/calendars/plain/index.js";
import { workingCalendar } from "../../src/models/calendar.js";
import { money } from "../../src/models/money.js";
import type { RecurringDuty } from "../../src/models/recurring-duty.js";
import {
  companyComplaints,
  customerProposals,
  customerServiceDepartment,
  fanReturns,
  hotelCompensation,
  hotelComplaints,
  serviceSupervision,
} from "../../src/policies/index.js";
import { type AuditablePolicy, amend, auditPolicy, configure, recurringDuties } from "../../src/rules/index.js";
import { policyProblems } from "../../src/rules/policy-problems.js";
import { changed, copyOf, pathsIn } from "../data/policy-paths.js";
import { everyPolicy } from "./policy-texts.js";

// No such clauses: CCR-8.1, CCR-8.2, CCR-99.

// Tables are looked through as wholes, perhaps on a busy machine.
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
  it.each(everyPolicy)("finds $id as it is shipped sound, with no field that is ignored", (policy) => {
    const { sound, findings, policy: reference } = auditPolicy(policy);
    expect(sound).toBe(true);
    expect(kindsOf(findings)).not.toContain("ignored-field");
    expect(reference).toEqual({ id: policy.id, version: policy.version });
  });

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

    it("finds a row that says again what another one says, and calls the policy unsound", () => {
      const { obligations } = companyComplaints;
      const place = obligations.rows.findIndex(({ clause }) => clause === "CCR-6.3");
      const rows = [...obligations.rows, ...obligations.rows.slice(place, place + 1)];
      const twice = { ...companyComplaints, obligations: { ...obligations, rows } };
      const { sound, findings } = auditPolicy(twice);
      expect(sound).toBe(false);
      expect(findings).toContainEqual({
        kind: "duplicate-row",
        rows: [place, obligations.rows.length],
        clause: "CCR-6.3",
        table: "obligations",
      });
    });

    it("finds a row that never holds", () => {
      const { rows } = fanReturns.ruledOut;
      const [first] = rows;
      if (first === undefined) throw new Error("no row");
      const never = { ...first, when: { cause: "quality", withinChoice: { atLeast: 1 } } };
      const unreadable = { ...fanReturns, ruledOut: { ...fanReturns.ruledOut, rows: [...rows, never] } };
      const audit = auditPolicy(unreadable);
      expect(audit.sound).toBe(false);
      expect(audit.findings.filter(({ kind }) => kind === "problem")).toEqual([
        {
          kind: "problem",
          path: "ruledOut.rows.11.when.withinChoice",
          wanted: "true or false",
          got: "an object with atLeast",
        },
      ]);
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

  describe("on what can't be right", () => {
    const problemsIn = (policy: AuditablePolicy) =>
      auditPolicy(policy).findings.flatMap((one) => (one.kind === "problem" ? [`${one.path}: ${one.wanted}`] : []));

    it("tells what parsePolicy would refuse besides the faults of tables, and calls it unsound", () => {
      const { contradictions, parameters } = companyComplaints;
      const broken = {
        ...companyComplaints,
        version: "1",
        parameters: { ...parameters, repeatedlyFrom: { ...parameters.repeatedlyFrom, clause: "CCR-99" } },
        contradictions: [...contradictions, { clauses: ["CCR-2"] }],
      };
      expect(problemsIn(broken)).toEqual([
        'version: a version such as "1.2.0"',
        "parameters.repeatedlyFrom.clause: a clause of the policy",
        "contradictions.3.clauses: at least two clauses",
      ]);
      expect(auditPolicy(broken).sound).toBe(false);
    });

    it("tells a fault of a table once, as a fault", () => {
      const rows = companyComplaints.severity.rows.slice(0, -1);
      const gappy = { ...companyComplaints, severity: { ...companyComplaints.severity, rows } };
      const { findings } = auditPolicy(gappy);
      expect(kindsOf(findings)).toContain("gap");
      expect(kindsOf(findings)).not.toContain("problem");
    });

    it("leaves a table that can't be read out, and looks at all else", () => {
      const [first, ...others] = companyComplaints.severity.rows;
      const rows = [{ ...first, when: "always" }, ...others];
      const broken: unknown = { ...companyComplaints, severity: { ...companyComplaints.severity, rows } };
      const audit = auditPolicy(broken as AuditablePolicy, { deadlines: span("2026-09-21", "2026-10-10") });
      expect(kindsOf(audit.findings)).toEqual([
        "problem",
        "contradiction",
        "unkeepable",
        "open-parameter",
        "open-setting",
      ]);
      // A policy beside one that can't be read is held against what can.
      const beside = auditPolicy(customerServiceDepartment, { beside: [broken as AuditablePolicy] });
      expect(kindsOf(beside.findings)).toContain("contradiction");
      expect(beside.sound).toBe(true);
    });

    it("takes a figure that is none for an open one", () => {
      const { parameters } = hotelComplaints;
      const [name = ""] = Object.keys(parameters);
      const broken: unknown = changed(hotelComplaints, `parameters.${name}.value`, "constructor");
      const deadlines = span("2026-09-21", "2026-10-10");
      expect(kindsOf(auditPolicy(broken as AuditablePolicy, { deadlines }).findings)).toContain("problem");
    });

    it("looks no further where there is no form: alone and beside another", () => {
      const none: unknown = {
        noun: "complaint",
        recurring: "weekly",
        contradictions: [null],
        clauses: { A: "define" },
      };
      const audit = auditPolicy(none as AuditablePolicy);
      expect(audit.sound).toBe(false);
      expect(kindsOf(audit.findings)).toEqual(["problem"]);
      const paths = audit.findings.map((one) => ("path" in one ? one.path : ""));
      expect(paths).toEqual(expect.arrayContaining(["id", "recurring", "contradictions.0", "parameters", "timeZone"]));
      expect(new Set(paths).size).toBe(paths.length);
      expect(auditPolicy(companyComplaints, { beside: [none as AuditablePolicy] })).toEqual(
        auditPolicy(companyComplaints),
      );
    });

    it("never throws on a shipped policy with anything anywhere, nor finds it sound where parsePolicy finds a problem", () => {
      const deadlines = span("2026-09-23", "2026-09-26");
      const places = everyPolicy.map((policy) => ({ policy, paths: pathsIn(copyOf(policy)).slice(1) }));
      const somewhere = fc
        .constantFrom(...places)
        .chain(({ policy, paths }) => fc.tuple(fc.constant(policy), fc.constantFrom(...paths)));
      const value = fc.oneof(
        fc.jsonValue(),
        fc.constantFrom(undefined, null, 0, -1, 1e9, "", "constructor", "year", [], {}, true, {
          amount: -1,
          unit: "day",
        }),
      );
      fc.assert(
        fc.property(somewhere, value, ([policy, path], some) => {
          const broken: object = changed(policy, path, some);
          const audit = auditPolicy(broken as AuditablePolicy, { deadlines, beside: [companyComplaints] });
          if (policyProblems(broken).length > 0) expect(audit.sound).toBe(false);
        }),
        { numRuns: 100 },
      );
    });
  });

  describe("on what comes round", () => {
    const ignored = (recurring: readonly RecurringDuty<"SVC-1">[], policy = serviceSupervision) =>
      auditPolicy({ ...policy, recurring }).findings.flatMap((one) =>
        one.kind === "ignored-field" ? [`${one.path} ${one.every}`] : [],
      );
    const duty = { duty: "report", by: "sales", clause: "SVC-1" } as const;
    const intervals = [
      "day",
      "working-day",
      "public-holiday",
      "week",
      "month",
      "quarter",
      "half-year",
      "year",
    ] as const;

    it.each([
      ["on", "monday", ["week"]],
      ["inMonth", 6, ["year"]],
      ["byDayOfMonth", 15, ["month", "quarter", "half-year", "year"]],
    ] as const)(
      "finds %s where the interval has no use for it, and the duty falls due as without it",
      (field, value, of) => {
        for (const every of intervals) {
          const having = { ...duty, every, [field]: value };
          const uses = of.some((one) => one === every);
          expect(ignored([having]), every).toEqual(uses ? [] : [`recurring.0.${field} ${every}`]);
          const due = (recurring: readonly RecurringDuty<string>[]) =>
            recurringDuties([{ ...serviceSupervision, recurring }], span("2026-01-01", "2027-12-31")).occurrences;
          expect(JSON.stringify(due([having])) === JSON.stringify(due([{ ...duty, every }])), every).toBe(!uses);
        }
      },
    );

    it("finds a day of the month beside the month of a year, of which it is always the last day", () => {
      expect(ignored([{ ...duty, every: "year", inMonth: 6, byDayOfMonth: 15 }])).toEqual([
        "recurring.0.byDayOfMonth year",
      ]);
    });

    it("names the clause, and stays sound", () => {
      const recurring = [{ ...duty, every: "month", on: "friday" } as const];
      const { sound, findings } = auditPolicy({ ...serviceSupervision, recurring });
      expect(sound).toBe(true);
      expect(findings).toContainEqual({
        kind: "ignored-field",
        path: "recurring.0.on",
        duty: "report",
        every: "month",
        clause: "SVC-1",
      });
    });

    it("says nothing of an open interval, and of one that is set what it means", () => {
      const recurring = [{ ...duty, every: { parameter: "visitEvery" }, on: "friday" } as const];
      expect(ignored(recurring)).toEqual([]);
      const monthly = configure(serviceSupervision, { parameters: { visitEvery: "month" } });
      expect(ignored(recurring, monthly)).toEqual(["recurring.0.on month"]);
      const weekly = configure(serviceSupervision, { parameters: { visitEvery: "week" } });
      expect(ignored(recurring, weekly)).toEqual([]);
    });
  });

  it("counts what an amendment says of itself for no rule of the policy", () => {
    const row = companyComplaints.obligations.rows.find(
      ({ clause, then }) => clause === "CCR-7.2c" && then.duty === "resolve",
    );
    if (row === undefined) throw new Error("no row");
    const why = { why: "It was missing.", by: "board", from: "2027-01-01" };
    const obligation = { ...row, clause: "CCR-8.1", then: { ...row.then, duty: "file" } };
    const more = amend(
      companyComplaints,
      [
        { clause: "CCR-8.1", kind: "deadline", add: obligation, to: "obligations.rows" },
        { clause: "CCR-8.2", kind: "define" },
      ],
      why,
    );
    const { findings } = auditPolicy(more, { deadlines: span("2026-09-24", "2026-09-24") });
    expect(findings.filter((one) => one.kind === "unkeepable" && one.clause === "CCR-8.1")).toHaveLength(1);
    expect(findings.filter(({ kind }) => kind === "unused-clause")).toContainEqual({
      kind: "unused-clause",
      clause: "CCR-8.2",
    });
  });

  it("is plain JSON", () => {
    const audit = auditPolicy(hotelComplaints, { deadlines: span("2026-09-21", "2026-12-31") });
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
  });
});
