import type { CompensationPolicy, CompensationRemedy } from "../models/compensation-policy.js";
import type { Money } from "../models/money.js";
import { type Approval, approvalOf, type GrantedBenefit } from "./approval.js";
import type { SettledClaim } from "./claim-facts.js";
import type { ClaimReferral } from "./compensation-decision.js";
import { nextUp } from "./ladder.js";

/** What follows from a remedy. */
export interface ClaimRemedy<Clause extends string> {
  /** The forms that it may take. */
  readonly forms: readonly string[];
  /** Who must approve. */
  readonly approval?: Approval<Clause>;
  /** To whom it goes. */
  readonly referral?: ClaimReferral<Clause>;
}

/** The forms, the approval, the referral: what follows from a remedy? */
export function claimRemedy<Clause extends string>(
  remedy: CompensationRemedy,
  worth: Money | undefined,
  claim: SettledClaim,
  policy: CompensationPolicy<Clause>,
  grantedThisMonth: readonly GrantedBenefit[] | undefined,
): ClaimRemedy<Clause> {
  const { decidedBy, approvedBy } = claim;
  if (remedy === "none") return { forms: [] };
  if (remedy === "refer") return { forms: [], referral: referralOf(claim, policy) };
  if (claim.kind === "cash") {
    // It took the approval to come here, and its form is the approver's.
    const { clause } = policy.parameters.lostCashApprover;
    const by = approvedBy === undefined ? [] : [approvedBy];
    return { forms: ["as-approved"], approval: { status: "given", by, missing: [], clauses: [clause] } };
  }
  const approval = approvalOf({ remedy, worth, decidedBy, approvedBy, grantedThisMonth }, policy);
  return { forms: policy.forms[remedy] ?? [], approval };
}

/** Lost cash goes to the role that the policy names, anything else to the next level. */
function referralOf<Clause extends string>(
  { kind, decidedBy }: SettledClaim,
  policy: CompensationPolicy<Clause>,
): ClaimReferral<Clause> {
  const { value: approver, clause } = policy.parameters.lostCashApprover;
  if (kind === "cash" && approver !== null) return { to: [approver], missing: [], clause };
  const missing = kind === "cash" ? ["lostCashApprover"] : [];
  if (decidedBy === undefined) return { to: [], missing: [...missing, "decidedBy"], clause: policy.otherwise.clause };
  const up = nextUp(decidedBy, policy);
  return { to: up.to, missing, clause: up.clause };
}
