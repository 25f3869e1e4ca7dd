import { decide } from "../decision-table/decide.js";
import type { ReturnFacts, ReturnPolicy } from "../models/return-policy.js";
import type { ReturnRequest } from "../models/return-request.js";
import type { Day } from "../models/time.js";
import { addDays } from "../working-time/add-days.js";
import { daysBetween } from "../working-time/days-between.js";
import type { ReturnAlternative, ReturnAnswer } from "./return-decision.js";
import { type ReturnWindows, returnWindows } from "./return-windows.js";
import { tableOf } from "./table-of.js";

/** How a request looks from a day. */
export interface SeenReturn<Clause extends string> {
  readonly windows: ReturnWindows<Clause>;
  readonly warrantyOver: boolean;
  readonly facts: Partial<ReturnFacts>;
}

/** How does a request look from this day? */
export function seenOn<Clause extends string, Name extends string>(
  request: ReturnRequest,
  policy: ReturnPolicy<Clause, Name>,
  on: Day,
): SeenReturn<Clause> {
  const { cause, partsExchangedAt } = request;
  const windows = returnWindows(request, policy, on);
  const partsExchanged = partsExchangedAt !== undefined && partsExchangedAt <= on;
  return {
    windows,
    warrantyOver: !windows.warranty.open,
    facts: {
      ...(cause !== undefined && { cause }),
      withinChoice: windows.choice.open,
      partsExchanged,
      repairVoided: partsExchanged && policy.settings.partsExchangedVoidsRepair,
    },
  };
}

/** What can be done about it, seen like that? */
export function answerOf<Clause extends string, Name extends string>(
  { warrantyOver, facts }: SeenReturn<Clause>,
  policy: ReturnPolicy<Clause, Name>,
): ReturnAnswer<Clause> {
  const { outcome, because } = decide(tableOf(policy, policy.remedies), facts);
  if (warrantyOver || outcome === undefined) return { remedies: [], clauses: [] };
  return { remedies: outcome, clauses: because.map(({ clause }) => clause) };
}

/** The nearest day of each other answer: answers change behind the last day of a window, and when parts are exchanged. */
export function onOtherDays<Clause extends string, Name extends string>(
  request: ReturnRequest,
  policy: ReturnPolicy<Clause, Name>,
  today: SeenReturn<Clause>,
): ReturnAlternative<{ readonly requestedOn: Day }, Clause>[] {
  const { requestedOn, partsExchangedAt } = request;
  const { choice, warranty } = today.windows;
  const edges = [
    choice.closes,
    warranty.closes,
    ...(partsExchangedAt === undefined ? [] : [addDays(partsExchangedAt, -1)]),
  ];
  const days = edges
    .flatMap((edge) => [edge, addDays(edge, 1)])
    .filter((day) => day >= warranty.opens)
    .sort((a, b) => Math.abs(daysBetween(requestedOn, a)) - Math.abs(daysBetween(requestedOn, b)));
  const keyOf = ({ remedies }: ReturnAnswer<Clause>): string => remedies.join();
  const seen = new Set([keyOf(answerOf(today, policy))]);
  return days.flatMap((day) => {
    const answer = answerOf(seenOn(request, policy, day), policy);
    if (seen.has(keyOf(answer))) return [];
    seen.add(keyOf(answer));
    return [{ change: { requestedOn: day }, ...answer }];
  });
}
