import { type Benefit, type BenefitInput, benefit } from "../models/benefit.js";
import { isRedressError, type Problem, RedressError, refuse, shown } from "../models/errors.js";
import { type Money, moneyFromMinorUnits } from "../models/money.js";
import type { PolicyReference } from "../models/policy.js";
import type { ProposalSettings } from "../models/proposal-policy.js";
import type { DayTerm } from "../models/term.js";
import type { Day } from "../models/time.js";
import { add } from "../money/add.js";
import { isNegative } from "../money/is-negative.js";
import { lastDayOfPeriod } from "./last-day-of-period.js";
import { referenceTo } from "./reference-to.js";
import { type BenefitDecision, type ProposerPart, type ShareBenefitOptions, shareBenefit } from "./share-benefit.js";

/** What a statement comes to so far: `amount` is `customer`, `company`, `notShared` and `undecided` together. */
export interface StatementTotals {
  /** All benefits, net of the losses. */
  readonly amount: Money;
  /** What the customers get. */
  readonly customer: Money;
  /** What the company gets. */
  readonly company: Money;
  /** The losses that the policy doesn't share. */
  readonly notShared: Money;
  /** The benefits of which it isn't known when they accrued. */
  readonly undecided: Money;
  /** What of the customers' part each proposer gets, in the order in which they first occur. */
  readonly proposers: readonly ProposerPart[];
  /** What of the customers' part belongs to entries that name no proposers; with the proposers' parts it makes it up. */
  readonly unsplit: Money;
}

/** An entry that was counted. */
export interface CountedEntry<Clause extends string> {
  /** How it counts: among the parts, the losses that aren't shared, or what is undecided. */
  readonly status: "shared" | "not-shared" | "undecided";
  /** Its place in what was given, from 0. */
  readonly place: number;
  /** What `shareBenefit` answers. */
  readonly decision: BenefitDecision<Clause>;
  /** The totals of all entries up to this one. */
  readonly running: StatementTotals;
}

/** An entry that is no benefit, and why. It counts nowhere. */
export interface RefusedEntry {
  /** It is no benefit. */
  readonly status: "refused";
  /** Its place in what was given, from 0. */
  readonly place: number;
  /** Everything that is wrong with it. */
  readonly problems: readonly Problem[];
}

/** What the benefits of a time come to, for whom. */
export interface BenefitStatement<Clause extends string> {
  /** Every entry, in the order given. */
  readonly entries: readonly (CountedEntry<Clause> | RefusedEntry)[];
  /** The totals; left out where there is no benefit and so no currency. */
  readonly totals?: StatementTotals;
  /** The last day on which anything is still shared: the latest of all entries'. */
  readonly sharedThrough?: Day;
  /** What became of the losses. */
  readonly losses: ProposalSettings["losses"];
  /** Whether more was lost than gained, so that the customers' part is below zero; the source doesn't say who bears it. */
  readonly beyondGains: boolean;
  /** The facts to ask for, by entry: `"2.accrued"`. */
  readonly ask: readonly string[];
  /** Which policy it was drawn up under. */
  readonly policy: PolicyReference;
}

/**
 * What do the benefits of a year come to: each entry, running totals, who gets how much?
 *
 * Each entry is shared on its own, as `shareBenefit` does, and the totals are the sums of the parts, so everything adds
 * up to the unit. Entries are checked here: one that is no benefit is reported with its problems and the others go on.
 * One currency a statement.
 *
 * @param benefits - The benefits, of one proposal or of several; unchecked ones are taken too.
 * @param options - The policy.
 * @returns The entries in the order given, and the totals.
 * @throws RedressError if the currencies differ, with every entry in another one than the first; if a total is beyond
 * 2^53 - 1 minor units; or where `shareBenefit` does.
 * @clause CPR-6.1, CPR-6.2
 *
 * @example A good month, and a bad one
 * ```ts
 * import { benefitStatement, money } from "redress";
 * import { customerProposals } from "redress/policies";
 *
 * const implementedOn = "2026-03-01";
 * const { totals } = benefitStatement(
 *   [
 *     { implementedOn, amount: money("100.00", "CNY"), accrued: { on: "2026-03-31" } },
 *     { implementedOn, amount: money("-5.00", "CNY"), accrued: { on: "2026-04-30" } },
 *   ],
 *   { policy: customerProposals },
 * );
 * assert.equal(totals?.amount.amount, "95.00");
 * assert.equal(totals?.customer.amount, "60.00");
 * assert.equal(totals?.notShared.amount, "-5.00");
 * ```
 */
export function benefitStatement<Clause extends string>(
  benefits: Iterable<BenefitInput>,
  options: ShareBenefitOptions<Clause>,
): BenefitStatement<Clause> {
  const { policy } = options;
  const read = Array.from(listed(benefits), (entry, place) => readEntry(entry, place, policy.sharing.term));
  const currency = theCurrency(read);
  const entries: (CountedEntry<Clause> | RefusedEntry)[] = [];
  const ask: string[] = [];
  let totals = currency === undefined ? undefined : nothingIn(currency);
  let sharedThrough: Day | undefined;
  for (const entry of read) {
    const { place } = entry;
    if (totals === undefined || "problems" in entry) {
      entries.push({ status: "refused", place, problems: "problems" in entry ? entry.problems : [] });
      continue;
    }
    const decision = shareBenefit(entry.value, options);
    totals = withEntry(totals, entry.value.amount, decision);
    entries.push({ status: decision.outcome ?? "undecided", place, decision, running: totals });
    ask.push(...decision.ask.map((fact) => `${place}.${fact}`));
    if (sharedThrough === undefined || decision.sharedThrough > sharedThrough) sharedThrough = decision.sharedThrough;
  }
  return {
    entries,
    ...(totals !== undefined && { totals }),
    ...(sharedThrough !== undefined && { sharedThrough }),
    losses: policy.settings.losses,
    beyondGains: totals !== undefined && isNegative(totals.customer),
    ask,
    policy: referenceTo(policy),
  };
}

type Read = { readonly place: number } & ({ readonly value: Benefit } | { readonly problems: readonly Problem[] });

/** What came in as a list, or a refusal: a statement is a door of its own. */
function listed(benefits: Iterable<BenefitInput>): Iterable<BenefitInput> {
  const given: unknown = benefits;
  if (typeof given === "object" && given !== null && Symbol.iterator in given) return benefits;
  return refuse("statement", "benefits", "a list of benefits", given);
}

function readEntry(entry: BenefitInput, place: number, term: DayTerm): Read {
  try {
    const value = benefit(entry);
    // A time of sharing that leaves the calendar is this entry's fault alone.
    lastDayOfPeriod(value.implementedOn, term);
    return { place, value };
  } catch (error) {
    if (isRedressError(error)) return { place, problems: error.problems };
    throw error;
  }
}

/** The one currency of all entries; where there are several, each entry that isn't in the first one is a problem. */
function theCurrency(read: readonly Read[]): string | undefined {
  const sums = read.flatMap((entry) => ("value" in entry ? [{ place: entry.place, ...entry.value.amount }] : []));
  const [first] = sums;
  const problems = sums
    .filter(({ currency }) => currency !== first?.currency)
    .map(({ place, currency }) => ({
      path: `benefits.${place}.amount.currency`,
      wanted: `${shown(first?.currency)} like that of benefits.${first?.place}`,
      got: shown(currency),
    }));
  if (problems.length > 0) throw new RedressError("statement", problems);
  return first?.currency;
}

function nothingIn(currency: string): StatementTotals {
  const none = moneyFromMinorUnits(0, currency);
  return {
    amount: none,
    customer: none,
    company: none,
    notShared: none,
    undecided: none,
    proposers: [],
    unsplit: none,
  };
}

function withEntry<Clause extends string>(
  totals: StatementTotals,
  sum: Money,
  { outcome, customer, company, proposers = [] }: BenefitDecision<Clause>,
): StatementTotals {
  const amount = add(totals.amount, sum);
  if (outcome === undefined) return { ...totals, amount, undecided: add(totals.undecided, sum) };
  if (outcome === "not-shared") return { ...totals, amount, notShared: add(totals.notShared, sum) };
  return {
    ...totals,
    amount,
    customer: add(totals.customer, customer),
    company: add(totals.company, company),
    proposers: proposers.reduce(withProposer, totals.proposers),
    unsplit: proposers.length > 0 ? totals.unsplit : add(totals.unsplit, customer),
  };
}

function withProposer(parts: readonly ProposerPart[], { id, amount }: ProposerPart): readonly ProposerPart[] {
  const known = parts.some((part) => part.id === id);
  if (!known) return [...parts, { id, amount }];
  return parts.map((part) => (part.id === id ? { id, amount: add(part.amount, amount) } : part));
}
