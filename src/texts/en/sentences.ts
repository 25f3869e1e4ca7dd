import type { ComplaintSentences, Phrases } from "../../models/complaint-texts.js";
import { localTime, timeParts } from "../local-time.js";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const phrases: Phrases = {
  yes: "yes",
  no: "no",
  none: "none",
  gap: " ",
  and: (items) => joined(items, "and"),
  or: (items) => joined(items, "or"),
  money: ({ amount, currency }) => `${currency} ${amount}`,
  moment: (at, home) => moment(localTime(at, home)),
  end: (at, home) => moment(localTime(at, home, true)),
  duration: (minutes) => time(minutes, 24),
  workingTime: (minutes) => time(minutes, Number.POSITIVE_INFINITY),
  clause: (id, title) => `${id} (${title})`,
  fact: (label, value) => `${small(label)} (${small(value)})`,
};

/**
 * In which English sentences does `explain` tell its answers about a complaint?
 *
 * @example A day that ends, and one that begins
 * ```ts
 * import { sentences } from "redress/texts/en";
 *
 * assert.equal(sentences.phrases.end("2026-09-27T00:00:00+08:00"), "24:00 on 26 September 2026");
 * assert.equal(sentences.phrases.moment("2026-09-27T00:00:00+08:00"), "00:00 on 27 September 2026");
 * ```
 */
export const sentences: ComplaintSentences = {
  phrases,
  severity: {
    decided: ({ severity, valid }) =>
      `The complaint is ${small(severity)} and ${valid ? "counts" : "doesn't count"} as valid.`,
    open: ({ possible, valid }) =>
      `It is still open how serious the complaint is: ${phrases.or(possible.map(small))}. ${
        valid === undefined
          ? "Whether it counts as valid is open too."
          : `Either way it ${valid ? "counts" : "doesn't count"} as valid.`
      }`,
    uncovered: "No clause covers these facts.",
    because: ({ clause, facts }) => `Because of ${clause}${about(facts)}.`,
    becauseEitherWay: ({ clause, facts }) =>
      `Because of ${clause}, whatever is true of: ${facts.map(small).join("; ")}.`,
    outranked: ({ clause }) => `${clause} holds as well; the more serious one counts.`,
    failed: ({ clause, facts }) => `${clause} doesn't hold${about(facts)}.`,
    unknown: ({ clause, facts }) => `${clause} depends on: ${facts.map(small).join("; ")}.`,
    unclear: {
      "at-odds": (facts) => `These contradict each other and count as unknown: ${facts.join("; ")}.`,
      currency: (facts) =>
        `In another currency than the policy's threshold, so nothing follows from it: ${facts.join("; ")}.`,
      "open-parameter": (facts, parameter) =>
        `Nothing follows from it while the policy leaves a figure open (${small(parameter)}): ${facts.join("; ")}.`,
    },
    ask: (questions) => `To ask, the most telling first: ${questions.join(" ")}`,
    grows: (end) => `If it isn't resolved by ${end}, it becomes more serious.`,
  },
  deadlines: {
    decided: (severity) => `Severity: ${small(severity)}.`,
    open: (possible) => `Severity: still open, ${phrases.or(possible.map(small))}.`,
    obligation: ({ duty, when, owedBy, owedTo, clause }) =>
      `${duty}: ${when}. Owed by ${phrases.or(owedBy.map(small))} to ${small(owedTo)}, under ${clause}.`,
    telling: (duty, roles, oneOf) => `${duty} ${phrases[oneOf ? "or" : "and"](roles.map(small))}`,
    when: {
      by: (end) => `by ${end}`,
      atOnce: "at once",
      noTerm: "no term is given",
      notKnown: (labels) => `by a moment that isn't known yet (${phrases.or(labels.map(small))})`,
      notStarted: (label) => `waits for: ${small(label)}`,
    },
    standing: ({ status, doneAt, left, workingTimeLeft, late, atRisk, stillToTell }) =>
      `${[
        status,
        doneAt && `at ${doneAt}`,
        left && `${left} left`,
        workingTimeLeft && `of which ${workingTimeLeft} of working time`,
        late && `${late} too late`,
        atRisk && "at risk",
        stillToTell && `still to tell: ${small(stillToTell)}`,
      ]
        .filter((part) => typeof part === "string")
        .join(", ")}.`,
    onlyIf: (severities) => `Only if the complaint is ${phrases.or(severities.map(small))}.`,
    onlyIfBefore: (severities) =>
      `Only if the complaint was ${phrases.or(severities.map(small))} before it became more serious.`,
    dependsOn: (questions) => `It depends on: ${questions.join(" ")}`,
    assumed: "The end is assumed: it leans on days whose holidays nobody has announced.",
    movedByPauses: {
      minute: (amount) => `Pauses moved the end by ${counted(amount, "minute")}.`,
      "working-minute": (amount) => `Pauses moved the end by ${phrases.workingTime(amount)} of working time.`,
      day: (amount) => `Pauses moved the end by ${counted(amount, "day")}.`,
    },
    setBy: { extension: "The extension set this end.", customer: "The customer's date set this end." },
    governs: (duty, clause, end) => `${duty}: plan for ${clause}, by ${end}.`,
    conflict: ({ duty, clauses, governs, by }) =>
      `${duty}: ${phrases.and(clauses)} set different ends; ${governs} governs, ${
        by === "strictest" ? "being the stricter" : "because the policy says so"
      }.`,
    contradiction: (clauses) =>
      `${phrases.and(clauses)} say different things; the policy keeps them ${clauses.length === 2 ? "both" : "all"}.`,
    arrangements: { extension: "The extension", "customer-date": "The customer's date" },
    replaces: (arrangement, clauses) => `${arrangement} replaces the end set by ${phrases.and(clauses)}.`,
    leaves: {
      "no-clause": (arrangement, clause) => `${arrangement} leaves ${clause} alone: no clause lets it move that end.`,
      "wrong-role": (arrangement, clause) =>
        `${arrangement} leaves ${clause} alone: another role would have had to approve it.`,
      "too-late": (arrangement, clause) => `${arrangement} leaves ${clause} alone: it was approved after that end.`,
      "not-longer": (arrangement, clause) => `${arrangement} leaves ${clause} alone: it gives no more time.`,
      "extension-governs": (arrangement, clause) => `${arrangement} leaves ${clause} alone: an extension governs it.`,
    },
    changesAt: (at) => `If nobody acts, this changes at ${at}.`,
  },
  handling: {
    assignment: ({ task, roles, clauses }) => `${task}: ${phrases.or(roles.map(small))}${by(clauses)}.`,
    tell: ({ roles, oneOf, by: tellers, stillToTell, clauses }) =>
      `${phrases.or([...tellers.slice(0, 1), ...tellers.slice(1).map(small)])} tells ${phrases[oneOf ? "or" : "and"](roles.map(small))} at once${by(clauses)}. ${
        stillToTell.length === 0
          ? "This is done."
          : `Still to tell: ${phrases[oneOf ? "or" : "and"](stillToTell.map(small))}.`
      }`,
    apology: ({ by: role, faceToFace, clauses }) =>
      `The apology comes from ${small(role)}${faceToFace ? ", face to face" : ""}${by(clauses)}.`,
    reply: ({ by: role, inWriting, clauses }) =>
      `The reply comes from ${small(role)}${inWriting ? ", in writing" : ""}${by(clauses)}.`,
    step: ({ number, step, by: role, clauses }) =>
      `Step ${number}: ${step}${role === undefined ? "" : `, by ${small(role)}`}${by(clauses)}.`,
    record: ({ record, fields, missing, clauses }) =>
      `${record}: must hold ${phrases.and(fields.map(small))}${by(clauses)}. ${
        missing.length === 0 ? "Nothing is missing." : `Missing: ${phrases.and(missing.map(small))}.`
      }`,
    referral: ({ case: when, from, to, clauses }) =>
      `${when}: from ${small(from)} to ${phrases.or(to.map(small))}${by(clauses)}.`,
    list: ({ list, items, clauses }) => `${list}: ${items.map(small).join(", ")}${by(clauses)}.`,
    consequence: ({ fault, consequence, clauses }) => `${fault}: ${small(consequence)}${by(clauses)}.`,
    onlyPerhaps: "Only if a fact that isn't known yet turns out so.",
  },
};

function moment({ year, month, day, time, offset }: ReturnType<typeof localTime>): string {
  return `${time}${offset === undefined ? "" : ` (${offset})`} on ${day} ${months[month - 1] ?? month} ${year}`;
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

function time(minutes: number, hoursOfDay: number): string {
  return joined(
    timeParts(minutes, hoursOfDay).map(([amount, unit]) => counted(amount, unit)),
    "and",
  );
}

function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

/** As it stands inside a sentence: `Any employee` as `any employee`, `CNY 5.00` as it is. */
function small(text: string): string {
  return /^[A-Z][a-z' ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function about(facts: readonly string[]): string {
  return facts.length === 0 ? "" : `: ${facts.join("; ")}`;
}

function by(clauses: readonly string[]): string {
  return clauses.length === 0 ? "" : ` [${clauses.join(", ")}]`;
}
