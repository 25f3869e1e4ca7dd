import type { ClauseKind } from "../models/policy.js";
import type { Statute, StatuteRule } from "../models/statute.js";

/** Every rule of the law that stands here, by law and article. */
const clauses = {
  "CC-201": "define",
  "CC-202": "define",
  "CC-203": "define",
  "CC-506": "decide",
  "CC-582": "decide",
  "CC-592": "decide",
  "CC-897": "decide",
  "CC-898": "decide",
  "CC-1184": "amount",
  "CC-1198": "decide",
  "CPL-24": "decide",
  "CPL-25": "decide",
  "CPL-26": "decide",
  "CPL-55": "amount",
  "TG-7": "decide",
  "TG-15": "decide",
  "TG-2R": "decide",
  "TG-30": "decide",
  "TG-90": "decide",
  "TG-EXT": "deadline",
  "TG-DEP": "amount",
  "ZJ-26": "amount",
  "SR-20": "deadline",
  "SR-121": "deadline",
  "FSL-148": "amount",
  "DL-15": "deadline",
} as const satisfies { readonly [id: string]: ClauseKind };

/** The id of a rule of the law. */
export type StatuteClause = keyof typeof clauses;

/** The figures of the law by name. */
export type StatuteFigure =
  | "qualityReturnDays"
  | "distanceReturnDays"
  | "distanceRefundDays"
  | "fraudTimes"
  | "fraudAtLeast"
  | "listedReturnDays"
  | "listedExchangeDays"
  | "failedRepairs"
  | "repairDelayDays"
  | "partsWaitDays"
  | "airConditionerRate"
  | "phoneRate"
  | "fanRate"
  | "order20AcceptWorkingDays"
  | "order20MediationWorkingDays"
  | "order121AcceptWorkingDays"
  | "order121MediationDays"
  | "unsafeFoodPriceTimes"
  | "unsafeFoodLossTimes"
  | "unsafeFoodAtLeast"
  | "deliberateDelayDays";

/** Where a company may deal: the provinces, with the regions and municipalities of their rank. */
const provinces = [
  "anhui",
  "beijing",
  "chongqing",
  "fujian",
  "gansu",
  "guangdong",
  "guangxi",
  "guizhou",
  "hainan",
  "hebei",
  "heilongjiang",
  "henan",
  "hubei",
  "hunan",
  "inner-mongolia",
  "jiangsu",
  "jiangxi",
  "jilin",
  "liaoning",
  "ningxia",
  "qinghai",
  "shaanxi",
  "shandong",
  "shanghai",
  "shanxi",
  "sichuan",
  "tianjin",
  "tibet",
  "xinjiang",
  "yunnan",
  "zhejiang",
];

/** Chinese law as a floor, with its figures. */
export type ChinaStatute = Statute<StatuteClause, StatuteFigure>;

const parameters: ChinaStatute["parameters"] = {
  qualityReturnDays: { kind: "integer", from: 1, value: 7, clause: "CPL-24" },
  distanceReturnDays: { kind: "integer", from: 1, value: 7, clause: "CPL-25" },
  distanceRefundDays: { kind: "integer", from: 1, value: 7, clause: "CPL-25" },
  fraudTimes: { kind: "integer", from: 1, value: 3, clause: "CPL-55" },
  fraudAtLeast: { kind: "money", value: { amount: "500.00", currency: "CNY" }, clause: "CPL-55" },
  listedReturnDays: { kind: "integer", from: 1, value: 7, clause: "TG-7" },
  listedExchangeDays: { kind: "integer", from: 1, value: 15, clause: "TG-15" },
  failedRepairs: { kind: "integer", from: 1, value: 2, clause: "TG-2R" },
  repairDelayDays: { kind: "integer", from: 1, value: 30, clause: "TG-30" },
  partsWaitDays: { kind: "integer", from: 1, value: 90, clause: "TG-90" },
  airConditionerRate: { kind: "share", value: "0.1%", clause: "TG-DEP" },
  phoneRate: { kind: "share", value: "0.5%", clause: "TG-DEP" },
  // None was found for fans.
  fanRate: { kind: "share", value: null, clause: "TG-DEP" },
  order20AcceptWorkingDays: { kind: "integer", from: 1, value: 7, clause: "SR-20" },
  order20MediationWorkingDays: { kind: "integer", from: 1, value: 45, clause: "SR-20" },
  order121AcceptWorkingDays: { kind: "integer", from: 1, value: 7, clause: "SR-121" },
  order121MediationDays: { kind: "integer", from: 1, value: 60, clause: "SR-121" },
  unsafeFoodPriceTimes: { kind: "integer", from: 1, value: 10, clause: "FSL-148" },
  unsafeFoodLossTimes: { kind: "integer", from: 1, value: 3, clause: "FSL-148" },
  unsafeFoodAtLeast: { kind: "money", value: { amount: "1000.00", currency: "CNY" }, clause: "FSL-148" },
  deliberateDelayDays: { kind: "integer", from: 1, value: 15, clause: "DL-15" },
};

type Rule = StatuteRule<StatuteClause, StatuteFigure>;
type Common = Omit<Rule, "clause" | "articles" | "gives">;

const civilCode: Common = {
  law: "civil-code",
  inForce: { from: "2021-01-01" },
  binds: "parties",
  certainty: "certain",
};
const consumerLaw: Common = {
  law: "consumer-protection-law",
  inForce: { from: "2014-03-15" },
  binds: "trader",
  certainty: "certain",
};
const threeGuarantees: Common = {
  law: "three-guarantees-rules",
  inForce: { from: "1995-08-25" },
  binds: "trader",
  certainty: "secondary-source",
};

const rules: readonly Rule[] = [
  {
    ...civilCode,
    clause: "CC-201",
    articles: ["201"],
    gives: [
      {
        kind: "counting",
        units: ["day", "week", "month", "year"],
        how: "first-day-not-counted",
        rollOver: "none",
      },
      { kind: "points", points: ["hours-from-the-moment-named"] },
    ],
  },
  {
    ...civilCode,
    clause: "CC-202",
    articles: ["202"],
    gives: [{ kind: "counting", units: ["month", "year"], how: "corresponding-day", rollOver: "none" }],
  },
  {
    ...civilCode,
    clause: "CC-203",
    articles: ["203"],
    gives: [
      {
        kind: "counting",
        units: ["day", "week", "month", "year"],
        how: "behind-rest-day",
        rollOver: "rest-day",
      },
      { kind: "points", points: ["ends-at-midnight-or-close-of-business"] },
    ],
  },
  {
    ...civilCode,
    clause: "CC-506",
    articles: ["506"],
    gives: [
      {
        kind: "void",
        terms: ["exclusion-of-personal-injury", "exclusion-of-property-loss-by-intent-or-gross-negligence"],
      },
    ],
  },
  {
    ...civilCode,
    clause: "CC-582",
    articles: ["582"],
    gives: [{ kind: "points", points: ["repair", "redo", "exchange", "return", "lower-price"] }],
  },
  {
    ...civilCode,
    clause: "CC-592",
    articles: ["592"],
    gives: [{ kind: "points", points: ["each-side-bears-its-part-of-the-fault"] }],
  },
  {
    ...civilCode,
    binds: "trader",
    clause: "CC-897",
    articles: ["897"],
    gives: [{ kind: "points", points: ["answers-for-poor-custody", "unpaid-for-intent-or-gross-negligence-alone"] }],
  },
  {
    ...civilCode,
    binds: "trader",
    clause: "CC-898",
    articles: ["898"],
    gives: [{ kind: "points", points: ["money-and-valuables-are-declared", "undeclared-as-ordinary-article"] }],
  },
  {
    ...civilCode,
    binds: "trader",
    clause: "CC-1184",
    articles: ["1184"],
    gives: [{ kind: "points", points: ["market-price-at-the-time", "or-another-reasonable-way"] }],
  },
  {
    ...civilCode,
    binds: "trader",
    clause: "CC-1198",
    articles: ["1198"],
    gives: [{ kind: "points", points: ["duty-of-safety", "second-line-for-third-party"] }],
  },
  {
    ...consumerLaw,
    clause: "CPL-24",
    articles: ["24"],
    gives: [{ kind: "points", points: ["national-rules-or-agreement-first", "trader-bears-necessary-transport"] }],
  },
  {
    ...consumerLaw,
    clause: "CPL-25",
    articles: ["25"],
    gives: [
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
  },
  {
    ...consumerLaw,
    clause: "CPL-26",
    articles: ["26"],
    gives: [{ kind: "void", terms: ["standard-terms-and-notices-against-consumers"], whateverGivesLess: true }],
  },
  {
    ...consumerLaw,
    clause: "CPL-55",
    articles: ["55"],
    gives: [{ kind: "multiple", in: "fraud", of: "price", times: "fraudTimes", atLeast: "fraudAtLeast" }],
  },
  {
    ...threeGuarantees,
    clause: "TG-7",
    articles: [],
    gives: [{ kind: "points", points: ["at-the-consumers-choice", "from-the-day-of-sale"] }],
  },
  {
    ...threeGuarantees,
    clause: "TG-15",
    articles: [],
    gives: [{ kind: "points", points: ["at-the-consumers-choice", "from-the-day-of-sale"] }],
  },
  {
    ...threeGuarantees,
    clause: "TG-2R",
    articles: [],
    gives: [{ kind: "points", points: ["exchange-else-refund"] }],
  },
  {
    ...threeGuarantees,
    clause: "TG-30",
    articles: [],
    gives: [{ kind: "points", points: ["delay-is-the-repairers"] }],
  },
  { ...threeGuarantees, clause: "TG-90", articles: [], gives: [{ kind: "points", points: ["lack-of-parts"] }] },
  {
    ...threeGuarantees,
    clause: "TG-EXT",
    articles: [],
    gives: [{ kind: "points", points: ["repair-and-waiting-extend-warranty", "warranty-anew-after-exchange"] }],
  },
  {
    ...threeGuarantees,
    clause: "TG-DEP",
    articles: ["13"],
    gives: [
      { kind: "rate", goods: "air-conditioner", perDay: "airConditionerRate" },
      { kind: "rate", goods: "phone", perDay: "phoneRate" },
      { kind: "rate", goods: "fan", perDay: "fanRate" },
      {
        kind: "points",
        points: ["only-where-same-model-is-there-and-money-is-wanted", "days-of-use-less-repair-days"],
      },
    ],
  },
  {
    // The day from which it holds isn't among the facts.
    clause: "ZJ-26",
    law: "zhejiang-consumer-rules",
    articles: ["26"],
    inForce: {},
    binds: "trader",
    certainty: "certain",
    province: "zhejiang",
    gives: [{ kind: "points", points: ["no-depreciation-or-use-fee-on-a-return"] }],
  },
  {
    clause: "SR-20",
    law: "market-regulator-order-20",
    articles: [],
    inForce: { to: "2026-04-14" },
    binds: "regulator",
    certainty: "certain",
    gives: [
      {
        kind: "term",
        duty: "accept-or-refuse",
        startsAt: "receipt",
        amount: "order20AcceptWorkingDays",
        unit: "working-day",
        rollOver: "none",
      },
      {
        kind: "term",
        duty: "end-mediation",
        startsAt: "acceptance",
        amount: "order20MediationWorkingDays",
        unit: "working-day",
        rollOver: "none",
      },
    ],
  },
  {
    clause: "SR-121",
    law: "market-regulator-order-121",
    articles: ["15", "23", "45"],
    inForce: { from: "2026-04-15" },
    binds: "regulator",
    certainty: "certain",
    gives: [
      {
        kind: "term",
        duty: "accept-or-refuse",
        startsAt: "receipt",
        amount: "order121AcceptWorkingDays",
        unit: "working-day",
        rollOver: "public-holiday",
      },
      {
        kind: "term",
        duty: "end-mediation",
        startsAt: "acceptance",
        amount: "order121MediationDays",
        unit: "day",
        rollOver: "public-holiday",
      },
    ],
  },
  {
    clause: "FSL-148",
    law: "food-safety-law",
    articles: ["148"],
    inForce: { from: "2015-10-01" },
    binds: "trader",
    certainty: "certain",
    gives: [
      {
        kind: "multiple",
        in: "unsafe-food",
        of: "price",
        times: "unsafeFoodPriceTimes",
        atLeast: "unsafeFoodAtLeast",
      },
      { kind: "multiple", in: "unsafe-food", of: "loss", times: "unsafeFoodLossTimes", atLeast: "unsafeFoodAtLeast" },
    ],
  },
  {
    clause: "DL-15",
    law: "measures-on-infringing-consumers-rights",
    articles: [],
    inForce: { from: "2015-03-15" },
    binds: "trader",
    certainty: "certain",
    gives: [
      { kind: "limit", duties: ["resolve"], days: "deliberateDelayDays" },
      { kind: "points", points: ["longer-without-reason-counts-as-deliberate"] },
    ],
  },
];

/** A fault of the thing itself, which the customer hasn't opened. */
const fault = { cause: "quality", alteredByCustomer: false } as const;
const listed = { ...fault, listedGoods: true } as const;
const distance = {
  soldAtDistance: true,
  exceptedGoods: false,
  intact: true,
  day: { atMost: { parameter: "distanceReturnDays" } },
} as const;

const returns: ChinaStatute["returns"] = {
  hitPolicy: "collect",
  facts: {
    cause: {
      kind: "one-of",
      values: [
        "quality",
        "used-or-damaged",
        "unstable-voltage",
        "long-storage",
        "wrong-order",
        "unsuitable-use",
        "transport-or-installation",
        "overhaul",
      ],
    },
    day: { kind: "integer", from: 0 },
    warranty: { kind: "boolean" },
    extendedWarranty: { kind: "boolean" },
    returned: { kind: "boolean" },
    soldAtDistance: { kind: "boolean" },
    exceptedGoods: { kind: "boolean" },
    intact: { kind: "boolean" },
    listedGoods: { kind: "boolean" },
    alteredByCustomer: { kind: "boolean" },
    failedRepairs: { kind: "integer", from: 0 },
    repairDelayDays: { kind: "integer", from: 0 },
    partsWaitDays: { kind: "integer", from: 0 },
    sameModelAvailable: { kind: "boolean" },
  },
  rows: [
    {
      when: { ...fault, warranty: true },
      then: { kind: "one-of", remedies: ["repair", "exchange", "return"] },
      clause: "CC-582",
    },
    {
      when: { ...fault, day: { atMost: { parameter: "qualityReturnDays" } } },
      then: { kind: "all-of", remedies: ["return"] },
      clause: "CPL-24",
    },
    {
      when: { ...fault, day: { above: { parameter: "qualityReturnDays" } }, warranty: true },
      then: { kind: "one-of", remedies: ["exchange", "repair"], beyond: ["return"] },
      clause: "CPL-24",
    },
    { when: distance, then: { kind: "all-of", remedies: ["return"] }, clause: "CPL-25" },
    { when: { ...distance, returned: true }, then: { kind: "no-deduction" }, clause: "CPL-25" },
    {
      when: { ...listed, day: { atMost: { parameter: "listedReturnDays" } } },
      then: { kind: "all-of", remedies: ["return", "exchange", "repair"] },
      clause: "TG-7",
    },
    {
      when: {
        ...listed,
        day: { above: { parameter: "listedReturnDays" }, atMost: { parameter: "listedExchangeDays" } },
      },
      then: { kind: "all-of", remedies: ["exchange", "repair"], beyond: ["return"] },
      clause: "TG-15",
    },
    {
      when: { ...listed, warranty: true, failedRepairs: { atLeast: { parameter: "failedRepairs" } } },
      then: { kind: "one-of", remedies: ["exchange", "return"] },
      clause: "TG-2R",
    },
    {
      when: { ...listed, warranty: true, repairDelayDays: { above: { parameter: "repairDelayDays" } } },
      then: { kind: "all-of", remedies: ["exchange"] },
      clause: "TG-30",
    },
    {
      when: { ...listed, warranty: true, partsWaitDays: { above: { parameter: "partsWaitDays" } } },
      then: { kind: "all-of", remedies: ["exchange"] },
      clause: "TG-90",
    },
    {
      when: { ...listed, extendedWarranty: true },
      then: { kind: "one-of", remedies: ["repair", "exchange", "return"] },
      clause: "TG-EXT",
    },
    {
      when: { ...listed, returned: true, sameModelAvailable: false },
      then: { kind: "no-deduction" },
      clause: "TG-DEP",
    },
    { when: { ...fault, returned: true }, then: { kind: "no-deduction" }, clause: "ZJ-26" },
  ],
};

/** Who keeps a thing answers for it: paid, for any poor custody; unpaid, for gross fault. */
const paid = { liability: ["hotel", "undetermined"], inCustody: true, custodyPaid: true } as const;
const unpaid = {
  liability: ["hotel", "undetermined"],
  inCustody: true,
  custodyPaid: false,
  grossFault: true,
} as const;
const property = ["article", "cash"] as const;

const claims: ChinaStatute["claims"] = {
  hitPolicy: "collect",
  facts: {
    kind: { kind: "one-of", values: ["article", "cash", "overcharge", "injury"] },
    liability: { kind: "one-of", values: ["hotel", "shared", "guest", "third-party", "undetermined"] },
    hotelHasShare: { kind: "boolean" },
    inCustody: { kind: "boolean" },
    custodyPaid: { kind: "boolean" },
    declared: { kind: "boolean" },
    safetyFailed: { kind: "boolean" },
    grossFault: { kind: "boolean" },
  },
  rows: [
    { when: { kind: "injury", liability: ["hotel", "shared"] }, then: { kind: "not-excluded" }, clause: "CC-506" },
    {
      when: { kind: property, liability: ["hotel", "shared"], grossFault: true },
      then: { kind: "not-excluded" },
      clause: "CC-506",
    },
    {
      when: { kind: property, liability: "shared", hotelHasShare: true },
      then: { kind: "compensation", for: "own-part" },
      clause: "CC-592",
    },
    {
      when: [
        { kind: property, ...paid },
        { kind: property, ...unpaid },
      ],
      then: { kind: "compensation", for: "loss" },
      clause: "CC-897",
    },
    {
      when: [
        { kind: "cash", ...paid, declared: true },
        { kind: "cash", ...unpaid, declared: true },
      ],
      then: { kind: "compensation", for: "loss" },
      clause: "CC-898",
    },
    {
      when: [
        { kind: "cash", ...paid, declared: false },
        { kind: "cash", ...unpaid, declared: false },
      ],
      then: { kind: "compensation", for: "ordinary-article" },
      clause: "CC-898",
    },
    {
      when: { kind: "article", liability: "hotel" },
      then: { kind: "market-value", or: "another-reasonable-way" },
      clause: "CC-1184",
    },
    {
      when: { kind: property, liability: "hotel", safetyFailed: true },
      then: { kind: "compensation", for: "loss" },
      clause: "CC-1198",
    },
    {
      when: { kind: property, liability: "third-party", safetyFailed: true },
      then: { kind: "compensation", for: "second-line" },
      clause: "CC-1198",
    },
    {
      when: { kind: "injury", liability: ["hotel", "shared", "third-party"], safetyFailed: true },
      then: { kind: "not-excluded" },
      clause: "CC-1198",
    },
  ],
};

const quality = { cause: "quality" } as const;
const unopened = { alteredByCustomer: false } as const;
const onTheList = { ...unopened, listedGoods: true } as const;
const bought = { soldAtDistance: true, exceptedGoods: false, intact: true } as const;

const returnProbes: ChinaStatute["probes"]["returns"] = [
  {
    clause: "CC-582",
    matter: "fault",
    facts: { ...quality, asked: { days: 30, after: "delivery" }, partsExchanged: 20 },
    assumes: unopened,
  },
  {
    clause: "CPL-24",
    matter: "fault",
    facts: { ...quality, asked: { days: 7, after: "delivery" } },
    assumes: unopened,
  },
  {
    clause: "CPL-24",
    matter: "fault",
    facts: { ...quality, asked: { days: 8, after: "delivery" } },
    assumes: unopened,
  },
  {
    clause: "CPL-24",
    matter: "fault-after-repair",
    facts: { ...quality, asked: { days: 7, after: "delivery" }, partsExchanged: 3 },
    assumes: unopened,
  },
  {
    clause: "CPL-24",
    matter: "fault-after-repair",
    facts: { ...quality, asked: { days: 30, after: "delivery" }, partsExchanged: 20 },
    assumes: unopened,
  },
  {
    clause: "CPL-25",
    matter: "distance-sale",
    facts: { cause: "wrong-order", asked: { days: 7, after: "delivery" } },
    assumes: bought,
  },
  {
    clause: "CPL-25",
    matter: "distance-sale",
    facts: { cause: "wrong-order", asked: { days: 8, after: "delivery" } },
    assumes: bought,
  },
  { clause: "TG-7", matter: "fault", facts: { ...quality, asked: { days: 7, after: "delivery" } }, assumes: onTheList },
  { clause: "TG-7", matter: "fault", facts: { ...quality, asked: { days: 8, after: "delivery" } }, assumes: onTheList },
  {
    clause: "TG-7",
    matter: "fault-after-repair",
    facts: { ...quality, asked: { days: 7, after: "delivery" }, partsExchanged: 3 },
    assumes: onTheList,
  },
  {
    clause: "TG-15",
    matter: "fault",
    facts: { ...quality, asked: { days: 15, after: "delivery" } },
    assumes: onTheList,
  },
  {
    clause: "TG-15",
    matter: "fault",
    facts: { ...quality, asked: { days: 16, after: "delivery" } },
    assumes: onTheList,
  },
  {
    clause: "TG-15",
    matter: "fault-after-repair",
    facts: { ...quality, asked: { days: 15, after: "delivery" }, partsExchanged: 10 },
    assumes: onTheList,
  },
  {
    clause: "TG-2R",
    matter: "repairs-failed",
    facts: { ...quality, asked: { days: 60, after: "delivery" }, partsExchanged: 10, repairs: [{ from: 10, to: 15 }] },
    assumes: { ...onTheList, failedRepairs: 1 },
  },
  {
    clause: "TG-2R",
    matter: "repairs-failed",
    facts: {
      ...quality,
      asked: { days: 60, after: "delivery" },
      partsExchanged: 10,
      repairs: [
        { from: 10, to: 15 },
        { from: 40, to: 45 },
      ],
    },
    assumes: { ...onTheList, failedRepairs: 2 },
  },
  {
    clause: "TG-30",
    matter: "long-repair",
    facts: { ...quality, asked: { days: 60, after: "delivery" }, repairs: [{ from: 20, to: 50 }] },
    assumes: { ...onTheList, repairDelayDays: 30 },
  },
  {
    clause: "TG-30",
    matter: "long-repair",
    facts: { ...quality, asked: { days: 60, after: "delivery" }, repairs: [{ from: 20, to: 51 }] },
    assumes: { ...onTheList, repairDelayDays: 31 },
  },
  {
    clause: "TG-90",
    matter: "long-wait-for-parts",
    facts: { ...quality, asked: { days: 120, after: "delivery" }, repairs: [{ from: 20, to: 110 }] },
    assumes: { ...onTheList, partsWaitDays: 90 },
  },
  {
    clause: "TG-90",
    matter: "long-wait-for-parts",
    facts: { ...quality, asked: { days: 120, after: "delivery" }, repairs: [{ from: 20, to: 111 }] },
    assumes: { ...onTheList, partsWaitDays: 91 },
  },
  {
    // In repair on 30 days: the last day that they add, and the day after.
    clause: "TG-EXT",
    matter: "warranty-after-repair",
    facts: { ...quality, asked: { days: 30, after: "warranty" }, repairs: [{ from: 100, to: 129 }] },
    assumes: onTheList,
  },
  {
    clause: "TG-EXT",
    matter: "warranty-after-repair",
    facts: { ...quality, asked: { days: 31, after: "warranty" }, repairs: [{ from: 100, to: 129 }] },
    assumes: onTheList,
  },
  {
    clause: "TG-DEP",
    matter: "depreciation",
    facts: { ...quality, asked: { days: 1, after: "delivery" } },
    assumes: { ...onTheList, sameModelAvailable: false },
  },
  {
    clause: "ZJ-26",
    matter: "depreciation",
    facts: { ...quality, asked: { days: 1, after: "delivery" } },
    assumes: unopened,
  },
];

/** A suit of two years, which a shop sells for 900 yuan. */
const suit = {
  kind: "article",
  price: { amount: "1200.00", currency: "CNY" },
  ageMonths: 24,
  usefulLifeMonths: 60,
} as const;
/** Cash that nobody kept for the guest. */
const purse = {
  kind: "cash",
  amount: { amount: "2000.00", currency: "CNY" },
  deposited: false,
  staffFault: false,
  securityFailed: false,
} as const;

const claimProbes: ChinaStatute["probes"]["claims"] = [
  { clause: "CC-506", matter: "injury", facts: { kind: "injury", liability: "hotel" }, assumes: {} },
  {
    clause: "CC-506",
    matter: "gross-fault",
    facts: { ...purse, liability: "hotel", staffFault: true },
    assumes: { grossFault: true },
  },
  {
    clause: "CC-506",
    matter: "gross-fault",
    facts: { ...suit, liability: "hotel" },
    assumes: { grossFault: true },
  },
  {
    clause: "CC-592",
    matter: "shared-fault-article",
    facts: { ...suit, liability: "shared", hotelShare: "50%" },
    assumes: {},
  },
  {
    clause: "CC-592",
    matter: "shared-fault-cash",
    facts: { ...purse, liability: "shared", hotelShare: "50%", staffFault: true },
    assumes: {},
  },
  {
    clause: "CC-897",
    matter: "deposited-cash",
    facts: { ...purse, liability: "hotel", deposited: true },
    assumes: { custodyPaid: true },
  },
  {
    clause: "CC-897",
    matter: "deposited-cash",
    facts: { ...purse, liability: "undetermined", deposited: true },
    assumes: { custodyPaid: false, grossFault: true },
  },
  {
    clause: "CC-898",
    matter: "declared-cash",
    facts: { ...purse, liability: "hotel", deposited: true },
    assumes: { custodyPaid: true, declared: true },
  },
  {
    clause: "CC-898",
    matter: "undeclared-cash",
    facts: { ...purse, liability: "hotel", deposited: true },
    assumes: { custodyPaid: true, declared: false },
  },
  {
    clause: "CC-1184",
    matter: "value-of-an-article",
    facts: { ...suit, liability: "hotel" },
    assumes: { marketValue: { amount: "900.00", currency: "CNY" } },
  },
  {
    clause: "CC-1198",
    matter: "safety-failed",
    facts: { ...purse, liability: "hotel", securityFailed: true },
    assumes: { safetyFailed: true },
  },
  {
    clause: "CC-1198",
    matter: "third-party",
    facts: { ...purse, liability: "third-party", securityFailed: true },
    assumes: { safetyFailed: true },
  },
  {
    clause: "CC-1198",
    matter: "third-party",
    facts: { ...suit, liability: "third-party" },
    assumes: { safetyFailed: true },
  },
  {
    clause: "CC-1198",
    matter: "injury",
    facts: { kind: "injury", liability: "third-party" },
    assumes: { safetyFailed: true },
  },
];

/**
 * Rules of Chinese law that a company's rules can be held against: counting of terms, goods below quality, sales at a
 * distance, deposited things, safety, what the market regulator owes.
 *
 * It is help for a reader and no legal advice: each rule says whom it binds, from and to which day it holds, and
 * whether it was read in the law itself or in a source that reports it, and is to be checked against the official text.
 * The market regulator's orders bind the regulator, not a company. A figure that wasn't found (the daily rate of a fan)
 * is open; `configure` sets it.
 *
 * @clause CC-201, CC-202, CC-203, CC-506, CC-582, CC-592, CC-897, CC-898, CC-1184, CC-1198, CPL-24, CPL-25, CPL-26,
 * CPL-55, TG-7, TG-15, TG-2R, TG-30, TG-90, TG-EXT, TG-DEP, ZJ-26, SR-20, SR-121, FSL-148, DL-15
 *
 * @example A figure, and the days of an order
 * ```ts
 * import { statuteChina } from "redress/policies";
 *
 * assert.equal(statuteChina.notice, "not-legal-advice");
 * assert.equal(statuteChina.parameters.qualityReturnDays.value, 7);
 * const order = statuteChina.rules.find(({ clause }) => clause === "SR-121");
 * assert.equal(order?.inForce.from, "2026-04-15");
 * assert.equal(order?.binds, "regulator");
 * ```
 */
export const statuteChina: ChinaStatute = {
  id: "statute-china",
  version: "1.0.0",
  noun: "statute",
  versionBy: "event",
  inForce: {},
  timeZone: "Asia/Shanghai",
  notice: "not-legal-advice",
  customers: ["customer", "guest"],
  clauses,
  provinces,
  parameters,
  contradictions: [],
  rules,
  returns,
  claims,
  probes: { returns: returnProbes, claims: claimProbes },
};
