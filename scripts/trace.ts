import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import Table from "cli-table3";
import ts from "typescript";
import * as policies from "../src/policies/index.js";
import * as en from "../src/texts/en/index.js";
import * as zh from "../src/texts/zh/index.js";
import { figuresIn } from "./trace-figures.js";
import { type Citation, type SourceClause, type Trace, type TraceSource, trace } from "./trace-matrix.js";
import { policyReaders } from "./trace-readers.js";

/*
 * The matrix clause -> policy -> rule -> tests: `npm run trace`, and with `-- --json` as data. It fails where a clause
 * has no place, no text or no test, where a citation names a clause that doesn't exist, and where a rule holds a figure.
 */

const root = fileURLToPath(new URL("../", import.meta.url));

/** Everything that the matrix is made from, read from the repository. */
export function traceSource(): TraceSource {
  const rulebook: { readonly clauses: readonly SourceClause[] } = JSON.parse(read("test/data/rulebook.json"));
  const own = Object.entries(policies).flatMap(([name, data]) =>
    typeof data === "object" && "clauses" in data ? [{ name, data }] : [],
  );
  // The law is no document of the rulebook: its policy is its own list.
  const known = new Set(rulebook.clauses.map(({ id }) => id));
  const law = own
    .filter(({ data }) => data.id.startsWith("statute"))
    .flatMap(({ data }) => Object.entries(data.clauses).map(([id, kind]) => ({ id, kind: String(kind) })));
  const clauses = [...rulebook.clauses, ...law.filter(({ id }) => !known.has(id))];
  const pattern = citationPattern(clauses);
  const readers = policyReaders(root);
  const source = filesBelow("src", ".ts");
  const tests = filesBelow("test", ".test.ts").map((file) => ({ file, text: read(file) }));
  const tags = source.flatMap((file) => clauseTags(file).map((tag) => ({ ...tag, file })));
  const named: { [clause: string]: string[] } = {};
  for (const { file, name, ids } of tags.map((tag) => ({ ...tag, ids: tag.text.match(pattern) ?? [] }))) {
    if (file.startsWith("src/rules/")) for (const id of ids) named[id] = [...(named[id] ?? []), name];
  }
  const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md"];
  return {
    clauses,
    policies: own.map(({ name, data }) => ({ id: data.id, data, readers: readers(name) })),
    texts: { en: textsIn(en), zh: textsIn(zh) },
    named,
    tests: Object.fromEntries(
      clauses.map(({ id }) => [
        id,
        tests.filter(({ text }) => text.match(pattern)?.includes(id)).map(({ file }) => file),
      ]),
    ),
    citations: [
      ...tags.flatMap(({ file, line, text }) => citationsIn(text, `${file}:${line}`, pattern, false)),
      ...[...tests, ...documents.map((file) => ({ file, text: read(file) }))].flatMap(({ file, text }) => {
        const invented = inventedIn(text, pattern);
        return text
          .split("\n")
          .flatMap((line, at) => citationsIn(line, `${file}:${at + 1}`, pattern, true))
          .filter(({ clause }) => !invented.includes(clause));
      }),
    ],
    figures: source.filter((file) => file.startsWith("src/rules/")).flatMap((file) => figuresIn(file, read(file))),
  };
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** What a clause's id looks like: the prefix of a document and a number, as in `CCR-5.3.1` or `SPM-D5`. */
function citationPattern(clauses: readonly SourceClause[]): RegExp {
  const prefixes = [...new Set(clauses.map(({ id }) => id.slice(0, id.indexOf("-"))))];
  return new RegExp(`\\b(?:${prefixes.join("|")})-[A-Z0-9]+[a-z]?(?:\\.(?:\\d+[a-z]?|note-[a-z]+))*(?![\\w-])`, "g");
}

function citationsIn(text: string, at: string, pattern: RegExp, loose: boolean): Citation[] {
  return (text.match(pattern) ?? []).map((clause) => ({ at, clause, loose }));
}

/** A refusal is tested with a clause that isn't there: a file says in a comment which ones it makes up. */
function inventedIn(text: string, pattern: RegExp): readonly string[] {
  return (text.match(/No such clauses?: .*/g) ?? []).flatMap((line) => line.match(pattern) ?? []);
}

/** The `@clause` tags of a file, each with what it stands on. */
function clauseTags(file: string): { readonly name: string; readonly line: number; readonly text: string }[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
  const found: { readonly name: string; readonly line: number; readonly text: string }[] = [];
  for (const statement of source.statements) {
    const name = nameOf(statement);
    for (const tag of ts.getJSDocTags(statement)) {
      if (tag.tagName.text !== "clause" || name === undefined) continue;
      const line = source.getLineAndCharacterOfPosition(tag.pos).line + 1;
      found.push({ name, line, text: ts.getTextOfJSDocComment(tag.comment) ?? "" });
    }
  }
  return found;
}

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText();
  const named = ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement);
  return named ? statement.name?.text : undefined;
}

/** The clauses that the texts of a language tell. */
function textsIn(texts: object): string[] {
  return Object.values(texts).flatMap((document: unknown) =>
    typeof document === "object" && document !== null && "clauses" in document
      ? Object.keys(Object(document.clauses))
      : [],
  );
}

function print({ rows, faults }: Trace): void {
  const table = new Table({
    head: ["Clause", "Kind", "Place", "Rules", "Tests"],
    colWidths: [18, 11, 44, 44, 7],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { clause, kind, places, rules, tests } of rows) {
    table.push([clause, kind, places.join("\n"), rules.length === 0 ? "data" : rules.join(", "), String(tests.length)]);
  }
  console.log(table.toString());
  const used = rows.filter(({ rules }) => rules.length > 0).length;
  console.log(`${rows.length} clauses, ${used} used by a rule, ${rows.length - used} carried as data.`);
  for (const fault of faults) console.error(`✗ ${fault}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const result = trace(traceSource());
  if (process.argv.includes("--json")) console.log(JSON.stringify(result, undefined, 2));
  else print(result);
  if (result.faults.length > 0) process.exitCode = 1;
}
