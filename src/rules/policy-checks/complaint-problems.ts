import type { Named } from "../../decision-table/condition.js";
import { isSame } from "../../models/canonical-json.js";
import type { Problem } from "../../models/errors.js";
import { at } from "../../models/noun.js";
import type { TableFacts } from "./fact-problems.js";
import { itemsOf, partOf, partsOf, problem } from "./records-in.js";

/** The moments of a noun by their paths: an instant, or the date by which something is wanted. */
export interface Moments {
  readonly [path: string]: "instant" | "date";
}

/** What is known of the complaints of a noun. */
export interface ComplaintNoun {
  /** The facts that its tables read. */
  readonly facts: Named;
  /** Its moments. */
  readonly moments: Moments;
  /** Which of the facts says that a complaint has grown: no noun carries it, the term works it out. */
  readonly growing?: string;
}

/** The tables of a policy for complaints, and what each can read. */
export function complaintTables(
  policy: Named,
  { facts, growing }: ComplaintNoun,
): { readonly [table: string]: TableFacts } {
  const grows = partOf(policy["growth"], "fact");
  // Without a term that makes a complaint grow nobody knows it.
  const never = growing === undefined || growing === grows ? [] : [growing];
  const told = {
    facts,
    free: { severity: itemsOf(partOf(policy["severity"], "priority")) },
    own: typeof grows === "string" ? [grows] : [],
    never,
  };
  return { severity: { ...told, never: [...never, "severity"] }, obligations: told, handling: told };
}

/** Does everything in a policy for complaints point to something that there is? */
export function complaintProblems(policy: Named, noun: ComplaintNoun): readonly Problem[] {
  const { facts, moments } = noun;
  const { severity } = policy;
  const severities = itemsOf(partOf(severity, "priority"));
  const declared = partsOf(partOf(severity, "facts"));
  const instants = Object.keys(moments).filter((path) => moments[path] === "instant");
  const top = instants.filter((path) => !path.includes("."));
  // Without a list nothing can be missing from it.
  const events = Array.isArray(policy["events"]) ? itemsOf(policy["events"]) : top;
  const growth = partOf(policy["growth"], "fact");
  return [
    ...["severity", "obligations", "handling"].flatMap((table) => severitiesOf(table, policy, severities)),
    ...among("valid", policy["valid"], severities, "a severity of the list of priority"),
    ...among("events", events, top, "an instant that the noun has"),
    ...among(
      "learntLater.facts",
      partOf(policy["learntLater"], "facts"),
      Object.keys(declared),
      "a fact of the table of severity",
    ),
    ...one("learntLater.at", partOf(policy["learntLater"], "at"), top, "an instant that the noun has"),
    ...one("reopening.at", partOf(policy["reopening"], "at"), top, "an instant that the noun has"),
    ...among("reopening.voids", partOf(policy["reopening"], "voids"), events, "one of the events"),
    ...among("arrangements", policy["arrangements"], listsIn(facts), "a list among the facts of the noun"),
    ...(growth === undefined || (partOf(declared[String(growth)], "kind") === "boolean" && isWorkedOut(growth, noun))
      ? []
      : [problem("growth.fact", "a yes or no of the table of severity, and none of the noun's own facts", growth)]),
    ...itemsOf(partOf(policy["obligations"], "rows")).flatMap((row, place) =>
      obligationProblems(`obligations.rows.${place}.then`, partOf(row, "then"), events, moments),
    ),
  ];
}

function isWorkedOut(fact: unknown, { facts, growing }: ComplaintNoun): boolean {
  return fact === growing || !Object.hasOwn(facts, String(fact));
}

function listsIn(facts: Named): readonly string[] {
  return Object.keys(facts).filter((name) => partOf(facts[name], "kind") === "some-of");
}

/** The severities that a table knows are those of the list of priority. */
function severitiesOf(table: string, policy: Named, severities: readonly unknown[]): readonly Problem[] {
  const definition = partOf(partOf(policy[table], "facts"), "severity");
  const values = partOf(definition, "values");
  if (definition === undefined || isSame([...itemsOf(values)].sort(), [...severities].sort())) return [];
  return [problem(`${table}.facts.severity.values`, "the severities of the list of priority", values)];
}

function obligationProblems(
  path: string,
  obligation: unknown,
  events: readonly unknown[],
  moments: Moments,
): readonly Problem[] {
  const { startsAt, doneAt, term, tell, owedBy, replacedBy } = partsOf(obligation);
  // What isn't an event is known before it has happened: a replay would see the future.
  const happens = ["receivedAt", ...events];
  const dates = Object.keys(moments);
  const done = itemsOf(doneAt);
  return [
    ...one(at(path, "startsAt"), startsAt, happens, "receivedAt or one of the events"),
    ...among(at(path, "doneAt"), doneAt, happens, "one of the events"),
    ...among(at(path, "term.until"), partOf(term, "until"), dates, "a moment that the noun has"),
    ...one(at(path, "replacedBy"), replacedBy, dates, "a moment that the noun has"),
    ...(done.length > 0 || tell !== undefined ? [] : [problem(at(path, "doneAt"), "at least one event", doneAt)]),
    ...(itemsOf(owedBy).length > 0 ? [] : [problem(at(path, "owedBy"), "at least one role", owedBy)]),
    ...(tell === undefined || itemsOf(partOf(tell, "roles")).length > 0
      ? []
      : [problem(at(path, "tell.roles"), "at least one role", partOf(tell, "roles"))]),
  ];
}

/** Each item of a list is one of these. */
function among(path: string, list: unknown, known: readonly unknown[], wanted: string): readonly Problem[] {
  return itemsOf(list).flatMap((item, place) => one(at(path, place), item, known, wanted));
}

function one(path: string, value: unknown, known: readonly unknown[], wanted: string): readonly Problem[] {
  return value === undefined || known.includes(value) ? [] : [problem(path, wanted, value)];
}
