/** What the report itself says; what it tells of a complaint comes from the library's texts. */
export interface Labels {
  readonly title: (counts: readonly string[], files: readonly string[]) => string;
  /** So many of a kind: what is counted in the title. */
  readonly counted: {
    readonly [Kind in "complaint" | "damageClaim" | "returnRequest" | "benefit"]: (n: number) => string;
  };
  readonly moment: { readonly given: (asOf: string) => string; readonly own: string };
  readonly marks: string;
  readonly kinds: { readonly complaint: string; readonly guestComplaint: string };
  readonly valid: { readonly yes: string; readonly no: string; readonly open: string };
  readonly undecided: string;
  readonly maybe: (severities: string) => string;
  readonly judged: (severities: string) => string;
  readonly received: (kind: string, at: string) => string;
  readonly asOf: (at: string) => string;
  readonly why: string;
  readonly ask: string;
  readonly unclear: string;
  readonly handles: string;
  readonly tell: string;
  readonly due: string;
  readonly then: string;
  readonly grows: string;
  readonly owedBy: (role: string) => string;
  readonly onlyIf: (severities: string) => string;
  /** What stands in brackets behind something. */
  readonly note: (parts: readonly string[]) => string;
  readonly onlyIfBefore: (severities: string) => string;
  readonly ifSo: string;
  readonly alsoAsk: string;
  readonly left: (time: string) => string;
  readonly lateBy: (status: string, time: string) => string;
  readonly noEnd: string;
  /** How wide the end, the duty, the clause and the status are. */
  readonly widths: readonly [number, number, number, number];
  readonly columns: readonly [string, string, string, string, string, string];
  readonly nothingDue: string;
  readonly countColumns: readonly [string, string, string, string];
  readonly all: string;
  readonly badRows: (count: number) => string;
  readonly badRow: (line: number, id?: string) => string;
  readonly twice: (id: string, lines: readonly number[]) => string;
  readonly list: string;
  readonly gap: string;
  /** Between two remarks on one thing. */
  readonly comma: string;
  /** Between what is to be done and by when. */
  readonly gapInside: string;
}

const en: Labels = {
  title: (counts, files) => `${listOf(counts, " and ")} from ${listOf(files, " and ")}`,
  counted: {
    complaint: (n) => `${n} complaint${n === 1 ? "" : "s"}`,
    damageClaim: (n) => `${n} claim${n === 1 ? "" : "s"} for damage`,
    returnRequest: (n) => `${n} return${n === 1 ? "" : "s"}`,
    benefit: (n) => `${n} benefit${n === 1 ? "" : "s"}`,
  },
  moment: {
    given: (asOf) => `Decided as of ${asOf}.`,
    own: "Decided as of each complaint's own moment (asOf); where it has none, as of its receipt.",
  },
  marks: "▸ marks the end to plan for.",
  kinds: { complaint: "Company", guestComplaint: "Hotel" },
  valid: { yes: "valid", no: "not valid", open: "validity open" },
  undecided: "Undecided",
  maybe: (severities) => `${severities}?`,
  judged: (severities) => `Open: ${severities}`,
  received: (kind, at) => `${kind}, received ${at}`,
  asOf: (at) => `, decided as of ${at}`,
  why: "Why",
  ask: "Ask",
  unclear: "Unclear",
  handles: "Handles",
  tell: "Tell now",
  due: "Due",
  then: "Then",
  grows: "Grows",
  owedBy: (role) => `from ${role}`,
  onlyIf: (severities) => `if ${severities.toLowerCase()}`,
  onlyIfBefore: (severities) => `if ${severities.toLowerCase()} before`,
  note: (parts) => ` (${parts.join(", ")})`,
  ifSo: "perhaps",
  alsoAsk: "Also ask",
  left: (time) => `${time} left`,
  lateBy: (status, time) => `${status} by ${time}`,
  noEnd: "no date yet",
  widths: [28, 30, 11, 31],
  columns: ["Id", "Policy", "Severity", "Next due", "What", "Status"],
  nothingDue: "-",
  countColumns: ["Policy", "Severity", "Cases", "Overdue"],
  all: "All",
  badRows: (count) => `${count} row${count === 1 ? "" : "s"} could not be decided:`,
  badRow: (line, id) => `line ${line}${id === undefined ? "" : ` (${id})`}`,
  twice: (id, lines) => `The id ${id} stands on several lines: ${lines.join(", ")}.`,
  list: ", ",
  gap: "; ",
  comma: ", ",
  gapInside: " ",
};

const zh: Labels = {
  title: (counts, files) => `${counts.join("、")}（${files.join("、")}）`,
  counted: {
    complaint: (n) => `投诉 ${n} 件`,
    damageClaim: (n) => `赔偿请求 ${n} 件`,
    returnRequest: (n) => `退换请求 ${n} 件`,
    benefit: (n) => `收益 ${n} 笔`,
  },
  moment: {
    given: (asOf) => `判定时点：${asOf}。`,
    own: "判定时点：各投诉自带的时点（asOf）；没有的，以接到投诉时为准。",
  },
  marks: "▸ 表示应按此期限安排。",
  kinds: { complaint: "公司", guestComplaint: "酒店" },
  valid: { yes: "有效投诉", no: "非有效投诉", open: "是否有效未定" },
  undecided: "未定",
  maybe: (severities) => `${severities}？`,
  judged: (severities) => `等级待定：${severities}`,
  received: (kind, at) => `${kind}，${at}接到`,
  asOf: (at) => `，判定时点${at}`,
  why: "依据",
  ask: "待问",
  unclear: "存疑",
  handles: "处理",
  tell: "立即通知",
  due: "期限",
  then: "后续",
  grows: "升级",
  owedBy: (role) => `责任方：${role}`,
  onlyIf: (severities) => `若为${severities}`,
  onlyIfBefore: (severities) => `若原为${severities}`,
  note: (parts) => `（${parts.join("，")}）`,
  ifSo: "视情况",
  alsoAsk: "另需问明",
  left: (time) => `还剩 ${time}`,
  lateBy: (status, time) => `${status} ${time}`,
  noEnd: "期限待定",
  widths: [20, 29, 11, 40],
  columns: ["编号", "政策", "等级", "最近期限", "事项", "状态"],
  nothingDue: "—",
  countColumns: ["政策", "等级", "件数", "逾期"],
  all: "合计",
  badRows: (count) => `有 ${count} 行无法判定：`,
  badRow: (line, id) => `第 ${line} 行${id === undefined ? "" : `（${id}）`}`,
  twice: (id, lines) => `编号 ${id} 在第 ${lines.join("、")} 行重复出现。`,
  list: "、",
  gap: "；",
  comma: "，",
  gapInside: "，",
};

/** Several as one list, the last one after its own word. */
function listOf(items: readonly string[], last: string): string {
  return [items.slice(0, -1).join(", "), ...items.slice(-1)].filter((part) => part !== "").join(last);
}

/** The report's words in both languages. */
export const labels: { readonly en: Labels; readonly zh: Labels } = { en, zh };
