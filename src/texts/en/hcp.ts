import type { DocumentTexts } from "../../models/texts.js";

/**
 * What do the hotel's customer-related processes (HCP) say, in English? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { hcp } from "redress/texts/en";
 *
 * assert.equal(hcp.clauses["HCP-4.1.7"]?.title, "Keeping registration forms");
 * ```
 */
export const hcp: DocumentTexts = {
  title: "Hotel customer-related processes",
  clauses: {
    "HCP-3.1": {
      title: "Who reviews, who follows up",
      text: "Marketing lays down how reviews are done, is responsible for publicity material, and stays in touch after the sale with groups, meetings and individual guests on agreed terms. The front office reviews registrations and phone bookings, catering reviews meals and banquets, and the shop serves and settles without error. Rooms, finance and the other departments take part where their own service is concerned.",
      reading:
        "For groups and meetings the source names no reviewer. The decision says so and proposes marketing, since it follows them up.",
    },
    "HCP-3.2": {
      title: "Who answers for what",
      text: "The front office answers for welcoming guests and seeing them off, rooms for hygiene and for the quality of room facilities and supplies, catering for food and its hygiene, the shop for fair prices and general affairs for the equipment. Finance checks purchased goods on arrival and sets the controls for how they are moved, stored, packed, protected and delivered. Each department keeps its own process in hand.",
    },
    "HCP-3.2.7": {
      title: "Quick feedback everywhere",
      text: "Each department makes sure that feedback reaches it fast, deals with complaints without delay and lets them change its service. Its premises stay clean.",
    },
    "HCP-4.1": {
      title: "Checks before signing",
      text: "Nothing is signed until the requirements are agreed and on paper, anything at odds with the service promise is cleared up, the departments understand the quality terms, the company is able to perform, and its measures are set.",
    },
    "HCP-4.1.6": {
      title: "Changing or ending a contract",
      text: "Neither side alters or ends a contract alone: both agree to it, and the departments that it touches are informed.",
    },
    "HCP-4.1.7": {
      title: "Keeping registration forms",
      text: "The rooms division keeps registration forms for 1 year. Security then holds them for 3 years, after which the control of quality records says what becomes of them.",
    },
    "HCP-4.1.8": {
      title: "Feedback while a contract runs",
      text: "While a contract runs, the way for feedback between customer and company is never closed. Each department files the records of its own reviews.",
    },
    "HCP-4.1.9": {
      title: "Who mediates",
      text: "Where a review leads to disagreement, among colleagues or with the customer, the deputy general manager mediates or names somebody who does.",
    },
    "HCP-4.2": {
      title: "Stated, necessary or implied",
      text: "Some requirements the customer states, in an inquiry, a contract, feedback or a complaint. Others the service itself makes necessary, and the rest go without saying, by custom.",
    },
    "HCP-4.5": {
      title: "Services made known",
      text: "Guests learn expressly what is offered, from the company profile and the room guide. What goes on record is contracts, reception orders and order forms.",
    },
    "HCP-4.6.2": {
      title: "With the company's invoice",
      text: "If a customer shows an invoice of the company's, a complaint about goods or service is accepted before anything else, so that the customer's lawful rights are protected. It is put on record.",
      reading: "What holds without an invoice, the source doesn't say, and the decision tells the reader so.",
    },
    "HCP-4.6.3": {
      title: "Complaints about staff",
      text: "A complaint about a member of staff is looked into by what it states, such as staff number, matter, time and place. After that inquiry it is handled and put on record.",
      reading:
        "The list may be longer, and the complainant owes none of it. A missing detail is asked for; no complaint is turned away for it.",
    },
    "HCP-4.6.5": {
      title: "Information before the sale",
      text: "Before buying, the customer hears about the product, its use and the after-sales terms. Publicity respects the rules and what was promised. Findings on satisfaction serve to measure the departments.",
    },
    "HCP-4.6.7": {
      title: "After-sales quality records",
      text: "Records of after-sales quality are kept, so that a case can be traced back and the person responsible found.",
    },
    "HCP-4.6.8": {
      title: "Regular follow-ups",
      text: "Marketing sees to it that customers are asked regularly what service they need. It gathers the answers and promptly passes them to the deputy general manager.",
      reading:
        "'Regularly' has no figure in the source: the interval is a parameter. Until it is set, the duty has no date and is listed as open.",
    },
  },
};
