import type { DocumentTexts } from "../../models/texts.js";

/**
 * What do the rules on hotel customer files (CUS) say, in English? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { cus } from "redress/texts/en";
 *
 * assert.equal(cus.clauses["CUS-4.4"]?.title, "Quarterly moves between classes");
 * ```
 */
export const cus: DocumentTexts = {
  title: "Hotel customer files",
  clauses: {
    "CUS-1": {
      title: "Three classes by spend",
      text: "What a customer spends on catering in a year decides the class. A stands for large customers (VIP), B for ordinary organisations, C for individuals and those who are new.",
      reading: "The source draws no line in money between the classes; the policy has to be given the thresholds.",
    },
    "CUS-2": {
      title: "Who collects, who keeps",
      text: "Greeter, order-taker, waiter, manager, desk and cashier each gather what they learn, by means of a card handed over with the bill, questions at the cashier's, a coupon or a VIP card. Files on A and B customers come first. Marketing keeps the full set and catering its own, and the two don't drift apart.",
    },
    "CUS-3": {
      title: "What a file holds",
      text: "A file gives name, organisation and position, address and phone, birthday and wedding day, family, character and eating habits. Each visit adds its banquet menu and the comments on it.",
    },
    "CUS-4.2": {
      title: "Visits to A customers",
      text: "Marketing calls on newly developed A customers once a month. Others it visits together with catering as the need arises.",
      reading:
        "CUS-1 makes new customers class C, while this clause knows new ones in class A. Both statements stay, and the contradiction is named.",
    },
    "CUS-4.3": {
      title: "Monthly files meeting",
      text: "A meeting once a month goes through the customer files and settles which guests get special attention.",
    },
    "CUS-4.4": {
      title: "Quarterly moves between classes",
      text: "Marketing and catering analyse spending every quarter and place each customer in A, B or C anew. Analyses of the half-year and the year come on top.",
    },
  },
};
