import assert from "node:assert/strict";
import { compileFunction } from "node:vm";
import ts from "typescript";
import type { DocExample } from "../../scripts/docs-examples.js";

/**
 * Runs a program of the documents with `assert` in scope.
 *
 * @param program - The program; its imports are of this package's entries.
 * @param importEntry - Loads an entry, such as `redress/policies`.
 */
export async function runProgram(
  program: DocExample,
  importEntry: (specifier: string) => Promise<unknown>,
): Promise<void> {
  const code = withClaims(program.code);
  const specifiers = [...code.matchAll(/\bfrom "([^"]+)"/g)].flatMap(([, specifier]) => specifier ?? []);
  const entries = new Map(
    await Promise.all(specifiers.map(async (specifier) => [specifier, await importEntry(specifier)] as const)),
  );
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const run = compileFunction(`return (async () => {${outputText}\n})();`, ["exports", "require", "assert"], {
    filename: `${program.file}: ${program.title}`,
  });
  await run({}, (specifier: string) => entries.get(specifier), assert);
}

const claim =
  /([A-Za-z_$][\w$.[\]"-]*)\s+("(?:[^"\\]|\\.)*"|\[[^\]]*\]|true|false|undefined|null|-?\d+(?:\.\d+)?)(?:,\s*|$)/y;

/**
 * The claims of a comment line such as `// governing.reply: clause "CCR-6.4", status "running"`: which expressions
 * have which values. None if the line isn't made of claims from end to end.
 */
export function claimsIn(line: string): readonly { readonly expression: string; readonly value: string }[] {
  const [, prefix, text] = /^\s*\/\/ (?:([A-Za-z_$][\w$.[\]"-]*):\s+)?(.*)$/.exec(line) ?? [];
  if (text === undefined) return [];
  const claims: { expression: string; value: string }[] = [];
  claim.lastIndex = 0;
  while (claim.lastIndex < text.length) {
    const [, path, value] = claim.exec(text) ?? [];
    if (path === undefined || value === undefined) return [];
    claims.push({ expression: prefix === undefined ? path : `${prefix}.${path}`, value });
  }
  return claims;
}

/**
 * The program with each claim in its comments turned into an assertion. Right below an expression that is a statement
 * of its own, a claim is about what that expression gives; elsewhere it is about what is in scope.
 */
export function withClaims(code: string): string {
  const source = ts.createSourceFile("program.ts", code, ts.ScriptTarget.ES2022, true);
  const lines = code.split("\n");
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const expressions = source.statements.filter((statement) => ts.isExpressionStatement(statement));
  const results = new Map(expressions.map((statement, at) => [lineOf(statement.end), `result${at}`]));
  for (const [at, statement] of expressions.entries()) {
    const line = lineOf(statement.getStart());
    lines[line] = `const result${at} = ${lines[line]}`;
  }
  let result: string | undefined;
  return lines
    .map((line, at) => {
      if (!/^\s*\/\//.test(line)) {
        result = results.get(at);
        return line;
      }
      return claimsIn(line)
        .map(({ expression, value }) => {
          const actual = result === undefined ? expression : `${result}.${expression}`;
          return `assert.deepEqual(${actual}, ${value}, ${JSON.stringify(line.trim())});`;
        })
        .join(" ");
    })
    .join("\n");
}
