import type { CounterReason, Reason } from "../models/decision.js";
import type { PayPolicy } from "../models/department-policy.js";
import { type Problem, RedressError, shown } from "../models/errors.js";
import type { Money } from "../models/money.js";
import type { PayMonth, PayMonthFacts, StaffComplaint } from "../models/pay-month.js";
import type { PolicyReference } from "../models/policy.js";
import { compare } from "../money/compare.js";
import type { PayOptions } from "./deduct-for-lateness.js";
import { basePayOf, type PayLeft, payLeft, sumOf, totalOf } from "./pay-sums.js";
import { referenceTo } from "./reference-to.js";

/** What one complaint costs. */
export interface ComplaintFine<Clause extends string> extends Pick<StaffComplaint, "by"> {
  /** The place of the complaint in the month's list, from 0. */
  readonly place: number;
  /**
   * How the fine came about; `only-possible`: none is proposed, and minimum and maximum leave but one; `open`: none is
   * proposed yet.
   */
  readonly status: "as-proposed" | "raised-to-minimum" | "lowered-to-maximum" | "only-possible" | "open";
  /** The fine that was proposed. */
  readonly proposed?: Money;
  /** The fine; of an open one the least that it can be. */
  readonly sum: Money;
  /** The clause that says so. */
  readonly clause: Clause;
}

/** Whether the base pay is paid as it is, or fines are due. */
export type ComplaintOutcome = "paid" | "fined";

/** What every answer about fines has, decided or not. */
export interface AboutFines<Clause extends string> {
  /** What each complaint costs, in the order given. */
  readonly fines: readonly ComplaintFine<Clause>[];
  /** The outcome, with the clause. */
  readonly because: readonly Reason<ComplaintOutcome, Clause>[];
  /** The other one, and why not. */
  readonly notBecause: readonly CounterReason<ComplaintOutcome, Clause>[];
  /** The open parameters of the policy without which `remaining` isn't known. */
  readonly missing: readonly "basePay"[];
  /** The month as it was given. */
  readonly facts: PayMonthFacts;
  /** Which policy it was decided under. */
  readonly policy: PolicyReference;
}

/** Fines that are known: `total` and `remaining` make up the base pay. */
export interface FinedForComplaints<Clause extends string> extends AboutFines<Clause>, Partial<PayLeft> {
  /** The answer stands. */
  readonly decided: true;
  /** Paid where nobody complained. */
  readonly outcome: ComplaintOutcome;
  /** All fines together. */
  readonly total: Money;
  /** The total is known. */
  readonly atLeast?: undefined;
  /** Nothing is left to ask. */
  readonly ask: readonly [];
}

/** Fines that aren't all proposed yet, or complaints of which nothing is known. */
export interface UndecidedFines<Clause extends string> extends AboutFines<Clause> {
  /** The answer is open. */
  readonly decided: false;
  /** Known as soon as there is a complaint. */
  readonly outcome?: "fined";
  /** Not known yet. */
  readonly total?: undefined;
  /** Not known yet. */
  readonly remaining?: undefined;
  /** What the fines come to at the least; left out where nothing is known of complaints. */
  readonly atLeast?: Money;
  /** What to ask for: `"complaints"`, `"complaints.0.fine"`. */
  readonly ask: readonly string[];
}

/** What complaints about an employee cost in a month, by which clause. */
export type FineDecision<Clause extends string> = FinedForComplaints<Clause> | UndecidedFines<Clause>;

/**
 * Is the base pay paid as it is, or what do the complaints about an employee's work cost in this month?
 *
 * Without a complaint of a customer's or a salesperson's it is paid. Else each complaint costs a fine: who judges the
 * gravity proposes it, and one below the minimum is raised to it. While one is missing the answer is open and says how
 * much it is at the least, unless the maximum is the minimum, so that it can be nothing else. The source names no maximum and no base pay: both are parameters; without a maximum there is
 * none, and a total above the base pay is marked. Whether the law allows such fines is another question.
 *
 * @param noun - The month, made by `payMonth`.
 * @param options - The policy.
 * @returns The fines one by one, the total and the rest of the base pay.
 * @throws RedressError if a sum is in another currency than the minimum: every one of them; if the policy's maximum is
 * below its minimum; if the total is beyond 2^53 - 1 minor units.
 * @clause CSD-6.1
 *
 * @example Below the minimum, and not proposed yet
 * ```ts
 * import { fineForComplaints, money, payMonth } from "redress";
 * import { customerServiceDepartment } from "redress/policies";
 *
 * const policy = customerServiceDepartment;
 * const low = { by: "customer", fine: money("9.99", "CNY") } as const;
 * const march = payMonth({ month: "2026-03", complaints: [low, { by: "salesperson" }] });
 * const { fines, atLeast, ask } = fineForComplaints(march, { policy });
 * assert.deepEqual(fines.map(({ status, sum }) => [status, sum.amount]), [["raised-to-minimum", "10.00"], ["open", "10.00"]]);
 * assert.equal(atLeast?.amount, "20.00");
 * assert.deepEqual(ask, ["complaints.1.fine"]);
 * ```
 */
export function fineForComplaints<Clause extends string>(
  noun: PayMonth,
  options: PayOptions<Clause>,
): FineDecision<Clause> {
  const { policy } = options;
  const { complaints } = noun;
  checkSums(noun, policy);
  const basePay = basePayOf(noun, policy);
  const fines = (complaints ?? []).map((complaint, place) => fineOf(complaint, place, policy));
  const outcome = complaints === undefined ? undefined : complaints.length > 0 ? "fined" : "paid";
  const about = {
    fines,
    ...reasonsFor(outcome, policy),
    missing: basePay === undefined ? (["basePay"] as const) : [],
    facts: { ...noun },
    policy: referenceTo(policy),
  };
  if (outcome === undefined) return { decided: false, ask: ["complaints"], ...about };
  const total = totalOf(
    fines.map(({ sum }) => sum),
    policy.parameters.minimumFine.value.currency,
  );
  const open = fines.filter(({ status }) => status === "open");
  if (open.length > 0) {
    const ask = open.map(({ place }) => `complaints.${place}.fine`);
    return { decided: false, outcome: "fined", atLeast: total, ask, ...about };
  }
  return { decided: true, outcome, total, ...(basePay !== undefined && payLeft(basePay, total)), ask: [], ...about };
}

function fineOf<Clause extends string>(
  { by, fine }: StaffComplaint<Money>,
  place: number,
  { parameters, complaintFines: { clause } }: PayPolicy<string, Clause>,
): ComplaintFine<Clause> {
  const minimum = sumOf(parameters.minimumFine.value);
  const maximum = parameters.maximumFine.value === null ? undefined : sumOf(parameters.maximumFine.value);
  if (fine === undefined) {
    const isOnly = maximum !== undefined && compare(maximum, minimum) === 0;
    return { place, by, status: isOnly ? "only-possible" : "open", sum: minimum, clause };
  }
  const about = { place, by, proposed: fine, clause };
  if (compare(fine, minimum) < 0) return { ...about, status: "raised-to-minimum", sum: minimum };
  if (maximum === undefined || compare(fine, maximum) <= 0) return { ...about, status: "as-proposed", sum: fine };
  return { ...about, status: "lowered-to-maximum", sum: maximum };
}

function reasonsFor<Clause extends string>(
  known: ComplaintOutcome | undefined,
  { complaintFines: { clause } }: PayPolicy<string, Clause>,
): Pick<AboutFines<Clause>, "because" | "notBecause"> {
  const reasons = (["paid", "fined"] as const).map((outcome) => ({ clause, outcome, facts: ["complaints"] }));
  const status = known === undefined ? "unknown" : "failed";
  return {
    because: reasons.filter(({ outcome }) => outcome === known),
    notBecause: reasons.filter(({ outcome }) => outcome !== known).map((one) => ({ ...one, status })),
  };
}

/** Refuses sums that can't be held against the minimum, and a maximum that no fine could keep. */
function checkSums(noun: PayMonth, policy: PayPolicy<string, string>): void {
  const { minimumFine, maximumFine } = policy.parameters;
  const { amount, currency } = minimumFine.value;
  const maximum = maximumFine.value;
  const sums = [
    { path: noun.basePay === undefined ? "policy.parameters.basePay" : "basePay", sum: basePayOf(noun, policy) },
    { path: "policy.parameters.maximumFine", sum: maximum ?? undefined },
    ...(noun.complaints ?? []).map(({ fine }, place) => ({ path: `complaints.${place}.fine`, sum: fine })),
  ];
  const problems = sums.flatMap(({ path, sum }): Problem[] => {
    if (sum === undefined || sum.currency === currency) return [];
    return [{ path: `${path}.currency`, wanted: `"${currency}" like the minimum fine`, got: shown(sum.currency) }];
  });
  if (maximum?.currency === currency && compare(sumOf(maximum), sumOf(minimumFine.value)) < 0) {
    const wanted = `at least policy.parameters.minimumFine (${amount} ${currency})`;
    problems.push({ path: "policy.parameters.maximumFine", wanted, got: shown(maximum.amount) });
  }
  if (problems.length > 0) throw new RedressError("fineForComplaints", problems);
}
