import type { HandlingItem } from "../src/models/policy.js";
import type { ServiceWords } from "../src/models/service-words.js";
import { conditionsInWords, type Telling } from "./docs-conditions.js";
import { rolesIn, under, wordOf } from "./docs-parts.js";
import type { PageSection } from "./docs-sections.js";
import type { PageWords } from "./docs-words.js";

/** What a page reads of a table of a policy, whatever its facts are. */
export interface TableData<Outcome> {
  readonly facts: {
    readonly [name: string]: {
      readonly kind: string;
      readonly values?: readonly string[];
      readonly knownBy?: readonly unknown[];
    };
  };
  readonly rows: readonly { readonly when: unknown; readonly then: Outcome; readonly clause: string }[];
}

/** The words of what handling consists of. */
export type HandlingWords = Omit<ServiceWords, "abouts" | "occasions" | "outcomes" | "settings">;

type Row = TableData<HandlingItem>["rows"][number];

/** How a case or situation is handled: a table for each kind of item, each with the condition under which it applies. */
export function handlingSections(
  { rows }: TableData<HandlingItem>,
  words: HandlingWords,
  telling: Telling,
): PageSection[] {
  const { page } = telling;
  const sections = Object.entries(headsOf(page)).flatMap(([kind, head]) => {
    const ofKind = rows.filter(({ then }) => then.kind === kind);
    const [first] = ofKind;
    return first === undefined ? [] : [{ subheading: page.handling[first.then.kind], head, ofKind }];
  });
  return sections.map(({ subheading, head, ofKind }, at) => ({
    ...(at === 0 && { heading: page.headings.handling, note: page.notes.handling }),
    subheading,
    head: [...head, page.columns.when],
    rows: ofKind.map((row, index) => ({
      cells: [
        ...(row.then.kind === "steps" ? [String(index + 1)] : []),
        ...handlingCells(row.then, words, page),
        conditionsInWords(row.when, telling),
      ],
      clause: row.clause,
      text: textOf(row, words, telling),
    })),
  }));
}

/** The columns of each kind's table, in the order of the page. */
function headsOf({ columns, handling }: PageWords): { readonly [Kind in HandlingItem["kind"]]: readonly string[] } {
  return {
    assign: [handling.assign, columns.who],
    tell: [columns.told, columns.teller, columns.how],
    approval: [handling.approval, columns.who],
    apology: [columns.who, columns.how],
    reply: [columns.who, columns.how],
    steps: [columns.order, columns.step, columns.who],
    record: [columns.record, columns.holds],
    refer: [columns.occasion, columns.from, columns.to],
    list: [columns.list, columns.items],
    consequence: [columns.fault, columns.consequence],
  };
}

function textOf({ when, then }: Row, words: HandlingWords, telling: Telling): string {
  const { page } = telling;
  const cells = handlingCells(then, words, page).filter((cell) => cell !== "");
  return under(when, `${page.handling[then.kind]}${page.colon}${cells.join(" → ")}`, telling);
}

/** What an item of handling is, cell by cell; for `steps` without its number. */
export function handlingCells(item: HandlingItem, words: HandlingWords, page: PageWords): readonly string[] {
  const { comma } = page;
  switch (item.kind) {
    case "assign":
      return [wordOf(words.tasks, item.task), rolesIn(item.roles, words, comma)];
    case "tell": {
      const told = rolesIn(item.roles, words, comma);
      const { oneOf, howSoon } = page.handling;
      const by = item.by === undefined ? "" : wordOf(words.roles, item.by);
      return [item.oneOf === true ? oneOf(told) : told, by, howSoon[item.howSoon]];
    }
    case "approval":
      return [wordOf(words.approvals, item.of), wordOf(words.roles, item.by)];
    case "apology":
      return [wordOf(words.roles, item.by), item.manner === undefined ? "" : page.handling.faceToFace];
    case "reply":
      return [wordOf(words.roles, item.by), item.form === undefined ? "" : page.handling.writing];
    case "steps":
      return [
        item.steps.map((step) => wordOf(words.steps, step)).join(page.and),
        item.by === undefined ? "" : wordOf(words.roles, item.by),
      ];
    case "record":
      return [wordOf(words.records, item.record), item.fields.map((name) => wordOf(words.fields, name)).join(comma)];
    case "refer":
      return [wordOf(words.cases, item.case), wordOf(words.roles, item.from), rolesIn(item.to, words, page.or)];
    case "list":
      return [wordOf(words.lists, item.list), item.items.map((one) => wordOf(words.items, one)).join(page.and)];
    case "consequence":
      return [wordOf(words.faults, item.of), wordOf(words.consequences, item.what)];
  }
}
