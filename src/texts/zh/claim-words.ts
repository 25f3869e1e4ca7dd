import type { ClaimWords } from "../../models/claim-words.js";

/**
 * What are the remedies, steps, approvals and refusals of claims and returns called in Chinese?
 *
 * @example Naming a remedy
 * ```ts
 * import { claimWords } from "redress/texts/zh";
 *
 * assert.equal(claimWords.remedies["in-kind"], "实物赔偿");
 * ```
 */
export const claimWords: ClaimWords = {
  remedies: {
    repair: "修理",
    "in-kind": "实物赔偿",
    gesture: "表达心意",
    refer: "交由人员决定",
    none: "不予赔偿",
    cash: "现金",
    exchange: "换货",
    return: "退货",
    refurbish: "返厂翻新",
  },
  forms: {
    replacement: "替换品",
    "stay-credit": "住店抵扣",
    voucher: "代金券",
    flowers: "鲜花",
    fruit: "水果",
    discount: "折扣",
    "as-approved": "由批准人确定形式",
  },
  steps: {
    rescue: "先救人",
    "call-ambulance": "征得客人同意后拨打 120",
    accompany: "派员工陪同",
    "apologise-if-asked": "客人要求致歉的，当面致歉",
    listen: "倾听",
    record: "记录",
    "repeat-back": "复述",
    "confirm-request": "弄清客人要求赔偿什么",
    "establish-value": "查明物品的价值和使用年限",
    "plan-if-major": "属重大投诉的，就大额赔偿审定方案",
    "submit-plan-if-major": "属重大投诉的，呈报该方案",
    consult: "把处理意见告知客人并协商",
    explain: "说明酒店为何不承担责任",
    "refer-up-if-not-content": "客人不满意的，逐级请示上级",
  },
  roles: { superior: "上级", company: "公司" },
  approvals: { "not-needed": "无需批准", given: "已批准", needed: "须经批准", open: "是否须批准尚不明确" },
  cash: { "not-offered": "不给现金", "last-resort": "可作为最后手段" },
  deductions: { fee: "补偿费", cost: "相应费用" },
  refusals: {
    "ruled-out": "有条款排除",
    "warranty-over": "保修期已过",
    "not-given": "没有条款就此原因给予",
  },
  starts: { delivery: "送达之日", sale: "销售之日（送达之日未知）" },
  silences: {
    restitution: "规定没有提到多收的款项：这是欠款，应当退还。",
    "repair-at-a-price": "关于付费修理，规定没有说明。",
  },
  missing: {
    authority: "各岗位的权限额度表",
    lostCashApprover: "有权批准现金遗失例外赔偿的岗位",
    repairUpTo: "修理费不超过价值的多少倍",
    usefulLives: "各类物品的使用寿命",
    planFrom: "须拟定方案的金额",
    wrongOrderFee: "下错订单的补偿费",
    unsuitableUseCost: "使用不当的相应费用",
    transportDamageCost: "运输或安装损坏的相应费用",
    decidedBy: "由谁决定",
    grantedThisMonth: "本月已给予的金额",
    price: "价格",
    currency: "与费用同一币种的价格",
  },
  settings: {
    depreciation: "物品价值的折旧方法",
    cash: "是否允许现金",
    repairExtendsWarranty: "修理时间顺延保修期",
    partsExchangedVoidsRepair: "换过零件即不再免费修理",
  },
};
