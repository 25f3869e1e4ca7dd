import { type Problem, RedressError, shown } from "../models/errors.js";
import type { Role } from "../models/policy.js";
import type { Procedure, ProcedureStep } from "../models/procedure.js";
import { type Instant, isInstant, parseInstant } from "../models/time.js";
import { longestRise } from "./longest-rise.js";

/** What somebody noted of a step. */
export interface ProcedureEntry {
  /** Which step. */
  readonly step: string;
  /** Who did it. A fact: left out, it is unknown. */
  readonly by?: Role;
  /** When. Where every entry says it, the instants give the order; else the list does. */
  readonly at?: Instant;
  /** What there is of what the step needs. Left out: none of it is noted. */
  readonly has?: readonly string[];
  /** Whether it was skipped. */
  readonly skipped?: boolean;
}

/** How a step of a procedure stands. */
export interface StepState<Clause extends string> {
  /** The step. */
  readonly step: string;
  /**
   * `incomplete`: noted, but something that it needs is lacking; `skipped`: left out as it may be; `missing`: not done,
   * though a later one was, or left out though it may not be; `to-come`: not done, and nothing after it is either.
   */
  readonly status: "done" | "incomplete" | "skipped" | "missing" | "to-come";
  /** Whether it would have to move, so that all that is done is in order. */
  readonly outOfOrder: boolean;
  /** Who has to do it, where a clause says so. */
  readonly by?: Role;
  /** Who did it, where somebody else has to and didn't. */
  readonly doneBy?: Role;
  /** What it needs and lacks. */
  readonly lacks: readonly string[];
  /** The case in which it may be skipped. */
  readonly skippedIf?: string;
  /** The clause that asks for it. */
  readonly clause: Clause;
}

/** What of a procedure was done, what wasn't, and what comes next. */
export interface ProcedureAudit<Clause extends string> {
  /** Which procedure. */
  readonly procedure: string;
  /** Whether nothing is left to do and all is in order, by whom it should be. */
  readonly complete: boolean;
  /** Every step, in the order of the procedure. */
  readonly steps: readonly StepState<Clause>[];
  /** The steps that are done with all that they need. */
  readonly done: readonly string[];
  /** The steps that are noted, and lack something that they need. */
  readonly incomplete: readonly string[];
  /** The steps that were passed over; of a checklist, every point that isn't noted. */
  readonly missing: readonly string[];
  /** The fewest steps that would have to move, so that all that is done is in order. */
  readonly outOfOrder: readonly string[];
  /** Steps that are noted more than once; what they have counts together, the first gives the place. */
  readonly repeated: readonly string[];
  /** Steps that the procedure doesn't know. */
  readonly unrecognised: readonly string[];
  /** What is next, and who does it: the first step that is neither done nor skipped. Nothing is left: left out. */
  readonly next?: Pick<StepState<Clause>, "step" | "by" | "lacks" | "skippedIf" | "clause">;
}

/**
 * What of this procedure was done, what is missing or out of order, and who is next?
 *
 * A step is done when it is noted with all that it needs. A step that may be skipped in some case is skipped where the
 * log says so; any other that the log calls skipped is missing. In a checklist (`order: "free"`) nothing is out of
 * order, and every point that isn't done is missing. The steps of `complaintHandling` make a procedure too: see
 * `procedureOf`.
 *
 * @param procedure - The procedure, such as `frontDesk.procedures["check-out"]`.
 * @param log - What was noted, in the order of doing.
 * @returns How each step stands, and what is next.
 * @throws RedressError if the log can't be read: every problem at once.
 * @clause ADS-0, ADS-9, HCO-0, HCP-4.1, PRC-5.2.3, PRC-5.2.5, RST-3, RST-11, SPM-4, SPM-13, SVC-7
 *
 * @example The bill before the room check
 * ```ts
 * import { auditProcedure } from "redress";
 *
 * const checkOut = {
 *   id: "check-out",
 *   order: "fixed",
 *   steps: [
 *     { step: "room-check", by: "floor-attendant", clause: "HCO-0" },
 *     { step: "settle", by: "front-desk", clause: "HCO-0" },
 *     { step: "farewell", clause: "HCO-0" },
 *   ],
 * } as const;
 * const audit = auditProcedure(checkOut, [{ step: "settle", by: "front-desk" }]);
 * assert.deepEqual(audit.missing, ["room-check"]);
 * assert.deepEqual(audit.next, { step: "room-check", by: "floor-attendant", lacks: [], clause: "HCO-0" });
 * ```
 */
export function auditProcedure<Clause extends string>(
  procedure: Procedure<Clause>,
  log: readonly ProcedureEntry[],
): ProcedureAudit<Clause> {
  checkLog(log);
  const entries = inOrder(log);
  const known = procedure.steps.map(({ step }) => step);
  const noted = procedure.steps.map((step) => entries.filter((entry) => entry.step === step.step));
  const free = procedure.order === "free";
  const places = noted.map((those) => {
    const first = those.find((entry) => !isSkipped(entry));
    return first === undefined ? -1 : entries.indexOf(first);
  });
  const rising = longestRise(places.filter((place) => place >= 0));
  const last = Math.max(...places.map((place, index) => (place >= 0 ? index : -1)));
  const steps = procedure.steps.map((step, index): StepState<Clause> => {
    const place = places[index] ?? -1;
    const passedOver = free || index < last;
    return stateOf(step, noted[index] ?? [], passedOver, !free && place >= 0 && !rising.has(place));
  });
  const those = (...statuses: StepState<Clause>["status"][]) =>
    steps.filter(({ status }) => statuses.includes(status)).map(({ step }) => step);
  const outOfOrder = steps.filter((one) => one.outOfOrder).map(({ step }) => step);
  const next = steps.find(({ status }) => status !== "done" && status !== "skipped");
  return {
    procedure: procedure.id,
    complete: next === undefined && outOfOrder.length === 0 && steps.every(({ doneBy }) => doneBy === undefined),
    steps,
    done: those("done"),
    incomplete: those("incomplete"),
    missing: those("missing"),
    outOfOrder,
    repeated: known.filter((_step, index) => (noted[index] ?? []).length > 1),
    unrecognised: [...new Set(log.map(({ step }) => step).filter((step) => !known.includes(step)))],
    ...(next !== undefined && { next: nextOf(next) }),
  };
}

function isSkipped({ skipped }: ProcedureEntry): boolean {
  return skipped === true;
}

function stateOf<Clause extends string>(
  { step, by, needs = [], skippedIf, clause }: ProcedureStep<Clause>,
  entries: readonly ProcedureEntry[],
  passedOver: boolean,
  outOfOrder: boolean,
): StepState<Clause> {
  const doing = entries.filter((entry) => !isSkipped(entry));
  const has = doing.flatMap((entry) => entry.has ?? []);
  const lacks = needs.filter((need) => !has.includes(need));
  const hands = doing.map((entry) => entry.by);
  // An unknown hand may be the right one, and what was done anew by the right one is done.
  const other = by === undefined || hands.some((hand) => hand === undefined || hand === by) ? undefined : hands[0];
  const skipped = doing.length === 0 && entries.length > 0;
  return {
    step,
    status:
      doing.length > 0
        ? lacks.length === 0
          ? "done"
          : "incomplete"
        : skipped && skippedIf !== undefined
          ? "skipped"
          : skipped || passedOver
            ? "missing"
            : "to-come",
    outOfOrder,
    ...(by !== undefined && { by }),
    ...(other !== undefined && { doneBy: other }),
    lacks,
    ...(skippedIf !== undefined && { skippedIf }),
    clause,
  };
}

function nextOf<Clause extends string>({ step, by, lacks, skippedIf, clause }: StepState<Clause>) {
  return { step, ...(by !== undefined && { by }), lacks, ...(skippedIf !== undefined && { skippedIf }), clause };
}

/** By the instants where every entry has one; entries of the same instant stay as they are. */
function inOrder(log: readonly ProcedureEntry[]): readonly ProcedureEntry[] {
  const timed = log.flatMap((entry) => (entry.at === undefined ? [] : [{ entry, at: parseInstant(entry.at) }]));
  return timed.length < log.length ? log : timed.sort((a, b) => a.at - b.at).map(({ entry }) => entry);
}

/** Refuses what is no log: it has no constructor of its own. */
function checkLog(log: unknown): void {
  if (!Array.isArray(log)) {
    throw new RedressError("procedure log", [{ path: "", wanted: "a list of entries", got: shown(log) }]);
  }
  const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
  // A hole in the list is an entry that says nothing.
  const problems = Array.from(log).flatMap((entry: unknown, place): Problem[] => {
    if (typeof entry !== "object" || entry === null) {
      return [{ path: String(place), wanted: "an entry such as { step }", got: shown(entry) }];
    }
    const { step, by, at, has, skipped }: { readonly [field: string]: unknown } = { ...entry };
    const faults: [path: string, right: boolean, wanted: string, got: unknown][] = [
      ["step", isText(step), "the id of a step", step],
      ["by", by === undefined || isText(by), "the id of a role", by],
      ["at", at === undefined || (typeof at === "string" && isInstant(at)), "an instant with an offset", at],
      ["has", has === undefined || (Array.isArray(has) && has.every(isText)), "a list of texts", has],
      ["skipped", skipped === undefined || typeof skipped === "boolean", "true or false", skipped],
    ];
    return faults
      .filter(([, right]) => !right)
      .map(([path, , wanted, got]) => ({ path: `${place}.${path}`, wanted, got: shown(got) }));
  });
  if (problems.length > 0) throw new RedressError("procedure log", problems);
}
