import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `serviceRequest`, and of the situations of service supervision, called in English, and how
 * does a clerk ask for it?
 *
 * @example The question of a form
 * ```ts
 * import { serviceRequest } from "redress/texts/en";
 *
 * assert.equal(serviceRequest.facts["remotePermitted"]?.question, "Does the customer permit remote help?");
 * ```
 */
export const serviceRequest: NounTexts = {
  label: "Request for service",
  facts: {
    requestedAt: { label: "Requested at", question: "When did the customer ask?" },
    id: { label: "Number", question: "Which number does the request have?" },
    withinOwnDuties: {
      label: "Within own duties",
      question: "Does it belong to the duties of whoever was asked first?",
    },
    inOneGo: { label: "In one go", question: "Can whoever was asked first finish it in one go?" },
    heavy: { label: "Matter of weight", question: "Is it a matter of weight?" },
    leaderAbsent: { label: "Leader absent", question: "Is the leader in charge absent?" },
    emergency: { label: "Emergency", question: "Is it an emergency?" },
    hotline: {
      label: "Hotline",
      question: "What did the hotline come to?",
      values: { "not-tried": "Not tried", solved: "Solved", failed: "Failed" },
    },
    hotlineEndedAt: { label: "End of the hotline's attempt", question: "When had the hotline come to that?" },
    remotePermitted: { label: "Remote help permitted", question: "Does the customer permit remote help?" },
    remote: {
      label: "Remote help",
      question: "What did remote help come to?",
      values: { "not-tried": "Not tried", solved: "Solved", failed: "Failed" },
    },
    remoteEndedAt: { label: "End of remote help", question: "When had remote help come to that?" },
    site: { label: "Site", question: "To which site would a technician go?" },
    technician: { label: "Technician", question: "Who goes to the site?" },
    onSiteAt: { label: "On site at", question: "When was the technician on site?" },
    onSite: {
      label: "Work on site",
      question: "What did the work on site come to?",
      values: { "not-tried": "Not tried", "under-way": "Under way", solved: "Solved", failed: "Failed" },
    },
    onSiteEndedAt: { label: "End of the work on site", question: "When had the work on site come to that?" },
    majorFailure: { label: "Major failure", question: "Is it a major failure?" },
    departmentsDisagree: {
      label: "Departments disagree",
      question: "Do departments disagree, so that the work has come to a halt?",
    },
    expectationMissed: { label: "Expectation missed", question: "Did the customer expect more than was done?" },
    statutoryHoliday: { label: "Statutory holiday", question: "Is it a statutory holiday?" },
    inspectionFindings: { label: "Findings", question: "Did an inspection find something?" },
  },
};
