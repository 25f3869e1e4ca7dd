import type { ComplaintTexts } from "../../models/complaint-texts.js";
import { ccr } from "./ccr.js";
import { complaint } from "./complaint.js";
import { css } from "./css.js";
import { sentences } from "./sentences.js";
import { words } from "./words.js";

/**
 * With which English texts does `explain` tell an answer under `companyComplaints`?
 *
 * @example A complaint, explained
 * ```ts
 * import { classifyComplaint, complaint, explain } from "redress";
 * import { companyComplaints } from "redress/policies";
 * import { companyComplaintsTexts } from "redress/texts/en";
 *
 * const c = complaint({ receivedAt: "2026-09-24T16:00:00+08:00", cause: "unfounded" });
 * const decision = classifyComplaint(c, { policy: companyComplaints, asOf: "2026-09-24T17:00:00+08:00" });
 * assert.match(explain(decision, companyComplaintsTexts).join(" "), /CCR-5\.note-valid/);
 * ```
 */
export const companyComplaintsTexts: ComplaintTexts = {
  language: "en",
  noun: complaint,
  documents: [ccr, css],
  words,
  sentences,
};
