/** Whether a text is a version by the rules of Semantic Versioning: `"1.2.0"`, `"2.0.0-draft.1"`. */
export function isVersion(text: unknown): text is string {
  return typeof text === "string" && partsOf(text) !== undefined;
}

/** The words for what is wanted where a version is refused. */
export const versionWanted = 'a version such as "1.2.0"';

/**
 * Which of two versions comes first? Negative where `a` does, positive where `b` does, 0 where neither.
 *
 * By the rules of Semantic Versioning: number by number; a version with a suffix comes before the one without; what
 * stands behind a plus is passed over. `1.9.0` is before `1.10.0`, `2.0.0-draft` before `2.0.0`.
 */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one === undefined || other === undefined) return 0;
  const byNumbers = compareIdentifiers(one.numbers, other.numbers);
  if (byNumbers !== 0 || one.suffix === other.suffix) return byNumbers;
  if (one.suffix === undefined || other.suffix === undefined) return one.suffix === undefined ? 1 : -1;
  return compareIdentifiers(one.suffix.split("."), other.suffix.split("."));
}

/** The next version with new clauses or figures: `"1.4.2"` becomes `"1.5.0"`. */
export function nextMinor(version: string): string {
  const [major = "0", minor = "0"] = partsOf(version)?.numbers ?? [];
  return `${major}.${BigInt(minor) + 1n}.0`;
}

const number = "(?:0|[1-9]\\d*)";
const identifier = `(?:${number}|\\d*[A-Za-z-][0-9A-Za-z-]*)`;
const pattern = /* @__PURE__ */ new RegExp(
  `^(${number})\\.(${number})\\.(${number})(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
);

function partsOf(
  text: string,
): { readonly numbers: readonly string[]; readonly suffix: string | undefined } | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const [, major = "", minor = "", patch = "", suffix] = found;
  return { numbers: [major, minor, patch], suffix };
}

/** Numbers by size, before words; words by their letters; fewer before more. */
function compareIdentifiers(a: readonly string[], b: readonly string[]): number {
  for (const [place, one] of a.entries()) {
    const other = b[place];
    if (other === undefined) return 1;
    if (one === other) continue;
    const [isNumber, otherIsNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
    if (isNumber !== otherIsNumber) return isNumber ? -1 : 1;
    // Without leading zeros, the longer number is the larger one.
    if (isNumber && one.length !== other.length) return one.length - other.length;
    return one < other ? -1 : 1;
  }
  return a.length - b.length;
}
