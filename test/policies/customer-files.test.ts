import { describe, expect, it } from "vitest";
import { chinaOffice as calendar } from "../../src/calendars/china/index.js";
import { auditTable } from "../../src/decision-table/audit-table.js";
import { customerFiles as policy } from "../../src/policies/customer-files.js";
import { configure } from "../../src/rules/configure.js";
import { recurringDuties } from "../../src/rules/recurring-duties.js";
import { serviceHandling } from "../../src/rules/service-handling.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";
import { wordless } from "./wordless.js";

// No such clause: CUS-9.

/** Every clause of the document, with what it does. */
const kinds = {
  "CUS-1": "decide",
  "CUS-2": "route",
  "CUS-3": "checklist",
  "CUS-4.2": "deadline",
  "CUS-4.3": "deadline",
  "CUS-4.4": "deadline",
};

describe("customerFiles", () => {
  it("has every clause of CUS, and no other", () => {
    expect(policy.clauses).toEqual(kinds);
  });

  it("has a place for each clause in its data", () => {
    const { clauses, contradictions: _named, ...data } = policy;
    const cited = [...JSON.stringify(data).matchAll(/"clause":"([^"]+)"/g)].map(([, id]) => id);
    expect([...new Set(cited)].sort()).toEqual(Object.keys(clauses).sort());
  });

  it("leaves the threshold open as the source does, and takes one that a company sets", () => {
    expect(policy.parameters).toEqual({ largeFrom: { kind: "money", value: null, clause: "CUS-1" } });
    const ours = configure(policy, { parameters: { largeFrom: { amount: "50000", currency: "CNY" } } });
    expect(ours.parameters.largeFrom.value).toEqual({ amount: "50000.00", currency: "CNY" });
    expect(() => configure(policy, { parameters: { largeFrom: { amount: "-1", currency: "CNY" } } })).toThrow(
      /parameters.largeFrom must be a sum/,
    );
    // @ts-expect-error a sum is no number
    expect(() => configure(policy, { parameters: { largeFrom: 50_000 } })).toThrow(/must be a sum/);
  });

  it("names that CUS-1 and CUS-4.2 are at odds over new customers, and lets a setting say which governs", () => {
    expect(policy.contradictions).toEqual([{ clauses: ["CUS-1", "CUS-4.2"] }]);
    expect(policy.settings).toEqual({ governing: [] });
    const none = ["CUS-9"];
    expect(() => configure(policy, { settings: { governing: none } })).toThrow(
      /settings\.governing\.0 must be a clause of the policy: got "CUS-9"/,
    );
  });

  it.each([
    ["open", policy],
    ["set", configure(policy, { parameters: { largeFrom: { amount: "50000", currency: "CNY" } } })],
  ])("rests on a table without gaps, dead rows and holes, the threshold %s", (_, { classes, parameters }) => {
    expect(auditTable(classes, { largeFrom: parameters.largeFrom.value })).toEqual([]);
  });

  it.each([
    ["en", en],
    ["zh", zh],
  ] as const)("has words in %s for every id, and a label for every fact", (_, { serviceWords, customer }) => {
    expect(wordless(policy, serviceWords)).toEqual([]);
    const outcomes = [...policy.classes.priority, "moved", "unchanged", "undecided", "refused"];
    expect(outcomes.filter((id) => !(id in serviceWords.outcomes))).toEqual([]);
    const facts = [...Object.keys(policy.classes.facts), ...Object.keys(policy.handling.facts)];
    expect(facts.filter((fact) => !(fact in customer.facts))).toEqual([]);
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });
});

describe("the customer file", () => {
  const fields = "name organisation address position phone birthday anniversary family character diet".split(" ");

  it("holds the ten things of CUS-3, whoever the customer is", () => {
    const [file, ...others] = serviceHandling({ visited: false }, { policy }).records;
    expect(file).toEqual({
      record: "customer-file",
      fields,
      missing: fields,
      clauses: ["CUS-3"],
      certain: true,
    });
    expect(others).toEqual([]);
  });

  it("says what it still lacks", () => {
    const written = { name: "Li", organisation: "Yun Trading", phone: "021 5555 0100", birthday: " ", diet: null };
    const { records } = serviceHandling({}, { policy, records: { "customer-file": written } });
    expect(records[0]?.missing).toEqual([
      "address",
      "position",
      "birthday",
      "anniversary",
      "family",
      "character",
      "diet",
    ]);
    const full = Object.fromEntries(fields.map((field) => [field, "x"]));
    expect(serviceHandling({}, { policy, records: { "customer-file": full } }).records[0]?.missing).toEqual([]);
  });

  it("gets the banquet menu with comments at each visit", () => {
    const visit = { record: "banquet-visit", fields: ["banquet-menu", "comments"], clauses: ["CUS-3"] };
    expect(serviceHandling({ visited: true }, { policy }).records[1]).toMatchObject({ ...visit, certain: true });
    expect(serviceHandling({}, { policy }).records[1]).toMatchObject({ ...visit, certain: false });
    expect(serviceHandling({}, { policy }).ask).toContain("visited");
  });

  it("is collected by six and kept by two, A and B first: CUS-2", () => {
    const { assignments, lists } = serviceHandling({ class: "C", newlyDeveloped: true, visited: false }, { policy });
    const rows = assignments.filter(({ clauses }) => clauses.includes("CUS-2"));
    expect(rows.map(({ task, roles }) => [task, roles])).toEqual([
      ["collect-customer-data", ["greeter", "order-taker", "waiter", "manager", "desk", "cashier"]],
      ["keep-all-files", ["marketing"]],
      ["keep-own-files", ["catering"]],
      ["keep-files-in-step", ["marketing", "catering"]],
    ]);
    expect(lists.map(({ list, items, clauses }) => [list, items, clauses])).toEqual([
      ["ways-to-collect", ["card-with-bill", "question-at-cashier", "coupon", "vip-card"], ["CUS-2"]],
      ["files-first", ["class-a", "class-b"], ["CUS-2"]],
    ]);
  });

  it.each([
    ["A", true, ["visit-monthly: marketing"]],
    ["A", false, ["visit-by-need: marketing, catering"]],
    ["B", true, ["visit-by-need: marketing, catering"]],
    ["B", false, ["visit-by-need: marketing, catering"]],
    ["C", true, ["visit-by-need: marketing, catering"]],
    ["C", false, ["visit-by-need: marketing, catering"]],
  ] as const)("of a %s customer, new %s: %j by CUS-4.2", (customerClass, newlyDeveloped, expected) => {
    const { assignments } = serviceHandling({ class: customerClass, newlyDeveloped, visited: false }, { policy });
    const visits = assignments.filter(({ clauses }) => clauses.includes("CUS-4.2"));
    expect(visits.map(({ task, roles }) => `${task}: ${roles.join(", ")}`)).toEqual(expected);
  });
});

describe("what comes round with the customer files", () => {
  const ends = {
    month: [
      "01-31",
      "02-end",
      "03-31",
      "04-30",
      "05-31",
      "06-30",
      "07-31",
      "08-31",
      "09-30",
      "10-31",
      "11-30",
      "12-31",
    ],
    quarter: ["03-31", "06-30", "09-30", "12-31"],
    "half-year": ["06-30", "12-31"],
    year: ["12-31"],
  };

  it.each([
    ["2026", "02-28"],
    ["2028", "02-29"],
  ])("falls due in %s at the end of each month, quarter, half-year and year", (year, february) => {
    const { occurrences, open } = recurringDuties([policy], {
      from: `${year}-01-01`,
      through: `${year}-12-31`,
      calendar,
    });
    const expected = (label: string, ...periods: (keyof typeof ends)[]) =>
      periods.flatMap((period) => ends[period].map((end) => `${year}-${end.replace("02-end", february)} ${label}`));
    expect(
      occurrences
        .map(({ due, duty, by, about = "-", at = "-", clause }) => `${due} ${duty} ${by} ${about} ${at} ${clause}`)
        .sort(),
    ).toEqual(
      [
        ...expected("visit-customers marketing new-class-a-customers - CUS-4.2", "month"),
        ...expected("settle-special-care-list marketing - customer-files-meeting CUS-4.3", "month"),
        ...["marketing", "catering"].flatMap((by) => [
          ...expected(`reclassify-customers ${by} - - CUS-4.4`, "quarter"),
          ...expected(`analyse-spending ${by} - - CUS-4.4`, "quarter", "half-year", "year"),
        ]),
      ].sort(),
    );
    expect(open).toEqual([]);
  });
});
