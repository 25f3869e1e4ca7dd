import type { CounterReason, Reason } from "../models/decision.js";
import type { LatenessReading, PayPolicy } from "../models/department-policy.js";
import type { Money } from "../models/money.js";
import type { PayMonth, PayMonthFacts } from "../models/pay-month.js";
import type { PolicyReference } from "../models/policy.js";
import type { Share } from "../models/share.js";
import { shareOf } from "../money/share-of.js";
import { basePayOf, type PayLeft, payLeft, totalOf } from "./pay-sums.js";
import { referenceTo } from "./reference-to.js";

/** At which rate one lateness is deducted. */
export interface LatenessRate<Clause extends string> {
  /** Which lateness of the month, from 1. */
  readonly nth: number;
  /** Which part of the base pay it costs. */
  readonly rate: Share;
  /** The clause that says so. */
  readonly clause: Clause;
}

/** What one lateness costs. */
export interface LatenessDeduction<Clause extends string> extends LatenessRate<Clause> {
  /** That part of the base pay, rounded by itself. */
  readonly sum: Money;
}

/** What the same latenesses cost where the source is read in another way. */
export interface OtherReading extends LatenessReading {
  /** The rate of each lateness, in order. */
  readonly rates: readonly Share[];
  /** What they come to; left out where the base pay isn't known. */
  readonly total?: Money;
}

/** What every answer about lateness has, decided or not. */
export interface AboutLateness<Clause extends string> {
  /** How the source was read. */
  readonly reading: LatenessReading;
  /** The other ways to read it that lead to other rates this month. */
  readonly otherReadings: readonly OtherReading[];
  /** The rates that apply, with the clause; `"0%"` where nobody came late. */
  readonly because: readonly Reason<Share, Clause>[];
  /** The rates that don't, and why. */
  readonly notBecause: readonly CounterReason<Share, Clause>[];
  /** The month as it was given. */
  readonly facts: PayMonthFacts;
  /** Which policy it was decided under. */
  readonly policy: PolicyReference;
}

/** What the latenesses of a month cost: `total` and `remaining` make up the base pay. */
export interface DeductedForLateness<Clause extends string> extends AboutLateness<Clause>, PayLeft {
  /** The answer stands. */
  readonly decided: true;
  /** What each lateness costs, in order. */
  readonly deductions: readonly LatenessDeduction<Clause>[];
  /** All of them together. */
  readonly total: Money;
  /** Nothing is left to ask. */
  readonly ask: readonly [];
}

/** Latenesses of which it isn't known how many they are, or how much the base pay is. */
export interface UndecidedLateness<Clause extends string> extends AboutLateness<Clause> {
  /** The answer is open. */
  readonly decided: false;
  /** The rate of each lateness, in order; empty where it isn't known how many there were. */
  readonly deductions: readonly LatenessRate<Clause>[];
  /** Not known yet. */
  readonly total?: undefined;
  /** What was found of it: the month's own, or the policy's. */
  readonly basePay?: Money;
  /** Not known yet. */
  readonly remaining?: undefined;
  /** Not known yet. */
  readonly exceedsBasePay?: undefined;
  /** What to ask for; the base pay can also be set in the policy. */
  readonly ask: readonly ("latenesses" | "basePay")[];
}

/** What coming late costs in a month, by which clause. */
export type LatenessDecision<Clause extends string> = DeductedForLateness<Clause> | UndecidedLateness<Clause>;

/** Under which policy pay is looked at. */
export interface PayOptions<Clause extends string> {
  /** The rulebook, such as `customerServiceDepartment`. */
  readonly policy: PayPolicy<string, Clause>;
}

/**
 * What does coming late cost in a month: each time, all together, and what is left of the base pay?
 *
 * Each lateness costs a part of the whole base pay, rounded by itself. From the third in a month on, that one inside,
 * the rate is higher: for those from then on, or by the setting `higherRateAppliesTo` for all of the month's. The source
 * can be read in other ways too: what they come to stands in `otherReadings`. It names no limit, so none is kept: a
 * total above the base pay is marked. Whether the law allows such deductions is another question.
 *
 * @param noun - The month, made by `payMonth`.
 * @param options - The policy.
 * @returns The deductions one by one, the total and the rest; undecided without the count or the base pay.
 * @throws RedressError if the total is beyond 2^53 - 1 minor units.
 * @clause CSD-7
 *
 * @example Late for the third time
 * ```ts
 * import { deductForLateness, money, payMonth } from "redress";
 * import { customerServiceDepartment } from "redress/policies";
 *
 * const march = payMonth({ month: "2026-03", basePay: money("2000.00", "CNY"), latenesses: 3 });
 * const { deductions, total, remaining } = deductForLateness(march, { policy: customerServiceDepartment });
 * assert.deepEqual(deductions.map(({ rate }) => rate), ["1%", "1%", "5%"]);
 * assert.deepEqual([total?.amount, remaining?.amount], ["140.00", "1860.00"]);
 * ```
 */
export function deductForLateness<Clause extends string>(
  noun: PayMonth,
  options: PayOptions<Clause>,
): LatenessDecision<Clause> {
  const { policy } = options;
  const { latenesses } = noun;
  const { clause, rounding } = policy.lateness;
  const reading = {
    higherRateFrom: policy.parameters.higherRateFrom.value,
    higherRateAppliesTo: policy.settings.higherRateAppliesTo,
  };
  const basePay = basePayOf(noun, policy);
  const rates = ratesUnder(reading, latenesses ?? 0, policy);
  const deducted = (rate: Share, pay: Money) => shareOf(pay, rate, { rounding });
  const totalAt = (those: readonly Share[], pay: Money) =>
    totalOf(
      those.map((rate) => deducted(rate, pay)),
      pay.currency,
    );
  const about = {
    reading,
    otherReadings: policy.lateness.readings.flatMap((other): OtherReading[] => {
      const others = ratesUnder(other, latenesses ?? 0, policy);
      if (others.every((rate, place) => rate === rates[place])) return [];
      return [{ ...other, rates: others, ...(basePay !== undefined && { total: totalAt(others, basePay) }) }];
    }),
    ...reasonsFor(latenesses === undefined ? undefined : rates, policy),
    facts: { ...noun },
    policy: referenceTo(policy),
  };
  const deductions = rates.map((rate, place) => ({ nth: place + 1, rate, clause }));
  if (latenesses === undefined || basePay === undefined) {
    const ask = (["latenesses", "basePay"] as const).filter((fact) => ({ latenesses, basePay })[fact] === undefined);
    return { decided: false, deductions, ask, ...(basePay !== undefined && { basePay }), ...about };
  }
  const total = totalAt(rates, basePay);
  return {
    decided: true,
    deductions: deductions.map((one) => ({ ...one, sum: deducted(one.rate, basePay) })),
    total,
    ...payLeft(basePay, total),
    ask: [],
    ...about,
  };
}

/** The rate of each of so many latenesses. */
function ratesUnder(
  { higherRateFrom, higherRateAppliesTo }: LatenessReading,
  count: number,
  { lateness }: PayPolicy<string, string>,
): readonly Share[] {
  return Array.from({ length: count }, (_, place) => {
    const counted = higherRateAppliesTo === "all-of-month" ? count : place + 1;
    return counted >= higherRateFrom ? lateness.higherRate : lateness.rate;
  });
}

/** Which rates apply to some lateness, and which to none; without the count none is known. */
function reasonsFor<Clause extends string>(
  rates: readonly Share[] | undefined,
  { lateness: { rate, higherRate, clause } }: PayPolicy<string, Clause>,
): Pick<AboutLateness<Clause>, "because" | "notBecause"> {
  const reasonFor = (outcome: Share) => ({ clause, outcome, facts: ["latenesses"] });
  const reasons = [rate, higherRate].map(reasonFor);
  const applies = ({ outcome }: Reason<Share, Clause>) => rates?.includes(outcome) === true;
  const status = rates === undefined ? "unknown" : "failed";
  return {
    because: rates?.length === 0 ? [reasonFor("0%")] : reasons.filter(applies),
    notBecause: reasons.filter((one) => !applies(one)).map((one) => ({ ...one, status })),
  };
}
