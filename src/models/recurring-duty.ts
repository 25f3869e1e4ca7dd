import type { Weekday } from "./calendar.js";
import type { Interval } from "./interval.js";
import type { Parameter } from "./parameter.js";
import type { Term } from "./term.js";

/** Something that comes round: due by the end of each period, or by a day in it. */
export interface RecurringDuty<Clause extends string> {
  /** What is to be done: `"statistics"`. */
  readonly duty: string;
  /** Who does it: the id of a role. */
  readonly by: string;
  /** Whom it goes to, where a clause says so. */
  readonly to?: readonly string[];
  /** For whom or what it is done, where it isn't for all: `"new-class-a-customers"`. */
  readonly about?: string;
  /** How often; the name of the parameter that says so where the source says "regularly" alone. */
  readonly every:
    | Interval
    | {
        /** The parameter's name. */
        readonly parameter: string;
      };
  /** By which day of the month; that day is inside. Of a longer period, in its last month. */
  readonly byDayOfMonth?: number;
  /** On which day of the week. */
  readonly on?: Weekday;
  /** In which month of the year, from 1. */
  readonly inMonth?: number;
  /** So long before the business opens on that day. */
  readonly beforeOpening?: Term;
  /** The occasion on which it is done, where a clause names one: `"afternoon-meeting"`. */
  readonly at?: string;
  /** The clause that asks for it. */
  readonly clause: Clause;
}

/** A policy with duties that come round. */
export interface WithRecurringDuties {
  /** The policy's id. */
  readonly id: string;
  /** Its recurring duties. */
  readonly recurring: readonly RecurringDuty<string>[];
  /** Its parameters, among them the intervals that the source leaves open. */
  readonly parameters: { readonly [name: string]: Parameter<string> };
}
