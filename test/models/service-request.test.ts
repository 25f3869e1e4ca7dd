import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../src/models/json-schema.js";
import {
  type ServiceRequest,
  type ServiceRequestInput,
  serviceRequest,
  serviceRequestSchema,
} from "../../src/models/service-request.js";

const requestedAt = "2026-09-24T16:00:00+08:00";
const before = "2026-09-24T15:59:59+08:00";
const later = "2026-09-24T18:00:00+08:00";

function refusal(input: object): string {
  try {
    Reflect.apply(serviceRequest, undefined, [input]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

describe("serviceRequest()", () => {
  it.each<[string, ServiceRequestInput]>([
    ["the moment alone", { requestedAt }],
    [
      "an attempt that ended at the very moment of the request",
      { requestedAt, hotline: "failed", hotlineEndedAt: requestedAt },
    ],
    [
      "attempts that ended at the same moment",
      {
        requestedAt,
        hotline: "failed",
        hotlineEndedAt: later,
        remote: "failed",
        remoteEndedAt: later,
        onSite: "failed",
        onSiteEndedAt: later,
      },
    ],
    ["remote help before the hotline, for a record of what went wrong", { requestedAt, remote: "failed" }],
    ["a technician who came though the hotline had solved it", { requestedAt, hotline: "solved", onSiteAt: later }],
    [
      "a request with everything",
      {
        requestedAt,
        id: "R-1",
        withinOwnDuties: true,
        inOneGo: false,
        heavy: true,
        leaderAbsent: false,
        emergency: true,
        hotline: "failed",
        hotlineEndedAt: "2026-09-24T16:10:00+08:00",
        remotePermitted: true,
        remote: "failed",
        remoteEndedAt: "2026-09-24T17:00:00+08:00",
        site: "plant-2",
        technician: "Li",
        onSiteAt: later,
        onSite: "solved",
        onSiteEndedAt: later,
      },
    ],
  ])("takes %s as it is, frozen, and again after JSON", (_, input) => {
    const noun = serviceRequest(input);
    expect(noun).toEqual(input);
    expect(Object.isFrozen(noun)).toBe(true);
    expect(serviceRequest(JSON.parse(JSON.stringify(noun)))).toEqual(noun);
  });

  it("takes a Date, and nothing for left out", () => {
    const noun = serviceRequest({ requestedAt: new Date("2026-09-24T08:00:00Z"), hotline: undefined });
    expect(noun).toEqual({ requestedAt: "2026-09-24T08:00:00.000Z" });
  });

  it.each<[object, string]>([
    [{}, "serviceRequest: requestedAt must be an instant with an offset"],
    [{ requestedAt: "2026-09-24T16:00:00" }, "requestedAt must be an instant with an offset"],
    [{ requestedAt, heavy: "yes" }, 'heavy must be true or false: got "yes"'],
    [{ requestedAt, hotline: "not-tried" }, 'hotline must be one of "solved", "failed": got "not-tried"'],
    [{ requestedAt, remote: true }, 'remote must be one of "solved", "failed": got true'],
    [{ requestedAt, onSite: null }, 'onSite must be one of "solved", "failed": got null'],
    [{ requestedAt, site: " " }, 'site must be text: got " "'],
    [{ requestedAt, technician: "" }, 'technician must be text: got ""'],
    [{ requestedAt, customer: "x" }, "customer must be left out: there is no such field"],
    [{ requestedAt, hotline: "failed", hotlineEndedAt: before }, "hotlineEndedAt must be at or after requestedAt"],
    [{ requestedAt, remote: "failed", remoteEndedAt: before }, "remoteEndedAt must be at or after requestedAt"],
    [{ requestedAt, onSiteAt: before }, "onSiteAt must be at or after requestedAt"],
    [
      { requestedAt, onSite: "failed", onSiteAt: later, onSiteEndedAt: requestedAt },
      "onSiteEndedAt must be at or after onSiteAt",
    ],
    [{ requestedAt, onSite: "solved", onSiteEndedAt: before }, "onSiteEndedAt must be at or after requestedAt"],
    [
      {
        requestedAt,
        hotline: "failed",
        hotlineEndedAt: later,
        remote: "failed",
        remoteEndedAt: "2026-09-24T17:59:59+08:00",
      },
      "remoteEndedAt must be at or after hotlineEndedAt",
    ],
    [
      { requestedAt, remote: "failed", remoteEndedAt: later, onSite: "solved", onSiteEndedAt: requestedAt },
      "onSiteEndedAt must be at or after remoteEndedAt",
    ],
    [
      { requestedAt, hotline: "failed", hotlineEndedAt: later, onSite: "solved", onSiteEndedAt: requestedAt },
      "onSiteEndedAt must be at or after hotlineEndedAt",
    ],
    [{ requestedAt, hotlineEndedAt: later }, "hotlineEndedAt must be left out where hotline is"],
    [{ requestedAt, remoteEndedAt: later }, "remoteEndedAt must be left out where remote is"],
    [{ requestedAt, onSiteEndedAt: later }, "onSiteEndedAt must be left out where onSite is"],
    [{ requestedAt, hotline: "solved", remote: "failed" }, "remote must be left out: hotline had solved it"],
    [{ requestedAt, hotline: "solved", onSite: "solved" }, "onSite must be left out: hotline had solved it"],
    [{ requestedAt, remote: "solved", onSite: "failed" }, "onSite must be left out: remote had solved it"],
  ])("refuses %j", (input, message) => {
    expect(refusal(input)).toContain(message);
  });

  it("lists every problem at once", () => {
    expect(
      refusal({ requestedAt, hotline: "solved", remote: "failed", onSite: "failed", hotlineEndedAt: before }),
    ).toBe(
      "serviceRequest: remote must be left out: hotline had solved it: got " +
        '"failed"; onSite must be left out: hotline had solved it: got "failed"; ' +
        `hotlineEndedAt must be at or after requestedAt: got "${before}"`,
    );
  });

  it("has a mark that plain data lack", () => {
    // @ts-expect-error what nobody checked is no request
    const unchecked: ServiceRequest = { requestedAt };
    expect(unchecked.requestedAt).toBe(requestedAt);
  });
});

describe("serviceRequestSchema", () => {
  it("lists the problems with their paths and doesn't throw", () => {
    const { issues = [] } = serviceRequestSchema["~standard"].validate({ heavy: 1 });
    expect(issues.map(({ path }) => path)).toEqual([["requestedAt"], ["heavy"]]);
  });

  it("has a JSON Schema with every field, of which the moment alone is required", () => {
    expect(jsonSchema(serviceRequestSchema)).toMatchObject({
      required: ["requestedAt"],
      additionalProperties: false,
      properties: { hotline: { enum: ["solved", "failed"] }, heavy: { type: "boolean" } },
    });
  });
});
