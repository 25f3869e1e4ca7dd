import type { NounTexts } from "../../models/texts.js";

/**
 * What are the facts of a situation under `hotelProcesses` called in Chinese, and how does a clerk ask for them?
 *
 * @example The question of a form
 * ```ts
 * import { hotelSituation } from "redress/texts/zh";
 *
 * assert.equal(hotelSituation.facts["invoiceShown"]?.question, "客户是否出示本酒店的发票？");
 * ```
 */
export const hotelSituation: NounTexts = {
  label: "酒店情形",
  facts: {
    matter: {
      label: "事项",
      question: "涉及哪一类事项？",
      values: { sale: "售前", contract: "履行中的合同", complaint: "投诉", "follow-up": "回访结果" },
    },
    complaintAbout: {
      label: "投诉对象",
      question: "投诉针对什么？",
      values: { goods: "商品", service: "服务", staff: "员工" },
    },
    invoiceShown: { label: "出示发票", question: "客户是否出示本酒店的发票？" },
    process: {
      label: "服务过程",
      question: "涉及哪个服务过程？",
      values: {
        arrival: "到店",
        departure: "离店",
        "goods-in": "采购物品",
        room: "客房",
        food: "餐饮",
        shop: "商场",
        equipment: "设备",
      },
    },
  },
};
