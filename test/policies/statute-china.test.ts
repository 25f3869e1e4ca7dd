import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditTable } from "../../src/decision-table/audit-table.js";
import { collect } from "../../src/decision-table/collect.js";
import type { StatuteClaimFacts, StatuteReturnFacts } from "../../src/models/statute.js";
import { statuteChina as statute } from "../../src/policies/statute-china.js";
import { configure } from "../../src/rules/configure.js";
import { tableOf } from "../../src/rules/table-of.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";

/** Law, articles, first and last day in force, whom it binds, whether it is certain, in which province alone. */
const rules = {
  "CC-201": ["civil-code", "201", "2021-01-01", "", "parties", "certain", ""],
  "CC-202": ["civil-code", "202", "2021-01-01", "", "parties", "certain", ""],
  "CC-203": ["civil-code", "203", "2021-01-01", "", "parties", "certain", ""],
  "CC-506": ["civil-code", "506", "2021-01-01", "", "parties", "certain", ""],
  "CC-582": ["civil-code", "582", "2021-01-01", "", "parties", "certain", ""],
  "CC-592": ["civil-code", "592", "2021-01-01", "", "parties", "certain", ""],
  "CC-897": ["civil-code", "897", "2021-01-01", "", "trader", "certain", ""],
  "CC-898": ["civil-code", "898", "2021-01-01", "", "trader", "certain", ""],
  "CC-1184": ["civil-code", "1184", "2021-01-01", "", "trader", "certain", ""],
  "CC-1198": ["civil-code", "1198", "2021-01-01", "", "trader", "certain", ""],
  "CPL-24": ["consumer-protection-law", "24", "2014-03-15", "", "trader", "certain", ""],
  "CPL-25": ["consumer-protection-law", "25", "2014-03-15", "", "trader", "certain", ""],
  "CPL-26": ["consumer-protection-law", "26", "2014-03-15", "", "trader", "certain", ""],
  "CPL-55": ["consumer-protection-law", "55", "2014-03-15", "", "trader", "certain", ""],
  "TG-7": ["three-guarantees-rules", "", "1995-08-25", "", "trader", "secondary-source", ""],
  "TG-15": ["three-guarantees-rules", "", "1995-08-25", "", "trader", "secondary-source", ""],
  "TG-2R": ["three-guarantees-rules", "", "1995-08-25", "", "trader", "secondary-source", ""],
  "TG-30": ["three-guarantees-rules", "", "1995-08-25", "", "trader", "secondary-source", ""],
  "TG-90": ["three-guarantees-rules", "", "1995-08-25", "", "trader", "secondary-source", ""],
  "TG-EXT": ["three-guarantees-rules", "", "1995-08-25", "", "trader", "secondary-source", ""],
  "TG-DEP": ["three-guarantees-rules", "13", "1995-08-25", "", "trader", "secondary-source", ""],
  "ZJ-26": ["zhejiang-consumer-rules", "26", "", "", "trader", "certain", "zhejiang"],
  "SR-20": ["market-regulator-order-20", "", "", "2026-04-14", "regulator", "certain", ""],
  "SR-121": ["market-regulator-order-121", "15, 23, 45", "2026-04-15", "", "regulator", "certain", ""],
  "FSL-148": ["food-safety-law", "148", "2015-10-01", "", "trader", "certain", ""],
  "DL-15": ["measures-on-infringing-consumers-rights", "", "2015-03-15", "", "trader", "certain", ""],
};

/** What a rule gives besides the tables, without the names of its points. */
const gives = {
  "CC-201": [
    { kind: "counting", units: ["day", "week", "month", "year"], how: "first-day-not-counted", rollOver: "none" },
    { kind: "points", points: ["hours-from-the-moment-named"] },
  ],
  "CC-202": [{ kind: "counting", units: ["month", "year"], how: "corresponding-day", rollOver: "none" }],
  "CC-203": [
    { kind: "counting", units: ["day", "week", "month", "year"], how: "behind-rest-day", rollOver: "rest-day" },
    { kind: "points", points: ["ends-at-midnight-or-close-of-business"] },
  ],
  "CC-506": [
    {
      kind: "void",
      terms: ["exclusion-of-personal-injury", "exclusion-of-property-loss-by-intent-or-gross-negligence"],
    },
  ],
  "CC-582": [{ kind: "points", points: ["repair", "redo", "exchange", "return", "lower-price"] }],
  "CC-592": [{ kind: "points", points: ["each-side-bears-its-part-of-the-fault"] }],
  "CC-897": [{ kind: "points", points: ["answers-for-poor-custody", "unpaid-for-intent-or-gross-negligence-alone"] }],
  "CC-898": [{ kind: "points", points: ["money-and-valuables-are-declared", "undeclared-as-ordinary-article"] }],
  "CC-1184": [{ kind: "points", points: ["market-price-at-the-time", "or-another-reasonable-way"] }],
  "CC-1198": [{ kind: "points", points: ["duty-of-safety", "second-line-for-third-party"] }],
  "CPL-24": [{ kind: "points", points: ["national-rules-or-agreement-first", "trader-bears-necessary-transport"] }],
  "CPL-25": [
    {
      kind: "term",
      duty: "refund-price",
      startsAt: "goods-returned",
      amount: "distanceRefundDays",
      unit: "day",
      rollOver: "none",
    },
    {
      kind: "points",
      points: [
        "not-custom-made",
        "not-perishable",
        "not-unsealed-downloads-and-media",
        "not-newspapers",
        "goods-intact",
        "buyer-pays-the-way-back-unless-agreed",
      ],
    },
  ],
  "CPL-26": [{ kind: "void", terms: ["standard-terms-and-notices-against-consumers"], whateverGivesLess: true }],
  "CPL-55": [{ kind: "multiple", in: "fraud", of: "price", times: "fraudTimes", atLeast: "fraudAtLeast" }],
  "TG-7": [{ kind: "points", points: ["at-the-consumers-choice", "from-the-day-of-sale"] }],
  "TG-15": [{ kind: "points", points: ["at-the-consumers-choice", "from-the-day-of-sale"] }],
  "TG-2R": [{ kind: "points", points: ["exchange-else-refund"] }],
  "TG-30": [{ kind: "points", points: ["delay-is-the-repairers"] }],
  "TG-90": [{ kind: "points", points: ["lack-of-parts"] }],
  "TG-EXT": [{ kind: "points", points: ["repair-and-waiting-extend-warranty", "warranty-anew-after-exchange"] }],
  "TG-DEP": [
    { kind: "rate", goods: "air-conditioner", perDay: "airConditionerRate" },
    { kind: "rate", goods: "phone", perDay: "phoneRate" },
    { kind: "rate", goods: "fan", perDay: "fanRate" },
    { kind: "points", points: ["only-where-same-model-is-there-and-money-is-wanted", "days-of-use-less-repair-days"] },
  ],
  "ZJ-26": [{ kind: "points", points: ["no-depreciation-or-use-fee-on-a-return"] }],
  "SR-20": [
    termOf("accept-or-refuse", "receipt", "order20AcceptWorkingDays", "working-day", "none"),
    termOf("end-mediation", "acceptance", "order20MediationWorkingDays", "working-day", "none"),
  ],
  "SR-121": [
    termOf("accept-or-refuse", "receipt", "order121AcceptWorkingDays", "working-day", "public-holiday"),
    termOf("end-mediation", "acceptance", "order121MediationDays", "day", "public-holiday"),
  ],
  "FSL-148": [
    {
      kind: "multiple",
      in: "unsafe-food",
      of: "price",
      times: "unsafeFoodPriceTimes",
      atLeast: "unsafeFoodAtLeast",
    },
    { kind: "multiple", in: "unsafe-food", of: "loss", times: "unsafeFoodLossTimes", atLeast: "unsafeFoodAtLeast" },
  ],
  "DL-15": [
    { kind: "limit", duties: ["resolve"], days: "deliberateDelayDays" },
    { kind: "points", points: ["longer-without-reason-counts-as-deliberate"] },
  ],
};

function termOf(duty: string, startsAt: string, amount: string, unit: string, rollOver: string) {
  return { kind: "term", duty, startsAt, amount, unit, rollOver };
}

const yuan = (amount: string) => ({ amount, currency: "CNY" });

describe("statuteChina", () => {
  it("says of each rule where it stands, when it holds, whom it binds and how sure it is", () => {
    const found = statute.rules.map((rule) => {
      const { clause, law, articles, inForce, binds, certainty, province = "" } = rule;
      return [clause, [law, articles.join(", "), inForce.from ?? "", inForce.to ?? "", binds, certainty, province]];
    });
    expect(found).toEqual(Object.entries(rules));
    expect(Object.keys(statute.clauses)).toEqual(Object.keys(rules));
  });

  it("says of each rule what it gives", () => {
    expect(Object.fromEntries(statute.rules.map((rule) => [rule.clause, rule.gives]))).toEqual(gives);
  });

  it("has every figure with its rule, and none where none was found", () => {
    const found = Object.entries(statute.parameters).map(([name, { value, clause }]) => [name, value, clause]);
    expect(found).toEqual([
      ["qualityReturnDays", 7, "CPL-24"],
      ["distanceReturnDays", 7, "CPL-25"],
      ["distanceRefundDays", 7, "CPL-25"],
      ["fraudTimes", 3, "CPL-55"],
      ["fraudAtLeast", yuan("500.00"), "CPL-55"],
      ["listedReturnDays", 7, "TG-7"],
      ["listedExchangeDays", 15, "TG-15"],
      ["failedRepairs", 2, "TG-2R"],
      ["repairDelayDays", 30, "TG-30"],
      ["partsWaitDays", 90, "TG-90"],
      ["airConditionerRate", "0.1%", "TG-DEP"],
      ["phoneRate", "0.5%", "TG-DEP"],
      ["fanRate", null, "TG-DEP"],
      ["order20AcceptWorkingDays", 7, "SR-20"],
      ["order20MediationWorkingDays", 45, "SR-20"],
      ["order121AcceptWorkingDays", 7, "SR-121"],
      ["order121MediationDays", 60, "SR-121"],
      ["unsafeFoodPriceTimes", 10, "FSL-148"],
      ["unsafeFoodLossTimes", 3, "FSL-148"],
      ["unsafeFoodAtLeast", yuan("1000.00"), "FSL-148"],
      ["deliberateDelayDays", 15, "DL-15"],
    ]);
  });

  it("lets a reader set the figure that wasn't found", () => {
    const set = configure(statute, { parameters: { fanRate: "0.05%" } });
    expect(set.parameters.fanRate.value).toBe("0.05%");
    expect(set.configured).toMatchObject({ parameters: { fanRate: "0.05%" } });
  });

  it("names a figure of the rule itself wherever a rule names one", () => {
    for (const { clause, gives: grants } of statute.rules) {
      for (const grant of grants) {
        const { kind } = grant;
        const names =
          kind === "term"
            ? [grant.amount]
            : kind === "multiple"
              ? [grant.times, grant.atLeast]
              : kind === "rate"
                ? [grant.perDay]
                : kind === "limit"
                  ? [grant.days]
                  : [];
        for (const name of names) expect(statute.parameters[name].clause).toBe(clause);
      }
    }
  });

  it("is plain data that says that it is no advice", () => {
    expect(JSON.parse(JSON.stringify(statute))).toEqual(statute);
    expect(statute.notice).toBe("not-legal-advice");
    expect(statute.customers).toEqual(["customer", "guest"]);
  });

  it("has no fault in its tables", () => {
    const figures = Object.entries(statute.parameters).flatMap(([name, { kind, value }]) =>
      kind === "integer" ? [[name, value] as const] : [],
    );
    expect(auditTable(statute.returns, Object.fromEntries(figures))).toEqual([]);
    expect(auditTable(statute.claims)).toEqual([]);
  });

  it("has a case for each rule of its tables", () => {
    const inTables = [...statute.returns.rows, ...statute.claims.rows].map(({ clause }) => clause);
    const tried = [...statute.probes.returns, ...statute.probes.claims].map(({ clause }) => clause);
    expect(new Set(tried)).toEqual(new Set(inTables));
  });
});

const wholeNumber = (edges: number[]) => fc.oneof(fc.constantFrom(...edges), fc.nat({ max: 200 }));
const returnFacts = fc.record<StatuteReturnFacts>({
  cause: fc.constantFrom("quality", "quality", "quality", "wrong-order", "overhaul"),
  day: wholeNumber([0, 6, 7, 8, 14, 15, 16]),
  warranty: fc.boolean(),
  extendedWarranty: fc.boolean(),
  returned: fc.boolean(),
  soldAtDistance: fc.boolean(),
  exceptedGoods: fc.boolean(),
  intact: fc.boolean(),
  listedGoods: fc.boolean(),
  alteredByCustomer: fc.boolean(),
  failedRepairs: fc.nat({ max: 3 }),
  repairDelayDays: wholeNumber([0, 29, 30, 31]),
  partsWaitDays: wholeNumber([0, 89, 90, 91]),
  sameModelAvailable: fc.boolean(),
});

/** What the law gives for goods, written as a reader would. */
function owedForGoods(f: StatuteReturnFacts): string[] {
  const owed: string[] = [];
  const fault = f.cause === "quality" && !f.alteredByCustomer;
  if (fault && f.warranty) owed.push("CC-582 one-of repair exchange return");
  if (fault && f.day < 8) owed.push("CPL-24 all-of return");
  if (fault && f.day >= 8 && f.warranty) owed.push("CPL-24 one-of exchange repair, more: return");
  if (f.soldAtDistance && f.intact && !f.exceptedGoods && f.day < 8) {
    owed.push("CPL-25 all-of return");
    if (f.returned) owed.push("CPL-25 no-deduction");
  }
  if (fault && f.listedGoods) {
    if (f.day < 8) owed.push("TG-7 all-of return exchange repair");
    if (f.day >= 8 && f.day < 16) owed.push("TG-15 all-of exchange repair, more: return");
    if (f.warranty && f.failedRepairs > 1) owed.push("TG-2R one-of exchange return");
    if (f.warranty && f.repairDelayDays >= 31) owed.push("TG-30 all-of exchange");
    if (f.warranty && f.partsWaitDays >= 91) owed.push("TG-90 all-of exchange");
    if (f.extendedWarranty) owed.push("TG-EXT one-of repair exchange return");
    if (f.returned && !f.sameModelAvailable) owed.push("TG-DEP no-deduction");
  }
  if (fault && f.returned) owed.push("ZJ-26 no-deduction");
  return owed;
}

const claimFacts = fc.record<StatuteClaimFacts>({
  kind: fc.constantFrom("article", "cash", "injury", "overcharge"),
  liability: fc.constantFrom("hotel", "shared", "guest", "third-party", "undetermined"),
  hotelHasShare: fc.boolean(),
  inCustody: fc.boolean(),
  custodyPaid: fc.boolean(),
  declared: fc.boolean(),
  safetyFailed: fc.boolean(),
  grossFault: fc.boolean(),
});

/** What the law gives for damage, written as a reader would. */
function owedForDamage(f: StatuteClaimFacts): string[] {
  const owed: string[] = [];
  const mine = f.liability === "hotel" || f.liability === "shared";
  const property = f.kind === "article" || f.kind === "cash";
  const keeper = f.inCustody && (f.custodyPaid || f.grossFault) && ["hotel", "undetermined"].includes(f.liability);
  if (f.kind === "injury" && mine) owed.push("CC-506 not-excluded");
  if (property && mine && f.grossFault) owed.push("CC-506 not-excluded");
  if (property && f.liability === "shared" && f.hotelHasShare) owed.push("CC-592 own-part");
  if (property && keeper) owed.push("CC-897 loss");
  if (f.kind === "cash" && keeper) owed.push(f.declared ? "CC-898 loss" : "CC-898 ordinary-article");
  if (f.kind === "article" && f.liability === "hotel") owed.push("CC-1184 market-value another-reasonable-way");
  if (f.safetyFailed) {
    if (property && f.liability === "hotel") owed.push("CC-1198 loss");
    if (property && f.liability === "third-party") owed.push("CC-1198 second-line");
    if (f.kind === "injury" && (mine || f.liability === "third-party")) owed.push("CC-1198 not-excluded");
  }
  return owed;
}

describe("the law's tables", () => {
  it("give for goods what a reader of the articles would say", () => {
    fc.assert(
      fc.property(returnFacts, (facts) => {
        const { because } = collect(tableOf(statute, statute.returns), facts);
        const found = because.map(({ outcome, clause }) => {
          if (outcome.kind === "no-deduction") return `${clause} no-deduction`;
          const more = outcome.beyond === undefined ? "" : `, more: ${outcome.beyond.join(" ")}`;
          return `${clause} ${outcome.kind} ${outcome.remedies.join(" ")}${more}`;
        });
        expect(found).toEqual(owedForGoods(facts));
      }),
      { numRuns: 2000 },
    );
  });

  it("give for damage what a reader of the articles would say", () => {
    fc.assert(
      fc.property(claimFacts, (facts) => {
        const { because } = collect(tableOf(statute, statute.claims), facts);
        const found = because.map(({ outcome, clause }) => {
          if (outcome.kind === "not-excluded") return `${clause} not-excluded`;
          return outcome.kind === "market-value" ? `${clause} market-value ${outcome.or}` : `${clause} ${outcome.for}`;
        });
        expect(found).toEqual(owedForDamage(facts));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the texts of the law", () => {
  const { rules: all, probes } = statute;
  const grants = all.flatMap((rule) => rule.gives);
  const named = {
    clauses: Object.keys(statute.clauses),
    notices: [statute.notice],
    laws: all.map(({ law }) => law),
    binds: all.map(({ binds }) => binds),
    certainties: all.map(({ certainty }) => certainty),
    provinces: statute.provinces,
    outcomes: ["less", "may-be-less", "meets", "more", "silent", "unknown"],
    notHeld: ["not-in-force", "regulator", "other-province", "not-this-case"],
    matters: [...probes.returns, ...probes.claims].map(({ matter }) => matter).concat("counting", "limit"),
    entitlements: [...statute.returns.rows, ...statute.claims.rows].flatMap(({ then }) => [
      then.kind,
      ...("for" in then ? [then.for] : []),
      ...("or" in then ? [then.or] : []),
    ]),
    points: grants.flatMap((grant) => {
      if (grant.kind === "points") return grant.points;
      if (grant.kind === "void") return grant.terms;
      if (grant.kind === "counting") return [grant.how];
      if (grant.kind === "rate") return [grant.goods];
      return grant.kind === "multiple" ? [grant.in] : [];
    }),
    events: grants.flatMap((grant) => (grant.kind === "term" ? [grant.startsAt] : [])),
    circumstances: [
      ...["soldAtDistance", "exceptedGoods", "intact", "listedGoods", "alteredByCustomer", "failedRepairs"],
      ...["repairDelayDays", "partsWaitDays", "sameModelAvailable", "inCustody", "custodyPaid", "declared"],
      ...["safetyFailed", "grossFault", "marketValue", "province", "calendar"],
    ],
  };

  it.each([
    ["en", en],
    ["zh", zh],
  ] as const)("have words in %s for every id", (_, texts) => {
    const words: { readonly [list: string]: unknown } = { ...texts.statute };
    const without = Object.entries(named).flatMap(([list, ids]) =>
      ids.filter((id) => !Object.hasOwn(Object(words[list]), id)).map((id) => `${list} ${id}`),
    );
    expect(without).toEqual([]);
    const { parameters, duties } = texts.serviceWords;
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(Object.keys(statute.parameters)));
    expect(Object.keys(duties)).toEqual(expect.arrayContaining(["accept-or-refuse", "end-mediation", "refund-price"]));
  });

  it.each([
    ["en", en],
    ["zh", zh],
  ] as const)(
    "have in %s no clause that the law here hasn't, and say where a rule is from a second hand",
    (_, texts) => {
      expect(Object.keys(texts.statute.clauses)).toEqual(Object.keys(statute.clauses));
      const second = all.filter(({ certainty }) => certainty === "secondary-source").map(({ clause }) => clause);
      const said = Object.entries(texts.statute.clauses)
        .filter(([, { reading = "" }]) => /secondary source|二手资料/.test(reading))
        .map(([clause]) => clause);
      expect(said).toEqual(second);
    },
  );
});
