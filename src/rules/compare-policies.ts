import { compareTables, type TableComparison } from "../decision-table/compare-tables.js";
import { refuse } from "../models/errors.js";
import type { Policy, PolicyReference } from "../models/policy.js";
import { changesBetween, type PolicyChange } from "./changes-between.js";
import { figuresOf } from "./figures-of.js";
import { referenceTo } from "./reference-to.js";
import { tablesIn } from "./tables-in.js";

/** What changed between two policies. */
export interface PolicyComparison {
  /** Which policy it was. */
  readonly from: PolicyReference;
  /** Which policy it is. */
  readonly to: PolicyReference;
  /** What stands otherwise, in the order of the policy. */
  readonly changes: readonly PolicyChange[];
  /** What is decided otherwise, by each table of both in which something is. */
  readonly decisions: readonly TableDifferences[];
}

/** What a table of a policy decides otherwise. */
export interface TableDifferences extends TableComparison<unknown, string> {
  /** Where the table stands in both: `"severity"`. */
  readonly table: string;
}

/**
 * What changed between two policies, and which cases are now decided otherwise?
 *
 * Two versions of one policy, or a shipped and a configured one. `changes` is what stands otherwise: rows are told by
 * their clause and content, so that a row in between isn't a change of all that follow. What `from` and `to` say, the
 * id, the version and what was configured, isn't said again, and neither are the notes of amendments. `decisions` is what follows from it, over the whole space
 * of facts: for each decision table the cases that come to something else, how many, and facts that show it. Figures
 * outside of tables, such as shares and steps, are among the changes alone, and so is a table that only one of them
 * has or that now collects.
 *
 * @param before - The policy as it was.
 * @param after - The policy as it is, about the same noun.
 * @returns The changes and the decisions, as plain frozen data. Both empty: nothing else than what `from` and `to` say.
 * @throws RedressError if the policies are about different nouns, or a table can't be read.
 * @clause CCR-5.3.1
 *
 * @example From three times on instead of two
 * ```ts
 * import { comparePolicies, configure } from "redress";
 * import { companyComplaints } from "redress/policies";
 *
 * const ours = configure(companyComplaints, { parameters: { repeatedlyFrom: 3 } });
 * const { changes, decisions } = comparePolicies(companyComplaints, ours);
 * assert.deepEqual(changes, [
 *   { kind: "changed", path: ["parameters", "repeatedlyFrom", "value"], clause: "CCR-5.3.1", before: 2, after: 3 },
 * ]);
 * const [difference] = decisions[0]?.outcomes ?? [];
 * assert.deepEqual(difference?.before, { kind: "decided", outcome: "major" });
 * assert.deepEqual(difference?.after, { kind: "decided", outcome: "important" });
 * assert.equal(difference?.sample["timesRaised"], 2);
 * ```
 */
export function comparePolicies<Noun extends string>(
  before: Policy<Noun, string>,
  after: Policy<NoInfer<Noun>, string>,
): PolicyComparison {
  const noun: string = after.noun;
  if (before.noun !== noun) refuse("policies to compare", "noun", `${before.noun}, as before`, noun);
  const comparison: PolicyComparison = {
    from: referenceTo(before),
    to: referenceTo(after),
    changes: changesBetween(plainParts(before), plainParts(after), { path: [] }),
    decisions: decisionsBetween(before, after),
  };
  // A copy: what the caller still holds must neither change it nor be frozen by it.
  return frozen(JSON.parse(JSON.stringify(comparison)));
}

/** What the references don't say, as JSON holds it. What was noted of an amendment tells of the same changes. */
function plainParts(policy: Policy<string, string>): unknown {
  const { id: _id, version: _version, configured: _configured, amendments: _amendments, ...parts } = policy;
  return JSON.parse(JSON.stringify(parts));
}

function decisionsBetween(before: Policy<string, string>, after: Policy<string, string>): readonly TableDifferences[] {
  const parameters = { before: figuresOf(before), after: figuresOf(after) };
  const tables = new Map(tablesIn(before).map(({ path, table }) => [path, table]));
  return tablesIn(after).flatMap(({ path, table }) => {
    const was = tables.get(path);
    if (was === undefined || (was.hitPolicy === "collect") !== (table.hitPolicy === "collect")) return [];
    const found = compareTables(was, table, parameters);
    const count = found.outcomes.length + found.clauses.length + found.collected.length;
    return count === 0 ? [] : [{ table: path, ...found }];
  });
}

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
