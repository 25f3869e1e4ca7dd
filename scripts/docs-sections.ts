import type { Policy } from "../src/models/policy.js";
import {
  aboutTable,
  type ClauseSource,
  clauseSections,
  type Fact,
  type FigureWords,
  figureIn,
  link,
  table,
  wordOf,
} from "./docs-parts.js";
import type { PageWords } from "./docs-words.js";

/** A row of a section. */
export interface PageRow {
  readonly cells: readonly string[];
  /** The clause that it rests on; a row of settings has none. */
  readonly clause?: string;
  /** What is told of it under its clause; nothing where it is told there already. */
  readonly text?: string;
}

/** A heading with a table. */
export interface PageSection {
  /** Left out: the table belongs to the section above it. */
  readonly heading?: string;
  readonly note?: string;
  /** A heading below that one. */
  readonly subheading?: string;
  readonly head: readonly string[];
  readonly rows: readonly PageRow[];
  /** What is said below the table. */
  readonly below?: readonly string[];
}

/** Everything that a page of sections is made from. */
export interface SectionedSource extends ClauseSource {
  readonly title: string;
  /** The file of the same page in the other language. */
  readonly otherFile: string;
  readonly sections: readonly PageSection[];
}

/** The compliance page of a policy, as Markdown. */
export function sectionedPage(source: SectionedSource): string {
  const { page, title, otherFile } = source;
  const sections = source.sections.filter(({ rows }) => rows.length > 0);
  const facts = sections.flatMap(({ rows }) =>
    rows.flatMap(({ cells, clause, text = cells.filter((cell) => cell !== "").join(" → ") }) =>
      clause === undefined || text === "" ? [] : [{ clause, text }],
    ),
  );
  return `${[
    `# ${title}`,
    `${page.language} · [${page.otherLanguage}](${otherFile})`,
    page.intro,
    `## ${page.headings.about}`,
    aboutTable(source),
    ...sections.flatMap(({ heading, note, subheading, below = [], ...section }) => [
      ...(heading === undefined ? [] : [`## ${heading}`]),
      ...(note === undefined ? [] : [note]),
      ...(subheading === undefined ? [] : [`### ${subheading}`]),
      sectionTable(section, source),
      ...below,
    ]),
    ...contradictions(source),
    `## ${page.headings.clauses}`,
    ...clauseSections(source, [...facts, ...conflicts(source)]),
  ].join("\n\n")}\n`;
}

/** The rows with their clauses; a column in which nothing stands is left out. */
function sectionTable({ head, rows }: Pick<PageSection, "head" | "rows">, { page }: SectionedSource): string {
  const cited = rows.some(({ clause }) => clause !== undefined);
  const filled = head.map((_, at) => at).filter((at) => rows.some(({ cells }) => (cells[at] ?? "") !== ""));
  return table(
    [...filled.map((at) => head[at] ?? ""), ...(cited ? [page.columns.clause] : [])],
    rows.map(({ cells, clause }) => [
      ...filled.map((at) => cells[at] ?? ""),
      ...(clause === undefined ? (cited ? [""] : []) : [link(clause)]),
    ]),
  );
}

function contradictions({ policy, page }: SectionedSource): string[] {
  if (policy.contradictions.length === 0) return [];
  return [
    `## ${page.headings.contradictions}`,
    page.notes.contradictions,
    table(
      [page.columns.clause, page.columns.governs],
      policy.contradictions.map(({ clauses, governs }) => [
        clauses.map(link).join(page.comma),
        governs === undefined ? page.bothStand : governs === "strictest" ? page.strictest : link(governs),
      ]),
    ),
  ];
}

/** Each side of a contradiction with the others. */
function conflicts({ policy, page }: SectionedSource): Fact[] {
  return policy.contradictions.flatMap(({ clauses, governs }) =>
    clauses.map((clause) => {
      const others = clauses.filter((other) => other !== clause).map(link);
      const governing = governs === undefined ? page.bothStand : governs === "strictest" ? page.strictest : governs;
      return { clause, text: page.atOdds(others.join(page.comma), governing) };
    }),
  );
}

/** The figures of a policy, each with its clause. */
export function figures(rows: readonly PageRow[], page: PageWords): PageSection {
  return {
    heading: page.headings.figures,
    note: page.notes.figures,
    head: [page.columns.figure, page.columns.value],
    rows,
  };
}

/** One figure. */
export function figure(name: string, value: string, clause: string, page: PageWords): PageRow {
  return { cells: [name, value], clause, text: `${name}${page.colon}**${value}**` };
}

/** The parameters of a policy, set or open, under their names in one language. */
export function parameterFigures(
  { parameters }: Pick<Policy<string, string>, "parameters">,
  names: { readonly [parameter: string]: string },
  words: FigureWords,
): PageRow[] {
  const { page } = words;
  return Object.entries(parameters).map(([name, parameter]) =>
    figure(page.by(`\`${name}\``, wordOf(names, name)), figureIn(parameter, words), parameter.clause, page),
  );
}
