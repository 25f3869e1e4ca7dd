import type { CollectTable, PriorityTable } from "../models/decision-table.js";
import type {
  Escalation,
  GuestComplaintCategory,
  GuestComplaintFacts,
  GuestComplaintSubject,
  GuestRequest,
  GuestStay,
  Shortcoming,
} from "../models/guest-complaint.js";
import type { IntervalParameter } from "../models/parameter.js";
import type { ClauseKind, ComplaintPolicy, HandlingItem, Obligation } from "../models/policy.js";
import type { Procedure } from "../models/procedure.js";

/** Every clause of the hotel's complaint management (HCM). */
const clauses = {
  "HCM-1.1": "checklist",
  "HCM-1.2": "checklist",
  "HCM-1.3": "checklist",
  "HCM-1.4": "checklist",
  "HCM-1.5.1": "checklist",
  "HCM-1.5.2": "decide",
  "HCM-1.5.3": "decide",
  "HCM-1.5.4": "decide",
  "HCM-1.5.5": "amount",
  "HCM-1.5.6": "decide",
  "HCM-1.6": "checklist",
  "HCM-2.1": "define",
  "HCM-2.2.1": "decide",
  "HCM-2.2.2": "decide",
  "HCM-2.2.3": "decide",
  "HCM-3.1": "route",
  "HCM-3.1.2": "route",
  "HCM-3.2.1": "route",
  "HCM-3.2.2": "route",
  "HCM-3.2.3": "route",
  "HCM-3.2.4": "route",
  "HCM-3.3.1": "checklist",
  "HCM-3.3.2": "checklist",
  "HCM-3.3.3": "route",
  "HCM-3.3.4": "route",
  "HCM-3.3.5": "checklist",
  "HCM-3.3.6": "route",
  "HCM-3.3.7": "route",
  "HCM-3.3.8": "deadline",
  "HCM-3.3.9": "deadline",
  "HCM-3.4.1": "deadline",
  "HCM-3.4.2": "deadline",
  "HCM-3.4.3": "deadline",
  "HCM-3.4.4": "deadline",
  "HCM-3.4.5": "deadline",
  "HCM-4.0": "checklist",
  "HCM-4.1.1": "checklist",
  "HCM-4.1.2": "checklist",
  "HCM-4.1.3": "decide",
  "HCM-4.1.4": "decide",
  "HCM-4.1.5": "route",
  "HCM-4.1.6": "route",
  "HCM-4.1.8": "amount",
  "HCM-4.1.9": "route",
  "HCM-4.1.10": "deadline",
  "HCM-4.1.11": "checklist",
  "HCM-4.1.12": "checklist",
  "HCM-4.2.1": "route",
  "HCM-4.2.2": "route",
  "HCM-4.2.3": "route",
  "HCM-4.2.4": "checklist",
  "HCM-4.2.5": "checklist",
  "HCM-4.2.6": "route",
  "HCM-4.2.7": "checklist",
  "HCM-4.2.8": "route",
  "HCM-4.2.9": "route",
  "HCM-4.2.10": "route",
  "HCM-4.2.11": "route",
  "HCM-4.2.12": "route",
  "HCM-4.2.13": "route",
  "HCM-5": "amount",
  "HCM-5.5": "amount",
  "HCM-6": "define",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause of HCM. */
export type HotelClause = keyof typeof clauses;

/** How serious a guest's complaint is, from the least to the most. */
export type HotelSeverity = "invalid" | "minor" | "general" | "major";

/** What the tables of {@link hotelComplaints} read. */
export interface HotelFacts {
  /** Whether a person or a guest's property was harmed. */
  readonly incident: NonNullable<GuestComplaintFacts["incident"]>;
  /** How far the hotel itself is at fault. */
  readonly shortcoming: Shortcoming;
  /** The harm to the hotel's name, caused or to be feared. */
  readonly harmToHotel: NonNullable<GuestComplaintFacts["harmToHotel"]>;
  /** How the guest took it. */
  readonly reaction: NonNullable<GuestComplaintFacts["reaction"]>;
  /** The hotel's own economic loss. */
  readonly lossToHotel: NonNullable<GuestComplaintFacts["lossToHotel"]>;
  /** What about the hotel is complained of. */
  readonly about: readonly GuestComplaintSubject[];
  /** What kinds of thing it is about. */
  readonly categories: readonly GuestComplaintCategory[];
  /** Whether the circumstances are grave. */
  readonly grave: boolean;
  /** Where the guest's stay stands. */
  readonly "guest.status": GuestStay["status"];
  /** Whether it must be handled where it happened. */
  readonly onSite: boolean;
  /** Whether a superior sent whoever handles it. */
  readonly assignedBySuperior: boolean;
  /** What the guest asks for. */
  readonly asks: readonly GuestRequest[];
  /** How the complaint came in. */
  readonly channel: NonNullable<GuestComplaintFacts["channel"]>;
  /** Where it has gone beyond the hotel. */
  readonly escalation: readonly Escalation[];
  /** Worked out by the first table. */
  readonly severity: HotelSeverity;
}

/** The procedures of the hotel's complaint policy. */
export type HotelComplaintProcedure = "main-flow";

/** A hotel's complaint policy with its parameter. */
export interface HotelComplaintPolicy
  extends ComplaintPolicy<"guestComplaint", HotelFacts, HotelSeverity, HotelClause, "caseStudiesEvery"> {
  /** What is gone through step by step: the main flow. */
  readonly procedures: { readonly [Id in HotelComplaintProcedure]: Procedure<HotelClause> };
  readonly parameters: {
    /** How often reports are turned into case studies. */
    readonly caseStudiesEvery: IntervalParameter<HotelClause>;
  };
}

const facts: PriorityTable<HotelFacts, HotelSeverity, HotelClause>["facts"] = {
  incident: { kind: "one-of", values: ["none", "injury", "property"] },
  shortcoming: { kind: "one-of", values: ["none", "some", "error", "serious-error"] },
  harmToHotel: { kind: "one-of", values: ["small", "image", "serious"] },
  reaction: { kind: "one-of", values: ["annoyed", "dissatisfied", "strongly-dissatisfied"] },
  lossToHotel: { kind: "one-of", values: ["none", "possible", "actual"] },
  about: {
    kind: "some-of",
    values: ["facilities", "service-awareness", "product", "standard", "norm", "attitude", "management"],
  },
  categories: {
    kind: "some-of",
    values: ["hardware", "service", "hygiene", "loss-report", "compensation", "outage", "other"],
  },
  grave: { kind: "boolean" },
  "guest.status": { kind: "one-of", values: ["in-house", "departed", "never-stayed"] },
  onSite: { kind: "boolean" },
  assignedBySuperior: { kind: "boolean" },
  asks: {
    kind: "some-of",
    values: ["apology", "explanation", "repair", "change", "compensation", "refund", "search"],
  },
  channel: { kind: "one-of", values: ["spoken", "phone", "written", "relayed"] },
  escalation: { kind: "some-of", values: ["regulator", "police", "court", "vexatious"] },
  severity: { kind: "one-of", values: ["invalid", "minor", "general", "major"] },
};

/** Any fault of the hotel's own: without one nothing but an incident makes a complaint valid. */
const fault = ["some", "error", "serious-error"] as const;

const severity: PriorityTable<HotelFacts, HotelSeverity, HotelClause> = {
  hitPolicy: "priority",
  priority: ["major", "general", "minor", "invalid"],
  facts,
  rows: [
    { when: { incident: "injury" }, then: "major", clause: "HCM-4.2.4" },
    { when: { incident: "property" }, then: "major", clause: "HCM-4.2.5" },
    {
      when: [
        { shortcoming: "serious-error" },
        { shortcoming: fault, harmToHotel: "serious" },
        { shortcoming: fault, reaction: "strongly-dissatisfied", lossToHotel: ["possible", "actual"] },
      ],
      then: "major",
      clause: "HCM-2.2.3",
    },
    {
      when: [
        { shortcoming: "error" },
        { shortcoming: fault, about: { hasAny: ["attitude", "management"] } },
        { shortcoming: fault, harmToHotel: "image" },
        { shortcoming: fault, reaction: "strongly-dissatisfied" },
      ],
      then: "general",
      clause: "HCM-2.2.2",
    },
    { when: { shortcoming: fault }, then: "minor", clause: "HCM-2.2.1" },
    { when: { shortcoming: "none", incident: "none" }, then: "invalid", clause: "HCM-4.1.3" },
  ],
};

const tell = { duty: "notify", startsAt: "receivedAt", term: "at-once", doneAt: [] } as const;
const answer = {
  duty: "answer",
  startsAt: "receivedAt",
  doneAt: ["repliedAt", "resolvedAt"],
  owedTo: "guest",
} as const;
const report = {
  duty: "report",
  startsAt: "resolvedAt",
  doneAt: ["reportFiledAt"],
  owedTo: "complaint-centre",
} as const;

const obligations: CollectTable<HotelFacts, Obligation<string>, HotelClause> = {
  hitPolicy: "collect",
  facts,
  rows: [
    {
      when: { severity: "minor" },
      then: {
        ...tell,
        tell: { roles: ["responsible-department"] },
        owedBy: ["branch-manager"],
        owedTo: "responsible-department",
      },
      clause: "HCM-3.3.3",
    },
    {
      when: { severity: "major" },
      then: {
        ...tell,
        tell: { roles: ["department-head", "front-office-manager"] },
        owedBy: ["customer-service-specialist"],
        owedTo: "front-office-manager",
      },
      clause: "HCM-3.3.7",
    },
    {
      when: { severity: "major" },
      then: {
        ...tell,
        tell: { roles: ["operations-director"] },
        owedBy: ["department-head", "duty-manager"],
        owedTo: "operations-director",
      },
      clause: "HCM-4.2.1",
    },
    {
      when: { severity: "major", grave: true },
      then: {
        ...tell,
        tell: { roles: ["resident-general-manager"] },
        owedBy: ["front-office-manager"],
        owedTo: "resident-general-manager",
      },
      clause: "HCM-4.2.3",
    },
    {
      when: { severity: "major" },
      then: { ...tell, tell: { roles: ["company"] }, owedBy: ["complaint-centre"], owedTo: "company" },
      clause: "HCM-3.1.2",
    },
    {
      when: { onSite: true },
      then: {
        duty: "arrive",
        startsAt: "receivedAt",
        term: { amount: 5, unit: "minute" },
        doneAt: ["arrivedAt"],
        owedBy: ["complaint-centre"],
        owedTo: "guest",
      },
      clause: "HCM-3.4.1",
    },
    {
      when: {},
      then: {
        duty: "manager-arrives",
        startsAt: "escalatedAt",
        term: { amount: 5, unit: "minute" },
        doneAt: ["managerArrivedAt"],
        owedBy: ["manager"],
        owedTo: "guest",
      },
      clause: "HCM-4.1.10",
    },
    {
      when: { "guest.status": "in-house" },
      then: { ...answer, term: { until: ["guestDeadline", "guest.checkOutAt"] }, owedBy: ["complaint-centre"] },
      clause: "HCM-3.4.4",
    },
    {
      when: { "guest.status": ["departed", "never-stayed"] },
      then: { ...answer, term: { amount: 3, unit: "working-day" }, owedBy: ["complaint-centre"] },
      clause: "HCM-3.4.5",
    },
    {
      when: { assignedBySuperior: true },
      then: {
        duty: "report-result",
        startsAt: "resolvedAt",
        term: { amount: 5, unit: "minute" },
        doneAt: ["resultReportedAt"],
        owedBy: ["receiver"],
        owedTo: "superior",
      },
      clause: "HCM-3.4.2",
    },
    {
      when: { severity: ["general", "major"] },
      then: { ...report, term: { until: ["shiftEndsAt"] }, owedBy: ["customer-service-specialist"] },
      clause: "HCM-3.4.3",
    },
    {
      when: { severity: ["general", "major"] },
      then: {
        duty: "briefing",
        startsAt: "resolvedAt",
        term: { until: ["nextMeetingAt"] },
        doneAt: ["briefedAt"],
        owedBy: ["customer-service-specialist"],
        owedTo: "complaint-centre",
      },
      clause: "HCM-3.4.3",
    },
    {
      // Where no specialist takes over, whoever received it files the report; the source gives no term for that.
      when: { severity: ["invalid", "minor"] },
      then: { ...report, term: "not-stated", owedBy: ["receiver"] },
      clause: "HCM-4.1.12",
    },
  ],
};

const valid = { severity: ["minor", "general", "major"] } as const;
const major = { severity: "major" } as const;

const handling: CollectTable<HotelFacts, HandlingItem, HotelClause> = {
  hitPolicy: "collect",
  facts,
  rows: [
    // Who.
    {
      when: {},
      then: { kind: "assign", task: "lead-centre", roles: ["customer-service-specialist"] },
      clause: "HCM-3.1",
    },
    { when: {}, then: { kind: "assign", task: "daily-work", roles: ["duty-manager"] }, clause: "HCM-3.1" },
    { when: {}, then: { kind: "assign", task: "receive", roles: ["branch-manager"] }, clause: "HCM-3.2.2" },
    { when: {}, then: { kind: "assign", task: "receive", roles: ["department-head"] }, clause: "HCM-3.2.1" },
    {
      when: { severity: "minor" },
      then: { kind: "assign", task: "handle", roles: ["responsible-department"] },
      clause: "HCM-3.3.3",
    },
    {
      when: { severity: "minor" },
      then: { kind: "assign", task: "follow-up", roles: ["branch-manager"] },
      clause: "HCM-3.3.3",
    },
    {
      when: { severity: "general" },
      then: { kind: "assign", task: "handle", roles: ["customer-service-specialist"] },
      clause: "HCM-3.3.4",
    },
    {
      when: major,
      then: { kind: "assign", task: "handle", roles: ["customer-service-specialist"] },
      clause: "HCM-3.2.3",
    },
    { when: major, then: { kind: "assign", task: "command", roles: ["front-office-manager"] }, clause: "HCM-3.3.7" },
    { when: major, then: { kind: "assign", task: "draft-plan", roles: ["complaint-centre"] }, clause: "HCM-3.1.2" },
    {
      when: major,
      then: { kind: "assign", task: "decide-plan", roles: ["front-office-manager"] },
      clause: "HCM-3.2.4",
    },
    {
      when: { shortcoming: fault },
      then: { kind: "assign", task: "receive-copy-of-report", roles: ["responsible-department"] },
      clause: "HCM-3.3.6",
    },
    // Who apologises, who replies.
    { when: {}, then: { kind: "apology", by: "receiver" }, clause: "HCM-4.1.1" },
    {
      when: { asks: { hasAny: ["apology"] } },
      then: { kind: "apology", by: "manager-or-above", manner: "face-to-face" },
      clause: "HCM-4.1.5",
    },
    { when: major, then: { kind: "apology", by: "front-office-manager", manner: "face-to-face" }, clause: "HCM-4.2.2" },
    {
      when: { channel: "written" },
      then: { kind: "reply", by: "front-office-manager", form: "writing" },
      clause: "HCM-4.2.9",
    },
    // What to do, in the order of doing.
    {
      when: { incident: "injury" },
      then: { kind: "steps", steps: ["rescue", "call-ambulance", "accompany"] },
      clause: "HCM-4.2.4",
    },
    {
      when: { incident: "property" },
      then: { kind: "steps", steps: ["protect-scene"], by: "security" },
      clause: "HCM-4.2.5",
    },
    { when: {}, then: { kind: "steps", steps: ["apologise"] }, clause: "HCM-4.1.1" },
    { when: {}, then: { kind: "steps", steps: ["receive"] }, clause: "HCM-4.0" },
    { when: {}, then: { kind: "steps", steps: ["listen", "record", "show-understanding"] }, clause: "HCM-4.1.2" },
    { when: {}, then: { kind: "steps", steps: ["record", "judge-level"], by: "branch-manager" }, clause: "HCM-3.3.2" },
    { when: {}, then: { kind: "steps", steps: ["record", "reassure"] }, clause: "HCM-4.0" },
    {
      when: { categories: { hasAny: ["outage"] } },
      then: {
        kind: "steps",
        steps: ["stay-calm", "apologise", "start-emergency-equipment", "explain", "warn", "make-up-by-service"],
      },
      clause: "HCM-1.6",
    },
    {
      when: major,
      then: { kind: "steps", steps: ["go-to-scene", "apologise"], by: "front-office-manager" },
      clause: "HCM-4.2.2",
    },
    {
      when: major,
      then: { kind: "steps", steps: ["soothe", "invite-to-lounge", "talk"], by: "duty-manager" },
      clause: "HCM-4.2.6",
    },
    {
      when: { categories: { hasAny: ["compensation"] } },
      then: { kind: "steps", steps: ["listen", "record", "repeat-back", "confirm-request"] },
      clause: "HCM-1.5.1",
    },
    {
      when: { categories: { hasAny: ["hardware"] } },
      then: { kind: "steps", steps: ["apologise", "check", "repair", "change", "explain", "make-up-by-service"] },
      clause: "HCM-1.1",
    },
    {
      when: { categories: { hasAny: ["service"] } },
      then: {
        kind: "steps",
        steps: ["apologise", "step-in", "assign-best-staff", "promise-answer-time", "thank", "make-up-by-service"],
      },
      clause: "HCM-1.2",
    },
    {
      when: { categories: { hasAny: ["hygiene"] } },
      then: { kind: "steps", steps: ["apologise", "put-right", "thank"] },
      clause: "HCM-1.3",
    },
    {
      when: { categories: { hasAny: ["loss-report"] } },
      then: {
        kind: "steps",
        steps: [
          "listen",
          "record",
          "repeat-back",
          "confirm-request",
          "search",
          "recall",
          "suggest-police",
          "help-police-report",
          "close",
          "record-participants",
        ],
      },
      clause: "HCM-1.4",
    },
    { when: {}, then: { kind: "steps", steps: ["investigate"] }, clause: "HCM-4.0" },
    {
      when: major,
      then: { kind: "steps", steps: ["verify", "secure-evidence", "establish-liability", "agree-handling"] },
      clause: "HCM-4.2.7",
    },
    { when: { severity: "invalid" }, then: { kind: "steps", steps: ["explain"] }, clause: "HCM-4.1.3" },
    {
      when: valid,
      then: { kind: "steps", steps: ["settle-on-spot", "tell-waiting-time", "investigate", "propose"] },
      clause: "HCM-4.1.4",
    },
    { when: {}, then: { kind: "steps", steps: ["plan"] }, clause: "HCM-4.0" },
    { when: valid, then: { kind: "steps", steps: ["consult", "offer-gesture"] }, clause: "HCM-4.1.8" },
    { when: {}, then: { kind: "steps", steps: ["handle"] }, clause: "HCM-4.0" },
    {
      when: { escalation: { hasAny: ["regulator"] } },
      then: { kind: "steps", steps: ["investigate", "inform-authority"] },
      clause: "HCM-4.2.10",
    },
    {
      when: { escalation: { hasAny: ["police"] } },
      then: { kind: "steps", steps: ["cooperate-with-police"] },
      clause: "HCM-4.2.11",
    },
    {
      when: { escalation: { hasAny: ["court"] } },
      then: { kind: "steps", steps: ["follow-legal-procedure"] },
      clause: "HCM-4.2.12",
    },
    {
      when: { escalation: { hasAny: ["vexatious"] } },
      then: { kind: "steps", steps: ["persuade-to-leave", "ask-police-help"] },
      clause: "HCM-4.2.13",
    },
    {
      when: { channel: "written" },
      then: { kind: "steps", steps: ["reply-in-writing"], by: "front-office-manager" },
      clause: "HCM-4.2.9",
    },
    { when: {}, then: { kind: "steps", steps: ["report-back"] }, clause: "HCM-4.0" },
    { when: {}, then: { kind: "steps", steps: ["verify-remedy", "ask-satisfaction"] }, clause: "HCM-4.1.11" },
    { when: {}, then: { kind: "steps", steps: ["file-report"] }, clause: "HCM-3.3.5" },
    { when: {}, then: { kind: "steps", steps: ["review"] }, clause: "HCM-4.0" },
    // What is written down.
    {
      when: {},
      then: { kind: "record", record: "register", fields: ["guestName", "contact", "content", "request"] },
      clause: "HCM-3.3.2",
    },
    {
      when: {},
      then: { kind: "record", record: "register", fields: ["time", "place", "course", "guestName", "contact"] },
      clause: "HCM-4.1.2",
    },
    {
      when: {},
      then: {
        kind: "record",
        record: "handling-report",
        fields: ["time", "place", "complainant", "events", "result", "prevention"],
      },
      clause: "HCM-3.3.5",
    },
    // Where it goes from somebody who can't settle it.
    {
      when: {},
      then: { kind: "refer", case: "outside-own-department", from: "receiver", to: ["manager"] },
      clause: "HCM-4.1.6",
    },
    {
      when: {},
      then: { kind: "refer", case: "still-dissatisfied-or-beyond-authority", from: "receiver", to: ["superior"] },
      clause: "HCM-4.1.9",
    },
    {
      when: {},
      then: { kind: "refer", case: "beyond-authority", from: "department-head", to: ["operations-director"] },
      clause: "HCM-3.2.1",
    },
    {
      when: {},
      then: {
        kind: "refer",
        case: "beyond-authority",
        from: "branch-manager",
        to: ["customer-service-specialist", "front-office-manager"],
      },
      clause: "HCM-3.2.2",
    },
    {
      when: {},
      then: {
        kind: "refer",
        case: "beyond-authority",
        from: "customer-service-specialist",
        to: ["front-office-manager"],
      },
      clause: "HCM-3.2.3",
    },
    {
      when: major,
      then: { kind: "refer", case: "plan-for-decision", from: "front-office-manager", to: ["company"] },
      clause: "HCM-3.2.4",
    },
    {
      when: major,
      then: {
        kind: "refer",
        case: "beyond-authority",
        from: "front-office-manager",
        to: ["resident-general-manager"],
      },
      clause: "HCM-4.2.8",
    },
    // Lists and consequences.
    {
      when: valid,
      then: { kind: "list", list: "gestures", items: ["flowers", "fruit", "discount"] },
      clause: "HCM-4.1.8",
    },
    {
      when: {},
      then: { kind: "list", list: "at-hand", items: ["complaint-number", "comment-form"] },
      clause: "HCM-3.3.1",
    },
    { when: {}, then: { kind: "consequence", of: "staff-late", what: "penalty" }, clause: "HCM-5" },
    { when: {}, then: { kind: "consequence", of: "manager-absent", what: "serious-fault" }, clause: "HCM-5" },
    { when: {}, then: { kind: "consequence", of: "manager-silent", what: "serious-fault" }, clause: "HCM-5" },
    { when: {}, then: { kind: "consequence", of: "manager-inactive", what: "serious-fault" }, clause: "HCM-5" },
    { when: {}, then: { kind: "consequence", of: "manager-late", what: "serious-fault" }, clause: "HCM-5" },
    {
      when: {},
      then: { kind: "consequence", of: "manager-not-reporting-as-prescribed", what: "serious-fault" },
      clause: "HCM-5",
    },
    { when: {}, then: { kind: "consequence", of: "knew-and-did-nothing", what: "serious-fault" }, clause: "HCM-5" },
    { when: {}, then: { kind: "consequence", of: "beyond-authority", what: "bears-the-loss" }, clause: "HCM-5" },
    { when: {}, then: { kind: "consequence", of: "receivers-manner", what: "penalty" }, clause: "HCM-5.5" },
    {
      when: {},
      then: { kind: "consequence", of: "department-without-prevention", what: "penalty" },
      clause: "HCM-5.5",
    },
  ],
};

/**
 * A hotel's management of guest complaints (HCM): how serious, who handles it, what is owed by when.
 *
 * Damage, lost cash and other claims of HCM-1.5 are decided by the compensation policy; their clauses stand here too,
 * because it is one document. The source names no day from which it holds.
 *
 * @clause HCM-2.1, HCM-2.2.1, HCM-2.2.2, HCM-2.2.3, HCM-3.4.1, HCM-3.4.4, HCM-3.4.5, HCM-4.2.4, HCM-4.2.5, HCM-6
 *
 * @example How long a guest who has left waits
 * ```ts
 * import { hotelComplaints } from "redress/policies";
 *
 * const row = hotelComplaints.obligations.rows.find(({ clause }) => clause === "HCM-3.4.5");
 * assert.deepEqual(row?.then.term, { amount: 3, unit: "working-day" });
 * ```
 */
export const hotelComplaints: HotelComplaintPolicy = {
  id: "hotel-complaints",
  version: "1.0.0",
  noun: "guestComplaint",
  versionBy: "receipt",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: { caseStudiesEvery: { kind: "interval", value: null, clause: "HCM-3.3.8" } },
  contradictions: [
    // Who runs the centre day by day, who leads it, who writes the report.
    { clauses: ["HCM-3.1", "HCM-3.2.3"] },
    { clauses: ["HCM-3.2.2", "HCM-3.3.8"] },
    { clauses: ["HCM-3.4.3", "HCM-4.1.12"], governs: "HCM-3.4.3" },
  ],
  definitions: [
    { of: "channels", values: ["spoken", "phone", "written", "relayed"], clause: "HCM-2.1" },
    { of: "rules-besides", values: ["rules-of-departments", "other-rules-of-the-hotel"], clause: "HCM-6" },
  ],
  severity,
  valid: ["minor", "general", "major"],
  arrangements: ["asks", "escalation"],
  obligations,
  handling,
  procedures: {
    "main-flow": {
      id: "main-flow",
      order: "fixed",
      steps: [
        { step: "receive", clause: "HCM-4.0" },
        { step: "record", clause: "HCM-4.0" },
        { step: "reassure", needs: ["promised-time"], clause: "HCM-4.0" },
        { step: "investigate", clause: "HCM-4.0" },
        { step: "plan", clause: "HCM-4.0" },
        { step: "handle", clause: "HCM-4.0" },
        { step: "report-back", clause: "HCM-4.0" },
        { step: "review", clause: "HCM-4.0" },
      ],
    },
  },
  recurring: [
    {
      duty: "case-studies",
      by: "customer-service-specialist",
      every: { parameter: "caseStudiesEvery" },
      clause: "HCM-3.3.8",
    },
    { duty: "analysis-meeting", by: "front-office-manager", every: "month", clause: "HCM-3.3.9" },
  ],
  events: [
    "arrivedAt",
    "escalatedAt",
    "managerArrivedAt",
    "repliedAt",
    "resolvedAt",
    "resultReportedAt",
    "reportFiledAt",
    "briefedAt",
  ],
  settings: {
    rollOver: "none",
    pausesStop: { workingDays: true, days: true },
    atRiskBelow: null,
    governing: [],
  },
};
