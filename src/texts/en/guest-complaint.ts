import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `guestComplaint` called in English, and how does a clerk ask for it?
 *
 * The path `severity` is no field but what is worked out from them. Roles, as in `notified.role`, are named in
 * `words.roles`.
 *
 * @example The choices of a form
 * ```ts
 * import { guestComplaint } from "redress/texts/en";
 *
 * assert.equal(guestComplaint.facts["guest.status"]?.values?.["in-house"], "Still staying");
 * ```
 */
export const guestComplaint: NounTexts = {
  label: "Guest complaint",
  facts: {
    receivedAt: { label: "Received at", question: "When was the complaint received?" },
    id: { label: "Number", question: "What is the number of the complaint?" },
    department: { label: "Department", question: "Which department is it about?" },
    categories: {
      label: "Categories",
      question: "What kinds of complaint are in it?",
      values: {
        hardware: "Hardware",
        service: "Service",
        hygiene: "Hygiene",
        "loss-report": "Lost article",
        compensation: "Compensation claim",
        outage: "Sudden outage",
        other: "Something else",
      },
    },
    shortcoming: {
      label: "The hotel's fault",
      question: "How far was the hotel itself at fault?",
      values: {
        none: "Not at fault",
        some: "Some shortcoming",
        error: "A certain error",
        "serious-error": "A serious error",
      },
    },
    about: {
      label: "What it is about",
      question: "What does the guest find fault with?",
      values: {
        facilities: "Facilities",
        "service-awareness": "Service awareness",
        product: "Product",
        standard: "Standards",
        norm: "Norms of conduct",
        attitude: "Attitude",
        management: "Management",
      },
    },
    reaction: {
      label: "Guest's reaction",
      question: "How does the guest feel about it?",
      values: {
        annoyed: "Annoyed",
        dissatisfied: "Dissatisfied",
        "strongly-dissatisfied": "Strongly dissatisfied",
      },
    },
    lossToHotel: {
      label: "Economic loss of the hotel",
      question: "Does the hotel itself suffer an economic loss (the guest's loss not counted)?",
      values: { none: "No loss", possible: "Possible", actual: "Has occurred" },
    },
    harmToHotel: {
      label: "Harm to the hotel",
      question: "What harm does it do, or threaten to do, to the hotel?",
      values: { small: "Small effect", image: "Harm to its image", serious: "Serious harm, caused or to be feared" },
    },
    incident: {
      label: "Incident",
      question: "Did a person or a guest's property come to harm?",
      values: { none: "No incident", injury: "A person was hurt", property: "Property was harmed" },
    },
    grave: { label: "Grave", question: "Is the case a grave one?" },
    guest: { label: "Guest", question: "Where does the guest's stay stand?" },
    "guest.status": {
      label: "Status of the stay",
      question: "Is the guest still staying, gone, or did the guest never stay?",
      values: { "in-house": "Still staying", departed: "Has left", "never-stayed": "Never stayed" },
    },
    "guest.checkOutAt": { label: "Check-out", question: "When will the guest check out?" },
    asks: {
      label: "Guest's wishes",
      question: "What does the guest ask for?",
      values: {
        apology: "An apology",
        explanation: "An explanation",
        repair: "A repair",
        change: "Another room or item",
        compensation: "Compensation",
        refund: "Money back",
        search: "A search",
      },
    },
    channel: {
      label: "Channel",
      question: "How did the complaint come in?",
      values: { spoken: "In person", phone: "By phone", written: "In writing", relayed: "Through somebody else" },
    },
    escalation: {
      label: "Escalation",
      question: "Has it gone beyond the hotel, or is it unreasonable?",
      values: {
        regulator: "Complaint to an authority",
        police: "Report to the police",
        court: "Court or arbitration",
        vexatious: "Unreasonable, to do harm",
      },
    },
    onSite: { label: "On the spot", question: "Must it be handled where it happened?" },
    assignedBySuperior: { label: "Assigned by a superior", question: "Did a superior assign the handling?" },
    arrivedAt: { label: "Arrived at", question: "When did the handler arrive on the spot?" },
    escalatedAt: { label: "Manager called at", question: "When was a manager told?" },
    managerArrivedAt: { label: "Manager arrived at", question: "When did the manager arrive?" },
    repliedAt: { label: "Replied at", question: "When did the guest get an answer?" },
    resolvedAt: { label: "Resolved at", question: "When was the complaint resolved?" },
    resultReportedAt: { label: "Result reported at", question: "When did the superior learn the result?" },
    reportFiledAt: { label: "Report filed at", question: "When was the handling report filed?" },
    briefedAt: { label: "Presented at", question: "When was the report presented at the meeting?" },
    shiftEndsAt: { label: "End of shift", question: "When does the current shift end?" },
    nextMeetingAt: { label: "Next day's meeting", question: "When is the next day's meeting?" },
    guestDeadline: { label: "Guest's date", question: "By when does the guest want it settled?" },
    pauses: { label: "Pauses", question: "When did the handling have to pause?" },
    "pauses.from": { label: "Paused from", question: "When did the pause begin?" },
    "pauses.to": { label: "Paused until", question: "When did the pause end, if it has?" },
    "pauses.reason": { label: "Reason for the pause", question: "Why did the handling pause?" },
    notified: { label: "Notified so far", question: "Who has been notified?" },
    "notified.role": { label: "Role notified", question: "Which role was notified?" },
    "notified.at": { label: "Notified at", question: "When was this role notified?" },
    severity: {
      label: "Severity",
      question: "How serious is the complaint?",
      values: { invalid: "Invalid", minor: "Minor", general: "General", major: "Major" },
    },
  },
};
