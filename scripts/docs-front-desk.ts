import type { CustomerFilesPolicy } from "../src/models/customer-files-policy.js";
import type { FrontDeskPolicy } from "../src/models/front-desk-policy.js";
import { labelOf } from "./docs-conditions.js";
import { tellingOf, termInWords, wordOf } from "./docs-parts.js";
import { figure } from "./docs-sections.js";
import { type OwnParts, ruleSection, type ServiceTelling } from "./docs-service.js";

/** When a stay ends, and what is done about the check-out. */
export function frontDeskParts(policy: FrontDeskPolicy<string>, texts: ServiceTelling): OwnParts {
  const { page, words } = texts;
  const { frontDesk } = texts.own;
  const { overnight, hourly, reminder, steps } = policy.checkOut;
  const telling = tellingOf(policy, steps.facts, { ...texts, roles: words.roles });
  return {
    figures: [
      figure(frontDesk.overnight, frontDesk.onDeparture(overnight.at), overnight.clause, page),
      figure(frontDesk.hourly, frontDesk.fromBeginning(termInWords(hourly.term, page)), hourly.clause, page),
      figure(frontDesk.reminder, frontDesk.beforeEnd(termInWords(reminder.before, page)), reminder.clause, page),
    ],
    sections: [
      ruleSection(
        steps,
        {
          heading: frontDesk.steps,
          note: frontDesk.stepsNote,
          head: [frontDesk.action, page.columns.who, frontDesk.doneBy],
          cells: ({ action, by, doneBy }) => [
            wordOf(words.outcomes, action),
            by === undefined ? "" : wordOf(words.roles, by),
            doneBy === undefined ? "" : labelOf(doneBy, telling),
          ],
        },
        telling,
      ),
    ],
  };
}

/** Which class a customer is in. */
export function customerFileParts(policy: CustomerFilesPolicy<string>, texts: ServiceTelling): OwnParts {
  const { page, noun, words } = texts;
  const { files } = texts.own;
  const { facts } = policy.classes;
  const governing = noun.facts["governing"];
  if (governing === undefined) throw new Error("no text for the fact governing");
  // Its values are clauses, which are called by their ids.
  const values = Object.fromEntries(facts.governing.values.map((clause) => [clause, clause]));
  const telling = tellingOf(policy, facts, {
    page,
    roles: words.roles,
    noun: { ...noun, facts: { ...noun.facts, governing: { ...governing, values } } },
  });
  return {
    sections: [
      ruleSection(
        policy.classes,
        {
          heading: files.classes,
          note: files.classesNote,
          head: [files.className],
          cells: (name) => [wordOf(words.outcomes, name)],
        },
        telling,
      ),
    ],
  };
}
