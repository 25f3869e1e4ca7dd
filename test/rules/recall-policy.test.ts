import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/china-office.js";
import { benefit } from "../../src/models/benefit.js";
import { complaint } from "../../src/models/complaint.js";
import { isRedressError } from "../../src/models/errors.js";
import { returnRequest } from "../../src/models/return-request.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { customerProposals } from "../../src/policies/customer-proposals.js";
import { fanReturns } from "../../src/policies/fan-returns.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { amend } from "../../src/rules/amend.js";
import { assessReturn } from "../../src/rules/assess-return.js";
import { classifyComplaint } from "../../src/rules/classify-complaint.js";
import { complaintDeadlines } from "../../src/rules/complaint-deadlines.js";
import { configure } from "../../src/rules/configure.js";
import { inForce } from "../../src/rules/in-force.js";
import { parsePolicy } from "../../src/rules/parse-policy.js";
import { recallPolicy } from "../../src/rules/recall-policy.js";
import { shareBenefit } from "../../src/rules/share-benefit.js";
import { copyOf } from "../data/policy-paths.js";

const decided = { why: "It was time.", by: "general-manager" } as const;
const sum = (amount: string) => ({ amount, currency: "CNY" });

/** A decision as it was stored, and what it says of its policy. */
function stored(decision: object) {
  const text = JSON.stringify(decision);
  return { text, policy: JSON.parse(text).policy };
}

describe("A decision is made again, to the letter, under the policy that recallPolicy() finds:", () => {
  const stricter = amend(
    companyComplaints,
    [
      { clause: "CCR-5.3.1", set: { value: 4 } },
      { clause: "CCR-6.4", set: { "then.term.amount": 5 }, where: { "then.duty": "resolve" } },
    ],
    { ...decided, from: "2026-10-01" },
  );
  const history = [stricter, companyComplaints];
  const calendar = chinaOffice;
  const caseOf = (receivedAt: string) =>
    complaint({ receivedAt, cause: "company-fault", commitmentBroken: true, timesRaised: 3, loss: sum("6000.00") });

  it.each([
    ["2026-09-30T16:00:00+08:00", "1.0.0", "major"],
    ["2026-10-01T00:00:00+08:00", "1.1.0", "important"],
  ])("a complaint received at %s, by version %s", (receivedAt, version, severity) => {
    const c = caseOf(receivedAt);
    const asOf = "2026-10-05T10:00:00+08:00";
    const policy = inForce(history, c.receivedAt);
    if (policy === undefined) throw new Error("no version");
    // The threshold of CCR-5.3.2 is open, so what is decided is the times.
    const known = complaint({ ...c, loss: undefined, largeEconomicLoss: false, personalInjury: false });
    const decision = classifyComplaint(known, { policy, asOf });
    expect(decision.severity).toBe(severity);
    const once = stored(decision);
    expect(once.policy).toEqual({ id: "company-complaints", version });
    const then = recallPolicy(once.policy, history);
    expect(JSON.stringify(classifyComplaint(known, { policy: then, asOf }))).toBe(once.text);

    const deadlines = stored(complaintDeadlines(known, { policy, calendar, asOf }));
    const again = complaintDeadlines(known, { policy: recallPolicy(deadlines.policy, history), calendar, asOf });
    expect(JSON.stringify(again)).toBe(deadlines.text);
    // The other version would have said something else.
    const [other] = history.filter((one) => one !== policy);
    if (other === undefined) throw new Error("one version");
    expect(
      JSON.stringify({ ...complaintDeadlines(known, { policy: other, calendar, asOf }), policy: once.policy }),
    ).not.toBe(deadlines.text);
  });

  it.each([companyComplaints, stricter])(
    "with what a company had configured in $version, also of a history out of a database",
    (version) => {
      const ours = configure(
        configure(version, { parameters: { largeLossThreshold: sum("5000.00") }, timeZone: "Asia/Urumqi" }),
        { settings: { rollOver: "rest-day", pausesStop: { workingDays: true, days: false } } },
      );
      const c = caseOf("2026-09-24T16:00:00+08:00");
      const asOf = "2026-09-24T17:00:00+08:00";
      const once = stored(classifyComplaint(c, { policy: ours, asOf }));
      const kept = history.map((one) => parsePolicy("complaint", copyOf(one)));
      const then = recallPolicy(once.policy, kept);
      expect(then.configured).toEqual(ours.configured);
      expect(JSON.stringify(classifyComplaint(c, { policy: then, asOf }))).toBe(once.text);
    },
  );

  it.each([
    ["10%", "20.00"],
    ["12.5%", "25.00"],
  ])("a return with a fee of %s that was configured, in the old version and the new one", (share, kept) => {
    const longer = amend(fanReturns, [{ clause: "FRR-1a", in: "choice", set: { "term.amount": 30 } }], {
      ...decided,
      from: "2026-05-10",
    });
    const request = returnRequest({
      deliveredOn: "2026-05-01",
      requestedOn: "2026-05-20",
      cause: "wrong-order",
      price: sum("199.99"),
      wants: "return",
    });
    for (const version of [fanReturns, longer]) {
      const policy = configure(version, { parameters: { wrongOrderFee: { kind: "share-of-price", share } } });
      const once = stored(assessReturn(request, { policy }));
      expect(JSON.parse(once.text).deductions[0].amount).toEqual(sum(kept));
      const then = recallPolicy(once.policy, [longer, fanReturns]);
      expect(then.version).toBe(version.version);
      expect(JSON.stringify(assessReturn(request, { policy: then }))).toBe(once.text);
    }
  });

  it("a benefit under the shares of its year of implementation", () => {
    const generous = amend(customerProposals, [{ clause: "CPR-6.1", set: { customer: "70%", company: "30%" } }], {
      ...decided,
      from: "2027-01-01",
    });
    const versions = [customerProposals, generous];
    const amounts = ["2026-12-31", "2027-01-01"].map((implementedOn) => {
      const b = benefit({ implementedOn, amount: sum("100.01"), accrued: { on: "2027-03-01" } });
      const policy = inForce(versions, implementedOn);
      if (policy === undefined) throw new Error("no version");
      const decision = shareBenefit(b, { policy });
      const once = stored(decision);
      expect(JSON.stringify(shareBenefit(b, { policy: recallPolicy(once.policy, versions) }))).toBe(once.text);
      return decision.customer?.amount;
    });
    expect(amounts).toEqual(["60.01", "70.01"]);
  });
});

describe("recallPolicy() gives", () => {
  const ours = configure(companyComplaints, { parameters: { repeatedlyFrom: 3 } });

  it("the very version where nothing was configured, or just that", () => {
    expect(recallPolicy({ id: "company-complaints", version: "1.0.0" }, [companyComplaints])).toBe(companyComplaints);
    const { id, version, configured } = ours;
    if (configured === undefined) throw new Error("nothing was configured");
    expect(recallPolicy({ id, version, configured }, [ours])).toBe(ours);
    expect(recallPolicy({ id, version, configured }, [companyComplaints, ours])).toEqual(ours);
    expect(recallPolicy({ id, version }, [ours, companyComplaints])).toBe(companyComplaints);
  });
});

describe("recallPolicy() refuses", () => {
  const reference = { id: "company-complaints", version: "1.0.0" };
  const ours = configure(companyComplaints, { parameters: { repeatedlyFrom: 3 } });
  const message = (...[given, history]: Parameters<typeof recallPolicy>) => {
    try {
      recallPolicy(given, history);
    } catch (error) {
      if (isRedressError(error)) return error.message;
      throw error;
    }
    return undefined;
  };

  it("a version that the history lacks, with those that it has", () => {
    expect(message({ ...reference, version: "1.1.0" }, [companyComplaints])).toBe(
      'policy reference: must be one of the history: company-complaints 1.0.0: got "company-complaints 1.1.0"',
    );
    expect(message({ ...reference, id: "hotel-complaints" }, [companyComplaints])).toMatch(
      /got "hotel-complaints 1\.0\.0"$/,
    );
    expect(message(reference, [])).toMatch(/the history: it is empty/);
    expect(message(undefined as never, [companyComplaints])).toMatch(/got "undefined undefined"$/);
  });

  it("a version that the history has only with what the decision doesn't name", () => {
    expect(message(reference, [ours])).toBe(
      "policy reference: configured must be as the history has company-complaints 1.0.0, or more: got nothing",
    );
    const otherwise = { ...reference, configured: { parameters: {}, settings: { rollOver: "rest-day" as const } } };
    expect(message(otherwise, [ours])).toMatch(/^policy reference: configured must be as the history has/);
  });

  it("what is no policy", () => {
    expect(message(reference, [null] as never)).toBe("history: 0 must be a policy: got null");
  });

  it("a figure that the version doesn't take", () => {
    const configured = { parameters: { repeatedlyFrom: 0 }, settings: {} };
    expect(message({ ...reference, configured }, [companyComplaints])).toMatch(
      /^configuration: parameters\.repeatedlyFrom must be an integer >= 1/,
    );
  });

  it("two policies of one number, and policies that aren't one another's versions", () => {
    const twin = { ...companyComplaints, valid: ["major"] as const };
    expect(message(reference, [companyComplaints, twin])).toBe(
      'history: must be of one policy company-complaints 1.0.0: got "2 different ones"',
    );
    expect(message(reference, [companyComplaints, companyComplaints])).toBeUndefined();
    expect(message(reference, [companyComplaints, hotelComplaints])).toMatch(
      /^history: 1\.id must be that of the first/,
    );
  });
});
