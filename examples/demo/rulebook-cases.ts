import {
  climbService,
  configure,
  deductForLateness,
  money,
  order,
  payMonth,
  reclassifyCustomers,
  retentionOf,
  reviewReply,
  routeOrderReview,
  serviceRequest,
  stay,
  trackCheckOut,
} from "redress";
import {
  customerFiles,
  customerServiceDepartment,
  frontDesk,
  hotelProcesses,
  productOrders,
  serviceSupervision,
} from "redress/policies";
import { listed } from "./claim-rows.js";
import type { ReportOptions } from "./look.js";
import type { RulebookBlock } from "./rulebook.js";
import { rulebookWords } from "./rulebook-words.js";

const day = "2026-02-06";
const cny = (amount: string) => money(amount, "CNY");
const clausesIn = (reasons: readonly { readonly clause: string }[]) => [
  ...new Set(reasons.map(({ clause }) => clause)),
];

/** What the departments' rules say to cases that were made up for it. */
export function caseBlocks(options: ReportOptions): readonly RulebookBlock[] {
  return [orderBlock, checkOutBlock, formBlock, customersBlock, serviceBlock, latenessBlock, replyBlock].map((block) =>
    block(options),
  );
}

/** A standard contract above the limit: no clause speaks of it. */
function orderBlock(options: ReportOptions): RulebookBlock {
  const words = rulebookWords(options, "order");
  const { say, outcome, role, shared } = words;
  const contract = order({
    form: "contract",
    spoken: false,
    product: "standard",
    amount: cny("1200000.00"),
    largeQuantity: false,
    hardToDeliver: false,
    specialTechnicalRequirements: false,
  });
  const {
    tier = "",
    approver = "",
    because,
    facts,
    gaps,
  } = routeOrderReview(contract, {
    policy: productOrders,
  });
  return {
    label: say.order,
    headline: say.approvedBy(outcome(tier), role(approver)),
    lines: [
      ...because.map(({ clause, facts: names }) =>
        words.severity.because({ clause: words.clause(clause), facts: words.facts(names, facts) }),
      ),
      ...gaps.map(({ gap, treatedAs, clause }) => say.gap(outcome(gap), outcome(treatedAs)) + shared.note([clause])),
    ],
  };
}

/** Past noon; neither the calls nor the knock was answered. */
function checkOutBlock(options: ReportOptions): RulebookBlock {
  const words = rulebookWords(options);
  const { say, outcome, role, shared, phrases } = words;
  const room = stay({
    kind: "overnight",
    room: "1208",
    departsOn: day,
    roomCall: { at: `${day}T11:30:00+08:00`, answered: false },
    contactCall: { at: `${day}T11:34:00+08:00`, answered: false },
    chargePostedAt: `${day}T12:30:00+08:00`,
    knock: { at: `${day}T12:35:00+08:00`, answered: false },
  });
  const decision = trackCheckOut(room, { policy: frontDesk, asOf: `${day}T12:40:00+08:00` });
  const { due, minutesLate = 0, because } = decision;
  const [action, by, next] = decision.decided ? [decision.action, decision.by ?? "", decision.next] : ["", "", []];
  return {
    label: say.checkOut,
    headline: say.byWhom(outcome(action), role(by)) + shared.note(clausesIn(because)),
    lines: [
      say.room(room.room ?? "", phrases.end(due.at), phrases.duration(minutesLate)),
      say.next(
        listed(
          next.map((step) => outcome(step.action)),
          words,
        ),
      ),
    ],
  };
}

/** A form of a leap day. */
function formBlock(options: ReportOptions): RulebookBlock {
  const words = rulebookWords(options);
  const { say, outcome, role, shared } = words;
  const kept = retentionOf({ completedOn: "2024-02-29" }, { policy: hotelProcesses, on: day });
  const { form, stages, mayGoFrom, afterwards, facts, because } = kept;
  const until = kept.status === "kept" ? say.keptUntil(role(kept.holder), words.day(kept.until)) : outcome("may-go");
  return {
    label: say.form,
    headline: until + shared.note(clausesIn(because)),
    lines: [
      say.formOf(words.record(form), words.day(facts.completedOn), words.day(day)),
      [
        ...stages.map(({ holder, from, through, status }) =>
          say.stage(role(holder), words.day(from), words.day(through), outcome(status)),
        ),
        say.mayGo(words.day(mayGoFrom), outcome(afterwards)),
      ].join(shared.gap),
    ],
  };
}

/** At the threshold, one fen below it, and somebody of whom the spending isn't known. */
function customersBlock(options: ReportOptions): RulebookBlock {
  const words = rulebookWords(options, "customer");
  const { say, shared } = words;
  const largeFrom = cny("50000.00");
  const firm = { organisation: true, newlyDeveloped: false, class: "B" } as const;
  const { entries, classes } = reclassifyCustomers(
    [
      { ...firm, id: "K-17", yearlySpend: largeFrom },
      { ...firm, id: "K-18", yearlySpend: cny("49999.99") },
      { ...firm, id: "K-19" },
    ],
    { policy: configure(customerFiles, { parameters: { largeFrom } }) },
  );
  return {
    label: say.customers,
    headline: say.counted(
      Object.entries(classes).map(([name, count]) => `${name}${say.colon}${count}`),
      words.money(largeFrom),
    ),
    lines: entries.flatMap((entry) => {
      if (entry.status === "refused") return [];
      const { id, from = "", to, decision } = entry;
      const clauses = shared.note(clausesIn(decision.because));
      if (to === undefined) return [say.open(id, from, decision.ask.map(words.question).join(words.phrases.gap))];
      return [(entry.status === "moved" ? say.move(id, from, to) : say.stays(id, to)) + clauses];
    }),
  };
}

/** The hotline failed, and remote help isn't permitted. */
function serviceBlock(options: ReportOptions): RulebookBlock {
  const words = rulebookWords(options, "serviceRequest");
  const { say, outcome, shared, phrases } = words;
  const siteTimes = [{ site: "plant-2", within: { amount: 4, unit: "hour" } }] as const;
  const request = serviceRequest({
    requestedAt: `${day}T16:00:00+08:00`,
    hotline: "failed",
    hotlineEndedAt: `${day}T16:20:00+08:00`,
    remotePermitted: false,
    site: "plant-2",
  });
  const {
    stands = "",
    rungs,
    visit,
    facts,
    clause,
  } = climbService(request, {
    policy: configure(serviceSupervision, { parameters: { siteTimes } }),
    asOf: `${day}T16:30:00+08:00`,
  });
  const until = visit?.due === undefined ? "" : shared.comma + words.by(phrases.end(visit.due));
  return {
    label: say.service,
    headline: outcome(stands) + until + shared.note([clause]),
    lines: [
      rungs
        .map(({ rung, status, because }) => {
          const why = because === undefined ? [] : words.facts([because], facts);
          return outcome(rung) + say.colon + [outcome(status), ...why].join(shared.comma);
        })
        .join(shared.gap),
      say.lacking((visit?.missing ?? []).map((name) => words.label(name)).join(shared.list)),
    ],
  };
}

/** The third lateness of a month. */
function latenessBlock(options: ReportOptions): RulebookBlock {
  const words = rulebookWords(options);
  const { say, shared } = words;
  const month = payMonth({ month: "2026-01", basePay: cny("2000.00"), latenesses: 3 });
  const decision = deductForLateness(month, { policy: customerServiceDepartment });
  if (!decision.decided) return { label: say.lateness, headline: shared.undecided, lines: [] };
  const { deductions, total, remaining, otherReadings, because } = decision;
  // Two readings may come to the same.
  const others = otherReadings.map(({ rates, total: other }) =>
    say.rates(rates.join(shared.list), other === undefined ? shared.undecided : words.money(other)),
  );
  return {
    label: say.lateness,
    headline: say.deducted(words.money(total), words.money(remaining)) + shared.note(clausesIn(because)),
    lines: [
      say.month(words.month(month.month), words.money(cny("2000.00")), deductions.length),
      deductions.map(({ rate, sum }) => `${rate}${say.colon}${words.money(sum)}`).join(shared.gap),
      say.readOtherwise([...new Set(others)].join(shared.gap)),
    ],
  };
}

/** A draft that nobody should send. */
function replyBlock(options: ReportOptions): RulebookBlock {
  const words = rulebookWords(options);
  const { say, outcome, shared } = words;
  const { findings } = reviewReply(say.draft);
  const clauses = [...new Set(findings.flatMap((one) => one.clauses))];
  return {
    label: say.reply,
    headline: say.found(findings.length, shared.note(clauses)),
    lines: [
      say.quoted(say.draft),
      ...findings.map(
        ({ excerpt, kind, instead }) => [excerpt + shared.note([outcome(kind)]), say.quoted(instead)] as const,
      ),
    ],
  };
}
