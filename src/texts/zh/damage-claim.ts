import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `damageClaim` called in Chinese, and how does a clerk ask for it?
 *
 * The last seven paths are no fields but what is worked out from them. Roles are named in `words.roles`.
 *
 * @example The question for what is missing
 * ```ts
 * import { damageClaim } from "redress/texts/zh";
 *
 * assert.equal(damageClaim.facts["repair.cost"]?.question, "修理费是多少？");
 * ```
 */
export const damageClaim: NounTexts = {
  label: "索赔",
  facts: {
    id: { label: "编号", question: "索赔编号是什么？" },
    kind: {
      label: "类别",
      question: "索赔的是什么？",
      values: { article: "物品损坏或遗失", cash: "现金遗失", overcharge: "多收款项", injury: "人身伤害" },
    },
    happenedOn: { label: "损坏日期", question: "哪一天发生的？" },
    liability: {
      label: "责任",
      question: "由谁承担责任？",
      values: {
        hotel: "酒店",
        shared: "酒店承担一部分",
        guest: "客人",
        "third-party": "第三方",
        undetermined: "经调查仍无法认定",
      },
    },
    hotelShare: { label: "酒店份额", question: "酒店承担多大份额？" },
    decidedBy: { label: "决定人", question: "由哪个岗位决定？" },
    approvedBy: { label: "批准人", question: "哪个岗位已经批准？" },
    article: { label: "物品", question: "涉及什么物品？" },
    "article.category": { label: "物品类别", question: "是哪一类物品？" },
    "article.price": { label: "购买价格", question: "物品购买时花了多少钱？" },
    "article.boughtOn": { label: "购买日期", question: "物品何时购买？" },
    "article.usefulLifeMonths": { label: "使用寿命", question: "这类物品能用多少个月？" },
    "article.residual": { label: "残值", question: "最低值多少？" },
    "article.assessedValue": { label: "评估价值", question: "经评估值多少？" },
    repair: { label: "修理情况", question: "修理需要什么？" },
    "repair.possible": { label: "可否修理", question: "能否修理？" },
    "repair.cost": { label: "修理费", question: "修理费是多少？" },
    amount: { label: "金额", question: "涉及多少钱？" },
    deposited: { label: "交店保管", question: "钱款是否交酒店保管？" },
    staffFault: { label: "员工过错", question: "员工是否有过错？" },
    securityFailed: { label: "安保失职", question: "酒店安保是否失职？" },
    hotelHasShare: { label: "酒店承担份额", question: "酒店的份额是否大于零？" },
    repairWithinValue: { label: "修理费未超出", question: "修理费是否未超过政策按折旧价值所允许的数额？" },
    valueLeft: { label: "尚有价值", question: "折旧后是否还有价值？" },
    exceptionApproved: { label: "例外已批准", question: "政策指定的岗位是否已批准？" },
    remedy: {
      label: "处理方式",
      question: "如何处理？",
      values: {
        repair: "修理",
        "in-kind": "实物赔偿",
        gesture: "表达心意",
        refer: "交由人员决定",
        none: "不予赔偿",
      },
    },
    worth: { label: "赔偿价值", question: "处理方式价值多少？" },
    cashAllowed: { label: "允许现金", question: "政策是否允许以现金为最后手段？" },
  },
};
