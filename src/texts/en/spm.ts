import type { DocumentTexts } from "../../models/texts.js";

/**
 * What do the rules on service process management (SPM) say, in English? Paraphrases, never the source's own words.
 *
 * @example The title of a clause
 * ```ts
 * import { spm } from "redress/texts/en";
 *
 * assert.equal(spm.clauses["SPM-11"]?.title, "Customer data stay confidential");
 * ```
 */
export const spm: DocumentTexts = {
  title: "Service process management",
  clauses: {
    "SPM-1": {
      title: "Receiving a visitor",
      text: "Visitors are greeted, their name, contact and purpose are noted, and somebody takes them to the department that they need and says what to watch for.",
    },
    "SPM-4": {
      title: "The service cycle",
      text: "Service staff gather what is needed, the department makes a plan, and the leader approves it. The department carries it out, customer service evaluates it, and the department improves.",
    },
    "SPM-6": {
      title: "Who may change the process",
      text: "Employees keep to the service process as it is. Heads of department may fit it to their work; improving the rules and saying what they mean is for the leadership.",
    },
    "SPM-8": {
      title: "Customer service and its assessment",
      text: "Customer service finds out needs, writes enquiries down exactly, passes them on promptly and stays in regular touch with customers; nobody is discriminated against or insulted. Its work is assessed regularly by attitude, quality, ability and satisfaction.",
      reading:
        "How often isn't said: the interval is a parameter, and without it the duty is listed as open. Who assesses isn't said either: the head of the department, who answers for its work.",
    },
    "SPM-11": {
      title: "Customer data stay confidential",
      text: "What the company knows about customers is kept secret and passed to nobody.",
    },
    "SPM-13": {
      title: "After-sales support",
      text: "Get in touch, respond to complaints, decide on a solution, follow it until the customer is satisfied, and see to maintenance.",
    },
    "SPM-D5": {
      title: "Disputes and major claims",
      text: "In a dispute with a customer, the manager or leader on duty is called on. Major complaints and claims are dealt with promptly by the head of after-sales.",
    },
  },
};
