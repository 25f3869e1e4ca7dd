import { readFileSync, writeFileSync } from "node:fs";
import { data as isoList } from "currency-codes";
import * as active from "dinero.js/currencies";

/*
 * Writes src/models/currency-table.ts. Run it with `npx tsx scripts/currencies.ts`; with `--check` it writes nothing
 * and fails where the file isn't what it would write.
 *
 * Which currencies are active comes from dinero.js, which follows the amendments; how many digits they have comes from
 * the published ISO list in currency-codes, since dinero.js counts the ariary and the ouguiya in fifths.
 */
const target = new URL("../src/models/currency-table.ts", import.meta.url);
const isoDigits = new Map(isoList.map(({ code, digits }) => [code, digits]));
const byDigits: string[][] = [[], [], [], [], []];
for (const { code, exponent } of Object.values(active)) {
  const digits = isoDigits.get(code) ?? exponent;
  const codes = byDigits[digits];
  if (codes === undefined) throw new Error(`${code} has ${digits} digits: more than the table has rows`);
  codes.push(code);
}
const text = `// Written by scripts/currencies.ts; don't edit.

/** The active currencies of ISO 4217, at the index of how many digits their minor unit has. */
export const currencyTable: readonly string[] = [
${byDigits.map((codes) => `  "${codes.sort().join(" ")}",`).join("\n")}
];
`;

if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  throw new Error("src/models/currency-table.ts is not current: run npx tsx scripts/currencies.ts");
}
