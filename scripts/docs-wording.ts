import type { WordingLanguage, WordingPattern, WordingPolicy } from "../src/models/wording-policy.js";
import { wordOf } from "./docs-parts.js";
import type { PageRow, PageSection } from "./docs-sections.js";
import type { ServiceTelling } from "./docs-service.js";

/** The words of the page on wording, in one language. */
export interface WordingTelling extends Pick<ServiceTelling, "page" | "own"> {
  /** The language whose patterns stand on the page. */
  readonly language: WordingLanguage;
  /** The file of the page with the other language's. */
  readonly otherFile: string;
}

/** What the page on wording shows: the kinds with their clauses, and the patterns of its language by kind. */
export function wordingSections(policy: WordingPolicy<string>, telling: WordingTelling): PageSection[] {
  const { page, own, language, otherFile } = telling;
  const { wording } = own;
  const patterns = policy.patterns.filter((pattern) => pattern.language === language);
  const kinds = Object.entries(policy.kinds).map(([kind, { group, clauses }]) => ({
    name: wordOf(wording.kinds, kind),
    group: wordOf(wording.groups, group),
    clauses,
    patterns: patterns.filter((pattern) => pattern.kind === kind),
  }));
  return [
    {
      heading: wording.forbidden,
      head: [wording.kind, wording.group, wording.patterns],
      rows: kinds.flatMap(({ name, group, clauses, patterns }) =>
        clauses.map((clause) => ({
          cells: [name, group, String(patterns.length)],
          clause,
          text: `**${name}**${page.and}${wording.effect(group)}${page.and}${wording.count(patterns.length)}`,
        })),
      ),
    },
    ...kinds
      .filter((kind) => kind.patterns.length > 0)
      .map(
        (kind, at): PageSection => ({
          ...(at === 0 && {
            heading: wording.lookedFor,
            note: wording.notation(policy.gap[language], `[${page.otherLanguage}](${otherFile})`),
          }),
          subheading: page.by(kind.clauses.join(page.comma), kind.name),
          head: [wording.example, wording.phrases, wording.unless, wording.instead],
          rows: kind.patterns.map((pattern) => patternRow(pattern)),
        }),
      ),
    {
      heading: wording.readAs,
      head: [wording.written, wording.read],
      rows: readAs(policy, language),
    },
  ];
}

function patternRow({ id, language, say, unless = [], instead }: WordingPattern): PageRow {
  const [first = ""] = say;
  return {
    cells: [
      `${exampleOf(first, language)}<br>\`${id}\``,
      say.map(phrase).join("<br>"),
      unless.map(phrase).join("<br>"),
      instead,
    ],
  };
}

/** A phrase as it is written in the policy, with blanks at which its line may break. A bar would end the cell. */
function phrase(written: string): string {
  return `\`${written.replaceAll("|", " \\| ")}\``;
}

/** One wording that a phrase stands for: of each choice nothing where that is allowed, else the first. */
function exampleOf(written: string, language: WordingLanguage): string {
  const plain = written
    .replace(/\(([^)]*)\)/g, (_, choices: string) =>
      /^\||\|\||\|$/.test(choices) ? "" : (choices.split("|")[0] ?? ""),
    )
    .replaceAll(/[$^]/g, "")
    .replace(/^ *, */, "")
    .replaceAll("…", " … ");
  return (language === "zh" ? plain.replaceAll(" ", "") : plain.replace(/ +/g, " ")).trim();
}

/** Words and characters that are read as others, as far as they are the language's. */
function readAs({ spellings, characters }: WordingPolicy<string>, language: WordingLanguage): PageRow[] {
  const read: { [word: string]: string[] } = {};
  for (const [from, to] of Object.entries(spellings)) {
    const english = /^[a-z' ]+$/i.test(from);
    if (english === (language === "en")) read[to] = [...(read[to] ?? []), from];
  }
  const words = Object.entries(read).map(([to, from]) => ({ cells: [from.join(", "), to] }));
  if (language === "en") return words;
  const pairs = [...characters.written].map((from, at) => [from, [...characters.read][at] ?? ""]);
  return [...words, { cells: [pairs.map(([from]) => from).join(""), pairs.map(([, to]) => to).join("")] }];
}
