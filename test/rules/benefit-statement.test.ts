import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BenefitInput, benefit } from "../../src/models/benefit.js";
import { isRedressError } from "../../src/models/errors.js";
import { type Money, moneyFromMinorUnits, toMinorUnits } from "../../src/models/money.js";
import type { ProposalPolicy } from "../../src/models/proposal-policy.js";
import { type ProposalClause, customerProposals as policy } from "../../src/policies/customer-proposals.js";
import { benefitStatement } from "../../src/rules/benefit-statement.js";
import { shareBenefit } from "../../src/rules/share-benefit.js";

const setOff: ProposalPolicy<ProposalClause> = { ...policy, settings: { ...policy.settings, losses: "set-off" } };
const implementedOn = "2026-03-01";

function cny(units: number) {
  return moneyFromMinorUnits(units, "CNY");
}

/** A call with anything, as a program without types makes it. */
function anyStatement(benefits: unknown) {
  return Reflect.apply(benefitStatement, undefined, [benefits, { policy }]) as ReturnType<typeof benefitStatement>;
}

const month = (number: number, units: number, more: Partial<BenefitInput> = {}): BenefitInput => ({
  implementedOn,
  amount: cny(units),
  accrued: { on: `2026-${String(number).padStart(2, "0")}-15` },
  ...more,
});

describe("benefitStatement()", () => {
  it("lists each entry with its parts and the totals so far", () => {
    const benefits = [month(3, 10001), month(4, 10001), month(5, 3, { accrued: { on: "2027-03-01" } })];
    const { entries, totals, sharedThrough, ask, beyondGains, losses } = benefitStatement(benefits, { policy });
    expect(entries.map(({ status, place }) => [status, place])).toEqual([
      ["shared", 0],
      ["shared", 1],
      ["shared", 2],
    ]);
    const running = entries.map((entry) => ("running" in entry ? entry.running : undefined));
    expect(running.map((one) => [one?.amount, one?.customer, one?.company])).toEqual([
      [cny(10001), cny(6001), cny(4000)],
      // Each entry is shared on its own: 120.012 would be 120.01.
      [cny(20002), cny(12002), cny(8000)],
      [cny(20005), cny(12002), cny(8003)],
    ]);
    expect(running[2]).toEqual(totals);
    expect([sharedThrough, ask, beyondGains, losses]).toEqual(["2027-02-28", [], false, "not-shared"]);
  });

  it("decides each entry as shareBenefit does", () => {
    const input = month(3, 777, { proposers: [{ id: "p1", weight: 1 }] });
    const [entry] = benefitStatement([input], { policy }).entries;
    expect(entry).toMatchObject({ decision: shareBenefit(benefit(input), { policy }) });
  });

  it("gives each proposer the sum of the parts, and says what is nobody's yet", () => {
    const p = (id: string, weight = 1) => ({ id, weight });
    const { totals } = benefitStatement(
      [
        month(3, 1000, { proposers: [p("b"), p("a", 2)] }),
        month(4, 500),
        month(5, 1000, { proposers: [p("a"), p("c")] }),
      ],
      { policy },
    );
    expect(totals?.proposers).toEqual([
      { id: "b", amount: cny(200) },
      { id: "a", amount: cny(700) },
      { id: "c", amount: cny(300) },
    ]);
    expect([totals?.customer, totals?.unsplit]).toEqual([cny(1500), cny(300)]);
  });

  it("keeps losses and what has no days apart from the parts", () => {
    const { accrued, ...undated } = month(4, 70);
    expect(accrued).toBeDefined();
    const { entries, totals, ask } = benefitStatement([month(3, 100), month(4, -30), undated], { policy });
    expect(entries.map(({ status }) => status)).toEqual(["shared", "not-shared", "undecided"]);
    expect(totals).toEqual({
      amount: cny(140),
      customer: cny(60),
      company: cny(40),
      notShared: cny(-30),
      undecided: cny(70),
      proposers: [],
      unsplit: cny(60),
    });
    expect(ask).toEqual(["2.accrued"]);
  });

  it("sets losses off against gains where the policy says so", () => {
    const { totals, beyondGains, losses } = benefitStatement([month(3, 100), month(4, -30)], { policy: setOff });
    expect([totals?.customer, totals?.company, totals?.notShared]).toEqual([cny(42), cny(28), cny(0)]);
    expect([beyondGains, losses]).toEqual([false, "set-off"]);
  });

  it.each([
    [[-1], true],
    [[100, -100], false],
    [[100, -101], true],
    [[100, -99], false],
  ])("says of %j whether more was lost than gained: %s", (units, beyond) => {
    const benefits = units.map((sum) => month(3, sum));
    expect(benefitStatement(benefits, { policy: setOff }).beyondGains).toBe(beyond);
    expect(benefitStatement(benefits, { policy }).beyondGains).toBe(false);
  });

  it("names the latest of several last days of sharing", () => {
    const starts = ["2026-03-01", "2026-06-01", "2026-01-01"];
    const benefits = starts.map((start) => ({ implementedOn: start, amount: cny(1), accrued: { on: "2026-07-01" } }));
    expect(benefitStatement(benefits, { policy }).sharedThrough).toBe("2027-05-31");
  });

  it("reports a bad entry with its problems and goes on with the others", () => {
    const { entries, totals } = anyStatement([
      month(3, 100),
      { implementedOn, amount: { amount: 12, currency: "CNY" }, accrued: { on: "2026-02-28" } },
      null,
      { ...month(4, 1), implementedOn: "9999-02-01", accrued: { on: "9999-03-01" } },
      month(5, 50),
    ]);
    expect(entries.map(({ status }) => status)).toEqual(["shared", "refused", "refused", "refused", "shared"]);
    const problems = entries.flatMap((entry) => ("problems" in entry ? [entry.problems.map(({ path }) => path)] : []));
    expect(problems).toEqual([["amount.amount", "accrued.on"], [""], [""]]);
    expect(totals?.amount).toEqual(cny(150));
  });

  it("has no totals where there is no benefit", () => {
    expect(benefitStatement([], { policy })).toEqual({
      entries: [],
      losses: "not-shared",
      beyondGains: false,
      ask: [],
      policy: { id: "customer-proposals", version: "1.0.0" },
    });
    expect(anyStatement([1]).totals).toBeUndefined();
  });

  it("refuses several currencies and names each entry in another one than the first", () => {
    const sum = (currency: string) => ({ implementedOn, amount: moneyFromMinorUnits(1, currency) });
    const benefits = [sum("CNY"), sum("JPY"), sum("CNY"), sum("KWD")];
    expect(() => benefitStatement(benefits, { policy })).toThrow(
      'statement: benefits.1.amount.currency must be "CNY" like that of benefits.0: got "JPY"; ' +
        'benefits.3.amount.currency must be "CNY" like that of benefits.0: got "KWD"',
    );
  });

  it("refuses a total that is beyond the exact whole numbers", () => {
    const benefits = [month(3, Number.MAX_SAFE_INTEGER), month(4, 1)];
    expect(() => benefitStatement(benefits, { policy })).toThrow(/within 2\^53 - 1/);
  });

  it("takes anything that can be walked through, and nothing else", () => {
    expect(benefitStatement(new Set([month(3, 5), month(4, 5)]), { policy }).totals?.customer).toEqual(cny(6));
    for (const nothing of [null, undefined, 5, {}, "a"]) {
      expect(() => anyStatement(nothing)).toThrow(/statement: benefits must be a list of benefits/);
    }
  });

  it("answers any JSON, or refuses it in the library's own words", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          const { entries } = anyStatement(value);
          expect(entries.every(({ status }) => status === "refused")).toBe(true);
        } catch (error) {
          expect(isRedressError(error)).toBe(true);
        }
      }),
    );
  });
});

const anyEntry = fc
  .record({
    units: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    from: fc.integer({ min: 1, max: 28 }),
    year: fc.constantFrom(2026, 2027),
    known: fc.boolean(),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
  })
  .map(({ units, from, year, known, weights }) => ({
    implementedOn,
    amount: cny(units),
    ...(known && { accrued: { from: `${year}-03-${String(from).padStart(2, "0")}`, through: `${year + 1}-03-28` } }),
    proposers: weights.map((weight, place) => ({ id: `p${place}`, weight })),
  }));

describe("benefitStatement() by law", () => {
  it("adds up to the unit, in each line and in the end", () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(policy, setOff),
        (given, under) => {
          const { entries, totals } = benefitStatement(given, { policy: under });
          const sumOf = (sums: readonly (Money | undefined)[]) =>
            sums.reduce((all, sum) => all + (sum === undefined ? 0 : toMinorUnits(sum)), 0);
          entries.forEach((entry, place) => {
            if (!("running" in entry)) throw new Error("every entry is a benefit");
            const { amount, customer, company, notShared, undecided, proposers, unsplit } = entry.running;
            expect(toMinorUnits(amount)).toBe(sumOf(given.slice(0, place + 1).map((one) => one.amount)));
            expect(sumOf([customer, company, notShared, undecided])).toBe(toMinorUnits(amount));
            expect(sumOf([...proposers.map((part) => part.amount), unsplit])).toBe(toMinorUnits(customer));
          });
          expect(entries.at(-1)).toMatchObject({ running: totals });
        },
      ),
    );
  });

  it("comes to the same totals in whichever order the entries are", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 8 }), (given) => {
        const byId = (statement: ReturnType<typeof benefitStatement>) => ({
          ...statement.totals,
          proposers: [...(statement.totals?.proposers ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
        });
        const there = benefitStatement(given, { policy: setOff });
        const back = benefitStatement([...given].reverse(), { policy: setOff });
        expect(byId(there)).toEqual(byId(back));
      }),
    );
  });

  it("is plain data", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 4 }), (given) => {
        const statement = benefitStatement(given, { policy });
        expect(JSON.parse(JSON.stringify(statement))).toEqual(statement);
      }),
    );
  });
});
