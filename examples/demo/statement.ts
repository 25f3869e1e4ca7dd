import {
  type BenefitStatement,
  benefitStatement,
  isRedressError,
  type MoneyFigure,
  type StatementTotals,
} from "redress";
import { customerProposals } from "redress/policies";
import { type ClaimTexts, wordsFor } from "./claim-words.js";
import type { DecidedBenefit } from "./decide-claim.js";
import { type ReportOptions, row, ruled, width } from "./look.js";
import type { BadRow } from "./read-row.js";

/** The statement of the benefits in one currency, or the rows that make it impossible. */
export function statementBlocks(
  benefits: readonly DecidedBenefit[],
  options: ReportOptions,
): { readonly blocks: readonly string[]; readonly bad: readonly BadRow[] } {
  const blocks: string[] = [];
  const bad: BadRow[] = [];
  for (const currency of new Set(benefits.map(({ noun }) => noun.amount.currency))) {
    const some = benefits.filter(({ noun }) => noun.amount.currency === currency);
    try {
      const drawn = benefitStatement(
        some.map(({ noun }) => noun),
        { policy: customerProposals },
      );
      blocks.push(blockOf(drawn, some, currency, options));
    } catch (error) {
      // Totals can be too large where each entry isn't.
      if (!isRedressError(error)) throw error;
      const problems = error.problems.map(
        ({ wanted, got }) => `the totals in ${currency} must be ${wanted}: got ${got}`,
      );
      bad.push(...some.slice(-1).map(({ line, id }) => ({ line, id, problems })));
    }
  }
  return { blocks, bad };
}

function blockOf(
  drawn: BenefitStatement<string>,
  benefits: readonly DecidedBenefit[],
  currency: string,
  options: ReportOptions,
): string {
  const { colours } = options;
  const words = wordsFor("benefit", options);
  const { say, shared, question } = words;
  const { totals, sharedThrough, beyondGains, entries } = drawn;
  const asked = drawn.ask.map((path) => {
    const [place = "", fact = ""] = path.split(/\.(.*)/);
    return `${benefits[Number(place)]?.id ?? place}${say.colon}${question(fact)}`;
  });
  const clauses = new Set(entries.flatMap(clausesOf));
  const lines = [
    ...entries.map((entry) => row("", aboutEntry(entry, benefits, words), options, colours.italic)),
    ruled(say.statementColumns, rowsOf(entries, benefits, words), colours),
    ...(totals === undefined ? [] : totalRows(totals, words).map(([label, text]) => row(label, text, options))),
    row(shared.why, [...clauses].map(words.clause).join(shared.gap), options),
    row(say.sharedThrough, sharedThrough === undefined ? "" : words.day(sharedThrough), options),
    row("", beyondGains ? say.beyondGains : "", options, colours.yellow),
    row(shared.ask, asked.join("\n"), options, colours.cyan),
  ];
  const head = [colours.dim("─".repeat(width)), colours.bold(say.statement(currency))];
  return [...head, ...lines.filter((text) => text !== "")].join("\n");
}

type Entry = BenefitStatement<string>["entries"][number];

function clausesOf(entry: Entry): readonly string[] {
  return entry.status === "refused" ? [] : entry.decision.because.map(({ clause }) => clause);
}

/** What an entry is about, and what each of those gets who proposed it together. */
function aboutEntry(
  entry: Entry,
  benefits: readonly DecidedBenefit[],
  { say, shared, money, phrases }: ClaimTexts,
): string {
  const one = benefits[entry.place];
  const { proposers = [] } = entry.status === "refused" ? {} : entry.decision;
  const parts = proposers.map(({ id, amount }) => `${id} ${money(amount)}`);
  const texts = [one?.summary ?? "", parts.join(shared.list)].filter((text) => text !== "");
  return texts.length === 0 ? "" : [one?.id, texts.join(phrases.gap)].join(say.colon);
}

/** A line an entry: the parts of it, and what all entries up to it come to. */
function rowsOf(
  entries: readonly Entry[],
  benefits: readonly DecidedBenefit[],
  { say, shared }: ClaimTexts,
): readonly (readonly string[])[] {
  return entries.flatMap((entry) => {
    const one = benefits[entry.place];
    // Each entry has been checked as a row, so none is refused here.
    if (entry.status === "refused" || one === undefined) return [];
    const { decision, running, status } = entry;
    const { accrued } = one.noun;
    const open = status === "not-shared" ? say.notShared : say.undecided;
    const clauses = clausesOf(entry);
    const days = [accrued?.on ?? accrued?.from ?? "?", ...(accrued?.through === undefined ? [] : [accrued.through])];
    const row = [
      one.id,
      days.join("\n"),
      one.noun.amount.amount,
      decision.customer?.amount ?? open,
      decision.company?.amount ?? shared.nothingDue,
      running.customer.amount,
      running.company.amount,
      decision.sharedThrough,
      clauses.length === 0 ? shared.nothingDue : clauses.join("\n"),
    ];
    return [row];
  });
}

/** What it comes to, for whom. */
function totalRows(totals: StatementTotals, words: ClaimTexts): readonly (readonly [string, string])[] {
  const { say, shared, money } = words;
  const nothing = (sum: MoneyFigure) => !/[1-9]/.test(sum.amount);
  const parts = totals.proposers.map(({ id, amount }) => `${id} ${money(amount)}`);
  const unsplit = nothing(totals.unsplit) ? [] : [`${say.unsplit} ${money(totals.unsplit)}`];
  return [
    [say.inAll, money(totals.amount)],
    [say.customers, money(totals.customer)],
    [say.proposers, parts.length === 0 ? "" : [...parts, ...unsplit].join(shared.gap)],
    [say.company, money(totals.company)],
    [say.notShared, nothing(totals.notShared) ? "" : money(totals.notShared)],
    [say.undecided, nothing(totals.undecided) ? "" : money(totals.undecided)],
  ];
}
