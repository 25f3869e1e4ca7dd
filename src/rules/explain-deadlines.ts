import type { ComplaintTexts } from "../models/complaint-texts.js";
import type { Instant } from "../models/time.js";
import type { ArrangementEffect } from "./arrangement-effects.js";
import type { ComplaintDeadlines } from "./complaint-deadlines.js";
import { clauseName, labelOf, nameOf, namesOf, questionOf } from "./explain-names.js";
import type { ObligationState } from "./obligations-of.js";

type Obligation = ObligationState<string, string>;
type Deadlines = ComplaintDeadlines<string, string>;

/**
 * What is owed in a case, by whom, to whom and by when? In plain sentences.
 *
 * Times are local, as the answer carries them: those of the calendar's zone. What a caller gave with another offset is
 * told with that offset.
 *
 * @param deadlines - What `complaintDeadlines` answered.
 * @param texts - The policy's texts in a language.
 * @returns The severity, each obligation with its end and where it stands, which one to plan for, conflicts and
 * contradictions, what arrangements do, what to ask, and when to look again.
 *
 * @example Two days for a reply
 * ```ts
 * import { complaint, complaintDeadlines, explainDeadlines } from "redress";
 * import { companyComplaints } from "redress/policies";
 * import { chinaOffice } from "redress/calendars/china";
 * import { companyComplaintsTexts } from "redress/texts/en";
 *
 * const c = complaint({ receivedAt: "2026-09-24T16:00:00+08:00", cause: "company-fault", personalInjury: true });
 * const asOf = "2026-09-24T17:00:00+08:00";
 * const deadlines = complaintDeadlines(c, { policy: companyComplaints, calendar: chinaOffice, asOf });
 * const reply = explainDeadlines(deadlines, companyComplaintsTexts).find((line) => line.startsWith("Give a clear reply"));
 * assert.match(reply ?? "", /by 24:00 on 26 September 2026.*CCR-6\.4.*Running, 2 days and 7 hours left/);
 * ```
 */
export function explainDeadlines(
  deadlines: ComplaintDeadlines<string, string>,
  texts: ComplaintTexts,
): readonly string[] {
  const { words, sentences } = texts;
  const { deadlines: told, phrases } = sentences;
  const home = homeOf(deadlines);
  const { severity, possible, obligations, governing, conflicts, ask, nextTransitionAt } = deadlines;
  const lines: string[] = [
    severity === undefined
      ? told.open(namesOf(words.severities, possible))
      : told.decided(nameOf(words.severities, severity)),
  ];
  lines.push(...obligations.map((one) => obligationInWords(one, deadlines, home, texts)));
  for (const one of Object.values(governing).filter((governor) => governor !== undefined)) {
    const rivals = obligations.filter(({ duty, due, tell }) => duty === one.duty && due !== undefined && !tell);
    if (rivals.length < 2 || one.due === undefined) continue;
    lines.push(told.governs(nameOf(words.duties, one.duty), clauseName(one.clause, texts), phrases.end(one.due, home)));
  }
  for (const { duty, ...conflict } of conflicts) {
    lines.push(told.conflict({ ...conflict, duty: nameOf(words.duties, duty) }));
  }
  for (const clauses of deadlines.contradictions) {
    lines.push(told.contradiction(clauses.map((clause) => clauseName(clause, texts))));
  }
  lines.push(...deadlines.arrangements.flatMap((effect) => arrangementInWords(effect, texts)));
  if (ask.length > 0) lines.push(sentences.severity.ask(ask.map((name) => questionOf(name, texts))));
  if (nextTransitionAt !== undefined) lines.push(told.changesAt(phrases.moment(nextTransitionAt, home)));
  return lines;
}

/** What is owed under one clause: the obligation, where it stands, what its end leans on, how sure it is. */
function obligationInWords(one: Obligation, { possible }: Deadlines, home: Instant, texts: ComplaintTexts): string {
  const { words } = texts;
  const { deadlines: told } = texts.sentences;
  const duty = nameOf(words.duties, one.duty);
  const { tell } = one;
  const sentences = [
    told.obligation({
      duty: tell === undefined ? duty : told.telling(duty, namesOf(words.roles, tell.roles), tell.oneOf === true),
      when: whenInWords(one, home, texts),
      owedBy: namesOf(words.roles, one.owedBy),
      owedTo: nameOf(words.roles, one.owedTo),
      clause: clauseName(one.clause, texts),
    }),
    standingInWords(one, home, texts),
  ];
  if (one.setBy !== undefined) sentences.push(told.setBy[one.setBy]);
  if (one.movedByPauses !== undefined)
    sentences.push(told.movedByPauses[one.movedByPauses.unit](one.movedByPauses.amount));
  if (one.assumed) sentences.push(told.assumed);
  const under = namesOf(words.severities, one.under);
  if (!one.certain && !possible.some((severity) => one.under.includes(severity))) {
    // It ran from an earlier severity on, which was open then.
    sentences.push(told.onlyIfBefore(under));
  } else if (!one.certain && !possible.every((severity) => one.under.includes(severity))) {
    sentences.push(told.onlyIf(under));
  } else if (!one.certain && one.waitsFor.length === 0) sentences.push(texts.sentences.handling.onlyPerhaps);
  if (one.waitsFor.length > 0) sentences.push(told.dependsOn(one.waitsFor.map((name) => questionOf(name, texts))));
  return sentences.join(texts.sentences.phrases.gap);
}

function whenInWords(one: Obligation, home: Instant, texts: ComplaintTexts): string {
  const { deadlines, phrases } = texts.sentences;
  const { when } = deadlines;
  if (one.startedAt === undefined) return when.notStarted(labelOf(one.startsAt, texts));
  if (one.status === "open" || one.status === "done" || one.due === one.startedAt) return when.atOnce;
  if (one.due !== undefined) return when.by(phrases.end(one.due, home));
  if (one.endsWith !== undefined) return when.notKnown(one.endsWith.map((name) => labelOf(name, texts)));
  return when.noTerm;
}

function standingInWords(one: Obligation, home: Instant, texts: ComplaintTexts): string {
  const { words, sentences } = texts;
  const { duration, workingTime, moment, and, or } = sentences.phrases;
  const { status, doneAt, left, lateBy, stillToTell = [] } = one;
  return sentences.deadlines.standing({
    status: nameOf(words.statuses, status),
    ...(doneAt !== undefined && { doneAt: moment(doneAt, home) }),
    ...(left !== undefined && { left: duration(left.minutes) }),
    // Of a few hours it would tell nothing.
    ...(left !== undefined && left.minutes >= 1440 && { workingTimeLeft: workingTime(left.workingMinutes) }),
    ...(lateBy !== undefined && { late: duration(lateBy.minutes) }),
    ...(one.atRisk === true && { atRisk: true }),
    ...(status === "open" && {
      stillToTell: (one.tell?.oneOf === true ? or : and)(namesOf(words.roles, stillToTell)),
    }),
  });
}

function arrangementInWords(effect: ArrangementEffect<string>, texts: ComplaintTexts): readonly string[] {
  const { arrangements, replaces, leaves } = texts.sentences.deadlines;
  const arrangement = arrangements[effect.arrangement];
  return [
    ...(effect.replaces.length > 0 ? [replaces(arrangement, effect.replaces)] : []),
    ...effect.leaves.map(({ clause, why }) => leaves[why](arrangement, clause)),
  ];
}

/** An instant that carries the calendar's offset: one that was counted, not given. */
function homeOf({ nextTransitionAt, obligations, asOf }: Deadlines): Instant {
  const counted = obligations.find(({ due, startedAt, setBy }) => due !== startedAt && setBy === undefined);
  return nextTransitionAt ?? counted?.due ?? asOf;
}
