import {
  type CaseFacts,
  type Checked,
  type ComplaintDeadlines,
  type ComplaintHandling,
  type ComplaintPolicy,
  classifyComplaint,
  complaintDeadlines,
  complaintHandling,
  complaintSchema,
  configure,
  guestComplaintSchema,
  isInstant,
  type Money,
  moneySchema,
  type SeverityDecision,
} from "redress";
import { chinaOffice } from "redress/calendars/china";
import { companyComplaints, hotelComplaints } from "redress/policies";
import { epochToInstant, instantToEpoch } from "redress/working-time";
import { type DecidedClaim, decideClaim } from "./decide-claim.js";
import { isRecord, type Row } from "./read-cases.js";
import { answerOr, type BadRow, badRow, problemOf, type ReadRow, readRow } from "./read-row.js";

/** The kinds of complaint, by the noun that they make. */
export type ComplaintKind = "complaint" | "guestComplaint";

/** A complaint with all that the report tells of it. */
export interface DecidedCase {
  readonly line: number;
  readonly id: string;
  readonly kind: ComplaintKind;
  readonly summary: string;
  readonly receivedAt: string;
  readonly severity: SeverityDecision<string, string>;
  readonly deadlines: ComplaintDeadlines<string, string>;
  readonly handling: ComplaintHandling<string, string>;
}

/** What the command line says. */
export interface DecideOptions {
  readonly language: "en" | "zh";
  /** The moment for all; left out: each row's own `asOf`, else its receipt. */
  readonly asOf?: string | undefined;
}

/** Decides one row, whatever it is about, or says all that is wrong with it. */
export function decideCase(row: Row, options: DecideOptions): DecidedCase | DecidedClaim | BadRow {
  const read = readRow(row, options.language);
  if (!("beside" in read)) return read;
  const { kind } = read;
  const isComplaint = kind === undefined || kind === "complaint" || kind === "guestComplaint";
  return isComplaint ? decideComplaint(read, kind, options) : decideClaim(read, kind);
}

/** Severity, deadlines and handling; what is wrong with a row of no kind is told as of a complaint. */
function decideComplaint(read: ReadRow, kind: ComplaintKind | undefined, options: DecideOptions): DecidedCase | BadRow {
  const { line, id, summary, facts, beside, problems } = read;
  const asOf = options.asOf ?? beside["asOf"];
  if (asOf !== undefined && !(typeof asOf === "string" && isInstant(asOf))) {
    problems.push(`asOf must be an instant with an offset: got ${JSON.stringify(asOf)}`);
  }
  const threshold = thresholdOf(beside["policy"], kind, problems);
  const decided =
    kind === "guestComplaint" ? hotelCase(facts, asOf, problems) : companyCase(facts, asOf, threshold, problems);
  if (decided === undefined || kind === undefined || problems.length > 0) return badRow(read);
  return { line, id: id ?? `(${line})`, kind, summary, ...decided };
}

type Answers = Pick<DecidedCase, "severity" | "deadlines" | "handling" | "receivedAt">;

function companyCase(
  facts: unknown,
  asOf: unknown,
  threshold: Money | undefined,
  problems: string[],
): Answers | undefined {
  const result = complaintSchema["~standard"].validate(facts);
  if (result.issues !== undefined) {
    problems.push(...result.issues.map(problemOf));
    return undefined;
  }
  const parameters = threshold === undefined ? {} : { largeLossThreshold: threshold };
  const policy = threshold === undefined ? companyComplaints : configure(companyComplaints, { parameters });
  return answers(result.value, policy, asOf, problems);
}

function hotelCase(facts: unknown, asOf: unknown, problems: string[]): Answers | undefined {
  const result = guestComplaintSchema["~standard"].validate(facts);
  if (result.issues !== undefined) {
    problems.push(...result.issues.map(problemOf));
    return undefined;
  }
  return answers(result.value, hotelComplaints, asOf, problems);
}

/** The three questions; a complaint of one kind under the other's policy wouldn't compile. */
function answers<Noun extends string, Facts, Severity extends string, Clause extends string>(
  noun: CaseFacts & Checked<NoInfer<Noun>>,
  policy: ComplaintPolicy<Noun, Facts, Severity, Clause>,
  moment: unknown,
  problems: string[],
): Answers | undefined {
  const asOf = inZone(typeof moment === "string" ? moment : noun.receivedAt, policy.timeZone);
  return answerOr(problems, () => ({
    receivedAt: inZone(noun.receivedAt, policy.timeZone),
    severity: classifyComplaint(noun, { policy, asOf }),
    deadlines: complaintDeadlines(noun, { policy, asOf, calendar: chinaOffice }),
    handling: complaintHandling(noun, { policy, asOf }),
  }));
}

/** The same instant as the clocks of the policy's zone show it. */
function inZone(at: string, timeZone: string): string {
  return epochToInstant(instantToEpoch(at), timeZone);
}

function thresholdOf(policy: unknown, kind: unknown, problems: string[]): Money | undefined {
  if (policy === undefined) return undefined;
  const names = isRecord(policy) ? Object.keys(policy) : [];
  if (!isRecord(policy) || kind === "guestComplaint" || names.some((name) => name !== "largeLossThreshold")) {
    problems.push("policy must be left out, or { largeLossThreshold } for a complaint to the company");
    return undefined;
  }
  const result = moneySchema["~standard"].validate(policy["largeLossThreshold"]);
  if (result.issues === undefined && !result.value.amount.startsWith("-")) return result.value;
  problems.push(
    ...(result.issues ?? [{ path: ["amount"], message: "must be zero or more" }]).map(({ path, message }) =>
      problemOf({ path: ["policy", "largeLossThreshold", ...path], message }),
    ),
  );
  return undefined;
}
