import { auditTable } from "../decision-table/audit-table.js";
import type { ParameterValues, UniqueTable } from "../models/decision-table.js";
import type { Contradiction } from "../models/policy.js";
import type { RecurringDuty } from "../models/recurring-duty.js";
import { fieldsOf } from "./read-parameter.js";
import type { TableIn } from "./tables-in.js";

/** Clauses that say different things of one matter. */
export interface AtOdds {
  /** They are at odds. */
  readonly kind: "contradiction";
  /** The clauses. */
  readonly clauses: readonly string[];
  /** The policies that they stand in, where these are two. */
  readonly policies?: readonly [string, string];
  /**
   * What they say differently: a `term` of one duty, an `interval` of one, or that one asks for what the other `forbids`.
   * Left out where the policy declares it and no table shows it.
   */
  readonly about?: {
    /** In which respect. */
    readonly what: "term" | "interval" | "forbids";
    /** The duty, or the step. */
    readonly of: string;
  };
  /** Whether the policy itself says that they are at odds. Of two policies, neither says it of the other. */
  readonly declared: boolean;
  /** Which governs, where the policy says that. */
  readonly governs?: string;
  /** Facts for which both hold, where a table shows it. */
  readonly sample?: { readonly [fact: string]: unknown };
}

/** A policy as far as it can be read. */
export interface ReadablePolicy {
  readonly id: string;
  readonly noun: string;
  /** Its tables, but for those that can't be read. */
  readonly tables: readonly TableIn[];
  /** The figures that these may compare with. */
  readonly figures: ParameterValues;
  readonly contradictions: readonly Contradiction<string>[];
  readonly recurring?: readonly RecurringDuty<string>[];
}

/** The clauses of a policy that are at odds: those that it declares, and those that its tables show besides. */
export function contradictionsWithin(policy: ReadablePolicy): readonly AtOdds[] {
  const found = termTables(policy).flatMap(({ duty, table }) =>
    overlapsIn(table, policy).map((overlap) => ({ ...overlap, about: { what: "term", of: duty } as const })),
  );
  const declares = ({ clauses }: AtOdds) =>
    policy.contradictions.some((one) => clauses.every((clause) => one.clauses.includes(clause)));
  return [
    ...policy.contradictions.map(({ clauses, governs }): AtOdds => {
      const shown = found.find((one) => one.clauses.every((clause) => clauses.includes(clause)));
      return {
        kind: "contradiction",
        clauses,
        ...(shown !== undefined && { about: shown.about, sample: shown.sample }),
        declared: true,
        ...(governs !== undefined && { governs }),
      };
    }),
    ...found
      .filter((one) => !declares({ ...one, kind: "contradiction", declared: false }))
      .map(
        ({ clauses, about, sample }): AtOdds => ({ kind: "contradiction", clauses, about, declared: false, sample }),
      ),
  ];
}

/** Where two policies are at odds: what one forbids and the other asks for, and what both ask for at different times. */
export function contradictionsBetween(one: ReadablePolicy, other: ReadablePolicy): readonly AtOdds[] {
  const policies = [one.id, other.id] as const;
  const of = (clauses: readonly string[], what: "term" | "interval" | "forbids", matter: string): AtOdds => ({
    kind: "contradiction",
    clauses,
    policies,
    about: { what, of: matter },
    declared: false,
  });
  const forbidden = [
    ...clashes(forbiddenIn(one), askedForIn(other)).map(([never, asked]) =>
      of([never.clause, asked.clause], "forbids", never.item),
    ),
    ...clashes(forbiddenIn(other), askedForIn(one)).map(([never, asked]) =>
      of([asked.clause, never.clause], "forbids", never.item),
    ),
  ];
  const intervals = (one.recurring ?? []).flatMap((duty) =>
    (other.recurring ?? [])
      .filter((rival) => rival.duty === duty.duty && whenOf(rival) !== whenOf(duty))
      .map((rival) => of([duty.clause, rival.clause], "interval", duty.duty)),
  );
  return [...forbidden, ...intervals, ...(one.noun === other.noun ? termsBetween(one, other, of) : [])];
}

/** A table of the terms of one duty: where two of its rows hold together, the duty has two terms. */
interface TermTable {
  readonly path: string;
  readonly duty: string;
  readonly table: UniqueTable<unknown, unknown, string>;
}

function termTables(policy: ReadablePolicy): readonly TermTable[] {
  return policy.tables.flatMap(({ path, table: { facts, rows } }) => {
    const timed = rows.flatMap(({ when, then, clause }) => {
      const { duty, startsAt, term } = fieldsOf(then);
      // A term is a length of time, or the end of the day; what is due at once, or some time, rivals nothing.
      const isTerm = (typeof term === "object" && term !== null && "amount" in term) || term === "end-of-day";
      return isTerm && typeof duty === "string"
        ? [{ duty, key: `${duty} ${startsAt}`, row: { when, then: term, clause } }]
        : [];
    });
    return [...new Set(timed.map(({ key }) => key))].flatMap((key) => {
      const those = timed.filter((one) => one.key === key);
      const [first] = those;
      if (first === undefined) return [];
      return [{ path, duty: first.duty, table: { hitPolicy: "unique", facts, rows: those.map(({ row }) => row) } }];
    });
  });
}

interface Overlap {
  readonly clauses: readonly [string, string];
  readonly sample: { readonly [fact: string]: unknown };
}

/**
 * The pairs of clauses of a table that speak of the same case and don't agree, each once. Where one speaks of another
 * fact, such as that it can be settled the same day, it sets a limit of its own.
 */
function overlapsIn(table: UniqueTable<unknown, unknown, string>, policy: ReadablePolicy): readonly Overlap[] {
  const overlaps = auditTable(table, policy.figures).flatMap((fault) => {
    if (fault.kind !== "overlap" || fault.clauses[0] === fault.clauses[1]) return [];
    const [facts, others] = fault.rows.map((row) => factsRead(table.rows[row]?.when));
    if (facts === undefined || facts.join() !== others?.join()) return [];
    const sample = Object.fromEntries(Object.entries(fault.sample).filter(([fact]) => facts.includes(fact)));
    return [{ clauses: fault.clauses, sample }];
  });
  return [...new Map(overlaps.map((one) => [[...one.clauses].sort().join(), one])).values()];
}

/** The facts that a condition reads, in alphabetical order. */
function factsRead(when: unknown): readonly string[] {
  return [...new Set([when].flat().flatMap((one) => Object.keys(fieldsOf(one))))].sort();
}

/** The terms of one duty that two policies on the same noun set differently, where their tables read the same facts. */
function termsBetween(
  one: ReadablePolicy,
  other: ReadablePolicy,
  of: (clauses: readonly string[], what: "term", duty: string) => AtOdds,
): readonly AtOdds[] {
  const rivals = termTables(other);
  return termTables(one).flatMap(({ path, duty, table }) => {
    const rival = rivals.find(
      (those) =>
        those.path === path && those.duty === duty && JSON.stringify(those.table.facts) === JSON.stringify(table.facts),
    );
    if (rival === undefined) return [];
    const own = new Set(table.rows.map(({ clause }) => clause));
    const others = new Set(rival.table.rows.map(({ clause }) => clause));
    return overlapsIn({ ...table, rows: [...table.rows, ...rival.table.rows] }, one)
      .filter(({ clauses: [first, second] }) => own.has(first) && others.has(second))
      .map(({ clauses, sample }) => ({ ...of(clauses, "term", duty), sample }));
  });
}

/** What a policy asks for or forbids, by which clause. */
interface Said {
  readonly item: string;
  readonly clause: string;
}

/** What stands in a list of what is never done or said. */
function forbiddenIn(policy: ReadablePolicy): readonly Said[] {
  return policy.tables.flatMap(({ table }) =>
    table.rows.flatMap(({ then, clause }) => {
      const { kind, list, items } = fieldsOf(then);
      const never = kind === "list" && typeof list === "string" && list.startsWith("never") && Array.isArray(items);
      return never ? items.map((item) => ({ item: String(item), clause })) : [];
    }),
  );
}

/** The steps that a policy asks for; an apology is one. */
function askedForIn(policy: ReadablePolicy): readonly Said[] {
  return policy.tables.flatMap(({ table }) =>
    table.rows.flatMap(({ then, clause }) => {
      const { kind, steps } = fieldsOf(then);
      if (kind === "apology") return [{ item: "apologise", clause }];
      return kind === "steps" && Array.isArray(steps) ? steps.map((item) => ({ item: String(item), clause })) : [];
    }),
  );
}

/** Each pair of a clause that forbids and one that asks for the same, once. */
function clashes(forbidden: readonly Said[], asked: readonly Said[]): readonly (readonly [Said, Said])[] {
  const pairs = forbidden.flatMap((never) =>
    asked.filter(({ item }) => item === never.item).map((one) => [never, one] as const),
  );
  return [...new Map(pairs.map((pair) => [pair.map(({ clause }) => clause).join(), pair])).values()];
}

function whenOf({ every, byDayOfMonth, on, inMonth }: RecurringDuty<string>): string {
  return JSON.stringify([every, byDayOfMonth, on, inMonth]);
}
