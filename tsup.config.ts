import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

interface Manifest {
  readonly exports: { readonly [entry: string]: string | { readonly import: { readonly default: string } } };
}

const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));

/** The entries of the package, read off its exports map, so that there is one list of them. */
const entries = Object.values(manifest.exports).flatMap((paths) =>
  typeof paths === "string" ? [] : [paths.import.default.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts")],
);

/*
 * One file of dist/ for each of src/, instead of chunks: a bundler that knows of `"sideEffects": false` leaves out
 * whole files that nobody asks for, but within one file it must keep what it can't prove to be without an effect, such
 * as an object literal with a spread. Declarations are bundled by entry.
 */
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  splitting: false,
  clean: true,
  outDir: "dist",
  esbuildPlugins: [
    {
      name: "one-file-each",
      setup(build) {
        const extension = build.initialOptions.format === "cjs" ? ".cjs" : ".js";
        build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind }) =>
          kind === "entry-point" ? undefined : { path: path.replace(/\.js$/, extension), external: true },
        );
      },
    },
  ],
  dts: {
    entry: entries,
    // tsup sets a `baseUrl` of its own, which TypeScript 6 calls deprecated.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
});
