import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComplaintInput, complaint } from "../../src/models/complaint.js";
import { type GuestComplaintInput, guestComplaint } from "../../src/models/guest-complaint.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { classifyComplaint } from "../../src/rules/classify-complaint.js";
import { configure } from "../../src/rules/configure.js";
import { moment, quietComplaintInput, quietGuestComplaintInput } from "../data/arbitrary-cases.js";
import real from "../data/real-complaints.json" with { type: "json" };
import { type CompanyFindings, companySeverities, companyVerdict } from "../policies/company-oracle.js";
import { type Domains, fulls, outlook, partials } from "../policies/completions.js";
import { type HotelFindings, hotelSeverities, hotelVerdict } from "../policies/hotel-oracle.js";

// Whole tables are enumerated, perhaps on a busy machine.
const receivedAt = "2026-09-24T16:00:00+08:00";
const soon = "2026-09-24T17:00:00+08:00";
const afterTheWeek = "2026-10-02T00:00:01+08:00";

const withThreshold = configure(companyComplaints, {
  parameters: { largeLossThreshold: { amount: "5000.00", currency: "CNY" } },
});

const company: Domains<CompanyFindings> = {
  cause: ["unfounded", "resource-limit", "company-fault"],
  keyClientManager: [true, false],
  commitmentBroken: [true, false],
  timesRaised: [1, 2, 3],
  personalInjury: [true, false],
  largeLoss: [true, false],
  weekRunOut: [true, false],
};

/** The ways to say, or not to say, that a loss is large: what is given, under which policy, and what that makes it. */
const losses: readonly {
  readonly policy: typeof companyComplaints;
  readonly given: Pick<ComplaintInput, "loss" | "largeEconomicLoss">;
  readonly large?: boolean;
  readonly unclear?: string;
}[] = [
  { policy: companyComplaints, given: {} },
  { policy: companyComplaints, given: { largeEconomicLoss: true }, large: true },
  { policy: companyComplaints, given: { largeEconomicLoss: false }, large: false },
  { policy: companyComplaints, given: { loss: cny("9999.00") }, unclear: "open-parameter" },
  { policy: companyComplaints, given: { loss: cny("0.00"), largeEconomicLoss: true }, large: true },
  { policy: withThreshold, given: {} },
  { policy: withThreshold, given: { loss: cny("4999.99") }, large: false },
  { policy: withThreshold, given: { loss: cny("5000.00") }, large: true },
  { policy: withThreshold, given: { loss: cny("5000.01") }, large: true },
  { policy: withThreshold, given: { loss: cny("4999.99"), largeEconomicLoss: true }, unclear: "at-odds" },
  { policy: withThreshold, given: { loss: cny("5000.00"), largeEconomicLoss: false }, unclear: "at-odds" },
  { policy: withThreshold, given: { loss: cny("5000.00"), largeEconomicLoss: true }, large: true },
  { policy: withThreshold, given: { largeEconomicLoss: true }, large: true },
  { policy: withThreshold, given: { loss: { amount: "9999.00", currency: "USD" } }, unclear: "currency" },
];

function cny(amount: string) {
  return { amount, currency: "CNY" };
}

describe("classifyComplaint() of a company's complaint", () => {
  it("gives the oracle's severity, validity and clauses in every cell of full facts", () => {
    const wrong: unknown[] = [];
    let cells = 0;
    for (const { weekRunOut, largeLoss, ...facts } of fulls(company)) {
      for (const { policy, given, large } of losses) {
        if (large !== largeLoss) continue;
        cells += 1;
        const noun = complaint({ receivedAt, ...facts, ...given });
        const decision = classifyComplaint(noun, { policy, asOf: weekRunOut ? afterTheWeek : soon });
        const clauses = decision.because.map(({ clause }) => clause);
        const expected = companyVerdict({ weekRunOut, largeLoss, ...facts });
        const right =
          decision.decided &&
          decision.severity === expected.severity &&
          decision.valid === expected.valid &&
          decision.possible.join() === expected.severity &&
          decision.ask.length === 0 &&
          sorted(clauses) === sorted(expected.clauses);
        if (!right) wrong.push({ facts, given, weekRunOut, expected, severity: decision.severity, clauses });
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(cells).toBe(72 * 2 * 8);
  });

  it("names every other row in notBecause, each once", () => {
    const clauses = companyComplaints.severity.rows.map(({ clause }) => clause);
    for (const { weekRunOut, largeLoss, ...facts } of fulls(company)) {
      const noun = complaint({ receivedAt, ...facts, largeEconomicLoss: largeLoss });
      const { because, notBecause } = classifyComplaint(noun, {
        policy: companyComplaints,
        asOf: weekRunOut ? afterTheWeek : soon,
      });
      expect(sorted([...because, ...notBecause].map(({ clause }) => clause))).toBe(sorted(clauses));
      // Nothing is unknown where all facts are given.
      expect(notBecause.filter(({ status }) => status === "unknown")).toEqual([]);
    }
  });

  it("gives under partial facts what the completions leave open, and asks for what matters", () => {
    const wrong: unknown[] = [];
    const { weekRunOut: _week, largeLoss: _loss, ...stated } = company;
    const outlooks = new Map<string, ReturnType<typeof outlook>>();
    for (const facts of partials(stated)) {
      for (const { policy, given, large, unclear } of losses) {
        for (const weekRunOut of [true, false]) {
          const known = { ...facts, weekRunOut, ...(large !== undefined && { largeLoss: large }) };
          const key = JSON.stringify(known);
          const expected = outlooks.get(key) ?? outlook(known, company, companyVerdict, companySeverities);
          outlooks.set(key, expected);
          const noun = complaint({ receivedAt, ...facts, ...given });
          const decision = classifyComplaint(noun, { policy, asOf: weekRunOut ? afterTheWeek : soon });
          // It is the facts behind a derived one that are asked for.
          const ask = decision.ask.map((fact) => (/^(loss|largeEconomicLoss)$/.test(fact) ? "largeLoss" : fact));
          const lossMatters = expected.matter.includes("largeLoss");
          const right =
            agrees(decision, expected) &&
            sorted(ask) === sorted(expected.matter) &&
            sorted(decision.unclear.map(({ why }) => why)) === (unclear !== undefined && lossMatters ? unclear : "");
          if (!right) wrong.push({ known, given, expected: expected.possible, matter: expected.matter, decision });
        }
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it("asks first for the fact that settles most, as the README shows", () => {
    const noun = complaint({ receivedAt, cause: "company-fault" });
    const decision = classifyComplaint(noun, { policy: companyComplaints, asOf: soon });
    expect(decision).toMatchObject({
      decided: false,
      valid: true,
      possible: ["important", "major"],
      because: [],
    });
    expect(decision.ask.slice(0, 3)).toEqual(["personalInjury", "largeEconomicLoss", "commitmentBroken"]);
  });

  it("is never asked for the week: the moment tells it", () => {
    const decision = classifyComplaint(complaint({ receivedAt }), { policy: companyComplaints, asOf: soon });
    expect(decision.ask).not.toContain("openForAWeek");
    expect(decision.ask).not.toContain("severity");
    expect(decision.ask).not.toContain("settleableSameDay");
  });

  it("carries the case's number, its department, the policy and the moment", () => {
    const noun = complaint({ receivedAt, id: "T-1", department: "canteen", cause: "unfounded" });
    const decision = classifyComplaint(noun, { policy: withThreshold, asOf: soon });
    expect(decision).toMatchObject({
      id: "T-1",
      department: "canteen",
      asOf: soon,
      policy: {
        id: "company-complaints",
        version: "1.0.0",
        configured: { parameters: { largeLossThreshold: cny("5000.00") } },
      },
      facts: { cause: "unfounded" },
    });
    const bare = classifyComplaint(complaint({ receivedAt }), { policy: companyComplaints, asOf: new Date(soon) });
    expect("id" in bare || "department" in bare || "configured" in bare.policy).toBe(false);
    expect(Date.parse(bare.asOf)).toBe(Date.parse(soon));
  });

  it.each([
    ["just before the receipt", "2026-09-24T15:59:59+08:00"],
    ["without an offset", "2026-09-24T17:00:00"],
    ["an invalid Date", new Date(Number.NaN)],
    ["nothing", ""],
  ])("refuses a moment %s", (_what, asOf) => {
    expect(() => classifyComplaint(complaint({ receivedAt }), { policy: companyComplaints, asOf })).toThrow(
      /^asOf: must be/,
    );
  });

  it("takes the instant of the receipt as its moment", () => {
    const asOf = "2026-09-24T08:00:00Z";
    expect(classifyComplaint(complaint({ receivedAt }), { policy: companyComplaints, asOf }).decided).toBe(false);
  });
});

describe("classifyComplaint() over the week of CCR-5.3.3", () => {
  const fault = {
    receivedAt,
    cause: "company-fault",
    commitmentBroken: false,
    keyClientManager: false,
    personalInjury: false,
    largeEconomicLoss: false,
  } as const;
  const severityAt = (facts: ComplaintInput, asOf: string) =>
    classifyComplaint(complaint(facts), { policy: companyComplaints, asOf }).severity;

  it.each([
    ["in the last second of the seventh day", "2026-10-01T23:59:59+08:00", "important"],
    ["at the midnight that ends it", "2026-10-02T00:00:00+08:00", "important"],
    ["at the same midnight, written in another zone", "2026-10-01T16:00:00Z", "important"],
    ["a millisecond later", "2026-10-02T00:00:00.001+08:00", "major"],
  ])("an important complaint %s", (_when, asOf, severity) => {
    expect(severityAt(fault, asOf)).toBe(severity);
  });

  it("counts a receipt just after midnight like one just before the next", () => {
    for (const time of ["00:00:00", "23:59:59"]) {
      const facts = { ...fault, receivedAt: `2026-09-24T${time}+08:00` };
      expect(severityAt(facts, "2026-10-02T00:00:00+08:00")).toBe("important");
      expect(severityAt(facts, "2026-10-02T00:00:01+08:00")).toBe("major");
    }
  });

  it("leaves minor and unfounded complaints as they are", () => {
    expect(severityAt({ ...fault, cause: "resource-limit" }, "2027-01-01T00:00:00+08:00")).toBe("minor");
    expect(severityAt({ ...fault, cause: "unfounded" }, "2027-01-01T00:00:00+08:00")).toBe("unfounded");
  });

  it.each([
    ["resolved at the midnight", { resolvedAt: "2026-10-02T00:00:00+08:00" }, "important"],
    ["resolved right after it", { resolvedAt: "2026-10-02T00:00:01+08:00" }, "major"],
    ["withdrawn at the midnight", { withdrawnAt: "2026-10-02T00:00:00+08:00" }, "important"],
    ["withdrawn right after it", { withdrawnAt: "2026-10-02T00:00:01+08:00" }, "major"],
    ["only replied to", { repliedAt: "2026-09-25T09:00:00+08:00" }, "major"],
    ["given a later date by the customer", { customerDeadline: "2026-11-01" }, "major"],
    [
      "given an extension",
      {
        extension: {
          until: "2026-11-01",
          approvedBy: "deputy-general-manager",
          approvedAt: "2026-09-24T17:00:00+08:00",
        },
      },
      "major",
    ],
  ])("a complaint %s is %#", (_what, more, severity) => {
    expect(severityAt({ ...fault, ...more }, "2026-10-20T09:00:00+08:00")).toBe(severity);
  });

  it.each([
    // Each touches so many days, and the week rests for all of each.
    ["within a day", "2026-09-28T10:00:00+08:00", "2026-09-28T10:30:00+08:00", 1],
    ["over a midnight", "2026-09-28T23:00:00+08:00", "2026-09-29T01:00:00+08:00", 2],
    ["up to a midnight", "2026-09-28T10:00:00+08:00", "2026-09-29T00:00:00+08:00", 1],
    ["on the uncounted day of receipt alone", "2026-09-24T17:00:00+08:00", "2026-09-24T18:00:00+08:00", 0],
    ["after the week", "2026-10-05T10:00:00+08:00", "2026-10-06T10:00:00+08:00", 0],
    ["of no length", "2026-09-28T10:00:00+08:00", "2026-09-28T10:00:00+08:00", 0],
  ])("a pause %s puts the growth off by the days that it touches", (_what, from, to, days) => {
    const facts = { ...fault, pauses: [{ from, to }] };
    const end = new Date(Date.parse("2026-10-02T00:00:00+08:00") + days * 86_400_000);
    expect(severityAt(facts, end.toISOString())).toBe("important");
    expect(severityAt(facts, new Date(end.getTime() + 1).toISOString())).toBe("major");
  });

  it("doesn't grow while a pause lasts", () => {
    const facts = { ...fault, pauses: [{ from: "2026-09-28T10:00:00+08:00" }] };
    expect(severityAt(facts, "2027-09-28T10:00:00+08:00")).toBe("important");
  });

  it("doesn't let the time count in which it seemed resolved, and counts on from the reopening", () => {
    const facts = {
      ...fault,
      resolvedAt: "2026-09-26T10:00:00+08:00",
      reopenedAt: "2026-10-20T10:00:00+08:00",
    };
    // 25 days are touched, the 26th of September to the 20th of October.
    expect(severityAt(facts, "2026-10-27T00:00:00+08:00")).toBe("important");
    expect(severityAt(facts, "2026-10-27T00:00:00.001+08:00")).toBe("major");
  });

  it("names the instant after which it grows, and no other", () => {
    const at = (facts: ComplaintInput, asOf: string) =>
      classifyComplaint(complaint(facts), { policy: companyComplaints, asOf }).growsAfter;
    expect(at(fault, soon)).toBe("2026-10-02T00:00:00+08:00");
    expect(at(fault, "2026-10-02T00:00:00+08:00")).toBe("2026-10-02T00:00:00+08:00");
    expect(at(fault, "2026-10-02T00:00:00.001+08:00")).toBeUndefined();
    expect(at({ ...fault, resolvedAt: soon }, soon)).toBeUndefined();
    expect(at({ ...fault, withdrawnAt: soon }, soon)).toBeUndefined();
    expect(at({ ...fault, cause: "resource-limit" }, soon)).toBeUndefined();
    // Nothing is above major.
    expect(at({ ...fault, personalInjury: true }, soon)).toBeUndefined();
    // Nor is anything going to happen while it rests.
    expect(at({ ...fault, pauses: [{ from: soon }] }, soon)).toBeUndefined();
  });

  it("is still undecided after the week where it may be unfounded or minor", () => {
    const decision = classifyComplaint(complaint({ receivedAt }), { policy: companyComplaints, asOf: afterTheWeek });
    expect(decision.possible).toEqual(["unfounded", "minor", "major"]);
  });
});

describe("classifyComplaint() of what was learnt later", () => {
  const injury = {
    receivedAt,
    cause: "company-fault",
    keyClientManager: false,
    commitmentBroken: false,
    largeEconomicLoss: false,
    personalInjury: true,
    gravityKnownAt: "2026-09-27T10:00:00+08:00",
  } as const;

  it("knows of an injury from the instant at which it was learnt, and takes it for none before", () => {
    const at = (asOf: string) => classifyComplaint(complaint(injury), { policy: companyComplaints, asOf });
    expect(at("2026-09-27T09:59:59+08:00").severity).toBe("important");
    expect(at("2026-09-27T09:59:59+08:00").facts).toMatchObject({ personalInjury: false });
    expect(at("2026-09-27T10:00:00+08:00").severity).toBe("major");
  });
});

describe("classifyComplaint() of a guest's complaint", () => {
  const subjects = [
    "facilities",
    "service-awareness",
    "product",
    "standard",
    "norm",
    "attitude",
    "management",
  ] as const;
  // The bits of a number say which of them are in the list.
  const some = Array.from({ length: 128 }, (_, bits) => subjects.filter((_one, at) => bits & (1 << at)));
  const few: Domains<HotelFindings> = {
    incident: ["none", "injury", "property"],
    shortcoming: ["none", "some", "error", "serious-error"],
    harmToHotel: ["small", "image", "serious"],
    reaction: ["annoyed", "dissatisfied", "strongly-dissatisfied"],
    lossToHotel: ["none", "possible", "actual"],
    about: [[], ["facilities"], ["attitude"], ["management", "norm"], ["attitude", "management"]],
  };
  const policy = hotelComplaints;

  it("gives the oracle's severity, validity and clauses in every cell of full facts", () => {
    const wrong: unknown[] = [];
    const cells = fulls({ ...few, about: some });
    for (const facts of cells) {
      // What the oracle calls a text is one of the subjects.
      const noun = guestComplaint({ receivedAt, ...facts } as GuestComplaintInput);
      const decision = classifyComplaint(noun, { policy, asOf: soon });
      const expected = hotelVerdict(facts);
      const clauses = decision.because.map(({ clause }) => clause);
      const right =
        decision.decided &&
        decision.severity === expected.severity &&
        decision.valid === expected.valid &&
        decision.ask.length === 0 &&
        sorted(clauses) === sorted(expected.clauses);
      if (!right) wrong.push({ facts, expected, severity: decision.severity, clauses });
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(cells).toHaveLength(3 * 4 * 3 * 3 * 3 * 128);
  });

  it("gives under partial facts what the completions leave open, and asks for what matters", () => {
    const wrong: unknown[] = [];
    for (const facts of partials(few)) {
      const expected = outlook(facts, few, hotelVerdict, hotelSeverities);
      const noun = guestComplaint({ receivedAt, ...facts } as GuestComplaintInput);
      const decision = classifyComplaint(noun, { policy, asOf: soon });
      const right = agrees(decision, expected) && sorted(decision.ask) === sorted(expected.matter);
      if (!right) wrong.push({ facts, expected: expected.possible, matter: expected.matter, decision });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it("doesn't grow with time", () => {
    const noun = guestComplaint({
      receivedAt,
      shortcoming: "some",
      incident: "none",
      harmToHotel: "small",
      reaction: "annoyed",
      about: [],
    });
    const decision = classifyComplaint(noun, { policy, asOf: "2027-09-24T16:00:00+08:00" });
    expect(decision.severity).toBe("minor");
    expect(decision.growsAfter).toBeUndefined();
  });
});

describe("classifyComplaint() of real complaints", () => {
  it.each(real.guestComplaints)("$id: $summary", ({ facts, expected }) => {
    const noun = guestComplaint(facts as GuestComplaintInput);
    const decision = classifyComplaint(noun, { policy: hotelComplaints, asOf: facts.receivedAt });
    expect(summaryOf(decision)).toEqual(expectedSummary(expected));
  });

  it.each(real.complaints)("$id: $summary", ({ facts, expected, asOf, policy }) => {
    const noun = complaint(facts as ComplaintInput);
    const configured = policy === undefined ? companyComplaints : configure(companyComplaints, { parameters: policy });
    const decision = classifyComplaint(noun, { policy: configured, asOf });
    expect(summaryOf(decision)).toEqual(expectedSummary(expected));
    if ("valid" in expected) expect(decision.valid).toBe(expected.valid);
  });
});

describe("classifyComplaint() as laws", () => {
  /** The values of each fact from the best to the worst. */
  const worse = {
    cause: ["unfounded", "resource-limit", "company-fault"],
    keyClientManager: [false, true],
    commitmentBroken: [false, true],
    timesRaised: [1, 2, 3, 4],
    largeEconomicLoss: [false, true],
    personalInjury: [false, true],
    shortcoming: ["none", "some", "error", "serious-error"],
    reaction: ["annoyed", "dissatisfied", "strongly-dissatisfied"],
    lossToHotel: ["none", "possible", "actual"],
    harmToHotel: ["small", "image", "serious"],
    incident: ["none", "property"],
  } as const;
  const subject = fc.constantFrom("facilities", "standard", "attitude", "management");
  const name = fc.constantFrom(...Object.keys(worse).filter((fact): fact is keyof typeof worse => fact in worse));
  const classify = (facts: ComplaintInput, asOf: string) =>
    classifyComplaint(complaint(facts), { policy: companyComplaints, asOf });
  const classifyGuest = (facts: GuestComplaintInput, asOf: string) =>
    classifyComplaint(guestComplaint(facts), { policy: hotelComplaints, asOf });

  /** The lowest and the highest severity that is possible. */
  function range({ possible }: { readonly possible: readonly string[] }, order: readonly string[]): [number, number] {
    const ranks = possible.map((severity) => order.indexOf(severity));
    return [Math.min(...ranks), Math.max(...ranks)];
  }

  function expectNoFall(better: [number, number], worst: [number, number]) {
    expect(worst[0]).toBeGreaterThanOrEqual(better[0]);
    expect(worst[1]).toBeGreaterThanOrEqual(better[1]);
  }

  it("never falls when a fact gets worse, whatever else is known", () => {
    const isOfHotel = (fact: string) =>
      ["shortcoming", "reaction", "lossToHotel", "harmToHotel", "incident"].includes(fact);
    fc.assert(
      fc.property(
        quietComplaintInput,
        quietGuestComplaintInput,
        name,
        fc.nat(),
        fc.nat(),
        moment,
        (ofCompany, ofGuest, fact, a, b, asOf) => {
          const values = worse[fact];
          const [low, high] = [a % values.length, b % values.length].sort((one, other) => one - other);
          const [better, worst] = [{ [fact]: values[low ?? 0] }, { [fact]: values[high ?? 0] }];
          if (isOfHotel(fact)) {
            const at = (change: object) => range(classifyGuest({ ...ofGuest, ...change }, asOf), hotelSeverities);
            expectNoFall(at(better), at(worst));
          } else {
            // A stated large loss and a sum may contradict each other only where the policy has a threshold.
            const at = (change: object) => range(classify({ ...ofCompany, ...change }, asOf), companySeverities);
            expectNoFall(at(better), at(worst));
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("never falls when another subject is complained of, or somebody is hurt", () => {
    fc.assert(
      fc.property(quietGuestComplaintInput, fc.array(subject), subject, moment, (facts, about, more, asOf) => {
        const at = (change: object) => range(classifyGuest({ ...facts, ...change }, asOf), hotelSeverities);
        expectNoFall(at({ about }), at({ about: [...about, more] }));
        expectNoFall(at({ incident: "none" }), at({ incident: "injury" }));
      }),
      { numRuns: 300 },
    );
  });

  it("never falls as time goes by or as a loss grows", () => {
    fc.assert(
      fc.property(quietComplaintInput, moment, fc.nat({ max: 30 * 86_400_000 }), (facts, asOf, later) => {
        const then = new Date(Date.parse(asOf) + later).toISOString();
        expectNoFall(range(classify(facts, asOf), companySeverities), range(classify(facts, then), companySeverities));
      }),
      { numRuns: 300 },
    );
    const sum = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(quietComplaintInput, sum, sum, moment, ({ largeEconomicLoss: _stated, ...facts }, a, b, asOf) => {
        const at = (fen: number) =>
          range(
            classifyComplaint(complaint({ ...facts, loss: cny((fen / 100).toFixed(2)) }), {
              policy: withThreshold,
              asOf,
            }),
            companySeverities,
          );
        expectNoFall(at(Math.min(a, b)), at(Math.max(a, b)));
      }),
      { numRuns: 300 },
    );
  });

  it("leaves fewer possible when more is known, and never asks again for what was told", () => {
    fc.assert(
      fc.property(quietComplaintInput, moment, (facts, asOf) => {
        const all = classify(facts, asOf);
        for (const fact of Object.keys(facts)) {
          if (fact === "receivedAt") continue;
          const { [fact as "cause"]: _unknown, ...fewer } = facts;
          const before = classify(fewer, asOf);
          expect(before.possible).toEqual(expect.arrayContaining([...all.possible]));
          expect(all.ask).not.toContain(fact === "loss" ? "" : fact);
        }
      }),
      { numRuns: 300 },
    );
  });
});

interface Answer {
  readonly decided: boolean;
  readonly severity?: string | undefined;
  readonly valid?: boolean | undefined;
  readonly possible: readonly string[];
  readonly ask: readonly string[];
  readonly because: readonly { readonly clause: string }[];
}

function summaryOf({ decided, severity, possible, ask, because }: Answer) {
  return decided
    ? { decided, severity, clauses: because.map(({ clause }) => clause).sort() }
    : { decided, possible, ask: [...ask].sort() };
}

function expectedSummary(expected: {
  readonly decided: boolean;
  readonly severity?: string | undefined;
  readonly clauses?: readonly string[] | undefined;
  readonly possible?: readonly string[] | undefined;
  readonly ask?: readonly string[] | undefined;
}) {
  const { decided, severity, clauses = [], possible, ask = [] } = expected;
  return decided ? { decided, severity, clauses: [...clauses].sort() } : { decided, possible, ask: [...ask].sort() };
}

/** Whether an answer says just what all completions together say. */
function agrees(answer: Answer, { possible, verdicts }: ReturnType<typeof outlook>): boolean {
  const validities = new Set(verdicts.map(({ valid }) => valid));
  const [valid] = validities;
  const clauses = answer.because.map(({ clause }) => clause);
  return (
    answer.possible.join() === possible.join() &&
    answer.valid === (validities.size === 1 ? valid : undefined) &&
    answer.decided === (possible.length === 1) &&
    answer.severity === (possible.length === 1 ? possible[0] : undefined) &&
    // Whatever the facts turn out to be, one of the reasons will hold.
    (!answer.decided || verdicts.every((verdict) => verdict.clauses.some((clause) => clauses.includes(clause)))) &&
    (answer.decided || clauses.length === 0)
  );
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort().join(" ");
}
