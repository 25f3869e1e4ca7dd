import { claimRows } from "./claim-rows.js";
import { type ClaimTexts, nameIn, wordsFor } from "./claim-words.js";
import type { DecidedDamage, DecidedReturn } from "./decide-claim.js";
import { type ReportOptions, row, width } from "./look.js";
import { returnRows } from "./return-rows.js";
import { wrap } from "./wrap.js";

/** A line of a block: its label, and what is said. */
export type LabelledText = readonly [label: string, text: string];

/** What both kinds of block are made of. */
export interface ClaimReport {
  readonly headline: string;
  /** In a few words: what it is and of when. */
  readonly about: string;
  /** In the order in which they are read; those without a text are left out. */
  readonly rows: readonly (LabelledText | string)[];
}

/** One claim or return: what is done, why, what isn't, what is missing. */
export function claimBlock(one: DecidedDamage | DecidedReturn, options: ReportOptions): string {
  const { colours } = options;
  const words = wordsFor(one.kind, options);
  const { headline, about, rows } =
    one.kind === "damageClaim" ? claimRows(one, words) : returnRows(one, words, options);
  const { decision } = one;
  const paint = decision.decided ? colours.green : colours.magenta;
  const lines = [
    row("", one.summary, options, colours.italic),
    row("", about, options, colours.dim),
    ...reasons(one, words).map((reason, place) => row(place === 0 ? words.shared.why : "", reason, options)),
    ...decision.unclear.map(({ facts, why, parameter = "" }, place) => {
      const text = words.severity.unclear[why](words.facts(facts, decision.facts), words.lacking(parameter));
      return row(place === 0 ? words.shared.unclear : "", text, options, colours.yellow);
    }),
    row(words.shared.ask, decision.ask.map(words.question).join(words.phrases.gap), options, colours.cyan),
    ...rows.map((line) => (typeof line === "string" ? line : row(line[0], line[1], options))),
  ];
  const everything = options.explain ? [...counterReasons(one, words), ...steps(one, words)] : [];
  return [
    colours.dim("─".repeat(width)),
    `${colours.bold(one.id)}  ${colours.bold(paint(headline))}`,
    ...lines.filter((text) => text !== ""),
    ...everything.map((sentence) => colours.dim(wrap(`· ${sentence}`, width, options.language))),
  ].join("\n");
}

/** The clauses that gave the answer, with the facts that they read. */
function reasons({ decision }: DecidedDamage | DecidedReturn, words: ClaimTexts): readonly string[] {
  return decision.because.map(({ clause: id, facts: names }) => {
    const clause = words.clause(id);
    const facts = words.facts(names, decision.facts);
    return facts.length === 0 && names.length > 0
      ? words.severity.becauseEitherWay({ clause, facts: names.map(words.label) })
      : words.severity.because({ clause, facts });
  });
}

/** What is done in handling a claim, in this order. */
function steps(one: DecidedDamage | DecidedReturn, words: ClaimTexts): readonly string[] {
  if (one.kind !== "damageClaim") return [];
  return one.decision.steps.map(({ step, by, clause }, place) =>
    words.stepLine({
      number: place + 1,
      step: nameIn(words.claimWords.steps, step),
      ...(by !== undefined && { by: words.role(by) }),
      clauses: [clause],
    }),
  );
}

/** The clauses that gave none. */
function counterReasons({ decision }: DecidedDamage | DecidedReturn, words: ClaimTexts): readonly string[] {
  return decision.notBecause.map(({ clause: id, facts: names, status }) => {
    const clause = words.clause(id);
    if (status === "outranked") return words.say.outranked(clause);
    const facts = status === "unknown" ? names.map(words.label) : words.facts(names, decision.facts);
    return words.severity[status]({ clause, facts });
  });
}
