import type { HandlingItem, RecurringDuty } from "../../src/models/policy.js";
import type { Procedure } from "../../src/models/procedure.js";
import type { ServiceWords } from "../../src/models/service-words.js";

interface UsesIds {
  readonly handling: { readonly rows: readonly { readonly then: HandlingItem }[] };
  readonly procedures: { readonly [id: string]: Procedure };
  readonly recurring: readonly RecurringDuty<string>[];
  readonly parameters: object;
  readonly settings?: object;
}

type Used = [list: keyof ServiceWords, id: string];

/** The ids that a department's policy uses and that have no word, as `"roles: captain"`. */
export function idsWithoutWord(policy: UsesIds, words: ServiceWords): string[] {
  const used = [
    ...policy.handling.rows.flatMap(({ then }) => idsOf(then)),
    ...Object.values(policy.procedures).flatMap(idsOfProcedure),
    ...policy.recurring.flatMap(idsOfDuty),
    ...Object.keys(policy.parameters).map((name): Used => ["parameters", name]),
    ...Object.keys(policy.settings ?? {}).map((name): Used => ["settings", name]),
  ];
  return [...new Set(used.filter(([list, id]) => !(id in words[list])).map((one) => one.join(": ")))];
}

function idsOf(item: HandlingItem): Used[] {
  switch (item.kind) {
    case "assign":
      return [["tasks", item.task], ...all("roles", item.roles)];
    case "apology":
    case "reply":
      return [["roles", item.by]];
    case "steps":
      return [...all("steps", item.steps), ...all("roles", item.by)];
    case "record":
      return [["records", item.record], ...all("fields", item.fields)];
    case "refer":
      return [["cases", item.case], ["roles", item.from], ...all("roles", item.to)];
    case "tell":
      return [...all("roles", item.roles), ...all("roles", item.by)];
    case "approval":
      return [
        ["approvals", item.of],
        ["roles", item.by],
      ];
    case "list":
      return [["lists", item.list], ...all("items", item.items)];
    case "consequence":
      return [
        ["faults", item.of],
        ["consequences", item.what],
      ];
  }
}

function idsOfProcedure({ id, steps }: Procedure): Used[] {
  return [
    ["procedures", id],
    ...steps.flatMap(({ step, by, needs, skippedIf }) => [
      ...all("steps", step),
      ...all("roles", by),
      ...all("needs", needs),
      ...all("skips", skippedIf),
    ]),
  ];
}

function idsOfDuty({ duty, by, to, about, at }: RecurringDuty<string>): Used[] {
  return [
    ...all("duties", duty),
    ...all("roles", by),
    ...all("roles", to),
    ...all("abouts", about),
    ...all("occasions", at),
  ];
}

function all(list: keyof ServiceWords, ids: string | readonly string[] | undefined): Used[] {
  return [ids ?? []].flat().map((id): Used => [list, id]);
}
