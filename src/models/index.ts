export {
  type AccruedOnDay,
  type AccruedOverDays,
  type Benefit,
  type BenefitFacts,
  type BenefitInput,
  benefit,
  benefitSchema,
  type Proposer,
} from "./benefit.js";
export { type Shift, type Weekday, type WorkingCalendar, workingCalendar, workingCalendarSchema } from "./calendar.js";
export type { CaseFacts, Notification, Pause } from "./case.js";
export type { Checked } from "./checked.js";
export type * from "./compensation-policy.js";
export {
  type Cause,
  type Complaint,
  type ComplaintFacts,
  type ComplaintInput,
  complaint,
  complaintSchema,
  type Extension,
} from "./complaint.js";
export {
  type Customer,
  type CustomerClass,
  type CustomerFacts,
  type CustomerInput,
  customer,
  customerSchema,
} from "./customer.js";
export type * from "./customer-files-policy.js";
export {
  type ArticleClaim,
  type CashClaim,
  type DamageClaim,
  type DamageClaimInput,
  damageClaim,
  damageClaimSchema,
  type InjuryClaim,
  type OverchargeClaim,
} from "./damage-claim.js";
export type * from "./damage-facts.js";
export type * from "./department-policy.js";
export { isRedressError, type Problem, RedressError } from "./errors.js";
export type * from "./front-desk-policy.js";
export {
  type Escalation,
  type GuestComplaint,
  type GuestComplaintCategory,
  type GuestComplaintFacts,
  type GuestComplaintInput,
  type GuestComplaintSubject,
  type GuestRequest,
  type GuestStay,
  guestComplaint,
  guestComplaintSchema,
  type Shortcoming,
} from "./guest-complaint.js";
export {
  type HotelContract,
  type HotelContractFacts,
  type HotelContractInput,
  type HotelContractKind,
  hotelContract,
  hotelContractSchema,
} from "./hotel-contract.js";
export type * from "./hotel-process-policy.js";
export { jsonSchema } from "./json-schema.js";
export { type Money, type MoneyFigure, money, moneyFromMinorUnits, toMinorUnits } from "./money.js";
export { moneySchema } from "./money-schema.js";
export type { InputOf, NounSchema } from "./noun.js";
export {
  type Order,
  type OrderFacts,
  type OrderForm,
  type OrderInput,
  type OrderProduct,
  order,
  orderSchema,
} from "./order.js";
export type * from "./order-policy.js";
export {
  type PayMonth,
  type PayMonthFacts,
  type PayMonthInput,
  payMonth,
  payMonthSchema,
  type StaffComplainant,
  type StaffComplaint,
} from "./pay-month.js";
export type * from "./policy.js";
export {
  type Proposal,
  type ProposalCategory,
  type ProposalFacts,
  type ProposalInput,
  type ProposalOwnership,
  proposal,
  proposalSchema,
} from "./proposal.js";
export type * from "./proposal-policy.js";
export type * from "./return-policy.js";
export {
  type RepairTime,
  type ReturnCause,
  type ReturnRemedy,
  type ReturnRequest,
  type ReturnRequestFacts,
  type ReturnRequestInput,
  returnRequest,
  returnRequestSchema,
} from "./return-request.js";
export type * from "./service-policy.js";
export {
  type AttemptResult,
  type ServiceRequest,
  type ServiceRequestFacts,
  type ServiceRequestInput,
  serviceRequest,
  serviceRequestSchema,
} from "./service-request.js";
export type { Share } from "./share.js";
export type * from "./statute.js";
export {
  type HourlyStay,
  type HourlyStayFacts,
  type LookIntoRoom,
  type OvernightStay,
  type OvernightStayFacts,
  type ReachAttempt,
  type Stay,
  type StayFacts,
  type StayInput,
  stay,
  staySchema,
} from "./stay.js";
export type * from "./supervision-policy.js";
export type { DayTerm, RollOver, Term, TermUnit } from "./term.js";
export { type Day, type Instant, isDay, isInstant, isTimeZone } from "./time.js";
export type { Weight } from "./weight.js";
export type * from "./wording-policy.js";
