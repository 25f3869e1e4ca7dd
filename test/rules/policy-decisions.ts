import { plainWeek } from "../../src/calendars/plain/plain-week.js";
import { benefit } from "../../src/models/benefit.js";
import { complaint } from "../../src/models/complaint.js";
import { customer } from "../../src/models/customer.js";
import { damageClaim } from "../../src/models/damage-claim.js";
import { guestComplaint } from "../../src/models/guest-complaint.js";
import { hotelContract } from "../../src/models/hotel-contract.js";
import { order } from "../../src/models/order.js";
import { payMonth } from "../../src/models/pay-month.js";
import type { Procedure } from "../../src/models/procedure.js";
import { proposal } from "../../src/models/proposal.js";
import { returnRequest } from "../../src/models/return-request.js";
import type { ServicePolicy } from "../../src/models/service-policy.js";
import { serviceRequest } from "../../src/models/service-request.js";
import { stay } from "../../src/models/stay.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { customerFiles } from "../../src/policies/customer-files.js";
import { customerProposals } from "../../src/policies/customer-proposals.js";
import { customerServiceDepartment } from "../../src/policies/customer-service.js";
import { dealerService } from "../../src/policies/dealer-service.js";
import { fanReturns } from "../../src/policies/fan-returns.js";
import { frontDesk } from "../../src/policies/front-desk.js";
import { hotelCompensation } from "../../src/policies/hotel-compensation.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { hotelProcesses } from "../../src/policies/hotel-processes.js";
import { productOrders } from "../../src/policies/product-orders.js";
import { replyWording } from "../../src/policies/reply-wording.js";
import { restaurantService } from "../../src/policies/restaurant-service.js";
import { serviceProcess } from "../../src/policies/service-process.js";
import { serviceSupervision } from "../../src/policies/service-supervision.js";
import { statuteChina } from "../../src/policies/statute-china.js";
import { assessCompensation } from "../../src/rules/assess-compensation.js";
import { assessReturn } from "../../src/rules/assess-return.js";
import { auditProcedure } from "../../src/rules/audit-procedure.js";
import { checkAgainstStatute } from "../../src/rules/check-against-statute.js";
import { classifyComplaint } from "../../src/rules/classify-complaint.js";
import { classifyCustomer } from "../../src/rules/classify-customer.js";
import { climbService } from "../../src/rules/climb-service.js";
import { complaintDeadlines } from "../../src/rules/complaint-deadlines.js";
import { complaintHandling } from "../../src/rules/complaint-handling.js";
import { deductForLateness } from "../../src/rules/deduct-for-lateness.js";
import { fineForComplaints } from "../../src/rules/fine-for-complaints.js";
import { firstContact } from "../../src/rules/first-contact.js";
import { followUps } from "../../src/rules/follow-ups.js";
import type { PolicyByNoun } from "../../src/rules/policy-by-noun.js";
import { proposalDeadlines } from "../../src/rules/proposal-deadlines.js";
import { proposalOwnership } from "../../src/rules/proposal-ownership.js";
import { recurringDuties } from "../../src/rules/recurring-duties.js";
import { regulatorDeadlines } from "../../src/rules/regulator-deadlines.js";
import { retentionOf } from "../../src/rules/retention-of.js";
import { reviewReply } from "../../src/rules/review-reply.js";
import { routeContractReview } from "../../src/rules/route-contract-review.js";
import { routeOrderReview } from "../../src/rules/route-order-review.js";
import { serviceHandling } from "../../src/rules/service-handling.js";
import { shareBenefit } from "../../src/rules/share-benefit.js";
import { trackCheckOut } from "../../src/rules/track-check-out.js";

/** The policy that is shipped for each noun. */
export const shipped = {
  complaint: companyComplaints,
  guestComplaint: hotelComplaints,
  damageClaim: hotelCompensation,
  returnRequest: fanReturns,
  proposal: customerProposals,
  order: productOrders,
  hotelContract: hotelProcesses,
  stay: frontDesk,
  customer: customerFiles,
  restaurantVisit: restaurantService,
  serviceRequest: serviceSupervision,
  serviceContact: serviceProcess,
  repairOrder: dealerService,
  customerCall: customerServiceDepartment,
  reply: replyWording,
  statute: statuteChina,
} satisfies PolicyByNoun;

export type Noun = keyof PolicyByNoun;

export const received = "2026-09-24T16:00:00+08:00";
export const sum = (amount: string) => ({ amount, currency: "CNY" });
const asOf = "2026-11-24T17:00:00+08:00";
const year = { from: "2026-01-01", through: "2026-12-31" };

export const companyCases = [
  complaint({ receivedAt: received }),
  complaint({
    receivedAt: received,
    cause: "resource-limit",
    keyClientManager: false,
    commitmentBroken: true,
    timesRaised: 3,
    loss: sum("50.00"),
    personalInjury: false,
    settleableSameDay: true,
    resolvedAt: "2026-10-01T10:00:00+08:00",
    reopenedAt: "2026-10-05T10:00:00+08:00",
    customerDeadline: "2026-10-10",
    extension: {
      until: "2026-12-01",
      approvedBy: "deputy-general-manager",
      approvedAt: "2026-09-25T10:00:00+08:00",
    },
  }),
];
const guestCases = [
  guestComplaint({ receivedAt: received }),
  guestComplaint({
    receivedAt: received,
    shortcoming: "error",
    incident: "none",
    about: ["attitude"],
    guest: { status: "in-house", checkOutAt: "2026-09-26T10:00:00+08:00" },
    escalatedAt: "2026-09-24T18:00:00+08:00",
    resolvedAt: "2026-09-25T10:00:00+08:00",
    guestDeadline: "2026-09-26",
    onSite: true,
    grave: true,
  }),
];
const claims = [
  damageClaim({
    kind: "article",
    liability: "hotel",
    happenedOn: "2026-11-22",
    article: { price: sum("1200.00"), boughtOn: "2024-11-22", usefulLifeMonths: 60 },
    repair: { possible: true, cost: sum("800.00") },
    decidedBy: "department-head",
  }),
  damageClaim({ kind: "cash", happenedOn: "2026-11-22", amount: sum("1200.00"), liability: "hotel" }),
  damageClaim({ kind: "article", happenedOn: "2026-11-22", article: {} }),
];
const requests = [
  returnRequest({
    deliveredOn: "2026-05-01",
    requestedOn: "2026-05-16",
    cause: "wrong-order",
    price: sum("200.00"),
    wants: "exchange",
  }),
  returnRequest({ deliveredOn: "2026-05-01", requestedOn: "2026-05-16" }),
];
const made = proposal({ category: "other", submittedOn: "2026-02-02", passedOn: "2026-02-03", ownership: "joint" });
const brought = benefit({
  implementedOn: "2026-03-01",
  amount: sum("59.00"),
  accrued: { from: "2027-02-01", through: "2027-03-31" },
  proposers: [
    { id: "a", weight: 1 },
    { id: "b", weight: 2 },
  ],
});
const plainOrder = { form: "contract", product: "standard", spoken: false, hardToDeliver: false } as const;
const orders = [
  order({ form: "tender" }),
  order({ ...plainOrder, largeQuantity: false, specialTechnicalRequirements: false, amount: sum("1000000.01") }),
  order({ ...plainOrder, largeQuantity: true, specialTechnicalRequirements: false, amount: sum("10.00") }),
  order({ form: "order", change: true, product: "standard", spoken: true, largeQuantity: true }),
];
const contracts = (["banquet", "meeting", "group", "registration"] as const).map((kind) => hotelContract({ kind }));
const leaving = { kind: "overnight", departsOn: "2026-10-02" } as const;
const stays = [
  stay(leaving),
  stay({ kind: "hourly", startedAt: "2026-10-02T09:00:00+08:00" }),
  stay({
    ...leaving,
    roomCall: { at: "2026-10-02T11:30:00+08:00", answered: false },
    contactCall: { at: "2026-10-02T11:34:00+08:00", answered: false },
    chargePostedAt: "2026-10-02T12:30:00+08:00",
    knock: { at: "2026-10-02T12:35:00+08:00", answered: false },
    look: { at: "2026-10-02T12:36:00+08:00", luggage: "present" },
  }),
  stay({ ...leaving, checkedOutAt: "2026-10-02T13:00:00+08:00" }),
];
const moments = ["2026-10-02T11:00:00+08:00", "2026-10-02T11:35:00+08:00", "2026-10-02T12:40:00+08:00"];
const customers = [
  customer({ id: "1" }),
  customer({ id: "2", yearlySpend: sum("50000.00"), organisation: true, newlyDeveloped: false }),
  customer({ id: "3", yearlySpend: sum("50000.00"), organisation: false, newlyDeveloped: true }),
];
const help = [
  serviceRequest({ requestedAt: received }),
  serviceRequest({
    requestedAt: received,
    withinOwnDuties: false,
    inOneGo: false,
    heavy: true,
    leaderAbsent: true,
    emergency: false,
    hotline: "failed",
    hotlineEndedAt: "2026-09-24T16:30:00+08:00",
    remotePermitted: false,
    site: "plant-2",
  }),
  serviceRequest({ requestedAt: received, hotline: "failed", remote: "failed", onSite: "failed", site: "plant-1" }),
];
const months = [
  payMonth({ month: "2026-03", basePay: sum("2000.00"), latenesses: 5, complaints: [] }),
  payMonth({
    month: "2026-03",
    latenesses: 2,
    complaints: [{ by: "customer", fine: sum("9.99") }, { by: "salesperson" }, { by: "customer", fine: sum("99.99") }],
  }),
];
const replies = [
  "Thank you for your letter.",
  "I'm afraid that's not my problem, and we can't help you. Calm down! 这是您自己弄坏的。我怎麼知道？",
];

const calendarOf = ({ timeZone }: { readonly timeZone: string }) =>
  plainWeek({ timeZone, hours: [["09:00", "17:00"]] });

/** What every department answers: in no situation and in this one, of each procedure begun with its last step. */
function answersOf<Facts, Name extends string, ProcedureName extends string>(
  policy: ServicePolicy<string, Facts, string, Name, ProcedureName>,
  situation: Partial<NoInfer<Facts>>,
): unknown {
  const procedures: readonly Procedure[] = Object.values<Procedure>(policy.procedures);
  return [
    serviceHandling({}, { policy }),
    serviceHandling(situation, { policy }),
    procedures.map((one) => auditProcedure(one, one.steps.slice(-1))),
    recurringDuties([policy], { ...year, calendar: calendarOf(policy) }),
  ];
}

/** Every decision that a policy of a noun makes of some nouns. */
const decisions: { readonly [Name in Noun]: (policy: PolicyByNoun[Name]) => unknown } = {
  complaint: (policy) => {
    const calendar = calendarOf(policy);
    return [
      ...companyCases.map((one) => classifyComplaint(one, { policy, asOf })),
      ...companyCases.map((one) => complaintDeadlines(one, { policy, asOf, calendar })),
      ...companyCases.map((one) => complaintHandling(one, { policy, asOf })),
      recurringDuties([policy], { ...year, calendar }),
    ];
  },
  guestComplaint: (policy) => {
    const calendar = calendarOf(policy);
    return [
      ...guestCases.map((one) => classifyComplaint(one, { policy, asOf })),
      ...guestCases.map((one) => complaintDeadlines(one, { policy, asOf, calendar })),
      ...guestCases.map((one) => complaintHandling(one, { policy, asOf })),
      recurringDuties([policy], { ...year, calendar }),
    ];
  },
  damageClaim: (policy) => claims.map((one) => assessCompensation(one, { policy })),
  returnRequest: (policy) => requests.map((one) => assessReturn(one, { policy })),
  proposal: (policy) => {
    const calendar = calendarOf(policy);
    return [
      proposalDeadlines(made, { policy, asOf, calendar }),
      proposalOwnership(made, { policy }),
      shareBenefit(brought, { policy }),
      recurringDuties([policy], { ...year, calendar }),
    ];
  },
  order: (policy) => [
    ...orders.map((one) => routeOrderReview(one, { policy })),
    answersOf(policy, { matter: "order", spoken: true, product: "standard", tier: "authorised-person" }),
  ],
  hotelContract: (policy) => [
    ...contracts.map((one) => routeContractReview(one, { policy })),
    ...["2024-02-29", "2026-02-28", "2099-01-01"].map((on) =>
      retentionOf({ completedOn: "2024-02-29" }, { policy, on }),
    ),
    answersOf(policy, { matter: "complaint", complaintAbout: ["staff"], invoiceShown: false }),
  ],
  stay: (policy) => [
    ...stays.flatMap((one) => moments.map((at) => trackCheckOut(one, { policy, asOf: at }))),
    answersOf(policy, { damageFound: true }),
  ],
  customer: (policy) => [
    ...customers.map((one) => classifyCustomer(one, { policy })),
    answersOf(policy, { class: "A", newlyDeveloped: true, visited: false }),
  ],
  restaurantVisit: (policy) => answersOf(policy, { faultFound: true, buttsInAshtray: 3, payment: "card" }),
  serviceRequest: (policy) => {
    const calendar = calendarOf(policy);
    return [
      ...help.map((one) => climbService(one, { policy, asOf })),
      ...help.map((one) => climbService(one, { policy, asOf, calendar })),
      ...help.map((one) => firstContact(one, { policy })),
      followUps({ deliveredOn: "2026-03-31" }, { policy, from: "2026-03-31", through: "2028-03-31" }),
      answersOf(policy, { majorFailure: true, statutoryHoliday: false }),
    ];
  },
  serviceContact: (policy) => answersOf(policy, { visitor: true, dispute: false, claim: true }),
  repairOrder: (policy) => answersOf(policy, { dissatisfied: true, firstService: false }),
  customerCall: (policy) => [
    ...months.map((one) => deductForLateness(one, { policy })),
    ...months.map((one) => fineForComplaints(one, { policy })),
    answersOf(policy, { complaint: true, companysResponsibility: false }),
  ],
  reply: (policy) => replies.map((one) => reviewReply(one, { policy })),
  statute: (statute) => {
    const law = { statute, on: "2026-06-01", calendar: calendarOf(statute) };
    return [
      checkAgainstStatute(fanReturns, law),
      checkAgainstStatute(hotelCompensation, { ...law, province: "zhejiang" }),
      checkAgainstStatute(companyComplaints, law),
      regulatorDeadlines({ receivedOn: "2026-04-14", acceptedOn: "2026-04-20" }, law),
      regulatorDeadlines({ receivedOn: "2026-04-15" }, law),
    ];
  },
};

/** Everything that a policy of a noun answers. */
export function decide<Name extends Noun>(noun: Name, policy: PolicyByNoun[Name]): unknown {
  return decisions[noun](policy);
}
