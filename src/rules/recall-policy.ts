import { isSame } from "../models/canonical-json.js";
import { refuse } from "../models/errors.js";
import type { PolicyReference } from "../models/policy.js";
import { checkHistory } from "./check-history.js";
import { type Configurable, configuredWith } from "./configure.js";
import { referenceTo } from "./reference-to.js";

/**
 * Which policy was a decision made under, so that it can be made again?
 *
 * It is the version that the decision names, with what the company had configured. The history holds the versions as
 * they were published or as they were configured: what the decision doesn't name is never left in.
 *
 * @param reference - What the decision says of its policy: `decision.policy`.
 * @param history - The versions of the policy, in any order.
 * @returns The policy: the same noun at the same moment gives the same decision.
 * @throws RedressError if the history lacks that version, holds it only with other figures or settings than the decision
 * names, or holds two different ones under its number.
 *
 * @example A decision made again
 * ```ts
 * import { assessReturn, configure, recallPolicy, returnRequest } from "redress";
 * import { fanReturns } from "redress/policies";
 *
 * const wrongOrderFee = { kind: "share-of-price", share: "10%" } as const;
 * const policy = configure(fanReturns, { parameters: { wrongOrderFee } });
 * const request = returnRequest({
 *   deliveredOn: "2026-05-01",
 *   requestedOn: "2026-05-20",
 *   cause: "wrong-order",
 *   price: { amount: "200.00", currency: "CNY" },
 * });
 * const stored = JSON.stringify(assessReturn(request, { policy }));
 *
 * const then = recallPolicy(JSON.parse(stored).policy, [fanReturns]);
 * assert.equal(JSON.stringify(assessReturn(request, { policy: then })), stored);
 * ```
 */
export function recallPolicy<Some extends Configurable>(reference: PolicyReference, history: readonly Some[]): Some {
  checkHistory(history);
  const { id, version, configured }: PolicyReference = Object(reference);
  const versions = history.filter((one) => one.id === id && one.version === version);
  if (versions.length === 0) {
    const known = history.map((one) => `${one.id} ${one.version}`).join(", ");
    refuse("policy reference", "", `one of the history: ${known === "" ? "it is empty" : known}`, `${id} ${version}`);
  }
  const found = versions
    .map((one) => {
      const whole = isSame(one.configured, configured);
      return whole || configured === undefined ? one : configuredWith(one, configured);
    })
    .filter((one) => isSame(referenceTo(one), { id, version, ...(configured !== undefined && { configured }) }));
  const [policy, ...others] = found;
  if (policy === undefined) {
    return refuse("policy reference", "configured", `as the history has ${id} ${version}, or more`, configured);
  }
  if (others.some((other) => !isSame(other, policy))) {
    refuse("history", "", `of one policy ${id} ${version}`, `${found.length} different ones`);
  }
  return policy;
}
