import { describe, expect, it } from "vitest";
import type { SiteTimesParameter } from "../../src/models/parameter.js";
import { serviceSupervision } from "../../src/policies/service-supervision.js";
import { configure } from "../../src/rules/configure.js";
import { readParameter } from "../../src/rules/read-parameter.js";

const parameter: SiteTimesParameter<string> = { kind: "site-times", value: null, clause: "SVC-10.2" };
const hours = (site: string, amount: unknown = 4, unit = "hour") => ({ site, within: { amount, unit } });

describe("the times of sites", () => {
  it.each(["minute", "hour", "working-hour", "day", "working-day", "week", "month", "year"])(
    "may be counted in units of a %s",
    (unit) => {
      const value = [hours("a", 1, unit), hours("b", 2, unit)];
      expect(readParameter(parameter, value)).toEqual({ parameter: { ...parameter, value } });
    },
  );

  it("drop what doesn't belong to them", () => {
    const read = readParameter(parameter, [{ site: "a", within: { amount: 1, unit: "hour", x: 1 }, y: 2 }]);
    expect(read).toEqual({ parameter: { ...parameter, value: [hours("a", 1)] } });
  });

  it.each([
    ["no list", hours("a")],
    ["a site twice", [hours("a", 1), hours("a", 2)]],
    ["no site", [hours(" ")]],
    ["nothing to wait", [hours("a", 0)]],
    ["half an hour", [hours("a", 0.5)]],
    ["text", [hours("a", "4")]],
    ["an unknown unit", [hours("a", 4, "hours")]],
    ["no term", [{ site: "a" }]],
    ["null", [null]],
  ])("refuse %s", (_, value) => {
    const read = readParameter(parameter, value);
    expect(read).toEqual({
      wanted:
        "a list of { site, within: { amount, unit } }, each site once, the unit one of " +
        "minute, hour, working-hour, day, working-day, week, month, year",
    });
  });

  it("are set by configure, with from when they run", () => {
    const policy = configure(serviceSupervision, {
      parameters: { siteTimes: [{ site: "a", within: { amount: 4, unit: "hour" } }] },
      settings: { siteTimeFrom: "last-failure" },
    });
    expect(policy.parameters.siteTimes.value).toEqual([hours("a")]);
    expect(policy.settings).toEqual({ siteTimeFrom: "last-failure" });
    expect(serviceSupervision.parameters.siteTimes.value).toBeNull();
    expect(serviceSupervision.settings).toEqual({ siteTimeFrom: "request" });
    expect(() =>
      // @ts-expect-error no such setting
      configure(serviceSupervision, { settings: { siteTimeFrom: "arrival" } }),
    ).toThrow(/settings.siteTimeFrom must be one of "request", "last-failure": got "arrival"/);
  });
});
