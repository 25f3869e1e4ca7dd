import type { CasesInWords, ComparisonSentences, PlaceInPolicy } from "../../models/comparison-texts.js";

/**
 * In which English sentences does `explainChanges` tell what changed between two policies?
 *
 * @example A term
 * ```ts
 * import { comparisonSentences } from "redress/texts/en";
 *
 * assert.equal(comparisonSentences.term({ amount: 2, unit: "working-day" }), "2 working days");
 * ```
 */
export const comparisonSentences: ComparisonSentences = {
  compared: (from, to) => `Compared: ${from} with ${to}.`,
  nothing: "Nothing else changed.",
  policy: (id, version, configured) => `${id} ${version}${configured ? " as configured" : ""}`,
  clause: (id, title) => `${id} (${title})`,
  changed: (place, before, after) => `${subject(place)} changes from ${small(before)} to ${small(after)}.`,
  added: (place, value) => `${subject(place)}: new: ${small(value)}.`,
  removed: (place, value) => `${subject(place)}: no longer: ${small(value)}.`,
  moved: (place, before, after) => `${subject(place)}: moved from place ${before} to place ${after}.`,
  outcome: (table, before, after, cases) => `${table}: ${small(before)} becomes ${small(after)}${among(cases)}.`,
  outcomes: {
    open: (possible) => `open (${comparisonSentences.or(possible)})`,
    gap: "no outcome",
    contradiction: "a contradiction",
    undeclared: "not provided for",
  },
  reason: {
    added: (table, clause, outcome, cases) =>
      `${table}: ${clause} is now a reason for ${small(outcome)}${among(cases)}.`,
    removed: (table, clause, outcome, cases) =>
      `${table}: ${clause} is no longer a reason for ${small(outcome)}${among(cases)}.`,
  },
  collected(table, clause, before, after, cases) {
    const told =
      before === undefined
        ? `now ${small(after ?? "")}`
        : after === undefined
          ? `no longer ${small(before)}`
          : `${small(before)} becomes ${small(after)}`;
    return `${table}, ${clause}: ${told}${among(cases)}.`;
  },
  perhaps: (what) => `perhaps ${small(what)}`,
  field: (label, value) => `${small(label)} (${small(value)})`,
  comparison: (label, figure) => `${label} ${small(figure)}`,
  fields: (items) => items.join("; "),
  or: (items) => joined(items.map(small), "or"),
  and: (items) => joined(items.map(small), "and"),
  money: ({ amount, currency }) => `${currency} ${amount}`,
  term: ({ amount, unit }) => `${amount} ${unit.replace("-", " ")}${amount === 1 ? "" : "s"}`,
  yes: "yes",
  no: "no",
  none: "none",
  open: "open",
  always: "always",
  parts: {
    about: "About",
    above: "more than",
    amount: "Amount",
    arrangements: "Arrangements",
    at: "Occasion",
    atLeast: "at least",
    atMost: "at most",
    atRiskBelow: "At risk below",
    awards: "Awards",
    backTo: "Back to",
    beforeOpening: "Before opening",
    below: "less than",
    by: "By",
    byDayOfMonth: "By day of the month",
    case: "Case",
    cash: "Cash",
    categories: "Categories",
    causes: "Causes",
    clause: "Clause",
    clauses: "Clauses",
    company: "Company",
    confidential: "Confidential",
    contradictions: "Contradictions",
    covered: "Covered by the clause",
    criteria: "Criteria",
    customer: "Customer",
    customers: "Customers",
    days: "Days",
    deductions: "Deductions",
    definitions: "Definitions",
    depreciation: "Depreciation",
    doneAt: "Done at",
    doneWith: "Done with",
    duty: "Duty",
    equals: "just",
    events: "Events",
    every: "Every",
    extendedBy: "Extended by",
    fact: "Fact",
    facts: "Facts",
    fields: "Fields",
    firstYear: "First year",
    followUps: "Follow-up calls",
    for: "For",
    form: "Form",
    forms: "Forms",
    from: "From",
    gesture: "Gesture",
    governing: "Governing clauses",
    governs: "Governs",
    growth: "Growth",
    handling: "Handling",
    hasAll: "all of",
    hasAny: "one of",
    hasNone: "none of",
    hitPolicy: "Hit policy",
    howSoon: "How soon",
    id: "Id",
    "in-kind": "In kind",
    inForce: "In force",
    inMonth: "In month",
    items: "Items",
    kind: "Kind",
    knownBy: "Known by",
    ladder: "Ladder",
    lasts: "Lasts",
    later: "Later",
    learntLater: "Learnt later",
    list: "List",
    losses: "Losses",
    manner: "Manner",
    method: "Method",
    movedByCustomer: "Moved by the customer's date",
    needs: "Needs",
    noun: "Noun",
    obligations: "Obligations",
    of: "Of",
    on: "On",
    oneOf: "One of them is enough",
    order: "Order",
    otherwise: "Otherwise",
    owedBy: "Owed by",
    owedTo: "Owed to",
    owner: "Owner",
    ownership: "Ownership",
    parameter: "Parameter",
    parameters: "Parameters",
    pausesStop: "Pauses stop",
    priority: "Order of priority",
    procedures: "Procedures",
    products: "Products",
    proposers: "Proposers",
    rankBy: "Ranked by",
    rating: "Rating",
    record: "Record",
    recurring: "What comes round",
    remainder: "Remainder",
    remedies: "Remedies",
    remedy: "Remedy",
    reopening: "Reopening",
    replacedBy: "Replaced by",
    restsInPauses: "Rests in pauses",
    roles: "Roles",
    rollOver: "Roll-over",
    rows: "Rows",
    ruledOut: "Ruled out",
    rules: "Rules",
    scope: "Scope",
    section: "Section",
    sections: "Sections",
    settings: "Settings",
    severity: "Severity",
    shared: "Shared",
    shares: "Shares",
    sharing: "Sharing",
    skippedIf: "Skipped if",
    startsAt: "Starts at",
    step: "Step",
    steps: "Steps",
    task: "Task",
    tell: "To be told",
    tells: "Tells",
    template: "Template",
    term: "Term",
    then: "Outcome",
    timeZone: "Time zone",
    to: "To",
    under: "Under",
    unit: "Unit",
    until: "Until",
    valid: "Valid severities",
    value: "Value",
    values: "Values",
    version: "Version",
    versionBy: "Version picked by",
    voids: "Voids",
    warranty: "Warranty",
    what: "What",
    when: "Conditions",
    with: "With",
    workingDays: "Working days",
  },
};

function subject({ section, clause, what }: PlaceInPolicy): string {
  const [part, ...whole] = [clause, section].filter((one) => one !== undefined).reverse();
  const place = [...whole, whole.length > 0 ? small(part ?? "") : part].join(", ");
  return what.length === 0 ? place : `${place}: ${what.map(small).join(", ")}`;
}

function among({ cases, of, sample }: CasesInWords): string {
  if (sample.length === 0) return ", whatever the facts are";
  return ` in ${cases} of ${of} combinations of facts, for example: ${sample.join("; ")}`;
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** As it stands inside a sentence: `Any employee` as `any employee`, `CNY 5.00` as it is. */
function small(text: string): string {
  return /^[A-Z][a-z' -]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
