import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/china-office.js";
import { type Complaint, complaint } from "../../src/models/complaint.js";
import { type GuestComplaint, guestComplaint } from "../../src/models/guest-complaint.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { classifyComplaint } from "../../src/rules/classify-complaint.js";
import { complaintDeadlines } from "../../src/rules/complaint-deadlines.js";
import { complaintHandling } from "../../src/rules/complaint-handling.js";
import { configure } from "../../src/rules/configure.js";
import { complaintInput, guestComplaintInput, moment } from "../data/arbitrary-cases.js";

// Laws are tried on hundreds of cases, perhaps on a busy machine.
const policy = configure(companyComplaints, {
  parameters: { largeLossThreshold: { amount: "5000.00", currency: "CNY" } },
  settings: { atRiskBelow: "25%" },
});
const calendar = chinaOffice;

const ofCompany = (noun: Complaint, asOf: string) => [
  classifyComplaint(noun, { policy, asOf }),
  complaintDeadlines(noun, { policy, calendar, asOf }),
  complaintHandling(noun, { policy, asOf }),
];
const ofHotel = (noun: GuestComplaint, asOf: string) => [
  classifyComplaint(noun, { policy: hotelComplaints, asOf }),
  complaintDeadlines(noun, { policy: hotelComplaints, calendar, asOf }),
  complaintHandling(noun, { policy: hotelComplaints, asOf }),
];

/** A case of either kind as its decisions, from input or from JSON of it. */
const cases = fc.oneof(
  complaintInput.map((input) => ({
    input,
    made: complaint(input),
    remake: complaint,
    decide: (noun: unknown, at: string) => ofCompany(noun as Complaint, at),
  })),
  guestComplaintInput.map((input) => ({
    input,
    made: guestComplaint(input),
    remake: guestComplaint,
    decide: (noun: unknown, at: string) => ofHotel(noun as GuestComplaint, at),
  })),
);

const runs = { numRuns: 100 };
const throughJson = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("The law of JSON", () => {
  it("a noun that went through JSON and back is equal to itself", () => {
    fc.assert(
      fc.property(cases, ({ made }) => {
        expect(throughJson(made)).toStrictEqual({ ...made });
      }),
      runs,
    );
  });

  it("a noun made again from its JSON is the same noun", () => {
    fc.assert(
      fc.property(cases, ({ made, remake }) => {
        expect(remake(throughJson(made))).toStrictEqual(made);
      }),
      runs,
    );
  });

  it("a noun made again from its JSON gives the same decisions", () => {
    fc.assert(
      fc.property(cases, moment, ({ made, remake, decide }, asOf) => {
        expect(JSON.stringify(decide(remake(throughJson(made)), asOf))).toBe(JSON.stringify(decide(made, asOf)));
      }),
      runs,
    );
  });

  it("a decision that went through JSON and back is equal to itself", () => {
    fc.assert(
      fc.property(cases, moment, ({ made, decide }, asOf) => {
        for (const decision of decide(made, asOf)) {
          // An outcome that is `undefined` is left out by JSON: equal all the same.
          expect(throughJson(decision)).toStrictEqual(decision);
          expect(unplain(decision)).toEqual([]);
        }
      }),
      runs,
    );
  });
});

describe("The law of purity", () => {
  it("the same noun, policy and moment give the same decision, in whichever order they are asked", () => {
    fc.assert(
      fc.property(cases, moment, moment, ({ made, decide }, asOf, other) => {
        const first = JSON.stringify(decide(made, asOf));
        decide(made, other);
        expect(JSON.stringify(decide(made, asOf))).toBe(first);
      }),
      runs,
    );
  });

  it("a moment in another offset, or as a Date, is the same moment", () => {
    fc.assert(
      fc.property(cases, moment, ({ made, decide }, asOf) => {
        const later = new Date(asOf).toISOString();
        const without = (decisions: readonly object[]) => decisions.map((decision) => ({ ...decision, asOf: "" }));
        expect(without(decide(made, later))).toEqual(without(decide(made, asOf)));
      }),
      runs,
    );
  });

  it("an input is never changed, and a noun is frozen through and through and shares nothing with it", () => {
    fc.assert(
      fc.property(cases, moment, ({ input, made, remake, decide }, asOf) => {
        const before = JSON.stringify(input);
        const noun = remake(input as never);
        decide(noun, asOf);
        expect(JSON.stringify(input)).toBe(before);
        expect(unfrozen(noun)).toEqual([]);
        for (const [name, value] of Object.entries(noun)) {
          if (typeof value === "object") expect(value).not.toBe(Reflect.get(input, name));
        }
        expect(JSON.stringify(noun)).toBe(JSON.stringify(made));
      }),
      runs,
    );
  });
});

/** The paths at which something isn't plain data: no JSON can hold it, or it is a number that is none. */
function unplain(value: unknown, path = "$"): string[] {
  if (value === undefined || value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0) ? [] : [path];
  if (typeof value !== "object") return [path];
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return [path];
  return Object.entries(value).flatMap(([name, item]) => unplain(item, `${path}.${name}`));
}

function unfrozen(value: unknown, path = "$"): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([name, item]) => unfrozen(item, `${path}.${name}`))];
}
