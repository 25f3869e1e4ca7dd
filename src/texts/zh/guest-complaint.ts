import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `guestComplaint` called in Chinese, and how does a clerk ask for it?
 *
 * The path `severity` is no field but what is worked out from them. Roles, as in `notified.role`, are named in
 * `words.roles`.
 *
 * @example The choices of a form
 * ```ts
 * import { guestComplaint } from "redress/texts/zh";
 *
 * assert.equal(guestComplaint.facts["guest.status"]?.values?.["in-house"], "未离店");
 * ```
 */
export const guestComplaint: NounTexts = {
  label: "客人投诉",
  facts: {
    receivedAt: { label: "接到投诉时间", question: "何时接到投诉？" },
    id: { label: "编号", question: "投诉编号是什么？" },
    department: { label: "部门", question: "投诉涉及哪个部门？" },
    categories: {
      label: "投诉类别",
      question: "投诉属于哪些类别？",
      values: {
        hardware: "硬件",
        service: "服务",
        hygiene: "卫生",
        "loss-report": "报失",
        compensation: "赔偿",
        outage: "突发事故",
        other: "其他",
      },
    },
    shortcoming: {
      label: "酒店过错",
      question: "酒店自身有多大过错？",
      values: { none: "无", some: "一定不足", error: "一定错误", "serious-error": "严重错误" },
    },
    about: {
      label: "投诉内容",
      question: "客人对哪些方面不满？",
      values: {
        facilities: "设施",
        "service-awareness": "服务意识",
        product: "产品",
        standard: "标准",
        norm: "规范",
        attitude: "服务态度",
        management: "管理",
      },
    },
    reaction: {
      label: "客人反应",
      question: "客人的情绪如何？",
      values: { annoyed: "抱怨", dissatisfied: "不满", "strongly-dissatisfied": "强烈不满" },
    },
    lossToHotel: {
      label: "给酒店造成经济损失",
      question: "是否给酒店造成经济损失（不含客人自己的损失）？",
      values: { none: "没有损失", possible: "可能造成", actual: "已经造成" },
    },
    harmToHotel: {
      label: "对酒店的影响",
      question: "对酒店造成或可能造成什么影响？",
      values: { small: "影响较小", image: "负面影响", serious: "严重负面影响" },
    },
    incident: {
      label: "人身、财物受到伤害",
      question: "是否有人受伤或客人财物受损？",
      values: { none: "没有", injury: "人身受到伤害", property: "财物受到损害" },
    },
    grave: { label: "情节严重", question: "情节是否严重？" },
    guest: { label: "客人", question: "客人的住店情况如何？" },
    "guest.status": {
      label: "住店状态",
      question: "客人未离店、已离店，还是未入住？",
      values: { "in-house": "未离店", departed: "已离店", "never-stayed": "未入住" },
    },
    "guest.checkOutAt": { label: "退房时间", question: "客人何时退房？" },
    asks: {
      label: "客人要求",
      question: "客人要求什么？",
      values: {
        apology: "道歉",
        explanation: "解释",
        repair: "维修",
        change: "换房或换物",
        compensation: "赔偿",
        refund: "退款",
        search: "寻找",
      },
    },
    channel: {
      label: "投诉方式",
      question: "投诉以何种方式提出？",
      values: { spoken: "口头", phone: "电话", written: "书面", relayed: "转告" },
    },
    escalation: {
      label: "升级情况",
      question: "是否已向酒店以外的机构提出，或属无理投诉？",
      values: { regulator: "主管部门", police: "公安", court: "法律途径", vexatious: "无理投诉" },
    },
    onSite: { label: "需现场处理", question: "是否必须在现场处理？" },
    assignedBySuperior: { label: "上级指派", question: "是否由上级指派处理？" },
    arrivedAt: { label: "到场时间", question: "处理人何时到场？" },
    escalatedAt: { label: "上报时间", question: "何时报告了管理人员？" },
    managerArrivedAt: { label: "管理人员到场时间", question: "管理人员何时到场？" },
    repliedAt: { label: "答复时间", question: "何时答复了客人？" },
    resolvedAt: { label: "处理完毕时间", question: "何时处理完毕？" },
    resultReportedAt: { label: "结果上报时间", question: "何时向上级报告了结果？" },
    reportFiledAt: { label: "报告提交时间", question: "何时提交了处理报告？" },
    briefedAt: { label: "例会通报时间", question: "何时在例会上通报？" },
    shiftEndsAt: { label: "本班结束", question: "本班何时结束？" },
    nextMeetingAt: { label: "次日例会", question: "次日例会何时召开？" },
    guestDeadline: { label: "客人要求的期限", question: "客人要求何时办结？" },
    pauses: { label: "暂停", question: "处理在哪些时段暂停过？" },
    "pauses.from": { label: "暂停开始", question: "何时开始暂停？" },
    "pauses.to": { label: "暂停结束", question: "何时结束暂停（仍在暂停则不填）？" },
    "pauses.reason": { label: "暂停原因", question: "为何暂停？" },
    notified: { label: "已通知", question: "已通知了哪些人？" },
    "notified.role": { label: "通知对象", question: "通知了哪个岗位？" },
    "notified.at": { label: "通知时间", question: "何时通知的？" },
    severity: {
      label: "等级",
      question: "投诉属于哪一等级？",
      values: { invalid: "无效", minor: "轻微", general: "一般", major: "重大" },
    },
  },
};
