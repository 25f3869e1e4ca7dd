import { auditTable, type TableFault } from "../decision-table/audit-table.js";
import type { WorkingCalendar } from "../models/calendar.js";
import type { Parameter, Policy, PolicyReference } from "../models/policy.js";
import type { WithRecurringDuties } from "../models/recurring-duty.js";
import { type AtOdds, contradictionsBetween, contradictionsWithin } from "./audit-contradictions.js";
import { type DeadlineFinding, deadlineFindings } from "./audit-deadlines.js";
import { figuresOf } from "./figures-of.js";
import { referenceTo } from "./reference-to.js";
import { checkSpan, type SpanOfDays } from "./span-of-days.js";
import { tablesIn } from "./tables-in.js";

/** Something in a policy that a reader should know of. */
export type PolicyFinding =
  | (TableFault<string> & {
      /** Where the table stands in the policy: `"severity"`. */
      readonly table: string;
    })
  | AtOdds
  | DeadlineFinding
  | {
      /** A figure that the source leaves open, and that nobody has set. */
      readonly kind: "open-parameter";
      /** Its name. */
      readonly parameter: string;
      /** The clause that it belongs to. */
      readonly clause: string;
    }
  | {
      /** A setting that the source leaves open, and that nobody has set. */
      readonly kind: "open-setting";
      /** Its name. */
      readonly setting: string;
    }
  | {
      /** A clause that is listed, and on which nothing in this policy or one beside it rests. */
      readonly kind: "unused-clause";
      /** The clause. */
      readonly clause: string;
    };

/** What an audit found in a policy. */
export interface PolicyAudit {
  /** Whether no table has a fault and no clauses are at odds without the policy saying so. */
  readonly sound: boolean;
  /** What was found: tables first, then contradictions, deadlines and what is open. */
  readonly findings: readonly PolicyFinding[];
  /** Which policy. */
  readonly policy: PolicyReference;
}

/** A policy that can be audited: any. */
export type AuditablePolicy = Policy<string, string> & {
  readonly parameters: { readonly [name: string]: Parameter<string> };
  readonly recurring?: WithRecurringDuties["recurring"];
  readonly settings?: object;
};

/** What a policy is held against. */
export interface AuditPolicyOptions {
  /**
   * The days in which cases may start, and the calendar in which they are handled. Left out: nothing is said of
   * deadlines.
   */
  readonly deadlines?: SpanOfDays & {
    /** Whose working days and holidays. */
    readonly calendar: WorkingCalendar;
  };
  /** Other policies that hold in the same house, with which this one may be at odds. Left out: none. */
  readonly beside?: readonly AuditablePolicy[];
}

/**
 * What should a reader know of this policy before it is relied on: gaps, overlaps, contradictions, deadlines that can't
 * be kept, figures left open, holiday data running out?
 *
 * Every decision table is looked at over its whole space. Two clauses are at odds where they set different terms for one
 * duty in the same case: the finding says whether the policy declares it and which of them governs, and shows facts for
 * which both hold. Policies are at odds where one forbids what the other asks for, or both ask for the same at different
 * times. A deadline can't be kept where a term starts on a day from which there is no working time until its end: for
 * each clause the first such day is shown. Nothing is changed, and a finding is no error: `parsePolicy` refuses what
 * can't be right.
 *
 * @param policy - The policy, shipped, configured, amended or of one's own.
 * @param options - The days and the calendar for the deadlines, and other policies beside this one.
 * @returns The findings, each with its clauses.
 * @throws RedressError if a table can't be read at all, a day doesn't exist or the calendar can't be used.
 * @clause CCR-6.3, CCR-7.2c, CCR-5.3.2
 *
 * @example Three days over the National Day holiday
 * ```ts
 * import { auditPolicy } from "redress";
 * import { companyComplaints } from "redress/policies";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * const deadlines = { from: "2026-09-01", through: "2026-10-31", calendar: chinaOffice };
 * const { sound, findings } = auditPolicy(companyComplaints, { deadlines });
 * assert(sound);
 * const unkeepable = findings.find((one) => one.kind === "unkeepable" && one.clause === "CCR-7.2c");
 * assert.deepEqual(unkeepable, {
 *   kind: "unkeepable",
 *   clause: "CCR-7.2c",
 *   duty: "resolve",
 *   starts: "2026-09-24",
 *   due: "2026-09-27",
 *   days: 6,
 * });
 * ```
 */
export function auditPolicy(policy: AuditablePolicy, options: AuditPolicyOptions = {}): PolicyAudit {
  const { deadlines, beside = [] } = options;
  if (deadlines !== undefined) checkSpan("auditPolicy", deadlines);
  const faults = tablesIn(policy).flatMap(({ path, table }) =>
    auditTable(table, figuresOf(policy)).map((fault): PolicyFinding => ({ ...fault, table: path })),
  );
  const within = contradictionsWithin(policy);
  const between = beside.filter(({ id }) => id !== policy.id).flatMap((other) => contradictionsBetween(policy, other));
  return {
    sound: faults.length === 0 && within.every(({ declared }) => declared),
    findings: [
      ...faults,
      ...within,
      ...between,
      ...(deadlines === undefined ? [] : deadlineFindings(policy, deadlines)),
      ...openIn(policy),
      ...unusedIn(policy, beside),
    ],
    policy: referenceTo(policy),
  };
}

function openIn({ parameters, settings = {} }: AuditablePolicy): PolicyFinding[] {
  return [
    ...Object.entries(parameters).flatMap(([parameter, { value, clause }]): PolicyFinding[] =>
      value === null ? [{ kind: "open-parameter", parameter, clause }] : [],
    ),
    ...Object.entries(settings).flatMap(([setting, value]): PolicyFinding[] =>
      value === null ? [{ kind: "open-setting", setting }] : [],
    ),
  ];
}

/** One document may be held by two policies: what rests on a clause may stand in the other. */
function unusedIn(policy: AuditablePolicy, beside: readonly AuditablePolicy[]): PolicyFinding[] {
  const cited = new Set(
    [policy, ...beside].flatMap(({ clauses: _clauses, ...parts }) => Object.values(parts).flatMap(clausesIn)),
  );
  return Object.keys(policy.clauses)
    .filter((clause) => !cited.has(clause))
    .map((clause) => ({ kind: "unused-clause", clause }));
}

/** Every clause that some part names. */
function clausesIn(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    if (name === "clause" && typeof value === "string") return [value];
    return name === "clauses" && Array.isArray(value)
      ? value.filter((one) => typeof one === "string")
      : clausesIn(value);
  });
}
