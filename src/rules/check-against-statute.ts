import type { WorkingCalendar } from "../models/calendar.js";
import type { CompensationPolicy } from "../models/compensation-policy.js";
import { refuse } from "../models/errors.js";
import type { Policy } from "../models/policy.js";
import type { ReturnPolicy } from "../models/return-policy.js";
import type { StatuteRule } from "../models/statute.js";
import { checkZone } from "./check-zone.js";
import { heldRules, type LawOptions } from "./held-rules.js";
import { referenceTo } from "./reference-to.js";
import { type StatuteCheck, type StatuteFinding, worstOf } from "./statute-finding.js";
import { type TriedCase, tryClaims, tryReturns } from "./statute-probes.js";
import { type CompanyTerm, type PromisingPolicy, promisedTerms, returnTerms, tryTerms } from "./statute-terms.js";
import { isAboutOthers, silentOn, withOthers } from "./statute-through-others.js";

/** A policy that can be held against the law: on returns, on compensation, on complaints. */
export type CheckedPolicy<Clause extends string, Name extends string> =
  | ReturnPolicy<Clause, Name>
  | CompensationPolicy<Clause>
  | (Policy<"complaint" | "guestComplaint", Clause> & PromisingPolicy<Clause>);

/** Which law a policy is held against, and as of when. */
export interface CheckAgainstStatuteOptions<StatuteId extends string, Figure extends string>
  extends LawOptions<StatuteId, Figure> {
  /** Whose days off, for terms that end on one; without it that stays unknown. */
  readonly calendar?: WorkingCalendar;
}

/**
 * Where does a company's policy give less than the law, where as much, where more, and where is it silent?
 *
 * Each rule of the law that is in force on the day and binds the trader or both parties has cases that show its edges,
 * delivered or happened on that day; the policy answers them with its own rule, and each finding has both clauses and
 * the cases. What they take as known, such as a sale at a distance, stands in `assumes`. A policy that gives more in
 * one case and less in another gives less. Where it gives more, the company's word binds it. Rules that bind the
 * regulator are not held against a company.
 *
 * This is help for a reader and no legal advice, as `notice` says.
 *
 * @param policy - The policy, as it is configured.
 * @param options - The law, the day, the province and the calendar.
 * @returns A finding for each rule and matter, and the rules that weren't held against it, with the reason.
 * @throws RedressError if the law is missing or doesn't have the province, the day doesn't exist, the calendar isn't in the law's zone, or the policy can't be right.
 * @clause CC-201, CC-202, CC-203, CC-506, CC-582, CC-592, CC-897, CC-898, CC-1184, CC-1198, CPL-24, CPL-25, CPL-26,
 * CPL-55, TG-7, TG-15, TG-2R, TG-30, TG-90, TG-EXT, TG-DEP, ZJ-26, FSL-148, DL-15
 *
 * @example Fifteen days where the law gives seven, and days in repair that don't count
 * ```ts
 * import { checkAgainstStatute, configure } from "redress";
 * import { fanReturns, statuteChina } from "redress/policies";
 *
 * const law = { statute: statuteChina, on: "2026-05-01" };
 * const { notice, findings } = checkAgainstStatute(fanReturns, law);
 * assert.equal(notice, "not-legal-advice");
 * const seven = findings.find(({ rule }) => rule === "CPL-24");
 * assert.deepEqual([seven?.outcome, seven?.clauses], ["more", ["FRR-1a"]]);
 * const repairs = findings.find(({ rule }) => rule === "TG-EXT");
 * assert.deepEqual([repairs?.outcome, repairs?.clauses], ["less", ["FRR-1b"]]);
 *
 * const longer = configure(fanReturns, { settings: { repairExtendsWarranty: true } });
 * const again = checkAgainstStatute(longer, law).findings.find(({ rule }) => rule === "TG-EXT");
 * assert.equal(again?.outcome, "meets");
 * ```
 */
export function checkAgainstStatute<
  Clause extends string,
  Name extends string,
  StatuteId extends string,
  Figure extends string,
>(
  policy: CheckedPolicy<Clause, Name>,
  options: CheckAgainstStatuteOptions<StatuteId, Figure>,
): StatuteCheck<Clause, StatuteId> {
  const { statute, on, province, calendar } = options;
  const { held, notHeld } = heldRules("checkAgainstStatute", options);
  if (calendar !== undefined) checkZone(statute, calendar);
  const { cases, terms } = triedBy(policy, options);
  const inProvince: StatuteFinding<Clause, StatuteId>[] = [];
  const findings = held.flatMap((rule): readonly StatuteFinding<Clause, StatuteId>[] => {
    if (isAboutOthers(rule)) return [];
    const found = [...cases.filter((one) => one.rule === rule.clause), ...tryTerms(terms, statute, rule, on, calendar)];
    if (found.length === 0) return [silentOn(rule)];
    if (rule.province === undefined || province !== undefined) return findingsOf(rule, found);
    inProvince.push(...findingsOf(rule, found));
    return [{ ...silentOn(rule), outcome: "unknown", ask: ["province"] }];
  });
  return {
    notice: statute.notice,
    statute: referenceTo(statute),
    policy: referenceTo(policy),
    on,
    findings: withOthers(held, findings, inProvince),
    notHeld,
  };
}

/** What the policy's own rule says to the law's cases, and the terms that it gives. */
function triedBy<Clause extends string, Name extends string, StatuteId extends string, Figure extends string>(
  policy: CheckedPolicy<Clause, Name>,
  { statute, on, calendar }: CheckAgainstStatuteOptions<StatuteId, Figure>,
): { readonly cases: readonly TriedCase<Clause, StatuteId>[]; readonly terms: readonly CompanyTerm<Clause>[] } {
  switch (policy.noun) {
    case "returnRequest":
      return { cases: tryReturns(policy, statute, on), terms: returnTerms(policy) };
    case "damageClaim":
      return { cases: tryClaims(policy, statute, on), terms: [] };
    case "complaint":
    case "guestComplaint":
      return { cases: [], terms: promisedTerms(policy, statute, calendar) };
    default:
      return refuse("checkAgainstStatute", "policy", "one on returns, compensation or complaints", policy);
  }
}

/** One finding for each matter: the clauses are those of the cases that gave the outcome. */
function findingsOf<Clause extends string, StatuteId extends string>(
  { clause, certainty }: StatuteRule<StatuteId>,
  tried: readonly TriedCase<Clause, StatuteId>[],
): StatuteFinding<Clause, StatuteId>[] {
  return [...new Set(tried.map(({ matter }) => matter))].map((matter) => {
    const found = tried.filter((one) => one.matter === matter);
    const outcome = worstOf(found.map((one) => one.outcome));
    const telling = found.filter((one) => one.outcome === outcome);
    return {
      rule: clause,
      certainty,
      matter,
      outcome,
      clauses: [...new Set(telling.flatMap(({ clauses }) => clauses))],
      cases: found.map(({ facts, assumes, law, company, outcome: stands }) => ({
        facts,
        assumes,
        law,
        company,
        outcome: stands,
      })),
      ask: [...new Set(telling.flatMap(({ ask }) => ask))],
    };
  });
}
