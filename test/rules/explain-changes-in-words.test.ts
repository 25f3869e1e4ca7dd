import { describe, expect, it } from "vitest";
import { comparePolicies, explainChanges } from "../../src/index.js";
import * as policies from "../../src/policies/index.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";
import { everyPolicy, textsFor } from "./policy-texts.js";

/** A policy without its types, as it comes from a database: the tests change what the types hold fast. */
type Loose = ReturnType<typeof JSON.parse>;

interface Case {
  readonly policy: (typeof everyPolicy)[number];
  readonly change: (copy: Loose) => void;
  readonly english: readonly string[];
  readonly chinese: readonly string[];
}

const cases: readonly Case[] = [
  {
    policy: policies.customerFiles,
    change(copy) {
      copy.classes.rows[0].then = "B";
      copy.recurring[0].about = "customers-sites";
    },
    english: [
      "CUS-1 (Three classes by spend), classes changes from A: large customers (VIP) to B: ordinary organisations.",
      "CUS-4.2 (Visits to A customers), what comes round: about changes from newly developed A customers to customers' sites.",
      "Classes: open (C: individuals and new customers or A: large customers (VIP)) becomes open (C: individuals and new customers or B: ordinary organisations) in 1 of 4 combinations of facts, for example: new (no); organisation (no).",
      "Classes: open (B: ordinary organisations or A: large customers (VIP)) becomes B: ordinary organisations in 1 of 4 combinations of facts, for example: new (no); organisation (yes).",
    ],
    chinese: [
      "CUS-1（按消费分三类），客户分类：由“A 类：大客户（VIP）”改为“B 类：一般单位”。",
      "CUS-4.2（拜访 A 类客户），定期工作，涉及对象：由“新开发的 A 类客户”改为“客户现场”。",
      "客户分类：在 4 种事实组合中的 1 种，由“未确定（可能为C 类：个人和新客户或A 类：大客户（VIP））”变为“未确定（可能为C 类：个人和新客户或B 类：一般单位）”，例如：新客户（否）；单位客户（否）。",
      "客户分类：在 4 种事实组合中的 1 种，由“未确定（可能为B 类：一般单位或A 类：大客户（VIP））”变为“B 类：一般单位”，例如：新客户（否）；单位客户（是）。",
    ],
  },
  {
    policy: policies.customerServiceDepartment,
    change(copy) {
      copy.privateCalls.atMost.amount = 5;
      copy.complaintFines.per = "month";
      copy.procedures["complaint-call"].steps.pop();
      copy.settings.higherRateAppliesTo = "all-of-month";
    },
    english: [
      "CSD-2.6 (Nothing private at work), private calls: at most changes from 3 minutes to 5 minutes.",
      "CSD-6.1 (Probation, base pay and fines), fines for complaints: per changes from occurrence to month.",
      "CSD-5.5 (Apology by responsibility), procedures: complaint call, steps: no longer: step (apologise); needs (promptly and of one's own accord); skipped if (it isn't the company's responsibility).",
      "Settings: to which latenesses the higher rate applies changes from those from then on to all latenesses of the month.",
    ],
    chinese: [
      "CSD-2.6（上班时间的禁忌），私人电话，不超过：由“3 分钟”改为“5 分钟”。",
      "CSD-6.1（试用期、底薪与罚款），投诉罚款，计算单位：由“每次”改为“月”。",
      "CSD-5.5（按责任道歉），流程，投诉电话，步骤：取消“步骤（致歉）；所需（及时和主动）；可略过的情形（责任不在公司）”。",
      "设置，较高比例适用于哪些迟到：由“从该次起的迟到”改为“当月全部迟到”。",
    ],
  },
  {
    policy: policies.dealerService,
    change(copy) {
      copy.handling.rows.splice(2, 1);
      copy.procedures["final-check"].order = "fixed";
    },
    english: [
      "ADS-8 (Consent before time or price), handling: no longer: conditions (may be late (yes) or more work (yes)); outcome (kind (assignment); task (get the customer's consent first); roles (service adviser)).",
      "Procedures: final check, order changes from free to fixed.",
      "Handling, ADS-8 (Consent before time or price): no longer kind (assignment); task (get the customer's consent first); roles (service adviser) in 3 of 4 combinations of facts, for example: may be late (yes).",
    ],
    chinese: [
      "ADS-8（变更先征得同意），处理：取消“条件（可能延误（是）或增项（是））；结果（种类（分工）；任务（先征得客户同意）；岗位（服务顾问））”。",
      "流程，终检，顺序：由“不限顺序”改为“固定”。",
      "处理，ADS-8（变更先征得同意）：在 4 种事实组合中的 3 种，不再有“种类（分工）；任务（先征得客户同意）；岗位（服务顾问）”，例如：可能延误（是）。",
    ],
  },
  {
    policy: policies.frontDesk,
    change(copy) {
      copy.checkOut.overnight.at = "14:00";
      copy.checkOut.steps.rows[1].then.action = "call-room";
      copy.handling.rows[0].then.howSoon = "at-once";
    },
    english: [
      "HCO-1 (Check-out times), check-out: overnight, at changes from 12:00 to 14:00.",
      "HCO-2 (Call 30 minutes before), check-out: steps, action changes from nothing yet: the reminder is to come to call the room.",
      "HCO-0.4 (Damage in the room), handling: how soon changes from not stated to at once.",
      "Check-out, steps: action (nothing yet: the reminder is to come); done by (time for the reminder) becomes action (call the room); done by (time for the reminder) in 1 of 4 combinations of facts, for example: checked out (no); time for the reminder (no).",
      "Handling, HCO-0.4 (Damage in the room): how soon (not stated) becomes how soon (at once) in 1 of 2 combinations of facts, for example: damage found (yes).",
    ],
    chinese: [
      "HCO-1（退房时间），退房，过夜房，时间或场合：由“12:00”改为“14:00”。",
      "HCO-2（提前 30 分钟提醒），退房，步骤，行动：由“尚未到提醒时间”改为“给房间打电话”。",
      "HCO-0.4（查房发现损坏），处理，缓急：由“未规定”改为“立即”。",
      "退房，步骤：在 4 种事实组合中的 1 种，由“行动（尚未到提醒时间）；以何为完成（到提醒时间）”变为“行动（给房间打电话）；以何为完成（到提醒时间）”，例如：已退房（否）；到提醒时间（否）。",
      "处理，HCO-0.4（查房发现损坏）：在 2 种事实组合中的 1 种，由“缓急（未规定）”变为“缓急（立即）”，例如：发现损坏（是）。",
    ],
  },
  {
    policy: policies.hotelProcesses,
    change(copy) {
      copy.reviewers.rows[0].then.reviewer = "marketing";
      copy.retention.stages[1].holder = "front-office";
      copy.mediation.between.push("customer");
    },
    english: [
      "HCP-3.1 (Who reviews, who follows up), reviewers: reviewer changes from front office to marketing.",
      "HCP-4.1.9 (Who mediates), mediation: between: new: customer.",
      "HCP-4.1.7 (Keeping registration forms), retention: stages, holder changes from security to front office.",
      "Reviewers: reviewer (front office); named by the source (yes) becomes reviewer (marketing); named by the source (yes) in 1 of 4 combinations of facts, for example: kind (registration).",
    ],
    chinese: [
      "HCP-3.1（评审与跟踪分工），评审人，评审人：由“前厅部”改为“营销部”。",
      "HCP-4.1.9（分歧的调解），调解，各方：新增“客户”。",
      "HCP-4.1.7（登记表的保存），保存，阶段，保管人：由“保安部”改为“前厅部”。",
      "评审人：在 4 种事实组合中的 1 种，由“评审人（前厅部）；原文有规定（是）”变为“评审人（营销部）；原文有规定（是）”，例如：类别（住宿登记）。",
    ],
  },
  {
    policy: policies.productOrders,
    change(copy) {
      copy.contradictions.pop();
      copy.review.rows.splice(3, 1);
      copy.occasions.tender.procedures.push("order-change");
      copy.organisers.meeting.named = true;
      copy.disagreement.unclearOrUnacceptable.pop();
      copy.settings.oneIsEnough = false;
    },
    english: [
      "Contradictions: no longer: clauses (PRC-5.2.4.1a and PRC-5.2.4.3); governs (PRC-5.2.4.3).",
      "PRC-5.2.4.2a (Standard, but large or difficult), review: no longer: conditions (product (standard); worth (more than sum up to which one person reviews a standard order)); outcome (tier (sign-off by the departments); approver (deputy general manager for production)).",
      "PRC-5.2.1 (Review first, promise later), occasions: tender, procedures: new: changing an order.",
      "PRC-5.2.4.3 (New designs: review meeting), organisers: meeting, named by the source changes from no to yes.",
      "PRC-5.2.4.4 (When reviewers disagree), disagreement: if unclear or unacceptable: no longer: decline.",
      "Settings: a large quantity or a difficulty alone is enough changes from yes to no.",
      "Review: tier (sign-off by the departments); approver (deputy general manager for production) becomes no outcome in 4 of 192 combinations of facts, for example: product (standard); special technical requirements (no); large quantity (no); hard in delivery or technique (no); worth (CNY 1000000.01); spoken (no).",
      "Review: tier (sign-off by the departments); approver (deputy general manager for production) becomes tier (review by an authorised person); approver (sales manager) in 4 of 192 combinations of facts, for example: product (standard); special technical requirements (no); large quantity (no); hard in delivery or technique (no); worth (CNY 1000000.01); spoken (yes).",
    ],
    chinese: [
      "相互矛盾的条款：取消“条款（PRC-5.2.4.1a和PRC-5.2.4.3）；以何为准（PRC-5.2.4.3）”。",
      "PRC-5.2.4.2a（标准产品，批量大或有难度），评审：取消“条件（产品（标准产品）；金额（超过标准产品订单由一人评审的限额））；结果（评审级别（部门会签）；批准人（生产副总经理））”。",
      "PRC-5.2.1（先评审，后承诺），评审时机，投标，流程：新增“订单变更”。",
      "PRC-5.2.4.3（新产品：开会评审），组织者，会议，原文有规定：由“否”改为“是”。",
      "PRC-5.2.4.4（评审意见不一致），意见不一，不明确或不能接受时：取消“谢绝”。",
      "设置，批量大或有难度，有一项即可：由“是”改为“否”。",
      "评审：在 192 种事实组合中的 4 种，由“评审级别（部门会签）；批准人（生产副总经理）”变为“无结果”，例如：产品（标准产品）；特殊技术要求（否）；数量大（否）；交货或技术有难度（否）；金额（1000000.01 元）；口头（否）。",
      "评审：在 192 种事实组合中的 4 种，由“评审级别（部门会签）；批准人（生产副总经理）”变为“评审级别（授权人员评审）；批准人（销售经理）”，例如：产品（标准产品）；特殊技术要求（否）；数量大（否）；交货或技术有难度（否）；金额（1000000.01 元）；口头（是）。",
    ],
  },
  {
    policy: policies.restaurantService,
    change(copy) {
      copy.handling.rows.splice(0, 1);
      copy.recurring[0].every = "week";
    },
    english: [
      "RST-3 (The captain's daily round), handling: no longer: conditions (fault found (yes)); outcome (kind (steps); steps (put the fault right); by (captain)).",
      "RST-3 (The captain's daily round), what comes round: every changes from working day to week.",
      "Handling, RST-3 (The captain's daily round): no longer kind (steps); steps (put the fault right); by (captain) in 1 of 2 combinations of facts, for example: fault found (yes).",
    ],
    chinese: [
      "RST-3（领班的班前检查），处理：取消“条件（发现问题（是））；结果（种类（步骤）；步骤（纠正问题）；由谁办理（领班））”。",
      "RST-3（领班的班前检查），定期工作，周期：由“工作日”改为“周”。",
      "处理，RST-3（领班的班前检查）：在 2 种事实组合中的 1 种，不再有“种类（步骤）；步骤（纠正问题）；由谁办理（领班）”，例如：发现问题（是）。",
    ],
  },
  {
    policy: policies.serviceProcess,
    change(copy) {
      copy.parameters.followUpEvery.value = "month";
      copy.handling.rows.pop();
    },
    english: [
      "SPM-8 (Customer service and its assessment), parameters: how often customers are followed up changes from open to month.",
      "SPM-D5 (Disputes and major claims), handling: no longer: conditions (major complaint (yes) or claim (yes)); outcome (kind (notice); roles (head of after-sales); how soon (promptly)).",
      "Handling, SPM-D5 (Disputes and major claims): no longer kind (notice); roles (head of after-sales); how soon (promptly) in 3 of 4 combinations of facts, for example: major complaint (yes).",
    ],
    chinese: [
      "SPM-8（客服工作与考核），参数，多久跟进一次客户：由“未定”改为“月”。",
      "SPM-D5（争议与重大索赔），处理：取消“条件（重大投诉（是）或索赔（是））；结果（种类（通知）；岗位（售后负责人）；缓急（及时））”。",
      "处理，SPM-D5（争议与重大索赔）：在 4 种事实组合中的 3 种，不再有“种类（通知）；岗位（售后负责人）；缓急（及时）”，例如：重大投诉（是）。",
    ],
  },
  {
    policy: policies.serviceSupervision,
    change(copy) {
      copy.firstContact.tell.rows[1].then.howSoon = "at-once";
      copy.ladder.rungs.pop();
      copy.recurring[4].on = "thursday";
      copy.settings.siteTimeFrom = "last-failure";
    },
    english: [
      "SVC-2.8 (Any call, any employee), first contact: to be told, how soon changes from promptly to at once.",
      "SVC-10.2 (Hotline, remote, on site), ladder: rungs: no longer: rung (on site); result (work on site); ended at (end of the work on site).",
      "SVC-4 (Friday's hand-in), what comes round: on changes from a Friday to a Thursday.",
      "Settings: from when the time of a site runs changes from the request to when the rung tried last had failed.",
      "First contact, to be told, SVC-2.8 (Any call, any employee): how soon (promptly) becomes how soon (at once) in 3 of 4 combinations of facts, for example: within own duties (no).",
    ],
    chinese: [
      "SVC-2.8（人人接听），首问，通知对象，缓急：由“及时”改为“立即”。",
      "SVC-10.2（热线、远程、现场），层级，各级：取消“级（现场）；结果（现场处理）；结束于（现场结束时间）”。",
      "SVC-4（周五提交），定期工作，于：由“星期五”改为“星期四”。",
      "设置，现场到达时间的起算点：由“提出请求之时”改为“上一级尝试失败之时”。",
      "首问，通知对象，SVC-2.8（人人接听）：在 4 种事实组合中的 3 种，由“缓急（及时）”变为“缓急（立即）”，例如：属于本人职责（否）。",
    ],
  },
  {
    policy: policies.fanReturns,
    change(copy) {
      copy.deductions.rows[0].then.kind = "cost";
      copy.nearest.return.pop();
    },
    english: [
      "FRR-2.5 (Wrong order: a fee), deductions changes from kind (fee); parameter (the fee for a wrong order) to kind (cost that arose); parameter (the fee for a wrong order).",
      "Nearest remedies: return: no longer: renewal at the factory.",
      "Deductions, FRR-2.5 (Wrong order: a fee): kind (fee); parameter (the fee for a wrong order) becomes kind (cost that arose); parameter (the fee for a wrong order) in 1 of 4 combinations of facts, for example: cause (a wrong order was placed).",
    ],
    chinese: [
      "FRR-2.5（下错订单：扣补偿费），扣除：由“种类（补偿费）；参数（下错订单的补偿费）”改为“种类（相应费用）；参数（下错订单的补偿费）”。",
      "最接近的补救方式，退货：取消“返厂翻新”。",
      "扣除，FRR-2.5（下错订单：扣补偿费）：在 4 种事实组合中的 1 种，由“种类（补偿费）；参数（下错订单的补偿费）”变为“种类（相应费用）；参数（下错订单的补偿费）”，例如：退回原因（下错订单）。",
    ],
  },
  {
    policy: policies.hotelCompensation,
    change(copy) {
      copy.parameters.lostCashApprover.value = "general-manager";
      copy.forms["in-kind"].pop();
      copy.settings = { depreciation: { method: "daily-rate", rate: "0.1%" }, cash: "last-resort" };
    },
    english: [
      "HCM-1.5.6 (Lost cash), parameters: the role that may approve an exception for lost cash changes from open to general manager.",
      "Forms: in kind: no longer: voucher.",
      "Settings: how the value of an article falls, method changes from evenly by months to by a daily rate.",
      "Settings: how the value of an article falls, rate: new: 0.1%.",
      "Settings: whether cash is allowed changes from not offered to possible as the last resort.",
    ],
    chinese: [
      "HCM-1.5.6（现金遗失），参数，有权批准现金遗失例外赔偿的岗位：由“未定”改为“总经理”。",
      "形式，实物补偿：取消“代金券”。",
      "设置，物品价值的折旧方法，方法：由“按月平均”改为“按日折旧率”。",
      "设置，物品价值的折旧方法，比例：新增“0.1%”。",
      "设置，是否允许现金：由“不给现金”改为“可作为最后手段”。",
    ],
  },
  {
    policy: policies.statuteChina,
    change(copy) {
      copy.customers.pop();
      copy.rules[0].gives[0].rollOver = "rest-day";
      copy.rules.find((rule: Loose) => rule.clause === "SR-121").gives.pop();
      copy.probes.returns.pop();
    },
    english: [
      "Customers: no longer: guest.",
      "CC-201 (The first day isn't counted), rules: gives, roll-over changes from none to rest day.",
      "SR-121 (The regulator's terms from 15 April 2026), rules: gives: no longer: kind (term); duty (end the mediation); starts at (acceptance); amount (order 121: days of mediation); unit (day); roll-over (public holiday).",
      "ZJ-26 (Zhejiang: no depreciation on a return), test cases: returns: no longer: matter (depreciation on a return); facts (cause (a quality problem); asked for (days (1); after (delivery))); taken as known (opened by the customer (no)).",
    ],
    chinese: [
      "客户范围：取消“客人”。",
      "CC-201（开始当日不计入），规则，规定内容，顺延：由“无”改为“休息日”。",
      "SR-121（2026 年 4 月 15 日起市场监管部门的期限），规则，规定内容：取消“种类（期限）；义务（结束调解）；起算（受理投诉）；数量（第 121 号令：调解的天数）；单位（日）；顺延（法定节假日）”。",
      "ZJ-26（浙江：退货不收折旧费），试验情形，退换：取消“事项（退货时的折旧）；事实（退回原因（质量问题）；提出时间（天数（1）；起点（送达）））；假定已知（客户自行拆动（否））”。",
    ],
  },
];

describe("a change of the policy", () => {
  it.each(cases.map((one) => [one.policy.id, one] as const))("%s is told in words", (_id, one) => {
    const copy: Loose = JSON.parse(JSON.stringify(one.policy));
    one.change(copy);
    const told = (texts: typeof en) =>
      explainChanges(comparePolicies(one.policy, copy), textsFor(one.policy.noun, texts));
    expect(told(en).slice(1)).toEqual(one.english);
    expect(told(zh).slice(1)).toEqual(one.chinese);
  });
});

describe("everything in the policy", () => {
  /** A policy told as a whole: all of it is gone. */
  function wholeInWords(policy: (typeof everyPolicy)[number], texts: typeof en): string {
    const { id, version, noun, timeZone, inForce } = policy;
    const nothing: Loose = { id, version, noun, timeZone, inForce, clauses: {}, parameters: {}, contradictions: [] };
    const sentences = explainChanges(comparePolicies(policy, nothing), textsFor(noun, texts)).slice(1);
    // The ids of clauses have no word; the longest first, for one may begin with another.
    const clauses = Object.keys(policy.clauses).sort((one, other) => other.length - one.length);
    return clauses.reduce((told, clause) => told.replaceAll(clause, ""), sentences.join("\n"));
  }

  // The wording of replies is a list of phrases in both languages, which are told as they stand.
  const everyId = everyPolicy
    .filter(({ noun }) => String(noun) !== "reply")
    .map((policy) => [policy.id, policy] as const);

  it.each(everyId)("%s has Chinese words", (_id, policy) => {
    const foreign = wholeInWords(policy, zh).match(/[A-Za-z]+/g) ?? [];
    expect(foreign.filter((word) => !["A", "B", "C", "VIP"].includes(word))).toEqual([]);
  });

  /** English words that are written like ids. */
  const hyphened =
    "after-sales brush-offs check-out custom-made customer-service day-to-day follow-up follow-ups front-office " +
    "half-year hand-in in-house new-year non-standard order-taker roll-over sign-off";

  it.each(everyId)("%s has English words", (_id, policy) => {
    const told = wholeInWords(policy, en).match(/[A-Za-z]+(?:-[A-Za-z]+)+|[a-z]+[A-Z]\w*/g) ?? [];
    expect(told.filter((word) => !hyphened.split(" ").includes(word.toLowerCase()))).toEqual([]);
  });
});
