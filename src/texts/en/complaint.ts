import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `complaint` called in English, and how does a clerk ask for it?
 *
 * Three of the paths are no fields but what is worked out from them: `largeLoss`, `openForAWeek` and `severity`.
 * Roles, as in `notified.role`, are named in `words.roles`.
 *
 * @example The question of a form
 * ```ts
 * import { complaint } from "redress/texts/en";
 *
 * assert.equal(complaint.facts["personalInjury"]?.question, "Was anybody hurt?");
 * ```
 */
export const complaint: NounTexts = {
  label: "Complaint",
  facts: {
    receivedAt: { label: "Received at", question: "When was the complaint received?" },
    id: { label: "Number", question: "What is the number of the complaint?" },
    department: { label: "Department complained about", question: "Which department is the complaint about?" },
    cause: {
      label: "Cause found",
      question: "What did the company find to be the cause?",
      values: {
        unfounded: "Unfounded",
        "resource-limit": "Limits of facilities, equipment or management level",
        "company-fault": "Fault of the company in management or service",
      },
    },
    keyClientManager: {
      label: "Complaint by a key client's manager",
      question: "Did a manager of the key client complain directly?",
    },
    commitmentBroken: {
      label: "Commitment broken",
      question: "Was a promised or contracted service left undone or done with an obvious error?",
    },
    timesRaised: { label: "Times raised", question: "How many times has the customer raised this?" },
    largeEconomicLoss: { label: "Large economic loss", question: "Was there a large economic loss?" },
    loss: { label: "Sum lost", question: "How much money was lost, and in which currency?" },
    personalInjury: { label: "Personal injury", question: "Was anybody hurt?" },
    settleableSameDay: { label: "Settleable the same day", question: "Can it be settled on the day of receipt?" },
    gravityKnownAt: {
      label: "Injury or loss known at",
      question: "When did the company learn of the injury or loss, if not at receipt?",
    },
    repliedAt: { label: "Replied at", question: "When did the customer get a clear reply?" },
    resolvedAt: { label: "Resolved at", question: "When was the complaint resolved?" },
    recordReturnedAt: { label: "Record returned at", question: "When did the record get back to administration?" },
    calledBackAt: { label: "Called back at", question: "When was the customer called back?" },
    reopenedAt: { label: "Reopened at", question: "When was the complaint reopened?" },
    withdrawnAt: { label: "Withdrawn at", question: "When did the customer withdraw the complaint?" },
    notified: { label: "Notified so far", question: "Who has been notified?" },
    "notified.role": { label: "Role notified", question: "Which role was notified?" },
    "notified.at": { label: "Notified at", question: "When was this role notified?" },
    customerDeadline: { label: "Customer's date", question: "By when does the customer want it settled?" },
    pauses: { label: "Pauses", question: "When did the handling have to pause?" },
    "pauses.from": { label: "Paused from", question: "When did the pause begin?" },
    "pauses.to": { label: "Paused until", question: "When did the pause end, if it has?" },
    "pauses.reason": { label: "Reason for the pause", question: "Why did the handling pause?" },
    extension: { label: "Extension", question: "Was more time approved?" },
    "extension.until": { label: "Extended until", question: "Until when was it extended?" },
    "extension.approvedBy": { label: "Extension approved by", question: "Which role approved the extension?" },
    "extension.approvedAt": { label: "Extension approved at", question: "When was the extension approved?" },
    largeLoss: { label: "Loss counts as large", question: "Does the loss count as large under the policy?" },
    openForAWeek: {
      label: "Open for more than a week",
      question: "Is it a valid complaint, unresolved for more than a week?",
    },
    severity: {
      label: "Severity",
      question: "How serious is the complaint?",
      values: { unfounded: "Unfounded", minor: "Minor", important: "Important", major: "Major" },
    },
  },
};
