import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

const eslint = new ESLint();

/** What the lint says of a text, if it stood in this file of src. */
async function complaintsAbout(text: string, file: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: `src/${file}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const imports = (path: string): string => `import { x } from "${path}";\nexport const y = x;\n`;
const reads = (expression: string): string => `export const y = ${expression};\n`;

describe("who may import whom", () => {
  test.each([
    ["rules/a.ts", "../policies/company-complaints.js"],
    ["rules/a.ts", "../decision-table/decide.js"],
    ["rules/a.ts", "../working-time/add-days.js"],
    ["rules/a.ts", "../money/add.js"],
    ["rules/a.ts", "../models/complaint.js"],
    ["rules/a.ts", "./configure.js"],
    ["policies/a.ts", "../models/policy.js"],
    ["calendars/china/a.ts", "../../models/calendar.js"],
    ["texts/en/a.ts", "../../models/texts.js"],
    ["decision-table/a.ts", "../models/errors.js"],
    ["index.ts", "./rules/index.js"],
    ["index.ts", "./models/index.js"],
    ["models/a.ts", "zod/mini"],
  ])("%s may import %s", async (file, path) => {
    expect(await complaintsAbout(imports(path), file)).toEqual([]);
  });

  test.each([
    ["models/a.ts", "../policies/company-complaints.js"],
    ["models/a.ts", "../rules/configure.js"],
    ["models/a.ts", "../money/add.js"],
    ["policies/a.ts", "../rules/configure.js"],
    ["policies/a.ts", "../decision-table/decide.js"],
    ["policies/a.ts", "../texts/en/ccr.js"],
    ["policies/a.ts", "../index.js"],
    ["decision-table/a.ts", "../money/add.js"],
    ["decision-table/a.ts", "../working-time/add-days.js"],
    ["decision-table/a.ts", "../policies/company-complaints.js"],
    ["working-time/a.ts", "../decision-table/decide.js"],
    ["working-time/a.ts", "../calendars/china/china-office.js"],
    ["money/a.ts", "../working-time/add-days.js"],
    ["calendars/china/a.ts", "../../working-time/add-days.js"],
    ["texts/en/a.ts", "../../policies/company-complaints.js"],
    ["texts/en/a.ts", "../zh/ccr.js"],
    ["texts/zh/a.ts", "../en/ccr.js"],
    ["rules/a.ts", "../calendars/china/china-office.js"],
    ["rules/a.ts", "../texts/en/ccr.js"],
    ["rules/a.ts", "../index.js"],
    ["index.ts", "./policies/company-complaints.js"],
  ])("%s may not import %s", async (file, path) => {
    expect(await complaintsAbout(imports(path), file)).toContain("redress/boundaries");
  });

  test("a type is no way around a boundary", async () => {
    const text = `import type { Decision } from "../rules/index.js";\nexport type Mine = Decision;\n`;
    expect(await complaintsAbout(text, "models/a.ts")).toContain("redress/boundaries");
  });

  test("nor is one that is named in place", async () => {
    const text = `export type Mine = import("../rules/index.js").Decision;\n`;
    expect(await complaintsAbout(text, "models/a.ts")).toContain("redress/boundaries");
  });

  test("what is exported again counts as imported", async () => {
    const text = `export { decide } from "../decision-table/decide.js";\n`;
    expect(await complaintsAbout(text, "policies/a.ts")).toContain("redress/boundaries");
  });

  test.each([
    ["models/a.ts", "node:fs"],
    ["models/a.ts", "fs"],
    ["models/a.ts", "zod"],
    ["models/a.ts", "date-fns"],
    ["models/a.ts", "redress"],
    ["models/a.ts", "./complaint"],
    ["models/a.ts", "./complaint.ts"],
    ["money/a.ts", "zod/mini"],
    ["policies/a.ts", "zod/mini"],
    ["decision-table/a.ts", "node:crypto"],
  ])("%s may not import %s at all", async (file, path) => {
    expect(await complaintsAbout(imports(path), file)).toContain("no-restricted-imports");
  });
});

describe("the same arguments give the same answer", () => {
  test.each([
    ["Date.now()", "no-restricted-properties"],
    [`Date["now"]()`, "no-restricted-properties"],
    ["new Date()", "no-restricted-syntax"],
    ["Date()", "no-restricted-syntax"],
    ["new Date(2026, 8, 24)", "no-restricted-syntax"],
    ["Math.random()", "no-restricted-properties"],
    ["new Date(0).getHours()", "no-restricted-properties"],
    ["new Date(0).getDay()", "no-restricted-properties"],
    ["new Date(0).setDate(3)", "no-restricted-properties"],
    ["new Date(0).getTimezoneOffset()", "no-restricted-properties"],
    ["new Date(0).toDateString()", "no-restricted-properties"],
    ["new Date(0).toLocaleDateString()", "no-restricted-syntax"],
    [`new Date(0).toLocaleString("en-GB")`, "no-restricted-syntax"],
    ["new Intl.DateTimeFormat()", "no-restricted-syntax"],
    [`new Intl.DateTimeFormat("en-GB", { hour: "2-digit" })`, "no-restricted-syntax"],
    ["Intl.DateTimeFormat().resolvedOptions().timeZone", "no-restricted-syntax"],
    [`new Intl.NumberFormat(undefined, { style: "percent" })`, "no-restricted-syntax"],
    [`"a".localeCompare("b")`, "no-restricted-syntax"],
    [`"i".toLocaleUpperCase()`, "no-restricted-syntax"],
    ["crypto.randomUUID()", "no-restricted-globals"],
    ["performance.now()", "no-restricted-globals"],
    ["process.env", "no-restricted-globals"],
    ["globalThis.Date", "no-restricted-globals"],
    [`import("./complaint.js")`, "no-restricted-syntax"],
    [`eval("1")`, "no-eval"],
    [`new Function("return 1")`, "no-new-func"],
  ])("%s is refused", async (expression, rule) => {
    expect(await complaintsAbout(reads(expression), "models/a.ts")).toContain(rule);
  });

  test("a method taken out of its object is refused too", async () => {
    expect(await complaintsAbout("export const { now } = Date;\n", "models/a.ts")).toContain(
      "no-restricted-properties",
    );
  });

  test.each([
    "new Date(0)",
    `new Date("2026-09-24T16:00:00Z").toISOString()`,
    "Date.UTC(2026, 8, 24)",
    "new Date(0).getUTCHours()",
    `new Date(0).toLocaleDateString("en-GB", { timeZone: "UTC" })`,
    `new Intl.DateTimeFormat("en-US", { timeZone: "UTC" })`,
    `new Intl.NumberFormat("en-US", { style: "percent" })`,
  ])("%s is not", async (expression) => {
    expect(await complaintsAbout(reads(expression), "models/a.ts")).toEqual([]);
  });
});

describe("how the source is written", () => {
  test.each([
    ["export default 1;\n", "no-restricted-syntax"],
    ["export const y: any = 1;\n", "@typescript-eslint/no-explicit-any"],
    ["export const y = [1][0]!;\n", "@typescript-eslint/no-non-null-assertion"],
    ["// @ts-ignore\nexport const y = 1;\n", "@typescript-eslint/ban-ts-comment"],
  ])("%j is refused", async (text, rule) => {
    expect(await complaintsAbout(text, "models/a.ts")).toContain(rule);
  });
});
