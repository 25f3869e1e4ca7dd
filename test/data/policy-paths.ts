/** Plain data that a test may change. */
export type Json = { [name: string]: unknown };

/** A copy of data that shares nothing with it. */
export function copyOf(value: object): Json {
  return JSON.parse(JSON.stringify(value));
}

/** The path of every value in data, name by name. */
export function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [path, ...inside.flatMap(([name, item]) => pathsIn(item, [...path, name]))];
}

/** Data with another value at a path; without one the field is left out. */
export function changed(data: object, path: string | readonly string[], value?: unknown): Json {
  const copy = copyOf(data);
  const steps = typeof path === "string" ? path.split(".") : path;
  let parent: unknown = copy;
  for (const step of steps.slice(0, -1)) parent = Reflect.get(Object(parent), step);
  const last = steps.at(-1) ?? "";
  if (value === undefined && !Array.isArray(parent)) Reflect.deleteProperty(Object(parent), last);
  else if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.set(Object(parent), last, value);
  return copy;
}
