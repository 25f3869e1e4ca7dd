import type { Named } from "../../decision-table/condition.js";
import type { Problem } from "../../models/errors.js";
import { twice } from "./procedure-problems.js";
import { itemsOf, partOf, problem } from "./records-in.js";

/** Has each role one place in the ladder of authority? */
export function ladderProblems(policy: Named): readonly Problem[] {
  const roles = itemsOf(policy["ladder"]).map((rung) => partOf(rung, "from"));
  return twice(roles).map(([place, role]) => problem(`ladder.${place}.from`, "listed once", role));
}
