import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { entriesOf, examplesInMarkdown, examplesInSource, filesInPackage } from "../../scripts/docs-examples.js";
import { typeProblems } from "./check-types.js";
import { claimsIn, runProgram, withClaims } from "./run-program.js";

const root = process.cwd();
/** Files that no entry of the package reaches yet have nobody to show an example to. */
const inPackage = filesInPackage(root);
const inComments = examplesInSource(root).filter(({ file }) => inPackage.has(file));
const inDocuments = ["README.md", "CONTRIBUTING.md"].flatMap((file) => examplesInMarkdown(root, file));
const entries = [...entriesOf(root).keys()];

/** An entry of the package, from its source. */
async function importEntry(specifier: string): Promise<unknown> {
  expect(entries, "is exported by the package").toContain(specifier);
  return import(specifier);
}

describe("the examples in doc comments", () => {
  test.each(inComments)("$file: $title", async (example) => {
    expect(example.title, "has a title").not.toBe("");
    expect(example.code, "asserts something").toMatch(/\bassert\b/);
    await runProgram(example, importEntry);
  });

  test("no two of a file have the same title", () => {
    const names = inComments.map(({ file, title }) => `${file}: ${title}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the programs in the documents", () => {
  test.each(inDocuments)("$file: $title", async (program) => {
    const claims = program.code.split("\n").flatMap(claimsIn);
    expect(claims.length + (program.code.match(/\bassert\b/g) ?? []).length, "says what comes out").toBeGreaterThan(0);
    await runProgram(program, importEntry);
  });

  test("a claim that is wrong fails its program", async () => {
    const program = { file: "a", title: "b", line: 1, code: "const one = 1;\n// one 2" };
    await expect(runProgram(program, importEntry)).rejects.toThrow("// one 2");
    await expect(runProgram({ ...program, code: "Object({ one: 1 });\n// one 2" }, importEntry)).rejects.toThrow(
      "// one 2",
    );
    await runProgram({ ...program, code: "Object({ one: [1, 2] });\n// one [1, 2], one.length 2" }, importEntry);
  });

  test("a comment is a claim only as a whole", () => {
    expect(claimsIn('// a.b: c "x", d[0] 2')).toEqual([
      { expression: "a.b.c", value: '"x"' },
      { expression: "a.b.d[0]", value: "2" },
    ]);
    expect(claimsIn("// ends on day 2, at midnight")).toEqual([]);
    expect(withClaims("let a = 1;\n// and so on")).toBe("let a = 1;\n");
  });
});

test("the pieces of source that CONTRIBUTING.md shows stand in that source", () => {
  const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();
  const pieces = [...readFileSync("CONTRIBUTING.md", "utf8").matchAll(/<!-- (\S+) -->\n```\n([\s\S]*?)\n```/g)];
  expect(pieces.length).toBeGreaterThan(0);
  for (const [, file = "", piece = ""] of pieces) {
    expect(squeezed(readFileSync(file, "utf8"))).toContain(squeezed(piece));
  }
});

test("every example and program compiles under the strictest settings", { timeout: 60_000 }, () => {
  expect(typeProblems(root, [...inComments, ...inDocuments])).toEqual([]);
});
