import type { NounTexts } from "../../models/texts.js";

/**
 * What is each fact of a visit to the restaurant called in Chinese, and how is it asked for?
 *
 * @example The question of a form
 * ```ts
 * import { restaurantVisit } from "redress/texts/zh";
 *
 * assert.equal(restaurantVisit.facts["leftBehind"]?.question, "客人有遗留物品吗？");
 * ```
 */
export const restaurantVisit: NounTexts = {
  label: "餐厅用餐",
  facts: {
    faultFound: { label: "发现问题", question: "班前检查发现问题了吗？" },
    inTrouble: { label: "遇到困难", question: "当班员工遇到困难了吗？" },
    buttsInAshtray: { label: "烟头数", question: "烟灰缸里有几个烟头？" },
    emptyCup: { label: "空杯", question: "客人面前有空杯吗？" },
    children: { label: "儿童", question: "席间有儿童吗？" },
    childrenDisturb: { label: "儿童影响他人", question: "儿童影响到其他客人了吗？" },
    menusEnough: { label: "菜单充足", question: "菜单够每位客人一份吗？" },
    womenAtTable: { label: "有女士", question: "席间有女士吗？" },
    mistakeOnSlip: { label: "点菜单有误", question: "点菜单写错了吗？" },
    tablePositionHinders: { label: "餐桌位置不便", question: "餐桌位置妨碍按规定的方向上菜吗？" },
    lastDishServed: { label: "菜已上齐", question: "最后一道菜上了吗？" },
    guestAsksForBill: { label: "要求结账", question: "客人要求看账单了吗？" },
    payment: {
      label: "付款方式",
      question: "客人怎样付款？",
      values: { cash: "现金", card: "刷卡", credit: "签单挂账" },
    },
    lastGuestHasEaten: { label: "最后的客人已用完", question: "最后一位客人用完餐了吗？" },
    askedToClear: { label: "要求收拾", question: "客人要求收拾餐桌了吗？" },
    guestsStillSitting: { label: "仍有客人", question: "服务结束后仍有客人坐着吗？" },
    leftBehind: { label: "遗留物品", question: "客人有遗留物品吗？" },
  },
};
