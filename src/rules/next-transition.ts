import type { CaseFacts } from "../models/case.js";
import { type Instant, parseInstant } from "../models/time.js";
import { epochToInstant } from "../working-time/epoch-to-instant.js";
import { momentAt } from "./fields.js";
import type { ObligationState } from "./obligations-of.js";

/** The first instant at which something changes by itself: right after an end, or at an event that lies ahead. */
export function nextTransition<Severity extends string, Clause extends string>(
  noun: CaseFacts,
  events: readonly string[],
  obligations: readonly ObligationState<Severity, Clause>[],
  growsAfter: Instant | undefined,
  asOf: Instant,
  timeZone: string,
): Instant | undefined {
  const now = parseInstant(asOf);
  const ends = obligations
    .filter(({ status }) => status === "running")
    .flatMap(({ due, atRiskAfter }) => [due, atRiskAfter])
    .concat(growsAfter)
    .filter((end) => end !== undefined)
    .map((end) => parseInstant(end) + 1);
  const ahead = [...events, "extension.approvedAt"]
    .map((path) => momentAt({ ...noun }, path))
    .concat((noun.notified ?? []).map(({ at }) => at))
    .concat((noun.pauses ?? []).flatMap(({ from, to }) => [from, to]))
    .filter((event) => event !== undefined)
    .map(parseInstant);
  const times = [...ends, ...ahead].filter((time) => time > now);
  return times.length === 0 ? undefined : epochToInstant(Math.min(...times), timeZone);
}
