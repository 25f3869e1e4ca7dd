import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `stay` called in Chinese, and how does a clerk ask for it? With what the front desk's tables
 * work out from it.
 *
 * @example The question of a form
 * ```ts
 * import { stay } from "redress/texts/zh";
 *
 * assert.equal(stay.facts["roomCall.answered"]?.question, "房间有人接听吗？");
 * ```
 */
export const stay: NounTexts = {
  label: "住宿",
  facts: {
    kind: {
      label: "住宿类型",
      question: "是过夜房还是钟点房？",
      values: { overnight: "过夜", hourly: "钟点房" },
    },
    id: { label: "住宿编号", question: "住宿编号是多少？" },
    room: { label: "房号", question: "是哪间房？" },
    departsOn: { label: "离店日期", question: "客人在哪一天离店？" },
    startedAt: { label: "开房时间", question: "钟点房从什么时候开始？" },
    "roomCall.at": { label: "致电房间时间", question: "什么时候给房间打了退房提醒电话？" },
    "roomCall.answered": { label: "房间接听", question: "房间有人接听吗？" },
    "contactCall.at": { label: "致电联系人时间", question: "什么时候拨打了联系电话？" },
    "contactCall.answered": { label: "联系人接听", question: "联系电话有人接听吗？" },
    chargePostedAt: { label: "加收入账时间", question: "系统什么时候加收了费用？" },
    "knock.at": { label: "敲门时间", question: "楼层服务员什么时候敲了门？" },
    "knock.answered": { label: "敲门有人应答", question: "敲门有人应答吗？" },
    "look.at": { label: "开门查看时间", question: "楼层服务员什么时候开门查看？" },
    "look.luggage": {
      label: "行李",
      question: "房内有行李吗？",
      values: { absent: "没有", present: "有" },
    },
    checkedOutAt: { label: "退房办理时间", question: "什么时候办理了退房？" },
    checkedOut: { label: "已退房", question: "已经退房了吗？" },
    reminderTime: { label: "到提醒时间", question: "到了给房间打电话的时间吗？" },
    roomCalled: { label: "已致电房间", question: "给房间打过电话了吗？" },
    contactCalled: { label: "已致电联系人", question: "拨打过联系电话了吗？" },
    chargePosted: { label: "已加收费用", question: "系统加收费用了吗？" },
    knocked: { label: "已敲门", question: "楼层服务员敲过门了吗？" },
    looked: { label: "已开门查看", question: "楼层服务员开门查看过了吗？" },
    damageFound: { label: "发现损坏", question: "查房发现损坏了吗？" },
  },
};
