import { auditTable, type TableFault } from "../../decision-table/audit-table.js";
import { checkTable } from "../../decision-table/check-table.js";
import { isRecord, type Named } from "../../decision-table/condition.js";
import type { DecisionTable, ParameterValues } from "../../models/decision-table.js";
import { isRedressError, type Problem } from "../../models/errors.js";
import { type MoneyFigure, readMoney } from "../../models/money.js";
import { at } from "../../models/noun.js";
import { itemsOf, partOf, partsOf, problem, recordsIn } from "./records-in.js";

type AnyTable = DecisionTable<{ readonly [name: string]: boolean }, unknown, string>;

/** What is wrong with a table of a policy: what keeps it from being read, or else what its rows lack. */
export interface TableLookedThrough {
  /** Where it stands in the policy: `"severity"`. */
  readonly path: string;
  /** Why it can't be read; none where it can. */
  readonly unread: readonly Problem[];
  /** Gaps, overlaps and rows without effect. What can't be read can't be looked through either. */
  readonly faults: readonly TableFault<string>[];
}

/** Can every table of a policy be read, and is it complete and free of contradictions? */
export function lookThroughTables(policy: Named): readonly TableLookedThrough[] {
  const parameters = partsOf(policy["parameters"]);
  const tables = recordsIn(policy).filter(({ record }) => Object.hasOwn(record, "hitPolicy"));
  return tables.map(({ path, record }) => {
    // A table that is too large is no further looked at: the work grows faster than the table.
    const large = problemsOfSize(path, record);
    const unread =
      large.length > 0
        ? large
        : [...problemsOfNames(path, record, parameters), ...problemsOfForm(path, record, parameters)];
    const faults = unread.length > 0 || !isReadable(record) ? [] : auditTable(record, valuesOf(parameters));
    return { path, unread, faults };
  });
}

/** So many rows a table may have at the most; the longest one that is shipped has 69. */
const mostRows = 200;
/** So many conjunctions a row may have at the most, and so many ways may lead to a derived fact. */
const mostConjunctions = 100;
/** So many conjunctions all rows of a table may have together. */
const mostInAll = 400;

function problemsOfSize(path: string, table: Named): readonly Problem[] {
  const rows = itemsOf(table["rows"]);
  const lists = [
    ...rows.map((row, place) => [`rows.${place}.when`, "conjunctions", itemsOf(partOf(row, "when")).length] as const),
    ...Object.entries(partsOf(table["facts"])).map(
      ([name, fact]) => [`facts.${name}.knownBy`, "ways", itemsOf(partOf(fact, "knownBy")).length] as const,
    ),
  ];
  const inAll = rows.reduce((sum: number, row) => sum + [partOf(row, "when")].flat().length, 0);
  const long = lists
    .filter(([, , size]) => size > mostConjunctions)
    .map(([place, what, size]) => tooMany(at(path, place), `${mostConjunctions} ${what}`, size));
  if (rows.length > mostRows) return [tooMany(at(path, "rows"), `${mostRows} rows`, rows.length), ...long];
  if (long.length > 0 || inAll <= mostInAll) return long;
  return [tooMany(at(path, "rows"), `${mostInAll} conjunctions in all rows together`, inAll)];
}

function tooMany(path: string, most: string, size: number): Problem {
  return { path, wanted: `a list of at most ${most}`, got: String(size) };
}

/** What is wrong with a table, all in the form of problems. */
export function problemsOfTable({ path, unread, faults }: TableLookedThrough): readonly Problem[] {
  return [...unread, ...faults.map((fault) => inWords(at(path, "rows"), fault))];
}

/** What a row may compare with: the whole numbers and sums among the parameters. What is none stands for an open one. */
export function valuesOf(parameters: Named): ParameterValues {
  const values: { [name: string]: number | MoneyFigure | null } = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const [kind, value] = [partOf(parameter, "kind"), partOf(parameter, "value")];
    if (kind === "integer") values[name] = typeof value === "number" && Number.isSafeInteger(value) ? value : null;
    if (kind !== "money") continue;
    const { amount, currency } = partsOf(value);
    const read = readMoney(amount, currency);
    values[name] = "value" in read && !read.value.amount.startsWith("-") ? read.value : null;
  }
  return values;
}

function problemsOfForm(path: string, table: Named, parameters: Named): readonly Problem[] {
  try {
    checkTable(table, valuesOf(parameters));
    return [];
  } catch (error) {
    if (!isRedressError(error)) throw error;
    // Thresholds that name a parameter are looked at apart, each at its own place.
    return error.problems
      .filter((one) => !one.path.startsWith("parameters."))
      .map((one) => ({ ...one, path: at(path, one.path) }));
  }
}

/** Whether the checks of its form let a table pass. */
function isReadable(table: Named): table is Named & AnyTable {
  return isRecord(table["facts"]) && Array.isArray(table["rows"]);
}

/** The thresholds of a table name parameters of the kind of the fact. */
function problemsOfNames(path: string, table: Named, parameters: Named): readonly Problem[] {
  const facts = partsOf(table["facts"]);
  return conditionsOf(table).flatMap(([place, fact, condition]) => {
    const kind = partOf(partOf(facts, fact), "kind");
    if (kind !== "integer" && kind !== "money") return [];
    return Object.entries(partsOf(condition)).flatMap(([how, threshold]) => {
      if (!isRecord(threshold)) return [];
      const where = `${path}.${place}.${fact}.${how}`;
      const named = Object.hasOwn(threshold, "parameter");
      const known = named ? ["parameter"] : ["amount", "currency"];
      const name = String(threshold["parameter"]);
      const right = !named || partOf(partOf(parameters, name), "kind") === kind;
      const wanted = `the name of ${kind === "money" ? "a sum" : "a whole number"} among the parameters`;
      return [
        ...Object.keys(threshold)
          .filter((field) => !known.includes(field))
          .map((field) => problem(at(where, field), "left out: there is no such field", threshold[field])),
        ...(right ? [] : [problem(at(where, "parameter"), wanted, threshold["parameter"])]),
      ];
    });
  });
}

/** A conjunction and where it stands. */
type Placed = readonly [place: string, conjunction: unknown];

/** Every condition of a table: where the conjunction stands, on which fact, and what it says. */
export function conditionsOf(table: Named): readonly (readonly [place: string, fact: string, condition: unknown])[] {
  const ways = Object.entries(partsOf(table["facts"])).flatMap(([name, definition]) =>
    itemsOf(partOf(definition, "knownBy")).map((way, place): Placed => [`facts.${name}.knownBy.${place}`, way]),
  );
  const rows = itemsOf(table["rows"]).flatMap((row, place) => {
    const when = partOf(row, "when");
    if (!Array.isArray(when)) return [[`rows.${place}.when`, when] satisfies Placed];
    return when.map((one: unknown, which): Placed => [`rows.${place}.when.${which}`, one]);
  });
  return [...ways, ...rows].flatMap(([place, conjunction]) =>
    Object.entries(partsOf(conjunction)).map(([fact, condition]) => [place, fact, condition] as const),
  );
}

/** A fault of a table in the form of a problem. */
function inWords(path: string, fault: TableFault<string>): Problem {
  const sample = "sample" in fault ? JSON.stringify(fault.sample) : "";
  switch (fault.kind) {
    case "gap":
      return { path, wanted: `complete, with a row for ${sample}`, got: "a gap" };
    case "boundary-hole":
      return { path, wanted: `complete at the boundary of ${fault.fact}, with a row for ${sample}`, got: "a gap" };
    case "overlap": {
      const [first, second] = fault.rows;
      const [clause, other] = fault.clauses;
      const wanted = `of one outcome with row ${first} (${clause}) for ${sample}`;
      return { path: at(path, second), wanted, got: `another (${other})` };
    }
    case "duplicate-row": {
      const [other, row] = fault.rows;
      return {
        path: at(path, row),
        wanted: `one that adds something to row ${other} (${fault.clause})`,
        got: "the same outcome by the same clause in no other case",
      };
    }
    case "dead-row": {
      const never = fault.why === "never-holds";
      return {
        path: at(path, fault.row),
        wanted: never ? "one that can hold" : "one that decides something",
        got: never ? "conditions that exclude each other" : `one that is always outranked, as for ${sample}`,
      };
    }
  }
}
