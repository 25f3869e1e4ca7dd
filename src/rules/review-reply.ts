import { type Problem, RedressError, shown } from "../models/errors.js";
import type { PolicyReference } from "../models/policy.js";
import type {
  WordingGroup,
  WordingKind,
  WordingLanguage,
  WordingPattern,
  WordingPolicy,
} from "../models/wording-policy.js";
import { replyWording, type WordingClause } from "../policies/reply-wording.js";
import { type CompiledWording, compileWording } from "./compile-wording.js";
import { type FoundWording, findWording } from "./find-wording.js";
import { type TokenReader, type Tokens, tokenReader } from "./read-tokens.js";
import { referenceTo } from "./reference-to.js";

/** Something in a reply that should be said otherwise. */
export interface WordingFinding<Clause extends string> {
  /** What is wrong with it. */
  readonly kind: WordingKind;
  /** What it does to the customer. */
  readonly group: WordingGroup;
  /** Where it begins in the reply, in UTF-16 units as `slice` counts them. */
  readonly start: number;
  /** Where it ends: the unit after its last one. */
  readonly end: number;
  /** What stands there, letter by letter. */
  readonly excerpt: string;
  /** The clauses that forbid it. */
  readonly clauses: readonly Clause[];
  /** A courteous way to say it, in the language of what was found. */
  readonly instead: string;
  /** The language of what was found. */
  readonly language: WordingLanguage;
  /** The id of the pattern that it was found by. */
  readonly pattern: string;
}

/** What is wrong with the wording of a reply. Frozen. */
export interface ReplyReview<Clause extends string> {
  /** Whether nothing was found. */
  readonly acceptable: boolean;
  /** What was found, in the order of the text; of two that begin at one place, the longer first. */
  readonly findings: readonly WordingFinding<Clause>[];
  /** Which policy it was looked through under. */
  readonly policy: PolicyReference;
}

/** What a reply is looked through for. */
export interface ReviewOptions<Clause extends string> {
  /** The rulebook; left out, it is `replyWording`, in English and in Chinese. */
  readonly policy?: WordingPolicy<Clause>;
  /** Patterns of one's own, looked for besides those of the policy. */
  readonly patterns?: readonly WordingPattern[];
}

/**
 * Which words in a draft reply are dismissive, blaming, impatient, overpromising or insulting, and how could it be said?
 *
 * It finds set ways of saying things, not what is meant: no finding is no praise, and a finding is for a person to look
 * at. A customer's own words, quoted in the reply, are found as well. Case, width, accents, line breaks, kinds of
 * apostrophes, traditional characters and characters that nobody sees make no difference; letters of another script
 * that look alike do. Of findings of one kind that overlap only the first counts, of those that begin at one place the
 * longest. The time it takes is in proportion to the length of the text, whatever the text and the patterns are.
 *
 * @param text - The draft, in English, in Chinese, or in both.
 * @param options - Another policy, and patterns of one's own.
 * @returns Each finding with its place, its kind, its clauses and a courteous alternative.
 * @throws RedressError if the text is no string or a pattern can't be read: every problem at once.
 * @clause CSS-7, CCR-4.3, CSD-3
 *
 * @example What to say instead
 * ```ts
 * import { reviewReply } from "redress";
 *
 * const { acceptable, findings } = reviewReply("I'm afraid that's not my problem. 这是您自己弄坏的。");
 * assert.equal(acceptable, false);
 * assert.deepEqual(findings.map(({ kind, excerpt }) => [kind, excerpt]), [
 *   ["brush-off", "not my problem"],
 *   ["blame-shifting", "是您自己弄坏的"],
 * ]);
 * assert.deepEqual([findings[0]?.start, findings[0]?.end, findings[0]?.clauses], [18, 32, ["CSS-7"]]);
 * ```
 *
 * @example A pattern of one's own
 * ```ts
 * import { reviewReply } from "redress";
 *
 * const review = reviewReply("We only do dry-cleaning on weekdays.", {
 *   patterns: [
 *     {
 *       id: "our-laundry",
 *       kind: "brush-off",
 *       language: "en",
 *       say: ["we only do (dry cleaning|laundry)"],
 *       unless: ["~ ourselves"],
 *       instead: "Our dry-cleaning is open from Monday to Friday; may we collect it on [day]?",
 *     },
 *   ],
 * });
 * assert.equal(review.findings[0]?.excerpt, "We only do dry-cleaning");
 * ```
 */
export function reviewReply<Clause extends string = WordingClause>(
  text: string,
  options: ReviewOptions<Clause> = {},
): ReplyReview<Clause | WordingClause> {
  if (typeof text !== "string") throw new RedressError("reply", [{ path: "", wanted: "text", got: shown(text) }]);
  const policy = options.policy ?? replyWording;
  const { read, wording, ids } = preparedFor(policy);
  const problems: Problem[] = [];
  const own = compileWording(options.patterns ?? [], "patterns", { policy, read, problems, taken: new Set(ids) });
  if (problems.length > 0) throw new RedressError("reply wording", problems);
  const tokens = read(text);
  const kinds: WordingPolicy<Clause | WordingClause>["kinds"] = policy.kinds;
  const findings = firstOfEachKind(findWording([wording, own], tokens)).map((found) =>
    findingOf(found, text, tokens, kinds),
  );
  return Object.freeze({
    acceptable: findings.length === 0,
    findings: Object.freeze(findings),
    policy: Object.freeze(referenceTo(policy)),
  });
}

interface Prepared {
  readonly read: TokenReader;
  readonly wording: CompiledWording;
  readonly ids: ReadonlySet<string>;
}

const prepared = /* @__PURE__ */ new WeakMap<object, Prepared>();

/** The patterns of a policy, read once. */
function preparedFor(policy: WordingPolicy<string>): Prepared {
  const before = prepared.get(policy);
  if (before !== undefined) return before;
  const read = tokenReader(policy);
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const wording = compileWording(policy.patterns, "policy.patterns", { policy, read, problems, taken: ids });
  if (problems.length > 0) throw new RedressError("reply wording", problems);
  const made = { read, wording, ids };
  prepared.set(policy, made);
  return made;
}

/** Of findings of one kind that overlap the first; they come by place, the longest first. */
function firstOfEachKind(found: readonly FoundWording[]): readonly FoundWording[] {
  const until = new Map<WordingKind, number>();
  return found.filter(({ pattern, from, to }) => {
    if (from < (until.get(pattern.kind) ?? 0)) return false;
    until.set(pattern.kind, to);
    return true;
  });
}

function findingOf<Clause extends string>(
  { pattern, from, to }: FoundWording,
  text: string,
  { starts, ends }: Tokens,
  kinds: WordingPolicy<Clause>["kinds"],
): WordingFinding<Clause> {
  const { group, clauses } = kinds[pattern.kind];
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? text.length;
  return Object.freeze({
    kind: pattern.kind,
    group,
    start,
    end,
    excerpt: text.slice(start, end),
    clauses: Object.freeze([...clauses]),
    instead: pattern.instead,
    language: pattern.language,
    pattern: pattern.id,
  });
}
