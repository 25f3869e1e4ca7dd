import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `proposal` called in English, and how does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { proposal } from "redress/texts/en";
 *
 * assert.equal(proposal.facts["ownership"]?.question, "Who developed the technique?");
 * ```
 */
export const proposal: NounTexts = {
  label: "Customer's proposal",
  facts: {
    category: {
      label: "Kind",
      question: "What does the proposal aim at?",
      values: {
        standardisation: "Standardisation",
        "logistics-and-channels": "Logistics cost and sales channels",
        "process-efficiency": "Efficiency of processing, assembly and inspection",
        "materials-and-parts": "New materials and parts",
        "after-sales-service": "After-sales service",
        other: "Other",
      },
    },
    submittedOn: { label: "Submitted on", question: "On which day did the customer submit it?" },
    onStandardForm: { label: "On the standard form", question: "Did it come on the standard form?" },
    passedOn: { label: "Passed on", question: "On which day did marketing pass it on to be studied?" },
    studiedBy: { label: "Studied by", question: "Which department studies it?" },
    decision: {
      label: "Result",
      question: "What did the study come to?",
      values: { adopted: "Adopted", "not-adopted": "Not adopted" },
    },
    decidedOn: { label: "Result back on", question: "On which day was the result back with marketing?" },
    scheduleReportedOn: {
      label: "Schedule reported on",
      question: "If the study takes longer, on which day was a schedule reported?",
    },
    customerToldOn: { label: "Customer told on", question: "On which day was the customer told the result?" },
    implementedOn: { label: "In practice since", question: "On which day was it put in practice?" },
    ownership: {
      label: "Developed by",
      question: "Who developed the technique?",
      values: { company: "The company", joint: "Both together", customer: "The customer alone" },
    },
  },
};
