import { describe, expect, it } from "vitest";
import type { DocumentTexts } from "../../src/models/texts.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";

/** The clauses of each document: those that need a reading, and those that need none. */
const expectedClauses = {
  prc: {
    read: "5.2.4.1a 5.2.4.1b 5.2.4.2a 5.2.4.3",
    plain: "5.1.2 5.2.1 5.2.2 5.2.3 5.2.4.2b 5.2.4.4 5.2.5 5.3 5.3.2 5.3.4 6",
  },
  hcp: { read: "3.1 4.6.2 4.6.3 4.6.8", plain: "3.2 3.2.7 4.1 4.1.6 4.1.7 4.1.8 4.1.9 4.2 4.5 4.6.5 4.6.7" },
  cus: { read: "1 4.2", plain: "2 3 4.3 4.4" },
  svc: { read: "2 2.7 3 5 8 10.1 10.2", plain: "1 1.1 2.8 4 6 7 9 10.3" },
  csd: { read: "2.3 5.5 6.1 7 7.2", plain: "2.4 2.6 3 5.4 7.1" },
  rst: { read: "3 5", plain: "4 5.1 6 6.4 6.12 7 7.4 8 9 9.1 10 10.1 11" },
  spm: { read: "8", plain: "1 4 6 11 13 D5" },
  hco: { read: "", plain: "0 0.4 1 2 2b 3" },
  ads: { read: "", plain: "0 8 9 13" },
} as const;

const titles = [
  ["prc", "Product requirements and customer communication", "公司产品要求和顾客沟通管理规定"],
  ["hcp", "Hotel customer-related processes", "与顾客有关的过程（XYY-ZLKZ-A15，2011-09-16）"],
  ["cus", "Hotel customer files", "酒店顾客档案"],
  ["svc", "Service supervision and response", "服务管理制度 3：服务监督与响应"],
  ["csd", "Customer-service department rules", "服务管理制度 1：客服部"],
  ["rst", "Restaurant service rules", "服务管理制度 2：餐饮部"],
  ["spm", "Service process management", "服务流程管理制度"],
  ["hco", "Front-desk check-out flow", "前厅退房服务流程"],
  ["ads", "Car dealer after-sales flow", "流程管理制度（汽车售后）"],
] as const;

/** Every figure that a clause gives, with what it counts. */
const figures = [
  ["prc", "PRC-5.2.4.1b", "1,000,000 yuan or less", "不超过 100 万元"],
  ["hcp", "HCP-4.1.7", "keeps registration forms for 1 year", "房务部保存 1 年"],
  ["hcp", "HCP-4.1.7", "holds them for 3 years", "保安部保存 3 年"],
  ["csd", "CSD-2.6", "3 minutes at most", "最长 3 分钟"],
  ["csd", "CSD-6.1", "lasts 3 months", "试用期为 3 个月"],
  ["csd", "CSD-6.1", "each occurrence costs a fine according to its gravity, 10 yuan at least", "每次至少罚款 10 元"],
  ["csd", "CSD-7", "1% off the base pay each time", "每迟到一次扣底薪的 1%"],
  ["csd", "CSD-7", "5% each time from the 3rd in a month on", "当月第 3 次起，每次扣 5%"],
  ["csd", "CSD-7.1", "from 08:30 to 17:30", "08:30 至 17:30"],
  ["rst", "RST-3", "air conditioning, which goes on 30 minutes ahead", "提前 30 分钟打开的空调"],
  ["rst", "RST-5", "30 minutes before the restaurant opens", "营业前 30 分钟"],
  ["rst", "RST-6.4", "2 butts or more", "2 个或更多烟头"],
  ["hco", "HCO-1", "by 12:00", "12:00"],
  ["hco", "HCO-1", "by the hour, 3 hours after", "钟点房自开房起 3 小时"],
  ["hco", "HCO-2", "30 minutes ahead", "前 30 分钟"],
] as const;

/** Rhythms, and who does something, approves it or is told of it. */
const wordings = [
  ["prc", "PRC-5.2.4.1a", "sales manager", "销售经理"],
  ["prc", "PRC-5.2.4.1b", "sales manager", "销售经理"],
  ["prc", "PRC-5.2.4.2a", "deputy general manager for production", "生产副总经理"],
  ["prc", "PRC-5.2.4.2b", "the general manager", "报总经理"],
  ["prc", "PRC-5.2.4.3", "the general manager", "由总经理"],
  ["prc", "PRC-5.3", "Once a month sales", "销售部每月"],
  ["prc", "PRC-5.3", "manager in charge", "主管经理"],
  ["hcp", "HCP-3.1", "front office reviews registrations and phone bookings", "前厅部评审住宿登记和电话预订"],
  ["hcp", "HCP-4.1.9", "deputy general manager", "副总经理"],
  ["hcp", "HCP-4.6.8", "deputy general manager", "副总经理"],
  ["cus", "CUS-4.2", "once a month", "每月"],
  ["cus", "CUS-4.3", "once a month", "每月"],
  ["cus", "CUS-4.4", "every quarter", "每季度"],
  ["svc", "SVC-1", "by the end of each month", "每月底前"],
  ["svc", "SVC-2", "general manager immediately", "立即报告总经理"],
  ["svc", "SVC-3", "Each December", "每年十二月"],
  ["svc", "SVC-4", "On Fridays", "每周五"],
  ["svc", "SVC-5", "every month during the first year, every quarter", "第一年每月一次，此后每季度一次"],
  ["svc", "SVC-6", "the office", "办公室裁定"],
  ["svc", "SVC-7", "technical service supervisor", "技术服务主管"],
  ["svc", "SVC-8", "Labour Day, National Day, New Year and Spring Festival", "劳动节、国庆节、元旦、春节"],
  ["csd", "CSD-2.3", "Every day", "每天"],
  ["csd", "CSD-7.2", "every day", "每天"],
  ["rst", "RST-3", "Every day before work", "每天开工前"],
  ["rst", "RST-4", "Each day", "每天"],
  ["rst", "RST-8", "food comes from the left and drinks from the right", "菜从左侧上，饮料从右侧上"],
  ["rst", "RST-9", "a manager or somebody above", "经理及以上人员"],
  ["rst", "RST-9.1", "last dish", "最后一道菜"],
  ["spm", "SPM-4", "customer service evaluates", "客服部评估"],
  ["hco", "HCO-0.4", "floor attendant rings the front desk", "楼层服务员打电话告知前台"],
  ["hco", "HCO-3", "Without luggage the room is checked out", "没有行李的，办理退房"],
  ["ads", "ADS-8", "customer's consent", "客户同意"],
] as const;

/** The steps that the texts of longer procedures name, in their order. */
const procedures = [
  [
    "hco",
    "HCO-0",
    "Greet|room card and deposit slip|note in the computer|room checked|consumption|discount|settle|farewell|bound",
    "问候|房卡和押金单|电脑备注|查房|消费|折扣|结账|送别|装订",
  ],
  ["spm", "SPM-4", "gather|plan|approves|carries it out|evaluates|improves", "收集|方案|批准|执行|评估|改进"],
  ["spm", "SPM-13", "in touch|respond|solution|follow|maintenance", "联系|回应|解决办法|跟踪|维护"],
  ["svc", "SVC-10.2", "hotline|remotely|to the site", "热线|远程|现场"],
  ["svc", "SVC-10.3", "find out why|improve|answer", "分析|改进|答复"],
  ["rst", "RST-5.1", "welcomes|seats|menu|captain", "问候|入座|菜单|领班"],
  ["rst", "RST-7.4", "menu|reads the order back|voucher|kitchen", "菜单|复述|凭单|厨房"],
  ["rst", "RST-10.1", "satisfied|belongings|door", "满意|物品|门口"],
  ["rst", "RST-11", "cleared|floor|laid again", "收拾|地面|摆台"],
  [
    "ads",
    "ADS-0",
    "canvassing|booking|reception|inspection|estimate|parts, with|schedule|work|final check|wash|invoice|handover|follow-up",
    "招揽|预约|接待|检查|估价|零件（|排程|作业|终检|洗车|开票|交车|回访",
  ],
] as const;

type DocumentName = keyof typeof expectedClauses;

const documents = titles.map(([name]) => name);
const { prc, hcp, cus, svc, csd, rst, spm, hco, ads } = en;
const english: Readonly<Record<DocumentName, DocumentTexts>> = { prc, hcp, cus, svc, csd, rst, spm, hco, ads };
const chinese: Readonly<Record<DocumentName, DocumentTexts>> = {
  prc: zh.prc,
  hcp: zh.hcp,
  cus: zh.cus,
  svc: zh.svc,
  csd: zh.csd,
  rst: zh.rst,
  spm: zh.spm,
  hco: zh.hco,
  ads: zh.ads,
};
/** Readings compare with the complaint documents as well. */
const known = [...Object.values(english), en.ccr, en.hcm].flatMap(({ clauses }) => Object.keys(clauses));

describe.each([
  ["en", english],
  ["zh", chinese],
] as const)("the texts in %s", (language, texts) => {
  it.each(documents)("%s has exactly the clauses of its document", (name) => {
    const { read, plain } = expectedClauses[name];
    expect(Object.keys(texts[name].clauses).sort()).toEqual(idsOf(name, `${read} ${plain}`));
  });

  it.each(documents)("%s has a reading where the source leaves a question, and only there", (name) => {
    const read = Object.entries(texts[name].clauses).filter(([, clause]) => clause.reading !== undefined);
    expect(read.map(([id]) => id).sort()).toEqual(idsOf(name, expectedClauses[name].read));
  });

  it.each([
    ["csd", "CSD-2.3"],
    ["csd", "CSD-7.2"],
    ["rst", "RST-3"],
    ["rst", "RST-5"],
  ] as const)("%s: %s is said to be read as each day on which there is work, by the calendar", (name, id) => {
    const wanted =
      language === "en" ? "each day on which there is work, by the calendar given" : "有工作的每一天，以所给日历为准";
    expect(texts[name].clauses[id]?.reading).toContain(wanted);
  });

  it.each(titles)("%s has the title of its document", (name, inEnglish, inChinese) => {
    expect(texts[name].title).toBe(language === "en" ? inEnglish : inChinese);
  });

  it.each(documents)("%s cites in its readings only clauses that exist", (name) => {
    const cited = Object.values(texts[name].clauses).flatMap(({ reading }) => clausesIn(reading));
    expect(cited.filter((id) => !known.includes(id))).toEqual([]);
  });

  it.each([...figures, ...wordings])("%s: %s says '%s'", (name, id, inEnglish, inChinese) => {
    expect(texts[name].clauses[id]?.text).toContain(language === "en" ? inEnglish : inChinese);
  });

  it("have no figure that isn't among those expected", () => {
    const withFigure = documents.flatMap((name) =>
      Object.entries(texts[name].clauses).flatMap(([id, { text }]) =>
        figuresIn(text).map((figure) => `${id} ${figure}`),
      ),
    );
    const expected = figures.flatMap(([, id, inEnglish, inChinese]) =>
      figuresIn(language === "en" ? inEnglish : inChinese).map((figure) => `${id} ${figure}`),
    );
    expect([...new Set(withFigure)].sort()).toEqual([...new Set(expected)].sort());
  });

  it.each(procedures)("%s: %s names its steps in order", (name, id, inEnglish, inChinese) => {
    const text = texts[name].clauses[id]?.text ?? "";
    let from = 0;
    for (const step of (language === "en" ? inEnglish : inChinese).split("|")) {
      const at = text.indexOf(step, from);
      expect(at, step).toBeGreaterThanOrEqual(from);
      from = at + step.length;
    }
  });

  it.each(documents)("%s says each clause in one to three sentences", (name) => {
    const wrong = Object.entries(texts[name].clauses).filter(([, { text }]) => {
      const ends = text.match(language === "en" ? /\.(?= |$)/g : /。/g)?.length ?? 0;
      return ends < 1 || ends > 3 || !/[.。]$/.test(text);
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it.each(documents)("a clause title names one clause of %s", (name) => {
    const names = Object.values(texts[name].clauses).map(({ title }) => title);
    expect(names.filter((title, index) => names.indexOf(title) !== index)).toEqual([]);
  });

  it.each(documents)("%s is written in its language throughout", (name) => {
    const all = [
      texts[name].title,
      ...Object.values(texts[name].clauses).flatMap(({ title, text, reading = text }) => [title, text, reading]),
    ];
    // Full-width punctuation would give away a Chinese sentence as well.
    const foreign = language === "en" ? /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u : /[,;:?!()'"]/;
    const own = language === "en" ? /[a-z]/ : /\p{Script=Han}/u;
    expect(all.filter((text) => foreign.test(text.replace(/\d:\d/g, "")) || !own.test(text))).toEqual([]);
    expect(all.filter((text) => text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });
});

describe("the two languages", () => {
  it.each(documents)("have the same clauses of %s in the same order", (name) => {
    expect(Object.keys(chinese[name].clauses)).toEqual(Object.keys(english[name].clauses));
  });

  it.each(documents)("give in %s the same figures in each clause", (name) => {
    const differing = Object.entries(english[name].clauses).filter(
      ([id, { text }]) => figuresIn(text).join() !== figuresIn(chinese[name].clauses[id]?.text ?? "").join(),
    );
    expect(differing.map(([id]) => id)).toEqual([]);
  });

  it.each(documents)("give in %s the same figures and clauses in each reading", (name) => {
    const differing = Object.entries(english[name].clauses).filter(([id, { reading }]) => {
      const other = chinese[name].clauses[id]?.reading;
      return (
        clausesIn(reading).join() !== clausesIn(other).join() ||
        figuresIn(reading ?? "").join() !== figuresIn(other ?? "").join()
      );
    });
    expect(differing.map(([id]) => id)).toEqual([]);
  });
});

it("an English clause title has two to six words", () => {
  const all = documents.flatMap((name) => Object.values(english[name].clauses).map(({ title }) => title));
  expect(all.filter((title) => title.split(" ").length < 2 || title.split(" ").length > 6)).toEqual([]);
});

it("figures are read alike in both languages", () => {
  expect(figuresIn("1,000,000 yuan, 3 years")).toEqual(["1000000", "3"]);
  expect(figuresIn("100 万元，3 年")).toEqual(["1000000", "3"]);
});

function idsOf(name: DocumentName, numbers: string): string[] {
  return numbers
    .split(" ")
    .filter((number) => number !== "")
    .map((number) => `${name.toUpperCase()}-${number}`)
    .sort();
}

/** The figures of a text; those in the numbers of clauses are none. */
function figuresIn(text: string): string[] {
  const bare = text
    .replace(/[A-Z]{3}-[\d.]+[a-z]?/g, "")
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/(\d+) 万/g, (_, count: string) => `${count}0000`);
  return [...new Set(bare.match(/\d+/g) ?? [])].sort();
}

function clausesIn(reading: string | undefined): string[] {
  return [...new Set((reading ?? "").match(/[A-Z]{3}-D?\d+(?:\.\d+)*[a-z]?/g) ?? [])].sort();
}
