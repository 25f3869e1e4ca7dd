import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `payMonth` called in Chinese, and how does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { payMonth } from "redress/texts/zh";
 *
 * assert.equal(payMonth.facts["latenesses"]?.question, "员工当月迟到了几次？");
 * ```
 */
export const payMonth: NounTexts = {
  label: "员工当月情况",
  facts: {
    month: { label: "月份", question: "是哪一个月？" },
    basePay: { label: "底薪", question: "当月全部底薪是多少？" },
    latenesses: { label: "迟到次数", question: "员工当月迟到了几次？" },
    complaints: { label: "投诉", question: "当月对员工的工作有哪些投诉？" },
    "complaints.by": {
      label: "投诉人",
      question: "由谁投诉？",
      values: { customer: "客户", salesperson: "销售人员" },
    },
    "complaints.fine": { label: "拟定罚款", question: "拟定罚款多少？" },
  },
};
