import type { Weekday } from "../src/models/calendar.js";
import type { Procedure } from "../src/models/procedure.js";

/** What a page says of procedures, of what comes round and of a department's own parts, in one language. */
export interface ServicePageWords {
  readonly headings: {
    readonly definitions: string;
    readonly procedures: string;
  };
  /** A sentence under a heading. */
  readonly notes: {
    readonly procedures: string;
    readonly recurring: string;
  };
  readonly columns: {
    readonly matter: string;
    readonly says: string;
    readonly needs: string;
    readonly skippedIf: string;
    readonly toWhom: string;
    readonly about: string;
  };
  /** A procedure and in which order it is gone through. */
  readonly orders: { readonly [Order in Procedure["order"]]: (procedure: string) => string };
  readonly needs: (needs: string) => string;
  readonly skippedIf: (skip: string) => string;
  readonly toWhom: (roles: string) => string;
  readonly about: (about: string) => string;
  readonly weekdays: { readonly [Day in Weekday]: string };
  /** From 1. */
  readonly inMonth: (month: number) => string;
  readonly beforeOpening: (term: string) => string;
  readonly department: {
    readonly heading: string;
    readonly hours: string;
    readonly privateCalls: string;
    readonly atMost: (term: string) => string;
    readonly probation: string;
    readonly fromFirstDay: (term: string) => string;
    readonly rate: string;
    readonly higherRate: string;
    readonly ofBasePay: (share: string) => string;
    readonly rounding: string;
    readonly roundings: { readonly [rounding: string]: string };
    readonly fines: string;
    readonly fineFor: { readonly [per: string]: string };
    readonly readingsNote: string;
    readonly higherRateFrom: string;
    readonly applies: string;
    readonly reading: (from: number, scope: string) => string;
  };
}

const englishMonths = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

export const englishService: ServicePageWords = {
  headings: {
    definitions: "What is defined",
    procedures: "Procedures and checklists",
  },
  notes: {
    procedures:
      "A step is done once everything that belongs to it is there. What may be skipped says when; no other step may be.",
    recurring: "Due by the end of each period, unless a day is named.",
  },
  columns: {
    matter: "Matter",
    says: "What holds",
    needs: "What belongs to it",
    skippedIf: "May be skipped when",
    toWhom: "To whom",
    about: "About",
  },
  orders: {
    fixed: (procedure) => `${procedure} (in this order)`,
    free: (procedure) => `${procedure} (in any order)`,
  },
  needs: (needs) => `needs: ${needs}`,
  skippedIf: (skip) => `may be skipped when: ${skip}`,
  toWhom: (roles) => `to: ${roles}`,
  about: (about) => `about: ${about}`,
  weekdays: {
    monday: "on Monday",
    tuesday: "on Tuesday",
    wednesday: "on Wednesday",
    thursday: "on Thursday",
    friday: "on Friday",
    saturday: "on Saturday",
    sunday: "on Sunday",
  },
  inMonth: (month) => `in ${englishMonths[month - 1]}`,
  beforeOpening: (term) => `${term} before opening`,
  department: {
    heading: "What lateness and complaints cost",
    hours: "Hours of work",
    privateCalls: "A private call that happens all the same",
    atMost: (term) => `at most ${term}`,
    probation: "Time on trial",
    fromFirstDay: (term) => `${term} from the first day of work on`,
    rate: "Each of the first latenesses of a month",
    higherRate: "Each lateness under the higher rate",
    ofBasePay: (share) => `${share} of the whole base pay`,
    rounding: "Rounding of each deduction",
    roundings: {
      "half-up": "to the nearest minor unit, a half up",
      "half-down": "to the nearest minor unit, a half down",
      "half-even": "to the nearest minor unit, a half to the even one",
      up: "up to the next minor unit",
      down: "down to the minor unit below",
    },
    fines: "Complaints by customers and salespeople",
    fineFor: { occurrence: "each has a fine of its own" },
    readingsNote:
      "The source on lateness can be read in these ways. The policy goes by the one that is marked; decisions say where another comes to something else.",
    higherRateFrom: "Higher rate from lateness no.",
    applies: "The policy goes by it",
    reading: (from, scope) => `Reading: higher rate from lateness no. ${from} on; ${scope}`,
  },
};

export const chineseService: ServicePageWords = {
  headings: {
    definitions: "定义",
    procedures: "流程与检查清单",
  },
  notes: {
    procedures: "一个步骤所须具备的事项全部具备，才算完成。注明可以省略的，在所列情形下可以省略；其他步骤不得省略。",
    recurring: "未指明日期的，不迟于每一期的最后一天。",
  },
  columns: {
    matter: "事项",
    says: "规定",
    needs: "须具备",
    skippedIf: "可以省略的情形",
    toWhom: "对象",
    about: "涉及",
  },
  orders: {
    fixed: (procedure) => `${procedure}（按此顺序）`,
    free: (procedure) => `${procedure}（不分先后）`,
  },
  needs: (needs) => `须具备：${needs}`,
  skippedIf: (skip) => `可以省略的情形：${skip}`,
  toWhom: (roles) => `对象：${roles}`,
  about: (about) => `涉及：${about}`,
  weekdays: {
    monday: "星期一",
    tuesday: "星期二",
    wednesday: "星期三",
    thursday: "星期四",
    friday: "星期五",
    saturday: "星期六",
    sunday: "星期日",
  },
  inMonth: (month) => `${month} 月`,
  beforeOpening: (term) => `营业前 ${term}`,
  department: {
    heading: "迟到与投诉的扣款",
    hours: "工作时间",
    privateCalls: "不得已的私人电话",
    atMost: (term) => `不超过 ${term}`,
    probation: "试用期",
    fromFirstDay: (term) => `自上班第一天起 ${term}`,
    rate: "当月最初几次迟到，每次",
    higherRate: "适用较高比例的迟到，每次",
    ofBasePay: (share) => `全部底薪的 ${share}`,
    rounding: "每次扣款的取整",
    roundings: {
      "half-up": "四舍五入到最小货币单位",
      "half-down": "五舍六入到最小货币单位",
      "half-even": "四舍六入五成双到最小货币单位",
      up: "向上取整到最小货币单位",
      down: "向下取整到最小货币单位",
    },
    fines: "客户和业务员的投诉",
    fineFor: { occurrence: "每次投诉各有一笔罚款" },
    readingsNote: "原文关于迟到的规定有下列几种理解。本政策采用标明的一种；按其他理解结果不同的，计算结果会指明。",
    higherRateFrom: "从第几次迟到起适用较高比例",
    applies: "本政策采用",
    reading: (from, scope) => `理解：从第 ${from} 次迟到起适用较高比例；${scope}`,
  },
};
