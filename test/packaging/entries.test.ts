import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".ts"),
);

/** `""` for the main entry, `"texts/en"` for the folder of that name. */
const folders = sources
  .filter((path) => /(^|\/)index\.ts$/.test(path))
  .map((path) => path.replace(/\/?index\.ts$/, ""));

test("every folder with an index is an entry, but for the two that make up the main one", () => {
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== "./package.json");
  const expected = folders
    .filter((folder) => folder !== "models" && folder !== "rules")
    .map((folder) => (folder === "" ? "." : `./${folder}`));
  expect(entries.sort()).toEqual(expected.sort());
});

test.each(Object.keys(manifest.exports).filter((entry) => entry !== "./package.json"))(
  "%s has code and types for import and for require",
  (entry) => {
    const file = `./dist/${entry === "." ? "" : `${entry.slice(2)}/`}index`;
    expect(manifest.exports[entry]).toEqual({
      import: { types: `${file}.d.ts`, default: `${file}.js` },
      require: { types: `${file}.d.cts`, default: `${file}.cjs` },
    });
  },
);

test("the dependencies are the packages that src imports, and no others", () => {
  const imported = sources
    .map((path) => readFileSync(join(root, "src", path), "utf8"))
    // Examples in comments import the package itself.
    .map((text) => text.replace(/\/\*[\s\S]*?\*\//g, ""))
    .flatMap((text) => [...text.matchAll(/^(?:import|export) [^;"'`(]* from "([^".][^"]*)"/gm)])
    .map(([, specifier = ""]) =>
      specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/"),
    );
  expect([...new Set(imported)].sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

test("no file has an effect when it is imported", () => {
  expect(manifest.sideEffects).toBe(false);
});
