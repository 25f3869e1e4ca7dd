import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { csvRows } from "./csv-rows.js";

/** A complaint or claim as it stands in the file, or why it can't be read; with its line. */
export type Row =
  | { readonly line: number; readonly value: unknown; readonly problems?: undefined }
  | { readonly line: number; readonly problems: readonly string[] };

/** A file that can't be taken at all. */
export class UnusableFile extends Error {}

const formats: { readonly [extension: string]: (text: string) => readonly Row[] } = {
  ".json": jsonRows,
  ".ndjson": ndjsonRows,
  ".jsonl": ndjsonRows,
  ".csv": csvRows,
};

/**
 * Reads the rows of a file by its extension.
 *
 * @throws UnusableFile if there is no such file, or its extension isn't known.
 */
export function readCases(path: string): readonly Row[] {
  const rows = formats[extname(path).toLowerCase()];
  if (rows === undefined) {
    throw new UnusableFile(`${path}: its name must end in ${Object.keys(formats).join(", ")}`);
  }
  return rows(textOf(path));
}

function textOf(path: string): string {
  try {
    // A byte order mark, as spreadsheets write it, is no part of the text.
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reasons: { readonly [code: string]: string } = {
      ENOENT: "there is no such file",
      EISDIR: "this is a folder",
      EACCES: "it may not be read",
    };
    throw new UnusableFile(`${path}: ${reasons[String(code)] ?? "it can't be read"}`);
  }
}

/** The lists that a file may have, and the kind of what is in them. */
const lists: ReadonlyMap<string, string> = new Map([
  ["complaints", "complaint"],
  ["guestComplaints", "guestComplaint"],
  ["damageClaims", "damageClaim"],
  ["returnRequests", "returnRequest"],
  ["benefits", "benefit"],
]);

/** A list, or an object with a list of each kind. */
function jsonRows(text: string): readonly Row[] {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors);
  const lineAt = (offset: number): number => text.slice(0, offset).split("\n").length;
  const [first] = errors;
  if (first !== undefined || tree === undefined) {
    return [{ line: lineAt(first?.offset ?? 0), problems: [`must be JSON: ${whatIsWrong(first)}`] }];
  }
  const content: unknown = JSON.parse(text);
  const rowsIn = (list: readonly unknown[], path: readonly string[], kind?: string): Row[] =>
    list.map((value, place) => ({
      line: lineAt(findNodeAtLocation(tree, [...path, place])?.offset ?? 0),
      value: kind !== undefined && isRecord(value) ? { kind, ...value } : value,
    }));
  if (Array.isArray(content)) return rowsIn(content, []);
  const wanted = `must be a list of complaints and claims, or { ${[...lists.keys()].join(", ")} }`;
  if (!isRecord(content) || Object.keys(content).length === 0) return [{ line: 1, problems: [wanted] }];
  return Object.entries(content).flatMap(([name, list]): readonly Row[] =>
    Array.isArray(list) && lists.has(name)
      ? rowsIn(list, [name], lists.get(name))
      : [{ line: lineAt(findNodeAtLocation(tree, [name])?.offset ?? 0), problems: [`${name}: ${wanted}`] }],
  );
}

/** One row a line; blank lines are passed over. */
function ndjsonRows(text: string): readonly Row[] {
  return text.split(/\r?\n/).flatMap((content, index): readonly Row[] => {
    const line = index + 1;
    if (content.trim() === "") return [];
    const errors: ParseError[] = [];
    parseTree(content, errors);
    const [first] = errors;
    if (first === undefined) return [{ line, value: JSON.parse(content) }];
    return [{ line, problems: [`must be JSON: ${whatIsWrong(first)} at column ${first.offset + 1}`] }];
  });
}

/** `PropertyNameExpected` as `property name expected`. */
function whatIsWrong(error: ParseError | undefined): string {
  if (error === undefined) return "value expected";
  return printParseErrorCode(error.error)
    .replace(/\B[A-Z]/g, " $&")
    .toLowerCase();
}

/** Whether this is an object with fields. */
export function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
