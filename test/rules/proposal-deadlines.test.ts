import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/index.js";
import { plainWeek } from "../../src/calendars/plain/index.js";
import { isRedressError } from "../../src/models/errors.js";
import { type ProposalInput, proposal } from "../../src/models/proposal.js";
import { customerProposals as policy } from "../../src/policies/customer-proposals.js";
import { proposalDeadlines } from "../../src/rules/proposal-deadlines.js";

const given = { category: "other", onStandardForm: true, submittedOn: "2026-01-05" } as const;

function deadlines(input: Omit<ProposalInput, "category">, asOf: string, under = policy) {
  return proposalDeadlines(proposal({ ...given, ...input }), { policy: under, calendar: chinaOffice, asOf });
}

function duty(name: string, input: Omit<ProposalInput, "category">, asOf: string, under = policy) {
  const found = deadlines(input, asOf, under).obligations.find((one) => one.duty === name);
  if (found === undefined) throw new Error(`the policy has the duty ${name}`);
  return found;
}

const noon = (day: string) => `${day}T12:00:00+08:00`;

describe("the month of the study", () => {
  it.each([
    ["2026-01-15", "2026-02-15", "2026-02-16T00:00:00+08:00"],
    ["2026-01-28", "2026-02-28", "2026-03-01T00:00:00+08:00"],
    ["2026-01-31", "2026-02-28", "2026-03-01T00:00:00+08:00"],
    ["2028-01-29", "2028-02-29", "2028-03-01T00:00:00+08:00"],
    ["2028-01-31", "2028-02-29", "2028-03-01T00:00:00+08:00"],
    ["2028-02-29", "2028-03-29", "2028-03-30T00:00:00+08:00"],
    ["2026-02-28", "2026-03-28", "2026-03-29T00:00:00+08:00"],
    ["2026-08-31", "2026-09-30", "2026-10-01T00:00:00+08:00"],
    ["2026-12-31", "2027-01-31", "2027-02-01T00:00:00+08:00"],
  ])("from %s ends on %s, at %s", (passedOn, lastDay, due) => {
    const study = duty("study", { passedOn }, noon(passedOn));
    expect(study).toMatchObject({ startedOn: passedOn, lastDay, due, assumed: false, clause: "CPR-5.3" });
    expect(study).toMatchObject({ owedBy: "departments-concerned", owedTo: "marketing", startsAt: "passedOn" });
  });

  it.each([
    ["2026-02-14T23:59:59+08:00", { status: "running", breached: false, daysLeft: 1 }],
    ["2026-02-15T00:00:00+08:00", { status: "running", breached: false, daysLeft: 0 }],
    ["2026-02-16T00:00:00+08:00", { status: "running", breached: false, daysLeft: 0 }],
    ["2026-02-16T00:00:00.001+08:00", { status: "overdue", breached: true, daysLate: 1 }],
    ["2026-02-17T00:00:00+08:00", { status: "overdue", breached: true, daysLate: 2 }],
    ["2026-02-15T16:00:00Z", { status: "running", breached: false, daysLeft: 0 }],
    ["2026-02-15T16:00:01Z", { status: "overdue", breached: true, daysLate: 1 }],
  ])("from 15 January stands at %s as %j", (asOf, expected) => {
    const { status, breached, daysLeft, daysLate } = duty("study", { passedOn: "2026-01-15" }, asOf);
    expect({ status, breached, daysLeft, daysLate }).toEqual(expected);
  });

  it.each([
    ["2026-02-14", "met", undefined, false],
    ["2026-02-15", "met", undefined, false],
    ["2026-02-16", "late", 1, true],
    ["2026-03-15", "late", 28, true],
  ])("from 15 January with a result on %s was %s", (decidedOn, status, daysLate, breached) => {
    const study = duty("study", { passedOn: "2026-01-15", decidedOn, decision: "adopted" }, noon("2026-06-01"));
    expect(study).toMatchObject({ status, breached, doneOn: decidedOn });
    expect(study.daysLate).toBe(daysLate);
    expect(study.daysLeft).toBeUndefined();
  });

  it("waits until marketing has passed the proposal on, and doesn't see what lies ahead", () => {
    expect(duty("study", {}, noon("2026-06-01"))).toMatchObject({ status: "waiting", breached: false });
    const ahead = { passedOn: "2026-01-15", decidedOn: "2026-02-01", decision: "adopted" } as const;
    expect(duty("study", ahead, noon("2026-01-14")).status).toBe("waiting");
    expect(duty("study", ahead, noon("2026-01-15")).status).toBe("running");
    expect(duty("study", ahead, noon("2026-01-31")).status).toBe("running");
    expect(duty("study", ahead, noon("2026-02-01")).status).toBe("met");
    expect(duty("tell-customer", ahead, noon("2026-01-31")).status).toBe("waiting");
  });

  it.each<[Omit<ProposalInput, "category">, string, object, boolean]>([
    [{}, "2026-02-15", { status: "not-owed" }, false],
    [{}, "2026-02-17", { status: "open" }, true],
    [{ scheduleReportedOn: "2026-02-15" }, "2026-02-14", { status: "not-owed" }, false],
    [{ scheduleReportedOn: "2026-02-15" }, "2026-02-15", { status: "done", doneOn: "2026-02-15" }, false],
    [{ scheduleReportedOn: "2026-02-15" }, "2026-02-17", { status: "done", doneOn: "2026-02-15" }, false],
    [{ scheduleReportedOn: "2026-02-16" }, "2026-02-17", { status: "done", doneOn: "2026-02-16" }, true],
    [{ decidedOn: "2026-02-15" }, "2026-03-01", { status: "not-owed" }, false],
    [{ decidedOn: "2026-02-16" }, "2026-03-01", { status: "missed" }, true],
    [
      { decidedOn: "2026-02-20", scheduleReportedOn: "2026-02-10" },
      "2026-03-01",
      { status: "done", doneOn: "2026-02-10" },
      false,
    ],
  ])("with %j on %s leaves a schedule to report: %j", (input, today, otherwise, breached) => {
    const study = duty("study", { passedOn: "2026-01-15", ...input }, noon(today));
    expect(study.otherwise).toEqual({ duty: "report-schedule", ...otherwise });
    expect(study.breached).toBe(breached);
  });

  it("is in time when a result without a day is there before its end, and open after it", () => {
    const input = { passedOn: "2026-01-15", decision: "adopted" } as const;
    const before = deadlines(input, "2026-02-16T00:00:00+08:00");
    expect(before).toMatchObject({ decided: true, ask: [], nextTransitionAt: "2026-02-16T00:00:00.001+08:00" });
    expect(before.obligations.map(({ status }) => status)).toEqual(["met", "met", "running"]);
    const after = deadlines(input, "2026-02-16T00:00:01+08:00");
    expect(after).toMatchObject({ decided: false, ask: ["decidedOn"] });
    expect(after.obligations[1]).toMatchObject({ status: "done", breached: false });
  });

  it("asks when it began where there is a result and no day of passing on", () => {
    const found = deadlines({ decidedOn: "2026-02-01" }, noon("2026-03-01"));
    expect(found).toMatchObject({ decided: false, ask: ["passedOn"] });
    expect(found.obligations.map(({ status }) => status)).toEqual(["running", "done", "running"]);
  });

  it("rolls over where the policy says so", () => {
    const rolling = { ...policy, settings: { ...policy.settings, rollOver: "rest-day" as const } };
    // 15 February 2026 is a Sunday, and the first day of the Spring Festival's holiday, which lasts until the 23rd.
    expect(duty("study", { passedOn: "2026-01-15" }, noon("2026-01-15"), rolling).lastDay).toBe("2026-02-24");
    expect(duty("study", { passedOn: "2026-01-16" }, noon("2026-01-16")).lastDay).toBe("2026-02-16");
  });

  it("takes its length from the policy", () => {
    const [first, study, last] = policy.obligations;
    if (first === undefined || study === undefined || last === undefined)
      throw new Error("the policy has three duties");
    const own = { ...policy, obligations: [first, { ...study, term: { amount: 10, unit: "day" as const } }, last] };
    expect(duty("study", { passedOn: "2026-01-15" }, noon("2026-01-15"), own).lastDay).toBe("2026-01-25");
  });
});

describe("a term that runs from an event without a day", () => {
  const [passOn, study, tell] = policy.obligations;
  if (passOn === undefined || study === undefined || tell === undefined) throw new Error("the policy has three duties");
  const own = { ...policy, obligations: [passOn, study, { ...tell, term: { amount: 5, unit: "day" as const } }] };

  it("has no end, and the day is asked for, once", () => {
    const found = deadlines({ passedOn: "2026-01-15", decision: "adopted" }, noon("2026-03-01"), own);
    expect(found.obligations.map(({ status }) => status)).toEqual(["met", "done", "running"]);
    expect(found.obligations[2]?.due).toBeUndefined();
    expect(found).toMatchObject({ decided: false, ask: ["decidedOn"] });
    const early = deadlines({ passedOn: "2026-01-15", decision: "adopted" }, noon("2026-01-20"), own);
    expect(early).toMatchObject({ decided: false, ask: ["decidedOn"] });
  });
});

describe("proposalDeadlines()", () => {
  it("lists what is owed in the order of the course", () => {
    const { obligations } = deadlines({}, noon("2026-01-05"));
    expect(obligations.map((one) => [one.duty, one.clause, one.status, one.owedBy, one.owedTo])).toEqual([
      ["pass-on", "CPR-5.2", "running", "marketing", "departments-concerned"],
      ["study", "CPR-5.3", "waiting", "departments-concerned", "marketing"],
      ["tell-customer", "CPR-5.4", "waiting", "marketing", "customer"],
    ]);
    expect(obligations[2]?.tells).toEqual(["adopted", "implementation-date", "improvements"]);
    expect(obligations.map(({ due }) => due)).toEqual([undefined, undefined, undefined]);
  });

  it("starts nothing before the proposal is there", () => {
    expect(deadlines({}, noon("2026-01-04")).obligations.map(({ status }) => status)).toEqual([
      "waiting",
      "waiting",
      "waiting",
    ]);
  });

  it("runs through the whole course", () => {
    const all = { passedOn: "2026-01-08", decidedOn: "2026-02-02", customerToldOn: "2026-02-05" } as const;
    const statuses = (day: string) => deadlines(all, noon(day)).obligations.map(({ status }) => status);
    expect(statuses("2026-01-07")).toEqual(["running", "waiting", "waiting"]);
    expect(statuses("2026-01-08")).toEqual(["met", "running", "waiting"]);
    expect(statuses("2026-02-02")).toEqual(["met", "met", "running"]);
    expect(statuses("2026-02-05")).toEqual(["met", "met", "met"]);
    expect(duty("tell-customer", all, noon("2026-02-05"))).toMatchObject({
      startedOn: "2026-02-02",
      doneOn: "2026-02-05",
    });
  });

  it.each([
    [true, "used", []],
    [false, "not-used", []],
    [undefined, "unknown", ["onStandardForm"]],
  ])("with onStandardForm %s says that the form was %s", (onStandardForm, status, ask) => {
    const found = deadlines({ onStandardForm }, noon("2026-01-05"));
    expect(found.form).toEqual({ status, backTo: "marketing", clause: "CPR-5.1" });
    expect(found).toMatchObject({ ask, decided: ask.length === 0 });
  });

  it("names what comes round every half-year", () => {
    expect(deadlines({}, noon("2026-01-05")).recurring).toEqual([
      { duty: "proposal-target", by: "marketing", every: "half-year", clause: "CPR-4" },
    ]);
  });

  it.each([
    // The end of the running month, or a day that lies ahead.
    [{ passedOn: "2026-01-15" }, "2026-01-20T00:00:00+08:00", "2026-02-16T00:00:00.001+08:00"],
    [{ passedOn: "2026-01-15", decidedOn: "2026-02-01" }, "2026-01-20T00:00:00+08:00", "2026-02-01T00:00:00+08:00"],
    [{ passedOn: "2026-01-15" }, "2026-01-10T00:00:00+08:00", "2026-01-15T00:00:00+08:00"],
    [{ passedOn: "2026-01-15" }, "2026-02-17T00:00:00+08:00", undefined],
    [{}, "2026-02-17T00:00:00+08:00", undefined],
  ])("with %j at %s changes next at %s", (input, asOf, next) => {
    expect(deadlines(input, asOf).nextTransitionAt).toBe(next);
  });

  it("is another answer from the next transition on, and the same one until then", () => {
    const input = { passedOn: "2026-01-15", scheduleReportedOn: "2026-02-10", decidedOn: "2026-03-05" } as const;
    const said = (asOf: string) =>
      deadlines(input, asOf).obligations.map(({ status, breached, otherwise }) => [
        status,
        breached,
        otherwise?.status,
      ]);
    let asOf = "2026-01-05T00:00:00+08:00";
    let turns = 0;
    for (let next = deadlines(input, asOf).nextTransitionAt; next !== undefined; turns += 1) {
      const justBefore = new Date(Date.parse(next) - 1).toISOString();
      expect(said(justBefore)).toEqual(said(asOf));
      expect(said(next)).not.toEqual(said(asOf));
      asOf = next;
      next = deadlines(input, asOf).nextTransitionAt;
    }
    expect(turns).toBe(4);
  });

  it("takes the moment as a Date too", () => {
    const noun = proposal({ ...given, passedOn: "2026-01-15" });
    const asOf = new Date("2026-02-01T04:00:00Z");
    expect(proposalDeadlines(noun, { policy, calendar: chinaOffice, asOf }).asOf).toBe("2026-02-01T04:00:00.000Z");
  });

  it("refuses a moment that it can't read, and a calendar in another zone", () => {
    expect(() => deadlines({}, "2026-01-05")).toThrow(/asOf: must be an instant with an offset/);
    const calendar = plainWeek({ timeZone: "Europe/Berlin", hours: [["09:00", "17:00"]] });
    expect(() => proposalDeadlines(proposal(given), { policy, calendar, asOf: noon("2026-01-05") })).toThrow(
      'calendar: timeZone must be the policy\'s, Asia/Shanghai: got "Europe/Berlin"',
    );
  });

  it("takes a checked proposal alone, by type", () => {
    // @ts-expect-error what nobody checked is no proposal
    expect(proposalDeadlines(given, { policy, calendar: chinaOffice, asOf: noon("2026-01-05") }).decided).toBe(true);
  });
});

const someDay = fc
  .integer({ min: 0, max: 120 })
  .map((days) => new Date(Date.UTC(2028, 0, 1 + days)).toISOString().slice(0, 10));
const maybe = fc.option(someDay, { nil: undefined });
const anyProposal = fc.record({
  submittedOn: maybe,
  passedOn: maybe,
  decidedOn: maybe,
  scheduleReportedOn: maybe,
  customerToldOn: maybe,
  onStandardForm: fc.option(fc.boolean(), { nil: undefined }),
  decision: fc.constantFrom("adopted", "not-adopted", undefined),
});

describe("proposalDeadlines() by law", () => {
  it("answers every proposal that the constructor takes, in plain data, and the same again after JSON", () => {
    fc.assert(
      fc.property(anyProposal, someDay, (input, today) => {
        let noun: ReturnType<typeof proposal>;
        try {
          noun = proposal({ category: "other", ...input });
        } catch (error) {
          // The days are in an order that can't be.
          expect(isRedressError(error)).toBe(true);
          return;
        }
        const options = { policy, calendar: chinaOffice, asOf: noon(today) };
        const found = proposalDeadlines(noun, options);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(proposalDeadlines(proposal(JSON.parse(JSON.stringify(noun))), options)).toEqual(found);
        for (const { status, breached, lastDay, doneOn } of found.obligations) {
          if (breached) expect(["late", "overdue"]).toContain(status);
          if (doneOn !== undefined && lastDay !== undefined) expect(status).toBe(doneOn > lastDay ? "late" : "met");
        }
      }),
    );
  });
});
