import type { RollOver } from "./term.js";

/** By what proposers may be rated: more is better. */
export type RatingCriterion = "costReduction" | "count";

/** What a company may want otherwise when its customers make proposals, each by a name. */
export interface ProposalSettings {
  /** What happens to a term whose last day is no working day. */
  readonly rollOver: RollOver;
  /** Whether a negative benefit is shared like a positive one, so that it is set off against the others. */
  readonly losses: "not-shared" | "set-off";
  /** By what proposers are ranked, the first that tells two apart; `null` where nobody has said. */
  readonly rankBy: readonly RatingCriterion[] | null;
}
