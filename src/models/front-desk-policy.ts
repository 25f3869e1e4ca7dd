import type { UniqueTable } from "./decision-table.js";
import type { Role } from "./policy.js";
import type { ServicePolicy } from "./service-policy.js";
import type { Term } from "./term.js";

/** A term by the time that passes, whatever the hours of business are. */
export interface ClockTerm extends Term {
  /** Minutes or hours. */
  readonly unit: "minute" | "hour";
}

/** What tells situations at the front desk apart. */
export interface FrontDeskFacts {
  /** Whether the room check found damage. */
  readonly damageFound: boolean;
}

/** What the next step towards a check-out hangs on: what has happened by the moment, and what it brought to light. */
export interface CheckOutFacts {
  /** Worked out: whether the stay is checked out. */
  readonly checkedOut: boolean;
  /** Worked out: whether the time of the reminder has come. */
  readonly reminderTime: boolean;
  /** Worked out: whether the room was called, from the time of the reminder on. */
  readonly roomCalled: boolean;
  /** Whether the room answered. */
  readonly "roomCall.answered": boolean;
  /** Worked out: whether the contact number was called, after the call to the room. */
  readonly contactCalled: boolean;
  /** Whether it was answered. */
  readonly "contactCall.answered": boolean;
  /** Worked out: whether the system has posted the further charge, from the end of the stay on. */
  readonly chargePosted: boolean;
  /** Worked out: whether floor staff have knocked, after the charge and both calls. */
  readonly knocked: boolean;
  /** Whether the door was answered. */
  readonly "knock.answered": boolean;
  /** Worked out: whether floor staff have opened and looked, after the knock. */
  readonly looked: boolean;
  /** Whether there was luggage. */
  readonly "look.luggage": "present" | "absent";
}

/**
 * What is to be done. `wait`: the time of the reminder has not come; `await-charge`: nobody was reached, and the system
 * has not posted the further charge; `await-guest`: somebody was reached; `charge-on`: the charge goes on; `none`: the
 * stay is checked out.
 */
export type CheckOutAction =
  | "wait"
  | "call-room"
  | "call-contact"
  | "await-charge"
  | "await-guest"
  | "knock"
  | "look"
  | "check-out"
  | "charge-on"
  | "none";

/** A step towards a check-out. */
export interface CheckOutStep {
  /** What is to be done. */
  readonly action: CheckOutAction;
  /** Who does it; nobody has to do anything while somebody waits. */
  readonly by?: Role;
  /** The fact that is true once it is done, or once what is waited for has come. */
  readonly doneBy?: keyof CheckOutFacts;
  /** What secures the charge. */
  readonly security?: "luggage";
}

/** The rulebook of a hotel's front desk: when a stay ends, who is called, and what is done when nobody answers. */
export interface FrontDeskPolicy<Clause extends string>
  extends ServicePolicy<"stay", FrontDeskFacts, Clause, never, "check-out"> {
  /** The end of a stay. */
  readonly checkOut: {
    /** When a stay over night ends. */
    readonly overnight: {
      /** The time on the day of departure, by the clock of the policy's zone: `"12:00"`. */
      readonly at: string;
      /** The clause that says so. */
      readonly clause: Clause;
    };
    /** When a stay by the hour ends. */
    readonly hourly: {
      /** How long after its beginning. */
      readonly term: ClockTerm;
      /** The clause that says so. */
      readonly clause: Clause;
    };
    /** When the room is called. */
    readonly reminder: {
      /** How long before the end. */
      readonly before: ClockTerm;
      /** The clause that says so. */
      readonly clause: Clause;
    };
    /** What is to be done next. */
    readonly steps: UniqueTable<CheckOutFacts, CheckOutStep, Clause>;
  };
}
