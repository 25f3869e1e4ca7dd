/**
 * Something that is done step by step, or a list that is gone through: a check-out, a service cycle, the checks before
 * a contract. Plain data.
 */
export interface Procedure<Clause extends string = string> {
  /** Its name in audits: `"check-out"`. */
  readonly id: string;
  /** `fixed`: the steps come in this order; `free`: a checklist, whose points may be done in any order. */
  readonly order: "fixed" | "free";
  /** The steps, in order. */
  readonly steps: readonly ProcedureStep<Clause>[];
}

/** A step of a procedure, or a point of a checklist. Each id once in a procedure. */
export interface ProcedureStep<Clause extends string = string> {
  /** What is done; the texts say it in words. */
  readonly step: string;
  /** Who does it, where a clause says so. */
  readonly by?: string;
  /** What belongs to it: without all of these the step isn't done. */
  readonly needs?: readonly string[];
  /** The case in which the step may be skipped: `"caused-elsewhere"`. Left out: it may not be. */
  readonly skippedIf?: string;
  /** The clause that asks for it. */
  readonly clause: Clause;
}
