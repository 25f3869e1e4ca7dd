import type { NounTexts } from "../../models/texts.js";

/**
 * What is each fact of a situation of a repair called in Chinese, and how does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { repairOrder } from "redress/texts/zh";
 *
 * assert.equal(repairOrder.facts["dissatisfied"]?.question, "客户对维修结果是否不满意？");
 * ```
 */
export const repairOrder: NounTexts = {
  label: "维修订单",
  facts: {
    causeFound: { label: "已找到原因", question: "服务顾问是否找到了故障原因？" },
    workMayBeLate: { label: "可能延误", question: "作业是否可能晚于约定完成？" },
    workGrows: { label: "增项", question: "作业是否比约定的多？" },
    testDriveNeeded: { label: "需要试车", question: "是否需要试车？" },
    firstService: { label: "首次保养", question: "是否为首次保养？" },
    dissatisfied: { label: "不满意", question: "客户对维修结果是否不满意？" },
  },
};
