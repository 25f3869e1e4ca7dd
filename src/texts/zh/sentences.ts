import type { ComplaintSentences, Phrases } from "../../models/complaint-texts.js";
import { localTime, timeParts } from "../local-time.js";

const units = { day: "天", hour: "小时", minute: "分钟" };

const phrases: Phrases = {
  yes: "是",
  no: "否",
  none: "无",
  gap: "",
  and: (items) => joined(items, "和"),
  or: (items) => joined(items, "或"),
  money: ({ amount, currency }) => (currency === "CNY" ? `${amount} 元` : `${amount} ${currency}`),
  moment: (at, home) => moment(localTime(at, home)),
  end: (at, home) => moment(localTime(at, home, true)),
  duration: (minutes) => time(minutes, 24),
  workingTime: (minutes) => time(minutes, Number.POSITIVE_INFINITY),
  clause: (id, title) => `${id}（${title}）`,
  fact: (label, value) => `${label}（${value}）`,
};

/**
 * In which Chinese sentences does `explain` tell its answers about a complaint?
 *
 * @example A day that ends, and one that begins
 * ```ts
 * import { sentences } from "redress/texts/zh";
 *
 * assert.equal(sentences.phrases.end("2026-09-27T00:00:00+08:00"), "2026年9月26日24:00");
 * assert.equal(sentences.phrases.moment("2026-09-27T00:00:00+08:00"), "2026年9月27日00:00");
 * ```
 */
export const sentences: ComplaintSentences = {
  phrases,
  severity: {
    decided: ({ severity, valid }) => `投诉等级：${severity}。${valid ? "属于" : "不属于"}有效投诉。`,
    open: ({ possible, valid }) =>
      `投诉等级尚未确定，可能为${phrases.or(possible)}。${
        valid === undefined ? "是否属于有效投诉也未确定。" : `无论哪一级，${valid ? "都属于" : "都不属于"}有效投诉。`
      }`,
    uncovered: "没有条款适用于现有情况。",
    because: ({ clause, facts }) => `依据 ${clause}${about(facts)}。`,
    becauseEitherWay: ({ clause, facts }) => `依据 ${clause}：无论以下情况如何：${facts.join("；")}。`,
    outranked: ({ clause }) => `同样符合 ${clause}，但以较高等级为准。`,
    failed: ({ clause, facts }) => `不符合 ${clause}${about(facts)}。`,
    unknown: ({ clause, facts }) => `是否符合 ${clause}，取决于：${facts.join("；")}。`,
    unclear: {
      "at-odds": (facts) => `以下情况互相矛盾，按未知处理：${facts.join("；")}。`,
      currency: (facts) => `币种与政策规定的金额标准不同，无法比较：${facts.join("；")}。`,
      "open-parameter": (facts, parameter) => `政策尚未设定“${parameter}”，无法判断：${facts.join("；")}。`,
    },
    ask: (questions) => `请依次问明：${questions.join("")}`,
    grows: (end) => `到${end}仍未解决的，等级将升高。`,
  },
  deadlines: {
    decided: (severity) => `投诉等级：${severity}。`,
    open: (possible) => `投诉等级尚未确定，可能为${phrases.or(possible)}。`,
    obligation: ({ duty, when, owedBy, owedTo, clause }) =>
      `${duty}：${when}。责任方：${phrases.or(owedBy)}；对象：${owedTo}；依据 ${clause}。`,
    telling: (duty, roles, oneOf) => `${duty}${phrases[oneOf ? "or" : "and"](roles)}`,
    when: {
      by: (end) => `最迟${end}`,
      atOnce: "立即",
      noTerm: "没有规定期限",
      notKnown: (labels) => `期限未知（${phrases.or(labels)}）`,
      notStarted: (label) => `自“${label}”起算`,
    },
    standing: ({ status, doneAt, left, workingTimeLeft, late, atRisk, stillToTell }) =>
      `${[
        status,
        doneAt,
        left && `还剩 ${left}`,
        workingTimeLeft && `其中工作时间 ${workingTimeLeft}`,
        late && `超期 ${late}`,
        atRisk && "有超期风险",
        stillToTell && `尚待通知${stillToTell}`,
      ]
        .filter((part) => typeof part === "string")
        .join("，")}。`,
    onlyIf: (severities) => `仅当等级为${phrases.or(severities)}时成立。`,
    onlyIfBefore: (severities) => `仅当等级升高前为${phrases.or(severities)}时成立。`,
    dependsOn: (questions) => `还取决于：${questions.join("")}`,
    assumed: "期限涉及尚未公布放假安排的日子，属于推定。",
    movedByPauses: {
      minute: (amount) => `因暂停顺延 ${amount} 分钟。`,
      "working-minute": (amount) => `因暂停顺延工作时间 ${phrases.workingTime(amount)}。`,
      day: (amount) => `因暂停顺延 ${amount} 天。`,
    },
    setBy: { extension: "期限按批准的延期确定。", customer: "期限按客户要求确定。" },
    governs: (duty, clause, end) => `${duty}：按 ${clause}安排，最迟${end}。`,
    conflict: ({ duty, clauses, governs, by }) =>
      `${duty}：${clauses.join("、")} 规定的期限不一致，${by === "strictest" ? "从严" : "按政策设定"}以 ${governs} 为准。`,
    contradiction: (clauses) => `以下条款的规定不一致，政策均予保留：${clauses.join("、")}。`,
    arrangements: { extension: "批准的延期", "customer-date": "客户要求的期限" },
    replaces: (arrangement, clauses) => `${arrangement}代替 ${clauses.join("、")} 的期限。`,
    leaves: {
      "no-clause": (arrangement, clause) => `${arrangement}不影响 ${clause} 的期限：没有条款允许变更。`,
      "wrong-role": (arrangement, clause) => `${arrangement}不影响 ${clause} 的期限：批准人无此权限。`,
      "too-late": (arrangement, clause) => `${arrangement}不影响 ${clause} 的期限：批准时已经到期。`,
      "not-longer": (arrangement, clause) => `${arrangement}不影响 ${clause} 的期限：没有延长时间。`,
      "extension-governs": (arrangement, clause) => `${arrangement}不影响 ${clause} 的期限：已按延期批准执行。`,
    },
    changesAt: (at) => `如无人处理，情况将在${at}发生变化。`,
  },
  handling: {
    assignment: ({ task, roles, clauses }) => `${task}：${phrases.or(roles)}${by(clauses)}。`,
    tell: ({ roles, oneOf, by: tellers, stillToTell, clauses }) =>
      `${phrases.or(tellers)}立即通知${phrases[oneOf ? "or" : "and"](roles)}${by(clauses)}。${
        stillToTell.length === 0 ? "已经通知。" : `尚待通知：${phrases[oneOf ? "or" : "and"](stillToTell)}。`
      }`,
    apology: ({ by: role, faceToFace, clauses }) => `由${role}${faceToFace ? "当面" : ""}道歉${by(clauses)}。`,
    reply: ({ by: role, inWriting, clauses }) => `由${role}${inWriting ? "书面" : ""}答复${by(clauses)}。`,
    step: ({ number, step, by: role, clauses }) =>
      `第 ${number} 步：${step}${role === undefined ? "" : `（${role}）`}${by(clauses)}。`,
    record: ({ record, fields, missing, clauses }) =>
      `${record}应载明${phrases.and(fields)}${by(clauses)}。${
        missing.length === 0 ? "内容齐全。" : `尚缺：${phrases.and(missing)}。`
      }`,
    referral: ({ case: when, from, to, clauses }) => `${when}：由${from}转报${phrases.or(to)}${by(clauses)}。`,
    list: ({ list, items, clauses }) => `${list}：${items.join("、")}${by(clauses)}。`,
    consequence: ({ fault, consequence, clauses }) => `${fault}：${consequence}${by(clauses)}。`,
    onlyPerhaps: "是否适用，取决于尚不清楚的情况。",
  },
};

function moment({ year, month, day, time, offset }: ReturnType<typeof localTime>): string {
  return `${year}年${month}月${day}日${time}${offset === undefined ? "" : `（${offset}）`}`;
}

function time(minutes: number, hoursOfDay: number): string {
  return timeParts(minutes, hoursOfDay)
    .map(([amount, unit]) => `${amount} ${units[unit]}`)
    .join(" ");
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join("、")}${word}${last}`;
}

function about(facts: readonly string[]): string {
  return facts.length === 0 ? "" : `：${facts.join("；")}`;
}

function by(clauses: readonly string[]): string {
  return clauses.length === 0 ? "" : `［${clauses.join("、")}］`;
}
