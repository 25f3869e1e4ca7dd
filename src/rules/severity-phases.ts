import { decide } from "../decision-table/decide.js";
import type { CaseFacts } from "../models/case.js";
import type { Decision } from "../models/decision.js";
import type { ComplaintPolicy, ComplaintSettings, Growth } from "../models/policy.js";
import { type Instant, parseInstant } from "../models/time.js";
import { endOfCivilTerm } from "../working-time/end-of-civil-term.js";
import type { CaseAt } from "./case-at.js";
import { endOfDate } from "./end-of-date.js";
import { type Fields, field, momentAt } from "./fields.js";
import { tableOf } from "./table-of.js";

/** A stretch of a case's life with one set of facts. */
export interface Phase<Severity extends string, Clause extends string> {
  /** The instant from which it holds: of the first one the receipt. */
  readonly since: Instant;
  /** The facts that the tables read, by name. */
  readonly facts: Fields;
  readonly severity: Decision<Severity, Clause>;
}

/** How a case's severity came about, and how it may still change. */
export interface SeverityPhases<Severity extends string, Clause extends string> {
  /** One phase or more, the last one being today's. */
  readonly phases: readonly [Phase<Severity, Clause>, ...Phase<Severity, Clause>[]];
  readonly today: Phase<Severity, Clause>;
  /** The instant after which the severity changes by itself, where that is still to come. */
  readonly growsAfter: Instant | undefined;
}

/**
 * How serious was a case from when on?
 *
 * A case may begin as one thing and become another: an injury or loss may be learnt of later, and a valid complaint
 * that stays unresolved grows. Before such a moment it is judged without what came then.
 */
export function severityPhases<Noun extends string, Facts, Severity extends string, Clause extends string>(
  noun: CaseFacts,
  policy: ComplaintPolicy<Noun, Facts, Severity, Clause>,
  known: CaseAt,
): SeverityPhases<Severity, Clause> {
  const table = tableOf(policy, policy.severity);
  const { growth, learntLater } = policy;
  const names = Object.keys(policy.severity.facts);
  const none = (name: string) => (policy.arrangements?.some((one) => one === name) === true ? [] : undefined);
  const today = Object.fromEntries(names.map((name) => [name, field(known.fields, name) ?? none(name)]));
  const grows = growth === undefined ? undefined : growsAfter(noun, growth, policy, known);
  // The noun itself says when it was learnt, also where that lies ahead: until then nobody knows of it.
  const learntAt = learntLater === undefined ? undefined : momentAt({ ...noun }, learntLater.at);
  function phase(since: Instant): Phase<Severity, Clause> {
    const facts: { [name: string]: unknown } = { ...today };
    if (learntAt !== undefined && learntLater !== undefined && parseInstant(since) < parseInstant(learntAt)) {
      // Nobody knew of it: what is a yes or no was a no, a sum was none.
      for (const name of learntLater.facts) {
        facts[name] = policy.severity.facts[name].kind === "boolean" ? false : undefined;
      }
    }
    if (growth !== undefined)
      facts[growth.fact] = grows?.grown === true && parseInstant(since) >= parseInstant(grows.at);
    // The names come from the table's own declarations, and the noun's schema has checked the values.
    return { since, facts, severity: decide(table, facts as Partial<Facts>) };
  }
  const turns = [learntAt, grows?.grown === true ? grows.at : undefined]
    .filter((at) => at !== undefined)
    .filter((at) => parseInstant(at) > parseInstant(noun.receivedAt) && parseInstant(at) <= parseInstant(known.asOf))
    .sort((a, b) => parseInstant(a) - parseInstant(b));
  const first = phase(noun.receivedAt);
  const later = turns.map(phase);
  const last = later.at(-1) ?? first;
  const changes =
    growth !== undefined &&
    grows?.open === true &&
    decide(table, { ...last.facts, [growth.fact]: true } as Partial<Facts>).possible.join() !==
      last.severity.possible.join();
  return { phases: [first, ...later], today: last, growsAfter: changes ? grows.at : undefined };
}

/** When a case grows, whether it has, and whether that is still to come. */
function growsAfter(
  noun: CaseFacts,
  growth: Growth<string, string>,
  { timeZone, settings }: { readonly timeZone: string; readonly settings: ComplaintSettings },
  { asOf, fields, pauses, paused }: CaseAt,
): { readonly at: Instant; readonly grown: boolean; readonly open: boolean } {
  const { restsInPauses, movedByCustomer } = settings.growth ?? { restsInPauses: false, movedByCustomer: false };
  const resting = restsInPauses ? pauses : [];
  let at = endOfCivilTerm(growth.term, { from: noun.receivedAt, timeZone, pauses: resting }).due;
  const wanted = momentAt(fields, "customerDeadline");
  if (movedByCustomer && wanted !== undefined) {
    const end = endOfDate(wanted, timeZone);
    if (parseInstant(end) > parseInstant(at)) at = end;
  }
  const ends = ["resolvedAt", "withdrawnAt"].map((path) => momentAt(fields, path)).filter((end) => end !== undefined);
  const until = Math.min(...[asOf, ...ends].map(parseInstant));
  const grown = until > parseInstant(at);
  // As long as a pause lasts it puts the end off.
  return { at, grown, open: !grown && ends.length === 0 && !(paused && restsInPauses) };
}
