import type { WordingPattern } from "../../src/models/wording-policy.js";

/**
 * Sentences that say what a pattern looks for, written from its phrases without any code of the matcher: each word of
 * each group once, beside the first of the others; gaps are left empty.
 */
export function sentencesFrom({ say, language }: Pick<WordingPattern, "say" | "language">): string[] {
  return say.flatMap((phrase) => {
    const parts = phrase
      .replace(/[\^$]/g, "")
      .replaceAll("…", language === "en" ? " " : "")
      .split(/[()]/)
      .map((part) => part.split("|"));
    const choices = parts.flatMap((options, place) => options.map((_option, index) => [place, index] as const));
    const said = choices.map(([place, index]) =>
      parts.map((options, at) => options[at === place ? index : 0] ?? "").join(""),
    );
    return [...new Set(said.map((one) => one.replace(/ +/g, " ").replace(/ ,/g, ",").trim()))];
  });
}
