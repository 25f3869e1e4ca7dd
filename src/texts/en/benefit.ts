import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `benefit` called in English, and how does a clerk ask for it?
 *
 * The path `period` is no field but what is worked out from the days.
 *
 * @example The question of a form
 * ```ts
 * import { benefit } from "redress/texts/en";
 *
 * assert.equal(benefit.facts["accrued"]?.question, "When did the benefit accrue?");
 * ```
 */
export const benefit: NounTexts = {
  label: "Benefit of a proposal",
  facts: {
    implementedOn: { label: "In practice since", question: "On which day was the proposal put in practice?" },
    amount: { label: "Benefit", question: "What did it bring, net of costs, and in which currency?" },
    accrued: { label: "Accrued", question: "When did the benefit accrue?" },
    "accrued.on": { label: "Accrued on", question: "On which day did the benefit accrue?" },
    "accrued.from": { label: "Accrued from", question: "On which day did it begin to accrue?" },
    "accrued.through": { label: "Accrued through", question: "Which was the last day on which it accrued?" },
    proposers: { label: "Proposers", question: "Which customers made the proposal together?" },
    "proposers.id": { label: "Proposer", question: "Which customer is it?" },
    "proposers.weight": { label: "Weight", question: "What part has this customer against the others?" },
    period: {
      label: "Period",
      question: "Does the day lie in the time of sharing?",
      values: { shared: "In the time of sharing", later: "After the time of sharing" },
    },
  },
};
