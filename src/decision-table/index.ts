export type * from "../models/decision.js";
export type * from "../models/decision-table.js";
export { type Alternative, alternatives } from "./alternatives.js";
export { auditTable, type TableFault } from "./audit-table.js";
export { collect } from "./collect.js";
export type { ClauseOutcomes, CollectionDifference } from "./collection-differences.js";
export { type ComparedParameters, compareTables, type TableComparison } from "./compare-tables.js";
export { compileTable } from "./compile-table.js";
export { decide } from "./decide.js";
export type {
  ClauseDifference,
  ComparedCases,
  ComparedOutcome,
  OutcomeDifference,
} from "./outcome-differences.js";
export type { CompiledTable } from "./prepare.js";
