import type { DocumentTexts } from "../../models/texts.js";

/**
 * What do the rules on service process management (SPM) say, in Chinese? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { spm } from "redress/texts/zh";
 *
 * assert.equal(spm.clauses["SPM-11"]?.title, "客户资料保密");
 * ```
 */
export const spm: DocumentTexts = {
  title: "服务流程管理制度",
  clauses: {
    "SPM-1": { title: "接待来访", text: "问候来访者，登记姓名、联系方式和来访目的，带到相应部门，并说明注意事项。" },
    "SPM-4": { title: "服务循环", text: "服务人员收集需求，部门制定方案，领导批准。部门执行，客服部评估，部门改进。" },
    "SPM-6": {
      title: "流程的调整",
      text: "员工不得自行改动服务流程；部门负责人可按工作需要调整；制度的完善和解释由领导层负责。",
    },
    "SPM-8": {
      title: "客服工作与考核",
      text: "客服人员了解需求，准确记录并及时转达咨询，定期跟进客户，不歧视、不侮辱。按态度、质量、能力和满意度定期考核。",
      reading:
        "“定期”的间隔原文没有规定，由参数设定；未设定时列为待办。由谁考核也没有写明，按对部门工作负责的部门负责人理解。",
    },
    "SPM-11": { title: "客户资料保密", text: "客户资料一律保密，不得泄露。" },
    "SPM-13": { title: "售后支持", text: "与客户联系，回应投诉，确定解决办法，跟踪到客户满意，并做好维护。" },
    "SPM-D5": {
      title: "争议与重大索赔",
      text: "与客户发生争议的，请示当班经理或领导；重大投诉和索赔由售后负责人尽快处理。",
    },
  },
};
