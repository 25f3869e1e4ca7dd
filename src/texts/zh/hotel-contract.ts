import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `hotelContract` called in Chinese, and how does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { hotelContract } from "redress/texts/zh";
 *
 * assert.equal(hotelContract.facts["kind"]?.question, "约定的是什么？");
 * ```
 */
export const hotelContract: NounTexts = {
  label: "与酒店的合同",
  facts: {
    id: { label: "编号", question: "编号是什么？" },
    kind: {
      label: "类别",
      question: "约定的是什么？",
      values: {
        registration: "住宿登记",
        "phone-booking": "电话预订",
        meal: "用餐",
        banquet: "宴会",
        group: "团队",
        meeting: "会议",
        "corporate-booking": "协议散客预订",
        "shop-purchase": "商场购物",
      },
    },
  },
};
