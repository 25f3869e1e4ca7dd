import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTable, decide } from "../../src/decision-table/index.js";
import { comparePolicies, configure, money, type PolicyComparison } from "../../src/index.js";
import {
  type CompanyComplaintPolicy,
  companyComplaints,
  customerProposals,
  fanReturns,
  hotelCompensation,
  hotelComplaints,
  serviceSupervision,
} from "../../src/policies/index.js";
import { figuresOf } from "../../src/rules/figures-of.js";

/** A policy without its types, as it comes from a database: the tests change what the types hold fast. */
type Loose = ReturnType<typeof JSON.parse>;

/** A copy in which something was changed. */
function changed<Some extends object>(policy: Some, change: (copy: Loose) => void): Some {
  const copy: Loose = JSON.parse(JSON.stringify(policy));
  change(copy);
  return copy;
}

const company = (change: (copy: Loose) => void): PolicyComparison =>
  comparePolicies(companyComplaints, changed(companyComplaints, change));

const row = (table: { readonly rows: readonly { readonly clause: string }[] }, clause: string): number =>
  table.rows.findIndex((one) => one.clause === clause);

const policies = [
  companyComplaints,
  hotelComplaints,
  hotelCompensation,
  fanReturns,
  customerProposals,
  serviceSupervision,
] as const;

describe("comparePolicies() finds nothing", () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))(
    "between %s and itself, stored and read",
    (_id, policy) => {
      const turned = JSON.parse(JSON.stringify(policy), (_key, part) =>
        typeof part === "object" && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).reverse())
          : part,
      );
      const { changes, decisions, from, to } = comparePolicies<string>(policy, turned);
      expect([changes, decisions]).toEqual([[], []]);
      expect([from, to]).toEqual([
        { id: policy.id, version: policy.version },
        { id: policy.id, version: policy.version },
      ]);
    },
  );
});

describe("comparePolicies() tells what stands otherwise", () => {
  it("a term that was changed, as one value and with its clause", () => {
    const place = row(companyComplaints.obligations, "CCR-6.3");
    const { changes, decisions } = company((copy) => {
      copy.obligations.rows[place].then.term.amount = 2;
    });
    expect(changes).toEqual([
      {
        kind: "changed",
        path: ["obligations", "rows", place, "then", "term"],
        clause: "CCR-6.3",
        before: { amount: 1, unit: "working-day" },
        after: { amount: 2, unit: "working-day" },
      },
    ]);
    expect(decisions).toMatchObject([
      {
        table: "obligations",
        outcomes: [],
        clauses: [],
        collected: [
          {
            clause: "CCR-6.3",
            before: { gives: [{ term: { amount: 1, unit: "working-day" } }], mayGive: [] },
            after: { gives: [{ term: { amount: 2, unit: "working-day" } }], mayGive: [] },
            cases: 1,
            of: 4,
            sample: { severity: "important" },
          },
        ],
      },
    ]);
  });

  it("one of two rows of a clause, and leaves the other alone", () => {
    const place = companyComplaints.obligations.rows.findIndex(
      ({ clause, then }) => clause === "CCR-6.4" && then.duty === "resolve",
    );
    const { changes, decisions } = company((copy) => {
      copy.obligations.rows[place].then.term.amount = 12;
    });
    expect(changes.map(({ path }) => path)).toEqual([["obligations", "rows", place, "then", "term"]]);
    expect(decisions[0]?.collected).toHaveLength(1);
    expect(decisions[0]?.collected[0]?.before.gives).toMatchObject([{ duty: "resolve" }]);
  });

  it("a row that is gone, and none of those behind it", () => {
    const place = row(companyComplaints.handling, "CCR-7.1");
    const { changes, decisions } = company((copy) => copy.handling.rows.splice(place, 1));
    expect(changes).toEqual([
      {
        kind: "removed",
        path: ["handling", "rows", place],
        clause: "CCR-7.1",
        before: companyComplaints.handling.rows[place],
      },
    ]);
    expect(decisions.map(({ table, collected }) => [table, collected])).toEqual([
      [
        "handling",
        [
          {
            clause: "CCR-7.1",
            before: { gives: [{ kind: "apology", by: "receiver" }], mayGive: [] },
            after: { gives: [], mayGive: [] },
            cases: 1,
            of: 1,
            sample: {},
          },
        ],
      ],
    ]);
  });

  it("a row that was put in between, and none of those behind it", () => {
    const added = {
      when: { severity: "major" },
      then: { kind: "assign", task: "urge", roles: ["ceo"] },
      clause: "X-9",
    };
    const { changes } = company((copy) => {
      copy.clauses["X-9"] = "route";
      copy.handling.rows.splice(3, 0, added);
    });
    expect(changes).toEqual([
      { kind: "added", path: ["clauses", "X-9"], clause: "X-9", after: "route" },
      { kind: "added", path: ["handling", "rows", 3], clause: "X-9", after: added },
    ]);
  });

  it("a row that moved, and only that one", () => {
    const { changes, decisions } = company((copy) => copy.handling.rows.push(copy.handling.rows.shift()));
    const last = companyComplaints.handling.rows.length - 1;
    expect(changes).toEqual([
      { kind: "moved", path: ["handling", "rows", last], clause: "CCR-3", before: 0, after: last },
    ]);
    expect(decisions).toEqual([]);
  });

  it("a row under another clause, as that clause alone", () => {
    const place = row(companyComplaints.handling, "CCR-4.3");
    const { changes } = company((copy) => {
      copy.handling.rows[place].clause = "X-4";
    });
    expect(changes).toEqual([
      {
        kind: "changed",
        path: ["handling", "rows", place, "clause"],
        clause: "X-4",
        before: "CCR-4.3",
        after: "X-4",
      },
    ]);
  });

  it("items of a list, one by one; a single one in the place of another; another order as a whole", () => {
    const place = row(companyComplaints.handling, "CCR-4.3");
    const { changes } = company((copy) => {
      copy.handling.rows[place].then.items.splice(1, 1);
      copy.handling.rows[place].then.items.push("interrupt", "shout");
      copy.obligations.rows[0].then.owedBy = ["reception"];
      copy.valid.reverse();
    });
    expect(changes).toEqual([
      { kind: "changed", path: ["valid"], before: ["important", "major"], after: ["major", "important"] },
      {
        kind: "changed",
        path: ["obligations", "rows", 0, "then", "owedBy", 0],
        clause: "CCR-7.2a",
        before: "administration",
        after: "reception",
      },
      {
        kind: "removed",
        path: ["handling", "rows", place, "then", "items", 1],
        clause: "CCR-4.3",
        before: "quarrel",
      },
      {
        kind: "added",
        path: ["handling", "rows", place, "then", "items", 3],
        clause: "CCR-4.3",
        after: "interrupt",
      },
      { kind: "added", path: ["handling", "rows", place, "then", "items", 4], clause: "CCR-4.3", after: "shout" },
    ]);
  });

  it("a second way to fulfil a row that had one", () => {
    const place = row(companyComplaints.severity, "CCR-5.1");
    const { changes, decisions } = company((copy) => {
      const { when } = copy.severity.rows[place];
      copy.severity.rows[place].when = [when, { cause: "unfounded", personalInjury: true }];
    });
    expect(changes).toEqual([
      {
        kind: "added",
        path: ["severity", "rows", place, "when", 1],
        clause: "CCR-5.1",
        after: { cause: "unfounded", personalInjury: true },
      },
    ]);
    expect(decisions[0]?.outcomes).toEqual([
      {
        before: { kind: "decided", outcome: "unfounded" },
        after: { kind: "decided", outcome: "minor" },
        cases: 1,
        of: 6,
        sample: { cause: "unfounded", personalInjury: true },
      },
    ]);
  });

  it("what stands outside of tables: dates, growth, contradictions, what comes round", () => {
    const { changes, decisions } = company((copy) => {
      copy.inForce.from = "2027-01-01";
      copy.timeZone = "Asia/Urumqi";
      copy.growth.term = { amount: 10, unit: "day" };
      copy.contradictions.pop();
      copy.recurring[0].byDayOfMonth = 10;
    });
    expect(changes.map(({ kind, path, clause }) => [kind, path.join("."), clause])).toEqual([
      ["added", "inForce.from", undefined],
      ["changed", "timeZone", undefined],
      ["removed", "contradictions.2", undefined],
      ["changed", "growth.term", "CCR-5.3.3"],
      ["changed", "recurring.0.byDayOfMonth", "CCR-7.5"],
    ]);
    expect(decisions).toEqual([]);
  });

  it("shares of a benefit, and steps of a procedure", () => {
    const withSteps = (...steps: string[]) =>
      changed(customerProposals, (copy) => {
        copy.procedures = {
          study: { id: "study", order: "fixed", steps: steps.map((step) => ({ step, clause: "CPR-5.3" })) },
        };
      });
    const before = withSteps("receive", "study", "decide");
    const after = changed(withSteps("receive", "check", "study", "decide"), (copy) => {
      copy.sharing.shares.shared.customer = "50%";
      copy.sharing.shares.shared.company = "50%";
    });
    const { changes, decisions } = comparePolicies(before, after);
    expect(changes).toEqual([
      {
        kind: "changed",
        path: ["sharing", "shares", "shared", "customer"],
        clause: "CPR-6.1",
        before: "60%",
        after: "50%",
      },
      {
        kind: "changed",
        path: ["sharing", "shares", "shared", "company"],
        clause: "CPR-6.1",
        before: "40%",
        after: "50%",
      },
      {
        kind: "added",
        path: ["procedures", "study", "steps", 1],
        clause: "CPR-5.3",
        after: { step: "check", clause: "CPR-5.3" },
      },
    ]);
    expect(decisions).toEqual([]);
  });

  it("what was configured, where it takes effect, and names the configuration", () => {
    const ours = configure(companyComplaints, {
      parameters: { largeLossThreshold: money("5000.00", "CNY") },
      settings: { rollOver: "rest-day" },
    });
    const { from, to, changes, decisions } = comparePolicies(companyComplaints, ours);
    expect(from).toEqual({ id: "company-complaints", version: "1.0.0" });
    expect(to.configured?.settings).toEqual({ rollOver: "rest-day" });
    expect(changes).toEqual([
      {
        kind: "changed",
        path: ["parameters", "largeLossThreshold", "value"],
        clause: "CCR-5.3.2",
        before: null,
        after: { amount: "5000.00", currency: "CNY" },
      },
      { kind: "changed", path: ["settings", "rollOver"], before: "none", after: "rest-day" },
    ]);
    const large = { loss: { amount: "5000.00", currency: "CNY" } };
    const [severity] = decisions;
    expect(severity?.table).toBe("severity");
    expect(severity?.outcomes.map(({ before, after }) => [before.kind, after.kind])).toEqual([
      ["open", "decided"],
      ["open", "decided"],
      ["open", "decided"],
      ["open", "decided"],
    ]);
    expect(
      severity?.outcomes.filter(({ sample }) => JSON.stringify(sample).includes(JSON.stringify(large.loss))),
    ).toEqual(severity?.outcomes.filter(({ after }) => after.kind === "decided" && after.outcome === "major"));
  });

  it("a version by from and to alone", () => {
    const { from, to, changes } = company((copy) => {
      copy.version = "2.0.0";
    });
    expect([from.version, to.version, changes]).toEqual(["1.0.0", "2.0.0", []]);
  });

  it("a table that is new, or that now collects, without its decisions", () => {
    const { changes, decisions } = company((copy) => {
      copy.more = copy.severity;
      copy.handling.hitPolicy = "unique";
    });
    expect(changes.map(({ kind, path }) => [kind, path.join(".")])).toEqual([
      ["changed", "handling.hitPolicy"],
      ["added", "more"],
    ]);
    expect(decisions).toEqual([]);
  });
});

describe("comparePolicies() tells what is decided otherwise", () => {
  it("just the cases raised twice, where it has to be three times", () => {
    const ours = configure(companyComplaints, { parameters: { repeatedlyFrom: 3 } });
    const { decisions } = comparePolicies(companyComplaints, ours);
    expect(decisions).toEqual([
      {
        table: "severity",
        outcomes: [
          {
            before: { kind: "decided", outcome: "major" },
            after: { kind: "decided", outcome: "important" },
            // With either founded cause, and nothing else that makes it major.
            cases: 2,
            of: 3 * 2 * 3 * 2 * 2 * 2,
            sample: {
              cause: "resource-limit",
              commitmentBroken: true,
              timesRaised: 2,
              personalInjury: false,
              largeEconomicLoss: false,
              openForAWeek: false,
            },
          },
        ],
        clauses: [
          {
            clause: "CCR-5.3.1",
            change: "removed",
            outcome: "major",
            cases: 2 * (2 * 2 * 2 - 1),
            of: 3 * 2 * 3 * 2 * 2 * 2,
            sample: { cause: "resource-limit", commitmentBroken: true, timesRaised: 2, personalInjury: true },
          },
        ],
        collected: [],
      },
    ]);
  });

  it("cases of a value that wasn't there before", () => {
    const { changes, decisions } = company((copy) => {
      for (const table of ["severity", "obligations", "handling"]) copy[table].facts.cause.values.push("weather");
      copy.severity.rows.push({ when: { cause: "weather" }, then: "minor", clause: "CCR-5.1" });
    });
    expect(changes.filter(({ kind }) => kind === "added")).toHaveLength(4);
    expect(decisions.map(({ table }) => table)).toEqual(["severity"]);
    expect(decisions[0]?.outcomes).toEqual([
      {
        before: { kind: "undeclared" },
        after: { kind: "decided", outcome: "minor" },
        cases: 1,
        of: 4,
        sample: { cause: "weather" },
      },
    ]);
  });

  it("of a hotel's policy with its many facts", () => {
    const fault = ["some", "error", "serious-error"];
    const after = changed(hotelComplaints, (copy) => {
      const general = copy.severity.rows[row(hotelComplaints.severity, "HCM-2.2.2")];
      general.when[1].about.hasAny = ["attitude"];
      copy.handling.rows = copy.handling.rows.filter(({ clause }: { clause: string }) => clause !== "HCM-3.2.4");
    });
    const { decisions } = comparePolicies(hotelComplaints, after);
    expect(decisions.map(({ table }) => table)).toEqual(["severity", "handling"]);
    const [severity, handling] = decisions;
    expect(severity?.outcomes).toMatchObject([
      {
        before: { kind: "decided", outcome: "general" },
        after: { kind: "decided", outcome: "minor" },
        sample: { incident: "none", about: ["management"] },
      },
    ]);
    expect(fault).toContain(severity?.outcomes[0]?.sample["shortcoming"]);
    expect(new Set(handling?.collected.map(({ clause }) => clause))).toEqual(new Set(["HCM-3.2.4"]));
  });

  it("as deciding every case one by one would", () => {
    const cases = ["unfounded", "resource-limit", "company-fault"].flatMap((cause) =>
      [1, 2, 3, 4, 5].flatMap((timesRaised) =>
        [...new Array<unknown>(32).keys()].map((bits) => ({
          cause,
          timesRaised,
          keyClientManager: (bits & 1) > 0,
          commitmentBroken: (bits & 2) > 0,
          personalInjury: (bits & 4) > 0,
          largeEconomicLoss: (bits & 8) > 0,
          openForAWeek: (bits & 16) > 0,
        })),
      ),
    );
    function all(policy: CompanyComplaintPolicy): string[] {
      const table = compileTable(policy.severity, figuresOf(policy));
      return cases.map((facts) => decide(table, facts as Parameters<typeof decide>[1]).outcome ?? "gap");
    }
    const before = all(companyComplaints);
    const change = fc.record({
      gone: fc.nat(companyComplaints.severity.rows.length - 1),
      often: fc.integer({ min: 1, max: 4 }),
      turned: fc.boolean(),
    });
    fc.assert(
      fc.property(change, ({ gone, often, turned }) => {
        const ours = changed(companyComplaints, (copy) => {
          copy.severity.rows.splice(gone, 1);
          copy.parameters.repeatedlyFrom.value = often;
          if (turned) copy.severity.priority.reverse();
        });
        const after = all(ours);
        const pairs = new Set(before.map((was, place) => (was === after[place] ? "" : `${was} > ${after[place]}`)));
        pairs.delete("");
        const outcomes = comparePolicies(companyComplaints, ours).decisions[0]?.outcomes ?? [];
        const told = outcomes.map((one) =>
          [one.before, one.after].map((end) => (end.kind === "decided" ? end.outcome : end.kind)).join(" > "),
        );
        expect([...told].sort()).toEqual([...pairs].sort());
      }),
      { numRuns: 40 },
    );
  });
});

describe("what comparePolicies() answers", () => {
  const ours = changed(companyComplaints, (copy) => {
    copy.severity.rows.pop();
    copy.handling.rows.pop();
  });

  it("is plain data that goes through JSON, and frozen to the bottom", () => {
    const comparison = comparePolicies(companyComplaints, ours);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(comparison)).toBe(true);
  });

  it("doesn't freeze what the caller still holds outside of outcomes", () => {
    comparePolicies(companyComplaints, ours);
    expect(Object.isFrozen(ours.settings)).toBe(false);
    expect(Object.isFrozen(ours.severity.rows)).toBe(false);
  });

  it("refuses policies about different nouns", () => {
    // @ts-expect-error Policies about different nouns can't be compared.
    expect(() => comparePolicies(companyComplaints, hotelComplaints)).toThrow(
      'policies to compare: noun must be complaint, as before: got "guestComplaint"',
    );
  });

  it("refuses a table that can't be read", () => {
    expect(() =>
      company((copy) => {
        copy.severity.rows[0].when.weather = true;
      }),
    ).toThrow("decision table: rows.0.when.weather must be on a fact that the table declares");
  });
});
