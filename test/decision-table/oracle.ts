// What a table means, the slow and obvious way: rows are read directly, completions are tried one by one.
// It shares no code with the library.

export interface AnyRow {
  readonly when: unknown;
  readonly then: string;
  readonly clause: string;
}

export interface AnyTable {
  readonly hitPolicy: "unique" | "priority" | "collect";
  readonly priority?: readonly string[];
  readonly facts: { readonly [name: string]: { readonly kind: string; readonly [field: string]: unknown } };
  readonly rows: readonly AnyRow[];
}

export type Facts = { readonly [name: string]: unknown };

/** Values of each fact that stand for all that it may have. */
export type Domains = { readonly [name: string]: readonly unknown[] };

export type Parameters = { readonly [name: string]: unknown };

const fen = (sum: unknown): number => Math.round(Number((sum as { amount: string }).amount) * 100);

function compared(value: unknown, how: string, figure: unknown): boolean {
  const [a, b] = typeof value === "number" ? [value, figure as number] : [fen(value), fen(figure)];
  if (how === "atLeast") return a >= b;
  if (how === "above") return a > b;
  if (how === "atMost") return a <= b;
  if (how === "below") return a < b;
  return a === b;
}

/** One comparison, membership or value. */
export function holdsOne(value: unknown, how: string, operand: unknown): boolean {
  if (how === "is") return Array.isArray(operand) ? operand.includes(value) : operand === value;
  const list = value as unknown[];
  const items = operand as unknown[];
  if (how === "hasAny") return items.some((item) => list.includes(item));
  if (how === "hasAll") return items.every((item) => list.includes(item));
  if (how === "hasNone") return !items.some((item) => list.includes(item));
  return compared(value, how, operand);
}

/** A condition as its single comparisons. */
export function comparisons(condition: unknown, parameters: Parameters): [how: string, operand: unknown][] {
  if (typeof condition !== "object" || condition === null || Array.isArray(condition)) return [["is", condition]];
  return Object.entries(condition).map(([how, given]) => [
    how,
    typeof given === "object" && given !== null && "parameter" in given ? parameters[given.parameter as string] : given,
  ]);
}

export function conjunctionsOf(row: AnyRow): Facts[] {
  return (Array.isArray(row.when) ? row.when : [row.when]) as Facts[];
}

export function conditionHolds(condition: unknown, value: unknown, parameters: Parameters): boolean {
  return comparisons(condition, parameters).every(([how, operand]) => holdsOne(value, how, operand));
}

export function conjunctionHolds(conjunction: Facts, facts: Facts, parameters: Parameters): boolean {
  return Object.entries(conjunction).every(([name, condition]) => conditionHolds(condition, facts[name], parameters));
}

export function rowHolds(row: AnyRow, facts: Facts, parameters: Parameters = {}): boolean {
  return conjunctionsOf(row).some((one) => conjunctionHolds(one, facts, parameters));
}

/** The facts that a row reads. */
export function factsRead(table: AnyTable): string[] {
  const read = new Set(table.rows.flatMap((row) => conjunctionsOf(row).flatMap((one) => Object.keys(one))));
  return Object.keys(table.facts).filter((name) => read.has(name));
}

/** Every way to fill in what is missing, among the facts that rows read. */
export function completions(table: AnyTable, given: Facts, domains: Domains): Facts[] {
  return factsRead(table).reduce<Facts[]>(
    (all, name) =>
      given[name] === undefined
        ? all.flatMap((one) => (domains[name] ?? []).map((value) => ({ ...one, [name]: value })))
        : all.map((one) => ({ ...one, [name]: given[name] })),
    [{}],
  );
}

export const gap = "(gap)";
export const contradiction = "(contradiction)";

/** The outcome for full facts, or that there is none, or two. */
export function outcomeOf(table: AnyTable, facts: Facts, parameters: Parameters = {}): string {
  const held = new Set(table.rows.filter((row) => rowHolds(row, facts, parameters)).map((row) => row.then));
  if (held.size === 0) return gap;
  if (table.hitPolicy === "priority") return (table.priority ?? []).find((outcome) => held.has(outcome)) ?? gap;
  return held.size === 1 ? [...held].join() : contradiction;
}

/** The facts for which two completions that differ in nothing else come to something different. */
export function matter(table: AnyTable, given: Facts, domains: Domains, comesTo: (facts: Facts) => unknown): string[] {
  const all = completions(table, given, domains);
  const results = new Map(all.map((facts) => [JSON.stringify(facts), comesTo(facts)]));
  return factsRead(table).filter(
    (name) =>
      given[name] === undefined &&
      all.some((facts) =>
        (domains[name] ?? []).some(
          (value) => results.get(JSON.stringify({ ...facts, [name]: value })) !== results.get(JSON.stringify(facts)),
        ),
      ),
  );
}

/** The values of a fact in groups that no comparison of the table tells apart. */
export function answersOf(table: AnyTable, name: string, domains: Domains, parameters: Parameters): unknown[][] {
  const tests = table.rows.flatMap((row) =>
    conjunctionsOf(row).flatMap((one) => (name in one ? comparisons(one[name], parameters) : [])),
  );
  const groups = new Map<string, unknown[]>();
  for (const value of domains[name] ?? []) {
    const key = tests.map(([how, operand]) => holdsOne(value, how, operand)).join();
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()];
}

/** The facts to ask for in their order: by how many combinations of answers are left open on average. */
export function askOrder(table: AnyTable, given: Facts, domains: Domains, parameters: Parameters): string[] {
  const comesTo = (facts: Facts): string => outcomeOf(table, facts, parameters);
  const sizeOf = (name: string): number => answersOf(table, name, domains, parameters).length;
  const ranked = matter(table, given, domains, comesTo).map((name) => {
    const answers = answersOf(table, name, domains, parameters);
    const left = answers.map(([value]) => {
      const names = matter(table, { ...given, [name]: value }, domains, comesTo);
      return names.length === 0 ? 0 : names.reduce((product, one) => product * sizeOf(one), 1);
    });
    return { name, average: left.reduce((a, b) => a + b, 0) / left.length };
  });
  return ranked.sort((a, b) => a.average - b.average).map(({ name }) => name);
}
