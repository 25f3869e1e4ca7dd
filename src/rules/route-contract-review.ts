import { decide } from "../decision-table/decide.js";
import type { Decided, Undecided } from "../models/decision.js";
import type { HotelContract, HotelContractKind } from "../models/hotel-contract.js";
import type {
  ContractReviewer,
  HotelProcessPolicy,
  ReviewMediation,
  ReviewParticipants,
} from "../models/hotel-process-policy.js";
import type { PolicyReference } from "../models/policy.js";
import { referenceTo } from "./reference-to.js";
import { tableOf } from "./table-of.js";

/** What every answer about a contract has, decided or not. */
export interface AboutContractReview<Clause extends string> {
  /** Who else takes part, each for its own service. */
  readonly participants: ReviewParticipants<Clause>;
  /** Who mediates if the review leads to disagreement. */
  readonly mediation: ReviewMediation<Clause>;
  /** The checklist of the policy that is gone through before signing. */
  readonly procedure: "contract-review";
  /** The fact that it hangs on. */
  readonly facts: {
    /** What is agreed on. */
    readonly kind: HotelContractKind;
  };
  /** Which policy it was decided under. */
  readonly policy: PolicyReference;
}

/** Who reviews a contract and who follows it up, by which clause. */
export type ContractReviewDecision<Clause extends string> = AboutContractReview<Clause> &
  (
    | (Omit<Decided<ContractReviewer, Clause>, "outcome"> & ContractReviewer)
    | (Omit<Undecided<ContractReviewer, Clause>, "outcome"> & { readonly [Part in keyof ContractReviewer]?: undefined })
  );

/** Under which policy a review is asked for. */
export interface ContractReviewOptions<Clause extends string> {
  /** The rulebook, such as `hotelProcesses`. */
  readonly policy: HotelProcessPolicy<Clause>;
}

/**
 * Which department reviews this contract before it is signed, who stays in touch after the sale, and who mediates?
 *
 * Where the source names no department, one is proposed and `named` is false. What the review has to check is in the
 * policy's `procedures`, for `auditProcedure`.
 *
 * @param noun - The contract, made by `hotelContract`.
 * @param options - The policy.
 * @returns The reviewer, whether the source names it, and who follows up. Undecided where the policy has no row for it.
 * @throws RedressError if two rows of the policy's table contradict each other.
 * @clause HCP-3.1, HCP-4.1, HCP-4.1.9
 *
 * @example A group, for which nobody is named
 * ```ts
 * import { hotelContract, routeContractReview } from "redress";
 * import { hotelProcesses } from "redress/policies";
 *
 * const answer = routeContractReview(hotelContract({ kind: "group" }), { policy: hotelProcesses });
 * assert.deepEqual([answer.reviewer, answer.named, answer.followUp], ["marketing", false, "marketing"]);
 * assert.equal(answer.mediation.mediator, "deputy-general-manager");
 * ```
 */
export function routeContractReview<Clause extends string>(
  noun: HotelContract,
  options: ContractReviewOptions<Clause>,
): ContractReviewDecision<Clause> {
  const { policy } = options;
  const { participants, mediation } = policy;
  const facts = { kind: noun.kind };
  const decision = decide(tableOf(policy, policy.reviewers), facts);
  const about = { participants, mediation, procedure: "contract-review", facts, policy: referenceTo(policy) } as const;
  if (!decision.decided) {
    const { outcome: _none, ...rest } = decision;
    return { ...rest, ...about };
  }
  const { outcome, ...rest } = decision;
  return { ...rest, ...outcome, ...about };
}
