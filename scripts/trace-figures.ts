import ts from "typescript";

/** Figures in a rule that are no business of a policy, by file. One that isn't there any more is a fault too. */
const ownFigures: { readonly [file: string]: { readonly figures: readonly string[]; readonly why: string } } = {
  "claim-facts.ts": { figures: ["100%"], why: "the whole" },
  "deduct-for-lateness.ts": { figures: ["0%"], why: "nothing" },
  "explain-deadlines.ts": { figures: ["1440"], why: "minutes of a day" },
  "last-day-of-period.ts": { figures: ["7"], why: "days of a week" },
  "match-items.ts": { figures: ["0.5", "2"], why: "how alike two items are, of two" },
  "minutes-in.ts": { figures: ["60"], why: "minutes of an hour" },
  "months-in.ts": { figures: ["12"], why: "months of a year" },
  "obligation-clock.ts": { figures: ["100", "60_000"], why: "a share in percent, milliseconds of a minute" },
  "read-phrase.ts": { figures: ["400", "3"], why: "how long a pattern may be, and how many gaps it may have" },
  "read-tokens.ts": { figures: ["2"], why: "the halves of a character" },
  "recurring-duties.ts": { figures: ["3", "6", "12", "7"], why: "months and days of periods" },
  "statute-terms.ts": { figures: ["366"], why: "days of the longest year, to look through one" },
  "track-check-out.ts": { figures: ["60_000"], why: "milliseconds of a minute" },
  "sla-report.ts": { figures: ["50", "90", "1000", "10", "100"], why: "the median, the 90th percentile, tenths" },
};

/** Numbers that may be a figure of a rulebook: not 0 and 1, places in a text, and counts of what is in a list. */
export function figuresIn(file: string, text: string): { readonly at: string; readonly figure: string }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  // How much a policy may hold at the most is no figure of a rulebook: no case is decided by it.
  if (/\/policy-(schema|checks)\//.test(file)) return [];
  const own = ownFigures[file.slice("src/rules/".length)]?.figures ?? [];
  const found: { readonly at: string; readonly figure: string }[] = [];
  const used = new Set<string>();
  function visit(node: ts.Node): void {
    const figure = figureOf(node);
    if (figure !== undefined && own.includes(figure)) used.add(figure);
    else if (figure !== undefined) {
      found.push({ at: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, figure });
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  const unused = own.filter((figure) => !used.has(figure));
  return [...found, ...unused.map((figure) => ({ at: `${file} (no longer there: scripts/trace-figures.ts)`, figure }))];
}

function figureOf(node: ts.Node): string | undefined {
  // A share, a time of day or a sum in a text is a figure as well.
  if (ts.isStringLiteral(node)) return /^\d+(\.\d+)?%$|^\d\d:\d\d$|^\d+\.\d\d$/.test(node.text) ? node.text : undefined;
  if (!ts.isNumericLiteral(node) || node.text === "0" || node.text === "1") return undefined;
  const { parent } = node;
  if (ts.isCallExpression(parent) && /\.(slice|padStart|padEnd)$/.test(parent.expression.getText())) return undefined;
  if (ts.isBinaryExpression(parent) && /\.(length|size)$/.test(parent.left.getText())) return undefined;
  return node.getText();
}
