import type { ClaimReport } from "./claim-block.js";
import { eachOnce, listed } from "./claim-rows.js";
import { type ClaimTexts, nameIn } from "./claim-words.js";
import type { DecidedReturn } from "./decide-claim.js";
import { columns, labelWidth, type ReportOptions } from "./look.js";
import { wrap } from "./wrap.js";

type Decision = DecidedReturn["decision"];

/** What a block says of an article that comes back, besides why. */
export function returnRows({ noun, decision }: DecidedReturn, words: ClaimTexts, options: ReportOptions): ClaimReport {
  const { say, claimWords, day } = words;
  const { deliveredOn, soldOn = noun.requestedOn, requestedOn } = noun;
  const since = words.label(deliveredOn === undefined ? "soldOn" : "deliveredOn");
  const small = options.language === "en" ? since.toLowerCase() : since;
  const named = (id: string) => nameIn(claimWords.remedies, id);
  const open = decision.decided ? decision.openParameters : [];
  return {
    headline: decision.decided
      ? remediesIn(decision.remedies, words)
      : say.open(remediesIn(decision.possible, words).toLowerCase()),
    about: say.request(day(requestedOn), small, day(deliveredOn ?? soldOn), decision.day),
    rows: [
      [words.shared.why, decision.warrantyOver ? nameIn(claimWords.refusals, "warranty-over") : ""],
      ...windows(decision, words, options),
      [
        say.ruledOut,
        eachOnce(
          decision.ruledOut.map(({ remedy, clause }) => [named(remedy), clause]),
          words,
        ),
      ],
      [say.wish, wish(decision, words)],
      ...money(decision, words),
      [
        say.missing,
        eachOnce(
          open.map(({ parameter, clause }) => [words.lacking(parameter), clause]),
          words,
        ),
      ],
      [say.silent, decision.decided ? decision.silentOn.map((one) => nameIn(claimWords.silences, one)).join("\n") : ""],
      [say.conflict, conflicts(decision, words)],
      ...others(decision, words),
    ],
  };
}

/** `Repair, exchange or return`, or that nothing is owed. */
function remediesIn(remedies: readonly string[], words: ClaimTexts): string {
  const { say, claimWords } = words;
  return remedies.length === 0
    ? say.nothing
    : listed(
        remedies.map((id) => nameIn(claimWords.remedies, id)),
        words,
      );
}

/** Until when which clause gives something, side by side. */
function windows({ windows: all }: Decision, words: ClaimTexts, options: ReportOptions): readonly string[] {
  const { say, shared, day } = words;
  const [first, second, third, fourth] = shared.widths;
  return all.map(({ clause, closes, open, daysLeft }, place) => {
    const title = words.title(clause);
    return columns(
      [
        [
          options.colours.dim(place === 0 ? say.windows : ""),
          say.until(day(closes)),
          wrap(title, second - 1, options.language),
          clause,
          open ? say.daysLeft(daysLeft) : say.closed,
        ],
      ],
      [labelWidth, first + 2, second, third, fourth],
    );
  });
}

/** Whether the customer can have what was asked for. */
function wish({ wants }: Decision, { say, shared, claimWords }: ClaimTexts): string {
  if (wants === undefined) return "";
  const remedy = nameIn(claimWords.remedies, wants.remedy);
  if (wants.available === true) return remedy + say.colon + say.available;
  if (!("why" in wants)) return remedy + say.colon + say.perhaps;
  const { why, clauses, nearest } = wants;
  const reason = nameIn(claimWords.refusals, why) + (clauses.length === 0 ? "" : shared.note(clauses));
  const instead = nearest === undefined ? [] : [say.nearest(nameIn(claimWords.remedies, nearest))];
  return remedy + say.colon + [reason, ...instead].join(shared.gap);
}

/** What is kept back of the price, and what is paid back. */
function money(decision: Decision, words: ClaimTexts): readonly (readonly [string, string])[] {
  if (!decision.decided) return [];
  const { say, shared, claimWords } = words;
  const { deductions, refund } = decision;
  const kept = deductions.map(({ kind, amount, clause, missing }) => {
    const sum = amount === undefined ? say.notSet + shared.note(missing.map(words.lacking)) : words.money(amount);
    return nameIn(claimWords.deductions, kind) + shared.note([clause]) + say.colon + sum;
  });
  return [
    [say.keptBack, kept.join(shared.gap)],
    [say.paidBack, refund === undefined ? "" : words.money(refund)],
  ];
}

function conflicts({ conflicts: all }: Decision, { say, clause }: ClaimTexts): string {
  return all.map(({ clauses, governs = "" }) => say.governs(clauses.map(clause), governs)).join("\n");
}

/** What another day or another cause would come to. */
function others(decision: Decision, words: ClaimTexts): readonly (readonly [string, string])[] {
  const { say, shared } = words;
  const told = (when: string, remedies: readonly string[], clauses: readonly string[]) =>
    `${when} → ${remediesIn(remedies, words)}${clauses.length === 0 ? "" : shared.note(clauses)}`;
  return decision.decided
    ? [
        [
          say.otherDays,
          decision.alternatives
            .map(({ change, remedies, clauses }) => told(words.day(change.requestedOn), remedies, clauses))
            .join("\n"),
        ],
      ]
    : [
        [
          say.byCause,
          decision.byCause
            .map(({ change, remedies, clauses }) => told(words.value("cause", change.cause), remedies, clauses))
            .join("\n"),
        ],
      ];
}
