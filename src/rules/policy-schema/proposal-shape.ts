import * as z from "zod/mini";
import { textField } from "../../models/fields.js";
import type { ProposalCategory, ProposalFacts } from "../../models/proposal.js";
import type {
  BenefitSharing,
  OwnershipOutcome,
  ProposalEvent,
  ProposalObligation,
  ProposalPolicy,
  ProposalTemplate,
} from "../../models/proposal-policy.js";
import type { ProposalSettings } from "../../models/proposal-settings.js";
import { shareField } from "../../models/share-field.js";
import { recurring } from "./duties.js";
import { policyFields } from "./policy-fields.js";
import { either, given, oneOf, type ShapeOf, texts } from "./shapes.js";
import { tableField } from "./tables.js";
import { dayTerm } from "./terms.js";

type Policy = ProposalPolicy<string>;

const categories: { readonly [One in ProposalCategory]: true } = {
  standardisation: true,
  "logistics-and-channels": true,
  "process-efficiency": true,
  "materials-and-parts": true,
  "after-sales-service": true,
  other: true,
};

const events = {
  submittedOn: "event",
  passedOn: "event",
  decidedOn: "event",
  scheduleReportedOn: "event",
  customerToldOn: "event",
  implementedOn: "event",
} as const satisfies Record<ProposalEvent, "event">;

const facts = {
  ...events,
  category: "fact",
  onStandardForm: "fact",
  studiedBy: "fact",
  decision: "fact",
  ownership: "fact",
} as const satisfies Record<keyof ProposalFacts, string>;

/** A rulebook for customers' proposals, as far as its form goes. */
export const proposalShape: z.ZodMiniType = /* @__PURE__ */ (() => {
  const clause = textField;
  const event = z.enum(Object.keys(events));
  const notStated = z.literal("not-stated");
  const obligation = z.strictObject({
    duty: textField,
    startsAt: event,
    term: either((value) => (typeof value === "object" ? dayTerm : notStated)),
    doneAt: event,
    doneWith: z.exactOptional(z.enum(Object.keys(facts))),
    owedBy: textField,
    owedTo: textField,
    otherwise: z.exactOptional(z.strictObject({ duty: textField, doneAt: event })),
    tells: z.exactOptional(texts),
    clause,
  } satisfies ShapeOf<ProposalObligation<string>>);
  const owner = z.strictObject({
    owner: z.enum(["company", "by-agreement"]),
    covered: z.boolean(),
  } satisfies ShapeOf<OwnershipOutcome>);
  const shares = z.strictObject({ customer: shareField, company: shareField, clause });
  const order = z.enum(["largest-ties-first", "largest-ties-last", "first", "last"]);
  const sharing = z.strictObject({
    term: dayTerm,
    shares: z.strictObject({ shared: shares, later: shares }),
    remainder: z.strictObject({ days: order, shares: order, proposers: order }),
  } satisfies ShapeOf<BenefitSharing<string>>);
  const template = z.strictObject({
    sections: texts,
    confidential: z.array(z.strictObject({ section: textField, with: texts })),
    clause,
  } satisfies ShapeOf<ProposalTemplate<string>>);
  return z.strictObject({
    ...policyFields("proposal"),
    scope: z.strictObject({ customers: z.literal("every"), products: z.literal("all-sold"), clause }),
    categories: z.strictObject({ values: z.array(oneOf(categories)), clause }),
    form: z.strictObject({ backTo: textField, clause }),
    obligations: z.array(obligation),
    recurring,
    ownership: tableField("unique", owner),
    sharing,
    rating: z.strictObject({ criteria: z.array(z.enum(["costReduction", "count"])), clause }),
    awards: z.strictObject({ for: z.literal("clear-results"), under: z.literal("award-rules"), clause }),
    template,
    settings: z.strictObject({ rollOver: given, losses: given, rankBy: given } satisfies ShapeOf<ProposalSettings>),
  } satisfies ShapeOf<Policy>);
})();
