import type { DocumentTexts } from "../../models/texts.js";

/**
 * What does the car dealer's after-sales flow (ADS) say, in English? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { ads } from "redress/texts/en";
 *
 * assert.equal(ads.clauses["ADS-8"]?.title, "Consent before time or price");
 * ```
 */
export const ads: DocumentTexts = {
  title: "Car dealer after-sales flow",
  clauses: {
    "ADS-0": {
      title: "The thirteen steps",
      text: "It begins with canvassing from an up-to-date customer file; booking, with items, parts, cost and time told and a confirmation before the visit; reception by a single adviser; inspection, with the customer's words recorded and the fault confirmed with the customer; an estimate that settles items and cost and explains them; and parts, with arrivals checked daily and the customer told. Then come the schedule of time, people and equipment; the work, with the car protected and the old parts kept; the final check of every item, with nothing left inside; and the wash, with a look at the result. The end is an exact invoice; the handover, with the work explained before the price and the result shown; and the follow-up, with the result confirmed and the customer's views recorded.",
    },
    "ADS-8": {
      title: "Consent before time or price",
      text: "A mechanic who sees that the work may run late or grow tells the adviser. Neither time nor price changes until the adviser has the customer's consent.",
    },
    "ADS-9": {
      title: "Final check and explanations",
      text: "The car is checked item by item against the order, with a test drive if needed, nothing forgotten inside and no damage outside, and this is recorded; a customer in for the first service is invited to join. If the adviser can't find the cause, the technician helps. Explaining work or prices isn't for cashiers.",
    },
    "ADS-13": {
      title: "Unhappy after the repair",
      text: "A customer who isn't content with a repair promptly gets an appointment to have it checked or redone. What customers say is counted, analysed and turned into action.",
    },
  },
};
