import type { Named } from "../../decision-table/condition.js";
import type { Problem } from "../../models/errors.js";
import { at } from "../../models/noun.js";
import { itemsOf, partOf, partsOf, problem, recordsIn } from "./records-in.js";

/** Does every part of a policy rest on clauses that it has, and do contradictions have two sides? */
export function clauseProblems(policy: Named): readonly Problem[] {
  const clauses = partsOf(policy["clauses"]);
  const cited = recordsIn(policy).flatMap(({ path, record }) => [
    ...(Object.hasOwn(record, "clause") ? [[at(path, "clause"), record["clause"]] as const] : []),
    ...itemsOf(partOf(record, "clauses")).map((clause, place) => [at(path, `clauses.${place}`), clause] as const),
  ]);
  return [
    ...cited
      .filter(([, clause]) => typeof clause === "string" && !Object.hasOwn(clauses, clause))
      .map(([path, clause]) => problem(path, "a clause of the policy", clause)),
    ...itemsOf(policy["contradictions"]).flatMap((one, place) => sidesOf(`contradictions.${place}`, one)),
  ];
}

function sidesOf(path: string, contradiction: unknown): readonly Problem[] {
  const clauses = itemsOf(partOf(contradiction, "clauses"));
  const governs = partOf(contradiction, "governs");
  const right = governs === undefined || governs === "strictest" || clauses.includes(governs);
  return [
    ...(new Set(clauses).size < 2 ? [problem(at(path, "clauses"), "at least two clauses", clauses)] : []),
    ...(right ? [] : [problem(at(path, "governs"), '"strictest" or one of the clauses at odds', governs)]),
  ];
}
