import Table from "cli-table3";
import type { createColors } from "picocolors";
import type { ComplaintTexts } from "redress/texts/en";
import * as english from "redress/texts/en";
import * as chinese from "redress/texts/zh";
import type { ComplaintKind } from "./decide-case.js";
import { type Labels, labels } from "./labels.js";
import { wrap } from "./wrap.js";

/** How the report is to look. */
export interface ReportOptions {
  readonly language: "en" | "zh";
  readonly colours: ReturnType<typeof createColors>;
  /** Whether every sentence of `explain` is printed as well. */
  readonly explain: boolean;
}

/** How wide the report is, and the labels at its left. */
export const width = 112;
export const labelWidth = 10;

/** The library's texts for a kind of complaint. */
export function textsOf(kind: ComplaintKind, { language }: ReportOptions): ComplaintTexts {
  const texts = language === "en" ? english : chinese;
  return kind === "complaint" ? texts.companyComplaintsTexts : texts.hotelComplaintsTexts;
}

/** Severities in words: as a list of what is possible where there are several. */
export function severitiesOf(ids: readonly string[], kind: ComplaintKind, options: ReportOptions): string {
  const { words, sentences } = textsOf(kind, options);
  const names = ids.map((id) => words.severities[id] ?? id);
  return names.length === 1 ? names.join("") : sentences.phrases.or(names.map((name) => name.toLowerCase()));
}

/** The report's own words. */
export function labelsOf({ language }: ReportOptions): Labels {
  return labels[language];
}

/** The colour in which a severity is printed: what presses is loud. */
export function paintOf(severity: string | undefined, { colours }: ReportOptions): (text: string) => string {
  if (severity === undefined) return colours.magenta;
  if (severity === "major") return colours.red;
  return severity === "important" || severity === "general" ? colours.yellow : colours.green;
}

/** A label and a text beside it; nothing where there is no text. */
export function row(
  label: string,
  text: string,
  { language, colours }: ReportOptions,
  paint: (text: string) => string = String,
  across = width,
): string {
  if (text === "") return "";
  const lines = wrap(text, across - labelWidth, language).split("\n");
  return columns(
    [[colours.dim(label), lines.map((line) => paint(line)).join("\n")]],
    [labelWidth, across - labelWidth],
  );
}

/** A table without lines, its columns side by side. */
export function columns(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const nothing = Object.fromEntries(sides.map((side) => [side, ""]));
  const table = new Table({
    chars: nothing,
    colWidths: [...widths],
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
  });
  table.push(...rows.map((row) => [...row]));
  // Spaces at the end of a line are of no use to anybody who copies it.
  return table.toString().replace(/ +$/gm, "");
}

const sides = [
  ...["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"],
  ...["left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"],
];

/** A table with a head and lines. */
export function ruled(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  colours: ReportOptions["colours"],
): string {
  const table = new Table({
    head: head.map((name) => colours.bold(name)),
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
    style: { head: [], border: [] },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}
