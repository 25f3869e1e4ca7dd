import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `benefit` called in Chinese, and how does a clerk ask for it?
 *
 * The path `period` is no field but what is worked out from the days.
 *
 * @example The question of a form
 * ```ts
 * import { benefit } from "redress/texts/zh";
 *
 * assert.equal(benefit.facts["accrued"]?.question, "收益产生于何时？");
 * ```
 */
export const benefit: NounTexts = {
  label: "提案收益",
  facts: {
    implementedOn: { label: "实施日期", question: "提案在哪一天开始实施？" },
    amount: { label: "收益金额", question: "扣除成本后带来多少收益，是何币种？" },
    accrued: { label: "产生时间", question: "收益产生于何时？" },
    "accrued.on": { label: "产生日期", question: "收益产生于哪一天？" },
    "accrued.from": { label: "产生期间首日", question: "收益从哪一天开始产生？" },
    "accrued.through": { label: "产生期间末日", question: "收益产生的最后一天是哪一天？" },
    proposers: { label: "提案人", question: "提案由哪些客户共同提出？" },
    "proposers.id": { label: "提案客户", question: "是哪一位客户？" },
    "proposers.weight": { label: "权重", question: "该客户相对于其他客户占多少？" },
    period: {
      label: "所属期间",
      question: "这一天是否在分享期内？",
      values: { shared: "分享期内", later: "分享期后" },
    },
  },
};
