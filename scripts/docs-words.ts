import type { ClauseKind, GrantedRemedy, Interval, Policy } from "../src/models/policy.js";
import type { RollOver, TermUnit } from "../src/models/term.js";

/** What a compliance page says around the data, in one language. */
export interface PageWords {
  readonly language: string;
  readonly otherLanguage: string;
  readonly intro: string;
  readonly headings: {
    readonly about: string;
    readonly figures: string;
    readonly severity: string;
    readonly obligations: string;
    readonly handling: string;
    readonly recurring: string;
    readonly settings: string;
    readonly contradictions: string;
    readonly clauses: string;
  };
  /** A sentence under each heading. */
  readonly notes: {
    readonly figures: string;
    readonly severity: string;
    readonly obligations: string;
    readonly handling: string;
    readonly contradictions: string;
    readonly valid: (severities: string) => string;
    readonly derived: (fact: string, ways: string) => string;
    readonly learntLater: (facts: string, at: string) => string;
    readonly growth: (fact: string, term: string) => string;
  };
  readonly about: {
    readonly policy: string;
    readonly documents: string;
    readonly inForce: string;
    readonly notStated: string;
    readonly timeZone: string;
    readonly versionBy: string;
    readonly versions: { readonly [By in Policy<string, string>["versionBy"]]: string };
    readonly clauseCount: string;
  };
  readonly columns: {
    readonly clause: string;
    readonly severity: string;
    readonly figure: string;
    readonly value: string;
    readonly what: string;
    readonly when: string;
    readonly starts: string;
    readonly ends: string;
    readonly owed: string;
    readonly who: string;
    readonly occasion: string;
    readonly told: string;
    readonly teller: string;
    readonly how: string;
    readonly order: string;
    readonly step: string;
    readonly record: string;
    readonly holds: string;
    readonly from: string;
    readonly to: string;
    readonly list: string;
    readonly items: string;
    readonly fault: string;
    readonly consequence: string;
    readonly setting: string;
    readonly governs: string;
  };
  readonly handling: {
    readonly assign: string;
    readonly tell: string;
    readonly approval: string;
    readonly apology: string;
    readonly reply: string;
    readonly steps: string;
    readonly record: string;
    readonly refer: string;
    readonly list: string;
    readonly consequence: string;
    readonly faceToFace: string;
    readonly writing: string;
    readonly oneOf: (roles: string) => string;
    readonly howSoon: { readonly [HowSoon in "at-once" | "promptly" | "not-stated"]: string };
  };
  /** The kind of a clause, before its paraphrase. */
  readonly kindMark: (kind: string) => string;
  readonly kinds: { readonly [Kind in ClauseKind]: string };
  readonly units: { readonly [Unit in TermUnit]: readonly [one: string, many: string] };
  readonly every: { readonly [Every in Interval]: string };
  readonly everyOpen: string;
  readonly byDay: (day: number) => string;
  readonly atOnce: string;
  readonly endOfDay: string;
  readonly termNotStated: string;
  readonly until: (moments: string) => string;
  readonly extendedBy: (role: string) => string;
  readonly replacedBy: (field: string) => string;
  readonly notify: (duty: string, roles: string) => string;
  readonly by: (condition: string, what: string) => string;
  readonly oneOfThese: (what: string) => string;
  readonly atOdds: (others: string, governs: string) => string;
  readonly growthFigure: string;
  readonly open: string;
  /** The values of parameters that are more than a number, a sum or a name. */
  readonly figures: {
    readonly ofPrice: (share: string) => string;
    readonly grants: { readonly [Remedy in GrantedRemedy]: string };
    readonly grant: (role: string, remedy: string, perCase: string, perMonth: string | undefined) => string;
  };
  readonly always: string;
  readonly yes: string;
  readonly no: string;
  readonly not: (value: string) => string;
  readonly oneOf: (values: readonly string[]) => string;
  readonly andOneOf: (condition: string) => string;
  readonly any: (values: string) => string;
  readonly all: (values: string) => string;
  readonly none: (values: string) => string;
  readonly and: string;
  readonly or: string;
  /** Between the items of a list that aren't alternatives. */
  readonly comma: string;
  readonly colon: string;
  readonly reading: string;
  readonly rests: string;
  readonly restsNothing: string;
  readonly alsoOn: (page: string) => string;
  readonly strictest: string;
  readonly bothStand: string;
  readonly settings: {
    readonly rollOver: string;
    readonly rollOvers: { readonly [Setting in RollOver]: string };
    readonly pausesWorkingDays: string;
    readonly pausesDays: string;
    readonly governing: string;
    readonly noClause: string;
    readonly atRisk: string;
    readonly atRiskNone: string;
    readonly growthRests: string;
    readonly growthMoved: string;
  };
}

export const english: PageWords = {
  language: "English",
  otherLanguage: "中文",
  intro:
    "This page is generated from the policy and its texts; a test fails when it is out of date. It lists every clause, and every figure, row and parameter that rests on it, so that each can be held against the source document. Paraphrases are the project's own words.",
  headings: {
    about: "The policy",
    figures: "Figures to check",
    severity: "How serious",
    obligations: "What is owed by when",
    handling: "How it is handled",
    recurring: "What comes round",
    settings: "Settings",
    contradictions: "Contradictions in the source",
    clauses: "Clause by clause",
  },
  notes: {
    figures: "Every number of the policy. What the source leaves open has no value until `configure` gives it one.",
    severity:
      "A row holds where all its cells hold; an empty cell doesn't matter. Of the rows that hold, the highest gives the severity: the rows stand from the highest down.",
    obligations:
      "Terms in days, weeks, months and years don't count the day of the event and end at 24:00; terms in working days end at the close of business. Every row whose condition holds is owed.",
    handling: "Everything whose condition holds applies, in this order.",
    contradictions: "Both clauses are kept. Where one governs, decisions name the conflict.",
    valid: (severities) => `Valid complaints: ${severities}.`,
    derived: (fact, ways) => `**${fact}** is worked out: ${ways}. Where two ways contradict each other, it is unknown.`,
    learntLater: (facts, at) => `May be learnt of after the receipt: ${facts}. The moment is in the field “${at}”.`,
    growth: (fact, term) => `**${fact}** is worked out: it holds once ${term} from receipt have run out unresolved.`,
  },
  about: {
    policy: "Policy",
    documents: "Source documents",
    inForce: "In force",
    notStated: "the source names no date",
    timeZone: "Time zone of its days",
    versionBy: "Version that applies",
    versions: {
      receipt: "the one in force at receipt",
      "delivery-or-sale": "the one in force at delivery; where that isn't known, at the sale",
      implementation: "the one in force when the proposal was put in practice",
      event: "the one in force on the day on which it happened",
    },
    clauseCount: "Clauses",
  },
  columns: {
    clause: "Clause",
    severity: "Severity",
    figure: "Figure",
    value: "Value",
    what: "What is owed",
    when: "When",
    starts: "Runs from",
    ends: "Term",
    owed: "Who → to whom",
    who: "Who",
    occasion: "Occasion",
    told: "Who is told",
    teller: "By whom",
    how: "How",
    order: "No.",
    step: "Step",
    record: "Record",
    holds: "Must hold",
    from: "From",
    to: "To",
    list: "List",
    items: "Entries",
    fault: "Fault",
    consequence: "Consequence",
    setting: "Setting",
    governs: "Which governs",
  },
  handling: {
    assign: "Tasks",
    tell: "Who is told",
    approval: "Consent and signature",
    apology: "Apology",
    reply: "Reply",
    steps: "Steps",
    record: "Records",
    refer: "Referral",
    list: "Lists",
    consequence: "Consequences",
    faceToFace: "face to face",
    writing: "in writing",
    oneOf: (roles) => `one of: ${roles}`,
    howSoon: { "at-once": "at once", promptly: "promptly", "not-stated": "the source gives no time" },
  },
  kindMark: (kind) => `*${kind}:* `,
  kinds: {
    define: "defines",
    decide: "decides",
    deadline: "sets a deadline",
    amount: "sets an amount",
    route: "says who",
    checklist: "lists what to do",
  },
  units: {
    minute: ["minute", "minutes"],
    hour: ["hour", "hours"],
    "working-hour": ["working hour", "working hours"],
    day: ["day", "days"],
    "working-day": ["working day", "working days"],
    week: ["week", "weeks"],
    month: ["month", "months"],
    year: ["year", "years"],
  },
  every: {
    day: "every day",
    week: "every week",
    month: "every month",
    quarter: "every quarter",
    "half-year": "every half-year",
    year: "every year",
    "working-day": "every working day",
    "public-holiday": "every public holiday",
  },
  everyOpen: "regularly; the source doesn't say how often",
  byDay: (day) => `by the ${day}th, that day inside`,
  atOnce: "at once",
  endOfDay: "until 24:00 of that day",
  termNotStated: "the source gives none",
  until: (moments) => `until: ${moments}, the earliest that is known`,
  extendedBy: (role) => `may be extended by: ${role}`,
  replacedBy: (field) => `replaced by: ${field}`,
  notify: (duty, roles) => `${duty}: ${roles}`,
  by: (condition, what) => `${what} (${condition})`,
  oneOfThese: (what) => `${what} if one of these holds:`,
  atOdds: (others, governs) => `At odds with ${others}. Which governs: ${governs}.`,
  growthFigure: "A valid complaint grows to the highest severity if unresolved for longer than",
  open: "left open in the source",
  figures: {
    ofPrice: (share) => `${share} of the price`,
    grants: { repair: "repair", "in-kind": "compensation in kind", gesture: "gesture" },
    grant: (role, remedy, perCase, perMonth) =>
      `${role}, ${remedy}: ${perCase} a case${perMonth === undefined ? "" : `, ${perMonth} a month`}`,
  },
  always: "always",
  yes: "yes",
  no: "no",
  not: (value) => `all but “${value}”`,
  oneOf: (values) => values.map((value) => `“${value}”`).join(" or "),
  andOneOf: (condition) => `${condition}; and one of these:`,
  any: (values) => `any of: ${values}`,
  all: (values) => `all of: ${values}`,
  none: (values) => `none of: ${values}`,
  and: "; ",
  or: " or ",
  comma: ", ",
  colon: ": ",
  reading: "Reading",
  rests: "Rests on it",
  restsNothing: "No figure or row of this policy rests on it.",
  alsoOn: (page) => `What rests on it in another policy: ${page}.`,
  strictest: "the earliest end",
  bothStand: "none: both stand",
  settings: {
    rollOver: "A term whose last day is no working day",
    rollOvers: {
      none: "ends on that day all the same",
      "rest-day": "ends after the rest",
      "public-holiday": "ends after a public holiday; on an ordinary weekend all the same",
    },
    pausesWorkingDays: "Pauses stop terms in working days",
    pausesDays: "Pauses stop other terms",
    governing: "Clauses that govern where others are at odds with them",
    noClause: "none is set",
    atRisk: "At risk below this share of the time",
    atRiskNone: "the source gives none",
    growthRests: "The term after which a case grows rests in pauses",
    growthMoved: "A later date of the customer's puts that term off",
  },
};

export const chinese: PageWords = {
  language: "中文",
  otherLanguage: "English",
  intro:
    "本页由政策数据和文本自动生成，内容过期时测试不通过。本页列出每一条款，以及以该条款为依据的每一个数字、每一行规则和每一个参数，便于与原文逐一核对。条款释义为本项目自拟，并非原文。",
  headings: {
    about: "政策概况",
    figures: "待核对的数字",
    severity: "投诉等级",
    obligations: "时限与责任",
    handling: "处理方式",
    recurring: "定期工作",
    settings: "设置",
    contradictions: "原文中的矛盾",
    clauses: "逐条核对",
  },
  notes: {
    figures: "政策中的全部数字。原文未规定的，在用 `configure` 设定之前没有数值。",
    severity: "一行中各格同时成立，该行才成立；空格表示不作要求。多行成立时取最高等级；各行由高到低排列。",
    obligations:
      "以日、周、月、年计算的期限，事件当天不计入，到最后一天 24:00 为止；以工作日计算的期限，到最后一个工作日下班时为止。条件成立的各行均须履行。",
    handling: "条件成立的各项均适用，按下列顺序进行。",
    contradictions: "相互矛盾的条款均予保留；规定了以何者为准的，结果中会指明冲突。",
    valid: (severities) => `有效投诉：${severities}。`,
    derived: (fact, ways) => `**${fact}** 由其他事实得出：${ways}。两种依据相互矛盾时视为未知。`,
    learntLater: (facts, at) => `可能在接到投诉之后才得知：${facts}。得知的时刻填入“${at}”。`,
    growth: (fact, term) => `**${fact}** 由时间得出：自接到投诉起满 ${term}仍未解决，即成立。`,
  },
  about: {
    policy: "政策",
    documents: "原文",
    inForce: "生效日期",
    notStated: "原文未写明",
    timeZone: "计算日期的时区",
    versionBy: "适用版本",
    versions: {
      receipt: "收到时有效的版本",
      "delivery-or-sale": "送达时有效的版本；送达之日未知的，为销售时有效的版本",
      implementation: "提案实施时有效的版本",
      event: "事情发生之日有效的版本",
    },
    clauseCount: "条款数",
  },
  columns: {
    clause: "条款",
    severity: "等级",
    figure: "项目",
    value: "数值",
    what: "事项",
    when: "条件",
    starts: "起算",
    ends: "期限",
    owed: "责任方 → 对象",
    who: "由谁",
    occasion: "情形",
    told: "通知对象",
    teller: "由谁通知",
    how: "方式",
    order: "序号",
    step: "步骤",
    record: "记录",
    holds: "须载明",
    from: "由",
    to: "转至",
    list: "清单",
    items: "内容",
    fault: "过错",
    consequence: "后果",
    setting: "设置",
    governs: "以何者为准",
  },
  handling: {
    assign: "分工",
    tell: "通知",
    approval: "同意与签认",
    apology: "道歉",
    reply: "答复",
    steps: "步骤",
    record: "记录",
    refer: "上报与转交",
    list: "清单",
    consequence: "后果",
    faceToFace: "当面",
    writing: "书面",
    oneOf: (roles) => `其一：${roles}`,
    howSoon: { "at-once": "立即", promptly: "及时", "not-stated": "原文未写明时间" },
  },
  kindMark: (kind) => `【${kind}】`,
  kinds: {
    define: "定义",
    decide: "判断",
    deadline: "时限",
    amount: "金额",
    route: "分工",
    checklist: "步骤清单",
  },
  units: {
    minute: ["分钟", "分钟"],
    hour: ["小时", "小时"],
    "working-hour": ["工作小时", "工作小时"],
    day: ["天", "天"],
    "working-day": ["个工作日", "个工作日"],
    week: ["周", "周"],
    month: ["个月", "个月"],
    year: ["年", "年"],
  },
  every: {
    day: "每天",
    week: "每周",
    month: "每月",
    quarter: "每季度",
    "half-year": "每半年",
    year: "每年",
    "working-day": "每个工作日",
    "public-holiday": "每个法定节假日",
  },
  everyOpen: "定期；原文未写明间隔",
  byDay: (day) => `不迟于 ${day} 日，当天计入`,
  atOnce: "立即",
  endOfDay: "到当天 24:00",
  termNotStated: "原文未规定",
  until: (moments) => `至：${moments}，取已知的最早者`,
  extendedBy: (role) => `可由${role}批准延长`,
  replacedBy: (field) => `可由“${field}”代替`,
  notify: (duty, roles) => `${duty}：${roles}`,
  by: (condition, what) => `${what}（${condition}）`,
  oneOfThese: (what) => `${what}，符合下列之一：`,
  atOdds: (others, governs) => `与 ${others} 相矛盾。以何者为准：${governs}。`,
  growthFigure: "有效投诉超过此期限未解决即升为最高等级",
  open: "原文未规定",
  figures: {
    ofPrice: (share) => `价款的 ${share}`,
    grants: { repair: "修理", "in-kind": "实物赔偿", gesture: "表达心意" },
    grant: (role, remedy, perCase, perMonth) =>
      `${role}，${remedy}：每次 ${perCase}${perMonth === undefined ? "" : `，每月 ${perMonth}`}`,
  },
  always: "所有情形",
  yes: "是",
  no: "否",
  not: (value) => `除“${value}”外`,
  oneOf: (values) => `${values.map((value) => `“${value}”`).join("或")}`,
  andOneOf: (condition) => `${condition}；并符合下列之一：`,
  any: (values) => `含任一：${values}`,
  all: (values) => `全含：${values}`,
  none: (values) => `不含：${values}`,
  and: "；",
  or: "或",
  comma: "、",
  colon: "：",
  reading: "本项目的理解",
  rests: "以本条为依据",
  restsNothing: "本政策中没有以本条为依据的数字或规则。",
  alsoOn: (page) => `另一项政策中以本条为依据的内容：${page}。`,
  strictest: "最早到期者",
  bothStand: "均予保留，不分先后",
  settings: {
    rollOver: "最后一天不是工作日的期限",
    rollOvers: {
      none: "仍在当天届满",
      "rest-day": "顺延至休息日之后",
      "public-holiday": "遇法定节假日顺延，遇普通周末不顺延",
    },
    pausesWorkingDays: "暂停期间，以工作日计算的期限停止计时",
    pausesDays: "暂停期间，其他期限停止计时",
    governing: "不一致时以其为准的条款",
    noClause: "未设定",
    atRisk: "剩余时间低于此比例即有逾期风险",
    atRiskNone: "原文未规定",
    growthRests: "暂停期间，升级的期限停止计时",
    growthMoved: "客户要求的较晚日期推迟升级",
  },
};
