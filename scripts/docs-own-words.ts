import type { OrderPolicy } from "../src/models/order-policy.js";
import type { TermUnit } from "../src/models/term.js";
import type { FactText } from "../src/models/texts.js";
import type { WordingGroup, WordingKind } from "../src/models/wording-policy.js";

/** What a page says of the parts that one kind of policy alone has, in one language. */
export interface OwnWords {
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
  readonly orders: {
    readonly review: string;
    readonly reviewNote: string;
    readonly tier: string;
    readonly approver: string;
    readonly gaps: string;
    readonly gapsNote: string;
    readonly gap: string;
    readonly treatedAs: string;
    readonly occasions: string;
    readonly occasion: string;
    readonly occasionsOf: { readonly [Occasion in keyof OrderPolicy<string>["occasions"]]: string };
    readonly before: string;
    readonly procedures: string;
    readonly organisers: string;
    readonly organiser: string;
    readonly notNamed: (role: string) => string;
    readonly disagreement: string;
    readonly agreementBy: string;
    readonly unclearTerms: string;
  };
  readonly hotel: {
    readonly reviewers: string;
    readonly reviewer: string;
    readonly followUp: string;
    readonly participants: string;
    readonly mediator: string;
    readonly mayNameAnother: (role: string) => string;
    readonly between: string;
    readonly retention: string;
    readonly retentionNote: string;
    readonly form: string;
    readonly holder: string;
    readonly term: string;
    readonly kept: (form: string, holder: string) => string;
    readonly afterwards: string;
  };
  readonly frontDesk: {
    readonly overnight: string;
    readonly onDeparture: (time: string) => string;
    readonly hourly: string;
    readonly fromBeginning: (term: string) => string;
    readonly reminder: string;
    readonly beforeEnd: (term: string) => string;
    readonly steps: string;
    readonly stepsNote: string;
    readonly action: string;
    readonly doneBy: string;
  };
  readonly files: {
    readonly classes: string;
    readonly classesNote: string;
    readonly className: string;
  };
  readonly supervision: {
    readonly firstContact: string;
    readonly firstContactNote: (role: string) => string;
    readonly action: string;
    readonly handedTo: string;
    readonly told: string;
    readonly order: string;
    readonly never: string;
    readonly ladder: string;
    readonly ladderNote: string;
    readonly rung: string;
    readonly skippedWithout: string;
    readonly visit: string;
    readonly stands: string;
    readonly followUps: string;
    readonly followUpsNote: string;
    readonly calls: string;
    readonly firstYear: (lasts: string) => string;
    readonly later: string;
    readonly oneInEach: (term: string) => string;
  };
  readonly statute: {
    readonly rules: string;
    /** Between two sentences. */
    readonly sentence: string;
    readonly boundTo: (roles: string) => string;
    readonly law: string;
    readonly articles: string;
    readonly article: (articles: string) => string;
    readonly articleNotKnown: string;
    readonly inForce: string;
    readonly days: (from: string | undefined, to: string | undefined) => string;
    readonly ownDays: string;
    readonly binds: string;
    readonly certainty: string;
    readonly province: string;
    readonly everywhere: string;
    readonly gives: string;
    readonly given: string;
    readonly within: (duty: string, term: string, event: string) => string;
    readonly tooLate: (duties: string, days: string) => string;
    readonly multiple: (when: string, of: string, times: string, atLeast: string) => string;
    readonly multipleOf: { readonly price: string; readonly loss: string };
    readonly rate: (goods: string, perDay: string) => string;
    /** The units that a rule counts in. */
    readonly units: { readonly [Unit in TermUnit]: string };
    readonly noEffect: string;
    readonly whateverGivesLess: string;
    readonly returns: string;
    readonly returnsNote: string;
    readonly beyond: string;
    readonly claims: string;
    readonly probes: string;
    readonly probesNote: string;
    readonly probe: string;
    readonly matter: string;
    readonly caseOf: string;
    readonly assumed: string;
    readonly asked: { readonly [After in "delivery" | "warranty"]: (days: string) => string };
    readonly partsExchanged: (day: number) => string;
    readonly inRepair: (from: number, to: number) => string;
    /** What no noun and no circumstance has. */
    readonly facts: { readonly [fact: string]: FactText };
  };
  readonly wording: {
    readonly forbidden: string;
    readonly kind: string;
    readonly group: string;
    readonly patterns: string;
    readonly effect: (group: string) => string;
    readonly count: (patterns: number) => string;
    readonly lookedFor: string;
    readonly notation: (gap: number, otherPage: string) => string;
    readonly example: string;
    readonly phrases: string;
    readonly unless: string;
    readonly instead: string;
    readonly readAs: string;
    readonly written: string;
    readonly read: string;
    readonly kinds: { readonly [Kind in WordingKind]: string };
    readonly groups: { readonly [Group in WordingGroup]: string };
  };
}

export const englishOwn: OwnWords = {
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
  orders: {
    review: "How an order is reviewed",
    reviewNote:
      "Of the rows whose condition holds, the highest tier applies: the rows stand from the highest down. “One is enough” is the setting `oneIsEnough`.",
    tier: "Kind of review",
    approver: "Approved by",
    gaps: "What no clause speaks of",
    gapsNote: "A decision names such a case, and what it is taken to be.",
    gap: "Case",
    treatedAs: "Taken to be",
    occasions: "What a review comes before",
    occasion: "Of what",
    occasionsOf: { tender: "A tender", acceptance: "A contract or order", change: "A change of what was accepted" },
    before: "Review before",
    procedures: "What is gone through",
    organisers: "Who gets a review going",
    organiser: "Who",
    notNamed: (role) => `${role} (the source names nobody: this is proposed)`,
    disagreement: "Disagreement and unclear terms",
    agreementBy: "Who brings the reviewers to an agreement",
    unclearTerms: "Terms that are unclear or can't be accepted",
  },
  hotel: {
    reviewers: "Who reviews a contract",
    reviewer: "Reviewed by",
    followUp: "In touch after the sale",
    participants: "Who else takes part, each for its own service",
    mediator: "Who mediates where a review leads to disagreement",
    mayNameAnother: (role) => `${role}, or somebody whom that person names`,
    between: "Mediation",
    retention: "How long forms are kept",
    retentionNote:
      "The day on which a form was filled in isn't counted; each stage ends with the corresponding day, that day inside.",
    form: "Form",
    holder: "Kept by",
    term: "For how long",
    kept: (form, holder) => `${form}, kept by: ${holder}`,
    afterwards: "After that",
  },
  frontDesk: {
    overnight: "End of a stay over night",
    onDeparture: (time) => `${time} on the day of departure`,
    hourly: "End of a stay by the hour",
    fromBeginning: (term) => `${term} after its beginning`,
    reminder: "Call to the room",
    beforeEnd: (term) => `${term} before the end`,
    steps: "What is done about the check-out",
    stepsNote: "One row holds at a time. It is done, or over, once what the third column names is the case.",
    action: "What is done",
    doneBy: "Until",
  },
  files: {
    classes: "Which class a customer is in",
    classesNote: "Of the rows whose condition holds, the highest class applies: the rows stand from the highest down.",
    className: "Class",
  },
  supervision: {
    firstContact: "The first contact",
    firstContactNote: (role) => `Who acts: ${role}.`,
    action: "What is done",
    handedTo: "Handed over to",
    told: "Told besides",
    order: "What comes first",
    never: "Never happens to the customer",
    ladder: "How a customer is helped, rung by rung",
    ladderNote: "The next rung comes up where the one before it has failed.",
    rung: "Rung",
    skippedWithout: "Skipped without",
    visit: "Somebody named comes, within the time set for the site",
    stands: "Where a request stands",
    followUps: "The calls",
    followUpsNote:
      "Each call is due by the last day of its period. The first year runs through the day before the anniversary of the delivery.",
    calls: "Calls",
    firstYear: (lasts) => `For ${lasts} from delivery`,
    later: "From then on",
    oneInEach: (term) => `one call every ${term.replace(/^1 /, "")}`,
  },
  statute: {
    rules: "The rules of the law",
    sentence: " ",
    boundTo: (roles) => `What a company promises these is held against the law: ${roles}.`,
    law: "Law",
    articles: "Article",
    article: (articles) => `art. ${articles}`,
    articleNotKnown: "not known",
    inForce: "In force",
    days: (from, to) =>
      from === undefined && to === undefined
        ? "the days aren't known"
        : [...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`until ${to}`])].join(" "),
    ownDays: "each rule has its own days",
    binds: "Binds",
    certainty: "How sure",
    province: "Where",
    everywhere: "everywhere",
    gives: "What the rules say besides the tables below",
    given: "What the law gives",
    within: (duty, term, event) => `${duty}: within ${term} from: ${event}`,
    tooLate: (duties, days) => `${duties}: a delay of more than this many days counts against the trader: ${days}`,
    multiple: (when, of, times, atLeast) => `${when}: on top, ${of} this many times: ${times}; at least ${atLeast}`,
    multipleOf: { price: "the price", loss: "the loss" },
    rate: (goods, perDay) => `${goods}: for a day of use, of the price: ${perDay}`,
    units: {
      minute: "minutes",
      hour: "hours",
      "working-hour": "working hours",
      day: "days",
      "working-day": "working days",
      week: "weeks",
      month: "months",
      year: "years",
    },
    noEffect: "Without effect against a customer",
    whateverGivesLess: "so is whatever in a company's rules gives less than the law",
    returns: "Where an article comes back",
    returnsNote:
      "Every row whose condition holds gives what it says, as long as its rule is in force. The day of delivery or sale is day 0.",
    beyond: "more than the law gives here",
    claims: "Where a thing, money or a person was harmed",
    probes: "The cases that a policy is tried with",
    probesNote: "Days are counted from the delivery, or back from the day of the question.",
    probe: "Case",
    matter: "Matter",
    caseOf: "Case",
    assumed: "Assumed",
    asked: {
      delivery: (days) => `asked for ${days} after the delivery`,
      warranty: (days) => `asked for ${days} after the end of the company's warranty`,
    },
    partsExchanged: (day) => `parts exchanged on day ${day}`,
    inRepair: (from, to) => `in repair from day ${from} to day ${to}`,
    facts: {
      day: { label: "Day", question: "How many days after the delivery or the sale was it asked for?" },
      warranty: { label: "Within the company's warranty", question: "Was the company's warranty running?" },
      extendedWarranty: {
        label: "Within that warranty and the days in repair",
        question: "Would the warranty be running with the days in repair added?",
      },
      returned: { label: "Taken back", question: "Does the company take it back?" },
      ageMonths: { label: "Age in months", question: "How many months ago was it bought?" },
      usefulLifeMonths: { label: "Useful life in months", question: "After how many months is nothing left?" },
    },
  },
  wording: {
    forbidden: "What a reply must not say",
    kind: "Kind",
    group: "What it does",
    patterns: "Patterns",
    effect: (group) => `what it does: ${group}`,
    count: (patterns) => `${patterns} patterns in English, above`,
    lookedFor: "What is looked for",
    notation: (gap, otherPage) =>
      `The patterns in English; those in Chinese stand on the page in Chinese: ${otherPage}. The sources name the kinds and give no list: the patterns and what to say instead are the project's own. In a phrase \`(a | b)\` stands for one of several and an empty choice for nothing, \`…\` for up to ${gap} words of the same part of a sentence, \`^\` for its start and \`$\` for its end. Where a phrase is harmless, \`~\` stands for what was found.`,
    example: "For example",
    phrases: "Phrases",
    unless: "Harmless in",
    instead: "Say instead",
    readAs: "What is read as something else",
    written: "Written",
    read: "Read as",
    kinds: {
      insult: "Insults",
      "curt-address": "Curt forms of address",
      "brush-off": "Brush-offs",
      "blame-shifting": "Shifting the blame",
      impatience: "Impatience",
      ignorance: "Professed ignorance",
      defiance: "Defiance",
      bewildering: "What bewilders",
      overpromise: "Promises that go too far",
      pressure: "Pressure in the name of authority",
      dispute: "Disputes",
      "careless-answer": "Careless answers",
      ignoring: "Ignoring the customer",
      refusal: "Turning the customer away",
    },
    groups: {
      dismissive: "dismisses the customer",
      blaming: "blames somebody",
      impatient: "shows impatience",
      overpromising: "promises what isn't sure",
      insulting: "insults the customer",
      confronting: "confronts the customer",
    },
  },
};

export const chineseOwn: OwnWords = {
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
  orders: {
    review: "订单如何评审",
    reviewNote: "条件成立的各行中，取最高的评审方式；各行由高到低排列。“一项即可”即设置 `oneIsEnough`。",
    tier: "评审方式",
    approver: "批准人",
    gaps: "没有条款规定的情形",
    gapsNote: "遇到这种情形时，结果中会指明，并说明按什么处理。",
    gap: "情形",
    treatedAs: "视为",
    occasions: "评审须先于何事",
    occasion: "对象",
    occasionsOf: { tender: "标书", acceptance: "合同或订单", change: "对已接受内容的变更" },
    before: "评审须先于",
    procedures: "须经过的流程",
    organisers: "由谁组织评审",
    organiser: "由谁",
    notNamed: (role) => `${role}（原文未指定，此为建议）`,
    disagreement: "意见分歧与条款不清",
    agreementBy: "协调各方达成一致者",
    unclearTerms: "条款不清或不能接受时",
  },
  hotel: {
    reviewers: "合同由谁评审",
    reviewer: "评审部门",
    followUp: "售后联系",
    participants: "参与评审的其他部门（各就本部门的服务）",
    mediator: "评审出现分歧时的调解人",
    mayNameAnother: (role) => `${role}，或其指定的人`,
    between: "调解范围",
    retention: "表单的保存期限",
    retentionNote: "填表当天不计入；每一阶段到对应日为止，当天计入。",
    form: "表单",
    holder: "保存部门",
    term: "期限",
    kept: (form, holder) => `${form}，保存部门：${holder}`,
    afterwards: "期满之后",
  },
  frontDesk: {
    overnight: "过夜房到期",
    onDeparture: (time) => `离店当天 ${time}`,
    hourly: "钟点房到期",
    fromBeginning: (term) => `自开始起 ${term}`,
    reminder: "给房间打电话提醒",
    beforeEnd: (term) => `到期前 ${term}`,
    steps: "退房各阶段的处理",
    stepsNote: "同一时刻只有一行成立。第三列所列情形成立时，该项即告完成或结束。",
    action: "处理",
    doneBy: "直到",
  },
  files: {
    classes: "顾客属于哪一类",
    classesNote: "条件成立的各行中，取最高的类别；各行由高到低排列。",
    className: "类别",
  },
  supervision: {
    firstContact: "首问责任",
    firstContactNote: (role) => `责任人：${role}。`,
    action: "处理",
    handedTo: "移交给",
    told: "另须告知",
    order: "先后次序",
    never: "不得让客户遇到",
    ladder: "服务响应的各级",
    ladderNote: "上一级未能解决的，进入下一级。",
    rung: "级别",
    skippedWithout: "不具备时跳过",
    visit: "指定人员在各现场规定的时间内到达",
    stands: "请求处于哪一级",
    followUps: "回访安排",
    followUpsNote: "每次回访不迟于所属期间的最后一天。第一年到交付周年日的前一天为止。",
    calls: "回访",
    firstYear: (lasts) => `自交付起 ${lasts}内`,
    later: "此后",
    oneInEach: (term) => `每 ${term}一次`,
  },
  statute: {
    rules: "法律规则",
    sentence: "",
    boundTo: (roles) => `公司对下列对象的承诺与法律对照：${roles}。`,
    law: "法律",
    articles: "条文",
    article: (articles) => `第 ${articles} 条`,
    articleNotKnown: "条号不详",
    inForce: "有效期间",
    days: (from, to) =>
      from === undefined && to === undefined
        ? "起止日期不详"
        : [...(from === undefined ? [] : [`自 ${from} 起`]), ...(to === undefined ? [] : [`至 ${to} 止`])].join(""),
    ownDays: "各规则的有效期间分别列出",
    binds: "约束",
    certainty: "可靠程度",
    province: "适用地区",
    everywhere: "全国",
    gives: "下列表格之外的内容",
    given: "法律规定",
    within: (duty, term, event) => `${duty}：${term}内，起算点：${event}`,
    tooLate: (duties, days) => `${duties}：拖延超过此天数的，对经营者不利：${days}`,
    multiple: (when, of, times, atLeast) => `${when}：另按${of}的倍数赔偿，倍数：${times}，最低：${atLeast}`,
    multipleOf: { price: "价款", loss: "损失" },
    rate: (goods, perDay) => `${goods}：每使用一天，按价款的：${perDay}`,
    units: {
      minute: "分钟",
      hour: "小时",
      "working-hour": "工作小时",
      day: "日",
      "working-day": "工作日",
      week: "周",
      month: "月",
      year: "年",
    },
    noEffect: "对客户不发生效力",
    whateverGivesLess: "公司规则中低于法律的内容亦同",
    returns: "商品退换修",
    returnsNote: "条件成立且规则在有效期内的各行均适用。交付或售出当日为第 0 天。",
    beyond: "此处超出法律规定的",
    claims: "物品、钱款或人身受损",
    probes: "用以检验政策的案例",
    probesNote: "天数自交付起算，或由提问之日往前推算。",
    probe: "案例",
    matter: "事项",
    caseOf: "案例",
    assumed: "假定",
    asked: {
      delivery: (days) => `交付后 ${days}提出`,
      warranty: (days) => `公司保修期满后 ${days}提出`,
    },
    partsExchanged: (day) => `第 ${day} 天换过零件`,
    inRepair: (from, to) => `第 ${from} 天至第 ${to} 天在修`,
    facts: {
      day: { label: "第几天", question: "交付或售出后第几天提出？" },
      warranty: { label: "在公司保修期内", question: "当时是否在公司的保修期内？" },
      extendedWarranty: { label: "在保修期加修理时间之内", question: "加上修理时间，是否仍在保修期内？" },
      returned: { label: "予以退货", question: "公司是否予以退货？" },
      ageMonths: { label: "已用月数", question: "购买至今多少个月？" },
      usefulLifeMonths: { label: "使用年限（月）", question: "多少个月后不再有价值？" },
    },
  },
  wording: {
    forbidden: "答复中不得出现的用语",
    kind: "种类",
    group: "给客户的感受",
    patterns: "句式数",
    effect: (group) => `给客户的感受：${group}`,
    count: (patterns) => `上列中文句式 ${patterns} 个`,
    lookedFor: "查找的句式",
    notation: (gap, otherPage) =>
      `本页列出中文句式；英文句式见英文页：${otherPage}。原文只列种类，没有列出用语：句式和建议的说法均为本项目自拟。句式中 \`(甲 | 乙)\` 表示任选其一，空项表示可以没有；\`…\` 表示同一小句内至多 ${gap} 个字；\`^\` 表示小句开头，\`$\` 表示小句结尾。“无妨的情形”一栏中，\`~\` 表示找到的用语。`,
    example: "例如",
    phrases: "句式",
    unless: "无妨的情形",
    instead: "建议的说法",
    readAs: "视同其他写法的字词",
    written: "写法",
    read: "视同",
    kinds: {
      insult: "侮辱性语言",
      "curt-address": "称呼生硬",
      "brush-off": "敷衍推托",
      "blame-shifting": "推卸责任",
      impatience: "不耐烦",
      ignorance: "一问三不知",
      defiance: "顶撞",
      bewildering: "令人费解的话",
      overpromise: "夸大承诺",
      pressure: "借权威施压",
      dispute: "与客户争执",
      "careless-answer": "没有把握时随意作答",
      ignoring: "对客户置之不理",
      refusal: "把客户拒之门外",
    },
    groups: {
      dismissive: "敷衍冷落",
      blaming: "归咎于人",
      impatient: "不耐烦",
      overpromising: "许诺没有把握的事",
      insulting: "侮辱",
      confronting: "对立顶撞",
    },
  },
};
