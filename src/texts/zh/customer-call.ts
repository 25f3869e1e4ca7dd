import type { NounTexts } from "../../models/texts.js";

/**
 * What is each fact of a call of a customer called in Chinese, and how does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { customerCall } from "redress/texts/zh";
 *
 * assert.equal(customerCall.facts["complaint"]?.question, "客户来电是否为了投诉？");
 * ```
 */
export const customerCall: NounTexts = {
  label: "客户来电",
  facts: {
    complaint: { label: "投诉", question: "客户来电是否为了投诉？" },
    companysResponsibility: { label: "公司的责任", question: "责任是否在公司？" },
    graveEnoughToReport: { label: "应当上报", question: "事情是否严重到应当上报？" },
  },
};
