import type { ClaimWords } from "../../models/claim-words.js";

/**
 * What are the remedies, steps, approvals and refusals of claims and returns called in English?
 *
 * @example Naming a remedy
 * ```ts
 * import { claimWords } from "redress/texts/en";
 *
 * assert.equal(claimWords.remedies["in-kind"], "Compensation in kind");
 * ```
 */
export const claimWords: ClaimWords = {
  remedies: {
    repair: "Repair",
    "in-kind": "Compensation in kind",
    gesture: "A gesture",
    refer: "Hand it to a person",
    none: "No compensation",
    cash: "Cash",
    exchange: "Exchange",
    return: "Return",
    refurbish: "Renewal at the factory",
  },
  forms: {
    replacement: "Replacement",
    "stay-credit": "Credit for a stay",
    voucher: "Voucher",
    flowers: "Flowers",
    fruit: "Fruit",
    discount: "Discount",
    "as-approved": "The form that the approver gives",
  },
  steps: {
    rescue: "Rescue first",
    "call-ambulance": "Ask the guest and call an ambulance (120)",
    accompany: "Go with the guest",
    "apologise-if-asked": "Apologise in person if the guest asks for it",
    listen: "Listen",
    record: "Write it down",
    "repeat-back": "Repeat it back",
    "confirm-request": "Make sure what the guest claims",
    "establish-value": "Find out what the article is worth and its age",
    "plan-if-major": "In a major complaint: settle the plan for the large sum",
    "submit-plan-if-major": "In a major complaint: submit that plan",
    consult: "Put the proposal to the guest and discuss it",
    explain: "Explain why the hotel doesn't answer for it",
    "refer-up-if-not-content": "If the guest isn't content: refer it to the next level up",
  },
  roles: { superior: "Superior", company: "Company" },
  approvals: {
    "not-needed": "No approval needed",
    given: "Approved",
    needed: "Approval needed",
    open: "Approval not yet clear",
  },
  cash: { "not-offered": "Not offered", "last-resort": "Possible as the last resort" },
  deductions: { fee: "Compensation fee", cost: "Cost that arose" },
  refusals: {
    "ruled-out": "A clause rules it out",
    "warranty-over": "The warranty is over",
    "not-given": "No clause gives it for this cause",
  },
  starts: { delivery: "Delivery", sale: "Sale, as the delivery isn't known" },
  silences: {
    restitution: "The rulebook doesn't mention money that was wrongly collected: it is a debt and is paid back.",
    "repair-at-a-price": "Of a repair at a price the rulebook says nothing.",
  },
  missing: {
    authority: "The table of who may grant how much",
    lostCashApprover: "The role that may approve an exception for lost cash",
    repairUpTo: "Up to how many times the value a repair may cost",
    usefulLives: "The useful lives by category",
    planFrom: "The sum from which a plan is drawn up",
    wrongOrderFee: "The fee for a wrong order",
    unsuitableUseCost: "The cost for unsuitable use",
    transportDamageCost: "The cost for damage in transport or installation",
    decidedBy: "Who decides",
    grantedThisMonth: "What was granted already this month",
    price: "The price",
    currency: "A price in the currency of the fee",
  },
  settings: {
    depreciation: "How the value of an article falls",
    cash: "Whether cash is allowed",
    repairExtendsWarranty: "Time in repair extends the warranty",
    partsExchangedVoidsRepair: "Exchanged parts end the free repair",
  },
};
