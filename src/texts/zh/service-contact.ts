import type { NounTexts } from "../../models/texts.js";

/**
 * What are the facts of a contact with a customer, which `serviceProcess` reads, called in Chinese, and how does a clerk
 * ask for them?
 *
 * @example The question of a form
 * ```ts
 * import { serviceContact } from "redress/texts/zh";
 *
 * assert.equal(serviceContact.facts["dispute"]?.question, "是否与客户发生了争议？");
 * ```
 */
export const serviceContact: NounTexts = {
  label: "与客户的接触",
  facts: {
    visitor: { label: "来访", question: "是否有人来访？" },
    dispute: { label: "争议", question: "是否与客户发生了争议？" },
    majorComplaint: { label: "重大投诉", question: "是否属于重大投诉？" },
    claim: { label: "索赔", question: "客户是否提出索赔？" },
  },
};
