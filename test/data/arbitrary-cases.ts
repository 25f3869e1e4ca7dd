import fc from "fast-check";
import { type Complaint, type ComplaintInput, complaint } from "../../src/models/complaint.js";
import { type GuestComplaint, type GuestComplaintInput, guestComplaint } from "../../src/models/guest-complaint.js";

const receivedFrom = Date.parse("2026-09-20T00:00:00Z");
const hour = 3_600_000;

/** An instant some hours after the first possible receipt, often on the hour, so that edges are met; in some zone. */
function instant(fromHours: number, throughHours: number): fc.Arbitrary<string> {
  return fc
    .record({
      hours: fc.integer({ min: fromHours, max: throughHours }),
      more: fc.constantFrom(0, 0, 0, 1, 1_800_000, hour - 1),
      zone: fc.constantFrom(0, 8, -5),
    })
    .map(({ hours, more, zone }) => {
      const local = new Date(receivedFrom + hours * hour + more + zone * hour).toISOString().slice(0, -1);
      return `${local}${zone === 0 ? "Z" : zone === 8 ? "+08:00" : "-05:00"}`;
    });
}

/** A moment of asking, which is never before the receipt of these cases. */
export const moment: fc.Arbitrary<string> = instant(30, 24 * 25);

const received = instant(0, 29);
const event = instant(30, 24 * 20);
const day = event.map((at) => at.slice(0, 10));
const truth = fc.boolean();
const roles = fc.constantFrom(
  "department-manager",
  "deputy-general-manager",
  "company-leader",
  "manager-in-charge",
  "operations-director",
);
const notified = fc.array(fc.record({ role: roles, at: event }), { maxLength: 3 });
const pauses = fc.array(
  fc.tuple(event, event).map(([a, b]) => (Date.parse(a) < Date.parse(b) ? { from: a, to: b } : { from: b, to: a })),
  { maxLength: 2 },
);

const companyFields = {
  cause: fc.constantFrom("unfounded", "resource-limit", "company-fault"),
  keyClientManager: truth,
  commitmentBroken: truth,
  timesRaised: fc.integer({ min: 1, max: 4 }),
  largeEconomicLoss: truth,
  loss: fc.constantFrom("0.00", "380.00", "4999.99", "5000.00").map((amount) => ({ amount, currency: "CNY" })),
  personalInjury: truth,
  settleableSameDay: truth,
  customerDeadline: fc.oneof(event, day),
} as const;

const companyEvents = {
  gravityKnownAt: event,
  repliedAt: event,
  resolvedAt: event,
  recordReturnedAt: event,
  calledBackAt: event,
  reopenedAt: event,
  withdrawnAt: event,
  notified,
  extension: fc.record({ until: day, approvedBy: roles, approvedAt: event }),
} as const;

const hotelFields = {
  categories: fc.subarray([
    "hardware",
    "service",
    "hygiene",
    "loss-report",
    "compensation",
    "outage",
    "other",
  ] as const),
  shortcoming: fc.constantFrom("none", "some", "error", "serious-error"),
  about: fc.subarray([
    "facilities",
    "service-awareness",
    "product",
    "standard",
    "norm",
    "attitude",
    "management",
  ] as const),
  reaction: fc.constantFrom("annoyed", "dissatisfied", "strongly-dissatisfied"),
  lossToHotel: fc.constantFrom("none", "possible", "actual"),
  harmToHotel: fc.constantFrom("small", "image", "serious"),
  incident: fc.constantFrom("none", "injury", "property"),
  grave: truth,
  guest: fc.oneof(
    fc.record({ status: fc.constant("in-house" as const), checkOutAt: event }, { requiredKeys: ["status"] }),
    fc.record({ status: fc.constantFrom("departed", "never-stayed") }),
  ),
  asks: fc.subarray(["apology", "explanation", "repair", "change", "compensation", "refund", "search"] as const),
  channel: fc.constantFrom("spoken", "phone", "written", "relayed"),
  escalation: fc.subarray(["regulator", "police", "court", "vexatious"] as const),
  onSite: truth,
  assignedBySuperior: truth,
  shiftEndsAt: event,
  nextMeetingAt: event,
  guestDeadline: fc.oneof(event, day),
} as const;

const hotelEvents = {
  arrivedAt: event,
  repliedAt: event,
  resolvedAt: event,
  resultReportedAt: event,
  reportFiledAt: event,
  briefedAt: event,
  notified,
} as const;

const escalated = fc.record(
  { escalatedAt: instant(30, 24 * 4), managerArrivedAt: instant(24 * 4 + 1, 24 * 20) },
  { requiredKeys: [] },
);
const named = { id: fc.constantFrom("T-1", "2026-10-01T00:00:00+08:00"), department: fc.constant("canteen") };

/** What `complaint` takes: whatever may be entered of a case, each field there or not. */
export const complaintInput: fc.Arbitrary<ComplaintInput> = fc.record(
  { receivedAt: received, ...named, ...companyFields, ...companyEvents, pauses },
  { requiredKeys: ["receivedAt"] },
);

/** The same without anything that happened after the receipt. */
export const quietComplaintInput: fc.Arbitrary<ComplaintInput> = fc.record(
  { receivedAt: received, ...named, ...companyFields },
  { requiredKeys: ["receivedAt"] },
);

/** What `guestComplaint` takes. */
export const guestComplaintInput: fc.Arbitrary<GuestComplaintInput> = fc
  .record({ receivedAt: received, ...named, ...hotelFields, ...hotelEvents, pauses }, { requiredKeys: ["receivedAt"] })
  .chain((facts) => escalated.map((more) => ({ ...facts, ...more })));

/** The same without anything that happened after the receipt. */
export const quietGuestComplaintInput: fc.Arbitrary<GuestComplaintInput> = fc.record(
  { receivedAt: received, ...named, ...hotelFields },
  { requiredKeys: ["receivedAt"] },
);

/** A complaint of any kind. */
export const anyComplaint: fc.Arbitrary<Complaint> = complaintInput.map(complaint);

/** A guest complaint of any kind. */
export const anyGuestComplaint: fc.Arbitrary<GuestComplaint> = guestComplaintInput.map(guestComplaint);
