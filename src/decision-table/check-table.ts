import { type Problem, RedressError, shown } from "../models/errors.js";
import { readMoney } from "../models/money.js";
import { isRecord, type Named } from "./condition.js";

/** So many items of one list may be told apart: each doubles the classes of its fact. */
const mostItems = 12;

/** So deep may an outcome be nested; what has no end is nested deeper. */
const mostDeep = 20;

/**
 * Refuses a table that can't be read: it may come from a database.
 *
 * @throws RedressError with every problem, each with its path in the table.
 */
export function checkTable(table: unknown, parameters: unknown): void {
  const problems = isRecord(table)
    ? [...problemsOfFacts(table, parameters), ...problemsOfRows(table, parameters)]
    : [problem("", "a table with hitPolicy, facts and rows", table)];
  if (!isRecord(parameters)) problems.push(problem("parameters", "figures by name", parameters));
  if (problems.length > 0) throw new RedressError("decision table", problems);
}

function problem(path: string, wanted: string, got: unknown): Problem {
  return { path, wanted, got: shown(got) };
}

function problemsOfFacts(table: Named, parameters: unknown): Problem[] {
  const { facts } = table;
  if (!isRecord(facts)) return [problem("facts", "definitions by name", facts)];
  return Object.entries(facts).flatMap(([name, definition]) => {
    const path = `facts.${name}`;
    // Every object has a `constructor`: a fact of that name would never be unknown.
    if (name in {}) return [problem(path, "of another name: every object has this one", definition)];
    if (!isRecord(definition)) return [problem(path, 'a definition such as { kind: "boolean" }', definition)];
    const { kind, values, from, knownBy } = definition;
    switch (kind) {
      case "boolean":
      case "money":
        return [];
      case "integer":
        return from === undefined || Number.isSafeInteger(from)
          ? []
          : [problem(`${path}.from`, "a whole number", from)];
      case "one-of":
      case "some-of":
        return isListOf(values, (value) => typeof value === "string") && new Set(values).size === values.length
          ? []
          : [problem(`${path}.values`, "a list of different texts", values)];
      case "derived":
        return problemsOfWays(path, knownBy, facts, table, parameters);
      default:
        return [problem(`${path}.kind`, '"boolean", "one-of", "some-of", "integer", "money" or "derived"', kind)];
    }
  });
}

/** A fact behind a derived one stands for nothing else: else two facts could be known that can't be together. */
function problemsOfWays(path: string, knownBy: unknown, facts: Named, table: Named, parameters: unknown): Problem[] {
  if (!isListOf(knownBy, isRecord)) return [problem(`${path}.knownBy`, "a list of conditions", knownBy)];
  const behind = Object.values(facts).flatMap((one) =>
    isRecord(one) && Array.isArray(one["knownBy"]) ? one["knownBy"] : [],
  );
  const rows = Array.isArray(table["rows"]) ? table["rows"] : [];
  const read = [...behind, ...rows.flatMap((row: unknown) => (isRecord(row) ? [row["when"]].flat() : []))];
  return knownBy.flatMap((way, place) => {
    const at = `${path}.knownBy.${place}`;
    const [source, ...more] = Object.keys(Object(way));
    if (source === undefined || more.length > 0) return [problem(at, "a condition on one fact", way)];
    const definition = Object.hasOwn(facts, source) ? facts[source] : undefined;
    if (isRecord(definition) && definition["kind"] === "derived")
      return [problem(at, "on a fact that isn't derived", way)];
    const times = read.filter((one) => isRecord(one) && Object.hasOwn(one, source)).length;
    return [
      ...problemsOfConjunction(at, way, facts, parameters),
      ...(times > 1 ? [problem(`${at}.${source}`, "a fact that no row and nothing else reads", way)] : []),
    ];
  });
}

function problemsOfRows(table: Named, parameters: unknown): Problem[] {
  const { hitPolicy, priority, rows, facts } = table;
  const problems: Problem[] = [];
  const listed = isListOf(priority, (outcome) => isPlain(outcome, 0))
    ? priority.map((one) => JSON.stringify(one))
    : undefined;
  if (hitPolicy === "priority") {
    if (listed === undefined || new Set(listed).size < listed.length) {
      problems.push(problem("priority", "a list of different outcomes, the highest first", priority));
    }
  } else if (hitPolicy !== "unique" && hitPolicy !== "collect") {
    problems.push(problem("hitPolicy", '"unique", "priority" or "collect"', hitPolicy));
  }
  if (!Array.isArray(rows)) return [...problems, problem("rows", "a list of rows", rows)];
  for (const [place, row] of rows.entries()) {
    const path = `rows.${place}`;
    if (!isRecord(row)) {
      problems.push(problem(path, "a row with when, then and clause", row));
      continue;
    }
    const { when, then, clause } = row;
    if (typeof clause !== "string") problems.push(problem(`${path}.clause`, "the id of a clause", clause));
    if (!isPlain(then, 0)) problems.push(problem(`${path}.then`, "an outcome that JSON can hold", then));
    else if (hitPolicy === "priority" && listed?.includes(JSON.stringify(then)) === false) {
      problems.push(problem(`${path}.then`, "an outcome of the list of priority", then));
    }
    if (!isRecord(facts)) continue;
    if (!Array.isArray(when)) problems.push(...problemsOfConjunction(`${path}.when`, when, facts, parameters));
    else if (when.length === 0) problems.push(problem(`${path}.when`, "a conjunction; {} holds always", when));
    else
      for (const [at, one] of when.entries())
        problems.push(...problemsOfConjunction(`${path}.when.${at}`, one, facts, parameters));
  }
  return isRecord(facts) ? [...problems, ...problemsOfOperands(rows, facts, parameters)] : problems;
}

/** What the conditions on a fact must have in common: not too many items, one currency. */
function problemsOfOperands(rows: readonly unknown[], facts: Named, parameters: unknown): Problem[] {
  const ways = Object.values(facts).flatMap((one) => (isRecord(one) ? one["knownBy"] : []));
  const conjunctions = [...rows.flatMap((row) => (isRecord(row) ? row["when"] : [])), ...ways].filter(isRecord);
  return Object.entries(facts).flatMap(([name, definition]) => {
    const conditions = conjunctions.map((one) => (Object.hasOwn(one, name) ? one[name] : undefined)).filter(isRecord);
    const operands = new Set(conditions.flatMap((condition) => Object.values(condition)).flat());
    if (isRecord(definition) && definition["kind"] === "some-of" && operands.size > mostItems) {
      return [problem(`facts.${name}`, `told apart by at most ${mostItems} items`, operands.size)];
    }
    if (!isRecord(definition) || definition["kind"] !== "money") return [];
    const figures = [...operands].map((one) => figureOf(one, parameters)).filter(isRecord);
    const named = figures.map((figure) => figure["currency"]).filter((one) => typeof one === "string");
    const currencies = [...new Set(named)];
    return currencies.length > 1
      ? [problem(`facts.${name}`, "compared with sums of one currency", currencies.join(" and "))]
      : [];
  });
}

/** A figure, or that of the parameter in its place. */
function figureOf(given: unknown, parameters: unknown): unknown {
  if (!isRecord(given) || !("parameter" in given)) return given;
  const { parameter: name } = given;
  // What is no name may be an object that can't even be made a text.
  if (typeof name !== "string" || !isRecord(parameters)) return undefined;
  return Object.hasOwn(parameters, name) ? parameters[name] : undefined;
}

function problemsOfConjunction(path: string, conjunction: unknown, facts: Named, parameters: unknown): Problem[] {
  if (!isRecord(conjunction)) return [problem(path, "conditions by fact", conjunction)];
  return Object.entries(conjunction).flatMap(([name, condition]) => {
    const definition = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (definition === undefined) return [problem(`${path}.${name}`, "on a fact that the table declares", condition)];
    return isRecord(definition) ? problemsOfCondition(`${path}.${name}`, definition, condition, parameters) : [];
  });
}

function problemsOfCondition(
  path: string,
  { kind, values }: Named,
  condition: unknown,
  parameters: unknown,
): Problem[] {
  const listed: readonly unknown[] = Array.isArray(values) ? values : [];
  const known = (list: unknown): boolean => isListOf(list, (item) => listed.includes(item));
  const among = listed.slice(0, 20).map(shown).join(", ");
  switch (kind) {
    case "boolean":
    case "derived":
      return typeof condition === "boolean" ? [] : [problem(path, "true or false", condition)];
    case "one-of":
      return known(Array.isArray(condition) ? condition : [condition])
        ? []
        : [problem(path, `among ${among}`, condition)];
    case "some-of": {
      const entries = isRecord(condition) ? Object.entries(condition) : [];
      const right =
        entries.length > 0 && entries.every(([how, some]) => /^has(Any|All|None)$/.test(how) && known(some));
      return right ? [] : [problem(path, `hasAny, hasAll or hasNone of ${among}`, condition)];
    }
    case "integer":
    case "money":
      return problemsOfComparison(path, kind, condition, parameters);
    default:
      return [];
  }
}

function problemsOfComparison(
  path: string,
  kind: "integer" | "money",
  condition: unknown,
  parameters: unknown,
): Problem[] {
  const entries = isRecord(condition) ? Object.entries(condition) : [];
  if (entries.length === 0) return [problem(path, "a comparison such as { atLeast: 2 }", condition)];
  return entries.flatMap(([how, given]) => {
    if (!/^(atLeast|above|atMost|below|equals)$/.test(how)) {
      return [problem(`${path}.${how}`, "atLeast, above, atMost, below or equals", given)];
    }
    if (!isRecord(given) || !("parameter" in given))
      return isFigure(kind, given) ? [] : [problem(`${path}.${how}`, figureWanted[kind], given)];
    const name = given["parameter"];
    if (typeof name !== "string") return [problem(`${path}.${how}.parameter`, "the name of a parameter", name)];
    const figure = figureOf(given, parameters);
    return figure === null || isFigure(kind, figure) ? [] : [problem(`parameters.${name}`, figureWanted[kind], figure)];
  });
}

const figureWanted = {
  integer: "a whole number",
  money: 'a sum as `money` gives it, such as { amount: "12.50", currency: "CNY" }',
};

function isFigure(kind: "integer" | "money", figure: unknown): boolean {
  if (kind === "integer") return Number.isSafeInteger(figure);
  if (!isRecord(figure)) return false;
  const read = readMoney(figure["amount"], figure["currency"]);
  // With all its decimals, so that figures and facts count in the same units.
  return "value" in read && read.value.amount === figure["amount"] && !read.value.amount.startsWith("-");
}

function isListOf<Item>(
  list: unknown,
  is: ((item: unknown) => item is Item) | ((item: unknown) => boolean),
): list is readonly Item[] {
  return Array.isArray(list) && list.length > 0 && list.every((item) => is(item));
}

/** Whether JSON holds this value as it is. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return typeof value === "string" || typeof value === "boolean";
  if (value === null) return true;
  const plain =
    Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
  return plain && depth < mostDeep && Object.values(value).every((part) => isPlain(part, depth + 1));
}
