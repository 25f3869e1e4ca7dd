import type { MoneyFigure } from "../src/models/money.js";
import type { ClaimEntitlement, ReturnEntitlement, Statute, StatuteGrant, StatuteRule } from "../src/models/statute.js";
import type { StatuteTexts } from "../src/models/statute-texts.js";
import type { DocumentTexts, FactText, NounTexts } from "../src/models/texts.js";
import { sumIn } from "./docs-conditions.js";
import { figureIn, rolesIn, tellingOf, termInWords, wordOf } from "./docs-parts.js";
import { figures, type PageRow, type PageSection, parameterFigures } from "./docs-sections.js";
import { ruleSection, type ServiceTelling } from "./docs-service.js";

/** The words of the page about the law, in one language. */
export interface StatuteTelling extends Omit<ServiceTelling, "noun"> {
  readonly texts: StatuteTexts;
  readonly remedies: { readonly [remedy: string]: string };
  /** What somebody who returns an article says. */
  readonly request: NounTexts;
  /** What somebody who claims compensation says. */
  readonly claim: NounTexts;
}

type Law = Statute<string>;

/** What the page about the law shows: each rule, what it gives, and the cases that policies are tried with. */
export function statuteSections(law: Law, telling: StatuteTelling): PageSection[] {
  const { page, words, texts, own, request, claim } = telling;
  const { statute } = own;
  const { roles } = words;
  const facts = { ...texts.circumstances, ...statute.facts };
  const tellingAbout = (table: Law["returns"] | Law["claims"], noun: NounTexts) =>
    tellingOf(law, table.facts, { page, roles, noun: { ...noun, facts: { ...facts, ...noun.facts } } });
  return [
    figures(parameterFigures(law, words.parameters, { page, roles }), page),
    {
      heading: statute.rules,
      note: [wordOf(texts.notices, law.notice), statute.boundTo(rolesIn(law.customers, words, page.comma))].join(
        statute.sentence,
      ),
      head: [statute.law, statute.articles, statute.inForce, statute.binds, statute.certainty, statute.province],
      rows: law.rules.map((rule) => ruleRow(rule, telling)),
    },
    {
      heading: statute.gives,
      head: [statute.given],
      rows: law.rules.flatMap(({ clause, gives }) =>
        gives.map((grant) => ({ cells: [grantInWords(grant, law, telling)], clause })),
      ),
    },
    ruleSection(
      law.returns,
      {
        heading: statute.returns,
        note: statute.returnsNote,
        head: [statute.given],
        cells: (then) => [returnInWords(then, telling)],
      },
      tellingAbout(law.returns, request),
    ),
    ruleSection(
      law.claims,
      { heading: statute.claims, head: [statute.given], cells: (then) => [claimInWords(then, telling)] },
      tellingAbout(law.claims, claim),
    ),
    probes(law, telling),
  ];
}

/** The documents of the law: its rules by the prefix of their ids, under the laws that they stand in. */
export function lawDocuments(law: Law, texts: StatuteTexts): { readonly [prefix: string]: DocumentTexts } {
  const prefixes = [...new Set(law.rules.map(({ clause }) => prefixOf(clause)))];
  return Object.fromEntries(
    prefixes.map((prefix) => {
      const laws = law.rules.filter(({ clause }) => prefixOf(clause) === prefix).map((rule) => rule.law);
      const title = [...new Set(laws)].map((id) => wordOf(texts.laws, id)).join(" / ");
      return [prefix, { title, clauses: texts.clauses }];
    }),
  );
}

function prefixOf(clause: string): string {
  return clause.slice(0, clause.indexOf("-"));
}

function ruleRow(
  { law, articles, inForce, binds, certainty, province, clause }: StatuteRule<string>,
  { page, texts, own }: StatuteTelling,
): PageRow {
  const { statute } = own;
  const named = wordOf(texts.laws, law);
  const article = articles.length === 0 ? statute.articleNotKnown : statute.article(articles.join(page.comma));
  const days = statute.days(inForce.from, inForce.to);
  const bound = wordOf(texts.binds, binds);
  const sure = wordOf(texts.certainties, certainty);
  const where = province === undefined ? statute.everywhere : wordOf(texts.provinces, province);
  return {
    cells: [named, article, days, bound, sure, where],
    clause,
    text: [named, article, `**${days}**`, `${statute.binds}${page.colon}${bound}`, sure, where].join(page.and),
  };
}

function grantInWords(grant: StatuteGrant, law: Law, { page, words, texts, own }: StatuteTelling): string {
  const { statute } = own;
  const duty = (id: string) => wordOf(words.duties, id);
  const point = (id: string) => wordOf(texts.points, id);
  const parameter = (name: string) => {
    const found = law.parameters[name];
    if (found === undefined) throw new Error(`no parameter ${name}`);
    return found;
  };
  const value = (name: string) => page.by(`\`${name}\``, figureIn(parameter(name), { page, roles: {} }));
  const rolls = (rollOver: keyof typeof page.settings.rollOvers) =>
    `${page.settings.rollOver}${page.colon}${page.settings.rollOvers[rollOver]}`;
  switch (grant.kind) {
    case "term": {
      const amount = parameter(grant.amount).value;
      const term = typeof amount === "number" ? termInWords({ amount, unit: grant.unit }, page) : page.open;
      return [
        statute.within(duty(grant.duty), page.by(`\`${grant.amount}\``, term), wordOf(texts.events, grant.startsAt)),
        rolls(grant.rollOver),
      ].join(page.and);
    }
    case "counting":
      return [
        page.by(grant.units.map((unit) => statute.units[unit]).join(page.comma), point(grant.how)),
        // A rule that moves nothing speaks of something else.
        ...(grant.rollOver === "none" ? [] : [rolls(grant.rollOver)]),
      ].join(page.and);
    case "limit":
      return statute.tooLate(grant.duties.map(duty).join(page.comma), value(grant.days));
    case "multiple":
      return statute.multiple(point(grant.in), statute.multipleOf[grant.of], value(grant.times), value(grant.atLeast));
    case "rate":
      return statute.rate(point(grant.goods), value(grant.perDay));
    case "void":
      return [
        `${statute.noEffect}${page.colon}${grant.terms.map(point).join(page.and)}`,
        ...(grant.whateverGivesLess === true ? [statute.whateverGivesLess] : []),
      ].join(page.and);
    case "points":
      return grant.points.map(point).join(page.and);
  }
}

function returnInWords(then: ReturnEntitlement, { page, texts, own, remedies }: StatuteTelling): string {
  const kind = wordOf(texts.entitlements, then.kind);
  if (then.kind === "no-deduction") return kind;
  const listed = (all: readonly string[]) => all.map((remedy) => wordOf(remedies, remedy)).join(page.comma);
  return [
    `${kind}${page.colon}${listed(then.remedies)}`,
    ...(then.beyond === undefined ? [] : [`${own.statute.beyond}${page.colon}${listed(then.beyond)}`]),
  ].join(page.and);
}

function claimInWords(then: ClaimEntitlement, { page, texts }: StatuteTelling): string {
  const word = (id: string) => wordOf(texts.entitlements, id);
  const kind = word(then.kind);
  if (then.kind === "compensation") return `${kind}${page.colon}${word(then.for)}`;
  return then.kind === "market-value" ? [kind, word(then.or)].join(page.and) : kind;
}

function probes(law: Law, telling: StatuteTelling): PageSection {
  const { page, texts, own, request, claim } = telling;
  const { statute } = own;
  const assumed = { ...texts.circumstances };
  const row = (probe: { matter: string; clause: string; assumes: object }, facts: readonly string[]): PageRow => {
    const cells = [
      wordOf(texts.matters, probe.matter),
      facts.join(page.and),
      inWords(probe.assumes, assumed, telling).join(page.and),
    ];
    return {
      cells,
      clause: probe.clause,
      text: `${statute.probe}${page.colon}${cells.filter((cell) => cell !== "").join(" → ")}`,
    };
  };
  const claimed = { ...articleFacts(claim), ...claim.facts, ...statute.facts };
  return {
    heading: statute.probes,
    note: statute.probesNote,
    head: [statute.matter, statute.caseOf, statute.assumed],
    rows: [
      ...law.probes.returns.map((probe) => {
        const { cause, asked, partsExchanged, repairs = [] } = probe.facts;
        return row(probe, [
          wordOf(request.facts["cause"]?.values ?? {}, cause),
          statute.asked[asked.after](termInWords({ amount: asked.days, unit: "day" }, page)),
          ...(partsExchanged === undefined ? [] : [statute.partsExchanged(partsExchanged)]),
          ...repairs.map(({ from, to }) => statute.inRepair(from, to)),
        ]);
      }),
      ...law.probes.claims.map((probe) => row(probe, inWords(probe.facts, claimed, telling))),
    ],
  };
}

/** The fields of a claim's article under their own names: `price` for `article.price`. */
function articleFacts({ facts }: NounTexts): { readonly [field: string]: FactText } {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([path, text]) =>
      path.startsWith("article.") ? [[path.slice("article.".length), text]] : [],
    ),
  );
}

/** Some facts with their values: `Deposited: yes`. */
function inWords(
  facts: object,
  texts: { readonly [fact: string]: FactText },
  { page }: Pick<StatuteTelling, "page">,
): string[] {
  return Object.entries(facts).map(([fact, value]: [string, unknown]) => {
    const text = texts[fact];
    if (text === undefined) throw new Error(`no text for the fact ${fact}`);
    return `${text.label}${page.colon}${valueInWords(value, text)}`;
  });

  function valueInWords(value: unknown, { values }: FactText): string {
    if (typeof value === "boolean") return value ? page.yes : page.no;
    if (isMoney(value)) return sumIn(value.amount, value.currency);
    return values === undefined ? String(value) : wordOf(values, String(value));
  }
}

function isMoney(value: unknown): value is MoneyFigure {
  return typeof value === "object" && value !== null && "amount" in value && "currency" in value;
}
