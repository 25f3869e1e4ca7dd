import * as z from "zod/mini";
import { isRecord, type Named } from "../decision-table/condition.js";
import { type Problem, RedressError, shown } from "../models/errors.js";
import { freeze, plain, problemsIn } from "../models/noun.js";
import { field } from "./fields.js";
import type { PolicyByNoun } from "./policy-by-noun.js";
import { canonical } from "./policy-checks/figure-problems.js";
import { partOf, partsOf } from "./policy-checks/records-in.js";
import { type PolicyNoun, policyNouns } from "./policy-nouns.js";
import { besides, policyProblems } from "./policy-problems.js";

/**
 * Is this a policy for the nouns of this kind, whatever it was kept in, and can it be right?
 *
 * Its form is checked, and then what it says: each clause that it cites is one of its own; each table can be read, has
 * no gap, no hole at a boundary, no two rows at odds and none without effect; each figure and setting is of its kind;
 * each name leads to something that there is; the shares of a benefit make up 100%; days and versions are in order.
 * Sums are put in their canonical form. A fact of the noun that a table doesn't declare is added to its declarations,
 * so that a policy that was stored before the library knew the fact still decides: no row reads it. What `configure`
 * and `amend` noted in it is kept.
 *
 * @param noun - What it decides about, as its field `noun` has it: `"complaint"`, `"order"`, `"reply"`, `"statute"`.
 * @param input - The policy as plain data, such as parsed JSON.
 * @returns The policy, frozen; its clauses are texts.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 *
 * @example A term out of a database
 * ```ts
 * import { parsePolicy } from "redress";
 * import { companyComplaints } from "redress/policies";
 *
 * const stored = JSON.stringify(companyComplaints);
 * assert.deepEqual(parsePolicy("complaint", JSON.parse(stored)), companyComplaints);
 *
 * const broken = JSON.parse(stored.replace('"amount":10', '"amount":0').replace('"CCR-6.5"}', '"CCR-6.6"}'));
 * assert.throws(() => parsePolicy("complaint", broken), /then\.term\.amount must be an integer >= 1: got 0; .*CCR-6\.6/);
 * ```
 */
export function parsePolicy<Noun extends keyof PolicyByNoun>(noun: Noun, input: unknown): PolicyByNoun[Noun] {
  if (!Object.hasOwn(policyNouns, noun)) {
    const wanted = `one of ${Object.keys(policyNouns).join(", ")}`;
    throw new RedressError("policy", [{ path: "", wanted: `of a noun that there is, ${wanted}`, got: shown(noun) }]);
  }
  const problems: Problem[] = [];
  const data = plain(input, problems);
  if (problems.length > 0) throw new RedressError("policy", problems);
  const { policy, problems: found } = checkedPolicy(policyNouns[noun], data);
  if (found.length > 0) throw new RedressError("policy", found);
  // The one cast: what the checks let through is a policy of this noun.
  return freeze(policy) as PolicyByNoun[Noun];
}

/**
 * Plain data as a policy in its canonical form, and every problem of it.
 *
 * @param noun - How policies of its noun are checked; nothing where the library doesn't know the noun: then its form
 * isn't looked at.
 * @param data - The data.
 */
export function checkedPolicy(
  noun: PolicyNoun | undefined,
  data: unknown,
): { readonly policy: unknown; readonly problems: readonly Problem[] } {
  const policy = isRecord(data) ? completed(noun, data) : data;
  const { error } = noun === undefined ? { error: undefined } : z.safeParse(noun.shape, policy);
  const form = error === undefined ? [] : problemsIn(error, policy);
  const meaning = isRecord(policy) ? policyProblems(policy, noun) : [];
  return { policy, problems: [...form, ...besides(form, meaning)] };
}

/** A policy with its sums in their canonical form, and with the noun's facts that its tables don't declare. */
function completed(noun: PolicyNoun | undefined, data: Named): Named {
  const { parameters } = data;
  const figures = Object.entries(partsOf(parameters)).map(([name, one]) => [name, canonical(one)] as const);
  let policy = isRecord(parameters) ? { ...data, parameters: Object.fromEntries(figures) } : data;
  for (const [path, { facts, free = {} }] of Object.entries(noun?.tables(data) ?? {})) {
    const declared = field(data, `${path}.facts`);
    if (!isRecord(declared)) continue;
    const missing = Object.entries(facts).filter(([fact]) => !Object.hasOwn(declared, fact));
    const added = missing.map(([fact, definition]) => {
      // A policy names its severities itself, and may lack the threshold that another one leans on.
      if (Object.hasOwn(free, fact)) return [fact, { ...partsOf(definition), values: free[fact] }];
      return [fact, partOf(definition, "kind") === "derived" ? { kind: "boolean" } : definition];
    });
    if (added.length > 0)
      policy = withPart(policy, [...path.split("."), "facts"], { ...declared, ...Object.fromEntries(added) });
  }
  return policy;
}

/** An object with another value at a path that leads through objects. */
function withPart(record: Named, [name = "", ...rest]: readonly string[], value: unknown): Named {
  return { ...record, [name]: rest.length === 0 ? value : withPart(partsOf(record[name]), rest, value) };
}
