import type { CompensationPolicy } from "../models/compensation-policy.js";
import { type Money, money, toMinorUnits } from "../models/money.js";
import type { AuthorityLimit, GrantedRemedy } from "../models/parameter.js";
import type { Role } from "../models/policy.js";
import { compare } from "../money/compare.js";
import { subtract } from "../money/subtract.js";
import { ladderAbove, nextUp } from "./ladder.js";

/** What a role has granted already. */
export interface GrantedBenefit {
  /** Who granted it. */
  readonly role: Role;
  /** Which kind of benefit. */
  readonly remedy: GrantedRemedy;
  /** What it was worth. */
  readonly sum: Money;
}

/** Who must approve a remedy before it is given. */
export interface Approval<Clause extends string> {
  /**
   * `not-needed`: it lies within the authority of whoever decides; `given`: whoever approved may; `needed`: one of
   * `by` must approve; `open`: that can't be said before what is `missing` is known.
   */
  readonly status: "not-needed" | "given" | "needed" | "open";
  /** Who may: any one of these roles. Empty where nobody can be named. */
  readonly by: readonly Role[];
  /** What is missing to name them or to be sure: parameters of the policy, fields of the claim, options. */
  readonly missing: readonly string[];
  /** Of a gesture that isn't worth a sum: up to how much whoever decides may grant. */
  readonly upTo?: Money;
  /** The clauses that say so. */
  readonly clauses: readonly Clause[];
}

/** What an approval hangs on. */
export interface ApprovalQuestion {
  readonly remedy: GrantedRemedy;
  readonly worth: Money | undefined;
  readonly decidedBy: Role | undefined;
  readonly approvedBy: Role | undefined;
  /** What was granted already in the calendar month of the decision; nothing where the caller doesn't know. */
  readonly grantedThisMonth: readonly GrantedBenefit[] | undefined;
}

/**
 * Who must approve this remedy?
 *
 * By the policy's table of authority; without one it is the next role up from whoever decides, whatever the sum.
 */
export function approvalOf<Clause extends string>(
  question: ApprovalQuestion,
  policy: CompensationPolicy<Clause>,
): Approval<Clause> {
  const { decidedBy, approvedBy, worth } = question;
  const { value: limits, clause } = policy.parameters.authority;
  const missing = new Set<string>(decidedBy === undefined ? ["decidedBy"] : []);
  const clauses = new Set<Clause>([clause]);
  const answer = (status: Approval<Clause>["status"], by: readonly Role[]): Approval<Clause> => ({
    status,
    by,
    missing: status === "given" || status === "not-needed" ? [] : [...missing],
    clauses: [...clauses],
  });
  if (limits === null) {
    missing.add("authority");
    if (decidedBy === undefined) return answer("needed", []);
    const rung = nextUp(decidedBy, policy);
    clauses.add(rung.clause);
    const may = approvedBy !== undefined && ladderAbove(decidedBy, policy).includes(approvedBy);
    return may ? answer("given", [approvedBy]) : answer("needed", rung.to);
  }
  const room = (role: Role): Money | undefined => roomOf(role, question, limits, missing);
  function may(role: Role): boolean {
    const most = room(role);
    // A gesture without a price needs some room, however little.
    return most !== undefined && toMinorUnits(most) >= (worth === undefined ? 1 : toMinorUnits(worth));
  }
  if (decidedBy !== undefined && may(decidedBy)) {
    const most = worth === undefined ? room(decidedBy) : undefined;
    return { ...answer("not-needed", [decidedBy]), ...(most !== undefined && { upTo: most }) };
  }
  if (approvedBy !== undefined && may(approvedBy)) return answer("given", [approvedBy]);
  // Who decides isn't known, or what was granted this month: whoever else may can be named all the same.
  if (decidedBy === undefined) return answer("open", [...new Set(limits.map(({ role }) => role))].filter(may));
  const open = missing.size > 0;
  let top: readonly Role[] = [decidedBy];
  for (let level: readonly Role[] = top; level.length > 0; ) {
    const rungs = level.map((role) => nextUp(role, policy));
    for (const rung of rungs) if (rung.to.length > 0) clauses.add(rung.clause);
    level = [...new Set(rungs.flatMap(({ to }) => to))].filter((role) => role !== decidedBy && !top.includes(role));
    const able = level.filter(may);
    if (able.length > 0) return answer(open ? "open" : "needed", able);
    if (level.length > 0) top = level;
  }
  // Nobody's authority in the table reaches so far: it goes to the top.
  missing.add("authority");
  return answer(open ? "open" : "needed", top[0] === decidedBy ? [] : top);
}

/**
 * How much a role may still grant by itself, in minor units; nothing where the table gives it no authority, or where
 * that can't be said: what it takes to say it is added to `missing`.
 */
function roomOf(
  role: Role,
  question: ApprovalQuestion,
  limits: readonly AuthorityLimit[],
  missing: Set<string>,
): Money | undefined {
  const { remedy, worth, grantedThisMonth } = question;
  const limit = limits.find((one) => one.role === role && one.remedy === remedy);
  if (limit === undefined) return undefined;
  const perCase = money(limit.perCase.amount, limit.perCase.currency);
  if (worth !== undefined && worth.currency !== perCase.currency) return undefined;
  // A case that is too large by itself is so whatever the month was like.
  if (limit.perMonth === undefined || (worth !== undefined && compare(worth, perCase) > 0)) return perCase;
  if (grantedThisMonth === undefined) {
    missing.add("grantedThisMonth");
    return undefined;
  }
  const left = grantedThisMonth
    .filter((one) => one.role === role && one.remedy === remedy && one.sum.currency === perCase.currency)
    .reduce((rest, { sum }) => subtract(rest, sum), money(limit.perMonth.amount, perCase.currency));
  return compare(left, perCase) < 0 ? left : perCase;
}
