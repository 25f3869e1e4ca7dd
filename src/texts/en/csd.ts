import type { DocumentTexts } from "../../models/texts.js";

/**
 * What do the rules of the customer-service department (CSD) say, in English?
 * Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { csd } from "redress/texts/en";
 *
 * assert.equal(csd.clauses["CSD-7.1"]?.title, "Hours of work");
 * ```
 */
export const csd: DocumentTexts = {
  title: "Customer-service department rules",
  clauses: {
    "CSD-2.3": {
      title: "Daily contact report",
      text: "Every day the department manager learns from staff what contact with customers the day's work brought.",
      reading:
        "'Each day' is read as each day on which there is work, by the calendar given, and the report is due before that day is over.",
    },
    "CSD-2.4": { title: "On time, signed in", text: "Staff arrive punctually and sign in." },
    "CSD-2.6": {
      title: "Nothing private at work",
      text: "Private visitors and calls, information lines, games and sites unrelated to the work are out of place on duty, and breaches are punished severely. A private call that does happen lasts 3 minutes at most.",
    },
    "CSD-3": {
      title: "Manner towards customers",
      text: "No promise goes further than can be kept, no customer is pressed by invoking authority, nobody starts a dispute, and whoever isn't sure doesn't answer carelessly.",
    },
    "CSD-5.4": {
      title: "Listening to a complaint call",
      text: "The caller is never interrupted. What counts is to learn what really caused the complaint and what outcome the customer wants.",
    },
    "CSD-5.5": {
      title: "Apology by responsibility",
      text: "After a complaint call that turns out to be the company's responsibility, staff judge by the weight of the matter whether to report it to a superior, and apologise promptly without being asked. If it isn't the company's, no word of apology is said.",
      reading:
        "CCR-7.1 and HCM-4.1.1 put an apology first in any case. They differ from this clause, and each policy keeps its own rule. The wording would allow the apology to hang on the weight too; we read it as owed either way.",
    },
    "CSD-6.1": {
      title: "Probation, base pay and fines",
      text: "Probation lasts 3 months. Base pay is due if, during work, neither a customer nor a salesperson complained; otherwise each occurrence costs a fine according to its gravity, 10 yuan at least.",
      reading:
        "The source leaves the sums of base pay, commission and bonus blank and sets no highest fine. All of these are parameters.",
    },
    "CSD-7": {
      title: "Deductions for lateness",
      text: "Coming late takes 1% off the base pay each time, and 5% each time from the 3rd in a month on.",
      reading:
        "The source allows no more than three a month, and also says over three with three included: by default the third already costs the higher rate. Nor is it clear whether 5% then covers all of the month's latenesses; by default it covers the third and those after it. Both are parameters. The rate is taken of the whole base pay.",
    },
    "CSD-7.1": { title: "Hours of work", text: "The department works from 08:30 to 17:30." },
    "CSD-7.2": {
      title: "Daily work report",
      text: "A report of the work is due every day: nothing missing, nothing untrue, and in the standard form.",
      reading: "'Every day' is read as each day on which there is work, by the calendar given.",
    },
  },
};
