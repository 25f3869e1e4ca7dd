import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/china-office.js";
import { auditTable } from "../../src/decision-table/audit-table.js";
import type { SiteTime } from "../../src/models/parameter.js";
import { type ServiceRequestInput, serviceRequest } from "../../src/models/service-request.js";
import { serviceSupervision } from "../../src/policies/service-supervision.js";
import { climbService } from "../../src/rules/climb-service.js";
import { configure } from "../../src/rules/configure.js";

const requestedAt = "2026-09-24T16:00:00+08:00";
const asOf = "2026-09-24T18:00:00+08:00";
const policy = serviceSupervision;
const withTimes = (siteTimes: readonly SiteTime[], siteTimeFrom: "request" | "last-failure" = "request") =>
  configure(serviceSupervision, { parameters: { siteTimes }, settings: { siteTimeFrom } });
const fourHours = withTimes([{ site: "plant-2", within: { amount: 4, unit: "hour" } }]);

const climb = (input: Omit<ServiceRequestInput, "requestedAt">, under = policy, at = asOf) =>
  climbService(serviceRequest({ requestedAt, ...input }), { policy: under, asOf: at });
const statuses = (input: Omit<ServiceRequestInput, "requestedAt">) => climb(input).rungs.map(({ status }) => status);
/** Up to the site: the hotline failed, remote help isn't permitted. */
const toSite = { hotline: "failed", hotlineEndedAt: "2026-09-24T16:30:00+08:00", remotePermitted: false } as const;

/** The ladder said once more, as a story: from the rung that was reached last. */
function oracle(
  hotline: string | undefined,
  permitted: boolean | undefined,
  remote: string | undefined,
  onSite: string | undefined,
): string[] {
  if ([hotline, remote, onSite].includes("solved")) return ["solved"];
  if (onSite === "failed") return ["not-covered"];
  if (onSite === "there" || remote === "failed") return ["on-site"];
  if (hotline === undefined) return ["hotline"];
  return permitted === undefined ? ["on-site", "remote"] : [permitted ? "remote" : "on-site"];
}

const results = [undefined, "solved", "failed"] as const;
const cells = results.flatMap((hotline) =>
  [undefined, true, false].flatMap((remotePermitted) =>
    results.flatMap((remote) =>
      [...results, "there" as const].flatMap((site) => {
        const tried = [hotline, remote, site];
        const solved = tried.indexOf("solved");
        // An attempt after the one that solved it is no request.
        const possible = solved < 0 || tried.slice(solved + 1).every((one) => one === undefined || one === "there");
        return possible ? [{ hotline, remotePermitted, remote, site }] : [];
      }),
    ),
  ),
);

describe("climbService()", () => {
  it.each(cells)("agrees with the story of %j", ({ hotline, remotePermitted, remote, site }) => {
    const answer = climb({
      hotline,
      remotePermitted,
      remote,
      ...(site === "there" ? { onSiteAt: asOf } : { onSite: site }),
    });
    const expected = oracle(hotline, remotePermitted, remote, site);
    expect([...answer.possible].sort()).toEqual(expected);
    expect(answer.stands).toBe(expected.length === 1 ? expected[0] : undefined);
    expect(answer.decided).toBe(expected.length === 1);
    expect(answer.ask).toEqual(expected.length === 1 ? [] : ["remotePermitted"]);
    expect(answer.rungs.map(({ rung }) => rung)).toEqual(["hotline", "remote", "on-site"]);
    const up = answer.rungs.filter(({ status }) => status === "current" || status === "possible");
    expect(up.map(({ rung }) => rung).sort()).toEqual(
      expected.filter((one) => one !== "solved" && one !== "not-covered"),
    );
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  });

  it("begins with the hotline", () => {
    const answer = climb({});
    expect(answer).toMatchObject({ decided: true, stands: "hotline", ask: [], clause: "SVC-10.2", asOf });
    expect(answer.because).toEqual([{ clause: "SVC-10.2", outcome: "hotline", facts: ["hotline"] }]);
    expect(answer.facts).toEqual({ hotline: "not-tried", remote: "not-tried", onSite: "not-tried" });
    expect(answer.rungs).toEqual([
      { rung: "hotline", status: "current" },
      { rung: "remote", status: "to-come" },
      { rung: "on-site", status: "to-come" },
    ]);
    expect(answer).not.toHaveProperty("visit");
    expect(answer.policy).toEqual({ id: "service-supervision", version: "1.1.0" });
  });

  it("asks for the permission once the hotline failed, and shows both rungs as possible", () => {
    const answer = climb({ hotline: "failed" });
    expect(answer).toMatchObject({ decided: false, possible: ["remote", "on-site"], ask: ["remotePermitted"] });
    expect(answer.rungs.map(({ status }) => status)).toEqual(["failed", "possible", "possible"]);
    expect(answer).not.toHaveProperty("visit");
    expect(answer).not.toHaveProperty("stands");
  });

  it("skips remote help without permission, and says why", () => {
    expect(climb(toSite).rungs).toEqual([
      { rung: "hotline", status: "failed" },
      { rung: "remote", status: "skipped", because: "remotePermitted" },
      { rung: "on-site", status: "current" },
    ]);
  });

  it.each<[string, Omit<ServiceRequestInput, "requestedAt">, string[]]>([
    ["the hotline solved it", { hotline: "solved" }, ["solved", "not-needed", "not-needed"]],
    ["somebody came all the same", { hotline: "solved", onSiteAt: asOf }, ["solved", "not-needed", "not-needed"]],
    [
      "remote help solved it",
      { hotline: "failed", remotePermitted: true, remote: "solved" },
      ["failed", "solved", "not-needed"],
    ],
    ["remote help without the hotline", { remote: "failed" }, ["passed-over", "failed", "current"]],
    ["straight to the site", { onSiteAt: asOf }, ["passed-over", "unclear", "current"]],
    [
      "straight to the site, permitted",
      { hotline: "failed", remotePermitted: true, onSiteAt: asOf },
      ["failed", "passed-over", "current"],
    ],
    ["the last rung failed", { ...toSite, onSite: "failed" }, ["failed", "skipped", "failed"]],
  ])("shows each rung where %s", (_, input, expected) => {
    expect(statuses(input)).toEqual(expected);
  });

  it("shows remote help that nobody permitted", () => {
    const { rungs, stands } = climb({ hotline: "failed", remotePermitted: false, remote: "failed" });
    expect(stands).toBe("on-site");
    expect(rungs[1]).toEqual({ rung: "remote", status: "failed", withoutPermission: true });
  });

  it("says that the source doesn't cover a failure on site", () => {
    expect(climb({ ...toSite, onSite: "failed" })).toMatchObject({ decided: true, stands: "not-covered" });
  });

  it.each([
    ["2026-09-24T16:29:59+08:00", "hotline"],
    ["2026-09-24T16:30:00+08:00", "on-site"],
  ])("takes a result at %s for %s: what ends later has not happened", (at, stands) => {
    expect(climb(toSite, policy, at).stands).toBe(stands);
  });

  it("ignores a technician who comes later than the moment", () => {
    const coming = { ...toSite, site: "plant-2", technician: "Li", onSiteAt: "2026-09-24T20:00:01+08:00" };
    expect(climb(coming, fourHours, "2026-09-24T20:00:00+08:00").visit).toEqual({
      technician: "Li",
      site: "plant-2",
      within: { amount: 4, unit: "hour" },
      from: requestedAt,
      due: "2026-09-24T20:00:00+08:00",
      lastDay: "2026-09-24",
      assumed: false,
      status: "running",
      missing: [],
    });
  });

  it("ignores what came of work on site before somebody was there", () => {
    const done = { ...toSite, onSiteAt: "2026-09-24T20:00:00+08:00", onSite: "solved" } as const;
    expect(climb(done, policy, "2026-09-24T19:59:59+08:00")).toMatchObject({ stands: "on-site" });
    expect(climb(done, policy, "2026-09-24T20:00:00+08:00")).toMatchObject({ stands: "solved" });
  });

  it.each<[string, string, string[]]>([
    ["2026-09-24T16:29:59+08:00", "hotline", ["current", "to-come", "to-come"]],
    ["2026-09-24T16:30:00+08:00", "solved", ["failed", "failed", "solved"]],
  ])("as of %s: %s, for a result without a time waits for the rungs before it", (at, stands, expected) => {
    const input = { ...toSite, remotePermitted: true, remote: "failed", onSite: "solved" } as const;
    const answer = climb(input, policy, at);
    expect(answer.stands).toBe(stands);
    expect(answer.rungs.map(({ status }) => status)).toEqual(expected);
  });

  it("keeps a result without a time where the rung that lies ahead comes after it", () => {
    const input = {
      hotline: "failed",
      remotePermitted: true,
      remote: "failed",
      remoteEndedAt: "2026-09-24T17:00:00+08:00",
    } as const;
    expect(climb(input, policy, "2026-09-24T16:59:59+08:00").stands).toBe("remote");
  });

  it("refuses a moment before the request, and one that can't be read", () => {
    expect(() => climb({}, policy, "2026-09-24T15:59:59+08:00")).toThrow(/^asOf: must be at or after requestedAt/);
    expect(() => climb({}, policy, "yesterday")).toThrow(/^asOf: must be an instant/);
    expect(climb({}, policy, requestedAt).stands).toBe("hotline");
  });

  it("rests on a table without gaps, overlaps, dead rows and holes", () => {
    expect(auditTable(policy.ladder.stands)).toEqual([]);
  });

  it("takes a checked request alone, by type", () => {
    // @ts-expect-error what nobody checked is no request
    expect(climbService({ requestedAt }, { policy, asOf }).decided).toBe(true);
  });
});

describe("climbService() about the visit", () => {
  const here = { ...toSite, site: "plant-2", technician: "Li" };

  it.each<[string, Omit<ServiceRequestInput, "requestedAt">, typeof policy, string[]]>([
    ["nobody named, no site, no times", toSite, policy, ["technician", "site", "siteTimes"]],
    ["no times", here, policy, ["siteTimes"]],
    ["no site", { ...toSite, technician: "Li" }, fourHours, ["site"]],
    ["a site without a time", { ...here, site: "plant-3" }, fourHours, ["siteTimes"]],
    ["nobody named", { ...toSite, site: "plant-2" }, fourHours, ["technician"]],
    ["nothing", here, fourHours, []],
  ])("misses what it must: %s", (_, input, under, missing) => {
    const { visit } = climb(input, under);
    expect(visit?.missing).toEqual(missing);
    expect(visit?.due).toBe(
      missing.includes("site") || missing.includes("siteTimes") ? undefined : "2026-09-24T20:00:00+08:00",
    );
    expect(visit?.status).toBe(visit?.due === undefined ? "open" : "running");
  });

  it.each([
    ["2026-09-24T19:59:59+08:00", "running"],
    ["2026-09-24T20:00:00+08:00", "running"],
    ["2026-09-24T20:00:01+08:00", "overdue"],
  ])("as of %s, nobody there: %s", (at, status) => {
    expect(climb(here, fourHours, at).visit?.status).toBe(status);
  });

  it.each([
    ["2026-09-24T19:59:59+08:00", "met"],
    ["2026-09-24T20:00:00+08:00", "met"],
    ["2026-09-24T20:00:01+08:00", "late"],
  ])("there at %s: %s", (onSiteAt, status) => {
    const { visit } = climb({ ...here, onSiteAt }, fourHours, "2026-09-24T22:00:00+08:00");
    expect([visit?.arrivedAt, visit?.status]).toEqual([onSiteAt, status]);
  });

  it("knows no more than 'done' of a visit without a time or an hour", () => {
    const after = "2026-09-24T22:00:00+08:00";
    expect(climb({ ...here, onSiteAt: asOf }, policy, after).visit?.status).toBe("done");
    expect(climb({ ...here, onSite: "solved" }, fourHours, after).visit?.status).toBe("done");
    expect(climb({ ...here, onSite: "solved" }, fourHours, asOf).visit?.status).toBe("met");
    expect(climb({ ...here, onSite: "solved" }, policy, asOf).visit?.status).toBe("done");
  });

  it.each([
    ["2026-09-24T19:59:59+08:00", "met"],
    ["2026-09-24T20:00:00+08:00", "met"],
    // Whoever ended later may have come in time.
    ["2026-09-24T20:00:01+08:00", "done"],
  ])("knows at any later moment what work that ended at %s says of the way there: %s", (onSiteEndedAt, status) => {
    const input = { ...here, onSite: "solved", onSiteEndedAt } as const;
    for (const at of ["2026-09-24T20:00:01+08:00", "2026-09-24T22:00:00+08:00", "2026-10-24T22:00:00+08:00"]) {
      expect(climb(input, fourHours, at).visit?.status).toBe(status);
    }
  });

  it.each<[SiteTime["within"], string, string, boolean]>([
    [{ amount: 30, unit: "minute" }, "2026-09-24T16:30:00+08:00", "2026-09-24", false],
    [{ amount: 8, unit: "hour" }, "2026-09-25T00:00:00+08:00", "2026-09-24", false],
    // The 25th to the 27th are the Mid-Autumn holiday.
    [{ amount: 1, unit: "day" }, "2026-09-26T00:00:00+08:00", "2026-09-25", false],
    [{ amount: 2, unit: "working-hour" }, "2026-09-28T09:00:00+08:00", "2026-09-28", true],
    [{ amount: 1, unit: "working-day" }, "2026-09-28T17:30:00+08:00", "2026-09-28", true],
  ])("works out the end of %j", (within, due, lastDay, needsCalendar) => {
    const under = withTimes([{ site: "plant-2", within }]);
    const request = serviceRequest({ requestedAt, ...here });
    const { visit } = climbService(request, { policy: under, asOf, calendar: chinaOffice });
    expect([visit?.due, visit?.lastDay, visit?.assumed, visit?.missing]).toEqual([due, lastDay, false, []]);
    const without = climbService(request, { policy: under, asOf }).visit;
    expect([without?.due, without?.missing]).toEqual(needsCalendar ? [undefined, ["calendar"]] : [due, []]);
  });

  it("says that the end leans on days that nobody has announced", () => {
    const under = withTimes([{ site: "plant-2", within: { amount: 1, unit: "working-day" } }]);
    const request = serviceRequest({
      requestedAt: "2027-03-01T10:00:00+08:00",
      hotline: "failed",
      remotePermitted: false,
      site: "plant-2",
    });
    const at = "2027-03-01T11:00:00+08:00";
    expect(climbService(request, { policy: under, asOf: at, calendar: chinaOffice }).visit?.assumed).toBe(true);
  });

  it("runs from the last failure where a company wants it so", () => {
    const under = withTimes([{ site: "plant-2", within: { amount: 1, unit: "hour" } }], "last-failure");
    expect(climb(here, under).visit).toMatchObject({ from: toSite.hotlineEndedAt, due: "2026-09-24T17:30:00+08:00" });
    const remote = {
      ...here,
      remotePermitted: true,
      remote: "failed",
      remoteEndedAt: "2026-09-24T17:15:00+08:00",
    } as const;
    expect(climb(remote, under).visit?.due).toBe("2026-09-24T18:15:00+08:00");
    const { remoteEndedAt: _, ...without } = remote;
    expect(climb(without, under).visit).toMatchObject({ missing: ["remoteEndedAt"], status: "open" });
    // Nothing failed before: the request is all there is.
    expect(climb({ site: "plant-2", technician: "Li", onSiteAt: asOf }, under).visit?.from).toBe(requestedAt);
  });

  it("refuses a calendar in another zone", () => {
    const calendar = { ...chinaOffice, timeZone: "Asia/Tokyo" };
    expect(() => climbService(serviceRequest({ requestedAt }), { policy, asOf, calendar })).toThrow(/the policy's/);
  });

  it("names what was configured", () => {
    expect(climb(here, fourHours).policy.configured).toEqual({
      parameters: { siteTimes: [{ site: "plant-2", within: { amount: 4, unit: "hour" } }] },
      settings: { siteTimeFrom: "request" },
    });
  });
});
