import type { LabelledText } from "./claim-block.js";
import { columns, labelWidth, type ReportOptions, row } from "./look.js";
import { policyBlocks } from "./policy-blocks.js";
import { caseBlocks } from "./rulebook-cases.js";
import { rulebookLabels } from "./rulebook-labels.js";
import { wrap } from "./wrap.js";

/** A part of the rulebook in a few lines. */
export interface RulebookBlock {
  readonly label: string;
  /** The answer. */
  readonly headline: string;
  /** What belongs to it: a text, or a name and a text beside it. */
  readonly lines: readonly (string | LabelledText)[];
}

/** How wide this part is, and the names in it. */
const narrow = 100;
const nameWidth = 30;

/** What the library answers besides: the departments' rules, what comes round, and the policies themselves. */
export function rulebook(asOf: string | undefined, options: ReportOptions): string {
  const { colours, language } = options;
  const { title, about } = rulebookLabels[language];
  const blocks = [...caseBlocks(options), ...policyBlocks(asOf, options)];
  return [
    colours.dim("─".repeat(narrow)),
    colours.bold(title),
    row("", about, options, colours.italic, narrow),
    ...blocks.flatMap(({ label, headline, lines }) => [
      row(label, headline, options, colours.bold, narrow),
      ...lines.map((line) =>
        typeof line === "string" ? row("", line, options, String, narrow) : named(line, options),
      ),
    ]),
  ].join("\n");
}

function named([name, text]: LabelledText, { language }: ReportOptions): string {
  const widths = [labelWidth, nameWidth, narrow - labelWidth - nameWidth];
  return columns([["", wrap(name, nameWidth - 2, language), wrap(text, widths[2] ?? narrow, language)]], widths);
}
