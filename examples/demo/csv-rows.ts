import { CsvError, parse } from "csv-parse/sync";
import {
  benefitSchema,
  complaintSchema,
  damageClaimSchema,
  guestComplaintSchema,
  jsonSchema,
  returnRequestSchema,
} from "redress";
import { isRecord, type Row } from "./read-cases.js";
import { type Kind, kindOf } from "./read-row.js";

const schemas: { readonly [Name in Kind]: unknown } = {
  complaint: jsonSchema(complaintSchema),
  guestComplaint: jsonSchema(guestComplaintSchema),
  damageClaim: jsonSchema(damageClaimSchema),
  returnRequest: jsonSchema(returnRequestSchema),
  benefit: jsonSchema(benefitSchema),
};

/** The rows of a CSV file whose header holds the paths of fields; an empty cell is a field left out. */
export function csvRows(text: string): readonly Row[] {
  const bad: Row[] = [];
  const report = (error: CsvError | undefined): undefined => {
    if (error !== undefined) bad.push({ line: Number(error["lines"] ?? 1), problems: [messageOf(error)] });
  };
  try {
    const records: readonly Line[] = parse(text, {
      columns: header,
      info: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: report,
      trim: true,
    });
    const good = records.map(({ record, info }): Row => ({ line: info.lines, value: rowOf(record) }));
    return [...good, ...bad].sort((a, b) => a.line - b.line);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(error);
    return bad;
  }
}

/** What the parser gives for a record. */
interface Line {
  readonly record: { readonly [path: string]: string };
  readonly info: { readonly lines: number };
}

function header(names: readonly string[]): string[] {
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new CsvError("CSV_INVALID_COLUMN_MAPPING", `two columns are called "${twice}"`);
  return [...names];
}

function messageOf({ code, message }: CsvError): string {
  const reasons: { readonly [code: string]: string } = {
    CSV_RECORD_INCONSISTENT_COLUMNS: "must have as many cells as the header",
    CSV_QUOTE_NOT_CLOSED: "must close its quotation mark",
  };
  return reasons[code] ?? message;
}

/** The cells of a record as a nested object, each as what its field holds. */
function rowOf(cells: { readonly [path: string]: string }): unknown {
  const schema = schemas[kindOf(cells["kind"]) ?? "complaint"];
  const filled = Object.entries(cells).filter(([, cell]) => cell !== "");
  const root: Branch = new Map();
  for (const [path, cell] of filled) {
    const names = path.split(".");
    const field = fieldAt(schema, names[0] === "facts" ? names.slice(1) : names);
    plant(root, names, path.startsWith("policy.") ? sumOr(cell) : cellValue(cell, field));
  }
  return grown(root);
}

/** The schema of the field at a path, the first one where there are several shapes. */
function fieldAt(schema: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || !isRecord(schema)) return schema;
  const { oneOf, properties, items } = schema;
  const shapes: readonly unknown[] = Array.isArray(oneOf) ? oneOf : [];
  if (shapes.length > 0) {
    return shapes.map((shape) => fieldAt(shape, [name, ...rest])).find((field) => field !== undefined);
  }
  if (items !== undefined) return fieldAt(items, rest);
  return isRecord(properties) && Object.hasOwn(properties, name) ? fieldAt(properties[name], rest) : undefined;
}

/** A cell as its field's schema wants it; what doesn't fit stays text, for the constructor to refuse. */
function cellValue(cell: string, field: unknown): unknown {
  const type = isRecord(field) ? field["type"] : undefined;
  if (type === "boolean" && /^(true|false)$/i.test(cell)) return cell.toLowerCase() === "true";
  if (type === "integer" && /^-?\d+$/.test(cell)) return Number(cell);
  if (type === "number" && /^\d+(\.\d+)?$/.test(cell)) return Number(cell);
  if (type === "array") return cell === "[]" ? [] : cell.split(";").map((item) => item.trim());
  return type === "object" ? sumOr(cell) : cell;
}

function sumOr(cell: string): unknown {
  const [, amount, currency] = /^(-?[\d.]+) ([A-Z]{3})$/.exec(cell) ?? [];
  return amount === undefined ? cell : { amount, currency };
}

/** Fields by name, until all of them are in place: a map, because a name may be anything. */
type Branch = Map<string, unknown>;

function plant(branch: Branch, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    branch.set(name, value);
    return;
  }
  const next = branch.get(name);
  const child: Branch = next instanceof Map ? next : new Map();
  branch.set(name, child);
  plant(child, rest, value);
}

/** A branch as an object, or as a list if its names are places. */
function grown(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(([name, item]): [string, unknown] => [String(name), grown(item)]);
  return entries.every(([name]) => /^\d+$/.test(name)) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
