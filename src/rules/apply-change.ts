import { isRecord, type Named } from "../decision-table/condition.js";
import type { AddChange, Change, NewClause, RemoveChange, SetChange, ValuesByPath } from "../models/amendment.js";
import { isSame } from "../models/canonical-json.js";
import type { Problem } from "../models/errors.js";
import { type Found, itemsOf, partOf, problem, recordsIn } from "./policy-checks/records-in.js";

/** A policy that is being changed: plain data that nobody else holds. */
export type Draft = { [name: string]: unknown };

/** What a change of a draft came to. */
export interface AppliedChange {
  /** Why it can't be made; none: it has been. */
  readonly problems: readonly Problem[];
  /** What it changed in the policy, and by which part of the change. */
  readonly touched: readonly Touched[];
}

/** A part of a draft that a change has put there. */
export interface Touched {
  /** The object that it is in, or that it is: its place may still move. */
  readonly record: object;
  /** The path in that object; empty for the object itself. */
  readonly path: string;
  /** The path of what has put it there: `"changes.0.add"`. */
  readonly by: string;
}

/**
 * Makes one change of a draft, or says why it can't be made.
 *
 * @param draft - The policy as it is when the change has its turn; changed in place.
 * @param change - The change.
 * @param path - The change's own path: `"changes.0"`.
 */
export function applyChange(draft: Draft, change: Change, path: string): AppliedChange {
  if (change.kind !== undefined) return addClause(draft, change, path);
  if (!Object.hasOwn(Object(draft["clauses"]), change.clause)) {
    return failed(problem(`${path}.clause`, "a clause of the policy, or a new one with its kind", change.clause));
  }
  if (change.add !== undefined) return addEntry(draft, change, path);
  return change.remove !== undefined ? removeEntry(draft, change, path) : setValues(draft, change, path);
}

function failed(...problems: readonly Problem[]): AppliedChange {
  return { problems, touched: [] };
}

function addClause(draft: Draft, { clause, kind, add, to, before, at: place }: NewClause, path: string): AppliedChange {
  const { clauses } = draft;
  const known = partOf(clauses, clause);
  // Two entries of one new clause may both name its kind.
  if (!isRecord(clauses) || (known !== undefined && known !== kind)) {
    return failed(problem(`${path}.kind`, `that of ${clause}, ${JSON.stringify(known)}`, kind));
  }
  draft["clauses"] = { ...clauses, [clause]: kind };
  if (add === undefined || to === undefined) return { problems: [], touched: [] };
  const entry: AddChange = {
    clause,
    add,
    to,
    ...(before !== undefined && { before }),
    ...(place !== undefined && { at: place }),
  };
  return addEntry(draft, entry, path);
}

function addEntry(draft: Draft, { clause, add, to, before, at: place }: AddChange, path: string): AppliedChange {
  const rules = rulesOf(draft);
  const list = placeAt(rules, to)?.value;
  const cites = recordsIn({ add }).some(({ record }) => isOf(record, clause));
  const problems = cites
    ? []
    : [problem(`${path}.add.clause`, `"${clause}", like that of the change`, partOf(add, "clause"))];
  if (!Array.isArray(list)) {
    const name = to.slice(to.lastIndexOf(".") + 1);
    const parent = to.includes(".") ? placeAt(rules, to.slice(0, -name.length - 1))?.value : undefined;
    const free = isRecord(parent) && !Object.hasOwn(parent, name) && !(name in {});
    if (!free) problems.push(problem(`${path}.to`, "the path of a list, or of a new name beside others", to));
    for (const [field, value] of Object.entries({ before, at: place })) {
      if (value !== undefined) problems.push(problem(`${path}.${field}`, "left out: a name has no place", value));
    }
    if (problems.length > 0 || !free) return failed(...problems);
    Object.assign(parent, { [name]: add });
    return { problems, touched: [{ record: add, path: "", by: `${path}.add` }] };
  }
  const first = list.findIndex((one: unknown) => isRecord(one) && isOf(one, String(before)));
  if (before !== undefined && place !== undefined) {
    problems.push(problem(`${path}.at`, "left out where before says the place", place));
  } else if (before !== undefined && first < 0) {
    problems.push(problem(`${path}.before`, `a clause with an entry in ${to}`, before));
  } else if (place !== undefined && place > list.length) {
    problems.push(problem(`${path}.at`, `a place from 0 to ${list.length}`, place));
  }
  if (problems.length > 0) return failed(...problems);
  const where = place ?? (before === undefined ? list.length : first);
  list.splice(where, 0, add);
  return { problems, touched: [{ record: add, path: "", by: `${path}.add` }] };
}

function removeEntry(draft: Draft, { clause, remove, where = {} }: RemoveChange, path: string): AppliedChange {
  if (remove === "clauses") {
    const rest = Object.entries(Object(draft["clauses"])).filter(([id]) => id !== clause);
    draft["clauses"] = Object.fromEntries(rest);
    return { problems: [], touched: [] };
  }
  const from = placeAt(rulesOf(draft), remove)?.value;
  if (!Array.isArray(from) && !isRecord(from)) {
    return failed(problem(`${path}.remove`, "the path of what entries stand in", remove));
  }
  const entries = Object.entries<unknown>({ ...from }).flatMap(([name, record]): readonly Found[] =>
    isRecord(record) && isOf(record, clause) ? [{ path: name, record }] : [],
  );
  const picked = entries.filter(({ record }) => holds(record, where));
  const [entry] = picked;
  if (entry === undefined || picked.length > 1) {
    const named = picked.length > 0 ? picked : entries;
    return failed(undecided(path, `${clause} in ${remove}`, named, picked.length, where));
  }
  if (Array.isArray(from)) from.splice(Number(entry.path), 1);
  else Reflect.deleteProperty(from, entry.path);
  return { problems: [], touched: [] };
}

/** A draft without what is no rule of it: that can't be added to. The objects in it are the draft's own. */
function rulesOf({ clauses: _clauses, configured: _configured, amendments: _amendments, ...rules }: Draft): Draft {
  return rules;
}

function setValues(draft: Draft, { clause, set, where = {}, in: place }: SetChange, path: string): AppliedChange {
  const paths = Object.keys(set);
  const entries = place === undefined ? entriesOf(draft, clause) : entryAt(draft, clause, place);
  if (entries.length === 0) {
    return failed(
      place === undefined
        ? problem(`${path}.clause`, "a clause with an entry of its own, or with the path of one in `in`", clause)
        : problem(`${path}.in`, `the path of an entry of ${clause}, or of what names no clause`, place),
    );
  }
  const able = entries.filter(({ record }) => paths.every((one) => placeAt(record, one) !== undefined));
  if (able.length === 0) {
    const missing = paths.filter((one) => entries.every(({ record }) => placeAt(record, one) === undefined));
    return failed(
      ...(missing.length > 0 ? missing : paths).map((one) =>
        problem(`${path}.set.${one}`, `a path in an entry of ${clause}: ${pathsOf(entries)}`, set[one]),
      ),
    );
  }
  const picked = able.filter(({ record }) => holds(record, where));
  const [entry] = picked;
  if (entry === undefined || picked.length > 1) {
    return failed(undecided(path, clause, picked.length > 0 ? picked : able, picked.length, where));
  }
  const problems = paths
    .filter((one) => leadsAway(entry.record, one, clause) || bringsIn(set[one], clause) || moves(one, set[one], clause))
    .map((one) => problem(`${path}.set.${one}`, `within ${clause}: another clause comes into it`, set[one]));
  if (problems.length > 0) return failed(...problems);
  const touched = paths.map((one) => {
    const { parent, name, value } = placeAt(entry.record, one) ?? { parent: {}, name: "", value: undefined };
    const given = set[one];
    const by = `${path}.set.${one}`;
    if (typeOf(value) === typeOf(given) || value === null || given === null) Object.assign(parent, { [name]: given });
    else problems.push(problem(by, `${typeOf(value)}, as before`, given));
    return { record: entry.record, path: one, by };
  });
  return { problems, touched };
}

/** Whether a path goes through an entry of another clause, or leads to what has one in it. */
function leadsAway(record: object, path: string, clause: string): boolean {
  const steps = path.split(".");
  const passed = steps.map((_step, place) => placeAt(record, steps.slice(0, place).join("."))?.value);
  return (
    passed.some((one) => isRecord(one) && namesClause(one) && !isOf(one, clause)) ||
    bringsIn(placeAt(record, path)?.value, clause)
  );
}

/** Whether a value would make another clause the one that an entry rests on. */
function moves(path: string, value: unknown, clause: string): boolean {
  const name = path.slice(path.lastIndexOf(".") + 1);
  return (name === "clause" || name === "clauses") && !isOf({ [name]: value }, clause);
}

/** Whether a value has an entry of another clause in it. */
function bringsIn(value: unknown, clause: string): boolean {
  return recordsIn({ value }).some(({ record }) => namesClause(record) && !isOf(record, clause));
}

/** Whether an object says which clause it rests on. */
function namesClause(record: Named): boolean {
  return typeof record["clause"] === "string" || Array.isArray(record["clauses"]);
}

/** Several entries would do, or none: which ones there are. */
function undecided(path: string, of: string, entries: readonly Found[], picked: number, where: ValuesByPath): Problem {
  if (picked > 1)
    return problem(`${path}.where`, `true of one entry of ${of} alone: ${pathsOf(entries)}`, `${picked} of them`);
  const known = entries.length === 0 ? "there is none" : pathsOf(entries);
  return problem(
    `${path}.where`,
    `true of an entry of ${of}: ${known}`,
    Object.keys(where).length === 0 ? undefined : where,
  );
}

function pathsOf(entries: readonly Found[]): string {
  return entries.map(({ path }) => path).join(", ");
}

/** Whether an entry rests on a clause. */
function isOf(record: Named, clause: string): boolean {
  return record["clause"] === clause || itemsOf(record["clauses"]).includes(clause);
}

/** The entries of a clause: every object that names it. */
function entriesOf(draft: Draft, clause: string): readonly Found[] {
  return recordsIn(draft).filter(({ record }) => isOf(record, clause));
}

/** What stands at a path, if it is an entry of the clause or names none. */
function entryAt(draft: Draft, clause: string, path: string): readonly Found[] {
  return recordsIn(draft).filter(
    (one) => one.path !== "" && one.path === path && (isOf(one.record, clause) || !namesClause(one.record)),
  );
}

function holds(record: Named, where: ValuesByPath): boolean {
  return Object.entries(where).every(([path, value]) => isSame(placeAt(record, path)?.value, value));
}

/** A value, what it stands in, and its name there. */
interface Place {
  readonly parent: object;
  readonly name: string;
  readonly value: unknown;
}

/** What stands at a path. A name may have dots in it: `"when.guest.status"`. */
function placeAt(value: unknown, path: string): Place | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, part] of Object.entries(value)) {
    if (name === path) return { parent: value, name, value: part };
    const inside = path.startsWith(`${name}.`) ? placeAt(part, path.slice(name.length + 1)) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  const types: { readonly [type: string]: string } = {
    string: "text",
    number: "a number",
    boolean: "true or false",
    object: "an object",
  };
  return types[typeof value] ?? "nothing";
}
