import { isRecord, type Named } from "../../decision-table/condition.js";
import { type Problem, shown } from "../../models/errors.js";
import { at } from "../../models/noun.js";

/** An object somewhere in a policy, and its path. */
export interface Found {
  readonly path: string;
  readonly record: Named;
}

/** What is no rule of a policy: its list of clauses, and what it says of its own past. */
const aside = ["clauses", "configured", "amendments"];

/** Every object in a policy that may state a rule, the policy itself first. What conditions say, the tables check. */
export function recordsIn(policy: Named): readonly Found[] {
  const rules = Object.fromEntries(Object.entries(policy).filter(([name]) => !aside.includes(name)));
  return within(rules, "");
}

function within(value: unknown, path: string): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, place) => within(item, at(path, place)));
  if (!isRecord(value)) return [];
  const inside = Object.entries(value).filter(([name]) => name !== "when" && name !== "knownBy");
  return [{ path, record: value }, ...inside.flatMap(([name, part]) => within(part, at(path, name)))];
}

/** The items of what may be a list. */
export function itemsOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

/** The fields of what may be an object. */
export function partsOf(value: unknown): Named {
  return isRecord(value) ? value : {};
}

/** The own field of what may be an object. */
export function partOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** One thing that is wrong. */
export function problem(path: string, wanted: string, got: unknown): Problem {
  return { path, wanted, got: shown(got) };
}
