/** What the pages about claims, returns and proposals say around the data, in one language. */
export interface ClaimPageWords {
  readonly headings: {
    readonly remedies: string;
    readonly ruledOut: string;
    readonly steps: string;
    readonly forms: string;
    readonly ladder: string;
    readonly keptBack: string;
    readonly nearest: string;
    readonly scope: string;
    readonly obligations: string;
    readonly ownership: string;
    readonly sharing: string;
    readonly rating: string;
    readonly template: string;
  };
  /** A sentence under a heading, and what is worked out from the facts. */
  readonly notes: {
    readonly compensation: string;
    readonly ruledOut: string;
    readonly steps: string;
    readonly ladder: string;
    readonly returns: string;
    readonly returnsRuledOut: string;
    readonly nearest: string;
    readonly obligations: string;
    readonly sharing: string;
    readonly template: string;
  };
  readonly columns: {
    readonly remedy: string;
    readonly ruledOut: string;
    readonly form: string;
    readonly keptBack: string;
    readonly howMuch: string;
    readonly wanted: string;
    readonly nearest: string;
    readonly matter: string;
    readonly says: string;
    readonly owner: string;
    readonly customer: string;
    readonly company: string;
    readonly part: string;
    readonly after: string;
    readonly split: string;
    readonly remainder: string;
  };
  readonly choice: (causes: string) => string;
  readonly warranty: string;
  readonly study: string;
  readonly sharingTerm: string;
  readonly nothing: string;
  readonly nobodyAbove: string;
  readonly anybodyElse: string;
  readonly follows: { readonly [rules: string]: string };
  readonly rules: string;
  readonly scope: string;
  readonly scopes: { readonly customers: string; readonly products: string };
  readonly categories: string;
  readonly form: string;
  readonly formTo: (role: string) => string;
  readonly otherwise: (duty: string) => string;
  readonly tells: (items: string) => string;
  readonly owners: { readonly [owner: string]: string };
  readonly notCovered: (outcome: string) => string;
  readonly splits: { readonly days: string; readonly shares: string; readonly proposers: string };
  readonly remainders: { readonly [order: string]: string };
  readonly rating: string;
  readonly criteria: { readonly [criterion: string]: string };
  readonly awards: string;
  readonly awardsFor: string;
  readonly parts: { readonly [section: string]: string };
  readonly confidential: string;
  readonly settings: { readonly [setting: string]: string };
  readonly settingValues: { readonly [value: string]: string };
  readonly roles: { readonly [role: string]: string };
  readonly duties: { readonly [duty: string]: string };
  readonly told: { readonly [item: string]: string };
}

export const englishClaims: ClaimPageWords = {
  headings: {
    remedies: "What is done",
    ruledOut: "What is ruled out",
    steps: "The steps",
    forms: "Forms that a remedy may take",
    ladder: "Where it goes beyond somebody's authority",
    keptBack: "What is kept back",
    nearest: "What comes nearest",
    scope: "What the rules cover",
    obligations: "What is owed by when",
    ownership: "Whose the technique is",
    sharing: "Who gets which part",
    rating: "Ranking and honours",
    template: "The parts of a written proposal",
  },
  notes: {
    compensation:
      "A row holds where one of its alternatives holds. Worked out from the facts: the depreciated value (straight line unless a setting says otherwise, never below the residual value, rounded half up; or an assessed value); whether the repair costs at most that value times `repairUpTo`; whether anything is left of the value; whether the hotel's part is above nothing; whether the role `lostCashApprover`, or one above it, has approved an exception. Of a shared liability the hotel's part is given. Cash is not among the remedies.",
    ruledOut: "Every row whose condition holds is named in the decision.",
    steps: "Every step whose condition holds, in this order.",
    ladder: "One step at a time, until a role's limit covers the worth.",
    returns:
      "Within the year of free repair; after it nothing is owed. Worked out from the days: the free choice lasts through its last day, the day of delivery (where that isn't known, of sale) is day 0; parts count as exchanged from the day of the exchange on. Any one of the remedies of a row may be had.",
    returnsRuledOut: "Every row whose condition holds is named in the decision, beside what can be had.",
    nearest: "Where what is asked for can't be had, the first of these that can is proposed.",
    obligations: "Terms don't count their first day and end at 24:00 of their last.",
    sharing:
      "The first day is that of implementation, the last is the day before its anniversary. What accrues across the end is split in three steps, each exact to the smallest unit; what is left over at a step goes as the second table says.",
    template:
      "A version for the meeting may leave out what is marked; an internal version may not, and has what belongs to it right after it.",
  },
  columns: {
    remedy: "Remedy",
    ruledOut: "Ruled out",
    form: "Forms",
    keptBack: "Kept back",
    howMuch: "How much",
    wanted: "Asked for",
    nearest: "Nearest first",
    matter: "Matter",
    says: "What holds",
    owner: "Whose",
    customer: "Customer",
    company: "Company",
    part: "Part",
    after: "Belongs to it",
    split: "Step",
    remainder: "What is left over",
  },
  choice: (causes) => `Free choice of remedy (${causes})`,
  warranty: "Free repair",
  study: "Study of a proposal",
  sharingTerm: "Sharing of the benefit",
  nothing: "nothing",
  nobodyAbove: "nobody stands above it",
  anybodyElse: "any other role",
  follows: { "national-three-guarantees": "the national rules on repair, exchange and return, as a floor" },
  rules: "Rules that it follows",
  scope: "Whose proposals, about what",
  scopes: { customers: "every customer", products: "everything that the company sells" },
  categories: "Kinds of proposals",
  form: "Standard form",
  formTo: (role) => `goes back to: ${role}`,
  otherwise: (duty) => `or else: ${duty}`,
  tells: (items) => `says: ${items}`,
  owners: { company: "The company's", "by-agreement": "By agreement" },
  notCovered: (outcome) => `${outcome}; the source doesn't speak of this case`,
  splits: {
    days: "1. Between the days inside the year and those after it",
    shares: "2. Between customer and company",
    proposers: "3. Among joint proposers, by their weights",
  },
  remainders: {
    "largest-ties-first": "to the largest remainder; in a tie to the one listed first",
    "largest-ties-last": "to the largest remainder; in a tie to the one listed last",
    first: "from the front of the list",
    last: "from the end of the list",
  },
  rating: "Criteria, in no order",
  criteria: { costReduction: "Cost saved", count: "Number of proposals" },
  awards: "Honours",
  awardsFor: "for clear results, as the award rules say; those aren't part of the source",
  parts: {
    foreword: "Foreword",
    background: "Background",
    purpose: "Purpose",
    concept: "Concept",
    strategy: "Strategy",
    requirements: "Requirements",
    schedule: "Outline schedule",
    budget: "Budget",
    risks: "Risks",
    closing: "Closing",
    countermeasures: "Countermeasures",
  },
  confidential: "may be left out at the meeting",
  settings: {
    depreciation: "How the value of an article falls",
    cash: "Whether compensation in kind may be given in money",
    repairExtendsWarranty: "Time in repair makes the year of free repair longer",
    partsExchangedVoidsRepair: "An exchange of parts also ends the free repair",
    rollOver: "A term whose last day is no working day",
    losses: "A benefit below zero",
    rankBy: "By what proposers are ranked",
  },
  settingValues: {
    "straight-line-by-months": "the same loss in every completed month",
    "straight-line-by-days": "the same loss on every day",
    "not-offered": "never; `last-resort` is for a company to set",
    "last-resort": "as the last resort",
    "not-shared": "is not shared",
    "set-off": "is set off against the others",
  },
  roles: {
    marketing: "Marketing",
    "departments-concerned": "Departments concerned",
  },
  duties: {
    "pass-on": "Register it and pass it on",
    study: "Study it",
    "report-schedule": "Report a schedule",
    "tell-customer": "Tell the customer the result",
    "proposal-target": "Set a target for proposals and plan how to collect them",
  },
  told: {
    adopted: "whether it is adopted",
    "implementation-date": "when it is put in practice",
    improvements: "what gets better",
  },
};

export const chineseClaims: ClaimPageWords = {
  headings: {
    remedies: "处理方式",
    ruledOut: "排除的处理方式",
    steps: "步骤",
    forms: "处理方式可采取的形式",
    ladder: "超出权限时的上报路径",
    keptBack: "扣除的费用",
    nearest: "最接近的处理方式",
    scope: "适用范围",
    obligations: "时限与责任",
    ownership: "技术归属",
    sharing: "收益分配",
    rating: "评定与表彰",
    template: "书面提案的组成部分",
  },
  notes: {
    compensation:
      "一行中任一情形成立，该行即成立。由事实得出的有：折旧价值（按直线法折旧，另有设置的除外；不低于残值，四舍五入；或采用评估价值）；修理费是否不超过折旧价值乘以 `repairUpTo`；是否尚有价值；酒店的份额是否大于零；`lostCashApprover` 所指的岗位或其上级是否已批准例外。责任由多方承担的，只给予酒店承担的份额。处理方式中没有现金。",
    ruledOut: "条件成立的各行均在结果中列出。",
    steps: "条件成立的各步，按下列顺序进行。",
    ladder: "逐级上报，直到某一岗位的权限足以覆盖赔偿价值。",
    returns:
      "以下各行只在一年免费修理期内适用，期满后没有任何义务。由日期得出的有：任选期到最后一天为止，送达之日（未知时为销售之日）为第 0 天；零件自更换当天起算作已更换。一行中的处理方式任选其一。",
    returnsRuledOut: "条件成立的各行均在结果中列出，与可给予的处理方式并列。",
    nearest: "客户要求的方式不可给予时，建议下列方式中第一个可给予的。",
    obligations: "期限的第一天不计入，到最后一天 24:00 为止。",
    sharing:
      "第一天为实施当日，最后一天为周年日的前一天。收益跨越期末的，分三步划分，每一步都精确到最小货币单位；每步余下的单位按第二张表分配。",
    template: "会议稿可以不写带有标注的部分；内部稿必须写，并紧接着写明从属于它的内容。",
  },
  columns: {
    remedy: "处理方式",
    ruledOut: "排除",
    form: "形式",
    keptBack: "扣除",
    howMuch: "数额",
    wanted: "客户要求",
    nearest: "由近到远",
    matter: "事项",
    says: "规定",
    owner: "归属",
    customer: "客户",
    company: "公司",
    part: "部分",
    after: "从属内容",
    split: "步骤",
    remainder: "余下的单位",
  },
  choice: (causes) => `任选处理方式的期限（${causes}）`,
  warranty: "免费修理的期限",
  study: "研究提案的期限",
  sharingTerm: "分享收益的期限",
  nothing: "无",
  nobodyAbove: "没有更上一级",
  anybodyElse: "其他任何岗位",
  follows: { "national-three-guarantees": "国家现行的三包规定，作为最低标准" },
  rules: "遵循的规定",
  scope: "谁可提案、针对什么",
  scopes: { customers: "任何客户", products: "公司销售的全部产品" },
  categories: "提案类别",
  form: "统一的提案表",
  formTo: (role) => `交回：${role}`,
  otherwise: (duty) => `否则：${duty}`,
  tells: (items) => `告知：${items}`,
  owners: { company: "归公司", "by-agreement": "协商确定" },
  notCovered: (outcome) => `${outcome}；原文没有规定这种情形`,
  splits: {
    days: "1. 在期内与期后的天数之间",
    shares: "2. 在客户与公司之间",
    proposers: "3. 在共同提案人之间，按权重",
  },
  remainders: {
    "largest-ties-first": "归余数最大者；余数相同的归列在前面者",
    "largest-ties-last": "归余数最大者；余数相同的归列在后面者",
    first: "从最前面起依次分配",
    last: "从最后面起依次分配",
  },
  rating: "评定项目，不分先后",
  criteria: { costReduction: "成本降低额", count: "提案件数" },
  awards: "表彰",
  awardsFor: "成效明显者，依照奖励办法；该办法不在原文之内",
  parts: {
    foreword: "前言",
    background: "背景",
    purpose: "目的",
    concept: "构思",
    strategy: "策略",
    requirements: "要求",
    schedule: "大致日程",
    budget: "预算",
    risks: "风险",
    closing: "结语",
    countermeasures: "对策",
  },
  confidential: "会上可以不谈",
  settings: {
    depreciation: "物品价值的折旧方法",
    cash: "实物赔偿可否改为现金",
    repairExtendsWarranty: "修理时间顺延免费修理期",
    partsExchangedVoidsRepair: "换过零件即不再免费修理",
    rollOver: "最后一天不是工作日的期限",
    losses: "收益为负时",
    rankBy: "提案人的排名依据",
  },
  settingValues: {
    "straight-line-by-months": "按使用满的月数，每月折旧相同",
    "straight-line-by-days": "每天折旧相同",
    "not-offered": "一律不给现金；可由公司设为 `last-resort`（最后手段）",
    "last-resort": "可作为最后手段",
    "not-shared": "不分担",
    "set-off": "与其他收益抵销",
  },
  roles: { marketing: "营销部", "departments-concerned": "相关部门" },
  duties: {
    "pass-on": "登记并转交",
    study: "研究提案",
    "report-schedule": "报告具体日程",
    "tell-customer": "答复客户",
    "proposal-target": "确定提案目标和征集计划",
  },
  told: { adopted: "是否采用", "implementation-date": "何时实施", improvements: "有哪些改进" },
};
