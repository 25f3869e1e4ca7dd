import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = new URL("../../src", import.meta.url).pathname;

/** Which files of src each of them imports, types included. */
const imports = new Map(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => {
      // Examples in comments import the package by its name.
      const text = readFileSync(join(root, path), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
      const paths = [...text.matchAll(/(?:from |import\()"(\.[^"]*)\.js"/g)];
      return [path, paths.map(([, to = ""]) => `${join(dirname(path), to)}.ts`)] as const;
    }),
);

test("every import is one of a file that there is", () => {
  const unknown = [...imports].flatMap(([path, all]) => all.filter((to) => !imports.has(to)).map((to) => [path, to]));
  expect(unknown).toEqual([]);
});

test("no file imports itself by way of others", () => {
  expect([...imports.keys()].filter((path) => reachableFrom(path).has(path))).toEqual([]);
});

function reachableFrom(start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const to of imports.get(path) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}
