import { collect } from "../decision-table/collect.js";
import type { CompiledTable } from "../decision-table/prepare.js";
import type { Collection, Unclear } from "../models/decision.js";
import type { CollectTable } from "../models/decision-table.js";
import { isRedressError, type Problem, RedressError, shown } from "../models/errors.js";
import type { HandlingItem, Message, PolicyReference, Role } from "../models/policy.js";
import type { ServicePolicy } from "../models/service-policy.js";
import type { Collected } from "./collect-under.js";
import { contradictionsAmong } from "./contradictions-among.js";
import {
  type Apology,
  type Assignment,
  type Consequence,
  type ListToGoBy,
  parts,
  type RecordToKeep,
  type Referral,
  type Reply,
  type Resting,
  recordsOf,
  type Step,
  stepsOf,
  type Written,
} from "./handling-parts.js";
import { referenceTo } from "./reference-to.js";
import { tableOf } from "./table-of.js";

/** On what a part of the handling rests, and how sure it is. */
export type RestingOn<Clause extends string> = Omit<Resting<never, Clause>, "under">;

/** Somebody must consent or sign before something is done. */
export interface ApprovalNeeded {
  /** What needs it: `"credit-signature"`. */
  readonly of: string;
  /** Who gives it. */
  readonly by: Role;
}

/** What is done in a situation: by whom, who is told, what is recorded, what never to do. */
export interface ServiceHandling<Clause extends string> {
  /** Whether no fact left out could add anything. */
  readonly decided: boolean;
  /** Who has which task. */
  readonly assignments: readonly (Assignment & RestingOn<Clause>)[];
  /** Who is told, and how soon. */
  readonly tell: readonly (Message & RestingOn<Clause>)[];
  /** Whose consent or signature is needed, and for what. */
  readonly approvals: readonly (ApprovalNeeded & RestingOn<Clause>)[];
  /** Who apologises. */
  readonly apologies: readonly (Apology & RestingOn<Clause>)[];
  /** Who replies to the customer. */
  readonly replies: readonly (Reply & RestingOn<Clause>)[];
  /** What to do, in this order. */
  readonly steps: readonly (Step & RestingOn<Clause>)[];
  /** What is written down, and what of it is missing. */
  readonly records: readonly (RecordToKeep & RestingOn<Clause>)[];
  /** To whom it goes from somebody who can't or may not settle it. */
  readonly referrals: readonly (Referral & RestingOn<Clause>)[];
  /** Lists to go by. */
  readonly lists: readonly (ListToGoBy & RestingOn<Clause>)[];
  /** What a fault has as its consequence. */
  readonly consequences: readonly (Consequence & RestingOn<Clause>)[];
  /** Clauses of this answer that contradict each other without one of them governing. */
  readonly contradictions: readonly (readonly Clause[])[];
  /** The facts to ask for, the most telling first. */
  readonly ask: readonly string[];
  /** What was given and can't be used. */
  readonly unclear: readonly Unclear[];
  /** The facts that were given. */
  readonly facts: { readonly [name: string]: unknown };
  /** The policy that was applied. */
  readonly policy: PolicyReference;
}

/** Under which policy, and with which records, the handling is asked for. */
export interface ServiceHandlingOptions<Facts, Clause extends string> {
  /** The rulebook of a department, such as `serviceSupervision`. */
  readonly policy: ServicePolicy<string, Facts, Clause, string, string>;
  /** What the records hold so far: by record, by field. Left out: nothing is written down yet. */
  readonly records?: Written;
}

/**
 * What is done in this situation by a department's rules: by whom, who is told, what is recorded, what never to do?
 *
 * A fact left out is unknown: what hangs on it is listed with `certain: false`, and the fact is asked for. What the
 * rules ask for in every situation, such as a list of what never to do, is always there. A field of a record is missing
 * where it is left out, `null` or blank.
 *
 * @param situation - The facts that are known, by the names that the policy's table declares.
 * @param options - The policy, and what has been written down.
 * @returns The parts of the handling, each with its clauses.
 * @throws RedressError if the situation has a fact that the table doesn't declare or a value that the fact can't have,
 * or something is written down that no record asks for: every problem at once.
 * @clause PRC-5.2.4.1a, HCP-4.6.2, CUS-3, SVC-6, SPM-6, CSD-5.5, RST-9, ADS-8
 *
 * @example A rule of one's own
 * ```ts
 * import { serviceHandling } from "redress";
 * import type { ServicePolicy } from "redress/policies";
 *
 * const policy: ServicePolicy<"bill", { credit: boolean }, "B-1"> = {
 *   id: "bills",
 *   version: "1.0.0",
 *   noun: "bill",
 *   versionBy: "event",
 *   inForce: {},
 *   timeZone: "Asia/Shanghai",
 *   clauses: { "B-1": "route" },
 *   parameters: {},
 *   contradictions: [],
 *   handling: {
 *     hitPolicy: "collect",
 *     facts: { credit: { kind: "boolean" } },
 *     rows: [{ when: { credit: true }, then: { kind: "approval", of: "signature", by: "manager" }, clause: "B-1" }],
 *   },
 *   procedures: {},
 *   recurring: [],
 * };
 * const { approvals, ask } = serviceHandling({}, { policy });
 * assert.deepEqual(approvals, [{ of: "signature", by: "manager", clauses: ["B-1"], certain: false }]);
 * assert.deepEqual(ask, ["credit"]);
 * assert.equal(serviceHandling({ credit: true }, { policy }).approvals[0]?.certain, true);
 * ```
 */
export function serviceHandling<Facts, Clause extends string>(
  situation: Partial<NoInfer<Facts>>,
  options: ServiceHandlingOptions<Facts, Clause>,
): ServiceHandling<Clause> {
  const { policy, records = {} } = options;
  const { handling } = policy;
  const table = tableOf(policy, handling);
  const facts = factsOf(situation, policy.id, table);
  checkWritten(records, policy.id, handling);
  const answer = collect(table, facts);
  const rows = rowsOf(handling, answer);
  return {
    decided: answer.decided,
    assignments: resting(parts(rows, "assign", ({ task, roles }) => ({ task, roles }))),
    tell: resting(parts(rows, "tell", ({ kind: _kind, ...message }) => message)),
    approvals: resting(parts(rows, "approval", ({ of, by }) => ({ of, by }))),
    apologies: resting(parts(rows, "apology", ({ kind: _kind, ...apology }) => apology)),
    replies: resting(parts(rows, "reply", ({ kind: _kind, ...reply }) => reply)),
    steps: resting(stepsOf(rows)),
    records: resting(recordsOf(rows, records)),
    referrals: resting(parts(rows, "refer", ({ kind: _kind, ...referral }) => referral)),
    lists: resting(parts(rows, "list", ({ list, items }) => ({ list, items }))),
    consequences: resting(parts(rows, "consequence", ({ of, what }) => ({ of, what }))),
    contradictions: contradictionsAmong(
      policy.contradictions,
      rows.map(({ clause }) => clause),
    ),
    ask: answer.ask,
    unclear: answer.unclear,
    facts: { ...facts },
    policy: referenceTo(policy),
  };
}

/**
 * The situation without what is left out, as its own data. The table passes other fields over, which would hide a slip
 * of the pen, and names the first wrong value alone: here each is looked at.
 */
function factsOf<Facts, Clause extends string>(
  situation: Partial<Facts>,
  subject: string,
  table: CompiledTable<Facts, HandlingItem, Clause>,
): Partial<Facts> {
  if (typeof situation !== "object" || situation === null || Array.isArray(situation)) {
    throw new RedressError(subject, [{ path: "", wanted: "facts by name", got: shown(situation) }]);
  }
  const declared: { readonly [name: string]: object } = { ...table.table.facts };
  const given = Object.entries({ ...situation }).filter(([, value]) => value !== undefined);
  const problems = given.flatMap(([path, value]): readonly Problem[] => {
    if (!Object.hasOwn(declared, path)) {
      return [{ path, wanted: `left out: the facts are ${Object.keys(declared).join(", ")}`, got: shown(value) }];
    }
    try {
      // A single fact, of a name that is declared; what it can't be is refused.
      collect(table, { [path]: value } as Partial<Facts>);
      return [];
    } catch (error) {
      if (!isRedressError(error)) throw error;
      return [{ path, wanted: wantedOf(declared[path]), got: shown(value) }];
    }
  });
  if (problems.length > 0) throw new RedressError(subject, problems);
  // The caller's lists and sums could change later; and zero has no sign here.
  return JSON.parse(JSON.stringify(Object.fromEntries(given)));
}

/** What a fact can be, in words. */
function wantedOf(definition: object | undefined): string {
  const { kind, values = [] }: { readonly kind?: unknown; readonly values?: readonly string[] } = { ...definition };
  const listed = values.map((value) => JSON.stringify(value)).join(", ");
  switch (kind) {
    case "one-of":
      return `one of ${listed}`;
    case "some-of":
      return `a list of some of ${listed}`;
    case "integer":
      return "a whole number that it can be";
    case "money":
      return 'a sum such as { amount: "12.50", currency: "CNY" }';
    default:
      return "true or false";
  }
}

/** Refuses what has been written down in a record, or under a field, that no rule of the policy asks for. */
function checkWritten<Facts, Clause extends string>(
  written: Written,
  subject: string,
  { rows }: CollectTable<Facts, HandlingItem, Clause>,
): void {
  const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject(written)) {
    throw new RedressError(subject, [{ path: "records", wanted: "records by name", got: shown(written) }]);
  }
  const fieldsOf = (record: string) =>
    rows.flatMap(({ then }) => (then.kind === "record" && then.record === record ? then.fields : []));
  const records = [...new Set(rows.flatMap(({ then }) => (then.kind === "record" ? [then.record] : [])))];
  const problems = Object.entries<unknown>({ ...written }).flatMap(([record, fields]): readonly Problem[] => {
    const path = `records.${record}`;
    if (!records.includes(record)) {
      return [{ path, wanted: `left out: the records are ${records.join(", ")}`, got: shown(fields) }];
    }
    if (!isObject(fields)) return [{ path, wanted: "what is written down, by field", got: shown(fields) }];
    const known = fieldsOf(record);
    return Object.entries(Object(fields))
      .filter(([name]) => !known.includes(name))
      .map(([name, value]) => ({
        path: `${path}.${name}`,
        wanted: `left out: the fields are ${known.join(", ")}`,
        got: shown(value),
      }));
  });
  if (problems.length > 0) throw new RedressError(subject, problems);
}

/** The rows that hold or may hold, in the table's order. */
function rowsOf<Facts, Clause extends string>(
  table: CollectTable<Facts, HandlingItem, Clause>,
  { because, notBecause }: Collection<HandlingItem, Clause>,
): Collected<HandlingItem, never, Clause>[] {
  return table.rows.flatMap((row, place) => {
    const isRow = (reason: { readonly outcome: HandlingItem; readonly clause: Clause }) =>
      reason.outcome === row.then && reason.clause === row.clause;
    const certain = because.some(isRow);
    const waits = notBecause.find((one) => one.status === "unknown" && isRow(one));
    if (!certain && waits === undefined) return [];
    return [{ place, outcome: row.then, clause: row.clause, under: [], certain, waitsFor: waits?.facts ?? [] }];
  });
}

/** Parts without the severities, which only a complaint has. */
function resting<Part extends { readonly under: readonly never[] }>(those: readonly Part[]): Omit<Part, "under">[] {
  return those.map(({ under: _under, ...part }) => part);
}
