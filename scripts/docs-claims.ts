import type { ClaimWords } from "../src/models/claim-words.js";
import type { CompensationPolicy } from "../src/models/compensation-policy.js";
import type { ReturnPolicy } from "../src/models/return-policy.js";
import type { NounTexts, Words } from "../src/models/texts.js";
import type { ClaimPageWords } from "./docs-claim-words.js";
import { conditionsInWords } from "./docs-conditions.js";
import { rolesIn, tellingOf, termInWords, under, wordOf } from "./docs-parts.js";
import { figure, figures, type PageRow, type PageSection, parameterFigures } from "./docs-sections.js";
import type { PageWords } from "./docs-words.js";

/** The words of a page about claims or returns, in one language. */
export interface ClaimTelling {
  readonly page: PageWords;
  readonly more: ClaimPageWords;
  readonly words: Words;
  readonly claimWords: ClaimWords;
  readonly noun: NounTexts;
}

/** What the compliance page of a compensation policy shows. */
export function compensationSections(policy: CompensationPolicy<string>, texts: ClaimTelling): PageSection[] {
  const { page, more, words, claimWords } = texts;
  const { columns } = page;
  const roles = { roles: { ...words.roles, ...claimWords.roles } };
  const telling = tellingOf(policy, policy.ruledOut.facts, { ...texts, ...roles });
  const remedyRow = (
    { when, then, clause }: { when: unknown; then: string; clause: string },
    mark: string,
  ): PageRow => {
    const remedy = wordOf(claimWords.remedies, then);
    return {
      cells: [remedy, conditionsInWords(when, telling)],
      clause,
      text: under(when, `${mark}${page.colon}**${remedy}**`, telling),
    };
  };
  const { depreciation, cash } = policy.settings;
  return [
    figures(parameterFigures(policy, claimWords.missing, { page, ...roles }), page),
    {
      heading: more.headings.remedies,
      note: more.notes.compensation,
      head: [more.columns.remedy, columns.when],
      rows: policy.remedy.rows.map((row) => remedyRow(row, more.columns.remedy)),
    },
    {
      heading: more.headings.ruledOut,
      note: more.notes.ruledOut,
      head: [more.columns.ruledOut, columns.when],
      rows: policy.ruledOut.rows.map((row) => remedyRow(row, more.columns.ruledOut)),
    },
    {
      heading: more.headings.steps,
      note: more.notes.steps,
      head: [columns.order, columns.step, columns.who, columns.when],
      rows: policy.steps.rows.map(({ when, then, clause }, at) => {
        const step = wordOf(claimWords.steps, then.step);
        const by = then.by === undefined ? "" : wordOf(roles.roles, then.by);
        const what = `${columns.step}${page.colon}${[step, ...(by === "" ? [] : [by])].join(" → ")}`;
        return {
          cells: [String(at + 1), step, by, conditionsInWords(when, telling)],
          clause,
          text: under(when, what, telling),
        };
      }),
    },
    {
      heading: more.headings.forms,
      head: [more.columns.remedy, more.columns.form],
      rows: Object.entries(policy.forms).map(([remedy, forms]) => ({
        cells: [
          wordOf(claimWords.remedies, remedy),
          forms.map((form) => wordOf(claimWords.forms, form)).join(page.comma),
        ],
      })),
    },
    {
      heading: more.headings.ladder,
      note: more.notes.ladder,
      head: [columns.from, columns.to],
      rows: [
        ...policy.ladder.map(({ from, to, clause }) => ({
          cells: [wordOf(roles.roles, from), to.length === 0 ? more.nobodyAbove : rolesIn(to, roles, page.or)],
          clause,
        })),
        { cells: [more.anybodyElse, rolesIn(policy.otherwise.to, roles, page.or)], clause: policy.otherwise.clause },
      ],
    },
    settings(
      [
        ["depreciation", wordOf(more.settingValues, depreciation.method)],
        ["cash", wordOf(more.settingValues, cash)],
      ],
      texts,
    ),
  ];
}

/** What the compliance page of a return policy shows. */
export function returnSections(policy: ReturnPolicy<string>, texts: ClaimTelling): PageSection[] {
  const { page, more, claimWords } = texts;
  const { columns } = page;
  const { roles } = claimWords;
  const telling = tellingOf(policy, policy.remedies.facts, { ...texts, roles });
  const { choice, warranty, follows } = policy;
  const remedyIn = (remedy: string) => wordOf(claimWords.remedies, remedy);
  const causes = choice.causes.map((cause) => wordOf(texts.noun.facts["cause"]?.values ?? {}, cause)).join(page.comma);
  return [
    figures(
      [
        figure(more.choice(causes), termInWords(choice.term, page), choice.clause, page),
        figure(more.warranty, termInWords(warranty.term, page), warranty.clause, page),
        ...parameterFigures(policy, claimWords.missing, { page, roles }),
      ],
      page,
    ),
    {
      heading: more.headings.scope,
      head: [more.columns.matter, more.columns.says],
      rows: [{ cells: [more.rules, wordOf(more.follows, follows.rules)], clause: follows.clause }],
    },
    {
      heading: more.headings.remedies,
      note: more.notes.returns,
      head: [more.columns.remedy, columns.when],
      rows: policy.remedies.rows.map(({ when, then, clause }) => {
        const remedies = then.length === 0 ? more.nothing : then.map(remedyIn).join(page.comma);
        return {
          cells: [remedies, conditionsInWords(when, telling)],
          clause,
          text: under(when, `${more.columns.remedy}${page.colon}**${remedies}**`, telling),
        };
      }),
    },
    {
      heading: more.headings.ruledOut,
      note: more.notes.returnsRuledOut,
      head: [more.columns.ruledOut, columns.when],
      rows: policy.ruledOut.rows.map(({ when, then, clause }) => ({
        cells: [remedyIn(then), conditionsInWords(when, telling)],
        clause,
        text: under(when, `${more.columns.ruledOut}${page.colon}**${remedyIn(then)}**`, telling),
      })),
    },
    {
      heading: more.headings.keptBack,
      head: [more.columns.keptBack, more.columns.howMuch, columns.when],
      rows: policy.deductions.rows.map(({ when, then, clause }) => {
        const kind = wordOf(claimWords.deductions, then.kind);
        const howMuch = page.by(`\`${then.parameter}\``, String(telling.parameters[then.parameter]));
        return {
          cells: [kind, howMuch, conditionsInWords(when, telling)],
          clause,
          text: under(when, `${more.columns.keptBack}${page.colon}**${kind}**`, telling),
        };
      }),
    },
    {
      heading: more.headings.nearest,
      note: more.notes.nearest,
      head: [more.columns.wanted, more.columns.nearest],
      rows: Object.entries(policy.nearest).map(([remedy, nearest]) => ({
        cells: [remedyIn(remedy), nearest.map(remedyIn).join(page.comma)],
      })),
    },
    settings(
      (["repairExtendsWarranty", "partsExchangedVoidsRepair"] as const).map((name) => [
        name,
        policy.settings[name] ? page.yes : page.no,
      ]),
      texts,
    ),
  ];
}

/** What a company may want otherwise. */
export function settings(
  values: readonly (readonly [name: string, value: string])[],
  { page, more }: Pick<ClaimTelling, "page" | "more">,
): PageSection {
  return {
    heading: page.headings.settings,
    head: [page.columns.setting, page.columns.value],
    rows: values.map(([name, value]) => ({ cells: [page.by(`\`${name}\``, wordOf(more.settings, name)), value] })),
  };
}
