import { type Problem, RedressError, refuse, shown } from "../models/errors.js";
import type { Policy } from "../models/policy.js";
import { type Day, isDay, isInstant } from "../models/time.js";
import { dayOf } from "../working-time/day-of.js";
import type { Moment } from "./case-at.js";
import { checkHistory } from "./check-history.js";

/**
 * Which version of a policy was in force on a day?
 *
 * The first and the last day in force are inside. A version without a first day holds since ever, one without a last
 * day until further notice. Where several hold it is the one that began last: a version for one summer stands before
 * the one that it came out of, and once it is over that one holds again. An instant is the day that it falls on in the
 * policy's zone.
 *
 * Which date of a case picks its version is said by the policy's `versionBy`:
 *
 * | `versionBy`        | the date                                                               |
 * |--------------------|------------------------------------------------------------------------|
 * | `receipt`          | `receivedAt` of the complaint                                          |
 * | `delivery-or-sale` | `deliveredOn`, and where it isn't known `soldOn`, of what comes back   |
 * | `implementation`   | `implementedOn` of the proposal and its benefits                       |
 * | `event`            | the day on which it happened, such as `happenedOn` of a claim          |
 *
 * @param history - The versions of one policy, in any order.
 * @param on - The day, or an instant of it.
 * @returns The version; nothing where none was in force.
 * @throws RedressError if `on` can't be read, the policies are not versions of one, or two of them begin on one day.
 *
 * @example A new term in the middle of the year
 * ```ts
 * import { amend, inForce } from "redress";
 * import { companyComplaints } from "redress/policies";
 *
 * const changes = [{ clause: "CCR-6.4", set: { "then.term.amount": 1 }, where: { "then.duty": "reply" } }] as const;
 * const decided = { why: "Customers waited too long.", by: "general-manager", from: "2026-07-01" };
 * const history = [companyComplaints, amend(companyComplaints, changes, decided)];
 * assert.equal(inForce(history, "2026-06-30")?.version, "1.0.0");
 * assert.equal(inForce(history, "2026-07-01")?.version, "1.1.0");
 * assert.equal(inForce(history, "2026-06-30T16:00:00Z")?.version, "1.1.0");
 * ```
 */
export function inForce<Some extends Policy<string, string>>(
  history: readonly Some[],
  on: Day | Moment,
): Some | undefined {
  checkHistory(history);
  checkBeginnings(history);
  const dayIn = dayReader(on);
  return history
    .filter(({ inForce: { from, to }, timeZone }) => {
      const day = dayIn(timeZone);
      return (from === undefined || from <= day) && (to === undefined || day <= to);
    })
    .reduce<Some | undefined>(
      (latest, one) => (latest === undefined || begins(one) > begins(latest) ? one : latest),
      undefined,
    );
}

/** Every day comes after the beginning of what holds since ever. */
function begins({ inForce: { from = "" } }: Policy<string, string>): string {
  return from;
}

/** The day that was asked for, in a zone. */
function dayReader(on: Day | Moment): (timeZone: string) => Day {
  const text: unknown = on instanceof Date ? on.toJSON() : on;
  if (typeof text === "string" && isDay(text)) return () => text;
  if (typeof text === "string" && isInstant(text)) return (timeZone) => dayOf(text, timeZone);
  return refuse("inForce", "on", 'a day such as "2026-09-24" or an instant with an offset', on);
}

/** Of two versions from one day nobody could say which holds. */
function checkBeginnings(history: readonly Policy<string, string>[]): void {
  const days = history.map(begins);
  const problems = days.flatMap((day, place): Problem[] => {
    const first = days.indexOf(day);
    const path = `${place}.inForce.from`;
    return first === place
      ? []
      : [
          {
            path,
            wanted: `another day than that of version ${history[first]?.version}`,
            got: shown(day === "" ? undefined : day),
          },
        ];
  });
  if (problems.length > 0) throw new RedressError("history", problems);
}
