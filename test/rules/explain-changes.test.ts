import { describe, expect, it } from "vitest";
import { comparePolicies, configure, explainChanges, money } from "../../src/index.js";
import type { ComparisonTexts } from "../../src/models/comparison-texts.js";
import { companyComplaints, customerProposals } from "../../src/policies/index.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";
import { everyPolicy } from "./policy-texts.js";

const english: ComparisonTexts = {
  documents: [en.ccr, en.css],
  noun: en.complaint,
  words: en.words,
  sentences: en.comparisonSentences,
};
const chinese: ComparisonTexts = {
  documents: [zh.ccr, zh.css],
  noun: zh.complaint,
  words: zh.words,
  sentences: zh.comparisonSentences,
};

/** A policy without its types, as it comes from a database: the tests change what the types hold fast. */
type Loose = ReturnType<typeof JSON.parse>;

function told(texts: ComparisonTexts, change: (copy: Loose) => void): readonly string[] {
  const copy: Loose = JSON.parse(JSON.stringify(companyComplaints));
  change(copy);
  return explainChanges(comparePolicies(companyComplaints, copy), texts);
}

const term = (copy: Loose): void => {
  copy.version = "1.1.0";
  copy.obligations.rows[6].then.term.amount = 2;
};

describe("explainChanges() in English", () => {
  it("tells a changed term, and what follows from it", () => {
    expect(told(english, term)).toEqual([
      "Compared: company-complaints 1.0.0 with company-complaints 1.1.0.",
      "CCR-6.3 (Important: 1 working day), obligations: term changes from 1 working day to 2 working days.",
      "Obligations, CCR-6.3 (Important: 1 working day): term (1 working day) becomes term (2 working days) in 1 of 4 " +
        "combinations of facts, for example: severity (important).",
    ]);
  });

  it("tells a threshold, the cases with another outcome and those with one reason less", () => {
    const ours = configure(companyComplaints, { parameters: { repeatedlyFrom: 3 } });
    expect(explainChanges(comparePolicies(companyComplaints, ours), english)).toEqual([
      "Compared: company-complaints 1.0.0 with company-complaints 1.0.0 as configured.",
      "CCR-5.3.1 (Major: broken commitment raised repeatedly), parameters: number of times from which it was raised " +
        "repeatedly changes from 2 to 3.",
      "Severity: major becomes important in 2 of 144 combinations of facts, for example: cause found (limits of " +
        "facilities, equipment or management level); commitment broken (yes); times raised (2); personal injury (no); " +
        "large economic loss (no); open for more than a week (no).",
      "Severity: CCR-5.3.1 (Major: broken commitment raised repeatedly) is no longer a reason for major in 14 of 144 " +
        "combinations of facts, for example: cause found (limits of facilities, equipment or management level); " +
        "commitment broken (yes); times raised (2); personal injury (yes).",
    ]);
  });

  it("tells a sum that was open, and what was open because of it", () => {
    const ours = configure(companyComplaints, { parameters: { largeLossThreshold: money("5000.00", "CNY") } });
    const sentences = explainChanges(comparePolicies(companyComplaints, ours), english);
    expect(sentences[1]).toBe(
      "CCR-5.3.2 (Major: large loss or injury), parameters: sum from which a loss is large changes from open to CNY " +
        "5000.00.",
    );
    expect(sentences.join("\n")).toContain("Severity: open (important or major) becomes major in ");
    expect(sentences.join("\n")).toContain("; sum lost (CNY 5000.00); ");
  });

  it("tells a row that is gone, in words", () => {
    expect(told(english, (copy) => copy.obligations.rows.splice(0, 1))).toEqual([
      "Compared: company-complaints 1.0.0 with company-complaints 1.0.0.",
      "CCR-7.2a (Forward at once), obligations: no longer: conditions (always); outcome (duty " +
        "(notify); starts at (received at); term (at once); done at (none); to be told (roles (manager of the " +
        "department complained about)); owed by (administration); owed to (manager of the department complained " +
        "about)).",
      "Obligations, CCR-7.2a (Forward at once): no longer duty (notify); starts at (received " +
        "at); term (at once); done at (none); to be told (roles (manager of the department complained about)); owed " +
        "by (administration); owed to (manager of the department complained about), whatever the facts are.",
    ]);
  });

  it("tells a new row with its conditions and comparisons", () => {
    const sentences = told(english, (copy) => {
      copy.severity.rows.push({
        when: [
          { cause: ["resource-limit", "unfounded"], timesRaised: { atLeast: { parameter: "repeatedlyFrom" } } },
          { timesRaised: { above: 5, below: 9 } },
        ],
        then: "important",
        clause: "X-5",
      });
    });
    expect(sentences[1]).toBe(
      "X-5, severity: new: conditions (cause found (limits of facilities, equipment or management level or " +
        "unfounded); times raised (at least number of times from which it was raised repeatedly) or times raised " +
        "(more than 5; less than 9)); outcome (important).",
    );
  });

  it("tells once what changed in the facts that several tables share", () => {
    const sentences = told(english, (copy) => {
      for (const table of ["severity", "obligations", "handling"]) copy[table].facts.cause.values.push("weather");
    });
    expect(sentences.slice(1)).toEqual([
      "Facts: cause found: new: weather.",
      "Severity: not provided for becomes no outcome in 1 of 4 combinations of facts, for example: cause found (weather).",
    ]);
  });

  it("tells moves, settings, dates, lists and conditions", () => {
    const sentences = told(english, (copy) => {
      copy.inForce.from = "2027-01-01";
      copy.settings.rollOver = "rest-day";
      copy.contradictions.pop();
      copy.severity.priority.reverse();
      copy.severity.rows[0].when.timesRaised = { above: 2 };
      copy.handling.rows.push(copy.handling.rows.shift());
    });
    expect(sentences.slice(1, 8)).toEqual([
      "In force: from: new: 2027-01-01.",
      "Contradictions: no longer: clauses (CCR-6.3 and CCR-7.2c); governs (the strictest).",
      "Severity: order of priority changes from major, important, minor and unfounded to unfounded, minor, important " +
        "and major.",
      "CCR-5.3.1 (Major: broken commitment raised repeatedly), severity: conditions, times raised, at least: no " +
        "longer: number of times from which it was raised repeatedly.",
      "CCR-5.3.1 (Major: broken commitment raised repeatedly), severity: conditions, times raised, more than: new: 2.",
      "CCR-3 (Who receives, who handles), handling: moved from place 1 to place 24.",
      "Settings: roll-over changes from none to rest day.",
    ]);
  });

  it("tells that nothing changed", () => {
    expect(told(english, () => undefined)).toEqual([
      "Compared: company-complaints 1.0.0 with company-complaints 1.0.0.",
      "Nothing else changed.",
    ]);
  });

  it("tells shares, and shows ids as they are where there is no word", () => {
    const copy: Loose = JSON.parse(JSON.stringify(customerProposals));
    copy.sharing.shares.shared.customer = "50%";
    copy.ownership.rows[1].then.owner = "customer";
    const texts = { documents: [], sentences: en.comparisonSentences };
    expect(explainChanges(comparePolicies(customerProposals, copy), texts)).toEqual([
      "Compared: customer-proposals 1.0.0 with customer-proposals 1.0.0.",
      "CPR-5.5, ownership: owner changes from by agreement to customer.",
      "CPR-6.1, sharing: shares, shared, customer changes from 60% to 50%.",
      "Ownership: owner (by agreement); covered by the clause (yes) becomes owner (customer); covered by the clause " +
        "(yes) in 1 of 3 combinations of facts, for example: ownership (joint).",
    ]);
  });
});

describe("explainChanges() in Chinese", () => {
  it("tells a changed term, and what follows from it", () => {
    expect(told(chinese, term)).toEqual([
      "对比：company-complaints 1.0.0 与 company-complaints 1.1.0。",
      "CCR-6.3（重要投诉：1 个工作日），义务，期限：由“1 个工作日”改为“2 个工作日”。",
      "义务，CCR-6.3（重要投诉：1 个工作日）：在 4 种事实组合中的 1 种，由“期限（1 个工作日）”变为“期限（2 个工作日）”，例如：等级（重要）。",
    ]);
  });

  it("tells a threshold and its cases", () => {
    const ours = configure(companyComplaints, { parameters: { repeatedlyFrom: 3 } });
    expect(explainChanges(comparePolicies(companyComplaints, ours), chinese).slice(1, 3)).toEqual([
      "CCR-5.3.1（重大：承诺未兑现且多次提出），参数，多次提出的起点次数：由“2”改为“3”。",
      "等级：在 144 种事实组合中的 2 种，由“重大”变为“重要”，例如：认定原因（条件所限）；承诺未实施或明显差错（是）；提出次数（2）；人身伤害（否）；重大经济损失（否）；逾一周未解决（否）。",
    ]);
  });

  it("tells what is new, gone, moved and unchanged", () => {
    const sentences = told(chinese, (copy) => {
      copy.handling.rows.push(copy.handling.rows.shift());
      copy.contradictions.pop();
      copy.inForce.from = "2027-01-01";
    });
    expect(sentences.slice(1)).toEqual([
      "有效期，起：新增“2027-01-01”。",
      "相互矛盾的条款：取消“条款（CCR-6.3和CCR-7.2c）；以何为准（最严格的）”。",
      "CCR-3（受理与处理分工），处理：由第 1 位移至第 24 位。",
    ]);
    expect(told(chinese, () => undefined)[1]).toBe("此外没有变化。");
  });
});

describe("the names of the parts of policies", () => {
  /** The fields in a policy; not the names of facts, parameters, clauses and the like, which aren't fields. */
  function fieldsOf(part: unknown, holder = ""): string[] {
    if (Array.isArray(part)) return part.flatMap((item) => fieldsOf(item, holder));
    if (typeof part !== "object" || part === null) return [];
    const named = [
      "facts",
      "when",
      "knownBy",
      "assumes",
      "parameters",
      "clauses",
      "procedures",
      "kinds",
      "spellings",
    ].includes(holder);
    return Object.entries(part).flatMap(([name, value]) => [...(named ? [] : [name]), ...fieldsOf(value, name)]);
  }

  it.each([
    ["English", en.comparisonSentences.parts],
    ["Chinese", zh.comparisonSentences.parts],
  ])("are all there in %s", (_language, parts) => {
    const fields = new Set(everyPolicy.flatMap((policy) => fieldsOf(policy)));
    expect(fields).toContain("siteTimeFrom");
    expect([...fields].filter((name) => !Object.hasOwn(parts, name))).toEqual([]);
  });

  it("are the same in both languages, as are the words for ids", () => {
    expect(Object.keys(zh.comparisonSentences.parts)).toEqual(Object.keys(en.comparisonSentences.parts));
    expect(Object.keys(zh.comparisonSentences.ids)).toEqual(Object.keys(en.comparisonSentences.ids));
  });
});
