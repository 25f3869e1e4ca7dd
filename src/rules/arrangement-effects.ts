import { type ExtensionEffect, extensionEffect } from "./end-of-obligation.js";
import { type Fields, momentAt } from "./fields.js";
import type { FoundObligation } from "./obligations-of.js";

/** What an arrangement does to the obligations. */
export interface ArrangementEffect<Clause extends string> {
  /** Which arrangement. */
  readonly arrangement: "extension" | "customer-date";
  /** The clauses whose ends it replaces. */
  readonly replaces: readonly Clause[];
  /** The clauses that it leaves alone, each with the reason. */
  readonly leaves: readonly {
    /** The clause whose end stays. */
    readonly clause: Clause;
    /**
     * No clause lets it move, the wrong role allowed it, it came after the end or gives no more time, or an extension
     * governs already.
     */
    readonly why: Untouched;
  }[];
}

/** Why an arrangement leaves an end alone. */
export type Untouched = Exclude<ExtensionEffect, "applies"> | "extension-governs";

/** What an extension and a customer's date do to the obligations, where there is one. */
export function arrangementsOf<Severity extends string, Clause extends string>(
  found: readonly FoundObligation<Severity, Clause>[],
  fields: Fields,
  timeZone: string,
): ArrangementEffect<Clause>[] {
  // Only terms can be moved, not what is due at once, and only what is owed towards a solution.
  const terms = found.filter(({ row }) => row.startsAt === "receivedAt" && typeof row.term !== "string");
  const effects: ArrangementEffect<Clause>[] = [];
  if (momentAt(fields, "extension.until") !== undefined) {
    const left = terms.flatMap(({ row, state: { clause, due, setBy } }) => {
      const effect = extensionEffect(row, fields, due, timeZone);
      return setBy === "extension" ? [] : [[clause, effect === "applies" ? "no-clause" : effect] as const];
    });
    effects.push({ arrangement: "extension", replaces: setByThis(terms, "extension"), leaves: eachOnce(left) });
  }
  if (momentAt(fields, "customerDeadline") !== undefined) {
    const left = terms.flatMap(({ row, state: { clause, setBy } }) =>
      setBy === "customer" ? [] : [[clause, row.replacedBy === undefined ? "no-clause" : "extension-governs"] as const],
    );
    effects.push({ arrangement: "customer-date", replaces: setByThis(terms, "customer"), leaves: eachOnce(left) });
  }
  return effects;
}

function setByThis<Severity extends string, Clause extends string>(
  terms: readonly FoundObligation<Severity, Clause>[],
  arrangement: "extension" | "customer",
): Clause[] {
  return [...new Set(terms.flatMap(({ state: { clause, setBy } }) => (setBy === arrangement ? [clause] : [])))];
}

/** A clause that sets two terms is named once. */
function eachOnce<Clause extends string>(
  left: readonly (readonly [Clause, Untouched])[],
): ArrangementEffect<Clause>["leaves"] {
  return [...new Map(left)].map(([clause, why]) => ({ clause, why }));
}
