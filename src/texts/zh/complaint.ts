import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `complaint` called in Chinese, and how does a clerk ask for it?
 *
 * Three of the paths are no fields but what is worked out from them: `largeLoss`, `openForAWeek` and `severity`.
 * Roles, as in `notified.role`, are named in `words.roles`.
 *
 * @example The question of a form
 * ```ts
 * import { complaint } from "redress/texts/zh";
 *
 * assert.equal(complaint.facts["personalInjury"]?.question, "是否有人受伤？");
 * ```
 */
export const complaint: NounTexts = {
  label: "投诉",
  facts: {
    receivedAt: { label: "接到投诉时间", question: "何时接到投诉？" },
    id: { label: "编号", question: "投诉编号是什么？" },
    department: { label: "被投诉部门", question: "投诉的是哪个部门？" },
    cause: {
      label: "认定原因",
      question: "经公司认定，原因是什么？",
      values: { unfounded: "不属实", "resource-limit": "条件所限", "company-fault": "管理服务过失" },
    },
    keyClientManager: { label: "重点客户管理人员直接投诉", question: "是否由重点客户的管理人员直接投诉？" },
    commitmentBroken: {
      label: "承诺未实施或明显差错",
      question: "承诺或合同约定的服务是否没有实施，或有明显差错？",
    },
    timesRaised: { label: "提出次数", question: "客户就此事提出过几次？" },
    largeEconomicLoss: { label: "重大经济损失", question: "是否造成重大经济损失？" },
    loss: { label: "损失金额", question: "损失金额是多少，是何币种？" },
    personalInjury: { label: "人身伤害", question: "是否有人受伤？" },
    settleableSameDay: { label: "当天可以解决", question: "接到当天能否解决？" },
    gravityKnownAt: { label: "获知时间", question: "若不是接到投诉时得知，何时得知伤害或损失？" },
    repliedAt: { label: "答复时间", question: "何时给了客户明确答复？" },
    resolvedAt: { label: "处理完毕时间", question: "何时处理完毕？" },
    recordReturnedAt: { label: "记录送回时间", question: "投诉记录何时送回综合管理部？" },
    calledBackAt: { label: "回访时间", question: "何时回访了客户？" },
    reopenedAt: { label: "重开时间", question: "投诉何时重新开启？" },
    withdrawnAt: { label: "撤诉时间", question: "客户何时撤诉？" },
    notified: { label: "已通知", question: "已通知了哪些人？" },
    "notified.role": { label: "通知对象", question: "通知了哪个岗位？" },
    "notified.at": { label: "通知时间", question: "何时通知的？" },
    customerDeadline: { label: "客户要求的期限", question: "客户要求何时办结？" },
    pauses: { label: "暂停", question: "处理在哪些时段暂停过？" },
    "pauses.from": { label: "暂停开始", question: "何时开始暂停？" },
    "pauses.to": { label: "暂停结束", question: "何时结束暂停（仍在暂停则不填）？" },
    "pauses.reason": { label: "暂停原因", question: "为何暂停？" },
    extension: { label: "超时批准", question: "是否批准了延期？" },
    "extension.until": { label: "延至", question: "延期到何时？" },
    "extension.approvedBy": { label: "批准人", question: "由哪个岗位批准？" },
    "extension.approvedAt": { label: "批准时间", question: "何时批准？" },
    largeLoss: { label: "损失达到重大", question: "按政策，损失是否达到重大？" },
    openForAWeek: { label: "逾一周未解决", question: "是否为超过一周仍未解决的有效投诉？" },
    severity: {
      label: "等级",
      question: "投诉属于哪一等级？",
      values: { unfounded: "不属实", minor: "轻微", important: "重要", major: "重大" },
    },
  },
};
