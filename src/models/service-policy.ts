import type { CollectTable } from "./decision-table.js";
import type { HandlingItem, Policy } from "./policy.js";
import type { Procedure } from "./procedure.js";
import type { RecurringDuty } from "./recurring-duty.js";

/**
 * The rulebook of a department: who does what in which situation, the procedures step by step, what comes round.
 *
 * `Facts` are what tells situations apart. What always holds, such as a list of what never to do, is a row without
 * conditions. A policy that answers more has parts of its own besides these.
 */
export interface ServicePolicy<
  Noun extends string,
  Facts,
  Clause extends string,
  Name extends string = never,
  ProcedureName extends string = never,
> extends Policy<Noun, Clause, Name> {
  /** Who does what, who is told, what is recorded, lists to go by. */
  readonly handling: CollectTable<Facts, HandlingItem, Clause>;
  /** The procedures and checklists, by their ids. */
  readonly procedures: { readonly [Id in ProcedureName]: Procedure<Clause> };
  /** What comes round, whatever the cases are. */
  readonly recurring: readonly RecurringDuty<Clause>[];
}
