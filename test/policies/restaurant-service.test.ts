import { describe, expect, it } from "vitest";
import { auditTable } from "../../src/decision-table/audit-table.js";
import { workingCalendar } from "../../src/models/calendar.js";
import {
  restaurantService as policy,
  type RestaurantFacts,
  type RestaurantProcedure,
} from "../../src/policies/restaurant-service.js";
import { auditProcedure } from "../../src/rules/audit-procedure.js";
import { recurringDuties } from "../../src/rules/recurring-duties.js";
import { serviceHandling } from "../../src/rules/service-handling.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";
import { wordless } from "./wordless.js";

/** Every clause of the document, with what it does. */
const kinds = {
  "RST-3": "checklist",
  "RST-4": "checklist",
  "RST-5": "deadline",
  "RST-5.1": "checklist",
  "RST-6": "checklist",
  "RST-6.4": "define",
  "RST-6.12": "checklist",
  "RST-7": "checklist",
  "RST-7.4": "route",
  "RST-8": "checklist",
  "RST-9": "route",
  "RST-9.1": "deadline",
  "RST-10": "checklist",
  "RST-10.1": "checklist",
  "RST-11": "checklist",
};

/** Nothing is up, but that women sit at the table and the guest pays by card. */
const quiet: RestaurantFacts = {
  faultFound: false,
  inTrouble: false,
  buttsInAshtray: 0,
  emptyCup: false,
  children: false,
  childrenDisturb: false,
  menusEnough: true,
  womenAtTable: true,
  mistakeOnSlip: false,
  tablePositionHinders: false,
  lastDishServed: false,
  guestAsksForBill: false,
  payment: "card",
  lastGuestHasEaten: false,
  askedToClear: false,
  guestsStillSitting: false,
  leftBehind: false,
};

/** The parts of the handling as short texts, each with its clauses. */
function handling(situation: Partial<RestaurantFacts>): string[] {
  const { steps, lists, tell, referrals, approvals } = serviceHandling(situation, { policy });
  return [
    ...steps.map(({ step, by = "-", clauses, certain }) => `${step} by ${by}${said(clauses, certain)}`),
    ...lists.map(({ list, items, clauses, certain }) => `${list}: ${items.join(" ")}${said(clauses, certain)}`),
    ...tell.map(
      ({ roles, howSoon, clauses, certain }) => `tell ${roles.join(" ")} ${howSoon}${said(clauses, certain)}`,
    ),
    ...referrals.map((one) => `${one.case}: ${one.from} to ${one.to.join(" ")}${said(one.clauses, one.certain)}`),
    ...approvals.map(({ of, by, clauses, certain }) => `${of}: ${by}${said(clauses, certain)}`),
  ];
}

function said(clauses: readonly string[], certain: boolean): string {
  return ` (${clauses.join(", ")})${certain ? "" : " perhaps"}`;
}

const always = [
  "whom-to-serve-first: women-first (RST-5.1)",
  "never-in-service: shout lean groom run cluster intrude criticise long-private-call bill-without-consent quarrel hard-sell eat-drink-smoke (RST-6)",
  "which-table-first: first-come-first-served (RST-6)",
  "never-with-a-slip: tear-off erase (RST-7)",
];
const byCard = ["register-card by cashier (RST-9.1)", "sign-for-card by guest (RST-9.1)", "return-card by - (RST-9.1)"];
const sides = "side-of-serving: food-from-left drinks-from-right (RST-8)";

describe("restaurantService", () => {
  it("has every clause of RST, and no other", () => {
    expect(policy.clauses).toEqual(kinds);
  });

  it("has a place for each clause in its data", () => {
    const { clauses, ...data } = policy;
    const cited = [...JSON.stringify(data).matchAll(/"clause":"([^"]+)"/g)].map(([, id]) => id);
    expect([...new Set(cited)].sort()).toEqual(Object.keys(clauses).sort());
  });

  it.each([
    ["en", en],
    ["zh", zh],
  ] as const)("has words in %s for every id, and a label of its own for every fact", (_, texts) => {
    expect(wordless(policy, texts.serviceWords)).toEqual([]);
    expect(Object.keys(texts.restaurantVisit.facts)).toEqual(Object.keys(policy.handling.facts));
    expect(Object.keys(texts.restaurantVisit.facts["payment"]?.values ?? {})).toEqual(["cash", "card", "credit"]);
    const labels = Object.values(texts.restaurantVisit.facts).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("has a table without faults, procedures under their own ids, and is plain data", () => {
    expect(auditTable(policy.handling)).toEqual([]);
    for (const [name, { id, steps }] of Object.entries(policy.procedures)) {
      expect(id).toBe(name);
      expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
    }
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });
});

describe("what is done in the restaurant", () => {
  it("is on a quiet day what is always so, and no more", () => {
    expect(handling(quiet).sort()).toEqual([...always, ...byCard, sides].sort());
    expect(serviceHandling(quiet, { policy })).toMatchObject({ decided: true, ask: [], contradictions: [] });
  });

  it.each<[Partial<RestaurantFacts>, readonly string[]]>([
    [{ faultFound: true }, ["put-fault-right by captain (RST-3)", "fault-remains: captain to superior (RST-3)"]],
    [{ inTrouble: true }, ["in-trouble: any-employee to superior (RST-6)"]],
    [{ buttsInAshtray: 1 }, []],
    [{ buttsInAshtray: 2 }, ["change-ashtray by - (RST-6.4)"]],
    [{ buttsInAshtray: 3 }, ["change-ashtray by - (RST-6.4)"]],
    [{ emptyCup: true }, ["see-to-empty-cup by - (RST-6.4)"]],
    [
      { children: true },
      ["bring-child-chair by - (RST-6.12)", "bring-child-napkin by - (RST-6.12)", "bring-child-bib by - (RST-6.12)"],
    ],
    [{ childrenDisturb: true }, ["have-word-with-parents by - (RST-6.12)"]],
    [{ menusEnough: false }, ["who-gets-a-menu: women-first (RST-7.4)"]],
    [{ menusEnough: false, womenAtTable: false }, ["who-gets-a-menu: eldest-first (RST-7.4)"]],
    [{ menusEnough: true, womenAtTable: false }, []],
    [
      { mistakeOnSlip: true },
      ["strike-out-mistake by - (RST-7)", "sign-mistake by - (RST-7)", "correct-above by - (RST-7)"],
    ],
    [{ lastDishServed: true }, ["ready-bill by - (RST-9.1)"]],
    [{ guestAsksForBill: true }, ["present-bill by - (RST-9)"]],
    [{ lastGuestHasEaten: true }, ["not-yet: clear-table (RST-6.12)"]],
    [{ lastGuestHasEaten: true, askedToClear: true }, ["clear by - (RST-6.12)"]],
    [{ lastGuestHasEaten: false, askedToClear: true }, []],
    [{ guestsStillSitting: true }, ["part-off-floor by - (RST-11)", "never-to-lingering-guests: hurry (RST-10.1)"]],
    [{ leftBehind: true }, ["tell supervisor not-stated (RST-10)"]],
  ])("with %j adds %j", (facts, added) => {
    expect(handling({ ...quiet, ...facts }).sort()).toEqual([...handling(quiet), ...added].sort());
  });

  it("serves from the usual sides unless the table stands in the way: RST-8", () => {
    expect(handling({ ...quiet, tablePositionHinders: true })).toContain(
      "side-of-serving: as-the-table-stands (RST-8)",
    );
    expect(handling({ ...quiet, tablePositionHinders: true })).not.toContain(sides);
  });

  it("counts cash, and has a signature on credit endorsed by a manager or above: RST-9", () => {
    const rest = [...always, sides];
    expect(handling({ ...quiet, payment: "cash" }).sort()).toEqual([...rest, "count-cash by - (RST-9.1)"].sort());
    expect(handling({ ...quiet, payment: "credit" }).sort()).toEqual(
      [...rest, "credit-signature: manager-or-above (RST-9)"].sort(),
    );
  });

  it("says what an order slip lacks: RST-7", () => {
    const { records } = serviceHandling({}, { policy, records: { "order-slip": { waiter: "07", guests: 4 } } });
    expect(records).toEqual([
      {
        record: "order-slip",
        fields: ["waiter", "date", "table", "guests"],
        missing: ["date", "table"],
        clauses: ["RST-7"],
        certain: true,
      },
    ]);
  });

  it("lists what may come, and asks for every fact that could add something", () => {
    const answer = serviceHandling({}, { policy });
    expect([...answer.ask].sort()).toEqual(Object.keys(quiet).sort());
    expect(handling({}).filter((text) => !text.endsWith(" perhaps"))).toEqual(always);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it("refuses less than no butts, and a fact that the rules don't know", () => {
    expect(() => serviceHandling({ buttsInAshtray: -1 }, { policy })).toThrow(/buttsInAshtray/);
    // @ts-expect-error there is no such fact
    expect(() => serviceHandling({ creditLimit: 3 }, { policy })).toThrow(/creditLimit must be left out/);
  });
});

const procedures: { readonly [Name in RestaurantProcedure]: readonly string[] } = {
  "opening-check": [
    ...["table-top by captain (RST-3)", "tables-chairs by captain (RST-3)", "station by captain (RST-3)"],
    ...["carpet by captain (RST-3)", "marble-floor by captain (RST-3)"],
    "surroundings by captain (RST-3) with lights air-conditioning",
  ],
  "daily-care": [
    ...["windows-and-mirrors (RST-4)", "condiments (RST-4)", "vases (RST-4)", "tableware (RST-4)", "cloths (RST-4)"],
    "towels (RST-4)",
  ],
  greeting: [
    "greet by greeter (RST-5.1)",
    "seat by greeter (RST-5.1)",
    "hand-menu by greeter (RST-5.1) with both-hands",
    "tell-captain by greeter (RST-5.1) with captain-told waiter-told",
  ],
  ordering: [
    "give-menus (RST-7.4) with from-right",
    "write-slip (RST-7) with waiter date table guests",
    "read-back (RST-7.4)",
    "make-voucher by cashier (RST-7.4)",
    "send-slip-to-kitchen (RST-7.4)",
  ],
  serving: [
    ...["take-orders-in-turn (RST-8)", "check-tray (RST-8)", "announce-dish (RST-8)"],
    "serve-food-from-left (RST-8) unless table-position",
    "serve-drinks-from-right (RST-8) unless table-position",
    "warn-of-hot-dish (RST-8) unless no-hot-dish",
  ],
  billing: [
    "ready-bill (RST-9) with correct clean",
    "await-request (RST-9)",
    "present-bill (RST-9.1) with from-left",
    "count-cash (RST-9.1) with before-guest unless no-cash",
    "register-card by cashier (RST-9.1) unless no-card",
    "sign-for-card by guest (RST-9.1) unless no-card",
    "return-card (RST-9.1) unless no-card",
    "endorse-credit by manager-or-above (RST-9) unless no-credit",
  ],
  "after-service": [
    ...["clear (RST-11)", "part-off-floor (RST-11) unless no-guest-sits", "clean-floor (RST-11)", "reset (RST-11)"],
  ],
  farewell: ["ask-satisfaction (RST-10.1)", "remind-belongings (RST-10.1)", "see-off (RST-10.1)"],
};

describe("the procedures of the restaurant", () => {
  it("have the steps of their clauses, in order", () => {
    const found = Object.fromEntries(
      Object.entries(policy.procedures).map(([name, { steps }]) => [
        name,
        steps.map(
          ({ step, by, needs, skippedIf, clause }) =>
            `${step}${by === undefined ? "" : ` by ${by}`} (${clause})${needs === undefined ? "" : ` with ${needs.join(" ")}`}${
              skippedIf === undefined ? "" : ` unless ${skippedIf}`
            }`,
        ),
      ]),
    );
    expect(found).toEqual(procedures);
  });

  it("are checklists in any order, or come step by step", () => {
    const free = Object.values(policy.procedures).filter(({ order }) => order === "free");
    expect(free.map(({ id }) => id)).toEqual(["opening-check", "daily-care", "serving"]);
  });

  it("let a captain go through the checks of RST-3 in any order, lights and air conditioning too", () => {
    const check = policy.procedures["opening-check"];
    const backwards = [...check.steps].reverse().map(({ step, needs }) => ({
      step,
      by: "captain",
      ...(needs !== undefined && { has: needs }),
    }));
    expect(auditProcedure(check, backwards).complete).toBe(true);
    const dark = auditProcedure(check, [{ step: "surroundings", has: ["air-conditioning"] }]);
    expect(dark.steps.find(({ step }) => step === "surroundings")).toMatchObject({
      status: "incomplete",
      lacks: ["lights"],
    });
    expect(dark.missing).toHaveLength(5);
  });

  it("let a bill paid in cash skip card and credit, and nothing else: RST-9.1", () => {
    const paid = [
      { step: "ready-bill", has: ["correct", "clean"] },
      { step: "await-request" },
      { step: "present-bill", has: ["from-left"] },
      { step: "count-cash", has: ["before-guest"] },
      ...["register-card", "sign-for-card", "return-card", "endorse-credit"].map((step) => ({ step, skipped: true })),
    ];
    expect(auditProcedure(policy.procedures.billing, paid).complete).toBe(true);
    const unasked = paid.map((entry) => (entry.step === "await-request" ? { ...entry, skipped: true } : entry));
    expect(auditProcedure(policy.procedures.billing, unasked).missing).toEqual(["await-request"]);
  });

  it("notice that the table was laid again before the floor was clean: RST-11", () => {
    const audit = auditProcedure(policy.procedures["after-service"], [
      { step: "clear" },
      { step: "part-off-floor", skipped: true },
      { step: "reset" },
      { step: "clean-floor" },
    ]);
    expect([audit.complete, audit.outOfOrder.length]).toEqual([false, 1]);
  });
});

describe("what comes round in the restaurant", () => {
  const allWeek = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };
  const hours = [["10:00", "22:00"]] as const;
  const week = Object.fromEntries(Object.keys(allWeek).map((weekday) => [weekday, hours]));
  const daily = workingCalendar({ id: "daily", timeZone: "Asia/Shanghai", week });
  const closedOnMondays = workingCalendar({ ...daily, id: "no-mondays", week: { ...week, monday: [] } });

  it.each([
    [2026, 365],
    [2028, 366],
  ])(
    "falls due on every day of %i that the restaurant is open, half an hour before where the clause says so",
    (year, days) => {
      const span = { from: `${year}-01-01`, through: `${year}-12-31` };
      const { occurrences, open } = recurringDuties([policy], { ...span, calendar: daily });
      const expected: string[] = [];
      for (let day = 0; day < days; day++) {
        const due = new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
        expected.push(
          `${due} opening-check captain before-work - RST-3`,
          `${due} switch-on-air-conditioning captain - ${due}T09:30:00+08:00 RST-3`,
          `${due} daily-care restaurant-staff - - RST-4`,
          `${due} stand-at-stations waiter - ${due}T09:30:00+08:00 RST-5`,
        );
      }
      expect(
        occurrences.map(
          ({ due, duty, by, at = "-", dueAt = "-", clause }) => `${due} ${duty} ${by} ${at} ${dueAt} ${clause}`,
        ),
      ).toEqual(expected);
      expect(open).toEqual([]);
    },
  );

  it("leaves a day on which the restaurant is closed to the daily upkeep of RST-4", () => {
    // A Sunday and the Monday after it.
    const span = { from: "2026-10-04", through: "2026-10-05" };
    const { occurrences } = recurringDuties([policy], { ...span, calendar: closedOnMondays });
    const on = (day: string) => occurrences.filter(({ due }) => due === day).map(({ duty }) => duty);
    expect(on("2026-10-04")).toHaveLength(4);
    expect(on("2026-10-05")).toEqual(["daily-care"]);
  });
});
