/*
 * An example: a company changes one figure of its rules and lives with both versions. The change is amended with its
 * reason, told in words in two languages, found again by the day, and an old decision is made again under the version
 * that applied then. Why it was decided, and by whom, is invented.
 */
import {
  amend,
  auditPolicy,
  comparePolicies,
  complaint,
  complaintDeadlines,
  explainChanges,
  inForce,
  isRedressError,
  parsePolicy,
  recallPolicy,
} from "redress";
import { chinaOffice as calendar } from "redress/calendars/china";
import { companyComplaints } from "redress/policies";
import * as english from "redress/texts/en";
import * as chinese from "redress/texts/zh";

// 1. From July on an important complaint may take two working days. The shipped policy stays as it is.
const decided = {
  why: "One day was too short to find the cause.",
  by: "general-manager",
  from: "2026-07-01",
} as const;
const amended = amend(companyComplaints, [{ clause: "CCR-6.3", set: { "then.term.amount": 2 } }], decided);
const [note] = amended.amendments ?? [];
console.log(`Version ${amended.version} from ${note?.from}, by ${note?.by}: ${note?.why}`);

// A change that can't be right is refused, with every problem.
try {
  amend(companyComplaints, [{ clause: "CCR-6.3", set: { "then.term.amount": 0 } }], decided);
} catch (error) {
  if (!isRedressError(error)) throw error;
  for (const { path, wanted, got } of error.problems) console.log(`Refused: ${path} must be ${wanted}: got ${got}`);
}

// 2. What changed, for those who live by the rules.
const comparison = comparePolicies(companyComplaints, amended);
for (const { ccr, complaint: noun, words, comparisonSentences: sentences } of [english, chinese]) {
  console.log();
  for (const sentence of explainChanges(comparison, { documents: [ccr], noun, words, sentences })) {
    console.log(sentence);
  }
}

// 3. Which version applies? That of the day of receipt: the policy's `versionBy` says so.
const history = [companyComplaints, amended];
const important = { cause: "company-fault", commitmentBroken: false, largeEconomicLoss: false } as const;
const cases = ["2026-06-30T16:00:00+08:00", "2026-07-01T16:00:00+08:00"].map((receivedAt) =>
  complaint({ ...important, receivedAt, personalInjury: false, keyClientManager: false, timesRaised: 1 }),
);
const decisions = cases.flatMap((one) => {
  const policy = inForce(history, one.receivedAt);
  if (policy === undefined) return [];
  const asOf = one.receivedAt;
  return [JSON.stringify(complaintDeadlines(one, { policy, calendar, asOf }))];
});
console.log(`\nIn force by ${companyComplaints.versionBy}:`);
for (const stored of decisions) {
  const { policy, obligations } = JSON.parse(stored);
  for (const { clause, due } of obligations) {
    if (clause === "CCR-6.3") console.log(`  version ${policy.version}: resolve by ${due} (${clause})`);
  }
}

// 4. Years later somebody asks about the first one. Its decision names the policy that it was made under.
const [first = "{}"] = decisions;
const [old] = cases;
if (old !== undefined) {
  const policy = recallPolicy(JSON.parse(first).policy, history);
  const again = JSON.stringify(complaintDeadlines(old, { policy, calendar, asOf: old.receivedAt }));
  console.log(`  made again under ${policy.version}: ${again === first ? "the same to the letter" : "another"}`);
}

// 5. Policies are plain data. What was stored is checked when it is read, as an amendment is.
const stored = JSON.stringify(amended);
const read = parsePolicy("complaint", JSON.parse(stored));
console.log(`\nRead back: ${read.id} ${read.version}, ${JSON.stringify(read) === stored ? "unchanged" : "changed"}`);

// 6. What should be known of the new version before it is relied on?
const deadlines = { from: "2026-07-01", through: "2026-12-31", calendar };
const { sound, findings } = auditPolicy(read, { deadlines });
console.log(`Sound: ${sound ? "yes" : "no"}. Findings:`);
for (const one of findings) {
  if (one.kind === "contradiction") {
    console.log(`  ${one.clauses.join(" against ")}: ${one.governs ?? "none"} governs`);
  } else if (one.kind === "unkeepable") {
    console.log(`  ${one.clause} can't be kept from ${one.starts}: due on ${one.due}, no working time`);
  } else if (one.kind === "open-parameter") {
    console.log(`  ${one.parameter} is open (${one.clause})`);
  }
}
