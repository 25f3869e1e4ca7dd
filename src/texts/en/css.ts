import type { DocumentTexts } from "../../models/texts.js";

/**
 * What does the complaint service standard (CSS) say, in English? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { css } from "redress/texts/en";
 *
 * assert.equal(css.clauses["CSS-1"]?.title, "Hear the customer out");
 * ```
 */
export const css: DocumentTexts = {
  title: "Complaint service standard",
  clauses: {
    "CSS-0": {
      title: "Everyone takes complaints",
      text: "Any employee takes a complaint and may not turn it away by pointing to limits of authority. Breaches fall under the company's assessment rules.",
      reading: "The source names no figures, so none are given.",
    },
    "CSS-1": {
      title: "Hear the customer out",
      text: "Let the customer finish. Don't cut in, and don't take a position too soon.",
    },
    "CSS-2": {
      title: "Ask for the facts",
      text: "Afterwards put further questions, disputing nothing, until the facts are clear.",
    },
    "CSS-3": {
      title: "Follow it through",
      text: "Keep at the matter until there is a solution and an answer. If something can't be solved, say why and name the time of the next answer.",
    },
    "CSS-4": {
      title: "Give a clear reply",
      text: "When all the facts are in, inform the customer without delay how the matter went and how it ended.",
    },
    "CSS-5": {
      title: "Keep a full record",
      text: "The complaint record holds what it was about, what was done and how it ended.",
    },
    "CSS-6": {
      title: "Major: report at once",
      text: "The department's head or the manager in charge hears of a major complaint immediately.",
      reading: "The document leaves 'major' undefined.",
    },
    "CSS-7": {
      title: "What to say and avoid",
      text: "Staff speak courteously. They avoid insults, curt forms of address, brush-offs, shifting the blame, impatience, professed ignorance, defiance and words that bewilder the customer.",
      reading: "Offered as a check on the draft of a reply: by category, with patterns that the project wrote itself.",
    },
  },
};
