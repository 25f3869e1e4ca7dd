import type { Named } from "../../decision-table/condition.js";
import type { Problem } from "../../models/errors.js";
import { twice } from "./procedure-problems.js";
import { itemsOf, partOf, problem } from "./records-in.js";

/** Is each rung of the ladder there once, with fields of its own, and does nothing lead to one that isn't there? */
export function supervisionProblems({ ladder }: Named): readonly Problem[] {
  const rules = itemsOf(partOf(ladder, "rungs"));
  const rungs = rules.map((rule) => partOf(rule, "rung"));
  const results = rules.map((rule) => partOf(rule, "result"));
  const there = [...rungs, "solved", "not-covered"];
  const visit = partOf(ladder, "visit");
  return [
    ...twice(rungs).map(([place, rung]) => problem(`ladder.rungs.${place}.rung`, "listed once", rung)),
    ...twice(results).map(([place, result]) => problem(`ladder.rungs.${place}.result`, "that of one rung", result)),
    ...rules.flatMap((rule, place) => {
      const [result, endedAt] = [partOf(rule, "result"), partOf(rule, "endedAt")];
      const right = typeof result !== "string" || endedAt === `${result}EndedAt`;
      return right ? [] : [problem(`ladder.rungs.${place}.endedAt`, `"${result}EndedAt", like the result`, endedAt)];
    }),
    ...itemsOf(partOf(partOf(ladder, "stands"), "rows")).flatMap((row, place) => {
      const outcome = partOf(row, "then");
      const path = `ladder.stands.rows.${place}.then`;
      return there.includes(outcome) ? [] : [problem(path, "a rung of the ladder, or what lies beyond", outcome)];
    }),
    ...(rungs.includes(visit) ? [] : [problem("ladder.visit", "a rung of the ladder", visit)]),
  ];
}
