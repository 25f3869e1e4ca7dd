import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of an `order` called in English, and how does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { order } from "redress/texts/en";
 *
 * assert.equal(order.facts["product"]?.question, "How far is the product from the standard range?");
 * ```
 */
export const order: NounTexts = {
  label: "Tender, contract or order",
  facts: {
    id: { label: "Number", question: "Which number does it have?" },
    form: {
      label: "Form",
      question: "What is it?",
      values: { tender: "Tender", contract: "Contract", order: "Order" },
    },
    change: { label: "Change", question: "Does it change one that was accepted before?" },
    spoken: { label: "Spoken", question: "Was it given by word of mouth alone?" },
    product: {
      label: "Product",
      question: "How far is the product from the standard range?",
      values: {
        standard: "Standard",
        "non-standard": "Non-standard",
        "customer-drawing": "To the customer's drawing",
        "new-design": "New, still to be designed",
      },
    },
    amount: { label: "Worth", question: "What is it worth?" },
    largeQuantity: { label: "Large quantity", question: "Is the quantity large?" },
    hardToDeliver: { label: "Hard in delivery or technique", question: "Is it hard to deliver, or technically hard?" },
    specialTechnicalRequirements: {
      label: "Special technical requirements",
      question: "Does the customer have special technical requirements?",
    },
    oneIsEnough: {
      label: "One is enough",
      question: "Is a large quantity or a difficulty alone enough for the departments to sign?",
    },
    matter: {
      label: "Matter",
      question: "What is it about?",
      values: {
        order: "An order to review",
        feedback: "What a customer reported",
        "after-sales": "After-sales service",
      },
    },
    tier: {
      label: "Kind of review",
      question: "How is it reviewed?",
      values: {
        "authorised-person": "By an authorised person",
        "joint-sign-off": "Sign-off by the departments",
        meeting: "Review meeting",
      },
    },
  },
};
