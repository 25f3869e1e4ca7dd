import type { HandlingItem, Policy } from "../src/models/policy.js";
import type { Procedure, ProcedureStep } from "../src/models/procedure.js";
import type { RecurringDuty } from "../src/models/recurring-duty.js";
import type { ServiceWords } from "../src/models/service-words.js";
import type { NounTexts } from "../src/models/texts.js";
import { conditionInWords, conditionsInWords, conjunctionsOf, labelOf, type Telling } from "./docs-conditions.js";
import { type HandlingWords, handlingSections, type TableData } from "./docs-handling.js";
import type { OwnWords } from "./docs-own-words.js";
import { everyIn, rolesIn, tellingOf, termInWords, under, wordOf } from "./docs-parts.js";
import { figures, type PageRow, type PageSection, parameterFigures } from "./docs-sections.js";
import type { ServicePageWords } from "./docs-service-words.js";
import type { PageWords } from "./docs-words.js";

/** What a page reads of a department's policy, whatever its facts are. */
export interface ServiceData extends Policy<string, string> {
  readonly handling: TableData<HandlingItem>;
  readonly procedures: { readonly [id: string]: Procedure };
  readonly recurring: readonly RecurringDuty<string>[];
  readonly settings?: object;
}

/** The words of a page about a department's rules, in one language. */
export interface ServiceTelling {
  readonly page: PageWords;
  readonly more: ServicePageWords;
  readonly own: OwnWords;
  readonly words: ServiceWords;
  /** The labels of the facts that tell situations apart. */
  readonly noun: NounTexts;
}

/** The parts of a page besides what every department has. */
export interface OwnParts {
  /** Figures that stand in them. */
  readonly figures?: readonly PageRow[];
  /** What comes before the handling. */
  readonly sections?: readonly PageSection[];
}

/** What the compliance page of a department's policy shows: its own parts, and what every such policy has. */
export function serviceSections<Data extends ServiceData>(
  policy: Data,
  texts: ServiceTelling,
  ownParts: (policy: Data, texts: ServiceTelling) => OwnParts = () => ({}),
): PageSection[] {
  const own = ownParts(policy, texts);
  const { page, more, words } = texts;
  const { roles } = words;
  const telling = tellingOf(policy, policy.handling.facts, { ...texts, roles });
  return [
    figures(
      [
        ...parameterFigures(policy, words.parameters, { page, roles }),
        ...(own.figures ?? []),
        ...thresholds(policy.handling, telling),
        ...recurringFigures(policy.recurring, words, page, more),
      ],
      page,
    ),
    definitionSection(policy, words, page, more),
    ...(own.sections ?? []),
    ...handlingSections(policy.handling, words, telling),
    ...procedureSections(policy.procedures, words, page, more),
    recurringSection(policy, words, page, more),
    settingSection(policy.settings ?? {}, texts),
  ];
}

/** A table of rules: what each row comes to, and when. */
export function ruleSection<Outcome>(
  { rows }: TableData<Outcome>,
  told: Omit<PageSection, "rows"> & { readonly cells: (outcome: Outcome) => readonly string[] },
  telling: Telling,
): PageSection {
  const { cells: cellsOf, head, ...rest } = told;
  const { page } = telling;
  return {
    ...rest,
    head: [...head, page.columns.when],
    rows: rows.map(({ when, then, clause }) => {
      const cells = cellsOf(then);
      const [first = "", ...others] = cells.filter((cell) => cell !== "");
      const what = `${head[0] ?? ""}${page.colon}${[`**${first}**`, ...others].join(" → ")}`;
      return { cells: [...cells, conditionsInWords(when, telling)], clause, text: under(when, what, telling) };
    }),
  };
}

/** The figures that stand in the conditions of a table themselves. They are told with their rows. */
function thresholds({ rows }: TableData<unknown>, telling: Telling): PageRow[] {
  return rows.flatMap(({ when, clause }) =>
    conjunctionsOf(when).flatMap((conjunction) =>
      Object.entries(conjunction).flatMap(([fact, condition]) =>
        isFigure(condition)
          ? [{ cells: [labelOf(fact, telling), conditionInWords(fact, condition, telling)], clause, text: "" }]
          : [],
      ),
    ),
  );
}

/** Whether a condition holds a fact against a number or a sum of its own, and not against a parameter. */
function isFigure(condition: unknown): boolean {
  if (typeof condition !== "object" || condition === null || Array.isArray(condition)) return false;
  return Object.values(condition).some(
    (wanted: unknown) =>
      typeof wanted === "number" || (typeof wanted === "object" && wanted !== null && "amount" in wanted),
  );
}

/** What a policy's documents define. */
export function definitionSection(
  { definitions = [] }: Policy<string, string>,
  words: Pick<ServiceWords, "lists" | "items">,
  page: PageWords,
  more: ServicePageWords,
): PageSection {
  return {
    heading: more.headings.definitions,
    head: [more.columns.matter, more.columns.says],
    rows: definitions.map(({ of, values, clause }) => ({
      cells: [wordOf(words.lists, of), values.map((value) => wordOf(words.items, value)).join(page.and)],
      clause,
    })),
  };
}

/** Every procedure and checklist, step by step. */
export function procedureSections(
  procedures: ServiceData["procedures"],
  words: HandlingWords & Pick<ServiceWords, "procedures" | "needs" | "skips">,
  page: PageWords,
  more: ServicePageWords,
): PageSection[] {
  return Object.values(procedures).map(({ id, order, steps }, at) => {
    const name = wordOf(words.procedures, id);
    return {
      ...(at === 0 && { heading: more.headings.procedures, note: more.notes.procedures }),
      subheading: more.orders[order](name),
      head: [
        order === "fixed" ? page.columns.order : "",
        page.columns.step,
        page.columns.who,
        more.columns.needs,
        more.columns.skippedIf,
      ],
      rows: steps.map((step, index) => {
        const number = order === "fixed" ? String(index + 1) : "";
        const { what, by, needs, skippedIf } = stepInWords(step, words, page);
        return {
          cells: [number, what, by, needs, skippedIf],
          clause: step.clause,
          text: [
            `${name}${page.colon}${number === "" ? "" : `${number}. `}**${what}**`,
            ...(by === "" ? [] : [by]),
            ...(needs === "" ? [] : [more.needs(needs)]),
            ...(skippedIf === "" ? [] : [more.skippedIf(skippedIf)]),
          ].join(page.and),
        };
      }),
    };
  });
}

function stepInWords(
  { step, by, needs = [], skippedIf }: ProcedureStep,
  words: Pick<ServiceWords, "roles" | "steps" | "needs" | "skips">,
  page: PageWords,
) {
  return {
    what: wordOf(words.steps, step),
    by: by === undefined ? "" : wordOf(words.roles, by),
    needs: needs.map((need) => wordOf(words.needs, need)).join(page.and),
    skippedIf: skippedIf === undefined ? "" : wordOf(words.skips, skippedIf),
  };
}

/** What comes round: what, when, who, to whom, about whom. */
export function recurringSection(
  policy: Pick<ServiceData, "recurring" | "parameters">,
  words: Pick<ServiceWords, "abouts" | "duties" | "occasions" | "roles">,
  page: PageWords,
  more: ServicePageWords,
): PageSection {
  return {
    heading: page.headings.recurring,
    note: more.notes.recurring,
    head: [page.columns.what, more.columns.due, page.columns.who, more.columns.toWhom, more.columns.about],
    rows: policy.recurring.map((duty) => {
      const what = wordOf(words.duties, duty.duty);
      const by = wordOf(words.roles, duty.by);
      const to = rolesIn(duty.to ?? [], words, page.comma);
      const about = duty.about === undefined ? "" : wordOf(words.abouts, duty.about);
      const when = [
        everyIn(duty, policy, page),
        ...(duty.inMonth === undefined ? [] : [more.inMonth(duty.inMonth)]),
        ...(duty.byDayOfMonth === undefined ? [] : [page.byDay(duty.byDayOfMonth)]),
        ...(duty.on === undefined ? [] : [more.weekdays[duty.on]]),
        ...(duty.beforeOpening === undefined ? [] : [more.beforeOpening(termInWords(duty.beforeOpening, page))]),
        ...(duty.at === undefined ? [] : [wordOf(words.occasions, duty.at)]),
      ].join(page.and);
      return {
        cells: [what, when, by, to, about],
        clause: duty.clause,
        text: [
          what,
          `**${when}**`,
          by,
          ...(to === "" ? [] : [more.toWhom(to)]),
          ...(about === "" ? [] : [more.about(about)]),
        ].join(page.and),
      };
    }),
  };
}

/** The numbers in what comes round: the day of a month or week, the month of a year, the time before opening. */
export function recurringFigures(
  recurring: readonly RecurringDuty<string>[],
  words: Pick<ServiceWords, "duties">,
  page: PageWords,
  more: ServicePageWords,
): PageRow[] {
  return recurring.flatMap(({ duty, byDayOfMonth, inMonth, on, beforeOpening, clause }) =>
    [
      ...(byDayOfMonth === undefined ? [] : [page.byDay(byDayOfMonth)]),
      ...(inMonth === undefined ? [] : [more.inMonth(inMonth)]),
      ...(on === undefined ? [] : [more.weekdays[on]]),
      ...(beforeOpening === undefined ? [] : [more.beforeOpening(termInWords(beforeOpening, page))]),
    ].map((value) => ({ cells: [wordOf(words.duties, duty), value], clause, text: "" })),
  );
}

/** What a company may want otherwise. */
export function settingSection(settings: object, { page, words }: Pick<ServiceTelling, "page" | "words">): PageSection {
  const valueIn = (value: unknown): string => {
    if (value === null) return page.open;
    if (typeof value === "boolean") return value ? page.yes : page.no;
    if (Array.isArray(value)) return clausesIn(value, page);
    return wordOf(words.settings, String(value));
  };
  return {
    heading: page.headings.settings,
    head: [page.columns.setting, page.columns.value],
    rows: Object.entries(settings).map(([name, value]) => ({
      cells: [page.by(`\`${name}\``, wordOf(words.settings, name)), valueIn(value)],
    })),
  };
}

/** Some clauses that a setting names. */
export function clausesIn(clauses: readonly string[], page: PageWords): string {
  return clauses.length === 0 ? page.settings.noClause : clauses.join(page.comma);
}
