import type { DocumentTexts } from "../../models/texts.js";

/**
 * What does the hotel guest complaint management (HCM) say, in English? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { hcm } from "redress/texts/en";
 *
 * assert.equal(hcm.clauses["HCM-3.4.1"]?.title, "On the spot in 5 minutes");
 * ```
 */
export const hcm: DocumentTexts = {
  title: "Hotel guest complaint management",
  clauses: {
    "HCM-1.1": {
      title: "Hardware complaints",
      text: "Apologise and look at it straight away. Repair what can be repaired; if that takes too long or isn't possible for now, the guest gets another room or object. Where the defect lies in the construction, explain that and let good service make up for it.",
    },
    "HCM-1.2": {
      title: "Service complaints",
      text: "Apologise, step in and put a manager or excellent staff at the guest's side. Where it takes inquiry, name a time for the answer and report the result. Thank the guest, promise attention and make up for it by service.",
    },
    "HCM-1.3": {
      title: "Hygiene complaints",
      text: "Apologise and assign somebody who promptly puts it right or replaces it. Thank the guest and promise attention.",
    },
    "HCM-1.4": {
      title: "Lost articles",
      text: "Listen, write it down, then repeat it and confirm what the guest wants; help to remember and to search. If nothing turns up, propose the police: a guest who agrees gets help with the report and the handover, one who doesn't gets an explanation and the case is closed. Everybody who took part is put on record.",
    },
    "HCM-1.5.1": {
      title: "Taking a compensation claim",
      text: "Listen, write it down, repeat it and make sure what the guest claims.",
    },
    "HCM-1.5.2": {
      title: "No liability taken on lightly",
      text: "The hotel doesn't readily accept responsibility for what isn't its own.",
      reading:
        "Without liability of the hotel's there is no compensation; a shared one counts by the hotel's share. While liability is unknown there is no decision, and the missing fact is named. Where inquiry can't settle it, the case is referred to a person.",
    },
    "HCM-1.5.3": {
      title: "Keep the hotel's loss low",
      text: "Even where it is responsible, the hotel wins back as much of its loss as possible.",
      reading:
        "HCM-1.5.4 sets the floor: of the remedies that fully make up for the guest's loss, the one that costs least.",
    },
    "HCM-1.5.4": {
      title: "Suitable compensation",
      text: "A guest whose interests were really damaged receives suitable compensation.",
    },
    "HCM-1.5.5": {
      title: "Repair before compensation",
      text: "Find out exactly what the article is worth and how far it has depreciated. Repair it if possible; otherwise compensate its depreciated value. Cash is avoided as far as can be.",
      reading:
        "Repair comes first if it costs no more than the depreciated value (the ratio is a parameter, 1 by default); otherwise compensation in kind is worth that value: a replacement, a stay credit or a voucher. By default there is no cash at all, although the source is less strict; a policy that names cash as its last resort may give it, and the decision points that out. Depreciation is straight-line by completed months unless the policy says otherwise.",
    },
    "HCM-1.5.6": {
      title: "Lost cash",
      text: "In principle the hotel doesn't compensate cash that was lost.",
      reading:
        "'In principle' leaves room for an exception: somebody of the rank named in the policy may approve up to the sum lost. Without one nothing is given; but money that was deposited, or lost through a failure of staff or security, is referred to a person, and while this is unknown there is no decision.",
    },
    "HCM-1.6": {
      title: "Sudden outage",
      text: "If power, water or something else fails, stay calm, apologise and put the emergency equipment into operation. Say what caused it, warn of dangers and make up for it by service.",
    },
    "HCM-2.1": {
      title: "What a complaint is",
      text: "A guest who did not get the expected product or service wants an answer, a remedy or compensation, and says so in person, in writing, by phone or through somebody else.",
    },
    "HCM-2.2.1": {
      title: "Minor complaint",
      text: "The hotel fell somewhat short in facilities, service awareness, products, standards or norms, but not in attitude or management awareness. The guest is annoyed or dissatisfied and the effect is small.",
    },
    "HCM-2.2.2": {
      title: "General complaint",
      text: "The hotel made a certain error, possibly one of attitude, management awareness or management level. The guest is dissatisfied and the hotel's image is damaged.",
      reading:
        "The hotel's fault comes first. An error is general by itself; any fault is, where it is about attitude or management, damages the image or leaves the guest strongly dissatisfied. Strong dissatisfaction alone doesn't make it major.",
    },
    "HCM-2.2.3": {
      title: "Major complaint",
      text: "A serious error leaves the guest strongly dissatisfied, and causes or may cause the hotel an economic loss and serious harm.",
      reading:
        "All of this together would hardly ever hold. It is enough that there is a serious error; or any fault and serious harm to the hotel; or any fault, strong dissatisfaction and a possible or actual loss of the hotel's. The guest's own loss is a damage claim.",
    },
    "HCM-3.1": {
      title: "The complaint centre",
      text: "The hotel sets up a complaint centre. The customer-service specialist leads it, the head of each branch is a member, and the duty manager's desk sees to its everyday business.",
    },
    "HCM-3.1.2": {
      title: "Centre plans, company instructs",
      text: "For major complaints the centre works out a plan, informs the company promptly and proceeds as the company instructs.",
    },
    "HCM-3.2.1": {
      title: "Complaints made to a department",
      text: "What guests bring straight to a department is taken by the head of that branch. The department head turns to the operations director where own authority ends.",
      reading: "'Branch' is read as 'department' here.",
    },
    "HCM-3.2.2": {
      title: "Branch manager's part",
      text: "The branch manager takes every complaint that reaches the hotel, supports the departments, and turns to the customer-service specialist or the front-office manager where own authority ends. At regular intervals the reports are condensed into case studies and measures.",
      reading: "HCM-3.3.8 gives the case studies to the specialist; both stay, and the overlap is named.",
    },
    "HCM-3.2.3": {
      title: "Customer-service specialist's part",
      text: "The customer-service specialist manages the centre day by day, goes to major complaints in person and drafts the plan for them. Beyond own authority the front-office manager is asked.",
      reading: "By HCM-3.1 everyday business is the duty manager's; both stay, and the overlap is named.",
    },
    "HCM-3.2.4": {
      title: "Front-office manager's part",
      text: "The front-office manager settles the plan for a major complaint, puts it to the company and makes the company's decision known.",
    },
    "HCM-3.3.1": {
      title: "Number and comment form",
      text: "Guests find the complaint number and the comment form in a place that is easy to see and to reach.",
    },
    "HCM-3.3.2": {
      title: "Fill the register",
      text: "The branch manager enters the guest's name and contact, what the complaint says and what the guest asks for. Then comes the judgement of its level.",
    },
    "HCM-3.3.3": {
      title: "Minor: responsible department",
      text: "The responsible department learns of a minor complaint immediately and handles it. The branch manager follows it up and keeps a record.",
    },
    "HCM-3.3.4": {
      title: "General: the specialist",
      text: "A general complaint is handled by the customer-service specialist in person, and the departments cooperate.",
    },
    "HCM-3.3.5": {
      title: "Handling report",
      text: "When it is over, a report on the handling is filed: time and place, the complainant, what happened, the result and measures of prevention.",
    },
    "HCM-3.3.6": {
      title: "Copy to the department",
      text: "A department whose own fault led to the complaint gets a copy of the report, so that it isn't repeated and the improvement can be checked.",
    },
    "HCM-3.3.7": {
      title: "Major: front-office manager commands",
      text: "With a major complaint the customer-service specialist immediately informs the department head and the front-office manager. The front-office manager's orders then apply, and a report closes the case.",
    },
    "HCM-3.3.8": {
      title: "Case studies",
      text: "At regular intervals the customer-service specialist makes case studies out of the reports, to train with and to improve.",
    },
    "HCM-3.3.9": {
      title: "Monthly analysis meeting",
      text: "Once a month complaints are analysed in a meeting, with the front-office manager in the chair.",
    },
    "HCM-3.4.1": {
      title: "On the spot in 5 minutes",
      text: "Members of the complaint centre act as soon as they are told of a complaint. If it must be handled where it happened, they are there within 5 minutes as a rule.",
      reading: "The 5 minutes run from the receipt: that is when the centre counts as told.",
    },
    "HCM-3.4.2": {
      title: "Result in 5 minutes",
      text: "A person assigned by a superior keeps that superior informed of progress, and of the result within 5 minutes after it is over.",
    },
    "HCM-3.4.3": {
      title: "Report by end of shift",
      text: "The customer-service specialist finishes the report before the shift ends and brings it to the next day's meeting.",
    },
    "HCM-3.4.4": {
      title: "In-house guest: before check-out",
      text: "For a guest who is still staying, the rule is an end no later than the time the guest named, or a solution or answer before check-out.",
      reading:
        "Of the two, the earlier one that is stated counts. With neither known the deadline stays open, and the missing fact is named.",
    },
    "HCM-3.4.5": {
      title: "Departed guest: 3 working days",
      text: "If the guest has left, 3 working days are the limit as a rule.",
    },
    "HCM-4.0": {
      title: "The general flow",
      text: "Receive the complaint and write it down; calm the guest and promise a time; find out who is responsible; plan and handle it; tell the guest, and draw the conclusions.",
    },
    "HCM-4.1.1": {
      title: "Apologise first",
      text: "An apology comes first from anyone who meets a complaint, no matter who was at fault.",
      reading:
        "The section deals with minor and general complaints. We read its rules, HCM-4.1.1 to 4.1.12, as holding for major ones too, as far as the major flow says nothing else.",
    },
    "HCM-4.1.2": {
      title: "Listen and understand",
      text: "Hear the guest and get to know the cause and the facts: time, place, course of events, the guest's name and contact, noted briefly if needed. Whatever it is about, the guest meets with trust and understanding.",
    },
    "HCM-4.1.3": {
      title: "Invalid: explain",
      text: "If the complaint turns out invalid, the guest gets an explanation and is asked for understanding.",
      reading: "The source never defines 'invalid'. Here it means no fault of the hotel's and no incident.",
    },
    "HCM-4.1.4": {
      title: "Valid: settle or inquire",
      text: "A valid complaint is resolved right there if that can be done. If not, the guest learns how long it takes, and an inquiry starts immediately that leads to a proposal.",
    },
    "HCM-4.1.5": {
      title: "Apology by a manager",
      text: "A guest who wants an apology gets it in person from a manager or a higher rank.",
    },
    "HCM-4.1.6": {
      title: "Another department's matter",
      text: "What isn't for one's own department is handed to a manager of the one that it is for. The guest isn't left alone before somebody of the next higher level is there.",
    },
    "HCM-4.1.8": {
      title: "Proposal and gesture",
      text: "The guest hears the proposal and can discuss it. Within own authority staff may add a fitting gesture: flowers, fruit or a discount, for example.",
      reading:
        "The source has no limits by role, so the policy takes a table of who may grant how much. Without it, each remedy that costs money is flagged: the next role up has to approve it.",
    },
    "HCM-4.1.9": {
      title: "Refer upwards",
      text: "If the guest isn't content, or wants more than one may grant, soothe the guest and pass the matter up, one level at a time.",
    },
    "HCM-4.1.10": {
      title: "Manager there in 5 minutes",
      text: "When a subordinate calls, the manager comes to the scene within 5 minutes.",
    },
    "HCM-4.1.11": {
      title: "Check remedy and satisfaction",
      text: "Make sure that what was agreed has been done, and find out if the guest is content with it.",
    },
    "HCM-4.1.12": {
      title: "Receiver files the report",
      text: "When all is done, the person who received the complaint files the report on its handling.",
      reading:
        "HCM-3.4.3 has the specialist write it; both stay, and the contradiction is named. The receiver files where no specialist took over.",
    },
    "HCM-4.2.1": {
      title: "Major: operations director",
      text: "The department head or the duty manager immediately lets the operations director know of a major complaint: its cause, what has been found so far and the guest's wishes.",
    },
    "HCM-4.2.2": {
      title: "Major: apology on the scene",
      text: "Together with the customer-service specialist and the department head, the front-office manager goes to the place of a major complaint and makes a personal apology.",
    },
    "HCM-4.2.3": {
      title: "Grave: resident general manager",
      text: "A major complaint that is also grave is made known immediately to the resident general manager.",
    },
    "HCM-4.2.4": {
      title: "Injury: rescue first",
      text: "Helping an injured person has priority. Ask the guest and call an ambulance (120); staff accompany the guest.",
      reading:
        "The source has this at the head of its flow for major complaints. We conclude that any injury makes a complaint major, and so does harmed property under HCM-4.2.5.",
    },
    "HCM-4.2.5": {
      title: "Property harmed: protect the scene",
      text: "If belongings came to harm, the first thing is that security keeps the scene untouched.",
    },
    "HCM-4.2.6": {
      title: "Calm the guest",
      text: "In a major case the duty manager soothes the guest, offers a seat in the lobby lounge and discusses the matter there.",
    },
    "HCM-4.2.7": {
      title: "Establish the facts",
      text: "In a major case the department concerned continues the inquiry and secures evidence. It finds out what was right or wrong and who answers for it, and decides how to proceed.",
    },
    "HCM-4.2.8": {
      title: "Major: authority and plan",
      text: "Within one's authority a major complaint is settled by the rules; beyond it the resident general manager is asked. If much money or a large effect is at stake, a plan is drawn up and submitted.",
      reading: "For major complaints only.",
    },
    "HCM-4.2.9": {
      title: "Reply in writing",
      text: "If the guest complained in writing, the front-office manager answers in writing.",
      reading:
        "Although HCM-4.2.9 to 4.2.13 belong to the flow for major complaints, we read them as holding at every severity.",
    },
    "HCM-4.2.10": {
      title: "Before an authority",
      text: "If the guest went to an authority, clear up the facts first and then inform it how the mediation ended.",
    },
    "HCM-4.2.11": {
      title: "Before the police",
      text: "If the guest reported it to the police, the hotel works with them.",
    },
    "HCM-4.2.12": {
      title: "Before a court",
      text: "If it goes to court or arbitration, the procedure of the law applies.",
    },
    "HCM-4.2.13": {
      title: "Vexatious complainant",
      text: "Somebody who complains without reason, to damage the hotel's reputation or disturb its business on purpose, is talked into leaving. If that fails, the hotel may ask the police for help.",
    },
    "HCM-5": {
      title: "Faults of staff",
      text: "Staff who handle or report late are penalised. It is a serious fault of a manager to stay away, come late, not talk, not act, or not report as prescribed, and of a receiver to know of dissatisfaction and do nothing. Whoever decides beyond own authority bears the loss.",
    },
    "HCM-5.5": {
      title: "Manner and prevention",
      text: "There is a penalty for a receiver whose behaviour brings on a complaint that proves true, and for a department slow to set preventive measures or to carry them out.",
      reading: "The source has no figures.",
    },
    "HCM-6": {
      title: "Detailed and other rules",
      text: "Each department draws up rules of its own for the details. Where these rules are silent, the hotel's other ones apply.",
    },
  },
};
