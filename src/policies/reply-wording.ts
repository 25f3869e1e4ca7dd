import type { ClauseKind } from "../models/policy.js";
import type { WordingPolicy } from "../models/wording-policy.js";
import { englishSpellings, englishWording } from "./reply-wording-en.js";
import { chineseCharacters, chineseSpellings, chineseWording } from "./reply-wording-zh.js";

/** The clauses that say how not to speak to a customer: of the service standard (CSS), on complaints (CCR), of the department (CSD). */
const clauses = {
  "CSS-7": "checklist",
  "CCR-4.3": "checklist",
  "CSD-3": "checklist",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a clause on wording. */
export type WordingClause = keyof typeof clauses;

/**
 * What a reply to a customer should not say, in English and in Chinese, and what to say instead.
 *
 * The sources name kinds of wording and give no list; the patterns and the alternatives are the library's own. Two of
 * the four things that CCR-4.3 forbids show in a reply as a kind that another clause has too: to debate is a dispute
 * (CSD-3), to quarrel is defiance (CSS-7).
 *
 * @clause CSS-7, CCR-4.3, CSD-3
 *
 * @example Without a pattern that a company doesn't mind
 * ```ts
 * import { reviewReply } from "redress";
 * import { replyWording } from "redress/policies";
 *
 * const patterns = replyWording.patterns.filter(({ id }) => id !== "en-promise");
 * const policy = { ...replyWording, patterns };
 * assert.equal(reviewReply("We guarantee a room with a view.").acceptable, false);
 * assert.equal(reviewReply("We guarantee a room with a view.", { policy }).acceptable, true);
 * ```
 */
export const replyWording: WordingPolicy<WordingClause> = {
  id: "reply-wording",
  version: "1.0.0",
  noun: "reply",
  versionBy: "event",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses,
  parameters: {},
  contradictions: [],
  kinds: {
    insult: { group: "insulting", clauses: ["CSS-7"] },
    "curt-address": { group: "insulting", clauses: ["CSS-7"] },
    "brush-off": { group: "dismissive", clauses: ["CSS-7"] },
    "blame-shifting": { group: "blaming", clauses: ["CSS-7"] },
    impatience: { group: "impatient", clauses: ["CSS-7"] },
    ignorance: { group: "dismissive", clauses: ["CSS-7"] },
    // To answer back is how a quarrel begins.
    defiance: { group: "confronting", clauses: ["CSS-7", "CCR-4.3"] },
    bewildering: { group: "dismissive", clauses: ["CSS-7"] },
    overpromise: { group: "overpromising", clauses: ["CSD-3"] },
    pressure: { group: "confronting", clauses: ["CSD-3"] },
    // What the one clause calls a dispute, the other calls a debate.
    dispute: { group: "confronting", clauses: ["CSD-3", "CCR-4.3"] },
    "careless-answer": { group: "overpromising", clauses: ["CSD-3"] },
    ignoring: { group: "dismissive", clauses: ["CCR-4.3"] },
    refusal: { group: "dismissive", clauses: ["CCR-4.3"] },
  },
  patterns: [...englishWording, ...chineseWording],
  gap: { en: 5, zh: 8 },
  spellings: { ...englishSpellings, ...chineseSpellings },
  characters: chineseCharacters,
};
