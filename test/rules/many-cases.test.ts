import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/index.js";
import { type Complaint, type ComplaintInput, complaint, guestComplaint } from "../../src/models/index.js";
import { companyComplaints, hotelComplaints } from "../../src/policies/index.js";
import { complaintDeadlines, escalations, nextActions, slaReport } from "../../src/rules/index.js";
import { workingMinutesBetween } from "../../src/working-time/index.js";

const harmless = { commitmentBroken: false, keyClientManager: false, personalInjury: false, largeEconomicLoss: false };
const important = { ...harmless, cause: "company-fault", settleableSameDay: false } as const;
const minor = { ...harmless, cause: "resource-limit", settleableSameDay: false } as const;
const told = (at: string) => [
  { role: "department-manager", at },
  { role: "deputy-general-manager", at },
];
const policyOf = () => companyComplaints;

describe("nextActions()", () => {
  const cases = [
    complaint({ id: "B", receivedAt: "2026-03-09T10:00:00+08:00", ...important }),
    complaint({
      id: "A",
      receivedAt: "2026-03-09T10:00:00+08:00",
      ...important,
      notified: told("2026-03-09T10:05:00+08:00"),
    }),
    complaint({ id: "C", receivedAt: "2026-03-02T10:00:00+08:00", ...minor, resolvedAt: "2026-03-03T10:00:00+08:00" }),
    complaint({ id: "later", receivedAt: "2026-03-11T10:00:00+08:00", ...minor }),
  ];
  const asOf = "2026-03-09T11:00:00+08:00";
  const options = { policyOf, calendar: chinaOffice, asOf };

  it("lists what is open, the soonest first, ties by role and case id", () => {
    expect(
      nextActions(cases, options).map(({ id, duty, clause, due, status }) => [id, duty, clause, due, status]),
    ).toEqual([
      ["C", "notify", "CCR-7.2a", "2026-03-02T10:00:00+08:00", "open"],
      ["C", "record", "CCR-6.5", "2026-03-06T17:30:00+08:00", "overdue"],
      ["B", "notify", "CCR-7.2a", "2026-03-09T10:00:00+08:00", "open"],
      ["B", "notify", "CCR-7.2c", "2026-03-09T10:00:00+08:00", "open"],
      ["A", "resolve", "CCR-6.3", "2026-03-10T17:30:00+08:00", "running"],
      ["B", "resolve", "CCR-6.3", "2026-03-10T17:30:00+08:00", "running"],
    ]);
  });

  it("keeps the place of each case among those given, and leaves out a case that isn't there yet", () => {
    const actions = nextActions(cases, options);
    expect(actions.find(({ id }) => id === "C")?.place).toBe(2);
    expect(actions.some(({ id }) => id === "later")).toBe(false);
    const afterwards = nextActions(cases, { ...options, asOf: "2026-03-11T10:00:00+08:00" });
    expect(afterwards.find(({ id }) => id === "later")?.place).toBe(3);
  });

  it("lists what one role owes", () => {
    const mine = nextActions(cases, { ...options, role: "administration" });
    expect(mine.map(({ id, duty }) => `${id} ${duty}`)).toEqual(["C notify", "B notify"]);
  });

  it("says of an undecided case what is certain and what is possible", () => {
    const unknown = complaint({ receivedAt: "2026-03-09T10:00:00+08:00", cause: "company-fault" });
    const actions = nextActions([unknown], options);
    expect(actions.find(({ clause }) => clause === "CCR-7.2a")).toMatchObject({ certain: true });
    expect(actions.find(({ duty }) => duty === "reply")).toMatchObject({ certain: false, under: ["major"] });
    expect(actions.filter(({ duty }) => duty === "resolve").map(({ clause }) => clause)).toEqual(["CCR-6.3"]);
  });

  it("takes anything that can be walked through once", () => {
    function* stream() {
      yield* cases;
    }
    expect(nextActions(stream(), options)).toEqual(nextActions(cases, options));
  });

  it("refuses a moment that can't be read, even without cases", () => {
    expect(() => nextActions([], { ...options, asOf: "yesterday" })).toThrow(/asOf: must be an instant/);
  });
});

describe("escalations()", () => {
  const grave = { incident: "injury", grave: true } as const;
  const at = "2026-04-11T22:40:00+08:00";
  const options = { policyOf: () => hotelComplaints, calendar: chinaOffice, asOf: "2026-04-11T23:00:00+08:00" };

  it("names everybody who has to be told of a grave injury, and by whom", () => {
    const due = escalations([guestComplaint({ id: "G", receivedAt: at, ...grave })], options);
    expect(due.map(({ clause, tell, by }) => [clause, tell, by])).toEqual([
      ["HCM-3.3.7", ["department-head", "front-office-manager"], ["customer-service-specialist"]],
      ["HCM-4.2.1", ["operations-director"], ["department-head", "duty-manager"]],
      ["HCM-4.2.3", ["resident-general-manager"], ["front-office-manager"]],
      ["HCM-3.1.2", ["company"], ["complaint-centre"]],
    ]);
  });

  it("leaves out who was told, by now and not later", () => {
    const notified = [
      { role: "front-office-manager", at: "2026-04-11T22:50:00+08:00" },
      { role: "operations-director", at: "2026-04-11T23:00:00+08:00" },
      { role: "company", at: "2026-04-11T23:00:01+08:00" },
    ];
    const due = escalations([guestComplaint({ receivedAt: at, ...grave, notified })], options);
    expect(due.map(({ clause, tell }) => [clause, tell])).toEqual([
      ["HCM-3.3.7", ["department-head"]],
      ["HCM-4.2.3", ["resident-general-manager"]],
      ["HCM-3.1.2", ["company"]],
    ]);
  });

  it("is content with one of several roles where the clause is", () => {
    const major = complaint({
      receivedAt: at,
      ...important,
      personalInjury: true,
      notified: [...told(at), { role: "company-leader", at }, { role: "manager-in-charge", at }],
    });
    expect(escalations([major], { ...options, policyOf })).toEqual([]);
    const untold = complaint({ receivedAt: at, ...important, personalInjury: true });
    expect(escalations([untold], { ...options, policyOf }).find(({ clause }) => clause === "CSS-6")).toMatchObject({
      tell: ["department-head", "manager-in-charge"],
      oneOf: true,
    });
  });

  it("lists the longest waiting first and marks what is only possible", () => {
    const cases = ["2026-04-11T22:59:00+08:00", at].map((receivedAt) => guestComplaint({ receivedAt }));
    const due = escalations(cases, options);
    expect(due[0]).toMatchObject({ place: 1, certain: false });
    expect(due.map(({ since }) => since)).toEqual(due.map(({ since }) => since).sort());
  });

  it("carries the case's number where it has one, and says whether one role is enough", () => {
    const cases = [
      guestComplaint({ id: "G-7", receivedAt: at, ...grave }),
      guestComplaint({ receivedAt: at, ...grave }),
    ];
    const due = escalations(cases, options);
    expect(due.map(({ id, place }) => [id, place])).toEqual([
      ...Array.from({ length: 4 }, () => ["G-7", 0]),
      ...Array.from({ length: 4 }, () => [undefined, 1]),
    ]);
    expect(due.filter((one) => "id" in one)).toHaveLength(4);
    expect(new Set(due.map(({ oneOf }) => oneOf))).toEqual(new Set([false]));
  });

  it("has nobody to tell of a withdrawn case", () => {
    const withdrawn = complaint({ receivedAt: at, ...important, withdrawnAt: "2026-04-11T22:45:00+08:00" });
    expect(escalations([withdrawn], { ...options, policyOf })).toEqual([]);
  });
});

describe("slaReport()", () => {
  const options = {
    policyOf,
    calendar: chinaOffice,
    from: "2026-03-01",
    through: "2026-04-30",
    asOf: "2026-05-01T09:00:00+08:00",
    by: "receipt",
  } as const;
  const settled = (receivedAt: string, resolvedAt?: string, more: Partial<ComplaintInput> = {}) =>
    complaint({ receivedAt, ...important, ...(resolvedAt !== undefined && { resolvedAt }), ...more });
  const cases = [
    settled("2026-03-09T09:30:00+08:00", "2026-03-10T17:30:00+08:00"),
    settled("2026-03-09T09:30:00+08:00", "2026-03-10T17:30:01+08:00"),
    settled("2026-03-31T16:00:00+08:00", "2026-04-01T10:00:00+08:00"),
    settled("2026-03-30T16:00:00+08:00", undefined, { withdrawnAt: "2026-03-30T17:00:00+08:00" }),
    settled("2026-04-29T16:00:00+08:00"),
    settled("2026-02-28T16:00:00+08:00", "2026-03-01T10:00:00+08:00"),
    settled("2026-05-02T16:00:00+08:00"),
  ];
  const row = (
    report: ReturnType<typeof slaReport<"complaint", never, string, string>>,
    month: string,
    clause: string,
  ) => report.rows.find((one) => one.month === month && one.clause === clause);

  it("counts met to the instant of the end, and late right after it", () => {
    expect(row(slaReport(cases, options), "2026-03", "CCR-6.3")).toEqual({
      month: "2026-03",
      severity: "important",
      duty: "resolve",
      clause: "CCR-6.3",
      met: 2,
      late: 1,
      overdue: 0,
      open: 0,
      withdrawn: 1,
      inTime: "66.6%",
      medianWorkingMinutes: 1020,
      ninetiethPercentileWorkingMinutes: 1020,
    });
  });

  it("counts cases inside, outside and not yet received", () => {
    expect(slaReport(cases, options).cases).toEqual({ counted: 5, outside: 1, notYetReceived: 1 });
  });

  it("counts by the month of receipt or of the last day, as asked", () => {
    const byReceipt = slaReport(cases, options);
    const byDue = slaReport(cases, { ...options, by: "due" });
    expect(row(byReceipt, "2026-04", "CCR-6.3")).toMatchObject({ met: 0, open: 0, overdue: 1 });
    // Received on 31 March, due on 1 April; received on 28 February (a make-up day), due on Monday 2 March.
    expect(row(byDue, "2026-04", "CCR-6.3")).toMatchObject({ met: 1, overdue: 1 });
    expect(row(byDue, "2026-03", "CCR-6.3")).toMatchObject({ met: 2, late: 1, withdrawn: 1 });
  });

  it("agrees with counting the deadlines of each case", () => {
    const many: Complaint[] = [];
    for (let n = 0; n < 200; n += 1) {
      const day = String(1 + (n % 28)).padStart(2, "0");
      const done = new Date(Date.UTC(2026, 2, 1 + (n % 28), 1 + (n % 9)) + ((n * 7919) % 12_000) * 60_000);
      const receivedAt = `2026-03-${day}T09:00:00+08:00`;
      many.push(
        complaint({ receivedAt, ...(n % 3 === 0 ? minor : important), ...(n % 5 > 0 && { resolvedAt: done }) }),
      );
    }
    const { rows } = slaReport(many, options);
    const obligations = many.flatMap(
      (c) =>
        complaintDeadlines(c, { policy: companyComplaints, calendar: chinaOffice, asOf: options.asOf }).obligations,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { severity, duty, clause, met, late, overdue, ...figures } of rows) {
      const mine = obligations.filter((one) => one.duty === duty && one.clause === clause && one.under[0] === severity);
      expect([met, late, overdue]).toEqual(
        ["met", "late", "overdue"].map((status) => mine.filter((one) => one.status === status).length),
      );
      const minutes = mine
        .flatMap(({ startedAt, doneAt }) =>
          startedAt === undefined || doneAt === undefined
            ? []
            : [Math.max(0, Math.floor(workingMinutesBetween(startedAt, doneAt, chinaOffice)))],
        )
        .sort((a, b) => a - b);
      expect(figures.medianWorkingMinutes).toBe(minutes[Math.ceil(minutes.length * 0.5) - 1]);
      expect(figures.ninetiethPercentileWorkingMinutes).toBe(minutes[Math.ceil(minutes.length * 0.9) - 1]);
    }
  });

  it("walks through the cases once and keeps none of them", () => {
    let alive = 0;
    function* stream() {
      for (const one of cases) {
        alive += 1;
        yield one;
      }
    }
    expect(slaReport(stream(), options)).toEqual(slaReport(cases, options));
    expect(alive).toBe(cases.length);
  });

  it("orders its rows by month, severity, duty and clause", () => {
    const { rows } = slaReport(cases, options);
    const keys = rows.map(({ month, severity, duty, clause }) => `${month} ${severity} ${duty} ${clause}`);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(rows.map(({ duty }) => duty))).toEqual(new Set(["resolve", "record"]));
  });

  it("takes the first and the last day inside, and leaves out what is next to them", () => {
    const day = (receivedAt: string) => slaReport([settled(receivedAt)], options).cases.counted;
    expect(day("2026-02-28T23:59:59+08:00")).toBe(0);
    expect(day("2026-03-01T00:00:00+08:00")).toBe(1);
    expect(day("2026-04-30T23:59:59+08:00")).toBe(1);
    expect(
      slaReport([settled("2026-05-01T00:00:00+08:00")], { ...options, asOf: "2026-05-02T09:00:00+08:00" }).rows,
    ).toEqual([]);
  });

  it("says nothing of a share or of percentiles where nothing is done or past its end", () => {
    const [row] = slaReport([settled("2026-04-30T16:00:00+08:00")], {
      ...options,
      asOf: "2026-04-30T17:00:00+08:00",
    }).rows;
    expect(row).toMatchObject({ met: 0, late: 0, overdue: 0, open: 1 });
    expect(Object.keys(row ?? {}).filter((name) => /inTime|Minutes/.test(name))).toEqual([]);
  });

  it("says 100.0% only where all was in time", () => {
    const many = Array.from({ length: 3000 }, (_, n) =>
      settled("2026-03-09T09:30:00+08:00", n === 0 ? "2026-03-11T09:30:00+08:00" : "2026-03-10T09:30:00+08:00"),
    );
    expect(row(slaReport(many, options), "2026-03", "CCR-6.3")).toMatchObject({ met: 2999, late: 1, inTime: "99.9%" });
  });

  it("refuses a way of counting that doesn't exist", () => {
    const by: string = "created";
    expect(() => slaReport([], { ...options, by: by as "due" })).toThrow(
      /slaReport: by must be "receipt" or "due": got "created"/,
    );
  });

  it("refuses a time that can't be", () => {
    expect(() => slaReport([], { ...options, from: "2026-02-30", through: "x" })).toThrow(
      /from must be .*; through must be/,
    );
    expect(() => slaReport([], { ...options, through: "2026-02-01" })).toThrow(/through must be at or after from/);
  });
});
