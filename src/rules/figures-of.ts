import type { ParameterValues } from "../models/decision-table.js";
import type { Parameter } from "../models/parameter.js";

/** The figures of a policy that the rows of its tables may compare with: whole numbers and sums alone. */
export function figuresOf(policy: {
  readonly parameters: { readonly [name: string]: Parameter<string> };
}): ParameterValues {
  return Object.fromEntries(
    Object.entries(policy.parameters).flatMap(([name, { kind, value }]) =>
      kind === "integer" || kind === "money" ? [[name, value]] : [],
    ),
  );
}
