import type { Weekday } from "../src/models/calendar.js";
import type { Procedure } from "../src/models/procedure.js";

/** What a page says of procedures, of what comes round, in one language. */
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
    readonly due: string;
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
    due: "When",
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
    due: "时间",
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
};
