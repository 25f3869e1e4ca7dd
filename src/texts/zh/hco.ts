import type { DocumentTexts } from "../../models/texts.js";

/**
 * What does the front desk's check-out flow (HCO) say, in Chinese? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { hco } from "redress/texts/zh";
 *
 * assert.equal(hco.clauses["HCO-1"]?.title, "退房时间");
 * ```
 */
export const hco: DocumentTexts = {
  title: "前厅退房服务流程",
  clauses: {
    "HCO-0": {
      title: "退房步骤",
      text: "问候客人，收回房卡和押金单，与电脑备注核对，并通知查房。与客人核对消费，查看有无折扣，结账找零。送别客人后，把开房单、押金单和账单装订在一起。",
    },
    "HCO-0.4": { title: "查房发现损坏", text: "查房发现损坏的，楼层服务员打电话告知前台，由前台向客人索赔。" },
    "HCO-1": { title: "退房时间", text: "退房时间为 12:00；钟点房自开房起 3 小时到时。" },
    "HCO-2": { title: "提前 30 分钟提醒", text: "到退房时间前 30 分钟，给房间打电话提醒。" },
    "HCO-2b": { title: "房间无人接听", text: "房间无人接听的，拨打开房人留下的联系电话。" },
    "HCO-3": {
      title: "始终联系不上",
      text: "系统已加收费用而仍联系不上客人的，楼层服务员敲门，无人应答则开门查看。没有行李的，办理退房；有行李的，继续计费，以行李作担保。",
    },
  },
};
