import type { WorkingTimeTexts } from "../../models/working-time-texts.js";

/** How the counting of a term is told in Chinese. */
export const workingTimeTexts: WorkingTimeTexts = {
  holidays: {
    "new-year": "元旦",
    "spring-festival": "春节",
    "tomb-sweeping": "清明节",
    "labour-day": "劳动节",
    "dragon-boat": "端午节",
    "mid-autumn": "中秋节",
    "national-day": "国庆节",
    "victory-day": "抗战胜利纪念日",
  },
  span: "{from} 至 {through}",
  days: {
    counted: "{days}：计入。",
    "make-up": "{days}：计入，调休上班。",
    "event-day": "{days}：不计入，事件当日。",
    "rest-day": "{days}：不计入，休息日。",
    holiday: "{days}：不计入，节假日（{holiday}）。",
    "own-hours": "{days}：不计入，当日停业。",
    pause: "{days}：不计入，暂停。",
    "roll-over": "{days}：末日为休息日，顺延。",
  },
  movedByPauses: {
    minute: "因暂停顺延 {amount} 分钟。",
    "working-minute": "因暂停顺延 {amount} 分钟工作时间。",
    day: "因暂停顺延 {amount} 天。",
  },
  due: "截止时间：{due}。",
  assumed: "部分日期尚未公布放假安排，截止时间为推定。",
};
