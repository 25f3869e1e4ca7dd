/** What the report says of claims, returns and benefits; the rest comes from the library's texts. */
export interface ClaimLabels {
  readonly open: (possible: string) => string;
  /** What is done is sure, what it is worth isn't. */
  readonly worthOpen: (remedy: string) => string;
  readonly nothing: string;
  readonly claim: (what: string, day: string) => string;
  readonly request: (asked: string, since: string, day: string, number: number) => string;
  readonly value: string;
  readonly valued: (sum: string, months?: number, life?: number) => string;
  readonly forms: string;
  readonly giveBack: string;
  readonly ruledOut: string;
  readonly approval: string;
  readonly by: (roles: string) => string;
  readonly upTo: (sum: string) => string;
  readonly goesTo: string;
  /** Somebody who can't be named yet. */
  readonly notNamed: string;
  readonly missing: string;
  readonly cash: string;
  readonly windows: string;
  readonly until: (day: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly closed: string;
  readonly keptBack: string;
  readonly notSet: string;
  readonly paidBack: string;
  readonly wish: string;
  readonly available: string;
  readonly perhaps: string;
  readonly nearest: (remedy: string) => string;
  readonly otherDays: string;
  readonly byCause: string;
  readonly conflict: string;
  readonly governs: (clauses: readonly string[], governing: string) => string;
  readonly silent: string;
  readonly outranked: (clause: string) => string;
  readonly colon: string;
  readonly statement: (currency: string) => string;
  readonly statementColumns: readonly string[];
  readonly inAll: string;
  readonly customers: string;
  readonly company: string;
  readonly proposers: string;
  readonly unsplit: string;
  readonly notShared: string;
  readonly undecided: string;
  readonly sharedThrough: string;
  readonly beyondGains: string;
}

const en: ClaimLabels = {
  open: (possible) => `Open: ${possible}`,
  worthOpen: (remedy) => `${remedy}, worth open`,
  nothing: "No remedy",
  claim: (what, day) => `Claim for compensation, ${day}: ${what}`,
  request: (asked, since, day, number) => `Return request of ${asked}, ${since} ${day}: day ${number}`,
  value: "Value",
  valued: (sum, months, life) =>
    sum +
    (months === undefined ? "" : ` at ${months} month${months === 1 ? "" : "s"}`) +
    (life === undefined ? "" : ` of ${life}`),
  forms: "As",
  giveBack: "Give back",
  ruledOut: "Ruled out",
  approval: "Approval",
  by: (roles) => `: ${roles}`,
  upTo: (sum) => `, up to ${sum}`,
  goesTo: "Goes to",
  notNamed: "not known yet",
  missing: "Missing",
  cash: "Cash",
  windows: "Windows",
  until: (day) => `until ${day}`,
  daysLeft: (days) => (days === 0 ? "open, the last day" : `open, ${days} day${days === 1 ? "" : "s"} left`),
  closed: "closed",
  keptBack: "Kept back",
  notSet: "due, and no sum is set",
  paidBack: "Paid back",
  wish: "Wish",
  available: "can be had",
  perhaps: "depends on what is still to be asked",
  nearest: (remedy) => `nearest: ${remedy}`,
  otherDays: "Else",
  byCause: "By cause",
  conflict: "Conflict",
  governs: (clauses, governing) => `${clauses.join(" and ")} say different things; ${governing} governs.`,
  silent: "Silent",
  outranked: (clause) => `${clause} holds as well; another one comes first.`,
  colon: ": ",
  statement: (currency) => `Statement of benefits in ${currency}`,
  statementColumns: [
    "Id",
    "Accrued",
    "Benefit",
    "Customers",
    "Company",
    "Σ customers",
    "Σ company",
    "Shared until",
    "Clause",
  ],
  inAll: "In all",
  customers: "Customers",
  company: "Company",
  proposers: "Of these",
  unsplit: "without joint proposers",
  notShared: "Unshared",
  undecided: "Open",
  sharedThrough: "Until",
  beyondGains: "More was lost than gained; the source doesn't say who bears it.",
};

const zh: ClaimLabels = {
  open: (possible) => `待定：${possible}`,
  worthOpen: (remedy) => `${remedy}，金额待定`,
  nothing: "没有可适用的处理",
  claim: (what, day) => `赔偿请求，${day}：${what}`,
  request: (asked, since, day, number) => `退换请求，${asked}提出；${since}${day}，第 ${number} 天`,
  value: "价值",
  valued: (sum, months, life) =>
    sum +
    (months === undefined ? "" : `，已用 ${months} 个月`) +
    (life === undefined ? "" : `（使用寿命 ${life} 个月）`),
  forms: "形式",
  giveBack: "退还",
  ruledOut: "排除",
  approval: "批准",
  by: (roles) => `：${roles}`,
  upTo: (sum) => `，不超过 ${sum}`,
  goesTo: "转交",
  notNamed: "待定",
  missing: "缺少",
  cash: "现金",
  windows: "时限",
  until: (day) => `至${day}`,
  daysLeft: (days) => (days === 0 ? "最后一天" : `还剩 ${days} 天`),
  closed: "已过",
  keptBack: "扣除",
  notSet: "应扣，金额未定",
  paidBack: "退款",
  wish: "客户要求",
  available: "可以满足",
  perhaps: "取决于待问事项",
  nearest: (remedy) => `最接近的是${remedy}`,
  otherDays: "其他日期",
  byCause: "按原因",
  conflict: "冲突",
  governs: (clauses, governing) => `以下条款的规定不一致：${clauses.join("、")}，以 ${governing} 为准。`,
  silent: "未规定",
  outranked: (clause) => `同样符合 ${clause}，但另一条优先。`,
  colon: "：",
  statement: (currency) => `收益结算单（${currency}）`,
  statementColumns: ["编号", "产生日期", "收益", "客户", "公司", "客户累计", "公司累计", "分享截止", "条款"],
  inAll: "合计",
  customers: "客户",
  company: "公司",
  proposers: "其中",
  unsplit: "无共同提案人",
  notShared: "不分享",
  undecided: "待定",
  sharedThrough: "分享截止",
  beyondGains: "亏损超过收益；规定没有说明由谁承担。",
};

/** These words in both languages. */
export const claimLabels: { readonly en: ClaimLabels; readonly zh: ClaimLabels } = { en, zh };
