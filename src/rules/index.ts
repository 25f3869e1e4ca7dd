export { type AmendOptions, amend, type ClauseOf } from "./amend.js";
export type { Approval, GrantedBenefit } from "./approval.js";
export type { ArrangementEffect, Untouched } from "./arrangement-effects.js";
export { type AssessCompensationOptions, assessCompensation } from "./assess-compensation.js";
export { type AssessReturnOptions, assessReturn } from "./assess-return.js";
export type { AtOdds } from "./audit-contradictions.js";
export type { DeadlineFinding } from "./audit-deadlines.js";
export {
  type AuditablePolicy,
  type AuditedProblem,
  type AuditPolicyOptions,
  auditPolicy,
  type PolicyAudit,
  type PolicyFinding,
} from "./audit-policy.js";
export {
  auditProcedure,
  type ProcedureAudit,
  type ProcedureEntry,
  type StepState,
} from "./audit-procedure.js";
export {
  type AuditProposalOptions,
  auditProposal,
  type ProposalAudit,
  type SectionState,
  type WrittenProposal,
} from "./audit-proposal.js";
export type { IgnoredField } from "./audit-recurring.js";
export {
  type BenefitStatement,
  benefitStatement,
  type CountedEntry,
  type RefusedEntry,
  type StatementTotals,
} from "./benefit-statement.js";
export type { Moment } from "./case-at.js";
export type { PolicyChange } from "./changes-between.js";
export {
  type CheckAgainstStatuteOptions,
  type CheckedPolicy,
  checkAgainstStatute,
} from "./check-against-statute.js";
export { type CheckDecisionOptions, checkDecisionAgainstStatute } from "./check-decision-against-statute.js";
export {
  type AboutCase,
  type ClassifyOptions,
  classifyComplaint,
  type SeverityDecision,
} from "./classify-complaint.js";
export {
  type AboutClass,
  type ClassDecision,
  type ClassifyCustomerOptions,
  classifyCustomer,
} from "./classify-customer.js";
export {
  type AboutLadder,
  type ClimbOptions,
  climbService,
  type LadderDecision,
  type RungState,
} from "./climb-service.js";
export {
  comparePolicies,
  type PolicyComparison,
  type TableDifferences,
} from "./compare-policies.js";
export type * from "./compensation-decision.js";
export {
  type ComplaintDeadlines,
  complaintDeadlines,
  type DeadlineOptions,
} from "./complaint-deadlines.js";
export { type ComplaintHandling, complaintHandling, type HandlingOptions } from "./complaint-handling.js";
export { type Configuration, configure } from "./configure.js";
export {
  type AboutLateness,
  type DeductedForLateness,
  deductForLateness,
  type LatenessDecision,
  type LatenessDeduction,
  type LatenessRate,
  type OtherReading,
  type PayOptions,
  type UndecidedLateness,
} from "./deduct-for-lateness.js";
export type { ExtensionEffect, ObligationEnd } from "./end-of-obligation.js";
export { type EscalationDue, escalations } from "./escalations.js";
export { type ExplainableAnswer, explain } from "./explain.js";
export { explainChanges } from "./explain-changes.js";
export { explainDeadlines } from "./explain-deadlines.js";
export { explainHandling } from "./explain-handling.js";
export { explainSeverity } from "./explain-severity.js";
export {
  type AboutFines,
  type ComplaintFine,
  type ComplaintOutcome,
  type FineDecision,
  type FinedForComplaints,
  fineForComplaints,
  type UndecidedFines,
} from "./fine-for-complaints.js";
export { type FirstContact, type FirstContactOptions, firstContact } from "./first-contact.js";
export { type FollowUp, type FollowUpOptions, type FollowUps, followUps } from "./follow-ups.js";
export type { DeadlineConflict } from "./governing-obligations.js";
export type {
  Apology,
  Assignment,
  Consequence,
  ListToGoBy,
  RecordToKeep,
  Referral,
  Reply,
  Resting,
  Step,
  Telling,
  Written,
} from "./handling-parts.js";
export type { LawOptions } from "./held-rules.js";
export { inForce } from "./in-force.js";
export type { CaseOf, ManyCasesOptions } from "./many-cases.js";
export { type NextAction, type NextActionsOptions, nextActions } from "./next-actions.js";
export type { ObligationClock, ObligationStatus, Span } from "./obligation-clock.js";
export type { ObligationState } from "./obligations-of.js";
export { parsePolicy } from "./parse-policy.js";
export type { PayLeft } from "./pay-sums.js";
export type { AnyCompanyFacts, AnyHotelFacts, PolicyByNoun } from "./policy-by-noun.js";
export { procedureOf } from "./procedure-of.js";
export {
  type Otherwise,
  type ProposalDeadlineOptions,
  type ProposalDeadlines,
  type ProposalObligationState,
  type ProposalObligationStatus,
  proposalDeadlines,
} from "./proposal-deadlines.js";
export {
  type AboutOwnership,
  type OwnershipDecision,
  type OwnershipOptions,
  proposalOwnership,
} from "./proposal-ownership.js";
export {
  type AboutRanking,
  type ProposerRanking,
  type ProposerRecord,
  type RankedProposer,
  type RankOptions,
  rankProposers,
} from "./rank-proposers.js";
export { recallPolicy } from "./recall-policy.js";
export {
  type Reclassification,
  type ReclassifiedCustomer,
  reclassifyCustomers,
} from "./reclassify-customers.js";
export {
  type DutyOccurrence,
  type DutyToDo,
  type OpenDuty,
  type RecurringDuties,
  type RecurringDutyOptions,
  recurringDuties,
} from "./recurring-duties.js";
export {
  type RegulatorComplaint,
  type RegulatorDeadline,
  type RegulatorDeadlineOptions,
  type RegulatorDeadlines,
  regulatorDeadlines,
} from "./regulator-deadlines.js";
export {
  type AboutRetention,
  type CompletedForm,
  type Retention,
  type RetentionOptions,
  type RetentionStage,
  retentionOf,
} from "./retention-of.js";
export type * from "./return-decision.js";
export type { ReturnDeduction } from "./return-deductions.js";
export type { ReturnWindow } from "./return-windows.js";
export { type ReplyReview, type ReviewOptions, reviewReply, type WordingFinding } from "./review-reply.js";
export {
  type AboutContractReview,
  type ContractReviewDecision,
  type ContractReviewOptions,
  routeContractReview,
} from "./route-contract-review.js";
export {
  type AboutOrderReview,
  type GapInReview,
  type OrderReviewDecision,
  type OrderReviewOptions,
  type OverlappingTier,
  routeOrderReview,
} from "./route-order-review.js";
export {
  type ApprovalNeeded,
  type RestingOn,
  type ServiceHandling,
  type ServiceHandlingOptions,
  serviceHandling,
} from "./service-handling.js";
export {
  type BenefitDecision,
  type PossibleSplit,
  type ProposerPart,
  type ShareBenefitOptions,
  type SharedBenefit,
  shareBenefit,
  type UndecidedBenefit,
  type UnsharedBenefit,
} from "./share-benefit.js";
export type { MissingForVisit, SiteVisit } from "./site-visit.js";
export { type SlaReport, type SlaReportOptions, type SlaRow, slaReport } from "./sla-report.js";
export type { SpanOfDays } from "./span-of-days.js";
export type {
  CompanyGiven,
  NotHeld,
  StatuteCase,
  StatuteCheck,
  StatuteFinding,
  StatuteGiven,
  StatuteOutcome,
} from "./statute-finding.js";
export type { PromisingPolicy } from "./statute-terms.js";
export {
  type AboutCheckOut,
  type CheckOutDecision,
  type CheckOutOptions,
  type CheckOutStatus,
  type CitedInstant,
  trackCheckOut,
} from "./track-check-out.js";
export type { UsefulLifeUsed } from "./value-range.js";
