/** What the report says of the rest of the rulebook; the names of things come from the library's texts. */
export interface RulebookLabels {
  readonly title: string;
  readonly about: string;
  readonly order: string;
  readonly approvedBy: (tier: string, role: string) => string;
  readonly gap: (what: string, as: string) => string;
  readonly checkOut: string;
  readonly byWhom: (what: string, role: string) => string;
  /** A room, until when it is taken, and how long that has been over. */
  readonly room: (room: string, end: string, late: string) => string;
  readonly next: (steps: string) => string;
  readonly form: string;
  readonly keptUntil: (role: string, day: string) => string;
  readonly formOf: (form: string, completed: string, on: string) => string;
  readonly stage: (role: string, from: string, through: string, status: string) => string;
  readonly mayGo: (day: string, rules: string) => string;
  readonly customers: string;
  readonly counted: (counts: readonly string[], threshold: string) => string;
  readonly move: (id: string, from: string, to: string) => string;
  readonly stays: (id: string, name: string) => string;
  readonly open: (id: string, name: string, ask: string) => string;
  readonly service: string;
  readonly lacking: (names: string) => string;
  readonly lateness: string;
  readonly deducted: (total: string, rest: string) => string;
  readonly month: (month: string, basePay: string, times: number) => string;
  readonly readOtherwise: (readings: string) => string;
  readonly rates: (rates: string, total: string) => string;
  readonly comesUp: string;
  readonly span: (from: string, through: string) => string;
  readonly doBy: (day: string) => string;
  readonly often: string;
  readonly times: (count: number) => string;
  readonly noDate: string;
  readonly reply: string;
  /** A reply that nobody should send, and what is wrong with it. */
  readonly draft: string;
  readonly found: (count: number, clauses: string) => string;
  readonly quoted: (text: string) => string;
  readonly audit: string;
  readonly audited: (policies: number, findings: number, from: string, through: string) => string;
  /** The kinds of findings, in the order in which they are told. */
  readonly kinds: {
    readonly fault: string;
    readonly declared: string;
    readonly between: string;
    readonly unkeepable: string;
    readonly holidays: string;
    readonly open: string;
    readonly unused: string;
  };
  readonly example: (text: string) => string;
  readonly against: (clauses: readonly string[], others: readonly string[]) => string;
  readonly noWork: (clause: string, from: string, due: string) => string;
  readonly knownUntil: (day: string) => string;
  readonly law: string;
  readonly heldAgainst: (documents: string, day: string) => string;
  readonly rules: (count: number) => string;
  readonly colon: string;
}

const en: RulebookLabels = {
  title: "The rest of the rulebook",
  about: "Cases of departments that were made up for it, then what the policies say of themselves.",
  order: "Order",
  approvedBy: (tier, role) => `${tier}; approved by ${role}`,
  gap: (what, as) => `${what}: a gap, taken as: ${as}`,
  checkOut: "Check-out",
  byWhom: (what, role) => `${what}: ${role}`,
  room: (room, end, late) => `Room ${room}, until ${end}, ${late} over; calls and knock unanswered.`,
  next: (steps) => `Then: ${steps}`,
  form: "Form",
  keptUntil: (role, day) => `Kept until ${day}: ${role}`,
  formOf: (form, completed, on) => `${form} of ${completed}, asked on ${on}.`,
  stage: (role, from, through, status) => `${from} to ${through}: ${role} (${status})`,
  mayGo: (day, rules) => `${day}: may go (${rules})`,
  customers: "Customers",
  counted: (counts, threshold) => `${counts.join(", ")}, where ${threshold} a year is large`,
  move: (id, from, to) => `${id} moves from ${from} to ${to}`,
  stays: (id, name) => `${id} stays ${name}`,
  open: (id, name, ask) => `${id} stays ${name} for now. Ask: ${ask}`,
  service: "Service",
  lacking: (names) => `Missing: ${names}`,
  lateness: "Lateness",
  deducted: (total, rest) => `${total} less, ${rest} is left`,
  month: (month, basePay, times) => `Late ${times} times in ${month}, the base pay being ${basePay}.`,
  readOtherwise: (readings) => `Read otherwise: ${readings}`,
  rates: (rates, total) => `${rates} come to ${total}`,
  comesUp: "Comes up",
  span: (from, through) => `${from} through ${through}`,
  doBy: (day) => `a day off: by ${day}`,
  often: "Often",
  times: (count) => `${count} times`,
  noDate: "No date set",
  reply: "Reply",
  draft: "You should have read the rules on your voucher. That is not my problem.",
  found: (count, clauses) => `${count} things to say otherwise${clauses}`,
  quoted: (text) => `“${text}”`,
  audit: "Audit",
  audited: (policies, findings, from, through) =>
    `${findings} findings in ${policies} policies, cases from ${from} through ${through}`,
  kinds: {
    fault: "Tables with faults",
    declared: "At odds, and it says so",
    between: "At odds with another policy",
    unkeepable: "Can't be kept",
    holidays: "Holidays run out",
    open: "Left open",
    unused: "Clauses without use",
  },
  example: (text) => `such as ${text}`,
  against: (clauses, others) => `${clauses.join(", ")} against ${others.join(", ")}`,
  noWork: (clause, from, due) => `${clause}, begun late on ${from} and due on ${due}`,
  knownUntil: (day) => `announced until ${day}`,
  law: "Law",
  heldAgainst: (documents, day) => `${documents}: held against Chinese law as of ${day}`,
  rules: (count) => `${count} rule${count === 1 ? "" : "s"}`,
  colon: ": ",
};

const zh: RulebookLabels = {
  title: "规章的其余部分",
  about: "先是为此虚构的各部门案例，再是各项政策自身的情况。",
  order: "订单",
  approvedBy: (tier, role) => `${tier}，由${role}批准`,
  gap: (what, as) => `${what}：没有条款规定，按“${as}”处理`,
  checkOut: "退房",
  byWhom: (what, role) => `${what}：${role}`,
  room: (room, end, late) => `${room} 房，应于${end}前退房，已超 ${late}；打电话、敲门均无人应答。`,
  next: (steps) => `下一步：${steps}`,
  form: "登记表",
  keptUntil: (role, day) => `由${role}保存至${day}`,
  formOf: (form, completed, on) => `${completed}填写的${form}，查询日${on}。`,
  stage: (role, from, through, status) => `${from}至${through}：${role}（${status}）`,
  mayGo: (day, rules) => `${day}起：可以处理（${rules}）`,
  customers: "客户",
  counted: (counts, threshold) => `${counts.join("，")}（年消费 ${threshold}起为大客户）`,
  move: (id, from, to) => `${id} 由 ${from} 类调到 ${to} 类`,
  stays: (id, name) => `${id} 仍为 ${name} 类`,
  open: (id, name, ask) => `${id} 暂为 ${name} 类。待问：${ask}`,
  service: "服务",
  lacking: (names) => `缺少：${names}`,
  lateness: "迟到",
  deducted: (total, rest) => `扣 ${total}，余 ${rest}`,
  month: (month, basePay, times) => `${month}迟到 ${times} 次，底薪 ${basePay}。`,
  readOtherwise: (readings) => `其他解读：${readings}`,
  rates: (rates, total) => `${rates}，共 ${total}`,
  comesUp: "例行事项",
  span: (from, through) => `${from}至${through}到期`,
  doBy: (day) => `当日休息，最迟${day}办`,
  often: "经常",
  times: (count) => `${count} 次`,
  noDate: "未定周期",
  reply: "回复",
  draft: "您自己没看清券上的规定，这不归我管。",
  found: (count, clauses) => `有 ${count} 处应换一种说法${clauses}`,
  quoted: (text) => `“${text}”`,
  audit: "审查",
  audited: (policies, findings, from, through) =>
    `${policies} 项政策共发现 ${findings} 处情况（案件起于${from}至${through}）`,
  kinds: {
    fault: "表格有缺陷",
    declared: "条款不一致，政策已注明",
    between: "与另一政策不一致",
    unkeepable: "期限无法遵守",
    holidays: "节假日尚未公布",
    open: "原文未定",
    unused: "未被使用的条款",
  },
  example: (text) => `如 ${text}`,
  against: (clauses, others) => `${clauses.join("、")} 与 ${others.join("、")}`,
  noWork: (clause, from, due) => `${clause}（${from}下班时起算，${due}到期）`,
  knownUntil: (day) => `只公布到${day}`,
  law: "法律",
  heldAgainst: (documents, day) => `${documents}：与${day}的中国法律对照`,
  rules: (count) => `${count} 条`,
  colon: "：",
};

/** These words in both languages. */
export const rulebookLabels: { readonly en: RulebookLabels; readonly zh: RulebookLabels } = { en, zh };
