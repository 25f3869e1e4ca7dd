import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/china-office.js";
import { complaint } from "../../src/models/complaint.js";
import { isRedressError } from "../../src/models/errors.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { classifyComplaint } from "../../src/rules/classify-complaint.js";
import { complaintDeadlines } from "../../src/rules/complaint-deadlines.js";
import { complaintHandling } from "../../src/rules/complaint-handling.js";
import { configure } from "../../src/rules/configure.js";

// No such clause: CCR-9.

const receivedAt = "2026-09-24T16:00:00+08:00";
const asOf = "2026-09-24T17:00:00+08:00";
const cny = (amount: string) => ({ amount, currency: "CNY" });
const fault = { receivedAt, cause: "company-fault", commitmentBroken: false, personalInjury: false } as const;

describe("configure() a parameter", () => {
  const policy = configure(companyComplaints, { parameters: { largeLossThreshold: cny("5000") } });

  it.each([
    ["0.00", "important"],
    ["4999.99", "important"],
    ["5000.00", "major"],
    ["5000.01", "major"],
  ])("makes a loss of %s %s", (amount, severity) => {
    const noun = complaint({ ...fault, loss: cny(amount) });
    expect(classifyComplaint(noun, { policy, asOf }).severity).toBe(severity);
    expect(classifyComplaint(noun, { policy: companyComplaints, asOf }).severity).toBeUndefined();
  });

  it("keeps the sum in its canonical form, and the rest of the parameter", () => {
    expect(policy.parameters.largeLossThreshold).toEqual({ kind: "money", value: cny("5000.00"), clause: "CCR-5.3.2" });
    expect(policy.parameters.repeatedlyFrom).toBe(companyComplaints.parameters.repeatedlyFrom);
  });

  it.each([
    [1, 1, "major"],
    [1, 2, "major"],
    [2, 1, "important"],
    [2, 2, "major"],
    [3, 2, "important"],
    [3, 3, "major"],
  ])("repeatedly from %i: raised %i times is %s", (repeatedlyFrom, timesRaised, severity) => {
    const noun = complaint({ ...fault, commitmentBroken: true, timesRaised, largeEconomicLoss: false });
    const from = configure(companyComplaints, { parameters: { repeatedlyFrom } });
    expect(classifyComplaint(noun, { policy: from, asOf }).severity).toBe(severity);
  });

  it("takes a threshold of nothing: then every loss is large", () => {
    const zero = configure(companyComplaints, { parameters: { largeLossThreshold: cny("0.00") } });
    expect(classifyComplaint(complaint({ ...fault, loss: cny("0.00") }), { policy: zero, asOf }).severity).toBe(
      "major",
    );
  });
});

describe("configure() leaves the given policy as it is", () => {
  it("and everything that isn't set is shared", () => {
    const before = JSON.stringify(companyComplaints);
    const policy = configure(companyComplaints, {
      parameters: { largeLossThreshold: cny("5000.00"), repeatedlyFrom: 3 },
      settings: { rollOver: "rest-day", atRiskBelow: "25%", pausesStop: { workingDays: false, days: false } },
      timeZone: "Asia/Urumqi",
    });
    expect(JSON.stringify(companyComplaints)).toBe(before);
    expect(policy.severity).toBe(companyComplaints.severity);
    expect(policy.clauses).toBe(companyComplaints.clauses);
    expect(policy.settings).toEqual({
      ...companyComplaints.settings,
      rollOver: "rest-day",
      atRiskBelow: "25%",
      pausesStop: { workingDays: false, days: false },
    });
    expect(policy.timeZone).toBe("Asia/Urumqi");
    expect([policy.id, policy.version]).toEqual([companyComplaints.id, companyComplaints.version]);
  });

  it("and setting nothing sets nothing", () => {
    const policy = configure(hotelComplaints, {});
    expect(policy).toEqual({ ...hotelComplaints, configured: { parameters: {}, settings: {} } });
    expect(configure(companyComplaints, { parameters: {} }).parameters).toEqual(companyComplaints.parameters);
  });
});

describe("configure() what was configured", () => {
  const first = configure(companyComplaints, {
    parameters: { largeLossThreshold: cny("5000.00") },
    settings: { rollOver: "rest-day" },
  });

  it("keeps what was set before, and lets the later figure win", () => {
    const second = configure(first, {
      parameters: { repeatedlyFrom: 3, largeLossThreshold: cny("100.00") },
      timeZone: "Asia/Shanghai",
    });
    expect(second.configured).toEqual({
      parameters: { largeLossThreshold: cny("100.00"), repeatedlyFrom: 3 },
      settings: { rollOver: "rest-day" },
      timeZone: "Asia/Shanghai",
    });
    expect(second.settings.rollOver).toBe("rest-day");
  });

  it("gives the same decisions again from what a decision says of its policy", () => {
    const policy = configure(first, {
      parameters: { repeatedlyFrom: 3 },
      settings: { atRiskBelow: "25%", pausesStop: { workingDays: true, days: false } },
    });
    const noun = complaint({
      ...fault,
      commitmentBroken: true,
      timesRaised: 2,
      loss: cny("4999.99"),
      pauses: [{ from: asOf }],
    });
    const options = { calendar: chinaOffice, asOf: "2026-09-28T10:00:00+08:00" };
    const told = JSON.parse(JSON.stringify(classifyComplaint(noun, { policy, ...options }).policy.configured));
    const again = configure(companyComplaints, told);
    expect(classifyComplaint(noun, { policy: again, ...options })).toEqual(
      classifyComplaint(noun, { policy, ...options }),
    );
    expect(complaintDeadlines(noun, { policy: again, ...options })).toEqual(
      complaintDeadlines(noun, { policy, ...options }),
    );
    expect(complaintHandling(noun, { policy: again, ...options })).toEqual(
      complaintHandling(noun, { policy, ...options }),
    );
    // And it is the configuration that does it.
    expect(complaintDeadlines(noun, { policy: companyComplaints, ...options })).not.toEqual(
      complaintDeadlines(noun, { policy, ...options }),
    );
  });
});

describe("configure() refuses", () => {
  /** What is refused may come from a database, so its type is forgotten. */
  const problemsOf = (
    configuration: unknown,
    policy: typeof companyComplaints | typeof hotelComplaints = companyComplaints,
  ) => {
    try {
      configure(policy as typeof companyComplaints, configuration as object);
    } catch (error) {
      if (isRedressError(error)) return error.problems.map(({ path, wanted, got }) => `${path}: ${wanted}: ${got}`);
      throw error;
    }
    return [];
  };

  const sum = 'a sum such as { amount: "12.50", currency: "CNY" }, zero or more';

  it.each<[string, unknown, string]>([
    ["zero times", { parameters: { repeatedlyFrom: 0 } }, "parameters.repeatedlyFrom: an integer >= 1: 0"],
    ["half a time", { parameters: { repeatedlyFrom: 1.5 } }, "parameters.repeatedlyFrom: an integer >= 1: 1.5"],
    ["no number", { parameters: { repeatedlyFrom: Number.NaN } }, "parameters.repeatedlyFrom: an integer >= 1: NaN"],
    ["a number as text", { parameters: { repeatedlyFrom: "2" } }, 'parameters.repeatedlyFrom: an integer >= 1: "2"'],
    ["a number for a sum", { parameters: { largeLossThreshold: 5000 } }, `parameters.largeLossThreshold: ${sum}: 5000`],
    [
      "a negative sum",
      { parameters: { largeLossThreshold: cny("-0.01") } },
      `parameters.largeLossThreshold: ${sum}: an object with amount, currency`,
    ],
    [
      "a sum with too many decimals",
      { parameters: { largeLossThreshold: cny("0.001") } },
      `parameters.largeLossThreshold: ${sum}: an object with amount, currency`,
    ],
    ["nothing for a sum", { parameters: { largeLossThreshold: null } }, `parameters.largeLossThreshold: ${sum}: null`],
    [
      "another roll-over",
      { settings: { rollOver: "weekend" } },
      'settings.rollOver: one of "none", "rest-day", "public-holiday": "weekend"',
    ],
    [
      "more than all",
      { settings: { atRiskBelow: "100.5%" } },
      'settings.atRiskBelow: a share such as "25%", or null: "100.5%"',
    ],
    [
      "less than nothing",
      { settings: { atRiskBelow: "-1%" } },
      'settings.atRiskBelow: a share such as "25%", or null: "-1%"',
    ],
    [
      "a bare number",
      { settings: { atRiskBelow: "25" } },
      'settings.atRiskBelow: a share such as "25%", or null: "25"',
    ],
    [
      "half a setting",
      { settings: { pausesStop: { days: true } } },
      "settings.pausesStop: { workingDays, days }, each true or false: an object with days",
    ],
    ["an offset for a zone", { timeZone: "+08:00" }, 'timeZone: an IANA zone: "+08:00"'],
    ["an unknown zone", { timeZone: "Asia/Atlantis" }, 'timeZone: an IANA zone: "Asia/Atlantis"'],
    ["no object", null, ": an object: null"],
    ["no object for the parameters", { parameters: null }, "parameters: an object: null"],
    ["an unknown part", { params: {} }, "params: left out: there is no such field: {}"],
  ])("%s", (_what, configuration, problem) => {
    expect(problemsOf(configuration)).toEqual([problem]);
  });

  it("a parameter or setting that the policy doesn't have, with the names that it has", () => {
    expect(problemsOf({ parameters: { threshold: 1 }, settings: { grace: 1 } })).toEqual([
      "parameters.threshold: left out: company-complaints has the parameters repeatedlyFrom, largeLossThreshold: 1",
      expect.stringMatching(/^settings\.grace: left out: the settings are rollOver, pausesStop, atRiskBelow/),
    ]);
    expect(problemsOf({ parameters: { repeatedlyFrom: 2 } }, hotelComplaints)).toEqual([
      "parameters.repeatedlyFrom: left out: hotel-complaints has the parameters caseStudiesEvery: 2",
    ]);
    for (const name of ["__proto__", "constructor", "toString"]) {
      const parameters = JSON.parse(`{ "${name}": 1 }`);
      expect(problemsOf({ parameters, settings: parameters })).toHaveLength(2);
    }
  });

  it("everything at once", () => {
    const problems = problemsOf({
      parameters: { repeatedlyFrom: 0, largeLossThreshold: 1, more: 1 },
      settings: { rollOver: 1, atRiskBelow: 1, pausesStop: 1 },
      timeZone: 1,
    });
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      "parameters.repeatedlyFrom",
      "parameters.largeLossThreshold",
      "parameters.more",
      "settings.rollOver",
      "settings.atRiskBelow",
      "settings.pausesStop",
      "timeZone",
    ]);
  });

  it.each(["0%", "25%", "99.9%", "100%", null])("but not %s for the share of risk", (atRiskBelow) => {
    expect(configure(companyComplaints, { settings: { atRiskBelow } }).settings.atRiskBelow).toBe(atRiskBelow);
  });
});

describe("configure() and what the caller still holds", () => {
  it("isn't changed by it afterwards", () => {
    const pausesStop = { workingDays: true, days: true };
    const policy = configure(companyComplaints, { settings: { pausesStop } });
    pausesStop.days = false;
    expect(policy.settings.pausesStop.days).toBe(true);
    expect(policy.configured?.settings).toEqual({ pausesStop: { workingDays: true, days: true } });
  });

  it("knows the kind of each parameter", () => {
    const sum = { amount: "1.00", currency: "CNY" };
    // @ts-expect-error -- a number of times is no sum
    const wrong = () => configure(companyComplaints, { parameters: { repeatedlyFrom: sum } });
    expect(wrong).toThrow(/repeatedlyFrom must be an integer >= 1/);
  });
});

describe("configure() of what governs and what puts growth off", () => {
  const facts = {
    receivedAt: "2026-09-24T16:00:00+08:00",
    cause: "company-fault",
    commitmentBroken: false,
    keyClientManager: false,
    largeEconomicLoss: false,
    personalInjury: false,
  } as const;

  it("lets a clause govern instead of the strictest", () => {
    const policy = configure(companyComplaints, { settings: { governing: ["CCR-6.3"] } });
    const asOf = "2026-09-24T17:00:00+08:00";
    const { governing, conflicts } = complaintDeadlines(complaint(facts), { policy, calendar: chinaOffice, asOf });
    expect(governing["resolve"]?.clause).toBe("CCR-6.3");
    expect(conflicts).toEqual([
      { duty: "resolve", clauses: ["CCR-6.3", "CCR-7.2c"], governs: "CCR-6.3", by: "named-clause" },
    ]);
    const none = ["CCR-6.3", "HCM-1"];
    expect(() => configure(companyComplaints, { settings: { governing: none } })).toThrow(
      /settings\.governing\.1 must be a clause of the policy: got "HCM-1"$/,
    );
    const text: unknown = "CCR-6.3";
    expect(() => configure(companyComplaints, { settings: { governing: text as never } })).toThrow(
      /settings\.governing must be a list of clauses of the policy: got "CCR-6\.3"$/,
    );
  });

  it.each([
    ["rests in pauses, as the policy has it", { restsInPauses: true, movedByCustomer: false }, "important", "major"],
    ["rests for nothing", { restsInPauses: false, movedByCustomer: false }, "major", "major"],
    ["is put off by the customer's date", { restsInPauses: false, movedByCustomer: true }, "important", "important"],
  ] as const)("lets the week of growth be one that %s", (_name, growth, soon, late) => {
    const policy = configure(companyComplaints, { settings: { growth } });
    // A pause of two days, and a customer's date long after the week.
    const pauses = [{ from: "2026-09-25T09:00:00+08:00", to: "2026-09-26T09:00:00+08:00" }];
    const c = complaint({ ...facts, pauses, customerDeadline: "2026-10-20" });
    const at = (asOf: string) => classifyComplaint(c, { policy, asOf }).severity;
    expect(at("2026-10-02T00:00:00+08:00")).toBe("important");
    expect(at("2026-10-02T00:00:01+08:00")).toBe(soon);
    expect(at("2026-10-04T00:00:01+08:00")).toBe(late);
  });

  it("refuses growth settings of a policy under which nothing grows, and half of them", () => {
    const growth = { restsInPauses: true, movedByCustomer: true };
    expect(() => configure(hotelComplaints, { settings: { growth } })).toThrow(/settings.growth must be left out/);
    expect(() => configure(companyComplaints, { settings: { growth: { restsInPauses: true } as never } })).toThrow(
      /settings.growth must be \{ restsInPauses, movedByCustomer \}/,
    );
  });
});
