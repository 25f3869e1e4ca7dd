import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { complaint } from "../../src/models/complaint.js";
import { customer } from "../../src/models/customer.js";
import { isRedressError } from "../../src/models/errors.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { replyWording } from "../../src/policies/reply-wording.js";
import { serviceSupervision } from "../../src/policies/service-supervision.js";
import { amend } from "../../src/rules/amend.js";
import { classifyComplaint } from "../../src/rules/classify-complaint.js";
import { classifyCustomer } from "../../src/rules/classify-customer.js";
import { configure } from "../../src/rules/configure.js";
import { checkedPolicy, parsePolicy } from "../../src/rules/parse-policy.js";
import type { PolicyByNoun } from "../../src/rules/policy-by-noun.js";
import { nounLike, policyNouns } from "../../src/rules/policy-nouns.js";
import { policyProblems } from "../../src/rules/policy-problems.js";
import { retentionOf } from "../../src/rules/retention-of.js";
import { reviewReply } from "../../src/rules/review-reply.js";
import { tablesIn } from "../../src/rules/tables-in.js";
import { changed, copyOf, type Json, pathsIn } from "../data/policy-paths.js";
import { companyCases, decide, type Noun, received, shipped, sum } from "./policy-decisions.js";
import { everyPolicy } from "./policy-texts.js";

// No such clauses: CCR-6.6, CCR-9, CCR-99, CPR-9, CSS-8, CUS-9, HCM-9, HCO-9, PRC-9, RST-99.

// Each policy is looked through as a whole, hundreds of times, perhaps on a busy machine.
const nouns = Object.keys(shipped) as Noun[];

/** What is wrong with an input, as `path: wanted: got`. */
function problemsOf(noun: Noun, input: unknown): string[] {
  try {
    parsePolicy(noun, input);
  } catch (error) {
    if (!isRedressError(error)) throw error;
    expect(error.subject).toBe("policy");
    return error.problems.map(({ path, wanted, got }) => `${path}: ${wanted}: ${got}`);
  }
  return [];
}

const pathsOf = (noun: Noun, input: unknown) => problemsOf(noun, input).map((one) => one.slice(0, one.indexOf(": ")));

/** Numbers that are none, in a decision. */
function nonsenseIn(value: unknown, path = "$"): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value === "string") return /\b(NaN|undefined|Infinity)\b/.test(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => nonsenseIn(item, `${path}.${name}`));
}

function unfrozen(value: unknown, path = "$"): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([name, item]) => unfrozen(item, `${path}.${name}`))];
}

describe("parsePolicy() takes", () => {
  it("every policy that is shipped, each under its noun", () => {
    expect(new Set(Object.values<unknown>(shipped))).toEqual(new Set<unknown>(everyPolicy));
    for (const policy of everyPolicy) expect(parsePolicy(policy.noun, copyOf(policy))).toStrictEqual(policy);
  });

  it.each(nouns)("the shipped policy for a %s through JSON: the same, frozen, and deciding the same", (noun) => {
    const parsed = parsePolicy(noun, JSON.parse(JSON.stringify(shipped[noun])));
    expect(parsed).toStrictEqual(shipped[noun]);
    expect(unfrozen(parsed)).toEqual([]);
    expect(JSON.stringify(decide(noun, parsed))).toBe(JSON.stringify(decide(noun, shipped[noun])));
  });

  it("a configured policy, and names in its decisions what was configured", () => {
    const ours = configure(companyComplaints, {
      parameters: { largeLossThreshold: sum("5000.00") },
      settings: { rollOver: "rest-day", governing: ["CCR-6.3"] },
      timeZone: "Asia/Urumqi",
    });
    const parsed = parsePolicy("complaint", copyOf(ours));
    expect(parsed).toStrictEqual(ours);
    const decision = classifyComplaint(companyCases[0] ?? complaint({ receivedAt: received }), {
      policy: parsed,
      asOf: received,
    });
    expect(decision.policy.configured).toEqual(ours.configured);
  });

  it("an amended policy with its past, and one that was configured after that", () => {
    const amended = amend(
      amend(companyComplaints, [{ clause: "CCR-6.3", set: { "then.term.amount": 2 } }], {
        why: "One day was too short.",
        by: "general-manager",
        from: "2026-07-01",
      }),
      [{ clause: "CCR-6.6", kind: "define" }],
      { why: "A place for what comes.", by: "general-manager", from: "2027-01-01" },
    );
    expect(parsePolicy("complaint", copyOf(amended))).toStrictEqual(amended);
    const ours = configure(amended, { parameters: { repeatedlyFrom: 3 } });
    expect(parsePolicy("complaint", copyOf(ours))).toStrictEqual(ours);
  });

  it.each<readonly [noun: Noun, configured: () => object]>([
    [
      "order",
      () =>
        configure(shipped.order, { parameters: { standardOrderLimit: sum("5.00") }, settings: { oneIsEnough: false } }),
    ],
    ["hotelContract", () => configure(shipped.hotelContract, { parameters: { followUpReportEvery: "quarter" } })],
    ["stay", () => configure(shipped.stay, { timeZone: "Asia/Tokyo" })],
    [
      "customer",
      () =>
        configure(shipped.customer, {
          parameters: { largeFrom: sum("50000.00") },
          settings: { governing: ["CUS-1", "CUS-2"] },
        }),
    ],
    [
      "serviceRequest",
      () =>
        configure(shipped.serviceRequest, {
          parameters: {
            siteTimes: [{ site: "plant-2", within: { amount: 4, unit: "working-hour" } }],
            visitEvery: "week",
          },
          settings: { siteTimeFrom: "last-failure" },
        }),
    ],
    ["serviceContact", () => configure(shipped.serviceContact, { parameters: { followUpEvery: "month" } })],
    [
      "customerCall",
      () =>
        configure(shipped.customerCall, {
          parameters: { basePay: sum("3000.00"), higherRateFrom: 4, maximumFine: sum("50.00") },
          settings: { higherRateAppliesTo: "all-of-month" },
        }),
    ],
  ])("a configured policy for a %s, which then decides otherwise than the shipped one", (noun, configured) => {
    const ours = configured();
    const parsed = parsePolicy(noun, copyOf(ours));
    expect(parsed).toStrictEqual(ours);
    expect(JSON.stringify(decide(noun, parsed))).not.toBe(JSON.stringify(decide(noun, shipped[noun])));
  });

  it.each(nouns)("an amended policy for a %s with its past, deciding as it does without it", (noun) => {
    const why = { why: "A place for what comes.", by: "general-manager", from: "2027-01-01", version: "9.0.0" };
    const amended = amend<PolicyByNoun[Noun]>(shipped[noun], [{ clause: "NEW-1", kind: "define" }], why);
    const parsed = parsePolicy(noun, copyOf(amended));
    expect(parsed).toStrictEqual(amended);
    const text = (policy: PolicyByNoun[Noun]) => JSON.stringify(decide(noun, policy as never));
    expect(text(parsed).replaceAll('"9.0.0"', `"${shipped[noun].version}"`)).toBe(text(shipped[noun]));
  });

  it("an amended time for which a form is kept, and keeps it so long", () => {
    const longer = { clause: "HCP-4.1.7", set: { "term.amount": 5 }, where: { holder: "security" } } as const;
    const amended = amend(shipped.hotelContract, [longer], { why: "An audit.", by: "board", from: "2027-01-01" });
    const policy = parsePolicy("hotelContract", copyOf(amended));
    expect(retentionOf({ completedOn: "2026-03-15" }, { policy, on: "2027-03-16" }).until).toBe("2032-03-15");
  });

  it("customers' classes by clauses of the company's own, and the fact of which one governs, if the table lacks it", () => {
    const renamed = JSON.parse(JSON.stringify(shipped.customer).replaceAll('"CUS-1"', '"C-1"'));
    const policy = parsePolicy("customer", { ...renamed, settings: { governing: ["C-1"] } });
    const large = customer({ id: "1", yearlySpend: sum("9.00"), organisation: true, newlyDeveloped: true });
    const ours = configure(policy, { parameters: { largeFrom: sum("9.00") } });
    expect(classifyCustomer(large, { policy: ours }).class).toBe("C");
    const without = changed(shipped.customer, "classes.facts.governing");
    expect(parsePolicy("customer", without)).toEqual(shipped.customer);
    const atOdds = [...shipped.customer.contradictions, { clauses: ["CUS-2", "CUS-3"] }];
    expect(problemsOf("customer", { ...shipped.customer, contradictions: atOdds })).toEqual([]);
    expect(
      problemsOf("customer", { ...shipped.customer, contradictions: atOdds, settings: { governing: ["CUS-2"] } }),
    ).toEqual(['settings.governing.0: a clause that the table of classes tells apart: "CUS-2"']);
  });

  it("rungs of fewer ways to help, as long as nothing leads to the one that is left out", () => {
    const { rungs, stands } = shipped.serviceRequest.ladder;
    const rows = stands.rows.map((row) =>
      row.then === "remote" ? { ...row, when: { hotline: "failed", remotePermitted: true }, then: "on-site" } : row,
    );
    const ladder = { ...shipped.serviceRequest.ladder, rungs: [rungs[0], rungs[2]], stands: { ...stands, rows } };
    expect(problemsOf("serviceRequest", { ...shipped.serviceRequest, ladder })).toEqual([]);
  });

  it("a pattern of the company's own, by which replies are looked through", () => {
    const own = { id: "own", kind: "brush-off", language: "en", say: ["zork"], instead: "Of course." };
    const policy = parsePolicy("reply", { ...copyOf(shipped.reply), patterns: [own] });
    expect(reviewReply("Zork, not my problem", { policy }).findings.map(({ pattern }) => pattern)).toEqual(["own"]);
  });

  it("sums that aren't canonical, and puts them in their form", () => {
    const parsed = parsePolicy(
      "complaint",
      changed(companyComplaints, "parameters.largeLossThreshold.value", sum("5000")),
    );
    expect(parsed.parameters["largeLossThreshold"]?.value).toEqual(sum("5000.00"));
  });

  it("severities of the company's own", () => {
    const renamed = JSON.parse(JSON.stringify(companyComplaints).replaceAll('"major"', '"critical"'));
    const policy = parsePolicy("complaint", renamed);
    const hurt = complaint({ receivedAt: received, cause: "company-fault", personalInjury: true });
    expect(classifyComplaint(hurt, { policy, asOf: received }).severity).toBe("critical");
  });

  it("a table that doesn't declare facts of the noun, and declares them: nothing reads them", () => {
    const older = changed(changed(companyComplaints, "severity.facts.severity"), "obligations.facts.loss");
    const policy = parsePolicy("complaint", older);
    expect(policy.severity.facts.severity).toEqual({
      kind: "one-of",
      values: ["major", "important", "minor", "unfounded"],
    });
    expect(policy.obligations.facts.loss).toEqual({ kind: "money" });
    expect(decide("complaint", policy)).toEqual(decide("complaint", companyComplaints));
    const without = changed(companyComplaints, "handling.facts.largeLoss");
    expect(parsePolicy("complaint", without).handling.facts.largeLoss).toEqual({ kind: "boolean" });
  });

  it("a fact of the policy's own that is derived from those of the noun, and a growth under another name", () => {
    const known = { kind: "derived", knownBy: [{ timesRaised: { atLeast: 5 } }] };
    const policy = changed(companyComplaints, "handling.facts.stubborn", known);
    expect(problemsOf("complaint", policy)).toEqual([]);
    const renamed = JSON.parse(JSON.stringify(companyComplaints).replaceAll("openForAWeek", "openForLong"));
    expect(problemsOf("complaint", renamed)).toEqual([]);
  });

  it("a policy for nothing but its own noun, as the types say", () => {
    const guests = parsePolicy("guestComplaint", copyOf(hotelComplaints));
    const parsed = parsePolicy("complaint", copyOf(companyComplaints));
    const mine: PolicyByNoun["complaint"] = companyComplaints;
    const asOf = received;
    function mustNotCompile() {
      // @ts-expect-error A company's complaint under a hotel's policy.
      classifyComplaint(complaint({ receivedAt: received }), { policy: guests, asOf });
      // @ts-expect-error No such noun.
      parsePolicy("bill", {});
      // @ts-expect-error A policy can't be changed.
      parsed.version = "2.0.0";
      return mine;
    }
    expect(mustNotCompile).toBeTypeOf("function");
  });
});

describe("parsePolicy() refuses, each with its path,", () => {
  const faults: readonly (readonly [noun: Noun, path: string, value: unknown, problems: readonly string[]])[] = [
    // The form.
    ["complaint", "extra", true, ["extra: left out: there is no such field: true"]],
    ["complaint", "events", undefined, ["events: a list: nothing"]],
    ["complaint", "id", " ", ['id: text: " "']],
    ["complaint", "noun", "guestComplaint", ['noun: "complaint": "guestComplaint"']],
    ["complaint", "versionBy", "sale", [expect.stringMatching(/^versionBy: one of "receipt", .*: "sale"$/)]],
    ["complaint", "clauses.CCR-2", "rule", [expect.stringMatching(/^clauses\.CCR-2: one of "define"/)]],
    ["complaint", "clauses.toString", "define", [expect.stringMatching(/^clauses\.toString: of another name/)]],
    ["complaint", "severity.hitPolicy", "collect", ['severity.hitPolicy: "priority": "collect"']],
    ["complaint", "severity.rows.0.note", "x", ['severity.rows.0.note: left out: there is no such field: "x"']],
    ["complaint", "severity.rows.0.when", undefined, ["severity.rows.0.when: given: nothing"]],
    ["complaint", "severity.facts.cause.list", [], ["severity.facts.cause.list: left out: there is no such field: []"]],
    ["complaint", "severity.facts.hidden", 1, ["severity.facts.hidden: an object: 1"]],
    [
      "complaint",
      "obligations.rows.6.then.term.amount",
      0,
      ["obligations.rows.6.then.term.amount: an integer >= 1: 0"],
    ],
    [
      "complaint",
      "obligations.rows.6.then.term.amount",
      25_001,
      ["obligations.rows.6.then.term.amount: at most 25000: 25001"],
    ],
    [
      "complaint",
      "obligations.rows.6.then.term.unit",
      "fortnight",
      [expect.stringMatching(/^obligations\.rows\.6\.then\.term\.unit: one of "minute"/)],
    ],
    [
      "complaint",
      "obligations.rows.6.then.term",
      "soon",
      ['obligations.rows.6.then.term: one of "at-once", "end-of-day", "not-stated": "soon"'],
    ],
    ["complaint", "obligations.rows.3.then.tell.oneOf", false, ["obligations.rows.3.then.tell.oneOf: true: false"]],
    [
      "complaint",
      "handling.rows.0.then.kind",
      "party",
      [expect.stringMatching(/^handling\.rows\.0\.then\.kind: one of "assign"/)],
    ],
    ["complaint", "handling.rows.0.then.roles", "all", ['handling.rows.0.then.roles: a list: "all"']],
    ["complaint", "recurring.0.byDayOfMonth", 32, ["recurring.0.byDayOfMonth: a whole number from 1 to 31: 32"]],
    ["complaint", "recurring.0.every", "fortnight", [expect.stringMatching(/^recurring\.0\.every: one of "day"/)]],
    [
      "complaint",
      "recurring.0.beforeOpening",
      { amount: 1, unit: "day" },
      [expect.stringMatching(/^recurring\.0\.beforeOpening\.unit: one of "minute", "hour"/)],
    ],
    ["complaint", "growth.term.unit", "working-day", [expect.stringMatching(/^growth\.term\.unit: one of "day"/)]],
    [
      "complaint",
      "parameters.repeatedlyFrom.kind",
      "count",
      [
        expect.stringMatching(/^parameters\.repeatedlyFrom\.kind: one of "integer"/),
        'severity.rows.0.when.timesRaised.atLeast.parameter: the name of a whole number among the parameters: "repeatedlyFrom"',
      ],
    ],
    ["damageClaim", "remedy.rows.0.then", "cash", [expect.stringMatching(/^remedy\.rows\.0\.then: one of "repair"/)]],
    ["damageClaim", "parameters.authority", undefined, ["parameters.authority: an object: nothing"]],
    ["damageClaim", "forms.cash", [], ["forms.cash: left out: there is no such field: []"]],
    ["returnRequest", "choice.term.unit", "working-day", [expect.stringMatching(/^choice\.term\.unit: one of "day"/)]],
    ["returnRequest", "choice.causes.0", "hum", [expect.stringMatching(/^choice\.causes\.0: one of "quality"/)]],
    ["returnRequest", "nearest.repair", undefined, ["nearest.repair: a list: nothing"]],
    [
      "proposal",
      "obligations.1.startsAt",
      "studiedOn",
      [expect.stringMatching(/^obligations\.1\.startsAt: one of "submittedOn"/)],
    ],
    ["proposal", "obligations.0.term", "soon", ['obligations.0.term: "not-stated": "soon"']],
    [
      "proposal",
      "sharing.shares.later.company",
      "120%",
      [expect.stringMatching(/^sharing\.shares\.later\.company: a share/)],
    ],
    ["proposal", "sharing.remainder.days", "middle", [expect.stringMatching(/^sharing\.remainder\.days: one of/)]],
    // Days, version, zone.
    ["complaint", "version", "1.0", ['version: a version such as "1.2.0": "1.0"']],
    ["complaint", "timeZone", "Asia/Peking", ['timeZone: an IANA zone: "Asia/Peking"']],
    ["complaint", "inForce", { from: "2026-02-30" }, ['inForce.from: a day such as "2026-09-24": "2026-02-30"']],
    [
      "complaint",
      "inForce",
      { from: "2026-02-03", to: "2026-02-02" },
      ['inForce.to: at or after inForce.from: "2026-02-02"'],
    ],
    // Clauses.
    ["complaint", "severity.rows.0.clause", "CCR-9", ['severity.rows.0.clause: a clause of the policy: "CCR-9"']],
    [
      "complaint",
      "parameters.largeLossThreshold.clause",
      "CCR-9",
      ['parameters.largeLossThreshold.clause: a clause of the policy: "CCR-9"'],
    ],
    ["complaint", "growth.clause", "CCR-9", ['growth.clause: a clause of the policy: "CCR-9"']],
    ["complaint", "recurring.0.clause", "CCR-9", ['recurring.0.clause: a clause of the policy: "CCR-9"']],
    [
      "complaint",
      "contradictions.0.clauses.1",
      "CCR-9",
      ['contradictions.0.clauses.1: a clause of the policy: "CCR-9"'],
    ],
    [
      "complaint",
      "contradictions.0.clauses",
      ["CCR-2", "CCR-2"],
      ["contradictions.0.clauses: at least two clauses: a list of 2"],
    ],
    [
      "complaint",
      "contradictions.1.governs",
      "CCR-2",
      ['contradictions.1.governs: "strictest" or one of the clauses at odds: "CCR-2"'],
    ],
    [
      "complaint",
      "clauses.CCR-3",
      undefined,
      [
        'handling.rows.0.clause: a clause of the policy: "CCR-3"',
        'handling.rows.2.clause: a clause of the policy: "CCR-3"',
        'handling.rows.3.clause: a clause of the policy: "CCR-3"',
        'procedures.complaint-flow.steps.0.clause: a clause of the policy: "CCR-3"',
        'procedures.complaint-flow.steps.9.clause: a clause of the policy: "CCR-3"',
      ],
    ],
    ["damageClaim", "otherwise.clause", "HCM-9", ['otherwise.clause: a clause of the policy: "HCM-9"']],
    [
      "proposal",
      "sharing.shares.later.clause",
      "CPR-9",
      ['sharing.shares.later.clause: a clause of the policy: "CPR-9"'],
    ],
    // Figures and settings.
    [
      "complaint",
      "parameters.repeatedlyFrom.value",
      0,
      ["parameters.repeatedlyFrom.value: an integer >= 1, or null: 0"],
    ],
    ["complaint", "parameters.repeatedlyFrom.value", undefined, ["parameters.repeatedlyFrom.value: given: nothing"]],
    [
      "complaint",
      "parameters.repeatedlyFrom.from",
      0.5,
      ["parameters.repeatedlyFrom.from: a whole number from 0: 0.5"],
    ],
    ["complaint", "parameters.repeatedlyFrom.from", -1, ["parameters.repeatedlyFrom.from: a whole number from 0: -1"]],
    [
      "complaint",
      "parameters.largeLossThreshold.value",
      { ...sum("5.00"), per: "case" },
      ['parameters.largeLossThreshold.value.per: left out: there is no such field: "case"'],
    ],
    [
      "damageClaim",
      "parameters.repairUpTo.value",
      1,
      ['parameters.repairUpTo.value: a decimal string such as "1" or "0.8", or null: 1'],
    ],
    [
      "damageClaim",
      "parameters.planFrom.value",
      sum("-1.00"),
      [expect.stringMatching(/^parameters\.planFrom\.value: a sum/)],
    ],
    [
      "returnRequest",
      "parameters.wrongOrderFee.value",
      { kind: "fixed" },
      [expect.stringMatching(/^parameters\.wrongOrderFee\.value: \{ kind: "fixed", sum \}/)],
    ],
    [
      "complaint",
      "settings.rollOver",
      "weekend",
      ['settings.rollOver: one of "none", "rest-day", "public-holiday": "weekend"'],
    ],
    ["complaint", "settings.rollOver", undefined, ["settings.rollOver: given: nothing"]],
    ["complaint", "settings.grace", 1, ["settings.grace: left out: there is no such field: 1"]],
    ["complaint", "settings.governing", ["CCR-9"], ['settings.governing.0: a clause of the policy: "CCR-9"']],
    [
      "damageClaim",
      "settings.depreciation",
      { method: "daily-rate" },
      [expect.stringMatching(/^settings\.depreciation: \{ method, rate \}/)],
    ],
    ["proposal", "settings.rankBy", ["luck"], [expect.stringMatching(/^settings\.rankBy: a list of/)]],
    // Names that lead nowhere.
    [
      "complaint",
      "parameters.repeatedlyFrom",
      undefined,
      [
        'severity.rows.0.when.timesRaised.atLeast.parameter: the name of a whole number among the parameters: "repeatedlyFrom"',
      ],
    ],
    [
      "complaint",
      "severity.rows.0.when.timesRaised.atLeast.parameter",
      "largeLossThreshold",
      [
        'severity.rows.0.when.timesRaised.atLeast.parameter: the name of a whole number among the parameters: "largeLossThreshold"',
      ],
    ],
    [
      "complaint",
      "severity.rows.0.when.timesRaised.atLeast.unit",
      "time",
      ['severity.rows.0.when.timesRaised.atLeast.unit: left out: there is no such field: "time"'],
    ],
    [
      "guestComplaint",
      "recurring.0.every.parameter",
      "never",
      ['recurring.0.every.parameter: the name of an interval among the parameters: "never"'],
    ],
    [
      "returnRequest",
      "deductions.rows.0.then.parameter",
      "noFee",
      ['deductions.rows.0.then.parameter: the name of a parameter: "noFee"'],
    ],
    ["complaint", "valid.0", "critical", ['valid.0: a severity of the list of priority: "critical"']],
    [
      "complaint",
      "obligations.facts.severity.values",
      ["major"],
      [
        expect.stringMatching(/^obligations\.rows\.1\.when\.severity: among "major"/),
        expect.stringMatching(/^obligations\.rows\.6\.when\.severity: among "major"/),
        expect.stringMatching(/^obligations\.rows\.7\.when\.severity: among "major"/),
        expect.stringMatching(/^obligations\.rows\.8\.when\.severity: among "major"/),
        expect.stringMatching(/^obligations\.rows\.9\.when\.severity: among "major"/),
        "obligations.facts.severity.values: the severities of the list of priority: a list of 1",
      ],
    ],
    ["complaint", "events.6", "solvedAt", ['events.6: an instant that the noun has: "solvedAt"']],
    ["complaint", "events.6", "customerDeadline", ['events.6: an instant that the noun has: "customerDeadline"']],
    [
      "complaint",
      "obligations.rows.6.then.startsAt",
      "escalatedAt",
      ['obligations.rows.6.then.startsAt: receivedAt or one of the events: "escalatedAt"'],
    ],
    [
      "complaint",
      "obligations.rows.6.then.doneAt.0",
      "solvedAt",
      ['obligations.rows.6.then.doneAt.0: one of the events: "solvedAt"'],
    ],
    ["complaint", "obligations.rows.6.then.doneAt", [], ["obligations.rows.6.then.doneAt: at least one event: []"]],
    ["complaint", "obligations.rows.6.then.owedBy", [], ["obligations.rows.6.then.owedBy: at least one role: []"]],
    [
      "complaint",
      "obligations.rows.0.then.tell.roles",
      [],
      ["obligations.rows.0.then.tell.roles: at least one role: []"],
    ],
    [
      "complaint",
      "obligations.rows.9.then.replacedBy",
      "guestDeadline",
      ['obligations.rows.9.then.replacedBy: a moment that the noun has: "guestDeadline"'],
    ],
    [
      "complaint",
      "obligations.rows.6.then.term",
      { until: ["nextMeetingAt"] },
      ['obligations.rows.6.then.term.until.0: a moment that the noun has: "nextMeetingAt"'],
    ],
    ["complaint", "reopening.at", "openedAgain", ['reopening.at: an instant that the noun has: "openedAgain"']],
    ["complaint", "reopening.voids.0", "solvedAt", ['reopening.voids.0: one of the events: "solvedAt"']],
    ["complaint", "learntLater.at", "knownAt", ['learntLater.at: an instant that the noun has: "knownAt"']],
    ["complaint", "learntLater.facts.0", "hurt", ['learntLater.facts.0: a fact of the table of severity: "hurt"']],
    ["guestComplaint", "arrangements.0", "grave", ['arrangements.0: a list among the facts of the noun: "grave"']],
    [
      "complaint",
      "growth",
      undefined,
      [0, 1, 2, 3, 4].map(
        (at) => `severity.rows.2.when.${at}.openForAWeek: left out: nothing tells this table that fact: true`,
      ),
    ],
    [
      "complaint",
      "growth.fact",
      "keyClientManager",
      [
        ...[0, 1, 2, 3, 4].map(
          (at) => `severity.rows.2.when.${at}.openForAWeek: left out: nothing tells this table that fact: true`,
        ),
        'growth.fact: a yes or no of the table of severity, and none of the noun\'s own facts: "keyClientManager"',
      ],
    ],
    ["damageClaim", "ladder.1.from", "department-head", ['ladder.1.from: listed once: "department-head"']],
    [
      "proposal",
      "sharing.shares.shared.customer",
      "59.999%",
      ["sharing.shares.shared: shares that make up 100%: 59.999% and 40%"],
    ],
    [
      "proposal",
      "sharing.shares.shared.customer",
      "60.001%",
      ["sharing.shares.shared: shares that make up 100%: 60.001% and 40%"],
    ],
    ["proposal", "template.sections.1", "foreword", ['template.sections.1: listed once: "foreword"']],
    [
      "proposal",
      "template.confidential.0.section",
      "weather",
      ['template.confidential.0.section: one of the sections: "weather"'],
    ],
    // Facts.
    [
      "complaint",
      "severity.facts.weather",
      { kind: "boolean" },
      ["severity.facts.weather: derived from others: the noun has no such fact: an object with kind"],
    ],
    [
      "complaint",
      "severity.facts.settleableSameDay.kind",
      "money",
      ['severity.facts.settleableSameDay.kind: "boolean": "money"'],
    ],
    ["complaint", "severity.facts.timesRaised.from", 2, ["severity.facts.timesRaised.from: at most 1: 2"]],
    [
      "complaint",
      "handling.facts.cause.values",
      ["unfounded"],
      ['handling.facts.cause.values: "unfounded", "resource-limit", "company-fault", in any order: a list of 1'],
    ],
    [
      "complaint",
      "severity.rows.0.when.severity",
      "major",
      ['severity.rows.0.when.severity: left out: nothing tells this table that fact: "major"'],
    ],
    [
      "complaint",
      "severity.facts.largeLoss",
      { kind: "boolean" },
      [1, 2].map((row) =>
        row === 1
          ? "severity.rows.1.when.1.largeLoss: left out: nothing tells this table that fact: true"
          : "severity.rows.2.when.4.largeLoss: left out: nothing tells this table that fact: true",
      ),
    ],
    // Tables.
    [
      "complaint",
      "severity.rows.0.when.weather",
      "bad",
      ['severity.rows.0.when.weather: on a fact that the table declares: "bad"'],
    ],
    [
      "complaint",
      "severity.rows.4.when.cause",
      "luck",
      [expect.stringMatching(/^severity\.rows\.4\.when\.cause: among .*: "luck"$/)],
    ],
    [
      "complaint",
      "severity.rows.0.then",
      "critical",
      ['severity.rows.0.then: an outcome of the list of priority: "critical"'],
    ],
    [
      "complaint",
      "severity.rows.5",
      undefined,
      [expect.stringMatching(/^severity\.rows: complete, with a row for .*"cause":"unfounded".*: a gap$/)],
    ],
    [
      "complaint",
      "severity.rows.4.when",
      {},
      [expect.stringMatching(/^severity\.rows\.5: one that decides something: one that is always outranked/)],
    ],
    [
      "complaint",
      "handling.rows.0.when",
      { timesRaised: { below: 1 } },
      ["handling.rows.0: one that can hold: conditions that exclude each other"],
    ],
    [
      "complaint",
      "severity.rows.0.when.timesRaised",
      { atLeast: 2, below: 2 },
      ["severity.rows.0: one that can hold: conditions that exclude each other"],
    ],
    [
      "proposal",
      "ownership.rows.1",
      undefined,
      ['ownership.rows: complete, with a row for {"ownership":"joint"}: a gap'],
    ],
    [
      "proposal",
      "ownership.rows.2.when.ownership",
      ["customer", "company"],
      ['ownership.rows.2: of one outcome with row 0 (CPR-5.5) for {"ownership":"company"}: another (CPR-5.5)'],
    ],
    // The past.
    [
      "complaint",
      "configured",
      { parameters: { repeatedlyFrom: 3 } },
      ["configured.parameters.repeatedlyFrom: as in the policy, 2: 3"],
    ],
    [
      "complaint",
      "configured",
      { settings: { grace: 3 } },
      ["configured.settings.grace: of a name that the policy has: 3"],
    ],
    [
      "complaint",
      "configured",
      { timeZone: "Asia/Tokyo" },
      ['configured.timeZone: as in the policy, "Asia/Shanghai": "Asia/Tokyo"'],
    ],
    [
      "complaint",
      "amendments",
      [past("0.9.0", "0.8.0", "2026-01-01")],
      [
        'amendments.0.version.after: a version after the one before it: "0.8.0"',
        'amendments.0.version.after: the version that the policy has: "0.8.0"',
        'amendments.0.from: inForce.from: "2026-01-01"',
      ],
    ],
    [
      "complaint",
      "amendments",
      [{ ...past("0.9.0", "1.0.0", "2026-01-01"), changes: [{}] }],
      [
        "amendments.0.changes.0.clause: text: nothing",
        "amendments.0.changes.0.set: an object: nothing",
        'amendments.0.from: inForce.from: "2026-01-01"',
      ],
    ],
  ];

  it.each(faults)("%s: %s as %j", (noun, path, value, problems) => {
    expect(problemsOf(noun, changed(shipped[noun], path, value))).toEqual(problems);
  });

  /** With the paths that are named where it isn't the one that was changed alone: something else leans on it. */
  type Place = readonly [noun: Noun, path: string, value: unknown, wanted: RegExp, places?: readonly string[]];
  const placed: readonly Place[] = [
    // Orders.
    ["order", "review.rows.0.then.tier", "board", /^one of/, ["review.rows.0.then.tier", "review.rows.0.then"]],
    ["order", "review.rows.0.then.approver", " ", /^text: /, ["review.rows.0.then.approver", "review.rows.0.then"]],
    ["order", "review.rows.0.then.approver", "board", /^an outcome of the list of priority/, ["review.rows.0.then"]],
    ["order", "gaps.rows.0.then.treatedAs", 1, /^text: /],
    ["order", "gaps.rows.0.then.why", "x", /^left out/],
    ["order", "occasions.tender.before", "sign", /^one of "submit-tender"/],
    ["order", "occasions.tender.procedures", [], /^a list, not an empty one/],
    ["order", "occasions.tender.procedures.0", "haggle", /^one of "order-review"/],
    ["order", "occasions.tender.clause", "PRC-9", /^a clause of the policy/],
    ["order", "occasions.change", undefined, /^an object/],
    ["order", "organisers.board", { role: "sales", named: true, clause: "PRC-5.2.4.3" }, /^left out/],
    ["order", "organisers.meeting.named", "yes", /^true or false/],
    ["order", "disagreement.unclearOrUnacceptable.0", "shout", /^one of "talk"/],
    ["order", "procedures.order-change", undefined, /^a procedure/],
    ["order", "parameters.standardOrderLimit.value", sum("-1.00"), /^a sum/],
    ["order", "settings.oneIsEnough", "yes", /^true or false/],
    ["order", "handling.rows.0.then.kind", "party", /^one of "assign"/],
    // Contracts, and how long forms are kept.
    ["hotelContract", "reviewers.rows.0.then.reviewer", 7, /^text: /],
    ["hotelContract", "reviewers.rows.0.then.named", null, /^true or false/],
    ["hotelContract", "mediation.between.0", "guests", /^one of "colleagues"/],
    ["hotelContract", "mediation.between", [], /^a list, not an empty one/],
    ["hotelContract", "participants.roles", [], /^a list, not an empty one/],
    ["hotelContract", "retention.stages", [], /^a list, not an empty one/],
    ["hotelContract", "retention.stages.0.term", undefined, /^an object/],
    ["hotelContract", "retention.stages.0.term.unit", "day", /^one of "month", "year"/],
    ["hotelContract", "retention.stages.1.term.amount", 0, /^an integer >= 1/],
    ["hotelContract", "retention.stages.1.term.amount", 101, /^at most 100/],
    ["hotelContract", "procedures.contract-review", undefined, /^a procedure/],
    // Check-outs.
    ["stay", "checkOut.overnight.at", "25:99", /^a time of day/],
    ["stay", "checkOut.overnight.at", "noon", /^a time of day/],
    ["stay", "checkOut.overnight.at", "99:99", /^a time of day/],
    ["stay", "checkOut.overnight.at", "12:00:00", /^a time of day/],
    ["stay", "checkOut.overnight.at", "12:00-x", /^a time of day/],
    ["stay", "checkOut.overnight.at", "24:01", /^a time of day/],
    ["stay", "checkOut.hourly.term.unit", "day", /^one of "minute", "hour"/],
    ["stay", "checkOut.hourly.term.amount", -3, /^an integer >= 1/],
    ["stay", "checkOut.reminder.before", undefined, /^an object/],
    ["stay", "checkOut.steps.rows.0.then.action", "dance", /^one of "wait"/],
    ["stay", "checkOut.steps.rows.1.then.doneBy", "look.luggage", /^one of "checkedOut"/],
    ["stay", "checkOut.steps.rows.1.then.security", "passport", /^"luggage"/],
    ["stay", "checkOut.steps.rows.11", undefined, /^complete, with a row/, ["checkOut.steps.rows"]],
    ["stay", "procedures", {}, /./, ["procedures.check-out"]],
    // Customers.
    ["customer", "classes.priority", ["A", "B", "D"], /./, ["classes.priority.2", "classes.rows.3.then"]],
    ["customer", "classes.rows.0.then", "VIP", /^one of "A", "B", "C"/],
    [
      "customer",
      "classes.facts.governing.values",
      [],
      /./,
      ["classes.facts.governing.values", "classes.rows.1.when.governing"],
    ],
    [
      "customer",
      "settings.governing",
      ["CUS-1", "CUS-9"],
      /^a clause of the policy: "CUS-9"/,
      ["settings.governing.1"],
    ],
    // Requests for service.
    ["serviceRequest", "firstContact.action.rows.0.then.action", "wait", /^one of "finish-in-one-go"/],
    ["serviceRequest", "firstContact.action.rows.0.then.to", ["office"], /./, ["firstContact.action.rows.0.then.to.0"]],
    ["serviceRequest", "firstContact.action.rows.1.then.to", [], /^a list, not an empty one/],
    ["serviceRequest", "firstContact.tell.rows.0.then.howSoon", "soon", /^one of "at-once"/],
    ["serviceRequest", "firstContact.tell.rows.0.then.roles", [], /^a list, not an empty one/],
    ["serviceRequest", "firstContact.order.rows.0.then", "form-first", /^one of "solve-first"/],
    ["serviceRequest", "firstContact.never.items", "second-call", /^a list/],
    [
      "serviceRequest",
      "ladder.rungs.0.rung",
      "roof",
      /^one of "hotline"/,
      ["ladder.rungs.0.rung", "ladder.stands.rows.4.then"],
    ],
    ["serviceRequest", "ladder.rungs.0.rung", "remote", /./, ["ladder.rungs.1.rung", "ladder.stands.rows.4.then"]],
    ["serviceRequest", "ladder.rungs.0.result", "remote", /./, ["ladder.rungs.1.result", "ladder.rungs.0.endedAt"]],
    ["serviceRequest", "ladder.rungs.0.endedAt", "onSiteEndedAt", /^"hotlineEndedAt", like the result/],
    ["serviceRequest", "ladder.rungs.1.permission", "heavy", /^"remotePermitted"/],
    ["serviceRequest", "ladder.rungs.2", undefined, /./, ["ladder.stands.rows.2.then", "ladder.visit"]],
    ["serviceRequest", "ladder.visit", "solved", /^one of "hotline"/],
    ["serviceRequest", "followUps.firstYear.every.unit", "week", /^one of "month", "year"/],
    ["serviceRequest", "followUps.later.every.amount", 0, /^an integer >= 1/],
    ["serviceRequest", "followUps.firstYear.lasts", undefined, /^an object/],
    ["serviceRequest", "parameters.inspectionEvery.value", "fortnight", /^one of "day"/],
    [
      "serviceRequest",
      "parameters.siteTimes.value",
      [{ site: "a", within: { amount: 0, unit: "hour" } }],
      /^a list of/,
    ],
    ["serviceRequest", "settings.siteTimeFrom", "lunch", /^one of "request"/],
    // A restaurant, a workshop, a plan of service.
    ["restaurantVisit", "procedures", [], /^an object/],
    ["restaurantVisit", "handling.rows.0.clause", "RST-99", /^a clause of the policy/],
    ["restaurantVisit", "recurring.0.every", "meal", /^one of "day"/],
    [
      "repairOrder",
      "handling.facts.dissatisfied.kind",
      "money",
      /./,
      ["handling.rows.7.when.dissatisfied", "handling.facts.dissatisfied.kind"],
    ],
    [
      "serviceContact",
      "parameters.followUpEvery.kind",
      "share",
      /./,
      ["parameters.followUpEvery.kind", "recurring.0.every.parameter"],
    ],
    // A department and its pay.
    ["customerCall", "hours.shift", ["08:30"], /^times like/],
    ["customerCall", "hours.shift", ["08:30", "17:30", "19:00"], /^times like/],
    ["customerCall", "hours.shift.0", "24:00", /./, ["hours.shift"]],
    ["customerCall", "hours.shift.1", "25:99", /^a time of day/],
    ["customerCall", "privateCalls.atMost.unit", "moment", /^one of "minute"/],
    ["customerCall", "probation.lasts.unit", "day", /^one of "month", "year"/],
    ["customerCall", "lateness.rate", "101%", /^a share/],
    ["customerCall", "lateness.rate", "-1%", /^a share/],
    ["customerCall", "lateness.higherRate", 0.05, /^a share/],
    ["customerCall", "lateness.rounding", "away", /^one of "half-up"/],
    ["customerCall", "lateness.readings.0.higherRateFrom", 0, /^an integer >= 1/],
    ["customerCall", "lateness.readings.0.higherRateAppliesTo", "all", /^one of "from-then-on"/],
    ["customerCall", "complaintFines.per", "month", /^"occurrence"/],
    ["customerCall", "parameters.higherRateFrom.value", null, /can't be left open/],
    ["customerCall", "parameters.minimumFine.value", null, /can't be left open/],
    ["customerCall", "parameters.minimumFine.value", sum("-10.00"), /^a sum/],
    ["customerCall", "settings.higherRateAppliesTo", "all", /^one of "from-then-on"/],
    // The wording of replies.
    ["reply", "kinds.insult", undefined, /^an object/],
    ["reply", "kinds.insult.group", "rude", /^one of "dismissive"/],
    ["reply", "kinds.insult.clauses", [], /^a list, not an empty one/],
    ["reply", "kinds.insult.clauses.0", "CSS-8", /^a clause of the policy/],
    ["reply", "patterns", "not my problem", /^a list of patterns/],
    ["reply", "patterns.3", null, /^a pattern/],
    ["reply", "patterns.3.say.0", "(not my problem", /^a phrase with words alone between/],
    ["reply", "patterns.3.say.0", "…", /^a phrase with a word that is always there/],
    ["reply", "patterns.3.unless", ["not"], /./, ["patterns.3.unless.0"]],
    ["reply", "patterns.3.id", replyWording.patterns[2]?.id, /^text that is the id of no other pattern/],
    ["reply", "patterns.3.kind", "rude", /^one of "insult"/],
    ["reply", "patterns.3.language", "fr", /^one of "en", "zh"/],
    ["reply", "patterns.3.weight", 1, /^left out/],
    ["reply", "gap.en", -1, /^a whole number from 0 to 50/],
    ["reply", "gap.zh", 51, /^a whole number from 0 to 50/],
    ["reply", "spellings.cant", 1, /^text: /],
    ["reply", "characters.read", "一", /^\d+ characters, as many as written/],
    ["reply", "characters", undefined, /^an object/],
    // The law.
    ["statute", "notice", "advice", /^"not-legal-advice"/],
    ["statute", "customers", [], /^a list, not an empty one/],
    ["statute", "parameters.fanRate.kind", "role", /./, ["parameters.fanRate.kind", "rules.20.gives.2.perDay"]],
    ["statute", "parameters.fraudTimes", undefined, /./, ["rules.13.gives.0.times"]],
    ["statute", "rules.13.gives.0.times", "fraudAtLeast", /^the name of a whole number among the parameters/],
    ["statute", "rules.13.gives.0.atLeast", "fraudTimes", /^the name of a sum among the parameters/],
    ["statute", "rules.21.province", "Zhejiang", /^one of the provinces/],
    ["statute", "provinces.1", "anhui", /^listed once/],
    ["statute", "provinces", undefined, /^a list/, ["provinces", "rules.21.province"]],
    ["statute", "rules.0.clause", "CC-202", /./, ["rules.1.clause"]],
    ["statute", "rules.0.inForce.from", "2026-02-30", /^a day/],
    ["statute", "rules.0.inForce.to", "2020-12-31", /^at or after inForce.from/],
    ["statute", "rules.0.binds", "everybody", /^one of "trader"/],
    ["statute", "rules.0.gives.0.kind", "wish", /^one of "term"/],
    ["statute", "rules.0.gives.0.units", ["fortnight"], /./, ["rules.0.gives.0.units.0"]],
    ["statute", "rules.0.gives.0.rollOver", "weekend", /^one of "none"/],
    ["statute", "rules.4", undefined, /./, ["returns.rows.0.clause", "probes.returns.0.clause"]],
    ["statute", "returns.rows.0.then.remedies", [], /^a list, not an empty one/],
    ["statute", "returns.rows.0.then.remedies.0", "sorry", /^one of "repair"/],
    ["statute", "claims.rows.2.then.for", "fun", /^one of "loss"/],
    ["statute", "probes.returns.0.facts.cause", "hum", /^one of "quality"/],
    ["statute", "probes.returns.0.facts.asked.days", -1, /^a whole number from 0/],
    [
      "statute",
      "probes.returns.0.facts.repairs",
      [{ from: 3, to: 2 }],
      /^at or after its first day: 2/,
      ["probes.returns.0.facts.repairs.0.to"],
    ],
    ["statute", "probes.returns.0.assumes.intact", "yes", /^true or false/],
    ["statute", "probes.claims.0.facts.liability", "nobody", /^one of "hotel"/],
  ];

  const cases = placed.map(
    ([noun, path, value, wanted, places = [path]]) => [noun, path, value, wanted, places] as const,
  );
  it.each(cases)("%s: %s as %j, at its place", (noun, path, value, wanted, places) => {
    const found = problemsOf(noun, changed(shipped[noun], path, value));
    expect(found.map((one) => one.slice(0, one.indexOf(": ")))).toEqual(places);
    expect(found.map((one) => one.slice(one.indexOf(": ") + 2)).join("\n")).toMatch(wanted);
  });

  it("a hole at a boundary", () => {
    const rows = [
      { when: { cause: "company-fault", timesRaised: { above: 2 } }, then: "major", clause: "CCR-5.2" },
      { when: { cause: "company-fault", timesRaised: { below: 2 } }, then: "important", clause: "CCR-5.2" },
      { when: { cause: "resource-limit" }, then: "minor", clause: "CCR-5.1" },
      { when: { cause: "unfounded" }, then: "unfounded", clause: "CCR-5.note-valid" },
    ];
    expect(problemsOf("complaint", changed(companyComplaints, "severity.rows", rows))).toEqual([
      expect.stringMatching(/^severity\.rows: complete at the boundary of timesRaised, with a row for .*: a gap$/),
    ]);
  });

  it("a row that says again what another one says, at the place of the one that adds nothing", () => {
    const { rows } = companyComplaints.obligations;
    const twice = (row: object) =>
      problemsOf("complaint", changed(companyComplaints, "obligations.rows", row as never));
    const place = rows.findIndex(({ clause }) => clause === "CCR-6.3");
    const [row] = rows.slice(place);
    if (row === undefined) throw new Error("no row");
    const of = (from: number, to: number) =>
      `obligations.rows.${to}: one that adds something to row ${from} (CCR-6.3): ` +
      "the same outcome by the same clause in no other case";
    expect(twice([...rows, row])).toEqual([of(place, rows.length)]);
    // However it is written, and also where it holds in fewer cases.
    expect(twice([...rows, { clause: row.clause, then: row.then, when: [row.when] }])).toEqual([
      of(place, rows.length),
    ]);
    const narrower = { ...row, when: { ...row.when, settleableSameDay: true } };
    expect(twice([...rows, narrower])).toEqual([of(place, rows.length)]);
    expect(twice([narrower, ...rows])).toEqual([of(place + 1, 0)]);
    // By another clause, or with another outcome, it is another row.
    expect(twice([...rows, { ...row, clause: "CCR-6.4" }])).toEqual([]);
    expect(twice([...rows, { ...row, then: { ...row.then, duty: "reply" } }])).toEqual([]);
  });

  it("in the tables of every noun, of every kind, a row that stands there twice", () => {
    for (const noun of nouns) {
      for (const { path, table } of tablesIn(shipped[noun])) {
        const rows = [...table.rows, ...table.rows.slice(0, 1)];
        const found = pathsOf(noun, changed(shipped[noun], `${path}.rows`, rows));
        expect(found).toContain(`${path}.rows.${table.rows.length}`);
      }
    }
  });

  it("a table that is too large, before it is looked through", () => {
    const row = { when: { cause: "resource-limit" }, then: "minor", clause: "CCR-5.1" };
    const ofRows = (rows: readonly object[]) =>
      problemsOf("complaint", changed(companyComplaints, "severity.rows", rows as never));
    const many = (length: number) => Array.from({ length }, () => row);
    const times = (length: number) => ({ ...row, when: Array.from({ length }, (_, at) => ({ timesRaised: at + 1 })) });
    expect(ofRows(many(3000))).toEqual(["severity.rows: a list of at most 200 rows: 3000"]);
    expect(ofRows(many(201))).toEqual(["severity.rows: a list of at most 200 rows: 201"]);
    expect(ofRows([times(101), row])).toEqual(["severity.rows.0.when: a list of at most 100 conjunctions: 101"]);
    expect(ofRows([...many(199), times(3000)])).toEqual([
      "severity.rows.199.when: a list of at most 100 conjunctions: 3000",
    ]);
    expect(ofRows(Array.from({ length: 5 }, () => times(81)))).toEqual([
      "severity.rows: a list of at most 400 conjunctions in all rows together: 405",
    ]);
    expect(ofRows(many(200)).join()).not.toContain("at most");
    expect(ofRows(Array.from({ length: 4 }, () => times(100))).join()).not.toContain("at most");
    const ways = Array.from({ length: 101 }, () => ({ personalInjury: true }));
    const derived = changed(companyComplaints, "severity.facts.grave", { kind: "derived", knownBy: ways });
    expect(problemsOf("complaint", derived)).toContainEqual(
      "severity.facts.grave.knownBy: a list of at most 100 ways: 101",
    );
  });

  it("an amendment that doesn't lead to the next one, or begins after it", () => {
    const pasts = [past("0.1.0", "0.2.0", "2026-02-01"), past("0.3.0", "1.0.0", "2026-01-01")];
    const policy = { ...changed(companyComplaints, "inForce", { from: "2026-01-01" }), amendments: pasts };
    expect(problemsOf("complaint", policy)).toEqual([
      'amendments.0.version.after: the version that follows: "0.2.0"',
      'amendments.0.from: before the next amendment\'s: "2026-02-01"',
    ]);
  });

  it("many at once: what has no form, and what means nothing", () => {
    let policy: Json = changed(companyComplaints, "obligations.rows.5.then.term.amount", -1);
    policy = changed(policy, "severity.rows.5");
    policy = changed(policy, "settings.rollOver", "weekend");
    policy = changed(policy, "handling.rows.3.clause", "CCR-99");
    policy = changed(policy, "valid.0", "critical");
    policy = changed(policy, "surplus", 1);
    expect(pathsOf("complaint", policy).sort()).toEqual([
      "handling.rows.3.clause",
      "obligations.rows.5.then.term.amount",
      "settings.rollOver",
      "severity.rows",
      "surplus",
      "valid.0",
    ]);
  });

  it("many at once in a department's policy", () => {
    const changes: readonly (readonly [path: string, value: unknown])[] = [
      ["checkOut.overnight.at", "25:99"],
      ["checkOut.hourly.term.unit", "day"],
      ["checkOut.reminder.clause", "HCO-9"],
      ["checkOut.steps.rows.2.then.action", "dance"],
      ["handling.rows.0.then.roles", []],
      ["procedures.check-out.steps.1.step", "greet"],
      ["procedures.check-out.id", "leave"],
      ["timeZone", "Mars"],
    ];
    const broken = changes.reduce((policy, [path, value]) => changed(policy, path, value), copyOf(shipped.stay));
    expect(pathsOf("stay", broken).sort()).toEqual(changes.map(([path]) => path).sort());
  });

  it("what is no policy at all, and a noun that there isn't", () => {
    for (const input of [undefined, null, 1, "policy", [], [companyComplaints]]) {
      expect(pathsOf("complaint", input)).toEqual([""]);
    }
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(problemsOf("complaint", circle)[0]).toMatch(/nested less deeply/);
    const noun = "bill" as Noun;
    expect(problemsOf(noun, {})).toEqual([expect.stringMatching(/^: of a noun that there is, one of complaint, /)]);
    expect(problemsOf("toString" as Noun, {})).toHaveLength(1);
  });
});

function past(before: string, after: string, from: string) {
  return {
    from,
    version: { before, after },
    why: "It was time.",
    by: "board",
    changes: [{ clause: "CCR-2", kind: "define" }],
  };
}

describe("parsePolicy() by law:", () => {
  const runs = { numRuns: 100 };
  const places = nouns.map((noun) => ({ noun, paths: pathsIn(copyOf(shipped[noun])).slice(1) }));
  const somewhere = fc
    .constantFrom(...places)
    .chain(({ noun, paths }) => fc.tuple(fc.constant(noun), fc.constantFrom(...paths)));
  const at = (value: unknown, path: readonly string[]): unknown =>
    path.reduce<unknown>((part, name) => Reflect.get(Object(part), name), value);

  it("a field that there isn't is refused at its own place, wherever it stands", () => {
    const objects = somewhere.filter(([noun, path]) => {
      const value = at(shipped[noun], path);
      return typeof value === "object" && value !== null && !Array.isArray(value);
    });
    fc.assert(
      fc.property(objects, ([noun, path]) => {
        const surplus = [...path, "surplus"];
        const found = pathsOf(noun, changed(shipped[noun], surplus, -1.5));
        // Of a condition with one word too many it is the condition that is wrong.
        const wrong = path.includes("when") || path.includes("knownBy") ? [path, surplus] : [surplus];
        expect(found.filter((one) => wrong.some((place) => place.join(".") === one))).toHaveLength(1);
      }),
      runs,
    );
  });

  it("a value of the wrong type is refused at its place, or where something leans on it", () => {
    fc.assert(
      fc.property(somewhere, ([noun, path]) => {
        const before = at(shipped[noun], path);
        const value = typeof before === "object" && before !== null ? "text" : [{ no: "value" }];
        const found = pathsOf(noun, changed(shipped[noun], path, value));
        const place = path.join(".");
        expect(found.some((one) => one === place || one.startsWith(`${place}.`) || place.startsWith(one))).toBe(true);
      }),
      runs,
    );
  });

  it("any JSON is a policy or a RedressError", () => {
    const keys = fc.constantFrom(
      "id",
      "clauses",
      "severity",
      "facts",
      "rows",
      "when",
      "hitPolicy",
      "parameters",
      "kind",
    );
    const some = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: "small" }, fc.jsonValue(), tie("object"), fc.array(tie("value"), { maxLength: 3 })),
      object: fc.dictionary(keys, tie("value"), { maxKeys: 5 }),
    }));
    fc.assert(
      fc.property(fc.constantFrom(...nouns), fc.oneof(fc.jsonValue(), some.object), (noun, input) => {
        expect(problemsOf(noun, input)).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("a shipped policy with anything anywhere decides without a throw, or is refused", () => {
    const anything = somewhere.chain(([noun, path]) =>
      fc.tuple(
        fc.constant(noun),
        fc.constant(path),
        fc.oneof(
          fc.jsonValue(),
          fc.constantFrom(undefined, null, 0, 1, 2, "", [], {}, true, false, "100%", "constructor", "__proto__"),
          // What stands elsewhere in it fits more often.
          fc
            .constantFrom(...(places.find((one) => one.noun === noun)?.paths ?? []))
            .map((other) => at(shipped[noun], other)),
        ),
      ),
    );
    let decided = 0;
    fc.assert(
      fc.property(anything, ([noun, path, value]) => {
        const data = changed(shipped[noun], path, value);
        if (problemsOf(noun, data).length > 0) return;
        expect(nonsenseIn(decide(noun, parsePolicy(noun, data)))).toEqual([]);
        decided += 1;
      }),
      { numRuns: 200 },
    );
    expect(decided).toBeGreaterThan(5);
  });
});

describe("policyProblems() finds", () => {
  it.each(everyPolicy)("nothing in $id as it is shipped", (policy) => {
    expect(policyProblems(policy)).toEqual([]);
  });

  it("in a policy of a noun that the library doesn't know what it can: clauses, tables, steps, figures", () => {
    const step = { step: "weigh", clause: "B-1" };
    const policy = {
      id: "bills",
      version: "1",
      noun: "bill",
      versionBy: "event",
      inForce: {},
      timeZone: "UTC",
      clauses: { "B-1": "route" },
      parameters: {
        fee: { kind: "share", value: "30", clause: "B-2" },
        most: { kind: "money", value: sum("5"), clause: "B-1" },
      },
      contradictions: [],
      handling: {
        hitPolicy: "collect",
        facts: { credit: { kind: "boolean" } },
        rows: [{ when: { cash: true }, then: { kind: "list", list: "x", items: [] }, clause: "B-1" }],
      },
      procedures: {
        "hand-over": { id: "handover", order: "fixed", steps: [step, step] },
        none: { id: "none", steps: [] },
      },
      recurring: [],
    };
    expect(policyProblems(policy).map(({ path, wanted }) => `${path}: ${wanted}`)).toEqual([
      'version: a version such as "1.2.0"',
      "parameters.fee.clause: a clause of the policy",
      'parameters.fee.value: a share from "0%" to "100%", or null',
      'parameters.most.value: in its canonical form, {"amount":"5.00","currency":"CNY"}',
      "handling.rows.0.when.cash: on a fact that the table declares",
      'procedures.hand-over.id: the id that it is found by, "hand-over"',
      "procedures.hand-over.steps.1.step: listed once",
      "procedures.none.steps: at least one step",
    ]);
  });

  it("a fault in what has no form at all, and never throws", () => {
    fc.assert(
      fc.property(fc.constantFrom(...nouns, "bill"), fc.dictionary(fc.string(), fc.jsonValue()), (noun, rest) => {
        expect(policyProblems({ ...rest, noun })).not.toEqual([]);
      }),
    );
  });
});

describe("nounLike() checks policies like a shipped one:", () => {
  const bills = {
    id: "bills",
    version: "1.0.0",
    noun: "bill",
    versionBy: "event",
    inForce: {},
    timeZone: "Asia/Shanghai",
    clauses: { "B-1": "route" },
    parameters: { large: { kind: "money", value: null, clause: "B-1" } },
    contradictions: [],
    handling: {
      hitPolicy: "collect",
      facts: { credit: { kind: "boolean" }, level: { kind: "one-of", values: ["a", "b"] } },
      rows: [{ when: { credit: true }, then: { kind: "approval", of: "signature", by: "manager" }, clause: "B-1" }],
    },
    procedures: { pay: { id: "pay", order: "free", steps: [{ step: "count", needs: ["till"], clause: "B-1" }] } },
    recurring: [{ duty: "count", by: "manager", every: "day", clause: "B-1" }],
    routes: {
      table: {
        hitPolicy: "priority",
        priority: ["up", "down"],
        facts: { sum: { kind: "money" } },
        rows: [
          { when: { sum: { atLeast: { parameter: "large" } } }, then: "up", clause: "B-1" },
          { when: {}, then: "down", clause: "B-1" },
        ],
      },
      clause: "B-1",
    },
    rungs: [
      { rung: "desk", minutes: 5, open: true },
      { rung: "manager", minutes: 9, open: false, after: ["desk"] },
    ],
    settings: { rollOver: "none" },
  } as const;
  const noun = nounLike(bills);
  const wrong = (policy: object) => checkedPolicy(noun, policy).problems.map(({ path }) => path);

  it.each<readonly [problems: readonly string[], policy: object]>([
    [[], bills],
    [["surplus"], changed(bills, "surplus", 1)],
    [["routes"], changed(bills, "routes")],
    [["procedures.pay.steps.0.needs"], changed(bills, "procedures.pay.steps.0.needs", "till")],
    [["procedures.pay.order"], changed(bills, "procedures.pay.order", "any")],
    [["handling.facts.level.values"], changed(bills, "handling.facts.level.values", ["a"])],
    [["handling.rows.0.then.by"], changed(bills, "handling.rows.0.then.by", 1)],
    [
      ["parameters.large.kind", "routes.table.rows.0.when.sum.atLeast.parameter"],
      changed(bills, "parameters.large.kind", "share"),
    ],
    [["parameters.small"], changed(bills, "parameters.small", bills.parameters.large)],
    [["routes.table.rows.0.then"], changed(bills, "routes.table.rows.0.then", "sideways")],
    [["routes.table.rows.0.clause"], changed(bills, "routes.table.rows.0.clause", "B-2")],
    [["routes.table.rows"], changed(bills, "routes.table.rows.1")],
    [["routes.table.facts.size"], changed(bills, "routes.table.facts.size", { kind: "boolean" })],
    [
      ["rungs.0.rung", "rungs.1.minutes", "rungs.1.open"],
      changed(changed(bills, "rungs.0.rung", 1), "rungs.1", { rung: "x", minutes: "9" }),
    ],
    [[], changed(bills, "rungs.1.after")],
    [["rungs.0.before"], changed(bills, "rungs.0.before", "x")],
    [["settings.rollOver"], changed(bills, "settings.rollOver", "x")],
  ])("%j", (problems, policy) => {
    expect(wrong(policy)).toEqual(problems);
  });

  it("declares facts of the noun that a table within a part doesn't", () => {
    const { policy, problems } = checkedPolicy(
      noun,
      changed(changed(bills, "routes.table.facts.sum"), "routes.table.rows.0"),
    );
    expect(problems.map(({ path }) => path)).toEqual([]);
    expect(copyOf(Object(policy))["routes"]).toMatchObject({
      table: { facts: { sum: { kind: "money" } } },
      clause: "B-1",
    });
  });

  it("takes the place of a part's shape by a better one", () => {
    const rungs = z.array(z.strictObject({ rung: z.enum(["desk"]) }));
    const strict = nounLike(bills, { parts: { rungs } });
    expect(checkedPolicy(strict, { ...bills, rungs: [{ rung: "desk" }] }).problems).toEqual([]);
    expect(checkedPolicy(strict, { ...bills, rungs: [{ rung: "boss" }] }).problems).toHaveLength(1);
  });

  it.each(everyPolicy)("of its example alone as good as those that were written for it: $id", (policy) => {
    const alike = nounLike(policy);
    expect(checkedPolicy(alike, copyOf(policy)).problems).toEqual([]);
    expect(checkedPolicy(alike, changed(policy, "surplus", 1)).problems).toHaveLength(1);
  });

  it("and the library has one for each noun of which it takes policies", () => {
    expect(Object.keys(policyNouns).sort()).toEqual([...nouns].sort());
    const { shape } = nounLike(serviceSupervision);
    expect(z.safeParse(shape, serviceSupervision).success).toBe(true);
  });
});
