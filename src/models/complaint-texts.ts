import type { MoneyFigure } from "./money.js";
import type { DocumentTexts, NounTexts, Words } from "./texts.js";
import type { Instant } from "./time.js";

/** Everything that a complaint policy's answers are told with, in one language. */
export interface ComplaintTexts {
  /** The language as a BCP 47 tag: `"en"`, `"zh"`. */
  readonly language: string;
  /** The labels and questions of the noun's fields. */
  readonly noun: NounTexts;
  /** The policy's documents, clause by clause. */
  readonly documents: readonly DocumentTexts[];
  /** What the ids in the answers are called. */
  readonly words: Words;
  /** The sentences themselves. */
  readonly sentences: ComplaintSentences;
}

/** The sentences in which answers about a complaint are told. They take words that are ready to print. */
export interface ComplaintSentences {
  /** Yes, no, sums, moments, lists. */
  readonly phrases: Phrases;
  /** How serious it is, and why. */
  readonly severity: SeveritySentences;
  /** What is owed. */
  readonly deadlines: DeadlineSentences;
  /** How it is handled. */
  readonly handling: HandlingSentences;
}

/** The small change of sentences. */
export interface Phrases {
  /** A fact that is true. */
  readonly yes: string;
  /** A fact that isn't. */
  readonly no: string;
  /** A list that is known to be empty. */
  readonly none: string;
  /** What stands between two sentences. */
  readonly gap: string;
  /** All of these. */
  readonly and: (items: readonly string[]) => string;
  /** One of these. */
  readonly or: (items: readonly string[]) => string;
  /** A sum with its currency. */
  readonly money: (sum: MoneyFigure) => string;
  /**
   * A moment in the local time that its text carries; the offset is named where it isn't that of the instant `home`.
   */
  readonly moment: (at: Instant, home?: Instant) => string;
  /** A moment at which something ends: midnight is 24:00 of the day before. */
  readonly end: (at: Instant, home?: Instant) => string;
  /** So many minutes, in days of 24 hours, hours and minutes. */
  readonly duration: (minutes: number) => string;
  /** So many minutes of working time, in hours and minutes: a working day is no 24 hours. */
  readonly workingTime: (minutes: number) => string;
  /** A clause by its id and title. */
  readonly clause: (id: string, title: string) => string;
  /** A fact with its value. */
  readonly fact: (label: string, value: string) => string;
}

/** A clause that is ready to print, and the facts that it is about. */
export interface AboutClause {
  /** The clause. */
  readonly clause: string;
  /** The facts. */
  readonly facts: readonly string[];
}

/** The sentences about severity. */
export interface SeveritySentences {
  /** It is decided. */
  readonly decided: (answer: { readonly severity: string; readonly valid: boolean }) => string;
  /** It is open. */
  readonly open: (answer: { readonly possible: readonly string[]; readonly valid: boolean | undefined }) => string;
  /** No row covers the facts. */
  readonly uncovered: string;
  /** Why. */
  readonly because: (reason: AboutClause) => string;
  /** Why, where a fact is unknown and doesn't matter: the labels of such facts. */
  readonly becauseEitherWay: (reason: AboutClause) => string;
  /** It holds, and something more serious does too. */
  readonly outranked: (reason: AboutClause) => string;
  /** It doesn't hold. */
  readonly failed: (reason: AboutClause) => string;
  /** It depends on facts that are unknown: their labels. */
  readonly unknown: (reason: AboutClause) => string;
  /** What was given and can't be used. */
  readonly unclear: {
    /** The facts contradict each other. */
    readonly "at-odds": (facts: readonly string[]) => string;
    /** A sum in another currency than the threshold. */
    readonly currency: (facts: readonly string[]) => string;
    /** The policy has no figure to hold it against. */
    readonly "open-parameter": (facts: readonly string[], parameter: string) => string;
  };
  /** What to ask, the most telling first. */
  readonly ask: (questions: readonly string[]) => string;
  /** It becomes more serious at this end. */
  readonly grows: (end: string) => string;
}

/** The sentences about what is owed. */
export interface DeadlineSentences {
  /** The severity is this. */
  readonly decided: (severity: string) => string;
  /** The severity is open. */
  readonly open: (possible: readonly string[]) => string;
  /** What is owed, by whom, to whom, by when, under which clause. */
  readonly obligation: (owed: {
    readonly duty: string;
    readonly when: string;
    readonly owedBy: readonly string[];
    readonly owedTo: string;
    readonly clause: string;
  }) => string;
  /** A duty to tell somebody. */
  readonly telling: (duty: string, roles: readonly string[], oneOf: boolean) => string;
  /** When it is due. */
  readonly when: {
    /** By this end. */
    readonly by: (end: string) => string;
    /** At once. */
    readonly atOnce: string;
    /** The source gives no term. */
    readonly noTerm: string;
    /** It ends with one of these, which aren't known yet. */
    readonly notKnown: (labels: readonly string[]) => string;
    /** It starts with this, which hasn't happened yet. */
    readonly notStarted: (label: string) => string;
  };
  /** Where it stands. */
  readonly standing: (standing: {
    readonly status: string;
    readonly doneAt?: string;
    readonly left?: string;
    readonly workingTimeLeft?: string;
    readonly late?: string;
    readonly atRisk?: boolean;
    readonly stillToTell?: string;
  }) => string;
  /** It holds under these severities alone. */
  readonly onlyIf: (severities: readonly string[]) => string;
  /** It holds if the complaint had one of these severities before it became more serious. */
  readonly onlyIfBefore: (severities: readonly string[]) => string;
  /** It depends on the answers to these questions. */
  readonly dependsOn: (questions: readonly string[]) => string;
  /** Its end leans on days that nobody has announced. */
  readonly assumed: string;
  /** By how much pauses moved its end. */
  readonly movedByPauses: { readonly [Unit in "minute" | "working-minute" | "day"]: (amount: number) => string };
  /** What gave the end instead of the term. */
  readonly setBy: {
    /** More time, allowed by somebody. */
    readonly extension: string;
    /** The customer's own date. */
    readonly customer: string;
  };
  /** Of several for one duty, the one to plan for. */
  readonly governs: (duty: string, clause: string, end: string) => string;
  /** Clauses set different ends. */
  readonly conflict: (conflict: {
    readonly duty: string;
    readonly clauses: readonly string[];
    readonly governs: string;
    readonly by: "strictest" | "named-clause";
  }) => string;
  /** Clauses contradict each other and none of them governs; of the handling too. */
  readonly contradiction: (clauses: readonly string[]) => string;
  /** What an arrangement is called. */
  readonly arrangements: {
    /** More time, allowed by somebody. */
    readonly extension: string;
    /** The customer's own date. */
    readonly "customer-date": string;
  };
  /** It replaces the ends of these clauses. */
  readonly replaces: (arrangement: string, clauses: readonly string[]) => string;
  /** It leaves this clause alone. */
  readonly leaves: {
    readonly [Why in "no-clause" | "wrong-role" | "too-late" | "not-longer" | "extension-governs"]: (
      arrangement: string,
      clause: string,
    ) => string;
  };
  /** When this answer is another one, if nobody acts. */
  readonly changesAt: (moment: string) => string;
}

/** A part of the handling, ready to print. */
export interface HandlingPart {
  /** The clauses that ask for it. */
  readonly clauses: readonly string[];
}

/** The sentences about handling. */
export interface HandlingSentences {
  /** Who has a task. */
  readonly assignment: (part: HandlingPart & { readonly task: string; readonly roles: readonly string[] }) => string;
  /** Who is told by whom. */
  readonly tell: (
    part: HandlingPart & {
      readonly roles: readonly string[];
      readonly oneOf: boolean;
      readonly by: readonly string[];
      readonly stillToTell: readonly string[];
    },
  ) => string;
  /** Who apologises. */
  readonly apology: (part: HandlingPart & { readonly by: string; readonly faceToFace: boolean }) => string;
  /** Who replies. */
  readonly reply: (part: HandlingPart & { readonly by: string; readonly inWriting: boolean }) => string;
  /** A step by its number. */
  readonly step: (
    part: HandlingPart & { readonly number: number; readonly step: string; readonly by?: string },
  ) => string;
  /** A record, what it must hold and what it lacks. */
  readonly record: (
    part: HandlingPart & {
      readonly record: string;
      readonly fields: readonly string[];
      readonly missing: readonly string[];
    },
  ) => string;
  /** To whom it goes. */
  readonly referral: (
    part: HandlingPart & { readonly case: string; readonly from: string; readonly to: readonly string[] },
  ) => string;
  /** A list to go by. */
  readonly list: (part: HandlingPart & { readonly list: string; readonly items: readonly string[] }) => string;
  /** What a fault leads to. */
  readonly consequence: (part: HandlingPart & { readonly fault: string; readonly consequence: string }) => string;
  /** It isn't sure, and hangs on a fact that isn't known. */
  readonly onlyPerhaps: string;
}
