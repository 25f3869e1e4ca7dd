import type { Named } from "../../decision-table/condition.js";
import type { Problem } from "../../models/errors.js";
import { partOf, problem } from "./records-in.js";

/** The figures of a pay policy that no month can be reckoned without. */
const neverOpen = ["higherRateFrom", "minimumFine"];

/** Are the figures there that can't be left open? */
export function payProblems({ parameters }: Named): readonly Problem[] {
  return neverOpen.flatMap((name) => {
    const value = partOf(partOf(parameters, name), "value");
    return value === null ? [problem(`parameters.${name}.value`, "a figure: this one can't be left open", value)] : [];
  });
}
