import type { ServiceWords } from "../../src/models/service-words.js";

type Part = keyof ServiceWords;

/** In which part of the words the ids stand that a field of a policy holds. */
const partOf: { readonly [field: string]: Part } = {
  by: "roles",
  roles: "roles",
  role: "roles",
  from: "roles",
  to: "roles",
  approver: "roles",
  broughtToAgreementBy: "roles",
  reviewer: "roles",
  followUp: "roles",
  mediator: "roles",
  holder: "roles",
  duty: "duties",
  step: "steps",
  steps: "steps",
  needs: "needs",
  skippedIf: "skips",
  task: "tasks",
  of: "approvals",
  record: "records",
  form: "records",
  fields: "fields",
  list: "lists",
  items: "items",
  between: "items",
  tier: "outcomes",
  gap: "outcomes",
  treatedAs: "outcomes",
  before: "outcomes",
  unclearOrUnacceptable: "outcomes",
  afterwards: "outcomes",
};

/** Every id in a department's policy that needs a word, with the part of the words where it has to stand. */
export function idsToName(policy: {
  readonly parameters: object;
  readonly procedures: object;
  readonly settings?: object;
}): readonly (readonly [Part, string])[] {
  const { parameters, procedures, settings = {} } = policy;
  return [
    ...idsIn(withoutConditions(policy)),
    ...Object.keys(parameters).map((id) => ["parameters", id] as const),
    ...Object.keys(procedures).map((id) => ["procedures", id] as const),
    ...Object.keys(settings).map((id) => ["settings", id] as const),
  ];
}

/** Conditions and declarations speak of facts, which the texts of the noun name. */
function withoutConditions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (field, item) => (["when", "facts"].includes(field) ? undefined : item)));
}

function idsIn(value: unknown): (readonly [Part, string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, item]: [string, unknown]) => {
    const part = partOf[field];
    const ids = [item].flat().filter((one) => typeof one === "string");
    return [...(part === undefined ? [] : ids.map((id) => [part, id] as const)), ...idsIn(item)];
  });
}
