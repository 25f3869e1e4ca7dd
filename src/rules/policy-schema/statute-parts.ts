import * as z from "zod/mini";
import { dayField, textField } from "../../models/fields.js";
import { nonNegativeMoneyField } from "../../models/money-schema.js";
import { shareField } from "../../models/share-field.js";
import type {
  ClaimEntitlement,
  ClaimProbeFacts,
  ReturnEntitlement,
  ReturnProbeFacts,
  Statute,
  StatuteCircumstances,
  StatuteGrant,
  StatuteProbe,
  StatuteRule,
} from "../../models/statute.js";
import type { RollOver, TermUnit } from "../../models/term.js";
import { wholeFrom } from "./numbers.js";
import { parameterOf } from "./policy-fields.js";
import { causes, remedies } from "./return-words.js";
import { byName, listOf, oneOf, type PartsOf, type ShapeOf, someTexts, tagged, texts } from "./shapes.js";
import { tableField } from "./tables.js";

const units: { readonly [One in TermUnit]: true } = {
  minute: true,
  hour: true,
  "working-hour": true,
  day: true,
  "working-day": true,
  week: true,
  month: true,
  year: true,
};

const rollOvers: { readonly [One in RollOver]: true } = { none: true, "rest-day": true, "public-holiday": true };

type Grant<Kind extends StatuteGrant["kind"]> = ShapeOf<Extract<StatuteGrant, { readonly kind: Kind }>>;
type Probe<Kind extends ClaimProbeFacts["kind"]> = ShapeOf<Extract<ClaimProbeFacts, { readonly kind: Kind }>>;

/** A hundred years of days: probes lie no further from the day of the question. */
const days = /* @__PURE__ */ (() => wholeFrom(0, 36_500))();

const grant = /* @__PURE__ */ (() => {
  const figure = textField;
  const rollOver = oneOf(rollOvers);
  const shapes = {
    term: z.strictObject({
      kind: z.literal("term"),
      duty: textField,
      startsAt: textField,
      amount: figure,
      unit: oneOf(units),
      rollOver,
    } satisfies Grant<"term">),
    counting: z.strictObject({
      kind: z.literal("counting"),
      units: listOf(oneOf(units)),
      how: z.enum(["first-day-not-counted", "corresponding-day", "behind-rest-day"]),
      rollOver,
    } satisfies Grant<"counting">),
    limit: z.strictObject({ kind: z.literal("limit"), duties: someTexts, days: figure } satisfies Grant<"limit">),
    multiple: z.strictObject({
      kind: z.literal("multiple"),
      in: textField,
      of: z.enum(["price", "loss"]),
      times: figure,
      atLeast: figure,
    } satisfies Grant<"multiple">),
    rate: z.strictObject({ kind: z.literal("rate"), goods: textField, perDay: figure } satisfies Grant<"rate">),
    void: z.strictObject({
      kind: z.literal("void"),
      terms: someTexts,
      whateverGivesLess: z.exactOptional(z.literal(true)),
    } satisfies Grant<"void">),
    points: z.strictObject({ kind: z.literal("points"), points: someTexts } satisfies Grant<"points">),
  } satisfies Record<StatuteGrant["kind"], z.ZodMiniType>;
  return tagged("kind", shapes);
})();

const rule = /* @__PURE__ */ (() =>
  z.strictObject({
    clause: textField,
    law: textField,
    articles: texts,
    inForce: z.strictObject({ from: z.exactOptional(dayField), to: z.exactOptional(dayField) }),
    binds: z.enum(["trader", "regulator", "parties"]),
    certainty: z.enum(["certain", "secondary-source"]),
    province: z.exactOptional(textField),
    gives: z.array(grant),
  } satisfies ShapeOf<StatuteRule<string>>))();

const returnEntitlement = /* @__PURE__ */ (() => {
  const some = listOf(oneOf(remedies));
  const of = (kind: "all-of" | "one-of") =>
    z.strictObject({ kind: z.literal(kind), remedies: some, beyond: z.exactOptional(some) });
  const shapes = {
    "all-of": of("all-of"),
    "one-of": of("one-of"),
    "no-deduction": z.strictObject({ kind: z.literal("no-deduction") }),
  } satisfies Record<ReturnEntitlement["kind"], z.ZodMiniType>;
  return tagged("kind", shapes);
})();

const claimEntitlement = /* @__PURE__ */ (() => {
  const shapes = {
    compensation: z.strictObject({
      kind: z.literal("compensation"),
      for: z.enum(["loss", "own-part", "ordinary-article", "second-line"]),
    }),
    "not-excluded": z.strictObject({ kind: z.literal("not-excluded") }),
    "market-value": z.strictObject({ kind: z.literal("market-value"), or: z.literal("another-reasonable-way") }),
  } satisfies Record<ClaimEntitlement["kind"], z.ZodMiniType>;
  return tagged("kind", shapes);
})();

const circumstances = /* @__PURE__ */ (() => {
  const known = z.exactOptional(z.boolean());
  const count = z.exactOptional(days);
  return z.strictObject({
    soldAtDistance: known,
    exceptedGoods: known,
    intact: known,
    listedGoods: known,
    alteredByCustomer: known,
    failedRepairs: count,
    repairDelayDays: count,
    partsWaitDays: count,
    sameModelAvailable: known,
    inCustody: known,
    custodyPaid: known,
    declared: known,
    safetyFailed: known,
    grossFault: known,
    marketValue: z.exactOptional(nonNegativeMoneyField),
  } satisfies ShapeOf<StatuteCircumstances>);
})();

const returnProbe = /* @__PURE__ */ (() =>
  z.strictObject({
    cause: oneOf(causes),
    asked: z.strictObject({ days, after: z.enum(["delivery", "warranty"]) } satisfies ShapeOf<
      ReturnProbeFacts["asked"]
    >),
    partsExchanged: z.exactOptional(days),
    repairs: z.exactOptional(z.array(z.strictObject({ from: days, to: days }))),
  } satisfies ShapeOf<ReturnProbeFacts>))();

const claimProbe = /* @__PURE__ */ (() => {
  const about = {
    liability: z.enum(["hotel", "shared", "guest", "third-party", "undetermined"]),
    hotelShare: z.exactOptional(shareField),
  };
  const sum = nonNegativeMoneyField;
  const shapes = {
    article: z.strictObject({
      kind: z.literal("article"),
      ...about,
      price: sum,
      ageMonths: wholeFrom(0, 1200),
      usefulLifeMonths: wholeFrom(1, 1200),
    } satisfies Probe<"article">),
    cash: z.strictObject({
      kind: z.literal("cash"),
      ...about,
      amount: sum,
      deposited: z.boolean(),
      staffFault: z.boolean(),
      securityFailed: z.boolean(),
    } satisfies Probe<"cash">),
    injury: z.strictObject({ kind: z.literal("injury"), ...about } satisfies Probe<"injury">),
  } satisfies Record<ClaimProbeFacts["kind"], z.ZodMiniType>;
  return tagged("kind", shapes);
})();

/** What rules of the law have that a company's rulebook has not. */
export const statuteParts = /* @__PURE__ */ (() => {
  const probe = (facts: z.ZodMiniType) =>
    z.strictObject({
      clause: textField,
      matter: textField,
      facts,
      assumes: circumstances,
    } satisfies ShapeOf<StatuteProbe<string, unknown>>);
  return {
    notice: z.literal("not-legal-advice"),
    customers: someTexts,
    provinces: texts,
    parameters: byName(parameterOf("integer", "money", "share")),
    rules: z.array(rule),
    returns: tableField("collect", returnEntitlement),
    claims: tableField("collect", claimEntitlement),
    probes: z.strictObject({
      returns: z.array(probe(returnProbe)),
      claims: z.array(probe(claimProbe)),
    } satisfies ShapeOf<Statute<string>["probes"]>),
  } satisfies PartsOf<Statute<string>> & { readonly parameters: z.ZodMiniType };
})();
