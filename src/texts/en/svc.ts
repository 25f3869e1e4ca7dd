import type { DocumentTexts } from "../../models/texts.js";

/**
 * What do the rules on service supervision and response (SVC) say, in English?
 * Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { svc } from "redress/texts/en";
 *
 * assert.equal(svc.clauses["SVC-5"]?.title, "Calls on delivered projects");
 * ```
 */
export const svc: DocumentTexts = {
  title: "Service supervision and response",
  clauses: {
    "SVC-1": {
      title: "Monthly supervision report",
      text: "Sales keeps watch over technical service and hands the general manager a report on this by the end of each month.",
    },
    "SVC-1.1": {
      title: "Who takes, who assesses",
      text: "Complaints and requests go to technical service, whose work sales rates once a month.",
    },
    "SVC-2": {
      title: "First asked, first responsible",
      text: "Whoever is asked first is responsible: what belongs to that person's duties and can be done in one go is done so; anything else is registered and passed to the leader in charge or, in the leader's absence, to the colleague who deals with it. Weighty matters reach the general manager immediately, and solving first and filing the contact form afterwards is allowed. A customer never needs to ring twice.",
      reading:
        "Outside an emergency we leave open which comes first, the solution or the form. To whom a matter goes is said otherwise in SVC-2.8; neither clause excludes the other.",
    },
    "SVC-2.7": {
      title: "Shirking the first contact",
      text: "Somebody who is asked first and evades it is criticised, instructed or sanctioned. In a grave case that person is taken off the post.",
      reading: "The source puts no figure on the sanction, and the decision names none.",
    },
    "SVC-2.8": {
      title: "Any call, any employee",
      text: "No matter who picks up, the caller is answered politely, the matter is written down, and it goes promptly to customer service or to the department that carries it out.",
    },
    "SVC-3": {
      title: "December: gifts and needs",
      text: "Each December customers receive new-year gifts and are asked what they will need in the coming year.",
      reading: "By whom isn't said: we take sales, with whom the document begins.",
    },
    "SVC-4": {
      title: "Friday's hand-in",
      text: "On Fridays technical staff bring the service and the feedback of the week to the afternoon meeting.",
    },
    "SVC-5": {
      title: "Calls on delivered projects",
      text: "Customer service rings up customers about delivered projects: every month during the first year, every quarter from then on.",
      reading:
        "On the anniversary of delivery both wordings would fit. We let the first year run through the day before it.",
    },
    "SVC-6": {
      title: "The office decides",
      text: "If departments disagree and the work comes to a halt over it, they put their views to the office, whose decision settles the matter.",
    },
    "SVC-7": {
      title: "Major failure",
      text: "The first person to know of a major failure promptly tells the departments concerned, and lets the signing salesperson and the manager in charge have the time, the place, the symptom and the plan. That manager files it, informs the leaders and follows it. Later the technical service supervisor has an analysis written for the customer and for sales: effect, handling, cause, corrective and preventive measures.",
    },
    "SVC-8": {
      title: "Watch over the holidays",
      text: "On statutory holidays such as Labour Day, National Day, New Year and Spring Festival, customer service makes sure that nothing stands still at the customers' sites, and gets the service departments involved.",
      reading: "The source's enumeration isn't closed, so the other statutory holidays are treated alike.",
    },
    "SVC-9": {
      title: "Emergency: act first",
      text: "In an emergency technical service may put things right straight away and hand in the form afterwards.",
    },
    "SVC-10.1": {
      title: "Proactive service",
      text: "The project manager inspects quality regularly and passes findings on to customer service immediately. Satisfaction is surveyed, and senior management regularly leads visits.",
      reading:
        "'Regularly', said of inspections and visits, carries no figure: the interval is for the policy to set. Until it does, the duty is listed as open and has no date. Who surveys isn't said either: customer service, which gets the findings.",
    },
    "SVC-10.2": {
      title: "Hotline, remote, on site",
      text: "When a customer needs help, the hotline comes first. If that doesn't solve it and the customer permits, the customer's technicians are helped remotely. If that fails as well, a named technician goes to the site as fast as possible, within the time set for it.",
      reading:
        "The source gives no times for the sites: they are parameters and are asked for. Without permission the remote rung is left out. From when the time runs is a setting: from the request, unless a company wants it from the last failed attempt. What follows a failure on site isn't said.",
    },
    "SVC-10.3": {
      title: "Missed expectations",
      text: "Where the customer expected more than was done, find out why, improve, and come back with the best answer.",
    },
  },
};
