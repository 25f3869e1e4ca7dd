import type { OrderPolicy } from "../src/models/order-policy.js";
import { tellingOf, wordOf } from "./docs-parts.js";
import type { PageSection } from "./docs-sections.js";
import { type OwnParts, ruleSection, type ServiceTelling } from "./docs-service.js";

/** How orders are reviewed, by whom, before what, and what is done about disagreement. */
export function orderParts(policy: OrderPolicy<string>, texts: ServiceTelling): OwnParts {
  const { page, more, own, words } = texts;
  const { orders } = own;
  const { review, gaps, disagreement } = policy;
  const telling = tellingOf(policy, review.facts, { ...texts, roles: words.roles });
  const outcome = (id: string) => wordOf(words.outcomes, id);
  const occasions: PageSection = {
    heading: orders.occasions,
    head: [orders.occasion, orders.before, orders.procedures],
    rows: (["tender", "acceptance", "change"] as const).map((occasion) => {
      const { before, procedures, clause } = policy.occasions[occasion];
      const through = procedures.map((id) => wordOf(words.procedures, id)).join(page.and);
      return { cells: [orders.occasionsOf[occasion], outcome(before), through], clause };
    }),
  };
  const organisers: PageSection = {
    heading: orders.organisers,
    head: [orders.tier, orders.organiser],
    rows: Object.entries(policy.organisers).map(([tier, { role, named, clause }]) => {
      const who = wordOf(words.roles, role);
      return { cells: [outcome(tier), named ? who : orders.notNamed(who)], clause };
    }),
  };
  return {
    sections: [
      ruleSection(
        review,
        {
          heading: orders.review,
          note: orders.reviewNote,
          head: [orders.tier, orders.approver],
          cells: ({ tier, approver }) => [outcome(tier), wordOf(words.roles, approver)],
        },
        telling,
      ),
      ruleSection(
        gaps,
        {
          heading: orders.gaps,
          note: orders.gapsNote,
          head: [orders.gap, orders.treatedAs],
          cells: ({ gap, treatedAs }) => [outcome(gap), outcome(treatedAs)],
        },
        telling,
      ),
      occasions,
      organisers,
      {
        heading: orders.disagreement,
        head: [more.columns.matter, more.columns.says],
        rows: [
          [orders.agreementBy, wordOf(words.roles, disagreement.broughtToAgreementBy)],
          [orders.unclearTerms, disagreement.unclearOrUnacceptable.map(outcome).join(page.and)],
        ].map((cells) => ({ cells, clause: disagreement.clause })),
      },
    ],
  };
}
