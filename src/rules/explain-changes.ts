import type { ComparedCases, ComparedOutcome } from "../decision-table/outcome-differences.js";
import { isSame } from "../models/canonical-json.js";
import type { CasesInWords, ComparisonTexts, PlaceInPolicy } from "../models/comparison-texts.js";
import type { PolicyReference } from "../models/policy.js";
import type { PolicyChange } from "./changes-between.js";
import type { PolicyComparison, TableDifferences } from "./compare-policies.js";
import { isPlainRecord } from "./match-items.js";
import { conditionInWords, factInWords, factsInWords, labelWithin, partInWords, partLabel } from "./part-in-words.js";

/**
 * What changed between two policies, in plain sentences, in English or Chinese?
 *
 * It takes every policy: `words` may be a list, such as `[serviceWords, words]` for that of a department, and `noun` too
 * where a policy is about several. Ids that the texts have no word for are shown as they are. What changed in the same way in several tables, such as a
 * fact that they share, is told once.
 *
 * @param comparison - What `comparePolicies` answered.
 * @param texts - The titles of clauses, the labels of facts, words, and the sentences in a language.
 * @returns What is compared; a sentence for each change; a sentence for each difference in what is decided, with how
 * many combinations of facts it is about and facts that show it.
 *
 * @example A configured threshold
 * ```ts
 * import { comparePolicies, configure, explainChanges } from "redress";
 * import { companyComplaints } from "redress/policies";
 * import { ccr, comparisonSentences, complaint, words } from "redress/texts/en";
 *
 * const ours = configure(companyComplaints, { parameters: { repeatedlyFrom: 3 } });
 * const texts = { documents: [ccr], noun: complaint, words, sentences: comparisonSentences };
 * const [compared, change] = explainChanges(comparePolicies(companyComplaints, ours), texts);
 * assert.equal(compared, "Compared: company-complaints 1.0.0 with company-complaints 1.0.0 as configured.");
 * assert.equal(
 *   change,
 *   "CCR-5.3.1 (Major: broken commitment raised repeatedly), parameters: number of times from which it was raised " +
 *     "repeatedly changes from 2 to 3.",
 * );
 * ```
 */
export function explainChanges(comparison: PolicyComparison, texts: ComparisonTexts): readonly string[] {
  const { from, to, changes, decisions } = comparison;
  const { compared, nothing } = texts.sentences;
  const sentences = [
    ...changes.map((change) => changeInWords(change, texts)),
    ...decisions.flatMap((table) => decisionsInWords(table, texts)),
  ];
  const first = compared(policyName(from, texts), policyName(to, texts));
  return [first, ...(sentences.length === 0 ? [nothing] : new Set(sentences))];
}

function policyName({ id, version, configured }: PolicyReference, { sentences }: ComparisonTexts): string {
  return sentences.policy(id, version, configured !== undefined);
}

function clauseName(id: string, { documents, sentences }: ComparisonTexts): string {
  const document = documents.find(({ clauses }) => Object.hasOwn(clauses, id));
  const title = document?.clauses[id]?.title;
  return title === undefined ? id : sentences.clause(id, title);
}

function changeInWords({ kind, path, clause, before, after }: PolicyChange, texts: ComparisonTexts): string {
  const { sentences } = texts;
  const place: PlaceInPolicy = {
    ...placeInWords(path, texts),
    ...(clause !== undefined && { clause: clauseName(clause, texts) }),
  };
  const told = (value: unknown): string => valueInWords(path, value, texts);
  if (kind === "added") return sentences.added(place, told(after));
  if (kind === "removed") return sentences.removed(place, told(before));
  if (kind === "moved") return sentences.moved(place, Number(before) + 1, Number(after) + 1);
  return sentences.changed(place, told(before), told(after));
}

/** What only holds other things together. */
const silent = ["rows", "then", "value", "values"];

function placeInWords(path: PolicyChange["path"], texts: ComparisonTexts): Omit<PlaceInPolicy, "clause"> {
  const [first = "", ...names] = path.filter((part) => typeof part === "string");
  // The facts of one table are those of the others too.
  const shared = first === "probes" ? -1 : names.slice(0, -1).indexOf("facts");
  const [section, inside] = shared < 0 ? [first, names] : ["facts", names.slice(shared + 1)];
  const what = inside.flatMap((name, at) => {
    const holder = (at === 0 ? section : inside[at - 1]) ?? "";
    // The clause is named by itself.
    return silent.includes(name) || holder === "clauses" || section === "clauses"
      ? []
      : labelWithin(holder, name, texts);
  });
  return { section: partLabel(section, texts), what };
}

function valueInWords(path: PolicyChange["path"], value: unknown, texts: ComparisonTexts): string {
  const names = path.filter((part) => typeof part === "string");
  const [when, facts] = [names.lastIndexOf("when"), names.lastIndexOf("facts")];
  const fact = names[Math.max(when, facts) + 1];
  if (when >= 0 && fact !== undefined) return conditionInWords(fact, value, texts);
  if (facts >= 0 && fact !== undefined) return factInWords(fact, value, texts);
  return partInWords(names.at(-1) ?? "", value, texts);
}

function decisionsInWords(
  { table, outcomes, clauses, collected }: TableDifferences,
  texts: ComparisonTexts,
): readonly string[] {
  const { sentences } = texts;
  const name = sentences.place(table.split(".").map((part) => partLabel(part, texts)));
  const casesOf = ({ cases, of, sample }: ComparedCases): CasesInWords => ({
    cases,
    of,
    sample: factsInWords(sample, texts),
  });
  return [
    ...outcomes.map((one) =>
      sentences.outcome(name, outcomeInWords(one.before, texts), outcomeInWords(one.after, texts), casesOf(one)),
    ),
    ...clauses.map((one) =>
      sentences.reason[one.change](
        name,
        clauseName(one.clause, texts),
        partInWords("then", one.outcome, texts),
        casesOf(one),
      ),
    ),
    ...collected.map((one) => {
      const [before, after] = givenInWords([one.before, one.after], texts);
      return sentences.collected(name, clauseName(one.clause, texts), before, after, casesOf(one));
    }),
  ];
}

function outcomeInWords(one: ComparedOutcome<unknown>, texts: ComparisonTexts): string {
  const { outcomes } = texts.sentences;
  if (one.kind === "decided") return partInWords("then", one.outcome, texts);
  if (one.kind !== "open") return outcomes[one.kind];
  return outcomes.open(one.possible.map((outcome) => partInWords("then", outcome, texts)));
}

type Given = TableDifferences["collected"][number]["before"];

/** What a clause gave and gives; where it is one thing each, only in what they differ. */
function givenInWords(given: readonly [Given, Given], texts: ComparisonTexts): readonly (string | undefined)[] {
  const [before, after] = given.map(({ gives, mayGive }) =>
    gives.length === 1 && mayGive.length === 0 ? gives[0] : 0,
  );
  const isOneEach = isPlainRecord(before) && isPlainRecord(after) && before["kind"] === after["kind"];
  const kept = (name: string): boolean => isOneEach && isSame(before[name], after[name]);
  const told = (outcome: unknown): string =>
    partInWords(
      "then",
      isPlainRecord(outcome) ? Object.fromEntries(Object.entries(outcome).filter(([name]) => !kept(name))) : outcome,
      texts,
    );
  return given.map(({ gives, mayGive }) => {
    const all = [...gives.map(told), ...mayGive.map((one) => texts.sentences.perhaps(told(one)))];
    return all.length === 0 ? undefined : texts.sentences.fields(all);
  });
}
