import type {
  ComplaintSettings,
  Growth,
  HandlingItem,
  Obligation,
  ObligationTerm,
  Policy,
  RecurringDuty,
} from "../src/models/policy.js";
import type { Procedure } from "../src/models/procedure.js";
import type { ServiceWords } from "../src/models/service-words.js";
import type { Term } from "../src/models/term.js";
import type { NounTexts, Words } from "../src/models/texts.js";
import { conditionInWords, conditionsInWords, conjunctionsOf, labelOf, type Telling } from "./docs-conditions.js";
import { handlingSections, type TableData } from "./docs-handling.js";
import { rolesIn, tellingOf, termInWords, under, wordOf } from "./docs-parts.js";
import { figure, figures, type PageRow, type PageSection, parameterFigures } from "./docs-sections.js";
import { clausesIn, definitionSection, procedureSections, recurringFigures, recurringSection } from "./docs-service.js";
import type { ServicePageWords } from "./docs-service-words.js";
import type { PageWords } from "./docs-words.js";

/** What a page reads of a complaint policy, whatever its facts and severities are. */
export interface PolicyData extends Policy<string, string> {
  readonly severity: TableData<string>;
  readonly valid: readonly string[];
  readonly growth?: Growth<string, string>;
  readonly learntLater?: { readonly facts: readonly string[]; readonly at: string };
  readonly obligations: TableData<Obligation<string>>;
  readonly handling: TableData<HandlingItem>;
  readonly procedures?: { readonly [id: string]: Procedure };
  readonly recurring: readonly RecurringDuty<string>[];
  readonly settings: ComplaintSettings;
}

/** The words of a page about complaints, in one language. */
export interface ComplaintTelling {
  readonly page: PageWords;
  readonly more: ServicePageWords;
  readonly noun: NounTexts;
  readonly words: Words;
  readonly serviceWords: ServiceWords;
}

/** A complaint policy with everything that it is told with. */
interface Told {
  readonly policy: PolicyData;
  readonly page: PageWords;
  readonly more: ServicePageWords;
  readonly words: Words & ServiceWords;
  readonly telling: Telling;
}

/** What the compliance page of a complaint policy shows. */
export function complaintSections(policy: PolicyData, texts: ComplaintTelling): PageSection[] {
  const { page, more } = texts;
  const words = allWords(texts);
  const telling = tellingOf(policy, policy.severity.facts, { ...texts, roles: words.roles });
  const told: Told = { policy, page, more, words, telling };
  return [
    figures(figuresOf(told), page),
    definitionSection(policy, words, page, more),
    severitySection(told),
    obligationSection(told),
    ...handlingSections(policy.handling, words, telling),
    // Their steps have words of their own: handing a car over isn't handing over a complaint.
    ...procedureSections(policy.procedures ?? {}, texts.serviceWords, page, more),
    recurringSection(policy, words, page, more),
    settingsSection(told),
  ];
}

/** The words for complaints; where they have none, those for departments. */
function allWords({ words, serviceWords }: ComplaintTelling): Words & ServiceWords {
  return {
    ...serviceWords,
    ...words,
    roles: { ...serviceWords.roles, ...words.roles },
    duties: { ...serviceWords.duties, ...words.duties },
  };
}

/** Every number of the policy, once for each place in which it stands. */
function figuresOf({ policy, page, more, words, telling }: Told): PageRow[] {
  const { growth } = policy;
  return [
    ...parameterFigures(policy, words.parameters, { page, roles: words.roles }),
    ...(growth === undefined ? [] : [figure(page.growthFigure, termInWords(growth.term, page), growth.clause, page)]),
    ...policy.obligations.rows.flatMap(({ when, then, clause }) =>
      isTerm(then.term)
        ? [
            {
              cells: [under(when, dutyOf(then, words, page), telling), termInWords(then.term, page)],
              clause,
              // Told with the obligation already.
              text: "",
            },
          ]
        : [],
    ),
    ...recurringFigures(policy.recurring, words, page, more),
  ];
}

function severitySection(told: Told): PageSection {
  const { policy, page, words, telling } = told;
  const rows = policy.severity.rows.flatMap(({ when, then, clause }) =>
    conjunctionsOf(when).map((conjunction, at) => ({ conjunction, severity: then, clause, when, first: at === 0 })),
  );
  const read = Object.keys(policy.severity.facts).filter((fact) => rows.some(({ conjunction }) => fact in conjunction));
  return {
    heading: page.headings.severity,
    note: page.notes.severity,
    head: [page.columns.severity, ...read.map((fact) => labelOf(fact, telling))],
    rows: rows.map(({ conjunction, severity, clause, when, first }) => {
      const name = `**${wordOf(words.severities, severity)}**`;
      return {
        cells: [
          name,
          ...read.map((fact) => (fact in conjunction ? conditionInWords(fact, conjunction[fact], telling) : "")),
        ],
        clause,
        // The conjunctions of a row are told together.
        text: first ? under(when, `${page.columns.severity}${page.colon}${name}`, telling) : "",
      };
    }),
    below: severityNotes(told),
  };
}

function severityNotes({ policy, page, words, telling }: Told): string[] {
  const { growth, learntLater, valid } = policy;
  const { notes } = page;
  const derived = Object.entries(policy.severity.facts).flatMap(([fact, { knownBy }]) =>
    knownBy === undefined
      ? []
      : [notes.derived(labelOf(fact, telling), knownBy.map((way) => conditionsInWords(way, telling)).join(page.or))],
  );
  const listed = (all: readonly string[]) => all.map((fact) => labelOf(fact, telling)).join(page.comma);
  return [
    notes.valid(valid.map((severity) => wordOf(words.severities, severity)).join(page.comma)),
    ...derived,
    ...(growth === undefined ? [] : [notes.growth(labelOf(growth.fact, telling), termInWords(growth.term, page))]),
    ...(learntLater === undefined
      ? []
      : [notes.learntLater(listed(learntLater.facts), labelOf(learntLater.at, telling))]),
  ];
}

function obligationSection({ policy, page, words, telling }: Told): PageSection {
  const { columns } = page;
  return {
    heading: page.headings.obligations,
    note: page.notes.obligations,
    head: [columns.what, columns.when, columns.starts, columns.ends, columns.owed],
    rows: policy.obligations.rows.map(({ when, then, clause }) => {
      const what = dutyOf(then, words, page);
      const ends = endsOf(then, telling, words);
      const owed = `${rolesIn(then.owedBy, words, page.or)} → ${wordOf(words.roles, then.owedTo)}`;
      const told = [what, `**${ends.join(page.comma)}**`, owed].join(page.and);
      return {
        cells: [what, conditionsInWords(when, telling), labelOf(then.startsAt, telling), ends.join("<br>"), owed],
        clause,
        text: under(when, told, telling),
      };
    }),
  };
}

function settingsSection({ policy, page }: Told): PageSection {
  const { settings, yes, no } = page;
  const { rollOver, pausesStop, atRiskBelow, governing, growth } = policy.settings;
  const answer = (value: boolean) => (value ? yes : no);
  return {
    heading: page.headings.settings,
    head: [page.columns.setting, page.columns.value],
    rows: [
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
      [settings.governing, clausesIn(governing, page)],
    ].map((cells) => ({ cells })),
  };
}

function dutyOf({ duty, tell }: Obligation<string>, words: Words, page: PageWords): string {
  const name = wordOf(words.duties, duty);
  if (tell === undefined) return name;
  return page.notify(name, rolesIn(tell.roles, words, tell.oneOf === true ? page.or : page.comma));
}

function endsOf({ term, extendedBy, replacedBy }: Obligation<string>, telling: Telling, words: Words): string[] {
  const { page } = telling;
  return [
    endInWords(term, telling),
    ...(extendedBy === undefined ? [] : [page.extendedBy(wordOf(words.roles, extendedBy))]),
    ...(replacedBy === undefined ? [] : [page.replacedBy(labelOf(replacedBy, telling))]),
  ];
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
