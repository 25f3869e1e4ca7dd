import type { Amendment, ClauseKind } from "./amendment.js";
import type { CompensationSettings, ReturnSettings } from "./claim-settings.js";
import type { CollectTable, PriorityTable } from "./decision-table.js";
import type { OrderSettings } from "./order-settings.js";
import type { Parameter, ParameterValue } from "./parameter.js";
import type { PaySettings } from "./pay-settings.js";
import type { Procedure } from "./procedure.js";
import type { ProposalSettings } from "./proposal-settings.js";
import type { RecurringDuty } from "./recurring-duty.js";
import type { SupervisionSettings } from "./supervision-settings.js";
import type { DayTerm, RollOver, Term } from "./term.js";
import type { Day } from "./time.js";

export type * from "./amendment.js";
export type * from "./claim-settings.js";
export type * from "./interval.js";
export type * from "./parameter.js";
export type * from "./procedure.js";
export type * from "./recurring-duty.js";

/** The id of a role: `"deputy-general-manager"`. What it is called stands in the texts. */
export type Role = string;

/** Two or more clauses that say different things of one matter, and which of them governs. */
export interface Contradiction<Clause extends string> {
  /** The clauses at odds. */
  readonly clauses: readonly Clause[];
  /** `strictest`: the earliest due instant; or the clause that governs. Nothing where neither excludes the other. */
  readonly governs?: "strictest" | Clause;
}

/** What a clause defines or leaves to other rules: for a reader, and no rule decides by it. */
export interface Definition<Clause extends string> {
  /** What is defined: `"channels"`. */
  readonly of: string;
  /** What it comes to. */
  readonly values: readonly string[];
  /** The clause that says so. */
  readonly clause: Clause;
}

/** What every policy has. */
export interface Policy<Noun extends string, Clause extends string, Name extends string = string> {
  /** Its name in decisions: `"company-complaints"`. */
  readonly id: string;
  /** Raised with every change of a clause. */
  readonly version: string;
  /** The noun that it decides about. */
  readonly noun: Noun;
  /** Which date of a case picks the version that applies. */
  readonly versionBy: "receipt" | "delivery-or-sale" | "implementation" | "event";
  /** The first and the last day in force; a bound that the source doesn't give is left out. */
  readonly inForce: {
    /** The first day. */
    readonly from?: Day;
    /** The last day, inside. */
    readonly to?: Day;
  };
  /** The IANA zone in which its days are counted. */
  readonly timeZone: string;
  /** Every clause of its documents. */
  readonly clauses: { readonly [Id in Clause]: ClauseKind };
  /** Its figures by name, as far as they stand apart from the tables. */
  readonly parameters: { readonly [Key in Name]: Parameter<Clause> };
  /** Where its documents disagree with themselves. */
  readonly contradictions: readonly Contradiction<Clause>[];
  /** What its documents define, as far as nothing else in the policy carries it. */
  readonly definitions?: readonly Definition<Clause>[];
  /** What `configure` set, so that a decision can name it. */
  readonly configured?: Configured;
  /** What `amend` changed, from the first version on, the latest last. */
  readonly amendments?: readonly Amendment[];
}

/** The settings of every kind of policy; a policy has those of its own kind. */
export interface AnySettings
  extends ComplaintSettings,
    CompensationSettings,
    OrderSettings,
    ReturnSettings,
    PaySettings,
    SupervisionSettings,
    Omit<ProposalSettings, "rollOver"> {}

/** What was set in a policy by `configure`. */
export interface Configured {
  /** The figures that were given. */
  readonly parameters?: { readonly [name: string]: ParameterValue };
  /** The settings that were given. */
  readonly settings?: Partial<AnySettings>;
  /** The zone that was given. */
  readonly timeZone?: string;
}

/** Which policy a decision was made under: enough to make it again. */
export interface PolicyReference {
  /** Which policy. */
  readonly id: string;
  /** Which version of it. */
  readonly version: string;
  /** What was set by `configure`: given to it again, it makes the same policy. */
  readonly configured?: Configured;
}

/** When an obligation ends: after a term, at once, at the end of the day of its start, at a moment, or never said. */
export type ObligationTerm<Field extends string> =
  | Term
  | "at-once"
  | "end-of-day"
  | "not-stated"
  | {
      /** The fields that hold the moment; the earliest that is known counts. */
      readonly until: readonly Field[];
    };

/** Something that somebody owes somebody by a time. */
export interface Obligation<Field extends string> {
  /** What is owed: `"reply"`, `"resolve"`, `"notify"`. */
  readonly duty: string;
  /** The event that starts it. */
  readonly startsAt: Field;
  /** When it ends. */
  readonly term: ObligationTerm<Field>;
  /** The events that fulfil it, whichever comes first. A duty to notify is fulfilled by the list of who was told. */
  readonly doneAt: readonly Field[];
  /** The roles that are to be told: every one of them, or `one-of` them. */
  readonly tell?: {
    /** Who is told. */
    readonly roles: readonly Role[];
    /** One of them is enough. */
    readonly oneOf?: true;
  };
  /** Who owes it. */
  readonly owedBy: readonly Role[];
  /** To whom it is owed. */
  readonly owedTo: Role;
  /** The role whose extension, given before the end, replaces the term. */
  readonly extendedBy?: Role;
  /** The arrangement whose date replaces the term. */
  readonly replacedBy?: Field;
}

/** Who is told something, by whom and how soon. */
export interface Message {
  /** Who is told: every one of them, or `oneOf` them. */
  readonly roles: readonly Role[];
  /** One of them is enough. */
  readonly oneOf?: true;
  /** Who tells, where a clause says so. */
  readonly by?: Role;
  /** How soon. */
  readonly howSoon: "at-once" | "promptly" | "not-stated";
}

/** What handling a case consists of, besides its obligations. */
export type HandlingItem =
  | {
      /** Who has a task. */
      readonly kind: "assign";
      /** The task: to receive, handle, follow up, decide. */
      readonly task: string;
      /** Who has it. */
      readonly roles: readonly Role[];
    }
  | {
      /** Who apologises. */
      readonly kind: "apology";
      /** That role. */
      readonly by: Role;
      /** How, where a clause says so. */
      readonly manner?: "face-to-face";
    }
  | {
      /** Who replies to the customer. */
      readonly kind: "reply";
      /** That role. */
      readonly by: Role;
      /** In which form, where a clause says so. */
      readonly form?: "writing";
    }
  | {
      /** What to do. */
      readonly kind: "steps";
      /** In this order. */
      readonly steps: readonly string[];
      /** Who does it, where a clause says so. */
      readonly by?: Role;
    }
  | {
      /** What a record must hold. */
      readonly kind: "record";
      /** Which record. */
      readonly record: string;
      /** What it must hold. */
      readonly fields: readonly string[];
    }
  | {
      /** To whom it goes from somebody who can't or may not settle it. */
      readonly kind: "refer";
      /** When that is so. */
      readonly case: string;
      /** Who passes it on. */
      readonly from: Role;
      /** Who gets it. */
      readonly to: readonly Role[];
    }
  | (Message & {
      /** Somebody is told. */
      readonly kind: "tell";
    })
  | {
      /** Somebody must consent or sign before something is done. */
      readonly kind: "approval";
      /** What needs it: `"credit-signature"`. */
      readonly of: string;
      /** Who gives it. */
      readonly by: Role;
    }
  | {
      /** A list to go by: what never to do, gestures that may be given, phrases to use. */
      readonly kind: "list";
      /** Which list. */
      readonly list: string;
      /** What stands in it. */
      readonly items: readonly string[];
    }
  | {
      /** What a fault in handling has as its consequence; no source gives a figure. */
      readonly kind: "consequence";
      /** The fault. */
      readonly of: string;
      /** The consequence. */
      readonly what: string;
    };

/**
 * The rulebook for complaints: how serious, what is owed by when, how it is handled.
 *
 * `Facts` are what the tables read, by the path of the field in the noun (`"guest.status"`), and what the rules work
 * out and hand to them (`severity`, `openForAWeek`).
 */
export interface ComplaintPolicy<
  Noun extends string,
  Facts,
  Severity extends string,
  Clause extends string,
  Name extends string = string,
> extends Policy<Noun, Clause, Name> {
  /** How serious a case is. */
  readonly severity: PriorityTable<Facts, Severity, Clause>;
  /** The severities of a valid complaint. */
  readonly valid: readonly Severity[];
  /** How a complaint that stays unresolved becomes more serious. */
  readonly growth?: Growth<keyof Facts & string, Clause>;
  /** The facts that may be learnt of later than the receipt, and the field that says when. */
  readonly learntLater?: {
    /** These facts. */
    readonly facts: readonly (keyof Facts & string)[];
    /** The field that says when. */
    readonly at: string;
  };
  /** The lists among the facts that are arrangements: left out, such a list is empty and not unknown. */
  readonly arrangements?: readonly (keyof Facts & string)[];
  /** The event by which a resolution turns out to be none, and the events before it that then don't count. */
  readonly reopening?: {
    /** The field that says when. */
    readonly at: string;
    /** The events that count no longer if they lie before it. */
    readonly voids: readonly string[];
  };
  /** What is owed. `severity` is among the facts. */
  readonly obligations: CollectTable<Facts, Obligation<string>, Clause>;
  /** What handling consists of, in the order of doing. `severity` is among the facts. */
  readonly handling: CollectTable<Facts, HandlingItem, Clause>;
  /** What is gone through step by step, by its id, for `auditProcedure`; left out: the policy has none. */
  readonly procedures?: { readonly [id: string]: Procedure<Clause> };
  /** What comes round at fixed times, whatever the cases are. */
  readonly recurring: readonly RecurringDuty<Clause>[];
  /** The fields of the noun that are events: one that lies after the moment of asking is ignored. */
  readonly events: readonly string[];
  /** What a company may want otherwise; {@link ComplaintSettings} says what each means. */
  readonly settings: ComplaintSettings;
}

/** A length of time in calendar months or years. */
export interface MonthsOrYears {
  /** How many. */
  readonly amount: number;
  /** Of what. */
  readonly unit: "month" | "year";
}

/** How often customers are called on what was delivered to them: often at first, then less. */
export interface FollowUpPolicy<Noun extends string, Clause extends string, Name extends string = never>
  extends Policy<Noun, Clause, Name> {
  /** Who calls, and how often. */
  readonly followUps: {
    /** Who calls. */
    readonly by: Role;
    /** From the day of delivery on. */
    readonly firstYear: {
      /** How long that is. */
      readonly lasts: MonthsOrYears;
      /** One call in each of these. */
      readonly every: MonthsOrYears;
    };
    /** From then on. */
    readonly later: {
      /** One call in each of these. */
      readonly every: MonthsOrYears;
    };
    /** The clause that says so. */
    readonly clause: Clause;
  };
}

/** How a complaint that stays unresolved for longer than a term becomes more serious. */
export interface Growth<Fact extends string, Clause extends string> {
  /** The fact of the severity table that says that the term has run out. */
  readonly fact: Fact;
  /** From the receipt on; it has run out after its last day's 24:00. */
  readonly term: DayTerm;
  /** The clause that says so. */
  readonly clause: Clause;
}

/** What a company may want otherwise, each by a name. */
export interface ComplaintSettings {
  /** What happens to a term whose last day is no working day. */
  readonly rollOver: RollOver;
  /** Whether pauses stop the clocks of terms in working days, and of terms in days. */
  readonly pausesStop: {
    /** Terms in working days and working hours. */
    readonly workingDays: boolean;
    /** All other terms. */
    readonly days: boolean;
  };
  /**
   * An obligation is at risk once less than this share of its time is left, such as `"25%"`. No source gives one:
   * `null` says nothing of risk.
   */
  readonly atRiskBelow: string | null;
  /**
   * The clauses that govern where they are at odds with others. What none of them settles goes by the policy's own
   * word, which is the strictest clause unless it says otherwise.
   */
  readonly governing: readonly string[];
  /** What puts off the term of a complaint that grows; left out: nothing does. */
  readonly growth?: {
    /** Whether the term rests while the case is paused. */
    readonly restsInPauses: boolean;
    /** Whether a later date agreed with the customer puts it off. */
    readonly movedByCustomer: boolean;
  };
}
