import type { HandlingItem } from "../../src/models/policy.js";
import type { ServicePolicy } from "../../src/models/service-policy.js";
import type { ServiceWords } from "../../src/models/service-words.js";

/** Every id that a department's policy uses and that a reader needs a word for, as `section.id`. */
export function idsIn<Facts>(policy: ServicePolicy<string, Facts, string, string, string>): readonly string[] {
  const { handling, procedures, recurring, parameters } = policy;
  const steps = Object.values(procedures).flatMap((procedure) => procedure.steps);
  return [
    ...handling.rows.flatMap(({ then }) => idsOf(then)),
    ...Object.keys(procedures).map((id) => `procedures.${id}`),
    ...steps.flatMap(({ step, by, needs = [], skippedIf }) => [
      `steps.${step}`,
      ...(by === undefined ? [] : [`roles.${by}`]),
      ...needs.map((need) => `needs.${need}`),
      ...(skippedIf === undefined ? [] : [`skips.${skippedIf}`]),
    ]),
    ...recurring.flatMap(({ duty, by, to = [] }) => [`duties.${duty}`, ...[by, ...to].map((role) => `roles.${role}`)]),
    ...Object.keys(parameters).map((name) => `parameters.${name}`),
  ];
}

function idsOf(item: HandlingItem): readonly string[] {
  const { roles = [], by, from, to = [] }: Roles = item;
  const all = [...roles, ...to, ...[by, from].flatMap((role) => role ?? [])].map((role) => `roles.${role}`);
  switch (item.kind) {
    case "assign":
      return [...all, `tasks.${item.task}`];
    case "steps":
      return [...all, ...item.steps.map((step) => `steps.${step}`)];
    case "record":
      return [`records.${item.record}`, ...item.fields.map((field) => `fields.${field}`)];
    case "refer":
      return [...all, `cases.${item.case}`];
    case "approval":
      return [...all, `approvals.${item.of}`];
    case "list":
      return [`lists.${item.list}`, ...item.items.map((one) => `items.${one}`)];
    case "consequence":
      return [`faults.${item.of}`, `consequences.${item.what}`];
    default:
      return all;
  }
}

interface Roles {
  readonly kind: string;
  readonly roles?: readonly string[];
  readonly by?: string;
  readonly from?: string;
  readonly to?: readonly string[];
}

/** The ids that have no word. */
export function wordless(ids: readonly string[], words: ServiceWords): readonly string[] {
  const sections: { readonly [section: string]: { readonly [id: string]: string } } = { ...words };
  return ids.filter((one) => {
    const [section = "", id = ""] = one.split(/\.(.*)/s);
    return (sections[section]?.[id] ?? "").trim() === "";
  });
}
