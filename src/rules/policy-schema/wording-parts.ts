import * as z from "zod/mini";
import { textField } from "../../models/fields.js";
import type {
  WordingGroup,
  WordingKind,
  WordingLanguage,
  WordingPolicy,
  WordingRule,
} from "../../models/wording-policy.js";
import { wholeFrom } from "./numbers.js";
import { byName, given, oneOf, type PartsOf, type ShapeOf, someTexts } from "./shapes.js";

const groups: { readonly [One in WordingGroup]: true } = {
  dismissive: true,
  blaming: true,
  impatient: true,
  overpromising: true,
  insulting: true,
  confronting: true,
};

/** The more words a gap stands for, the longer it takes to look for what comes after it. */
const widestGap = 50;

/** What a rulebook for the wording of replies has of its own. What its patterns must be, their reader says. */
export const wordingParts = /* @__PURE__ */ (() => {
  const rule = z.strictObject({ group: oneOf(groups), clauses: someTexts } satisfies ShapeOf<WordingRule<string>>);
  const gap = wholeFrom(0, widestGap);
  const characters = z.string("text");
  return {
    kinds: z.strictObject({
      insult: rule,
      "curt-address": rule,
      "brush-off": rule,
      "blame-shifting": rule,
      impatience: rule,
      ignorance: rule,
      defiance: rule,
      bewildering: rule,
      overpromise: rule,
      pressure: rule,
      dispute: rule,
      "careless-answer": rule,
      ignoring: rule,
      refusal: rule,
    } satisfies { readonly [Kind in WordingKind]: z.ZodMiniType }),
    patterns: given,
    gap: z.strictObject({ en: gap, zh: gap } satisfies { readonly [Language in WordingLanguage]: z.ZodMiniType }),
    spellings: byName(textField),
    characters: z.strictObject({
      written: characters,
      read: characters,
    } satisfies ShapeOf<WordingPolicy<string>["characters"]>),
  } satisfies PartsOf<WordingPolicy<string>>;
})();
