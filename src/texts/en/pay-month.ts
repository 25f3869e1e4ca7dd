import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `payMonth` called in English, and how does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { payMonth } from "redress/texts/en";
 *
 * assert.equal(payMonth.facts["latenesses"]?.question, "How often did the employee come late in the month?");
 * ```
 */
export const payMonth: NounTexts = {
  label: "Employee's month",
  facts: {
    month: { label: "Month", question: "Which month is it?" },
    basePay: { label: "Base pay", question: "How much is the whole base pay of the month?" },
    latenesses: { label: "Times late", question: "How often did the employee come late in the month?" },
    complaints: { label: "Complaints", question: "Which complaints were there about the employee's work?" },
    "complaints.by": {
      label: "Complained",
      question: "Who complained?",
      values: { customer: "A customer", salesperson: "A salesperson" },
    },
    "complaints.fine": { label: "Proposed fine", question: "Which fine is proposed?" },
  },
};
