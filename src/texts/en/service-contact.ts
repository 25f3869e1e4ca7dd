import type { NounTexts } from "../../models/texts.js";

/**
 * What are the facts of a contact with a customer, which `serviceProcess` reads, called in English, and how does a clerk
 * ask for them?
 *
 * @example The question of a form
 * ```ts
 * import { serviceContact } from "redress/texts/en";
 *
 * assert.equal(serviceContact.facts["dispute"]?.question, "Is there a dispute with a customer?");
 * ```
 */
export const serviceContact: NounTexts = {
  label: "Contact with a customer",
  facts: {
    visitor: { label: "Visitor", question: "Does somebody come to visit?" },
    dispute: { label: "Dispute", question: "Is there a dispute with a customer?" },
    majorComplaint: { label: "Major complaint", question: "Is it a major complaint?" },
    claim: { label: "Claim", question: "Does the customer claim compensation?" },
  },
};
