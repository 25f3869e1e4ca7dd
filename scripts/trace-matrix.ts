/*
 * Where does each clause of the source documents live, which question uses it, and which tests hold it? Plain functions
 * over plain data, so that a test can take a clause away and see that it is missed.
 */

/** A clause of a source document. */
export interface SourceClause {
  readonly id: string;
  readonly kind: string;
}

/** A policy as data, with the functions that read each of its parts. */
export interface TracedPolicy {
  readonly id: string;
  readonly data: object;
  /** By the name of the part: the public functions that read it. */
  readonly readers: { readonly [part: string]: readonly string[] };
}

/** A citation in a text: a doc comment, a test, a document. */
export interface Citation {
  /** The file, with the line. */
  readonly at: string;
  readonly clause: string;
  /** Whether the heading of a section is enough: prose speaks of CCR-5 and means all that is under it. */
  readonly loose: boolean;
}

/** Everything that the matrix is made from. */
export interface TraceSource {
  readonly clauses: readonly SourceClause[];
  readonly policies: readonly TracedPolicy[];
  /** The ids that have a text, by language. */
  readonly texts: { readonly [language: string]: readonly string[] };
  /** The public functions whose comment names the clause, by clause. */
  readonly named: { readonly [clause: string]: readonly string[] };
  /** The test files that name a clause, by clause. */
  readonly tests: { readonly [clause: string]: readonly string[] };
  readonly citations: readonly Citation[];
  /** Numbers in the rules that look like a figure of a rulebook. */
  readonly figures: readonly { readonly at: string; readonly figure: string }[];
}

/** A clause with its places, the functions that use it and its tests. */
export interface TraceRow {
  readonly clause: string;
  readonly kind: string;
  /** The policies that hold it. */
  readonly policies: readonly string[];
  /** Where in them, by part: `"company-complaints: obligations"`. */
  readonly places: readonly string[];
  /** The functions that use it; none where it is data for a reader. */
  readonly rules: readonly string[];
  readonly tests: readonly string[];
}

/** The matrix, and what is wrong with it. */
export interface Trace {
  readonly rows: readonly TraceRow[];
  readonly faults: readonly string[];
}

/** What stands under no clause of its own: how a policy lists its clauses, and what was changed in it. */
const notPlaces = ["clauses", "configured", "amendments"];

/** The matrix of all clauses, with every fault. */
export function trace(source: TraceSource): Trace {
  const policies = source.policies.map(citing);
  const rows = source.clauses.map((clause) => rowOf(clause, policies, source));
  const ids = new Set(source.clauses.map(({ id }) => id));
  const headings = new Set([...ids].flatMap(headingsOf));
  return {
    rows,
    faults: [
      ...rows.flatMap((row) => faultsOf(row, source)),
      ...policies.flatMap(({ id, listed, cited }) => [
        ...[...listed]
          .filter((clause) => !ids.has(clause))
          .map((clause) => `${id}: has a clause ${clause}, which no source has`),
        ...cited
          .filter(({ clause }) => !ids.has(clause))
          .map(({ clause, part }) => `${id}: ${part} cites ${clause}, which no source has`),
      ]),
      ...Object.entries(source.texts).flatMap(([language, texts]) =>
        texts.filter((id) => !ids.has(id)).map((id) => `texts/${language}: has a text for ${id}, which no source has`),
      ),
      ...source.citations
        .filter(({ clause, loose }) => !ids.has(clause) && !(loose && headings.has(clause)))
        .map(({ at, clause }) => `${at}: cites ${clause}, which no source has`),
      ...source.figures.map(({ at, figure }) => `${at}: the figure ${figure} belongs in a policy`),
    ],
  };
}

/** A policy with what it lists and cites, worked out once. */
interface Citing extends TracedPolicy {
  readonly listed: ReadonlySet<string>;
  readonly cited: readonly { readonly part: string; readonly clause: string }[];
}

function citing(policy: TracedPolicy): Citing {
  return { ...policy, listed: new Set(listedIn(policy.data)), cited: citedIn(policy.data) };
}

function rowOf({ id, kind }: SourceClause, policies: readonly Citing[], { named, tests }: TraceSource): TraceRow {
  const places = policies.flatMap((policy) =>
    [...new Set(policy.cited.flatMap(({ clause, part }) => (clause === id ? [part] : [])))].map((part) => ({
      part: `${policy.id}: ${part}`,
      readers: policy.readers[part] ?? [],
    })),
  );
  return {
    clause: id,
    kind,
    policies: policies.filter(({ listed }) => listed.has(id)).map((policy) => policy.id),
    places: places.map(({ part }) => part),
    rules: [...new Set([...(named[id] ?? []), ...places.flatMap(({ readers }) => readers)])].sort(),
    tests: tests[id] ?? [],
  };
}

function faultsOf({ clause, policies, places, tests }: TraceRow, { texts }: TraceSource): string[] {
  return [
    ...(policies.length === 0 ? [`${clause}: stands in no policy`] : []),
    ...(places.length === 0 ? [`${clause}: nothing in a policy rests on it`] : []),
    ...(tests.length === 0 ? [`${clause}: no test names it`] : []),
    ...Object.entries(texts).flatMap(([language, ids]) =>
      ids.includes(clause) ? [] : [`${clause}: has no text in ${language}`],
    ),
  ];
}

function listedIn(policy: object): string[] {
  const clauses: unknown = Object.entries(policy).find(([name]) => name === "clauses")?.[1];
  return typeof clauses === "object" && clauses !== null ? Object.keys(clauses) : [];
}

/** Every citation in a policy, with the part that it stands in. */
function citedIn(policy: object): { readonly part: string; readonly clause: string }[] {
  return Object.entries(policy)
    .filter(([part]) => !notPlaces.includes(part))
    .flatMap(([part, value]) => clausesIn(value).map((clause) => ({ part, clause })));
}

function clausesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === "clause" && typeof inner === "string") return [inner];
    if (name === "clauses" && Array.isArray(inner)) return inner.filter((one) => typeof one === "string");
    return clausesIn(inner);
  });
}

/** The headings that a clause stands under: `CCR-5.3` and `CCR-5` those of `CCR-5.3.1`, `FRR-1` that of `FRR-1a`. */
function headingsOf(id: string): readonly string[] {
  return [...id].flatMap((_letter, at) => (/^[.a-z]/.test(id.slice(at)) ? [id.slice(0, at)] : []));
}
