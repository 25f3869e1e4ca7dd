import type { Contradiction } from "../models/policy.js";
import { type Instant, parseInstant } from "../models/time.js";
import type { ObligationState } from "./obligations-of.js";

/** Clauses that set different ends for the same duty. */
export interface DeadlineConflict<Clause extends string> {
  /** What is owed under each of them. */
  readonly duty: string;
  /** The clauses at odds, the governing one first. */
  readonly clauses: readonly Clause[];
  /** The clause that governs. */
  readonly governs: Clause;
  /** By which setting: the strictest, or a clause that the policy names. */
  readonly by: "strictest" | "named-clause";
}

/**
 * The obligation to plan for, by duty: the earliest end. One that waits for a fact besides the severity (is it
 * settleable the same day?) is planned for only where nothing else sets an end. Who is to be told at once has no end.
 */
export function governingOf<Severity extends string, Clause extends string>(
  obligations: readonly ObligationState<Severity, Clause>[],
  contradictions: readonly Contradiction<Clause>[],
): { readonly [duty: string]: ObligationState<Severity, Clause> | undefined } {
  const governing: { [duty: string]: ObligationState<Severity, Clause> } = {};
  const rivals = obligations
    .filter(({ due, status, tell }) => due !== undefined && status !== "withdrawn" && tell === undefined)
    .filter((one) => !isOverruled(one, obligations, contradictions))
    .sort((a, b) => Math.sign(a.waitsFor.length) - Math.sign(b.waitsFor.length) || endTime(a) - endTime(b));
  for (const one of rivals) governing[one.duty] ??= one;
  return governing;
}

/** Whether the policy names another clause as the governing one for this matter, and that clause is there too. */
function isOverruled<Severity extends string, Clause extends string>(
  one: ObligationState<Severity, Clause>,
  obligations: readonly ObligationState<Severity, Clause>[],
  contradictions: readonly Contradiction<Clause>[],
): boolean {
  return contradictions.some(
    ({ clauses, governs }) =>
      governs !== undefined &&
      governs !== "strictest" &&
      governs !== one.clause &&
      clauses.includes(one.clause) &&
      obligations.some((other) => other.clause === governs && other.duty === one.duty),
  );
}

/** When it ends, as a number to sort by; what has no end comes last. */
export function endTime({ due }: { readonly due?: Instant }): number {
  return due === undefined ? Number.MAX_SAFE_INTEGER : parseInstant(due);
}

/** Where clauses that the policy knows to be at odds come to different ends for the same duty. */
export function conflictsAmong<Severity extends string, Clause extends string>(
  obligations: readonly ObligationState<Severity, Clause>[],
  contradictions: readonly Contradiction<Clause>[],
): DeadlineConflict<Clause>[] {
  return contradictions.flatMap(({ clauses, governs }) => {
    if (governs === undefined) return [];
    const sides = obligations.filter((one) => clauses.includes(one.clause) && one.due !== undefined);
    const duties = [...new Set(sides.map(({ duty }) => duty))];
    return duties.flatMap((duty) => {
      const rivals = sides.filter((one) => one.duty === duty).sort((a, b) => endTime(a) - endTime(b));
      const order = [...new Set(rivals.map(({ clause }) => clause))];
      const [strictest] = order;
      // Clauses that come to the same end are not at odds.
      const ends = new Set(rivals.map(endTime));
      if (strictest === undefined || order.length < 2 || ends.size < 2) return [];
      const governing = governs === "strictest" || !order.includes(governs) ? strictest : governs;
      return {
        duty,
        clauses: [governing, ...order.filter((clause) => clause !== governing)],
        governs: governing,
        by: governs === "strictest" ? ("strictest" as const) : ("named-clause" as const),
      };
    });
  });
}
