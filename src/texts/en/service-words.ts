import type { ServiceWords } from "../../models/service-words.js";

/** What are the roles, duties, procedures, steps and lists of the departments' policies called in English? */
export const serviceWords: ServiceWords = {
  roles: {},
  duties: {},
  abouts: {},
  occasions: {},
  procedures: {},
  steps: {},
  needs: {},
  skips: {},
  tasks: {},
  approvals: {},
  records: {},
  fields: {},
  cases: {},
  lists: {},
  items: {},
  faults: {},
  consequences: {},
  outcomes: {},
  parameters: {},
  settings: {},
};
