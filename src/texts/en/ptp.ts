import type { DocumentTexts } from "../../models/texts.js";

/**
 * What does the proposal template (PTP) say, in English? A paraphrase, never the source's own words.
 *
 * @example The title of its clause
 * ```ts
 * import { ptp } from "redress/texts/en";
 *
 * assert.equal(ptp.clauses["PTP-1"]?.title, "Ten parts in order");
 * ```
 */
export const ptp: DocumentTexts = {
  title: "Proposal template",
  clauses: {
    "PTP-1": {
      title: "Ten parts in order",
      text: "A proposal in writing has 10 parts, in this order: foreword, background, purpose, concept, strategy, requirements, outline schedule, budget, risks, closing.",
      reading:
        "This is a proposal that the company makes to a customer, not one that a customer makes. To keep trade secrets the risks may go unsaid at the meeting; the internal version must have them, and right after them the countermeasures.",
    },
  },
};
