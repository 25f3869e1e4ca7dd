import type { ClaimReport, LabelledText } from "./claim-block.js";
import { type ClaimTexts, nameIn } from "./claim-words.js";
import type { DecidedDamage } from "./decide-claim.js";

/** What a block says of a claim for damage, besides why. */
export function claimRows({ noun, decision }: DecidedDamage, words: ClaimTexts): ClaimReport {
  const { say, shared, claimWords, money } = words;
  const { depreciatedValue, ageMonths, usefulLife, restitution, silentOn, cash } = decision;
  const remedyIn = (id: string) => nameIn(claimWords.remedies, id);
  const silences = silentOn.map((matter) => nameIn(claimWords.silences, matter));
  return {
    headline: headlineOf(decision, words),
    about: say.claim(lower(words.value("kind", noun.kind)), words.day(noun.happenedOn)),
    rows: [
      [
        say.value,
        depreciatedValue === undefined ? "" : say.valued(money(depreciatedValue), ageMonths, usefulLife?.months),
      ],
      [
        say.forms,
        decision.decided
          ? listed(
              decision.forms.map((form) => nameIn(claimWords.forms, form)),
              words,
            )
          : "",
      ],
      [say.giveBack, restitution === undefined ? "" : [money(restitution), ...silences].join(shared.gap)],
      [
        say.ruledOut,
        eachOnce(
          decision.ruledOut.map(({ remedy, clause }) => [remedyIn(remedy), clause]),
          words,
        ),
      ],
      ...approvalRows(decision, words),
      [say.missing, missing(decision, words)],
      [say.cash, nameIn(claimWords.cash, cash)],
    ],
  };
}

/** Every thing once, with its clauses behind it. */
export function eachOnce(pairs: readonly (readonly [name: string, clause: string])[], { shared }: ClaimTexts): string {
  return [...new Set(pairs.map(([name]) => name))]
    .map((name) => {
      const clauses = pairs.flatMap(([other, clause]) => (other === name && clause !== "" ? [clause] : []));
      return name + (clauses.length === 0 ? "" : shared.note([...new Set(clauses)]));
    })
    .join(shared.gap);
}

/** One of these, as a part of a sentence. */
export function listed(names: readonly string[], { phrases }: Pick<ClaimTexts, "phrases">): string {
  return phrases.or(names.map((name, place) => (place === 0 ? name : lower(name))));
}

function headlineOf(decision: DecidedDamage["decision"], words: ClaimTexts): string {
  const { say, shared, claimWords, money, phrases } = words;
  const names = decision.possible.map((remedy) => nameIn(claimWords.remedies, remedy));
  if (decision.decided) {
    const { worth, restitution } = decision;
    // What is given back is no remedy, and is the answer all the same.
    if (restitution !== undefined) return say.giveBack + shared.comma + money(restitution);
    return names.join("") + (worth === undefined ? "" : shared.comma + money(worth));
  }
  return names.length === 1 ? say.worthOpen(names.join("")) : say.open(phrases.or(names.map(lower)));
}

/** Who must approve, or to whom it goes. */
function approvalRows(decision: DecidedDamage["decision"], words: ClaimTexts): readonly LabelledText[] {
  if (!decision.decided) return [];
  const { say, shared, claimWords, money } = words;
  const { approval, referral } = decision;
  const rows: LabelledText[] = [];
  if (approval !== undefined) {
    const { status, by, upTo, clauses } = approval;
    const who = by.length === 0 ? "" : say.by(listed(by.map(words.role), words));
    const most = upTo === undefined ? "" : say.upTo(money(upTo));
    rows.push([say.approval, nameIn(claimWords.approvals, status) + who + most + shared.note(clauses)]);
  }
  if (referral !== undefined) {
    const who = referral.to.length === 0 ? say.notNamed : listed(referral.to.map(words.role), words);
    rows.push([say.goesTo, who + shared.note([referral.clause])]);
  }
  return rows;
}

/** The figures of the policy and whatever else the answer lacks, each once. */
function missing(decision: DecidedDamage["decision"], words: ClaimTexts): string {
  const others = decision.decided ? [...(decision.approval?.missing ?? []), ...(decision.referral?.missing ?? [])] : [];
  const open = decision.openParameters.map(({ parameter, clause }) => [words.lacking(parameter), clause] as const);
  return eachOnce([...open, ...others.map((name) => [words.lacking(name), ""] as const)], words);
}

function lower(name: string): string {
  return /^[A-Z][a-z ]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
