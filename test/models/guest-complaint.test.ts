import { describe, expect, it } from "vitest";
import { isRedressError, type Problem } from "../../src/models/errors.js";
import { type GuestComplaintInput, guestComplaint } from "../../src/models/guest-complaint.js";

const receivedAt = "2026-09-24T16:00:00+08:00";
const before = "2026-09-24T15:59:59+08:00";

/** The problems of an input that may be anything. */
function problemsOf(input: object): readonly Problem[] {
  try {
    guestComplaint({ receivedAt, ...input } as GuestComplaintInput);
  } catch (error) {
    if (isRedressError(error)) return error.problems;
    throw error;
  }
  return [];
}

/** Every value of every field that has a few, as the vocabulary lists them. */
const one = {
  shortcoming: ["none", "some", "error", "serious-error"],
  reaction: ["annoyed", "dissatisfied", "strongly-dissatisfied"],
  lossToHotel: ["none", "possible", "actual"],
  harmToHotel: ["small", "image", "serious"],
  incident: ["none", "injury", "property"],
  channel: ["spoken", "phone", "written", "relayed"],
};
const some = {
  categories: ["hardware", "service", "hygiene", "loss-report", "compensation", "outage", "other"],
  about: ["facilities", "service-awareness", "product", "standard", "norm", "attitude", "management"],
  asks: ["apology", "explanation", "repair", "change", "compensation", "refund", "search"],
  escalation: ["regulator", "police", "court", "vexatious"],
};

describe("guestComplaint()", () => {
  it("takes the time of receipt alone, as at intake", () => {
    expect(guestComplaint({ receivedAt })).toEqual({ receivedAt });
  });

  it.each(Object.entries(one))("takes for %s one of %j, and nothing else", (field, values) => {
    for (const value of values) expect(problemsOf({ [field]: value })).toEqual([]);
    const wanted = `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
    for (const value of ["", "None", null, 0, [values[0]]]) {
      expect(problemsOf({ [field]: value })).toMatchObject([{ path: field, wanted }]);
    }
  });

  it.each(Object.entries(some))("takes for %s a list of some of %j, also an empty one", (field, values) => {
    for (const list of [[], values, values.slice(1, 2)]) {
      expect(guestComplaint({ receivedAt, [field]: list } as GuestComplaintInput)).toEqual({
        receivedAt,
        [field]: list,
      });
    }
    const wanted = `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
    expect(problemsOf({ [field]: [values[0], "food"] })).toEqual([{ path: `${field}.1`, wanted, got: '"food"' }]);
    expect(problemsOf({ [field]: values[0] })).toMatchObject([{ path: field, wanted: "a list" }]);
  });

  it.each(["grave", "onSite", "assignedBySuperior"])("takes for %s true or false", (field) => {
    for (const value of [true, false]) expect(problemsOf({ [field]: value })).toEqual([]);
    for (const value of [1, "true", null])
      expect(problemsOf({ [field]: value })).toMatchObject([{ path: field, wanted: "true or false" }]);
  });

  it.each([
    { status: "in-house" },
    { status: "in-house", checkOutAt: "2026-09-25T12:00:00+08:00" },
    { status: "departed" },
    { status: "never-stayed" },
  ])("takes the guest %j", (guest) => {
    expect(problemsOf({ guest })).toEqual([]);
  });

  it.each([
    ["guest.status", { status: "gone" }],
    ["guest.status", {}],
    ["guest.checkOutAt", { status: "departed", checkOutAt: "2026-09-25T12:00:00+08:00" }],
    ["guest.checkOutAt", { status: "in-house", checkOutAt: "noon" }],
    ["guest.room", { status: "in-house", room: "1204" }],
    ["guest", "in-house"],
    ["guest", null],
  ])("refuses at %s the guest %j", (path, guest) => {
    expect(problemsOf({ guest }).map((problem) => problem.path)).toEqual([path]);
  });

  it.each([
    "repliedAt",
    "resolvedAt",
    "arrivedAt",
    "escalatedAt",
    "resultReportedAt",
    "reportFiledAt",
    "briefedAt",
    "guestDeadline",
  ])("refuses %s before the receipt, and takes it at the receipt", (event) => {
    expect(problemsOf({ [event]: before })).toEqual([
      { path: event, wanted: "at or after receivedAt", got: JSON.stringify(before) },
    ]);
    expect(problemsOf({ [event]: receivedAt })).toEqual([]);
  });

  it("refuses a manager who came before being told", () => {
    const escalatedAt = "2026-09-24T17:00:00+08:00";
    expect(problemsOf({ escalatedAt, managerArrivedAt: "2026-09-24T16:59:59+08:00" })).toMatchObject([
      { path: "managerArrivedAt", wanted: "at or after escalatedAt" },
    ]);
    expect(problemsOf({ escalatedAt, managerArrivedAt: escalatedAt })).toEqual([]);
  });

  it("takes moments that were set before the receipt: a shift, a meeting, a check-out", () => {
    const guest = { status: "in-house", checkOutAt: before };
    expect(problemsOf({ shiftEndsAt: before, nextMeetingAt: before, guest })).toEqual([]);
  });

  it("takes for the guest's date a day or an instant", () => {
    expect(problemsOf({ guestDeadline: "2026-09-25" })).toEqual([]);
    expect(problemsOf({ guestDeadline: "2026-09-25T12:00:00+08:00" })).toEqual([]);
    expect(problemsOf({ guestDeadline: "2026-09-25T12:00:00" })).toHaveLength(1);
  });

  it("doesn't know a company's fields", () => {
    const fields = { cause: "company-fault", timesRaised: 1, withdrawnAt: receivedAt, customerDeadline: "2026-09-25" };
    expect(problemsOf(fields).map(({ path, wanted }) => [path, wanted])).toEqual(
      Object.keys(fields).map((path) => [path, "left out: there is no such field"]),
    );
  });
});
