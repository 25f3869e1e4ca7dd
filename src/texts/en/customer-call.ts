import type { NounTexts } from "../../models/texts.js";

/**
 * What is each fact of a call of a customer called in English, and how does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { customerCall } from "redress/texts/en";
 *
 * assert.equal(customerCall.facts["complaint"]?.question, "Does the customer call to complain?");
 * ```
 */
export const customerCall: NounTexts = {
  label: "Call of a customer",
  facts: {
    complaint: { label: "Complaint", question: "Does the customer call to complain?" },
    companysResponsibility: { label: "Company's responsibility", question: "Is it the company's responsibility?" },
    graveEnoughToReport: { label: "To be reported up", question: "Does it weigh enough to be reported to a superior?" },
  },
};
