import * as z from "zod/mini";
import type { TableFault } from "../decision-table/audit-table.js";
import type { WorkingCalendar } from "../models/calendar.js";
import type { Problem } from "../models/errors.js";
import { textField } from "../models/fields.js";
import { problemsIn } from "../models/noun.js";
import type { Parameter, Policy, PolicyReference } from "../models/policy.js";
import type { WithRecurringDuties } from "../models/recurring-duty.js";
import {
  type AtOdds,
  contradictionsBetween,
  contradictionsWithin,
  type ReadablePolicy,
} from "./audit-contradictions.js";
import { type DeadlineFinding, deadlineFindings } from "./audit-deadlines.js";
import { type IgnoredField, ignoredFields } from "./audit-recurring.js";
import { itemsOf, recordsIn } from "./policy-checks/records-in.js";
import { lookThroughTables, type TableLookedThrough, valuesOf } from "./policy-checks/table-problems.js";
import { besides, lookThrough } from "./policy-problems.js";
import { recurring } from "./policy-schema/duties.js";
import { policyFields } from "./policy-schema/policy-fields.js";
import { readParameter } from "./read-parameter.js";
import { referenceTo } from "./reference-to.js";
import { checkSpan, type SpanOfDays } from "./span-of-days.js";
import { tablesIn } from "./tables-in.js";

/** Something that can't be right, such as a clause that isn't there or a table that can't be read. */
export interface AuditedProblem extends Problem {
  /** `parsePolicy` would refuse it. */
  readonly kind: "problem";
}

/** Something in a policy that a reader should know of. */
export type PolicyFinding =
  | (TableFault<string> & {
      /** Where the table stands in the policy: `"severity"`. */
      readonly table: string;
    })
  | AuditedProblem
  | AtOdds
  | DeadlineFinding
  | IgnoredField
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
  /** Whether nothing in it can't be right, no table has a fault and no clauses are at odds without the policy saying so. */
  readonly sound: boolean;
  /** What was found: tables first, then what else can't be right, contradictions, deadlines and what is open. */
  readonly findings: readonly PolicyFinding[];
  /** Which policy. */
  readonly policy: PolicyReference;
}

/** A policy that can be audited: any. */
export interface AuditablePolicy extends Policy<string, string> {
  /** What comes round, where it has such duties. */
  readonly recurring?: WithRecurringDuties["recurring"];
  /** Its settings, where it has any. */
  readonly settings?: object;
}

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
  /**
   * Other policies that hold in the same house, with which this one may be at odds; one without the form of a policy is
   * held against nothing. Left out: none.
   */
  readonly beside?: readonly AuditablePolicy[];
}

/**
 * What should a reader know of this policy before it is relied on: gaps, overlaps, contradictions, deadlines that can't
 * be kept, figures left open, holiday data running out?
 *
 * Every decision table is looked at over its whole space; one that can't be read is a problem among the findings, as is
 * all else that `parsePolicy` finds in a policy besides the form of its noun. Two clauses are at odds where they set
 * different terms for one duty in the same case: the finding says whether the policy declares it and which of them
 * governs, and shows facts for which both hold. Policies are at odds where one forbids what the other asks for, or both
 * ask for the same at different times. A deadline can't be kept where a term starts on a day from which there is no
 * working time until its end: for each clause the first such day is shown. A field of a recurring duty that its interval
 * has no use for, such as a weekday of a month, is named. Nothing is changed, and a finding is no error: `parsePolicy`
 * refuses what can't be right. What doesn't even have the form of a policy is told, and not looked at further.
 *
 * @param policy - The policy, shipped, configured, amended or of one's own.
 * @param options - The days and the calendar for the deadlines, and other policies beside this one.
 * @returns The findings, each with its clauses.
 * @throws RedressError if a day doesn't exist or the calendar can't be used.
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
  const form = formProblems(policy);
  const { before, tables, after } = lookThrough({ ...policy });
  const faults = tables.flatMap(({ path, faults: found }) =>
    found.map((one): PolicyFinding => ({ ...one, table: path })),
  );
  const meaning = besides(form, [...before, ...tables.flatMap(({ unread }) => unread), ...after]);
  const problems = [...form, ...meaning].map((one): PolicyFinding => ({ kind: "problem", ...one }));
  const about = { policy: referenceTo(policy) };
  if (form.length > 0) return { sound: false, findings: [...faults, ...problems], ...about };
  const others = beside.filter((other) => formProblems(other).length === 0);
  const read = readable(policy, tables);
  const { recurring: rounds = [] } = policy;
  const usable = { ...policy, recurring: rounds, parameters: usableIn(policy) };
  const within = contradictionsWithin(read);
  const between = others
    .filter(({ id }) => id !== policy.id)
    .flatMap((other) => contradictionsBetween(read, readable(other, lookThroughTables({ ...other }))));
  return {
    sound: faults.length === 0 && problems.length === 0 && within.every(({ declared }) => declared),
    findings: [
      ...faults,
      ...problems,
      ...within,
      ...between,
      ...(deadlines === undefined ? [] : deadlineFindings(usable, deadlines)),
      ...ignoredFields(usable),
      ...openIn(policy),
      ...unusedIn(policy, others),
    ],
    ...about,
  };
}

/** Where it hasn't the form that a policy of any noun has: it may come from anywhere. */
function formProblems(policy: AuditablePolicy): readonly Problem[] {
  const { error } = z.safeParse(anyPolicy, policy);
  return error === undefined ? [] : problemsIn(error, policy);
}

const anyPolicy = /* @__PURE__ */ (() =>
  z.looseObject({
    ...policyFields(""),
    noun: textField,
    recurring: z.exactOptional(recurring),
    settings: z.exactOptional(z.looseObject({})),
  }))();

/** The parameters, one whose value can't be right as if it were open. */
function usableIn({ parameters }: AuditablePolicy): AuditablePolicy["parameters"] {
  const right = (one: Parameter<string>) => one.value === null || "parameter" in readParameter(one, one.value);
  return Object.fromEntries(
    Object.entries(parameters).map(([name, one]) => [name, right(one) ? one : { ...one, value: null }]),
  );
}

/** A policy without the tables and figures that can't be read. */
function readable(policy: AuditablePolicy, tables: readonly TableLookedThrough[]): ReadablePolicy {
  const { id, noun, contradictions, recurring: rounds = [], parameters } = policy;
  const unread = new Set(tables.flatMap(({ path, unread: why }) => (why.length > 0 ? [path] : [])));
  return {
    id,
    noun,
    contradictions,
    recurring: rounds,
    tables: tablesIn(policy).filter(({ path }) => !unread.has(path)),
    figures: valuesOf(parameters),
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
    [policy, ...beside].flatMap((one) =>
      recordsIn({ ...one }).flatMap(({ record: { clause, clauses } }) => [clause, ...itemsOf(clauses)]),
    ),
  );
  return Object.keys(policy.clauses)
    .filter((clause) => !cited.has(clause))
    .map((clause) => ({ kind: "unused-clause", clause }));
}
