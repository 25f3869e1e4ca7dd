import { decide } from "../decision-table/decide.js";
import type { Decided, Undecided } from "../models/decision.js";
import type { PolicyReference } from "../models/policy.js";
import type { Proposal, ProposalOwnership } from "../models/proposal.js";
import type { OwnershipOutcome, ProposalPolicy } from "../models/proposal-policy.js";
import { referenceTo } from "./reference-to.js";
import { tableOf } from "./table-of.js";

/** What every answer about a technique has, decided or not. */
export interface AboutOwnership {
  /** The fact that it hangs on, where it is known. */
  readonly facts: {
    /** Who developed it. */
    readonly ownership?: ProposalOwnership;
  };
  /** Which policy it was decided under. */
  readonly policy: PolicyReference;
}

/** Whose the technique is that came out of a proposal, by which clause. */
export type OwnershipDecision<Clause extends string> = AboutOwnership &
  (
    | (Omit<Decided<OwnershipOutcome, Clause>, "outcome"> & {
        /** The company, or whom both agree on. */
        readonly owner: OwnershipOutcome["owner"];
        /** Whether the rulebook speaks of this case; where it doesn't, an agreement is what we point to. */
        readonly covered: boolean;
        /** Whether both sides have to come to an agreement. */
        readonly negotiate: boolean;
      })
    | (Omit<Undecided<OwnershipOutcome, Clause>, "outcome"> & {
        /** None yet. */
        readonly owner?: undefined;
        /** Not known yet. */
        readonly covered?: undefined;
        /** Not known yet. */
        readonly negotiate?: undefined;
      })
  );

/** Under which policy ownership is asked for. */
export interface OwnershipOptions<Clause extends string> {
  /** The rulebook. */
  readonly policy: ProposalPolicy<Clause>;
}

/**
 * Whose is the technique that came out of a proposal?
 *
 * Developed by the company, the company's; developed together, by agreement of both. Developed by the customer alone is
 * not covered by the rulebook: the decision says so and points to an agreement.
 *
 * @param noun - The proposal, made by `proposal`; who developed it is its `ownership`.
 * @param options - The policy.
 * @returns The owner, or that it is undecided as long as nobody has said who developed it.
 * @throws RedressError if two rows of the policy's table contradict each other.
 * @clause CPR-5.5
 *
 * @example By the customer alone
 * ```ts
 * import { proposal, proposalOwnership } from "redress";
 * import { customerProposals } from "redress/policies";
 *
 * const p = proposal({ category: "materials-and-parts", ownership: "customer" });
 * const { owner, covered } = proposalOwnership(p, { policy: customerProposals });
 * assert.equal(owner, "by-agreement");
 * assert.equal(covered, false);
 * ```
 */
export function proposalOwnership<Clause extends string>(
  noun: Proposal,
  options: OwnershipOptions<Clause>,
): OwnershipDecision<Clause> {
  const { policy } = options;
  const facts = noun.ownership === undefined ? {} : { ownership: noun.ownership };
  const decision = decide(tableOf(policy, policy.ownership), facts);
  const about = { facts, policy: referenceTo(policy) };
  if (!decision.decided) {
    // The outcome is left out too: a decision carries nothing that JSON would drop.
    const { outcome: _open, ...rest } = decision;
    return { ...rest, ...about };
  }
  const { outcome, ...rest } = decision;
  return { ...rest, ...outcome, negotiate: outcome.owner === "by-agreement", ...about };
}
