import type { DocumentTexts } from "../../models/texts.js";

/**
 * What do the rules of the customer-service department (CSD) say, in Chinese?
 * Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { csd } from "redress/texts/zh";
 *
 * assert.equal(csd.clauses["CSD-7.1"]?.title, "工作时间");
 * ```
 */
export const csd: DocumentTexts = {
  title: "服务管理制度 1：客服部",
  clauses: {
    "CSD-2.3": {
      title: "每日联系情况",
      text: "员工每天把工作中与客户的联系情况报告部门经理。",
      reading: "“每天”理解为有工作的每一天，以所给日历为准，并在当天结束之前报告。",
    },
    "CSD-2.4": { title: "准时签到", text: "员工准时上班并签到。" },
    "CSD-2.6": {
      title: "上班时间的禁忌",
      text: "上班时间不得会见私人访客、打私人电话、拨打信息台、浏览无关网站或玩游戏，违者严惩。确有私人电话的，最长 3 分钟。",
    },
    "CSD-3": { title: "对客户的禁忌", text: "不夸大承诺，不借权威施压，不与客户争执，没有把握时不随意作答。" },
    "CSD-5.4": { title: "接听投诉电话", text: "绝不打断客户，弄清投诉的真正原因和客户想要的结果。" },
    "CSD-5.5": {
      title: "按责任道歉",
      text: "投诉电话结束后，责任在公司的，视轻重决定是否上报，并及时主动致歉；责任不在公司的，不说道歉的话。",
      reading:
        "CCR-7.1 和 HCM-4.1.1 一律先道歉，与本条不同，各政策保留各自的规定。道歉是否也取决于轻重，原文不明，我们理解为不取决于轻重。",
    },
    "CSD-6.1": {
      title: "试用期、底薪与罚款",
      text: "试用期为 3 个月。工作中没有客户或销售人员投诉的，发给底薪；有投诉的，视情节每次至少罚款 10 元。",
      reading: "底薪、提成和奖金的数额在原文中是空白，罚款也没有上限，均为参数。",
    },
    "CSD-7": {
      title: "迟到扣款",
      text: "每迟到一次扣底薪的 1%；当月第 3 次起，每次扣 5%。",
      reading:
        "原文既说每月不超过三次，又说超过三次（含三次）：默认第三次即按较高比例扣。当月全部迟到都按 5%，还是仅从第三次起，原文也不明：默认从第三次起。两者均为参数。扣款以全部底薪为基数。",
    },
    "CSD-7.1": { title: "工作时间", text: "客服部的工作时间为 08:30 至 17:30。" },
    "CSD-7.2": {
      title: "工作日报",
      text: "每天提交工作报告，内容完整、真实、规范。",
      reading: "“每天”理解为有工作的每一天，以所给日历为准。",
    },
  },
};
