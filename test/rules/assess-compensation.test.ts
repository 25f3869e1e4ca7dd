import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type DamageClaim,
  type DamageClaimInput,
  damageClaim,
  damageClaimSchema,
} from "../../src/models/damage-claim.js";
import type { Liability } from "../../src/models/damage-facts.js";
import { guestComplaint } from "../../src/models/guest-complaint.js";
import { money } from "../../src/models/money.js";
import { type CompensationClause, hotelCompensation } from "../../src/policies/hotel-compensation.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { assessCompensation } from "../../src/rules/assess-compensation.js";
import type { CompensationDecision } from "../../src/rules/compensation-decision.js";
import { configure } from "../../src/rules/configure.js";

const policy = hotelCompensation;
const yuan = (fen: number) => ({ amount: (fen / 100).toFixed(2), currency: "CNY" });
const assess = (input: DamageClaimInput, under = policy) => assessCompensation(damageClaim(input), { policy: under });
const clausesOf = ({ because }: CompensationDecision<CompensationClause>) => because.map(({ clause }) => clause);

const suit = { price: yuan(120_000), boughtOn: "2024-11-22", usefulLifeMonths: 60 };
const damaged = { kind: "article", liability: "hotel", happenedOn: "2026-11-22" } as const;
const lost = { kind: "cash", liability: "hotel", happenedOn: "2026-11-22", amount: yuan(20_000) } as const;
const guarded = { deposited: false, staffFault: false, securityFailed: false };

interface RealClaim {
  readonly id: string;
  readonly facts: DamageClaimInput;
  readonly expected: {
    readonly clauses?: readonly string[];
    readonly needsApproval?: boolean;
    readonly possible?: readonly string[];
    readonly ask?: readonly string[];
  };
}

const file = new URL("../data/real-claims.json", import.meta.url);
const { damageClaims }: { readonly damageClaims: readonly RealClaim[] } = JSON.parse(readFileSync(file, "utf8"));

describe("assessCompensation() on real claims", () => {
  it.each(damageClaims.map((one) => [one.id, one] as const))("%s comes out as expected", (_, { facts, expected }) => {
    const { clauses, needsApproval, possible, ask, ...fields } = expected;
    const decision = assess(facts);
    expect(decision).toMatchObject(fields);
    if (clauses !== undefined) expect(clausesOf(decision)).toEqual(clauses);
    if (needsApproval === true) expect(decision.decided && decision.approval?.status).toBe("needed");
    if (possible !== undefined) expect(decision.possible).toEqual(possible);
    if (ask !== undefined) expect([...decision.ask].sort()).toEqual(ask);
  });

  it("are all there", () => {
    expect(damageClaims.length).toBe(17);
  });
});

describe("assessCompensation()", () => {
  it.each<[string, object, string | undefined, number | undefined, readonly string[]]>([
    ["a cheap repair", { possible: true, cost: yuan(30_000) }, "repair", 30_000, ["HCM-1.5.5"]],
    ["a repair one fen below the value", { possible: true, cost: yuan(71_999) }, "repair", 71_999, ["HCM-1.5.5"]],
    ["a repair at the value", { possible: true, cost: yuan(72_000) }, "repair", 72_000, ["HCM-1.5.5"]],
    ["a repair one fen above it", { possible: true, cost: yuan(72_001) }, "in-kind", 72_000, ["HCM-1.5.5"]],
    ["no repair possible", { possible: false }, "in-kind", 72_000, ["HCM-1.5.5"]],
    ["a repair for nothing", { possible: true, cost: yuan(0) }, "repair", 0, ["HCM-1.5.5"]],
    ["a repair of unknown cost", { possible: true }, undefined, undefined, []],
    ["a repair that may be impossible and is too dear", { cost: yuan(72_001) }, "in-kind", 72_000, ["HCM-1.5.5"]],
  ])("gives for %s what the rulebook says", (_, repair, remedy, worth, clauses) => {
    const decision = assess({ ...damaged, article: suit, repair });
    expect(decision.remedy).toBe(remedy);
    expect(decision.worth).toEqual(worth === undefined ? undefined : yuan(worth));
    expect(decision.depreciatedValue).toEqual(yuan(72_000));
    expect([...new Set(clausesOf(decision))]).toEqual(clauses);
    expect(decision.cash).toBe("not-offered");
  });

  it("repairs up to the ratio that a policy sets, and not beyond", () => {
    const strict = configure(policy, { parameters: { repairUpTo: "0.5" } });
    const at = (fen: number) =>
      assess({ ...damaged, article: suit, repair: { possible: true, cost: yuan(fen) } }, strict);
    expect(at(36_000).remedy).toBe("repair");
    expect(at(36_001).remedy).toBe("in-kind");
  });

  it.each([
    ["guest", "none", ["HCM-1.5.2"]],
    ["third-party", "none", ["HCM-1.5.2"]],
    ["undetermined", "refer", ["HCM-1.5.2"]],
  ] as const)("lets the gate of liability decide: %s", (liability, remedy, clauses) => {
    const decision = assess({ ...damaged, liability, article: {} });
    expect(decision.remedy).toBe(remedy);
    expect(clausesOf(decision)).toEqual(clauses);
    expect(decision.ruledOut).toContainEqual({ remedy: "in-kind", clause: "HCM-1.5.2" });
  });

  it.each([
    ["0%", "none", undefined],
    ["0.0%", "none", undefined],
    ["0.001%", "in-kind", 1],
    ["0.0001%", "in-kind", 0],
    ["30%", "in-kind", 21_600],
    ["100%", "in-kind", 72_000],
  ] as const)("takes the hotel's part of %s", (hotelShare, remedy, worth) => {
    const decision = assess({
      ...damaged,
      liability: "shared",
      hotelShare,
      article: suit,
      repair: { possible: false },
    });
    expect(decision.remedy).toBe(remedy);
    expect(decision.worth).toEqual(worth === undefined ? undefined : yuan(worth));
    expect(clausesOf(decision)).toContain("HCM-1.5.2");
  });

  it("proposes a gesture where nothing of value is left", () => {
    const old = { ...damaged, article: { ...suit, boughtOn: "2021-11-22" }, repair: { possible: false } };
    const decision = assess(old);
    expect(decision).toMatchObject({ remedy: "gesture", forms: ["flowers", "fruit", "discount"] });
    expect(clausesOf(decision)).toEqual(["HCM-1.5.5", "HCM-4.1.8"]);
    // A month earlier a sixtieth was left.
    expect(assess({ ...old, happenedOn: "2026-11-21" })).toMatchObject({ remedy: "in-kind", worth: yuan(2000) });
  });

  it("holds the value at the residual and takes an assessed one as it is", () => {
    const none = { possible: false };
    const old = { ...suit, boughtOn: "2010-01-01", residual: yuan(6000) };
    expect(assess({ ...damaged, article: old, repair: none })).toMatchObject({ remedy: "in-kind", worth: yuan(6000) });
    const assessed = assess({ ...damaged, article: { assessedValue: yuan(50_000) }, repair: none });
    expect(assessed).toMatchObject({ remedy: "in-kind", worth: yuan(50_000) });
    expect(assessed).not.toHaveProperty("ageMonths");
  });

  it.each([
    [{ method: "straight-line-by-months" }, 74_000],
    [{ method: "straight-line-by-days" }, 72_092],
    [{ method: "daily-rate", rate: "0.1%" }, 32_520],
  ] as const)("depreciates as the policy says: %j", (depreciation, value) => {
    const under = configure(policy, { settings: { depreciation } });
    const decision = assess(
      { ...damaged, happenedOn: "2026-11-21", article: suit, repair: { possible: false } },
      under,
    );
    expect(decision.worth).toEqual(yuan(value));
  });

  it("finds the useful life in the policy's table where the claim names a category, and says so", () => {
    const { usefulLifeMonths: _, ...bought } = suit;
    const article = { ...bought, category: "suit" };
    const under = configure(policy, { parameters: { usefulLives: [{ category: "suit", months: 48 }] } });
    const repair = { possible: false };
    expect(assess({ ...damaged, article, repair }, under)).toMatchObject({
      worth: yuan(60_000),
      usefulLife: { months: 48, from: "policy" },
    });
    expect(assess({ ...damaged, article: { ...suit, category: "suit" }, repair }, under)).toMatchObject({
      worth: yuan(72_000),
      usefulLife: { months: 60, from: "claim" },
    });
    expect(assess({ ...damaged, article, repair }).ask).toEqual(["article.usefulLifeMonths"]);
    expect(assess({ ...damaged, article: { ...bought, category: "car" }, repair }, under).decided).toBe(false);
  });

  it("leaves the answer open where the remedy is sure and its worth isn't", () => {
    const { usefulLifeMonths: _, ...bought } = suit;
    const decision = assess({ ...damaged, article: { ...bought, residual: yuan(6000) }, repair: { possible: false } });
    expect(decision).toMatchObject({
      decided: false,
      possible: ["in-kind"],
      ask: ["article.usefulLifeMonths"],
      because: [],
    });
    expect(decision.notBecause[0]).toMatchObject({ clause: "HCM-1.5.5", outcome: "in-kind", status: "unknown" });
    expect(decision.notBecause).toHaveLength(policy.remedy.rows.length);
    // New, or worth its residual whatever its life: then nothing has to be asked.
    const today = { ...bought, boughtOn: "2026-11-22" };
    expect(assess({ ...damaged, article: today, repair: { possible: false } }).worth).toEqual(yuan(120_000));
    const floor = { ...bought, residual: bought.price };
    expect(assess({ ...damaged, article: floor, repair: { possible: false } }).worth).toEqual(yuan(120_000));
  });

  it("repairs for the residual whatever the price was, and for more only once that is known", () => {
    const article = { residual: yuan(6000) };
    const at = (fen: number) => assess({ ...damaged, article, repair: { possible: true, cost: yuan(fen) } });
    expect(at(6000)).toMatchObject({ remedy: "repair", worth: yuan(6000) });
    expect(at(6001)).toMatchObject({
      decided: false,
      ask: ["article.price", "article.boughtOn", "article.usefulLifeMonths"],
    });
  });

  it("asks for the share once the liability is known to be shared, and not before", () => {
    const claim = { ...damaged, article: suit, repair: { possible: false } };
    expect(assess({ ...claim, liability: undefined }).ask).toEqual(["liability"]);
    expect(assess({ ...claim, liability: undefined }).possible).toEqual(["none", "refer", "in-kind"]);
    expect(assess({ ...claim, liability: "shared" }).ask).toEqual(["hotelShare"]);
    expect(assess({ ...claim, liability: "shared" }).possible).toEqual(["none", "in-kind"]);
  });

  it("refuses a policy whose table came in as data and gives cash, or anything else that isn't known", () => {
    for (const then of ["cash", "money", 5]) {
      const rows = [{ when: {}, then, clause: "HCM-1.5.5" }];
      const under = {
        ...policy,
        settings: { ...policy.settings, cash: "last-resort" },
        remedy: { ...policy.remedy, priority: [then], rows },
      };
      const claim = damageClaim({ kind: "injury", happenedOn: "2026-11-22" });
      const attempt = () => Reflect.apply(assessCompensation, undefined, [claim, { policy: under }]);
      expect(attempt).toThrow(/^policy: remedy must be one of repair, in-kind, gesture, refer, none: got /);
    }
  });

  it("gives wrongly collected money back, apart from every remedy, and says that the rulebook is silent", () => {
    const decision = assess({ kind: "overcharge", liability: "guest", happenedOn: "2026-11-22", amount: yuan(5000) });
    expect(decision).toMatchObject({
      decided: true,
      remedy: "none",
      restitution: yuan(5000),
      silentOn: ["restitution"],
    });
    expect(decision.worth).toBeUndefined();
    expect(decision.because).toEqual([]);
    expect(assess({ ...damaged, article: suit })).not.toHaveProperty("restitution");
  });

  it("refers an injury to a person, rescue first, whoever answers for it", () => {
    const decision = assess({ kind: "injury", happenedOn: "2026-11-22", decidedBy: "branch-manager" });
    expect(decision).toMatchObject({
      remedy: "refer",
      referral: { to: ["customer-service-specialist", "front-office-manager"], missing: [], clause: "HCM-3.2.2" },
    });
    expect(clausesOf(decision)).toEqual(["HCM-4.2.4"]);
    expect(decision.steps.map(({ step }) => step).slice(0, 3)).toEqual(["rescue", "call-ambulance", "accompany"]);
  });

  it("allows cash only where the policy does so by name, as the last resort, and says so", () => {
    const claim = { ...damaged, article: suit, repair: { possible: false } };
    expect(assess(claim).ruledOut).toContainEqual({ remedy: "cash", clause: "HCM-1.5.5" });
    const under = configure(policy, { settings: { cash: "last-resort" } });
    const decision = assess(claim, under);
    expect(decision).toMatchObject({ remedy: "in-kind", cash: "last-resort" });
    expect(decision.ruledOut.map(({ remedy }) => remedy)).not.toContain("cash");
    const repaired = assess({ ...claim, repair: { possible: true, cost: yuan(1) } }, under);
    expect(repaired).toMatchObject({ remedy: "repair", cash: "not-offered" });
    expect(repaired.ruledOut).toContainEqual({ remedy: "cash", clause: "HCM-1.5.5" });
  });

  it("names every remedy that is ruled out, each by its clause", () => {
    const of = (input: DamageClaimInput) => assess(input).ruledOut.map(({ remedy, clause }) => `${remedy} ${clause}`);
    expect(of({ ...damaged, article: suit, repair: { possible: true, cost: yuan(1) } })).toEqual([
      "in-kind HCM-1.5.3",
      "in-kind HCM-1.5.5",
      "cash HCM-1.5.5",
      "none HCM-1.5.4",
    ]);
    expect(of({ ...damaged, article: suit, repair: { possible: false } })).toEqual([
      "repair HCM-1.5.5",
      "cash HCM-1.5.5",
      "none HCM-1.5.4",
    ]);
    expect(of({ ...damaged, liability: "guest", article: {} })).toEqual([
      "repair HCM-1.5.2",
      "in-kind HCM-1.5.2",
      "cash HCM-1.5.2",
      "cash HCM-1.5.5",
    ]);
    expect(of({ ...lost, ...guarded })).toEqual(["in-kind HCM-1.5.6", "cash HCM-1.5.6"]);
  });

  it("carries the number and names the policy, with what was configured", () => {
    const under = configure(policy, { parameters: { lostCashApprover: "resident-general-manager" } });
    const decision = assess({ ...lost, ...guarded, id: "D-7" }, under);
    expect(decision.id).toBe("D-7");
    expect(decision.policy).toMatchObject({
      id: "hotel-compensation",
      configured: { parameters: { lostCashApprover: "resident-general-manager" } },
    });
  });

  it("goes through JSON and comes back equal, and decides the same once constructed again", () => {
    for (const { facts } of damageClaims) {
      const claim = damageClaim(facts);
      const decision = assessCompensation(claim, { policy });
      expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
      const again = damageClaim(JSON.parse(JSON.stringify(claim)));
      expect(assessCompensation(again, { policy })).toEqual(decision);
    }
  });
});

describe("lost cash", () => {
  const under = configure(policy, { parameters: { lostCashApprover: "front-office-manager" } });

  it.each([
    [{}, undefined, ["none", "refer"]],
    [guarded, "none", ["none"]],
    [{ ...guarded, deposited: true }, "refer", ["refer"]],
    [{ ...guarded, staffFault: true }, "refer", ["refer"]],
    [{ ...guarded, securityFailed: true }, "refer", ["refer"]],
    [{ staffFault: true }, "refer", ["refer"]],
    [{ deposited: false, staffFault: false }, undefined, ["none", "refer"]],
  ])("%j: %s", (custody, remedy, possible) => {
    for (const liability of ["hotel", "undetermined"] as const) {
      const decision = assess({ ...lost, ...custody, liability });
      expect(decision.remedy).toBe(remedy);
      expect(decision.possible).toEqual(possible);
      if (decision.decided) expect(clausesOf(decision)).toEqual(["HCM-1.5.6"]);
    }
  });

  it.each([
    ["nobody", undefined, "none"],
    ["the role that the policy names", "front-office-manager", "in-kind"],
    ["a role above it", "resident-general-manager", "in-kind"],
    ["a role below it", "branch-manager", "none"],
    ["a role that isn't in the ladder", "barber", "none"],
  ])("approved by %s", (_, approvedBy, remedy) => {
    expect(assess({ ...lost, ...guarded, approvedBy }, under).remedy).toBe(remedy);
  });

  it("with an approval is given up to the sum, in the form that the approver gives, whatever its custody was", () => {
    const decision = assess({ ...lost, approvedBy: "front-office-manager" }, under);
    expect(decision).toMatchObject({
      remedy: "in-kind",
      worth: yuan(20_000),
      forms: ["as-approved"],
      cash: "not-offered",
      approval: { status: "given", by: ["front-office-manager"] },
    });
    const half = { ...lost, liability: "shared", hotelShare: "50%", approvedBy: "front-office-manager" } as const;
    expect(assess(half, under).worth).toEqual(yuan(10_000));
  });

  it("goes to the approver, or else says who is missing", () => {
    const claim = { ...lost, ...guarded, deposited: true, decidedBy: "department-head" };
    expect(assess(claim, under)).toMatchObject({ referral: { to: ["front-office-manager"], missing: [] } });
    const decision = assess(claim);
    expect(decision).toMatchObject({ referral: { to: ["operations-director"], missing: ["lostCashApprover"] } });
    expect(decision.openParameters).toEqual([{ parameter: "lostCashApprover", clause: "HCM-1.5.6" }]);
    // The approver for cash is nobody for an injury.
    const injury = { kind: "injury", happenedOn: "2026-11-22", decidedBy: "department-head" } as const;
    expect(assess(injury, under)).toMatchObject({ referral: { to: ["operations-director"], missing: [] } });
  });

  it("of a guest's or a third party's doing is not made good, and an approval doesn't change that", () => {
    for (const liability of ["guest", "third-party"] as const) {
      const decision = assess({ ...lost, liability, deposited: true, approvedBy: "front-office-manager" }, under);
      expect(decision.remedy).toBe("none");
      expect(clausesOf(decision)).toEqual(["HCM-1.5.2"]);
    }
  });
});

describe("the approval", () => {
  const limit = (role: string, perCase: number, perMonth?: number) => ({
    role,
    remedy: "in-kind" as const,
    perCase: yuan(perCase),
    ...(perMonth !== undefined && { perMonth: yuan(perMonth) }),
  });
  const under = configure(policy, {
    parameters: {
      authority: [
        limit("branch-manager", 20_000),
        limit("customer-service-specialist", 50_000, 80_000),
        limit("front-office-manager", 100_000),
        { role: "branch-manager", remedy: "gesture", perCase: yuan(5000), perMonth: yuan(9000) },
      ],
    },
  });
  const granted = (fen: number) => [
    { role: "customer-service-specialist", remedy: "in-kind", sum: money(yuan(fen).amount, "CNY") } as const,
    // Neither another role's nor another kind of benefit counts.
    { role: "branch-manager", remedy: "in-kind", sum: money("900.00", "CNY") } as const,
    { role: "customer-service-specialist", remedy: "repair", sum: money("900.00", "CNY") } as const,
    { role: "customer-service-specialist", remedy: "in-kind", sum: money("900.00", "USD") } as const,
  ];
  function approvalOf(fen: number, by: object, options: object = {}, on = under) {
    const claim = damageClaim({
      ...damaged,
      article: { assessedValue: yuan(fen) },
      repair: { possible: false },
      ...by,
    });
    const decision = assessCompensation(claim, { policy: on, ...options });
    return decision.decided ? decision.approval : undefined;
  }

  it.each<[string, number, object, object, object]>([
    ["at the own limit", 20_000, { decidedBy: "branch-manager" }, {}, { status: "not-needed", by: ["branch-manager"] }],
    [
      "above it: the next level that may",
      20_001,
      { decidedBy: "branch-manager" },
      { grantedThisMonth: [] },
      { status: "needed", by: ["customer-service-specialist", "front-office-manager"], missing: [] },
    ],
    [
      "above the specialist's too",
      50_001,
      { decidedBy: "branch-manager" },
      { grantedThisMonth: [] },
      { status: "needed", by: ["front-office-manager"], missing: [] },
    ],
    [
      "within the month",
      30_000,
      { decidedBy: "customer-service-specialist" },
      { grantedThisMonth: granted(50_000) },
      { status: "not-needed" },
    ],
    [
      "one fen beyond the month",
      30_000,
      { decidedBy: "customer-service-specialist" },
      { grantedThisMonth: granted(50_001) },
      { status: "needed", by: ["front-office-manager"] },
    ],
    [
      "a month that nobody knows",
      30_000,
      { decidedBy: "customer-service-specialist" },
      {},
      { status: "open", by: ["front-office-manager"], missing: ["grantedThisMonth"] },
    ],
    [
      "beyond the case, whatever the month was like",
      50_001,
      { decidedBy: "customer-service-specialist" },
      {},
      { status: "needed", by: ["front-office-manager"], missing: [] },
    ],
    [
      "nobody in the table may: the top",
      100_001,
      { decidedBy: "branch-manager" },
      { grantedThisMonth: [] },
      { status: "needed", by: ["company"], missing: ["authority"] },
    ],
    [
      "nobody decides yet: whoever may",
      20_001,
      {},
      { grantedThisMonth: [] },
      { status: "open", by: ["customer-service-specialist", "front-office-manager"], missing: ["decidedBy"] },
    ],
    [
      "approved by whoever may",
      50_001,
      { decidedBy: "branch-manager", approvedBy: "front-office-manager" },
      {},
      { status: "given", by: ["front-office-manager"], missing: [] },
    ],
    [
      "approved by somebody who may not",
      50_001,
      { decidedBy: "branch-manager", approvedBy: "customer-service-specialist" },
      { grantedThisMonth: [] },
      { status: "needed", by: ["front-office-manager"] },
    ],
    [
      "a role without a rung: the superior",
      1,
      { decidedBy: "duty-manager" },
      {},
      { status: "needed", by: ["superior"], missing: ["authority"] },
    ],
  ])("%s", (_, fen, by, options, expected) => {
    expect(approvalOf(fen, by, options)).toMatchObject(expected);
  });

  it("without a table is the next role up's, and says that the table is missing", () => {
    expect(approvalOf(1, { decidedBy: "department-head" }, {}, policy)).toEqual({
      status: "needed",
      by: ["operations-director"],
      missing: ["authority"],
      clauses: ["HCM-4.1.8", "HCM-3.2.1"],
    });
    expect(approvalOf(1, {}, {}, policy)).toMatchObject({
      status: "needed",
      by: [],
      missing: ["decidedBy", "authority"],
    });
    const above = { decidedBy: "department-head", approvedBy: "resident-general-manager" };
    expect(approvalOf(1, above, {}, policy)).toMatchObject({ status: "given", by: ["resident-general-manager"] });
    const below = { decidedBy: "front-office-manager", approvedBy: "branch-manager" };
    expect(approvalOf(1, below, {}, policy)).toMatchObject({ status: "needed", by: ["resident-general-manager"] });
  });

  it("of a gesture says up to how much, this month's rest being the most", () => {
    const nothing = { ...damaged, article: { assessedValue: yuan(0) }, repair: { possible: false } };
    const claim = damageClaim({ ...nothing, decidedBy: "branch-manager" });
    const of = (fen: number) => {
      const sum = money(yuan(fen).amount, "CNY");
      const grantedThisMonth = [{ role: "branch-manager", remedy: "gesture", sum } as const];
      const decision = assessCompensation(claim, { policy: under, grantedThisMonth });
      return decision.decided ? decision.approval : undefined;
    };
    expect(of(4000)).toMatchObject({ status: "not-needed", upTo: yuan(5000) });
    expect(of(8000)).toMatchObject({ status: "not-needed", upTo: yuan(1000) });
    expect(of(9000)).toMatchObject({ status: "needed", by: ["company"], missing: ["authority"] });
  });

  it("isn't asked for where nothing is given", () => {
    expect(assess({ ...damaged, liability: "guest", article: {} })).not.toHaveProperty("approval");
    expect(assess({ kind: "injury", happenedOn: "2026-11-22" })).not.toHaveProperty("approval");
  });
});

describe("a large sum", () => {
  const under = configure(policy, { parameters: { planFrom: yuan(72_000) } });
  const worth = (assessed: number, on = under) =>
    assess({ ...damaged, article: { assessedValue: yuan(assessed) }, repair: { possible: false } }, on);
  const plans = ({ steps }: CompensationDecision<CompensationClause>) =>
    steps.filter(({ step }) => step.includes("plan"));

  it("calls for a plan from the threshold on, if the complaint is a major one", () => {
    expect(plans(worth(72_000)).map(({ clause }) => clause)).toEqual(["HCM-3.2.4", "HCM-4.2.8"]);
    expect(plans(worth(71_999))).toEqual([]);
  });

  it("is not known as such while the threshold is open or in another currency, and that is said", () => {
    expect(plans(worth(99_999_999, policy))).toEqual([]);
    expect(worth(1, policy).openParameters).toContainEqual({ parameter: "planFrom", clause: "HCM-4.2.8" });
    const dollars = configure(policy, { parameters: { planFrom: { amount: "1.00", currency: "USD" } } });
    expect(worth(1, dollars).unclear).toMatchObject([{ facts: ["worth"], why: "currency" }]);
  });
});

/* An oracle that shares no code with the rule: it knows no tables, and tries out every way to complete what is missing. */

interface Whole {
  liability: string;
  share: number;
  possible: boolean;
  cost: number;
  price: number;
  age: number;
  life: number;
  residual: number;
}
type Answer = readonly [remedy: string, worth: number | undefined];

const halfUp = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

function plainAnswer({ liability, share, possible, cost, price, age, life, residual }: Whole): Answer {
  if (liability === "guest" || liability === "third-party") return ["none", undefined];
  if (liability === "undetermined") return ["refer", undefined];
  const percent = liability === "shared" ? share : 100;
  if (percent === 0) return ["none", undefined];
  const value = Math.max(residual, age >= life ? 0 : halfUp(price * (life - age), life));
  if (possible && cost <= value) return ["repair", halfUp(cost * percent, 100)];
  return value > 0 ? ["in-kind", halfUp(value * percent, 100)] : ["gesture", undefined];
}

const parts = {
  liability: ["hotel", "shared", "guest", "third-party", "undetermined"],
  share: [0, 1, 30, 100],
  possible: [true, false],
  cost: [0, 1, 40, 100, 101, 1_000_000],
  price: [0, 1, 100, 240],
  age: [0, 1, 12, 24, 1200],
  life: [1, 24, 60, 1200],
} as const;
const dayOfAge = { 0: "2026-11-22", 1: "2026-10-22", 12: "2025-11-22", 24: "2024-11-22", 1200: "1926-11-22" } as const;

type Partly = { readonly [Name in keyof typeof parts]: (typeof parts)[Name][number] | undefined };

function inputOf({ liability, share, possible, cost, price, age, life }: Partly): DamageClaimInput {
  return {
    kind: "article",
    happenedOn: "2026-11-22",
    liability,
    hotelShare: liability !== "shared" || share === undefined ? undefined : `${share}%`,
    article: {
      price: price === undefined ? undefined : yuan(price),
      boughtOn: age === undefined ? undefined : dayOfAge[age],
      usefulLifeMonths: life,
    },
    repair: { possible, cost: cost === undefined ? undefined : yuan(cost) },
  };
}

function completions(partly: Partly): Whole[] {
  let all: { [name: string]: unknown }[] = [{ residual: 0 }];
  for (const [name, values] of Object.entries(parts)) {
    const given = Object.entries(partly).find(([key]) => key === name)?.[1];
    all = all.flatMap((one) => (given === undefined ? values : [given]).map((value) => ({ ...one, [name]: value })));
  }
  return all as unknown as Whole[];
}

const order = ["none", "refer", "gesture", "in-kind", "repair"];

describe("HCM-1.5 against an oracle", () => {
  it("every combination of known facts comes out as the oracle says, in remedy and in worth", () => {
    const wrong: unknown[] = [];
    let compared = 0;
    for (const whole of completions({
      liability: undefined,
      share: undefined,
      possible: undefined,
      cost: undefined,
      price: undefined,
      age: undefined,
      life: undefined,
    })) {
      // Only a shared liability has a share.
      if (whole.liability !== "shared" && whole.share !== 0) continue;
      const decision = assess(inputOf(whole as unknown as Partly));
      const [remedy, worth] = plainAnswer(whole);
      compared += 1;
      if (
        decision.remedy !== remedy ||
        decision.worth?.amount !== (worth === undefined ? undefined : yuan(worth).amount)
      ) {
        wrong.push({ whole, remedy, worth, got: [decision.remedy, decision.worth] });
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(8 * 2 * 6 * 4 * 5 * 4);
  }, 60_000);

  const partly = fc.record(
    Object.fromEntries(
      Object.entries(parts).map(([name, values]) => [
        name,
        fc.option(fc.constantFrom<unknown>(...values), { nil: undefined }),
      ]),
    ),
  ) as unknown as fc.Arbitrary<Partly>;

  test.prop([partly], { numRuns: 1500 })(
    "what is left out is decided when no completion matters, and else open",
    (given) => {
      const decision = assess(inputOf(given));
      const answers = completions(given).map(plainAnswer);
      const remedies = [...new Set(answers.map(([remedy]) => remedy))];
      const results = new Set(answers.map(([remedy, worth]) => `${remedy} ${worth}`));
      // The oracle tries a few values, so what it finds must be possible; what it finds different can't be decided.
      expect(remedies.filter((remedy) => !decision.possible.some((one) => one === remedy))).toEqual([]);
      if (results.size > 1) expect(decision.decided).toBe(false);
      if (decision.decided) expect([...results]).toHaveLength(1);
      else expect(decision.ask.length).toBeGreaterThan(0);
      expect([...decision.possible].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(decision.possible);
    },
  );

  const fieldOf: { readonly [path: string]: keyof Partly } = {
    liability: "liability",
    hotelShare: "share",
    "repair.possible": "possible",
    "repair.cost": "cost",
    "article.price": "price",
    "article.boughtOn": "age",
    "article.usefulLifeMonths": "life",
  };

  test.prop([partly, partly], { numRuns: 1500 })(
    "once all that is asked for is known, it is decided; what isn't asked for is no matter",
    (given, other) => {
      const open = assess(inputOf(given));
      if (open.decided) return;
      const asked = new Set(open.ask.map((path) => fieldOf[path]));
      const answers = Object.fromEntries(
        Object.entries(parts).map(([name, [first]]) => {
          const key = name as keyof Partly;
          // A share can only be told once the liability is known to be shared.
          if (key === "share" && asked.has("liability")) return [key, other[key] ?? 30];
          return [key, given[key] ?? (asked.has(key) ? (other[key] ?? first) : undefined)];
        }),
      ) as unknown as Partly;
      const decision = assess(inputOf(answers));
      expect(decision.ask).toEqual([]);
      expect(decision.decided).toBe(true);
    },
  );

  it("every combination of what is known of lost cash comes out as the oracle says", () => {
    const maybe = [undefined, false, true];
    const named = configure(policy, { parameters: { lostCashApprover: "company" } });
    for (const deposited of maybe) {
      for (const staffFault of maybe) {
        for (const securityFailed of maybe) {
          for (const liability of [undefined, "hotel", "guest", "third-party", "undetermined"] as const) {
            for (const approvedBy of [undefined, "company"]) {
              const custody = [deposited, staffFault, securityFailed];
              const mayAnswer = liability !== "guest" && liability !== "third-party";
              const mayNot = liability === undefined || !mayAnswer;
              const refers = custody.includes(true);
              const open = custody.includes(undefined) && !refers;
              const possible = [
                ...(mayNot || (approvedBy === undefined && (open || !refers)) ? ["none"] : []),
                ...(mayAnswer && approvedBy === undefined && (open || refers) ? ["refer"] : []),
                ...(mayAnswer && approvedBy !== undefined ? ["in-kind"] : []),
              ];
              const input = { ...lost, liability, deposited, staffFault, securityFailed, approvedBy };
              expect({ input, possible: assess(input, named).possible }).toEqual({ input, possible });
            }
          }
        }
      }
    }
  });
});

describe("laws of compensation", () => {
  const sum = fc.integer({ min: 0, max: 500_000 });
  const whole = fc.record({
    liability: fc.constantFrom<Liability>("guest", "third-party", "undetermined", "shared", "hotel"),
    share: fc.integer({ min: 0, max: 100 }),
    possible: fc.boolean(),
    cost: sum,
    price: sum,
    rest: fc.integer({ min: 0, max: 100 }),
    boughtOn: fc.constantFrom("2026-11-22", "2026-02-28", "2024-02-29", "2020-01-31", "1999-12-31"),
    life: fc.integer({ min: 1, max: 1200 }),
  });
  type WholeClaim = typeof whole extends fc.Arbitrary<infer Value> ? Value : never;
  const claimOf = ({ liability, share, possible, cost, price, rest, boughtOn, life }: WholeClaim): DamageClaim =>
    damageClaim({
      kind: "article",
      happenedOn: "2026-11-22",
      liability,
      hotelShare: liability === "shared" ? `${share}%` : undefined,
      article: {
        price: yuan(price),
        residual: yuan(Math.floor((price * rest) / 100)),
        boughtOn,
        usefulLifeMonths: life,
      },
      repair: { possible, cost: yuan(cost) },
    });
  const rank = (claim: DamageClaim): number => order.indexOf(assessCompensation(claim, { policy }).remedy ?? "");

  test.prop([whole])("the depreciated value never leaves the residual and the price", (facts) => {
    const { depreciatedValue } = assessCompensation(claimOf(facts), { policy });
    const fen = Number(depreciatedValue?.amount.replace(".", ""));
    expect(fen).toBeGreaterThanOrEqual(Math.floor((facts.price * facts.rest) / 100));
    expect(fen).toBeLessThanOrEqual(facts.price);
  });

  test.prop([whole, sum])("a cheaper repair never gives a worse remedy", (facts, cost) => {
    const cheaper = claimOf({ ...facts, cost: Math.min(cost, facts.cost) });
    expect(rank(cheaper)).toBeGreaterThanOrEqual(rank(claimOf(facts)));
  });

  test.prop([whole, sum])("a dearer article never gives a worse remedy", (facts, price) => {
    const dearer = claimOf({ ...facts, price: Math.max(price, facts.price) });
    expect(rank(dearer)).toBeGreaterThanOrEqual(rank(claimOf(facts)));
  });

  test.prop([whole])("a repair that is possible never gives a worse remedy than one that isn't", (facts) => {
    const [can, cannot] = [true, false].map((possible) => rank(claimOf({ ...facts, possible })));
    expect(can).toBeGreaterThanOrEqual(cannot ?? 0);
  });

  test.prop([whole])("the more the hotel answers for, the better the remedy", (facts) => {
    const ranks = (["guest", "undetermined", "hotel"] as const).map((liability) =>
      rank(claimOf({ ...facts, liability })),
    );
    expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
  });

  test.prop([whole, fc.integer({ min: 0, max: 100 })])(
    "a greater share never gives a worse remedy or a smaller worth",
    (facts, other) => {
      const shared = { ...facts, liability: "shared" as const };
      const [less, more] = [Math.min(facts.share, other), Math.max(facts.share, other)].map((share) => {
        const { remedy, worth } = assessCompensation(claimOf({ ...shared, share }), { policy });
        return { rank: order.indexOf(remedy ?? ""), worth: Number(worth?.amount ?? 0) };
      });
      expect(more?.rank).toBeGreaterThanOrEqual(less?.rank ?? 0);
      expect(more?.worth).toBeGreaterThanOrEqual(less?.worth ?? 0);
    },
  );

  const settings = fc.record({
    cash: fc.constantFrom("not-offered" as const, "last-resort" as const),
    depreciation: fc.constantFrom(
      { method: "straight-line-by-months" } as const,
      { method: "straight-line-by-days" } as const,
      { method: "daily-rate", rate: "0.5%" } as const,
    ),
  });
  const parameters = fc.record(
    {
      repairUpTo: fc.constantFrom("0", "0.5", "1", "3"),
      lostCashApprover: fc.constantFrom("company", "superior"),
      planFrom: fc.constantFrom(yuan(0), yuan(5000)),
    },
    { requiredKeys: [] },
  );
  const cashClaim = fc
    .record({
      liability: fc.constantFrom("hotel" as const, "guest" as const, "undetermined" as const),
      deposited: fc.option(fc.boolean(), { nil: undefined }),
      staffFault: fc.option(fc.boolean(), { nil: undefined }),
      securityFailed: fc.option(fc.boolean(), { nil: undefined }),
      approvedBy: fc.option(fc.constantFrom("company", "superior"), { nil: undefined }),
    })
    .map((facts) => damageClaim({ ...lost, ...facts }));

  test.prop([fc.oneof(whole.map(claimOf), cashClaim), settings, parameters])(
    "no remedy is cash, and cash is at most a last resort that the policy allows by name",
    (claim, setting, figures) => {
      const under = configure(policy, { settings: setting, parameters: figures });
      const decision = assessCompensation(claim, { policy: under });
      expect(order).toContain(decision.remedy ?? "none");
      expect(decision.possible.filter((remedy) => !order.includes(remedy))).toEqual([]);
      if (setting.cash === "not-offered") expect(decision.cash).toBe("not-offered");
      if (decision.cash === "last-resort") expect(decision.remedy).toBe("in-kind");
    },
  );

  test.prop([cashClaim])("lost cash better kept is never made good worse", (claim) => {
    for (const fact of ["deposited", "staffFault", "securityFailed"]) {
      const [no, yes] = [false, true].map((value) =>
        rank(damageClaim(JSON.parse(JSON.stringify({ ...claim, [fact]: value })))),
      );
      if (no !== -1 && yes !== -1) expect(yes).toBeGreaterThanOrEqual(no ?? 0);
    }
  });

  const json = fc.jsonValue({ maxDepth: 3 });
  const almost = fc.record(
    {
      kind: fc.constantFrom("article", "cash", "overcharge", "injury"),
      happenedOn: fc.constantFrom("2026-11-22", "0001-01-01"),
      amount: fc.oneof(fc.constant(yuan(1)), json),
      liability: fc.oneof(fc.constantFrom("hotel", "shared"), json),
      hotelShare: fc.oneof(fc.constantFrom("0%", "100%"), json),
      article: fc.record(
        {
          price: fc.oneof(fc.constantFrom(yuan(1), { amount: "90071992547409.91", currency: "CNY" }), json),
          boughtOn: fc.oneof(fc.constantFrom("0001-01-01", "2026-11-22"), json),
          usefulLifeMonths: fc.oneof(fc.integer({ min: 1, max: 1200 }), json),
          residual: fc.oneof(fc.constant({ amount: "0", currency: "CNY" }), json),
        },
        { requiredKeys: [] },
      ),
      repair: fc.oneof(
        fc.constantFrom({ cost: yuan(1) }, { possible: true, cost: { amount: "1", currency: "JPY" } }),
        json,
      ),
    },
    { requiredKeys: ["kind", "happenedOn"] },
  );
  test.prop([fc.oneof(json, almost)])(
    "any JSON is refused at the door or assessed, without a number that is none",
    (input) => {
      const result = damageClaimSchema["~standard"].validate(input);
      if ("value" in result) {
        const decision = assessCompensation(result.value, { policy });
        expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
        expect(JSON.stringify(decision)).not.toMatch(/NaN|Infinity|:null/);
      }
    },
  );
});

it("types: only a claim under a compensation policy, and only its clauses", () => {
  const claim = damageClaim({ ...damaged, article: suit });
  const complaint = guestComplaint({ receivedAt: "2026-09-24T16:00:00+08:00" });
  // @ts-expect-error A complaint is no claim.
  const wrong = () => assessCompensation(complaint, { policy });
  expect(wrong).toBeTypeOf("function");
  // @ts-expect-error A complaint policy is none for claims.
  expect(() => assessCompensation(claim, { policy: hotelComplaints })).toThrow();
  // @ts-expect-error A spread is unchecked again.
  assessCompensation({ ...claim }, { policy });
  // @ts-expect-error Of this kind there is no parameter.
  expect(() => configure(policy, { parameters: { cashApprover: "company" } })).toThrow(/cashApprover/);
  // @ts-expect-error A ratio is a decimal string.
  expect(() => configure(policy, { parameters: { repairUpTo: 1 } })).toThrow(/repairUpTo/);
  const decision = assessCompensation(claim, { policy });
  expectTypeOf(decision.because[0]?.clause).toEqualTypeOf<CompensationClause | undefined>();
  // @ts-expect-error Cash is no remedy.
  expect(decision.remedy === "cash").toBe(false);
});
