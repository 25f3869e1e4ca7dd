import type { Shift } from "./calendar.js";
import type { MoneyFigure } from "./money.js";
import type { IntegerParameter, MoneyParameter } from "./parameter.js";
import type { LatenessReading, PaySettings } from "./pay-settings.js";
import type { MonthsOrYears, Policy } from "./policy.js";
import type { ServicePolicy } from "./service-policy.js";
import type { Share } from "./share.js";
import type { Term } from "./term.js";

export type * from "./pay-settings.js";

/** The names of the figures of a pay policy that can be set. */
export type PayParameter = "basePay" | "bonus" | "commission" | "higherRateFrom" | "maximumFine" | "minimumFine";

/** Which way a deduction between two minor units goes; "half" speaks of an amount just between them. */
export type DeductionRounding = "half-up" | "half-down" | "half-even" | "up" | "down";

/** What lateness and complaints cost an employee. */
export interface PayPolicy<Noun extends string, Clause extends string> extends Policy<Noun, Clause, PayParameter> {
  /** Its figures. Those that the source leaves blank are `null` until a company sets them. */
  readonly parameters: {
    /** The base pay of a month, for whoever has no other of their own. */
    readonly basePay: MoneyParameter<Clause>;
    /** What may come on top of it; no rule reads it. */
    readonly bonus: MoneyParameter<Clause>;
    /** What may come on top of it; no rule reads it. */
    readonly commission: MoneyParameter<Clause>;
    /** From which lateness of a month on the higher rate holds; that one is inside. */
    readonly higherRateFrom: IntegerParameter<Clause> & {
      /** Never open: the source gives it. */
      readonly value: number;
    };
    /** The most that one complaint may cost. */
    readonly maximumFine: MoneyParameter<Clause>;
    /** The least that one complaint costs. */
    readonly minimumFine: MoneyParameter<Clause> & {
      /** Never open: the source gives it. */
      readonly value: MoneyFigure;
    };
  };
  /** What a lateness costs, of the whole base pay. */
  readonly lateness: {
    /** Each of the first ones. */
    readonly rate: Share;
    /** Each one under the higher rate. */
    readonly higherRate: Share;
    /** How each deduction is rounded by itself. */
    readonly rounding: DeductionRounding;
    /** The ways in which the words of the source can be read. */
    readonly readings: readonly LatenessReading[];
    /** The clause that says so. */
    readonly clause: Clause;
  };
  /** What customers' and salespeople's complaints about an employee cost, if there are any. */
  readonly complaintFines: {
    /** Each complaint has a fine of its own. */
    readonly per: "occurrence";
    /** The clause that says so. */
    readonly clause: Clause;
  };
  /** What a company may want otherwise. */
  readonly settings: PaySettings;
}

/** The rulebook of a department with its hours, its conduct at work and what bears on the pay of its staff. */
export interface DepartmentPolicy<
  Noun extends string,
  Facts,
  Clause extends string,
  ProcedureName extends string = never,
> extends ServicePolicy<Noun, Facts, Clause, PayParameter, ProcedureName>,
    PayPolicy<Noun, Clause> {
  readonly parameters: PayPolicy<Noun, Clause>["parameters"];
  /** When the department works. */
  readonly hours: {
    /** From when to when, in local time. */
    readonly shift: Shift;
    /** The clause that says so. */
    readonly clause: Clause;
  };
  /** Private calls, which aren't to be; one that happens all the same has a limit. */
  readonly privateCalls: {
    /** The longest that one may be. */
    readonly atMost: Term;
    /** The clause that says so. */
    readonly clause: Clause;
  };
  /** The time on trial. */
  readonly probation: {
    /** How long it is, from the first day of work on. */
    readonly lasts: MonthsOrYears;
    /** The clause that says so. */
    readonly clause: Clause;
  };
}
