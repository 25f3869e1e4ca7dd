import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/china-office.js";
import type { Change } from "../../src/models/amendment.js";
import { complaint } from "../../src/models/complaint.js";
import { isRedressError } from "../../src/models/errors.js";
import type { ServicePolicy } from "../../src/models/service-policy.js";
import { type CompanyClause, companyComplaints } from "../../src/policies/company-complaints.js";
import { customerProposals } from "../../src/policies/customer-proposals.js";
import { fanReturns } from "../../src/policies/fan-returns.js";
import { type FrontDeskClause, frontDesk } from "../../src/policies/front-desk.js";
import { hotelCompensation } from "../../src/policies/hotel-compensation.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { type AmendOptions, amend } from "../../src/rules/amend.js";
import { complaintDeadlines } from "../../src/rules/complaint-deadlines.js";
import { complaintHandling } from "../../src/rules/complaint-handling.js";
import { configure } from "../../src/rules/configure.js";
import { parsePolicy } from "../../src/rules/parse-policy.js";
import { copyOf } from "../data/policy-paths.js";

// No such clauses: CCR-6.6, CCR-8.1, CCR-8.2, CCR-9.

const decided: AmendOptions = { why: "It was too short.", by: "general-manager", from: "2027-01-01" };
type CompanyChange = Change<CompanyClause>;
const longer: CompanyChange = { clause: "CCR-6.3", set: { "then.term.amount": 2 } };

/** What is wrong with an amendment of the company's policy, as `path: wanted: got`. */
function problemsOf(changes: unknown, options: unknown = decided, policy = companyComplaints): string[] {
  try {
    amend(policy, changes as CompanyChange[], options as AmendOptions);
  } catch (error) {
    if (!isRedressError(error)) throw error;
    expect(error.subject).toBe("amendment");
    return error.problems.map(({ path, wanted, got }) => `${path}: ${wanted}: ${got}`);
  }
  return [];
}

/** What differs between two pieces of data, by path. */
function differences(a: unknown, b: unknown, path = ""): string[] {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b ? [] : [path];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].flatMap((name) =>
    differences(Reflect.get(a, name), Reflect.get(b, name), path === "" ? name : `${path}.${name}`),
  );
}

const c = complaint({
  receivedAt: "2026-09-24T16:00:00+08:00",
  cause: "company-fault",
  keyClientManager: false,
  commitmentBroken: false,
  largeEconomicLoss: false,
  personalInjury: false,
});
const asOf = "2026-09-24T17:00:00+08:00";

describe("amend() gives a new version that", () => {
  it("differs in the clause, and in what says when and why", () => {
    const before = copyOf(companyComplaints);
    const amended = amend(companyComplaints, [longer], decided);
    expect(differences(companyComplaints, amended)).toEqual([
      "version",
      "inForce.from",
      "obligations.rows.6.then.term.amount",
      "amendments",
    ]);
    expect(copyOf(companyComplaints)).toEqual(before);
    expect(amended.obligations.rows[6]?.then.term).toEqual({ amount: 2, unit: "working-day" });
    expect(amended.inForce).toEqual({ from: "2027-01-01" });
    expect(amended.amendments).toEqual([
      {
        from: "2027-01-01",
        version: { before: "1.0.0", after: "1.1.0" },
        why: "It was too short.",
        by: "general-manager",
        changes: [longer],
      },
    ]);
  });

  it("decides otherwise, and names its version", () => {
    const options = { policy: amend(companyComplaints, [longer], decided), calendar: chinaOffice, asOf };
    const ends = (policy: typeof companyComplaints) =>
      complaintDeadlines(c, { ...options, policy }).obligations.find(({ clause }) => clause === "CCR-6.3")?.lastDay;
    expect(ends(companyComplaints)).toBe("2026-09-28");
    expect(ends(options.policy)).toBe("2026-09-29");
    expect(complaintDeadlines(c, options).policy).toEqual({ id: "company-complaints", version: "1.1.0" });
  });

  it("is frozen and shares nothing with what was given", () => {
    const row = {
      when: {},
      then: { kind: "list", list: "phrases", items: ["saying-goodbye"] },
      clause: "CCR-8",
    };
    const amended = amend(companyComplaints, [{ clause: "CCR-8", add: row, to: "handling.rows" }], decided);
    row.then.items.push("something-else");
    expect(amended.handling.rows.at(-1)?.then).toEqual({ kind: "list", list: "phrases", items: ["saying-goodbye"] });
    expect(Object.isFrozen(amended.amendments?.[0]?.changes[0])).toBe(true);
    expect(Object.isFrozen(amended.severity.rows)).toBe(true);
    expect(Object.isFrozen(companyComplaints)).toBe(false);
    const thawed = { ...companyComplaints, ...copyOf(amended) } as typeof companyComplaints;
    amend(thawed, [longer], { ...decided, from: "2028-01-01" });
    expect(Object.isFrozen(thawed.amendments?.[0])).toBe(false);
  });

  it("keeps what was configured, and the past", () => {
    const ours = configure(companyComplaints, {
      parameters: { repeatedlyFrom: 3 },
      settings: { rollOver: "rest-day" },
    });
    const once = amend(ours, [longer], decided);
    const twice = amend(once, [{ clause: "CCR-7.4", set: { "then.term.amount": 5 } }], {
      ...decided,
      from: "2027-02-01",
      version: "2.0.0",
    });
    expect(twice.configured).toEqual(ours.configured);
    expect(twice.parameters.repeatedlyFrom.value).toBe(3);
    expect(twice.amendments?.map(({ from, version }) => [from, version.before, version.after])).toEqual([
      ["2027-01-01", "1.0.0", "1.1.0"],
      ["2027-02-01", "1.1.0", "2.0.0"],
    ]);
    expect(parsePolicy("complaint", copyOf(twice))).toStrictEqual(twice);
  });

  it("ends when the old one ended, unless it is told a day of its own", () => {
    const ending = { ...companyComplaints, inForce: { from: "2026-01-01", to: "2027-06-30" } };
    expect(amend(ending, [longer], decided).inForce).toEqual({ from: "2027-01-01", to: "2027-06-30" });
    expect(amend(ending, [longer], { ...decided, to: "2028-01-01" }).inForce.to).toBe("2028-01-01");
    expect(amend(ending, [longer], { ...decided, from: "2028-01-01", to: "2028-01-01" }).inForce.from).toBe(
      "2028-01-01",
    );
  });
});

describe("amend() sets", () => {
  it("one of several entries, picked by what it says or where it stands", () => {
    const set = { "then.term.amount": 5 };
    const byDuty = amend(companyComplaints, [{ clause: "CCR-6.4", set, where: { "then.duty": "resolve" } }], decided);
    const byPlace = amend(companyComplaints, [{ clause: "CCR-6.4", set, in: "obligations.rows.5" }], decided);
    for (const amended of [byDuty, byPlace]) {
      expect(amended.obligations.rows[5]?.then.term).toEqual({ amount: 5, unit: "day" });
      expect(amended.obligations.rows[4]?.then.term).toEqual({ amount: 2, unit: "day" });
    }
  });

  it("the one entry of a clause that has the path: a parameter beside a row", () => {
    const amended = amend(companyComplaints, [{ clause: "CCR-5.3.1", set: { value: 4 } }], decided);
    expect(amended.parameters.repeatedlyFrom.value).toBe(4);
    const filled = amend(
      companyComplaints,
      [{ clause: "CCR-5.3.2", set: { value: { amount: "9000", currency: "CNY" } } }],
      decided,
    );
    expect(filled.parameters.largeLossThreshold.value).toEqual({ amount: "9000.00", currency: "CNY" });
  });

  it("a condition, a list as a whole, a duty that comes round, a fact with a dot in its name", () => {
    const amended = amend(
      companyComplaints,
      [
        { clause: "CCR-5.3.1", set: { "when.timesRaised": { atLeast: 3 } } },
        { clause: "CCR-8", set: { "then.items": ["taking-a-call"] } },
        { clause: "CCR-7.5", set: { byDayOfMonth: 10 } },
      ],
      decided,
    );
    expect(amended.severity.rows[0]?.when).toEqual({
      cause: ["resource-limit", "company-fault"],
      commitmentBroken: true,
      timesRaised: { atLeast: 3 },
    });
    expect(amended.recurring[0]?.byDayOfMonth).toBe(10);
    const stays = amend(hotelComplaints, [{ clause: "HCM-3.4.4", set: { "when.guest.status": "departed" } }], decided);
    expect(stays.obligations.rows.find(({ clause }) => clause === "HCM-3.4.4")?.when).toEqual({
      "guest.status": "departed",
    });
  });

  it("what names no clause of its own, by its path", () => {
    const amended = amend(
      customerProposals,
      [
        { clause: "CPR-6.1", in: "sharing", set: { "term.amount": 2 } },
        { clause: "CPR-6.1", in: "sharing.shares.shared", set: { customer: "70%", company: "30%" } },
      ],
      decided,
    );
    expect(amended.sharing.term).toEqual({ amount: 2, unit: "year" });
    expect(amended.sharing.shares.shared).toEqual({ customer: "70%", company: "30%", clause: "CPR-6.1" });
  });

  it("in every kind of policy", () => {
    const returns = amend(fanReturns, [{ clause: "FRR-1a", in: "choice", set: { "term.amount": 30 } }], decided);
    expect(returns.choice.term).toEqual({ amount: 30, unit: "day" });
    const claims = amend(
      hotelCompensation,
      [{ clause: "HCM-1.5.5", set: { value: "0.8" }, where: { kind: "ratio" } }],
      decided,
    );
    expect(claims.parameters.repairUpTo.value).toBe("0.8");
  });
});

describe("amend() adds and removes", () => {
  const row = (list: string) => ({ when: {}, then: { kind: "list", list, items: ["x"] }, clause: "CCR-8" });
  const lists = (changes: readonly CompanyChange[]) =>
    amend(companyComplaints, changes, decided)
      .handling.rows.filter(({ clause }) => clause === "CCR-8" || clause === "CCR-4.3")
      .map(({ then }) => (then.kind === "list" ? then.list : then.kind));

  it("a row at the end, before a clause, or at a place", () => {
    const add = row("new");
    expect(lists([{ clause: "CCR-8", add, to: "handling.rows" }])).toEqual(["never", "phrases", "new"]);
    expect(lists([{ clause: "CCR-8", add, to: "handling.rows", before: "CCR-8" }])).toEqual([
      "never",
      "new",
      "phrases",
    ]);
    expect(lists([{ clause: "CCR-8", add, to: "handling.rows", at: 0 }])).toEqual(["new", "never", "phrases"]);
  });

  it("a clause that is new, with its first entries, and what rests on it is done", () => {
    const amended = amend(
      companyComplaints,
      [
        { clause: "CCR-8.1", kind: "checklist", add: { ...row("greetings"), clause: "CCR-8.1" }, to: "handling.rows" },
        { clause: "CCR-8.1", kind: "checklist", add: { ...row("farewells"), clause: "CCR-8.1" }, to: "handling.rows" },
        { clause: "CCR-8.2", kind: "define" },
      ],
      decided,
    );
    expect(Object.entries(amended.clauses).slice(-2)).toEqual([
      ["CCR-8.1", "checklist"],
      ["CCR-8.2", "define"],
    ]);
    const { lists: given } = complaintHandling(c, { policy: amended, asOf });
    expect(given.filter(({ clauses }) => clauses.some((one) => String(one) === "CCR-8.1"))).toHaveLength(2);
  });

  it("a parameter under a new name, which a later change may use", () => {
    const amended = amend(
      companyComplaints,
      [
        { clause: "CCR-7.5", add: { kind: "interval", value: "week", clause: "CCR-7.5" }, to: "parameters.statistics" },
        { clause: "CCR-7.5", remove: "recurring" },
        {
          clause: "CCR-7.5",
          add: { duty: "statistics", by: "administration", every: { parameter: "statistics" }, clause: "CCR-7.5" },
          to: "recurring",
        },
      ],
      decided,
    );
    expect(amended.recurring).toEqual([
      { duty: "statistics", by: "administration", every: { parameter: "statistics" }, clause: "CCR-7.5" },
    ]);
  });

  it("the one entry that has these values, a name, a contradiction, and a clause on which nothing rests", () => {
    expect(lists([{ clause: "CCR-8", remove: "handling.rows" }])).toEqual(["never"]);
    const amended = amend(
      companyComplaints,
      [
        { clause: "CCR-6.4", remove: "obligations.rows", where: { "then.duty": "reply" } },
        { clause: "CCR-6.3", remove: "contradictions" },
        { clause: "CCR-8", remove: "handling.rows" },
        { clause: "CCR-8", remove: "clauses" },
        { clause: "CCR-5.3.1", set: { "when.timesRaised": { atLeast: 2 } } },
        { clause: "CCR-5.3.1", remove: "parameters" },
      ],
      decided,
    );
    expect(amended.obligations.rows.filter(({ clause }) => clause === "CCR-6.4")).toHaveLength(1);
    expect(amended.contradictions).toHaveLength(2);
    expect(Object.hasOwn(amended.clauses, "CCR-8")).toBe(false);
    expect(Object.keys(amended.parameters)).toEqual(["largeLossThreshold"]);
  });

  it("an entry of the next version to come: changes are made one after the other", () => {
    const amended = amend(
      companyComplaints,
      [
        { clause: "CCR-8", add: row("new"), to: "handling.rows", at: 0 },
        { clause: "CCR-8", set: { "then.list": "newer" }, where: { "then.list": "new" } },
      ],
      decided,
    );
    expect(amended.handling.rows[0]?.then).toEqual({ kind: "list", list: "newer", items: ["x"] });
    // What is noted is what was ordered.
    expect(amended.amendments?.[0]?.changes[0]).toEqual({
      clause: "CCR-8",
      add: row("new"),
      to: "handling.rows",
      at: 0,
    });
  });

  it("a step of a department's procedure, in a policy of a noun of one's own", () => {
    const bills: ServicePolicy<"bill", { credit: boolean }, "B-1", never, "pay"> = {
      id: "bills",
      version: "1.0.0",
      noun: "bill",
      versionBy: "event",
      inForce: {},
      timeZone: "Asia/Shanghai",
      clauses: { "B-1": "route" },
      parameters: {},
      contradictions: [],
      handling: { hitPolicy: "collect", facts: { credit: { kind: "boolean" } }, rows: [] },
      procedures: { pay: { id: "pay", order: "fixed", steps: [{ step: "count", clause: "B-1" }] } },
      recurring: [],
    };
    const step = { step: "greet", clause: "B-1" };
    const amended = amend(bills, [{ clause: "B-1", add: step, to: "procedures.pay.steps", at: 0 }], decided);
    expect(amended.procedures.pay.steps).toEqual([step, { step: "count", clause: "B-1" }]);
    expect(() =>
      amend(bills, [{ clause: "B-1", add: { step: "count", clause: "B-1" }, to: "procedures.pay.steps" }], decided),
    ).toThrow("changes.0.add.step must be listed once");
  });
});

describe("amend() refuses, each with its path,", () => {
  const row = { when: {}, then: { kind: "list", list: "x", items: ["y"] }, clause: "CCR-8" };
  const refused: readonly (readonly [title: string, changes: unknown, problems: readonly unknown[]])[] = [
    [
      "several entries that would do, naming them",
      [{ clause: "CCR-6.4", set: { "then.term.amount": 5 } }],
      ['changes.0.where: true of one entry of CCR-6.4 alone: obligations.rows.4, obligations.rows.5: "2 of them"'],
    ],
    [
      "a choice that none of them meets",
      [{ clause: "CCR-6.4", set: { "then.term.amount": 5 }, where: { "then.duty": "call" } }],
      [
        "changes.0.where: true of an entry of CCR-6.4: obligations.rows.4, obligations.rows.5: an object with then.duty",
      ],
    ],
    [
      "a path that doesn't exist",
      [{ clause: "CCR-6.3", set: { "then.term.days": 5, "then.term.amount": 2 } }],
      [
        expect.stringMatching(
          /^changes\.0\.set\.then\.term\.days: a path in an entry of CCR-6\.3: .*obligations\.rows\.6: 5$/,
        ),
      ],
    ],
    [
      "an optional field that isn't there yet",
      [{ clause: "CCR-6.3", set: { "then.extendedBy": "company-leader" } }],
      [expect.stringMatching(/^changes\.0\.set\.then\.extendedBy: a path in an entry/)],
    ],
    [
      "a value of another type",
      [{ clause: "CCR-6.3", set: { "then.term.amount": "2", "then.owedBy": "me" } }],
      [
        'changes.0.set.then.term.amount: a number, as before: "2"',
        'changes.0.set.then.owedBy: a list, as before: "me"',
      ],
    ],
    [
      "a value that can't be right, at the place that gave it",
      [{ clause: "CCR-6.3", set: { "then.term.amount": 0, "then.term.unit": "fortnight" } }],
      [
        "changes.0.set.then.term.amount: an integer >= 1: 0",
        expect.stringMatching(/^changes\.0\.set\.then\.term\.unit: one of "minute"/),
      ],
    ],
    [
      "a clause that the policy doesn't have",
      [{ clause: "CCR-9", set: { x: 1 } }],
      ['changes.0.clause: a clause of the policy, or a new one with its kind: "CCR-9"'],
    ],
    [
      "a path to another clause's entry, through one, or to several, and an entry that would bring one in",
      [
        { clause: "CCR-6.3", in: "obligations.rows.7", set: { "then.term.amount": 1 } },
        { clause: "CCR-6.3", in: "obligations", set: { "rows.7.then.term.amount": 1 } },
        { clause: "CCR-6.3", in: "obligations", set: { rows: [] } },
        { clause: "CCR-6.3", set: { then: { clause: "CCR-6.4" } } },
        { clause: "CCR-6.3", in: "amendments", set: { x: 1 } },
        { clause: "CCR-6.3", in: "nowhere", set: { x: 1 } },
      ],
      [
        'changes.0.in: the path of an entry of CCR-6.3, or of what names no clause: "obligations.rows.7"',
        "changes.1.set.rows.7.then.term.amount: within CCR-6.3: another clause comes into it: 1",
        "changes.2.set.rows: within CCR-6.3: another clause comes into it: []",
        "changes.3.set.then: within CCR-6.3: another clause comes into it: an object with clause",
        'changes.4.in: the path of an entry of CCR-6.3, or of what names no clause: "amendments"',
        'changes.5.in: the path of an entry of CCR-6.3, or of what names no clause: "nowhere"',
      ],
    ],
    [
      "a clause without an entry",
      [
        { clause: "CCR-6.6", kind: "define" },
        { clause: "CCR-6.6", set: { x: 1 } },
      ],
      ['changes.1.clause: a clause with an entry of its own, or with the path of one in `in`: "CCR-6.6"'],
    ],
    [
      "an entry that doesn't cite the clause, has no place, or none before it",
      [
        { clause: "CCR-6.3", add: row, to: "handling.rows" },
        { clause: "CCR-8", add: row, to: "nowhere.rows" },
        { clause: "CCR-8", add: row, to: "handling.rows", before: "CCR-6.3" },
        { clause: "CCR-8", add: row, to: "handling.rows", at: 99 },
        { clause: "CCR-8", add: row, to: "handling.rows", at: 1, before: "CCR-8" },
        { clause: "CCR-8", add: row, to: "parameters.toString" },
        { clause: "CCR-8", add: row, to: "amendments" },
        { clause: "CCR-8", add: row, to: "clauses.CCR-9" },
        { clause: "CCR-8", add: row, to: "parameters.fee", at: 0 },
      ],
      [
        'changes.0.add.clause: "CCR-6.3", like that of the change: "CCR-8"',
        'changes.1.to: the path of a list, or of a new name beside others: "nowhere.rows"',
        'changes.2.before: a clause with an entry in handling.rows: "CCR-6.3"',
        "changes.3.at: a place from 0 to 24: 99",
        "changes.4.at: left out where before says the place: 1",
        'changes.5.to: the path of a list, or of a new name beside others: "parameters.toString"',
        'changes.6.to: the path of a list, or of a new name beside others: "amendments"',
        'changes.7.to: the path of a list, or of a new name beside others: "clauses.CCR-9"',
        "changes.8.at: left out: a name has no place: 0",
      ],
    ],
    [
      "an entry to remove that isn't there, or isn't the only one",
      [
        { clause: "CCR-6.4", remove: "obligations.rows" },
        { clause: "CCR-8", remove: "obligations.rows" },
        { clause: "CCR-8", remove: "handling.rows", where: { "then.list": "never" } },
        { clause: "CCR-8", remove: "handling" },
        { clause: "CCR-8", remove: "handling.rows.0.clause" },
        { clause: "CCR-8", remove: "amendments" },
      ],
      [
        'changes.0.where: true of one entry of CCR-6.4 in obligations.rows alone: 4, 5: "2 of them"',
        "changes.1.where: true of an entry of CCR-8 in obligations.rows: there is none: nothing",
        expect.stringMatching(
          /^changes\.2\.where: true of an entry of CCR-8 in handling\.rows: \d+: an object with then\.list$/,
        ),
        "changes.3.where: true of an entry of CCR-8 in handling: there is none: nothing",
        'changes.4.remove: the path of what entries stand in: "handling.rows.0.clause"',
        'changes.5.remove: the path of what entries stand in: "amendments"',
      ],
    ],
    [
      "a new clause that is there already as another",
      [{ clause: "CCR-8", kind: "deadline" }],
      ['changes.0.kind: that of CCR-8, "checklist": "deadline"'],
    ],
    [
      "a clause that goes while something rests on it",
      [{ clause: "CCR-8", remove: "clauses" }],
      [expect.stringMatching(/^policy\.handling\.rows\.\d+\.clause: a clause of the policy: "CCR-8"$/)],
    ],
    [
      "a name that such a policy doesn't have",
      [{ clause: "CCR-8", add: row, to: "handling.row" }],
      [expect.stringMatching(/^changes\.0\.add: left out: there is no such field/)],
    ],
    [
      "a gap that is left in a table",
      [{ clause: "CCR-5.1", remove: "severity.rows" }],
      [1, 2, 3].map((times) =>
        expect.stringMatching(
          new RegExp(`^policy\\.severity\\.rows: complete, with a row for .*"timesRaised":${times},.*: a gap$`),
        ),
      ),
    ],
    [
      "an added row that can't be right, wherever it comes to stand",
      [
        { clause: "CCR-8", add: { ...row, when: { weather: "bad" } }, to: "handling.rows", at: 3 },
        { clause: "CCR-8", add: { ...row, then: { kind: "list", list: "y" } }, to: "handling.rows", at: 0 },
      ],
      [
        "changes.1.add.then.items: a list: nothing",
        'changes.0.add.when.weather: on a fact that the table declares: "bad"',
      ],
    ],
    ["no change", [], ["changes: at least one change: []"]],
    ["no list", "x", ['changes: a list: "x"']],
    [
      "what is no change",
      [
        1,
        {},
        { clause: "CCR-8", set: {} },
        { clause: "CCR-8", set: { x: 1 }, at: 0 },
        { clause: "CCR-8", add: 1, to: "x", at: -1 },
        { clause: "CCR-8", kind: "rule" },
        { clause: "CCR-8", remove: "x", where: {} },
      ],
      [
        "changes.0: an object: 1",
        "changes.1.clause: text: nothing",
        "changes.1.set: an object: nothing",
        "changes.2.set: at least one value by its path: {}",
        "changes.3.at: left out: there is no such field: 0",
        "changes.4.add: an object: 1",
        "changes.4.at: a place from 0: -1",
        expect.stringMatching(/^changes\.5\.kind: one of "define"/),
        "changes.6.where: at least one value by its path: {}",
      ],
    ],
  ];

  it.each(refused)("%s", (_title, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  it.each<readonly [title: string, options: unknown, problems: readonly unknown[]]>([
    [
      "nothing of the why, by and from",
      {},
      ["why: text: nothing", "by: text: nothing", expect.stringMatching(/^from: a day/)],
    ],
    ["blank reasons", { ...decided, why: " " }, ['why: text: " "']],
    [
      "a day that doesn't exist",
      { ...decided, from: "2027-02-29" },
      [expect.stringMatching(/^from: a day .*: "2027-02-29"$/)],
    ],
    ["a version that is none", { ...decided, version: "two" }, ['version: a version such as "1.2.0": "two"']],
    [
      "a version that isn't above the old one",
      { ...decided, version: "1.0.0" },
      ['version: a version above 1.0.0: "1.0.0"'],
    ],
    ["an end before the beginning", { ...decided, to: "2026-12-31" }, ['to: at or after from: "2026-12-31"']],
    ["an option that there isn't", { ...decided, note: "x" }, ['note: left out: there is no such field: "x"']],
  ])("options: %s", (_title, options, problems) => {
    expect(problemsOf([longer], options)).toEqual(problems);
  });

  it("a beginning that doesn't come after the old one's, or after its end", () => {
    const dated = { ...companyComplaints, inForce: { from: "2027-01-01", to: "2027-12-31" } };
    expect(problemsOf([longer], decided, dated)).toEqual([
      'from: a day after 2027-01-01, the first of version 1.0.0: "2027-01-01"',
    ]);
    expect(problemsOf([longer], { ...decided, from: "2027-01-02" }, dated)).toEqual([]);
    expect(problemsOf([longer], { ...decided, from: "2027-12-31" }, dated)).toEqual([]);
    expect(problemsOf([longer], { ...decided, from: "2028-01-01" }, dated)).toEqual([
      'from: a day up to 2027-12-31, the last in force: "2028-01-01"',
    ]);
  });

  it("a policy whose version says nothing of what comes after it", () => {
    expect(problemsOf([longer], decided, { ...companyComplaints, version: "spring" })).toEqual([
      'policy.version: a version such as "1.2.0": "spring"',
    ]);
  });

  it("a figure or setting that was configured: it is configured anew", () => {
    const ours = configure(companyComplaints, {
      parameters: { repeatedlyFrom: 3 },
      settings: { rollOver: "rest-day" },
    });
    const changes = [
      { clause: "CCR-5.3.1", set: { value: 4 } },
      { clause: "CCR-6.3", in: "settings", set: { rollOver: "none" } },
    ];
    expect(problemsOf(changes, decided, ours)).toEqual([
      "policy.configured.parameters.repeatedlyFrom: as in the policy, 4: 3",
      'policy.configured.settings.rollOver: as in the policy, "none": "rest-day"',
    ]);
  });

  it("all that is wrong with options and changes at once", () => {
    const changes = [
      { clause: "CCR-9", set: { x: 1 } },
      longer,
      { clause: "CCR-6.3", set: { "then.term.amount": "2" } },
    ];
    expect(problemsOf(changes, { ...decided, version: "0.1.0" }).map((one) => one.split(":")[0])).toEqual([
      "version",
      "changes.0.clause",
      "changes.2.set.then.term.amount",
    ]);
    expect(problemsOf(changes, { ...decided, why: "" }).map((one) => one.split(":")[0])).toEqual([
      "why",
      "changes.0.clause",
      "changes.2.set.then.term.amount",
    ]);
  });

  it("an amendment after which everything stands as before", () => {
    const nothing = ["changes: ones that change something: the policy as it is"];
    const same: CompanyChange = { clause: "CCR-6.3", set: { "then.term.amount": 1 } };
    expect(problemsOf([same])).toEqual(nothing);
    expect(problemsOf([{ clause: "CCR-6.3", set: { "then.term": { unit: "working-day", amount: 1 } } }])).toEqual(
      nothing,
    );
    expect(problemsOf([longer, same])).toEqual(nothing);
    expect(problemsOf([{ clause: "CCR-6.3", kind: companyComplaints.clauses["CCR-6.3"] }])).toEqual(nothing);
    // Beside one that changes something, what changes nothing is no harm.
    expect(problemsOf([same, { clause: "CCR-7.2c", set: { "then.term.amount": 9 } }])).toEqual([]);
  });

  it("a row that would move to another clause", () => {
    expect(problemsOf([{ clause: "CCR-6.3", set: { clause: "CCR-6.4" } }])).toEqual([
      'changes.0.set.clause: within CCR-6.3: another clause comes into it: "CCR-6.4"',
    ]);
    expect(problemsOf([{ clause: "CCR-6.3", set: { clause: "CCR-6.3", "then.term.amount": 2 } }])).toEqual([]);
  });

  it("a row that says again what another one says, at the change that adds it", () => {
    const row = companyComplaints.obligations.rows.find(({ clause }) => clause === "CCR-6.3");
    expect(problemsOf([{ clause: "CCR-6.3", add: { ...row }, to: "obligations.rows" }])).toEqual([
      expect.stringMatching(/^changes\.0\.add: one that adds something to row \d+ \(CCR-6\.3\): /),
    ]);
  });

  it("a time of day that there isn't", () => {
    for (const at of ["99:99", "noon", "12:00:00", "12:00-x"]) {
      const change: Change<FrontDeskClause> = { clause: "HCO-1", in: "checkOut.overnight", set: { at } };
      expect(() => amend(frontDesk, [change], decided)).toThrow(/changes\.0\.set\.at must be a time of day/);
    }
  });

  it("what must not compile", () => {
    function mustNotCompile() {
      // @ts-expect-error A clause that the policy doesn't have.
      amend(companyComplaints, [{ clause: "CCR-9", set: { x: 1 } }], decided);
      const both = { set: { x: 1 }, remove: "handling.rows" };
      // @ts-expect-error One change does one thing.
      amend(companyComplaints, [{ clause: "CCR-6.3", ...both }], decided);
      // @ts-expect-error Nor can an entry of it go.
      amend(companyComplaints, [{ clause: "CCR-9", remove: "handling.rows" }], decided);
      // @ts-expect-error A kind that there isn't.
      amend(companyComplaints, [{ clause: "CCR-9", kind: "rule" }], decided);
      // @ts-expect-error Nobody decided it.
      amend(companyComplaints, [longer], { why: "x", from: "2027-01-01" });
      const amended: typeof companyComplaints = amend(companyComplaints, [longer], decided);
      return amended;
    }
    expect(mustNotCompile).toBeTypeOf("function");
  });
});
