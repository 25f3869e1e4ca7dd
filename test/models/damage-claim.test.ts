import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import {
  type DamageClaim,
  type DamageClaimInput,
  damageClaim,
  damageClaimSchema,
} from "../../src/models/damage-claim.js";

const yuan = (amount: string) => ({ amount, currency: "CNY" });
const article = { kind: "article", happenedOn: "2026-11-22", article: {} } as const;
const suit = { price: yuan("1200.00"), boughtOn: "2024-11-22", usefulLifeMonths: 60 };
const cash = { kind: "cash", happenedOn: "2026-11-22", amount: yuan("200.00") } as const;

/** What a constructor says of an input that need not fit its type. */
function refusal(input: object): string {
  try {
    Reflect.apply(damageClaim, undefined, [input]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

describe("damageClaim()", () => {
  it.each<[string, DamageClaimInput]>([
    ["an article of which nothing is known", article],
    ["a bought article", { ...article, article: suit, repair: { possible: true, cost: yuan("300.00") } }],
    ["a repair of an article of which nothing is known", { ...article, repair: { cost: yuan("300.00") } }],
    ["the shortest useful life", { ...article, article: { usefulLifeMonths: 1 } }],
    ["the longest useful life", { ...article, article: { usefulLifeMonths: 1200 } }],
    ["a repair whose cost isn't known", { ...article, article: suit, repair: { possible: true } }],
    ["an article bought on the day of the damage", { ...article, article: { ...suit, boughtOn: "2026-11-22" } }],
    ["a residual that is the price", { ...article, article: { ...suit, residual: yuan("1200.00") } }],
    ["an assessed article", { ...article, article: { assessedValue: yuan("500.00") }, repair: { cost: yuan("1.00") } }],
    ["a shared liability", { ...article, liability: "shared", hotelShare: "33.3%" }],
    ["a shared liability whose share isn't known", { ...article, liability: "shared" }],
    ["lost cash", { ...cash, deposited: false, staffFault: false, securityFailed: true }],
    ["approved cash", { ...cash, liability: "hotel", decidedBy: "duty-manager", approvedBy: "general-manager" }],
    ["money wrongly collected", { kind: "overcharge", happenedOn: "2026-11-22", amount: yuan("0.00") }],
    ["an injury", { kind: "injury", happenedOn: "2028-02-29", liability: "undetermined" }],
  ])("takes %s as it is, frozen, and again after JSON", (_, input) => {
    const claim = damageClaim(input);
    expect(claim).toEqual(input);
    expect(Object.isFrozen(claim)).toBe(true);
    expect(damageClaim(JSON.parse(JSON.stringify(claim)))).toEqual(claim);
  });

  it("makes every sum canonical and freezes all the way down", () => {
    const claim = damageClaim({
      ...article,
      article: { price: yuan("1200"), residual: yuan("60.5") },
      repair: { cost: yuan("300") },
    });
    expect(claim).toMatchObject({
      article: { price: yuan("1200.00"), residual: yuan("60.50") },
      repair: { cost: yuan("300.00") },
    });
    expect(claim.kind === "article" && Object.isFrozen(claim.article.price)).toBe(true);
  });

  it("leaves out what is undefined, and keeps nothing that the caller holds", () => {
    const thing = { ...suit };
    const claim = damageClaim({ ...article, liability: undefined, article: thing });
    thing.usefulLifeMonths = 1;
    expect(claim).toEqual({ ...article, article: suit });
  });

  it.each<[object, string]>([
    [{ ...article, happenedOn: "2026-02-29" }, 'happenedOn must be a day such as "2026-09-24": got "2026-02-29"'],
    [{ kind: "article", article: {} }, 'happenedOn must be a day such as "2026-09-24": got nothing'],
    [{ kind: "article", happenedOn: "2026-11-22" }, "article must be an object: got nothing"],
    [{ kind: "cash", happenedOn: "2026-11-22" }, "amount must be an object: got nothing"],
    [{ ...cash, kind: "loss" }, 'kind must be one of "article", "cash", "overcharge", "injury": got "loss"'],
    [{ happenedOn: "2026-11-22" }, 'kind must be one of "article", "cash", "overcharge", "injury": got nothing'],
    [
      { ...article, liability: "ours" },
      'liability must be one of "hotel", "shared", "guest", "third-party", "undetermined"',
    ],
    [
      { ...article, liability: "hotel", hotelShare: "50%" },
      'hotelShare must be left out unless the liability is "shared"',
    ],
    [{ ...article, hotelShare: "50%" }, 'hotelShare must be left out unless the liability is "shared": got "50%"'],
    [{ ...cash, hotelShare: "50%" }, 'hotelShare must be left out unless the liability is "shared": got "50%"'],
    [
      { ...article, liability: "shared", hotelShare: "101%" },
      'hotelShare must be a share from "0%" to "100%": got "101%"',
    ],
    [{ ...article, liability: "shared", hotelShare: 0.5 }, 'hotelShare must be a share from "0%" to "100%": got 0.5'],
    [{ ...article, decidedBy: "" }, 'decidedBy must be text: got ""'],
    [{ ...article, approvedBy: true }, "approvedBy must be text: got true"],
    [{ ...article, amount: yuan("1") }, "amount must be left out: there is no such field"],
    [{ ...cash, article: {} }, "article must be left out: there is no such field"],
    [{ ...cash, amount: yuan("-0.01") }, 'amount.amount must be zero or more: got "-0.01"'],
    [{ ...cash, deposited: "no" }, 'deposited must be true or false: got "no"'],
    [{ ...article, article: { price: "1200" } }, 'article.price must be an object: got "1200"'],
    [{ ...article, article: { price: yuan("-1") } }, 'article.price.amount must be zero or more: got "-1"'],
    [
      { ...article, article: { colour: "grey" } },
      'article.colour must be left out: there is no such field: got "grey"',
    ],
    [
      { ...article, article: { usefulLifeMonths: 0 } },
      "article.usefulLifeMonths must be an integer from 1 to 1200: got 0",
    ],
    [{ ...article, article: { usefulLifeMonths: 1201 } }, "article.usefulLifeMonths must be an integer from 1 to 1200"],
    [{ ...article, article: { usefulLifeMonths: 1.5 } }, "article.usefulLifeMonths must be an integer from 1 to 1200"],
    [
      { ...article, article: { ...suit, boughtOn: "2026-11-23" } },
      'happenedOn must be at or after article.boughtOn: got "2026-11-22"',
    ],
    [
      { ...article, article: { ...suit, residual: yuan("1200.01") } },
      'article.residual.amount must be at most the price: got "1200.01"',
    ],
    [
      { ...article, article: { ...suit, residual: { amount: "60", currency: "HKD" } } },
      'article.residual.currency must be "CNY" like the value of the article: got "HKD"',
    ],
    [
      { ...article, article: suit, repair: { cost: { amount: "60", currency: "HKD" } } },
      'repair.cost.currency must be "CNY" like the value of the article: got "HKD"',
    ],
    [
      { ...article, article: { assessedValue: yuan("1") }, repair: { cost: { amount: "60", currency: "HKD" } } },
      'repair.cost.currency must be "CNY" like the value of the article: got "HKD"',
    ],
    [
      { ...article, article: { assessedValue: yuan("1"), usefulLifeMonths: 60 } },
      "article.assessedValue must be left out where the value follows from price and age",
    ],
    [
      { ...article, article: { price: yuan("1.005"), boughtOn: "2026-13-01" }, repair: { possible: 1 } },
      'damageClaim: article.price.amount must be a string such as "12.50" with at most 2 decimals: got "1.005"; ' +
        'article.boughtOn must be a day such as "2026-09-24": got "2026-13-01"; ' +
        "repair.possible must be true or false: got 1",
    ],
  ])("refuses %j", (input, message) => {
    expect(refusal(input)).toContain(message);
  });

  it("tells the kinds apart by type", () => {
    // @ts-expect-error a bought article has no assessed value
    const both: DamageClaimInput = { ...article, article: { price: yuan("1"), assessedValue: yuan("1") } };
    // @ts-expect-error an injury has no amount
    const priced: DamageClaimInput = { kind: "injury", happenedOn: "2026-11-22", amount: yuan("1") };
    // @ts-expect-error what nobody checked is no claim
    const unchecked: DamageClaim = { kind: "injury", happenedOn: "2026-11-22" };
    expect([both, priced, unchecked].map((claim) => claim.kind)).toEqual(["article", "injury", "injury"]);
  });
});

describe("damageClaimSchema", () => {
  it("lists the problems with their paths and doesn't throw", () => {
    const { issues = [] } = damageClaimSchema["~standard"].validate({ ...cash, deposited: 1, staffFault: 2 });
    expect(issues.map(({ path }) => path)).toEqual([["deposited"], ["staffFault"]]);
    expect(damageClaimSchema["~standard"].validate(null).issues).toHaveLength(1);
  });

  it("can be written as JSON Schema", () => {
    const { zod } = damageClaimSchema;
    expect(zod instanceof z.ZodMiniType && z.toJSONSchema(zod, { io: "input" })).toMatchObject({
      oneOf: [{ type: "object" }, { type: "object" }, { type: "object" }, { type: "object" }],
    });
  });
});
