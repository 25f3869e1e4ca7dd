import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/china-office.js";
import { plainWeek } from "../../src/calendars/plain/plain-week.js";
import { type ComplaintInput, complaint } from "../../src/models/complaint.js";
import { type GuestComplaintInput, guestComplaint } from "../../src/models/guest-complaint.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { complaintDeadlines } from "../../src/rules/complaint-deadlines.js";
import { configure } from "../../src/rules/configure.js";
import {
  complaintInput,
  guestComplaintInput,
  moment,
  quietComplaintInput,
  quietGuestComplaintInput,
} from "../data/arbitrary-cases.js";
import real from "../data/real-complaints.json" with { type: "json" };

// A Thursday; the 25th to the 27th are the Mid-Autumn holiday, the 1st to the 7th of October the National Day's.
// Laws are tried on hundreds of cases, perhaps on a busy machine.
const receivedAt = "2026-09-24T16:00:00+08:00";
const calendar = chinaOffice;

const nothingGrave = { keyClientManager: false, personalInjury: false, largeEconomicLoss: false } as const;
const minor: ComplaintInput = { receivedAt, cause: "resource-limit", commitmentBroken: false, ...nothingGrave };
const important: ComplaintInput = { ...minor, cause: "company-fault" };
const major: ComplaintInput = { ...important, personalInjury: true };

function company(facts: ComplaintInput, asOf: string, policy = companyComplaints) {
  return complaintDeadlines(complaint(facts), { policy, calendar, asOf });
}

function hotel(facts: GuestComplaintInput, asOf: string) {
  return complaintDeadlines(guestComplaint(facts), { policy: hotelComplaints, calendar, asOf });
}

/** The one obligation of a clause and a duty. */
function owed<State extends { readonly clause: string; readonly duty: string }>(
  { obligations }: { readonly obligations: readonly State[] },
  clause: string,
  duty: string,
): State {
  const found = obligations.filter((one) => one.clause === clause && one.duty === duty);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} of ${clause} ${duty}`);
  return only;
}

const clausesOf = (answer: { readonly obligations: readonly { readonly clause: string; readonly duty: string }[] }) =>
  answer.obligations.map(({ clause, duty }) => `${clause} ${duty}`);

describe("complaintDeadlines() by severity", () => {
  const always = ["CCR-7.2a notify", "CCR-6.1 resolve", "CCR-6.5 record", "CCR-7.4 callback"];

  it.each([
    ["unfounded", { ...minor, cause: "unfounded" as const }, []],
    ["minor", minor, ["CCR-6.2 resolve", "CCR-7.2b resolve"]],
    ["important", important, ["CCR-7.2c notify", "CCR-6.3 resolve", "CCR-7.2c resolve"]],
    ["major", major, ["CCR-7.2d notify", "CSS-6 notify", "CCR-6.4 reply", "CCR-6.4 resolve"]],
  ])("lists what is owed in a case that is %s", (severity, facts, own) => {
    const answer = company(facts, "2026-09-24T17:00:00+08:00");
    expect(answer.severity).toBe(severity);
    expect(clausesOf(answer).sort()).toEqual([...always, ...own].sort());
    for (const one of answer.obligations) expect(one.certain).toBe(one.clause !== "CCR-6.1");
  });

  it.each([
    ["CCR-6.2 in 2 working days", minor, "CCR-6.2", "resolve", "2026-09-29", "2026-09-29T17:30:00+08:00"],
    ["CCR-7.2b in 2 days", minor, "CCR-7.2b", "resolve", "2026-09-26", "2026-09-27T00:00:00+08:00"],
    ["CCR-6.3 in 1 working day", important, "CCR-6.3", "resolve", "2026-09-28", "2026-09-28T17:30:00+08:00"],
    ["CCR-7.2c in 3 days", important, "CCR-7.2c", "resolve", "2026-09-27", "2026-09-28T00:00:00+08:00"],
    ["CCR-6.4 a reply in 2 days", major, "CCR-6.4", "reply", "2026-09-26", "2026-09-27T00:00:00+08:00"],
    ["CCR-6.4 a solution in 10 days", major, "CCR-6.4", "resolve", "2026-10-04", "2026-10-05T00:00:00+08:00"],
  ])("runs %s: in time at its end, overdue right after it", (_what, facts, clause, duty, lastDay, due) => {
    const before = owed(company(facts, receivedAt), clause, duty);
    expect(before).toMatchObject({
      status: "running",
      breached: false,
      startedAt: receivedAt,
      lastDay,
      due,
      assumed: false,
    });
    const end = Date.parse(due);
    expect(owed(company(facts, iso(end - 1)), clause, duty)).toMatchObject({ status: "running", left: { minutes: 0 } });
    expect(owed(company(facts, due), clause, duty)).toMatchObject({
      status: "running",
      breached: false,
      left: { minutes: 0 },
    });
    const over = owed(company(facts, iso(end + 1)), clause, duty);
    expect(over).toMatchObject({ status: "overdue", breached: true, lastDay, due, lateBy: { minutes: 0 } });
    expect(over.left).toBeUndefined();
    expect(owed(company(facts, iso(end + 90 * 60_000)), clause, duty).lateBy?.minutes).toBe(90);
  });

  it.each([
    ["before the end", -1, "met", false],
    ["at the very end", 0, "met", false],
    ["right after it", 1, "late", true],
  ])("judges a solution %s", (_when, offset, status, breached) => {
    const resolvedAt = iso(Date.parse("2026-09-29T17:30:00+08:00") + offset);
    const state = owed(company({ ...minor, resolvedAt }, "2026-10-09T09:00:00+08:00"), "CCR-6.2", "resolve");
    expect(state).toMatchObject({ status, breached });
    expect(Date.parse(state.doneAt ?? "")).toBe(Date.parse(resolvedAt));
    expect(state.lateBy).toEqual(breached ? { minutes: 0, workingMinutes: 0 } : undefined);
  });

  it.each([
    ["a reply", { repliedAt: "2026-09-25T09:00:00+08:00" }, "met", "running"],
    ["a solution, which counts as a reply", { resolvedAt: "2026-09-25T09:00:00+08:00" }, "met", "met"],
    [
      "the earlier of both",
      { repliedAt: "2026-10-25T09:00:00+08:00", resolvedAt: "2026-09-25T09:00:00+08:00" },
      "met",
      "met",
    ],
    ["nothing", {}, "running", "running"],
  ])("takes for the reply to a major complaint %s", (_what, events, reply, resolve) => {
    const answer = company({ ...major, ...events }, "2026-09-26T09:00:00+08:00");
    expect(owed(answer, "CCR-6.4", "reply").status).toBe(reply);
    expect(owed(answer, "CCR-6.4", "resolve").status).toBe(resolve);
  });

  it("counts what is left and what is late by the wall and in working time", () => {
    const state = owed(company(minor, "2026-09-28T16:30:00+08:00"), "CCR-6.2", "resolve");
    // One hour of the 28th and the nine of the 29th.
    expect(state.left).toEqual({ minutes: 25 * 60, workingMinutes: 10 * 60 });
    expect(owed(company(minor, "2026-09-30T09:00:00+08:00"), "CCR-6.2", "resolve").lateBy).toEqual({
      minutes: 15 * 60 + 30,
      workingMinutes: 30,
    });
  });

  it("gives every instant in the calendar's offset, whatever the complaint has", () => {
    const answer = complaintDeadlines(
      complaint({
        ...important,
        receivedAt: new Date(receivedAt),
        resolvedAt: "2026-09-25T01:00:00Z",
        notified: [{ role: "deputy-general-manager", at: "2026-09-24T04:01:00-04:00" }],
      }),
      { policy: companyComplaints, calendar, asOf: new Date("2026-09-25T02:00:00Z") },
    );
    const instants = answer.obligations.flatMap(({ startedAt, due, doneAt }) => [startedAt, due, doneAt]);
    for (const at of instants.filter((one) => one !== undefined)) expect(at).toMatch(/^2026-.*\+08:00$/);
    expect(owed(answer, "CCR-7.2c", "notify").doneAt).toBe("2026-09-24T16:01:00+08:00");
  });

  it("marks an end beyond the announced holidays as assumed", () => {
    const state = owed(
      company({ ...minor, receivedAt: "2031-03-04T09:00:00+08:00" }, "2031-03-04T10:00:00+08:00"),
      "CCR-6.2",
      "resolve",
    );
    expect(state).toMatchObject({ lastDay: "2031-03-06", assumed: true });
  });

  it("refuses a calendar in another zone than the policy's", () => {
    const berlin = plainWeek({ timeZone: "Europe/Berlin", hours: [["09:00", "17:00"]] });
    const options = { policy: companyComplaints, calendar: berlin, asOf: receivedAt };
    expect(() => complaintDeadlines(complaint(minor), options)).toThrow(
      /^calendar: timeZone must be the policy's, Asia\/Shanghai: got "Europe\/Berlin"/,
    );
  });

  it("refuses a moment before the receipt", () => {
    expect(() => company(minor, "2026-09-24T15:59:59+08:00")).toThrow(/^asOf: must be at or after receivedAt/);
  });
});

describe("complaintDeadlines() while the severity is undecided", () => {
  const asOf = "2026-09-24T17:00:00+08:00";

  it("says under which severities each obligation holds and whether it is certain", () => {
    const answer = company({ receivedAt }, asOf);
    expect(answer.decided).toBe(false);
    expect(answer).not.toHaveProperty("severity");
    expect(answer.possible).toEqual(["unfounded", "minor", "important", "major"]);
    const under = answer.obligations.map(({ clause, duty, under, certain }) => [
      `${clause} ${duty}`,
      under.join(),
      certain,
    ]);
    expect(under).toEqual([
      ["CCR-7.2a notify", "unfounded,minor,important,major", true],
      ["CCR-7.2c notify", "important", false],
      ["CCR-7.2d notify", "major", false],
      ["CSS-6 notify", "major", false],
      ["CCR-6.4 reply", "major", false],
      ["CCR-6.4 resolve", "major", false],
      ["CCR-6.3 resolve", "important", false],
      ["CCR-7.2c resolve", "important", false],
      ["CCR-6.2 resolve", "minor", false],
      ["CCR-7.2b resolve", "minor", false],
      ["CCR-6.1 resolve", "unfounded,minor,important,major", false],
      ["CCR-6.5 record", "unfounded,minor,important,major", true],
      ["CCR-7.4 callback", "unfounded,minor,important,major", true],
    ]);
    expect(owed(answer, "CCR-6.1", "resolve").waitsFor).toEqual(["settleableSameDay"]);
    expect(owed(answer, "CCR-6.3", "resolve").waitsFor).toEqual([]);
  });

  it("plans for the earliest among the possible", () => {
    const { governing } = company({ receivedAt }, asOf);
    // The two days of a minor complaint end before all others; what also waits for a fact isn't planned for.
    expect(governing["resolve"]).toMatchObject({ clause: "CCR-7.2b", lastDay: "2026-09-26", certain: false });
    expect(governing["reply"]).toMatchObject({ clause: "CCR-6.4", under: ["major"], certain: false });
    expect(Object.keys(governing).sort()).toEqual(["reply", "resolve"]);
  });

  it("asks for what would make the possible certain", () => {
    const { ask } = company({ receivedAt }, asOf);
    expect([...ask].sort()).toEqual([
      "cause",
      "commitmentBroken",
      "keyClientManager",
      "largeEconomicLoss",
      "personalInjury",
      "settleableSameDay",
      "timesRaised",
    ]);
    expect(company({ ...minor, settleableSameDay: true }, asOf).ask).toEqual([]);
  });

  it("leaves out what holds under nothing that is possible", () => {
    const answer = company({ receivedAt, cause: "company-fault" }, asOf);
    expect(answer.possible).toEqual(["important", "major"]);
    expect(clausesOf(answer)).not.toContain("CCR-6.2 resolve");
    expect(owed(answer, "CCR-6.5", "record").under).toEqual(["important", "major"]);
  });
});

describe("complaintDeadlines() where clauses are at odds", () => {
  const asOf = "2026-09-24T17:00:00+08:00";

  it("names both, the strictest first, as the README shows", () => {
    expect(company(important, asOf).conflicts).toEqual([
      { duty: "resolve", clauses: ["CCR-7.2c", "CCR-6.3"], governs: "CCR-7.2c", by: "strictest" },
    ]);
    // On an ordinary Monday the working day is the shorter term.
    expect(
      company({ ...important, receivedAt: "2026-09-21T09:00:00+08:00" }, "2026-09-21T09:00:00+08:00").conflicts,
    ).toEqual([{ duty: "resolve", clauses: ["CCR-6.3", "CCR-7.2c"], governs: "CCR-6.3", by: "strictest" }]);
    expect(company(minor, asOf).conflicts).toEqual([
      { duty: "resolve", clauses: ["CCR-7.2b", "CCR-6.2"], governs: "CCR-7.2b", by: "strictest" },
    ]);
    expect(company(major, asOf).conflicts).toEqual([]);
  });

  it("names none where both come to the same end", () => {
    const extension = { until: "2026-10-31", approvedBy: "deputy-general-manager", approvedAt: asOf };
    expect(company({ ...minor, extension }, asOf).conflicts).toEqual([]);
  });

  it("governs by the same obligation that the conflict names", () => {
    const { governing, conflicts } = company(important, asOf);
    expect(governing["resolve"]?.clause).toBe(conflicts[0]?.governs);
  });
});

describe("complaintDeadlines() with an extension", () => {
  const until = "2026-10-31";
  const asOf = "2026-09-24T18:00:00+08:00";
  const given = (approvedAt: string, approvedBy = "deputy-general-manager") => ({
    extension: { until, approvedBy, approvedAt },
  });

  it("moves both terms of a minor complaint", () => {
    const answer = company({ ...minor, ...given("2026-09-24T17:00:00+08:00") }, asOf);
    for (const clause of ["CCR-6.2", "CCR-7.2b"]) {
      expect(owed(answer, clause, "resolve")).toMatchObject({
        lastDay: until,
        due: "2026-11-01T00:00:00+08:00",
        setBy: "extension",
        extendedBy: "deputy-general-manager",
      });
    }
    expect(answer.arrangements).toEqual([{ arrangement: "extension", replaces: ["CCR-6.2", "CCR-7.2b"], leaves: [] }]);
  });

  it.each([
    // CCR-7.2b ends with the 26th, CCR-6.2 at the close of the 29th.
    ["at the end of the shorter term", "2026-09-27T00:00:00+08:00", ["CCR-6.2", "CCR-7.2b"]],
    ["right after it", "2026-09-27T00:00:00.001+08:00", ["CCR-6.2"]],
    ["at the end of the longer term", "2026-09-29T17:30:00+08:00", ["CCR-6.2"]],
    ["right after that", "2026-09-29T17:30:00.001+08:00", []],
  ])("given %s", (_when, approvedAt, replaces) => {
    const answer = company({ ...minor, ...given(approvedAt) }, "2026-10-09T09:00:00+08:00");
    expect(answer.arrangements[0]?.replaces).toEqual(replaces);
    const late = ["CCR-6.2", "CCR-7.2b"].filter((clause) => !replaces.includes(clause));
    expect(answer.arrangements[0]?.leaves).toEqual(late.map((clause) => ({ clause, why: "too-late" })));
    for (const clause of late) expect(owed(answer, clause, "resolve").status).toBe("overdue");
    for (const clause of replaces) expect(owed(answer, clause, "resolve").status).toBe("running");
  });

  it("by another role cures nothing, and says so", () => {
    const answer = company({ ...minor, ...given("2026-09-24T17:00:00+08:00", "department-manager") }, asOf);
    expect(answer.arrangements).toEqual([
      {
        arrangement: "extension",
        replaces: [],
        leaves: [
          { clause: "CCR-6.2", why: "wrong-role" },
          { clause: "CCR-7.2b", why: "wrong-role" },
        ],
      },
    ]);
    expect(owed(answer, "CCR-6.2", "resolve").lastDay).toBe("2026-09-29");
  });

  it.each([
    ["important", important, ["CCR-6.3", "CCR-7.2c"]],
    ["major", major, ["CCR-6.4", "CCR-6.4"]],
  ])("moves no term of an %s complaint, and says so", (_severity, facts, left) => {
    const answer = company({ ...facts, ...given("2026-09-24T17:00:00+08:00") }, asOf);
    const plain = company(facts, asOf);
    expect(answer.arrangements[0]?.replaces).toEqual([]);
    expect(answer.arrangements[0]?.leaves).toEqual([...new Set(left)].map((clause) => ({ clause, why: "no-clause" })));
    expect(answer.obligations).toEqual(plain.obligations);
  });

  it("isn't there before it is given", () => {
    const answer = company({ ...minor, ...given("2026-09-24T18:00:00.001+08:00") }, asOf);
    expect(answer.arrangements).toEqual([]);
    expect(owed(answer, "CCR-6.2", "resolve").lastDay).toBe("2026-09-29");
    expect(Date.parse(answer.nextTransitionAt ?? "")).toBe(Date.parse(asOf) + 1);
  });
});

describe("complaintDeadlines() with a date of the customer's", () => {
  const asOf = "2026-09-24T17:00:00+08:00";

  it.each([
    ["an earlier instant", "2026-09-25T12:00:00+08:00", "2026-09-25", "2026-09-25T12:00:00+08:00"],
    ["an instant in another zone", "2026-09-25T04:00:00Z", "2026-09-25", "2026-09-25T12:00:00+08:00"],
    [
      "a midnight, which belongs to the day that it ends",
      "2026-09-26T00:00:00+08:00",
      "2026-09-25",
      "2026-09-26T00:00:00+08:00",
    ],
    ["a day, which ends at its 24:00", "2026-09-25", "2026-09-25", "2026-09-26T00:00:00+08:00"],
    ["a later day", "2026-10-20", "2026-10-20", "2026-10-21T00:00:00+08:00"],
  ])("takes %s for the 2 days of CCR-7.2b alone", (_what, customerDeadline, lastDay, due) => {
    const answer = company({ ...minor, customerDeadline }, asOf);
    expect(owed(answer, "CCR-7.2b", "resolve")).toMatchObject({ lastDay, due, setBy: "customer" });
    expect(owed(answer, "CCR-6.2", "resolve")).toMatchObject({ lastDay: "2026-09-29" });
    expect(owed(answer, "CCR-6.2", "resolve").setBy).toBeUndefined();
    expect(answer.arrangements).toEqual([
      { arrangement: "customer-date", replaces: ["CCR-7.2b"], leaves: [{ clause: "CCR-6.2", why: "no-clause" }] },
    ]);
    // With a later date the working days of the other clause govern.
    expect(answer.governing["resolve"]?.clause).toBe(lastDay < "2026-09-29" ? "CCR-7.2b" : "CCR-6.2");
  });

  it("moves nothing of an important complaint", () => {
    const answer = company({ ...important, customerDeadline: "2026-10-20" }, asOf);
    expect(answer.obligations).toEqual(company(important, asOf).obligations);
    expect(answer.arrangements).toEqual([
      {
        arrangement: "customer-date",
        replaces: [],
        leaves: [
          { clause: "CCR-6.3", why: "no-clause" },
          { clause: "CCR-7.2c", why: "no-clause" },
        ],
      },
    ]);
  });

  it("gives way to an extension that was given before it", () => {
    const extension = { until: "2026-10-31", approvedBy: "deputy-general-manager", approvedAt: asOf };
    const answer = company({ ...minor, customerDeadline: "2026-09-25", extension }, asOf);
    expect(owed(answer, "CCR-7.2b", "resolve")).toMatchObject({ lastDay: "2026-10-31", setBy: "extension" });
  });
});

describe("complaintDeadlines() of what can be settled the same day", () => {
  it("is due with that day, and the other terms stay as limits", () => {
    const answer = company({ ...minor, settleableSameDay: true }, receivedAt);
    expect(owed(answer, "CCR-6.1", "resolve")).toMatchObject({
      lastDay: "2026-09-24",
      due: "2026-09-25T00:00:00+08:00",
      certain: true,
      waitsFor: [],
    });
    expect(answer.governing["resolve"]?.clause).toBe("CCR-6.1");
    expect(owed(answer, "CCR-6.2", "resolve").lastDay).toBe("2026-09-29");
  });

  it("isn't owed where it can't be", () => {
    expect(clausesOf(company({ ...minor, settleableSameDay: false }, receivedAt))).not.toContain("CCR-6.1 resolve");
  });

  it("is overdue right after midnight", () => {
    const facts: ComplaintInput = { ...minor, settleableSameDay: true, receivedAt: "2026-09-24T23:59:00+08:00" };
    expect(owed(company(facts, "2026-09-25T00:00:00+08:00"), "CCR-6.1", "resolve").status).toBe("running");
    expect(owed(company(facts, "2026-09-25T00:00:00.001+08:00"), "CCR-6.1", "resolve").status).toBe("overdue");
  });

  it("is planned for without knowing only where nothing else sets an end", () => {
    const unfounded = company({ ...minor, cause: "unfounded" }, receivedAt);
    expect(unfounded.governing["resolve"]).toMatchObject({ clause: "CCR-6.1", certain: false });
    expect(company(minor, receivedAt).governing["resolve"]?.clause).toBe("CCR-7.2b");
  });
});

describe("complaintDeadlines() of the record and the call back", () => {
  const resolvedAt = "2026-09-25T10:00:00+08:00";
  const asOf = "2026-09-25T11:00:00+08:00";

  it("waits for the solution, and then for the record", () => {
    const before = company(minor, asOf);
    for (const [clause, duty] of [
      ["CCR-6.5", "record"],
      ["CCR-7.4", "callback"],
    ] as const) {
      const state = owed(before, clause, duty);
      expect(state).toMatchObject({ status: "waiting", breached: false });
      expect(state.due ?? state.startedAt ?? state.lastDay).toBeUndefined();
    }
    const resolved = company({ ...minor, resolvedAt }, asOf);
    // The 28th to the 30th are the first three working days.
    expect(owed(resolved, "CCR-6.5", "record")).toMatchObject({
      status: "running",
      startedAt: resolvedAt,
      due: "2026-09-30T17:30:00+08:00",
      startsAt: "resolvedAt",
    });
    expect(owed(resolved, "CCR-7.4", "callback").status).toBe("waiting");
    const returned = company(
      { ...minor, resolvedAt, recordReturnedAt: "2026-09-30T17:30:00+08:00" },
      "2026-09-30T18:00:00+08:00",
    );
    expect(owed(returned, "CCR-6.5", "record").status).toBe("met");
    // Over the National Day holiday to the 8th; the 10th is a make-up Saturday.
    expect(owed(returned, "CCR-7.4", "callback")).toMatchObject({ status: "running", lastDay: "2026-10-10" });
  });

  it.each([
    ["2026-10-10T17:30:00+08:00", "met"],
    ["2026-10-10T17:30:00.001+08:00", "late"],
  ])("called back at %s is %s", (calledBackAt, status) => {
    const facts = { ...minor, resolvedAt, recordReturnedAt: "2026-09-30T17:30:00+08:00", calledBackAt };
    expect(owed(company(facts, "2026-10-20T09:00:00+08:00"), "CCR-7.4", "callback").status).toBe(status);
  });
});

describe("complaintDeadlines() of who is told at once", () => {
  const asOf = "2026-12-24T17:00:00+08:00";
  const tellMajor = (notified: ComplaintInput["notified"]) =>
    company({ ...major, ...(notified && { notified }) }, asOf);

  it("is open and never overdue", () => {
    const state = owed(tellMajor(undefined), "CCR-7.2d", "notify");
    expect(state).toMatchObject({
      status: "open",
      breached: false,
      startedAt: receivedAt,
      due: receivedAt,
      lastDay: "2026-09-24",
      stillToTell: ["company-leader", "department-manager"],
      tell: { roles: ["company-leader", "department-manager"] },
    });
    expect(state.lateBy ?? state.left).toBeUndefined();
  });

  it("is done once everybody was told, at the last of these instants", () => {
    const leader = { role: "company-leader", at: "2026-09-24T16:10:00+08:00" };
    const manager = { role: "department-manager", at: "2026-09-24T16:05:00+08:00" };
    expect(owed(tellMajor([leader]), "CCR-7.2d", "notify")).toMatchObject({
      status: "open",
      stillToTell: ["department-manager"],
    });
    expect(owed(tellMajor([leader, manager]), "CCR-7.2d", "notify")).toMatchObject({
      status: "done",
      doneAt: leader.at,
      stillToTell: [],
    });
    // Told twice: the first time counts.
    expect(
      owed(tellMajor([{ ...leader, at: "2026-09-25T16:10:00+08:00" }, leader, manager]), "CCR-7.2d", "notify").doneAt,
    ).toBe(leader.at);
  });

  it("is done with one of the roles where one is enough", () => {
    expect(owed(tellMajor(undefined), "CSS-6", "notify")).toMatchObject({
      status: "open",
      stillToTell: ["department-head", "manager-in-charge"],
      tell: { roles: ["department-head", "manager-in-charge"], oneOf: true },
    });
    for (const role of ["department-head", "manager-in-charge"]) {
      const state = owed(tellMajor([{ role, at: "2026-09-24T16:10:00+08:00" }]), "CSS-6", "notify");
      expect(state).toMatchObject({ status: "done", stillToTell: [] });
    }
  });

  it("doesn't know of somebody who is told later", () => {
    const facts = { ...important, notified: [{ role: "deputy-general-manager", at: "2026-09-24T16:10:00+08:00" }] };
    expect(owed(company(facts, "2026-09-24T16:09:59+08:00"), "CCR-7.2c", "notify").status).toBe("open");
    expect(owed(company(facts, "2026-09-24T16:10:00+08:00"), "CCR-7.2c", "notify").status).toBe("done");
  });

  it("governs nothing", () => {
    expect(tellMajor(undefined).governing["notify"]).toBeUndefined();
  });
});

describe("complaintDeadlines() of a complaint that grew", () => {
  const midnight = "2026-10-02T00:00:00+08:00";

  it("keeps what was running and starts what is new at the midnight, whose day isn't counted", () => {
    const at = company(important, midnight);
    expect(at.severity).toBe("important");
    expect(clausesOf(at)).not.toContain("CCR-6.4 reply");
    const after = company(important, iso(Date.parse(midnight) + 1));
    expect(after.severity).toBe("major");
    expect(owed(after, "CCR-6.3", "resolve")).toMatchObject({
      status: "overdue",
      due: "2026-09-28T17:30:00+08:00",
      under: ["important"],
    });
    expect(owed(after, "CCR-7.2c", "resolve")).toMatchObject({ status: "overdue", due: "2026-09-28T00:00:00+08:00" });
    expect(owed(after, "CCR-6.4", "reply")).toMatchObject({
      status: "running",
      startedAt: midnight,
      lastDay: "2026-10-04",
      due: "2026-10-05T00:00:00+08:00",
      under: ["major"],
      certain: true,
    });
    expect(owed(after, "CCR-6.4", "resolve").lastDay).toBe("2026-10-12");
    expect(owed(after, "CCR-7.2d", "notify")).toMatchObject({ status: "open", startedAt: midnight });
    expect(after.governing["resolve"]?.clause).toBe("CCR-7.2c");
  });

  it("doesn't start anew what ran as major already", () => {
    expect(owed(company(major, "2026-10-10T09:00:00+08:00"), "CCR-6.4", "reply").startedAt).toBe(receivedAt);
  });

  it("tells what only may have run since the receipt from what runs for certain since it grew", () => {
    const { personalInjury: _unknown, ...open } = important;
    const after = company(open, "2026-10-02T09:00:00+08:00");
    expect(after).toMatchObject({ decided: true, severity: "major" });
    const replies = after.obligations.filter(({ duty }) => duty === "reply");
    expect(replies).toMatchObject([
      { startedAt: receivedAt, certain: false, status: "overdue", due: "2026-09-27T00:00:00+08:00" },
      { startedAt: midnight, certain: true, status: "running", due: "2026-10-05T00:00:00+08:00" },
    ]);
    expect(after.ask).toContain("personalInjury");
    expect(after.governing["reply"]?.startedAt).toBe(receivedAt);
  });
});

describe("complaintDeadlines() of an injury learnt of later", () => {
  const facts: ComplaintInput = { ...major, gravityKnownAt: "2026-09-26T10:00:00+08:00" };

  it("starts the major obligations then and keeps what ran before", () => {
    const after = company(facts, "2026-09-26T10:00:00+08:00");
    expect(after.severity).toBe("major");
    expect(owed(after, "CCR-6.4", "reply")).toMatchObject({
      startedAt: "2026-09-26T10:00:00+08:00",
      lastDay: "2026-09-28",
    });
    expect(owed(after, "CCR-6.4", "resolve").lastDay).toBe("2026-10-06");
    expect(owed(after, "CCR-6.3", "resolve")).toMatchObject({ startedAt: receivedAt, under: ["important"] });
  });

  it("starts them with the receipt where it was known then", () => {
    const known = company({ ...facts, gravityKnownAt: receivedAt }, "2026-09-26T10:00:00+08:00");
    expect(owed(known, "CCR-6.4", "reply").startedAt).toBe(receivedAt);
    expect(clausesOf(known)).not.toContain("CCR-6.3 resolve");
  });

  it("says the same of the time before as it does afterwards: nobody knew", () => {
    const before = company(facts, "2026-09-26T09:59:59+08:00");
    expect(before.severity).toBe("important");
    expect(before.obligations.some(({ clause }) => clause === "CCR-6.4")).toBe(false);
    expect(owed(before, "CCR-6.3", "resolve").certain).toBe(true);
    expect(before.nextTransitionAt).toBe("2026-09-26T10:00:00+08:00");
  });
});

describe("complaintDeadlines() of a complaint that was withdrawn or reopened", () => {
  it("stops all that wasn't done", () => {
    const facts: ComplaintInput = { ...minor, settleableSameDay: false, withdrawnAt: "2026-09-25T09:00:00+08:00" };
    const answer = company(facts, "2026-10-25T09:00:00+08:00");
    for (const one of answer.obligations) expect(one).toMatchObject({ status: "withdrawn", breached: false });
    expect(answer.governing).toEqual({});
  });

  it("keeps a breach that came before", () => {
    const facts: ComplaintInput = { ...minor, withdrawnAt: "2026-09-27T00:00:00.001+08:00" };
    const answer = company(facts, "2026-10-25T09:00:00+08:00");
    expect(owed(answer, "CCR-7.2b", "resolve")).toMatchObject({
      status: "withdrawn",
      breached: true,
      lateBy: { minutes: 0 },
    });
    expect(owed(answer, "CCR-6.2", "resolve")).toMatchObject({ status: "withdrawn", breached: false });
    const inTime = company({ ...minor, withdrawnAt: "2026-09-27T00:00:00+08:00" }, "2026-10-25T09:00:00+08:00");
    expect(owed(inTime, "CCR-7.2b", "resolve").breached).toBe(false);
  });

  it("lets a met obligation stay met", () => {
    const facts: ComplaintInput = {
      ...minor,
      resolvedAt: "2026-09-24T17:00:00+08:00",
      withdrawnAt: "2026-09-25T09:00:00+08:00",
    };
    expect(owed(company(facts, "2026-09-26T09:00:00+08:00"), "CCR-6.2", "resolve").status).toBe("met");
  });

  it("runs again after a reopening, moved by the time in which it seemed resolved", () => {
    const facts: ComplaintInput = {
      ...minor,
      resolvedAt: "2026-09-28T10:30:00+08:00",
      reopenedAt: "2026-09-28T12:30:00+08:00",
    };
    expect(owed(company(facts, "2026-09-28T11:00:00+08:00"), "CCR-6.2", "resolve").status).toBe("met");
    const again = owed(company(facts, "2026-09-28T12:30:00+08:00"), "CCR-6.2", "resolve");
    expect(again).toMatchObject({
      status: "running",
      due: "2026-09-30T10:30:00+08:00",
      movedByPauses: { amount: 120, unit: "working-minute" },
    });
    expect(again.doneAt).toBeUndefined();
  });
});

describe("complaintDeadlines() with pauses", () => {
  const pauses = [{ from: "2026-09-25T09:00:00+08:00", to: "2026-09-28T09:30:00+08:00" }];

  it("moves working days by the working time and days by the days that it touches", () => {
    const answer = company({ ...minor, pauses }, "2026-09-28T10:00:00+08:00");
    expect(owed(answer, "CCR-6.2", "resolve")).toMatchObject({
      due: "2026-09-30T09:30:00+08:00",
      movedByPauses: { amount: 60, unit: "working-minute" },
    });
    expect(owed(answer, "CCR-7.2b", "resolve")).toMatchObject({
      lastDay: "2026-09-30",
      movedByPauses: { amount: 4, unit: "day" },
    });
  });

  it("is paused while it lasts, and never overdue", () => {
    const open = { ...minor, pauses: [{ from: "2026-09-25T09:00:00+08:00" }] };
    for (const clause of ["CCR-6.2", "CCR-7.2b"]) {
      expect(owed(company(open, "2026-09-25T08:59:59+08:00"), clause, "resolve").status).toBe("running");
      expect(owed(company(open, "2026-09-25T09:00:00+08:00"), clause, "resolve").status).toBe("paused");
      expect(owed(company(open, "2026-12-25T09:00:00+08:00"), clause, "resolve").status).toBe("paused");
    }
  });

  it("stops only the clocks that the policy lets stop", () => {
    const policy = configure(companyComplaints, { settings: { pausesStop: { workingDays: false, days: true } } });
    const answer = company(
      { ...minor, pauses: [{ from: "2026-09-25T09:00:00+08:00" }] },
      "2026-09-26T09:00:00+08:00",
      policy,
    );
    expect(owed(answer, "CCR-6.2", "resolve")).toMatchObject({ status: "running", due: "2026-09-29T17:30:00+08:00" });
    expect(owed(answer, "CCR-7.2b", "resolve").status).toBe("paused");
  });

  it("doesn't stop a moment that was set", () => {
    const answer = company(
      { ...minor, settleableSameDay: true, pauses: [{ from: receivedAt }] },
      "2026-09-24T17:00:00+08:00",
    );
    expect(owed(answer, "CCR-6.1", "resolve").status).toBe("running");
  });
});

describe("complaintDeadlines() under other settings", () => {
  it("rolls a last day that is no working day over where the policy says so", () => {
    const facts = { ...minor, receivedAt: "2026-09-24T16:00:00+08:00" };
    const lastDayBy = (rollOver: "none" | "rest-day" | "public-holiday") =>
      owed(company(facts, receivedAt, configure(companyComplaints, { settings: { rollOver } })), "CCR-7.2b", "resolve")
        .lastDay;
    // The 26th is in the Mid-Autumn holiday.
    expect(lastDayBy("none")).toBe("2026-09-26");
    expect(lastDayBy("rest-day")).toBe("2026-09-28");
    expect(lastDayBy("public-holiday")).toBe("2026-09-28");
  });

  it("says from when on an end is at risk", () => {
    const policy = configure(companyComplaints, { settings: { atRiskBelow: "25%" } });
    const facts = { ...important, receivedAt: "2026-09-21T16:30:00+08:00" };
    // One hour of the 21st and nine of the 22nd: a quarter of ten hours before 17:30.
    const at = (asOf: string) => owed(company(facts, asOf, policy), "CCR-6.3", "resolve");
    expect(at("2026-09-22T15:00:00+08:00")).toMatchObject({ atRisk: false, atRiskAfter: "2026-09-22T15:00:00+08:00" });
    expect(at("2026-09-22T15:00:00.001+08:00").atRisk).toBe(true);
    expect(company(facts, "2026-09-22T14:00:00+08:00", policy).nextTransitionAt).toBe("2026-09-22T15:00:00.001+08:00");
    expect(owed(company(facts, facts.receivedAt), "CCR-6.3", "resolve").atRisk).toBeUndefined();
  });
});

describe("complaintDeadlines() of a guest's complaint", () => {
  const at = "2026-09-30T22:00:00+08:00";
  const house = (more: object): GuestComplaintInput => ({ receivedAt: at, guest: { status: "in-house", ...more } });

  it.each<[string, GuestComplaintInput, string]>([
    ["the check-out", house({ checkOutAt: "2026-10-01T12:00:00+08:00" }), "2026-10-01T12:00:00+08:00"],
    [
      "the guest's date, where it is earlier",
      { ...house({ checkOutAt: "2026-10-01T12:00:00+08:00" }), guestDeadline: "2026-10-01T09:00:00+08:00" },
      "2026-10-01T09:00:00+08:00",
    ],
    [
      "the check-out, where the guest's day ends later",
      { ...house({ checkOutAt: "2026-10-01T12:00:00+08:00" }), guestDeadline: "2026-10-01" },
      "2026-10-01T12:00:00+08:00",
    ],
    ["the guest's day alone", { ...house({}), guestDeadline: "2026-10-01" }, "2026-10-02T00:00:00+08:00"],
  ])("answers a guest in the house by %s", (_what, facts, due) => {
    expect(owed(hotel(facts, at), "HCM-3.4.4", "answer")).toMatchObject({ status: "running", due, certain: true });
    expect(owed(hotel(facts, due), "HCM-3.4.4", "answer").status).toBe("running");
    expect(owed(hotel(facts, iso(Date.parse(due) + 1)), "HCM-3.4.4", "answer").status).toBe("overdue");
  });

  it("names what the end waits for where neither is known", () => {
    const state = owed(hotel(house({}), at), "HCM-3.4.4", "answer");
    expect(state).toMatchObject({ status: "running", endsWith: ["guestDeadline", "guest.checkOutAt"] });
    expect(state.due ?? state.lastDay).toBeUndefined();
  });

  it.each(["departed", "never-stayed"] as const)(
    "answers a guest who has %s within 3 working days, over a holiday",
    (status) => {
      const answer = hotel({ receivedAt: at, guest: { status } }, at);
      // After the National Day week come Thursday the 8th, Friday the 9th and the make-up Saturday.
      expect(owed(answer, "HCM-3.4.5", "answer")).toMatchObject({
        lastDay: "2026-10-10",
        due: "2026-10-10T17:30:00+08:00",
      });
      expect(clausesOf(answer)).not.toContain("HCM-3.4.4 answer");
    },
  );

  it("keeps both possible while nobody knows where the guest is", () => {
    const answer = hotel({ receivedAt: at }, at);
    expect(owed(answer, "HCM-3.4.4", "answer")).toMatchObject({ certain: false, waitsFor: ["guest.status"] });
    expect(owed(answer, "HCM-3.4.5", "answer")).toMatchObject({ certain: false, waitsFor: ["guest.status"] });
    expect(answer.ask).toContain("guest.status");
  });

  it.each([
    ["at the fifth minute", "2026-09-30T22:05:00+08:00", "met"],
    ["right after it", "2026-09-30T22:05:00.001+08:00", "late"],
  ])("wants somebody on the spot within 5 minutes: %s", (_when, arrivedAt, status) => {
    const facts = { receivedAt: at, onSite: true, arrivedAt };
    const state = owed(hotel(facts, "2026-09-30T23:00:00+08:00"), "HCM-3.4.1", "arrive");
    expect(state).toMatchObject({ status, due: "2026-09-30T22:05:00+08:00", certain: true });
    expect(clausesOf(hotel({ ...facts, onSite: false }, "2026-09-30T23:00:00+08:00"))).not.toContain(
      "HCM-3.4.1 arrive",
    );
  });

  it.each([
    ["at the fifth minute", "2026-09-30T22:15:00+08:00", "met"],
    ["right after it", "2026-09-30T22:15:00.001+08:00", "late"],
  ])("wants a manager who was told within 5 minutes: %s", (_when, managerArrivedAt, status) => {
    const facts = { receivedAt: at, escalatedAt: "2026-09-30T22:10:00+08:00", managerArrivedAt };
    expect(owed(hotel(facts, "2026-09-30T23:00:00+08:00"), "HCM-4.1.10", "manager-arrives").status).toBe(status);
    expect(owed(hotel({ receivedAt: at }, at), "HCM-4.1.10", "manager-arrives").status).toBe("waiting");
  });

  it.each([
    ["2026-09-30T23:05:00+08:00", "met"],
    ["2026-09-30T23:05:00.001+08:00", "late"],
  ])("wants the result told to a superior within 5 minutes: %s", (resultReportedAt, status) => {
    const facts = {
      receivedAt: at,
      assignedBySuperior: true,
      resolvedAt: "2026-09-30T23:00:00+08:00",
      resultReportedAt,
    };
    expect(owed(hotel(facts, "2026-10-01T00:00:00+08:00"), "HCM-3.4.2", "report-result").status).toBe(status);
    expect(clausesOf(hotel({ ...facts, assignedBySuperior: false }, "2026-10-01T00:00:00+08:00"))).not.toContain(
      "HCM-3.4.2 report-result",
    );
  });

  const general: GuestComplaintInput = {
    receivedAt: at,
    shortcoming: "error",
    incident: "none",
    harmToHotel: "small",
    reaction: "annoyed",
    lossToHotel: "none",
    about: [],
    resolvedAt: "2026-09-30T23:00:00+08:00",
    shiftEndsAt: "2026-10-01T07:00:00+08:00",
    nextMeetingAt: "2026-10-01T09:00:00+08:00",
  };

  it.each([
    ["2026-10-01T07:00:00+08:00", "2026-10-01T09:00:00+08:00", "met", "met"],
    ["2026-10-01T07:00:01+08:00", "2026-10-01T09:00:01+08:00", "late", "late"],
  ])(
    "wants the report by the end of the shift and the case at the meeting: %s, %s",
    (reportFiledAt, briefedAt, report, briefing) => {
      const answer = hotel({ ...general, reportFiledAt, briefedAt }, "2026-10-01T10:00:00+08:00");
      expect(answer.severity).toBe("general");
      expect(owed(answer, "HCM-3.4.3", "report").status).toBe(report);
      expect(owed(answer, "HCM-3.4.3", "briefing").status).toBe(briefing);
      expect(clausesOf(answer)).not.toContain("HCM-4.1.12 report");
    },
  );

  it("has no term for the report of a minor complaint", () => {
    const answer = hotel({ ...general, shortcoming: "some" }, "2026-12-01T10:00:00+08:00");
    expect(answer.severity).toBe("minor");
    const state = owed(answer, "HCM-4.1.12", "report");
    expect(state).toMatchObject({ status: "running", breached: false, owedBy: ["receiver"] });
    expect(state.due).toBeUndefined();
    expect(clausesOf(answer)).not.toContain("HCM-3.4.3 report");
  });

  it.each<[string, GuestComplaintInput, readonly string[]]>([
    ["minor", { ...general, shortcoming: "some" }, ["HCM-3.3.3"]],
    ["general", general, []],
    ["major", { ...general, incident: "injury", grave: false }, ["HCM-3.1.2", "HCM-3.3.7", "HCM-4.2.1"]],
    [
      "major and grave",
      { ...general, incident: "injury", grave: true },
      ["HCM-3.1.2", "HCM-3.3.7", "HCM-4.2.1", "HCM-4.2.3"],
    ],
    ["invalid", { ...general, shortcoming: "none" }, []],
  ])("tells at once of one that is %s by the right clauses", (_severity, facts, clauses) => {
    const told = hotel(facts, "2026-10-01T00:00:00+08:00").obligations.filter(({ duty }) => duty === "notify");
    expect(told.map(({ clause }) => clause).sort()).toEqual([...clauses].sort());
    for (const one of told) expect(one).toMatchObject({ certain: true, status: "open" });
  });
});

describe("complaintDeadlines() and the next transition", () => {
  it("is right after the first end to come", () => {
    expect(company({ ...minor, settleableSameDay: false }, receivedAt).nextTransitionAt).toBe(
      "2026-09-27T00:00:00.001+08:00",
    );
    const done = {
      ...minor,
      settleableSameDay: false,
      resolvedAt: receivedAt,
      recordReturnedAt: receivedAt,
      calledBackAt: receivedAt,
    };
    expect(company(done, receivedAt).nextTransitionAt).toBeUndefined();
  });

  it("is right after the week in which an important complaint grows, once its own terms are over", () => {
    const facts: ComplaintInput = { ...important, settleableSameDay: false };
    expect(company(facts, "2026-09-29T09:00:00+08:00").nextTransitionAt).toBe("2026-10-02T00:00:00.001+08:00");
    expect(
      company({ ...facts, withdrawnAt: receivedAt }, "2026-09-29T09:00:00+08:00").nextTransitionAt,
    ).toBeUndefined();
  });

  it("isn't moved by a number that looks like an instant, nor by a check-out that sets an end", () => {
    const facts: ComplaintInput = { ...minor, settleableSameDay: false, id: "2026-09-25T00:00:00+08:00" };
    expect(company(facts, receivedAt).nextTransitionAt).toBe("2026-09-27T00:00:00.001+08:00");
    const guest: GuestComplaintInput = {
      receivedAt,
      guest: { status: "in-house", checkOutAt: "2026-09-25T12:00:00+08:00" },
    };
    // The guest's answer is the only one with an end: the five minutes on the spot come first.
    expect(hotel(guest, "2026-09-24T17:00:00+08:00").nextTransitionAt).toBe("2026-09-25T12:00:00.001+08:00");
  });
});

describe("complaintDeadlines() of real complaints", () => {
  it.each(real.guestComplaints)("$id: $summary", ({ facts, expected }) => {
    const answer = hotel(facts as GuestComplaintInput, facts.receivedAt);
    expect(answer.severity).toBe("severity" in expected ? expected.severity : undefined);
    if ("answerBy" in expected && expected.answerBy !== undefined) {
      expect(answer.governing["answer"]).toMatchObject(expected.answerBy);
    }
    if ("arriveBy" in expected && expected.arriveBy !== undefined) {
      expect(answer.governing["arrive"]).toMatchObject(expected.arriveBy);
    }
  });

  it.each(real.complaints)("$id: $summary", ({ facts, expected, asOf, policy }) => {
    const configured = policy === undefined ? companyComplaints : configure(companyComplaints, { parameters: policy });
    const answer = company(facts as ComplaintInput, asOf, configured);
    const deadlines: readonly { clause: string; duty: string; governs?: boolean }[] = expected.deadlines ?? [];
    for (const { governs, ...deadline } of deadlines) {
      const state = owed(answer, deadline.clause, deadline.duty);
      expect(state).toMatchObject(deadline);
      if (governs !== undefined) expect(answer.governing[deadline.duty]?.clause === deadline.clause).toBe(governs);
    }
  });
});

/** An answer without what the passing of time alone changes. */
function timeless<Answer extends { readonly obligations: readonly object[]; readonly governing: object }>(
  answer: Answer,
) {
  const text = JSON.stringify({ ...answer, asOf: undefined, nextTransitionAt: undefined }, (name, value) =>
    name === "left" || name === "lateBy" ? undefined : value,
  );
  return JSON.parse(text);
}

describe("complaintDeadlines() as laws", () => {
  const runs = { numRuns: 250 };
  const at = (asOf: string, offset = 0) => iso(Date.parse(asOf) + offset);
  const both = fc.oneof(
    complaintInput.map((facts) => (asOf: string) => company(facts, asOf)),
    guestComplaintInput.map((facts) => (asOf: string) => hotel(facts, asOf)),
  );
  const quiet = fc.oneof(
    quietComplaintInput.map((facts) => (asOf: string) => company(facts, asOf)),
    quietGuestComplaintInput.map((facts) => (asOf: string) => hotel(facts, asOf)),
  );
  /** Somewhere between a moment and a transition, and just before it. */
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const unpaused = fc.oneof(
    complaintInput.map(
      ({ pauses: _pauses, ...facts }) =>
        (asOf: string) =>
          company(facts, asOf),
    ),
    guestComplaintInput.map(
      ({ pauses: _pauses, ...facts }) =>
        (asOf: string) =>
          hotel(facts, asOf),
    ),
  );

  it("is another answer at the next transition, where nothing is entered for later", () => {
    fc.assert(
      fc.property(quiet, moment, (answerAt, asOf) => {
        const answer = answerAt(asOf);
        if (answer.nextTransitionAt === undefined) return;
        expect(timeless(answerAt(answer.nextTransitionAt))).not.toEqual(timeless(answer));
      }),
      runs,
    );
  });

  // While a pause lasts the ends move with it, so nothing stands still.
  it("is the same answer up to the next transition, but for the time that is left", () => {
    fc.assert(
      fc.property(unpaused, moment, part, (answerAt, asOf, how) => {
        const answer = answerAt(asOf);
        const end =
          answer.nextTransitionAt === undefined ? Date.parse(asOf) + 1e11 : Date.parse(answer.nextTransitionAt);
        for (const then of [end - 1, Date.parse(asOf) + Math.floor((end - 1 - Date.parse(asOf)) * how)]) {
          expect(timeless(answerAt(iso(then)))).toEqual(timeless(answer));
        }
      }),
      runs,
    );
  });

  it("comes to an end if one goes from transition to transition", () => {
    fc.assert(
      fc.property(both, moment, (answerAt, asOf) => {
        let next: string | undefined = asOf;
        let steps = 0;
        for (; next !== undefined && steps < 60; steps += 1) {
          const after: string | undefined = answerAt(next).nextTransitionAt;
          if (after !== undefined) expect(Date.parse(after)).toBeGreaterThan(Date.parse(next));
          next = after;
        }
        expect(steps).toBeLessThan(60);
      }),
      { numRuns: 60 },
    );
  });

  const companyEvents = [...companyComplaints.events];
  const hotelEvents = [...hotelComplaints.events];

  it("ignores an event that lies later than the moment", () => {
    fc.assert(
      fc.property(
        complaintInput,
        moment,
        fc.constantFrom(...companyEvents),
        fc.integer({ min: 1, max: 1e9 }),
        (facts, asOf, event, later) => {
          // Hidden with the moment at which it was learnt is what was learnt.
          fc.pre(event !== "gravityKnownAt");
          const { [event as "repliedAt"]: _given, ...without } = facts;
          expect(replay(company({ ...without, [event]: at(asOf, later) }, asOf))).toEqual(
            replay(company(without, asOf)),
          );
        },
      ),
      runs,
    );
    fc.assert(
      fc.property(
        guestComplaintInput,
        moment,
        fc.constantFrom(...hotelEvents),
        fc.integer({ min: 1, max: 1e9 }),
        (facts, asOf, event, later) => {
          // A manager can't come before being told.
          fc.pre(event !== "managerArrivedAt");
          const { [event as "repliedAt"]: _given, managerArrivedAt: _too, ...without } = facts;
          expect(replay(hotel({ ...without, [event]: at(asOf, later) }, asOf))).toEqual(replay(hotel(without, asOf)));
        },
      ),
      runs,
    );
  });

  it("ignores a pause, somebody told and an extension that lie later", () => {
    fc.assert(
      fc.property(complaintInput, moment, fc.integer({ min: 1, max: 1e9 }), (facts, asOf, later) => {
        const then = at(asOf, later);
        const { extension: _extension, ...without } = facts;
        const more: ComplaintInput = {
          ...without,
          pauses: [...(facts.pauses ?? []), { from: then }],
          notified: [...(facts.notified ?? []), { role: "department-manager", at: then }],
          extension: { until: "2026-12-31", approvedBy: "deputy-general-manager", approvedAt: then },
        };
        expect(replay(company(more, asOf))).toEqual(replay(company(without, asOf)));
      }),
      runs,
    );
  });

  it("never excludes under partial facts what the full facts give", () => {
    const names = [
      "cause",
      "keyClientManager",
      "commitmentBroken",
      "timesRaised",
      "largeEconomicLoss",
      "personalInjury",
      "settleableSameDay",
    ] as const;
    const full = fc.record({
      cause: fc.constantFrom("unfounded", "resource-limit", "company-fault"),
      keyClientManager: fc.boolean(),
      commitmentBroken: fc.boolean(),
      timesRaised: fc.integer({ min: 1, max: 3 }),
      largeEconomicLoss: fc.boolean(),
      personalInjury: fc.boolean(),
      settleableSameDay: fc.boolean(),
    });
    fc.assert(
      fc.property(full, fc.subarray([...names]), moment, (facts, known, asOf) => {
        const part: ComplaintInput = { receivedAt, ...Object.fromEntries(known.map((name) => [name, facts[name]])) };
        fc.pre(Date.parse(asOf) >= Date.parse(receivedAt));
        const all = company({ receivedAt, ...facts }, asOf);
        const some = company(part, asOf);
        for (const { under, certain, waitsFor, ...one } of all.obligations) {
          const candidates = some.obligations.map(({ under: _u, certain: _c, waitsFor: _w, ...other }) =>
            JSON.stringify(other),
          );
          expect(candidates).toContain(JSON.stringify(one));
          expect([under.length > 0, certain, waitsFor]).toEqual([true, true, []]);
        }
        // And what is certain already holds.
        const clauses = clausesOf(all);
        for (const { clause, duty, certain } of some.obligations)
          if (certain) expect(clauses).toContain(`${clause} ${duty}`);
      }),
      { numRuns: 400 },
    );
  });

  it("governs with an end that no certain obligation of the same duty comes before", () => {
    fc.assert(
      fc.property(both, moment, (answerAt, asOf) => {
        const { obligations, governing } = answerAt(asOf);
        for (const { duty, due, status, certain } of obligations) {
          if (due === undefined || status === "withdrawn" || duty === "notify" || !certain) continue;
          expect(Date.parse(governing[duty]?.due ?? "")).toBeLessThanOrEqual(Date.parse(due));
        }
      }),
      runs,
    );
  });

  it("is never overdue before its end, nor in time after it", () => {
    fc.assert(
      fc.property(both, moment, (answerAt, asOf) => {
        for (const { status, due, doneAt, breached, lateBy, left } of answerAt(asOf).obligations) {
          if (status === "open" || status === "done" || due === undefined) continue;
          const judged = Date.parse(doneAt ?? asOf) > Date.parse(due);
          if (status !== "withdrawn") expect(breached).toBe(judged);
          expect(lateBy !== undefined).toBe(breached);
          expect(left !== undefined).toBe(status === "running" || status === "paused");
        }
      }),
      runs,
    );
  });
});

/** An answer but for the moment at which something that lies ahead will change it. */
function replay<Answer extends { readonly nextTransitionAt?: string | undefined }>(answer: Answer) {
  return { ...answer, nextTransitionAt: undefined };
}

function iso(epoch: number): string {
  return new Date(epoch).toISOString();
}

describe("complaintDeadlines() and contradictions", () => {
  const facts = { commitmentBroken: false, keyClientManager: false, largeEconomicLoss: false, personalInjury: false };
  const contradictions = (cause: "resource-limit" | "company-fault") =>
    complaintDeadlines(complaint({ receivedAt: "2026-03-09T10:00:00+08:00", cause, ...facts }), {
      policy: companyComplaints,
      calendar: chinaOffice,
      asOf: "2026-03-09T10:00:00+08:00",
    }).contradictions;

  it("says that terms bind minor complaints though the rules are for valid ones", () => {
    expect(contradictions("resource-limit")).toEqual([["CCR-2", "CCR-6.2", "CCR-7.2b"]]);
  });

  it("says nothing of it for an important complaint", () => {
    expect(contradictions("company-fault")).toEqual([]);
  });
});

describe("complaintDeadlines() and what can't fulfil an obligation", () => {
  const known = {
    commitmentBroken: false,
    keyClientManager: false,
    largeEconomicLoss: false,
    settleableSameDay: false,
  };
  const base = { receivedAt: "2026-09-24T16:00:00+08:00", ...known } as const;
  const at = (more: Partial<ComplaintInput>, asOf: string, policy = companyComplaints) =>
    complaintDeadlines(complaint({ ...base, cause: "company-fault", personalInjury: false, ...more }), {
      policy,
      calendar: chinaOffice,
      asOf,
    });
  const of = (answer: ReturnType<typeof at>, clause: string) =>
    answer.obligations.filter((one) => one.clause === clause).map(({ status }) => status);

  it("isn't a resolution from before an injury was learnt of", () => {
    const gravityKnownAt = "2026-09-26T20:00:00+08:00";
    const more = { resolvedAt: "2026-09-25T10:00:00+08:00", personalInjury: true, gravityKnownAt };
    expect(of(at(more, "2026-09-26T21:00:00+08:00"), "CCR-6.4")).toEqual(["running", "running"]);
    expect(of(at(more, "2026-09-26T21:00:00+08:00"), "CCR-6.3")).toEqual(["met"]);
  });

  it("is nothing of the first round once the case was reopened", () => {
    const first = {
      recordReturnedAt: "2026-09-25T12:00:00+08:00",
      calledBackAt: "2026-09-25T14:00:00+08:00",
      reopenedAt: "2026-09-28T09:00:00+08:00",
    };
    const again = at({ ...first, resolvedAt: "2026-09-29T10:00:00+08:00" }, "2026-09-29T11:00:00+08:00");
    expect([...of(again, "CCR-6.5"), ...of(again, "CCR-7.4")]).toEqual(["running", "waiting"]);
    const open = at({ ...first, resolvedAt: "2026-09-25T10:00:00+08:00" }, "2026-09-29T11:00:00+08:00");
    expect([...of(open, "CCR-6.5"), ...of(open, "CCR-7.4")]).toEqual(["waiting", "waiting"]);
  });

  it("isn't what happens after the case was withdrawn", () => {
    const answer = at(
      { withdrawnAt: "2026-09-25T10:00:00+08:00", resolvedAt: "2026-11-05T10:00:00+08:00" },
      "2026-11-06T10:00:00+08:00",
    );
    expect(of(answer, "CCR-6.3")).toEqual(["withdrawn"]);
  });

  it("isn't an extension that gives no more time, nor a customer's date where an extension governs", () => {
    const extension = (until: string) => ({
      cause: "resource-limit" as const,
      customerDeadline: "2026-09-26",
      extension: { until, approvedBy: "deputy-general-manager", approvedAt: "2026-09-24T17:00:00+08:00" },
    });
    const shorter = at(extension("2026-09-25"), "2026-09-24T18:00:00+08:00");
    expect(shorter.obligations.find(({ clause }) => clause === "CCR-6.2")?.lastDay).toBe("2026-09-29");
    expect(shorter.arrangements[0]?.leaves).toContainEqual({ clause: "CCR-6.2", why: "not-longer" });
    const longer = at(extension("2026-10-09"), "2026-09-24T18:00:00+08:00");
    expect(longer.arrangements[1]).toEqual({
      arrangement: "customer-date",
      replaces: [],
      leaves: [
        { clause: "CCR-6.2", why: "no-clause" },
        { clause: "CCR-7.2b", why: "extension-governs" },
      ],
    });
  });

  it("measures the risk of a term in days by the wall, through a weekend", () => {
    const policy = configure(companyComplaints, { settings: { atRiskBelow: "25%" } });
    const hurt = { receivedAt: "2026-09-11T18:00:00+08:00", personalInjury: true };
    // 54 hours from Friday 18:00 to Sunday 24:00, of which the last 13 and a half are at risk.
    const risky = (asOf: string) => at(hurt, asOf, policy).governing["reply"]?.atRisk;
    expect(risky("2026-09-13T10:30:00+08:00")).toBe(false);
    expect(risky("2026-09-13T10:30:00.001+08:00")).toBe(true);
  });
});

describe("complaintDeadlines() under a policy that names the governing clause", () => {
  const facts = {
    receivedAt: "2026-09-24T16:00:00+08:00",
    cause: "company-fault",
    commitmentBroken: false,
    keyClientManager: false,
    largeEconomicLoss: false,
    personalInjury: false,
  } as const;
  const governs = (clause: "CCR-6.3" | "CCR-7.2c" | "strictest") =>
    complaintDeadlines(complaint(facts), {
      policy: { ...companyComplaints, contradictions: [{ clauses: ["CCR-6.3", "CCR-7.2c"], governs: clause }] },
      calendar: chinaOffice,
      asOf: "2026-09-24T17:00:00+08:00",
    });

  it.each([
    ["CCR-6.3", "CCR-7.2c"],
    ["CCR-7.2c", "CCR-6.3"],
  ] as const)("goes by %s, whichever ends first", (clause, other) => {
    const answer = governs(clause);
    expect(answer.governing["resolve"]?.clause).toBe(clause);
    expect(answer.conflicts).toEqual([
      { duty: "resolve", clauses: [clause, other], governs: clause, by: "named-clause" },
    ]);
  });

  it("goes by the earlier end where the strictest governs", () => {
    expect(governs("strictest").governing["resolve"]?.clause).toBe("CCR-7.2c");
    expect(governs("strictest").conflicts[0]?.by).toBe("strictest");
  });
});
