import type { DocumentTexts } from "../../models/texts.js";

/**
 * What does the proposal template (PTP) say, in Chinese? A paraphrase, never the source's own words.
 *
 * @example The title of its clause
 * ```ts
 * import { ptp } from "redress/texts/zh";
 *
 * assert.equal(ptp.clauses["PTP-1"]?.title, "十个部分，依次排列");
 * ```
 */
export const ptp: DocumentTexts = {
  title: "提案范本",
  clauses: {
    "PTP-1": {
      title: "十个部分，依次排列",
      text: "书面提案有 10 个部分，顺序为：前言、背景、目的、构思、策略、要求、大致日程、预算、风险、结语。",
      reading:
        "这里指公司向客户提出的提案，不是客户的提案。为保守商业秘密，会上可以不谈风险；内部稿则必须写明风险，并紧接着写明对策。",
    },
  },
};
