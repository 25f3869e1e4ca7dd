import type { CollectTable, PriorityTable, UniqueTable } from "./decision-table.js";
import type { IntervalParameter, SiteTimesParameter } from "./parameter.js";
import type { FollowUpPolicy, Message, Role } from "./policy.js";
import type { ServicePolicy } from "./service-policy.js";
import type { AttemptResult, ServiceRequestFacts } from "./service-request.js";
import type { SupervisionSettings } from "./supervision-settings.js";

export type * from "./supervision-settings.js";

/** A rung of the ladder by which a customer is helped. */
export type ServiceRung = "hotline" | "remote" | "on-site";

/** Where a request stands: on a rung, solved, or past the last rung, of which the source says nothing. */
export type LadderOutcome = ServiceRung | "solved" | "not-covered";

/** What a rung came to, for the table: an event that has not happened is known not to have. */
export type RungResult = AttemptResult | "not-tried";

/** What the table of the ladder reads. */
export interface LadderFacts {
  /** What the hotline came to. */
  readonly hotline: RungResult;
  /** Whether the customer permits remote help. */
  readonly remotePermitted: boolean;
  /** What remote help came to. */
  readonly remote: RungResult;
  /** What the work on site came to; under way once the technician is there. */
  readonly onSite: RungResult | "under-way";
}

/** A rung, and the fields of a request that say how it stands. */
export interface RungRule {
  /** The rung. */
  readonly rung: ServiceRung;
  /** The field with its result. */
  readonly result: keyof ServiceRequestFacts & ("hotline" | "remote" | "onSite");
  /** The field with the moment at which it had come to that. */
  readonly endedAt: keyof ServiceRequestFacts & `${string}EndedAt`;
  /** The fact without which the rung is skipped. */
  readonly permission?: keyof ServiceRequestFacts & "remotePermitted";
}

/** How a customer who asks for help is helped: from rung to rung, as long as the one before fails. */
export interface ServiceLadder<Clause extends string> {
  /** The rungs, the first one first. */
  readonly rungs: readonly RungRule[];
  /** Where a request stands. */
  readonly stands: PriorityTable<LadderFacts, LadderOutcome, Clause>;
  /** The rung on which somebody named comes to the site, within the time set for it. */
  readonly visit: ServiceRung;
  /** The clause that says so. */
  readonly clause: Clause;
}

/** What the tables of the first contact read. */
export interface FirstContactFacts {
  /** Whether it belongs to the duties of whoever was asked first. */
  readonly withinOwnDuties: boolean;
  /** Whether that person can finish it in one go. */
  readonly inOneGo: boolean;
  /** Whether it is a matter of weight. */
  readonly heavy: boolean;
  /** Whether the leader in charge is absent. */
  readonly leaderAbsent: boolean;
  /** Whether it is an emergency. */
  readonly emergency: boolean;
}

/** What whoever was asked first does. */
export interface FirstContactAction {
  /** Finishes it, or registers it and hands it over. */
  readonly action: "finish-in-one-go" | "register-and-hand-over";
  /** To whom it goes; nobody where it is finished. */
  readonly to: readonly Role[];
}

/** What comes first: solving, with the contact form afterwards, or either of the two. */
export type SolvingOrder = "solve-first" | "either-first";

/** The rule of the first person asked. */
export interface FirstContactRule<Clause extends string> {
  /** Who acts. */
  readonly by: Role;
  /** What that person does. */
  readonly action: UniqueTable<FirstContactFacts, FirstContactAction, Clause>;
  /** Who is told besides. */
  readonly tell: CollectTable<FirstContactFacts, Message, Clause>;
  /** Whether the contact form may wait. */
  readonly order: UniqueTable<FirstContactFacts, SolvingOrder, Clause>;
  /** What never happens to the customer. */
  readonly never: {
    /** These things. */
    readonly items: readonly string[];
    /** The clause that says so. */
    readonly clause: Clause;
  };
}

/** What tells the situations of service supervision apart. */
export interface SupervisionFacts {
  /** Whether a major failure happened. */
  readonly majorFailure: boolean;
  /** Whether departments disagree, so that the work stops. */
  readonly departmentsDisagree: boolean;
  /** Whether a customer expected more than was done. */
  readonly expectationMissed: boolean;
  /** Whether it is a statutory holiday. */
  readonly statutoryHoliday: boolean;
  /** Whether an inspection found something. */
  readonly inspectionFindings: boolean;
}

/** The names of the figures that the source of a supervision policy leaves open. */
export type SupervisionParameter = "siteTimes" | "inspectionEvery" | "visitEvery" | "surveyEvery";

/** The rulebook for the supervision of service: first contact, the ladder of help, major failures, what comes round. */
export interface SupervisionPolicy<Clause extends string>
  extends ServicePolicy<
      "serviceRequest",
      SupervisionFacts,
      Clause,
      SupervisionParameter,
      "major-failure" | "missed-expectation"
    >,
    FollowUpPolicy<"serviceRequest", Clause, SupervisionParameter> {
  readonly parameters: {
    /** Within what time a technician is on site, by site. */
    readonly siteTimes: SiteTimesParameter<Clause>;
    /** How often quality is inspected. */
    readonly inspectionEvery: IntervalParameter<Clause>;
    /** How often senior management leads a visit. */
    readonly visitEvery: IntervalParameter<Clause>;
    /** How often satisfaction is surveyed. */
    readonly surveyEvery: IntervalParameter<Clause>;
  };
  /** The rule of the first person asked. */
  readonly firstContact: FirstContactRule<Clause>;
  /** The ladder of help. */
  readonly ladder: ServiceLadder<Clause>;
  /** What a company may want otherwise; {@link SupervisionSettings} says what each means. */
  readonly settings: SupervisionSettings;
}
