import type { StatuteRule } from "../models/statute.js";
import { type StatuteFinding, worstOf } from "./statute-finding.js";

/** Is this a rule about all that gives less than the other rules: terms and notices that have no effect? */
export function isAboutOthers({ gives }: StatuteRule<string>): boolean {
  return gives.some((grant) => grant.kind === "void" && grant.whateverGivesLess === true);
}

/** A finding of silence on a rule. */
export function silentOn<Clause extends string, StatuteId extends string>({
  clause,
  certainty,
}: StatuteRule<StatuteId>): StatuteFinding<Clause, StatuteId> {
  return { rule: clause, certainty, outcome: "silent", clauses: [], cases: [], ask: [] };
}

/**
 * The findings with those of the rules about all that gives less, in the order of the law's list.
 *
 * @param rules - The rules that are held.
 * @param findings - What was found of each; of one that holds in a province alone, that the province isn't known.
 * @param inProvince - What these would be in their province.
 */
export function withOthers<Clause extends string, StatuteId extends string>(
  rules: readonly StatuteRule<StatuteId>[],
  findings: readonly StatuteFinding<Clause, StatuteId>[],
  inProvince: readonly StatuteFinding<Clause, StatuteId>[],
): readonly StatuteFinding<Clause, StatuteId>[] {
  const elsewhere = findings.filter(({ rule }) => inProvince.every((one) => one.rule !== rule));
  return rules.flatMap((rule) => {
    if (!isAboutOthers(rule)) return findings.filter((finding) => finding.rule === rule.clause);
    // Where it comes to the same in the province as outside, the province isn't asked for.
    const inside = throughOthers(rule, [...elsewhere, ...inProvince]);
    const outside = throughOthers(rule, elsewhere);
    return [inside.outcome === outside.outcome ? outside : throughOthers(rule, findings)];
  });
}

/** What gives less than another rule is a term that this one makes void, with its clauses. */
function throughOthers<Clause extends string, StatuteId extends string>(
  rule: StatuteRule<StatuteId>,
  findings: readonly StatuteFinding<Clause, StatuteId>[],
): StatuteFinding<Clause, StatuteId> {
  const worst = worstOf(findings.map(({ outcome }) => outcome));
  // To give more than the law takes nothing away.
  const outcome = worst === "more" ? "meets" : worst;
  const behind = findings.filter((finding) => finding.outcome === worst);
  const short = outcome === "less" || outcome === "may-be-less";
  return {
    ...silentOn(rule),
    outcome,
    // Where every rule that it rests on is reported alone, so is this.
    certainty: short && behind.every(({ certainty }) => certainty !== "certain") ? "secondary-source" : rule.certainty,
    clauses: short ? [...new Set(behind.flatMap(({ clauses }) => clauses))] : [],
    ...(short && { through: [...new Set(behind.map((finding) => finding.rule))] }),
    ask: outcome === "unknown" ? [...new Set(behind.flatMap(({ ask }) => ask))] : [],
  };
}
