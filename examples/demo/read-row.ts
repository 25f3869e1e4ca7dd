import { isRedressError } from "redress";
import { isRecord, type Row } from "./read-cases.js";

/** What a row may be about, by the noun that it makes. */
export const kinds = ["complaint", "guestComplaint", "damageClaim", "returnRequest", "benefit"] as const;
export type Kind = (typeof kinds)[number];

/** A row as the report takes it, not decided yet. */
export interface ReadRow {
  readonly line: number;
  readonly id: string | undefined;
  readonly kind: Kind | undefined;
  readonly summary: string;
  /** The fields of the noun, not checked yet. */
  readonly facts: unknown;
  /** The row itself, for what stands beside the facts. */
  readonly beside: { readonly [name: string]: unknown };
  /** What is wrong so far: whoever decides the row adds to it. */
  readonly problems: string[];
}

/** A row that can't be decided, with every reason. */
export interface BadRow {
  readonly line: number;
  readonly id?: string;
  readonly problems: readonly string[];
}

/** Fields of a row that are no fields of its noun. */
const aboutRow = ["kind", "summary", "asOf", "policy", "facts"];

/** Takes a row apart: which noun it makes, from which facts. */
export function readRow(row: Row, language: "en" | "zh"): ReadRow | BadRow {
  const { line } = row;
  if (row.problems !== undefined) return { line, problems: row.problems };
  const { value } = row;
  if (!isRecord(value)) return { line, problems: ["must be an object with the fields of a complaint or claim"] };
  const kind = kindOf(value["kind"]);
  const others = Object.entries(value).filter(([name]) => !aboutRow.includes(name));
  // A claim for damage has a kind of its own, which may stand for the row's.
  if (kind === "damageClaim" && value["kind"] !== kind) others.push(["kind", value["kind"]]);
  const given = "facts" in value ? value["facts"] : {};
  // What stands beside the facts belongs to the noun too: its id, a misspelt field that it then refuses.
  const facts: unknown = isRecord(given) ? { ...Object.fromEntries(others), ...given } : given;
  const problems: string[] = [];
  if (kind === undefined) {
    const wanted = kinds.map((name) => `"${name}"`).join(", ");
    problems.push(`kind must be one of ${wanted}: got ${JSON.stringify(value["kind"]) ?? "nothing"}`);
  }
  const summary = summaryOf(value["summary"], language);
  if (summary === undefined) problems.push("summary must be text");
  const id = isRecord(facts) && typeof facts["id"] === "string" ? facts["id"] : undefined;
  return { line, id, kind, summary: summary ?? "", facts, beside: value, problems };
}

/** Which noun a row of this kind makes. */
export function kindOf(kind: unknown): Kind | undefined {
  const claims: readonly unknown[] = ["article", "cash", "overcharge", "injury"];
  return claims.includes(kind) ? "damageClaim" : kinds.find((name) => name === kind);
}

/** A row and what is wrong with it. */
export function badRow({ line, id, problems }: ReadRow): BadRow {
  return { line, ...(id !== undefined && { id }), problems };
}

/** A problem that a schema found, in a line. */
export function problemOf({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }) {
  return path.length === 0 ? `the row ${message}` : `${path.map(String).join(".")} ${message}`;
}

/** What a rule answers; nothing where it refuses, with its problems among the others. */
export function answerOr<Answer>(problems: string[], rule: () => Answer): Answer | undefined {
  try {
    return rule();
  } catch (error) {
    if (!isRedressError(error)) throw error;
    for (const { path, wanted, got } of error.problems) {
      problems.push(`${[error.subject, path].filter((part) => part !== "").join(".")} must be ${wanted}: got ${got}`);
    }
    return undefined;
  }
}

function summaryOf(summary: unknown, language: "en" | "zh"): string | undefined {
  if (summary === undefined) return "";
  if (isRecord(summary)) return summaryOf(summary[language] ?? summary["en"] ?? null, language);
  return typeof summary === "string" ? summary : undefined;
}
