import * as z from "zod/mini";
import type { Checked } from "./checked.js";
import type {
  ArticleClaimFacts,
  BoughtArticle,
  CashClaimFacts,
  DamageClaimFacts,
  DamageFacts,
  InjuryClaimFacts,
  OverchargeClaimFacts,
  RepairFacts,
} from "./damage-facts.js";
import { dayField, textField } from "./fields.js";
import { type Money, type MoneyFigure, money, toMinorUnits } from "./money.js";
import { nonNegativeMoneyField } from "./money-schema.js";
import { type InputOf, type NounSchema, noun } from "./noun.js";
import { shareField } from "./share-field.js";
import { isUsefulLife } from "./useful-life.js";

/** A checked claim for a thing. Made by {@link damageClaim}. */
export interface ArticleClaim extends ArticleClaimFacts<Money>, Checked<"damageClaim"> {}
/** A checked claim for lost money. Made by {@link damageClaim}. */
export interface CashClaim extends CashClaimFacts<Money>, Checked<"damageClaim"> {}
/** A checked claim for money that wasn't owed. Made by {@link damageClaim}. */
export interface OverchargeClaim extends OverchargeClaimFacts<Money>, Checked<"damageClaim"> {}
/** A checked claim for an injury. Made by {@link damageClaim}. */
export interface InjuryClaim extends InjuryClaimFacts, Checked<"damageClaim"> {}

/** A checked claim of a guest's. Made by {@link damageClaim}. */
export type DamageClaim = ArticleClaim | CashClaim | OverchargeClaim | InjuryClaim;

/** What {@link damageClaim} takes. */
export type DamageClaimInput = InputOf<DamageClaimFacts>;

const lifeWanted = "an integer from 1 to 1200";

const pair = /* @__PURE__ */ (() => {
  const damage = {
    id: z.exactOptional(textField),
    happenedOn: dayField,
    liability: z.exactOptional(z.enum(["hotel", "shared", "guest", "third-party", "undetermined"])),
    hotelShare: z.exactOptional(shareField),
    decidedBy: z.exactOptional(textField),
    approvedBy: z.exactOptional(textField),
  } satisfies Record<keyof DamageFacts, z.ZodMiniType>;
  const article = z.strictObject({
    category: z.exactOptional(textField),
    price: z.exactOptional(nonNegativeMoneyField),
    boughtOn: z.exactOptional(dayField),
    usefulLifeMonths: z.exactOptional(z.number(lifeWanted).check(z.refine(isUsefulLife, lifeWanted))),
    residual: z.exactOptional(nonNegativeMoneyField),
    assessedValue: z.exactOptional(nonNegativeMoneyField),
  } satisfies Record<keyof BoughtArticle, z.ZodMiniType>);
  const repair = z.strictObject({
    possible: z.exactOptional(z.boolean()),
    cost: z.exactOptional(nonNegativeMoneyField),
  } satisfies Record<keyof RepairFacts, z.ZodMiniType>);
  const kinds = z.discriminatedUnion(
    "kind",
    [
      z
        .strictObject({
          ...damage,
          kind: z.literal("article"),
          article,
          repair: z.exactOptional(repair),
        } satisfies Record<keyof ArticleClaimFacts, z.ZodMiniType>)
        .check(checkSums),
      z.strictObject({
        ...damage,
        kind: z.literal("cash"),
        amount: nonNegativeMoneyField,
        deposited: z.exactOptional(z.boolean()),
        staffFault: z.exactOptional(z.boolean()),
        securityFailed: z.exactOptional(z.boolean()),
      } satisfies Record<keyof CashClaimFacts, z.ZodMiniType>),
      z.strictObject({
        ...damage,
        kind: z.literal("overcharge"),
        amount: nonNegativeMoneyField,
      } satisfies Record<keyof OverchargeClaimFacts, z.ZodMiniType>),
      z.strictObject({ ...damage, kind: z.literal("injury") } satisfies Record<keyof InjuryClaimFacts, z.ZodMiniType>),
    ],
    'one of "article", "cash", "overcharge", "injury"',
  );
  return noun<DamageClaimInput, DamageClaim>("damageClaim", kinds.check(checkShare), {
    happenedOn: "article.boughtOn",
  });
})();

/**
 * Is this a guest's claim that the rules can work with?
 *
 * Everything but the day and what the kind is about may be left out, as at intake. An article has either a price and
 * an age or an assessed value. Sums that are held against each other have the same currency.
 *
 * @param input - The facts and arrangements that are known.
 * @returns The claim: frozen, plain data, and marked as checked, so that the rules take it.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 * @clause HCM-1.5.1
 *
 * @example A suit that is still to be looked at
 * ```ts
 * import { damageClaim } from "redress";
 *
 * const claim = damageClaim({
 *   kind: "article",
 *   happenedOn: "2026-11-22",
 *   article: { price: { amount: "1200", currency: "CNY" }, boughtOn: "2024-11-22" },
 * });
 * assert.equal(claim.kind === "article" && claim.article.price?.amount, "1200.00");
 * assert.throws(
 *   () => damageClaim({ ...claim, happenedOn: "2024-11-21" }),
 *   /happenedOn must be at or after article\.boughtOn/,
 * );
 * ```
 */
export function damageClaim(input: DamageClaimInput): DamageClaim {
  return pair.construct(input);
}

/**
 * Is this input a guest's claim? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example A share that nobody asked for
 * ```ts
 * import { damageClaimSchema } from "redress";
 *
 * const input = { kind: "injury", happenedOn: "2026-11-22", liability: "hotel", hotelShare: "50%" };
 * const result = damageClaimSchema["~standard"].validate(input);
 * assert.deepEqual(result.issues?.map((issue) => issue.path), [["hotelShare"]]);
 * ```
 */
export const damageClaimSchema: NounSchema<DamageClaimInput, DamageClaim> = /* @__PURE__ */ (() => pair.schema)();

type Context<Value> = z.core.ParsePayload<Value>;

function checkShare({ value, issues }: Context<Pick<DamageFacts, "liability" | "hotelShare">>): void {
  if (value.hotelShare !== undefined && value.liability !== "shared") {
    const message = 'left out unless the liability is "shared"';
    issues.push({ code: "custom", path: ["hotelShare"], message, input: value.hotelShare });
  }
}

/** An article is valued in one way and in one currency. */
function checkSums({ value, issues }: Context<{ article: ArticleSums; repair?: { cost?: MoneyFigure } }>): void {
  const refuse = (path: readonly string[], message: string, input: unknown): void => {
    issues.push({ code: "custom", path: [...path], message, input });
  };
  const { assessedValue, category: _category, ...bought } = value.article;
  const { price, residual } = bought;
  if (assessedValue !== undefined && Object.keys(bought).length > 0) {
    refuse(["article", "assessedValue"], "left out where the value follows from price and age", assessedValue);
  }
  const currency = (price ?? residual ?? assessedValue)?.currency;
  const others = [
    { path: ["article", "residual"], sum: residual },
    { path: ["repair", "cost"], sum: value.repair?.cost },
  ];
  for (const { path, sum } of others) {
    if (sum !== undefined && currency !== undefined && sum.currency !== currency) {
      refuse([...path, "currency"], `"${currency}" like the value of the article`, sum.currency);
    }
  }
  if (price !== undefined && residual?.currency === price.currency && unitsOf(residual) > unitsOf(price)) {
    refuse(["article", "residual", "amount"], "at most the price", residual.amount);
  }
}

interface ArticleSums {
  category?: string;
  price?: MoneyFigure;
  residual?: MoneyFigure;
  assessedValue?: MoneyFigure;
}

function unitsOf({ amount, currency }: MoneyFigure): number {
  return toMinorUnits(money(amount, currency));
}
