import type { HotelProcessPolicy } from "../src/models/hotel-process-policy.js";
import type { NounTexts } from "../src/models/texts.js";
import { rolesIn, tellingOf, termInWords, wordOf } from "./docs-parts.js";
import type { PageRow } from "./docs-sections.js";
import { type OwnParts, ruleSection, type ServiceTelling } from "./docs-service.js";

/** Who reviews contracts with a hotel, who mediates, and how long forms are kept. */
export function hotelProcessParts(
  policy: HotelProcessPolicy<string>,
  texts: ServiceTelling,
  contract: NounTexts,
): OwnParts {
  const { page, more, own, words } = texts;
  const { hotel } = own;
  const { reviewers, participants, mediation, retention } = policy;
  const telling = tellingOf(policy, reviewers.facts, { page, noun: contract, roles: words.roles });
  const role = (id: string) => wordOf(words.roles, id);
  const mediator = role(mediation.mediator);
  const form = wordOf(words.records, retention.form);
  const stages = retention.stages.map(({ holder, term, clause }) => ({
    holder: role(holder),
    term: termInWords(term, page),
    clause,
  }));
  const afterwards = `${hotel.afterwards}${page.colon}${wordOf(words.outcomes, retention.afterwards)}`;
  const last: PageRow = {
    cells: ["", form, "", afterwards],
    clause: retention.clause,
    text: [form, afterwards].join(page.and),
  };
  return {
    figures: stages.map(({ holder, term, clause }) => ({
      cells: [hotel.kept(form, holder), term],
      clause,
      // Told with the stages.
      text: "",
    })),
    sections: [
      ruleSection(
        reviewers,
        {
          heading: hotel.reviewers,
          head: [hotel.reviewer, hotel.followUp],
          cells: ({ reviewer, named, followUp }) => [
            named ? role(reviewer) : own.orders.notNamed(role(reviewer)),
            followUp === undefined ? "" : role(followUp),
          ],
        },
        telling,
      ),
      {
        head: [more.columns.matter, more.columns.says],
        rows: [
          { cells: [hotel.participants, rolesIn(participants.roles, words, page.comma)], clause: participants.clause },
          {
            cells: [hotel.mediator, mediation.mayNameAnother ? hotel.mayNameAnother(mediator) : mediator],
            clause: mediation.clause,
          },
          {
            cells: [hotel.between, mediation.between.map((who) => wordOf(words.items, who)).join(page.and)],
            clause: mediation.clause,
          },
        ],
      },
      {
        heading: hotel.retention,
        note: hotel.retentionNote,
        head: [page.columns.order, hotel.form, hotel.holder, hotel.term],
        rows: [
          ...stages.map(({ holder, term, clause }, at) => ({
            cells: [String(at + 1), form, holder, term],
            clause,
            text: `${hotel.kept(form, holder)}${page.colon}**${term}**`,
          })),
          last,
        ],
      },
    ],
  };
}
