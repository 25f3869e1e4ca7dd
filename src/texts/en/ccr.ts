import type { DocumentTexts } from "../../models/texts.js";

/**
 * What do the company's complaint handling rules (CCR) say, in English? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { ccr } from "redress/texts/en";
 *
 * assert.equal(ccr.clauses["CCR-6.3"]?.title, "Important: 1 working day");
 * ```
 */
export const ccr: DocumentTexts = {
  title: "Customer complaint handling rules (trial)",
  clauses: {
    "CCR-2": {
      title: "Which complaints are covered",
      text: "This rulebook deals with valid complaints by customers about the way a business department does its managing and serving.",
      reading:
        "CCR-6.2 and CCR-7.2b nevertheless set terms for minor complaints, although these don't count as valid. Both statements stay, and the contradiction is named. A matter that is no complaint about service, such as a wage claim, lies outside this policy.",
    },
    "CCR-3": {
      title: "Who receives, who handles",
      text: "Administration takes complaints in, writes them down and supports their analysis and reporting. Handling them falls to the manager of the department that the complaint is about.",
    },
    "CCR-4.2": {
      title: "One person to the end",
      text: "Whoever takes a complaint on keeps it: the same person pursues it and gives the customer the answer.",
    },
    "CCR-4.3": {
      title: "Never while handling",
      text: "Nobody who deals with a complaint may debate or quarrel with the customer, leave the customer unheeded or decline the call.",
    },
    "CCR-5.1": {
      title: "Minor complaint",
      text: "Limited facilities, equipment or management level make life or work slightly inconvenient. Nobody did wrong, and an improvement easily settles it.",
      reading:
        "The source doesn't provide for a limit that is more than slight or is hard to improve; it counts as minor too.",
    },
    "CCR-5.2": {
      title: "Important complaint",
      text: "The company is to blame for poor management or service, or the complainant is a manager of the key client, which in the source is a bank.",
      reading:
        "The caller says whether such a manager complained (keyClientManager); no particular bank is built in. An unfounded complaint stays unfounded, whoever made it. A broken commitment raised only once belongs here.",
    },
    "CCR-5.3.1": {
      title: "Major: broken commitment raised repeatedly",
      text: "A promised or contracted service was left undone or plainly done wrong, and it is still unsolved although the customer came back to it repeatedly.",
      reading:
        "'Repeatedly' means at least twice without a solution; the number is a parameter of the policy. Raised once, it is a fault of the company and so important. The source's term for the second case is taken as a slip for 'performance'.",
    },
    "CCR-5.3.2": {
      title: "Major: large loss or injury",
      text: "A resident was hurt or had a large economic loss, and the company is responsible for it.",
      reading:
        "The source has no figure for 'large'. The policy may set a sum from which, that sum included, a loss is large; where it sets none, the caller says whether it was. The clause holds for every cause except unfounded: the limits of its facilities are the company's responsibility too.",
    },
    "CCR-5.3.3": {
      title: "Major: unresolved after a week",
      text: "A valid complaint turns major when 1 week passes without a reasonable solution.",
      reading:
        "Severity thus depends on the moment of asking. The week counts from receipt; its last day is still inside, and the complaint turns major once the week is over.",
    },
    "CCR-5.note-valid": {
      title: "What makes a complaint valid",
      text: "Important and major complaints are valid. They concern conduct in management, service, technique, attitude or quality, verified and registered by the trade's competent authority; or a loss that a department or its staff caused to customers or the public, intended, unintended or by mistake.",
      reading:
        "The company's own finding (cause) stands in for that verification. 'Unfounded' is no term of the source: it is this library's name for a finding of no fault.",
    },
    "CCR-5.note-staff": {
      title: "Consequences for staff",
      text: "Whoever gave rise to a verified valid complaint faces a performance review or another penalty, in keeping with its gravity.",
      reading: "The source sets no amounts. The decision says that a review is due and for whom, and names no sum.",
    },
    "CCR-6.1": {
      title: "Same day where possible",
      text: "Whatever can be dealt with on the day it comes in is closed on that day.",
      reading: "That day ends at 24:00. The other terms stay in place as limits.",
    },
    "CCR-6.2": {
      title: "Minor: 2 working days",
      text: "A minor complaint is as a rule resolved within 2 working days. Taking longer requires approval by the deputy general manager in charge.",
      reading:
        "Only this clause knows an extension. It counts if the deputy general manager gave it before the term ended, and we read it as lifting the 2 days of CCR-7.2b as well, since it would otherwise be worthless. A later approval, or one by another role, is recorded and cures nothing. No clause lets an important or major term be extended.",
    },
    "CCR-6.3": {
      title: "Important: 1 working day",
      text: "An important complaint is as a rule resolved within 1 working day.",
      reading:
        "CCR-7.2c allows 3 days. Both terms stay as separate obligations; the policy's conflict setting picks the governing one, by default the earlier instant, and the decision shows the conflict.",
    },
    "CCR-6.4": {
      title: "Major: 2 days, then 10",
      text: "The customer has a clear answer to a major complaint within 2 days. It is resolved within 10 days at the latest.",
    },
    "CCR-6.5": {
      title: "Record back to administration",
      text: "Once the complaint is resolved, the department has at most 3 working days to hand its record back to administration.",
      reading: "The source calls the recipient 'administration and personnel' here; it is taken to be the same office.",
    },
    "CCR-7.1": {
      title: "Receiving a complaint",
      text: "The receiver begins with an apology in the name of the department concerned, hears the customer without arguing and talks it over. If needed, the responsible department's manager explains. The complaint is written down.",
    },
    "CCR-7.2a": {
      title: "Forward at once",
      text: "Administration passes the complaint on immediately to the department that it is about. What can be cleared up there and then, that department clears up.",
    },
    "CCR-7.2b": {
      title: "Minor: 2 days or customer's date",
      text: "A minor complaint that can't be cleared up immediately is due within 2 days, or by the time that the customer has named.",
      reading:
        "CCR-6.2 says 2 working days; the conflict is treated as in CCR-6.3. The customer's time takes the place of these 2 days alone, not of CCR-6.2, whether it leaves less or more.",
    },
    "CCR-7.2c": {
      title: "Important: 3 days, deputy informed",
      text: "The department resolves an important complaint within 3 days. Meanwhile the deputy general manager in charge is informed.",
    },
    "CCR-7.2d": {
      title: "Major: tell the company leader",
      text: "On receipt, a major complaint is made known to the company leader in charge. The department that it is about also learns of it and does the handling.",
      reading: "This clause sets no time. 'At once' is borrowed from CCR-7.2a and CSS-6.",
    },
    "CCR-7.3": {
      title: "Supervision to the end",
      text: "Administration presses the departments and watches each case until it is closed. The department's head finishes in time and notes it in the complaint record.",
    },
    "CCR-7.4": {
      title: "Call the customer back",
      text: "Within 3 working days of getting the record, administration rings the customer and notes the call in it.",
    },
    "CCR-7.5": {
      title: "Monthly figures by the 15th",
      text: "Every month, no later than the 15th, complaints are counted and analysed. The findings go to the regular office meeting.",
      reading:
        "The source doesn't say who does this: administration, following CCR-3. The 15th itself is still in time.",
    },
    "CCR-8": {
      title: "Set phrases for calls",
      text: "Fixed wording for answering and ending a call, for repeating a question and for ringing back.",
    },
  },
};
