import type { CasesInWords, ComparisonSentences, PlaceInPolicy } from "../../models/comparison-texts.js";
import type { TermUnit } from "../../models/term.js";

const units: { readonly [Unit in TermUnit]: string } = {
  minute: "分钟",
  hour: "小时",
  "working-hour": "个工作小时",
  day: "天",
  "working-day": "个工作日",
  week: "周",
  month: "个月",
  year: "年",
};

/**
 * In which Chinese sentences does `explainChanges` tell what changed between two policies?
 *
 * @example A term
 * ```ts
 * import { comparisonSentences } from "redress/texts/zh";
 *
 * assert.equal(comparisonSentences.term({ amount: 2, unit: "working-day" }), "2 个工作日");
 * ```
 */
export const comparisonSentences: ComparisonSentences = {
  compared: (from, to) => `对比：${from} 与 ${to}。`,
  nothing: "此外没有变化。",
  policy: (id, version, configured) => `${id} ${version}${configured ? "（已配置）" : ""}`,
  clause: (id, title) => `${id}（${title}）`,
  changed: (place, before, after) => `${subject(place)}：由“${before}”改为“${after}”。`,
  added: (place, value) => `${subject(place)}：新增“${value}”。`,
  removed: (place, value) => `${subject(place)}：取消“${value}”。`,
  moved: (place, before, after) => `${subject(place)}：由第 ${before} 位移至第 ${after} 位。`,
  outcome: (table, before, after, cases) => `${table}：${among(cases)}由“${before}”变为“${after}”${example(cases)}。`,
  outcomes: {
    open: (possible) => `未确定（可能为${comparisonSentences.or(possible)}）`,
    gap: "无结果",
    contradiction: "相互矛盾",
    undeclared: "未作规定",
  },
  reason: {
    added: (table, clause, outcome, cases) =>
      `${table}：${among(cases)}${clause} 成为“${outcome}”的依据${example(cases)}。`,
    removed: (table, clause, outcome, cases) =>
      `${table}：${among(cases)}${clause} 不再是“${outcome}”的依据${example(cases)}。`,
  },
  collected(table, clause, before, after, cases) {
    const told =
      before === undefined
        ? `新增“${after ?? ""}”`
        : after === undefined
          ? `不再有“${before}”`
          : `由“${before}”变为“${after}”`;
    return `${table}，${clause}：${among(cases)}${told}${example(cases)}。`;
  },
  perhaps: (what) => `可能${what}`,
  field: (label, value) => `${label}（${value}）`,
  comparison: (label, figure) => `${label}${/^\d/.test(figure) ? " " : ""}${figure}`,
  fields: (items) => items.join("；"),
  or: (items) => joined(items, "或"),
  and: (items) => joined(items, "和"),
  money: ({ amount, currency }) => (currency === "CNY" ? `${amount} 元` : `${amount} ${currency}`),
  term: ({ amount, unit }) => `${amount} ${units[unit]}`,
  yes: "是",
  no: "否",
  none: "无",
  open: "未定",
  always: "任何情况",
  parts: {
    about: "涉及对象",
    above: "超过",
    amount: "数量",
    arrangements: "事后安排",
    at: "场合",
    atLeast: "不少于",
    atMost: "不超过",
    atRiskBelow: "预警界限",
    awards: "奖励",
    backTo: "交回",
    beforeOpening: "营业前",
    below: "少于",
    by: "由谁办理",
    byDayOfMonth: "每月最迟日",
    case: "情形",
    cash: "现金",
    categories: "类别",
    causes: "原因",
    clause: "依据条款",
    clauses: "条款",
    company: "公司",
    confidential: "保密内容",
    contradictions: "相互矛盾的条款",
    covered: "条款有规定",
    criteria: "评比标准",
    customer: "客户",
    customers: "客户范围",
    days: "天数",
    deductions: "扣除",
    definitions: "定义",
    depreciation: "折旧",
    doneAt: "完成于",
    doneWith: "以何完成",
    duty: "义务",
    equals: "等于",
    events: "事件",
    every: "周期",
    extendedBy: "批准延期的岗位",
    fact: "事实",
    facts: "事实",
    fields: "记载内容",
    firstYear: "第一年",
    followUps: "回访",
    for: "事由",
    form: "形式",
    forms: "形式",
    from: "起",
    gesture: "心意补偿",
    governing: "以何条款为准",
    governs: "以何为准",
    growth: "升级",
    handling: "处理",
    hasAll: "同时包含",
    hasAny: "包含其一",
    hasNone: "均不包含",
    hitPolicy: "命中策略",
    howSoon: "缓急",
    id: "编号",
    "in-kind": "实物补偿",
    inForce: "有效期",
    inMonth: "月份",
    items: "项目",
    kind: "种类",
    knownBy: "由何得知",
    ladder: "审批层级",
    lasts: "持续",
    later: "其后",
    learntLater: "事后得知",
    list: "清单",
    losses: "亏损",
    manner: "方式",
    method: "方法",
    movedByCustomer: "随客户期限变动",
    needs: "所需",
    noun: "对象",
    obligations: "义务",
    of: "事由",
    on: "于",
    oneOf: "其中之一即可",
    order: "顺序",
    otherwise: "否则",
    owedBy: "责任方",
    owedTo: "对象",
    owner: "归属方",
    ownership: "权利归属",
    parameter: "参数",
    parameters: "参数",
    pausesStop: "暂停所停计的时间",
    priority: "优先顺序",
    procedures: "流程",
    products: "产品范围",
    proposers: "提案人",
    rankBy: "排名依据",
    rating: "评比",
    record: "记录",
    recurring: "定期工作",
    remainder: "尾差",
    remedies: "补救方式",
    remedy: "补救方式",
    reopening: "重新开启",
    replacedBy: "代之以",
    restsInPauses: "暂停期间停计",
    roles: "岗位",
    rollOver: "顺延",
    rows: "行",
    ruledOut: "排除",
    rules: "规则",
    scope: "适用范围",
    section: "部分",
    sections: "部分",
    settings: "设置",
    severity: "等级",
    shared: "共享期",
    shares: "比例",
    sharing: "分成",
    skippedIf: "可略过的情形",
    startsAt: "起算",
    step: "步骤",
    steps: "步骤",
    task: "任务",
    tell: "通知对象",
    tells: "告知内容",
    template: "模板",
    term: "期限",
    then: "结果",
    timeZone: "时区",
    to: "至",
    under: "依据",
    unit: "单位",
    until: "至",
    valid: "有效等级",
    value: "值",
    values: "取值",
    version: "版本",
    versionBy: "版本依据日期",
    voids: "作废",
    warranty: "保修",
    what: "内容",
    when: "条件",
    with: "附带",
    workingDays: "工作日",
  },
};

function subject({ section, clause, what }: PlaceInPolicy): string {
  return [...(clause === undefined ? [] : [clause]), section, ...what].join("，");
}

function among({ cases, of, sample }: CasesInWords): string {
  return sample.length === 0 ? "任何情况下，" : `在 ${of} 种事实组合中的 ${cases} 种，`;
}

function example({ sample }: CasesInWords): string {
  return sample.length === 0 ? "" : `，例如：${sample.join("；")}`;
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join("、")}${word}${last}`;
}
