import { aboutTable, type ClauseSource, clauseSections, type Fact, link, table } from "./docs-parts.js";

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
  readonly head: readonly string[];
  readonly rows: readonly PageRow[];
}

/** Everything that a page of sections is made from. */
export interface SectionedSource extends ClauseSource {
  readonly title: string;
  /** The file of the same page in the other language. */
  readonly otherFile: string;
  readonly sections: readonly PageSection[];
}

/** The compliance page of a policy that isn't about complaints, as Markdown. */
export function sectionedPage(source: SectionedSource): string {
  const { page, policy, title, otherFile } = source;
  const sections = source.sections.filter(({ rows }) => rows.length > 0);
  const conflicts = policy.contradictions.flatMap(({ clauses, governs }): Fact[] =>
    clauses.map((clause) => {
      const others = clauses.filter((other) => other !== clause).map(link);
      return { clause, text: page.atOdds(others.join(page.comma), governs ?? page.bothStand) };
    }),
  );
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
    ...sections.flatMap(({ heading, note, head, rows }) => {
      const cited = rows.some(({ clause }) => clause !== undefined);
      return [
        ...(heading === undefined ? [] : [`## ${heading}`]),
        ...(note === undefined ? [] : [note]),
        table(
          [...head, ...(cited ? [page.columns.clause] : [])],
          rows.map(({ cells, clause }) => [...cells, ...(clause === undefined ? [] : [link(clause)])]),
        ),
      ];
    }),
    ...(policy.contradictions.length === 0
      ? []
      : [
          `## ${page.headings.contradictions}`,
          page.notes.contradictions,
          table(
            [page.columns.clause, page.columns.governs],
            policy.contradictions.map(({ clauses, governs }) => [
              clauses.map(link).join(page.comma),
              governs === undefined ? page.bothStand : link(governs),
            ]),
          ),
        ]),
    `## ${page.headings.clauses}`,
    ...clauseSections(source, [...facts, ...conflicts]),
  ].join("\n\n")}\n`;
}
