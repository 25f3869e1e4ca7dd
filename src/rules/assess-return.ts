import { collect } from "../decision-table/collect.js";
import { decide } from "../decision-table/decide.js";
import type { CounterReason } from "../models/decision.js";
import type { ReturnPolicy } from "../models/return-policy.js";
import type { ReturnRemedy, ReturnRequest } from "../models/return-request.js";
import { daysBetween } from "../working-time/days-between.js";
import type { Fields } from "./fields.js";
import { referenceTo } from "./reference-to.js";
import { answerOf, onOtherDays, seenOn } from "./return-answer.js";
import type { ReturnDecision } from "./return-decision.js";
import { returnDeductions, returnRefund } from "./return-deductions.js";
import { wishOf } from "./return-wish.js";
import { tableOf } from "./table-of.js";

/** Under which policy a request is assessed. */
export interface AssessReturnOptions<Clause extends string, Name extends string> {
  /** The rulebook. */
  readonly policy: ReturnPolicy<Clause, Name>;
}

/**
 * What can be done about an article that comes back, until when, what is kept back, and by which clauses?
 *
 * The day of delivery is day 0 and the last day of a window is inside it. Where the delivery isn't known the sale
 * counts, and the windows say so. Parts exchanged on the day of the request or before count, later ones don't. Without
 * a cause the answer is open: `possible` and `byCause` say what it may come to.
 *
 * @param request - The request, made by `returnRequest`.
 * @param options - The policy.
 * @returns What can be done, with every reason for it and against the rest.
 * @throws RedressError if a window would end after the year 9999.
 * @clause FRR-1a, FRR-1b, FRR-2.1, FRR-2.2, FRR-2.3, FRR-2.4, FRR-2.5, FRR-2.6, FRR-2.7, FRR-2.8
 *
 * @example The last day of the choice, and the day after
 * ```ts
 * import { assessReturn, returnRequest } from "redress";
 * import { fanReturns } from "redress/policies";
 *
 * const fan = { deliveredOn: "2026-05-01", cause: "quality" } as const;
 * const last = assessReturn(returnRequest({ ...fan, requestedOn: "2026-05-16" }), { policy: fanReturns });
 * assert.deepEqual(last.remedies, ["repair", "exchange", "return"]);
 * assert.equal(last.windows[0]?.daysLeft, 0);
 *
 * const after = assessReturn(returnRequest({ ...fan, requestedOn: "2026-05-17" }), { policy: fanReturns });
 * assert.deepEqual(after.remedies, ["repair"]);
 * assert.equal(after.because[0]?.clause, "FRR-1b");
 * assert.equal(after.windows[1]?.closes, "2027-05-01");
 * ```
 */
export function assessReturn<Clause extends string, Name extends string>(
  request: ReturnRequest,
  options: AssessReturnOptions<Clause, Name>,
): ReturnDecision<Clause> {
  const { policy } = options;
  const { cause, requestedOn } = request;
  const seen = seenOn(request, policy, requestedOn);
  const { windows, facts, warrantyOver } = seen;
  const decision = decide(tableOf(policy, policy.remedies), facts);
  const ruledOut = warrantyOver ? [] : collect(tableOf(policy, policy.ruledOut), facts).because;
  const choiceMatters = cause === undefined || policy.choice.causes.includes(cause);
  const about = {
    facts: { ...facts, ...fieldsRead(request) },
    policy: referenceTo(policy),
    ...(request.id !== undefined && { id: request.id }),
    day: daysBetween(windows.warranty.opens, requestedOn),
    windows: choiceMatters ? [windows.choice, windows.warranty] : [windows.warranty],
    warrantyOver,
    ruledOut: ruledOut.map(({ outcome, clause }) => ({ remedy: outcome, clause })),
    unclear: decision.unclear,
  };
  if (!decision.decided && !warrantyOver) {
    const byCause = policy.remedies.facts.cause.values.map((one) => ({
      change: { cause: one },
      ...answerOf({ ...seen, facts: { ...facts, cause: one } }, policy),
    }));
    const possible = [...new Set(byCause.flatMap(({ remedies }) => remedies))];
    return {
      ...about,
      ...wishOf(request, possible, false, about, policy),
      conflicts: [],
      decided: false,
      possible,
      ask: decision.ask,
      because: [],
      notBecause: decision.notBecause,
      byCause,
    };
  }
  const remedies = warrantyOver ? [] : (decision.outcome ?? []);
  const because = warrantyOver ? [] : decision.because;
  const clauses = because.map(({ clause }) => clause);
  const returned = remedies.includes("return");
  const deductions = returned ? returnDeductions(request, facts, policy) : [];
  const refund = returned ? returnRefund(request.price, deductions) : undefined;
  return {
    ...about,
    ...wishOf(request, remedies, true, about, policy),
    conflicts: policy.contradictions.filter(({ governs }) => clauses.some((clause) => clause === governs)),
    decided: true,
    remedies,
    possible: remedies,
    ask: [],
    because,
    notBecause: warrantyOver ? notWithin(policy) : decision.notBecause,
    deductions,
    ...(refund !== undefined && { refund }),
    openParameters: deductions.flatMap(({ missing, clause }) =>
      missing.filter((name) => Object.hasOwn(policy.parameters, name)).map((parameter) => ({ parameter, clause })),
    ),
    silentOn: remedies.length === 0 && !warrantyOver ? ["repair-at-a-price"] : [],
    alternatives: onOtherDays(request, policy, seen),
  };
}

/** Every row, when the warranty is over: it is the days that fail them all. */
function notWithin<Clause extends string>(
  policy: ReturnPolicy<Clause>,
): CounterReason<readonly ReturnRemedy[], Clause>[] {
  const facts = ["requestedOn"];
  return policy.remedies.rows.map(({ then, clause }) => ({ clause, outcome: then, facts, status: "failed" }));
}

function fieldsRead(request: ReturnRequest): Fields {
  const { requestedOn, deliveredOn, soldOn, partsExchangedAt, price } = request;
  const fields = { requestedOn, deliveredOn, soldOn, partsExchangedAt, price };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
