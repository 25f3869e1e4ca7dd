export type * from "../models/compensation-policy.js";
export type * from "../models/policy.js";
export type * from "../models/proposal-policy.js";
export type * from "../models/return-policy.js";
export type * from "../models/service-policy.js";
export type * from "../models/wording-policy.js";
export {
  type CompanyClause,
  type CompanyComplaintPolicy,
  type CompanyFacts,
  type CompanySeverity,
  companyComplaints,
} from "./company-complaints.js";
export { customerProposals, type ProposalClause } from "./customer-proposals.js";
export { type FanClause, type FanFee, fanReturns } from "./fan-returns.js";
export { type CompensationClause, hotelCompensation } from "./hotel-compensation.js";
export {
  type HotelClause,
  type HotelComplaintPolicy,
  type HotelFacts,
  type HotelSeverity,
  hotelComplaints,
} from "./hotel-complaints.js";
export { replyWording, type WordingClause } from "./reply-wording.js";
export { type ServiceClause, serviceSupervision } from "./service-supervision.js";
