import type { NounTexts } from "../../models/texts.js";

/**
 * What is each fact of a visit to the restaurant called in English, and how is it asked for?
 *
 * @example The question of a form
 * ```ts
 * import { restaurantVisit } from "redress/texts/en";
 *
 * assert.equal(restaurantVisit.facts["leftBehind"]?.question, "Has a guest left something behind?");
 * ```
 */
export const restaurantVisit: NounTexts = {
  label: "Visit to the restaurant",
  facts: {
    faultFound: { label: "Fault found", question: "Did the check before work find a fault?" },
    inTrouble: { label: "In trouble", question: "Is somebody on duty in trouble?" },
    buttsInAshtray: { label: "Butts in the ashtray", question: "How many butts does the ashtray hold?" },
    emptyCup: { label: "Empty cup", question: "Does a guest sit before an empty cup?" },
    children: { label: "Children", question: "Are there children at the table?" },
    childrenDisturb: { label: "Children disturb", question: "Do the children disturb other guests?" },
    menusEnough: { label: "Menus for all", question: "Is there a menu for each guest?" },
    womenAtTable: { label: "Women at the table", question: "Are there women at the table?" },
    mistakeOnSlip: { label: "Mistake on the slip", question: "Is there a mistake on the order slip?" },
    tablePositionHinders: {
      label: "Table in the way",
      question: "Does the table's position rule out the usual sides of serving?",
    },
    lastDishServed: { label: "Last dish served", question: "Has the last dish been served?" },
    guestAsksForBill: { label: "Bill asked for", question: "Has the guest asked for the bill?" },
    payment: {
      label: "Payment",
      question: "How does the guest pay?",
      values: { cash: "In cash", card: "By card", credit: "On credit, by signature" },
    },
    lastGuestHasEaten: { label: "Last guest has eaten", question: "Has the last guest finished eating?" },
    askedToClear: { label: "Asked to clear", question: "Has a guest asked that the table be cleared?" },
    guestsStillSitting: { label: "Guests still sitting", question: "Do guests still sit, though service is over?" },
    leftBehind: { label: "Left behind", question: "Has a guest left something behind?" },
  },
};
