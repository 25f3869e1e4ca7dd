import { type Problem, RedressError, shown } from "../models/errors.js";
import type { HotelProcessPolicy, RetentionRule } from "../models/hotel-process-policy.js";
import type { PolicyReference, Role } from "../models/policy.js";
import { type Day, isDay } from "../models/time.js";
import { addDays } from "../working-time/add-days.js";
import { addMonths } from "../working-time/add-months.js";
import { monthsIn } from "./months-in.js";
import { referenceTo } from "./reference-to.js";
import type { SpanOfDays } from "./span-of-days.js";

/** A form that is kept. */
export interface CompletedForm {
  /** Its number; carried through to the answer. */
  readonly id?: string;
  /** The day on which it was filled in. */
  readonly completedOn: Day;
}

/** A time for which somebody keeps a form, both days inside. */
export interface RetentionStage<Clause extends string> extends SpanOfDays {
  /** Who keeps it. */
  readonly holder: Role;
  /** How it stands on the day asked for. */
  readonly status: "over" | "current" | "to-come";
  /** The clause. */
  readonly clause: Clause;
}

/** What every answer about the keeping of a form has. */
export interface AboutRetention<Clause extends string> {
  /** The form's number, where it was given. */
  readonly id?: string;
  /** Which form: `"registration-form"`. */
  readonly form: string;
  /** Everybody who keeps it, one after the other. */
  readonly stages: readonly RetentionStage<Clause>[];
  /** From this day on it may go. */
  readonly mayGoFrom: Day;
  /** Under which rules it is dealt with then. */
  readonly afterwards: string;
  /** The clauses that say so, with the facts that they read. */
  readonly because: readonly {
    /** The clause. */
    readonly clause: Clause;
    /** The facts that it reads. */
    readonly facts: readonly ["completedOn"];
  }[];
  /** The fact that it hangs on. */
  readonly facts: {
    /** The day on which the form was filled in. */
    readonly completedOn: Day;
  };
  /** The day asked for. */
  readonly on: Day;
  /** Which policy it was decided under. */
  readonly policy: PolicyReference;
}

/** By whom a form is kept on a day, or that it need be kept no longer. */
export type Retention<Clause extends string> = AboutRetention<Clause> &
  (
    | {
        /** It is still to be kept. */
        readonly status: "kept";
        /** Who keeps it on the day asked for. */
        readonly holder: Role;
        /** The last day on which that is so. */
        readonly until: Day;
      }
    | {
        /** All stages are over. */
        readonly status: "may-go";
        /** Nobody has to keep it. */
        readonly holder?: undefined;
        /** No day is left. */
        readonly until?: undefined;
      }
  );

/** Under which policy, and for which day, it is asked who keeps a form. */
export interface RetentionOptions<Clause extends string> {
  /** The rulebook, such as `hotelProcesses`. */
  readonly policy: HotelProcessPolicy<Clause>;
  /** The day asked for. */
  readonly on: Day;
}

/**
 * Who keeps this form on that day, until when, and from which day on may it go?
 *
 * The day on which it was filled in is held but not counted; each stage ends with the corresponding day, that day
 * inside, or with the month's last one where there is none. All stages are counted from that first day, so that a leap
 * day isn't lost: of a form of 29 February 2024 the first year ends with 28 February 2025, the fourth with 29 February
 * 2028. After the last stage the form may go, under the rules for quality records.
 *
 * @param form - The form, with the day on which it was filled in.
 * @param options - The policy, and the day asked for.
 * @returns Who keeps it and for how long, with every stage.
 * @throws RedressError if a day doesn't exist or the one asked for lies before the form was filled in: every problem at
 * once; or if a stage ends after the year 9999.
 * @clause HCP-4.1.7
 *
 * @example The last day with the rooms division, and the day after
 * ```ts
 * import { retentionOf } from "redress";
 * import { hotelProcesses as policy } from "redress/policies";
 *
 * const form = { completedOn: "2026-03-15" };
 * assert.equal(retentionOf(form, { policy, on: "2027-03-15" }).holder, "rooms-division");
 * const next = retentionOf(form, { policy, on: "2027-03-16" });
 * assert.deepEqual([next.holder, next.until, next.mayGoFrom], ["security", "2030-03-15", "2030-03-16"]);
 * ```
 */
export function retentionOf<Clause extends string>(
  form: CompletedForm,
  options: RetentionOptions<Clause>,
): Retention<Clause> {
  const { policy, on } = options;
  const { retention } = policy;
  checkForm(form, on);
  const { id, completedOn } = form;
  const stages = stagesOf(retention, completedOn, on);
  const last = stages.at(-1)?.through ?? completedOn;
  const about = {
    ...(id !== undefined && { id }),
    form: retention.form,
    stages,
    mayGoFrom: addDays(last, 1),
    afterwards: retention.afterwards,
    because: [...new Set([...stages.map(({ clause }) => clause), retention.clause])].map((clause) => ({
      clause,
      facts: ["completedOn"] as const,
    })),
    facts: { completedOn },
    on,
    policy: referenceTo(policy),
  };
  const current = stages.find(({ status }) => status === "current");
  if (current === undefined) return { status: "may-go", ...about };
  return { status: "kept", holder: current.holder, until: current.through, ...about };
}

function stagesOf<Clause extends string>(
  { stages }: RetentionRule<Clause>,
  completedOn: Day,
  on: Day,
): RetentionStage<Clause>[] {
  let months = 0;
  let from = completedOn;
  return stages.map(({ holder, term, clause }) => {
    months += monthsIn(term);
    const stage = { from, through: addMonths(completedOn, months) };
    from = addDays(stage.through, 1);
    const status = on > stage.through ? "over" : on < stage.from ? "to-come" : "current";
    return { holder, ...stage, status, clause };
  });
}

/** Refuses what can't be right: a form has no constructor of its own. */
function checkForm(form: unknown, on: unknown): void {
  const { id, completedOn }: { readonly id?: unknown; readonly completedOn?: unknown } = Object(form);
  const problems: Problem[] = [];
  if (id !== undefined && (typeof id !== "string" || id.trim() === "")) {
    problems.push({ path: "id", wanted: "text", got: shown(id) });
  }
  for (const [path, day] of Object.entries({ completedOn, on })) {
    if (typeof day === "string" && isDay(day)) continue;
    problems.push({ path, wanted: 'a day such as "2026-03-15"', got: shown(day) });
  }
  if (problems.length === 0 && String(on) < String(completedOn)) {
    problems.push({ path: "on", wanted: `at or after completedOn (${completedOn})`, got: shown(on) });
  }
  if (problems.length > 0) throw new RedressError("retentionOf", problems);
}
