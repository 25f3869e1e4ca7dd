import type { MonthsOrYears } from "../src/models/policy.js";
import type { FirstContactRule, ServiceLadder, SupervisionPolicy } from "../src/models/supervision-policy.js";
import { labelOf, type Telling } from "./docs-conditions.js";
import { handlingCells } from "./docs-handling.js";
import { rolesIn, tellingOf, termInWords, wordOf } from "./docs-parts.js";
import type { PageSection } from "./docs-sections.js";
import { type OwnParts, ruleSection, type ServiceTelling } from "./docs-service.js";

/** The first contact, and the ladder by which a customer is helped. */
export function supervisionParts(policy: SupervisionPolicy<string>, texts: ServiceTelling): OwnParts {
  const telling = (facts: Parameters<typeof tellingOf>[1]) =>
    tellingOf(policy, facts, { ...texts, roles: texts.words.roles });
  const { firstContact, ladder } = policy;
  const calls = callRows(policy, texts);
  return {
    // Told with the calls.
    figures: calls.map(({ cells: [when = "", every = ""], clause }) => ({
      cells: [`${texts.own.supervision.followUps}${texts.page.colon}${when}`, every],
      clause,
      text: "",
    })),
    sections: [
      ...contactSections(firstContact, texts, telling(firstContact.action.facts)),
      ...ladderSections(ladder, texts, telling(ladder.stands.facts)),
      {
        heading: texts.own.supervision.followUps,
        note: texts.own.supervision.followUpsNote,
        head: [texts.page.columns.when, texts.own.supervision.calls, texts.page.columns.who],
        rows: calls,
      },
    ],
  };
}

/** How often customers are called: at first, and later. */
function callRows({ followUps }: SupervisionPolicy<string>, { page, own, words }: ServiceTelling) {
  const { by, firstYear, later, clause } = followUps;
  const { supervision } = own;
  const call = (when: string, every: MonthsOrYears) => ({
    cells: [when, supervision.oneInEach(termInWords(every, page)), wordOf(words.roles, by)],
    clause,
  });
  return [
    call(supervision.firstYear(termInWords(firstYear.lasts, page)), firstYear.every),
    call(supervision.later, later.every),
  ];
}

function contactSections(
  { by, action, tell, order, never }: FirstContactRule<string>,
  { page, own, words }: ServiceTelling,
  telling: Telling,
): PageSection[] {
  const { supervision } = own;
  return [
    ruleSection(
      action,
      {
        heading: supervision.firstContact,
        note: supervision.firstContactNote(wordOf(words.roles, by)),
        head: [supervision.action, supervision.handedTo],
        cells: (then) => [wordOf(words.outcomes, then.action), rolesIn(then.to, words, page.comma)],
      },
      telling,
    ),
    ruleSection(
      tell,
      {
        head: [supervision.told, page.columns.teller, page.columns.how],
        cells: (then) => handlingCells({ kind: "tell", ...then }, words, page),
      },
      telling,
    ),
    ruleSection(order, { head: [supervision.order], cells: (then) => [wordOf(words.outcomes, then)] }, telling),
    {
      head: [supervision.never],
      rows: never.items.map((item) => ({
        cells: [wordOf(words.items, item)],
        clause: never.clause,
        text: `${supervision.never}${page.colon}${wordOf(words.items, item)}`,
      })),
    },
  ];
}

function ladderSections(
  { rungs, stands, visit, clause }: ServiceLadder<string>,
  { page, own, words }: ServiceTelling,
  telling: Telling,
): PageSection[] {
  const { supervision } = own;
  return [
    {
      heading: supervision.ladder,
      note: supervision.ladderNote,
      head: [page.columns.order, supervision.rung, supervision.skippedWithout, supervision.visit],
      rows: rungs.map(({ rung, permission }, at) => ({
        cells: [
          String(at + 1),
          wordOf(words.outcomes, rung),
          permission === undefined ? "" : labelOf(permission, telling),
          rung === visit ? page.yes : "",
        ],
        clause,
        text: [
          `${supervision.rung} ${at + 1}${page.colon}**${wordOf(words.outcomes, rung)}**`,
          ...(permission === undefined
            ? []
            : [`${supervision.skippedWithout}${page.colon}${labelOf(permission, telling)}`]),
          ...(rung === visit ? [supervision.visit] : []),
        ].join(page.and),
      })),
    },
    ruleSection(stands, { head: [supervision.stands], cells: (then) => [wordOf(words.outcomes, then)] }, telling),
  ];
}
