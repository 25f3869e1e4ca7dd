import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `proposal` called in Chinese, and how does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { proposal } from "redress/texts/zh";
 *
 * assert.equal(proposal.facts["ownership"]?.question, "技术由谁开发？");
 * ```
 */
export const proposal: NounTexts = {
  label: "客户提案",
  facts: {
    category: {
      label: "提案类别",
      question: "提案针对哪一方面？",
      values: {
        standardisation: "标准化",
        "logistics-and-channels": "物流成本与销售渠道",
        "process-efficiency": "加工、装配和检验的效率",
        "materials-and-parts": "新材料与新部件",
        "after-sales-service": "售后服务",
        other: "其他",
      },
    },
    submittedOn: { label: "提交日期", question: "客户在哪一天提交？" },
    onStandardForm: { label: "使用统一表格", question: "是否填写在统一的提案表上？" },
    passedOn: { label: "转交日期", question: "营销部在哪一天转交研究？" },
    studiedBy: { label: "研究部门", question: "由哪个部门研究？" },
    decision: {
      label: "研究结果",
      question: "研究的结果是什么？",
      values: { adopted: "采用", "not-adopted": "不采用" },
    },
    decidedOn: { label: "结果交回日期", question: "研究结果在哪一天交回营销部？" },
    scheduleReportedOn: { label: "日程报告日期", question: "研究需要更长时间的，在哪一天报告了日程？" },
    customerToldOn: { label: "答复客户日期", question: "在哪一天把结果告诉了客户？" },
    implementedOn: { label: "实施日期", question: "在哪一天开始实施？" },
    ownership: {
      label: "开发方",
      question: "技术由谁开发？",
      values: { company: "公司", joint: "双方共同", customer: "客户单独" },
    },
  },
};
