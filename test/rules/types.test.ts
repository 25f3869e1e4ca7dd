import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { chinaOffice } from "../../src/calendars/china/china-office.js";
import type { Notification, Pause } from "../../src/models/case.js";
import { type Complaint, type ComplaintFacts, complaint } from "../../src/models/complaint.js";
import type { CollectTable, PriorityTable } from "../../src/models/decision-table.js";
import { guestComplaint } from "../../src/models/guest-complaint.js";
import {
  type CompanyClause,
  type CompanyFacts,
  type CompanySeverity,
  companyComplaints,
} from "../../src/policies/company-complaints.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { classifyComplaint } from "../../src/rules/classify-complaint.js";
import { complaintDeadlines } from "../../src/rules/complaint-deadlines.js";
import { complaintHandling } from "../../src/rules/complaint-handling.js";
import { configure } from "../../src/rules/configure.js";

// No such clause: CCR-5.3.4.

const asOf = "2026-09-24T17:00:00+08:00";
const calendar = chinaOffice;
const ofCompany = complaint({ receivedAt: "2026-09-24T16:00:00+08:00", cause: "company-fault" });
const ofGuest = guestComplaint({ receivedAt: "2026-09-24T16:00:00+08:00" });

/** Never called: that it compiles with its expected errors, and only with them, is the test. */
function mustNotCompile() {
  // @ts-expect-error A guest complaint is not the noun of a company's policy.
  classifyComplaint(ofGuest, { policy: companyComplaints, asOf });
  // @ts-expect-error A company's complaint is not the noun of a hotel's policy.
  classifyComplaint(ofCompany, { policy: hotelComplaints, asOf });
  // @ts-expect-error The same for deadlines.
  complaintDeadlines(ofGuest, { policy: companyComplaints, calendar, asOf });
  // @ts-expect-error And for handling.
  complaintHandling(ofCompany, { policy: hotelComplaints, asOf });

  // @ts-expect-error A spread loses the mark: nobody has checked the 0.
  classifyComplaint({ ...ofCompany, timesRaised: 0 }, { policy: companyComplaints, asOf });
  // @ts-expect-error Plain data that looks like a complaint was never checked.
  classifyComplaint({ receivedAt: asOf }, { policy: companyComplaints, asOf });
  // @ts-expect-error The mark can't be written by hand.
  const forged: Complaint = { receivedAt: asOf, checked: "complaint" };

  // @ts-expect-error There is no default moment.
  classifyComplaint(ofCompany, { policy: companyComplaints });
  // @ts-expect-error Nor a default policy.
  classifyComplaint(ofCompany, { asOf });
  // @ts-expect-error Nor a default calendar.
  complaintDeadlines(ofCompany, { policy: companyComplaints, asOf });

  // @ts-expect-error There is no such parameter.
  configure(companyComplaints, { parameters: { largeLossTreshold: { amount: "5000.00", currency: "CNY" } } });
  // @ts-expect-error A hotel's policy has none at all.
  configure(hotelComplaints, { parameters: { repeatedlyFrom: 3 } });
  // @ts-expect-error There is no such roll-over.
  configure(companyComplaints, { settings: { rollOver: "weekend" } });

  // @ts-expect-error A time of receipt must be given.
  complaint({ cause: "company-fault" });
  // @ts-expect-error There is no such cause.
  complaint({ receivedAt: asOf, cause: "company-foult" });
  // @ts-expect-error There is no such field.
  complaint({ receivedAt: asOf, raised: 2 });
  // @ts-expect-error Somebody who has left doesn't check out any more.
  guestComplaint({ receivedAt: asOf, guest: { status: "departed", checkOutAt: asOf } });
  // @ts-expect-error A noun can't be changed.
  ofCompany.cause = "unfounded";

  // @ts-expect-error A clause that doesn't exist: CCR-5.3 has three parts.
  const clause: CompanyClause = "CCR-5.3.4";
  const { because } = classifyComplaint(ofCompany, { policy: companyComplaints, asOf });
  // @ts-expect-error No decision of a company's rests on a clause of the hotel's.
  const foreign = because[0]?.clause === "HCM-2.1";

  type SeverityRow = PriorityTable<CompanyFacts, CompanySeverity, CompanyClause>["rows"][number];
  // @ts-expect-error A row can't name a severity that the table doesn't give.
  const outcome: SeverityRow = { when: { cause: "unfounded" }, then: "general", clause: "CCR-5.1" };
  // @ts-expect-error Nor a fact that it doesn't read.
  const fact: SeverityRow = { when: { reason: "unfounded" }, then: "minor", clause: "CCR-5.1" };
  // @ts-expect-error Nor a value that the fact can't have.
  const value: SeverityRow = { when: { cause: "weather" }, then: "minor", clause: "CCR-5.1" };
  // @ts-expect-error Nor a comparison of a yes or no.
  const compared: SeverityRow = { when: { personalInjury: { atLeast: 1 } }, then: "minor", clause: "CCR-5.1" };

  type Facts = CollectTable<CompanyFacts, string, CompanyClause>["facts"];
  // @ts-expect-error A table declares every fact: all but one are forgotten here.
  const forgotten: Facts = { cause: { kind: "one-of", values: ["unfounded"] } };

  // @ts-expect-error A field that the schema forgot (`reason`).
  const schema = { from: z.string(), to: z.string() } satisfies Record<keyof Pause, z.ZodMiniType>;
  // @ts-expect-error A field that the schema has and the noun doesn't.
  const more = { role: z.string(), at: z.string(), by: z.string() } satisfies Record<keyof Notification, z.ZodMiniType>;

  return [forged, clause, foreign, outcome, fact, value, compared, forgotten, schema, more];
}

describe("The types of the rules", () => {
  it("refuse what must not compile, which the type checker sees", () => {
    expect(mustNotCompile).toBeTypeOf("function");
  });

  it("let through what is right", () => {
    const facts: ComplaintFacts = ofCompany;
    expect(
      classifyComplaint(complaint(facts), { policy: companyComplaints, asOf: new Date(asOf) }).severity,
    ).toBeUndefined();
    expect(complaint({ receivedAt: asOf, cause: undefined, pauses: undefined })).toEqual({ receivedAt: asOf });
  });

  it("narrow a severity to the policy's own, and to one once it is decided", () => {
    const decision = classifyComplaint(ofGuest, { policy: hotelComplaints, asOf });
    const severity: "invalid" | "minor" | "general" | "major" | undefined = decision.severity;
    expect(severity).toBeUndefined();
    if (decision.decided) {
      const known: "invalid" | "minor" | "general" | "major" = decision.severity;
      throw new Error(known);
    }
    const open: undefined = decision.severity;
    expect(open).toBeUndefined();
  });
});
