import type { ServiceWords } from "../../src/models/service-words.js";

type List = keyof ServiceWords;

/** In which list of words the ids stand that a field of a policy holds. */
const listOf: { readonly [field: string]: List } = {
  afterwards: "outcomes",
  approver: "roles",
  about: "abouts",
  at: "occasions",
  before: "outcomes",
  between: "items",
  broughtToAgreementBy: "roles",
  by: "roles",
  case: "cases",
  duty: "duties",
  fields: "fields",
  followUp: "roles",
  form: "records",
  from: "roles",
  gap: "outcomes",
  holder: "roles",
  items: "items",
  list: "lists",
  mediator: "roles",
  needs: "needs",
  record: "records",
  reviewer: "roles",
  role: "roles",
  roles: "roles",
  skippedIf: "skips",
  step: "steps",
  steps: "steps",
  task: "tasks",
  tier: "outcomes",
  to: "roles",
  treatedAs: "outcomes",
  unclearOrUnacceptable: "outcomes",
  what: "consequences",
};

/** What is no id in a policy, or is named by the texts of the noun. */
const passedOver = ["when", "facts", "clauses", "clause", "inForce", "contradictions", "parameters", "settings"];

/** Every id in some data of a department's policy that has no word, as `"roles: captain"`. */
export function wordless(data: object, words: ServiceWords): readonly string[] {
  const { parameters = {}, settings = {}, procedures = {} }: Partial<Named> = { ...data };
  const names = ([list, group]: [List, object]) => Object.keys(group).map((id): [List, string] => [list, id]);
  const used: [List, string][] = [
    ...idsIn(data),
    ...names(["parameters", parameters]),
    ...names(["settings", settings]),
    ...names(["procedures", procedures]),
  ];
  return [...new Set(used.filter(([list, id]) => !/\S/.test(words[list][id] ?? "")).map((one) => one.join(": ")))];
}

interface Named {
  readonly parameters: object;
  readonly settings: object;
  readonly procedures: object;
}

function idsIn(value: unknown): [List, string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]): [List, string][] => {
    if (passedOver.includes(field)) return [];
    const list =
      field === "of" ? ("kind" in value && value.kind === "approval" ? "approvals" : "faults") : listOf[field];
    // A time of day is no id.
    const texts = [inner].flat().filter((one) => typeof one === "string");
    const ids = texts.filter((one) => !/^\d/.test(one));
    return [...(list === undefined ? [] : ids.map((id): [List, string] => [list, id])), ...idsIn(inner)];
  });
}
