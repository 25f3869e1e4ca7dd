import type { Policy, PolicyReference } from "../models/policy.js";

/** What a decision says of its policy. */
export function referenceTo({ id, version, configured }: Policy<string, string>): PolicyReference {
  return { id, version, ...(configured !== undefined && { configured }) };
}
