import type { ComplaintTexts } from "../models/complaint-texts.js";
import type { ComplaintHandling } from "./complaint-handling.js";
import { clauseName, nameOf, namesOf, questionOf } from "./explain-names.js";
import type { Resting } from "./handling-parts.js";

/**
 * Who does what in a case, in which order, who is told, and what is written down? In plain sentences.
 *
 * @param handling - What `complaintHandling` answered.
 * @param texts - The policy's texts in a language.
 * @returns The severity; who has which task; who is told, apologises and replies; the steps by number; the records and
 * what they lack; to whom it goes; lists and consequences; contradictions of the policy; what to ask.
 *
 * @example An injury: rescue first
 * ```ts
 * import { complaintHandling, explainHandling, guestComplaint } from "redress";
 * import { hotelComplaints } from "redress/policies";
 * import { hotelComplaintsTexts } from "redress/texts/en";
 *
 * const c = guestComplaint({ receivedAt: "2026-04-11T22:40:00+08:00", incident: "injury" });
 * const handling = complaintHandling(c, { policy: hotelComplaints, asOf: "2026-04-11T22:41:00+08:00" });
 * assert(explainHandling(handling, hotelComplaintsTexts).includes("Step 1: Rescue first [HCM-4.2.4]."));
 * ```
 */
export function explainHandling(handling: ComplaintHandling<string, string>, texts: ComplaintTexts): readonly string[] {
  const { words, sentences } = texts;
  const { handling: told, deadlines, phrases, severity: aboutSeverity } = sentences;
  const { severity, possible, ask } = handling;
  /** A sentence, and how sure it is. */
  const sure = (sentence: string, { under, certain }: Resting<string, string>): string => {
    if (certain) return sentence;
    const severities = namesOf(words.severities, under);
    const doubt = under.length < possible.length ? deadlines.onlyIf(severities) : told.onlyPerhaps;
    return [sentence, doubt].join(phrases.gap);
  };
  const roles = (ids: readonly string[]) => namesOf(words.roles, ids);
  const role = (id: string) => nameOf(words.roles, id);
  return [
    severity === undefined
      ? deadlines.open(namesOf(words.severities, possible))
      : deadlines.decided(nameOf(words.severities, severity)),
    ...handling.assignments.map((part) =>
      sure(
        told.assignment({ task: nameOf(words.tasks, part.task), roles: roles(part.roles), clauses: part.clauses }),
        part,
      ),
    ),
    ...handling.tell.map((part) =>
      sure(
        told.tell({
          roles: roles(part.roles),
          oneOf: part.oneOf,
          by: roles(part.by),
          stillToTell: roles(part.stillToTell),
          clauses: part.clauses,
        }),
        part,
      ),
    ),
    ...handling.apologies.map((part) =>
      sure(
        told.apology({ by: role(part.by), faceToFace: part.manner === "face-to-face", clauses: part.clauses }),
        part,
      ),
    ),
    ...handling.replies.map((part) =>
      sure(told.reply({ by: role(part.by), inWriting: part.form === "writing", clauses: part.clauses }), part),
    ),
    ...handling.steps.map((part, place) =>
      sure(
        told.step({
          number: place + 1,
          step: nameOf(words.steps, part.step),
          clauses: part.clauses,
          ...(part.by !== undefined && { by: role(part.by) }),
        }),
        part,
      ),
    ),
    ...handling.records.map((part) =>
      sure(
        told.record({
          record: nameOf(words.records, part.record),
          fields: namesOf(words.fields, part.fields),
          missing: namesOf(words.fields, part.missing),
          clauses: part.clauses,
        }),
        part,
      ),
    ),
    ...handling.referrals.map((part) =>
      sure(
        told.referral({
          case: nameOf(words.cases, part.case),
          from: role(part.from),
          to: roles(part.to),
          clauses: part.clauses,
        }),
        part,
      ),
    ),
    ...handling.lists.map((part) =>
      sure(
        told.list({
          list: nameOf(words.lists, part.list),
          items: namesOf(words.items, part.items),
          clauses: part.clauses,
        }),
        part,
      ),
    ),
    ...handling.consequences.map((part) =>
      sure(
        told.consequence({
          fault: nameOf(words.faults, part.of),
          consequence: nameOf(words.consequences, part.what),
          clauses: part.clauses,
        }),
        part,
      ),
    ),
    ...handling.contradictions.map((clauses) =>
      deadlines.contradiction(clauses.map((clause) => clauseName(clause, texts))),
    ),
    ...(ask.length > 0 ? [aboutSeverity.ask(ask.map((name) => questionOf(name, texts)))] : []),
  ];
}
