import type { ReturnPolicy } from "../models/return-policy.js";
import type { ReturnRemedy, ReturnRequest } from "../models/return-request.js";
import type { AboutReturn, Wish } from "./return-decision.js";

/** Can the customer have what was asked for? `certain` tells whether all that is possible is sure. */
export function wishOf<Clause extends string, Name extends string>(
  { wants }: ReturnRequest,
  possible: readonly ReturnRemedy[],
  certain: boolean,
  { ruledOut, warrantyOver }: Pick<AboutReturn<Clause>, "ruledOut" | "warrantyOver">,
  policy: ReturnPolicy<Clause, Name>,
): { readonly wants?: Wish<Clause> } {
  if (wants === undefined) return {};
  if (possible.includes(wants)) return { wants: { remedy: wants, ...(certain && { available: true }) } };
  const clauses = ruledOut.filter(({ remedy }) => remedy === wants).map(({ clause }) => clause);
  const why = warrantyOver ? "warranty-over" : clauses.length > 0 ? "ruled-out" : "not-given";
  const nearest = policy.nearest[wants].find((remedy) => possible.includes(remedy));
  return { wants: { remedy: wants, available: false, why, clauses, ...(nearest !== undefined && { nearest }) } };
}
