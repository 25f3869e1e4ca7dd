import type { NounTexts } from "../../models/texts.js";

/**
 * What are the facts of a situation under `hotelProcesses` called in English, and how does a clerk ask for them?
 *
 * @example The question of a form
 * ```ts
 * import { hotelSituation } from "redress/texts/en";
 *
 * assert.equal(hotelSituation.facts["invoiceShown"]?.question, "Does the customer show an invoice of the hotel's?");
 * ```
 */
export const hotelSituation: NounTexts = {
  label: "Situation in the hotel",
  facts: {
    matter: {
      label: "Matter",
      question: "What is it about?",
      values: {
        sale: "Before the sale",
        contract: "A contract that runs",
        complaint: "A complaint",
        "follow-up": "Results of a follow-up",
      },
    },
    complaintAbout: {
      label: "Complaint about",
      question: "What is the complaint about?",
      values: { goods: "Goods", service: "Service", staff: "Staff" },
    },
    invoiceShown: { label: "Invoice shown", question: "Does the customer show an invoice of the hotel's?" },
    process: {
      label: "Process",
      question: "Which process is it about?",
      values: {
        arrival: "Arrival",
        departure: "Departure",
        "goods-in": "Purchased goods",
        room: "Room",
        food: "Food",
        shop: "Shop",
        equipment: "Equipment",
      },
    },
  },
};
