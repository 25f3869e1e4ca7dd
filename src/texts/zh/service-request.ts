import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `serviceRequest`, and of the situations of service supervision, called in Chinese, and how
 * does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { serviceRequest } from "redress/texts/zh";
 *
 * assert.equal(serviceRequest.facts["remotePermitted"]?.question, "客户是否允许远程协助？");
 * ```
 */
export const serviceRequest: NounTexts = {
  label: "服务请求",
  facts: {
    requestedAt: { label: "请求时间", question: "客户什么时候提出的？" },
    id: { label: "编号", question: "请求的编号是什么？" },
    withinOwnDuties: { label: "属于本人职责", question: "是否属于首问责任人的职责？" },
    inOneGo: { label: "可一次办完", question: "首问责任人能否一次办完？" },
    heavy: { label: "重要事项", question: "是否属于重要事项？" },
    leaderAbsent: { label: "领导不在", question: "主管领导是否不在？" },
    emergency: { label: "紧急情况", question: "是否属于紧急情况？" },
    hotline: {
      label: "热线",
      question: "热线处理的结果是什么？",
      values: { "not-tried": "未尝试", solved: "已解决", failed: "未解决" },
    },
    hotlineEndedAt: { label: "热线结束时间", question: "热线处理什么时候结束？" },
    remotePermitted: { label: "允许远程", question: "客户是否允许远程协助？" },
    remote: {
      label: "远程协助",
      question: "远程协助的结果是什么？",
      values: { "not-tried": "未尝试", solved: "已解决", failed: "未解决" },
    },
    remoteEndedAt: { label: "远程结束时间", question: "远程协助什么时候结束？" },
    site: { label: "现场", question: "技术人员要去哪个现场？" },
    technician: { label: "技术人员", question: "指派谁去现场？" },
    onSiteAt: { label: "到场时间", question: "技术人员什么时候到达现场？" },
    onSite: {
      label: "现场处理",
      question: "现场处理的结果是什么？",
      values: { "not-tried": "未尝试", "under-way": "进行中", solved: "已解决", failed: "未解决" },
    },
    onSiteEndedAt: { label: "现场结束时间", question: "现场处理什么时候结束？" },
    majorFailure: { label: "重大故障", question: "是否属于重大故障？" },
    departmentsDisagree: { label: "部门意见不一", question: "部门之间是否意见不一，致使工作停顿？" },
    expectationMissed: { label: "未达期望", question: "是否没有达到客户的期望？" },
    statutoryHoliday: { label: "法定节假日", question: "当天是否为法定节假日？" },
    inspectionFindings: { label: "检查发现", question: "检查是否发现了问题？" },
  },
};
