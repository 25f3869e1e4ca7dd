import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The package by its own name, for examples and comments: from the source, so that no build is needed.
    alias: [
      { find: /^redress$/, replacement: source("index.ts") },
      { find: /^redress\/(.+)$/, replacement: source("$1/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // A busy machine is no fault of the code: no test is about time.
    testTimeout: 120_000,
    coverage: { provider: "v8", include: ["src/**/*.ts"] },
  },
});
