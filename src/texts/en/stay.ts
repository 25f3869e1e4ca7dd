import type { NounTexts } from "../../models/texts.js";

/**
 * What is each field of a `stay` called in English, and how does a clerk ask for it? With what the front desk's tables
 * work out from it.
 *
 * @example The question of a form
 * ```ts
 * import { stay } from "redress/texts/en";
 *
 * assert.equal(stay.facts["roomCall.answered"]?.question, "Did the room answer the call?");
 * ```
 */
export const stay: NounTexts = {
  label: "Stay",
  facts: {
    kind: {
      label: "Kind of stay",
      question: "Is it a stay over night, or by the hour?",
      values: { overnight: "Over night", hourly: "By the hour" },
    },
    id: { label: "Number", question: "What is the number of the stay?" },
    room: { label: "Room", question: "Which room is it?" },
    departsOn: { label: "Day of departure", question: "On which day does the guest depart?" },
    startedAt: { label: "Begun at", question: "When did the hours begin?" },
    "roomCall.at": { label: "Room called at", question: "When was the room called about the check-out?" },
    "roomCall.answered": { label: "Room answered", question: "Did the room answer the call?" },
    "contactCall.at": { label: "Contact called at", question: "When was the contact number called?" },
    "contactCall.answered": { label: "Contact answered", question: "Did the contact number answer?" },
    chargePostedAt: { label: "Charge posted at", question: "When did the system post the further charge?" },
    "knock.at": { label: "Knocked at", question: "When did floor staff knock?" },
    "knock.answered": { label: "Door answered", question: "Did anybody answer the knock?" },
    "look.at": { label: "Looked at", question: "When did floor staff open the room and look?" },
    "look.luggage": {
      label: "Luggage",
      question: "Was there luggage in the room?",
      values: { absent: "None", present: "There was some" },
    },
    checkedOutAt: { label: "Checked out at", question: "When was the stay checked out?" },
    checkedOut: { label: "Checked out", question: "Is the stay checked out?" },
    reminderTime: { label: "Time for the reminder", question: "Is it time to call the room?" },
    roomCalled: { label: "Room called", question: "Was the room called?" },
    contactCalled: { label: "Contact called", question: "Was the contact number called?" },
    chargePosted: { label: "Charge posted", question: "Has the system posted the further charge?" },
    knocked: { label: "Knocked", question: "Have floor staff knocked?" },
    looked: { label: "Room opened", question: "Have floor staff opened the room and looked?" },
    damageFound: { label: "Damage found", question: "Did the room check find damage?" },
  },
};
