import { refuse } from "../models/errors.js";
import type { Statute, StatuteRule } from "../models/statute.js";
import { type Day, isDay } from "../models/time.js";
import type { NotHeld } from "./statute-finding.js";

/** Under which law, as of when, and where something is checked. */
export interface LawOptions<StatuteId extends string, Name extends string> {
  /** The law, such as `statuteChina`. */
  readonly statute: Statute<StatuteId, Name>;
  /** The day as of which the law is taken: a rule that isn't in force on it doesn't count. */
  readonly on: Day;
  /**
   * The province in which the company deals, one of the law's `provinces`: `"zhejiang"`, and neither `"Zhejiang"` nor
   * `"浙江"`. Left out, it is unknown.
   */
  readonly province?: string;
}

/** Which rules of the law bind a company on a day, and why do the others not? */
export function heldRules<StatuteId extends string, Name extends string>(
  subject: string,
  options: LawOptions<StatuteId, Name>,
): { readonly held: readonly StatuteRule<StatuteId, Name>[]; readonly notHeld: readonly NotHeld<StatuteId>[] } {
  const { statute, on, province }: Partial<LawOptions<StatuteId, Name>> = Object(options);
  if (!isStatute(statute)) return refuse(subject, "statute", "the law, such as statuteChina", statute);
  if (province !== undefined && !statute.provinces.includes(province)) {
    refuse(subject, "province", `left out, or one of ${statute.provinces.join(", ")}`, province);
  }
  if (typeof on !== "string" || !isDay(on)) refuse(subject, "on", 'a day such as "2026-03-01"', on);
  const held: StatuteRule<StatuteId, Name>[] = [];
  const notHeld: NotHeld<StatuteId>[] = [];
  for (const rule of statute.rules) {
    const elsewhere = rule.province !== undefined && province !== undefined && rule.province !== province;
    const why = !isInForce(rule, on)
      ? "not-in-force"
      : rule.binds === "regulator"
        ? "regulator"
        : elsewhere
          ? "other-province"
          : undefined;
    if (why === undefined) held.push(rule);
    else notHeld.push({ rule: rule.clause, why });
  }
  return { held, notHeld };
}

/** Whether it is the law, and wasn't forgotten where the types are gone. */
export function isStatute<Law extends Statute<string>>(statute: Law | undefined): statute is Law {
  return typeof statute === "object" && statute !== null && Array.isArray(statute.rules);
}

/** Whether a rule is in force on a day; its first and last day are inside. */
export function isInForce({ inForce: { from, to } }: StatuteRule<string>, on: Day): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to);
}
