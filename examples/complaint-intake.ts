import { classifyComplaint, complaint, complaintDeadlines, explain } from "redress";
import { chinaOffice } from "redress/calendars/china";
import { companyComplaints } from "redress/policies";
import { companyComplaintsTexts } from "redress/texts/en";

const policy = companyComplaints;
const asOf = "2026-09-24T17:00:00+08:00";

// Everything is known: how serious it is, and what is due when.
const known = complaint({
  id: "T-1",
  receivedAt: "2026-09-24T16:00:00+08:00",
  cause: "company-fault",
  keyClientManager: false,
  commitmentBroken: true,
  timesRaised: 3,
  largeEconomicLoss: false,
  personalInjury: false,
});
const { severity, valid, because } = classifyComplaint(known, { policy, asOf });
const { governing } = complaintDeadlines(known, { policy, calendar: chinaOffice, asOf });
console.log(`T-1 is ${severity}, valid: ${valid}, because of ${because[0]?.clause}.`);
console.log(`Reply by ${governing["reply"]?.due}, resolve by ${governing["resolve"]?.due}.`);

// At intake little is known: what it may be, and what to ask.
const atIntake = complaint({ id: "T-2", receivedAt: "2026-09-24T16:00:00+08:00", cause: "company-fault" });
const open = classifyComplaint(atIntake, { policy, asOf });
console.log(`\nT-2 may be ${open.possible.join(" or ")}. Ask for: ${open.ask.join(", ")}. In words:`);
for (const sentence of explain(open, companyComplaintsTexts)) console.log(`- ${sentence}`);
