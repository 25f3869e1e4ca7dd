import type { DocumentTexts } from "../../models/texts.js";

/**
 * What do the customer proposal rules (CPR) say, in English? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { cpr } from "redress/texts/en";
 *
 * assert.equal(cpr.clauses["CPR-5.3"]?.title, "Study within 1 month");
 * ```
 */
export const cpr: DocumentTexts = {
  title: "Customer proposal rules",
  clauses: {
    "CPR-2": {
      title: "Every product, every customer",
      text: "The rules hold for everything that the company sells. Any customer may make a proposal.",
    },
    "CPR-3": {
      title: "What proposals aim at",
      text: "Proposals are to make use cheaper and quality better. They are mainly of 6 kinds: standardisation; logistics cost and sales channels; efficiency of processing, assembly and inspection; new materials and parts; after-sales service; other.",
    },
    "CPR-4": {
      title: "Target every half-year",
      text: "Each half-year marketing sets itself a target for proposals, plans how to collect them and lets the customers know.",
      reading: "The source names no day: it is due by the end of each half of the calendar year.",
    },
    "CPR-5.1": {
      title: "One standard form",
      text: "Proposals are written on one standard form, which goes back to marketing.",
      reading: "A proposal that came in another way isn't turned down: the answer only says that the form is missing.",
    },
    "CPR-5.2": {
      title: "Register and pass on",
      text: "Marketing enters each proposal in its register and passes it on to the departments that it concerns.",
      reading: "The source sets no term, so nothing can be overdue.",
    },
    "CPR-5.3": {
      title: "Study within 1 month",
      text: "As a principle the study takes no longer than 1 month. Where it does, a concrete schedule is reported.",
      reading:
        "The source gives no start. The month runs from the day on which marketing passes the proposal on; that day isn't counted, and it ends at 24:00 of the corresponding day, or of the month's last one. A schedule reported by then keeps the rule; a later one is recorded, and the breach stays.",
    },
    "CPR-5.4": {
      title: "Result to the customer",
      text: "The result goes back to marketing on the same form. From marketing the customer learns whether the proposal is adopted, when it is put in practice and what gets better.",
      reading: "The source sets no term for this either.",
    },
    "CPR-5.5": {
      title: "Who owns the technique",
      text: "A technique that comes out of a proposal is the company's where the company developed it. Where both did so together, they come to an agreement.",
      reading:
        "Of what the customer developed alone the source says nothing: the decision says that it isn't covered and points to an agreement.",
    },
    "CPR-6.1": {
      title: "Shared for 1 year",
      text: "For 1 year the benefit of a proposal is shared: 40% for the company and 60% for the customer.",
      reading:
        "The day of implementation is the first day of the year, the day before its anniversary the last; from 29 February it runs through 28 February. A benefit that accrues across that end is first split by days, then shared, then spread among joint proposers by their weights. Each step is exact to the smallest unit: what is left over goes by the largest remainder, and in a tie to the days inside the year, to the customer, to the proposer listed first. The source doesn't speak of losses: they aren't shared, unless the policy sets them off.",
    },
    "CPR-6.2": {
      title: "Afterwards the company's alone",
      text: "From a year after implementation on, the whole benefit is the company's.",
      reading: "The anniversary is the first day that isn't shared any more.",
    },
    "CPR-7.1": {
      title: "Honours for clear results",
      text: "Customers whose proposals clearly bring results are honoured as the award rules say.",
      reading:
        "What a clear result is stands in the award rules, which aren't part of the source. No threshold is built in.",
    },
    "CPR-7.2": {
      title: "Rated by saving and number",
      text: "Proposals are rated by how much cost they save, as it stood when the supply-and-demand plan was fixed, and by how many there are.",
      reading:
        "The source puts neither before the other: the policy's setting rankBy does. Without it there is a ranking only where every order leads to the same one. Whoever can't be told apart shares a place.",
    },
  },
};
