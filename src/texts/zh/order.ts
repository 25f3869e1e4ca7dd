import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of an `order` called in Chinese, and how does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { order } from "redress/texts/zh";
 *
 * assert.equal(order.facts["product"]?.question, "产品与标准产品相差多少？");
 * ```
 */
export const order: NounTexts = {
  label: "标书、合同或订单",
  facts: {
    id: { label: "编号", question: "编号是什么？" },
    form: { label: "形式", question: "属于哪一种？", values: { tender: "标书", contract: "合同", order: "订单" } },
    change: { label: "变更", question: "是否为已接受的合同或订单的变更？" },
    spoken: { label: "口头", question: "是否只有口头约定？" },
    product: {
      label: "产品",
      question: "产品与标准产品相差多少？",
      values: {
        standard: "标准产品",
        "non-standard": "非标准产品",
        "customer-drawing": "按客户图纸制作",
        "new-design": "有待设计开发的新产品",
      },
    },
    amount: { label: "金额", question: "金额是多少？" },
    largeQuantity: { label: "数量大", question: "数量是否大？" },
    hardToDeliver: { label: "交货或技术有难度", question: "交货或技术上是否有难度？" },
    specialTechnicalRequirements: { label: "特殊技术要求", question: "客户是否有特殊技术要求？" },
    oneIsEnough: { label: "一项即可", question: "数量大或有难度，是否有一项就须部门会签？" },
    matter: {
      label: "事项",
      question: "涉及哪一类事项？",
      values: { order: "订单评审", feedback: "客户反馈", "after-sales": "售后服务" },
    },
    tier: {
      label: "评审方式",
      question: "采用哪种评审方式？",
      values: { "authorised-person": "授权人员评审", "joint-sign-off": "部门会签", meeting: "会议评审" },
    },
  },
};
