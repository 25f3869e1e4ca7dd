import { collect } from "../decision-table/collect.js";
import { toMinorUnits } from "../models/money.js";
import type { ReturnRequest } from "../models/return-request.js";
import type { ReturnEntitlement, Statute, StatuteCircumstances, StatuteReturnFacts } from "../models/statute.js";
import { addDays } from "../working-time/add-days.js";
import { daysInRepair } from "./days-in-repair.js";
import { lawOfCase } from "./law-of-case.js";
import type { ReturnDecision } from "./return-decision.js";
import type { CompanyGiven, StatuteOutcome } from "./statute-finding.js";
import { tableOf } from "./table-of.js";

/** How a company's answer in one case stands to one rule of the law. */
export interface AgainstLaw<Given, Clause extends string> {
  /** Nothing where the rule isn't about the case. */
  readonly outcome: StatuteOutcome | undefined;
  /** What the rule gives. */
  readonly law: readonly Given[];
  /** What the company gives. */
  readonly company: CompanyGiven;
  /** The company's clauses that say so. */
  readonly clauses: readonly Clause[];
  /** What is missing. */
  readonly ask: readonly string[];
}

/** How does what a company answers to a request stand to one rule of the law? */
export function returnAgainstLaw<Clause extends string, StatuteId extends string>(
  request: ReturnRequest,
  decision: ReturnDecision<Clause>,
  circumstances: StatuteCircumstances,
  statute: Statute<StatuteId>,
  rule: StatuteId,
): AgainstLaw<ReturnEntitlement, Clause> {
  const facts = factsOf(request, decision, circumstances);
  const given = collect(tableOf(statute, statute.returns), facts);
  const found = lawOfCase(given, rule, (entitlement) => compareReturn(entitlement, decision));
  const { outcome, law } = found;
  const company = decision.decided ? { remedies: decision.remedies, keptBack: keepsBack(decision) } : {};
  if (outcome === undefined) return { ...found, company, clauses: clausesOf(decision, []) };
  if (!decision.decided) return { outcome: "unknown", law, company, clauses: [], ask: decision.ask };
  return { ...found, company, clauses: clausesOf(decision, outcome === "less" ? law : []) };
}

/**
 * Does a company give all that a rule gives, although the rule isn't about the case? Nothing kept back of nothing is no
 * gift, so that remedies alone count.
 */
export function givesAnyway<Clause extends string, StatuteId extends string>(
  decision: ReturnDecision<Clause>,
  statute: Statute<StatuteId>,
  rule: StatuteId,
): boolean {
  const all = statute.returns.rows.filter((row) => row.clause === rule).map((row) => row.then);
  return (
    all.some(({ kind }) => kind !== "no-deduction") &&
    all.every((entitlement) => compareReturn(entitlement, decision) !== "less")
  );
}

function compareReturn(entitlement: ReturnEntitlement, decision: ReturnDecision<string>): StatuteOutcome {
  if (!decision.decided) return "unknown";
  if (entitlement.kind === "no-deduction") return keepsBack(decision) ? "less" : "meets";
  const { kind, remedies, beyond = [] } = entitlement;
  const has = (remedy: (typeof remedies)[number]): boolean => decision.remedies.includes(remedy);
  if (!(kind === "all-of" ? remedies.every(has) : remedies.some(has))) return "less";
  return beyond.some(has) ? "more" : "meets";
}

/** Whether something is kept back; a fee that is due and not set is one. */
function keepsBack(decision: ReturnDecision<string>): boolean {
  return decision.decided && decision.deductions.some(({ amount }) => amount === undefined || toMinorUnits(amount) > 0);
}

/** The clauses that gave the answer, and those that keep from the customer what the law gives and the company doesn't. */
function clausesOf<Clause extends string>(
  decision: ReturnDecision<Clause>,
  short: readonly ReturnEntitlement[],
): readonly Clause[] {
  if (!decision.decided) return [];
  const wanted: readonly string[] = short.flatMap((one) => (one.kind === "no-deduction" ? [] : one.remedies));
  const refused = decision.ruledOut.filter(({ remedy }) => wanted.includes(remedy));
  const kept = short.some(({ kind }) => kind === "no-deduction") ? decision.deductions : [];
  // After the warranty no row speaks: it is its end that does.
  const over = decision.warrantyOver ? decision.windows.slice(-1) : [];
  return [...new Set([...decision.because, ...refused, ...kept, ...over].map(({ clause }) => clause))];
}

function factsOf(
  request: ReturnRequest,
  decision: ReturnDecision<string>,
  circumstances: StatuteCircumstances,
): Partial<StatuteReturnFacts> {
  const { cause, requestedOn, partsExchangedAt, repairs = [] } = request;
  const partsExchanged = partsExchangedAt !== undefined && partsExchangedAt <= requestedOn;
  const untouched = !partsExchanged && repairs.length === 0;
  const { soldAtDistance, exceptedGoods, intact, listedGoods, sameModelAvailable } = circumstances;
  const {
    alteredByCustomer = partsExchanged ? undefined : false,
    failedRepairs = untouched ? 0 : undefined,
    repairDelayDays = untouched ? 0 : undefined,
    partsWaitDays = untouched ? 0 : undefined,
  } = circumstances;
  const facts: { readonly [Name in keyof StatuteReturnFacts]: StatuteReturnFacts[Name] | undefined } = {
    cause,
    day: decision.day,
    warranty: !decision.warrantyOver,
    extendedWarranty: isWithinExtended(request, decision),
    returned: decision.decided ? decision.remedies.includes("return") : undefined,
    soldAtDistance,
    exceptedGoods,
    intact,
    listedGoods,
    alteredByCustomer,
    failedRepairs,
    repairDelayDays,
    partsWaitDays,
    sameModelAvailable,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Whether the warranty would still be running with each day in repair added, which the company may have done or not. */
function isWithinExtended(
  { requestedOn, repairs = [] }: ReturnRequest,
  { windows, warrantyOver }: ReturnDecision<string>,
): boolean {
  const warranty = windows.at(-1);
  if (warranty === undefined) return !warrantyOver;
  const closes = addDays(warranty.closes, -(warranty.extendedBy ?? 0));
  return requestedOn <= addDays(closes, daysInRepair(repairs, warranty.opens, closes, requestedOn));
}
