import type { ComplaintTexts } from "../models/complaint-texts.js";
import type { SeverityDecision } from "./classify-complaint.js";
import type { ComplaintDeadlines } from "./complaint-deadlines.js";
import type { ComplaintHandling } from "./complaint-handling.js";
import { explainDeadlines } from "./explain-deadlines.js";
import { explainHandling } from "./explain-handling.js";
import { explainSeverity } from "./explain-severity.js";

/** An answer that `explain` can tell. */
export type ExplainableAnswer =
  | SeverityDecision<string, string>
  | ComplaintDeadlines<string, string>
  | ComplaintHandling<string, string>;

/**
 * What does an answer say in plain sentences, in English or Chinese?
 *
 * The texts are an argument, so that only who reads a language loads it. An id that the texts have no word for is shown
 * as it is. Who needs one kind of answer alone takes `explainSeverity`, `explainDeadlines` or `explainHandling`.
 *
 * @param answer - What `classifyComplaint`, `complaintDeadlines` or `complaintHandling` answered.
 * @param texts - The policy's texts in a language, such as `companyComplaintsTexts` of `redress/texts/en`.
 * @returns The sentences in reading order.
 *
 * @example A broken promise, raised three times
 * ```ts
 * import { classifyComplaint, complaint, explain } from "redress";
 * import { companyComplaints } from "redress/policies";
 * import { companyComplaintsTexts } from "redress/texts/en";
 *
 * const c = complaint({
 *   receivedAt: "2026-09-24T16:00:00+08:00",
 *   cause: "company-fault",
 *   commitmentBroken: true,
 *   timesRaised: 3,
 * });
 * const decision = classifyComplaint(c, { policy: companyComplaints, asOf: "2026-09-24T17:00:00+08:00" });
 * const [answer, why] = explain(decision, companyComplaintsTexts);
 * assert.equal(answer, "The complaint is major and counts as valid.");
 * assert.match(why ?? "", /CCR-5\.3\.1 \(Major: broken commitment raised repeatedly\): .*times raised \(3\)/);
 * ```
 */
export function explain(answer: ExplainableAnswer, texts: ComplaintTexts): readonly string[] {
  if ("obligations" in answer) return explainDeadlines(answer, texts);
  if ("steps" in answer) return explainHandling(answer, texts);
  return explainSeverity(answer, texts);
}
