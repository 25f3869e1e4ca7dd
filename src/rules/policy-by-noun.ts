import type { CompensationPolicy } from "../models/compensation-policy.js";
import type { ComplaintPolicy } from "../models/policy.js";
import type { ProposalPolicy } from "../models/proposal-policy.js";
import type { ReturnPolicy } from "../models/return-policy.js";
import type { CompanyFacts } from "../policies/company-complaints.js";
import type { HotelFacts } from "../policies/hotel-complaints.js";

/** What the tables of a company's own complaint policy read: it names its severities itself. */
export interface AnyCompanyFacts extends Omit<CompanyFacts, "severity"> {
  /** Worked out by the first table. */
  readonly severity: string;
}

/** What the tables of a hotel's own complaint policy read: it names its severities itself. */
export interface AnyHotelFacts extends Omit<HotelFacts, "severity"> {
  /** Worked out by the first table. */
  readonly severity: string;
}

/** The kind of policy that each noun has, where its clauses and figures are its own. */
export interface PolicyByNoun {
  /** Complaints to a company. */
  readonly complaint: ComplaintPolicy<"complaint", AnyCompanyFacts, string, string>;
  /** Guests' complaints to a hotel. */
  readonly guestComplaint: ComplaintPolicy<"guestComplaint", AnyHotelFacts, string, string>;
  /** Guests' claims against a hotel. */
  readonly damageClaim: CompensationPolicy<string>;
  /** Articles that come back. */
  readonly returnRequest: ReturnPolicy<string>;
  /** Customers' proposals. */
  readonly proposal: ProposalPolicy<string>;
}
