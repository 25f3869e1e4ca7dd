import { explain, type ObligationState } from "redress";
import type { DecidedCase } from "./decide-case.js";
import {
  columns,
  labelsOf,
  labelWidth,
  paintOf,
  type ReportOptions,
  row,
  severitiesOf,
  textsOf,
  width,
} from "./look.js";
import { wrap } from "./wrap.js";

type Obligation = ObligationState<string, string>;

/** What is sure, or holds under some severities alone. */
interface Doubtful {
  readonly under: readonly string[];
  readonly certain: boolean;
}

/** One case: how serious or what to ask, why, who, who is told, what is due when. */
export function block(one: DecidedCase, options: ReportOptions): string {
  const { colours } = options;
  const say = labelsOf(options);
  const texts = textsOf(one.kind, options);
  const { moment, end } = texts.sentences.phrases;
  const { severity, deadlines, handling, receivedAt } = one;
  // The answer, then the clauses for it, what is unclear, what to ask.
  const [, ...told] = explain(severity, texts);
  const reasons = told.slice(0, severity.because.length);
  const unclear = told.slice(reasons.length, reasons.length + severity.unclear.length);
  const asOf = severity.asOf === receivedAt ? "" : say.asOf(moment(severity.asOf));
  const { growsAfter } = severity;
  const rows = [
    row("", one.summary, options, colours.italic),
    row("", say.received(say.kinds[one.kind], moment(receivedAt)) + asOf, options, colours.dim),
    ...reasons.map((reason, place) => row(place === 0 ? say.why : "", reason, options)),
    ...unclear.map((sentence, place) => row(place === 0 ? say.unclear : "", sentence, options, colours.yellow)),
    row(say.ask, questions(severity.ask, one, options), options, colours.cyan),
    row(say.handles, handlers(one, options), options),
    row(say.tell, stillToTell(one, options), options),
    row(say.grows, growsAfter === undefined ? "" : texts.sentences.severity.grows(end(growsAfter)), options),
    ...due(one, options),
    row(say.then, then(one, options), options),
    row(say.alsoAsk, alsoAsk(one, options), options),
  ];
  const everything = options.explain ? [severity, deadlines, handling].flatMap((answer) => explain(answer, texts)) : [];
  return [
    colours.dim("─".repeat(width)),
    `${colours.bold(one.id)}  ${headline(one, options)}`,
    ...rows.filter((text) => text !== ""),
    ...everything.map((sentence) => colours.dim(wrap(`· ${sentence}`, width, options.language))),
  ].join("\n");
}

/** `Major, valid`, or what it may be. */
function headline(one: DecidedCase, options: ReportOptions): string {
  const say = labelsOf(options);
  const { severity } = one;
  const valid = say.valid[severity.valid === undefined ? "open" : severity.valid ? "yes" : "no"];
  const name = severitiesOf(severity.possible, one.kind, options);
  const paint = paintOf(severity.severity, options);
  return options.colours.bold(paint(severity.decided ? name : say.judged(name))) + say.comma + valid;
}

function questions(names: readonly string[], one: DecidedCase, options: ReportOptions): string {
  const { noun, sentences } = textsOf(one.kind, options);
  return names.map((name) => noun.facts[name]?.question ?? name).join(sentences.phrases.gap);
}

function rolesOf(ids: readonly string[], one: DecidedCase, options: ReportOptions): readonly string[] {
  const { words } = textsOf(one.kind, options);
  return ids.map((id) => words.roles[id] ?? id);
}

/** Who handles it, or else who takes it in. */
function handlers(one: DecidedCase, options: ReportOptions): string {
  const say = labelsOf(options);
  const withTask = (wanted: string) => one.handling.assignments.filter(({ task }) => task === wanted);
  const some = withTask("handle").length > 0 ? withTask("handle") : withTask("receive");
  return eachOnce(
    some.map((part) => ({ whom: rolesOf(part.roles, one, options).join(say.list), ...part })),
    one,
    options,
  );
}

/** Who hasn't been told yet, each once. */
function stillToTell(one: DecidedCase, options: ReportOptions): string {
  const { or } = textsOf(one.kind, options).sentences.phrases;
  const open = one.deadlines.obligations.filter(({ status, waitsFor }) => status === "open" && waitsFor.length === 0);
  const asked = open.flatMap(({ stillToTell: missing = [], tell, clause, under, certain }) => {
    const roles = rolesOf(missing, one, options);
    const whom = tell?.oneOf === true && roles.length > 0 ? [or(roles)] : roles;
    return whom.map((name) => ({ whom: name, clauses: [clause], under, certain }));
  });
  return eachOnce(asked, one, options);
}

/** Everybody once, with the clauses: those that hold in any case, or else those that may. */
function eachOnce(
  parts: readonly (Doubtful & { readonly whom: string; readonly clauses: readonly string[] })[],
  one: DecidedCase,
  options: ReportOptions,
): string {
  const say = labelsOf(options);
  return [...new Set(parts.map(({ whom }) => whom))]
    .map((name) => {
      const own = parts.filter(({ whom }) => whom === name);
      const sure = own.filter(({ certain }) => certain);
      const some = sure.length > 0 ? sure : own;
      const under = [...new Set(some.flatMap((part) => part.under))];
      const everywhere = one.severity.possible.every((severity) => under.includes(severity));
      const doubt = doubts({ under, certain: sure.length > 0 || everywhere }, one, options);
      return name + say.note([...new Set(some.flatMap(({ clauses }) => clauses)), ...doubt]);
    })
    .join(say.gap);
}

/** What has begun and holds whatever is answered besides the severity, by who owes it. */
function due(one: DecidedCase, options: ReportOptions): readonly string[] {
  const say = labelsOf(options);
  const begun = one.deadlines.obligations.filter(
    ({ tell, startedAt, waitsFor }) => tell === undefined && startedAt !== undefined && waitsFor.length === 0,
  );
  const ownerOf = ({ owedBy }: Obligation) => rolesOf(owedBy, one, options).join(say.list);
  return [...new Set(begun.map(ownerOf))].flatMap((owner, place) => [
    row(place === 0 ? say.due : " ", say.owedBy(owner), options),
    columns(
      begun.filter((state) => ownerOf(state) === owner).map((state) => end(state, one, options)),
      [labelWidth, 2, ...say.widths],
    ),
  ]);
}

/** The cells of an end: whether it governs, when, what, by which clause, where it stands. */
function end(state: Obligation, one: DecidedCase, options: ReportOptions): readonly string[] {
  const { bold, red } = options.colours;
  const say = labelsOf(options);
  const { words, sentences } = textsOf(one.kind, options);
  const governs = Object.values(one.deadlines.governing).includes(state);
  const paint = state.breached ? red : governs ? bold : String;
  const doubt = doubts(state, one, options);
  const duty = (words.duties[state.duty] ?? state.duty) + (doubt.length > 0 ? say.note(doubt) : "");
  const { due: until, left, lateBy, status } = state;
  const name = words.statuses[status] ?? status;
  const standing = [
    // What is left says that it runs.
    ...(left !== undefined && status === "running" ? [] : lateBy === undefined ? [name] : []),
    ...(left === undefined ? [] : [say.left(roughly(left.minutes, one, options))]),
    ...(lateBy === undefined ? [] : [say.lateBy(name, roughly(lateBy.minutes, one, options))]),
  ];
  return [
    "",
    governs ? "▸" : "",
    paint(until === undefined ? say.noEnd : sentences.phrases.end(until)),
    wrap(duty, say.widths[1] - 1, options.language),
    state.clause,
    wrap(standing.join(say.comma), say.widths[3], options.language)
      .split("\n")
      .map((line) => (state.breached ? red(line) : line))
      .join("\n"),
  ];
}

/** To the hour where it is a day or more. */
function roughly(minutes: number, one: DecidedCase, options: ReportOptions): string {
  const { duration } = textsOf(one.kind, options).sentences.phrases;
  return duration(minutes < 1440 ? minutes : minutes - (minutes % 60));
}

/** What begins later. */
function then(one: DecidedCase, options: ReportOptions): string {
  const say = labelsOf(options);
  const { words } = textsOf(one.kind, options);
  return one.deadlines.obligations
    .filter(({ status, waitsFor }) => status === "waiting" && waitsFor.length === 0)
    .map((state) => (words.duties[state.duty] ?? state.duty) + say.note([state.clause, ...doubts(state, one, options)]))
    .join(say.gap);
}

/** What would be owed besides, depending on an answer. */
function alsoAsk(one: DecidedCase, options: ReportOptions): string {
  const say = labelsOf(options);
  const { words, sentences } = textsOf(one.kind, options);
  const open = one.deadlines.obligations.filter(
    ({ waitsFor, status }) => waitsFor.length > 0 && status !== "withdrawn",
  );
  const asked = (state: Obligation) => questions(state.waitsFor, one, options);
  return [...new Set(open.map(asked))]
    .map((question) => {
      const owed = open
        .filter((state) => asked(state) === question)
        .map(({ duty, tell, due: until, startedAt, clause }) => {
          const { by } = sentences.deadlines.when;
          const what =
            tell === undefined ? (words.duties[duty] ?? duty) : rolesOf(tell.roles, one, options).join(say.list);
          const when =
            until === undefined || until === startedAt ? "" : `${say.gapInside}${by(sentences.phrases.end(until))}`;
          return what + when + say.note([clause]);
        });
      return `${question} → ${owed.join(say.gap)}`;
    })
    .join("\n");
}

/** Under which severities alone it holds. */
function doubts({ certain, under }: Doubtful, one: DecidedCase, options: ReportOptions): readonly string[] {
  const say = labelsOf(options);
  if (certain) return [];
  const names = severitiesOf(under, one.kind, options);
  const { possible } = one.severity;
  if (!possible.some((severity) => under.includes(severity))) return [say.onlyIfBefore(names)];
  return [possible.every((severity) => under.includes(severity)) ? say.ifSo : say.onlyIf(names)];
}
