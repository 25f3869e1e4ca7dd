import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRedressError } from "../../src/models/errors.js";
import { moneyFromMinorUnits, toMinorUnits } from "../../src/models/money.js";
import type { ProposalSettings } from "../../src/models/proposal-policy.js";
import { customerProposals } from "../../src/policies/customer-proposals.js";
import { type ProposerRecord, rankProposers } from "../../src/rules/rank-proposers.js";

type RankBy = ProposalSettings["rankBy"];

function rank(proposers: readonly ProposerRecord[], rankBy: RankBy = null) {
  const policy = { ...customerProposals, settings: { ...customerProposals.settings, rankBy } };
  return rankProposers(proposers, { policy });
}

function record(id: string, saved?: number, count?: number): ProposerRecord {
  return {
    id,
    ...(saved !== undefined && { costReduction: moneyFromMinorUnits(saved, "CNY") }),
    ...(count !== undefined && { count }),
  };
}

function places(proposers: readonly ProposerRecord[], rankBy: RankBy = null) {
  return rank(proposers, rankBy).ranking?.map((one) => `${one.rank} ${one.id}`);
}

const crossed = [record("a", 900, 1), record("b", 400, 3), record("c", 400, 2)];

describe("rankProposers()", () => {
  it.each<[RankBy, readonly string[] | undefined]>([
    [null, undefined],
    [[], undefined],
    [["costReduction"], ["1 a", "2 b", "2 c"]],
    [["count"], ["1 b", "2 c", "3 a"]],
    [
      ["costReduction", "count"],
      ["1 a", "2 b", "3 c"],
    ],
    [
      ["count", "costReduction"],
      ["1 b", "2 c", "3 a"],
    ],
  ])("by %j", (rankBy, expected) => {
    expect(places(crossed, rankBy)).toEqual(expected);
  });

  it("is undecided where the policy doesn't say which criterion comes first, and says what each way leads to", () => {
    const ranking = rank(crossed);
    expect(ranking).toMatchObject({ decided: false, missing: ["rankBy"], ask: [], rankBy: null });
    expect(ranking.possible?.map(({ rankBy, ranking: [first] }) => [rankBy, first?.id])).toEqual([
      [["costReduction"], "a"],
      [["costReduction", "count"], "a"],
      [["count"], "b"],
      [["count", "costReduction"], "b"],
    ]);
  });

  it("is decided without an order where every order leads to the same ranking", () => {
    expect(places([record("a", 1, 1), record("b", 9, 2)])).toEqual(["1 b", "2 a"]);
    expect(places([record("a", 1, 1), record("b", 1, 1)])).toEqual(["1 a", "1 b"]);
    expect(places([record("a", 1, 1), record("b", 1, 2)])).toBeUndefined();
    expect(rank([record("a", 1, 1), record("b", 9, 2)]).missing).toEqual([]);
  });

  it("needs nothing to rank one, or none", () => {
    expect(places([record("a")])).toEqual(["1 a"]);
    expect(places([])).toEqual([]);
  });

  it("shares a place among those whom nothing tells apart, and leaves the next ones empty", () => {
    const proposers = [record("a", 5, 1), record("b", 7, 1), record("c", 7, 1), record("d", 2, 1), record("e", 5, 1)];
    expect(places(proposers, ["costReduction", "count"])).toEqual(["1 b", "1 c", "3 a", "3 e", "5 d"]);
  });

  it("puts a rise of the cost behind no change", () => {
    expect(places([record("a", -1), record("b", 0), record("c", 1)], ["costReduction"])).toEqual(["1 c", "2 b", "3 a"]);
  });

  it("asks for the facts that it lacks, and for no other", () => {
    const proposers = [record("a", 9), record("b", 5), record("c", 5, 4)];
    expect(rank(proposers, ["costReduction", "count"])).toMatchObject({
      decided: false,
      ask: ["b.count"],
      missing: [],
      ranking: undefined,
      possible: [],
    });
    expect(places(proposers, ["costReduction"])).toEqual(["1 a", "2 b", "2 c"]);
    expect(rank(proposers, ["count"]).ask).toEqual(["a.count", "b.count"]);
    expect(rank(proposers).ask).toEqual(["b.count", "a.count"]);
  });

  it("names its clauses", () => {
    const { because, awards, policy } = rank(crossed, ["count"]);
    expect(because).toEqual([
      { clause: "CPR-7.2", facts: ["count"] },
      { clause: "CPR-7.1", facts: [] },
    ]);
    expect(rank(crossed).because[0]?.facts).toEqual(["costReduction", "count"]);
    expect(awards).toEqual({ for: "clear-results", under: "award-rules", clause: "CPR-7.1" });
    expect(policy.id).toBe("customer-proposals");
  });

  it("refuses every record that can't be right at once", () => {
    const yen = moneyFromMinorUnits(1, "JPY");
    const bad = [
      record("a", 1, 1),
      { id: "a", count: -1 },
      { id: " ", costReduction: yen },
      { id: "d", count: 1.5, costReduction: { amount: 5, currency: "CNY" } },
      null,
    ];
    let message = "";
    try {
      Reflect.apply(rankProposers, undefined, [bad, { policy: customerProposals }]);
    } catch (error) {
      message = isRedressError(error) ? error.message : "";
    }
    expect(message).toBe(
      'proposers: 1.id must be listed once: got "a"; 1.count must be an integer >= 0: got -1; 2.id must be text: got " "; ' +
        '2.costReduction.currency must be "CNY" like the others: got "JPY"; 3.count must be an integer >= 0: got 1.5; ' +
        '3.costReduction.amount must be a string such as "12.50" with at most 2 decimals: got 5; 4.id must be text: got nothing',
    );
  });

  it("answers any JSON, or refuses it in the library's own words", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          expect(Reflect.apply(rankProposers, undefined, [value, { policy: customerProposals }])).toBeDefined();
        } catch (error) {
          expect(isRedressError(error)).toBe(true);
        }
      }),
    );
  });
});

const anyRecords = fc
  .array(fc.record({ saved: fc.integer({ min: -3, max: 3 }), count: fc.integer({ min: 0, max: 3 }) }), { maxLength: 8 })
  .map((list) => list.map(({ saved, count }, place) => record(`p${place}`, saved, count)));

describe("rankProposers() by law", () => {
  it("gives each as its place one more than the number of those who are better", () => {
    fc.assert(
      fc.property(anyRecords, (proposers) => {
        const { ranking } = rank(proposers, ["costReduction", "count"]);
        const value = ({ costReduction, count = 0 }: ProposerRecord) =>
          (costReduction === undefined ? 0 : toMinorUnits(costReduction)) * 10 + count;
        expect(ranking).toHaveLength(proposers.length);
        for (const one of ranking ?? []) {
          expect(one.rank).toBe(1 + proposers.filter((other) => value(other) > value(one)).length);
        }
      }),
    );
  });

  it("gives the same places in whichever order they are listed, and is plain data", () => {
    fc.assert(
      fc.property(
        anyRecords,
        fc.constantFrom<RankBy>(null, ["count"], ["count", "costReduction"]),
        (proposers, rankBy) => {
          const ranking = rank(proposers, rankBy);
          const other = rank([...proposers].reverse(), rankBy);
          const byId = (list: typeof ranking.ranking) => list?.map((one) => `${one.id} ${one.rank}`).sort();
          expect(byId(other.ranking)).toEqual(byId(ranking.ranking));
          expect(JSON.parse(JSON.stringify(ranking))).toEqual(ranking);
        },
      ),
    );
  });
});
