import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRedressError } from "../../src/models/errors.js";
import type { Policy } from "../../src/models/policy.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { inForce } from "../../src/rules/in-force.js";

const version = (number: string, from?: string, to?: string, timeZone = "Asia/Shanghai") => ({
  ...companyComplaints,
  version: number,
  timeZone,
  inForce: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
});

const first = version("1.0.0");
const second = version("1.1.0", "2026-07-01");
const summer = version("1.1.1", "2026-08-01", "2026-08-31");
const third = version("2.0.0", "2027-01-01", "2027-12-31");
const history = [third, first, summer, second];

describe("inForce() finds", () => {
  it.each([
    ["0000-01-01", "1.0.0"],
    ["2026-06-30", "1.0.0"],
    ["2026-07-01", "1.1.0"],
    ["2026-07-31", "1.1.0"],
    ["2026-08-01", "1.1.1"],
    ["2026-08-31", "1.1.1"],
    // Once the summer is over, what it came out of holds again.
    ["2026-09-01", "1.1.0"],
    ["2026-12-31", "1.1.0"],
    ["2027-01-01", "2.0.0"],
    ["2027-12-31", "2.0.0"],
    ["2028-01-01", "1.1.0"],
  ])("on %s version %s", (on, wanted) => {
    expect(inForce(history, on)?.version).toBe(wanted);
  });

  it("the very policy that was given", () => {
    expect(inForce(history, "2027-05-05")).toBe(third);
  });

  it.each([
    ["2026-06-30T23:59:59+08:00", "1.0.0"],
    ["2026-07-01T00:00:00+08:00", "1.1.0"],
    ["2026-06-30T15:59:59Z", "1.0.0"],
    ["2026-06-30T16:00:00Z", "1.1.0"],
  ])("at %s, by the days of the policy's zone, version %s", (on, wanted) => {
    expect(inForce(history, on)?.version).toBe(wanted);
    expect(inForce(history, new Date(on))?.version).toBe(wanted);
  });

  it("for each version by its own zone", () => {
    const inBerlin = version("1.1.0", "2026-07-01", undefined, "Europe/Berlin");
    expect(inForce([first, inBerlin], "2026-06-30T16:00:00Z")?.version).toBe("1.0.0");
    expect(inForce([first, inBerlin], "2026-06-30T22:00:00Z")?.version).toBe("1.1.0");
  });

  it("nothing before the first version, after the last, or without any", () => {
    expect(inForce([second], "2026-06-30")).toBeUndefined();
    expect(inForce([summer], "2026-09-01")).toBeUndefined();
    expect(inForce([], "2026-09-01")).toBeUndefined();
  });

  it("the same in whichever order the versions stand", () => {
    const shuffled = fc.shuffledSubarray(history, { minLength: history.length });
    const day = fc.constantFrom("2026-01-01", "2026-07-15", "2026-08-15", "2026-10-01", "2027-02-01", "2029-01-01");
    fc.assert(
      fc.property(shuffled, day, (versions, on) => {
        expect(inForce(versions, on)).toBe(inForce(history, on));
      }),
    );
  });
});

describe("inForce() refuses", () => {
  const problems = (versions: readonly Policy<string, string>[], on: string | Date) => {
    try {
      inForce(versions, on);
    } catch (error) {
      if (isRedressError(error)) return error.message;
      throw error;
    }
    return undefined;
  };

  it("versions of different policies", () => {
    expect(problems([companyComplaints, hotelComplaints], "2026-01-01")).toBe(
      'history: 1.id must be that of the first, "company-complaints": got "hotel-complaints"',
    );
  });

  it("two versions from one day, also two since ever, wherever they stand", () => {
    expect(problems([second, first, version("1.2.0", "2026-07-01")], "2020-01-01")).toBe(
      'history: 2.inForce.from must be another day than that of version 1.1.0: got "2026-07-01"',
    );
    expect(problems([first, version("0.9.0")], "2020-01-01")).toBe(
      "history: 1.inForce.from must be another day than that of version 1.0.0: got nothing",
    );
  });

  it("a day that doesn't exist, an instant without an offset, an invalid Date, and what is no history", () => {
    expect(problems(history, "2026-02-30")).toMatch(/^inForce: on must be a day such as .*: got "2026-02-30"$/);
    expect(problems(history, "2026-07-01T00:00:00")).toMatch(/^inForce: on must be/);
    expect(problems(history, new Date(Number.NaN))).toMatch(/^inForce: on must be/);
    expect(problems(companyComplaints as never, "2026-01-01")).toMatch(/^history: must be a list of the versions/);
    expect(problems([null, companyComplaints, {}] as never, "2026-01-01")).toBe(
      "history: 0 must be a policy: got null; 2 must be a policy: got {}",
    );
  });
});
