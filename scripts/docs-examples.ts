import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** A program that stands in a document. */
export interface DocExample {
  /** The file, from the root of the repository. */
  readonly file: string;
  /** What the program shows; of a Markdown file the heading above it. */
  readonly title: string;
  /** The line on which its code begins, from 1. */
  readonly line: number;
  readonly code: string;
}

/** The entries of the package, by the name that a program imports, each with the file of its source. */
export function entriesOf(root: string): ReadonlyMap<string, string> {
  const manifest: { readonly exports: { readonly [entry: string]: unknown } } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const names = Object.keys(manifest.exports).filter((entry) => entry !== "./package.json");
  return new Map(names.map((entry) => [entry.replace(/^\./, "redress"), join("src", entry, "index.ts")]));
}

/** The files that the entries reach, from the root of the repository. */
export function filesInPackage(root: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...entriesOf(root).values()];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"));
    for (const { fileName } of importedFiles) {
      if (fileName.startsWith(".")) waiting.push(join(dirname(file), fileName).replace(/\.js$/, ".ts"));
    }
  }
  return found;
}

/** Every `@example` in the doc comments under `src/`, in the order of files and lines. */
export function examplesInSource(root: string): DocExample[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .flatMap((file) => examplesInComments(file, readFileSync(join(root, file), "utf8")));
}

/** Every program in a Markdown file: the `ts` blocks under one heading are one program, top to bottom. */
export function examplesInMarkdown(root: string, file: string): DocExample[] {
  const programs: DocExample[] = [];
  let title = file;
  let program: { line: number; code: string[] } | undefined;
  let inside: string | undefined;
  const finish = (): void => {
    if (program !== undefined) programs.push({ file, title, line: program.line, code: program.code.join("\n") });
    program = undefined;
  };
  for (const [at, text] of readFileSync(join(root, file), "utf8").split("\n").entries()) {
    if (text.startsWith("```")) inside = inside === undefined ? text.slice(3) : undefined;
    else if (inside === "ts") {
      program ??= { line: at + 1, code: [] };
      program.code.push(text);
    } else if (inside === undefined && /^#+ /.test(text)) {
      finish();
      title = text.replace(/^#+ /, "");
    }
  }
  finish();
  return programs;
}

function examplesInComments(file: string, text: string): DocExample[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const comments = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) if (ts.isJSDoc(comment)) comments.add(comment);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...comments].flatMap((comment) => {
    const first = source.getLineAndCharacterOfPosition(comment.pos).line;
    return examplesInComment(file, first, text.slice(comment.pos, comment.end));
  });
}

function examplesInComment(file: string, first: number, comment: string): DocExample[] {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\* ?)/, ""));
  return lines.flatMap((line, at) => {
    if (!line.startsWith("@example")) return [];
    const opening = lines.indexOf("```ts", at);
    const closing = lines.indexOf("```", opening + 1);
    const code = opening < 0 || closing < 0 ? "" : lines.slice(opening + 1, closing).join("\n");
    return [{ file, title: line.slice("@example".length).trim(), line: first + opening + 2, code }];
  });
}
