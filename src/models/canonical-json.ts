/** Plain data as JSON with its keys in order, so that the same data is the same text, wherever it was kept. */
export function canonicalJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return text ?? "null";
}
