import * as z from "zod/mini";
import type { Named } from "../decision-table/condition.js";
import type { ComplaintFacts } from "../models/complaint.js";
import type { Problem } from "../models/errors.js";
import type { GuestComplaintFacts } from "../models/guest-complaint.js";
import type { Policy } from "../models/policy.js";
import { companyComplaints } from "../policies/company-complaints.js";
import { customerFiles } from "../policies/customer-files.js";
import { customerProposals } from "../policies/customer-proposals.js";
import { customerServiceDepartment } from "../policies/customer-service.js";
import { dealerService } from "../policies/dealer-service.js";
import { fanReturns } from "../policies/fan-returns.js";
import { frontDesk } from "../policies/front-desk.js";
import { hotelCompensation } from "../policies/hotel-compensation.js";
import { hotelComplaints } from "../policies/hotel-complaints.js";
import { hotelProcesses } from "../policies/hotel-processes.js";
import { productOrders } from "../policies/product-orders.js";
import { restaurantService } from "../policies/restaurant-service.js";
import { serviceProcess } from "../policies/service-process.js";
import { serviceSupervision } from "../policies/service-supervision.js";
import { statuteChina } from "../policies/statute-china.js";
import type { PolicyByNoun } from "./policy-by-noun.js";
import { type ComplaintNoun, complaintProblems, complaintTables } from "./policy-checks/complaint-problems.js";
import { clausesAtOdds, customerProblems } from "./policy-checks/customer-problems.js";
import type { TableFacts } from "./policy-checks/fact-problems.js";
import { ladderProblems } from "./policy-checks/ladder-problems.js";
import { payProblems } from "./policy-checks/pay-problems.js";
import { proposalProblems } from "./policy-checks/proposal-problems.js";
import { partsOf, recordsIn } from "./policy-checks/records-in.js";
import { statuteProblems } from "./policy-checks/statute-problems.js";
import { supervisionProblems } from "./policy-checks/supervision-problems.js";
import { wordingProblems } from "./policy-checks/wording-problems.js";
import { compensationShape } from "./policy-schema/compensation-shape.js";
import { complaintShape } from "./policy-schema/complaint-shape.js";
import { departmentParts } from "./policy-schema/department-parts.js";
import { procedure, recurring } from "./policy-schema/duties.js";
import { frontDeskParts } from "./policy-schema/front-desk-parts.js";
import { handling } from "./policy-schema/handling.js";
import { hotelProcessParts } from "./policy-schema/hotel-process-parts.js";
import { orderParts } from "./policy-schema/order-parts.js";
import { parameterOf, policyFields } from "./policy-schema/policy-fields.js";
import { proposalShape } from "./policy-schema/proposal-shape.js";
import { returnShape } from "./policy-schema/return-shape.js";
import { shapeLike } from "./policy-schema/shape-like.js";
import { byName } from "./policy-schema/shapes.js";
import { statuteParts } from "./policy-schema/statute-parts.js";
import { supervisionParts } from "./policy-schema/supervision-parts.js";
import { wordingParts } from "./policy-schema/wording-parts.js";

/** How the policies of a noun are checked. */
export interface PolicyNoun {
  /** Their form. */
  readonly shape: z.ZodMiniType;
  /** Their tables by their paths, and what each can read. */
  readonly tables: (policy: Named) => { readonly [path: string]: TableFacts };
  /** What must hold besides, and is no matter of form. */
  readonly problems: (policy: Named) => readonly Problem[];
}

/** The fields that hold a moment, by what they are called. */
type MomentField<Facts> = keyof Facts & (`${string}At` | `${string}Deadline`);

const complaintMoments = {
  receivedAt: "instant",
  repliedAt: "instant",
  resolvedAt: "instant",
  gravityKnownAt: "instant",
  recordReturnedAt: "instant",
  calledBackAt: "instant",
  reopenedAt: "instant",
  withdrawnAt: "instant",
  customerDeadline: "date",
} as const satisfies Record<MomentField<ComplaintFacts>, "instant" | "date">;

const guestMoments = {
  receivedAt: "instant",
  repliedAt: "instant",
  resolvedAt: "instant",
  arrivedAt: "instant",
  escalatedAt: "instant",
  managerArrivedAt: "instant",
  resultReportedAt: "instant",
  reportFiledAt: "instant",
  briefedAt: "instant",
  shiftEndsAt: "instant",
  nextMeetingAt: "instant",
  guestDeadline: "date",
} as const satisfies Record<MomentField<GuestComplaintFacts>, "instant" | "date">;

/**
 * How the policies of each noun are checked: the one place where a noun is added.
 *
 * The facts of a noun are those that the shipped policy declares: its type names them all.
 */
export const policyNouns: { readonly [Noun in keyof PolicyByNoun]: PolicyNoun } = /* @__PURE__ */ (() => {
  const { remedy, ruledOut, steps } = hotelCompensation;
  const returns = { facts: fanReturns.remedies.facts };
  return {
    complaint: complaintNoun("complaint", {
      facts: companyComplaints.severity.facts,
      moments: { ...complaintMoments, "extension.until": "date", "extension.approvedAt": "instant" },
      growing: "openForAWeek",
    }),
    guestComplaint: complaintNoun("guestComplaint", {
      facts: hotelComplaints.severity.facts,
      moments: { ...guestMoments, "guest.checkOutAt": "instant" },
    }),
    damageClaim: {
      shape: compensationShape,
      tables: () => ({
        remedy: { facts: remedy.facts },
        ruledOut: { facts: ruledOut.facts },
        steps: { facts: steps.facts },
      }),
      problems: ladderProblems,
    },
    returnRequest: {
      shape: returnShape,
      tables: () => ({ remedies: returns, ruledOut: returns, deductions: returns }),
      problems: () => [],
    },
    proposal: {
      shape: proposalShape,
      tables: () => ({ ownership: { facts: customerProposals.ownership.facts } }),
      problems: proposalProblems,
    },
    order: nounLike(productOrders, { parts: orderParts }),
    hotelContract: nounLike(hotelProcesses, { parts: hotelProcessParts }),
    stay: nounLike(frontDesk, { parts: frontDeskParts }),
    customer: nounLike(customerFiles, {
      free: (policy) => ({ governing: clausesAtOdds(policy) }),
      problems: customerProblems,
    }),
    restaurantVisit: nounLike(restaurantService),
    serviceRequest: nounLike(serviceSupervision, { parts: supervisionParts, problems: supervisionProblems }),
    serviceContact: nounLike(serviceProcess),
    repairOrder: nounLike(dealerService),
    customerCall: nounLike(customerServiceDepartment, { parts: departmentParts, problems: payProblems }),
    // Its parts are shaped one by one: the hundreds of patterns that are shipped would be a heavy example.
    reply: nounLike({ noun: "reply", parameters: {} }, { parts: wordingParts, problems: wordingProblems }),
    statute: nounLike(statuteChina, { parts: statuteParts, problems: statuteProblems }),
  };
})();

/** How policies for the complaints of a noun are checked. */
function complaintNoun(noun: string, about: ComplaintNoun): PolicyNoun {
  return {
    shape: complaintShape(noun),
    tables: (policy) => complaintTables(policy, about),
    problems: (policy) => complaintProblems(policy, about),
  };
}

/** What an example says too little of. */
export interface NounDetails {
  /** The shapes of parts: a closed set of words, a field that the example doesn't have. */
  readonly parts?: { readonly [name: string]: z.ZodMiniType };
  /** Facts whose values a policy itself names, and which these are. */
  readonly free?: (policy: Named) => Named;
  /** What must hold besides. */
  readonly problems?: PolicyNoun["problems"];
}

/**
 * How policies like a shipped one are checked: those of a department, whose handling, procedures and duties have the
 * same form everywhere.
 *
 * @param shipped - The policy that the library has for the noun. It says which parameters there are, and of what kinds;
 * what each table reads; and what the parts look like that policies of this noun have besides.
 * @param details - What it says too little of.
 */
export function nounLike(
  shipped: Pick<Policy<string, string>, "noun" | "parameters">,
  { parts = {}, free = () => ({}), problems = () => [] }: NounDetails = {},
): PolicyNoun {
  const always = policyFields(shipped.noun);
  const example = Object.entries({ ...shipped }).filter(([name]) => !Object.hasOwn(always, name));
  const named = Object.entries(shipped.parameters).map(([name, { kind }]) => [name, parameterOf(kind)] as const);
  const known: { readonly [name: string]: z.ZodMiniType } = { handling, recurring, procedures: byName(procedure) };
  const tables = recordsIn({ ...shipped }).filter(({ record }) => Object.hasOwn(record, "hitPolicy"));
  return {
    shape: z.strictObject({
      ...always,
      parameters: z.strictObject(Object.fromEntries(named)),
      ...Object.fromEntries(example.map(([name, part]) => [name, parts[name] ?? known[name] ?? shapeLike(part)])),
      ...parts,
    }),
    tables: (policy) => {
      const values = free(policy);
      return Object.fromEntries(
        tables.map(({ path, record }) => [path, { facts: partsOf(record["facts"]), free: values }]),
      );
    },
    problems,
  };
}
