import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComplaintInput, complaint } from "../../src/models/complaint.js";
import { type GuestComplaintInput, guestComplaint } from "../../src/models/guest-complaint.js";
import { companyComplaints } from "../../src/policies/company-complaints.js";
import { hotelComplaints } from "../../src/policies/hotel-complaints.js";
import { complaintHandling, type HandlingOptions } from "../../src/rules/complaint-handling.js";
import { anyComplaint, anyGuestComplaint, moment } from "../data/arbitrary-cases.js";

// Laws are tried on hundreds of cases, perhaps on a busy machine.
const receivedAt = "2026-09-24T16:00:00+08:00";
const asOf = "2026-09-24T17:00:00+08:00";

type Records = NonNullable<HandlingOptions<string, unknown, string, string>["records"]>;

const company = (facts: Omit<ComplaintInput, "receivedAt"> = {}, records?: Records) =>
  complaintHandling(complaint({ receivedAt, ...facts }), {
    policy: companyComplaints,
    asOf,
    ...(records && { records }),
  });
const hotel = (facts: Omit<GuestComplaintInput, "receivedAt"> = {}, records?: Records) =>
  complaintHandling(guestComplaint({ receivedAt, ...facts }), {
    policy: hotelComplaints,
    asOf,
    ...(records && { records }),
  });

/** A hotel's case in which nothing is open. */
const plain = {
  incident: "none",
  shortcoming: "some",
  harmToHotel: "small",
  reaction: "annoyed",
  lossToHotel: "none",
  about: [],
  categories: [],
  channel: "spoken",
  grave: false,
} satisfies Omit<GuestComplaintInput, "receivedAt">;
const important = {
  cause: "company-fault",
  commitmentBroken: false,
  personalInjury: false,
  largeEconomicLoss: false,
} satisfies Omit<ComplaintInput, "receivedAt">;

const namesOf = (steps: readonly { readonly step: string }[]) => steps.map(({ step }) => step);

describe("complaintHandling() of a company's complaint", () => {
  it("gives the steps in the order of doing, each once with all its clauses", () => {
    const { steps } = company(important);
    expect(steps).toMatchObject([
      { step: "apologise", by: "receiver", clauses: ["CCR-7.1"] },
      { step: "listen", by: "receiver", clauses: ["CCR-7.1", "CSS-1"] },
      { step: "ask", clauses: ["CSS-2"] },
      { step: "talk", by: "receiver", clauses: ["CCR-7.1"] },
      { step: "explain", by: "department-manager", clauses: ["CCR-7.1"] },
      { step: "record", by: "receiver", clauses: ["CCR-7.1", "CSS-5"] },
      { step: "follow", clauses: ["CSS-3"] },
      { step: "reply", clauses: ["CSS-4"] },
    ]);
    expect(steps.every(({ certain }) => certain)).toBe(true);
    expect("by" in (steps[2] ?? {})).toBe(false);
  });

  it("says who receives, handles and follows up, who apologises and who replies", () => {
    const { assignments, apologies, replies } = company(important);
    expect(assignments.map(({ task, roles, clauses }) => [task, roles.join(), clauses.join()])).toEqual([
      ["receive", "administration", "CCR-3"],
      ["receive", "any-employee", "CSS-0"],
      ["handle", "department-manager", "CCR-3"],
      ["assist-analysis", "administration", "CCR-3"],
      ["follow-up", "receiver", "CCR-4.2"],
      ["urge", "administration", "CCR-7.3"],
    ]);
    expect(apologies).toMatchObject([{ by: "receiver", clauses: ["CCR-7.1"] }]);
    expect(replies).toMatchObject([{ by: "receiver", clauses: ["CCR-4.2"] }]);
  });

  it.each<[string, Omit<ComplaintInput, "receivedAt">, readonly string[]]>([
    ["unfounded", { cause: "unfounded" }, ["CCR-7.2a"]],
    ["minor", { ...important, cause: "resource-limit", keyClientManager: false }, ["CCR-7.2a"]],
    ["important", important, ["CCR-7.2a", "CCR-7.2c"]],
    ["major", { ...important, personalInjury: true }, ["CCR-7.2a", "CCR-7.2d", "CSS-6"]],
  ])("tells at once, where it is %s, whom the clauses name", (severity, facts, clauses) => {
    const { tell, severity: decided } = company(facts);
    expect(decided).toBe(severity);
    expect(tell.flatMap((one) => one.clauses)).toEqual(clauses);
    for (const one of tell) expect(one).toMatchObject({ howSoon: "at-once", certain: true, stillToTell: one.roles });
  });

  it("knows who has been told, and when one is enough", () => {
    const { tell } = company({
      ...important,
      personalInjury: true,
      notified: [
        { role: "department-manager", at: asOf },
        { role: "manager-in-charge", at: asOf },
        { role: "company-leader", at: "2026-09-24T17:00:01+08:00" },
      ],
    });
    expect(tell.map(({ oneOf, stillToTell }) => [oneOf, stillToTell])).toEqual([
      [false, []],
      [false, ["company-leader"]],
      [true, []],
    ]);
  });

  it("names what the record must hold and what of it is missing", () => {
    const missing = (records?: Records) => company(important, records).records.map((one) => one.missing);
    expect(company(important).records).toMatchObject([
      {
        record: "complaint-record",
        fields: ["matter", "handling", "result", "callback"],
        missing: ["matter", "handling", "result", "callback"],
        clauses: ["CSS-5", "CCR-7.4"],
        certain: true,
      },
    ]);
    const written = { matter: "cold food", handling: " \t", result: null, callback: undefined };
    expect(missing({ "complaint-record": written })).toEqual([["handling", "result", "callback"]]);
    expect(missing({ "complaint-record": { matter: 0, handling: false, result: [], callback: {} } })).toEqual([[]]);
    expect(missing({ "another-record": { matter: "cold food" } })).toEqual([
      ["matter", "handling", "result", "callback"],
    ]);
  });

  it("lists what never to do and to say, and the phrases", () => {
    const { lists } = company(important);
    expect(lists.map(({ list, clauses }) => [list, ...clauses])).toEqual([
      ["never", "CCR-4.3"],
      ["never-say", "CSS-7"],
      ["phrases", "CCR-8"],
    ]);
  });

  it("has a review of whoever caused a valid complaint, and of no other", () => {
    const reviews = (facts: Omit<ComplaintInput, "receivedAt">) =>
      company(facts).consequences.filter(({ clauses }) => clauses.includes("CCR-5.note-staff"));
    expect(reviews(important)).toMatchObject([{ of: "whoever-caused-it", what: "performance-review", certain: true }]);
    expect(reviews({ cause: "unfounded" })).toEqual([]);
    expect(reviews({})).toMatchObject([{ under: ["important", "major"], certain: false }]);
  });

  it("says while it is undecided what is certain and what to ask", () => {
    const { decided, severity, possible, tell, ask, steps } = company();
    expect({ decided, severity, possible }).toEqual({
      decided: false,
      possible: ["unfounded", "minor", "important", "major"],
    });
    expect(tell.map(({ clauses, certain, under }) => [clauses.join(), certain, under.length])).toEqual([
      ["CCR-7.2a", true, 4],
      ["CCR-7.2c", false, 1],
      ["CCR-7.2d", false, 1],
      ["CSS-6", false, 1],
    ]);
    expect(steps.every(({ certain }) => certain)).toBe(true);
    expect(ask).toContain("personalInjury");
    // Handling reads nothing of it.
    expect(ask).not.toContain("settleableSameDay");
  });

  it("speaks of the severity of the moment: a complaint that grew is told as major", () => {
    const noun = complaint({ receivedAt, ...important });
    const later = complaintHandling(noun, { policy: companyComplaints, asOf: "2026-10-02T00:00:00.001+08:00" });
    expect(later.severity).toBe("major");
    expect(later.tell.flatMap(({ clauses }) => clauses)).toContain("CCR-7.2d");
  });
});

describe("complaintHandling() of a guest's complaint", () => {
  it("begins with the rescue after an injury, and with the scene after harm to property", () => {
    expect(namesOf(hotel({ ...plain, incident: "injury" }).steps).slice(0, 4)).toEqual([
      "rescue",
      "call-ambulance",
      "accompany",
      "apologise",
    ]);
    expect(hotel({ ...plain, incident: "injury" }).steps[0]).toMatchObject({ clauses: ["HCM-4.2.4"], certain: true });
    expect(hotel({ ...plain, incident: "property" }).steps[0]).toMatchObject({
      step: "protect-scene",
      by: "security",
      clauses: ["HCM-4.2.5"],
    });
    expect(namesOf(hotel(plain).steps)).not.toContain("rescue");
  });

  it("puts a possible rescue first too, while nobody knows whether somebody was hurt", () => {
    const { steps } = hotel({ shortcoming: "some" });
    expect(steps[0]).toMatchObject({ step: "rescue", certain: false, under: ["minor", "general", "major"] });
  });

  it("has each step once, whatever asks for it", () => {
    const facts = {
      ...plain,
      incident: "injury",
      categories: ["hardware", "service", "hygiene", "loss-report", "compensation", "outage"],
    } as const;
    const names = namesOf(hotel(facts).steps);
    expect(new Set(names).size).toBe(names.length);
    const apology = hotel(facts).steps.find(({ step }) => step === "apologise");
    expect(apology?.clauses).toEqual(["HCM-4.1.1", "HCM-1.6", "HCM-4.2.2", "HCM-1.1", "HCM-1.2", "HCM-1.3"]);
    // Whoever meets a complaint apologises first: the manager's own apology comes at the scene.
    expect(apology?.by).toBeUndefined();
  });

  it("ends with the check, the report and the review", () => {
    expect(namesOf(hotel(plain).steps).slice(-5)).toEqual([
      "report-back",
      "verify-remedy",
      "ask-satisfaction",
      "file-report",
      "review",
    ]);
  });

  it.each([
    ["hardware", "HCM-1.1", "repair"],
    ["service", "HCM-1.2", "promise-answer-time"],
    ["hygiene", "HCM-1.3", "put-right"],
    ["loss-report", "HCM-1.4", "search"],
    ["compensation", "HCM-1.5.1", "confirm-request"],
    ["outage", "HCM-1.6", "start-emergency-equipment"],
  ] as const)("adds for %s what %s says", (category, clause, step) => {
    const steps = (categories: readonly ("other" | typeof category)[]) => hotel({ ...plain, categories }).steps;
    expect(steps([category]).find((one) => one.step === step)?.clauses).toContain(clause);
    expect(steps(["other", category]).find((one) => one.step === step)?.certain).toBe(true);
    // Something else goes by the general flow alone.
    expect(namesOf(steps(["other"]))).toEqual(namesOf(steps([])));
    expect(namesOf(steps([]))).not.toContain(step);
    expect(hotel({ ...plain, categories: undefined }).steps.find((one) => one.step === step)?.certain).toBe(false);
  });

  it.each([
    ["regulator", "HCM-4.2.10", "inform-authority"],
    ["police", "HCM-4.2.11", "cooperate-with-police"],
    ["court", "HCM-4.2.12", "follow-legal-procedure"],
    ["vexatious", "HCM-4.2.13", "persuade-to-leave"],
  ] as const)("adds for %s what %s says, at every severity", (escalation, clause, step) => {
    for (const shortcoming of ["none", "some", "error", "serious-error"] as const) {
      const found = hotel({ ...plain, shortcoming, escalation: [escalation] }).steps.find((one) => one.step === step);
      expect(found).toMatchObject({ clauses: [clause], certain: true });
    }
    expect(namesOf(hotel({ ...plain, escalation: [] }).steps)).not.toContain(step);
  });

  it("takes it for none where nobody says that it went beyond the hotel, or what the guest asks for", () => {
    const { escalation: _escalation, asks: _asks, ...open } = { ...plain, escalation: [], asks: [] };
    expect(hotel(open)).toEqual(hotel({ ...open, escalation: [], asks: [] }));
    expect(hotel(open).ask).toEqual([]);
    expect(hotel().ask).not.toContain("asks");
    expect(hotel().ask).not.toContain("escalation");
  });

  it.each<[string, Omit<GuestComplaintInput, "receivedAt">, string]>([
    ["invalid", { ...plain, shortcoming: "none" }, ""],
    ["minor", plain, "responsible-department"],
    ["general", { ...plain, shortcoming: "error" }, "customer-service-specialist"],
    ["major", { ...plain, shortcoming: "serious-error" }, "customer-service-specialist"],
  ])("has a case that is %s handled by the right one", (severity, facts, handler) => {
    const answer = hotel(facts);
    expect(answer.severity).toBe(severity);
    expect(
      answer.assignments
        .filter(({ task }) => task === "handle")
        .map(({ roles }) => roles.join())
        .join(),
    ).toBe(handler);
    expect(answer.assignments.some(({ task }) => task === "command")).toBe(severity === "major");
    expect(answer.steps.some(({ step, clauses }) => step === "explain" && clauses.includes("HCM-4.1.3"))).toBe(
      severity === "invalid",
    );
    expect(answer.lists.some(({ list }) => list === "gestures")).toBe(severity !== "invalid");
  });

  it("has somebody of rank apologise where that is asked for, and the front-office manager for a major one", () => {
    const apologies = (facts: Omit<GuestComplaintInput, "receivedAt">) =>
      hotel(facts).apologies.map(({ by, manner, clauses }) => [by, manner, clauses.join()]);
    expect(apologies(plain)).toEqual([["receiver", undefined, "HCM-4.1.1"]]);
    expect(apologies({ ...plain, asks: ["apology"], incident: "injury" })).toEqual([
      ["receiver", undefined, "HCM-4.1.1"],
      ["manager-or-above", "face-to-face", "HCM-4.1.5"],
      ["front-office-manager", "face-to-face", "HCM-4.2.2"],
    ]);
  });

  it("answers in writing what came in writing", () => {
    expect(hotel({ ...plain, channel: "written" }).replies).toMatchObject([
      { by: "front-office-manager", form: "writing", clauses: ["HCM-4.2.9"], certain: true },
    ]);
    expect(hotel(plain).replies).toEqual([]);
    expect(hotel({ ...plain, channel: undefined }).replies).toMatchObject([{ certain: false }]);
    expect(hotel({ ...plain, channel: undefined }).ask).toEqual(["channel"]);
  });

  it("gives a copy of the report to a department at fault alone", () => {
    const copied = (facts: Omit<GuestComplaintInput, "receivedAt">) =>
      hotel(facts).assignments.some(({ task }) => task === "receive-copy-of-report");
    expect(copied(plain)).toBe(true);
    expect(copied({ ...plain, shortcoming: "none", incident: "injury" })).toBe(false);
  });

  it("merges what two clauses want in one record", () => {
    const { records } = hotel(plain, { register: { guestName: "Ms Li", place: "lobby" } });
    expect(records).toMatchObject([
      {
        record: "register",
        fields: ["guestName", "contact", "content", "request", "time", "place", "course"],
        missing: ["contact", "content", "request", "time", "course"],
        clauses: ["HCM-3.3.2", "HCM-4.1.2"],
      },
      { record: "handling-report", clauses: ["HCM-3.3.5"] },
    ]);
    expect(records[1]?.missing).toEqual(records[1]?.fields);
  });

  it("asks whether it is grave where that decides who is told", () => {
    const { tell, ask } = hotel({ ...plain, grave: undefined, incident: "injury" });
    expect(ask).toEqual(["grave"]);
    expect(tell.find(({ clauses }) => clauses.includes("HCM-4.2.3"))).toMatchObject({
      certain: false,
      under: ["major"],
    });
    expect(hotel({ ...plain, grave: undefined }).ask).toEqual([]);
  });
});

describe("complaintHandling() as laws", () => {
  const both = fc.oneof(
    anyComplaint.map((noun) => (at: string) => complaintHandling(noun, { policy: companyComplaints, asOf: at })),
    anyGuestComplaint.map((noun) => (at: string) => complaintHandling(noun, { policy: hotelComplaints, asOf: at })),
  );

  it("rests every part on a clause and on severities that are possible", () => {
    fc.assert(
      fc.property(both, moment, (handlingAt, at) => {
        const { possible, assignments, tell, apologies, replies, steps, records, referrals, lists, consequences } =
          handlingAt(at);
        const parts = [assignments, apologies, replies, steps, records, referrals, lists, consequences].flat();
        for (const { clauses, under, certain } of parts) {
          expect(clauses.length).toBeGreaterThan(0);
          expect(possible).toEqual(expect.arrayContaining([...under]));
          if (certain) expect(under).toHaveLength(possible.length);
        }
        // Who had to be told under an earlier severity still has to be told.
        for (const { clauses, under } of tell) expect(Math.min(clauses.length, under.length)).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it("has nothing possible left where there is nothing to ask", () => {
    fc.assert(
      fc.property(both, moment, (handlingAt, at) => {
        const { ask, assignments, tell, apologies, replies, steps, records, lists } = handlingAt(at);
        const parts = [assignments, tell, apologies, replies, steps, records, lists].flat();
        fc.pre(ask.length === 0);
        expect(parts.filter(({ certain }) => !certain)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("complaintHandling() and contradictions", () => {
  it("names clauses that contradict each other although none governs", () => {
    const guest = guestComplaint({ receivedAt: "2026-03-09T10:00:00+08:00", incident: "injury" });
    const answer = complaintHandling(guest, { policy: hotelComplaints, asOf: "2026-03-09T10:00:00+08:00" });
    expect(answer.contradictions).toEqual([["HCM-3.1", "HCM-3.2.3"]]);
  });
});
