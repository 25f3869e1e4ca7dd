import type { DocumentTexts } from "../../models/texts.js";

/**
 * What do the restaurant service rules (RST) say, in English? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { rst } from "redress/texts/en";
 *
 * assert.equal(rst.clauses["RST-5"]?.title, "Waiters in place early");
 * ```
 */
export const rst: DocumentTexts = {
  title: "Restaurant service rules",
  clauses: {
    "RST-3": {
      title: "The captain's daily round",
      text: "Every day before work starts, each captain checks table tops, tables and chairs, the station, the carpet, the marble floor and the surroundings: the lights, and the air conditioning, which goes on 30 minutes ahead. Whatever is wrong is put right or reported up.",
      reading: "'Each day' is read as each day on which there is work, by the calendar given.",
    },
    "RST-4": {
      title: "Daily upkeep",
      text: "Each day windows, mirrors and vases are wiped, condiments topped up and towels disinfected. Tableware is free of chips and cracks, and no cloth is torn.",
    },
    "RST-5": {
      title: "Waiters in place early",
      text: "Waiters take up their stations 30 minutes before the restaurant opens.",
      reading: "No day is named: this is read as each day on which there is work, by the calendar given.",
    },
    "RST-5.1": {
      title: "The greeter's part",
      text: "The greeter welcomes the guests, leads them to their seats, offers the menu with both hands, and informs captain and waiter. Women come first.",
    },
    "RST-6": {
      title: "Conduct during service",
      text: "Staff don't shout, run, lean, groom themselves, stand about in groups, intrude on guests or make long private calls, and don't eat, drink or smoke on duty. Guests are served in the order in which they came; they aren't criticised, quarrelled with or pressed to buy, and get no bill before they agree to it. In trouble, staff may turn to a superior.",
    },
    "RST-6.4": {
      title: "Ashtrays and cups",
      text: "No guest sits before an empty cup, or before an ashtray that holds 2 butts or more.",
    },
    "RST-6.12": {
      title: "Last guests and children",
      text: "When the last guest has finished eating, the table isn't cleared straight away unless the guest asks. A child gets a chair, a napkin and a bib; if it disturbs others, its parents are spoken to.",
    },
    "RST-7": {
      title: "Writing the order slip",
      text: "A slip shows the waiter's name or number, the date, the table and how many guests there are. An error is struck through, signed and corrected above it; tearing the slip off or rubbing it out isn't allowed.",
    },
    "RST-7.4": {
      title: "Taking the order",
      text: "From the right, each guest gets a menu; if there are too few, women come first, or else the eldest. The waiter reads the order back, has the dish voucher made at the cashier's and sends the slip to the kitchen.",
    },
    "RST-8": {
      title: "Serving food and drinks",
      text: "Orders are taken in turn, and the tray is checked. Each dish is announced; food comes from the left and drinks from the right unless the table's position rules that out, and a hot dish comes with a warning.",
    },
    "RST-9": {
      title: "Presenting the bill",
      text: "By custom the bill comes when the guest asks for it, without errors and clean. If a guest signs for credit, a manager or somebody above, in principle, reviews and endorses it.",
    },
    "RST-9.1": {
      title: "Bill ready, payment taken",
      text: "The bill is ready as soon as the last dish has been served, and is presented from the left. Cash is counted in front of the guest; a card is registered by the cashier, signed for by the guest and returned.",
    },
    "RST-10": { title: "Things left behind", text: "The supervisor is told of anything that a guest has forgotten." },
    "RST-10.1": {
      title: "Seeing guests off",
      text: "Guests may linger and aren't hurried. They are asked if they were satisfied, reminded of their belongings and accompanied to the door.",
    },
    "RST-11": {
      title: "When service is over",
      text: "Tables are cleared, the floor is cleaned, behind a partition where guests are still sitting, and everything is laid again.",
    },
  },
};
