import type { NounTexts } from "../../models/texts.js";

/**
 * What is each fact of a situation of a repair called in English, and how does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { repairOrder } from "redress/texts/en";
 *
 * assert.equal(repairOrder.facts["dissatisfied"]?.question, "Is the customer dissatisfied after the repair?");
 * ```
 */
export const repairOrder: NounTexts = {
  label: "Repair order",
  facts: {
    causeFound: { label: "Cause found", question: "Did the adviser find the cause of the fault?" },
    workMayBeLate: { label: "May be late", question: "May the work finish later than agreed?" },
    workGrows: { label: "More work", question: "Is there more to do than agreed?" },
    testDriveNeeded: { label: "Test drive needed", question: "Does the work need a test drive?" },
    firstService: { label: "First service", question: "Is the car in for its first service?" },
    dissatisfied: { label: "Dissatisfied", question: "Is the customer dissatisfied after the repair?" },
  },
};
