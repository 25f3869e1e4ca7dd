import * as z from "zod/mini";
import type { Amendment, Change } from "../models/amendment.js";
import { isSame } from "../models/canonical-json.js";
import { type Problem, RedressError, shown } from "../models/errors.js";
import { dayField, textField } from "../models/fields.js";
import { at, freeze, plain, problemsIn } from "../models/noun.js";
import type { Policy } from "../models/policy.js";
import type { Day } from "../models/time.js";
import { applyChange, type Draft, type Touched } from "./apply-change.js";
import { compareVersions, isVersion, nextMinor, versionWanted } from "./compare-versions.js";
import { checkedPolicy } from "./parse-policy.js";
import { itemsOf, partsOf, recordsIn } from "./policy-checks/records-in.js";
import { nounOf } from "./policy-problems.js";
import { change } from "./policy-schema/change.js";
import type { ShapeOf } from "./policy-schema/shapes.js";

/** Why, by whom and from when on a policy is amended. */
export interface AmendOptions {
  /** Why, in a sentence. */
  readonly why: string;
  /** Who decided it: a role, or a name. */
  readonly by: string;
  /** The first day of the new version; after the first day of the old one. */
  readonly from: Day;
  /** The last day of the new version, inside. Left out: that of the old one, if it has one. */
  readonly to?: Day;
  /** The number of the new version, above the old one's. Left out: the next minor one, `"1.1.0"` after `"1.0.2"`. */
  readonly version?: string;
}

/** The clauses of a policy. */
export type ClauseOf<Some> =
  Some extends Pick<Policy<string, string>, "clauses"> ? keyof Some["clauses"] & string : never;

/**
 * What is this policy once its clauses have been changed?
 *
 * The given policy stays as it is; the new version keeps what was changed, why, by whom and from when on. Changes are
 * plain data, addressed by clause, and are made one after the other:
 *
 * | change                                                           | what it does                                  |
 * |------------------------------------------------------------------|-----------------------------------------------|
 * | `{ clause: "CCR-6.3", set: { "then.term.amount": 2 } }`          | a value takes the place of one of its type    |
 * | `{ clause: "CPR-6.1", in: "sharing", set: { "term.amount": 2 } }`| the same where the entry names no clause      |
 * | `{ clause: "CCR-8", add: row, to: "handling.rows" }`             | an entry is put into a list, or under a name  |
 * | `{ clause: "CCR-8", remove: "handling.rows" }`                   | an entry goes                                 |
 * | `{ clause: "CCR-6.6", kind: "deadline", add: row, to: ... }`     | a clause is new, alone or with its first entry|
 *
 * Where several entries of a clause would do, `where` or `in` picks one; else the refusal names them all. A figure that
 * `configure` has set is configured anew, not amended: amend the policy first, and configure it then. The result is
 * checked like a policy from outside, see `parsePolicy`: an amendment that leaves a gap in a table is refused, and so is
 * one after which everything stands as before. A row doesn't move to another clause: remove it, and add it there. Of a noun
 * of one's own, which the library doesn't know, the form isn't checked.
 *
 * @param policy - A policy, such as `companyComplaints`.
 * @param changes - The changes, in order. A clause that is new can be cited once a change has named its kind.
 * @param options - Why, by whom, from when on.
 * @returns The new version, frozen. A clause that is new is in the policy, and not in its type.
 * @throws RedressError if a change can't be made or the result can't be right: every problem at once, with a path such
 * as `changes.0.set.then.term.amount`, or `policy.severity.rows` for what no single change has put there.
 *
 * @example Two working days for an important complaint
 * ```ts
 * import { amend } from "redress";
 * import { companyComplaints } from "redress/policies";
 *
 * const policy = amend(
 *   companyComplaints,
 *   [{ clause: "CCR-6.3", set: { "then.term.amount": 2 } }],
 *   { why: "One day was too short to find the cause.", by: "general-manager", from: "2027-01-01" },
 * );
 * const row = policy.obligations.rows.find(({ clause }) => clause === "CCR-6.3");
 * assert.deepEqual(row?.then.term, { amount: 2, unit: "working-day" });
 * assert.equal(policy.version, "1.1.0");
 * assert.equal(policy.amendments?.[0]?.by, "general-manager");
 * assert.throws(
 *   () => amend(companyComplaints, [{ clause: "CCR-6.4", set: { "then.term.amount": 5 } }], {
 *     why: "Major complaints take long.",
 *     by: "general-manager",
 *     from: "2027-01-01",
 *   }),
 *   /changes\.0\.where must be true of one entry of CCR-6\.4 alone: obligations\.rows\.4, obligations\.rows\.5/,
 * );
 * ```
 */
export function amend<Some extends Policy<string, string>>(
  policy: Some,
  changes: readonly Change<ClauseOf<NoInfer<Some>>>[],
  options: AmendOptions,
): Some {
  const problems: Problem[] = [];
  const { changes: given, options: order } = read(changes, options, problems);
  if (order !== undefined) problems.push(...orderProblems(order, policy));
  // Plain data: through JSON and back it is a copy that nobody else holds.
  const draft: Draft = JSON.parse(JSON.stringify(policy));
  // What is added becomes part of the draft, and later changes may change it: what is noted of it may not.
  const noted: readonly Change[] = JSON.parse(JSON.stringify(given ?? []));
  const touched: Touched[] = [];
  given?.forEach((one, place) => {
    const applied = applyChange(draft, one, `changes.${place}`);
    problems.push(...applied.problems);
    touched.push(...applied.touched);
  });
  if (problems.length === 0 && isSame(draft, policy)) {
    problems.push({ path: "changes", wanted: "ones that change something", got: "the policy as it is" });
  }
  if (problems.length > 0 || order === undefined || given === undefined) throw new RedressError("amendment", problems);
  const { why, by, from, version = nextMinor(policy.version), to = policy.inForce.to } = order;
  const amendment: Amendment = { from, version: { before: policy.version, after: version }, why, by, changes: noted };
  Object.assign(draft, {
    version,
    inForce: { from, ...(to !== undefined && { to }) },
    amendments: [...itemsOf(draft["amendments"]), amendment],
  });
  const { policy: amended, problems: found } = checkedPolicy(nounOf(draft), draft);
  if (found.length > 0)
    throw new RedressError(
      "amendment",
      found.map((one) => placed(one, draft, touched)),
    );
  // The one cast: what the checks let through is of the same kind.
  return freeze(amended) as Some;
}

/** The changes and the options as plain data, each as far as they can be read; what can't is a problem. */
function read(
  changes: unknown,
  options: unknown,
  problems: Problem[],
): { readonly changes?: readonly Change[]; readonly options?: AmendOptions } {
  const list = z.array(change).check(z.refine((some) => some.length > 0, "at least one change"));
  const shape = z.strictObject({
    why: textField,
    by: textField,
    from: dayField,
    to: z.exactOptional(dayField),
    version: z.exactOptional(z.string(versionWanted).check(z.refine(isVersion, versionWanted))),
  } satisfies ShapeOf<AmendOptions>);
  const data = plain({ changes, options }, problems);
  const { changes: listed, options: given } = partsOf(data);
  const [first, second] = [z.safeParse(list, listed), z.safeParse(shape, given)];
  // One too deep to read is enough to refuse.
  if (problems.length > 0) return {};
  if (!first.success) {
    problems.push(...problemsIn(first.error, listed).map((one) => ({ ...one, path: within("changes", one.path) })));
  }
  if (!second.success) problems.push(...problemsIn(second.error, given));
  return {
    // What the schema lets through is a change.
    ...(first.success && { changes: first.data as readonly Change[] }),
    ...(second.success && { options: second.data }),
  };
}

/** Whether the new version comes after the old one. */
function orderProblems({ from, to, version }: AmendOptions, policy: Policy<string, string>): readonly Problem[] {
  const { inForce } = policy;
  const wrong = (path: string, wanted: string, got: unknown) => [{ path, wanted, got: shown(got) }];
  const last = to ?? inForce.to;
  const late = last !== undefined && last < from;
  return [
    ...(isVersion(policy.version) ? [] : wrong("policy.version", versionWanted, policy.version)),
    ...(inForce.from !== undefined && from <= inForce.from
      ? wrong("from", `a day after ${inForce.from}, the first of version ${policy.version}`, from)
      : []),
    ...(late && to !== undefined ? wrong("to", "at or after from", to) : []),
    ...(late && to === undefined ? wrong("from", `a day up to ${last}, the last in force`, from) : []),
    ...(version !== undefined && isVersion(policy.version) && compareVersions(version, policy.version) <= 0
      ? wrong("version", `a version above ${policy.version}`, version)
      : []),
  ];
}

/** A problem of the result at the place of the change that has put it there. */
function placed(problem: Problem, draft: Draft, touched: readonly Touched[]): Problem {
  const places = recordsIn(draft);
  const causes = touched.flatMap(({ record, path, by }) => {
    const where = places.find((one) => one.record === record)?.path;
    return where === undefined ? [] : [{ path: path === "" ? where : at(where, path), by }];
  });
  const [cause] = causes
    .filter(({ path }) => problem.path === path || problem.path.startsWith(`${path}.`))
    .sort((a, b) => b.path.length - a.path.length);
  const path =
    cause === undefined ? within("policy", problem.path) : `${cause.by}${problem.path.slice(cause.path.length)}`;
  return { ...problem, path };
}

/** A path under another one; empty, it is that one. */
function within(outer: string, path: string): string {
  return path === "" ? outer : at(outer, path);
}
