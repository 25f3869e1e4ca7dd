import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { createColors } from "picocolors";
import { isInstant } from "redress";
import { companyComplaintsTexts as english } from "redress/texts/en";
import { companyComplaintsTexts as chinese } from "redress/texts/zh";
import { block } from "./block.js";
import { claimBlock } from "./claim-block.js";
import { type DecidedCase, decideCase } from "./decide-case.js";
import type { DecidedBenefit, DecidedClaim } from "./decide-claim.js";
import { type Labels, labels } from "./labels.js";
import type { ReportOptions } from "./look.js";
import { counts, overview } from "./overview.js";
import { readCases, UnusableFile } from "./read-cases.js";
import type { BadRow } from "./read-row.js";
import { rulebook } from "./rulebook.js";
import { statementBlocks } from "./statement.js";

const ownData = ["complaints.json", "claims.json"].map((name) =>
  fileURLToPath(new URL(`../data/${name}`, import.meta.url)),
);

const program = new Command("npm run demo --")
  .description("Decides complaints, claims, returns and benefits from a file, and says why.")
  .argument("[file]", "JSON, NDJSON or CSV; without one the real cases in examples/data")
  .option(
    "--as-of <instant>",
    "the moment for all complaints, and for the rest of the rulebook; without it each complaint's own, else its receipt",
    instant,
  )
  .addOption(new Option("--lang <language>", "the language of the report").choices(["en", "zh"]).default("en"))
  .option("--explain", "print every sentence that explain() has to say", false)
  .addHelpText("after", "\nThe exit code is 0 if all was well, 1 if a row was bad, 2 if the file or an option was.")
  .exitOverride();

// Whoever reads only the first lines, as `head` does, closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  program.parse();
  process.exitCode = run(program.args[0], program.opts());
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UnusableFile) {
    console.error(error.message);
    process.exitCode = 2;
  } else throw error;
}

/** Prints the report, then what was wrong. */
function run(
  file: string | undefined,
  { asOf, lang: language, explain }: { asOf?: string; lang: "en" | "zh"; explain: boolean },
): number {
  const say = labels[language];
  const isTerminal = process.stdout.isTTY === true && !process.env["NO_COLOR"];
  const options: ReportOptions = { language, explain, colours: createColors(isTerminal) };
  const paths = file === undefined ? ownData : [pathOf(file)];
  const results = paths.flatMap((path) => readCases(path)).map((row) => decideCase(row, { language, asOf }));
  const cases = results.filter((one): one is DecidedCase => "severity" in one);
  const claims = results.filter((one): one is DecidedClaim => "noun" in one);
  const statements = statementBlocks(
    claims.filter((one): one is DecidedBenefit => one.kind === "benefit"),
    options,
  );
  const bad = [...results.filter((one): one is BadRow => "problems" in one), ...statements.bad];
  const { colours } = options;
  const { moment } = (language === "en" ? english : chinese).sentences.phrases;
  const head = [
    colours.bold(
      say.title(
        countsOf(cases, claims, say),
        paths.map((path) => basename(path)),
      ),
    ),
    ...(cases.length === 0 && claims.length > 0
      ? []
      : [asOf === undefined ? say.moment.own : say.moment.given(moment(asOf)), say.marks]),
  ];
  const parts = [
    ...cases.map((one) => block(one, options)),
    ...(cases.length === 0 ? [] : [overview(cases, options), counts(cases, options)]),
    ...claims.flatMap((one) => (one.kind === "benefit" ? [] : [claimBlock(one, options)])),
    ...statements.blocks,
    ...(file === undefined ? [rulebook(asOf, options)] : []),
  ];
  process.stdout.write(`${[head.join("\n"), ...parts].join("\n\n")}\n`);

  const complaints: string[] = [];
  for (const [id, lines] of linesById(results)) if (lines.length > 1) complaints.push(say.twice(id, lines));
  if (bad.length > 0) complaints.push(say.badRows(bad.length));
  for (const { line, id, problems } of bad) {
    complaints.push(...problems.map((problem) => `  ${say.badRow(line, id)}: ${problem}`));
  }
  if (complaints.length > 0) process.stderr.write(`\n${complaints.join("\n")}\n`);
  return bad.length > 0 ? 1 : 0;
}

/** How many there are of each kind that there is. */
function countsOf(
  cases: readonly DecidedCase[],
  claims: readonly DecidedClaim[],
  { counted }: Labels,
): readonly string[] {
  const ofKind = (kind: DecidedClaim["kind"]) => claims.filter((one) => one.kind === kind).length;
  const some = (["damageClaim", "returnRequest", "benefit"] as const).filter((kind) => ofKind(kind) > 0);
  const first = cases.length > 0 || some.length === 0 ? [counted.complaint(cases.length)] : [];
  return [...first, ...some.map((kind) => counted[kind](ofKind(kind)))];
}

function linesById(results: readonly (DecidedCase | DecidedClaim | BadRow)[]): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const { id, line } of results) if (id !== undefined) lines.set(id, [...(lines.get(id) ?? []), line]);
  return lines;
}

/** npm runs scripts in the package's folder; a path is meant from where npm was called. */
function pathOf(file: string): string {
  const fromCaller = resolve(process.env["INIT_CWD"] ?? "", file);
  return existsSync(fromCaller) ? fromCaller : resolve(file);
}

function instant(text: string): string {
  if (isInstant(text)) return text;
  throw new InvalidArgumentError("It must be an instant with an offset such as 2026-11-22T09:00:00+08:00.");
}
