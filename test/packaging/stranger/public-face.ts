import {
  type Complaint,
  classifyComplaint,
  complaint,
  complaintDeadlines,
  complaintHandling,
  guestComplaint,
} from "redress";
import { chinaOffice } from "redress/calendars/china";
import { plainWeek } from "redress/calendars/plain";
import { compileTable, type DecisionTable, decide } from "redress/decision-table";
import { add, money } from "redress/money";
import { companyComplaints, hotelComplaints } from "redress/policies";
import { formatMoney } from "redress/texts";
import { ccr as ccrInEnglish } from "redress/texts/en";
import { ccr as ccrInChinese } from "redress/texts/zh";
import { addDays } from "redress/working-time";

// A program of somebody who has the package and nothing else: no type of a run time, no assertion library.
function same(actual: unknown, expected: unknown): void {
  const [given, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (given !== wanted) throw new Error(`${given} should be ${wanted}`);
}

const c: Complaint = complaint({
  id: "T-1",
  receivedAt: "2026-09-24T16:00:00+08:00",
  cause: "company-fault",
  keyClientManager: false,
  commitmentBroken: true,
  timesRaised: 3,
  largeEconomicLoss: false,
  personalInjury: false,
});
const asOf = "2026-09-24T17:00:00+08:00";
const { severity, valid, because } = classifyComplaint(c, { policy: companyComplaints, asOf });
same([severity, valid, because[0]?.clause], ["major", true, "CCR-5.3.1"]);
const { governing } = complaintDeadlines(c, { policy: companyComplaints, calendar: chinaOffice, asOf });
same(
  [governing["reply"]?.lastDay, governing["reply"]?.due, governing["reply"]?.clause, governing["reply"]?.status],
  ["2026-09-26", "2026-09-27T00:00:00+08:00", "CCR-6.4", "running"],
);
same([governing["resolve"]?.lastDay, governing["resolve"]?.clause], ["2026-10-04", "CCR-6.4"]);

const { id, ...unnumbered } = c;
same(id, "T-1");
const important = complaint({ ...unnumbered, commitmentBroken: false });
const twice = complaintDeadlines(important, { policy: companyComplaints, calendar: chinaOffice, asOf });
same(classifyComplaint(important, { policy: companyComplaints, asOf }).severity, "important");
same(
  twice.obligations
    .filter(({ duty, certain }) => duty === "resolve" && certain)
    .map(({ clause, due }) => [clause, due]),
  [
    ["CCR-6.3", "2026-09-28T17:30:00+08:00"],
    ["CCR-7.2c", "2026-09-28T00:00:00+08:00"],
  ],
);
same([twice.governing["resolve"]?.clause, twice.governing["resolve"]?.lastDay], ["CCR-7.2c", "2026-09-27"]);
same(twice.conflicts[0]?.clauses, ["CCR-7.2c", "CCR-6.3"]);

const atIntake = classifyComplaint(complaint({ receivedAt: "2026-09-24T16:00:00+08:00", cause: "company-fault" }), {
  policy: companyComplaints,
  asOf,
});
same([atIntake.decided, atIntake.severity, atIntake.valid], [false, undefined, true]);
same(atIntake.possible, ["important", "major"]);
if (!atIntake.decided) {
  for (const fact of ["personalInjury", "largeEconomicLoss", "commitmentBroken"])
    same(atIntake.ask.includes(fact), true);
}

const g = guestComplaint({ receivedAt: "2026-09-24T16:00:00+08:00", shortcoming: "none", incident: "none" });
same(classifyComplaint(g, { policy: hotelComplaints, asOf }).severity, "invalid");
same(complaintHandling(g, { policy: hotelComplaints, asOf }).policy.id, hotelComplaints.id);

const table: DecisionTable<{ urgent: boolean }, string, "N-1" | "N-2"> = {
  hitPolicy: "unique",
  facts: { urgent: { kind: "boolean" } },
  rows: [
    { when: { urgent: true }, then: "today", clause: "N-1" },
    { when: { urgent: false }, then: "this week", clause: "N-2" },
  ],
};
same(decide(compileTable(table), { urgent: true }).outcome, "today");

same(add(money("0.10", "CNY"), money("0.20", "CNY")), money("0.30", "CNY"));
same(formatMoney(money("1200.00", "CNY"), "en-US"), "CN¥1,200.00");
same(addDays("2026-02-28", 1), "2026-03-01");
same(typeof plainWeek, "function");
same(typeof ccrInEnglish, "object");
same(typeof ccrInChinese, "object");
