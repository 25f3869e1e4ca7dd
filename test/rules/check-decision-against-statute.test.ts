import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/china-office.js";
import { plainWeek } from "../../src/calendars/plain/plain-week.js";
import { type DamageClaimInput, damageClaim } from "../../src/models/damage-claim.js";
import { type ReturnRequestInput, returnRequest } from "../../src/models/return-request.js";
import type { StatuteCircumstances } from "../../src/models/statute.js";
import { type FanClause, fanReturns } from "../../src/policies/fan-returns.js";
import { type CompensationClause, hotelCompensation } from "../../src/policies/hotel-compensation.js";
import { type StatuteClause, statuteChina as statute } from "../../src/policies/statute-china.js";
import { assessCompensation } from "../../src/rules/assess-compensation.js";
import { assessReturn } from "../../src/rules/assess-return.js";
import { checkDecisionAgainstStatute } from "../../src/rules/check-decision-against-statute.js";
import { configure } from "../../src/rules/configure.js";
import type { StatuteCheck } from "../../src/rules/statute-finding.js";

const law = { statute, on: "2026-05-01", province: "zhejiang", calendar: chinaOffice };
const fan = { deliveredOn: "2026-05-04", cause: "quality" } as const;

function ofReturn(input: ReturnRequestInput, circumstances?: StatuteCircumstances, policy = fanReturns, options = {}) {
  const request = returnRequest(input);
  const decision = assessReturn(request, { policy });
  return checkDecisionAgainstStatute(request, {
    ...law,
    decision,
    ...(circumstances !== undefined && { circumstances }),
    ...options,
  });
}

function ofClaim(input: DamageClaimInput, circumstances: StatuteCircumstances = {}, policy = hotelCompensation) {
  const claim = damageClaim(input);
  return checkDecisionAgainstStatute(claim, {
    ...law,
    decision: assessCompensation(claim, { policy }),
    circumstances,
  });
}

const shown = ({ findings }: StatuteCheck<string, string>) =>
  findings
    .filter(({ outcome }) => outcome !== "silent")
    .map(({ rule, outcome, clauses, ask }) => `${rule} ${outcome}: ${[...clauses, ...ask].join(" ")}`);
const outcomeOf = (check: StatuteCheck<string, string>, rule: StatuteClause) =>
  check.findings.find((one) => one.rule === rule)?.outcome;

const goods = { listedGoods: true, soldAtDistance: false, sameModelAvailable: true };
const suit = { price: { amount: "1200.00", currency: "CNY" }, boughtOn: "2024-05-01", usefulLifeMonths: 60 };
const cash = { kind: "cash", amount: { amount: "2000.00", currency: "CNY" }, happenedOn: "2026-05-01" } as const;

describe("checkDecisionAgainstStatute() of a request", () => {
  it.each([
    ["2026-05-11", ["CC-582 meets: FRR-1a", "CPL-24 meets: FRR-1a", "TG-7 meets: FRR-1a"]],
    ["2026-05-12", ["CC-582 meets: FRR-1a", "CPL-24 more: FRR-1a", "TG-15 more: FRR-1a"]],
    ["2026-05-19", ["CC-582 meets: FRR-1a", "CPL-24 more: FRR-1a", "TG-15 more: FRR-1a"]],
    ["2026-05-20", ["CC-582 meets: FRR-1b", "CPL-24 meets: FRR-1b"]],
  ])("holds what is given on %s against the law of that day", (requestedOn, expected) => {
    const found = shown(ofReturn({ ...fan, requestedOn }, goods));
    expect(found.filter((line) => /^(CC-582|CPL-24|TG-7|TG-15) /.test(line))).toEqual(expected);
  });

  it("takes the circumstances' word for a repair that the request doesn't list", () => {
    const request = { ...fan, requestedOn: "2026-09-01" };
    expect(outcomeOf(ofReturn(request, goods), "TG-2R")).toBeUndefined();
    expect(outcomeOf(ofReturn(request, { ...goods, failedRepairs: 2 }), "TG-2R")).toBe("less");
    expect(outcomeOf(ofReturn(request, { ...goods, alteredByCustomer: true }), "CPL-24")).toBeUndefined();
  });

  it("finds each long or failed repair that ends in one more repair", () => {
    const repairs = [{ from: "2026-06-01", to: "2026-06-30" }];
    const again = { ...fan, requestedOn: "2026-09-01", repairs };
    const known = { ...goods, failedRepairs: 2, repairDelayDays: 31, partsWaitDays: 91 };
    expect(shown(ofReturn(again, known))).toEqual([
      "CC-582 meets: FRR-1b",
      "CPL-24 meets: FRR-1b",
      "CPL-26 less: FRR-1b FRR-1a",
      "TG-2R less: FRR-1b FRR-1a",
      "TG-30 less: FRR-1b FRR-1a",
      "TG-90 less: FRR-1b FRR-1a",
      "TG-EXT meets: FRR-1b",
    ]);
    const less = ofReturn(again, { ...goods, failedRepairs: 1, repairDelayDays: 30, partsWaitDays: 90 });
    expect(less.findings.filter(({ outcome }) => outcome === "less")).toEqual([]);
    expect(less.notHeld).toContainEqual({ rule: "TG-30", why: "not-this-case" });
  });

  it("asks for what neither the request nor the circumstances say, and only where it matters", () => {
    const repairs = [{ from: "2026-06-01", to: "2026-06-30" }];
    expect(shown(ofReturn({ ...fan, requestedOn: "2026-09-01", repairs, partsExchangedAt: "2026-06-10" }))).toEqual([
      // A repair is what these would give in any case.
      "CC-582 meets: FRR-1b",
      "CPL-24 meets: FRR-1b",
      "CPL-26 unknown: alteredByCustomer listedGoods failedRepairs repairDelayDays partsWaitDays",
      "TG-2R unknown: FRR-1b alteredByCustomer listedGoods failedRepairs",
      "TG-30 unknown: FRR-1b alteredByCustomer listedGoods repairDelayDays",
      "TG-90 unknown: FRR-1b alteredByCustomer listedGoods partsWaitDays",
      "TG-EXT meets: FRR-1b",
    ]);
    // Where nothing was repaired, no repair failed or took long.
    expect(shown(ofReturn({ ...fan, requestedOn: "2026-09-01" })).join()).not.toContain("unknown");
  });

  it("finds a refused return after a repairer's exchange of parts, and none after the customer's", () => {
    const request = { ...fan, requestedOn: "2026-05-10", partsExchangedAt: "2026-05-06" };
    const byRepairer = ofReturn(request, { ...goods, alteredByCustomer: false });
    expect(shown(byRepairer)).toContain("CPL-24 less: FRR-1b FRR-2.3");
    const byCustomer = ofReturn(request, { ...goods, alteredByCustomer: true });
    expect(byCustomer.notHeld).toContainEqual({ rule: "CPL-24", why: "not-this-case" });
    expect(outcomeOf(ofReturn(request, goods), "CPL-24")).toBe("unknown");
  });

  it("finds a warranty that a repair would have extended, and none once the maker extends it", () => {
    const repairs = [{ from: "2026-06-01", to: "2026-06-30" }];
    const late = { ...fan, requestedOn: "2027-06-03", repairs };
    const known = { ...goods, failedRepairs: 1, repairDelayDays: 0, partsWaitDays: 0 };
    expect(shown(ofReturn(late, known))).toContain("TG-EXT less: FRR-1b");
    const longer = configure(fanReturns, { settings: { repairExtendsWarranty: true } });
    expect(outcomeOf(ofReturn(late, known, longer), "TG-EXT")).toBe("meets");
    const later = ofReturn({ ...late, requestedOn: "2027-06-04" }, known);
    expect(later.notHeld).toContainEqual({ rule: "TG-EXT", why: "not-this-case" });
  });

  it("finds the fee for a wrong order that was sold at a distance, and asks whether it was", () => {
    const wrong = { deliveredOn: "2026-05-04", cause: "wrong-order", requestedOn: "2026-05-11" } as const;
    const bought = { soldAtDistance: true, exceptedGoods: false, intact: true };
    expect(shown(ofReturn(wrong, bought))).toContain("CPL-25 less: FRR-2.5");
    expect(shown(ofReturn(wrong))).toContain("CPL-25 unknown: FRR-2.5 soldAtDistance exceptedGoods intact");
    const shop = ofReturn(wrong, { ...bought, soldAtDistance: false });
    expect(shop.notHeld).toContainEqual({ rule: "CPL-25", why: "not-this-case" });
    const day8 = ofReturn({ ...wrong, requestedOn: "2026-05-12" }, bought);
    expect(day8.notHeld).toContainEqual({ rule: "CPL-25", why: "not-this-case" });
  });

  it("finds who came on the working day after a window that closed on a rest day", () => {
    // Delivered on the 1st, the choice closes on Saturday the 16th.
    const at = (requestedOn: string) => ofReturn({ ...fan, deliveredOn: "2026-05-01", requestedOn }, goods);
    expect(shown(at("2026-05-18"))).toContain("CC-203 less: FRR-1a");
    expect(at("2026-05-19").notHeld).toContainEqual({ rule: "CC-203", why: "not-this-case" });
    expect(at("2026-05-16").notHeld).toContainEqual({ rule: "CC-203", why: "not-this-case" });
    const monday = { ...fan, deliveredOn: "2026-05-01", requestedOn: "2026-05-18" };
    const blind = ofReturn(monday, goods, fanReturns, { calendar: undefined });
    expect(shown(blind)).toContain("CC-203 unknown: calendar");
    const early = ofReturn({ ...monday, requestedOn: "2026-05-10" }, goods, fanReturns, { calendar: undefined });
    expect(early.notHeld).toContainEqual({ rule: "CC-203", why: "not-this-case" });
  });

  it("asks for the province in what is about all that gives less only where it changes that", () => {
    const request = { ...fan, requestedOn: "2026-05-10" };
    const through = (policy: typeof fanReturns, province?: string) => {
      const found = ofReturn(request, goods, policy, { province }).findings.find(({ rule }) => rule === "CPL-26");
      return [found?.outcome, found?.ask];
    };
    // Nothing is kept back: so in Zhejiang as elsewhere.
    expect(through(fanReturns)).toEqual(["meets", []]);
    for (const province of ["zhejiang", "guangdong"]) expect(through(fanReturns, province)).toEqual(["meets", []]);
    const rows = [{ when: { cause: "quality" }, then: { kind: "fee", parameter: "wrongOrderFee" }, clause: "FRR-1a" }];
    const keeping = { ...fanReturns, deductions: { ...fanReturns.deductions, rows } } as typeof fanReturns;
    expect(through(keeping)).toEqual(["unknown", ["province"]]);
    expect(through(keeping, "zhejiang")).toEqual(["less", []]);
    expect(through(keeping, "guangdong")).toEqual(["meets", []]);
  });

  it("finds depreciation on a return in Zhejiang, and asks for the province", () => {
    const deductions = {
      ...fanReturns.deductions,
      rows: [{ when: { cause: "quality" }, then: { kind: "fee", parameter: "wrongOrderFee" }, clause: "FRR-1a" }],
    } as typeof fanReturns.deductions;
    const policy = { ...fanReturns, deductions };
    const request = { ...fan, requestedOn: "2026-05-10" };
    expect(shown(ofReturn(request, goods, policy))).toContain("ZJ-26 less: FRR-1a");
    expect(shown(ofReturn(request, goods, policy, { province: undefined }))).toContain("ZJ-26 unknown: province");
    // The same model is there, and the customer may want money all the same: then the law allows it.
    expect(outcomeOf(ofReturn(request, goods, policy), "TG-DEP")).toBeUndefined();
    expect(outcomeOf(ofReturn(request, { ...goods, sameModelAvailable: false }, policy), "TG-DEP")).toBe("less");
  });

  it("is undecided where the decision is, and asks what the decision asks", () => {
    const check = ofReturn({ deliveredOn: "2026-05-04", requestedOn: "2026-05-10" }, goods);
    expect(shown(check)).toContain("CPL-24 unknown: cause");
  });

  it("is silent on multiples and on delay, and leaves out what other cases are about", () => {
    const check = ofReturn({ ...fan, requestedOn: "2026-05-10" }, goods);
    const silent = check.findings.filter(({ outcome }) => outcome === "silent").map(({ rule }) => rule);
    expect(silent).toEqual(["CPL-55", "FSL-148", "DL-15"]);
    const other = check.notHeld.filter(({ why }) => why === "not-this-case").map(({ rule }) => rule);
    expect(other).toEqual([
      ...["CC-201", "CC-202", "CC-203", "CC-506", "CC-592", "CC-897", "CC-898", "CC-1184", "CC-1198", "CPL-25"],
      ...["TG-15", "TG-2R", "TG-30", "TG-90", "TG-DEP"],
    ]);
    expect(check.notHeld.slice(0, 2)).toEqual([
      { rule: "SR-20", why: "not-in-force" },
      { rule: "SR-121", why: "regulator" },
    ]);
  });

  it("names the decision's policy as it was configured, the law and the day", () => {
    const longer = configure(fanReturns, { settings: { repairExtendsWarranty: true } });
    const check = ofReturn({ ...fan, requestedOn: "2026-05-10" }, goods, longer);
    expect(check.policy).toMatchObject({
      id: "fan-returns",
      configured: { settings: { repairExtendsWarranty: true } },
    });
    expect(check).toMatchObject({ notice: "not-legal-advice", statute: { id: "statute-china" }, on: "2026-05-01" });
    expectTypeOf(check).toEqualTypeOf<StatuteCheck<FanClause, StatuteClause>>();
  });
});

describe("checkDecisionAgainstStatute() of a claim", () => {
  it("finds deposited cash for which nothing is given by right, and none once an exception is approved", () => {
    const lost = { ...cash, liability: "hotel", deposited: true } as const;
    const known = { custodyPaid: true, declared: false, safetyFailed: false, grossFault: false };
    expect(shown(ofClaim(lost, known))).toEqual([
      "CC-897 less: HCM-1.5.6",
      "CC-898 less: HCM-1.5.6",
      "CPL-26 less: HCM-1.5.6",
    ]);
    const policy = configure(hotelCompensation, { parameters: { lostCashApprover: "resident-general-manager" } });
    const approved = { ...lost, approvedBy: "resident-general-manager" };
    expect(shown(ofClaim(approved, known, policy))).toEqual([
      "CC-897 meets: HCM-1.5.6",
      "CC-898 meets: HCM-1.5.6",
      "CPL-26 meets: ",
    ]);
  });

  it("finds nothing for cash that nobody kept and nobody endangered", () => {
    const check = ofClaim(
      { ...cash, liability: "hotel", deposited: false, securityFailed: false, staffFault: false },
      {
        grossFault: false,
      },
    );
    expect(shown(check)).toEqual([]);
  });

  it("takes what the claim says for the first, and the circumstances for the rest", () => {
    const lost = { ...cash, liability: "third-party", securityFailed: true } as const;
    expect(outcomeOf(ofClaim(lost, { safetyFailed: false }), "CC-1198")).toBe("less");
    const thing = { kind: "article", article: suit, happenedOn: "2026-05-01", liability: "third-party" } as const;
    expect(outcomeOf(ofClaim(thing, { safetyFailed: true }), "CC-1198")).toBe("less");
    expect(outcomeOf(ofClaim(thing, { safetyFailed: false }), "CC-1198")).toBeUndefined();
    expect(ofClaim(thing).findings.find(({ rule }) => rule === "CC-1198")).toMatchObject({
      outcome: "unknown",
      ask: ["safetyFailed"],
    });
  });

  it.each([
    ["719.99", "last-resort", "more"],
    ["720.00", "last-resort", "meets"],
    ["720.01", "last-resort", "may-be-less"],
    ["720.00", "not-offered", "may-be-less"],
    ["719.99", "not-offered", "may-be-less"],
  ] as const)("a market price of %s with cash %s: CC-1184 %s", (amount, setting, outcome) => {
    const policy = configure(hotelCompensation, { settings: { cash: setting } });
    const thing = {
      kind: "article",
      article: suit,
      happenedOn: "2026-05-01",
      liability: "hotel",
      repair: { possible: false },
    } as const;
    const check = ofClaim(thing, { marketValue: { amount, currency: "CNY" } }, policy);
    expect(outcomeOf(check, "CC-1184")).toBe(outcome);
    expect(outcomeOf(ofClaim(thing, {}, policy), "CC-1184")).toBe("may-be-less");
    const dollars = { marketValue: { amount: "1.00", currency: "USD" } };
    expect(outcomeOf(ofClaim(thing, dollars, policy), "CC-1184")).toBe("may-be-less");
  });

  it("takes a repair for the whole of the loss", () => {
    const thing = {
      kind: "article",
      article: suit,
      happenedOn: "2026-05-01",
      liability: "hotel",
      repair: { possible: true, cost: { amount: "100.00", currency: "CNY" } },
    } as const;
    expect(outcomeOf(ofClaim(thing), "CC-1184")).toBe("meets");
  });

  it("asks what the decision asks while it is open, and leaves a debt to itself", () => {
    const thing = { kind: "article", article: suit, happenedOn: "2026-05-01", liability: "hotel" } as const;
    const open = ofClaim(thing).findings.find(({ rule }) => rule === "CC-1184");
    expect(open).toMatchObject({ outcome: "unknown", clauses: [] });
    expect(open?.ask.length).toBeGreaterThan(0);
    const debt = ofClaim({ ...cash, kind: "overcharge" });
    expect(shown(debt)).toEqual([]);
  });

  it("has the hotel's clauses in its type, and only what JSON holds in its value", () => {
    const check = ofClaim({ kind: "injury", happenedOn: "2026-05-01", liability: "hotel" });
    expectTypeOf(check).toEqualTypeOf<StatuteCheck<CompensationClause, StatuteClause>>();
    expect(outcomeOf(check, "CC-506")).toBe("meets");
    expect(JSON.parse(JSON.stringify(check))).toEqual(check);
  });
});

describe("checkDecisionAgainstStatute() refuses", () => {
  const request = returnRequest({ ...fan, requestedOn: "2026-05-10" });
  const claim = damageClaim({ kind: "injury", happenedOn: "2026-05-01" });
  const returned = assessReturn(request, { policy: fanReturns });
  const compensated = assessCompensation(claim, { policy: hotelCompensation });

  it("a decision of the other kind, also where the types are gone", () => {
    // @ts-expect-error: a claim's decision isn't that of a request
    expect(() => checkDecisionAgainstStatute(request, { ...law, decision: compensated })).toThrow("that of a request");
    // @ts-expect-error: a request's decision isn't that of a claim
    expect(() => checkDecisionAgainstStatute(claim, { ...law, decision: returned })).toThrow("that of a claim");
  });

  it("circumstances that there aren't, a province that the law hasn't, and a law that was forgotten", () => {
    const given = { ...law, decision: returned };
    const circumstances: object = { soldAtADistance: true, failedRepairs: -1 };
    expect(() => checkDecisionAgainstStatute(request, { ...given, circumstances })).toThrow(
      /^circumstances: soldAtADistance must be left out: there are soldAtDistance, .*marketValue: got true; failedRepairs must/,
    );
    expect(() => checkDecisionAgainstStatute(request, { ...given, circumstances: "none" as never })).toThrow(
      'circumstances: must be an object: got "none"',
    );
    expect(() => checkDecisionAgainstStatute(request, { ...given, province: "Zhejiang" })).toThrow(
      /province must be left out, or one of .*zhejiang: got "Zhejiang"/,
    );
    expect(() => checkDecisionAgainstStatute(request, { ...given, statute: undefined as never })).toThrow(
      "statute must be the law",
    );
  });

  it("counts that are none, all at once, a day that doesn't exist, a market value that is no sum, another zone", () => {
    const decision = returned;
    const circumstances = {
      failedRepairs: -1,
      repairDelayDays: 1.5,
      partsWaitDays: Number.NaN,
      marketValue: { amount: "much", currency: "CNY" },
    };
    expect(() => checkDecisionAgainstStatute(request, { ...law, decision, circumstances })).toThrow(
      /failedRepairs must be .*repairDelayDays must be .*partsWaitDays must be a whole number from 0.*marketValue must be a sum/,
    );
    expect(() => checkDecisionAgainstStatute(request, { ...law, decision, on: "tomorrow" })).toThrow(
      "on must be a day",
    );
    const calendar = plainWeek({ timeZone: "Europe/Berlin", hours: [["09:00", "17:00"]] });
    expect(() => checkDecisionAgainstStatute(request, { ...law, decision, calendar })).toThrow(/timeZone/);
  });
});

describe("the laws of checkDecisionAgainstStatute()", () => {
  const day = fc.nat({ max: 400 }).map((days) => new Date(Date.UTC(2026, 4, 4 + days)).toISOString().slice(0, 10));
  const circumstances = fc.record(
    {
      soldAtDistance: fc.boolean(),
      exceptedGoods: fc.boolean(),
      intact: fc.boolean(),
      listedGoods: fc.boolean(),
      alteredByCustomer: fc.boolean(),
      failedRepairs: fc.nat({ max: 3 }),
      repairDelayDays: fc.nat({ max: 40 }),
      partsWaitDays: fc.nat({ max: 100 }),
      sameModelAvailable: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const cause = fc.constantFrom("quality", "wrong-order", "used-or-damaged", "overhaul");

  it("a fact that becomes known never turns less or more, or another case, into anything else", () => {
    fc.assert(
      fc.property(day, cause, circumstances, circumstances, (requestedOn, why, some, more) => {
        const input = {
          ...fan,
          cause: why,
          requestedOn,
          // So that nothing about repairs goes without saying.
          partsExchangedAt: fan.deliveredOn,
        };
        const before = ofReturn(input, some);
        const after = ofReturn(input, { ...more, ...some });
        for (const { rule, outcome } of before.findings) {
          // What may still be met by other facts isn't sure: a rule that gives nothing is met, or isn't about the case.
          if (outcome !== "less" && outcome !== "more") continue;
          expect(outcomeOf(after, rule)).toBe(outcome);
        }
        for (const { rule, why: reason } of before.notHeld) {
          if (reason === "not-this-case") expect(after.notHeld).toContainEqual({ rule, why: reason });
        }
      }),
      { numRuns: 200 },
    );
  });

  it("what went through JSON and back is the same check", () => {
    fc.assert(
      fc.property(day, cause, circumstances, (requestedOn, why, known) => {
        const check = ofReturn({ ...fan, cause: why, requestedOn }, known);
        expect(JSON.parse(JSON.stringify(check))).toStrictEqual(check);
      }),
      { numRuns: 100 },
    );
  });
});
