import type { DocumentTexts } from "../../models/texts.js";

/**
 * What does the car dealer's after-sales flow (ADS) say, in Chinese? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { ads } from "redress/texts/zh";
 *
 * assert.equal(ads.clauses["ADS-8"]?.title, "变更先征得同意");
 * ```
 */
export const ads: DocumentTexts = {
  title: "流程管理制度（汽车售后）",
  clauses: {
    "ADS-0": {
      title: "十三个步骤",
      text: "先是招揽（客户档案保持最新）、预约（告知项目、零件、费用和时间，来店前再确认）、接待（由一名服务顾问负责）、检查（记录客户原话，与客户确认故障）、估价（确定项目和费用并作说明）、零件（每天核对到货，告知客户）。接着是排程（时间、人员、设备）、作业（保护车辆，保留旧件）、终检（逐项检查，车内不遗留物品）、洗车（检查效果）。最后是开票（准确无误）、交车（先说明作业再谈价格，展示成果）、回访（确认效果，记录意见）。",
    },
    "ADS-8": {
      title: "变更先征得同意",
      text: "作业可能延误或增项的，技师告知服务顾问；服务顾问先征得客户同意，再变更时间或价格。",
    },
    "ADS-9": {
      title: "终检与说明",
      text: "对照订单逐项检查，必要时试车，车内没有遗留物品，车外没有损伤，并做好记录；首次保养的客户请其一同检查。服务顾问找不到原因的，由技师协助。收银员不解释作业或价格。",
    },
    "ADS-13": {
      title: "维修后不满意",
      text: "客户对维修不满意的，尽快预约检查或返修。客户意见要统计、分析并落实改进。",
    },
  },
};
