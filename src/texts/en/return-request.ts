import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `returnRequest` called in English, and how does a clerk ask for it?
 *
 * The last three paths are no fields but what is worked out from them.
 *
 * @example The causes to choose from
 * ```ts
 * import { returnRequest } from "redress/texts/en";
 *
 * assert.equal(returnRequest.facts["cause"]?.values?.["wrong-order"], "A wrong order was placed");
 * ```
 */
export const returnRequest: NounTexts = {
  label: "Return request",
  facts: {
    id: { label: "Number", question: "What is the number of the request?" },
    requestedOn: { label: "Requested on", question: "On which day did the customer ask?" },
    deliveredOn: { label: "Delivered on", question: "On which day was it delivered?" },
    soldOn: { label: "Sold on", question: "On which day was it sold?" },
    cause: {
      label: "Cause",
      question: "Why is it to come back?",
      values: {
        quality: "A quality problem",
        "used-or-damaged": "Used or damaged",
        "unstable-voltage": "Motor burnt by unstable mains",
        "long-storage": "Damaged by long storage",
        "wrong-order": "A wrong order was placed",
        "unsuitable-use": "Unsuitable surroundings, or the wrong model chosen",
        "transport-or-installation": "Damaged in transport or installation",
        overhaul: "An old machine for repair or renewal",
      },
    },
    partsExchangedAt: { label: "Parts exchanged on", question: "On which day were parts exchanged?" },
    price: { label: "Price", question: "What was paid for it?" },
    wants: {
      label: "What is asked for",
      question: "What does the customer want?",
      values: { repair: "Repair", exchange: "Exchange", return: "Return", refurbish: "Renewal at the factory" },
    },
    repairs: { label: "Times in repair", question: "When was it in repair?" },
    "repairs.from": { label: "In repair from", question: "On which day did the repair begin?" },
    "repairs.to": { label: "In repair until", question: "On which day did the repair end?" },
    withinChoice: { label: "Within the free choice", question: "Is it still in the time of free choice?" },
    partsExchanged: { label: "Parts exchanged", question: "Had parts been exchanged by then?" },
    repairVoided: { label: "Free repair ended", question: "Has the exchange of parts ended the free repair?" },
  },
};
