import type { HandlingItem, Obligation, Role } from "../models/policy.js";
import type { CaseAt } from "./case-at.js";
import type { Collected } from "./collect-under.js";
import { fulfilment } from "./obligation-clock.js";

/** On what a part of the handling rests, and how sure it is. */
export interface Resting<Severity extends string, Clause extends string> {
  /** The clauses that ask for it. */
  readonly clauses: readonly Clause[];
  /** The severities under which it is asked for. */
  readonly under: readonly Severity[];
  /** Whether it is asked for whatever else turns out; else it is possible. */
  readonly certain: boolean;
}

/** Somebody has a task: `receive`, `handle`, `follow-up`, `command`. */
export interface Assignment {
  /** The task. */
  readonly task: string;
  /** Who has it. */
  readonly roles: readonly Role[];
}

/** Somebody is told at once. */
export interface Telling {
  /** Who tells. */
  readonly by: readonly Role[];
  /** Who is told. */
  readonly roles: readonly Role[];
  /** Whether one of the roles is enough. */
  readonly oneOf: boolean;
  /** No clause gives more time. */
  readonly howSoon: "at-once";
  /** The roles that haven't been told yet. */
  readonly stillToTell: readonly Role[];
}

/** A step, in the order of doing. */
export interface Step {
  /** What to do; the texts say it in words. */
  readonly step: string;
  /** Who does it, where a clause says so. */
  readonly by?: Role;
}

/** A record, what it must hold and what of that it lacks. */
export interface RecordToKeep {
  /** Which record. */
  readonly record: string;
  /** What it must hold. */
  readonly fields: readonly string[];
  /** What of that it doesn't hold yet. */
  readonly missing: readonly string[];
}

/** Somebody apologises. */
export interface Apology {
  /** Who. */
  readonly by: Role;
  /** How, where a clause says so. */
  readonly manner?: "face-to-face";
}

/** Somebody replies to the customer. */
export interface Reply {
  /** Who. */
  readonly by: Role;
  /** In which form, where a clause says so. */
  readonly form?: "writing";
}

/** The case goes from somebody who can't or may not settle it to somebody else. */
export interface Referral {
  /** When that is so. */
  readonly case: string;
  /** Who passes it on. */
  readonly from: Role;
  /** Who gets it. */
  readonly to: readonly Role[];
}

/** A list to go by: what never to do, gestures that may be given, phrases to use. */
export interface ListToGoBy {
  /** Which list. */
  readonly list: string;
  /** What stands in it. */
  readonly items: readonly string[];
}

/** What a fault in handling has as its consequence; no source gives a figure. */
export interface Consequence {
  /** The fault. */
  readonly of: string;
  /** The consequence. */
  readonly what: string;
}

/** What the records hold so far: by record, by field. */
export interface Written {
  /** What has been written down in a record, by field. */
  readonly [record: string]: { readonly [field: string]: unknown };
}

/** A row of the handling table. */
type Row<Severity extends string, Clause extends string> = Collected<HandlingItem, Severity, Clause>;
type Kind = HandlingItem["kind"];
type ItemOf<Name extends Kind> = Extract<HandlingItem, { readonly kind: Name }>;

function isKind<Name extends Kind>(item: HandlingItem, kind: Name): item is ItemOf<Name> {
  return item.kind === kind;
}

/** The items of one kind, each with what it rests on. */
export function parts<Name extends Kind, Part, Severity extends string, Clause extends string>(
  rows: readonly Row<Severity, Clause>[],
  kind: Name,
  partOf: (item: ItemOf<Name>) => Part,
): (Part & Resting<Severity, Clause>)[] {
  return rows.flatMap((row) => (isKind(row.outcome, kind) ? [{ ...partOf(row.outcome), ...restingOf([row]) }] : []));
}

/** What several rows that ask for the same rest on together. */
export function restingOf<Severity extends string, Clause extends string>(
  rows: readonly Collected<unknown, Severity, Clause>[],
): Resting<Severity, Clause> {
  return {
    clauses: [...new Set(rows.map(({ clause }) => clause))],
    under: [...new Set(rows.flatMap(({ under }) => under))],
    certain: rows.some(({ certain }) => certain),
  };
}

/** What a duty to notify asks for, and of it what is still to be done. */
export function tellingOf(obligation: Obligation<string>, known: CaseAt): Telling {
  const { roles = [], oneOf = false } = obligation.tell ?? {};
  const { stillToTell = [] } = fulfilment(obligation, known);
  return { by: obligation.owedBy, roles, oneOf, howSoon: "at-once", stillToTell };
}

/** Each step once, where it is first to be done. */
export function stepsOf<Severity extends string, Clause extends string>(
  rows: readonly Row<Severity, Clause>[],
): (Step & Resting<Severity, Clause>)[] {
  const byStep = new Map<string, { readonly by: Role | undefined; readonly rows: Row<Severity, Clause>[] }>();
  for (const row of rows) {
    if (!isKind(row.outcome, "steps")) continue;
    for (const step of row.outcome.steps) {
      // Who does it is said where it stands: a clause further down speaks of another time.
      const entry = byStep.get(step) ?? { by: row.outcome.by, rows: [] };
      byStep.set(step, entry);
      entry.rows.push(row);
    }
  }
  return [...byStep].map(([step, { by, rows: asking }]) => ({
    step,
    ...(by !== undefined && { by }),
    ...restingOf(asking),
  }));
}

/** Each record once, with all the fields that its clauses ask for. */
export function recordsOf<Severity extends string, Clause extends string>(
  rows: readonly Row<Severity, Clause>[],
  written: Written,
): (RecordToKeep & Resting<Severity, Clause>)[] {
  const byRecord = new Map<string, { readonly fields: Set<string>; readonly rows: Row<Severity, Clause>[] }>();
  for (const row of rows) {
    if (!isKind(row.outcome, "record")) continue;
    const entry = byRecord.get(row.outcome.record) ?? { fields: new Set(), rows: [] };
    byRecord.set(row.outcome.record, entry);
    entry.rows.push(row);
    for (const name of row.outcome.fields) entry.fields.add(name);
  }
  return [...byRecord].map(([record, { fields, rows: asking }]) => ({
    record,
    fields: [...fields],
    missing: [...fields].filter((name) => isBlank(written[record]?.[name])),
    ...restingOf(asking),
  }));
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
