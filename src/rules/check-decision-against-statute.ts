import type { WorkingCalendar } from "../models/calendar.js";
import type { DamageClaim } from "../models/damage-claim.js";
import { type Problem, RedressError, refuse, shown } from "../models/errors.js";
import { moneySchema } from "../models/money-schema.js";
import type { ReturnRequest } from "../models/return-request.js";
import type { StatuteCircumstances, StatuteRule } from "../models/statute.js";
import { checkZone } from "./check-zone.js";
import { claimAgainstLaw } from "./claim-against-law.js";
import type { CompensationDecision } from "./compensation-decision.js";
import { heldRules, type LawOptions } from "./held-rules.js";
import { referenceTo } from "./reference-to.js";
import { type AgainstLaw, returnAgainstLaw } from "./return-against-law.js";
import type { ReturnDecision } from "./return-decision.js";
import type { NotHeld, StatuteCheck, StatuteFinding, StatuteGiven } from "./statute-finding.js";
import { isAboutOthers, silentOn, withOthers } from "./statute-through-others.js";
import { rollOverOf, windowAgainstLaw } from "./window-against-law.js";

/** Which decision is held against which law, as of when, and what is known besides. */
export interface CheckDecisionOptions<Answer, StatuteId extends string, Figure extends string>
  extends LawOptions<StatuteId, Figure> {
  /** What `assessReturn` or `assessCompensation` answered. */
  readonly decision: Answer;
  /** Whose days off, for a window that closed on one; without it that stays unknown. */
  readonly calendar?: WorkingCalendar;
  /** What the law asks for and neither a request nor a claim says; a fact left out is unknown. */
  readonly circumstances?: StatuteCircumstances;
}

/**
 * Does a company's answer in one case give less than the law?
 *
 * The law's tables are asked about the very case, with the circumstances; a finding whose facts are missing is unknown,
 * and `ask` says which. Rules that aren't about the case are listed apart; those for which the law's tables have no
 * rows, such as a multiple of the price for fraud, are silent: the decision doesn't speak of them.
 *
 * This is help for a reader and no legal advice, as `notice` says.
 *
 * @param noun - The request or the claim that was decided.
 * @param options - The decision, the law, the day, the province, the calendar and the circumstances.
 * @returns A finding for each rule that is about the case or may be, and the other rules with the reason.
 * @throws RedressError if the law is missing or doesn't have the province, the day doesn't exist, a circumstance or the calendar can't be right, or the decision is of the other kind.
 * @clause CC-203, CC-506, CC-582, CC-592, CC-897, CC-898, CC-1184, CC-1198, CPL-24, CPL-25, TG-7, TG-15, TG-2R, TG-30, TG-90,
 * TG-EXT, TG-DEP, ZJ-26
 *
 * @example Deposited cash is lost, and the rulebook gives nothing by right
 * ```ts
 * import { assessCompensation, checkDecisionAgainstStatute, damageClaim, money } from "redress";
 * import { hotelCompensation, statuteChina } from "redress/policies";
 *
 * const claim = damageClaim({
 *   kind: "cash",
 *   amount: money("2000.00", "CNY"),
 *   liability: "hotel",
 *   deposited: true,
 *   happenedOn: "2026-05-08",
 * });
 * const { findings } = checkDecisionAgainstStatute(claim, {
 *   decision: assessCompensation(claim, { policy: hotelCompensation }),
 *   statute: statuteChina,
 *   on: "2026-05-08",
 *   circumstances: { custodyPaid: true },
 * });
 * const kept = findings.find(({ rule }) => rule === "CC-897");
 * assert.deepEqual([kept?.outcome, kept?.clauses], ["less", ["HCM-1.5.6"]]);
 * ```
 */
export function checkDecisionAgainstStatute<Clause extends string, StatuteId extends string, Figure extends string>(
  noun: ReturnRequest,
  options: CheckDecisionOptions<ReturnDecision<Clause>, StatuteId, Figure>,
): StatuteCheck<Clause, StatuteId>;
/**
 * The same of a claim and what was decided about it.
 *
 * @param noun - The claim.
 * @param options - The decision, the law, the day, the province and the circumstances.
 */
export function checkDecisionAgainstStatute<Clause extends string, StatuteId extends string, Figure extends string>(
  noun: DamageClaim,
  options: CheckDecisionOptions<CompensationDecision<Clause>, StatuteId, Figure>,
): StatuteCheck<Clause, StatuteId>;
export function checkDecisionAgainstStatute<Clause extends string, StatuteId extends string, Figure extends string>(
  noun: ReturnRequest | DamageClaim,
  options: CheckDecisionOptions<ReturnDecision<Clause> | CompensationDecision<Clause>, StatuteId, Figure>,
): StatuteCheck<Clause, StatuteId> {
  const { statute, on, province, decision, calendar } = options;
  const { held, notHeld } = heldRules(subject, options);
  const circumstances = checkedCircumstances(options.circumstances === undefined ? {} : options.circumstances);
  if (calendar !== undefined) checkZone(statute, calendar);
  const about = aboutCase(noun, options, circumstances);
  const notThis: NotHeld<StatuteId>[] = [];
  const inProvince: StatuteFinding<Clause, StatuteId>[] = [];
  const findings = held.flatMap((rule): readonly StatuteFinding<Clause, StatuteId>[] => {
    if (isAboutOthers(rule)) return [];
    const answer = about(rule);
    if (answer === "silent") return [silentOn(rule)];
    const { outcome, law, company, clauses, ask } = answer;
    if (outcome === undefined) {
      notThis.push({ rule: rule.clause, why: "not-this-case" });
      return [];
    }
    const tried = { facts: { ...noun }, assumes: circumstances, law, company, outcome };
    const found: StatuteFinding<Clause, StatuteId> = { ...silentOn(rule), outcome, clauses, cases: [tried], ask };
    if (rule.province === undefined || province !== undefined) return [found];
    inProvince.push(found);
    return [{ ...silentOn(rule), outcome: "unknown", ask: ["province"] }];
  });
  return {
    notice: statute.notice,
    statute: referenceTo(statute),
    policy: decision.policy,
    on,
    findings: withOthers(held, findings, inProvince),
    notHeld: [...notHeld, ...notThis],
  };
}

/** How the decision stands to one rule after another; silent where no table of the law speaks of it. */
function aboutCase<Clause extends string, StatuteId extends string, Figure extends string>(
  noun: ReturnRequest | DamageClaim,
  options: CheckDecisionOptions<ReturnDecision<Clause> | CompensationDecision<Clause>, StatuteId, Figure>,
  circumstances: StatuteCircumstances,
): (rule: StatuteRule<StatuteId>) => AgainstLaw<StatuteGiven, Clause> | "silent" {
  const { decision, statute, calendar } = options;
  const inReturns = new Set(statute.returns.rows.map(({ clause }) => clause));
  const inClaims = new Set(statute.claims.rows.map(({ clause }) => clause));
  const other = (rule: StatuteRule<StatuteId>) =>
    inReturns.has(rule.clause) || inClaims.has(rule.clause) || isCounting(rule) ? notThisCase : "silent";
  if ("requestedOn" in noun) {
    if (!("windows" in decision)) return refuse(subject, "decision", "that of a request", decision);
    return (rule) => {
      const rollOver = rollOverOf(rule);
      if (rollOver !== undefined) return windowAgainstLaw(noun, decision, rollOver, calendar);
      if (!inReturns.has(rule.clause)) return other(rule);
      return returnAgainstLaw(noun, decision, circumstances, statute, rule.clause);
    };
  }
  if ("windows" in decision) return refuse(subject, "decision", "that of a claim", decision);
  return (rule) =>
    inClaims.has(rule.clause) ? claimAgainstLaw(noun, decision, circumstances, statute, rule.clause) : other(rule);
}

/** What may be said of a case: one that is forgotten doesn't compile. */
const circumstanceNames: { readonly [Name in keyof StatuteCircumstances]-?: true } = {
  soldAtDistance: true,
  exceptedGoods: true,
  intact: true,
  listedGoods: true,
  alteredByCustomer: true,
  failedRepairs: true,
  repairDelayDays: true,
  partsWaitDays: true,
  sameModelAvailable: true,
  inCustody: true,
  custodyPaid: true,
  declared: true,
  safetyFailed: true,
  grossFault: true,
  marketValue: true,
};

const subject = "checkDecisionAgainstStatute";
const notThisCase = { outcome: undefined, law: [], company: {}, clauses: [], ask: [] } as const;

function isCounting({ gives }: StatuteRule<string>): boolean {
  return gives.some(({ kind }) => kind === "counting");
}

/** The circumstances as plain data. A name that there isn't, a count or a sum that is none is refused: all at once. */
function checkedCircumstances(given: StatuteCircumstances): StatuteCircumstances {
  if (typeof given !== "object" || given === null) refuse("circumstances", "", "an object", given);
  const { failedRepairs, repairDelayDays, partsWaitDays, marketValue } = given;
  const unknown: readonly Problem[] = Object.entries(given)
    .filter(([name]) => !Object.hasOwn(circumstanceNames, name))
    .map(([path, value]) => ({
      path,
      wanted: `left out: there are ${Object.keys(circumstanceNames).join(", ")}`,
      got: shown(value),
    }));
  const counts: readonly Problem[] = Object.entries({ failedRepairs, repairDelayDays, partsWaitDays })
    .filter(([, count]) => count !== undefined && !(Number.isSafeInteger(count) && count >= 0))
    .map(([path, count]) => ({ path, wanted: "a whole number from 0", got: shown(count) }));
  const problems = [...unknown, ...counts];
  if (marketValue !== undefined && moneySchema["~standard"].validate(marketValue).issues !== undefined) {
    problems.push({
      path: "marketValue",
      wanted: 'a sum such as { amount: "12.50", currency: "CNY" }',
      got: shown(marketValue),
    });
  }
  if (problems.length > 0) throw new RedressError("circumstances", problems);
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
