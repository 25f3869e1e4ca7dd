import type { DocumentTexts } from "../../models/texts.js";

/**
 * What does the fan returns and repairs notice (FRR) say, in Chinese? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { frr } from "redress/texts/zh";
 *
 * assert.equal(frr.clauses["FRR-1a"]?.title, "15 天内任选处理方式");
 * ```
 */
export const frr: DocumentTexts = {
  title: "客户退货维修处理事项（风扇）",
  clauses: {
    "FRR-0": {
      title: "国家三包规定",
      text: "售后服务依照现行的国家三包规定执行。本通知在上一年度规定的基础上重申并调整。",
    },
    "FRR-1a": {
      title: "15 天内任选处理方式",
      text: "产品在 15 天内出现质量问题的，无条件给予修理、更换或退货。",
      reading:
        "由谁选择，原文没有写明，我们理解为由客户选择。送达当天为第 0 天，第 15 天仍在期内；只知道销售日期的，从销售日起算，结果中会说明。",
    },
    "FRR-1b": {
      title: "一年免费修理",
      text: "产品本身的质量问题，1 年内免费修理。",
      reading:
        "截止日为次年的同一日期，当天仍在期内；2 月 29 日起算的，到 2 月 28 日为止。FRR-2.1 至 FRR-2.8 都以保修期内为前提，期满后不再承担。修理时间是否顺延，原文没有写明：作为设置，默认不顺延。",
    },
    "FRR-2.1": {
      title: "已使用或已损坏",
      text: "在保修期内，但并非质量原因，风扇已经使用或损坏的，不能退货。",
      reading:
        "换货同样要把货退回，因此一并排除。本条与 FRR-2.5、FRR-2.6、FRR-2.7 相抵触，后者接受此类退货：以具体原因为准，并列明双方条款。关于付费修理，原文没有说明。",
    },
    "FRR-2.2": {
      title: "电压不稳烧毁电机",
      text: "因市电电压不稳烧毁电机的，不能退货。",
      reading: "与 FRR-2.1 相同，换货也一并排除。",
    },
    "FRR-2.3": {
      title: "换过零件",
      text: "零件经过更换的风扇，不能退货。",
      reading:
        "这是一种情形，而不是原因。它排除退货和换货；质量问题的免费修理不受影响，FRR-2.8 也不受影响。是否连免费修理一并取消，原文没有写明：作为设置，默认不取消。",
    },
    "FRR-2.4": {
      title: "久存损坏",
      text: "因长时间存放而损坏的，不能退货。",
      reading: "与 FRR-2.1 相同，换货也一并排除。",
    },
    "FRR-2.5": {
      title: "下错订单：扣补偿费",
      text: "客户订错货后退回的，可以接收，但要扣除补偿费。",
      reading: "原文没有金额。政策中可填固定金额或价款的一定比例；未填的，结果会指出应扣费用但尚未设定。",
    },
    "FRR-2.6": {
      title: "使用不当：扣相应费用",
      text: "因使用环境不合适或选型不当而损坏的，可以接收，但要扣除相应费用。",
      reading: "具备其一即可。选错型号适用本条，下错订单适用 FRR-2.5。原文没有金额。",
    },
    "FRR-2.7": {
      title: "运输或安装损坏",
      text: "客户或用户在搬运、安装时造成损坏的，可以接收，但要扣除相应费用。",
      reading: "原文没有金额。",
    },
    "FRR-2.8": {
      title: "旧机返厂",
      text: "在保修期内，旧机可以返厂修理或翻新。",
    },
  },
};
