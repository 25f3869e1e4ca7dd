import type { ComplaintTexts } from "../models/complaint-texts.js";
import type { CounterReason } from "../models/decision.js";
import type { SeverityDecision } from "./classify-complaint.js";
import { clauseName, factsInWords, labelOf, nameOf, namesOf, questionOf } from "./explain-names.js";

/**
 * Why is a complaint as serious as it is, or what is still to be found out? In plain sentences.
 *
 * @param decision - What `classifyComplaint` answered.
 * @param texts - The policy's texts in a language.
 * @returns The answer and whether it is valid, the clauses for it with the facts that they read, the other clauses with
 * the nearest first, what was unclear, what to ask, and when it grows.
 *
 * @example What to ask
 * ```ts
 * import { classifyComplaint, complaint, explainSeverity } from "redress";
 * import { companyComplaints } from "redress/policies";
 * import { companyComplaintsTexts } from "redress/texts/en";
 *
 * const c = complaint({
 *   receivedAt: "2026-08-15T12:30:00+08:00",
 *   cause: "company-fault",
 *   commitmentBroken: false,
 *   largeEconomicLoss: false,
 * });
 * const decision = classifyComplaint(c, { policy: companyComplaints, asOf: "2026-08-15T13:00:00+08:00" });
 * const sentences = explainSeverity(decision, companyComplaintsTexts);
 * assert.equal(
 *   sentences[0],
 *   "It is still open how serious the complaint is: important or major. Either way it counts as valid.",
 * );
 * assert.equal(sentences[1], "To ask, the most telling first: Was anybody hurt?");
 * ```
 */
export function explainSeverity(decision: SeverityDecision<string, string>, texts: ComplaintTexts): readonly string[] {
  const { severities, parameters } = texts.words;
  const { severity: sentences, phrases } = texts.sentences;
  const lines: string[] = [];
  if (decision.decided) {
    const { severity, valid } = decision;
    lines.push(sentences.decided({ severity: nameOf(severities, severity), valid }));
  } else if (decision.possible.length === 0) lines.push(sentences.uncovered);
  else lines.push(sentences.open({ possible: namesOf(severities, decision.possible), valid: decision.valid }));
  for (const { clause: id, facts: names } of decision.because) {
    const clause = clauseName(id, texts);
    const facts = factsInWords(names, decision.facts, texts);
    lines.push(
      // Where only several rows together are sure, none of what each of them waits for is known.
      facts.length === 0 && names.length > 0
        ? sentences.becauseEitherWay({ clause, facts: names.map((name) => labelOf(name, texts)) })
        : sentences.because({ clause, facts }),
    );
  }
  for (const { facts: names, why, parameter = "" } of decision.unclear) {
    lines.push(sentences.unclear[why](factsInWords(names, decision.facts, texts), nameOf(parameters, parameter)));
  }
  if (decision.ask.length > 0) lines.push(sentences.ask(decision.ask.map((name) => questionOf(name, texts))));
  lines.push(...decision.notBecause.map((reason) => counterReason(reason, decision, texts)));
  if (decision.growsAfter !== undefined) lines.push(sentences.grows(phrases.end(decision.growsAfter)));
  return lines;
}

function counterReason(
  { clause: id, status, facts: names }: CounterReason<string, string>,
  { facts }: SeverityDecision<string, string>,
  texts: ComplaintTexts,
): string {
  const told = status === "unknown" ? names.map((name) => labelOf(name, texts)) : factsInWords(names, facts, texts);
  return texts.sentences.severity[status]({ clause: clauseName(id, texts), facts: told });
}
