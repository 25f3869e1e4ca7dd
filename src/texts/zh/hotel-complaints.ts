import type { ComplaintTexts } from "../../models/complaint-texts.js";
import { guestComplaint } from "./guest-complaint.js";
import { hcm } from "./hcm.js";
import { sentences } from "./sentences.js";
import { words } from "./words.js";

/**
 * With which Chinese texts does `explain` tell an answer under `hotelComplaints`?
 *
 * @example A guest's complaint, explained
 * ```ts
 * import { classifyComplaint, explain, guestComplaint } from "redress";
 * import { hotelComplaints } from "redress/policies";
 * import { hotelComplaintsTexts } from "redress/texts/zh";
 *
 * const c = guestComplaint({ receivedAt: "2026-04-11T22:40:00+08:00", incident: "injury" });
 * const decision = classifyComplaint(c, { policy: hotelComplaints, asOf: "2026-04-11T22:41:00+08:00" });
 * assert.match(explain(decision, hotelComplaintsTexts).join(" "), /HCM-4\.2\.4/);
 * ```
 */
export const hotelComplaintsTexts: ComplaintTexts = {
  language: "zh",
  noun: guestComplaint,
  documents: [hcm],
  words,
  sentences,
};
