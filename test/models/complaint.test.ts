import { describe, expect, it } from "vitest";
import { type ComplaintInput, complaint } from "../../src/models/complaint.js";
import { isRedressError, type Problem } from "../../src/models/errors.js";

const receivedAt = "2026-09-24T16:00:00+08:00";
const before = "2026-09-24T15:59:59+08:00";

/** The problems of an input that may be anything. */
function problemsOf(input: object): readonly Problem[] {
  try {
    complaint({ receivedAt, ...input } as ComplaintInput);
  } catch (error) {
    if (isRedressError(error)) return error.problems;
    throw error;
  }
  return [];
}

describe("complaint()", () => {
  it("takes the time of receipt alone, as at intake", () => {
    expect(complaint({ receivedAt })).toEqual({ receivedAt });
  });

  it("takes everything that there is, and gives it back frozen", () => {
    const all: ComplaintInput = {
      receivedAt,
      id: "T-1",
      department: "canteen",
      cause: "company-fault",
      keyClientManager: false,
      commitmentBroken: true,
      timesRaised: 3,
      largeEconomicLoss: false,
      loss: { amount: "380", currency: "CNY" },
      personalInjury: false,
      settleableSameDay: true,
      gravityKnownAt: receivedAt,
      repliedAt: receivedAt,
      resolvedAt: receivedAt,
      recordReturnedAt: receivedAt,
      calledBackAt: receivedAt,
      reopenedAt: receivedAt,
      withdrawnAt: receivedAt,
      notified: [{ role: "deputy-general-manager", at: receivedAt }],
      customerDeadline: "2026-09-25",
      pauses: [{ from: receivedAt, to: receivedAt, reason: "waiting for a part" }, { from: receivedAt }],
      extension: { until: "2026-10-31", approvedBy: "deputy-general-manager", approvedAt: receivedAt },
    };
    const made = complaint(all);
    // The sum is filled up to its decimals.
    expect(made).toEqual({ ...all, loss: { amount: "380.00", currency: "CNY" } });
    expect(Object.isFrozen(made) && Object.isFrozen(made.pauses?.[0]) && Object.isFrozen(made.loss)).toBe(true);
  });

  it("keeps a false and a zero apart from what is unknown, and an empty list too", () => {
    const made = complaint({
      receivedAt,
      personalInjury: false,
      loss: { amount: "0", currency: "CNY" },
      pauses: [],
      notified: [],
    });
    expect(made).toEqual({
      receivedAt,
      personalInjury: false,
      loss: { amount: "0.00", currency: "CNY" },
      pauses: [],
      notified: [],
    });
  });

  it("takes a Date for every instant, and holds a string that the Date can't change", () => {
    const date = new Date(receivedAt);
    const made = complaint({
      receivedAt: date,
      repliedAt: date,
      notified: [{ role: "x", at: date }],
      pauses: [{ from: date, to: date }],
    });
    date.setTime(0);
    expect(made).toEqual({
      receivedAt: "2026-09-24T08:00:00.000Z",
      repliedAt: "2026-09-24T08:00:00.000Z",
      notified: [{ role: "x", at: "2026-09-24T08:00:00.000Z" }],
      pauses: [{ from: "2026-09-24T08:00:00.000Z", to: "2026-09-24T08:00:00.000Z" }],
    });
  });

  it("holds nothing of the input that could be changed later", () => {
    const pauses = [{ from: receivedAt, to: receivedAt }];
    const made = complaint({ receivedAt, pauses });
    pauses[0] = { from: "nonsense", to: "nonsense" };
    expect(made.pauses).toEqual([{ from: receivedAt, to: receivedAt }]);
  });

  it.each([
    ["2026-09-24T16:00:00+08:00"],
    ["2026-09-24T16:00+08:00"],
    ["2026-09-24T08:00:00Z"],
    ["2026-09-24T08:00:00.123Z"],
    ["2026-09-24T08:00:00.123456789-03:30"],
    ["2026-09-24T24:00:00+08:00"],
    ["2028-02-29T00:00:00Z"],
    ["2000-02-29T00:00:00Z"],
    ["0001-01-01T00:00:00Z"],
    ["9999-12-31T23:59:59.999Z"],
    ["2026-09-24T08:00:00-00:00"],
    ["2026-09-24T08:00:00+14:00"],
  ])("takes the instant %s", (instant) => {
    expect(complaint({ receivedAt: instant }).receivedAt).toBe(instant);
  });

  it.each([
    ["without an offset", "2026-09-24T16:00:00"],
    ["a day alone", "2026-09-24"],
    ["on a day that doesn't exist", "2026-02-30T16:00:00Z"],
    ["on the 29th of February of an ordinary year", "2026-02-29T16:00:00Z"],
    ["on that of a century", "1900-02-29T16:00:00Z"],
    ["in month 13", "2026-13-01T16:00:00Z"],
    ["on day 0", "2026-09-00T16:00:00Z"],
    ["at 25 o'clock", "2026-09-24T25:00:00Z"],
    ["in the minute 60", "2026-09-24T23:60:00Z"],
    ["in a leap second", "2026-06-30T23:59:60Z"],
    ["past 24:00", "2026-09-24T24:00:01Z"],
    ["with an offset of a day", "2026-09-24T16:00:00+24:00"],
    ["with an offset without a colon", "2026-09-24T16:00:00+0800"],
    ["in a named zone", "2026-09-24T16:00:00+08:00[Asia/Shanghai]"],
    ["with a blank", "2026-09-24 16:00:00+08:00"],
    ["in small letters", "2026-09-24t16:00:00z"],
    ["in the year 10000", "+010000-01-01T00:00:00Z"],
    ["before the year 0", "-000001-01-01T00:00:00Z"],
    ["in full-width digits", "２０２６-09-24T16:00:00Z"],
    ["a number", 1_790_000_000_000],
    ["an invalid Date", new Date(Number.NaN)],
    ["a Date of the year 10000", new Date("+010000-01-01T00:00:00Z")],
    ["an empty text", ""],
    ["null", null],
  ])("refuses an instant %s", (_what, instant) => {
    expect(problemsOf({ receivedAt: instant })).toMatchObject([
      { path: "receivedAt", wanted: 'an instant with an offset such as "2026-09-24T16:00:00+08:00"' },
    ]);
  });

  it.each([
    ["cause", "weather", 'one of "unfounded", "resource-limit", "company-fault"'],
    ["cause", null, 'one of "unfounded", "resource-limit", "company-fault"'],
    ["keyClientManager", "no", "true or false"],
    ["commitmentBroken", 1, "true or false"],
    ["largeEconomicLoss", null, "true or false"],
    ["personalInjury", "true", "true or false"],
    ["settleableSameDay", 0, "true or false"],
    ["timesRaised", 0, "an integer >= 1"],
    ["timesRaised", -1, "an integer >= 1"],
    ["timesRaised", 1.5, "an integer >= 1"],
    ["timesRaised", Number.NaN, "an integer >= 1"],
    ["timesRaised", Number.POSITIVE_INFINITY, "an integer >= 1"],
    ["timesRaised", 2 ** 53, "an integer >= 1"],
    ["timesRaised", "2", "an integer >= 1"],
    ["id", "", "text"],
    ["id", " \t\n", "text"],
    ["department", 7, "text"],
    ["department", new Date(Number.NaN), "text"],
    ["customerDeadline", "tomorrow", 'a day such as "2026-09-24" or an instant with an offset'],
    ["customerDeadline", "2026-02-29", 'a day such as "2026-09-24" or an instant with an offset'],
    ["notified", {}, "a list"],
    ["pauses", "none", "a list"],
    ["extension", "2026-10-31", "an object"],
    ["loss", 380, "an object"],
  ])("refuses %s: %s", (field, value, wanted) => {
    expect(problemsOf({ [field]: value })).toMatchObject([{ path: field, wanted }]);
  });

  it.each([
    ["loss.amount", { loss: { amount: "-0.01", currency: "CNY" } }, "zero or more"],
    ["loss.amount", { loss: { amount: "0.001", currency: "CNY" } }, 'a string such as "12.50" with at most 2 decimals'],
    ["loss.amount", { loss: { amount: 380, currency: "CNY" } }, 'a string such as "12.50"'],
    ["loss.currency", { loss: { amount: "1.00", currency: "cny" } }, 'an active ISO 4217 code such as "CNY"'],
    ["pauses.1.to", { pauses: [{ from: receivedAt }, { from: receivedAt, to: before }] }, "at or after from"],
    [
      "pauses.0.from",
      { pauses: [{ to: receivedAt }] },
      'an instant with an offset such as "2026-09-24T16:00:00+08:00"',
    ],
    ["notified.0.role", { notified: [{ role: "", at: receivedAt }] }, "text"],
    [
      "extension.until",
      { extension: { until: receivedAt, approvedBy: "x", approvedAt: receivedAt } },
      'a day such as "2026-09-24"',
    ],
    ["extension.approvedBy", { extension: { until: "2026-10-31", approvedAt: receivedAt } }, "text"],
    ["pauses.0.why", { pauses: [{ from: receivedAt, why: "x" }] }, "left out: there is no such field"],
  ])("names the path %s", (path, input, wanted) => {
    expect(problemsOf(input)).toMatchObject([{ path, wanted }]);
  });

  it.each([
    "repliedAt",
    "resolvedAt",
    "gravityKnownAt",
    "recordReturnedAt",
    "calledBackAt",
    "reopenedAt",
    "withdrawnAt",
    "customerDeadline",
  ])("refuses %s before the receipt, and takes it at the receipt", (event) => {
    expect(problemsOf({ [event]: before })).toEqual([
      { path: event, wanted: "at or after receivedAt", got: JSON.stringify(before) },
    ]);
    expect(problemsOf({ [event]: receivedAt })).toEqual([]);
  });

  it("lists all problems at once, in one message", () => {
    const problems = problemsOf({
      receivedAt: "2026-09-24",
      cause: "weather",
      timesRaised: 0,
      loss: { amount: "x", currency: "y" },
      pauses: [{ from: receivedAt, to: before }, 1],
      nonsense: true,
    });
    expect(problems.map(({ path }) => path).sort()).toEqual(
      [
        "receivedAt",
        "cause",
        "timesRaised",
        "loss.amount",
        "loss.currency",
        "pauses.0.to",
        "pauses.1",
        "nonsense",
      ].sort(),
    );
    expect(() => complaint({ receivedAt, timesRaised: 0 })).toThrow(
      /^complaint: timesRaised must be an integer >= 1: got 0$/,
    );
  });
});
