import type { MoneyFigure } from "../src/models/money.js";
import type { Parameter } from "../src/models/parameter.js";
import type { Policy } from "../src/models/policy.js";
import type { RecurringDuty } from "../src/models/recurring-duty.js";
import type { Term } from "../src/models/term.js";
import type { ClauseText, DocumentTexts, NounTexts, Words } from "../src/models/texts.js";
import { alternativesInWords, sumIn, type Telling } from "./docs-conditions.js";
import type { TableData } from "./docs-handling.js";
import type { PageWords } from "./docs-words.js";

/** What the clauses of a policy are told from. */
export interface ClauseSource {
  readonly policy: Policy<string, string>;
  /** The documents, each under the prefix of its clauses: `CCR`. */
  readonly documents: { readonly [prefix: string]: DocumentTexts };
  readonly page: PageWords;
  /** When it is in force, where more is to be said of it than its first and last day. */
  readonly inForce?: string;
  /** The pages on which some of the same clauses stand. */
  readonly alsoOn: readonly {
    readonly title: string;
    readonly file: string;
    readonly clauses: { readonly [clause: string]: unknown };
  }[];
}

/** A line about a policy, with the clause that it rests on. */
export interface Fact {
  readonly clause: string;
  readonly text: string;
}

/** Which policy it is. */
export function aboutTable({ policy, documents, page, inForce }: ClauseSource): string {
  const { about } = page;
  const { from, to } = policy.inForce;
  return table(
    [about.policy, `${policy.id} ${policy.version}`],
    [
      [
        about.documents,
        Object.entries(documents)
          .map(([prefix, { title }]) => `${prefix}${page.colon}${title}`)
          .join("<br>"),
      ],
      [
        about.inForce,
        inForce ?? (from === undefined && to === undefined ? about.notStated : `${from ?? ""} – ${to ?? ""}`),
      ],
      [about.versionBy, about.versions[policy.versionBy]],
      [about.timeZone, policy.timeZone],
      [about.clauseCount, String(Object.keys(policy.clauses).length)],
    ],
  );
}

/** Every clause with its text, and what rests on it. */
export function clauseSections({ policy, documents, page, alsoOn }: ClauseSource, resting: readonly Fact[]): string[] {
  return Object.entries(documents).flatMap(([prefix, document]) => [
    `### ${prefix}${page.colon}${document.title}`,
    ...Object.entries(policy.clauses)
      .filter(([clause]) => clause.startsWith(`${prefix}-`))
      .map(([clause, kind]) => {
        const text = document.clauses[clause];
        if (text === undefined) throw new Error(`no text for the clause ${clause}`);
        const rests = resting.filter((fact) => fact.clause === clause).map((fact) => `- ${fact.text}`);
        const elsewhere = alsoOn
          .filter(({ clauses }) => clause in clauses)
          .map(({ title, file }) => page.alsoOn(`[${title}](${file}#${anchorOf(clause)})`));
        return [clauseSection(clause, text, page.kinds[kind], rests, page), ...elsewhere].join("\n\n");
      }),
  ]);
}

function clauseSection(
  clause: string,
  { title, text, reading }: ClauseText,
  kind: string,
  rests: readonly string[],
  page: PageWords,
): string {
  return [
    `#### ${clause}`,
    `**${title}**`,
    `${page.kindMark(kind)}${text}`,
    ...(reading === undefined ? [] : [`> **${page.reading}${page.colon.trimEnd()}** ${reading}`]),
    rests.length === 0 ? `*${page.restsNothing}*` : `${page.rests}${page.colon.trimEnd()}\n\n${rests.join("\n")}`,
  ].join("\n\n");
}

/** Something with the condition under which it holds, unless it always does; alternatives one below the other. */
export function under(when: unknown, what: string, telling: Telling): string {
  const { page } = telling;
  const { common, alternatives } = alternativesInWords(when, telling);
  const head = common === "" ? what : page.by(common, what);
  return alternatives.length === 0
    ? head
    : [page.oneOfThese(head), ...alternatives.map((one) => `  - ${one}`)].join("\n");
}

/** A length of time: `3 working days`. */
export function termInWords({ amount, unit }: Term, page: PageWords): string {
  const [one, many] = page.units[unit];
  return `${amount} ${amount === 1 ? one : many}`;
}

/** How often something comes round. */
export function everyIn(
  { every }: Pick<RecurringDuty<string>, "every">,
  { parameters }: Pick<Policy<string, string>, "parameters">,
  page: PageWords,
): string {
  if (typeof every === "string") return page.every[every];
  const parameter = parameters[every.parameter];
  if (parameter === undefined) throw new Error(`no parameter ${every.parameter}`);
  return page.by(
    `\`${every.parameter}\``,
    parameter.value === null ? page.everyOpen : figureIn(parameter, { page, roles: {} }),
  );
}

/** What the value of a parameter is told with. */
export interface FigureWords {
  readonly page: PageWords;
  readonly roles: Words["roles"];
}

/** The value of a parameter. */
export function figureIn(parameter: Parameter<string>, { page, roles }: FigureWords): string {
  const { figures } = page;
  const sum = ({ amount, currency }: MoneyFigure) => sumIn(amount, currency);
  if (parameter.value === null) return page.open;
  switch (parameter.kind) {
    case "integer":
    case "share":
    case "ratio":
      return String(parameter.value);
    case "money":
      return sum(parameter.value);
    case "role":
      return wordOf(roles, parameter.value);
    case "interval":
      return page.every[parameter.value];
    case "fee":
      return parameter.value.kind === "fixed" ? sum(parameter.value.sum) : figures.ofPrice(parameter.value.share);
    case "authority":
      return parameter.value
        .map(({ role, remedy, perCase, perMonth }) =>
          figures.grant(
            wordOf(roles, role),
            figures.grants[remedy],
            sum(perCase),
            perMonth === undefined ? undefined : sum(perMonth),
          ),
        )
        .join("<br>");
    case "useful-lives":
      return parameter.value
        .map(
          ({ category, months }) => `${category}${page.colon}${termInWords({ amount: months, unit: "month" }, page)}`,
        )
        .join("<br>");
    case "site-times":
      return parameter.value.map(({ site, within }) => `${site}${page.colon}${termInWords(within, page)}`).join("<br>");
  }
}

/** What the conditions of a table of a policy are told with. */
export function tellingOf(
  { parameters }: Pick<Policy<string, string>, "parameters">,
  facts: TableData<unknown>["facts"],
  { page, roles, noun }: FigureWords & { readonly noun: NounTexts },
): Telling {
  return {
    page,
    noun,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, parameter]) => [name, figureIn(parameter, { page, roles })]),
    ),
    valuesOf: (fact) => facts[fact]?.values ?? [],
  };
}

/** Some roles by their names. */
export function rolesIn(roles: readonly string[], words: Pick<Words, "roles">, between: string): string {
  return roles.map((role) => wordOf(words.roles, role)).join(between);
}

/** The word for an id. A page without one isn't made: whoever adds an id names it. */
export function wordOf(words: { readonly [id: string]: string }, id: string): string {
  const word = words[id];
  if (word === undefined) throw new Error(`no word for ${id}`);
  return word;
}

/** A link to a clause on its page. */
export function link(clause: string): string {
  return `[${clause}](#${anchorOf(clause)})`;
}

/** Where a clause stands on its page: what Markdown makes of its heading. */
export function anchorOf(clause: string): string {
  return clause.toLowerCase().replaceAll(".", "");
}

/** A table as Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
