import { isRecord, type Named } from "../decision-table/condition.js";
import type { Problem } from "../models/errors.js";
import { field } from "./fields.js";
import { clauseProblems } from "./policy-checks/clause-problems.js";
import { factProblems } from "./policy-checks/fact-problems.js";
import { figureProblems } from "./policy-checks/figure-problems.js";
import { headProblems } from "./policy-checks/head-problems.js";
import { procedureProblems } from "./policy-checks/procedure-problems.js";
import { tableProblems } from "./policy-checks/table-problems.js";
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
  const data: Named = { ...policy };
  const { tables, problems } = noun ?? nounOf(data) ?? unknownNoun;
  return [
    ...headProblems(data),
    ...clauseProblems(data),
    ...figureProblems(data),
    ...tableProblems(data),
    ...procedureProblems(data),
    ...Object.entries(tables(data)).flatMap(([path, facts]) => {
      const table = field(data, path);
      return isRecord(table) ? factProblems(path, table, facts) : [];
    }),
    ...problems(data),
  ];
}

/** A noun that the library doesn't know: what its tables read is its own matter. */
const unknownNoun: Omit<PolicyNoun, "shape"> = { tables: () => ({}), problems: () => [] };

/** How the policies of this noun are checked, if the library knows the noun. */
export function nounOf({ noun }: Named): PolicyNoun | undefined {
  const known: { readonly [noun: string]: PolicyNoun } = policyNouns;
  return typeof noun === "string" && Object.hasOwn(known, noun) ? known[noun] : undefined;
}
