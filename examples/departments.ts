/*
 * An example: a day in the departments of an invented company. Who reviews an order, what the front desk does about a
 * guest who doesn't answer, which steps of a procedure were left out, on which rung of help a request is, and what a
 * record still lacks. The guests, orders and figures are invented.
 */
import {
  auditProcedure,
  climbService,
  configure,
  money,
  type OrderInput,
  order,
  type ProcedureEntry,
  routeOrderReview,
  type ServiceRequestInput,
  serviceHandling,
  serviceRequest,
  stay,
  trackCheckOut,
} from "redress";
import { frontDesk, productOrders, serviceSupervision } from "redress/policies";
import {
  hco,
  order as orderFields,
  prc,
  serviceRequest as requestFields,
  serviceWords as words,
} from "redress/texts/en";

const cny = (amount: string) => money(amount, "CNY");
const outcome = (id: string) => words.outcomes[id] ?? id;
const role = (id: string | undefined) => (id === undefined ? "nobody" : (words.roles[id] ?? id));

// 1. Orders. All are known to be neither hard to deliver nor special.
const plain = { hardToDeliver: false, specialTechnicalRequirements: false } as const;
const standard = { ...plain, product: "standard", spoken: false, largeQuantity: false } as const;
const orders: readonly OrderInput[] = [
  // The limit is inside: at it, one person still reviews.
  { ...standard, id: "O-1", form: "contract", amount: cny("1000000.00") },
  // One fen more, and no clause speaks of it. The answer says what it is taken to be.
  { ...standard, id: "O-2", form: "contract", amount: cny("1000000.01") },
  // By phone, but large: two clauses fit, and the higher tier holds.
  { ...standard, id: "O-3", form: "order", amount: cny("80000.00"), spoken: true, largeQuantity: true },
  // Nobody has asked yet how far the product is from the standard range.
  { ...plain, id: "O-4", form: "tender", amount: cny("80000.00") },
];
console.log("Orders");
for (const input of orders) {
  const { tier, approver, possible, because, gaps, overlaps, ask } = routeOrderReview(order(input), {
    policy: productOrders,
  });
  const clauses = because.map(({ clause }) => clause).join(", ");
  console.log(
    tier === undefined
      ? `  ${input.id}: ${[...new Set(possible.map((one) => outcome(one.tier)))].join(", or ")}`
      : `  ${input.id}: ${outcome(tier)}, approved by ${role(approver)} (${clauses})`,
  );
  for (const { gap, treatedAs, clause } of gaps) {
    console.log(`    A gap: ${outcome(gap)}; taken to be: ${outcome(treatedAs)} (${clause})`);
  }
  for (const { clause } of overlaps) console.log(`    Fits as well: ${clause}, ${prc.clauses[clause]?.title}`);
  for (const fact of ask) console.log(`    To ask: ${orderFields.facts[fact]?.question}`);
}

// 2. A check-out that doesn't come. What lies after the moment has not happened yet.
const guest = stay({
  kind: "overnight",
  room: "1208",
  departsOn: "2026-10-02",
  roomCall: { at: "2026-10-02T11:32:00+08:00", answered: false },
  contactCall: { at: "2026-10-02T11:34:00+08:00", answered: false },
  chargePostedAt: "2026-10-02T12:30:00+08:00",
  knock: { at: "2026-10-02T12:35:00+08:00", answered: false },
  look: { at: "2026-10-02T12:38:00+08:00", luggage: "present" },
});
console.log(`\nRoom ${guest.room}`);
for (const time of ["11:00", "11:30", "11:33", "12:00", "12:31", "12:36", "12:40"]) {
  const now = trackCheckOut(guest, { policy: frontDesk, asOf: `2026-10-02T${time}:00+08:00` });
  if (!now.decided) continue;
  const { action, by, status, because } = now;
  const who = by === undefined ? "" : `, by ${role(by)}`;
  console.log(`  ${time} ${outcome(status)}: ${outcome(action)}${who} (${because[0]?.clause})`);
}

// 3. What was done of a procedure. Who did it, and what there was, is noted as far as anybody wrote it down.
const log: readonly ProcedureEntry[] = [
  { step: "greet", by: "front-desk" },
  { step: "collect-card-and-slip", by: "front-desk", has: ["room-card"] },
  { step: "compare-note", by: "front-desk" },
  { step: "settle-bill", by: "front-desk" },
  { step: "room-check", by: "front-desk" },
];
const audit = auditProcedure(frontDesk.procedures["check-out"], log);
console.log(`\n${words.procedures["check-out"]}, by ${hco.title}`);
for (const { step, status, outOfOrder, lacks, by, doneBy } of audit.steps) {
  const remarks = [
    status,
    ...(outOfOrder ? ["out of order"] : []),
    ...lacks.map((need) => `without ${words.needs[need]?.toLowerCase()}`),
    ...(doneBy === undefined ? [] : [`done by ${role(doneBy)} in place of ${role(by)}`]),
  ];
  console.log(`  ${words.steps[step]}: ${remarks.join(", ")}`);
}
console.log(`  Next: ${words.steps[audit.next?.step ?? ""]}, by ${role(audit.next?.by)}`);

// 4. The rungs of help. What the source leaves open, such as how soon a technician is on site, the company sets.
const policy = configure(serviceSupervision, {
  parameters: { siteTimes: [{ site: "plant-2", within: { amount: 4, unit: "hour" } }] },
});
const hotlineFailed = {
  requestedAt: "2026-09-24T16:00:00+08:00",
  hotline: "failed",
  hotlineEndedAt: "2026-09-24T16:20:00+08:00",
} as const;
const requests: readonly ServiceRequestInput[] = [
  { ...hotlineFailed, id: "S-1" },
  { ...hotlineFailed, id: "S-2", remotePermitted: false, site: "plant-2", technician: "Lin" },
];
console.log("\nHelp");
for (const input of requests) {
  const { possible, rungs, visit, ask } = climbService(serviceRequest(input), {
    policy,
    asOf: "2026-09-24T16:30:00+08:00",
  });
  console.log(`  ${input.id}: ${possible.map(outcome).join(", or ")}`);
  console.log(`    ${rungs.map(({ rung, status }) => `${outcome(rung)}: ${outcome(status)}`).join("; ")}`);
  if (visit?.due !== undefined) console.log(`    ${visit.technician} is there by ${visit.due}`);
  for (const fact of ask) console.log(`    To ask: ${requestFields.facts[fact]?.question}`);
}

// 5. A major failure: who is told by whom, and what the report doesn't say yet.
const failure = serviceHandling(
  { majorFailure: true, departmentsDisagree: false, statutoryHoliday: false },
  { policy: serviceSupervision, records: { "failure-report": { time: "08:10", place: "Plant 2", symptom: " " } } },
);
console.log("\nA major failure");
for (const { roles, by, certain, clauses } of failure.tell) {
  const told = by === undefined ? "To be told, by whom isn't said" : `${role(by)} tells`;
  if (certain) console.log(`  ${told}: ${roles.map(role).join(", ")} (${clauses.join(", ")})`);
}
for (const { record, missing, certain, clauses } of failure.records) {
  const fields = missing.map((field) => words.fields[field]).join(", ");
  if (certain) console.log(`  ${words.records[record]} lacks: ${fields} (${clauses.join(", ")})`);
}
for (const fact of failure.ask) console.log(`  To ask: ${requestFields.facts[fact]?.question}`);
