import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `returnRequest` called in Chinese, and how does a clerk ask for it?
 *
 * The last three paths are no fields but what is worked out from them.
 *
 * @example The causes to choose from
 * ```ts
 * import { returnRequest } from "redress/texts/zh";
 *
 * assert.equal(returnRequest.facts["cause"]?.values?.["wrong-order"], "下错订单");
 * ```
 */
export const returnRequest: NounTexts = {
  label: "退货维修申请",
  facts: {
    id: { label: "编号", question: "申请编号是什么？" },
    requestedOn: { label: "申请日期", question: "客户哪一天提出？" },
    deliveredOn: { label: "送达日期", question: "哪一天送达？" },
    soldOn: { label: "销售日期", question: "哪一天售出？" },
    cause: {
      label: "退回原因",
      question: "因为什么退回？",
      values: {
        quality: "质量问题",
        "used-or-damaged": "已使用或已损坏",
        "unstable-voltage": "电压不稳烧毁电机",
        "long-storage": "久存损坏",
        "wrong-order": "下错订单",
        "unsuitable-use": "使用环境不合适或选错型号",
        "transport-or-installation": "运输或安装损坏",
        overhaul: "旧机修理或翻新",
      },
    },
    partsExchangedAt: { label: "换零件日期", question: "哪一天更换了零件？" },
    price: { label: "购买价格", question: "购买时付了多少钱？" },
    wants: {
      label: "客户要求",
      question: "客户希望如何处理？",
      values: { repair: "修理", exchange: "换货", return: "退货", refurbish: "返厂翻新" },
    },
    repairs: { label: "修理时段", question: "哪些日子在修理？" },
    "repairs.from": { label: "修理开始", question: "修理从哪一天开始？" },
    "repairs.to": { label: "修理结束", question: "修理到哪一天结束？" },
    withinChoice: { label: "在任选期内", question: "是否还在任选期内？" },
    partsExchanged: { label: "换过零件", question: "到申请时是否换过零件？" },
    repairVoided: { label: "免费修理已取消", question: "是否因更换零件而取消了免费修理？" },
  },
};
