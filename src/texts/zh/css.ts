import type { DocumentTexts } from "../../models/texts.js";

/**
 * What does the complaint service standard (CSS) say, in Chinese? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { css } from "redress/texts/zh";
 *
 * assert.equal(css.clauses["CSS-1"]?.title, "完整倾听");
 * ```
 */
export const css: DocumentTexts = {
  title: "顾客投诉服务标准",
  clauses: {
    "CSS-0": {
      title: "人人受理投诉",
      text: "任何员工都要接待投诉，不得以权限不够为由推脱；违者按公司考核制度处理。",
      reading: "原文没有数额，因此不给出数额。",
    },
    "CSS-1": { title: "完整倾听", text: "让顾客把话说完，中途不插话，也不急于表态。" },
    "CSS-2": { title: "问明事实", text: "随后进一步询问，不与顾客争辩，直到弄清事实。" },
    "CSS-3": {
      title: "跟进到底",
      text: "一直跟到解决并答复为止；解决不了的，说明原因并约定下次答复的时间。",
    },
    "CSS-4": { title: "及时答复", text: "事实全部查明后，尽快把经过和结果告诉顾客。" },
    "CSS-5": { title: "完整记录", text: "把事由、处理过程和结果写入投诉记录。" },
    "CSS-6": {
      title: "重大投诉立即上报",
      text: "遇到重大投诉，立即报告部门负责人或主管经理。",
      reading: "该文件没有界定何为“重大”。",
    },
    "CSS-7": {
      title: "礼貌用语与忌语",
      text: "与顾客交谈用语礼貌，避免侮辱、生硬称呼、敷衍、推诿、不耐烦、推说不知、顶撞以及让人摸不着头脑的话。",
      reading: "用于检查答复草稿：按类别，用项目自拟的句式比对。",
    },
  },
};
