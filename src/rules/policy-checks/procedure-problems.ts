import type { Named } from "../../decision-table/condition.js";
import type { Problem } from "../../models/errors.js";
import { itemsOf, partOf, partsOf, problem } from "./records-in.js";

/** Has each procedure the id that it is found by, and each of its steps once? */
export function procedureProblems(policy: Named): readonly Problem[] {
  return Object.entries(partsOf(policy["procedures"])).flatMap(([name, procedure]) => {
    const path = `procedures.${name}`;
    const id = partOf(procedure, "id");
    const steps = itemsOf(partOf(procedure, "steps"));
    return [
      ...(id === name ? [] : [problem(`${path}.id`, `the id that it is found by, "${name}"`, id)]),
      ...(steps.length > 0 ? [] : [problem(`${path}.steps`, "at least one step", steps)]),
      ...twice(steps.map((step) => partOf(step, "step"))).map(([place, step]) =>
        problem(`${path}.steps.${place}.step`, "listed once", step),
      ),
    ];
  });
}

/** What stands in a list for a second time, and where. */
export function twice(list: readonly unknown[]): readonly (readonly [place: number, item: unknown])[] {
  return list.flatMap((item, place) =>
    item !== undefined && list.indexOf(item) < place ? [[place, item] as const] : [],
  );
}
