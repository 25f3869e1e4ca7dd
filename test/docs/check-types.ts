import { join } from "node:path";
import ts from "typescript";
import type { DocExample } from "../../scripts/docs-examples.js";

/**
 * What the compiler says of the programs, all of them in one go, under the settings of this repository: one line a
 * problem, with the file and the title of the program.
 */
export function typeProblems(root: string, programs: readonly DocExample[]): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.all.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  // A reader's program may leave unused what it takes out of an answer.
  const settings: ts.CompilerOptions = { ...options, noUnusedLocals: false, noEmit: true };
  const files = new Map(programs.map((program, at) => [join(root, "test", "docs", `program-${at}.ts`), program]));
  const globals = join(root, "test", "docs", "globals.d.ts");
  const texts = new Map([...files].map(([path, { code }]) => [path, `${code}\nexport {};\n`]));
  texts.set(globals, 'import strict from "node:assert/strict";\ndeclare global { const assert: typeof strict; }\n');
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, languageOptions, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, languageOptions, ...rest)
      : ts.createSourceFile(path, text, languageOptions);
  };
  const program = ts.createProgram([...texts.keys()], settings, host);
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    const example = files.get(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((problem) => {
      const text = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(problem.start ?? 0).line;
      return `${example?.file}:${(example?.line ?? 0) + line} (${example?.title}): ${text}`;
    });
  });
}
