import { isRecord, type Named } from "../decision-table/condition.js";
import type { Problem } from "../models/errors.js";
import { field } from "./fields.js";
import { clauseProblems } from "./policy-checks/clause-problems.js";
import { factProblems } from "./policy-checks/fact-problems.js";
import { figureProblems } from "./policy-checks/figure-problems.js";
import { headProblems } from "./policy-checks/head-problems.js";
import { procedureProblems } from "./policy-checks/procedure-problems.js";
import { lookThroughTables, problemsOfTable, type TableLookedThrough } from "./policy-checks/table-problems.js";
import { type PolicyNoun, policyNouns } from "./policy-nouns.js";

/**
 * What can't be right in a policy, besides its form?
 *
 * Clauses that it cites and doesn't have, tables that can't be read, are incomplete or at odds with themselves, figures
 * and settings of the wrong kind, names that point nowhere, days and versions out of order. It takes what has no form
 * too, and then says what it can.
 *
 * @param policy - A policy, or what may be one.
 * @param noun - How policies of its noun are checked; left out: as its own noun says.
 * @returns Every problem with its path in the policy; none where all is right.
 */
export function policyProblems(policy: object, noun?: PolicyNoun): readonly Problem[] {
  const { before, tables, after } = lookThrough({ ...policy }, noun);
  return [...before, ...tables.flatMap(problemsOfTable), ...after];
}

/** What can't be right in a policy: what was found before its tables were looked through, in them, and after that. */
export interface PolicyLookedThrough {
  readonly before: readonly Problem[];
  readonly tables: readonly TableLookedThrough[];
  readonly after: readonly Problem[];
}

/** What can't be right in a policy, with what is wrong with its tables apart. */
export function lookThrough(data: Named, noun?: PolicyNoun): PolicyLookedThrough {
  const { tables, problems } = noun ?? nounOf(data) ?? unknownNoun;
  const facts = Object.entries(tables(data)).flatMap(([path, known]) => {
    const table = field(data, path);
    return isRecord(table) ? factProblems(path, table, known) : [];
  });
  return {
    before: [...headProblems(data), ...clauseProblems(data), ...figureProblems(data)],
    tables: lookThroughTables(data),
    after: [...procedureProblems(data), ...facts, ...problems(data)],
  };
}

/** What was found besides faults of form: of what has no form, nothing more is said. */
export function besides(form: readonly Problem[], meaning: readonly Problem[]): readonly Problem[] {
  const broken = new Set(form.map(({ path }) => path));
  const isSaid = ({ path }: Problem) =>
    broken.has("") || path.split(".").some((_name, place, names) => broken.has(names.slice(0, place + 1).join(".")));
  return meaning.filter((one) => !isSaid(one));
}

/** A noun that the library doesn't know: what its tables read is its own matter. */
const unknownNoun: Omit<PolicyNoun, "shape"> = { tables: () => ({}), problems: () => [] };

/** How the policies of this noun are checked, if the library knows the noun. */
export function nounOf({ noun }: Named): PolicyNoun | undefined {
  const known: { readonly [noun: string]: PolicyNoun } = policyNouns;
  return typeof noun === "string" && Object.hasOwn(known, noun) ? known[noun] : undefined;
}
