import { describe, expect, it } from "vitest";
import type { MoneyFigure } from "../../src/models/money.js";
import { order } from "../../src/models/order.js";
import type { OrderReviewFacts } from "../../src/models/order-policy.js";
import { productOrders as policy } from "../../src/policies/product-orders.js";
import { configure } from "../../src/rules/configure.js";
import { routeOrderReview } from "../../src/rules/route-order-review.js";
import { fulls, outlook, partials } from "../policies/completions.js";

const cny = (amount: string) => ({ amount, currency: "CNY" });

/** A written contract for an ordinary standard product. */
const plain = {
  form: "contract",
  spoken: false,
  product: "standard",
  largeQuantity: false,
  hardToDeliver: false,
  specialTechnicalRequirements: false,
} as const;

const both = configure(policy, { settings: { oneIsEnough: false } });
const route = (facts: object, under = policy) => routeOrderReview(order({ ...plain, ...facts }), { policy: under });
const clausesOf = (reasons: readonly { readonly clause: string }[]) => reasons.map(({ clause }) => clause);

describe("routeOrderReview()", () => {
  it.each([
    ["999999.99", "authorised-person", "sales-manager", "PRC-5.2.4.1b", 0],
    ["1000000.00", "authorised-person", "sales-manager", "PRC-5.2.4.1b", 0],
    ["1000000.01", "joint-sign-off", "deputy-general-manager-production", "PRC-5.2.4.2a", 1],
  ])("takes a standard contract of %s to %s by %s (%s)", (amount, tier, approver, clause, gaps) => {
    const decision = route({ amount: cny(amount) });
    expect(decision).toMatchObject({ decided: true, tier, approver, ask: [] });
    expect(decision.because).toEqual([{ clause, outcome: { tier, approver }, facts: ["product", "amount"] }]);
    expect(decision.gaps).toHaveLength(gaps);
  });

  it("moves with the limit that a company sets", () => {
    const ours = configure(policy, { parameters: { standardOrderLimit: cny("50000.00") } });
    expect(route({ amount: cny("50000.00") }, ours).approver).toBe("sales-manager");
    expect(route({ amount: cny("50000.01") }, ours).approver).toBe("deputy-general-manager-production");
    expect(route({ amount: cny("1.00") }, ours).policy.configured?.parameters).toEqual({
      standardOrderLimit: cny("50000.00"),
    });
  });

  it.each([
    [
      "a spoken standard order",
      { spoken: true, amount: cny("1.00") },
      "authorised-person",
      "sales-manager",
      "PRC-5.2.4.1a",
    ],
    [
      "a large quantity",
      { largeQuantity: true },
      "joint-sign-off",
      "deputy-general-manager-production",
      "PRC-5.2.4.2a",
    ],
    ["a difficulty", { hardToDeliver: true }, "joint-sign-off", "deputy-general-manager-production", "PRC-5.2.4.2a"],
    ["a non-standard product", { product: "non-standard" }, "joint-sign-off", "general-manager", "PRC-5.2.4.2b"],
    ["a customer's drawing", { product: "customer-drawing" }, "joint-sign-off", "general-manager", "PRC-5.2.4.2b"],
    ["a new design", { product: "new-design" }, "meeting", "general-manager", "PRC-5.2.4.3"],
    ["special requirements", { specialTechnicalRequirements: true }, "meeting", "general-manager", "PRC-5.2.4.3"],
  ])("takes %s where its clause says", (_, facts, tier, approver, clause) => {
    const decision = route(facts);
    expect(decision).toMatchObject({ decided: true, tier, approver, gaps: [] });
    expect(clausesOf(decision.because)).toContain(clause);
  });

  it("needs a large quantity and a difficulty together where the company reads it so", () => {
    const amount = cny("10.00");
    expect(route({ amount, largeQuantity: true }, both).tier).toBe("authorised-person");
    expect(route({ amount, hardToDeliver: true }, both).tier).toBe("authorised-person");
    const decision = route({ amount, largeQuantity: true, hardToDeliver: true }, both);
    expect([decision.tier, ...clausesOf(decision.because)]).toEqual(["joint-sign-off", "PRC-5.2.4.2a"]);
    expect(decision.facts.oneIsEnough).toBe(false);
  });
});

describe("the overlaps of routeOrderReview()", () => {
  it("name the clause on spoken orders where size lifts one into a higher tier", () => {
    const { tier, overlaps, notBecause } = route({ spoken: true, largeQuantity: true });
    expect(tier).toBe("joint-sign-off");
    expect(overlaps).toEqual([{ tier: "authorised-person", approver: "sales-manager", clause: "PRC-5.2.4.1a" }]);
    expect(notBecause[0]).toMatchObject({ clause: "PRC-5.2.4.1a", status: "outranked" });
  });

  it("name overlap and gap of a spoken order above the limit", () => {
    const { tier, overlaps, gaps } = route({ spoken: true, amount: cny("1000000.01") });
    expect(tier).toBe("joint-sign-off");
    expect(clausesOf(overlaps)).toEqual(["PRC-5.2.4.1a"]);
    expect(gaps).toEqual([{ gap: "standard-above-limit", treatedAs: "large", clause: "PRC-5.2.4.2a", certain: true }]);
  });

  it("name each clause of a lower tier once", () => {
    const { overlaps } = route({
      spoken: true,
      specialTechnicalRequirements: true,
      hardToDeliver: true,
      amount: cny("2000000.00"),
    });
    expect([...clausesOf(overlaps)].sort()).toEqual(["PRC-5.2.4.1a", "PRC-5.2.4.2a"]);
  });

  it("are none where two clauses lead to the same, nor where the spoken clause doesn't fit", () => {
    const spoken = route({ spoken: true, amount: cny("1000000.00") });
    expect(clausesOf(spoken.because)).toEqual(["PRC-5.2.4.1a", "PRC-5.2.4.1b"]);
    expect(spoken.overlaps).toEqual([]);
    expect(route({ spoken: true, product: "non-standard" }).overlaps).toEqual([]);
  });
});

describe("the gaps of routeOrderReview()", () => {
  it("are uncertain while a fact left out may bring the order under the clause itself", () => {
    const { decided, gaps } = routeOrderReview(
      order({ form: "order", product: "standard", amount: cny("1000000.01"), specialTechnicalRequirements: false }),
      { policy },
    );
    expect([decided, gaps.map(({ certain }) => certain)]).toEqual([true, [false]]);
  });

  it.each<[object, boolean[]]>([
    [{ largeQuantity: false, hardToDeliver: false, spoken: false }, [false]],
    [{ largeQuantity: false, hardToDeliver: false, specialTechnicalRequirements: false }, [true]],
    [{ largeQuantity: true }, []],
  ])("are named while the tier is open, and with %j say %j of being certain", (facts, expected) => {
    const noun = order({ form: "order", product: "standard", amount: cny("2000000.00"), ...facts });
    expect(routeOrderReview(noun, { policy }).gaps).toEqual(
      expected.map((certain) => ({ gap: "standard-above-limit", treatedAs: "large", clause: "PRC-5.2.4.2a", certain })),
    );
  });

  it("are none where size, difficulty, requirements or product take it there anyway", () => {
    const amount = cny("1000000.01");
    for (const facts of [{ largeQuantity: true }, { hardToDeliver: true }, { specialTechnicalRequirements: true }]) {
      expect(route({ amount, ...facts }).gaps).toEqual([]);
    }
    expect(route({ amount, product: "non-standard" }).gaps).toEqual([]);
  });

  it("stay where one of the two that must come together is missing", () => {
    const amount = cny("1000000.01");
    expect(route({ amount, largeQuantity: true }, both).gaps).toHaveLength(1);
    expect(route({ amount, hardToDeliver: true }, both).gaps).toHaveLength(1);
    expect(route({ amount, largeQuantity: true, hardToDeliver: true }, both).gaps).toEqual([]);
  });
});

describe("routeOrderReview() of what isn't known", () => {
  it("asks, lists what is possible and leaves out what is open", () => {
    const decision = routeOrderReview(order({ form: "order" }), { policy });
    expect(decision.decided).toBe(false);
    expect(decision.ask[0]).toBe("product");
    // Whether it was spoken changes no tier.
    expect([...decision.ask].sort()).toEqual([
      "amount",
      "hardToDeliver",
      "largeQuantity",
      "product",
      "specialTechnicalRequirements",
    ]);
    expect(decision.possible.map(({ tier, approver }) => `${tier} ${approver}`)).toEqual([
      "authorised-person sales-manager",
      "joint-sign-off deputy-general-manager-production",
      "joint-sign-off general-manager",
      "meeting general-manager",
    ]);
    expect(decision).not.toHaveProperty("tier");
    expect(decision).not.toHaveProperty("approver");
    expect(decision).not.toHaveProperty("organiser");
    expect(decision).not.toHaveProperty("outcome");
    expect([decision.overlaps, decision.because]).toEqual([[], []]);
    expect(decision.gaps.map(({ certain }) => certain)).toEqual([false]);
  });

  it("says who approves where all that is possible agrees on it", () => {
    const decision = routeOrderReview(order({ form: "order", product: "non-standard" }), { policy });
    expect(decision).toMatchObject({
      decided: false,
      approver: "general-manager",
      ask: ["specialTechnicalRequirements"],
    });
    expect(decision).not.toHaveProperty("tier");
  });

  it("holds no worth in another currency against the limit, and says so where it matters", () => {
    const amount = { amount: "5000.00", currency: "USD" };
    const decision = route({ amount });
    expect(decision).toMatchObject({ decided: false, ask: ["amount"] });
    expect(decision.unclear).toEqual([{ facts: ["amount"], why: "currency" }]);
    expect(route({ amount, largeQuantity: true })).toMatchObject({ decided: true, unclear: [] });
  });
});

describe("what comes with the answer of routeOrderReview()", () => {
  it.each([
    [{ form: "tender" }, "submit-tender", ["order-review"]],
    [{ form: "contract" }, "accept", ["order-review"]],
    [{ form: "order", change: false }, "accept", ["order-review"]],
    [{ form: "order", change: true }, "accept-change", ["order-change", "order-review"]],
    [{ form: "tender", change: true }, "accept-change", ["order-change", "order-review"]],
  ])("says of %j what the review comes before and what is gone through (PRC-5.2.1)", (facts, before, procedures) => {
    expect(route(facts).occasion).toEqual({ before, procedures, clause: "PRC-5.2.1" });
    for (const procedure of route(facts).occasion.procedures) expect(policy.procedures[procedure].id).toBe(procedure);
  });

  it("has sales organise the sign-off, proposes sales for the meeting, and nobody for one person alone", () => {
    expect(route({ hardToDeliver: true }).organiser).toEqual({ role: "sales", named: true, clause: "PRC-5.2.4.2a" });
    expect(route({ product: "new-design" }).organiser).toEqual({ role: "sales", named: false, clause: "PRC-5.2.4.3" });
    expect(route({ spoken: true })).not.toHaveProperty("organiser");
  });

  it("says who brings agreement, and the ways with terms that can't stay (PRC-5.2.4.4)", () => {
    expect(route({}).disagreement).toEqual({
      broughtToAgreementBy: "department-manager",
      unclearOrUnacceptable: ["talk", "amend", "decline"],
      clause: "PRC-5.2.4.4",
    });
  });

  it("holds the facts that were read and names its policy", () => {
    const { facts, policy: reference } = route({ id: "O-1", change: true, amount: cny("5") });
    const { form: _, ...read } = plain;
    expect(facts).toEqual({ ...read, amount: cny("5.00"), oneIsEnough: true });
    expect(reference).toEqual({ id: "product-orders", version: "1.0.0" });
  });

  it("takes a checked order alone, by type", () => {
    // @ts-expect-error what nobody checked is no order
    expect(routeOrderReview(plain, { policy }).decided).toBe(false);
  });
});

type Known = Omit<OrderReviewFacts, "amount"> & { readonly amount: "below" | "at" | "above" };
const figures: { readonly [Where in Known["amount"]]: MoneyFigure } = {
  below: cny("0.00"),
  at: cny("1000000.00"),
  above: cny("1000000.01"),
};
const truths = [true, false];
const domains: { readonly [Name in keyof Known]: readonly Known[Name][] } = {
  product: ["standard", "non-standard", "customer-drawing", "new-design"],
  specialTechnicalRequirements: truths,
  largeQuantity: truths,
  hardToDeliver: truths,
  amount: ["below", "at", "above"],
  spoken: truths,
  oneIsEnough: truths,
};

/** The rules told as a clerk would, without a table. */
function expectedOf(facts: Known): string {
  if (facts.product === "new-design" || facts.specialTechnicalRequirements) return "meeting general-manager";
  if (facts.product !== "standard") return "joint-sign-off general-manager";
  const needed = facts.oneIsEnough ? 1 : 2;
  const large = Number(facts.largeQuantity) + Number(facts.hardToDeliver) >= needed;
  if (large || facts.amount === "above") return "joint-sign-off deputy-general-manager-production";
  return "authorised-person sales-manager";
}

const verdictOf = (facts: Known) => ({ severity: expectedOf(facts), valid: true, clauses: [] });

describe("routeOrderReview() in every cell", () => {
  it("gives what the oracle gives, and what is possible over all completions", { timeout: 60_000 }, () => {
    const cells = partials(domains).filter(({ oneIsEnough }) => oneIsEnough !== undefined);
    expect(cells).toHaveLength(5 * 3 * 3 * 3 * 4 * 3 * 2);
    for (const [place, cell] of cells.entries()) {
      const { verdicts, matter } = outlook(cell, domains, verdictOf, []);
      const expected = [...new Set(verdicts.map(({ severity }) => severity))].sort();
      const { amount, oneIsEnough, ...facts } = cell;
      const noun = order({ form: "order", ...facts, ...(amount !== undefined && { amount: figures[amount] }) });
      const decision = routeOrderReview(noun, { policy: oneIsEnough === true ? policy : both });
      const found = decision.possible.map(({ tier, approver }) => `${tier} ${approver}`).sort();
      const told = decision.decided ? `${decision.tier} ${decision.approver}` : "open";
      const said = [found, decision.decided, told, [...decision.ask].sort()];
      const wanted = [
        expected,
        expected.length === 1,
        expected.length === 1 ? expected[0] : "open",
        [...matter].sort(),
      ];
      // Comparing texts first is what makes thousands of cells quick.
      if (JSON.stringify(said) !== JSON.stringify(wanted)) expect({ cell, said }).toEqual({ cell, said: wanted });
      if (place % 50 === 0) expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
    }
  });

  it("names the gap wherever it may apply, and as certain where every completion has it", { timeout: 60_000 }, () => {
    const hasGap = (facts: Known) => {
      const needed = facts.oneIsEnough ? 1 : 2;
      const large = Number(facts.largeQuantity) + Number(facts.hardToDeliver) >= needed;
      return facts.product === "standard" && facts.amount === "above" && !large && !facts.specialTechnicalRequirements;
    };
    const verdictOfGap = (facts: Known) => ({ severity: hasGap(facts) ? "gap" : "none", valid: true, clauses: [] });
    // Whether it was spoken plays no part.
    const cells = partials(domains).filter(({ oneIsEnough, spoken }) => oneIsEnough !== undefined && spoken === true);
    for (const cell of cells) {
      const { possible } = outlook(cell, domains, verdictOfGap, ["none", "gap"]);
      const { amount, oneIsEnough, ...facts } = cell;
      const noun = order({ form: "order", ...facts, ...(amount !== undefined && { amount: figures[amount] }) });
      const { gaps } = routeOrderReview(noun, { policy: oneIsEnough === true ? policy : both });
      const certain = gaps.map((gap) => gap.certain);
      const expected = possible.includes("gap") ? [possible.length === 1] : [];
      if (certain.join() !== expected.join()) expect({ cell, certain }).toEqual({ cell, certain: expected });
    }
    expect(cells.length).toBe(5 * 3 * 3 * 3 * 4 * 2);
  });

  it("names gap and overlaps as the oracle does where all is known", () => {
    for (const { amount, oneIsEnough, ...facts } of fulls(domains)) {
      const noun = order({ form: "order", ...facts, amount: figures[amount] });
      const { gaps, overlaps } = routeOrderReview(noun, { policy: oneIsEnough ? policy : both });
      const standard = facts.product === "standard";
      const large = standard && Number(facts.largeQuantity) + Number(facts.hardToDeliver) >= (oneIsEnough ? 1 : 2);
      const above = standard && amount === "above";
      const special = facts.specialTechnicalRequirements;
      const fits = [
        ...(standard && facts.spoken && (special || large || above) ? ["PRC-5.2.4.1a"] : []),
        ...(standard && amount !== "above" && (special || large) ? ["PRC-5.2.4.1b"] : []),
        ...((large || above) && special ? ["PRC-5.2.4.2a"] : []),
        ...(["non-standard", "customer-drawing"].includes(facts.product) && special ? ["PRC-5.2.4.2b"] : []),
      ];
      const said = [gaps.map(({ certain }) => certain), [...clausesOf(overlaps)].sort()];
      expect(said).toEqual([above && !large && !special ? [true] : [], fits]);
    }
  });
});
