import type { CaseFacts, Pause } from "../models/case.js";
import { refuse } from "../models/errors.js";
import { type Instant, isInstant, parseInstant } from "../models/time.js";
import { type Fields, field, momentAt } from "./fields.js";

/** A moment as a caller gives it. */
export type Moment = Instant | Date;

/** What is known of a case at a moment: what lies later has not happened yet. */
export interface CaseAt {
  readonly asOf: Instant;
  /** The noun's fields without what lies later. */
  readonly fields: Fields;
  /** The times in which the clocks may rest, until the moment at most. */
  readonly pauses: readonly (Pause & { readonly to: Instant })[];
  /** Whether the case rests at the moment. */
  readonly paused: boolean;
}

/** What a policy says of the noun's fields. */
interface FieldsOfPolicy {
  readonly events: readonly string[];
  readonly reopening?: { readonly at: string; readonly voids: readonly string[] };
}

/**
 * What is known of a case at a moment?
 *
 * Events that lie later have not happened; somebody told later isn't told. A resolution that was followed by a
 * reopening is none, what followed from it doesn't count, and the time that it seemed to hold is a rest.
 *
 * @throws RedressError if the moment can't be read or lies before the receipt.
 */
export function caseAt(noun: CaseFacts, policy: FieldsOfPolicy, moment: Moment): CaseAt {
  const asOf = momentOf(moment);
  const now = parseInstant(asOf);
  if (now < parseInstant(noun.receivedAt)) refuse("asOf", "", `at or after receivedAt (${noun.receivedAt})`, asOf);
  const later = (at: unknown): boolean => typeof at === "string" && parseInstant(at) > now;
  const given: Fields = { ...noun };
  const hidden = policy.events.filter((event) => later(given[event]));
  if (later(field({ ...given }, "extension.approvedAt"))) hidden.push("extension");
  const pauses = (noun.pauses ?? [])
    .filter(({ from }) => !later(from))
    .map((pause) => ({ ...pause, to: pause.to === undefined || later(pause.to) ? asOf : pause.to }));
  const { reopening } = policy;
  const reopenedAt = reopening === undefined ? undefined : momentAt(given, reopening.at);
  if (reopening !== undefined && reopenedAt !== undefined && !later(reopenedAt)) {
    const { resolvedAt } = noun;
    const voided = reopening.voids.filter((event) => isBy(momentAt(given, event), reopenedAt));
    hidden.push(...voided);
    if (resolvedAt !== undefined && voided.includes("resolvedAt")) {
      pauses.push({ from: resolvedAt, to: reopenedAt, reason: "resolved" });
    }
  }
  return {
    asOf,
    fields: {
      ...Object.fromEntries(Object.entries(given).filter(([name]) => !hidden.includes(name))),
      notified: (noun.notified ?? []).filter(({ at }) => !later(at)),
    },
    pauses,
    paused: (noun.pauses ?? []).some(({ from, to }) => !later(from) && (to === undefined || later(to))),
  };
}

/** Whether an event had happened by an instant. */
function isBy(event: Instant | undefined, instant: Instant): boolean {
  return event !== undefined && parseInstant(event) <= parseInstant(instant);
}

/** The moment as an instant, or a refusal. */
export function momentOf(moment: Moment): Instant {
  const text: unknown = moment instanceof Date ? moment.toJSON() : moment;
  return typeof text === "string" && isInstant(text)
    ? text
    : refuse("asOf", "", 'an instant with an offset such as "2026-09-24T16:00:00+08:00"', moment);
}
