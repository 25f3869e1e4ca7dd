/** Values by the name of a field, or by its path in the noun. */
export type Fields = { readonly [field: string]: unknown };

/** The value at a path such as `guest.status`. */
export function field(fields: Fields, path: string): unknown {
  let value: unknown = fields;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, name)?.value;
  }
  return value;
}

/** The instant or day at a path; nothing else. */
export function momentAt(fields: Fields, path: string): string | undefined {
  const value = field(fields, path);
  return typeof value === "string" ? value : undefined;
}
