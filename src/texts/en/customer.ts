import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `customer` called in English, and how does a clerk ask for it? With what else the rules on
 * customer files read.
 *
 * @example The question of a form
 * ```ts
 * import { customer } from "redress/texts/en";
 *
 * assert.equal(customer.facts["newlyDeveloped"]?.question, "Was the customer won only lately?");
 * ```
 */
export const customer: NounTexts = {
  label: "Customer",
  facts: {
    id: { label: "Number", question: "What is the customer's number?" },
    yearlySpend: { label: "Yearly spend", question: "What did the customer spend on catering in the year?" },
    organisation: { label: "Organisation", question: "Is the customer an organisation?" },
    newlyDeveloped: { label: "New", question: "Was the customer won only lately?" },
    class: {
      label: "Class",
      question: "In which class is the customer?",
      values: { A: "A: large (VIP)", B: "B: ordinary organisation", C: "C: individual or new" },
    },
    visited: { label: "Was here", question: "Has the customer been here for a banquet?" },
    governing: { label: "What governs", question: "Which clause governs where two are at odds?" },
  },
};
