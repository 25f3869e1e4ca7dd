import type { DocumentTexts } from "../../models/texts.js";

/**
 * What does the fan returns and repairs notice (FRR) say, in English? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { frr } from "redress/texts/en";
 *
 * assert.equal(frr.clauses["FRR-1a"]?.title, "Free choice for 15 days");
 * ```
 */
export const frr: DocumentTexts = {
  title: "Fan returns and repairs notice",
  clauses: {
    "FRR-0": {
      title: "National three guarantees",
      text: "After-sales service goes by the national rules on repair, exchange and return that are in force. The notice restates last year's and adjusts them.",
    },
    "FRR-1a": {
      title: "Free choice for 15 days",
      text: "If the product has a quality problem within 15 days, it is repaired, exchanged or taken back without conditions.",
      reading:
        "The source doesn't say whose choice it is: we take it to be the customer's. The day of delivery is day 0 and day 15 is inside; where only the sale is known it is counted from there, and the answer says so.",
    },
    "FRR-1b": {
      title: "One year of free repair",
      text: "For 1 year, quality problems of the product itself are repaired free of charge.",
      reading:
        "The year ends on the same date a year later, that day inside; after 29 February on 28 February. Everything in FRR-2.1 to FRR-2.8 lives inside it, and after it nothing is owed. Whether time in repair makes it longer isn't said: it is a setting, off by default.",
    },
    "FRR-2.1": {
      title: "Used or damaged",
      text: "In the warranty, but without a quality cause, a fan that is used or damaged can't be returned.",
      reading:
        "An exchange sends the article back as well, so it is ruled out too. This stands against FRR-2.5, FRR-2.6 and FRR-2.7, which take such fans back: the specific cause governs, and both clauses are named. Of a repair at a price the source says nothing.",
    },
    "FRR-2.2": {
      title: "Motor burnt by unstable mains",
      text: "A fan whose motor burnt out because the mains voltage was unstable can't be returned.",
      reading: "As with FRR-2.1, an exchange is ruled out as well.",
    },
    "FRR-2.3": {
      title: "Parts were exchanged",
      text: "Once parts have been exchanged, the fan can't be returned.",
      reading:
        "This is a circumstance, not a cause. It rules out return and exchange; the free repair of a quality problem stays, and so does FRR-2.8. Whether it ends the free repair as well isn't said: it is a setting, off by default.",
    },
    "FRR-2.4": {
      title: "Damaged by long storage",
      text: "A fan that was damaged because it was kept in store for long can't be returned.",
      reading: "As with FRR-2.1, an exchange is ruled out as well.",
    },
    "FRR-2.5": {
      title: "Wrong order: a fee",
      text: "A fan that was ordered by mistake and sent back is accepted, and a compensation fee is kept back.",
      reading:
        "The source has no figure. The policy takes a fixed sum or a share of the price; without it the answer says that a fee is due and not set.",
    },
    "FRR-2.6": {
      title: "Unsuitable use: the cost",
      text: "A fan that was damaged in surroundings that don't suit it, or because the wrong model was chosen, is accepted, and the cost that arose is kept back.",
      reading:
        "One of the two is enough. A wrong model chosen belongs here, a wrong order placed under FRR-2.5. The source has no figure.",
    },
    "FRR-2.7": {
      title: "Transport or installation damage",
      text: "A fan that the customer or user damaged while moving or installing it is accepted, and the cost that arose is kept back.",
      reading: "The source has no figure.",
    },
    "FRR-2.8": {
      title: "Old machine to the factory",
      text: "During the warranty an old machine may go back to the factory to be repaired or renewed.",
    },
  },
};
