import * as z from "zod/mini";
import { textField } from "../../models/fields.js";
import type { FollowUpPolicy, Message } from "../../models/policy.js";
import type {
  FirstContactAction,
  FirstContactRule,
  LadderOutcome,
  RungRule,
  ServiceLadder,
  ServiceRung,
  SolvingOrder,
  SupervisionPolicy,
} from "../../models/supervision-policy.js";
import { proceduresWith } from "./duties.js";
import { listOf, oneOf, type PartsOf, type ShapeOf, someTexts, tagged } from "./shapes.js";
import { tableField } from "./tables.js";
import { monthsOrYears } from "./terms.js";

const rungs: { readonly [One in ServiceRung]: true } = { hotline: true, remote: true, "on-site": true };

/** What a rulebook for the supervision of service has of its own. */
export const supervisionParts = /* @__PURE__ */ (() => {
  const [clause, role] = [textField, textField];
  // What is finished goes to nobody, what is handed over to somebody.
  const action = tagged("action", {
    "finish-in-one-go": z.strictObject({
      action: z.literal("finish-in-one-go"),
      to: z.array(z.never("left out: what is finished goes to nobody")),
    }),
    "register-and-hand-over": z.strictObject({ action: z.literal("register-and-hand-over"), to: someTexts }),
  } satisfies { readonly [Action in FirstContactAction["action"]]: z.ZodMiniType });
  const told = z.strictObject({
    roles: someTexts,
    oneOf: z.exactOptional(z.literal(true)),
    by: z.exactOptional(role),
    howSoon: z.enum(["at-once", "promptly", "not-stated"]),
  } satisfies ShapeOf<Message>);
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
      never: z.strictObject({ items: someTexts, clause }),
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
