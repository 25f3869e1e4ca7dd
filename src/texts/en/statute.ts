import type { StatuteTexts } from "../../models/statute-texts.js";

/**
 * What do the rules of Chinese law say that a company's rules can be held against, in English? Paraphrases, to be
 * checked against the official text.
 *
 * @example The sentence that goes with every answer
 * ```ts
 * import { statute } from "redress/texts/en";
 *
 * assert.match(statute.notices["not-legal-advice"] ?? "", /no legal advice/);
 * assert.equal(statute.clauses["CPL-24"]?.title, "Goods below quality: seven days to return");
 * ```
 */
export const statute: StatuteTexts = {
  title: "Chinese law as a floor",
  notices: {
    "not-legal-advice":
      "This is help for a reader and no legal advice. Check each rule against the official text before you rely on it.",
  },
  clauses: {
    "CC-201": {
      title: "The first day isn't counted",
      text: "A term in days, months or years doesn't count the day on which it begins. A term in hours runs from the moment that the law or the agreement names.",
    },
    "CC-202": {
      title: "Months and years end on the corresponding day",
      text: "A term in months or years ends on the day that corresponds to its beginning; where the month has no such day, on its last.",
    },
    "CC-203": {
      title: "A last day that is a rest day moves on",
      text: "Where the last day of a term is a statutory rest day, the term ends on the day after the rest. The last day ends at 24:00, or with the close of business where there are business hours.",
      reading:
        "The parties may agree on another count: we take it that they haven't, because a rulebook that is silent on the matter is no such agreement. A promise of the company's that doesn't move is the better for the customer.",
    },
    "CC-506": {
      title: "Exclusions that are void",
      text: "A clause that excludes liability for personal injury, or for loss of property by intent or gross negligence, has no effect.",
      reading:
        "It asks that liability isn't excluded, not how much is paid: a claim that goes to a person who decides is enough.",
    },
    "CC-582": {
      title: "Remedies for what isn't as agreed",
      text: "Who gets something that isn't as agreed may, as is reasonable, ask for repair, for the work to be done again, for an exchange, for a return, or for a lower price.",
      reading: "One remedy that suits the case is enough while the warranty runs.",
    },
    "CC-592": {
      title: "Each side bears its part of the fault",
      text: "Where both sides broke the agreement, each answers for its own part. Where the one who suffered the loss added to it by fault, what is owed is less by that part.",
    },
    "CC-897": {
      title: "The keeper answers for poor custody",
      text: "Who keeps a thing for another answers for its loss or damage by poor custody. Who keeps it unpaid answers for intent and gross negligence alone.",
      reading:
        "What a guest deposits is kept as a part of a stay that is paid for, unless the facts say otherwise. A person who may decide one way or the other isn't compensation by right.",
    },
    "CC-898": {
      title: "Money and valuables are to be declared",
      text: "Who hands over money, securities or valuables declares them, so that the keeper can check or seal them. Undeclared, they are compensated as an ordinary article.",
      reading: "As an ordinary article is not nothing. How much that is, a person decides.",
    },
    "CC-1184": {
      title: "Loss of property at the market price",
      text: "A loss of property is reckoned at the market price of the time when it arose, or in another reasonable way.",
      reading:
        "A depreciated price may be another reasonable way, so that it isn't by itself less: the finding says that it may be. Value in kind alone may be less too, for the loss is a sum.",
    },
    "CC-1198": {
      title: "Hotels owe safety",
      text: "Those who run hotels and other places open to the public answer for harm that arises because they failed in their duty of safety. Where a third party did the harm, they answer in second line for their failure.",
    },
    "CPL-24": {
      title: "Goods below quality: seven days to return",
      text: "Goods or a service below quality are returned, exchanged or repaired by the national rules or the agreement. Without these the consumer may return them within 7 days of receipt; later where the contract may be ended, and else have them exchanged or repaired. The trader bears the necessary transport.",
      reading:
        "Later than that day we ask for an exchange or a repair as long as the company's own warranty runs. An article whose parts a repairer exchanged can still be returned within the term; one that the customer opened is not what the rule is about.",
    },
    "CPL-25": {
      title: "Sold at a distance: return without a reason",
      text: "What was sold over the net, on television, by telephone or by post may be returned within 7 days of receipt without a reason, unless it is custom-made, perishable, a download or medium that was unsealed, or a newspaper or magazine. It must be intact. The price is paid back within 7 days of getting the goods; the buyer pays the way back unless agreed otherwise.",
      reading:
        "A fee for a wrong order is kept back of the price, which isn't the cost of the way back. Whether goods were sold at a distance is taken as known in the case and named there.",
    },
    "CPL-26": {
      title: "Terms and notices against consumers are void",
      text: "Standard terms, notices and posters that exclude or limit a consumer's rights, or shift the trader's liability, have no effect.",
      reading:
        "It rests on the other findings: what gives less than another rule is such a term, as far as it is told to customers.",
    },
    "CPL-55": {
      title: "Fraud: three times the price",
      text: "A trader who deceives pays, on top of the loss, three times the price of the goods or service, and at least 500 yuan.",
    },
    "TG-7": {
      title: "Listed goods: seven days to return",
      text: "Where listed goods show a performance fault within 7 days of the sale, the consumer may choose return, exchange or repair.",
      reading: "Counted from the delivery where that is known, else from the sale. Taken from a secondary source.",
    },
    "TG-15": {
      title: "Listed goods: fifteen days to exchange",
      text: "Where listed goods show a performance fault within 15 days of the sale, the consumer may choose exchange or repair.",
      reading: "Up to the 7th day TG-7 gives more. Taken from a secondary source.",
    },
    "TG-2R": {
      title: "Two failed repairs: exchange",
      text: "Where two repairs within the warranty didn't cure listed goods, they are exchanged for the same model, and where that can't be done the price is paid back.",
      reading: "One of the two is enough. Taken from a secondary source.",
    },
    "TG-30": {
      title: "A repair of more than 30 days: exchange",
      text: "Where listed goods haven't been repaired for more than 30 days through the repairer's delay, they are exchanged.",
      reading: "Taken from a secondary source.",
    },
    "TG-90": {
      title: "No parts for more than 90 days: exchange",
      text: "Where listed goods haven't been repaired for more than 90 days for lack of parts, they are exchanged.",
      reading: "Taken from a secondary source.",
    },
    "TG-EXT": {
      title: "Time in repair extends the warranty",
      text: "The time that listed goods spend in repair or waiting for parts isn't counted into the warranty. After an exchange the warranty starts anew.",
      reading: "A remedy of any kind on the added days is enough. Taken from a secondary source.",
    },
    "TG-DEP": {
      title: "Depreciation only where money is wanted instead of an exchange",
      text: "On a refund of listed goods depreciation is charged only where the same model is there and the consumer wants money instead: the price times a daily rate times the days of use, less those in repair. The rate goes by the class of goods: 0.1% a day for air conditioners and 0.5% for phones were found.",
      reading: "No rate was found for fans: the figure is open. Taken from a secondary source.",
    },
    "ZJ-26": {
      title: "Zhejiang: no depreciation on a return",
      text: "In Zhejiang neither depreciation nor a fee for use is charged when goods are returned.",
      reading:
        "Held against returns for a fault of the goods. The day from which it holds isn't among the facts, so it is taken to hold on every day.",
    },
    "SR-20": {
      title: "The regulator's terms until 14 April 2026",
      text: "The market regulator accepts or refuses a complaint within 7 working days, and ends the mediation within 45 working days of accepting it.",
      reading:
        "It binds the regulator, not a company. The order in force on the day of receipt is taken for the whole.",
    },
    "SR-121": {
      title: "The regulator's terms from 15 April 2026",
      text: "The market regulator accepts or refuses a complaint within 7 working days; the mediation ends within 60 days. The first day isn't counted, and a last day on a public holiday moves to the first day after.",
      reading:
        "It binds the regulator, not a company. The 60 days are taken to run from the acceptance, as under the order before. A weekend that is no holiday moves nothing.",
    },
    "FSL-148": {
      title: "Unsafe food: ten times the price",
      text: "Who makes or knowingly sells unsafe food pays, on top of the loss, ten times the price or three times the loss, and at least 1,000 yuan.",
    },
    "DL-15": {
      title: "More than 15 days without a reason is deliberate",
      text: "A trader who without reason delays a refund or a repair for more than 15 days counts as delaying it deliberately.",
      reading:
        "A company's promise to resolve a complaint is held against it, from the day of receipt. That it holds from 15 March 2015 is known from the press of that day.",
    },
  },
  laws: {
    "civil-code": "Civil Code",
    "consumer-protection-law": "Consumer Protection Law",
    "three-guarantees-rules": "Rules on repair, exchange and return of some goods (1995)",
    "zhejiang-consumer-rules": "Zhejiang's rules under the Consumer Protection Law",
    "market-regulator-order-20": "Order 20 of the market regulator",
    "market-regulator-order-121": "Order 121 of the market regulator",
    "food-safety-law": "Food Safety Law",
    "measures-on-infringing-consumers-rights": "Measures on infringing consumers' rights (2015)",
  },
  binds: { trader: "Who sells or serves", regulator: "The market regulator", parties: "Both sides of a contract" },
  certainties: {
    certain: "Read in a text of the law",
    "secondary-source": "Taken from a source that reports it",
  },
  provinces: {
    anhui: "Anhui",
    beijing: "Beijing",
    chongqing: "Chongqing",
    fujian: "Fujian",
    gansu: "Gansu",
    guangdong: "Guangdong",
    guangxi: "Guangxi",
    guizhou: "Guizhou",
    hainan: "Hainan",
    hebei: "Hebei",
    heilongjiang: "Heilongjiang",
    henan: "Henan",
    hubei: "Hubei",
    hunan: "Hunan",
    "inner-mongolia": "Inner Mongolia",
    jiangsu: "Jiangsu",
    jiangxi: "Jiangxi",
    jilin: "Jilin",
    liaoning: "Liaoning",
    ningxia: "Ningxia",
    qinghai: "Qinghai",
    shaanxi: "Shaanxi",
    shandong: "Shandong",
    shanghai: "Shanghai",
    shanxi: "Shanxi",
    sichuan: "Sichuan",
    tianjin: "Tianjin",
    tibet: "Tibet",
    xinjiang: "Xinjiang",
    yunnan: "Yunnan",
    zhejiang: "Zhejiang",
  },
  outcomes: {
    less: "Gives less than the law",
    "may-be-less": "May give less than the law",
    meets: "Gives what the law gives",
    more: "Gives more than the law: the company's word binds it",
    silent: "Says nothing of the matter",
    unknown: "Can't be said yet",
  },
  notHeld: {
    "not-in-force": "Not in force on that day",
    regulator: "Binds the regulator",
    "other-province": "Holds in another province",
    "not-this-case": "Isn't about this case",
  },
  matters: {
    fault: "A fault of the goods",
    "fault-after-repair": "A fault after a repairer exchanged parts",
    "distance-sale": "Goods sold at a distance",
    "repairs-failed": "Repairs that failed",
    "long-repair": "A repair that takes long",
    "long-wait-for-parts": "A long wait for parts",
    "warranty-after-repair": "The warranty after time in repair",
    depreciation: "Depreciation on a return",
    injury: "A person was hurt",
    "gross-fault": "Intent or gross negligence",
    "shared-fault-article": "A thing damaged by both sides' fault",
    "shared-fault-cash": "Cash lost by both sides' fault",
    "deposited-cash": "Deposited cash was lost",
    "declared-cash": "Cash that was declared was lost",
    "undeclared-cash": "Cash that was deposited and not declared was lost",
    "value-of-an-article": "What a damaged thing was worth",
    "safety-failed": "The hotel's safety failed",
    "third-party": "A third party did it while safety failed",
    counting: "How terms are counted",
    limit: "How long it may take",
  },
  entitlements: {
    "all-of": "Each of these remedies, at the customer's choice",
    "one-of": "One of these remedies at least",
    "no-deduction": "Nothing is kept back of the price",
    compensation: "The loss is made good by right",
    "not-excluded": "Liability isn't excluded",
    "market-value": "The value on the market at the time",
    "last-day": "The last day of the term",
    loss: "The loss",
    "own-part": "The own part of the loss",
    "ordinary-article": "The value of an ordinary article",
    "second-line": "What the third party doesn't pay, as far as safety failed",
    "another-reasonable-way": "Or reckoned in another reasonable way",
  },
  points: {
    "first-day-not-counted": "The first day isn't counted",
    "hours-from-the-moment-named": "Hours run from the moment that is named",
    "corresponding-day": "Months and years end on the corresponding day, or the month's last",
    "behind-rest-day": "A last day that is a rest day moves behind the rest",
    "ends-at-midnight-or-close-of-business": "The last day ends at 24:00, or at close of business",
    "exclusion-of-personal-injury": "An exclusion of liability for personal injury",
    "exclusion-of-property-loss-by-intent-or-gross-negligence":
      "An exclusion of liability for property lost by intent or gross negligence",
    "standard-terms-and-notices-against-consumers": "Standard terms and notices against consumers",
    repair: "Repair",
    redo: "Doing it again",
    exchange: "Exchange",
    return: "Return",
    "lower-price": "A lower price",
    "each-side-bears-its-part-of-the-fault": "Each side bears its part of the fault",
    "answers-for-poor-custody": "The keeper answers for poor custody",
    "unpaid-for-intent-or-gross-negligence-alone": "Unpaid, for intent or gross negligence alone",
    "money-and-valuables-are-declared": "Money and valuables are declared when handed over",
    "undeclared-as-ordinary-article": "Undeclared they count as an ordinary article",
    "market-price-at-the-time": "At the market price of the time",
    "or-another-reasonable-way": "Or in another reasonable way",
    "duty-of-safety": "A duty of safety",
    "second-line-for-third-party": "In second line for what a third party did",
    "national-rules-or-agreement-first": "National rules and the agreement come first",
    "trader-bears-necessary-transport": "The trader bears the necessary transport",
    "not-custom-made": "Not for custom-made goods",
    "not-perishable": "Not for perishable goods",
    "not-unsealed-downloads-and-media": "Not for downloads and media that were unsealed",
    "not-newspapers": "Not for newspapers and magazines",
    "goods-intact": "The goods are intact",
    "buyer-pays-the-way-back-unless-agreed": "The buyer pays the way back, unless agreed otherwise",
    fraud: "Fraud",
    "unsafe-food": "Unsafe food",
    price: "Of the price",
    "air-conditioner": "Air conditioners",
    phone: "Phones",
    fan: "Fans",
    "at-the-consumers-choice": "At the consumer's choice",
    "from-the-day-of-sale": "From the day of the sale",
    "exchange-else-refund": "An exchange, else the price back",
    "delay-is-the-repairers": "The delay is the repairer's",
    "lack-of-parts": "Parts are lacking",
    "repair-and-waiting-extend-warranty": "Time in repair and waiting for parts extends the warranty",
    "warranty-anew-after-exchange": "After an exchange the warranty starts anew",
    "only-where-same-model-is-there-and-money-is-wanted":
      "Only where the same model is there and the consumer wants money",
    "days-of-use-less-repair-days": "By the days of use, less those in repair",
    "no-depreciation-or-use-fee-on-a-return": "Neither depreciation nor a fee for use on a return",
    "longer-without-reason-counts-as-deliberate": "Longer without a reason counts as deliberate",
  },
  events: { receipt: "Receipt", acceptance: "Acceptance", "goods-returned": "The goods are back" },
  circumstances: {
    soldAtDistance: {
      label: "Sold at a distance",
      question: "Was it sold over the net, by telephone or by post?",
    },
    exceptedGoods: {
      label: "Excepted goods",
      question: "Is it custom-made, perishable, an unsealed download or medium, or a newspaper?",
    },
    intact: { label: "Intact", question: "Is it intact?" },
    listedGoods: {
      label: "Listed goods",
      question: "Does it stand on the list of the state's rules on repair, exchange and return?",
    },
    alteredByCustomer: {
      label: "Opened by the customer",
      question: "Did the customer open it or exchange its parts?",
    },
    failedRepairs: { label: "Failed repairs", question: "How many repairs within the warranty left the fault?" },
    repairDelayDays: {
      label: "Days of the repairer's delay",
      question: "How many days has the repair taken through the repairer's delay?",
    },
    partsWaitDays: { label: "Days without parts", question: "How many days has the repair waited for parts?" },
    sameModelAvailable: {
      label: "Same model available",
      question: "Is the same model there to exchange it for?",
    },
    inCustody: { label: "In the hotel's keeping", question: "Had the hotel taken it into its keeping?" },
    custodyPaid: { label: "Keeping paid for", question: "Was the keeping paid for, if only as a part of the stay?" },
    declared: { label: "Declared", question: "Was it declared as money or a valuable when it was handed over?" },
    safetyFailed: { label: "Safety failed", question: "Did the hotel fail in its duty of safety?" },
    grossFault: { label: "Gross fault", question: "Did the hotel act with intent or gross negligence?" },
    marketValue: {
      label: "Market value",
      question: "What would it have cost on the market when it was damaged?",
    },
    province: { label: "Province", question: "In which province does the company deal?" },
    calendar: { label: "Calendar", question: "Which days are days off?" },
  },
};
