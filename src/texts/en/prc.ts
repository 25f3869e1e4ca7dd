import type { DocumentTexts } from "../../models/texts.js";

/**
 * What do the rules on product requirements and customer communication (PRC) say, in English?
 * Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { prc } from "redress/texts/en";
 *
 * assert.equal(prc.clauses["PRC-5.2.4.1b"]?.title, "Standard, up to 1,000,000 yuan");
 * ```
 */
export const prc: DocumentTexts = {
  title: "Product requirements and customer communication",
  clauses: {
    "PRC-5.1.2": {
      title: "Four kinds of requirement",
      text: "Four things together make up what a product has to meet: what the customer wrote, what its known use calls for, what laws, standards and codes prescribe, and what the company adds of its own.",
    },
    "PRC-5.2.1": {
      title: "Review first, promise later",
      text: "Nothing is promised without a review. It precedes each tender, each acceptance of a contract or order and each acceptance of a change, and no order is left out, even one that was only spoken.",
    },
    "PRC-5.2.2": {
      title: "One review, on record",
      text: "A single review takes in the bid, the contract or order, the quotation and the requirements that the company sets itself. The review, what it settled, the measures and the discussions with the customer go on record.",
    },
    "PRC-5.2.3": {
      title: "What the review checks",
      text: "To pass, every requirement is in writing and clear; a spoken one has been noted, confirmed and found fit for the use. No contradiction is left, and the company can do what is asked.",
    },
    "PRC-5.2.4.1a": {
      title: "Standard product, ordered by word",
      text: "When a standard product is ordered by word of mouth, the salesperson puts the order on record and confirms it. After a review, the sales manager signs that record.",
      reading:
        "Spoken orders have no price limit in the source, so this clause overlaps with the tiers by price (PRC-5.2.4.1b) and by size (PRC-5.2.4.2a). The higher tier wins, and the decision shows the overlap.",
    },
    "PRC-5.2.4.1b": {
      title: "Standard, up to 1,000,000 yuan",
      text: "A contract or order for a standard product goes to the sales manager if it is worth 1,000,000 yuan or less. The sales manager enters the review on the contract and signs it there.",
      reading: "The limit is inclusive, as the word in the source implies: exactly 1,000,000 yuan still belongs here.",
    },
    "PRC-5.2.4.2a": {
      title: "Standard, but large or difficult",
      text: "A standard product that is ordered in large numbers, or is hard to deliver or technically hard, needs the signatures of the departments. The deputy general manager for production then approves it.",
      reading:
        "For an ordinary standard order of more than 1,000,000 yuan no tier is named. It is taken to be large and decided here, and the decision names the gap. The wording leaves open whether size and difficulty must coincide; either is enough unless the parameter says otherwise. The form is filled in, and the sign-off organised, by sales.",
    },
    "PRC-5.2.4.2b": {
      title: "Non-standard or customer's drawing",
      text: "Where the product departs from the standard range or follows the customer's own drawing, the departments sign and the general manager approves.",
    },
    "PRC-5.2.4.3": {
      title: "New designs: review meeting",
      text: "A new product that still has to be designed and developed, or one with special technical requirements, is reviewed in a meeting. The approval is the general manager's.",
      reading: "An order that fits more than one tier is reviewed at the highest of them.",
    },
    "PRC-5.2.4.4": {
      title: "When reviewers disagree",
      text: "If views differ, the department manager works out an agreement. Terms that are unclear or can't be accepted are taken up with the customer, and then changed or turned down.",
    },
    "PRC-5.2.5": {
      title: "Handling a change",
      text: "If a contract, a law or a requirement changes, everyone concerned hears of it, and the change has to be lawful. It is put in writing and reviewed afresh. An amendment notice goes out, and the technical, purchasing and inspection papers are brought into line.",
    },
    "PRC-5.3": {
      title: "Feedback and monthly summary",
      text: "What customers report, complaints included, is reviewed, and after-sales service is arranged accordingly. Once a month sales sums it up for the departments concerned and the manager in charge.",
    },
    "PRC-5.3.2": {
      title: "Topics with customers",
      text: "Communication with customers has three subjects: their requirements; inquiries and contract matters before, during and after the sale; and their feedback and complaints.",
    },
    "PRC-5.3.4": {
      title: "After-sales service report",
      text: "After-sales staff put into a service report the work that they did, how the customer rates it and what was verified.",
    },
    "PRC-6": {
      title: "Records to keep",
      text: "On file are tenders, contracts and orders with their amendments and amendment notices; reviews of spoken orders and of requirements; minutes of meetings and notes of customer talks. So are the feedback register, the monthly feedback report and the after-sales report.",
    },
  },
};
