import * as z from "zod/mini";
import { textField } from "../../models/fields.js";
import type { FollowUpPolicy } from "../../models/policy.js";
import type {
  FirstContactAction,
  FirstContactRule,
  LadderOutcome,
  RungRule,
  ServiceLadder,
  ServiceRung,
  SolvingOrder,
  SupervisionPolicy,
  ToldBesides,
} from "../../models/supervision-policy.js";
import { proceduresWith } from "./duties.js";
import { listOf, oneOf, type PartsOf, type ShapeOf, texts } from "./shapes.js";
import { tableField } from "./tables.js";
import { monthsOrYears } from "./terms.js";

const rungs: { readonly [One in ServiceRung]: true } = { hotline: true, remote: true, "on-site": true };

/** What a rulebook for the supervision of service has of its own. */
export const supervisionParts = /* @__PURE__ */ (() => {
  const [clause, role] = [textField, textField];
  const action = z.strictObject({
    action: z.enum(["finish-in-one-go", "register-and-hand-over"]),
    to: texts,
  } satisfies ShapeOf<FirstContactAction>);
  const told = z.strictObject({
    roles: texts,
    oneOf: z.exactOptional(z.literal(true)),
    by: z.exactOptional(role),
    howSoon: z.enum(["at-once", "promptly", "not-stated"]),
  } satisfies ShapeOf<ToldBesides>);
  const rung = z.strictObject({
    rung: oneOf(rungs),
    result: z.enum(["hotline", "remote", "onSite"]),
    endedAt: z.enum(["hotlineEndedAt", "remoteEndedAt", "onSiteEndedAt"]),
    permission: z.exactOptional(z.literal("remotePermitted")),
  } satisfies ShapeOf<RungRule>);
  return {
    firstContact: z.strictObject({
      by: role,
      action: tableField("unique", action),
      tell: tableField("collect", told),
      order: tableField("unique", oneOf<SolvingOrder>({ "solve-first": true, "either-first": true })),
      never: z.strictObject({ items: texts, clause }),
    } satisfies ShapeOf<FirstContactRule<string>>),
    ladder: z.strictObject({
      rungs: listOf(rung),
      stands: tableField("priority", oneOf<LadderOutcome>({ ...rungs, solved: true, "not-covered": true })),
      visit: oneOf(rungs),
      clause,
    } satisfies ShapeOf<ServiceLadder<string>>),
    followUps: z.strictObject({
      by: role,
      firstYear: z.strictObject({ lasts: monthsOrYears, every: monthsOrYears }),
      later: z.strictObject({ every: monthsOrYears }),
      clause,
    } satisfies ShapeOf<FollowUpPolicy<string, string, string>["followUps"]>),
    procedures: proceduresWith(["major-failure", "missed-expectation"]),
  } satisfies PartsOf<SupervisionPolicy<string>>;
})();
