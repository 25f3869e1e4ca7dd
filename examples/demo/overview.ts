import type { ObligationState } from "redress";
import type { DecidedCase } from "./decide-case.js";
import { labelsOf, paintOf, type ReportOptions, ruled, severitiesOf, textsOf } from "./look.js";

/** All cases in one table, a line each. */
export function overview(cases: readonly DecidedCase[], options: ReportOptions): string {
  const say = labelsOf(options);
  const rows = cases.map((one) => {
    const { words, sentences } = textsOf(one.kind, options);
    const { severity } = one;
    const names = severitiesOf(severity.possible, one.kind, options);
    const name = severity.decided ? names : say.maybe(names);
    const next = nextDue(one);
    const paint = next?.breached === true ? options.colours.red : String;
    return [
      one.id,
      say.kinds[one.kind],
      paintOf(severity.severity, options)(name),
      paint(next === undefined ? say.nothingDue : next.due === undefined ? say.noEnd : sentences.phrases.end(next.due)),
      next === undefined ? "" : (words.duties[next.duty] ?? next.duty),
      next === undefined ? "" : paint(words.statuses[next.status] ?? next.status),
    ];
  });
  return ruled(say.columns, rows, options.colours);
}

/** How many cases there are by policy and severity, and of how many something is overdue. */
export function counts(cases: readonly DecidedCase[], options: ReportOptions): string {
  const say = labelsOf(options);
  const order = ["major", "important", "general", "minor", "invalid", "unfounded"];
  const kinds = ["complaint", "guestComplaint"] as const;
  const late = (some: readonly DecidedCase[]) => `${some.filter((one) => isOverdue(one)).length}`;
  const rows = kinds.flatMap((kind) => {
    const ofKind = cases.filter((one) => one.kind === kind);
    const { severities } = textsOf(kind, options).words;
    return [...order, undefined].flatMap((severity) => {
      const some = ofKind.filter((one) => one.severity.severity === severity);
      const name = severity === undefined ? say.undecided : (severities[severity] ?? severity);
      const row = [say.kinds[kind], paintOf(severity, options)(name), `${some.length}`, late(some)];
      return some.length === 0 ? [] : [row];
    });
  });
  return ruled(say.countColumns, [...rows, [say.all, "", `${cases.length}`, late(cases)]], options.colours);
}

/** The earliest end that is still to be met, or was missed; without those that hang on more than the severity. */
function nextDue({ deadlines }: DecidedCase) {
  const open = (state: ObligationState<string, string>): boolean =>
    state.waitsFor.length === 0 && ["running", "paused", "overdue"].includes(state.status);
  const [first] = Object.values(deadlines.governing)
    .filter((state) => state !== undefined)
    .filter(open)
    .sort((a, b) => Date.parse(a.due ?? "") - Date.parse(b.due ?? ""));
  // One whose end isn't known yet is better than none.
  return first ?? deadlines.obligations.find(open);
}

function isOverdue(one: DecidedCase): boolean {
  return one.deadlines.obligations.some(({ status, certain }) => status === "overdue" && certain);
}
