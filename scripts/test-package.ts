import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";

/*
 * Is the package of use to a stranger? Installs the packed library into an empty folder and compiles and runs the
 * programs of test/packaging/stranger there, in each way that an application may load it.
 *
 * `npm run test:package` packs what is in dist/; with `-- some.tgz` it takes that tarball.
 */
const programs = resolve("test/packaging/stranger");
const tsc = resolve("node_modules/typescript/bin/tsc");
const folder = mkdtempSync(join(tmpdir(), "redress-"));

try {
  const tarball = resolve(process.argv[2] ?? pack());
  writeFileSync(join(folder, "package.json"), `{ "name": "stranger", "private": true, "type": "module" }\n`);
  run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", tarball);

  check("only the library and its dependencies are installed", () => {
    const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
    if (installed.join() !== "redress,zod") throw new Error(`installed: ${installed.join(", ")}`);
  });
  check("the package holds what it is to hold", () => {
    const files = readdirSync(join(folder, "node_modules/redress"));
    for (const file of ["LICENSE", "README.md", "dist", "package.json"]) {
      if (!files.includes(file)) throw new Error(`${file} is missing`);
    }
    if (files.length > 4) throw new Error(`it holds ${files.join(", ")}`);
  });
  check("a module compiles under NodeNext and runs", () => {
    copy("public-face.ts", "module/public-face.mts");
    copy("refused.ts", "module/refused.mts");
    compile("module", { module: "NodeNext", outDir: "out" });
    run(process.execPath, "module/out/public-face.mjs");
  });
  check("a CommonJS program compiles under NodeNext and runs", () => {
    copy("public-face.ts", "commonjs/public-face.cts");
    copy("refused.ts", "commonjs/refused.cts");
    compile("commonjs", { module: "NodeNext", outDir: "out" });
    const text = readFileSync(join(folder, "commonjs/out/public-face.cjs"), "utf8");
    if (!text.includes(`require("redress")`)) throw new Error("it doesn't require the package");
    run(process.execPath, "commonjs/out/public-face.cjs");
  });
  check("it compiles with a bundler's resolution", () => {
    copy("public-face.ts", "bundler/public-face.ts");
    copy("refused.ts", "bundler/refused.ts");
    compile("bundler", { module: "preserve", moduleResolution: "bundler", noEmit: true });
  });
  check("a module and a CommonJS copy understand each other", () => {
    copy("both-copies.mjs", "both-copies.mjs");
    run(process.execPath, "both-copies.mjs");
  });
  await checkBrowser();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function pack(): string {
  const output = execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], {
    encoding: "utf8",
  });
  return join(folder, output.trim());
}

/** Runs a command in the stranger's folder. */
function run(command: string, ...parts: readonly string[]): void {
  execFileSync(command, parts, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

function copy(from: string, to: string): void {
  mkdirSync(join(folder, to, ".."), { recursive: true });
  cpSync(join(programs, from), join(folder, to));
}

/** Compiles a folder as strictly as there is, the library's own declarations included, with no type of any run time. */
function compile(name: string, options: { readonly [option: string]: string | boolean }): void {
  const compilerOptions = {
    ...{ target: "ES2022", lib: ["ES2022"], types: [], rootDir: "." },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
    ...{ noPropertyAccessFromIndexSignature: true, skipLibCheck: false },
    ...options,
  };
  writeFileSync(join(folder, name, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  execFileSync(process.execPath, [tsc, "-p", name], { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
}

/** In a browser or at the edge: one bundle, nothing but the language around it, and no text that is run as code. */
async function checkBrowser(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "bundler/public-face.ts")],
    bundle: true,
    platform: "browser",
    format: "iife",
    target: "es2022",
    write: false,
  });
  check("a browser's bundle runs without Node and without eval", () => {
    const bare = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    runInContext(outputFiles[0]?.text ?? "throw new Error('no bundle')", bare);
  });
}

function check(claim: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    console.error(`✗ ${claim}`);
    throw error;
  }
  console.log(`✓ ${claim}`);
}
