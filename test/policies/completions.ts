import type { Verdict } from "./company-oracle.js";

/** Every value that a fact may have, by its name. */
export type Domains<Findings> = { readonly [Name in keyof Findings]: readonly Findings[Name][] };

/** What is open while some facts aren't known, found by trying every completion. */
export interface Outlook {
  /** The verdicts of all completions. */
  readonly verdicts: readonly Verdict[];
  /** The severities among them, from the least to the most. */
  readonly possible: readonly string[];
  /** The unknown facts that can change the severity while all others stay as they are. */
  readonly matter: readonly string[];
}

/**
 * @param known - The facts that are known.
 * @param domains - The values of all facts.
 * @param verdictOf - The oracle.
 * @param order - The severities from the least to the most.
 */
export function outlook<Findings extends object>(
  known: Partial<Findings>,
  domains: Domains<Findings>,
  verdictOf: (facts: Findings) => Verdict,
  order: readonly string[],
): Outlook {
  const names = keysOf(domains);
  let all: Partial<Findings>[] = [known];
  for (const name of names) {
    if (known[name] !== undefined) continue;
    all = all.flatMap((facts) => domains[name].map((value) => ({ ...facts, [name]: value })));
  }
  // Every fact of the domains has a value now.
  const completions = all as Findings[];
  const verdicts = completions.map(verdictOf);
  const matter = names.filter((name) => {
    if (known[name] !== undefined) return false;
    const bySiblings = new Map<string, string>();
    return completions.some((facts, at) => {
      const siblings = JSON.stringify({ ...facts, [name]: null });
      const severity = verdicts[at]?.severity ?? "";
      const other = bySiblings.get(siblings) ?? severity;
      bySiblings.set(siblings, severity);
      return other !== severity;
    });
  });
  return {
    verdicts,
    possible: order.filter((severity) => verdicts.some((verdict) => verdict.severity === severity)),
    matter: matter.map(String),
  };
}

/** Every way to know some of the facts and not the others. */
export function partials<Findings extends object>(domains: Domains<Findings>): Partial<Findings>[] {
  let all: Partial<Findings>[] = [{}];
  for (const name of keysOf(domains)) {
    all = all.flatMap((facts) => [facts, ...domains[name].map((value) => ({ ...facts, [name]: value }))]);
  }
  return all;
}

/** Every way to know all of the facts. */
export function fulls<Findings extends object>(domains: Domains<Findings>): Findings[] {
  const size = keysOf(domains).length;
  return partials(domains).filter((facts): facts is Findings => Object.keys(facts).length === size);
}

function keysOf<Findings extends object>(domains: Domains<Findings>): (keyof Findings)[] {
  // An object literal of the domains has these keys and no others.
  return Object.keys(domains) as (keyof Findings)[];
}
