import { isSame } from "../models/canonical-json.js";
import { isPlainRecord, matchItems, type PlainRecord } from "./match-items.js";

/** Something that stands otherwise in another version of a policy. */
export interface PolicyChange {
  /**
   * `added`, `removed`, `changed`: to another value; `moved`: to another place in its list, and `before` and `after` are
   * these places, from 0.
   */
  readonly kind: "added" | "removed" | "changed" | "moved";
  /** Where it stands now, or stood if it was removed: names of fields, and places in lists from 0. */
  readonly path: readonly (string | number)[];
  /** The clause on which it rests: the nearest around it. */
  readonly clause?: string;
  /** What it was; left out if it was added. */
  readonly before?: unknown;
  /** What it is; left out if it was removed. */
  readonly after?: unknown;
}

/** Where something stands, and the clause around it. */
interface Spot {
  readonly path: readonly (string | number)[];
  readonly clause?: string;
}

/**
 * What changed from one piece of plain data to another?
 *
 * Fields are told one by one, the largest part that is new or gone as a whole. A term or a sum is one value. So is a
 * list of single values whose order changed, and a part that became one of another kind. The conditions of a row are a
 * list, if of one conjunction.
 */
export function changesBetween(before: unknown, after: unknown, spot: Spot): readonly PolicyChange[] {
  if (isSame(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return changesOfList(before, after, spot);
  const isListed = Array.isArray(before) || Array.isArray(after);
  if (spot.path.at(-1) === "when" && isListed) return changesOfList([before].flat(), [after].flat(), spot);
  if (!isPlainRecord(before) || !isPlainRecord(after) || !isSameSort(before, after)) {
    return [{ kind: "changed", ...spot, before, after }];
  }
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    const inside = within(spot, name, is ?? was);
    if (was === undefined) return [{ kind: "added", ...inside, after: is }];
    if (is === undefined) return [{ kind: "removed", ...inside, before: was }];
    return changesBetween(was, is, inside);
  });
}

/** Whether two records are told field by field: of one kind, and no values of their own such as a term or a sum. */
function isSameSort(before: PlainRecord, after: PlainRecord): boolean {
  const isQuantity = (one: PlainRecord) => "amount" in one && ("unit" in one || "currency" in one);
  return before["kind"] === after["kind"] && !isQuantity(before) && !isQuantity(after);
}

function changesOfList(before: readonly unknown[], after: readonly unknown[], spot: Spot): readonly PolicyChange[] {
  const { pairs, removed, added, moved } = matchItems(before, after);
  const values = [...before, ...after].every((item) => !isPlainRecord(item) && !Array.isArray(item));
  if (values && moved.length > 0) return [{ kind: "changed", ...spot, before, after }];
  return [
    ...pairs.flatMap(([was, is]) => changesBetween(before[was], after[is], within(spot, is, after[is]))),
    ...moved.map(
      ([was, is]): PolicyChange => ({ kind: "moved", ...within(spot, is, after[is]), before: was, after: is }),
    ),
    ...removed.map((was): PolicyChange => {
      return { kind: "removed", ...within(spot, was, before[was]), before: before[was] };
    }),
    ...added.map((is): PolicyChange => ({ kind: "added", ...within(spot, is, after[is]), after: after[is] })),
  ];
}

/** A part of what stands somewhere; its own clause is nearer than the one around it. */
function within({ path, clause }: Spot, name: string | number, part: unknown): Spot {
  const own = isPlainRecord(part) ? part["clause"] : undefined;
  const listed = path.length === 1 && path[0] === "clauses" ? String(name) : clause;
  const nearest = typeof own === "string" ? own : listed;
  return { path: [...path, name], ...(nearest !== undefined && { clause: nearest }) };
}
