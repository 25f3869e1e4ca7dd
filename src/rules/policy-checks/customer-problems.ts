import type { Named } from "../../decision-table/condition.js";
import type { Problem } from "../../models/errors.js";
import { itemsOf, partOf, problem } from "./records-in.js";

/** The clauses of a policy that are at odds with others. */
export function clausesAtOdds({ contradictions }: Named): readonly unknown[] {
  return itemsOf(contradictions).flatMap((one) => itemsOf(partOf(one, "clauses")));
}

/** Does the table of classes tell apart which of the clauses at odds governs? */
export function customerProblems(policy: Named): readonly Problem[] {
  const atOdds = clausesAtOdds(policy);
  const facts = partOf(policy["classes"], "facts");
  const told = itemsOf(partOf(partOf(facts, "governing"), "values"));
  return itemsOf(partOf(policy["settings"], "governing")).flatMap((clause, place) =>
    !atOdds.includes(clause) || told.includes(clause)
      ? []
      : [problem(`settings.governing.${place}`, "a clause that the table of classes tells apart", clause)],
  );
}
