import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type MoneyFigure, money } from "../../src/models/money.js";
import { add } from "../../src/money/add.js";
import { allocate } from "../../src/money/allocate.js";
import { completedMonths } from "../../src/money/completed-months.js";
import { depreciate } from "../../src/money/depreciate.js";
import { shareOf } from "../../src/money/share-of.js";

/* What another implementation calculated for the coded cases. */

interface DamageCase {
  readonly id: string;
  readonly facts: {
    readonly happenedOn: string;
    readonly hotelShare?: string;
    readonly article?: { readonly price: MoneyFigure; readonly boughtOn: string; readonly usefulLifeMonths: number };
  };
  readonly expected: {
    readonly remedy?: string;
    readonly worth?: MoneyFigure;
    readonly ageMonths?: number;
    readonly depreciatedValue?: MoneyFigure;
  };
}

interface BenefitCase {
  readonly id: string;
  readonly facts: { readonly amount: MoneyFigure; readonly proposers?: readonly { readonly weight: number }[] };
  readonly expected: {
    readonly sharedDays?: number;
    readonly laterDays?: number;
    readonly customer?: MoneyFigure;
    readonly company?: MoneyFigure;
    readonly proposers?: readonly MoneyFigure[];
    readonly proposersIfTieToTheEarlier?: readonly MoneyFigure[];
  };
}

const file = new URL("../data/real-claims.json", import.meta.url);
const cases: { readonly damageClaims: readonly DamageCase[]; readonly benefits: readonly BenefitCase[] } = JSON.parse(
  readFileSync(file, "utf8"),
);
const sum = ({ amount, currency }: MoneyFigure) => money(amount, currency);

describe("the money of the real claims", () => {
  it("is depreciated to the values, and aged in the months, that were expected", () => {
    const wrong = [];
    let compared = 0;
    for (const { id, facts, expected } of cases.damageClaims) {
      const { article, happenedOn, hotelShare } = facts;
      if (article === undefined || expected.depreciatedValue === undefined) continue;
      const value = depreciate({ ...article, price: sum(article.price), on: happenedOn });
      const age = completedMonths(article.boughtOn, happenedOn);
      compared += 1;
      if (value.amount !== expected.depreciatedValue.amount) wrong.push({ id, value });
      if (expected.ageMonths !== undefined && age !== expected.ageMonths) wrong.push({ id, age });
      if (expected.remedy === "in-kind" && expected.worth !== undefined) {
        const worth = hotelShare === undefined ? value : shareOf(value, hotelShare, { rounding: "half-up" });
        if (worth.amount !== expected.worth.amount) wrong.push({ id, worth });
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(5);
  });

  it("is split in the three steps into the parts that were expected", () => {
    const wrong = [];
    let compared = 0;
    const rule = { remainder: "largest-ties-first" } as const;
    for (const { id, facts, expected } of cases.benefits) {
      const { sharedDays, laterDays, customer, company } = expected;
      if (sharedDays === undefined || laterDays === undefined) continue;
      const [inside, later] = allocate(sum(facts.amount), [sharedDays, laterDays], rule);
      const [theirs, ours] = allocate(inside, [60, 40], rule);
      compared += 1;
      if (theirs.amount !== customer?.amount) wrong.push({ id, theirs });
      if (add(ours, later).amount !== company?.amount) wrong.push({ id, ours, later });
      const proposers = expected.proposers ?? expected.proposersIfTieToTheEarlier;
      if (facts.proposers === undefined || proposers === undefined) continue;
      const parts = allocate(
        theirs,
        facts.proposers.map(({ weight }) => weight),
        rule,
      );
      if (parts.some(({ amount }, index) => amount !== proposers[index]?.amount)) wrong.push({ id, parts });
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(10);
  });
});
