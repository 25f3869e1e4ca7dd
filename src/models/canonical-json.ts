/** Plain data as JSON with its keys in order, so that the same data is the same text, wherever it was kept. */
export function canonicalJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) => {
    // No data, but what was given for some: to compare it must not throw.
    if (typeof part === "bigint") return `${part}n`;
    return typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  });
  // Nothing is something else than `null`.
  return text ?? "undefined";
}

/** Whether two values of plain data are the same, in whichever order their fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
