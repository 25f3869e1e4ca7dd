import { type Problem, RedressError, shown } from "../models/errors.js";
import { type Money, readMoney } from "../models/money.js";
import type { PolicyReference } from "../models/policy.js";
import type { ProposalPolicy, RatingCriterion } from "../models/proposal-policy.js";
import { compare } from "../money/compare.js";
import { referenceTo } from "./reference-to.js";

/** What a proposer is rated by. A fact left out is unknown. */
export interface ProposerRecord {
  /** The customer's id; each once. */
  readonly id: string;
  /** What the proposals save, as it stood when the supply-and-demand plan was fixed; more is better. */
  readonly costReduction?: Money;
  /** How many proposals there were; more is better. */
  readonly count?: number;
}

/** A proposer's place. Those whom nothing tells apart share it, and the places after them stay empty: 1, 1, 3. */
export interface RankedProposer extends ProposerRecord {
  /** The place, from 1. */
  readonly rank: number;
}

/** What every ranking has, decided or not. */
export interface AboutRanking<Clause extends string> {
  /** The criteria, the first that tells two apart; `null` where the policy is silent. */
  readonly rankBy: readonly RatingCriterion[] | null;
  /** The clauses that name the criteria and the honour, with the facts that they read. */
  readonly because: readonly {
    /** The clause. */
    readonly clause: Clause;
    /** The facts that it reads. */
    readonly facts: readonly string[];
  }[];
  /** Who is honoured under which rules; what counts as a clear result stands there. */
  readonly awards: ProposalPolicy<Clause>["awards"];
  /** Which policy it was decided under. */
  readonly policy: PolicyReference;
}

/** Who comes before whom among the proposers. */
export type ProposerRanking<Clause extends string> = AboutRanking<Clause> &
  (
    | {
        /** The ranking stands. */
        readonly decided: true;
        /** The proposers, the first place first; those who share one in the order given. */
        readonly ranking: readonly RankedProposer[];
        /** Nothing is left to ask. */
        readonly ask: readonly [];
        /** The settings that are missing: none. */
        readonly missing: readonly [];
        /** Nothing else is. */
        readonly possible?: undefined;
      }
    | {
        /** The ranking is open. */
        readonly decided: false;
        /** None yet. */
        readonly ranking: undefined;
        /** The facts to ask for: `"p2.costReduction"`. */
        readonly ask: readonly string[];
        /** The settings of the policy that are missing. */
        readonly missing: readonly "rankBy"[];
        /** The rankings under each way to order the criteria that the facts are enough for. */
        readonly possible: readonly {
          /** The order of the criteria. */
          readonly rankBy: readonly RatingCriterion[];
          /** What it leads to. */
          readonly ranking: readonly RankedProposer[];
        }[];
      }
  );

/** Under which policy proposers are ranked. */
export interface RankOptions<Clause extends string> {
  /** The rulebook; its setting `rankBy` says which criterion comes first. */
  readonly policy: ProposalPolicy<Clause>;
}

/**
 * Who comes before whom among the customers who made proposals?
 *
 * The source names two criteria, what the proposals save and how many there are, and no order between them. Without the
 * setting `rankBy` the ranking is undecided, unless every way to order the criteria leads to the same one. A fact that
 * decides nothing isn't asked for. Who can't be told apart shares a place.
 *
 * @param proposers - The proposers, each once.
 * @param options - The policy.
 * @returns The ranking; where it is undecided, what is missing and what is possible.
 * @throws RedressError if a record can't be right, an id is listed twice or the currencies differ: every problem at once.
 * @clause CPR-7.1, CPR-7.2
 *
 * @example No order in the source
 * ```ts
 * import { configure, money, rankProposers } from "redress";
 * import { customerProposals } from "redress/policies";
 *
 * const proposers = [
 *   { id: "p1", costReduction: money("900.00", "CNY"), count: 1 },
 *   { id: "p2", costReduction: money("400.00", "CNY"), count: 3 },
 * ];
 * assert.deepEqual(rankProposers(proposers, { policy: customerProposals }).missing, ["rankBy"]);
 * const policy = configure(customerProposals, { settings: { rankBy: ["costReduction", "count"] } });
 * const { ranking } = rankProposers(proposers, { policy });
 * assert.deepEqual(ranking?.map(({ id, rank }) => [rank, id]), [[1, "p1"], [2, "p2"]]);
 * ```
 */
export function rankProposers<Clause extends string>(
  proposers: readonly ProposerRecord[],
  options: RankOptions<Clause>,
): ProposerRanking<Clause> {
  const { policy } = options;
  const { rating, awards, settings } = policy;
  // An empty list says as little as none.
  const rankBy = settings.rankBy?.length === 0 ? null : settings.rankBy;
  checkRecords(proposers);
  const about = {
    rankBy,
    because: [
      { clause: rating.clause, facts: rankBy ?? rating.criteria },
      { clause: awards.clause, facts: [] },
    ],
    awards,
    policy: referenceTo(policy),
  };
  const ways = rankBy === null ? waysToOrder(rating.criteria) : [rankBy];
  const answers = ways.map((way) => ({ rankBy: way, ...rankedBy(way, proposers) }));
  const ask = [...new Set(answers.flatMap((answer) => answer.ask))];
  const [first, ...others] = answers.map(({ ranking }) => ranking);
  if (ask.length === 0 && first !== undefined && others.every((other) => isSame(first, other))) {
    return { decided: true, ranking: first, ask: [], missing: [], ...about };
  }
  const possible = answers.flatMap((answer) =>
    answer.ask.length > 0 ? [] : [{ rankBy: answer.rankBy, ranking: answer.ranking }],
  );
  const missing = rankBy === null ? (["rankBy"] as const) : [];
  return { decided: false, ranking: undefined, ask, missing, possible, ...about };
}

/** Every way to put some of the criteria in an order, at least one of them. */
function waysToOrder(criteria: readonly RatingCriterion[]): readonly (readonly RatingCriterion[])[] {
  return criteria.flatMap((one) => {
    const rest = waysToOrder(criteria.filter((other) => other !== one));
    return [[one], ...rest.map((way) => [one, ...way])];
  });
}

/** The ranking by some criteria in this order, and the facts that it lacks. */
function rankedBy(
  [criterion, ...next]: readonly RatingCriterion[],
  group: readonly ProposerRecord[],
  rank = 1,
): { readonly ranking: readonly RankedProposer[]; readonly ask: readonly string[] } {
  if (criterion === undefined || group.length < 2) return { ranking: group.map((one) => ({ ...one, rank })), ask: [] };
  const unknown = group.filter((one) => one[criterion] === undefined);
  if (unknown.length > 0) return { ranking: [], ask: unknown.map(({ id }) => `${id}.${criterion}`) };
  // The sort is stable: those whom nothing tells apart stay in the order given.
  const sorted = [...group].sort((a, b) => differenceIn(criterion, b, a));
  const ranking: RankedProposer[] = [];
  const ask: string[] = [];
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const alike = sorted.filter((one) => differenceIn(criterion, one, sorted[start] ?? one) === 0);
    end = start + alike.length;
    const among = rankedBy(next, alike, rank + start);
    ranking.push(...among.ranking);
    ask.push(...among.ask);
  }
  return { ranking, ask };
}

function differenceIn(criterion: RatingCriterion, a: ProposerRecord, b: ProposerRecord): number {
  if (criterion === "count") return (a.count ?? 0) - (b.count ?? 0);
  return a.costReduction === undefined || b.costReduction === undefined ? 0 : compare(a.costReduction, b.costReduction);
}

function isSame(a: readonly RankedProposer[], b: readonly RankedProposer[]): boolean {
  return a.every(({ id, rank }) => b.some((other) => other.id === id && other.rank === rank));
}

/** Refuses what can't be a record: this list has no constructor of its own. */
function checkRecords(proposers: readonly ProposerRecord[]): void {
  const problems: Problem[] = [];
  const wrong = (path: string, wanted: string, got: unknown) => problems.push({ path, wanted, got: shown(got) });
  const given: unknown = proposers;
  if (!Array.isArray(given)) wrong("", "a list of proposers", given);
  const ids = new Set<unknown>();
  let currency: string | undefined;
  (Array.isArray(given) ? given : []).forEach((record: unknown, place) => {
    const { id, costReduction, count }: { id?: unknown; costReduction?: unknown; count?: unknown } = Object(record);
    if (typeof id !== "string" || id.trim() === "") wrong(`${place}.id`, "text", id);
    else if (ids.has(id)) wrong(`${place}.id`, "listed once", id);
    ids.add(id);
    if (count !== undefined && !(typeof count === "number" && Number.isSafeInteger(count) && count >= 0)) {
      wrong(`${place}.count`, "an integer >= 0", count);
    }
    if (costReduction === undefined) return;
    const sum: { amount?: unknown; currency?: unknown } = Object(costReduction);
    const read = readMoney(sum.amount, sum.currency);
    if ("problems" in read) {
      problems.push(...read.problems.map((one) => ({ ...one, path: `${place}.costReduction.${one.path}` })));
      return;
    }
    currency ??= read.value.currency;
    if (read.value.currency !== currency) {
      wrong(`${place}.costReduction.currency`, `${shown(currency)} like the others`, read.value.currency);
    }
  });
  if (problems.length > 0) throw new RedressError("proposers", problems);
}
