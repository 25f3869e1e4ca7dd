import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/index.js";
import { type ComplaintInput, complaint } from "../../src/models/complaint.js";
import type { ComplaintTexts } from "../../src/models/complaint-texts.js";
import { guestComplaint } from "../../src/models/guest-complaint.js";
import { money } from "../../src/models/money.js";
import { companyComplaints, hotelComplaints } from "../../src/policies/index.js";
import { classifyComplaint } from "../../src/rules/classify-complaint.js";
import { complaintDeadlines } from "../../src/rules/complaint-deadlines.js";
import { complaintHandling } from "../../src/rules/complaint-handling.js";
import { configure } from "../../src/rules/configure.js";
import { type ExplainableAnswer, explain } from "../../src/rules/explain.js";
import { explainDeadlines } from "../../src/rules/explain-deadlines.js";
import { explainHandling } from "../../src/rules/explain-handling.js";
import { explainSeverity } from "../../src/rules/explain-severity.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";

const policies = [
  {
    name: "companyComplaints",
    policy: companyComplaints,
    texts: [en.companyComplaintsTexts, zh.companyComplaintsTexts],
  },
  { name: "hotelComplaints", policy: hotelComplaints, texts: [en.hotelComplaintsTexts, zh.hotelComplaintsTexts] },
] as const;
const withTexts = policies.flatMap(({ name, policy, texts }) =>
  texts.map((one) => ({ name, policy, texts: one, language: one.language })),
);

describe.each(withTexts)("the $language texts of $name", ({ policy, texts }) => {
  const { words, noun, documents } = texts;
  const owed = policy.obligations.rows.map(({ then }) => then);
  const items = policy.handling.rows.map(({ then }) => then);
  const ids: { readonly [map in keyof typeof words]: readonly string[] } = {
    roles: [
      ...owed.flatMap(({ owedBy, owedTo, extendedBy, tell }) => [
        ...owedBy,
        owedTo,
        extendedBy,
        ...(tell?.roles ?? []),
      ]),
      ...items.flatMap((item) => [
        ...("roles" in item ? item.roles : []),
        ...("by" in item ? [item.by] : []),
        ...(item.kind === "refer" ? [item.from, ...item.to] : []),
      ]),
      ...policy.recurring.map(({ by }) => by),
    ].filter((id) => id !== undefined),
    duties: [...owed.map(({ duty }) => duty), ...policy.recurring.map(({ duty }) => duty)],
    severities: policy.severity.priority,
    statuses: ["waiting", "running", "paused", "met", "late", "overdue", "withdrawn", "open", "done"],
    steps: items.flatMap((item) => (item.kind === "steps" ? item.steps : [])),
    tasks: items.flatMap((item) => (item.kind === "assign" ? [item.task] : [])),
    records: items.flatMap((item) => (item.kind === "record" ? [item.record] : [])),
    fields: items.flatMap((item) => (item.kind === "record" ? item.fields : [])),
    cases: items.flatMap((item) => (item.kind === "refer" ? [item.case] : [])),
    lists: items.flatMap((item) => (item.kind === "list" ? [item.list] : [])),
    items: items.flatMap((item) => (item.kind === "list" ? item.items : [])),
    faults: items.flatMap((item) => (item.kind === "consequence" ? [item.of] : [])),
    consequences: items.flatMap((item) => (item.kind === "consequence" ? [item.what] : [])),
    parameters: Object.keys(policy.parameters),
  };

  it.each(Object.keys(ids) as (keyof typeof ids)[])("have a word for each of its %s", (map) => {
    if (map !== "parameters" && !["cases"].includes(map)) expect(ids[map].length).toBeGreaterThan(0);
    expect(ids[map].filter((id) => !Object.hasOwn(words[map], id))).toEqual([]);
  });

  it("have a label for each fact, start and end", () => {
    const ends = owed.flatMap(({ term }) => (typeof term === "object" && "until" in term ? term.until : []));
    const names = [...Object.keys(policy.severity.facts), ...owed.map(({ startsAt }) => startsAt), ...ends];
    expect(names.filter((name) => !Object.hasOwn(noun.facts, name))).toEqual([]);
  });

  it("have a word for each value of each fact", () => {
    const missing = Object.entries(policy.severity.facts).flatMap(([name, fact]) => {
      const values: readonly string[] = "values" in fact ? fact.values : [];
      return values.filter((value) => noun.facts[name]?.values?.[value] === undefined);
    });
    expect(missing).toEqual([]);
  });

  it("have a title for each clause", () => {
    const titled = documents.flatMap(({ clauses }) => Object.keys(clauses));
    expect(Object.keys(policy.clauses).filter((id) => !titled.includes(id))).toEqual([]);
  });
});

describe.each([
  "tasks",
  "records",
  "fields",
  "cases",
  "lists",
  "items",
  "faults",
  "consequences",
  "parameters",
] as const)("the %s", (map) => {
  it("are the same ids in both languages", () => {
    expect(Object.keys(zh.words[map])).toEqual(Object.keys(en.words[map]));
  });

  it.each([en.words, zh.words])("have names of their own", (words) => {
    const names = Object.values(words[map]);
    expect(new Set(names).size).toBe(names.length);
  });
});

interface RealCase {
  readonly id: string;
  readonly kind: string;
  readonly facts: { readonly receivedAt: string };
  readonly asOf?: string;
}

const real: { readonly complaints: readonly RealCase[]; readonly guestComplaints: readonly RealCase[] } = JSON.parse(
  readFileSync(new URL("../../examples/data/complaints.json", import.meta.url), "utf8"),
);

/** Every answer to every real case, at receipt and a month later. */
const realAnswers = [...real.complaints, ...real.guestComplaints].flatMap(({ id, kind, facts, asOf: own }) =>
  [own ?? facts.receivedAt, "2027-01-31T12:00:00+08:00"].flatMap((asOf) => {
    const ofCompany = kind === "complaint";
    const answers: readonly ExplainableAnswer[] = ofCompany
      ? [
          classifyComplaint(complaint(facts), { policy: companyComplaints, asOf }),
          complaintDeadlines(complaint(facts), { policy: companyComplaints, asOf, calendar: chinaOffice }),
          complaintHandling(complaint(facts), { policy: companyComplaints, asOf }),
        ]
      : [
          classifyComplaint(guestComplaint(facts), { policy: hotelComplaints, asOf }),
          complaintDeadlines(guestComplaint(facts), { policy: hotelComplaints, asOf, calendar: chinaOffice }),
          complaintHandling(guestComplaint(facts), { policy: hotelComplaints, asOf }),
        ];
    return answers.map((answer) => ({ id, ofCompany, answer }));
  }),
);

describe("explain() of every real case", () => {
  it("covers both policies and all kinds of answer", () => {
    expect(realAnswers.length).toBe(56 * 2 * 3);
  });

  it("is English without an id, a hole or a Chinese character", () => {
    for (const { ofCompany, answer } of realAnswers) {
      for (const sentence of explain(answer, ofCompany ? en.companyComplaintsTexts : en.hotelComplaintsTexts)) {
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[a-z][A-Z]|\p{Script=Han}|\s\s|\(\)|\.\.|: \./u);
        expect(sentence).toMatch(/[.?]$/);
      }
    }
  });

  it("is Chinese without an id, a hole or an English word", () => {
    for (const { ofCompany, answer } of realAnswers) {
      for (const sentence of explain(answer, ofCompany ? zh.companyComplaintsTexts : zh.hotelComplaintsTexts)) {
        expect(sentence.replace(/(CCR|CSS|HCM)-[\w.-]*/g, "X")).not.toMatch(
          /[a-z]{2}|[,;:?!()](?!\d)|（）|。。|：。|\s\s/,
        );
        expect(sentence).toMatch(/[。？]$/);
      }
    }
  });

  it("is the same for an answer that went through JSON", () => {
    for (const { ofCompany, answer } of realAnswers) {
      const texts = ofCompany ? en.companyComplaintsTexts : en.hotelComplaintsTexts;
      expect(explain(JSON.parse(JSON.stringify(answer)), texts)).toEqual(explain(answer, texts));
    }
  });

  it("names every clause that the answer names", () => {
    for (const { ofCompany, answer } of realAnswers) {
      const told = explain(answer, ofCompany ? zh.companyComplaintsTexts : zh.hotelComplaintsTexts).join("\n");
      const clauses = JSON.stringify(answer).match(/"(CCR|CSS|HCM)-[\w.-]+"/g) ?? [];
      expect(clauses.filter((clause) => !told.includes(JSON.parse(clause)))).toEqual([]);
    }
  });

  it("falls back to ids where the texts have no words", () => {
    const { sentences } = en;
    const empty = {};
    const words = Object.fromEntries(Object.keys(en.words).map((map) => [map, empty])) as unknown as typeof en.words;
    const bare: ComplaintTexts = { language: "en", noun: { label: "", facts: {} }, documents: [], words, sentences };
    for (const { answer } of realAnswers) expect(explain(answer, bare).join("\n")).not.toMatch(/undefined|\[object/);
    const [, deadlines, handling] = realAnswers.map(({ answer }) => explain(answer, bare).join("\n"));
    expect(deadlines).toContain("CCR-7.2a");
    expect(deadlines).toContain("department-manager");
    expect(deadlines).toContain("settleableSameDay");
    expect(handling).toContain("Step 2: listen");
  });
});

const receivedAt = "2026-09-24T16:00:00+08:00";
const asOf = "2026-09-24T17:00:00+08:00";

function company(input: Omit<ComplaintInput, "receivedAt">, at = asOf) {
  const c = complaint({ receivedAt, ...input });
  return {
    severity: classifyComplaint(c, { policy: companyComplaints, asOf: at }),
    deadlines: complaintDeadlines(c, { policy: companyComplaints, asOf: at, calendar: chinaOffice }),
    handling: complaintHandling(c, { policy: companyComplaints, asOf: at }),
  };
}

const inEnglish = en.companyComplaintsTexts;
const inChinese = zh.companyComplaintsTexts;

describe("explainSeverity()", () => {
  const repeated = company({ cause: "company-fault", commitmentBroken: true, timesRaised: 3 }).severity;

  it("says first what was decided, then by which clause and facts", () => {
    expect(explainSeverity(repeated, inEnglish).slice(0, 2)).toEqual([
      "The complaint is major and counts as valid.",
      "Because of CCR-5.3.1 (Major: broken commitment raised repeatedly): cause found (fault of the company in management or service); commitment broken (yes); times raised (3).",
    ]);
    expect(explainSeverity(repeated, inChinese).slice(0, 2)).toEqual([
      "投诉等级：重大。属于有效投诉。",
      "依据 CCR-5.3.1（重大：承诺未兑现且多次提出）：认定原因（管理服务过失）；承诺未实施或明显差错（是）；提出次数（3）。",
    ]);
  });

  it("tells the other clauses in the answer's order, each with its kind of reason", () => {
    const rest = explainSeverity(repeated, inEnglish).slice(2);
    expect(repeated.notBecause.length).toBe(5);
    for (const [place, { clause }] of repeated.notBecause.entries()) expect(rest[place]).toContain(`${clause} (`);
    expect(rest[0]).toBe("CCR-5.2 (Important complaint) holds as well; the more serious one counts.");
    expect(rest[1]).toBe(
      "CCR-5.3.2 (Major: large loss or injury) depends on: personal injury; sum lost; large economic loss.",
    );
    expect(rest).toContain("CCR-5.3.3 (Major: unresolved after a week) doesn't hold: open for more than a week (no).");
  });

  it("says of an open severity what is possible and asks the fact's own question", () => {
    const { severity } = company({ cause: "company-fault", commitmentBroken: false, largeEconomicLoss: false });
    expect(explainSeverity(severity, inEnglish).slice(0, 2)).toEqual([
      "It is still open how serious the complaint is: important or major. Either way it counts as valid.",
      "To ask, the most telling first: Was anybody hurt?",
    ]);
    expect(explainSeverity(severity, inChinese).slice(0, 2)).toEqual([
      "投诉等级尚未确定，可能为重要或重大。无论哪一级，都属于有效投诉。",
      "请依次问明：是否有人受伤？",
    ]);
  });

  it("says whether validity is open too", () => {
    expect(explainSeverity(company({}).severity, inEnglish)[0]).toBe(
      "It is still open how serious the complaint is: unfounded, minor, important or major. Whether it counts as valid is open too.",
    );
  });

  it("says when it grows, the day's end as 24:00", () => {
    const { severity } = company({
      cause: "company-fault",
      commitmentBroken: false,
      largeEconomicLoss: false,
      personalInjury: false,
    });
    expect(explainSeverity(severity, inEnglish).at(-1)).toBe(
      "If it isn't resolved by 24:00 on 1 October 2026, it becomes more serious.",
    );
    expect(explainSeverity(severity, inChinese).at(-1)).toBe("到2026年10月1日24:00仍未解决的，等级将升高。");
  });

  const loss = { amount: "380.00", currency: "CNY" };
  const threshold = configure(companyComplaints, { parameters: { largeLossThreshold: money("5000.00", "CNY") } });
  it.each([
    [
      "an open figure",
      companyComplaints,
      loss,
      undefined,
      "figure open (sum from which a loss is large): sum lost (CNY 380.00).",
      "尚未设定“重大损失的起点金额”，无法判断：损失金额（380.00 元）。",
    ],
    [
      "another currency",
      threshold,
      { amount: "380.00", currency: "USD" },
      undefined,
      "In another currency than the policy's threshold, so nothing follows from it: sum lost (USD 380.00)",
      "币种与政策规定的金额标准不同，无法比较：损失金额（380.00 USD）。",
    ],
    [
      "facts at odds",
      threshold,
      loss,
      true,
      "These contradict each other and count as unknown: sum lost (CNY 380.00); large economic loss (yes).",
      "互相矛盾，按未知处理：损失金额（380.00 元）；重大经济损失（是）。",
    ],
  ])("says what is unclear: %s", (_name, policy, sum, largeEconomicLoss, english, chinese) => {
    const c = complaint({
      receivedAt,
      cause: "company-fault",
      commitmentBroken: false,
      personalInjury: false,
      loss: sum,
      largeEconomicLoss,
    });
    const decision = classifyComplaint(c, { policy, asOf });
    expect(decision.unclear.length).toBe(1);
    expect(explainSeverity(decision, inEnglish)[1]).toContain(english);
    expect(explainSeverity(decision, inChinese)[1]).toContain(chinese);
  });

  it("says of clauses that are sure only together that the open facts don't matter", () => {
    const because = [{ clause: "CCR-5.1", outcome: "major", facts: ["personalInjury"] }] as const;
    const told = explainSeverity({ ...repeated, because, facts: {} } as typeof repeated, inEnglish);
    expect(told[1]).toBe("Because of CCR-5.1 (Minor complaint), whatever is true of: personal injury.");
  });

  it("says that no clause covers the facts", () => {
    const uncovered = { ...company({}).severity, possible: [] };
    expect(explainSeverity(uncovered, inEnglish)[0]).toBe("No clause covers these facts.");
    expect(explainSeverity(uncovered, inChinese)[0]).toBe("没有条款适用于现有情况。");
  });

  it("tells lists of facts, and the empty one", () => {
    const c = guestComplaint({ receivedAt, shortcoming: "some", about: ["attitude", "management"], incident: "none" });
    const told = explainSeverity(classifyComplaint(c, { policy: hotelComplaints, asOf }), en.hotelComplaintsTexts);
    expect(told.join("\n")).toContain("HCM-2.2.2 (General complaint)");
    const none = guestComplaint({
      receivedAt,
      shortcoming: "some",
      about: [],
      incident: "none",
      harmToHotel: "small",
      reaction: "annoyed",
    });
    const decision = classifyComplaint(none, { policy: hotelComplaints, asOf });
    const all = explainSeverity(
      {
        ...decision,
        facts: { about: [] },
        because: [{ clause: "HCM-2.2.1", outcome: "minor", facts: ["about"] }],
      } as typeof decision,
      en.hotelComplaintsTexts,
    );
    expect(all[1]).toBe("Because of HCM-2.2.1 (Minor complaint): what it is about (none).");
  });
});

describe("explainDeadlines()", () => {
  const plain = {
    cause: "company-fault",
    keyClientManager: false,
    largeEconomicLoss: false,
    personalInjury: false,
  } as const;
  const important = company({ ...plain, commitmentBroken: false }).deadlines;
  const lineWith = (lines: readonly string[], ...parts: readonly string[]) =>
    lines.find((line) => parts.every((part) => line.includes(part)));

  it("tells who owes what to whom by when, under which clause, and what is left", () => {
    expect(lineWith(explainDeadlines(important, inEnglish), "Resolve", "CCR-6.3", "Owed")).toBe(
      "Resolve: by 17:30 on 28 September 2026. Owed by manager of the department complained about to customer, under CCR-6.3 (Important: 1 working day). Running, 4 days and 30 minutes left, of which 9 hours and 30 minutes of working time.",
    );
    expect(lineWith(explainDeadlines(important, inChinese), "办结", "CCR-6.3", "责任方")).toBe(
      "办结：最迟2026年9月28日17:30。责任方：被投诉部门经理；对象：客户；依据 CCR-6.3（重要投诉：1 个工作日）。计时中，还剩 4 天 30 分钟，其中工作时间 9 小时 30 分钟。",
    );
  });

  it("tells which end to plan for and where clauses are at odds", () => {
    const told = explainDeadlines(important, inEnglish);
    expect(told).toContain(
      "Resolve: plan for CCR-7.2c (Important: 3 days, deputy informed), by 24:00 on 27 September 2026.",
    );
    expect(told).toContain("Resolve: CCR-7.2c and CCR-6.3 set different ends; CCR-7.2c governs, being the stricter.");
    expect(explainDeadlines(important, inChinese)).toContain(
      "办结：CCR-7.2c、CCR-6.3 规定的期限不一致，从严以 CCR-7.2c 为准。",
    );
  });

  it("tells that a named clause governs", () => {
    const conflicts = important.conflicts.map((conflict) => ({ ...conflict, by: "named-clause" as const }));
    expect(explainDeadlines({ ...important, conflicts }, inEnglish).join("\n")).toContain("because the policy says so");
    expect(explainDeadlines({ ...important, conflicts }, inChinese).join("\n")).toContain("按政策设定以 CCR-7.2c 为准");
  });

  it("tells who is still to be told at once", () => {
    expect(lineWith(explainDeadlines(important, inEnglish), "CCR-7.2c", "Notify")).toBe(
      "Notify deputy general manager in charge: at once. Owed by manager of the department complained about to deputy general manager in charge, under CCR-7.2c (Important: 3 days, deputy informed). To be done, still to tell: deputy general manager in charge.",
    );
  });

  it("tells who has been told", () => {
    const notified = [{ role: "deputy-general-manager", at: "2026-09-24T16:20:00+08:00" }];
    const { deadlines } = company({ ...plain, commitmentBroken: false, notified });
    expect(lineWith(explainDeadlines(deadlines, inEnglish), "CCR-7.2c", "Notify")).toMatch(
      /: at once\. .* Done, at 16:20 on 24 September 2026\.$/,
    );
  });

  it("tells what waits for an event, and on which question the rest depends", () => {
    const told = explainDeadlines(important, inEnglish);
    expect(lineWith(told, "CCR-6.5")).toMatch(
      /^Return the complaint record: waits for: resolved at\. .* Not started\.$/,
    );
    expect(lineWith(told, "CCR-6.1", "Owed")).toMatch(/It depends on: Can it be settled on the day of receipt\?$/);
    expect(lineWith(explainDeadlines(important, inChinese), "CCR-6.5")).toContain("自“处理完毕时间”起算");
  });

  it("tells under which severities alone something holds", () => {
    const { deadlines } = company({ cause: "company-fault", commitmentBroken: false, largeEconomicLoss: false });
    expect(lineWith(explainDeadlines(deadlines, inEnglish), "Give a clear reply", "CCR-6.4")).toMatch(
      /Only if the complaint is major\.$/,
    );
    expect(lineWith(explainDeadlines(deadlines, inChinese), "明确答复", "CCR-6.4")).toMatch(/仅当等级为重大时成立。$/);
    expect(explainDeadlines(deadlines, inEnglish)[0]).toBe("Severity: still open, important or major.");
  });

  it("tells what began only if the complaint was less serious before", () => {
    const { deadlines } = company(
      {
        cause: "company-fault",
        largeEconomicLoss: false,
        personalInjury: true,
        gravityKnownAt: "2026-09-25T10:00:00+08:00",
      },
      "2026-09-25T12:00:00+08:00",
    );
    expect(deadlines.severity).toBe("major");
    expect(lineWith(explainDeadlines(deadlines, inEnglish), "CCR-6.3", "Owed")).toMatch(
      /Only if the complaint was important before it became more serious\.$/,
    );
    expect(lineWith(explainDeadlines(deadlines, inChinese), "CCR-6.3", "责任方")).toMatch(
      /仅当等级升高前为重要时成立。$/,
    );
  });

  it("tells by how much something is overdue or was done too late", () => {
    const overdue = company({ ...plain, commitmentBroken: false }, "2026-09-29T01:30:00+08:00").deadlines;
    expect(lineWith(explainDeadlines(overdue, inEnglish), "CCR-7.2c", "Resolve", "Owed")).toContain(
      "Overdue, 1 day, 1 hour and 30 minutes too late.",
    );
    const late = company(
      { ...plain, commitmentBroken: false, resolvedAt: "2026-09-28T18:30:00+08:00" },
      "2026-09-29T01:30:00+08:00",
    ).deadlines;
    expect(lineWith(explainDeadlines(late, inEnglish), "CCR-6.3", "Owed")).toContain(
      "Done late, at 18:30 on 28 September 2026, 1 hour too late.",
    );
    expect(lineWith(explainDeadlines(late, inChinese), "CCR-6.3", "责任方")).toContain(
      "逾期完成，2026年9月28日18:30，超期 1 小时。",
    );
  });

  it("names the offset of what was given with another one", () => {
    const { deadlines } = company(
      { ...plain, commitmentBroken: false, resolvedAt: "2026-09-28T10:30:00Z" },
      "2026-09-29T01:30:00+08:00",
    );
    const told = explainDeadlines(deadlines, inEnglish).join("\n");
    // Whether the answer carries it as given or in the calendar's zone, it is never told as 10:30 local time.
    expect(told).toMatch(/Done late, at (10:30 \(UTC\)|18:30) on 28 September 2026/);
  });

  it("tells what an extension replaces and leaves", () => {
    const extension = {
      until: "2026-10-20",
      approvedBy: "deputy-general-manager",
      approvedAt: "2026-09-24T16:30:00+08:00",
    };
    const minor = company({ ...plain, cause: "resource-limit", commitmentBroken: false, extension }).deadlines;
    expect(explainDeadlines(minor, inEnglish)).toContain("The extension replaces the end set by CCR-6.2 and CCR-7.2b.");
    expect(explainDeadlines(minor, inChinese)).toContain("批准的延期代替 CCR-6.2、CCR-7.2b 的期限。");
    expect(lineWith(explainDeadlines(minor, inEnglish), "CCR-6.2", "Owed")).toMatch(/The extension set this end\.$/);
    const { deadlines } = company({ ...plain, commitmentBroken: false, extension });
    expect(explainDeadlines(deadlines, inEnglish)).toContain(
      "The extension leaves CCR-6.3 alone: no clause lets it move that end.",
    );
    const wrong = company({
      ...plain,
      cause: "resource-limit",
      commitmentBroken: false,
      extension: { ...extension, approvedBy: "administration" },
    });
    expect(explainDeadlines(wrong.deadlines, inEnglish)).toContain(
      "The extension leaves CCR-6.2 alone: another role would have had to approve it.",
    );
    const tooLate = company(
      {
        ...plain,
        cause: "resource-limit",
        commitmentBroken: false,
        extension: { ...extension, approvedAt: "2026-10-10T16:30:00+08:00" },
      },
      "2026-10-11T16:30:00+08:00",
    );
    expect(explainDeadlines(tooLate.deadlines, inEnglish)).toContain(
      "The extension leaves CCR-6.2 alone: it was approved after that end.",
    );
  });

  it("tells what the customer's date replaces", () => {
    const { deadlines } = company({
      ...plain,
      cause: "resource-limit",
      commitmentBroken: false,
      customerDeadline: "2026-09-25T12:00:00+08:00",
    });
    const told = explainDeadlines(deadlines, inEnglish);
    expect(told).toContain("The customer's date replaces the end set by CCR-7.2b.");
    expect(lineWith(told, "CCR-7.2b", "Owed")).toMatch(
      /by 12:00 on 25 September 2026\. .*The customer's date set this end\.$/,
    );
  });

  it("tells by how much pauses moved an end, and what is assumed", () => {
    const pauses = [{ from: "2026-09-25T09:00:00+08:00", to: "2026-09-26T09:00:00+08:00" }];
    const { deadlines } = company({ ...plain, personalInjury: true, pauses }, "2026-09-26T10:00:00+08:00");
    expect(lineWith(explainDeadlines(deadlines, inEnglish), "Resolve", "CCR-6.4")).toContain(
      "Pauses moved the end by 2 days.",
    );
    expect(lineWith(explainDeadlines(deadlines, inChinese), "办结", "CCR-6.4")).toContain("因暂停顺延 2 天。");
    const c = complaint({ ...plain, receivedAt: "2031-03-03T09:00:00+08:00", commitmentBroken: false });
    const far = complaintDeadlines(c, { policy: companyComplaints, calendar: chinaOffice, asOf: c.receivedAt });
    expect(lineWith(explainDeadlines(far, inEnglish), "CCR-6.3", "Owed")).toContain("The end is assumed");
  });

  it("tells an end that isn't known yet, and none at all", () => {
    const c = guestComplaint({
      receivedAt,
      shortcoming: "some",
      guest: { status: "in-house" },
      incident: "none",
      resolvedAt: receivedAt,
    });
    const deadlines = complaintDeadlines(c, { policy: hotelComplaints, calendar: chinaOffice, asOf });
    const told = explainDeadlines(deadlines, en.hotelComplaintsTexts);
    expect(lineWith(told, "HCM-3.4.4")).toContain("by a moment that isn't known yet (guest's date or check-out)");
    expect(lineWith(told, "HCM-4.1.12")).toContain("File the handling report: no term is given.");
    expect(lineWith(explainDeadlines(deadlines, zh.hotelComplaintsTexts), "HCM-4.1.12")).toContain(
      "提交处理报告：没有规定期限。",
    );
  });

  it("tells what is at risk", () => {
    const policy = configure(companyComplaints, { settings: { atRiskBelow: "100%" } });
    const c = complaint({ ...plain, receivedAt, commitmentBroken: false });
    const deadlines = complaintDeadlines(c, { policy, calendar: chinaOffice, asOf });
    expect(lineWith(explainDeadlines(deadlines, inEnglish), "CCR-6.3", "Owed")).toMatch(/, at risk\.$/);
  });

  it("tells which clauses contradict each other without one that governs", () => {
    const { deadlines } = company({ ...plain, cause: "resource-limit", commitmentBroken: false });
    const titles = (document: typeof en.ccr) =>
      (["CCR-2", "CCR-6.2", "CCR-7.2b"] as const).map((id) => [id, document.clauses[id]?.title ?? ""] as const);
    const english = titles(en.ccr).map(([id, title]) => `${id} (${title})`);
    const chinese = titles(zh.ccr).map(([id, title]) => `${id}（${title}）`);
    expect(explainDeadlines(deadlines, inEnglish)).toContain(
      `${english.slice(0, 2).join(", ")} and ${english[2]} say different things; the policy keeps them all.`,
    );
    expect(explainDeadlines(deadlines, inChinese)).toContain(
      `以下条款的规定不一致，政策均予保留：${chinese.join("、")}。`,
    );
    expect(explainDeadlines(important, inEnglish).join("\n")).not.toContain("different things");
  });

  it("tells when the answer changes by itself", () => {
    expect(explainDeadlines(important, inEnglish).at(-1)).toBe(
      "If nobody acts, this changes at 00:00 on 25 September 2026.",
    );
    expect(explainDeadlines(important, inChinese).at(-1)).toBe("如无人处理，情况将在2026年9月25日00:00发生变化。");
  });
});

describe("explainHandling()", () => {
  const { handling } = company({ cause: "company-fault", commitmentBroken: true, timesRaised: 3 });

  it("tells who handles, who tells whom, who apologises and replies", () => {
    const told = explainHandling(handling, inEnglish);
    expect(told).toContain("Handle: manager of the department complained about [CCR-3].");
    expect(told).toContain(
      "Administration tells company leader in charge and manager of the department complained about at once [CCR-7.2d]. Still to tell: company leader in charge and manager of the department complained about.",
    );
    expect(told).toContain(
      "Any employee tells department head or manager in charge at once [CSS-6]. Still to tell: department head or manager in charge.",
    );
    expect(told).toContain("The apology comes from receiver of the complaint [CCR-7.1].");
    expect(told).toContain("The reply comes from receiver of the complaint [CCR-4.2].");
  });

  it("numbers the steps in order", () => {
    const numbers = explainHandling(handling, inEnglish).flatMap((line) => /^Step (\d+): /.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(handling.steps.map((_step, place) => `${place + 1}`));
    expect(explainHandling(handling, inChinese)).toContain("第 2 步：倾听（受理人）［CCR-7.1、CSS-1］。");
  });

  it("tells what a record must hold and what is missing", () => {
    const c = complaint({ receivedAt, cause: "company-fault" });
    const records = { "complaint-record": { matter: "a leak", handling: "repaired", result: "dry" } };
    const some = complaintHandling(c, { policy: companyComplaints, asOf, records });
    expect(explainHandling(some, inEnglish)).toContain(
      "Complaint record: must hold matter, handling, result and callback [CSS-5, CCR-7.4]. Missing: callback.",
    );
    const all = complaintHandling(c, {
      policy: companyComplaints,
      asOf,
      records: { "complaint-record": { ...records["complaint-record"], callback: "on the 28th" } },
    });
    expect(explainHandling(all, inChinese).join("\n")).toContain("［CSS-5、CCR-7.4］。内容齐全。");
  });

  it("tells who has been told", () => {
    const notified = [{ role: "department-manager", at: "2026-09-24T16:10:00+08:00" }];
    const told = explainHandling(company({ cause: "unfounded", notified }).handling, inEnglish);
    expect(told).toContain(
      "Administration tells manager of the department complained about at once [CCR-7.2a]. This is done.",
    );
  });

  it("tells under which severities alone, and that a fact is wanting", () => {
    const c = guestComplaint({ receivedAt, incident: "injury" });
    const told = explainHandling(complaintHandling(c, { policy: hotelComplaints, asOf }), en.hotelComplaintsTexts);
    expect(told).toContain(
      "Front-office manager tells resident general manager at once [HCM-4.2.3]. Still to tell: resident general manager. Only if a fact that isn't known yet turns out so.",
    );
    const open = explainHandling(company({ cause: "company-fault" }).handling, inEnglish);
    expect(open.join("\n")).toContain(
      "Still to tell: deputy general manager in charge. Only if the complaint is important.",
    );
  });

  it("tells a written reply and a personal apology", () => {
    const c = guestComplaint({ receivedAt, incident: "injury", channel: "written" });
    const answer = complaintHandling(c, { policy: hotelComplaints, asOf });
    expect(explainHandling(answer, en.hotelComplaintsTexts)).toContain(
      "The reply comes from front-office manager, in writing [HCM-4.2.9].",
    );
    expect(explainHandling(answer, en.hotelComplaintsTexts)).toContain(
      "The apology comes from front-office manager, face to face [HCM-4.2.2].",
    );
    expect(explainHandling(answer, zh.hotelComplaintsTexts)).toContain("由前厅部经理书面答复［HCM-4.2.9］。");
    expect(explainHandling(answer, zh.hotelComplaintsTexts)).toContain("由前厅部经理当面道歉［HCM-4.2.2］。");
  });
});

describe("explain()", () => {
  it("tells each kind of answer as its own function does", () => {
    const { severity, deadlines, handling } = company({ cause: "company-fault" });
    expect(explain(severity, inEnglish)).toEqual(explainSeverity(severity, inEnglish));
    expect(explain(deadlines, inEnglish)).toEqual(explainDeadlines(deadlines, inEnglish));
    expect(explain(handling, inEnglish)).toEqual(explainHandling(handling, inEnglish));
  });
});

describe("the phrases", () => {
  it.each([
    ["2026-09-27T00:00:00+08:00", "24:00 on 26 September 2026", "2026年9月26日24:00"],
    ["2026-01-01T00:00:00+08:00", "24:00 on 31 December 2025", "2025年12月31日24:00"],
    ["2028-03-01T00:00:00.000Z", "24:00 on 29 February 2028", "2028年2月29日24:00"],
    ["2026-09-27T00:00+08:00", "24:00 on 26 September 2026", "2026年9月26日24:00"],
    ["2026-09-27T00:01:00+08:00", "00:01 on 27 September 2026", "2026年9月27日00:01"],
    ["2026-09-27T00:00:01+08:00", "00:00:01 on 27 September 2026", "2026年9月27日00:00:01"],
    ["2026-09-28T17:30:00+08:00", "17:30 on 28 September 2026", "2026年9月28日17:30"],
  ])("tell the end %s", (at, english, chinese) => {
    expect(en.sentences.phrases.end(at)).toBe(english);
    expect(zh.sentences.phrases.end(at)).toBe(chinese);
  });

  it("tell a moment with its offset where it is another one", () => {
    const home = "2026-09-24T16:00:00+08:00";
    expect(en.sentences.phrases.moment("2026-09-24T16:00:00+08:00", home)).toBe("16:00 on 24 September 2026");
    expect(en.sentences.phrases.moment("2026-09-24T08:00:00Z", home)).toBe("08:00 (UTC) on 24 September 2026");
    expect(zh.sentences.phrases.moment("2026-09-24T17:00:00+09:00", home)).toBe("2026年9月24日17:00（UTC+09:00）");
  });

  it.each([
    [0, "0 minutes", "0 分钟", "0 minutes"],
    [1, "1 minute", "1 分钟", "1 minute"],
    [60, "1 hour", "1 小时", "1 hour"],
    [1439, "23 hours and 59 minutes", "23 小时 59 分钟", "23 hours and 59 minutes"],
    [1440, "1 day", "1 天", "24 hours"],
    [3001, "2 days, 2 hours and 1 minute", "2 天 2 小时 1 分钟", "50 hours and 1 minute"],
  ])("tell %i minutes", (minutes, english, chinese, working) => {
    expect(en.sentences.phrases.duration(minutes)).toBe(english);
    expect(zh.sentences.phrases.duration(minutes)).toBe(chinese);
    expect(en.sentences.phrases.workingTime(minutes)).toBe(working);
  });

  it("tell lists", () => {
    const { and, or } = en.sentences.phrases;
    expect([and([]), and(["a"]), and(["a", "b"]), or(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b or c"]);
    expect(zh.sentences.phrases.and(["甲", "乙", "丙"])).toBe("甲、乙和丙");
  });
});
