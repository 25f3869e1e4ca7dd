/*
 * An example: what a customer's proposal brought in its year, for whom. The proposal, the customers and every sum are
 * invented. What the source leaves open (who bears a loss, which criterion of the rating comes first) is filled in with
 * configure(), as a company would: the values here are examples, not advice.
 */
import {
  benefitStatement,
  configure,
  type MoneyFigure,
  money,
  proposal,
  proposalDeadlines,
  proposalOwnership,
  rankProposers,
} from "redress";
import { chinaOffice } from "redress/calendars/china";
import { customerProposals } from "redress/policies";
import { benefit, cpr } from "redress/texts/en";

const policy = configure(customerProposals, {
  settings: { losses: "set-off", rankBy: ["costReduction", "count"] },
});
const show = ({ amount, currency }: MoneyFigure) => `${currency} ${amount}`.padStart(14);
const cny = (amount: string) => money(amount, "CNY");

// A thinner carton, proposed by two customers together, in practice since 1 March 2026.
const carton = proposal({
  category: "logistics-and-channels",
  submittedOn: "2026-01-12",
  onStandardForm: true,
  passedOn: "2026-01-14",
  decision: "adopted",
  decidedOn: "2026-02-13",
  customerToldOn: "2026-02-16",
  implementedOn: "2026-03-01",
  ownership: "joint",
});
const { obligations } = proposalDeadlines(carton, { policy, calendar: chinaOffice, asOf: "2026-03-02T09:00:00+08:00" });
for (const { duty, status, lastDay = "no term", clause } of obligations) {
  console.log(`${duty}: ${status} (${lastDay}), ${clause}`);
}
console.log(`The technique: ${proposalOwnership(carton, { policy }).owner}\n`);

const implementedOn = "2026-03-01";
const proposers = [
  { id: "north-store", weight: 2 },
  { id: "harbour-shop", weight: 1 },
];
const statement = benefitStatement(
  [
    { implementedOn, proposers, amount: cny("10000.01"), accrued: { from: "2026-03-01", through: "2026-03-31" } },
    // A bad month, set off against the others because this company says so.
    { implementedOn, proposers, amount: cny("-420.00"), accrued: { from: "2026-04-01", through: "2026-04-30" } },
    // Across the end of the year: 28 days shared, 31 the company's.
    { implementedOn, proposers, amount: cny("59.00"), accrued: { from: "2027-02-01", through: "2027-03-31" } },
    // Nobody has written down when this one accrued.
    { implementedOn, proposers, amount: cny("500.00") },
    // A slip of the pen: before the implementation.
    { implementedOn, proposers, amount: cny("80.00"), accrued: { on: "2026-02-27" } },
  ],
  { policy },
);
for (const entry of statement.entries) {
  if (entry.status === "refused") {
    const problems = entry.problems.map(({ path, wanted, got }) => `${path} must be ${wanted}: got ${got}`);
    console.log(`${entry.place + 1}. refused: ${problems.join("; ")}`);
    continue;
  }
  const { facts, customer, company, because } = entry.decision;
  const parts = customer === undefined ? "undecided" : `customers ${show(customer)}, company ${show(company)}`;
  const clauses = because.map(({ clause }) => clause).join(", ");
  console.log(`${entry.place + 1}. ${show(facts.amount)}: ${parts} ${clauses}`.trimEnd());
}
for (const path of statement.ask) {
  const [place, fact = ""] = path.split(".");
  console.log(`To ask about ${Number(place) + 1}: ${benefit.facts[fact]?.question}`);
}
const { totals, sharedThrough } = statement;
if (totals !== undefined) {
  console.log(`\nIn all          ${show(totals.amount)}`);
  console.log(`Customers       ${show(totals.customer)}`);
  for (const { id, amount } of totals.proposers) console.log(`  ${id.padEnd(14)}${show(amount)}`);
  console.log(`Company         ${show(totals.company)}`);
  console.log(`Undecided       ${show(totals.undecided)}`);
  console.log(`Shared through ${sharedThrough}: ${cpr.clauses["CPR-6.1"]?.title}`);
}

const { ranking = [] } = rankProposers(
  [
    { id: "harbour-shop", costReduction: cny("3200.00"), count: 4 },
    { id: "north-store", costReduction: cny("6400.00"), count: 1 },
  ],
  { policy },
);
console.log(`\nFirst by cost reduction: ${ranking[0]?.id}`);
