import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `hotelContract` called in English, and how does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { hotelContract } from "redress/texts/en";
 *
 * assert.equal(hotelContract.facts["kind"]?.question, "What is agreed on?");
 * ```
 */
export const hotelContract: NounTexts = {
  label: "Contract with the hotel",
  facts: {
    id: { label: "Number", question: "Which number does it have?" },
    kind: {
      label: "Kind",
      question: "What is agreed on?",
      values: {
        registration: "Registration",
        "phone-booking": "Booking by phone",
        meal: "Meal",
        banquet: "Banquet",
        group: "Group",
        meeting: "Meeting",
        "corporate-booking": "Individual booking on agreed terms",
        "shop-purchase": "Purchase in the shop",
      },
    },
  },
};
