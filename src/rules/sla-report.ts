import { refuse } from "../models/errors.js";
import { dayOf } from "../working-time/day-of.js";
import { workingMinutesBetween } from "../working-time/working-minutes-between.js";
import { type CaseOf, type ManyCasesOptions, obligationsOfEach } from "./many-cases.js";
import { checkSpan, type SpanOfDays } from "./span-of-days.js";

/** How the obligations of one kind stood in one month. */
export interface SlaRow<Severity extends string, Clause extends string> {
  /** The month in which they count: `"2026-03"`. */
  readonly month: string;
  /** The severity under which they are owed; `undecided` where it was still open. */
  readonly severity: Severity | "undecided";
  /** What is owed. */
  readonly duty: string;
  /** The clause that asks for it. */
  readonly clause: Clause;
  /** Done in time. */
  readonly met: number;
  /** Done too late. */
  readonly late: number;
  /** Not done, and the end is past. */
  readonly overdue: number;
  /** Not done, and the end is still to come, or not known. */
  readonly open: number;
  /** No longer owed, because the complaint was withdrawn. */
  readonly withdrawn: number;
  /** The share done in time of all that are done or past their end, to a tenth of a percent, rounded down; none: left out. */
  readonly inTime?: string;
  /** The working minutes from start to finish within which half of those that are done were done; none: left out. */
  readonly medianWorkingMinutes?: number;
  /** The working minutes within which nine of ten of them were done. */
  readonly ninetiethPercentileWorkingMinutes?: number;
}

/** How a company kept its terms over a time. */
export interface SlaReport<Severity extends string, Clause extends string> {
  /** By month, severity, duty and clause. */
  readonly rows: readonly SlaRow<Severity, Clause>[];
  /** What became of the cases given. */
  readonly cases: {
    /** Cases with at least one obligation that counts. */
    readonly counted: number;
    /** Cases of which nothing that is certainly owed falls into the time asked for. */
    readonly outside: number;
    /** Cases received after `asOf`. */
    readonly notYetReceived: number;
  };
}

/** Over which time a report goes, and in which month an obligation counts. */
export interface SlaReportOptions<Noun extends string, Facts, Severity extends string, Clause extends string>
  extends ManyCasesOptions<Noun, Facts, Severity, Clause>,
    SpanOfDays {
  /**
   * Which day counts: that of the case's receipt, or the last day of the obligation; one whose end isn't known counts
   * by its receipt alone.
   */
  readonly by: "receipt" | "due";
}

/**
 * How were the terms kept, per month, severity and obligation?
 *
 * Counted is what is certainly owed and has started; what is due at once has no term to keep. A percentile is the
 * smallest value that so many of the finished ones don't exceed (nearest rank). The cases are walked through once and
 * none is kept, so any number of them fits.
 *
 * @param cases - The cases: a list, or anything that can be walked through once.
 * @param options - Their policies, the calendar, the moment, the time and the day that counts.
 * @returns A row for each month, severity, duty and clause that occurs, in this order.
 * @throws RedressError if a day or `asOf` can't be read, `through` lies before `from`, `by` is no such way of counting,
 * or the calendar's zone isn't a policy's.
 *
 * @example One complaint settled in time
 * ```ts
 * import { complaint, slaReport } from "redress";
 * import { companyComplaints } from "redress/policies";
 * import { chinaOffice } from "redress/calendars/china";
 *
 * const c = complaint({
 *   receivedAt: "2026-03-09T09:30:00+08:00",
 *   resolvedAt: "2026-03-10T09:30:00+08:00",
 *   cause: "company-fault",
 *   commitmentBroken: false,
 *   personalInjury: false,
 *   largeEconomicLoss: false,
 * });
 * const { rows } = slaReport([c], {
 *   policyOf: () => companyComplaints,
 *   calendar: chinaOffice,
 *   from: "2026-03-01",
 *   through: "2026-03-31",
 *   asOf: "2026-04-01T09:00:00+08:00",
 *   by: "receipt",
 * });
 * const row = rows.find(({ clause }) => clause === "CCR-6.3");
 * assert.equal(row?.met, 1);
 * assert.equal(row?.inTime, "100.0%");
 * assert.equal(row?.medianWorkingMinutes, 540);
 * ```
 */
export function slaReport<Noun extends string, Facts, Severity extends string, Clause extends string>(
  cases: Iterable<CaseOf<NoInfer<Noun>>>,
  options: SlaReportOptions<Noun, Facts, Severity, Clause>,
): SlaReport<Severity, Clause> {
  const { calendar, from, through, by } = options;
  checkSpan("slaReport", options);
  if (by !== "receipt" && by !== "due") refuse("slaReport", "by", '"receipt" or "due"', by);
  const tallies = new Map<string, Tally<Severity, Clause>>();
  const counts = { counted: 0, outside: 0, notYetReceived: 0 };
  for (const { noun, obligations } of obligationsOfEach(cases, options)) {
    if (obligations === undefined) {
      counts.notYetReceived += 1;
      continue;
    }
    const receivedOn = dayOf(noun.receivedAt, calendar.timeZone);
    let counted = false;
    for (const obligation of obligations) {
      const { duty, clause, certain, under, status, startedAt, doneAt, lastDay, tell } = obligation;
      const outcome = outcomes[status];
      const day = by === "receipt" ? receivedOn : lastDay;
      if (outcome === undefined || tell !== undefined || startedAt === undefined || !certain) continue;
      if (day === undefined || day < from || day > through) continue;
      counted = true;
      const [only, ...others] = under;
      const severity = only === undefined || others.length > 0 ? "undecided" : only;
      const month = day.slice(0, 7);
      const key = `${month} ${severity} ${duty} ${clause}`;
      const tally = tallies.get(key) ?? emptyTally<Severity, Clause>(month, severity, duty, clause);
      tallies.set(key, tally);
      tally[outcome] += 1;
      if (doneAt !== undefined) {
        const minutes = Math.max(0, Math.floor(workingMinutesBetween(startedAt, doneAt, calendar)));
        tally.finished.set(minutes, (tally.finished.get(minutes) ?? 0) + 1);
      }
    }
    counts[counted ? "counted" : "outside"] += 1;
  }
  const rows = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => rowOf(tally));
  return { rows, cases: counts };
}

type Outcome = "met" | "late" | "overdue" | "open" | "withdrawn";

/** What counts as what; `open` and `done` are due at once and `waiting` hasn't started. */
const outcomes: { readonly [status: string]: Outcome | undefined } = {
  met: "met",
  late: "late",
  overdue: "overdue",
  running: "open",
  paused: "open",
  withdrawn: "withdrawn",
};

interface Tally<Severity extends string, Clause extends string> extends Record<Outcome, number> {
  readonly month: string;
  readonly severity: Severity | "undecided";
  readonly duty: string;
  readonly clause: Clause;
  /** How many took how many working minutes: it grows with the length of the terms, not with the cases. */
  readonly finished: Map<number, number>;
}

function emptyTally<Severity extends string, Clause extends string>(
  month: string,
  severity: Severity | "undecided",
  duty: string,
  clause: Clause,
): Tally<Severity, Clause> {
  return { month, severity, duty, clause, met: 0, late: 0, overdue: 0, open: 0, withdrawn: 0, finished: new Map() };
}

function rowOf<Severity extends string, Clause extends string>({
  finished,
  ...tally
}: Tally<Severity, Clause>): SlaRow<Severity, Clause> {
  const judged = tally.met + tally.late + tally.overdue;
  const median = percentile(finished, 50);
  const ninetieth = percentile(finished, 90);
  return {
    ...tally,
    // Rounded down: only what was all in time is 100.0%.
    ...(judged > 0 && { inTime: `${(Math.floor((tally.met * 1000) / judged) / 10).toFixed(1)}%` }),
    ...(median !== undefined && { medianWorkingMinutes: median }),
    ...(ninetieth !== undefined && { ninetiethPercentileWorkingMinutes: ninetieth }),
  };
}

/** The smallest value that at least so many percent don't exceed. */
function percentile(counts: ReadonlyMap<number, number>, percent: number): number | undefined {
  let total = 0;
  for (const count of counts.values()) total += count;
  let left = Math.ceil((total * percent) / 100);
  for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
    left -= count;
    if (left <= 0) return value;
  }
  return undefined;
}
