import type { WorkingTimeTexts } from "../models/working-time-texts.js";
import type { TermCount } from "./count-term.js";

/**
 * How is the counting of a term told to a reader?
 *
 * @param count - What `countTerm` answered.
 * @param texts - The words of a language.
 * @returns One sentence for each stretch of days, then what pauses did, the end, and whether it is assumed.
 *
 * @example In English
 * ```ts
 * import { countInWords, countTerm } from "redress/working-time";
 * import { chinaOffice } from "redress/calendars/china";
 * import { workingTimeTexts } from "redress/texts/en";
 *
 * const count = countTerm({ amount: 1, unit: "working-day" }, { from: "2026-09-24T16:00:00+08:00", calendar: chinaOffice });
 * assert.deepEqual(countInWords(count, workingTimeTexts), [
 *   "2026-09-24: not counted, the day of the event.",
 *   "2026-09-25 to 2026-09-27: not counted, a holiday (Mid-Autumn Festival).",
 *   "2026-09-28: counted.",
 *   "In time until 2026-09-28T17:30:00+08:00.",
 * ]);
 * ```
 */
export function countInWords({ end, days }: TermCount, texts: WorkingTimeTexts): string[] {
  const sentences = days.map(({ from, through, why, holiday = "" }) =>
    filled(texts.days[why], {
      days: from === through ? from : filled(texts.span, { from, through }),
      holiday: texts.holidays[holiday] ?? holiday,
    }),
  );
  const { movedByPauses: moved, due, assumed } = end;
  if (moved !== undefined) sentences.push(filled(texts.movedByPauses[moved.unit], { amount: `${moved.amount}` }));
  sentences.push(filled(texts.due, { due }));
  if (assumed) sentences.push(texts.assumed);
  return sentences;
}

function filled(text: string, values: { readonly [name: string]: string }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
