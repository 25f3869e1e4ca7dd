export type * from "../models/compensation-policy.js";
export type * from "../models/customer-files-policy.js";
export type * from "../models/department-policy.js";
export type * from "../models/front-desk-policy.js";
export type * from "../models/hotel-process-policy.js";
export type * from "../models/order-policy.js";
export type * from "../models/policy.js";
export type * from "../models/proposal-policy.js";
export type * from "../models/return-policy.js";
export type * from "../models/service-policy.js";
export type * from "../models/statute.js";
export type * from "../models/supervision-policy.js";
export type * from "../models/wording-policy.js";
export {
  type CompanyClause,
  type CompanyComplaintPolicy,
  type CompanyFacts,
  type CompanyProcedure,
  type CompanySeverity,
  companyComplaints,
} from "./company-complaints.js";
export { type CustomerFilesClause, customerFiles } from "./customer-files.js";
export { customerProposals, type ProposalClause } from "./customer-proposals.js";
export {
  type CustomerCallFacts,
  type CustomerServiceClause,
  customerServiceDepartment,
} from "./customer-service.js";
export { type DealerClause, type DealerFacts, dealerService } from "./dealer-service.js";
export { type FanClause, type FanFee, fanReturns } from "./fan-returns.js";
export { type FrontDeskClause, frontDesk } from "./front-desk.js";
export { type CompensationClause, hotelCompensation } from "./hotel-compensation.js";
export {
  type HotelClause,
  type HotelComplaintPolicy,
  type HotelComplaintProcedure,
  type HotelFacts,
  type HotelSeverity,
  hotelComplaints,
} from "./hotel-complaints.js";
export { type HotelProcessClause, hotelProcesses } from "./hotel-processes.js";
export { type OrderClause, productOrders } from "./product-orders.js";
export { replyWording, type WordingClause } from "./reply-wording.js";
export {
  type RestaurantClause,
  type RestaurantFacts,
  type RestaurantProcedure,
  restaurantService,
} from "./restaurant-service.js";
export {
  type ServiceContactFacts,
  type ServiceProcessClause,
  type ServiceProcessPolicy,
  serviceProcess,
} from "./service-process.js";
export { type ServiceClause, serviceSupervision } from "./service-supervision.js";
export { type ChinaStatute, type StatuteClause, type StatuteFigure, statuteChina } from "./statute-china.js";
