import { collect } from "../decision-table/collect.js";
import { decide } from "../decision-table/decide.js";
import type { Collection, Decision } from "../models/decision.js";
import type { Message, PolicyReference, Role } from "../models/policy.js";
import type { ServiceRequest } from "../models/service-request.js";
import type {
  FirstContactAction,
  FirstContactFacts,
  FirstContactRule,
  SolvingOrder,
  SupervisionPolicy,
} from "../models/supervision-policy.js";
import { contradictionsAmong } from "./contradictions-among.js";
import { referenceTo } from "./reference-to.js";
import { tableOf } from "./table-of.js";

/** What whoever was asked first does with a request. Each question has an answer and reasons of its own. */
export interface FirstContact<Clause extends string> {
  /** Whether all three are decided. */
  readonly decided: boolean;
  /** Who acts. */
  readonly by: Role;
  /** Finish it in one go, or register it and hand it over, and to whom. */
  readonly action: Decision<FirstContactAction, Clause>;
  /** Who is told besides, and how soon. */
  readonly tell: Collection<Message, Clause>;
  /** Whether it is solved first and the contact form comes afterwards, or whether either may come first. */
  readonly order: Decision<SolvingOrder, Clause>;
  /** What never happens to the customer. */
  readonly never: FirstContactRule<Clause>["never"];
  /** Clauses of this answer that contradict each other without one of them governing. */
  readonly contradictions: readonly (readonly Clause[])[];
  /** The facts to ask for. */
  readonly ask: readonly string[];
  /** The facts that were given. */
  readonly facts: Partial<FirstContactFacts>;
  /** Which policy it was decided under. */
  readonly policy: PolicyReference;
}

/** Under which policy the first contact is asked for. */
export interface FirstContactOptions<Clause extends string> {
  /** The rulebook. */
  readonly policy: SupervisionPolicy<Clause>;
}

/**
 * What does the first person asked do with a customer's request?
 *
 * What belongs to one's own duties and can be done in one go is finished; anything else is registered and goes to the
 * leader in charge, or in the leader's absence to the colleague in charge. A matter of weight goes to the general manager
 * at once, whatever else is done with it. In an emergency it is solved first; else either may come first, the solution or
 * the contact form.
 *
 * @param noun - The request, made by `serviceRequest`.
 * @param options - The policy.
 * @returns Three answers, each decided as far as the facts allow, and what to ask.
 * @throws RedressError if two rows of one of the policy's tables contradict each other.
 * @clause SVC-2, SVC-2.8, SVC-9
 *
 * @example Not one's own matter, and a grave one
 * ```ts
 * import { firstContact, serviceRequest } from "redress";
 * import { serviceSupervision } from "redress/policies";
 *
 * const request = serviceRequest({ requestedAt: "2026-09-24T16:00:00+08:00", withinOwnDuties: false, heavy: true });
 * const { action, tell, ask } = firstContact(request, { policy: serviceSupervision });
 * assert.deepEqual(action.possible.map(({ to }) => to), [["leader-in-charge"], ["colleague-in-charge"]]);
 * assert.deepEqual(tell.outcomes[0], { roles: ["general-manager"], howSoon: "at-once" });
 * assert.deepEqual(ask, ["leaderAbsent", "emergency"]);
 * ```
 */
export function firstContact<Clause extends string>(
  noun: ServiceRequest,
  options: FirstContactOptions<Clause>,
): FirstContact<Clause> {
  const { policy } = options;
  const { by, action, tell, order, never } = policy.firstContact;
  const facts = factsOf(noun, Object.keys(action.facts));
  const acting = decide(tableOf(policy, action), facts);
  const telling = collect(tableOf(policy, tell), facts);
  const ordering = decide(tableOf(policy, order), facts);
  return {
    decided: acting.decided && telling.decided && ordering.decided,
    by,
    action: acting,
    tell: telling,
    order: ordering,
    never,
    contradictions: contradictionsAmong(
      policy.contradictions,
      [acting, telling].flatMap(({ because }) => because.map(({ clause }) => clause)),
    ),
    ask: [...new Set([acting, telling, ordering].flatMap(({ ask }) => ask))],
    facts,
    policy: referenceTo(policy),
  };
}

/** The facts of the tables, as far as the request has them. */
function factsOf(noun: ServiceRequest, names: readonly string[]): Partial<FirstContactFacts> {
  return Object.fromEntries(Object.entries(noun).filter(([name]) => names.includes(name)));
}
