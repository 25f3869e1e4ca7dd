/*
 * An example: what a fan maker does about fans that come back. The maker, its customers and every figure are invented.
 * What the source leaves open (the fee for a wrong order, the costs kept back, whether time in repair makes the
 * warranty longer) is filled in with configure(), as a maker would: the values here are examples, not advice.
 */
import { assessReturn, configure, type MoneyFigure, money, type ReturnRequestInput, returnRequest } from "redress";
import { fanReturns } from "redress/policies";
import { claimWords, returnRequest as fields, frr } from "redress/texts/en";

const cny = (amount: string) => money(amount, "CNY");

/** The rules of the invented Breeze Fans. */
export const breezeFans = configure(fanReturns, {
  parameters: {
    wrongOrderFee: { kind: "share-of-price", share: "10%" },
    unsuitableUseCost: { kind: "fixed", sum: cny("40.00") },
    transportDamageCost: { kind: "fixed", sum: cny("60.00") },
  },
  settings: { repairExtendsWarranty: true },
});

const fan = { deliveredOn: "2026-05-01", price: cny("268.00") } as const;

/** Requests that show what the rules do. */
export const requests: readonly ReturnRequestInput[] = [
  { ...fan, id: "F-1", requestedOn: "2026-05-16", cause: "quality", wants: "return" },
  { ...fan, id: "F-2", requestedOn: "2026-05-17", cause: "quality", wants: "return" },
  { ...fan, id: "F-3", requestedOn: "2026-05-06", cause: "wrong-order", wants: "exchange" },
  { ...fan, id: "F-4", requestedOn: "2026-08-09", cause: "unstable-voltage" },
  {
    ...fan,
    id: "F-5",
    requestedOn: "2027-05-06",
    cause: "quality",
    repairs: [{ from: "2026-09-01", to: "2026-09-10" }],
  },
  { ...fan, id: "F-6", requestedOn: "2026-05-06" },
];

const show = ({ amount, currency }: MoneyFigure) => `${currency} ${amount}`;
const list = (remedies: readonly string[]) => remedies.map((one) => claimWords.remedies[one]).join(", ") || "nothing";

for (const input of requests) {
  const decision = assessReturn(returnRequest(input), { policy: breezeFans });
  console.log(`${decision.id}, day ${decision.day}`);
  for (const { clause, closes, open, daysLeft } of decision.windows) {
    const left = open ? `open, ${daysLeft} days left` : "closed";
    console.log(`  ${frr.clauses[clause]?.title}: until ${closes}, ${left}`);
  }
  if (!decision.decided) {
    for (const path of decision.ask) console.log(`  To ask: ${fields.facts[path]?.question}`);
    for (const { change, remedies } of decision.byCause) {
      console.log(`    ${fields.facts["cause"]?.values?.[change.cause]}: ${list(remedies)}`);
    }
    continue;
  }
  const { remedies, because, deductions, refund, wants, conflicts } = decision;
  console.log(`  ${list(remedies)} (${because.map(({ clause }) => clause).join(", ")})`);
  for (const { kind, amount } of deductions) {
    console.log(`  ${claimWords.deductions[kind]}: ${amount === undefined ? "due and not set" : show(amount)}`);
  }
  if (refund !== undefined) console.log(`  Paid back on a return: ${show(refund)}`);
  if (wants?.available === false) {
    const nearest = wants.nearest === undefined ? "" : `, nearest: ${claimWords.remedies[wants.nearest]}`;
    console.log(`  ${claimWords.remedies[wants.remedy]}: ${claimWords.refusals[wants.why]}${nearest}`);
  }
  for (const { clauses, governs } of conflicts) console.log(`  ${clauses.join(" against ")}: ${governs} governs`);
}
