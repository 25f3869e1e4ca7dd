import type { Benefit, BenefitFacts } from "../models/benefit.js";
import type { CounterReason, Reason } from "../models/decision.js";
import type { Money } from "../models/money.js";
import type { PolicyReference } from "../models/policy.js";
import type { BenefitShares, ProposalPolicy, SharingPeriod } from "../models/proposal-policy.js";
import type { Share } from "../models/share.js";
import type { Day } from "../models/time.js";
import { add } from "../money/add.js";
import { allocate } from "../money/allocate.js";
import { isNegative } from "../money/is-negative.js";
import { daysBetween } from "../working-time/days-between.js";
import { lastDayOfPeriod } from "./last-day-of-period.js";
import { referenceTo } from "./reference-to.js";

/** What one of several proposers gets. */
export interface ProposerPart {
  /** The customer's id. */
  readonly id: string;
  /** The customer's part. */
  readonly amount: Money;
}

/** The parts of a benefit if all of it accrued in one period. */
export interface PossibleSplit<Clause extends string> {
  /** In the time of sharing, or after it. */
  readonly period: SharingPeriod;
  /** The customer's part. */
  readonly customer: Money;
  /** The company's part. */
  readonly company: Money;
  /** The clause that gives them. */
  readonly clause: Clause;
}

interface AboutBenefit<Clause extends string> {
  /** The last day of sharing: of a year, the day before the anniversary of the implementation. */
  readonly sharedThrough: Day;
  /** The clauses that gave no part of it, and why. */
  readonly notBecause: readonly CounterReason<BenefitShares, Clause>[];
  /** The benefit as it was given. */
  readonly facts: BenefitFacts;
  /** Which policy it was shared under. */
  readonly policy: PolicyReference;
}

/** A benefit that has been shared: `customer` and `company` make up the amount. */
export interface SharedBenefit<Clause extends string> extends AboutBenefit<Clause> {
  /** The answer stands. */
  readonly decided: true;
  /** It is given out, to both or to the company alone. */
  readonly outcome: "shared";
  /** The days of its accrual in the time of sharing. */
  readonly sharedDays: number;
  /** The days of its accrual after it. */
  readonly laterDays: number;
  /** What of the amount belongs to the days in the time of sharing. */
  readonly sharedPart: Money;
  /** What belongs to the days after it. */
  readonly laterPart: Money;
  /** The customer's part, of all proposers together. */
  readonly customer: Money;
  /** The company's part. */
  readonly company: Money;
  /** The customer's part among those who proposed it together; empty where it isn't split. */
  readonly proposers: readonly ProposerPart[];
  /** The clauses that gave a part of it, the time of sharing first. */
  readonly because: readonly Reason<BenefitShares, Clause>[];
  /** Nothing is left to ask. */
  readonly ask: readonly [];
  /** Nothing else is. */
  readonly possible?: undefined;
}

interface NoParts {
  /** Not counted. */
  readonly sharedDays?: undefined;
  /** Not counted. */
  readonly laterDays?: undefined;
  /** Not split. */
  readonly sharedPart?: undefined;
  /** Not split. */
  readonly laterPart?: undefined;
  /** Not split. */
  readonly customer?: undefined;
  /** Not split. */
  readonly company?: undefined;
  /** Not split. */
  readonly proposers?: undefined;
  /** No clause gives a part of it. */
  readonly because: readonly [];
}

/** A benefit below zero, which the policy doesn't share; the source doesn't say who bears it. */
export interface UnsharedBenefit<Clause extends string> extends AboutBenefit<Clause>, NoParts {
  /** The answer stands. */
  readonly decided: true;
  /** It isn't given out. */
  readonly outcome: "not-shared";
  /** Nothing is left to ask. */
  readonly ask: readonly [];
  /** Nothing else is. */
  readonly possible?: undefined;
}

/** A benefit of which it isn't known when it accrued. */
export interface UndecidedBenefit<Clause extends string> extends AboutBenefit<Clause>, NoParts {
  /** The answer is open. */
  readonly decided: false;
  /** None yet. */
  readonly outcome?: undefined;
  /** What to ask for. */
  readonly ask: readonly ["accrued"];
  /** The parts if all of it accrued in one period; accrued over both, they lie between these. */
  readonly possible: readonly PossibleSplit<Clause>[];
}

/** Who gets which part of a benefit, by which clauses. */
export type BenefitDecision<Clause extends string> =
  | SharedBenefit<Clause>
  | UnsharedBenefit<Clause>
  | UndecidedBenefit<Clause>;

/** Under which policy a benefit is shared. */
export interface ShareBenefitOptions<Clause extends string> {
  /** The rulebook: the version that was in force when the proposal was put in practice. */
  readonly policy: ProposalPolicy<Clause>;
}

/**
 * Who gets which part of what a proposal brought?
 *
 * Split in three steps, each exact, and what can't be split goes where the policy says: over the days inside and after
 * the time of sharing; each part between customer and company; the customer's among the proposers by their weights. The
 * day of implementation is the first day of sharing, the day before its anniversary the last one. A negative benefit is
 * `not-shared`, unless the policy's setting `losses` is `set-off`: then it is split like the positive one.
 *
 * @param noun - The benefit, made by `benefit`.
 * @param options - The policy.
 * @returns The parts, to the unit, with the days behind them; undecided where it isn't known when it accrued.
 * @throws RedressError if the time of sharing ends after the year 9999.
 * @clause CPR-6.1, CPR-6.2
 *
 * @example Across the end of the year
 * ```ts
 * import { benefit, money, shareBenefit } from "redress";
 * import { customerProposals } from "redress/policies";
 *
 * const b = benefit({
 *   implementedOn: "2026-03-01",
 *   amount: money("59.00", "CNY"),
 *   accrued: { from: "2027-02-01", through: "2027-03-31" },
 * });
 * const { customer, company, sharedDays, laterDays, because } = shareBenefit(b, { policy: customerProposals });
 * assert.deepEqual([sharedDays, laterDays], [28, 31]);
 * assert.equal(customer?.amount, "16.80");
 * assert.equal(company?.amount, "42.20");
 * assert.deepEqual(because.map(({ clause }) => clause), ["CPR-6.1", "CPR-6.2"]);
 * ```
 */
export function shareBenefit<Clause extends string>(
  noun: Benefit,
  options: ShareBenefitOptions<Clause>,
): BenefitDecision<Clause> {
  const { policy } = options;
  const { amount, accrued } = noun;
  const { term, remainder } = policy.sharing;
  const sharedThrough = lastDayOfPeriod(noun.implementedOn, term);
  const about = { sharedThrough, facts: { ...noun }, policy: referenceTo(policy) };
  const inside = ruleFor(policy, "shared");
  const after = ruleFor(policy, "later");
  if (isNegative(amount) && policy.settings.losses === "not-shared") {
    const notBecause = [against(inside, "failed", ["amount"]), against(after, "failed", ["amount"])];
    return { decided: true, outcome: "not-shared", because: [], notBecause, ask: [], ...about };
  }
  if (accrued === undefined) {
    return {
      decided: false,
      ask: ["accrued"],
      possible: [inside, after].map((rule) => ({
        period: rule.period,
        ...split(amount, rule.outcome, policy),
        clause: rule.clause,
      })),
      because: [],
      notBecause: [against(inside, "unknown", days), against(after, "unknown", days)],
      ...about,
    };
  }
  const [sharedDays, laterDays] = countDays(accrued, sharedThrough);
  const [sharedPart, laterPart] = allocate(amount, [sharedDays, laterDays], { remainder: remainder.days });
  const first = split(sharedPart, inside.outcome, policy);
  const second = split(laterPart, after.outcome, policy);
  const customer = add(first.customer, second.customer);
  const holding = [...(sharedDays > 0 ? [inside] : []), ...(laterDays > 0 ? [after] : [])];
  return {
    decided: true,
    outcome: "shared",
    sharedDays,
    laterDays,
    sharedPart,
    laterPart,
    customer,
    company: add(first.company, second.company),
    proposers: among(noun, customer, policy),
    because: holding.map(({ clause, outcome }) => ({ clause, outcome, facts: days })),
    notBecause: [inside, after].filter((rule) => !holding.includes(rule)).map((rule) => against(rule, "failed", days)),
    ask: [],
    ...about,
  };
}

/** The facts that say in which period a day lies. */
const days: readonly string[] = ["implementedOn", "accrued"];

interface Rule<Clause extends string> {
  readonly period: SharingPeriod;
  readonly clause: Clause;
  readonly outcome: BenefitShares;
}

function ruleFor<Clause extends string>(policy: ProposalPolicy<Clause>, period: SharingPeriod): Rule<Clause> {
  const { clause, customer, company } = policy.sharing.shares[period];
  return { period, clause, outcome: { customer, company } };
}

function against<Clause extends string>(
  { clause, outcome }: Rule<Clause>,
  status: "failed" | "unknown",
  facts: readonly string[],
): CounterReason<BenefitShares, Clause> {
  return { clause, outcome, facts, status };
}

/** How many days of the accrual lie inside the time of sharing, and how many after it. */
function countDays(
  accrued: NonNullable<BenefitFacts["accrued"]>,
  sharedThrough: Day,
): readonly [shared: number, later: number] {
  const { from, through } = accrued.on === undefined ? accrued : { from: accrued.on, through: accrued.on };
  const all = daysBetween(from, through) + 1;
  const shared = Math.min(all, Math.max(0, daysBetween(from, sharedThrough) + 1));
  return [shared, all - shared];
}

function split<Clause extends string>(
  part: Money,
  shares: BenefitShares,
  policy: ProposalPolicy<Clause>,
): { readonly customer: Money; readonly company: Money } {
  const weights = [weightOf(shares.customer), weightOf(shares.company)] as const;
  const [customer, company] = allocate(part, weights, { remainder: policy.sharing.remainder.shares });
  return { customer, company };
}

/** A percentage without its sign. */
function weightOf(share: Share): string {
  return share.slice(0, -1);
}

function among<Clause extends string>(
  { proposers = [] }: Benefit,
  customer: Money,
  policy: ProposalPolicy<Clause>,
): readonly ProposerPart[] {
  if (proposers.length === 0) return [];
  const weights = proposers.map(({ weight }) => weight);
  const parts = allocate(customer, weights, { remainder: policy.sharing.remainder.proposers });
  return proposers.map(({ id }, place) => ({ id, amount: parts[place] ?? customer }));
}
