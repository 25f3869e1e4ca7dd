import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Benefit, type BenefitInput, benefit } from "../../src/models/benefit.js";
import { moneyFromMinorUnits, toMinorUnits } from "../../src/models/money.js";
import type { ProposalPolicy } from "../../src/models/proposal-policy.js";
import { type ProposalClause, customerProposals as policy } from "../../src/policies/customer-proposals.js";
import { shareBenefit } from "../../src/rules/share-benefit.js";
import real from "../data/real-benefits.json" with { type: "json" };
import { dayAfter, splitByHand } from "./benefit-oracle.js";

const setOff: ProposalPolicy<ProposalClause> = { ...policy, settings: { ...policy.settings, losses: "set-off" } };

function cny(units: number) {
  return moneyFromMinorUnits(units, "CNY");
}

function share(input: BenefitInput, under: ProposalPolicy<ProposalClause> = policy) {
  return shareBenefit(benefit(input), { policy: under });
}

/** What a case of the real ones says, in the words of the decision. */
function saidOf({ facts, expected }: (typeof real)[number]) {
  const decision = share(facts as BenefitInput);
  const { decided, outcome, ask, because, proposers, customer, company, sharedPart, laterPart } = decision;
  const { sharedThrough, sharedDays, laterDays } = decision;
  const parts = proposers?.map(({ amount }) => amount);
  const all = {
    decided,
    ask,
    notShared: outcome === "not-shared",
    clauses: because.map(({ clause }) => clause),
    sharedThrough,
    sharedDays,
    laterDays,
    sharedPart,
    laterPart,
    customer,
    company,
    proposers: parts,
    proposersIfTieToTheEarlier: parts,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in expected));
}

/** What isn't an answer: a remark on the case. */
const remarks = ["tie", "oneStepWouldGive", "openTie", "proposersSorted"];

describe("shareBenefit() of the real cases", () => {
  it.each(real)("$id $summary", (one) => {
    const expected = Object.entries(one.expected).filter(([name]) => !remarks.includes(name));
    expect(expected.length).toBeGreaterThan(1);
    expect(saidOf(one)).toEqual(Object.fromEntries(expected));
  });

  it("are all there", () => {
    expect(real.length).toBe(15);
  });
});

describe("shareBenefit()", () => {
  it.each([
    // implemented, accrued on, last day of sharing, inside
    ["2026-03-01", "2026-03-01", "2027-02-28", true],
    ["2026-03-01", "2027-02-28", "2027-02-28", true],
    ["2026-03-01", "2027-03-01", "2027-02-28", false],
    ["2026-03-01", "2027-03-02", "2027-02-28", false],
    ["2027-03-01", "2028-02-29", "2028-02-29", true],
    ["2027-03-01", "2028-03-01", "2028-02-29", false],
    ["2024-02-29", "2024-02-29", "2025-02-28", true],
    ["2024-02-29", "2025-02-28", "2025-02-28", true],
    ["2024-02-29", "2025-03-01", "2025-02-28", false],
    ["2027-02-28", "2028-02-27", "2028-02-27", true],
    ["2027-02-28", "2028-02-28", "2028-02-27", false],
    ["2026-01-01", "2026-12-31", "2026-12-31", true],
    ["2026-01-01", "2027-01-01", "2026-12-31", false],
    ["2025-12-31", "2026-12-30", "2026-12-30", true],
    ["2025-12-31", "2026-12-31", "2026-12-30", false],
  ])("of a proposal of %s counts %s, the last day being %s: shared %s", (implementedOn, on, last, inside) => {
    const decision = share({ implementedOn, amount: cny(1000), accrued: { on } });
    expect(decision.sharedThrough).toBe(last);
    expect([decision.sharedDays, decision.laterDays]).toEqual(inside ? [1, 0] : [0, 1]);
    expect([decision.customer, decision.company]).toEqual(inside ? [cny(600), cny(400)] : [cny(0), cny(1000)]);
    expect(decision.because.map(({ clause }) => clause)).toEqual([inside ? "CPR-6.1" : "CPR-6.2"]);
  });

  it.each([
    ["2027-02-01", "2027-02-28", 28, 0],
    ["2027-02-01", "2027-03-01", 28, 1],
    ["2027-02-28", "2027-03-01", 1, 1],
    ["2027-03-01", "2027-03-31", 0, 31],
    ["2026-03-01", "2028-02-29", 365, 366],
  ])("counts the days from %s through %s: %i inside, %i after", (from, through, sharedDays, laterDays) => {
    const decision = share({ implementedOn: "2026-03-01", amount: cny(100), accrued: { from, through } });
    expect([decision.sharedDays, decision.laterDays]).toEqual([sharedDays, laterDays]);
  });

  it.each(["CNY", "JPY", "KWD"])("splits the smallest sums in %s, ties to the customer", (currency) => {
    const parts = [0, 1, 2, 3, 4, 7].map((units) => {
      const amount = moneyFromMinorUnits(units, currency);
      const { customer, company } = share({ implementedOn: "2026-03-01", amount, accrued: { on: "2026-03-01" } });
      return [customer, company].map((part) => (part === undefined ? part : toMinorUnits(part)));
    });
    expect(parts).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 2],
      [4, 3],
    ]);
  });

  it("gives an odd unit between two equal numbers of days to the days inside", () => {
    const { sharedPart, laterPart } = share({
      implementedOn: "2026-03-01",
      amount: cny(1),
      accrued: { from: "2027-02-28", through: "2027-03-01" },
    });
    expect([sharedPart, laterPart]).toEqual([cny(1), cny(0)]);
  });

  it("gives a tie among proposers to the first listed", () => {
    const { proposers } = share({
      implementedOn: "2026-03-01",
      amount: cny(3),
      accrued: { on: "2026-03-01" },
      proposers: ["z", "a", "m"].map((id) => ({ id, weight: 1 })),
    });
    expect(proposers).toEqual([
      { id: "z", amount: cny(1) },
      { id: "a", amount: cny(1) },
      { id: "m", amount: cny(0) },
    ]);
  });

  it("splits nothing among no proposers", () => {
    const accrued = { on: "2026-03-01" };
    expect(share({ implementedOn: "2026-03-01", amount: cny(3), accrued, proposers: [] }).proposers).toEqual([]);
  });

  it("splits the greatest sum exactly", () => {
    const amount = cny(Number.MAX_SAFE_INTEGER);
    const { customer, company } = share({ implementedOn: "2026-03-01", amount, accrued: { on: "2026-03-01" } });
    expect([customer?.amount, company?.amount]).toEqual(["54043195528445.95", "36028797018963.96"]);
  });

  it("explains what each clause gave, and what the others didn't", () => {
    const facts = ["implementedOn", "accrued"];
    const inside = { clause: "CPR-6.1", outcome: { customer: "60%", company: "40%" }, facts };
    const after = { clause: "CPR-6.2", outcome: { customer: "0%", company: "100%" }, facts };
    const implementedOn = "2026-03-01";
    const amount = cny(1);
    const both = share({ implementedOn, amount, accrued: { from: "2027-02-28", through: "2027-03-01" } });
    expect([both.because, both.notBecause]).toEqual([[inside, after], []]);
    const one = share({ implementedOn, amount, accrued: { on: "2026-03-01" } });
    expect([one.because, one.notBecause]).toEqual([[inside], [{ ...after, status: "failed" }]]);
    const other = share({ implementedOn, amount, accrued: { on: "2028-03-01" } });
    expect([other.because, other.notBecause]).toEqual([[after], [{ ...inside, status: "failed" }]]);
    expect(one.facts).toEqual({ implementedOn, amount, accrued: { on: "2026-03-01" } });
    expect(one.policy).toEqual({ id: "customer-proposals", version: "1.0.0" });
  });

  it("is undecided without the days of accrual, and says what is possible", () => {
    const decision = share({ implementedOn: "2026-03-01", amount: cny(50000) });
    expect(decision).toMatchObject({ decided: false, ask: ["accrued"], because: [] });
    expect(decision.possible).toEqual([
      { period: "shared", customer: cny(30000), company: cny(20000), clause: "CPR-6.1" },
      { period: "later", customer: cny(0), company: cny(50000), clause: "CPR-6.2" },
    ]);
    expect(decision.notBecause.map(({ clause, status }) => [clause, status])).toEqual([
      ["CPR-6.1", "unknown"],
      ["CPR-6.2", "unknown"],
    ]);
    expect(decision.sharedThrough).toBe("2027-02-28");
    expect(decision.customer).toBeUndefined();
  });

  it.each([[{ on: "2026-05-08" }], [undefined]])("doesn't share a loss accrued %j", (accrued) => {
    const decision = share({ implementedOn: "2026-03-01", amount: cny(-500), accrued });
    expect(decision).toMatchObject({ decided: true, outcome: "not-shared", ask: [], because: [] });
    expect(decision.notBecause.map(({ clause, facts, status }) => [clause, facts, status])).toEqual([
      ["CPR-6.1", ["amount"], "failed"],
      ["CPR-6.2", ["amount"], "failed"],
    ]);
    expect([decision.customer, decision.company, decision.proposers]).toEqual([undefined, undefined, undefined]);
  });

  it("shares what is zero, and no more than that", () => {
    const { outcome, customer, company } = share({
      implementedOn: "2026-03-01",
      amount: cny(0),
      accrued: { on: "2026-03-01" },
    });
    expect([outcome, customer, company]).toEqual(["shared", cny(0), cny(0)]);
  });

  it("splits a loss like a gain under a policy that sets losses off, and asks when it accrued", () => {
    const loss = { implementedOn: "2026-03-01", amount: cny(-3) };
    const { outcome, customer, company, because } = share({ ...loss, accrued: { on: "2026-05-08" } }, setOff);
    expect([outcome, customer, company]).toEqual(["shared", cny(-2), cny(-1)]);
    expect(because.map(({ clause }) => clause)).toEqual(["CPR-6.1"]);
    expect(share(loss, setOff).ask).toEqual(["accrued"]);
  });

  it("takes every figure from the policy", () => {
    const { sharing } = policy;
    const other: ProposalPolicy<ProposalClause> = {
      ...policy,
      sharing: {
        term: { amount: 6, unit: "month" },
        shares: {
          shared: { ...sharing.shares.shared, customer: "50%", company: "50%" },
          later: { ...sharing.shares.later, customer: "10%", company: "90%" },
        },
        remainder: { days: "largest-ties-last", shares: "largest-ties-last", proposers: "largest-ties-last" },
      },
    };
    const b = {
      implementedOn: "2026-03-01",
      amount: cny(203),
      accrued: { from: "2026-08-31", through: "2026-09-01" },
      proposers: [1, 2].map((id) => ({ id: `p${id}`, weight: 1 })),
    };
    expect(share(b, other)).toMatchObject({
      sharedThrough: "2026-08-31",
      sharedPart: cny(101),
      laterPart: cny(102),
      customer: cny(60),
      company: cny(143),
      proposers: [{ amount: cny(30) }, { amount: cny(30) }],
    });
    const { proposers } = share({ ...b, amount: cny(5), accrued: { on: "2026-03-01" } }, other);
    expect(share({ ...b, amount: cny(5), accrued: { on: "2026-03-01" } }, other).customer).toEqual(cny(2));
    expect(proposers?.map(({ amount }) => amount)).toEqual([cny(1), cny(1)]);
    const odd = share({ ...b, amount: cny(7), accrued: { on: "2026-03-01" } }, other);
    expect(odd.proposers?.map(({ amount }) => amount)).toEqual([cny(1), cny(2)]);
  });

  it.each([
    // One fen, which no step can split.
    ["days", { sharedPart: cny(0), laterPart: cny(1), customer: cny(0) }],
    ["shares", { sharedPart: cny(1), laterPart: cny(0), customer: cny(0) }],
    ["proposers", { sharedPart: cny(1), customer: cny(1), proposers: [{ amount: cny(0) }, { amount: cny(1) }] }],
  ] as const)("gives the remainder of the %s by a rule of their own", (step, expected) => {
    const remainder = { ...policy.sharing.remainder, [step]: "last" };
    const decision = share(
      {
        implementedOn: "2026-03-01",
        amount: cny(1),
        accrued: { from: "2027-02-28", through: "2027-03-01" },
        proposers: ["a", "b"].map((id) => ({ id, weight: 1 })),
      },
      { ...policy, sharing: { ...policy.sharing, remainder } },
    );
    expect(decision).toMatchObject(expected);
  });

  it.each([
    [{ amount: 30, unit: "day" }, "2026-03-30"],
    [{ amount: 2, unit: "week" }, "2026-03-14"],
    [{ amount: 1, unit: "month" }, "2026-03-31"],
    [{ amount: 2, unit: "year" }, "2028-02-29"],
  ] as const)("shares for %j from 2026-03-01 through %s, if the policy says so", (term, last) => {
    const other = { ...policy, sharing: { ...policy.sharing, term } };
    expect(share({ implementedOn: "2026-03-01", amount: cny(1) }, other).sharedThrough).toBe(last);
  });

  it("refuses a time of sharing that leaves the calendar", () => {
    expect(() => share({ implementedOn: "9999-02-01", amount: cny(1) })).toThrow(/years 0000 to 9999/);
  });

  it("takes a checked benefit alone, by type", () => {
    // @ts-expect-error what nobody checked is no benefit
    const unchecked: Benefit = { implementedOn: "2026-03-01", amount: cny(1) };
    expect(shareBenefit(unchecked, { policy }).decided).toBe(false);
  });
});

const anyDay = fc
  .integer({ min: Date.UTC(1999, 0, 1) / 86_400_000, max: Date.UTC(2051, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const leapDays = fc.constantFrom("2000-02-29", "2024-02-29", "2028-02-29", "2027-02-28", "2027-03-01");
const anyCase = fc.record({
  implementedOn: fc.oneof(anyDay, leapDays),
  delay: fc.integer({ min: 0, max: 500 }),
  length: fc.integer({ min: 0, max: 400 }),
  units: fc.oneof(
    fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
    fc.integer({ min: -30, max: 30 }),
  ),
  currency: fc.constantFrom("CNY", "JPY", "KWD"),
  weights: fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 1_000_000_007 })), {
    maxLength: 5,
  }),
});

function daysLater(day: string, count: number): string {
  let later = day;
  for (let left = count; left > 0; left -= 1) later = dayAfter(later);
  return later;
}

function inputOf({
  implementedOn,
  delay,
  length,
  units,
  currency,
  weights,
}: typeof anyCase extends fc.Arbitrary<infer Case> ? Case : never) {
  const from = daysLater(implementedOn, delay);
  return {
    implementedOn,
    amount: moneyFromMinorUnits(units, currency),
    accrued: { from, through: daysLater(from, length) },
    proposers: weights.map((weight, place) => ({ id: `p${place}`, weight })),
  };
}

describe("shareBenefit() by law", () => {
  it("splits as day-by-day and unit-by-unit counting does, gains and losses", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const input = inputOf(one);
        const decision = share(input, setOff);
        if (decision.outcome !== "shared") throw new Error("its days are known");
        const { sharedThrough, sharedDays, laterDays, sharedPart, laterPart, customer, company, proposers } = decision;
        const units = (sum: typeof sharedPart) => BigInt(toMinorUnits(sum));
        expect({
          sharedThrough,
          sharedDays,
          laterDays,
          sharedPart: units(sharedPart),
          laterPart: units(laterPart),
          customer: units(customer),
          company: units(company),
          proposers: proposers.map(({ amount }) => units(amount)),
        }).toEqual(
          splitByHand({
            implementedOn: input.implementedOn,
            units: BigInt(one.units),
            ...input.accrued,
            weights: one.weights.map(BigInt),
          }),
        );
      }),
    );
  });

  it("gives out what came in, no step further than a unit from its exact value", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const decision = share(inputOf(one), setOff);
        if (decision.outcome !== "shared") throw new Error("its days are known");
        const { sharedDays, laterDays } = decision;
        const [sum, inside, after, customer, company] = [
          moneyFromMinorUnits(one.units, one.currency),
          decision.sharedPart,
          decision.laterPart,
          decision.customer,
          decision.company,
        ].map((money) => BigInt(toMinorUnits(money))) as [bigint, bigint, bigint, bigint, bigint];
        expect(inside + after).toBe(sum);
        expect(customer + company).toBe(sum);
        const days = BigInt(sharedDays + laterDays);
        expect(size(inside * days - sum * BigInt(sharedDays))).toBeLessThan(days);
        expect(size(customer * 5n - inside * 3n)).toBeLessThan(5n);
        const all = one.weights.reduce((total, weight) => total + BigInt(weight), 0n);
        let given = 0n;
        decision.proposers.forEach(({ amount }, place) => {
          const part = BigInt(toMinorUnits(amount));
          given += part;
          expect(size(part * all - customer * BigInt(one.weights[place] ?? 0))).toBeLessThan(all);
        });
        if (one.weights.length > 0) expect(given).toBe(customer);
      }),
    );
  });

  it("gives the same totals in whichever order the proposers are listed, and each at most a unit more or less", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const input = inputOf(one);
        const [there, back] = [input.proposers, [...input.proposers].reverse()].map((proposers) =>
          share({ ...input, proposers }, setOff),
        );
        expect([there?.customer, there?.company]).toEqual([back?.customer, back?.company]);
        for (const { id, amount } of there?.proposers ?? []) {
          const other = back?.proposers?.find((part) => part.id === id)?.amount ?? amount;
          expect(Math.abs(toMinorUnits(amount) - toMinorUnits(other))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("is plain data: the benefit and the decision come back from JSON as they were", () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), (one, known) => {
        const { accrued, ...rest } = inputOf(one);
        const b = benefit(known ? { ...rest, accrued } : rest);
        const decision = shareBenefit(b, { policy });
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
        expect(shareBenefit(benefit(JSON.parse(JSON.stringify(b))), { policy })).toEqual(decision);
      }),
    );
  });
});

function size(number: bigint): bigint {
  return number < 0n ? -number : number;
}
