import type {
  ComplaintSettings,
  Contradiction,
  Growth,
  HandlingItem,
  Obligation,
  ObligationTerm,
  Policy,
  RecurringDuty,
} from "../src/models/policy.js";
import type { Term } from "../src/models/term.js";
import type { NounTexts, Words } from "../src/models/texts.js";
import { conditionInWords, conditionsInWords, conjunctionsOf, labelOf, type Telling } from "./docs-conditions.js";
import {
  aboutTable,
  type ClauseSource,
  clauseSections,
  everyIn,
  type Fact,
  figureIn,
  link,
  rolesIn,
  table,
  termInWords,
  under,
  wordOf,
} from "./docs-parts.js";
import type { PageWords } from "./docs-words.js";

/** What a page reads of a complaint policy, whatever its facts and severities are. */
export interface PolicyData extends Policy<string, string> {
  readonly severity: TableData<string>;
  readonly valid: readonly string[];
  readonly growth?: Growth<string, string>;
  readonly learntLater?: { readonly facts: readonly string[]; readonly at: string };
  readonly obligations: TableData<Obligation<string>>;
  readonly handling: TableData<HandlingItem>;
  readonly recurring: readonly RecurringDuty<string>[];
  readonly contradictions: readonly Contradiction<string>[];
  readonly settings: ComplaintSettings;
}

interface TableData<Outcome> {
  readonly facts: {
    readonly [name: string]: {
      readonly kind: string;
      readonly values?: readonly string[];
      readonly knownBy?: readonly unknown[];
    };
  };
  readonly rows: readonly { readonly when: unknown; readonly then: Outcome; readonly clause: string }[];
}

/** Everything that a compliance page is made from. */
export interface PageSource extends ClauseSource {
  readonly title: string;
  readonly policy: PolicyData;
  readonly noun: NounTexts;
  readonly words: Words;
  /** The file of the same page in the other language. */
  readonly otherFile: string;
}

/** The compliance page of a complaint policy, as Markdown. */
export function compliancePage(source: PageSource): string {
  const { policy, page, words, title } = source;
  const { headings, notes, columns } = page;
  const telling = tellingOf(source);
  const severities = (names: readonly string[]) => names.map((name) => wordOf(words.severities, name)).join(page.comma);
  const learnt = policy.learntLater;
  const sections = [
    `# ${title}`,
    `${page.language} · [${page.otherLanguage}](${source.otherFile})`,
    page.intro,
    `## ${headings.about}`,
    aboutTable(source),
    `## ${headings.figures}`,
    notes.figures,
    table(
      [columns.figure, columns.value, columns.clause],
      figuresOf(source, telling).map(({ figure, value, clause }) => [figure, value, link(clause)]),
    ),
    `## ${headings.severity}`,
    notes.severity,
    severityTable(source, telling),
    [
      notes.valid(severities(policy.valid)),
      ...derivedNotes(source, telling),
      ...(learnt === undefined
        ? []
        : [
            notes.learntLater(
              learnt.facts.map((fact) => labelOf(fact, telling)).join(page.comma),
              labelOf(learnt.at, telling),
            ),
          ]),
    ].join("\n\n"),
    `## ${headings.obligations}`,
    notes.obligations,
    table(
      [columns.what, columns.when, columns.starts, columns.ends, columns.owed, columns.clause],
      policy.obligations.rows.map((row) => [
        dutyOf(row.then, words, page),
        conditionsInWords(row.when, telling),
        labelOf(row.then.startsAt, telling),
        endsOf(row.then, telling, words),
        `${rolesIn(row.then.owedBy, words, page.or)} → ${wordOf(words.roles, row.then.owedTo)}`,
        link(row.clause),
      ]),
    ),
    `## ${headings.handling}`,
    notes.handling,
    ...handlingTables(source, telling),
    `## ${headings.recurring}`,
    table(
      [columns.what, columns.when, columns.who, columns.clause],
      policy.recurring.map(({ duty, every, byDayOfMonth, by, clause }) => [
        wordOf(words.duties, duty),
        [everyIn(every, page), ...(byDayOfMonth === undefined ? [] : [page.byDay(byDayOfMonth)])].join(page.and),
        wordOf(words.roles, by),
        link(clause),
      ]),
    ),
    `## ${headings.contradictions}`,
    notes.contradictions,
    table(
      [columns.clause, columns.governs],
      policy.contradictions.map(({ clauses, governs }) => [
        clauses.map(link).join(page.comma),
        governs === undefined ? page.bothStand : governs === "strictest" ? page.strictest : link(governs),
      ]),
    ),
    `## ${headings.settings}`,
    settingsTable(source),
    `## ${headings.clauses}`,
    ...clauseSections(source, factsOf(source, telling)),
  ];
  return `${sections.join("\n\n")}\n`;
}

function tellingOf({ policy, page, noun }: PageSource): Telling {
  return {
    page,
    noun,
    parameters: Object.fromEntries(
      Object.entries(policy.parameters).map(([name, parameter]) => [name, figureIn(parameter, page)]),
    ),
    valuesOf: (fact) => policy.severity.facts[fact]?.values ?? [],
  };
}

/** Every number of the policy, once for each place in which it stands. */
function figuresOf(
  { policy, page, words }: PageSource,
  telling: Telling,
): readonly { readonly figure: string; readonly value: string; readonly clause: string }[] {
  const { growth } = policy;
  return [
    ...Object.entries(policy.parameters).map(([name, parameter]) => ({
      figure: page.by(`\`${name}\``, wordOf(words.parameters, name)),
      value: figureIn(parameter, page),
      clause: parameter.clause,
    })),
    ...(growth === undefined
      ? []
      : [{ figure: page.growthFigure, value: termInWords(growth.term, page), clause: growth.clause }]),
    ...policy.obligations.rows.flatMap(({ when, then, clause }) =>
      isTerm(then.term)
        ? [{ figure: under(when, dutyOf(then, words, page), telling), value: termInWords(then.term, page), clause }]
        : [],
    ),
    ...policy.recurring.flatMap(({ duty, byDayOfMonth, clause }) =>
      byDayOfMonth === undefined
        ? []
        : [{ figure: wordOf(words.duties, duty), value: page.byDay(byDayOfMonth), clause }],
    ),
  ];
}

function severityTable({ policy, page, words }: PageSource, telling: Telling): string {
  const rows = policy.severity.rows.flatMap((row) =>
    conjunctionsOf(row.when).map((conjunction) => ({ conjunction, severity: row.then, clause: row.clause })),
  );
  const read = Object.keys(policy.severity.facts).filter((fact) => rows.some(({ conjunction }) => fact in conjunction));
  return table(
    [page.columns.severity, ...read.map((fact) => labelOf(fact, telling)), page.columns.clause],
    rows.map(({ conjunction, severity, clause }) => [
      `**${wordOf(words.severities, severity)}**`,
      ...read.map((fact) => (fact in conjunction ? conditionInWords(fact, conjunction[fact], telling) : "")),
      link(clause),
    ]),
  );
}

function derivedNotes({ policy, page }: PageSource, telling: Telling): string[] {
  const { growth } = policy;
  const derived = Object.entries(policy.severity.facts).flatMap(([fact, { knownBy }]) =>
    knownBy === undefined
      ? []
      : [
          page.notes.derived(
            labelOf(fact, telling),
            knownBy.map((way) => conditionsInWords(way, telling)).join(page.or),
          ),
        ],
  );
  return growth === undefined
    ? derived
    : [...derived, page.notes.growth(labelOf(growth.fact, telling), termInWords(growth.term, page))];
}

function handlingTables({ policy, page, words }: PageSource, telling: Telling): string[] {
  const { columns, handling } = page;
  const heads: { readonly [Kind in HandlingItem["kind"]]: readonly string[] } = {
    assign: [handling.assign, columns.who],
    tell: [columns.to, columns.from, columns.how],
    approval: [handling.approval, columns.who],
    apology: [columns.who, columns.how],
    reply: [columns.who, columns.how],
    steps: [columns.order, columns.step, columns.who],
    record: [columns.record, columns.holds],
    refer: [columns.when, columns.from, columns.to],
    list: [columns.list, columns.items],
    consequence: [columns.fault, columns.consequence],
  };
  return Object.entries(heads).flatMap(([kind, head]) => {
    const rows = policy.handling.rows.filter(({ then }) => then.kind === kind);
    const [first] = rows;
    if (first === undefined) return [];
    const condition = kind === "refer" ? columns.severity : columns.when;
    return [
      `### ${handling[first.then.kind]}`,
      table(
        [...head, condition, columns.clause],
        rows.map(({ when, then, clause }, at) => [
          ...(then.kind === "steps" ? [String(at + 1)] : []),
          ...cellsOf(then, words, page),
          conditionsInWords(when, telling),
          link(clause),
        ]),
      ),
    ];
  });
}

function cellsOf(item: HandlingItem, words: Words, page: PageWords): readonly string[] {
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
      return [wordOf(words.tasks, item.of), wordOf(words.roles, item.by)];
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
      return [wordOf(words.lists, item.list), item.items.map((one) => wordOf(words.items, one)).join(comma)];
    case "consequence":
      return [wordOf(words.faults, item.of), wordOf(words.consequences, item.what)];
  }
}

function settingsTable({ policy, page }: PageSource): string {
  const { settings, yes, no } = page;
  const { rollOver, pausesStop, atRiskBelow } = policy.settings;
  const { growth } = policy.settings;
  const answer = (value: boolean) => (value ? yes : no);
  return table(
    [page.columns.setting, page.columns.value],
    [
      [settings.rollOver, settings.rollOvers[rollOver]],
      [settings.pausesWorkingDays, answer(pausesStop.workingDays)],
      [settings.pausesDays, answer(pausesStop.days)],
      ...(growth === undefined
        ? []
        : [
            [settings.growthRests, answer(growth.restsInPauses)],
            [settings.growthMoved, answer(growth.movedByCustomer)],
          ]),
      [settings.atRisk, atRiskBelow ?? settings.atRiskNone],
    ],
  );
}

/** Everything in the policy that names a clause, in words. */
function factsOf(source: PageSource, telling: Telling): readonly Fact[] {
  const { policy, page, words } = source;
  const { colon, comma } = page;
  const { growth } = policy;
  return [
    ...Object.entries(policy.parameters).map(([name, parameter]) => ({
      clause: parameter.clause,
      text: `${page.by(`\`${name}\``, wordOf(words.parameters, name))}${colon}**${figureIn(parameter, page)}**`,
    })),
    ...policy.severity.rows.map(({ when, then, clause }) => ({
      clause,
      text: under(when, `${page.columns.severity}${colon}**${wordOf(words.severities, then)}**`, telling),
    })),
    ...(growth === undefined
      ? []
      : [
          {
            clause: growth.clause,
            text: `${labelOf(growth.fact, telling)}${colon}**${termInWords(growth.term, page)}**`,
          },
        ]),
    ...policy.obligations.rows.map(({ when, then, clause }) => {
      const owed = `${rolesIn(then.owedBy, words, page.or)} → ${wordOf(words.roles, then.owedTo)}`;
      const ends = `**${endsOf(then, telling, words).replaceAll("<br>", comma)}**`;
      return { clause, text: under(when, [dutyOf(then, words, page), ends, owed].join(page.and), telling) };
    }),
    ...policy.handling.rows.map(({ when, then, clause }) => ({
      clause,
      text: under(
        when,
        `${page.handling[then.kind]}${colon}${cellsOf(then, words, page)
          .filter((cell) => cell !== "")
          .join(" → ")}`,
        telling,
      ),
    })),
    ...policy.recurring.map(({ duty, every, byDayOfMonth, by, clause }) => ({
      clause,
      text: [
        wordOf(words.duties, duty),
        everyIn(every, page),
        ...(byDayOfMonth === undefined ? [] : [`**${page.byDay(byDayOfMonth)}**`]),
        wordOf(words.roles, by),
      ].join(page.and),
    })),
    ...policy.contradictions.flatMap(({ clauses, governs }) =>
      clauses.map((clause) => {
        const others = clauses.filter((other) => other !== clause).map(link);
        const governing = governs === undefined ? page.bothStand : governs === "strictest" ? page.strictest : governs;
        return { clause, text: page.atOdds(others.join(comma), governing) };
      }),
    ),
  ];
}

function dutyOf({ duty, tell }: Obligation<string>, words: Words, page: PageWords): string {
  const name = wordOf(words.duties, duty);
  if (tell === undefined) return name;
  return page.notify(name, rolesIn(tell.roles, words, tell.oneOf === true ? page.or : page.comma));
}

function endsOf({ term, extendedBy, replacedBy }: Obligation<string>, telling: Telling, words: Words): string {
  const { page } = telling;
  return [
    endInWords(term, telling),
    ...(extendedBy === undefined ? [] : [page.extendedBy(wordOf(words.roles, extendedBy))]),
    ...(replacedBy === undefined ? [] : [page.replacedBy(labelOf(replacedBy, telling))]),
  ].join("<br>");
}

function endInWords(term: ObligationTerm<string>, telling: Telling): string {
  const { page } = telling;
  if (term === "at-once") return page.atOnce;
  if (term === "end-of-day") return page.endOfDay;
  if (term === "not-stated") return page.termNotStated;
  return "until" in term
    ? page.until(term.until.map((field) => labelOf(field, telling)).join(page.comma))
    : termInWords(term, page);
}

function isTerm(term: ObligationTerm<string>): term is Term {
  return typeof term !== "string" && "unit" in term;
}
