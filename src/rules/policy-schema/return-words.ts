import type { ReturnCause, ReturnRemedy } from "../../models/return-request.js";

/** Why an article comes back. */
export const causes: { readonly [One in ReturnCause]: true } = {
  quality: true,
  "used-or-damaged": true,
  "unstable-voltage": true,
  "long-storage": true,
  "wrong-order": true,
  "unsuitable-use": true,
  "transport-or-installation": true,
  overhaul: true,
};

/** What can be done about it. */
export const remedies: { readonly [One in ReturnRemedy]: true } = {
  repair: true,
  exchange: true,
  return: true,
  refurbish: true,
};
