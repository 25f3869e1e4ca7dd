import type { Contradiction } from "../models/policy.js";

/** A policy's contradictions, each with the clause that governs it by the company's setting, if it names one. */
export function contradictionsOf<Clause extends string>(policy: {
  readonly contradictions: readonly Contradiction<Clause>[];
  readonly settings: { readonly governing: readonly string[] };
}): readonly Contradiction<Clause>[] {
  const { governing } = policy.settings;
  return policy.contradictions.map((one) => {
    const governs = one.clauses.find((clause) => governing.includes(clause));
    return governs === undefined ? one : { ...one, governs };
  });
}
