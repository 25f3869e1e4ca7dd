import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `customer` called in Chinese, and how does a clerk ask for it? With what else the rules on
 * customer files read.
 *
 * @example The question of a form
 * ```ts
 * import { customer } from "redress/texts/zh";
 *
 * assert.equal(customer.facts["newlyDeveloped"]?.question, "是新开发的客户吗？");
 * ```
 */
export const customer: NounTexts = {
  label: "顾客",
  facts: {
    id: { label: "顾客编号", question: "顾客编号是多少？" },
    yearlySpend: { label: "年消费额", question: "顾客全年餐饮消费多少？" },
    organisation: { label: "单位客户", question: "顾客是单位吗？" },
    newlyDeveloped: { label: "新客户", question: "是新开发的客户吗？" },
    class: {
      label: "类别",
      question: "顾客属于哪一类？",
      values: { A: "A 类：大客户（VIP）", B: "B 类：一般单位", C: "C 类：个人或新客户" },
    },
    visited: { label: "来过", question: "顾客来店用过宴会吗？" },
    governing: { label: "以何条为准", question: "两条不一致时，以哪一条为准？" },
  },
};
