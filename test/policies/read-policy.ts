import type { ParameterValues } from "../../src/models/decision-table.js";
import type { Contradiction, Obligation, Parameter } from "../../src/models/policy.js";

interface Row {
  readonly clause: string;
}

/** What these tests read of a policy. */
interface Readable {
  readonly clauses: { readonly [id: string]: string };
  readonly parameters: { readonly [name: string]: Parameter<string> };
  readonly contradictions: readonly Contradiction<string>[];
  readonly growth?: { readonly clause: string; readonly fact: string };
  readonly recurring: readonly { readonly clause: string }[];
  readonly severity: { readonly rows: readonly Row[]; readonly facts: object };
  readonly obligations: {
    readonly rows: readonly (Row & { readonly when: unknown; readonly then: Obligation<string> })[];
    readonly facts: object;
  };
  readonly handling: { readonly rows: readonly (Row & { readonly then: object })[]; readonly facts: object };
  readonly events: readonly string[];
}

/** `{ decide: "A B" }` as `{ A: "decide", B: "decide" }`. */
export function kindsById(kinds: { readonly [kind: string]: string }): { [id: string]: string } {
  return Object.fromEntries(Object.entries(kinds).flatMap(([kind, ids]) => ids.split(" ").map((id) => [id, kind])));
}

/** Every clause that some part of a policy rests on. */
export function clausesCited(policy: Readable): ReadonlySet<string> {
  return new Set([
    ...[policy.severity, policy.obligations, policy.handling].flatMap(({ rows }) => rows.map(({ clause }) => clause)),
    ...Object.values(policy.parameters).map(({ clause }) => clause),
    ...policy.recurring.map(({ clause }) => clause),
    ...policy.contradictions.flatMap(({ clauses }) => clauses),
    ...(policy.growth === undefined ? [] : [policy.growth.clause]),
  ]);
}

/** The values of the parameters that a table may compare with. */
export function parametersOf(policy: Pick<Readable, "parameters">): ParameterValues {
  return Object.fromEntries(
    Object.entries(policy.parameters).flatMap(([name, parameter]) =>
      parameter.kind === "integer" || parameter.kind === "money" ? [[name, parameter.value]] : [],
    ),
  );
}

/** The one obligation of a clause and a duty. */
export function obligationOf(policy: Readable, clause: string, duty: string) {
  const rows = policy.obligations.rows.filter((row) => row.clause === clause && row.then.duty === duty);
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows of ${clause} ${duty}`);
  return row;
}

/** What in a policy's data points nowhere: an obligation that nothing starts or ends, a contradiction without a rival. */
export function shapeProblems(policy: Readable): string[] {
  const problems: string[] = [];
  const events = ["receivedAt", ...policy.events];
  for (const { clause, then } of policy.obligations.rows) {
    if (!events.includes(then.startsAt)) problems.push(`${clause}: ${then.startsAt} is no event`);
    for (const done of then.doneAt) if (!events.includes(done)) problems.push(`${clause}: ${done} is no event`);
    if (then.doneAt.length === 0 && then.tell === undefined) problems.push(`${clause}: nothing fulfils it`);
    if ((then.tell !== undefined) !== (then.duty === "notify")) problems.push(`${clause}: who is told?`);
    if (then.owedBy.length === 0) problems.push(`${clause}: nobody owes it`);
  }
  for (const { clauses, governs } of policy.contradictions) {
    if (new Set(clauses).size < 2) problems.push(`${clauses.join()}: no contradiction`);
    if (governs !== undefined && governs !== "strictest" && !clauses.includes(governs))
      problems.push(`${governs}: no side`);
  }
  for (const id of [...clausesCited(policy)]) if (!Object.hasOwn(policy.clauses, id)) problems.push(`${id}: no clause`);
  if (policy.growth !== undefined && !Object.hasOwn(policy.severity.facts, policy.growth.fact))
    problems.push("growth: no fact");
  return problems;
}
