import type { DocumentTexts } from "../../models/texts.js";

/**
 * What does the front desk's check-out flow (HCO) say, in English? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { hco } from "redress/texts/en";
 *
 * assert.equal(hco.clauses["HCO-1"]?.title, "Check-out times");
 * ```
 */
export const hco: DocumentTexts = {
  title: "Front-desk check-out flow",
  clauses: {
    "HCO-0": {
      title: "Check-out step by step",
      text: "Greet the guest, take room card and deposit slip, compare them with the note in the computer and have the room checked. Go through the consumption with the guest, see if a discount applies, settle the bill and give change. After the farewell, opening slip, deposit slip and bill are bound together.",
    },
    "HCO-0.4": {
      title: "Damage in the room",
      text: "If the room check shows damage, the floor attendant rings the front desk, which asks the guest for compensation.",
    },
    "HCO-1": {
      title: "Check-out times",
      text: "A room is to be left by 12:00; one taken by the hour, 3 hours after it began.",
    },
    "HCO-2": { title: "Call 30 minutes before", text: "The room gets a call 30 minutes ahead of its check-out time." },
    "HCO-2b": {
      title: "Nobody picks up",
      text: "If the room doesn't answer, the next call goes to the contact number of the person who took it.",
    },
    "HCO-3": {
      title: "Still not reached",
      text: "If the system has added the further charge and the guest hasn't been reached, floor staff knock, and open the door to look when nobody answers. Without luggage the room is checked out; with luggage the charge runs on, and the luggage is the security.",
    },
  },
};
