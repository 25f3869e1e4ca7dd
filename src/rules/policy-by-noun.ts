import type { CompensationPolicy } from "../models/compensation-policy.js";
import type { CustomerFilesPolicy } from "../models/customer-files-policy.js";
import type { DepartmentPolicy } from "../models/department-policy.js";
import type { FrontDeskPolicy } from "../models/front-desk-policy.js";
import type { HotelProcessPolicy } from "../models/hotel-process-policy.js";
import type { OrderPolicy } from "../models/order-policy.js";
import type { ComplaintPolicy } from "../models/policy.js";
import type { ProposalPolicy } from "../models/proposal-policy.js";
import type { ReturnPolicy } from "../models/return-policy.js";
import type { ServicePolicy } from "../models/service-policy.js";
import type { Statute } from "../models/statute.js";
import type { SupervisionPolicy } from "../models/supervision-policy.js";
import type { WordingPolicy } from "../models/wording-policy.js";
import type { CompanyFacts } from "../policies/company-complaints.js";
import type { CustomerCallFacts } from "../policies/customer-service.js";
import type { DealerFacts } from "../policies/dealer-service.js";
import type { HotelFacts } from "../policies/hotel-complaints.js";
import type { RestaurantFacts } from "../policies/restaurant-service.js";
import type { ServiceContactFacts } from "../policies/service-process.js";

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
  /** Orders to be reviewed. */
  readonly order: OrderPolicy<string>;
  /** A hotel's contracts, and its processes with customers. */
  readonly hotelContract: HotelProcessPolicy<string>;
  /** Check-outs. */
  readonly stay: FrontDeskPolicy<string>;
  /** A hotel's customers. */
  readonly customer: CustomerFilesPolicy<string>;
  /** What a restaurant does for its guests. */
  readonly restaurantVisit: ServicePolicy<"restaurantVisit", RestaurantFacts, string, never, string>;
  /** Requests for service. */
  readonly serviceRequest: SupervisionPolicy<string>;
  /** How service is planned and given. */
  readonly serviceContact: ServicePolicy<"serviceContact", ServiceContactFacts, string, string, string>;
  /** A car dealer's after-sales service. */
  readonly repairOrder: ServicePolicy<"repairOrder", DealerFacts, string, never, string>;
  /** A customer-service department. */
  readonly customerCall: DepartmentPolicy<"customerCall", CustomerCallFacts, string, string>;
  /** Replies to customers. */
  readonly reply: WordingPolicy<string>;
  /** The law that a company's rules are held against. */
  readonly statute: Statute<string>;
}
