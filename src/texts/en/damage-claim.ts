import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `damageClaim` called in English, and how does a clerk ask for it?
 *
 * The last seven paths are no fields but what is worked out from them. Roles are named in `words.roles`.
 *
 * @example The question for what is missing
 * ```ts
 * import { damageClaim } from "redress/texts/en";
 *
 * assert.equal(damageClaim.facts["repair.cost"]?.question, "What does the repair cost?");
 * ```
 */
export const damageClaim: NounTexts = {
  label: "Claim for compensation",
  facts: {
    id: { label: "Number", question: "What is the number of the claim?" },
    kind: {
      label: "Kind",
      question: "What is claimed for?",
      values: {
        article: "A damaged or lost article",
        cash: "Lost cash",
        overcharge: "Money wrongly collected",
        injury: "An injury",
      },
    },
    happenedOn: { label: "Day of the damage", question: "On which day did it happen?" },
    liability: {
      label: "Liability",
      question: "Who answers for it?",
      values: {
        hotel: "The hotel",
        shared: "The hotel in part",
        guest: "The guest",
        "third-party": "Somebody else",
        undetermined: "Inquired, and can't be settled",
      },
    },
    hotelShare: { label: "Hotel's share", question: "For which part does the hotel answer?" },
    decidedBy: { label: "Decided by", question: "Which role decides the claim?" },
    approvedBy: { label: "Approved by", question: "Which role has approved it?" },
    article: { label: "Article", question: "Which article is it about?" },
    "article.category": { label: "Category", question: "What kind of article is it?" },
    "article.price": { label: "Price", question: "What was paid for the article?" },
    "article.boughtOn": { label: "Bought on", question: "When was the article bought?" },
    "article.usefulLifeMonths": { label: "Useful life", question: "For how many months does such an article last?" },
    "article.residual": { label: "Residual value", question: "What is it worth at the least?" },
    "article.assessedValue": { label: "Assessed value", question: "What was it worth by an assessment?" },
    repair: { label: "Repair", question: "What would a repair take?" },
    "repair.possible": { label: "Repairable", question: "Can it be repaired?" },
    "repair.cost": { label: "Cost of the repair", question: "What does the repair cost?" },
    amount: { label: "Amount", question: "How much money is it about?" },
    deposited: { label: "Deposited", question: "Had the money been deposited with the hotel?" },
    staffFault: { label: "Fault of staff", question: "Were staff at fault?" },
    securityFailed: { label: "Failure of security", question: "Did the hotel's security fail?" },
    hotelHasShare: { label: "The hotel answers in part", question: "Is the hotel's part above nothing?" },
    repairWithinValue: {
      label: "Repair within the value",
      question: "Does the repair cost no more than the policy allows for the depreciated value?",
    },
    valueLeft: { label: "Value left", question: "Is anything left of the value?" },
    exceptionApproved: { label: "Exception approved", question: "Has the role named by the policy approved it?" },
    remedy: {
      label: "Remedy",
      question: "What is done about it?",
      values: {
        repair: "Repair",
        "in-kind": "Compensation in kind",
        gesture: "A gesture",
        refer: "Hand it to a person",
        none: "No compensation",
      },
    },
    worth: { label: "Worth", question: "What is the remedy worth?" },
    cashAllowed: { label: "Cash allowed", question: "Does the policy allow cash as the last resort?" },
  },
};
