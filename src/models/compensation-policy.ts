import type { CompensationSettings } from "./claim-settings.js";
import type { DamageClaimFacts, Liability } from "./damage-facts.js";
import type { CollectTable, PriorityTable } from "./decision-table.js";
import type { MoneyFigure } from "./money.js";
import type {
  AuthorityParameter,
  GrantedRemedy,
  MoneyParameter,
  RatioParameter,
  RoleParameter,
  UsefulLivesParameter,
} from "./parameter.js";
import type { Policy, Role } from "./policy.js";

/**
 * What is done about a guest's claim: the article is repaired, its value given in kind, a gesture made, the claim
 * handed to a person, or nothing. Cash is not among them.
 */
export type CompensationRemedy = GrantedRemedy | "refer" | "none";

/** What the remedy hangs on: facts of the claim by their path, and what the rule works out from them. */
export interface CompensationFacts {
  /** What is claimed for. Money that was wrongly collected is a debt, which no table decides. */
  readonly kind: Exclude<DamageClaimFacts["kind"], "overcharge">;
  /** Who answers for it. */
  readonly liability: Liability;
  /** Worked out: whether the hotel's part of a shared liability is above nothing. */
  readonly hotelHasShare: boolean;
  /** Whether it can be repaired at all. */
  readonly "repair.possible": boolean;
  /** Worked out: whether the repair costs at most the depreciated value, times the policy's ratio. */
  readonly repairWithinValue: boolean;
  /** Worked out: whether the depreciated value is above nothing. */
  readonly valueLeft: boolean;
  /** Worked out: whether the role that the policy names has approved an exception for lost cash. */
  readonly exceptionApproved: boolean;
  /** Of lost cash: whether it had been deposited with the hotel. */
  readonly deposited: boolean;
  /** Of lost cash: whether the hotel's security failed. */
  readonly securityFailed: boolean;
  /** Of lost cash: whether staff were at fault. */
  readonly staffFault: boolean;
}

/** What can be read once the remedy is known. */
export interface SettledClaimFacts extends CompensationFacts {
  /** Worked out by the first table. */
  readonly remedy: CompensationRemedy;
  /** What the remedy is worth, where it is worth a sum. */
  readonly worth: MoneyFigure;
  /** Worked out from the settings: whether cash is allowed as the last resort. */
  readonly cashAllowed: boolean;
}

/** A step of handling a claim. */
export interface ClaimStep {
  /** What is done: `"consult"`. */
  readonly step: string;
  /** Who does it, where a clause says so. */
  readonly by?: Role;
}

/** To whom a matter goes from somebody whose authority ends. */
export interface Rung<Clause extends string> {
  /** Whose authority ends. */
  readonly from: Role;
  /** The next level: one of these roles. */
  readonly to: readonly Role[];
  /** The clause that says so. */
  readonly clause: Clause;
}

/** The rulebook for guests' claims: what is given, what is ruled out, who must approve. */
export interface CompensationPolicy<Clause extends string>
  extends Policy<"damageClaim", Clause, "repairUpTo" | "lostCashApprover" | "authority" | "usefulLives" | "planFrom"> {
  /** Its figures by name. */
  readonly parameters: {
    /** Up to how many times the depreciated value a repair may cost. */
    readonly repairUpTo: RatioParameter<Clause>;
    /** Who may approve an exception for lost cash; who stands above may too. */
    readonly lostCashApprover: RoleParameter<Clause>;
    /** Who may grant how much. */
    readonly authority: AuthorityParameter<Clause>;
    /** The useful lives of articles, for claims that name a category in place of a life. */
    readonly usefulLives: UsefulLivesParameter<Clause>;
    /** From which worth on a sum is large; at it, it is. */
    readonly planFrom: MoneyParameter<Clause>;
  };
  /** What is done. */
  readonly remedy: PriorityTable<CompensationFacts, CompensationRemedy, Clause>;
  /** Which remedies are ruled out, by which clause. */
  readonly ruledOut: CollectTable<SettledClaimFacts, CompensationRemedy | "cash", Clause>;
  /** What is done in handling it, in this order. */
  readonly steps: CollectTable<SettledClaimFacts, ClaimStep, Clause>;
  /** The forms that a remedy may take: a replacement, a voucher; flowers. */
  readonly forms: { readonly [Remedy in GrantedRemedy]?: readonly string[] };
  /** The ladder of authority. */
  readonly ladder: readonly Rung<Clause>[];
  /** Where it goes from a role that has no place in the ladder. */
  readonly otherwise: Omit<Rung<Clause>, "from">;
  /** What a company may want otherwise. */
  readonly settings: CompensationSettings;
}
