import type { ServiceWords } from "../../src/models/service-words.js";

type List = keyof ServiceWords;

/** What these tests read of a department's policy, or of the procedures of another. */
interface Wordy {
  readonly handling?: { readonly rows: readonly { readonly then: object }[] };
  readonly procedures?: { readonly [id: string]: { readonly id: string; readonly steps: readonly object[] } };
  readonly recurring?: readonly object[];
  readonly parameters?: object;
  readonly settings?: object;
}

/** In which list of words the ids in a field of the policy's data stand. */
const listOf: { readonly [field: string]: List } = {
  roles: "roles",
  to: "roles",
  by: "roles",
  from: "roles",
  task: "tasks",
  steps: "steps",
  step: "steps",
  needs: "needs",
  skippedIf: "skips",
  record: "records",
  fields: "fields",
  case: "cases",
  list: "lists",
  items: "items",
  what: "consequences",
  duty: "duties",
  about: "abouts",
  at: "occasions",
};

/** Every id in a policy's data that has no word, as `list: id`. */
export function wordless(policy: Wordy, words: ServiceWords): string[] {
  const items = (policy.handling?.rows ?? []).map(({ then }) => then);
  const procedures = Object.values(policy.procedures ?? {});
  const used = [...items, ...procedures.flatMap(({ steps }) => steps), ...(policy.recurring ?? [])].flatMap((one) =>
    Object.entries(one).flatMap(([field, value]): [List, string][] => {
      const list = field === "of" ? ("kind" in one && one.kind === "approval" ? "approvals" : "faults") : listOf[field];
      return list === undefined ? [] : [value].flat().map((id) => [list, String(id)]);
    }),
  );
  const names: [List, string][] = [
    ...procedures.map(({ id }): [List, string] => ["procedures", id]),
    ...Object.keys(policy.parameters ?? {}).map((name): [List, string] => ["parameters", name]),
    ...Object.keys(policy.settings ?? {}).map((name): [List, string] => ["settings", name]),
  ];
  return [...used, ...names]
    .filter(([list, id]) => !Object.hasOwn(words[list], id))
    .map(([list, id]) => `${list}: ${id}`);
}
