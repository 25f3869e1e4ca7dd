import type { BenefitShares, CitesClause, ProposalObligation, ProposalPolicy } from "../src/models/proposal-policy.js";
import type { NounTexts, Words } from "../src/models/texts.js";
import type { ClaimPageWords } from "./docs-claim-words.js";
import { settings } from "./docs-claims.js";
import { everyIn, termInWords, wordOf } from "./docs-parts.js";
import { figure, figures, type PageRow, type PageSection } from "./docs-sections.js";
import type { PageWords } from "./docs-words.js";

/** The words of a page about proposals in one language. */
export interface ProposalTelling {
  readonly page: PageWords;
  readonly more: ClaimPageWords;
  readonly words: Words;
  readonly noun: NounTexts;
  readonly benefit: NounTexts;
}

/** What the compliance page of a proposal policy shows. */
export function proposalSections(policy: ProposalPolicy<string>, texts: ProposalTelling): PageSection[] {
  const { page, more, noun } = texts;
  const { columns } = page;
  const { scope, categories, form, sharing, rating, awards, template } = policy;
  const roles = { ...texts.words.roles, ...more.roles };
  const namedValue = (fact: string, value: string) => wordOf(noun.facts[fact]?.values ?? {}, value);
  const criteria = (names: readonly string[]) => names.map((name) => wordOf(more.criteria, name)).join(page.comma);
  return [
    figures(
      [
        ...policy.obligations.flatMap(({ term, clause }) =>
          term === "not-stated" ? [] : [figure(more.study, termInWords(term, page), clause, page)],
        ),
        figure(more.sharingTerm, termInWords(sharing.term, page), sharing.shares.shared.clause, page),
        ...shareFigures(sharing.shares, texts),
      ],
      page,
    ),
    {
      heading: more.headings.scope,
      head: [more.columns.matter, more.columns.says],
      rows: [
        { cells: [more.scope, [more.scopes.customers, more.scopes.products].join(page.and)], clause: scope.clause },
        {
          cells: [more.categories, categories.values.map((value) => namedValue("category", value)).join(page.and)],
          clause: categories.clause,
        },
        { cells: [more.form, more.formTo(wordOf(roles, form.backTo))], clause: form.clause },
      ],
    },
    {
      heading: more.headings.obligations,
      note: more.notes.obligations,
      head: [columns.what, columns.starts, columns.ends, columns.owed],
      rows: policy.obligations.map((obligation) => obligationRow(obligation, roles, texts)),
    },
    {
      heading: page.headings.recurring,
      head: [columns.what, columns.when, columns.who],
      rows: policy.recurring.map((duty) => ({
        cells: [wordOf(more.duties, duty.duty), everyIn(duty, policy, page), wordOf(roles, duty.by)],
        clause: duty.clause,
      })),
    },
    {
      heading: more.headings.ownership,
      head: [labelIn(noun, "ownership"), more.columns.owner],
      rows: policy.ownership.rows.flatMap(({ when, then, clause }) =>
        [when].flat().map(({ ownership }) => {
          const owner = wordOf(more.owners, then.owner);
          return {
            cells: [namedValue("ownership", String(ownership)), then.covered ? owner : more.notCovered(owner)],
            clause,
          };
        }),
      ),
    },
    {
      heading: more.headings.sharing,
      note: more.notes.sharing,
      head: [labelIn(texts.benefit, "period"), more.columns.customer, more.columns.company],
      rows: Object.entries(sharing.shares).map(([period, { customer, company, clause }]) => ({
        cells: [periodIn(texts, period), customer, company],
        clause,
        // Told with the figures already.
        text: "",
      })),
    },
    {
      head: [more.columns.split, more.columns.remainder],
      rows: (["days", "shares", "proposers"] as const).map((step) => ({
        cells: [more.splits[step], wordOf(more.remainders, sharing.remainder[step])],
      })),
    },
    {
      heading: more.headings.rating,
      head: [more.columns.matter, more.columns.says],
      rows: [
        { cells: [more.rating, criteria(rating.criteria)], clause: rating.clause },
        { cells: [more.awards, more.awardsFor], clause: awards.clause },
      ],
    },
    {
      heading: more.headings.template,
      note: more.notes.template,
      head: [columns.order, more.columns.part, more.columns.after],
      rows: template.sections.map((section, at) => {
        const secret = template.confidential.find((one) => one.section === section);
        const part = wordOf(more.parts, section);
        return {
          cells: [
            String(at + 1),
            secret === undefined ? part : page.by(more.confidential, part),
            (secret?.with ?? []).map((one) => wordOf(more.parts, one)).join(page.comma),
          ],
          clause: template.clause,
        };
      }),
    },
    settings(
      [
        ["rollOver", page.settings.rollOvers[policy.settings.rollOver]],
        ["losses", wordOf(more.settingValues, policy.settings.losses)],
        ["rankBy", policy.settings.rankBy === null ? page.open : criteria(policy.settings.rankBy)],
      ],
      texts,
    ),
  ];
}

function shareFigures(
  shares: { readonly [period: string]: BenefitShares & CitesClause<string> },
  texts: ProposalTelling,
): PageRow[] {
  const { page, more } = texts;
  return Object.entries(shares).flatMap(([period, { customer, company, clause }]) => {
    const of = (who: string) => [periodIn(texts, period), who].join(page.colon);
    return [
      figure(of(more.columns.customer), customer, clause, page),
      figure(of(more.columns.company), company, clause, page),
    ];
  });
}

function obligationRow(
  { duty, startsAt, term, owedBy, owedTo, otherwise, tells, clause }: ProposalObligation<string>,
  roles: { readonly [role: string]: string },
  { page, more, noun }: ProposalTelling,
): PageRow {
  const what = [
    wordOf(more.duties, duty),
    ...(tells === undefined ? [] : [more.tells(tells.map((one) => wordOf(more.told, one)).join(page.comma))]),
  ];
  const ends = [
    term === "not-stated" ? page.termNotStated : termInWords(term, page),
    ...(otherwise === undefined ? [] : [more.otherwise(wordOf(more.duties, otherwise.duty))]),
  ];
  const owed = `${wordOf(roles, owedBy)} → ${wordOf(roles, owedTo)}`;
  return {
    cells: [what.join("<br>"), labelIn(noun, startsAt), ends.join("<br>"), owed],
    clause,
    text: [...what, `**${ends.join(page.comma)}**`, owed].join(page.and),
  };
}

function periodIn({ benefit }: ProposalTelling, period: string): string {
  return wordOf(benefit.facts["period"]?.values ?? {}, period);
}

function labelIn({ facts }: NounTexts, field: string): string {
  const text = facts[field];
  if (text === undefined) throw new Error(`no text for the field ${field}`);
  return text.label;
}
