import type { Procedure } from "../models/procedure.js";
import type { ComplaintHandling } from "./complaint-handling.js";

/**
 * Which procedure do the steps of a complaint's handling make, so that `auditProcedure` can look through what was done?
 *
 * The steps come in the order of the handling. One that isn't certain yet may be skipped: the case is `"not-certain"`.
 *
 * @param handling - What `complaintHandling` answered.
 * @returns The procedure.
 * @clause CCR-7.1, CSS-1, CSS-2, CSS-3, CSS-4, CSS-5
 *
 * @example Listened, but not yet apologised
 * ```ts
 * import { auditProcedure, complaint, complaintHandling, procedureOf } from "redress";
 * import { companyComplaints } from "redress/policies";
 *
 * const c = complaint({ receivedAt: "2026-09-24T16:00:00+08:00", cause: "company-fault" });
 * const handling = complaintHandling(c, { policy: companyComplaints, asOf: "2026-09-24T17:00:00+08:00" });
 * const { missing, next } = auditProcedure(procedureOf(handling), [{ step: "listen" }]);
 * assert.deepEqual(missing, ["apologise"]);
 * assert.equal(next?.by, "receiver");
 * ```
 */
export function procedureOf<Severity extends string, Clause extends string>(
  handling: ComplaintHandling<Severity, Clause>,
): Procedure<Clause> {
  return {
    id: "complaint-handling",
    order: "fixed",
    steps: handling.steps.flatMap(({ step, by, certain, clauses: [clause] }) =>
      clause === undefined
        ? []
        : [{ step, ...(by !== undefined && { by }), ...(!certain && { skippedIf: "not-certain" }), clause }],
    ),
  };
}
